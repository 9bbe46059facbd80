import type { BorderTier, MediationAdvice, MediationOutcome } from '@hub/kit/generated/words.ts';

/** Whose step it is: either side's, or that of the side which did not record the agreement. */
export type MediationSide = 'EITHER' | 'OTHER';

export const mediationActions = ['AGREE', 'DISAGREE', 'CONFIRM', 'REJECT'] as const;
export type MediationAction = (typeof mediationActions)[number];

interface MediationStep {
  by: MediationSide;
  from: MediationOutcome;
  /** NEXT: the next round, or failure after the last. */
  to: MediationOutcome | 'NEXT';
}

/** 三级三轮调解 (mechanisms.md B9): a round is agreed or not; what is agreed holds once the other side confirms it. */
export const mediationSteps: Record<MediationAction, MediationStep> = {
  AGREE: { by: 'EITHER', from: 'PENDING', to: 'AGREED' },
  DISAGREE: { by: 'EITHER', from: 'PENDING', to: 'NEXT' },
  CONFIRM: { by: 'OTHER', from: 'AGREED', to: 'SETTLED' },
  REJECT: { by: 'OTHER', from: 'AGREED', to: 'NEXT' },
};

export const roundsPerLevel = 3;
const levels: readonly BorderTier[] = ['VILLAGE', 'TOWNSHIP', 'COUNTY'];

/** Where a case stands after a round without agreement; null after the last round of the last level. */
export function nextRound(level: BorderTier, round: number): { level: BorderTier; round: number } | null {
  if (round < roundsPerLevel) return { level, round: round + 1 };
  const above = levels[levels.indexOf(level) + 1];
  return above ? { level: above, round: 1 } : null;
}

/** The place of a round among all nine, from 1. */
export const roundNumber = (level: BorderTier, round: number): number =>
  levels.indexOf(level) * roundsPerLevel + round;

/** 人民调解法 第二十六条: when mediation fails the parties are told of the ways that remain. */
export const waysAfterFailure: readonly MediationAdvice[] = ['ARBITRATION', 'ADMINISTRATIVE', 'COURT'];
