import type {
  CaseEventKind,
  GovernanceCaseStatus,
  SecretaryLedProjectStatus,
} from '@hub/kit/generated/words.ts';

/** Whose step it is: the organization in the lead, or a committee above it. */
export type LeadSide = 'LEAD' | 'SUPERIOR';

interface Step<Status> {
  by: LeadSide;
  from: readonly Status[];
}

/** 研判—动员—处置—监督反馈—总结提升 (mechanisms.md A21); feedback that is not good sends a case back to handling. */
export const caseSteps: Record<CaseEventKind, Step<GovernanceCaseStatus> & { to: GovernanceCaseStatus }> = {
  STUDY: { by: 'LEAD', from: ['STUDIED'], to: 'STUDIED' },
  MOBILIZATION: { by: 'LEAD', from: ['STUDIED', 'MOBILIZED'], to: 'MOBILIZED' },
  HANDLING: { by: 'LEAD', from: ['MOBILIZED', 'IN_HAND', 'SUPERVISED'], to: 'IN_HAND' },
  FEEDBACK: { by: 'SUPERIOR', from: ['IN_HAND', 'SUPERVISED'], to: 'SUPERVISED' },
  SUMMARY: { by: 'LEAD', from: ['SUPERVISED'], to: 'CLOSED' },
};

/** 季度推进 (mechanisms.md A23): what a review may find, by the status it finds it in. */
export const projectSteps: Record<SecretaryLedProjectStatus, Step<SecretaryLedProjectStatus>> = {
  PROPOSED: { by: 'LEAD', from: [] },
  UNDER_WAY: { by: 'LEAD', from: ['PROPOSED', 'UNDER_WAY', 'SUSPENDED'] },
  COMPLETED: { by: 'SUPERIOR', from: ['UNDER_WAY'] },
  SUSPENDED: { by: 'LEAD', from: ['PROPOSED', 'UNDER_WAY'] },
};
