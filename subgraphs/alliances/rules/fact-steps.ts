import type { FactAnswer, SharedFactStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the side that told the version that stands, one of the others, or any. */
export type FactSide = 'TELLER' | 'OTHER' | 'ANY';

export type FactAction = 'CONFIRM' | 'DISPUTE' | 'CORRECT' | 'WITHDRAW';

/** 双方确认: one side tells, the others confirm or tell it differently; a correction asks everybody again. */
export const factSteps: Record<FactAction, { by: FactSide; from: readonly SharedFactStatus[] }> = {
  CONFIRM: { by: 'OTHER', from: ['ONE_SIDED', 'DISPUTED'] },
  DISPUTE: { by: 'OTHER', from: ['ONE_SIDED', 'DISPUTED', 'JOINT'] },
  CORRECT: { by: 'ANY', from: ['ONE_SIDED', 'DISPUTED', 'JOINT'] },
  WITHDRAW: { by: 'TELLER', from: ['ONE_SIDED', 'DISPUTED'] },
};

interface Answered {
  answer: FactAnswer;
  /** Whether the side that answers, or is to answer, is still a side of the pact. */
  isStanding: boolean;
}

/**
 * What the answers make of a version. A side that has left the pact is not waited for, but what it said stands; and
 * where nobody else has confirmed, nothing is joint.
 */
export function factStatus(answers: readonly Answered[]): Exclude<SharedFactStatus, 'WITHDRAWN'> {
  if (answers.some(({ answer }) => answer === 'DISPUTED')) return 'DISPUTED';
  const isWaiting = answers.some(({ answer, isStanding }) => answer === 'PENDING' && isStanding);
  return !isWaiting && answers.some(({ answer }) => answer === 'CONFIRMED') ? 'JOINT' : 'ONE_SIDED';
}
