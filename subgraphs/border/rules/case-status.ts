import type { BorderCaseStatus } from '@hub/kit/generated/words.ts';

/** What a case may become next. Each side of the table is the whole of it: what is not listed is refused. */
export const nextStatus: Record<BorderCaseStatus, readonly BorderCaseStatus[]> = {
  REPORTED: ['STUDIED'],
  STUDIED: ['IN_HAND'],
  IN_HAND: ['RESOLVED'],
  // The other side may find that it is not resolved after all.
  RESOLVED: ['VERIFIED', 'IN_HAND'],
  VERIFIED: [],
};

/** Whether a case may pass from one status to another. */
export function mayBecome(from: BorderCaseStatus, to: BorderCaseStatus): boolean {
  return nextStatus[from].includes(to);
}
