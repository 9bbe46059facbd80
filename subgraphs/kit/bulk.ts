import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { once } from 'node:events';
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

/**
 * Streams rows into a table by COPY, in constant memory. Columns are those of the first row; every row must
 * bring the same. Returns the number of rows.
 */
export async function copyRows<T extends PgTable>(
  sql: postgres.Sql | postgres.TransactionSql,
  table: T,
  rows: Iterable<T['$inferInsert']> | AsyncIterable<T['$inferInsert']>,
): Promise<number> {
  const columns = getTableColumns(table);
  let keys: string[] | null = null;
  let stream: import('node:stream').Writable | null = null;
  let count = 0;
  let buffer = '';
  for await (const row of rows as AsyncIterable<Record<string, unknown>>) {
    if (!keys || !stream) {
      keys = Object.keys(row).filter((key) => key in columns);
      const names = keys.map((key) => `"${columnName(columns[key]!)}"`).join(', ');
      stream = await sql.unsafe(`copy ${qualifiedName(table)} (${names}) from stdin`).writable();
    }
    buffer += `${keys.map((key) => cell(row[key], columns[key]!.dataType)).join('\t')}\n`;
    count++;
    if (buffer.length > 65536) {
      if (!stream.write(buffer)) await once(stream, 'drain');
      buffer = '';
    }
  }
  if (stream) {
    stream.end(buffer);
    await finished(stream);
  }
  return count;
}
