import type { ClaimStatus, ResourceOfferStatus, ServiceNeedStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the side whose need or offer it is, or the side that took it up. */
export type ClaimSide = 'OWNER' | 'CLAIMANT';

interface ClaimStep {
  by: ClaimSide;
  from: readonly ClaimStatus[];
  to: ClaimStatus;
  /** What becomes of the need, and of the offer, that is claimed. */
  need: ServiceNeedStatus;
  offer: ResourceOfferStatus;
}

export const claimActions = ['ACCEPT', 'DECLINE', 'WITHDRAW', 'FULFIL', 'RATE'] as const;
export type ClaimAction = (typeof claimActions)[number];

/** 双向认领 (mechanisms.md A9): the claimant proposes, the owner accepts, the claimant carries out, the owner rates. */
export const claimSteps: Record<ClaimAction, ClaimStep> = {
  ACCEPT: { by: 'OWNER', from: ['CLAIMED'], to: 'ACCEPTED', need: 'ACCEPTED', offer: 'CLAIMED' },
  DECLINE: { by: 'OWNER', from: ['CLAIMED'], to: 'WITHDRAWN', need: 'OPEN', offer: 'OPEN' },
  WITHDRAW: {
    by: 'CLAIMANT',
    from: ['CLAIMED', 'ACCEPTED'],
    to: 'WITHDRAWN',
    need: 'OPEN',
    offer: 'OPEN',
  },
  FULFIL: { by: 'CLAIMANT', from: ['ACCEPTED'], to: 'FULFILLED', need: 'FULFILLED', offer: 'FULFILLED' },
  RATE: { by: 'OWNER', from: ['FULFILLED'], to: 'RATED', need: 'RATED', offer: 'FULFILLED' },
};
