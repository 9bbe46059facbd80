import type { ResolutionStatus, ResolutionTaskStatus, TaskEventKind } from '@hub/kit/generated/words.ts';

/** Whose step it is: the responsible party's, or the meeting's (its convener or who chaired the session). */
export type TaskSide = 'RESPONSIBLE' | 'BODY';

export type TaskAction = 'PROGRESS' | 'COMPLETE' | 'ACCEPT' | 'RETURN' | 'EXTEND' | 'CALL_OFF';

interface TaskStep {
  by: TaskSide;
  from: readonly ResolutionTaskStatus[];
  /** Left out where the status stays. */
  to?: ResolutionTaskStatus;
  event: TaskEventKind;
}

/** 交办、落实、报办结、销号 of what a resolution asks for (mechanisms.md A16). */
export const taskSteps: Record<TaskAction, TaskStep> = {
  PROGRESS: { by: 'RESPONSIBLE', from: ['OPEN', 'IN_PROGRESS'], to: 'IN_PROGRESS', event: 'PROGRESS' },
  COMPLETE: {
    by: 'RESPONSIBLE',
    from: ['OPEN', 'IN_PROGRESS'],
    to: 'REPORTED',
    event: 'COMPLETION_REPORTED',
  },
  ACCEPT: { by: 'BODY', from: ['REPORTED'], to: 'ACCEPTED', event: 'ACCEPTED' },
  RETURN: { by: 'BODY', from: ['REPORTED'], to: 'IN_PROGRESS', event: 'RETURNED' },
  EXTEND: { by: 'BODY', from: ['OPEN', 'IN_PROGRESS'], event: 'EXTENDED' },
  CALL_OFF: { by: 'BODY', from: ['OPEN', 'IN_PROGRESS', 'REPORTED'], to: 'CALLED_OFF', event: 'CALLED_OFF' },
};

/** Resolutions a further task may be assigned for. */
export const assignableTo: readonly ResolutionStatus[] = ['ADOPTED', 'UNDER_WAY'];

/** Statuses in which the responsible party has yet to report. */
export const waitingFor: readonly ResolutionTaskStatus[] = ['OPEN', 'IN_PROGRESS'];

export const isSettled = (status: ResolutionTaskStatus): boolean =>
  status === 'ACCEPTED' || status === 'CALLED_OFF';

export function isOverdue(
  { status, dueOn }: { status: ResolutionTaskStatus; dueOn: string },
  date: string,
): boolean {
  return waitingFor.includes(status) && dueOn < date;
}

/** How far a resolution has been carried out, by its tasks and by what its way of deliberation still asks for. */
export function resolutionStatus(
  tasks: readonly ResolutionTaskStatus[],
  isProcedureOver: boolean,
): ResolutionStatus {
  if (tasks.length === 0) return 'ADOPTED';
  return tasks.every(isSettled) && isProcedureOver ? 'DONE' : 'UNDER_WAY';
}
