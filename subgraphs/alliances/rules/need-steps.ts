import type { ResourceOfferStatus, ServiceNeedStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the side that published, the side whose claim stands, or the committee whose group takes a need on. */
export type PublishedSide = 'OWNER' | 'CLAIMANT' | 'GROUP';

interface Step<Status> {
  by: readonly PublishedSide[];
  from: readonly Status[];
  to: Status;
}

export type NeedAction = 'REVISE' | 'CLASSIFY' | 'ASSIGN' | 'WITHDRAW';
export type OfferAction = 'REVISE' | 'WITHDRAW';

/** What may be done with a need beside claiming it; 分类 and 落实 are the last two of 摸排—建库—分类—功能小组落实 (mechanisms.md A10). */
export const needSteps: Record<NeedAction, Step<ServiceNeedStatus>> = {
  REVISE: { by: ['OWNER'], from: ['OPEN'], to: 'OPEN' },
  CLASSIFY: { by: ['OWNER'], from: ['OPEN'], to: 'OPEN' },
  ASSIGN: { by: ['GROUP'], from: ['OPEN'], to: 'ACCEPTED' },
  WITHDRAW: { by: ['OWNER'], from: ['OPEN', 'CLAIMED', 'ACCEPTED'], to: 'WITHDRAWN' },
};

export const offerSteps: Record<OfferAction, Step<ResourceOfferStatus>> = {
  REVISE: { by: ['OWNER'], from: ['OPEN', 'EXPIRED'], to: 'OPEN' },
  WITHDRAW: { by: ['OWNER'], from: ['OPEN', 'CLAIMED', 'EXPIRED'], to: 'WITHDRAWN' },
};
