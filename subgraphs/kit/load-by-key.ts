import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { toSnakeCase } from 'drizzle-orm/casing';
import type DataLoader from 'dataloader';
import { readerOf } from './access/row-scope.ts';
import { batched } from './batch.ts';
import type { ReadContext } from './connection.ts';

/** Columns that exist for the index alone and are never read back. */
const unread = new Set(['grams', 'searchText']);

/** Every column of a table that an answer may need, under an alias. */
export function readColumns(table: PgTable, alias: string): SQL {
  const names = Object.entries(getTableColumns(table))
    .filter(([key]) => !unread.has(key))
    .map(([, column]) => sql`${sql.identifier(alias)}.${sql.identifier(columnName(column))}`);
  return sql.join(names, sql`, `);
}

/** The name a column has in PostgreSQL. */
export function columnName(column: AnyColumn): string {
  return column.keyAsName ? toSnakeCase(column.name) : column.name;
}

/** `"schema"."table"`. */
export function qualifiedName(table: PgTable): string {
  const { schema, name } = getTableConfig(table);
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
}

interface KeyQuestion<Row> {
  /** Loads the one row with this key; `null` when there is none. */
  one(context: ReadContext, key: string): Promise<Row | null>;
  /** Loads every row with this key, in the table's stated order. */
  many(context: ReadContext, key: string): Promise<Row[]>;
}

/**
 * A prepared `= ANY($1)` read by one column: however many parents ask within a request, it is one statement.
 * @param order how rows of one key are ordered, as SQL over the column names; by id when left out.
 */
export function rowsByKey<T extends PgTable, Row = T['$inferSelect']>(
  table: T,
  key: keyof T['$inferSelect'] & string,
  { order = 'id', where }: { order?: string; where?: string } = {},
): KeyQuestion<Row> {
  const columns = getTableColumns(table);
  const names = Object.entries(columns)
    .filter(([property]) => !unread.has(property))
    .map(([, column]) => `"${columnName(column)}"`);
  const keyName = columnName(columns[key]!);
  const text =
    `select ${names.join(', ')} from ${qualifiedName(table)}` +
    ` where "${keyName}" = any($1)${where ? ` and (${where})` : ''} order by "${keyName}", ${order}`;

  const lookup = {
    text,
    identity: text,
    parameters: (keys: string[]) => [keys],
    keyOf: (row: Row) => String(row[key as unknown as keyof Row]),
  };
  const groups = (context: ReadContext): DataLoader<string, Row[] | null> =>
    batched<Row[]>(context.batches, text, async (keys) =>
      (await readerOf(context, table)).lookUp(lookup, keys),
    );

  return {
    one: async (context, value) => (await groups(context).load(value))?.[0] ?? null,
    many: async (context, value) => (await groups(context).load(value)) ?? [],
  };
}
