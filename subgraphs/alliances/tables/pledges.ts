import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  CaseEventKind,
  GovernanceCaseStatus,
  PledgeFulfilment,
  PledgeStatus,
  SecretaryLedProjectStatus,
} from '@hub/kit/generated/words.ts';
import { check, date, index, integer, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { alliancesSchema, areaColumns, organizationColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });

export const pledges = alliancesSchema.table(
  'pledges',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    year: integer().notNull(),
    content: text().notNull(),
    status: text({ enum: PledgeStatus }).notNull(),
    progress: text(),
    evidence: text(),
    fulfilment: text({ enum: PledgeFulfilment }),
    review: text(),
    reviewedOn: date({ mode: 'string' }),
    outcome: text(),
    setOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }),
    redeemedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('pledge_organization').on(t.organizationId, t.year),
    index('pledge_division').on(t.divisionCode, t.year, t.status),
    oneOf('pledge_status_known', t.status, PledgeStatus),
    oneOf('pledge_fulfilment_known', t.fulfilment, PledgeFulfilment),
  ],
);

export type PledgeRow = typeof pledges.$inferSelect;

export const governanceCases = alliancesSchema.table(
  'governance_cases',
  {
    ...nodeColumns(),
    ...areaColumns(),
    title: text().notNull(),
    status: text({ enum: GovernanceCaseStatus }).notNull(),
    leadOrganizationId: text().notNull(),
    openedOn: date({ mode: 'string' }).notNull(),
    resolvedOn: date({ mode: 'string' }),
    whistleId: text(),
    /** The pact it came up under, and the clause: an article by its number in the text in force, or a measure. */
    pactId: text(),
    articleNumber: integer(),
    measureId: text(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('governance_case_division').on(t.divisionCode, t.status),
    index('governance_case_lead').on(t.leadOrganizationId),
    index('governance_case_whistle').on(t.whistleId),
    index('governance_case_pact').on(t.pactId, t.articleNumber),
    index('governance_case_measure').on(t.measureId),
    index('governance_case_grams').using('gin', t.grams),
    oneOf('governance_case_status_known', t.status, GovernanceCaseStatus),
    check(
      'governance_case_clause_of_pact',
      sql`${t.pactId} is not null or (${t.articleNumber} is null and ${t.measureId} is null)`,
    ),
  ],
);

export type GovernanceCaseRow = typeof governanceCases.$inferSelect;

export const caseEvents = alliancesSchema.table(
  'case_events',
  {
    ...nodeColumns(),
    caseId: text().notNull(),
    position: integer().notNull(),
    kind: text({ enum: CaseEventKind }).notNull(),
    note: text().notNull(),
    organizationId: text(),
    at: at().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('case_event_position').on(t.caseId, t.position),
    oneOf('case_event_kind_known', t.kind, CaseEventKind),
  ],
);

export type CaseEventRow = typeof caseEvents.$inferSelect;

export const secretaryLedProjects = alliancesSchema.table(
  'secretary_led_projects',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    title: text().notNull(),
    year: integer().notNull(),
    status: text({ enum: SecretaryLedProjectStatus }).notNull(),
    /** How far it was at the last quarterly review, in hundredths. */
    progressPercent: integer(),
    reviewedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('secretary_led_project_organization').on(t.organizationId),
    index('secretary_led_project_division').on(t.divisionCode, t.year),
    oneOf('secretary_led_project_status_known', t.status, SecretaryLedProjectStatus),
    check('secretary_led_project_progress_sound', sql`${t.progressPercent} between 0 and 100`),
  ],
);

export type SecretaryLedProjectRow = typeof secretaryLedProjects.$inferSelect;
