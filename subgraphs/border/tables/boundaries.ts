import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { PillarCondition, PillarType } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

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
    /** As both sides last confirmed it. */
    condition: text({ enum: PillarCondition }),
    boundaryId: text().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pillar_number').on(t.pillarNumber),
    index('pillar_boundary').on(t.boundaryId),
    oneOf('pillar_condition_known', t.condition, PillarCondition),
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
    /** Somebody has recorded a finding. */
    isUnderWay: boolean().notNull().default(false),
    reportedOn: date({ mode: 'string' }),
    reportedByA: boolean(),
    byCode: byteText(),
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
    responsibleId: text(),
    agreedOn: date({ mode: 'string' }),
    proposedResponsibleId: text(),
    /** Whether the division it belongs to proposes, or the one around it. */
    proposedByA: boolean(),
    byCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('enclave_name').on(t.name),
    index('enclave_belongs').on(t.belongsToId),
    index('enclave_lies').on(t.liesInId),
  ],
);

export type EnclaveRow = typeof enclaves.$inferSelect;

export const pillarFindings = border.table(
  'pillar_findings',
  {
    ...nodeColumns(),
    inspectionId: text().notNull(),
    pillarId: text().notNull(),
    recordedByA: boolean().notNull(),
    condition: text({ enum: PillarCondition }).notNull(),
    on: date({ mode: 'string' }).notNull(),
    note: text(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('pillar_finding_once').on(t.inspectionId, t.pillarId, t.recordedByA),
    index('pillar_finding_pillar').on(t.pillarId),
    oneOf('pillar_finding_condition_known', t.condition, PillarCondition),
  ],
);

export type PillarFindingRow = typeof pillarFindings.$inferSelect;
