import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

/** A data file of schema/data as records by column name; empty cells are null. */
export function readData(file: string): Record<string, string | null>[] {
  const text = readFileSync(new URL(`../../../schema/data/${file}`, import.meta.url), 'utf8');
  const records = parse(text, { columns: true, skip_empty_lines: true }) as Record<string, string>[];
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value || null])),
  );
}
