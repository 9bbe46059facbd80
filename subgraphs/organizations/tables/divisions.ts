import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import { DivisionDesignation, DivisionLevel, SuccessionKind } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { boolean, date, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { organizations } from './schema.ts';

/** One division as it was in one period under one code and name. Codes are re-used: always read with a date. */
export const divisions = organizations.table(
  'divisions',
  {
    ...nodeColumns(),
    ...validColumns(),
    code: byteText().notNull(),
    name: text().notNull(),
    level: text({ enum: DivisionLevel }).notNull(),
    designation: text({ enum: DivisionDesignation }).notNull(),
    isStatisticalOnly: boolean().notNull().default(false),
    /** By code and not by id: a parent renumbered keeps its children. Joined on the date as well. */
    parentCode: byteText(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    oneOf('division_level_known', t.level, DivisionLevel),
    oneOf('division_designation_known', t.designation, DivisionDesignation),
    soundPeriod('division_period_sound', t.validFrom, t.validTo),
    uniqueIndex('division_code_period').on(t.code, sql`coalesce(${t.validFrom}, '0001-01-01')`),
    uniqueIndex('division_code_current')
      .on(t.code)
      .where(sql`${t.validTo} is null`),
    index('division_parent').on(t.parentCode, t.code),
    index('division_grams').using('gin', t.grams),
  ],
);

export type DivisionRow = typeof divisions.$inferSelect;

/** What one division became on a day: merged, split, renamed, renumbered. */
export const divisionSuccessions = organizations.table(
  'division_successions',
  {
    predecessorId: text().notNull(),
    successorId: text().notNull(),
    kind: text({ enum: SuccessionKind }).notNull(),
    on: date({ mode: 'string' }).notNull(),
    source: text(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    index('division_succession_back').on(t.successorId),
    oneOf('division_succession_kind_known', t.kind, SuccessionKind),
  ],
);

export type DivisionSuccessionRow = typeof divisionSuccessions.$inferSelect;
