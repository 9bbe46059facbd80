import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { log } from '../log.ts';
import type { Importer } from './importer.ts';
import { importsChannel } from './live.ts';
import { silentAfterMs } from './steps.ts';

/** Another process has taken the work over. */
export class WorkLost extends Error {}

export interface Work {
  readonly owner: string;
  /** Told at most a few times a second; throws WorkLost. */
  report(counts: { read?: number; checked?: number; written?: number }): Promise<void>;
}

/** Makes the work on an import one's own, in the transaction that changes its status. */
export async function takeUp(
  tx: Transaction,
  { schema, tables }: Importer,
  importId: string,
): Promise<string> {
  const owner = randomUUID();
  const fresh = { owner, rowsRead: 0, rowsChecked: 0, rowsWritten: 0, at: sql`clock_timestamp()` };
  await tx
    .insert(tables.importProgress)
    .values({ importId, ...fresh } as never)
    .onConflictDoUpdate({ target: tables.importProgress.importId, set: fresh as never });
  await tx.execute(sql`select pg_notify(${importsChannel(schema)}, '')`);
  return owner;
}

/** Whether whoever works on an import has not been heard of for so long that another one may take its place. */
export async function isSilent(
  tx: Pick<Transaction, 'select'>,
  { tables }: Importer,
  importId: string,
): Promise<boolean> {
  const { importProgress: t } = tables;
  const [row] = await tx
    .select({
      silent: sql<boolean>`${t.at} < clock_timestamp() - make_interval(secs => ${silentAfterMs / 1000})`,
    })
    .from(t)
    .where(eq(t.importId, importId));
  return row ? Boolean(row.silent) : true;
}

const everyMs = 300;
const heartbeatMs = 5000;

/** Runs work that outlives the request it was asked in. It shows that it is alive, also while one statement takes long. */
export async function runWork(
  db: Database,
  importer: Importer,
  importId: string,
  owner: string,
  work: (work: Work) => Promise<void>,
): Promise<void> {
  const { importProgress: t } = importer.tables;
  const counts = { read: 0, checked: 0, written: 0 };
  let told = 0;
  let lost = false;
  const tell = async (): Promise<void> => {
    told = performance.now();
    const rows = await db.query<{ importId: string }>(
      sql`with told as (
            update ${t} set rows_read = ${counts.read}, rows_checked = ${counts.checked}, rows_written = ${counts.written}, at = clock_timestamp()
            where import_id = ${importId} and owner = ${owner} returning import_id)
          select import_id, pg_notify(${importsChannel(importer.schema)}, '') from told`,
    );
    if (rows.length === 0) lost = true;
  };
  const heart = setInterval(() => void tell().catch(() => {}), heartbeatMs);
  heart.unref();
  try {
    await work({
      owner,
      async report(some) {
        Object.assign(counts, some);
        if (performance.now() - told > everyMs) await tell();
        if (lost) throw new WorkLost('another process works on this import');
      },
    });
    await tell();
  } catch (error) {
    if (!(error instanceof WorkLost)) throw error;
    log.warn({ importId }, 'an import was taken over by another process');
  } finally {
    clearInterval(heart);
  }
}
