import type { OccurrenceStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the side that owes, another side, or each of them in turn. */
export type ObligationSide = 'OWNER' | 'OTHER' | 'EVERY';

/** What is kept of an occurrence; that it is overdue follows from the day. */
export type KeptStatus = Exclude<OccurrenceStatus, 'OVERDUE'>;

interface ObligationStep {
  by: ObligationSide;
  from: readonly KeptStatus[];
  to: KeptStatus;
}

export type ObligationAction = 'SUBMIT' | 'ACCEPT' | 'RETURN' | 'WAIVE';

/** The side that owes submits evidence; only another one accepts it or sends it back; all together waive it. */
export const obligationSteps: Record<ObligationAction, ObligationStep> = {
  SUBMIT: { by: 'OWNER', from: ['DUE', 'RETURNED', 'EVIDENCED'], to: 'EVIDENCED' },
  ACCEPT: { by: 'OTHER', from: ['EVIDENCED'], to: 'ACCEPTED' },
  RETURN: { by: 'OTHER', from: ['EVIDENCED'], to: 'RETURNED' },
  WAIVE: { by: 'EVERY', from: ['DUE', 'RETURNED', 'EVIDENCED'], to: 'WAIVED' },
};

interface Dated {
  status: OccurrenceStatus;
  dueOn: string;
  ceasedOn: string | null;
}

/** Whether an occurrence is still owed after its last day. Evidence before the other side is nobody's delay. */
export function isOverdue({ status, dueOn, ceasedOn }: Dated, today: string): boolean {
  return ceasedOn === null && dueOn < today && (status === 'DUE' || status === 'RETURNED');
}

/** The status told on a day. */
export function occurrenceStatus(occurrence: Dated, today: string): OccurrenceStatus {
  return occurrence.status === 'DUE' && isOverdue(occurrence, today) ? 'OVERDUE' : occurrence.status;
}
