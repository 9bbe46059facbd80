import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type postgres from 'postgres';
import { columnName, qualifiedName } from './load-by-key.ts';

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const copyText = (text: string) => text.replace(/[\\\t\n\r]/g, (c) => escapes[c]!);

function cell(value: unknown, dataType: string): string {
  if (value === null || value === undefined) return '\\N';
  if (dataType === 'json') return copyText(JSON.stringify(value));
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      item === null ? 'NULL' : `"${String(item).replace(/["\\]/g, '\\$&')}"`,
    );
    return copyText(`{${items.join(',')}}`);
  }
  if (typeof value === 'object') return copyText(JSON.stringify(value));
  return copyText(String(value as string | number | bigint));
}

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/**
 * Streams rows into a table by COPY, in constant memory. Columns are those of the first row; every row must
 * bring the same. Returns the number of rows.
 */
export async function copyRows<T extends PgTable>(
  sql: postgres.Sql | postgres.TransactionSql,
  table: T,
  rows: Rows<T['$inferInsert']>,
): Promise<number> {
  return await copyInto(sql, qualifiedName(table), table, rows);
}

/** The same into another relation with the columns of a table, such as a temporary copy of it. */
export async function copyInto<T extends PgTable>(
  sql: postgres.Sql | postgres.TransactionSql,
  relation: string,
  table: T,
  rows: Rows<Record<string, unknown>>,
): Promise<number> {
  const columns = getTableColumns(table);
  let keys: string[] | null = null;
  let stream: Writable | null = null;
  let refused: Promise<never> | undefined;
  let count = 0;
  let buffer = '';
  for await (const row of rows) {
    if (!keys || !stream) {
      keys = Object.keys(row).filter((key) => key in columns);
      const names = keys.map((key) => `"${columnName(columns[key]!)}"`).join(', ');
      const copy = sql.unsafe(`copy ${relation} (${names}) from stdin`);
      stream = await copy.writable();
      // What PostgreSQL says against the rows after the last one was sent, the driver tells nobody: the query was answered
      // with the stream, and the stream is done with.
      refused = new Promise((_, reject) => ((copy as unknown as { reject: typeof reject }).reject = reject));
      refused.catch(() => {});
    }
    buffer += `${keys.map((key) => cell(row[key], columns[key]!.dataType)).join('\t')}\n`;
    count++;
    if (buffer.length > 65536) {
      if (!stream.write(buffer)) await Promise.race([once(stream, 'drain'), refused]);
      buffer = '';
    }
  }
  if (stream) {
    stream.end(buffer);
    await Promise.race([finished(stream), refused]);
  }
  return count;
}
