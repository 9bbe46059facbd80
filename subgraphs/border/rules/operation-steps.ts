import type { OperationStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: either side's, or that of the side which did not plan it. */
type OperationSide = 'EITHER' | 'INVITED';

interface OperationStep {
  by: OperationSide;
  from: readonly OperationStatus[];
  to: OperationStatus;
}

export type OperationAction = 'JOIN' | 'DECLINE' | 'CANCEL' | 'CARRY_OUT' | 'RECORD' | 'ANSWER' | 'REPORT';

/** 专项联合执法 (mechanisms.md B6): planned by one side, joined by the other, carried out, counted by both, reported. */
export const operationSteps: Record<OperationAction, OperationStep> = {
  JOIN: { by: 'INVITED', from: ['PLANNED'], to: 'JOINED' },
  DECLINE: { by: 'INVITED', from: ['PLANNED'], to: 'CANCELLED' },
  CANCEL: { by: 'EITHER', from: ['PLANNED', 'JOINED'], to: 'CANCELLED' },
  CARRY_OUT: { by: 'EITHER', from: ['JOINED'], to: 'CARRIED_OUT' },
  RECORD: { by: 'EITHER', from: ['CARRIED_OUT'], to: 'CARRIED_OUT' },
  ANSWER: { by: 'EITHER', from: ['CARRIED_OUT'], to: 'CARRIED_OUT' },
  REPORT: { by: 'EITHER', from: ['CARRIED_OUT'], to: 'REPORTED' },
};
