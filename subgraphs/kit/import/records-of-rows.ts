import { and, asc, eq, inArray, sql as drizzleSql } from 'drizzle-orm';
import postgres from 'postgres';
import { lineOf } from '../access/row-scope.ts';
import { placeOf } from '../columns.ts';
import type { Transaction } from '../database.ts';
import type { HubContext } from '../subgraph.ts';
import { ChangedSinceCheck, rejudged } from './commit.ts';
import type { Ask, WorkingDesk } from './desk.ts';
import { draftOf } from './draft.ts';
import { kindOf, type Importer } from './importer.ts';
import { FileFault } from './read/file-fault.ts';
import { auditStep } from './records.ts';
import type { ImportNodeRow, ImportStagedRow } from './tables.ts';
import type { Work } from './work.ts';

const pageSize = 1000;
const mostRowsOfOne = 1000;

const recordOf = ({ key }: ImportStagedRow): string => key!.split('\u001F', 1)[0]!;

const inFileOrder = (rows: readonly ImportStagedRow[]): ImportStagedRow[] =>
  rows.toSorted((a, b) => a.number - b.number);

type After = Pick<ImportStagedRow, 'key' | 'number'>;

/** The rows of each record, as many records at a time as a page of rows has. */
export async function* recordsIn(
  read: (after: After, limit: number) => Promise<ImportStagedRow[]>,
): AsyncGenerator<ImportStagedRow[][]> {
  let open: ImportStagedRow[] = [];
  for (let after: After = { key: '', number: 0 }; ;) {
    const next = await read(after, pageSize);
    const whole: ImportStagedRow[][] = [];
    for (const one of next) {
      if (open.length > 0 && recordOf(open[0]!) !== recordOf(one)) {
        whole.push(inFileOrder(open));
        open = [];
      }
      open.push(one);
      if (open.length > mostRowsOfOne) throw new FileFault('TOO_MANY_ROWS', { most: mostRowsOfOne });
    }
    if (next.length === 0) {
      if (open.length > 0) yield [inFileOrder(open)];
      return;
    }
    after = next.at(-1)!;
    if (whole.length > 0) yield whole;
  }
}

/** Statements as text with its parameters, in a transaction of Drizzle; rows as reads have them. */
function askWithin(tx: Transaction): Ask {
  return async (text, parameters) => {
    const parts = text.split(/\$(\d+)/);
    const statement = drizzleSql.join(
      parts.map((part, i) =>
        i % 2 === 0 ? drizzleSql.raw(part) : drizzleSql.param(parameters[Number(part) - 1]),
      ),
      drizzleSql.raw(''),
    );
    const rows = await tx.execute<Record<string, unknown>>(statement);
    return rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [postgres.toCamel(name), value])),
    ) as never[];
  };
}

/** Writes records of several rows each, all of them or none, by what single mutations write. */
export async function commitRecords(
  context: HubContext,
  importer: Importer,
  row: ImportNodeRow,
  { desk, work }: { desk: WorkingDesk; work: Work },
): Promise<void> {
  const kind = kindOf(importer, row.kind);
  const records = kind.records!;
  const { tables, schema } = importer;
  const { imports, importProgress, importRows, importWrites, importPieces } = tables;
  await context.db.transaction(async (tx) => {
    desk.within(askWithin(tx), true);
    await tx.execute(drizzleSql`select pg_advisory_xact_lock(hashtext(${`import ${schema} ${kind.kind}`}))`);
    const mine = await tx
      .select({ id: imports.id })
      .from(imports)
      .innerJoin(importProgress, eq(importProgress.importId, imports.id))
      .where(
        and(eq(imports.id, row.id), eq(imports.status, 'COMMITTING'), eq(importProgress.owner, work.owner)),
      );
    if (mine.length === 0) return;
    const read = async ({ key, number }: After, limit: number): Promise<ImportStagedRow[]> =>
      (await tx
        .select()
        .from(importRows)
        .where(
          and(
            eq(importRows.importId, row.id),
            inArray(importRows.action, ['CREATE', 'UPDATE']),
            drizzleSql`(${importRows.key}, ${importRows.number}) > (${key}, ${number})`,
          ),
        )
        .orderBy(asc(importRows.key), asc(importRows.number))
        .limit(limit)) as ImportStagedRow[];

    const wrong: number[] = [];
    const written: { id: string; action: 'CREATE' | 'UPDATE' }[] = [];
    for await (const staged of recordsIn(read)) {
      const judged = staged.map((rows) => ({
        rows: rows.map((one) => rejudged(draftOf(kind, tables, one), { ...one, referredId: null })),
        isWhole: true,
      }));
      await kind.judge(
        judged.flatMap(({ rows }) => rows),
        desk,
      );
      await records.judge(judged, desk);
      for (const [i, record] of judged.entries()) {
        const { action, nodeId, nodeVersion } = staged[i]![0]!;
        const target = record.rows.find((one) => one.target)?.target ?? null;
        const isSound =
          record.rows.every(
            ({ problems, isWaiting }) => !isWaiting && problems.every((one) => one.isNotice),
          ) &&
          (target?.id ?? nodeId) === nodeId &&
          (target?.version ?? null) === nodeVersion &&
          (target !== null) === (action === 'UPDATE');
        if (!isSound) wrong.push(...staged[i]!.map(({ number }) => number));
        if (wrong.length > 0) continue;
        if (action === 'CREATE') await records.write(tx, record.rows, nodeId!, desk);
        written.push({ id: nodeId!, action: action as 'CREATE' });
      }
      if (wrong.length > 0) throw new ChangedSinceCheck(wrong);
      await work.report({ written: written.length });
    }
    for await (const staged of recordsIn(read)) {
      for (const rows of staged)
        await records.conclude(
          tx,
          rows.map((one) => draftOf(kind, tables, one)),
          { id: rows[0]!.nodeId!, isNew: rows[0]!.action === 'CREATE' },
          desk,
        );
      await work.report({});
    }
    const { province, countyCode } = placeOf(row.divisionCode);
    for (let at = 0; at < written.length; at += pageSize) {
      const part = written.slice(at, at + pageSize);
      await tx.execute(
        drizzleSql`insert into ${importWrites} (import_id, node_id, action, version_after, before, province, county_code)
          select ${row.id}, t.id, w.action, t.version, null, ${province}, ${countyCode}
          from jsonb_to_recordset(${JSON.stringify(part)}::text::jsonb) as w (id text, action text) join ${kind.table} t on t.id = w.id`,
      );
    }
    await auditStep(askWithin(tx), importer, context, row.id, {
      step: 'commit',
      count: written.length,
      outcome: 'DONE',
    });
    await tx.delete(importPieces).where(eq(importPieces.importId, row.id));
    const created = written.filter(({ action }) => action === 'CREATE').length;
    await tx
      .update(imports)
      .set({
        status: 'COMMITTED',
        committedAt: new Date().toISOString(),
        createCount: created,
        updateCount: written.length - created,
      })
      .where(eq(imports.id, row.id));
  }, lineOf(context));
}
