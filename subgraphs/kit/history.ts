import { fillPlaceholders, getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { readerOf } from './access/row-scope.ts';
import { batched } from './batch.ts';
import type { ReadContext } from './connection.ts';
import { render } from './database.ts';
import { columnName, qualifiedName, readColumns } from './load-by-key.ts';

/**
 * What the rows of a table were until a day. The table says what they are, and since when (`stateSince`, null for ever);
 * `past` holds one row for each state that has ended, with the columns that may change over time under the table's own
 * names, and the period [heldFrom, heldTo) (docs/decisions/016).
 */
export interface History {
  past: PgTable;
  /** The column of `past` that names the row. */
  of: string;
}

/** The date a read asks about. */
export interface AskedDate {
  date: string;
  /** Before today, so that what a row was may differ from what it is. */
  isPast: boolean;
}

/** Every row of a table as it was on a date, as a parenthesised query with the table's own columns. */
export function statesOn(table: PgTable, { past, of }: History, date: SQL): SQL {
  const columns = Object.entries(getTableColumns(table));
  const pastColumns = getTableColumns(past) as Record<string, AnyColumn>;
  const name = (column: AnyColumn) => sql.identifier(columnName(column));
  const select = (from: (key: string) => 'o' | 's') =>
    sql.join(
      columns.map(([key, column]) => sql`${sql.identifier(from(key))}.${name(column)}`),
      sql`, `,
    );
  return sql`(select ${select(() => 'o')} from ${sql.raw(qualifiedName(table))} o
      where o.state_since is null or o.state_since <= ${date}
    union all
    select ${select((key) => (key in pastColumns && key !== 'id' ? 's' : 'o'))} from ${sql.raw(qualifiedName(past))} s
      join ${sql.raw(qualifiedName(table))} o on o.id = s.${name(pastColumns[of]!)}
      where (s.held_from is null or s.held_from <= ${date}) and s.held_to > ${date})`;
}

/** A row read as of a date carries the date on, so that what is asked of it is answered as of the same. */
export type Dated<Row> = Row & { asOf?: string };

/** Loads rows by key as they were on a date; however many ask within a request, it is one statement for each date. */
export function stateByKey<T extends PgTable>(
  table: T,
  history: History,
  key: keyof T['$inferSelect'] & string,
) {
  type Row = Dated<T['$inferSelect']>;
  const keyName = sql.identifier(columnName(getTableColumns(table)[key]!));
  const { text, parameters } = render(
    sql`select ${readColumns(table, 't0')}, ${sql.placeholder('date')}::text as as_of
      from ${statesOn(table, history, sql`${sql.placeholder('date')}::date`)} as t0
      where t0.${keyName} = any(${sql.placeholder('keys')}::text[])`,
  );
  return {
    one: async (context: ReadContext, value: string, date: string): Promise<Row | null> => {
      const lookup = {
        text,
        identity: `${text} ${date}`,
        parameters: (keys: string[]) => fillPlaceholders(parameters, { keys, date }),
        keyOf: (row: Row) => String(row[key as keyof Row]),
      };
      const rows = await batched<Row[]>(context.batches, `${text} ${date}`, async (keys) =>
        (await readerOf(context, table)).lookUp(lookup, keys),
      ).load(value);
      return rows?.[0] ?? null;
    },
  };
}
