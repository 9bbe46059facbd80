import { getTableColumns, sql as drizzleSql, type SQL } from 'drizzle-orm';
import type postgres from 'postgres';
import { lineOf } from '../access/row-scope.ts';
import { render } from '../database.ts';
import { columnName, qualifiedName } from '../load-by-key.ts';
import { referredToBy } from '../references.ts';
import type { HubContext } from '../subgraph.ts';
import { kindOf, type Importer } from './importer.ts';
import { addProblems, setImport, auditStep } from './records.ts';
import type { ImportNodeRow } from './tables.ts';
import type { Work } from './work.ts';

/** Records of an import that somebody has written to, taken away, or come to refer to since. */
interface Touched {
  count: number;
  /** Ids of the first few. */
  some: readonly string[];
}

/** Asks in whatever transaction there is. */
type Ask = <Row>(statement: SQL) => Promise<Row[]>;

const batchSize = 5000;

/** What has happened here to records of an import, together with what is known of elsewhere. */
export async function touchedHere(
  ask: Ask,
  importer: Importer,
  row: ImportNodeRow,
  elsewhere: readonly string[],
): Promise<Touched> {
  const { table, referredTo } = kindOf(importer, row.kind);
  const [changed] = await ask<{ count: number; some: string[] | null }>(
    drizzleSql`select count(*)::int as count, (array_agg(w.node_id order by w.node_id))[1:5] as some
      from ${importer.tables.importWrites} w left join ${table} t on t.id = w.node_id
      where w.import_id = ${row.id} and t.version is distinct from w.version_after`,
  );
  const referred = referredTo ? await ask<{ id: string }>(referredTo(row.id)) : [];
  const some = [...new Set([...(changed!.some ?? []), ...referred.map(({ id }) => id), ...elsewhere])];
  return { count: Math.max(changed!.count, some.length), some };
}

export const touchedDetails = ({ count, some }: Touched): { count: number; some: string } => ({
  count,
  some: some.slice(0, 5).join('、'),
});

/** New records that other subgraphs have come to refer to. Asked before anything is locked. */
export async function touchedElsewhere(
  { db, peers }: Pick<HubContext, 'db' | 'peers'>,
  { tables, others }: Importer,
  importId: string,
  between: () => Promise<void> = async () => {},
): Promise<string[]> {
  for (let after = ''; ;) {
    const next = await db.bulk(
      async (sql) =>
        await sql.unsafe<{ nodeId: string }[]>(
          `select node_id from ${qualifiedName(tables.importWrites)}
           where import_id = $1 and action = 'CREATE' and node_id > $2 order by node_id limit ${batchSize}`,
          [importId, after],
        ),
    );
    if (next.length === 0) return [];
    const ids = next.map(({ nodeId }) => nodeId);
    const found = await referredToBy(peers, others, ids);
    if (found.length > 0) return found;
    after = ids.at(-1)!;
    await between();
  }
}

/**
 * Takes back what an import wrote, in one transaction: new records go, changed ones say again what they said before. If
 * one has been touched since, nothing is taken back, and the problems of the import say which.
 */
export async function undo(
  context: HubContext,
  importer: Importer,
  row: ImportNodeRow,
  work: Work,
): Promise<void> {
  const { db } = context;
  const kind = kindOf(importer, row.kind);
  const target = qualifiedName(kind.table);
  const writes = qualifiedName(importer.tables.importWrites);
  const { importKeys, imports, importProgress } = importer.tables;
  const elsewhere = await touchedElsewhere(context, importer, row.id, () => work.report({}));
  const refused = await db.bulk(async (sql) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`import ${importer.schema} ${kind.kind}`}))`;
    await kind.lock?.(sql);
    const [mine] = await sql.unsafe(
      `select from ${qualifiedName(imports)} i join ${qualifiedName(importProgress)} p on p.import_id = i.id
       where i.id = $1 and i.status = 'UNDOING' and p.owner = $2`,
      [row.id, work.owner],
    );
    if (!mine) return null;
    await sql.unsafe(
      `select from ${target} t join ${writes} w on w.node_id = t.id where w.import_id = $1 for update of t`,
      [row.id],
    );
    const touched = await touchedHere(
      async (statement) => {
        const { text, parameters } = render(statement);
        return [...(await sql.unsafe(text, parameters as never[]))] as never[];
      },
      importer,
      row,
      elsewhere,
    );
    if (touched.count > 0) return touched;
    await kind.abandon?.(sql, row.id);
    await sql.unsafe(
      `delete from ${qualifiedName(importKeys)} k using ${writes} w
       where w.node_id = k.node_id and w.import_id = $1 and w.action = 'CREATE'`,
      [row.id],
    );
    let done = 0;
    const changing = kind.updatable.map((key) => `"${columnName(getTableColumns(kind.table)[key]!)}"`);
    for (let after = ''; ;) {
      const [batch] = await sql.unsafe<{ last: string | null; gone: number; restored: number }[]>(
        `with batch as (select * from ${writes} where import_id = $1 and node_id > $2 order by node_id limit ${batchSize}),
           gone as (delete from ${target} t using batch w where w.action = 'CREATE' and t.id = w.node_id returning 1),
           restored as (update ${target} t set ${changing.map((name) => `${name} = old.${name}`).join(', ')}
             from batch w cross join lateral jsonb_populate_record(null::${target}, w.before::jsonb) as old
             where w.action = 'UPDATE' and t.id = w.node_id returning 1)
         select (select max(node_id) from batch) as last, (select count(*)::int from gone) as gone,
           (select count(*)::int from restored) as restored`,
        [row.id, after],
      );
      if (batch!.last === null) break;
      after = batch!.last;
      done += batch!.gone + batch!.restored;
      await work.report({ written: done });
    }
    await sql.unsafe(`delete from ${writes} where import_id = $1`, [row.id]);
    await auditStep((text, parameters) => sql.unsafe(text, parameters), importer, context, row.id, {
      step: 'undo',
      count: done,
      outcome: 'DONE',
    });
    await clearTouched(sql, importer, row.id);
    await setImport(sql, importer, row.id, { status: 'UNDONE', undone_at: new Date().toISOString() });
    return null;
  }, lineOf(context));
  if (!refused) return;
  await db.bulk(async (sql) => {
    await clearTouched(sql, importer, row.id);
    await addProblems(sql, importer, row, [
      { severity: 'ERROR', refusal: 'IMPORT_TOUCHED', details: touchedDetails(refused) },
    ]);
    await auditStep((text, parameters) => sql.unsafe(text, parameters), importer, context, row.id, {
      step: 'undo',
      count: 0,
      outcome: 'IMPORT_TOUCHED',
    });
    await setImport(sql, importer, row.id, { status: 'COMMITTED' });
  });
}

async function clearTouched(
  sql: postgres.TransactionSql,
  { tables }: Importer,
  importId: string,
): Promise<void> {
  await sql.unsafe(
    `delete from ${qualifiedName(tables.importProblems)} where import_id = $1 and refusal = 'IMPORT_TOUCHED'`,
    [importId],
  );
}
