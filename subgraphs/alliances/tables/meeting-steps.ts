import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  AttendanceKind,
  AttendingOffice,
  DeliberationStep,
  MinutesAnswerKind,
  NoticeAnswer,
  ResolutionTaskStatus,
  SessionEventKind,
  TaskEventKind,
  type AlliancePartyType as AlliancePartyWord,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  char,
  check,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

function placeColumns() {
  return { province: char({ length: 2 }).notNull(), countyCode: char({ length: 6 }).notNull() };
}

/** Who chairs a joint meeting in which order from a day on, where it does not follow its alliance. Kept for good. */
export const meetingChairPlans = alliancesSchema.table(
  'meeting_chair_plans',
  {
    meetingId: text().notNull(),
    number: integer().notNull(),
    firstOn: date({ mode: 'string' }).notNull(),
    months: integer().notNull(),
    parties: jsonb().$type<{ partyType: AlliancePartyWord; partyId: string }[]>().notNull(),
    setOn: date({ mode: 'string' }).notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.number, t.province, t.countyCode] }),
    check('meeting_chair_plan_months_sound', sql`${t.months} between 1 and 60`),
  ],
);

export type MeetingChairPlanRow = typeof meetingChairPlans.$inferSelect;

/** How often a joint meeting meets and how many it needs, from a day on; what it was founded with goes before. Kept for good. */
export const meetingCadences = alliancesSchema.table(
  'meeting_cadences',
  {
    meetingId: text().notNull(),
    number: integer().notNull(),
    firstOn: date({ mode: 'string' }).notNull(),
    sessionsPerYear: integer(),
    quorumPercent: integer().notNull(),
    /** Never after firstOn: what was due before stays due. */
    setOn: date({ mode: 'string' }).notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.meetingId, t.number, t.province, t.countyCode] }),
    check('meeting_cadence_sessions_sound', sql`${t.sessionsPerYear} between 1 and 12`),
    check('meeting_cadence_quorum_sound', sql`${t.quorumPercent} between 1 and 100`),
    check('meeting_cadence_ahead', sql`${t.setOn} <= ${t.firstOn}`),
  ],
);

export type MeetingCadenceRow = typeof meetingCadences.$inferSelect;

/** What a participant answered to the notice of a session, and whether it came. Offices, never persons. */
export const sessionAttendances = alliancesSchema.table(
  'session_attendances',
  {
    sessionId: text().notNull(),
    ...partyColumns(),
    answer: text({ enum: NoticeAnswer }),
    answeredOn: date({ mode: 'string' }),
    kind: text({ enum: AttendanceKind }),
    office: text({ enum: AttendingOffice }),
    representedByType: text({ enum: AlliancePartyType }),
    representedById: text(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.partyId, t.province, t.countyCode] }),
    index('session_attendance_party').on(t.partyId),
    oneOf('session_attendance_party_type_known', t.partyType, AlliancePartyType),
    oneOf('session_attendance_answer_known', t.answer, NoticeAnswer),
    oneOf('session_attendance_kind_known', t.kind, AttendanceKind),
    oneOf('session_attendance_office_known', t.office, AttendingOffice),
  ],
);

export type SessionAttendanceRow = typeof sessionAttendances.$inferSelect;

/** What happened to a session. Written once. */
export const sessionEvents = alliancesSchema.table(
  'session_events',
  {
    sessionId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: SessionEventKind }).notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    startsAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    reason: text(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.number, t.province, t.countyCode] }),
    oneOf('session_event_kind_known', t.kind, SessionEventKind),
  ],
);

export type SessionEventRow = typeof sessionEvents.$inferSelect;

/** The versions of the minutes of a session, numbered from 1. Written once. */
export const sessionMinutes = alliancesSchema.table(
  'session_minutes',
  {
    ...nodeColumns(),
    sessionId: text().notNull(),
    number: integer().notNull(),
    text: text().notNull(),
    writtenOn: date({ mode: 'string' }).notNull(),
  },
  (t) => [nodeKey(t), uniqueIndex('session_minutes_number').on(t.sessionId, t.number)],
);

export type SessionMinutesRow = typeof sessionMinutes.$inferSelect;

/** What a party that attended says of one version of the minutes; the last word counts. */
export const minutesAnswers = alliancesSchema.table(
  'minutes_answers',
  {
    minutesId: text().notNull(),
    ...partyColumns(),
    answer: text({ enum: MinutesAnswerKind }).notNull(),
    objection: text(),
    answeredOn: date({ mode: 'string' }).notNull(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.minutesId, t.partyId, t.province, t.countyCode] }),
    oneOf('minutes_answer_party_type_known', t.partyType, AlliancePartyType),
    oneOf('minutes_answer_known', t.answer, MinutesAnswerKind),
    check(
      'minutes_answer_objects_to_something',
      sql`(${t.answer} = 'OBJECTED') = (${t.objection} is not null)`,
    ),
  ],
);

export type MinutesAnswerRow = typeof minutesAnswers.$inferSelect;

/** The steps of 一征三议两公开 that an item has gone through. Written once. */
export const deliberationRecords = alliancesSchema.table(
  'deliberation_records',
  {
    agendaItemId: text().notNull(),
    step: text({ enum: DeliberationStep }).notNull(),
    takenOn: date({ mode: 'string' }).notNull(),
    note: text(),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.agendaItemId, t.step, t.province, t.countyCode] }),
    oneOf('deliberation_record_step_known', t.step, DeliberationStep),
  ],
);

export type DeliberationRecordRow = typeof deliberationRecords.$inferSelect;

export const resolutionTasks = alliancesSchema.table(
  'resolution_tasks',
  {
    ...nodeColumns(),
    resolutionId: text().notNull(),
    // A task never moves to another session: these are kept beside it so that lists of them need no joins.
    agendaItemId: text().notNull(),
    sessionId: text().notNull(),
    sessionNumber: integer().notNull(),
    meetingId: text().notNull(),
    title: text().notNull(),
    /** The responsible party. */
    ...partyColumns(),
    dueOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: ResolutionTaskStatus }).notNull(),
    progress: text(),
    evidence: text(),
    reportedOn: date({ mode: 'string' }),
    settledOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('resolution_task_resolution').on(t.resolutionId),
    index('resolution_task_meeting').on(t.meetingId, t.sessionNumber),
    index('resolution_task_party').on(t.partyId),
    index('resolution_task_division').on(t.divisionCode, t.dueOn),
    oneOf('resolution_task_party_type_known', t.partyType, AlliancePartyType),
    oneOf('resolution_task_status_known', t.status, ResolutionTaskStatus),
    check(
      'resolution_task_settled_on_its_day',
      sql`(${t.status} in ('ACCEPTED', 'CALLED_OFF')) = (${t.settledOn} is not null)`,
    ),
  ],
);

export type ResolutionTaskRow = typeof resolutionTasks.$inferSelect;

/** What happened to a task. Written once. */
export const taskEvents = alliancesSchema.table(
  'task_events',
  {
    taskId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: TaskEventKind }).notNull(),
    happenedOn: date({ mode: 'string' }).notNull(),
    text: text(),
    dueOn: date({ mode: 'string' }),
    ...placeColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.taskId, t.number, t.province, t.countyCode] }),
    oneOf('task_event_kind_known', t.kind, TaskEventKind),
  ],
);

export type TaskEventRow = typeof taskEvents.$inferSelect;
