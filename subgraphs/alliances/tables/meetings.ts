import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  AgendaItemKind,
  AgendaItemStatus,
  AlliancePartyType,
  DeliberationProcedure,
  JointMeetingKind,
  JointMeetingSessionKind,
  JointMeetingSessionStatus,
  MembershipStatus,
  ResolutionKind,
  ResolutionStatus,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, timestamp, uniqueIndex, boolean } from 'drizzle-orm/pg-core';
import { alliancesSchema, areaColumns, partyColumns } from './schema.ts';

export const jointMeetings = alliancesSchema.table(
  'joint_meetings',
  {
    ...nodeColumns(),
    name: text().notNull(),
    kind: text({ enum: JointMeetingKind }).notNull(),
    ...areaColumns(),
    convenerId: text(),
    allianceId: text(),
    pactId: text(),
    sessionsPerYear: integer(),
    /** Of the participants, in per cent. */
    quorumPercent: integer().notNull().default(50),
    foundedOn: date({ mode: 'string' }),
    dissolvedOn: date({ mode: 'string' }),
    dissolutionReason: text(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('joint_meeting_division').on(t.divisionCode, t.kind),
    index('joint_meeting_convener').on(t.convenerId),
    index('joint_meeting_alliance').on(t.allianceId),
    index('joint_meeting_pact').on(t.pactId),
    index('joint_meeting_grams').using('gin', t.grams),
    oneOf('joint_meeting_kind_known', t.kind, JointMeetingKind),
    check('joint_meeting_quorum_sound', sql`${t.quorumPercent} between 1 and 100`),
    soundPeriod('joint_meeting_period_sound', t.foundedOn, t.dissolvedOn),
  ],
);

export type JointMeetingRow = typeof jointMeetings.$inferSelect;

export const meetingParticipants = alliancesSchema.table(
  'meeting_participants',
  {
    ...nodeColumns(),
    ...validColumns(),
    meetingId: text().notNull(),
    ...partyColumns(),
    status: text({ enum: MembershipStatus }).notNull().default('ADMITTED'),
  },
  (t) => [
    nodeKey(t),
    index('meeting_participant_meeting').on(t.meetingId),
    index('meeting_participant_party').on(t.partyId),
    uniqueIndex('meeting_participant_standing')
      .on(t.meetingId, t.partyId)
      .where(sql`${t.validTo} is null`),
    oneOf('meeting_participant_type_known', t.partyType, AlliancePartyType),
    oneOf('meeting_participant_status_known', t.status, MembershipStatus),
    soundPeriod('meeting_participant_period_sound', t.validFrom, t.validTo),
  ],
);

export type MeetingParticipantRow = typeof meetingParticipants.$inferSelect;

export const meetingSessions = alliancesSchema.table(
  'meeting_sessions',
  {
    ...nodeColumns(),
    meetingId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: JointMeetingSessionKind }).notNull(),
    title: text().notNull(),
    // Sessions entered before there was a plan of them had been held.
    status: text({ enum: JointMeetingSessionStatus }).notNull().default('HELD'),
    startsAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    endsAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    place: text(),
    heldOn: date({ mode: 'string' }),
    chairType: text({ enum: AlliancePartyType }),
    chairId: text(),
    chairDivisionCode: byteText(),
    /** Whether the chair follows the rotation when the session is moved. */
    isChairInTurn: boolean().notNull().default(true),
    noticeOn: date({ mode: 'string' }),
    cancelReason: text(),
    // Counted when it was held.
    expectedCount: integer(),
    attendedCount: integer(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('meeting_session_number').on(t.meetingId, t.number),
    index('meeting_session_division').on(t.divisionCode, t.heldOn),
    index('meeting_session_chair').on(t.chairId),
    oneOf('meeting_session_kind_known', t.kind, JointMeetingSessionKind),
    oneOf('meeting_session_status_known', t.status, JointMeetingSessionStatus),
    check(
      'meeting_session_held_on_its_day',
      sql`(${t.status} in ('HELD', 'INQUORATE', 'MINUTED')) = (${t.heldOn} is not null)`,
    ),
  ],
);

export type MeetingSessionRow = typeof meetingSessions.$inferSelect;

export const agendaItems = alliancesSchema.table(
  'agenda_items',
  {
    ...nodeColumns(),
    sessionId: text().notNull(),
    /** Null unless it is on the agenda. */
    position: integer(),
    kind: text({ enum: AgendaItemKind }).notNull(),
    title: text().notNull(),
    status: text({ enum: AgendaItemStatus }).notNull(),
    proposerType: text({ enum: AlliancePartyType }),
    proposerId: text(),
    proposerDivisionCode: byteText(),
    background: text(),
    declineReason: text(),
    procedure: text({ enum: DeliberationProcedure }).notNull().default('DIRECT'),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('agenda_item_position').on(t.sessionId, t.position),
    index('agenda_item_division').on(t.divisionCode, t.kind),
    oneOf('agenda_item_kind_known', t.kind, AgendaItemKind),
    oneOf('agenda_item_status_known', t.status, AgendaItemStatus),
    oneOf('agenda_item_procedure_known', t.procedure, DeliberationProcedure),
  ],
);

export type AgendaItemRow = typeof agendaItems.$inferSelect;

export const resolutions = alliancesSchema.table(
  'resolutions',
  {
    ...nodeColumns(),
    agendaItemId: text().notNull(),
    kind: text({ enum: ResolutionKind }).notNull(),
    text: text().notNull(),
    status: text({ enum: ResolutionStatus }).notNull(),
    adoptedOn: date({ mode: 'string' }).notNull(),
    followedUpOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('resolution_agenda_item').on(t.agendaItemId),
    oneOf('resolution_kind_known', t.kind, ResolutionKind),
    oneOf('resolution_status_known', t.status, ResolutionStatus),
  ],
);

export type ResolutionRow = typeof resolutions.$inferSelect;
