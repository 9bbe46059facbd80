import { getTableColumns, sql as drizzleSql } from 'drizzle-orm';
import type postgres from 'postgres';
import { lineOf } from '../access/row-scope.ts';
import { auditRow, insertEntries } from '../audit/entry.ts';
import type { Transaction } from '../database.ts';
import { columnName, qualifiedName } from '../load-by-key.ts';
import type { HubContext } from '../subgraph.ts';
import { kindOf, type Importer } from './importer.ts';
import { addProblems, setImport } from './records.ts';
import type { ImportNodeRow } from './tables.ts';
import type { Work } from './work.ts';

export interface Touched {
  count: number;
  /** Ids of the first few. */
  some: string[];
}

/** Records of an import that somebody has written to, or taken away, since. */
export async function touchedSince(
  tx: Transaction,
  importer: Importer,
  row: ImportNodeRow,
): Promise<Touched> {
  const [found] = (await tx.execute(drizzleSql.raw(touchedText(importer, row)))) as unknown as [
    { count: number; some: string[] | null },
  ];
  return { count: found.count, some: found.some ?? [] };
}

function touchedText(importer: Importer, row: ImportNodeRow): string {
  const { table } = kindOf(importer, row.kind);
  // The id is one the hub made.
  return `select count(*)::int as count, (array_agg(w.node_id order by w.node_id))[1:5] as some
    from ${qualifiedName(importer.tables.importWrites)} w left join ${qualifiedName(table)} t on t.id = w.node_id
    where w.import_id = '${row.id}' and t.version is distinct from w.version_after`;
}

/** Takes back what an import wrote: new records go, changed ones say again what they said before. */
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
    const [touched] = await sql.unsafe<Touched[]>(touchedText(importer, row));
    if (touched!.count > 0) return touched!;
    await kind.abandon?.(sql, row.id);
    const gone = await sql.unsafe(
      `delete from ${target} t using ${writes} w where w.node_id = t.id and w.import_id = $1 and w.action = 'CREATE'`,
      [row.id],
    );
    await sql.unsafe(
      `delete from ${qualifiedName(importKeys)} k using ${writes} w
       where w.node_id = k.node_id and w.import_id = $1 and w.action = 'CREATE'`,
      [row.id],
    );
    const restored = await restore(sql, { target, writes, importId: row.id, kind });
    await work.report({ written: gone.count + restored });
    await sql.unsafe(`delete from ${writes} where import_id = $1`, [row.id]);
    await sql.unsafe(insertEntries(importer.schema), [
      JSON.stringify([
        auditRow({
          kind: 'WRITE',
          viewer: context.viewer,
          purpose: context.purpose,
          operation: `undo${importer.stem}Import`,
          nodes: [row.id],
          count: gone.count + restored,
          requestId: context.requestId,
          outcome: 'DONE',
        }),
      ]),
    ]);
    await setImport(sql, importer, row.id, { status: 'UNDONE', undone_at: new Date().toISOString() });
    return null;
  }, lineOf(context));
  if (!refused) return;
  await db.bulk(async (sql) => {
    await addProblems(sql, importer, row, [{ severity: 'ERROR', fault: 'CHANGED_SINCE_CHECK' }]);
    await setImport(sql, importer, row.id, { status: 'COMMITTED' });
  });
}

async function restore(
  sql: postgres.TransactionSql,
  {
    target,
    writes,
    importId,
    kind,
  }: { target: string; writes: string; importId: string; kind: ReturnType<typeof kindOf> },
): Promise<number> {
  const columns = getTableColumns(kind.table);
  const names = kind.updatable.map((key) => `"${columnName(columns[key]!)}"`);
  const done = await sql.unsafe(
    `update ${target} t set ${names.map((name) => `${name} = old.${name}`).join(', ')}
     from ${writes} w cross join lateral jsonb_populate_record(null::${target}, w.before::jsonb) as old
     where w.node_id = t.id and w.import_id = $1 and w.action = 'UPDATE'`,
    [importId],
  );
  return done.count;
}
