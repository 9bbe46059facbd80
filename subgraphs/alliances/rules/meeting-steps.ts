import type {
  AgendaItemStatus,
  AttendanceKind,
  DeliberationProcedure,
  DeliberationStep,
  JointMeetingSessionStatus,
  JointMeetingStatus,
  MinutesAnswerKind,
} from '@hub/kit/generated/words.ts';

/** Whose step it is: the convener's, that of the party in the chair, or that of the participant it is about. */
export type MeetingSide = 'SEAT' | 'CHAIR' | 'PARTICIPANT';

export type BodyAction = 'JOIN' | 'SET_CHAIR' | 'SET_CADENCE' | 'PLAN' | 'DISSOLVE';

/** What is done to a joint meeting as such. Joining takes the word of both, as with alliances. */
export const bodySteps: Record<
  BodyAction,
  { by: readonly MeetingSide[]; from: readonly JointMeetingStatus[] }
> = {
  JOIN: { by: ['SEAT', 'PARTICIPANT'], from: ['STANDING'] },
  SET_CHAIR: { by: ['SEAT'], from: ['STANDING'] },
  SET_CADENCE: { by: ['SEAT'], from: ['STANDING'] },
  PLAN: { by: ['SEAT'], from: ['STANDING'] },
  DISSOLVE: { by: ['SEAT'], from: ['STANDING'] },
};

export type SessionAction =
  | 'POSTPONE'
  | 'CONVENE'
  | 'CANCEL'
  | 'ANSWER_NOTICE'
  | 'HOLD'
  | 'WRITE_MINUTES'
  | 'ANSWER_MINUTES'
  | 'ORDER';

interface SessionStep {
  by: readonly MeetingSide[];
  from: readonly JointMeetingSessionStatus[];
  /** The status it leads to; left out where it stays, or where what was said decides. */
  to?: JointMeetingSessionStatus;
}

/** 议题 — 召开 — 决议 — 跟踪 (mechanisms.md A16): the way of one session. */
export const sessionSteps: Record<SessionAction, SessionStep> = {
  POSTPONE: { by: ['SEAT', 'CHAIR'], from: ['PLANNED', 'CONVENED'], to: 'PLANNED' },
  CONVENE: { by: ['SEAT', 'CHAIR'], from: ['PLANNED'], to: 'CONVENED' },
  CANCEL: { by: ['SEAT'], from: ['PLANNED', 'CONVENED'], to: 'CANCELLED' },
  ANSWER_NOTICE: { by: ['PARTICIPANT'], from: ['CONVENED'] },
  HOLD: { by: ['SEAT', 'CHAIR'], from: ['CONVENED'] },
  WRITE_MINUTES: { by: ['SEAT', 'CHAIR'], from: ['HELD', 'INQUORATE'] },
  ANSWER_MINUTES: { by: ['PARTICIPANT'], from: ['HELD', 'INQUORATE'] },
  ORDER: { by: ['SEAT', 'CHAIR'], from: ['PLANNED', 'CONVENED'] },
};

export type AgendaAction = 'PROPOSE' | 'ADMIT' | 'DECLINE' | 'WITHDRAW' | 'DISCUSS' | 'ADOPT' | 'RECORD_STEP';

interface AgendaStep {
  by: readonly MeetingSide[];
  /** What the session has to be. */
  session: readonly JointMeetingSessionStatus[];
  from: readonly AgendaItemStatus[];
  to?: AgendaItemStatus;
}

const open = ['PLANNED', 'CONVENED'] as const;
const any = ['PLANNED', 'CONVENED', 'HELD', 'INQUORATE', 'MINUTED'] as const;

/** What is done to one matter of a session. A session without a quorum discusses and adopts nothing. */
export const agendaSteps: Record<AgendaAction, AgendaStep> = {
  PROPOSE: { by: ['PARTICIPANT'], session: open, from: [], to: 'PROPOSED' },
  ADMIT: { by: ['SEAT', 'CHAIR'], session: open, from: ['PROPOSED'], to: 'LISTED' },
  DECLINE: { by: ['SEAT', 'CHAIR'], session: open, from: ['PROPOSED'], to: 'DECLINED' },
  WITHDRAW: { by: ['PARTICIPANT'], session: open, from: ['PROPOSED'], to: 'WITHDRAWN' },
  DISCUSS: { by: ['SEAT', 'CHAIR'], session: ['HELD', 'INQUORATE'], from: ['LISTED'], to: 'DISCUSSED' },
  ADOPT: {
    by: ['SEAT', 'CHAIR'],
    session: ['HELD'],
    from: ['LISTED', 'DISCUSSED', 'RESOLVED'],
    to: 'RESOLVED',
  },
  RECORD_STEP: {
    by: ['SEAT', 'CHAIR'],
    session: any,
    from: ['PROPOSED', 'LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP'],
  },
};

/** Who counts towards the quorum. */
export function counts(kind: AttendanceKind | null): boolean {
  return kind === 'PRESENT' || kind === 'REPRESENTED';
}

/** Nobody there is no session, whatever the quorum. */
export function isQuorate(attended: number, expected: number, quorumPercent: number): boolean {
  return attended > 0 && attended * 100 >= expected * quorumPercent;
}

/** Minutes are settled when all who attended have spoken and more of them confirm than object. */
export function minutesSettled(attended: number, answers: readonly MinutesAnswerKind[]): boolean {
  const confirmed = answers.filter((answer) => answer === 'CONFIRMED').length;
  return answers.length >= attended && confirmed > answers.length - confirmed;
}

const order: readonly DeliberationStep[] = [
  'COLLECTED',
  'PROPOSED',
  'CONSULTED',
  'DECIDED',
  'DECISION_PUBLISHED',
  'RESULT_PUBLISHED',
];

/** What comes next of 一征三议两公开 (mechanisms.md A19); null when it is over, or there is no such way to go. */
export function nextStep(
  procedure: DeliberationProcedure,
  taken: readonly DeliberationStep[],
): DeliberationStep | null {
  if (procedure === 'DIRECT') return null;
  return order.find((step) => !taken.includes(step)) ?? null;
}
