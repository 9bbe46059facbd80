import { addDays } from '@hub/kit/scalars/local-date.ts';

interface DutyRule<Party> {
  startsOn: string;
  /** The last day, included. */
  endsOn: string;
  parties: readonly Party[];
  daysPerTurn: number;
}

export interface DutyDay<Party> {
  on: string;
  party: Party;
}

/** How many days a period has, both ends included. */
export const lengthOf = (startsOn: string, endsOn: string): number =>
  Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000) + 1;

/** 轮流值守 (mechanisms.md B7): each day of the period has the party whose turn it is. */
export function daysByTurn<Party>({
  startsOn,
  endsOn,
  parties,
  daysPerTurn,
}: DutyRule<Party>): DutyDay<Party>[] {
  return Array.from({ length: Math.max(0, lengthOf(startsOn, endsOn)) }, (_, i) => ({
    on: addDays(startsOn, i),
    party: parties[Math.floor(i / daysPerTurn) % parties.length]!,
  }));
}

type DutyFault = { fault: 'GAP' | 'DOUBLE' | 'OUTSIDE'; on: string };

/** What is wrong with a list of days: a day of the period nobody has, one that is there twice, one outside it. */
export function faultsOf(startsOn: string, endsOn: string, days: readonly { on: string }[]): DutyFault[] {
  const times = new Map<string, number>();
  for (const { on } of days) times.set(on, (times.get(on) ?? 0) + 1);
  const faults: DutyFault[] = [];
  for (let on = startsOn; on <= endsOn; on = addDays(on, 1)) {
    const n = times.get(on) ?? 0;
    if (n === 0) faults.push({ fault: 'GAP', on });
    if (n > 1) faults.push({ fault: 'DOUBLE', on });
    times.delete(on);
  }
  for (const on of [...times.keys()].sort()) faults.push({ fault: 'OUTSIDE', on });
  return faults;
}
