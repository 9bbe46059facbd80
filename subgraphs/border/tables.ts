import { guardRows } from '@hub/kit/access/row-scope.ts';
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
  AdjacencyKind,
  BorderCaseCategory,
  BorderCaseStatus,
  BorderCrossing,
  BorderTier,
  BulletinClassification,
  DataFieldSet,
  DivisionLevel,
  EnforcementResultKind,
  MediationOutcome,
  OperationStatus,
  PillarType,
  SourceConfidence,
  TierBodyKind,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  char,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

export const border = pgSchema('border');

export const changes = changesTable(border);
export const idempotency = idempotencyTable(border);
export const figures = figuresTable(border);

/** The two divisions of a record. Ids are of the organizations subgraph; codes serve filters and permission. */
function sideColumns() {
  return { aId: text(), aCode: byteText().notNull(), bId: text(), bCode: byteText().notNull() };
}

export const adjacencies = border.table(
  'adjacencies',
  {
    ...nodeColumns(),
    ...validColumns(),
    aId: text().notNull(),
    aCode: byteText().notNull(),
    aName: text().notNull(),
    bId: text().notNull(),
    bCode: byteText().notNull(),
    bName: text().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
    kind: text({ enum: AdjacencyKind }).notNull(),
    crosses: text({ enum: BorderCrossing }).notNull(),
    confidence: text({ enum: SourceConfidence }).notNull(),
    sourceUrl: text(),
    geometryCrosscheck: text(),
  },
  (t) => [
    nodeKey(t),
    // One record for a pair, whichever side it was told from.
    uniqueIndex('adjacency_pair').on(
      sql`least(${t.aId}, ${t.bId})`,
      sql`greatest(${t.aId}, ${t.bId})`,
      t.kind,
    ),
    index('adjacency_a').on(t.aId),
    index('adjacency_b').on(t.bId),
    index('adjacency_a_code').on(t.aCode),
    index('adjacency_b_code').on(t.bCode),
    check('adjacency_has_source', sql`length(btrim(${t.source})) > 0 and ${t.source} is not null`),
    check('adjacency_two_sides', sql`${t.aId} <> ${t.bId}`),
    oneOf('adjacency_kind_known', t.kind, AdjacencyKind),
    oneOf('adjacency_crosses_known', t.crosses, BorderCrossing),
    oneOf('adjacency_confidence_known', t.confidence, SourceConfidence),
    soundPeriod('adjacency_period_sound', t.validFrom, t.validTo),
  ],
);

export type AdjacencyRow = typeof adjacencies.$inferSelect;

export const zones = border.table(
  'zones',
  { ...nodeColumns(), ...validColumns(), name: text().notNull() },
  (t) => [
    nodeKey(t),
    uniqueIndex('zone_name').on(t.name),
    soundPeriod('zone_period_sound', t.validFrom, t.validTo),
  ],
);

export type ZoneRow = typeof zones.$inferSelect;

/** Which divisions take part in a zone. */
export const zoneParticipants = border.table(
  'zone_participants',
  {
    zoneId: text().notNull(),
    divisionId: text().notNull(),
    code: byteText().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.zoneId, t.divisionId] }),
    index('zone_participant_division').on(t.divisionId),
  ],
);

export type ZoneParticipantRow = typeof zoneParticipants.$inferSelect;

/** Which pacts a zone or a boundary rests on; the pacts themselves belong to alliances. */
export const pactBorderLinks = border.table(
  'pact_border_links',
  { pactId: text().notNull(), zoneId: text().notNull(), boundaryId: text() },
  (t) => [primaryKey({ columns: [t.pactId, t.zoneId] }), index('pact_link_zone').on(t.zoneId)],
);

export const tierBodies = border.table(
  'tier_bodies',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    tier: text({ enum: BorderTier }).notNull(),
    kind: text({ enum: TierBodyKind }).notNull(),
    name: text().notNull(),
    organizationId: text(),
    /** Where it sits; its county when not known. */
    divisionCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    index('tier_body_zone').on(t.zoneId),
    index('tier_body_organization').on(t.organizationId),
    oneOf('tier_body_tier_known', t.tier, BorderTier),
    oneOf('tier_body_kind_known', t.kind, TierBodyKind),
  ],
);

export type TierBodyRow = typeof tierBodies.$inferSelect;

export const dutyRosters = border.table(
  'duty_rosters',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    name: text().notNull(),
    daysPerYear: integer().notNull(),
    organizationId: text(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('duty_roster_zone').on(t.zoneId),
    check('duty_roster_days', sql`${t.daysPerYear} between 1 and 366`),
  ],
);

export type DutyRosterRow = typeof dutyRosters.$inferSelect;

export const cases = border.table(
  'cases',
  {
    ...nodeColumns(),
    ...sideColumns(),
    title: text().notNull(),
    category: text({ enum: BorderCaseCategory }).notNull(),
    status: text({ enum: BorderCaseStatus }).notNull(),
    zoneId: text(),
    pactId: text(),
    reportedOn: date({ mode: 'string' }).notNull(),
    resolvedOn: date({ mode: 'string' }),
    verifiedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('case_a_code').on(t.aCode),
    index('case_b_code').on(t.bCode),
    index('case_zone').on(t.zoneId),
    index('case_pact').on(t.pactId),
    oneOf('case_category_known', t.category, BorderCaseCategory),
    oneOf('case_status_known', t.status, BorderCaseStatus),
    check(
      'case_resolved_when_said',
      sql`(${t.status} in ('RESOLVED', 'VERIFIED')) = (${t.resolvedOn} is not null)`,
    ),
    soundPeriod('case_period_sound', t.reportedOn, t.resolvedOn),
  ],
);

export type CaseRow = typeof cases.$inferSelect;

export const caseEvents = border.table(
  'case_events',
  {
    ...nodeColumns(),
    caseId: text().notNull(),
    status: text({ enum: BorderCaseStatus }).notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    nodeKey(t),
    index('case_event_case').on(t.caseId),
    oneOf('case_event_status_known', t.status, BorderCaseStatus),
  ],
);

export type CaseEventRow = typeof caseEvents.$inferSelect;

/** Texts that only the own line may read, and whom a pact opens them to: under row-level security, apart from their records. */
export const guardedTexts = guardRows(
  border.table(
    'guarded_texts',
    {
      /** The record the text belongs to. */
      ownerId: text().notNull(),
      fieldSet: text({ enum: DataFieldSet }).notNull(),
      aCode: byteText().notNull(),
      bCode: byteText().notNull(),
      body: text().notNull(),
      province: char({ length: 2 }).notNull(),
      countyCode: char({ length: 6 }).notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.province, t.countyCode] }),
      oneOf('guarded_text_field_set_known', t.fieldSet, DataFieldSet),
    ],
  ),
  'PACT',
);

export type GuardedTextRow = typeof guardedTexts.$inferSelect;

export const operations = border.table(
  'operations',
  {
    ...nodeColumns(),
    ...sideColumns(),
    name: text().notNull(),
    status: text({ enum: OperationStatus }).notNull(),
    zoneId: text(),
    startsOn: date({ mode: 'string' }),
    endsOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('operation_a_code').on(t.aCode),
    index('operation_zone').on(t.zoneId),
    oneOf('operation_status_known', t.status, OperationStatus),
    soundPeriod('operation_period_sound', t.startsOn, t.endsOn),
  ],
);

export type OperationRow = typeof operations.$inferSelect;

export const enforcementResults = border.table(
  'enforcement_results',
  {
    ...nodeColumns(),
    operationId: text().notNull(),
    kind: text({ enum: EnforcementResultKind }).notNull(),
    count: integer().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('enforcement_result_once').on(t.operationId, t.kind),
    oneOf('enforcement_result_kind_known', t.kind, EnforcementResultKind),
    check('enforcement_result_count', sql`${t.count} >= 0`),
  ],
);

export type EnforcementResultRow = typeof enforcementResults.$inferSelect;

export const patrols = border.table(
  'patrols',
  {
    ...nodeColumns(),
    ...sideColumns(),
    zoneId: text().notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [nodeKey(t), index('patrol_zone').on(t.zoneId, t.on)],
);

export type PatrolRow = typeof patrols.$inferSelect;

export const bulletins = border.table(
  'bulletins',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    classification: text({ enum: BulletinClassification }).notNull(),
    publishedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
  },
  (t) => [
    nodeKey(t),
    index('bulletin_zone').on(t.zoneId),
    oneOf('bulletin_classification_known', t.classification, BulletinClassification),
  ],
);

export type BulletinRow = typeof bulletins.$inferSelect;

export const mediations = border.table(
  'mediations',
  {
    ...nodeColumns(),
    ...sideColumns(),
    title: text().notNull(),
    level: text({ enum: BorderTier }).notNull(),
    round: integer().notNull(),
    outcome: text({ enum: MediationOutcome }).notNull(),
    isJudiciallyConfirmed: boolean().notNull().default(false),
    acceptedOn: date({ mode: 'string' }).notNull(),
    settledOn: date({ mode: 'string' }),
    /** Whether side A recorded the agreement, or side B; the other confirms it. */
    agreedByA: boolean(),
  },
  (t) => [
    nodeKey(t),
    index('mediation_a_code').on(t.aCode),
    oneOf('mediation_level_known', t.level, BorderTier),
    oneOf('mediation_outcome_known', t.outcome, MediationOutcome),
    check('mediation_agreed_by_one', sql`${t.outcome} <> 'AGREED' or ${t.agreedByA} is not null`),
    check('mediation_three_rounds', sql`${t.round} between 1 and 3`),
    check(
      'mediation_confirmed_when_settled',
      sql`not ${t.isJudiciallyConfirmed} or ${t.outcome} = 'SETTLED'`,
    ),
  ],
);

export type MediationRow = typeof mediations.$inferSelect;

/** What came of each round of a mediation; `number` counts them through all levels, from 1. */
export const mediationRounds = border.table(
  'mediation_rounds',
  {
    mediationId: text().notNull(),
    number: integer().notNull(),
    level: text({ enum: BorderTier }).notNull(),
    round: integer().notNull(),
    on: date({ mode: 'string' }).notNull(),
    isAgreed: boolean().notNull(),
    isConfirmed: boolean(),
  },
  (t) => [
    primaryKey({ columns: [t.mediationId, t.number] }),
    oneOf('mediation_round_level_known', t.level, BorderTier),
    check('mediation_round_three', sql`${t.round} between 1 and 3`),
    check('mediation_round_confirmed_when_agreed', sql`${t.isConfirmed} is null or ${t.isAgreed}`),
  ],
);

export type MediationRoundRow = typeof mediationRounds.$inferSelect;

/** An official line by its reference. No geometry; nothing in the graph writes here. */
export const boundaries = border.table(
  'boundaries',
  {
    ...nodeColumns(),
    ...sideColumns(),
    lineCode: text().notNull(),
    name: text().notNull(),
    wholeLineId: text(),
    lengthKm: doublePrecision(),
    officialReference: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('boundary_line_code').on(t.lineCode),
    index('boundary_whole').on(t.wholeLineId),
  ],
);

export type BoundaryRow = typeof boundaries.$inferSelect;

export const pillars = border.table(
  'pillars',
  {
    ...nodeColumns(),
    pillarNumber: text().notNull(),
    type: text({ enum: PillarType }).notNull(),
    condition: text(),
    boundaryId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pillar_number').on(t.pillarNumber),
    index('pillar_boundary').on(t.boundaryId),
    oneOf('pillar_type_known', t.type, PillarType),
    // MZ/T 149-2020: line code, three digits of sequence, a letter for the type.
    check('pillar_number_eight_places', sql`${t.pillarNumber} ~ '^[0-9]{7}[QABCDE]$'`),
  ],
);

export type PillarRow = typeof pillars.$inferSelect;

export const inspections = border.table(
  'inspections',
  {
    ...nodeColumns(),
    boundaryId: text().notNull(),
    round: integer().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    completedOn: date({ mode: 'string' }),
    findings: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('inspection_round').on(t.boundaryId, t.round),
    index('inspection_due').on(t.dueOn),
  ],
);

export type InspectionRow = typeof inspections.$inferSelect;

export const enclaves = border.table(
  'enclaves',
  {
    ...nodeColumns(),
    name: text().notNull(),
    belongsToId: text(),
    belongsToCode: byteText().notNull(),
    liesInId: text(),
    liesInCode: byteText().notNull(),
  },
  (t) => [nodeKey(t), uniqueIndex('enclave_name').on(t.name)],
);

export type EnclaveRow = typeof enclaves.$inferSelect;
