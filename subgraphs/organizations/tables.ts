import { byteText, changesTable, figuresTable, idempotencyTable, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { DivisionLevel } from '@hub/kit/generated/words.ts';
import { index, pgSchema, text, uniqueIndex } from 'drizzle-orm/pg-core';

export const organizations = pgSchema('organizations');

export const changes = changesTable(organizations);
export const idempotency = idempotencyTable(organizations);
export const figures = figuresTable(organizations);

/** One division as it was in one period under one code and name. Codes are re-used: always read with a date. */
export const divisions = organizations.table(
  'divisions',
  {
    ...nodeColumns(),
    ...validColumns(),
    code: byteText().notNull(),
    name: text().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
    parentCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    oneOf('division_level_known', t.level, DivisionLevel),
    soundPeriod('division_period_sound', t.validFrom, t.validTo),
    uniqueIndex('division_code_period').on(t.code, t.validFrom),
    index('division_parent').on(t.parentCode, t.code),
  ],
);

export type DivisionRow = typeof divisions.$inferSelect;
