import postgres from 'postgres';
import { Fault } from '../errors.ts';
import { log } from '../log.ts';
import { auditRow, insertEntries, type AuditEntry } from './entry.ts';

/** Appends entries outside any transaction of a request. */
export interface AuditLog extends AsyncDisposable {
  /**
   * Resolves when the entries are committed; rejects with a fault when they are not, or not soon enough. Entries of
   * concurrent requests go out together.
   */
  append(schema: string, entries: readonly AuditEntry[]): Promise<void>;
  close(): Promise<void>;
}

export interface AuditLogOptions {
  url: string;
  role?: string;
  /** How many entries may wait; more are refused. */
  mostWaiting?: number;
  patienceMs?: number;
}

interface Waiting {
  schema: string;
  entries: readonly AuditEntry[];
  resolve(): void;
  reject(error: unknown): void;
}

const mostAtOnce = 500;

export function openAuditLog({
  url,
  role,
  mostWaiting = 5000,
  patienceMs = 2000,
}: AuditLogOptions): AuditLog {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: {
      application_name: `${role ?? 'hub'} audit`,
      ...(role ? { role } : {}),
      statement_timeout: patienceMs,
    },
  });
  let waiting: Waiting[] = [];
  let size = 0;
  let pump: Promise<void> | undefined;

  async function run(): Promise<void> {
    // What comes in this turn of the loop goes out together.
    await Promise.resolve();
    while (waiting.length > 0) {
      for (const [schema, batch] of Map.groupBy(take(), (one) => one.schema)) await write(schema, batch);
    }
    pump = undefined;
  }

  async function write(schema: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const rows = batch.flatMap(({ entries }) => entries.map(auditRow));
      await sql.unsafe(insertEntries(schema), [JSON.stringify(rows)], { prepare: true });
      for (const one of batch) one.resolve();
    } catch (error) {
      log.error({ schema, err: error }, 'the audit log cannot be written');
      for (const one of batch) one.reject(unwritable());
    }
  }

  function take(): Waiting[] {
    let count = 0;
    let taken = 0;
    while (taken < waiting.length && count < mostAtOnce) count += waiting[taken++]!.entries.length;
    const batch = waiting.slice(0, taken);
    waiting = waiting.slice(taken);
    size -= count;
    return batch;
  }

  async function close(): Promise<void> {
    await pump;
    await sql.end({ timeout: 5 });
  }

  return {
    append(schema, entries) {
      if (entries.length === 0) return Promise.resolve();
      if (size + entries.length > mostWaiting) {
        log.error({ schema, waiting: size }, 'the audit log is full');
        return Promise.reject(unwritable());
      }
      size += entries.length;
      const written = new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(unwritable()), patienceMs);
        waiting.push({
          schema,
          entries,
          resolve: () => (clearTimeout(timer), resolve()),
          reject: (error) => (clearTimeout(timer), reject(error)),
        });
      });
      pump ??= run();
      return written;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function unwritable(): Fault {
  return new Fault('SUBGRAPH_UNAVAILABLE', {
    zh: '访问记录暂时无法写入，因此不提供此项数据；请稍后再试。',
    en: 'Access cannot be recorded for the moment, so this data is not given; try again later.',
  });
}
