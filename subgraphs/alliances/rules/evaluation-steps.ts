import type { EvaluationStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: a side of the alliance or pact, or the committee above it. */
export type EvaluationSide = 'SIDE' | 'SUPERIOR';

interface EvaluationStep {
  by: readonly EvaluationSide[];
  from: readonly EvaluationStatus[];
}

export type EvaluationAction = 'REDRAFT' | 'CONFIRM' | 'OBJECT' | 'GRADE';

/** 草拟—确认或异议—评定. What is graded is closed, and nothing follows. */
export const evaluationSteps: Record<EvaluationAction, EvaluationStep> = {
  REDRAFT: { by: ['SIDE'], from: ['DRAFT', 'CONFIRMED'] },
  CONFIRM: { by: ['SIDE'], from: ['DRAFT'] },
  OBJECT: { by: ['SIDE'], from: ['DRAFT', 'CONFIRMED'] },
  GRADE: { by: ['SUPERIOR'], from: ['DRAFT', 'CONFIRMED'] },
};

/** The status that answers make: confirmed once everybody is, and a draft again with the first objection. */
export function statusAfter(answers: readonly (string | null)[]): 'DRAFT' | 'CONFIRMED' {
  return answers.every((answer) => answer === 'CONFIRMED') ? 'CONFIRMED' : 'DRAFT';
}
