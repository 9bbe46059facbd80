import { byteText, nodeColumns, nodeKey, oneOf, soundPeriod, validColumns } from '@hub/kit/columns.ts';
import {
  AdjacencyAct,
  AdjacencyKind,
  BorderCrossing,
  DivisionLevel,
  SourceConfidence,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

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
    uniqueIndex('adjacency_pair')
      .on(sql`least(${t.aId}, ${t.bId})`, sql`greatest(${t.aId}, ${t.bId})`, t.kind)
      .where(sql`${t.validTo} is null`),
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

/** What each source said of a neighbourhood, in order; never written again. */
export const adjacencyStatements = border.table(
  'adjacency_statements',
  {
    adjacencyId: text().notNull(),
    number: integer().notNull(),
    act: text({ enum: AdjacencyAct }).notNull(),
    kind: text({ enum: AdjacencyKind }).notNull(),
    confidence: text({ enum: SourceConfidence }).notNull(),
    source: text().notNull(),
    sourceUrl: text(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.adjacencyId, t.number] }),
    check('adjacency_statement_has_source', sql`length(btrim(${t.source})) > 0`),
    oneOf('adjacency_statement_act_known', t.act, AdjacencyAct),
    oneOf('adjacency_statement_kind_known', t.kind, AdjacencyKind),
    oneOf('adjacency_statement_confidence_known', t.confidence, SourceConfidence),
  ],
);

export type AdjacencyStatementRow = typeof adjacencyStatements.$inferSelect;
