import { auditRow, insertEntries } from '../audit/entry.ts';
import type { HubContext } from '../subgraph.ts';
import type postgres from 'postgres';
import { placeOf } from '../columns.ts';
import { copyInto, copyRows } from '../bulk.ts';
import type { ImportKind } from '../generated/words.ts';
import { newId } from '../ids.ts';
import { qualifiedName } from '../load-by-key.ts';
import type { Importer } from './importer.ts';
import type { DraftRow } from './kind.ts';
import type { ImportNodeRow, ImportProblemRow, ImportTables } from './tables.ts';

export type NewProblem = Pick<ImportProblemRow, 'severity'> &
  Partial<Pick<ImportProblemRow, 'rowNumber' | 'columnIndex' | 'fault' | 'refusal' | 'details' | 'value'>>;

/** More than this nobody reads; the count goes on. */
export const mostProblems = 10_000;

export async function addProblems(
  sql: postgres.TransactionSql,
  { tables }: Importer,
  row: ImportNodeRow,
  problems: readonly NewProblem[],
): Promise<void> {
  const table = tables.importProblems;
  await copyInto(
    sql,
    qualifiedName(table),
    table,
    problems.map((one) => ({
      id: newId('ipr'),
      ...placeOf(row.divisionCode),
      importId: row.id,
      severity: one.severity,
      rowNumber: one.rowNumber ?? null,
      columnIndex: one.columnIndex ?? null,
      fault: one.fault ?? null,
      refusal: one.refusal ?? null,
      details: one.details ?? {},
      value: one.value ?? null,
    })),
  );
}

export async function clearProblems(
  sql: postgres.TransactionSql,
  { tables }: Importer,
  importId: string,
): Promise<void> {
  await sql.unsafe(`delete from ${qualifiedName(tables.importProblems)} where import_id = $1`, [importId]);
}

/** Remembers which records rows have become, by what their office knows them by. */
export async function keepKeys(
  sql: postgres.TransactionSql,
  { importKeys }: ImportTables,
  kind: ImportKind,
  rows: readonly DraftRow[],
): Promise<void> {
  await copyRows(
    sql,
    importKeys,
    rows.map(({ key, nodeId }) => ({ kind, key: key!, nodeId: nodeId! })),
  );
}

/** Sets columns of the import itself; names are those of PostgreSQL. */
export async function setImport(
  sql: postgres.TransactionSql,
  { tables }: Importer,
  importId: string,
  columns: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(columns);
  const set = names.map((name, i) => {
    const isJson = name === 'sheets' || name === 'columns';
    return `"${name}" = $${i + 2}${isJson ? '::text::jsonb' : ''}`;
  });
  const values = names.map((name) =>
    name === 'sheets' || name === 'columns' ? JSON.stringify(columns[name]) : columns[name],
  );
  await sql.unsafe(`update ${qualifiedName(tables.imports)} set ${set.join(', ')} where id = $1`, [
    importId,
    ...(values as never[]),
  ]);
}

/** Keeps in the audit log what a step of an import came to. */
export async function auditStep(
  ask: (text: string, parameters: string[]) => PromiseLike<unknown>,
  { schema, stem }: Importer,
  { viewer, purpose, requestId }: HubContext,
  importId: string,
  { step, count, outcome }: { step: 'commit' | 'undo'; count: number; outcome: string },
): Promise<void> {
  const entry = auditRow({
    kind: outcome === 'DONE' ? 'WRITE' : 'REFUSAL',
    viewer,
    purpose,
    operation: `${step}${stem}Import`,
    nodes: [importId],
    count,
    requestId,
    outcome,
  });
  await ask(insertEntries(schema), [JSON.stringify([entry])]);
}
