import { sql, type AnyColumn } from 'drizzle-orm';
import {
  bigint,
  boolean,
  char,
  check,
  customType,
  date,
  integer,
  primaryKey,
  text,
  timestamp,
  type PgSchema,
} from 'drizzle-orm/pg-core';

/** Text compared byte by byte, so that prefix ranges over codes and paths can use an index in any locale. */
export const byteText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** A PostgreSQL transaction id that never wraps. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

/**
 * What every node row carries. `province` (2 digits) and `countyCode` (6, padded with zeros above the
 * county) are where the row lives: they are in every primary key, after the id, so that tables can be
 * partitioned or distributed later without a new key.
 */
export function nodeColumns() {
  return {
    id: text().notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
    /** Counts up with each write; an update names the version it saw. */
    version: integer().notNull().default(1),
    /** Where the row was taken from: a source document, a file, or null for what was registered here. */
    source: text(),
    /** Generated for demonstration, not taken from any source. */
    synthetic: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
  };
}

/** The period [validFrom, validTo) in which a row holds. An open end is null. */
export function validColumns() {
  return { validFrom: date({ mode: 'string' }), validTo: date({ mode: 'string' }) };
}

type Keyed = { id: AnyColumn; province: AnyColumn; countyCode: AnyColumn };

/** The primary key of a node table: id first, then where the row lives. */
export function nodeKey(t: Keyed) {
  return primaryKey({ columns: [t.id, t.province, t.countyCode] as never });
}

/** A check that a text column holds one of a closed list of words. */
export function oneOf(name: string, column: AnyColumn, words: readonly string[]) {
  const list = sql.join(
    words.map((word) => sql.raw(`'${word}'`)),
    sql`, `,
  );
  return check(name, sql`${column} in (${list})`);
}

/** A check that a period does not end before it begins. */
export function soundPeriod(name: string, from: AnyColumn, to: AnyColumn) {
  return check(name, sql`${to} is null or ${from} is null or ${to} >= ${from}`);
}

/** Where a division code puts a row: its province, and its county padded to six digits. */
export function placeOf(divisionCode: string): { province: string; countyCode: string } {
  return { province: divisionCode.slice(0, 2), countyCode: divisionCode.slice(0, 6).padEnd(6, '0') };
}

/** What has changed in a subgraph, in an order no late commit can slip into: (xid, key). */
export function changesTable(schema: PgSchema) {
  return schema.table(
    'changes',
    {
      xid: xid8()
        .notNull()
        .default(sql`pg_current_xact_id()`),
      /** Order within the transaction. */
      key: bigint({ mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
      type: text().notNull(),
      nodeId: text().notNull(),
      kind: text({ enum: ['CREATED', 'UPDATED', 'DELETED'] }).notNull(),
      version: integer().notNull(),
      province: char({ length: 2 }).notNull(),
      countyCode: char({ length: 6 }).notNull(),
      at: timestamp({ withTimezone: true, mode: 'string', precision: 6 })
        .notNull()
        .default(sql`clock_timestamp()`),
    },
    (t) => [primaryKey({ columns: [t.xid, t.key] })],
  );
}

/** Answers already given, by viewer and idempotency key: a retried mutation is told the same again. */
export function idempotencyTable(schema: PgSchema) {
  return schema.table(
    'idempotency',
    {
      viewer: text().notNull(),
      key: text().notNull(),
      /** Digest of mutation name and input: one key may not be used for two different things. */
      request: text().notNull(),
      answer: text().notNull(),
      at: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
    },
    (t) => [primaryKey({ columns: [t.viewer, t.key] })],
  );
}

/** Figures quoted from a source, as it words them. Never mixed with numbers we count. */
export function figuresTable(schema: PgSchema) {
  return schema.table(
    'figures',
    {
      ...nodeColumns(),
      key: text().notNull().unique(),
      labelZh: text().notNull(),
      /** Null where the source masks the number. */
      value: text(),
      unit: text().notNull(),
      qualifier: text().notNull(),
      period: text(),
      divisionCode: byteText(),
      note: text(),
    },
    (t) => [nodeKey(t)],
  );
}
