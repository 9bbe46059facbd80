import type {
  ClaimStatus,
  MembershipStatus,
  PactStatus,
  PledgeStatus,
  ResourceOfferStatus,
  ServiceNeedStatus,
  ServiceOrderStatus,
  WhistleResponseKind,
  WhistleStatus,
} from '@hub/kit/generated/words.ts';

/** Which status may follow which. A status without followers is final. */
type Followers<Status extends string> = Record<Status, readonly Status[]>;

export const membershipFollowers: Followers<MembershipStatus> = {
  APPLIED: ['ADMITTED', 'WITHDRAWN'],
  INVITED: ['ADMITTED', 'WITHDRAWN'],
  ADMITTED: ['WITHDRAWN', 'ENDED'],
  WITHDRAWN: [],
  ENDED: [],
};

export const pactFollowers: Followers<PactStatus> = {
  DRAFT: ['CONSULTATION'],
  CONSULTATION: ['DRAFT', 'APPROVAL', 'SIGNING'],
  APPROVAL: ['DRAFT', 'SIGNING'],
  SIGNING: ['DRAFT', 'SIGNED'],
  SIGNED: ['IN_FORCE', 'TERMINATED'],
  IN_FORCE: ['SUSPENDED', 'EXPIRED', 'RENEWED', 'TERMINATED'],
  SUSPENDED: ['IN_FORCE', 'EXPIRED', 'RENEWED', 'TERMINATED'],
  EXPIRED: ['RENEWED'],
  RENEWED: [],
  TERMINATED: [],
};

export const needFollowers: Followers<ServiceNeedStatus> = {
  OPEN: ['CLAIMED', 'ACCEPTED', 'WITHDRAWN'],
  CLAIMED: ['OPEN', 'ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['FULFILLED', 'OPEN', 'WITHDRAWN'],
  FULFILLED: ['RATED'],
  RATED: [],
  WITHDRAWN: [],
};

export const offerFollowers: Followers<ResourceOfferStatus> = {
  OPEN: ['CLAIMED', 'WITHDRAWN', 'EXPIRED'],
  EXPIRED: ['OPEN', 'WITHDRAWN'],
  CLAIMED: ['OPEN', 'FULFILLED', 'WITHDRAWN'],
  FULFILLED: [],
  WITHDRAWN: [],
};

export const claimFollowers: Followers<ClaimStatus> = {
  OPEN: ['CLAIMED', 'WITHDRAWN'],
  CLAIMED: ['ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['FULFILLED', 'WITHDRAWN'],
  FULFILLED: ['RATED'],
  RATED: [],
  WITHDRAWN: [],
};

// 点单—派单—接单—评单 (mechanisms.md A11).
export const orderFollowers: Followers<ServiceOrderStatus> = {
  REQUESTED: ['DISPATCHED', 'CANCELLED'],
  DISPATCHED: ['ACCEPTED', 'DECLINED', 'CANCELLED'],
  ACCEPTED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: ['RATED'],
  RATED: [],
  DECLINED: ['DISPATCHED', 'CANCELLED'],
  CANCELLED: [],
};

// 定诺、履诺、评诺、兑诺 (mechanisms.md A20).
export const pledgeFollowers: Followers<PledgeStatus> = {
  SET: ['IN_PROGRESS', 'LAPSED'],
  IN_PROGRESS: ['REVIEWED', 'LAPSED'],
  REVIEWED: ['REDEEMED', 'IN_PROGRESS', 'LAPSED'],
  REDEEMED: [],
  LAPSED: [],
};

export function mayFollow<Status extends string>(
  followers: Followers<Status>,
  from: Status,
  to: Status,
): boolean {
  return followers[from].includes(to);
}

/** What a response makes of a whistle, by the status it finds (调度—受理—处置—反馈, mechanisms.md A13). */
const whistleSteps: Record<WhistleResponseKind, Partial<Record<WhistleStatus, WhistleStatus>>> = {
  ACCEPTED: { BLOWN: 'ACCEPTED', DISPATCHED: 'ACCEPTED', ACCEPTED: 'ACCEPTED' },
  ARRIVED: { BLOWN: 'ACCEPTED', DISPATCHED: 'ACCEPTED', ACCEPTED: 'ACCEPTED' },
  HANDLED: { ACCEPTED: 'HANDLED', HANDLED: 'HANDLED' },
  REPORTED_BACK: { HANDLED: 'REPORTED_BACK', REPORTED_BACK: 'REPORTED_BACK' },
};

/** The status after a response; null when the step cannot follow. */
export function whistleAfter(status: WhistleStatus, kind: WhistleResponseKind): WhistleStatus | null {
  return whistleSteps[kind][status] ?? null;
}

/** What becomes of a membership when an official asks to join; null when nothing is left to ask. */
export function membershipAfterJoining(
  standing: MembershipStatus | null,
  official: { overParty: boolean; overAlliance: boolean },
): MembershipStatus | null {
  if (standing === null) {
    if (official.overParty && official.overAlliance) return 'ADMITTED';
    return official.overParty ? 'APPLIED' : 'INVITED';
  }
  if (standing === 'INVITED' && official.overParty) return 'ADMITTED';
  if (standing === 'APPLIED' && official.overAlliance) return 'ADMITTED';
  return null;
}
