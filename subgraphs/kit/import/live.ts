import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { ImportStatus } from '../generated/words.ts';
import type { Importer } from './importer.ts';
import { resumedBy } from './steps.ts';

/** The channel on which whoever works on an import says how far it has come. */
export const importsChannel = (schema: string): string => `${schema}_imports`;

/** How far an import has come: nothing of what is in its file. */
export interface ImportUpdate {
  importId: string;
  status: ImportStatus;
  rowsRead: number;
  rowsChecked: number;
  rowsWritten: number;
  isWorking: boolean;
}

/** A notification can be lost with its connection, and a process that was killed says nothing. */
const lookAgainMs = 5000;

/** What is true of an import now, and then each change of it, until no process works on it. */
export async function watchImport(
  db: Database,
  { schema, tables }: Importer,
  importId: string,
): Promise<AsyncIterableIterator<ImportUpdate>> {
  const { imports: i, importProgress: p } = tables;
  let wakes = 0;
  let wake: (() => void) | undefined;
  const unlisten = await db.listen(importsChannel(schema), () => {
    wakes += 1;
    wake?.();
  });
  let last = '';
  let isOver = false;

  async function look(): Promise<ImportUpdate | null> {
    const [row] = await db.query<Omit<ImportUpdate, 'isWorking'>>(
      sql`select ${i.id} as import_id, ${i.status}, coalesce(${p.rowsRead}, 0) as rows_read,
            coalesce(${p.rowsChecked}, 0) as rows_checked, coalesce(${p.rowsWritten}, 0) as rows_written
          from ${i} left join ${p} on ${eq(p.importId, i.id)} where ${eq(i.id, importId)}`,
    );
    return row ? { ...row, isWorking: row.status in resumedBy } : null;
  }

  async function end(): Promise<IteratorReturnResult<undefined>> {
    if (!isOver) {
      isOver = true;
      wake?.();
      await unlisten().catch(() => {});
    }
    return { value: undefined, done: true };
  }

  let isLast = false;
  const updates: AsyncIterableIterator<ImportUpdate> = {
    async next() {
      while (!isOver && !isLast) {
        const before = wakes;
        const now = await look();
        if (!now) break;
        const text = JSON.stringify(now);
        if (text !== last) {
          last = text;
          isLast = !now.isWorking;
          return { value: now, done: false };
        }
        if (wakes !== before || isOver) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, lookAgainMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = undefined;
      }
      return await end();
    },
    return: end,
    [Symbol.asyncIterator]: () => updates,
  };
  return updates;
}
