import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  ActivityKind,
  AllianceKind,
  AlliancePartyType,
  AllianceRole,
  AllianceStatus,
  MembershipStatus,
  type AlliancePartyType as AlliancePartyWord,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { char, check, date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, areaColumns, partyColumns } from './schema.ts';

export const alliances = alliancesSchema.table(
  'alliances',
  {
    ...nodeColumns(),
    name: text().notNull(),
    formerNames: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    kind: text({ enum: AllianceKind }).notNull(),
    status: text({ enum: AllianceStatus }).notNull(),
    ...areaColumns(),
    /** The organization that called it together. It is a member only if it has a membership. */
    convenerId: text(),
    charter: text(),
    foundedOn: date({ mode: 'string' }),
    /** Why the superior committee sent the proposal back; null unless it did and nothing followed. */
    returnReason: text(),
    dissolutionReason: text(),
    dissolvedOn: date({ mode: 'string' }),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('alliance_division').on(t.divisionCode, t.kind),
    index('alliance_convener').on(t.convenerId),
    index('alliance_grams').using('gin', t.grams),
    oneOf('alliance_kind_known', t.kind, AllianceKind),
    oneOf('alliance_status_known', t.status, AllianceStatus),
    soundPeriod('alliance_period_sound', t.foundedOn, t.dissolvedOn),
  ],
);

export type AllianceRow = typeof alliances.$inferSelect;

export const memberships = alliancesSchema.table(
  'memberships',
  {
    ...nodeColumns(),
    ...validColumns(),
    allianceId: text().notNull(),
    ...partyColumns(),
    role: text({ enum: AllianceRole }).notNull(),
    status: text({ enum: MembershipStatus }).notNull(),
  },
  (t) => [
    nodeKey(t),
    index('membership_alliance').on(t.allianceId, t.partyType),
    index('membership_party').on(t.partyId),
    index('membership_division').on(t.divisionCode),
    // One standing membership of one party in one alliance.
    uniqueIndex('membership_standing')
      .on(t.allianceId, t.partyId)
      .where(sql`${t.validTo} is null`),
    oneOf('membership_role_known', t.role, AllianceRole),
    oneOf('membership_status_known', t.status, MembershipStatus),
    oneOf('membership_party_type_known', t.partyType, AlliancePartyType),
    soundPeriod('membership_period_sound', t.validFrom, t.validTo),
  ],
);

export type MembershipRow = typeof memberships.$inferSelect;

export const chairRotations = alliancesSchema.table(
  'chair_rotations',
  {
    ...nodeColumns(),
    ...validColumns(),
    allianceId: text().notNull(),
    ...partyColumns(),
    turn: integer().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('chair_rotation_turn').on(t.allianceId, t.turn),
    index('chair_rotation_party').on(t.partyId),
    oneOf('chair_rotation_party_type_known', t.partyType, AlliancePartyType),
    soundPeriod('chair_rotation_period_sound', t.validFrom, t.validTo),
  ],
);

export type ChairRotationRow = typeof chairRotations.$inferSelect;

/** Who chairs in which order from a day on. Kept for good; of the plans begun by a date, the last set is in force. */
export const chairPlans = alliancesSchema.table(
  'chair_plans',
  {
    allianceId: text().notNull(),
    number: integer().notNull(),
    firstOn: date({ mode: 'string' }).notNull(),
    months: integer().notNull(),
    parties: jsonb().$type<{ partyType: AlliancePartyWord; partyId: string }[]>().notNull(),
    setOn: date({ mode: 'string' }).notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.number, t.province, t.countyCode] }),
    check('chair_plan_months_sound', sql`${t.months} between 1 and 60`),
  ],
);

export type ChairPlanRow = typeof chairPlans.$inferSelect;

export const jointActivities = alliancesSchema.table(
  'joint_activities',
  {
    ...nodeColumns(),
    title: text().notNull(),
    kind: text({ enum: ActivityKind }).notNull(),
    hostId: text().notNull(),
    divisionCode: byteText().notNull(),
    allianceId: text(),
    heldOn: date({ mode: 'string' }).notNull(),
    personTimes: integer(),
  },
  (t) => [
    nodeKey(t),
    index('joint_activity_host').on(t.hostId),
    index('joint_activity_alliance').on(t.allianceId),
    index('joint_activity_division').on(t.divisionCode),
    oneOf('joint_activity_kind_known', t.kind, ActivityKind),
  ],
);

export type JointActivityRow = typeof jointActivities.$inferSelect;
