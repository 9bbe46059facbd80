import type { ProposalStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the side that proposed, or a sponsor that has not decided yet. */
export type ProposalSide = 'PROPOSER' | 'SPONSOR';

export type ProposalAction = 'APPROVE' | 'REFUSE' | 'WITHDRAW';

interface ProposalStep {
  by: ProposalSide;
  from: readonly ProposalStatus[];
  /** An approval leads on only when it is the last. */
  to: ProposalStatus;
}

/** 联合党组织、临时党组织：提出—各方上级批准—成立 (mechanisms.md O11; rules.md 1). */
export const proposalSteps: Record<ProposalAction, ProposalStep> = {
  APPROVE: { by: 'SPONSOR', from: ['PROPOSED'], to: 'APPROVED' },
  REFUSE: { by: 'SPONSOR', from: ['PROPOSED'], to: 'REFUSED' },
  WITHDRAW: { by: 'PROPOSER', from: ['PROPOSED'], to: 'WITHDRAWN' },
};
