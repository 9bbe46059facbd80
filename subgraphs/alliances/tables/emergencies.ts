import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  AfterActionStatus,
  DataFieldSet,
  EmergencyActivationStatus,
  EmergencyEffectStatus,
  EmergencyEventKind,
  EmergencyPlanStatus,
  EmergencySignedStep,
  EmergencyStep,
  WhistleLevel,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { alliancesSchema, areaColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });
const home = () => ({ province: char({ length: 2 }).notNull(), countyCode: char({ length: 6 }).notNull() });

/** 平急转换预案: what was agreed to do when an emergency comes. */
export const emergencyPlans = alliancesSchema.table(
  'emergency_plans',
  {
    ...nodeColumns(),
    ...areaColumns(),
    name: text().notNull(),
    conditions: text().notNull(),
    level: text({ enum: WhistleLevel }).notNull(),
    status: text({ enum: EmergencyPlanStatus }).notNull(),
    /** Goes up with each submission. */
    edition: integer().notNull().default(0),
    maxHours: integer().notNull(),
    pactId: text(),
    /** SHA-256 over the plan and what is prepared for it elsewhere, 64 hexadecimal digits; null for a draft. */
    digest: char({ length: 64 }),
    /** What organizations and members said they hold for it when it was submitted. */
    organizationsDigest: char({ length: 64 }),
    postingsDigest: char({ length: 64 }),
    submittedOn: date({ mode: 'string' }),
    /** Why it was last returned, or retired. */
    returnReason: text(),
  },
  (t) => [
    nodeKey(t),
    index('emergency_plan_division').on(t.divisionCode),
    index('emergency_plan_pact').on(t.pactId),
    oneOf('emergency_plan_level_known', t.level, WhistleLevel),
    oneOf('emergency_plan_status_known', t.status, EmergencyPlanStatus),
    check('emergency_plan_hours_sound', sql`${t.maxHours} between 1 and 720`),
    check(
      'emergency_plan_stands_by_digest',
      sql`${t.status} not in ('SUBMITTED', 'AGREED') or ${t.digest} is not null`,
    ),
  ],
);

export type EmergencyPlanRow = typeof emergencyPlans.$inferSelect;

export const emergencyPlanSides = alliancesSchema.table(
  'emergency_plan_sides',
  {
    planId: text().notNull(),
    position: integer().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    name: text().notNull(),
    consentedOn: date({ mode: 'string' }),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.position, t.province, t.countyCode] }),
    index('emergency_plan_side_organization').on(t.organizationId, t.planId),
  ],
);

export type EmergencyPlanSideRow = typeof emergencyPlanSides.$inferSelect;

/** 哨链: a whistle that is blown when the side puts its part on. */
export const emergencyPlanCalls = alliancesSchema.table(
  'emergency_plan_calls',
  {
    planId: text().notNull(),
    position: integer().notNull(),
    sidePosition: integer().notNull(),
    callerId: text().notNull(),
    callerDivisionId: text().notNull(),
    callerDivisionCode: byteText().notNull(),
    calledIds: text().array().notNull(),
    level: text({ enum: WhistleLevel }).notNull(),
    subject: text().notNull(),
    minutes: integer().notNull(),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.position, t.province, t.countyCode] }),
    oneOf('emergency_plan_call_level_known', t.level, WhistleLevel),
    check('emergency_plan_call_minutes_sound', sql`${t.minutes} between 1 and 1440`),
  ],
);

export type EmergencyPlanCallRow = typeof emergencyPlanCalls.$inferSelect;

/** What sides open to each other while an activation of the plan is joint. */
export const emergencyPlanAccesses = alliancesSchema.table(
  'emergency_plan_accesses',
  {
    planId: text().notNull(),
    position: integer().notNull(),
    fieldSet: text({ enum: DataFieldSet }).notNull(),
    divisionCode: byteText().notNull(),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.planId, t.position, t.province, t.countyCode] }),
    oneOf('emergency_plan_access_field_set_known', t.fieldSet, DataFieldSet),
  ],
);

export type EmergencyPlanAccessRow = typeof emergencyPlanAccesses.$inferSelect;

export const emergencyActivations = alliancesSchema.table(
  'emergency_activations',
  {
    ...nodeColumns(),
    ...areaColumns(),
    trigger: text().notNull(),
    status: text({ enum: EmergencyActivationStatus }).notNull(),
    level: text({ enum: WhistleLevel }).notNull(),
    organizationId: text().notNull(),
    activatedAt: at().notNull(),
    stoodDownAt: at(),
    planId: text(),
    /** The how-manieth of its plan, from 1. */
    number: integer(),
    isDrill: boolean().notNull().default(false),
    jointAt: at(),
    jointEndedAt: at(),
    expiresAt: at(),
  },
  (t) => [
    nodeKey(t),
    index('emergency_activation_division').on(t.divisionCode),
    index('emergency_activation_organization').on(t.organizationId),
    uniqueIndex('emergency_activation_number').on(t.planId, t.number),
    // One emergency of a plan at a time; drills do not stand in its way.
    uniqueIndex('emergency_activation_one_open')
      .on(t.planId, t.isDrill)
      .where(sql`${t.status} = 'ACTIVATED' and ${t.planId} is not null`),
    oneOf('emergency_activation_status_known', t.status, EmergencyActivationStatus),
    check(
      'emergency_activation_stood_down_has_instant',
      sql`(${t.status} = 'STOOD_DOWN') = (${t.stoodDownAt} is not null)`,
    ),
    check('emergency_activation_of_plan_has_limit', sql`(${t.planId} is null) = (${t.expiresAt} is null)`),
  ],
);

export type EmergencyActivationRow = typeof emergencyActivations.$inferSelect;

export const emergencyActivationSides = alliancesSchema.table(
  'emergency_activation_sides',
  {
    activationId: text().notNull(),
    position: integer().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    activatedAt: at(),
    stoodDownAt: at(),
    reportConfirmedOn: date({ mode: 'string' }),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.activationId, t.position, t.province, t.countyCode] }),
    index('emergency_activation_side_organization').on(t.organizationId, t.activationId),
  ],
);

export type EmergencyActivationSideRow = typeof emergencyActivationSides.$inferSelect;

/** By what a side took each of its steps; never written again. */
export const emergencySignatures = alliancesSchema.table(
  'emergency_signatures',
  {
    activationId: text().notNull(),
    position: integer().notNull(),
    step: text({ enum: EmergencySignedStep }).notNull(),
    keyId: text().notNull(),
    statement: text().notNull(),
    signature: text().notNull(),
    signedOn: date({ mode: 'string' }).notNull(),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.activationId, t.position, t.step, t.province, t.countyCode] }),
    oneOf('emergency_signature_step_known', t.step, EmergencySignedStep),
  ],
);

export type EmergencySignatureRow = typeof emergencySignatures.$inferSelect;

/** 大事记: never written again. */
export const emergencyEvents = alliancesSchema.table(
  'emergency_events',
  {
    ...nodeColumns(),
    activationId: text().notNull(),
    number: integer().notNull(),
    kind: text({ enum: EmergencyEventKind }).notNull(),
    happenedAt: at().notNull().defaultNow(),
    organizationId: text(),
    sideOrganizationId: text(),
    note: text(),
    count: integer(),
    isDrill: boolean().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('emergency_event_number').on(t.activationId, t.number),
    oneOf('emergency_event_kind_known', t.kind, EmergencyEventKind),
  ],
);

export type EmergencyEventRow = typeof emergencyEvents.$inferSelect;

/**
 * What other subgraphs still have to do for an activation, written with the step that calls for it and carried out after
 * its commit, again and again until it is answered (docs/decisions/018).
 */
export const emergencyEffects = alliancesSchema.table(
  'emergency_effects',
  {
    activationId: text().notNull(),
    /** Order within the activation. */
    number: integer().notNull(),
    part: text({ enum: ['organizations', 'members'] }).notNull(),
    /** The side's position; null for what is joint. */
    side: integer(),
    sideOrganizationId: text(),
    step: text({ enum: EmergencyStep }).notNull(),
    status: text({ enum: EmergencyEffectStatus }).notNull(),
    count: integer(),
    doneAt: at(),
    ...home(),
  },
  (t) => [
    primaryKey({ columns: [t.activationId, t.number, t.province, t.countyCode] }),
    index('emergency_effect_pending')
      .on(t.activationId)
      .where(sql`${t.status} = 'PENDING'`),
    oneOf('emergency_effect_step_known', t.step, EmergencyStep),
    oneOf('emergency_effect_status_known', t.status, EmergencyEffectStatus),
    check('emergency_effect_part_known', sql`${t.part} in ('organizations', 'members')`),
  ],
);

export type EmergencyEffectRow = typeof emergencyEffects.$inferSelect;

/** What a report says that follows from the record. Times in minutes. */
export interface AfterActionFigures {
  minutes: number;
  minutesUntilJoint: number | null;
  organizationCount: number;
  /** Null where a part of it is small. */
  postingCount: number | null;
  whistleCount: number;
  answeredWhistleCount: number;
  overdueWhistleCount: number;
  medianAnswerMinutes: number | null;
  openedAccessCount: number;
}

export const afterActionReports = alliancesSchema.table(
  'after_action_reports',
  {
    ...nodeColumns(),
    activationId: text().notNull(),
    status: text({ enum: AfterActionStatus }).notNull(),
    figures: jsonb().$type<AfterActionFigures>().notNull(),
    lessons: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('after_action_report_activation').on(t.activationId),
    oneOf('after_action_report_status_known', t.status, AfterActionStatus),
  ],
);

export type AfterActionReportRow = typeof afterActionReports.$inferSelect;
