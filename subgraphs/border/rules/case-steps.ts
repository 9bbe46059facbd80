import type { BorderCaseStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: either side's, or the level's above, which has confirmed nothing for a side itself. */
type CaseParty = 'EITHER' | 'ABOVE';

interface CaseStep {
  by: CaseParty;
  from: readonly BorderCaseStatus[];
  /** Holds at once, or once the other side has confirmed it. */
  takesEffect: 'AT_ONCE' | 'WHEN_CONFIRMED';
}

/** 边界难题 (mechanisms.md B5): what a case is to become, and who brings it there from where. What is not listed is refused. */
export const caseSteps: Record<BorderCaseStatus, CaseStep> = {
  REPORTED: { by: 'EITHER', from: [], takesEffect: 'AT_ONCE' },
  STUDIED: { by: 'EITHER', from: ['REPORTED'], takesEffect: 'AT_ONCE' },
  // A side may find that it is not resolved after all.
  IN_HAND: { by: 'EITHER', from: ['STUDIED', 'RESOLVED'], takesEffect: 'AT_ONCE' },
  RESOLVED: { by: 'EITHER', from: ['IN_HAND'], takesEffect: 'WHEN_CONFIRMED' },
  VERIFIED: { by: 'ABOVE', from: ['RESOLVED'], takesEffect: 'AT_ONCE' },
};

/** Whether an official stands above a side: over its place and more. */
export const isAbove = (own: string, { aCode, bCode }: { aCode: string; bCode: string }): boolean =>
  [aCode, bCode].some((code) => code !== own && code.startsWith(own));

/** In which statuses facts may be set down and pacts linked: until the case is verified. */
export const openToRecords: readonly BorderCaseStatus[] = ['REPORTED', 'STUDIED', 'IN_HAND', 'RESOLVED'];
