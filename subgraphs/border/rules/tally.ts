import type { EnforcementResultKind, RecordStanding } from '@hub/kit/generated/words.ts';

export interface Tally {
  kind: EnforcementResultKind;
  jointCount: number;
  oneSidedCount: number;
  disputedCount: number;
}

const counted: Record<RecordStanding, Exclude<keyof Tally, 'kind'>> = {
  CONFIRMED: 'jointCount',
  ONE_SIDED: 'oneSidedCount',
  DISPUTED: 'disputedCount',
};

/** Figures by kind, in the order they come; what both sides confirmed is never added to what one says. */
export function tallyOf(
  results: readonly { kind: EnforcementResultKind; standing: RecordStanding; count: number }[],
): Tally[] {
  const tallies = new Map<EnforcementResultKind, Tally>();
  for (const { kind, standing, count } of results) {
    const tally = tallies.get(kind) ?? { kind, jointCount: 0, oneSidedCount: 0, disputedCount: 0 };
    tally[counted[standing]] += count;
    tallies.set(kind, tally);
  }
  return [...tallies.values()];
}
