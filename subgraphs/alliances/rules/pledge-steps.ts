import type { PledgeFulfilment, PledgeStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the organization that pledged, or a committee above it. */
export type PledgeSide = 'OWNER' | 'SUPERIOR';

interface PledgeStep {
  by: PledgeSide;
  from: readonly PledgeStatus[];
  to: (fulfilment: PledgeFulfilment | null) => PledgeStatus;
}

export type PledgeAction = 'REPORT' | 'REVIEW' | 'SETTLE';

/** What a rating makes of a pledge when its result is put to use (用好结果兑诺). */
export const settledAs: Record<PledgeFulfilment, PledgeStatus> = {
  FULFILLED: 'REDEEMED',
  PARTLY_FULFILLED: 'IN_PROGRESS',
  UNFULFILLED: 'LAPSED',
};

/** 履诺、述职评诺、兑诺 (mechanisms.md A20). Pledges reviewed before there were ratings count as fulfilled. */
export const pledgeSteps: Record<PledgeAction, PledgeStep> = {
  REPORT: { by: 'OWNER', from: ['SET', 'IN_PROGRESS'], to: () => 'IN_PROGRESS' },
  REVIEW: { by: 'SUPERIOR', from: ['IN_PROGRESS'], to: () => 'REVIEWED' },
  SETTLE: { by: 'SUPERIOR', from: ['REVIEWED'], to: (fulfilment) => settledAs[fulfilment ?? 'FULFILLED'] },
};
