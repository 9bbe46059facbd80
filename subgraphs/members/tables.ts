import { guardRows } from '@hub/kit/access/row-scope.ts';
import { importTables } from '@hub/kit/import/tables.ts';
import {
  byteText,
  changesTable,
  figuresTable,
  idempotencyTable,
  nodeColumns,
  nodeKey,
  oneOf,
  soundPeriod,
  validColumns,
} from '@hub/kit/columns.ts';
import {
  CheckInStatus,
  ContactOffice,
  OperatingMode,
  PartyMembershipStatus,
  ReportPeriod,
  ServicePostKind,
  Skill,
  TeamKind,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

export const members = pgSchema('members');

export const importing = importTables(members);
// One export each: migrations are made from what a module exports.
export const {
  imports,
  importPieces,
  importProgress,
  importRows,
  importProblems,
  importMatches,
  importWrites,
  importKeys,
} = importing;

export const changes = changesTable(members);
export const idempotency = idempotencyTable(members);
export const figures = figuresTable(members);

/** A member: an opaque id and what joint work needs. The table has no column that could hold a name. */
export const partyMembers = members.table(
  'party_members',
  {
    ...nodeColumns(),
    membershipStatus: text({ enum: PartyMembershipStatus }).notNull(),
    homeOrganizationId: text().notNull(),
    divisionId: text().notNull(),
    divisionCode: byteText().notNull(),
    isMobileMember: boolean().notNull().default(false),
    /** 特长, sealed: a list of words as JSON. */
    sealedSkills: text(),
    /** What a filter by skill looks for. */
    skillMarks: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Where skills stood before they were sealed; empty since. */
    plainSkills: text('skills', { enum: Skill })
      .array()
      .notNull()
      .default(sql`'{}'`),
    joinedInYear: integer(),
  },
  (t) => [
    nodeKey(t),
    index('member_home').on(t.homeOrganizationId),
    index('member_division').on(t.divisionCode),
    index('member_place').on(t.divisionId, t.homeOrganizationId),
    oneOf('member_status_known', t.membershipStatus, PartyMembershipStatus),
    check(
      'member_joined_in_a_year',
      sql`${t.joinedInYear} is null or ${t.joinedInYear} between 1921 and 2200`,
    ),
  ],
);

export type PartyMemberRow = typeof partyMembers.$inferSelect;

/** Applicants of an organization, as a number: they are no members and have no rows. */
export const activists = members.table(
  'activists',
  { organizationId: text().primaryKey(), count: integer().notNull(), source: text() },
  (t) => [check('activists_counted', sql`${t.count} >= 0`)],
);

export const communityCheckIns = members.table(
  'community_check_ins',
  {
    ...nodeColumns(),
    memberId: text().notNull(),
    /** The member's home when checking in; the check-in never changes it. */
    unitOrganizationId: text().notNull(),
    unitDivisionCode: byteText().notNull(),
    receivingOrganizationId: text().notNull(),
    receivingDivisionCode: byteText().notNull(),
    receivingDivisionId: text().notNull(),
    status: text({ enum: CheckInStatus }).notNull(),
    registeredOn: date({ mode: 'string' }).notNull(),
    confirmedOn: date({ mode: 'string' }),
    endedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('one_active_check_in')
      .on(t.memberId, t.receivingOrganizationId)
      .where(sql`${t.status} <> 'ENDED'`),
    index('check_in_member').on(t.memberId),
    index('check_in_receiving').on(t.receivingOrganizationId),
    index('check_in_receiving_division').on(t.receivingDivisionCode),
    index('check_in_place').on(t.receivingDivisionId),
    oneOf('check_in_status_known', t.status, CheckInStatus),
    check('check_in_ended_when_said', sql`(${t.status} = 'ENDED') = (${t.endedOn} is not null)`),
    check('check_in_not_at_home', sql`${t.unitOrganizationId} <> ${t.receivingOrganizationId}`),
    soundPeriod('check_in_period_sound', t.registeredOn, t.endedOn),
  ],
);

export type CommunityCheckInRow = typeof communityCheckIns.$inferSelect;

export const organizationCheckIns = members.table(
  'organization_check_ins',
  {
    ...nodeColumns(),
    unitOrganizationId: text().notNull(),
    receivingOrganizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    status: text({ enum: CheckInStatus }).notNull(),
    registeredOn: date({ mode: 'string' }).notNull(),
    confirmedOn: date({ mode: 'string' }),
    endedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('organization_check_in_unit').on(t.unitOrganizationId),
    check('organization_check_in_not_at_home', sql`${t.unitOrganizationId} <> ${t.receivingOrganizationId}`),
    uniqueIndex('one_active_organization_check_in')
      .on(t.unitOrganizationId, t.receivingOrganizationId)
      .where(sql`${t.status} <> 'ENDED'`),
    index('organization_check_in_receiving').on(t.receivingOrganizationId),
    oneOf('organization_check_in_status_known', t.status, CheckInStatus),
  ],
);

/** 双报告: what a unit's organization reports for a year. */
export const organizationCheckInReports = members.table(
  'organization_check_in_reports',
  {
    ...nodeColumns(),
    checkInId: text().notNull(),
    year: integer().notNull(),
    on: date({ mode: 'string' }).notNull(),
    timesServed: integer().notNull(),
    personTimes: integer().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('organization_report_once').on(t.checkInId, t.year),
    check('organization_report_counted', sql`${t.timesServed} >= 0 and ${t.personTimes} >= 0`),
  ],
);

export type OrganizationCheckInReportRow = typeof organizationCheckInReports.$inferSelect;

export const organizationCheckInFeedback = members.table(
  'organization_check_in_feedback',
  {
    ...nodeColumns(),
    checkInId: text().notNull(),
    /** Sealed. */
    body: text().notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [nodeKey(t), index('organization_feedback_check_in').on(t.checkInId)],
);

export type OrganizationCheckInFeedbackRow = typeof organizationCheckInFeedback.$inferSelect;

export type OrganizationCheckInRow = typeof organizationCheckIns.$inferSelect;

export const checkInReports = members.table(
  'check_in_reports',
  {
    ...nodeColumns(),
    checkInId: text().notNull(),
    period: text({ enum: ReportPeriod }).notNull(),
    /** First day of the half-year; null for reports loaded without one. */
    periodFrom: date({ mode: 'string' }),
    on: date({ mode: 'string' }).notNull(),
    timesServed: integer().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('report_check_in').on(t.checkInId),
    uniqueIndex('report_once').on(t.checkInId, t.period, t.periodFrom),
    oneOf('report_period_known', t.period, ReportPeriod),
    check('report_times_counted', sql`${t.timesServed} >= 0`),
  ],
);

export type CheckInReportRow = typeof checkInReports.$inferSelect;

export const checkInFeedback = members.table(
  'check_in_feedback',
  {
    ...nodeColumns(),
    checkInId: text().notNull(),
    fromOrganizationId: text().notNull(),
    toOrganizationId: text().notNull(),
    body: text().notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [nodeKey(t), index('feedback_check_in').on(t.checkInId)],
);

export type CheckInFeedbackRow = typeof checkInFeedback.$inferSelect;

export const servicePosts = members.table(
  'service_posts',
  {
    ...nodeColumns(),
    kind: text({ enum: ServicePostKind }).notNull(),
    name: text().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    closedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('post_organization').on(t.organizationId),
    index('post_division').on(t.divisionCode),
    oneOf('post_kind_known', t.kind, ServicePostKind),
  ],
);

export type ServicePostRow = typeof servicePosts.$inferSelect;

export const postAssignments = members.table(
  'post_assignments',
  {
    ...nodeColumns(),
    ...validColumns(),
    memberId: text().notNull(),
    postId: text().notNull(),
    mode: text({ enum: OperatingMode }).notNull(),
    /** The emergency it is for, by its id in alliances. */
    activationId: text(),
    /** The side of the emergency it belongs to. */
    activationSide: integer(),
  },
  (t) => [
    nodeKey(t),
    index('assignment_activation').on(t.activationId),
    uniqueIndex('assignment_once_at_post')
      .on(t.memberId, t.postId, t.mode)
      .where(sql`${t.validTo} is null and ${t.activationId} is null`),
    index('assignment_member').on(t.memberId),
    index('assignment_post').on(t.postId),
    oneOf('assignment_mode_known', t.mode, OperatingMode),
    soundPeriod('assignment_period_sound', t.validFrom, t.validTo),
  ],
);

export type PostAssignmentRow = typeof postAssignments.$inferSelect;

export const volunteerTeams = members.table(
  'volunteer_teams',
  {
    ...nodeColumns(),
    name: text().notNull(),
    kind: text({ enum: TeamKind }).notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    foundedOn: date({ mode: 'string' }),
    disbandedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('team_organization').on(t.organizationId),
    index('team_division').on(t.divisionCode),
    oneOf('team_kind_known', t.kind, TeamKind),
  ],
);

export type VolunteerTeamRow = typeof volunteerTeams.$inferSelect;

export const teamMemberships = members.table(
  'team_memberships',
  {
    ...nodeColumns(),
    ...validColumns(),
    teamId: text().notNull(),
    memberId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('team_membership_once')
      .on(t.teamId, t.memberId)
      .where(sql`${t.validTo} is null`),
    index('team_membership_member').on(t.memberId),
    soundPeriod('team_membership_period_sound', t.validFrom, t.validTo),
  ],
);

export type TeamMembershipRow = typeof teamMemberships.$inferSelect;

/** 组织员: who guides a temporary organization. */
export const organizerAppointments = members.table(
  'organizer_appointments',
  {
    ...nodeColumns(),
    ...validColumns(),
    memberId: text().notNull(),
    /** The member's seat, for lists of the own line. */
    divisionCode: byteText().notNull(),
    organizationId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('organizer_one_at_a_time')
      .on(t.organizationId)
      .where(sql`${t.validTo} is null`),
    index('organizer_member').on(t.memberId),
    soundPeriod('organizer_period_sound', t.validFrom, t.validTo),
  ],
);

export type OrganizerAppointmentRow = typeof organizerAppointments.$inferSelect;

export const contactAssignments = members.table(
  'contact_assignments',
  {
    ...nodeColumns(),
    ...validColumns(),
    office: text({ enum: ContactOffice }).notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('contact_organization').on(t.organizationId),
    oneOf('contact_office_known', t.office, ContactOffice),
    soundPeriod('contact_period_sound', t.validFrom, t.validTo),
  ],
);

export type ContactAssignmentRow = typeof contactAssignments.$inferSelect;

/** Who goes to which post when a plan is activated. The plan is alliances'. */
export const plannedPostings = members.table(
  'planned_postings',
  {
    ...nodeColumns(),
    planId: text().notNull(),
    sidePosition: integer().notNull(),
    memberId: text().notNull(),
    /** Where the member is seated, for lists of the own line. */
    divisionCode: byteText().notNull(),
    postId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('planned_posting_once').on(t.planId, t.memberId),
    index('planned_posting_member').on(t.memberId),
    index('planned_posting_post').on(t.postId),
  ],
);

export type PlannedPostingRow = typeof plannedPostings.$inferSelect;

/** What was already done for an activation, so that it is done once. */
export const emergencyParts = members.table(
  'emergency_parts',
  {
    activationId: text().notNull(),
    side: integer().notNull(),
    openedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    closedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    /** Null where it would tell of few. */
    count: integer(),
  },
  (t) => [primaryKey({ columns: [t.activationId, t.side] })],
);

// Rows about persons: PostgreSQL itself keeps them from whoever has no business with them.
for (const table of [
  partyMembers,
  communityCheckIns,
  checkInReports,
  checkInFeedback,
  postAssignments,
  plannedPostings,
  teamMemberships,
  organizerAppointments,
])
  guardRows(table, 'LINE');
