import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import postgres from 'postgres';
import { lineOf } from '../access/row-scope.ts';
import { copyInto } from '../bulk.ts';
import { placeOf } from '../columns.ts';
import { columnName, qualifiedName } from '../load-by-key.ts';
import type { HubContext } from '../subgraph.ts';
import { openDesk } from './desk.ts';
import { draftOf } from './draft.ts';
import { kindOf, type Importer } from './importer.ts';
import type { DraftRow, ImportKind } from './kind.ts';
import { commitRecords } from './records-of-rows.ts';
import { addProblems, auditStep, setImport } from './records.ts';
import type { ImportNodeRow, ImportStagedRow } from './tables.ts';
import type { Work } from './work.ts';

const batchSize = 2000;

/** Rows of which the register says something else than when they were checked. */
export class ChangedSinceCheck extends Error {
  readonly numbers: readonly number[];
  constructor(numbers: readonly number[]) {
    super('the register has changed since the check');
    this.numbers = numbers;
  }
}

/**
 * Writes all rows in one transaction. Each is judged once more by the rules it was checked by, now that nobody else can
 * write; if one is judged otherwise, nothing is written and the import waits to be checked again.
 */
export async function commit(
  context: HubContext,
  importer: Importer,
  row: ImportNodeRow,
  work: Work,
): Promise<void> {
  const { db } = context;
  const kind = kindOf(importer, row.kind);
  const desk = openDesk(context, importer, row);
  if (kind.prepare) {
    for (let after = 0; ;) {
      const next = await db.bulk(
        async (sql) => await stagedAfter(sql, importer, row.id, after),
        lineOf(context),
      );
      if (next.length === 0) break;
      await kind.prepare(
        next.map((one) => draftOf(kind, importer.tables, one)),
        desk,
      );
      after = next.at(-1)!.number;
      await work.report({});
    }
  }
  try {
    if (kind.records) return await commitRecords(context, importer, row, { desk, work });
    await db.bulk(async (sql) => {
      desk.within(sql, true);
      await write(sql, { context, importer, kind, row, desk, work });
    }, lineOf(context));
  } catch (error) {
    if (!(error instanceof ChangedSinceCheck)) throw error;
    await db.bulk(async (sql) => {
      await addProblems(
        sql,
        importer,
        row,
        error.numbers.slice(0, 100).map((number) => ({
          severity: 'ERROR',
          rowNumber: number,
          fault: 'CHANGED_SINCE_CHECK',
        })),
      );
      await setImport(sql, importer, row.id, { status: 'FAULTY', error_count: error.numbers.length });
    });
  }
}

interface Committing {
  context: HubContext;
  importer: Importer;
  kind: ImportKind;
  row: ImportNodeRow;
  desk: ReturnType<typeof openDesk>;
  work: Work;
}

async function write(
  sql: postgres.TransactionSql,
  { context, importer, kind, row, desk, work }: Committing,
): Promise<void> {
  const { tables, schema } = importer;
  const target = qualifiedName(kind.table);
  // One import of a kind after the other: the second one sees what the first has written.
  await sql`select pg_advisory_xact_lock(hashtext(${`import ${schema} ${kind.kind}`}))`;
  await kind.lock?.(sql);
  const [mine] = await sql.unsafe(
    `select from ${qualifiedName(tables.imports)} i join ${qualifiedName(tables.importProgress)} p on p.import_id = i.id
     where i.id = $1 and i.status = 'COMMITTING' and p.owner = $2`,
    [row.id, work.owner],
  );
  if (!mine) return;
  await sql.unsafe(`create temp table incoming (like ${target} including defaults) on commit drop`);
  await sql.unsafe(`create temp table changed (like ${target} including defaults) on commit drop`);
  const wrong: number[] = [];
  let judged = 0;
  let created = 0;
  let updated = 0;
  for (let after = 0; ;) {
    const staged = await stagedAfter(sql, importer, row.id, after);
    if (staged.length === 0) break;
    after = staged.at(-1)!.number;
    const drafts = staged.map((one) => rejudged(draftOf(kind, tables, one), one));
    await kind.judge(drafts, desk);
    const news: Record<string, unknown>[] = [];
    const changes: Record<string, unknown>[] = [];
    drafts.forEach((draft, i) => {
      const { action, nodeId, nodeVersion } = staged[i]!;
      const isSound =
        draft.problems.every(({ isNotice }) => isNotice) &&
        !draft.isWaiting &&
        (draft.target?.id ?? nodeId) === nodeId &&
        (draft.target?.version ?? null) === nodeVersion &&
        (draft.target !== null) === (action === 'UPDATE');
      if (!isSound) wrong.push(draft.number);
      else if (action === 'CREATE') news.push(kind.created({ ...draft, nodeId }, nodeId!, desk));
      else changes.push({ ...draft.target, ...kind.updated(draft, desk), id: nodeId });
    });
    if (wrong.length > 0) throw new ChangedSinceCheck(wrong);
    created += await copyInto(sql, 'pg_temp.incoming', kind.table, news);
    updated += await copyInto(
      sql,
      'pg_temp.changed',
      kind.table,
      changes.map((one) => whole(kind.table, one)),
    );
    await kind.accompany?.(
      sql,
      drafts.filter((_, i) => staged[i]!.action === 'CREATE'),
      desk,
    );
    judged += staged.length;
    await work.report({ checked: judged });
  }
  await kind.complete?.(sql);
  const columns = Object.values(getTableColumns(kind.table)).map((one) => `"${columnName(one)}"`);
  await sql.unsafe(
    `insert into ${target} (${columns.join(', ')}) select ${columns.join(', ')} from pg_temp.incoming`,
  );
  await work.report({ written: created });

  const names = kind.updatable.map((key) => columnName(getTableColumns(kind.table)[key]!));
  const place = placeOf(row.divisionCode);
  const writes = qualifiedName(tables.importWrites);
  await sql.unsafe(
    `insert into ${writes} (import_id, node_id, action, version_after, before, province, county_code)
     select $1, id, 'CREATE', version, null, $2, $3 from pg_temp.incoming`,
    [row.id, place.province, place.countyCode],
  );
  if (updated > 0) {
    const before = names.map((name) => `'${name}', t."${name}"`).join(', ');
    await sql.unsafe(
      `insert into ${writes} (import_id, node_id, action, version_after, before, province, county_code)
       select $1, t.id, 'UPDATE', t.version + 1, jsonb_build_object(${before})::text, $2, $3
       from ${target} t join pg_temp.changed c on c.id = t.id`,
      [row.id, place.province, place.countyCode],
    );
    await kind.keepPast?.(sql, desk);
    const done = await sql.unsafe(
      `update ${target} t set ${names.map((name) => `"${name}" = c."${name}"`).join(', ')}
       from pg_temp.changed c where t.id = c.id and t.version = c.version`,
    );
    if (done.count !== updated) throw new ChangedSinceCheck([0]);
  }
  await work.report({ written: created + updated });
  await auditStep((text, parameters) => sql.unsafe(text, parameters), importer, context, row.id, {
    step: 'commit',
    count: created + updated,
    outcome: 'DONE',
  });
  await sql.unsafe(`delete from ${qualifiedName(tables.importPieces)} where import_id = $1`, [row.id]);
  if (kind.isPersonal)
    await sql.unsafe(`delete from ${qualifiedName(tables.importRows)} where import_id = $1`, [row.id]);
  await setImport(sql, importer, row.id, {
    status: 'COMMITTED',
    committed_at: new Date().toISOString(),
    // What stands there says what was done, not what was foreseen.
    create_count: created,
    update_count: updated,
  });
}

/** With the record that the row it refers to will become. */
type Staged = ImportStagedRow & { referredId: string | null };

async function stagedAfter(
  sql: postgres.TransactionSql,
  { tables }: Importer,
  importId: string,
  after: number,
): Promise<Staged[]> {
  const name = qualifiedName(tables.importRows);
  const rows = await sql.unsafe<ImportStagedRow[]>(
    `select * from ${name} where import_id = $1 and number > $2 and action in ('CREATE', 'UPDATE') order by number limit ${batchSize}`,
    [importId, after],
  );
  // Not joined: statistics are of other files, and by them a file is joined with itself once for each batch.
  const keys = [...new Set(rows.flatMap(({ refersTo }) => refersTo ?? []))];
  const referred =
    keys.length === 0
      ? []
      : await sql.unsafe<{ key: string; nodeId: string | null }[]>(
          `select key, node_id from ${name} where import_id = $1 and key = any($2)`,
          [importId, keys],
        );
  const idOf = new Map(referred.map(({ key, nodeId }) => [key, nodeId]));
  return rows.map((row) => ({ ...row, referredId: idOf.get(row.refersTo ?? '') ?? null }));
}

/** A draft as it was read, with nothing found yet; a row of the file that it depends on stays found. */
export function rejudged(draft: DraftRow, { referredId }: Staged): DraftRow {
  return { ...draft, found: {}, before: {}, target: null, key: null, referredId };
}

/** Columns that an update leaves alone come along as they stand. */
function whole(table: PgTable, record: Record<string, unknown>): Record<string, unknown> {
  const columns = getTableColumns(table);
  return Object.fromEntries(
    // As it was read it bears the names of columns, and what is changed those of the table.
    Object.entries(columns).map(([key, column]) => [
      key,
      record[key] ?? record[postgres.toCamel(columnName(column))] ?? null,
    ]),
  );
}
