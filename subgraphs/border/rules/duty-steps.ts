import type { DutySwapStatus, PatrolStatus, RecordStanding } from '@hub/kit/generated/words.ts';

/** A roster holds for all once every party has confirmed it; days are exchanged in one that holds. */
export const rosterSteps: Record<'ANSWER' | 'SWAP', readonly RecordStanding[]> = {
  ANSWER: ['ONE_SIDED'],
  SWAP: ['CONFIRMED'],
};

interface SwapStep {
  by: 'PROPOSER' | 'OTHER';
  from: readonly DutySwapStatus[];
  to: DutySwapStatus;
}

export type SwapAction = 'CONFIRM' | 'DECLINE' | 'WITHDRAW';

/** 换班: nobody's day is exchanged without them. */
export const swapSteps: Record<SwapAction, SwapStep> = {
  CONFIRM: { by: 'OTHER', from: ['PROPOSED'], to: 'CONFIRMED' },
  DECLINE: { by: 'OTHER', from: ['PROPOSED'], to: 'DECLINED' },
  WITHDRAW: { by: 'PROPOSER', from: ['PROPOSED'], to: 'WITHDRAWN' },
};

interface PatrolStep {
  by: 'EITHER' | 'OTHER';
  from: readonly PatrolStatus[];
  to: PatrolStatus;
}

export type PatrolAction = 'RECORD' | 'ANSWER' | 'CANCEL';

/** 治安共巡 (mechanisms.md B2). */
export const patrolSteps: Record<PatrolAction, PatrolStep> = {
  RECORD: { by: 'EITHER', from: ['PLANNED'], to: 'CARRIED_OUT' },
  ANSWER: { by: 'OTHER', from: ['CARRIED_OUT'], to: 'CARRIED_OUT' },
  CANCEL: { by: 'EITHER', from: ['PLANNED'], to: 'CANCELLED' },
};
