import postgres from 'postgres';
import { atTheShell, recordAdmin } from './audit/admin.ts';
import { log } from './log.ts';

/** What is kept for how long. */
export interface RetentionRule {
  name: string;
  /** Where the term comes from. */
  source: string;
  keep: { days: number } | { years: number };
  /** `schema.table`, in the order rows hang on each other. */
  table: string;
  /** Whether a row's time is over, as SQL; `$1` is the first day that is still kept. */
  isOver: string;
}

/** Keys of retried mutations: nobody retries after a week. */
export const idempotencyRetention = (schema: string): RetentionRule => ({
  name: `${schema} idempotency keys`,
  source: 'README: retried mutations',
  keep: { days: 7 },
  table: `"${schema}".idempotency`,
  isOver: 'at < $1',
});

export interface RetentionOptions {
  url: string;
  /** Rules by the chain of the audit log they are recorded in. */
  rules: ReadonlyMap<string, readonly RetentionRule[]>;
  /** Counts what would go, and lets it stay. */
  dryRun?: boolean;
  today: string;
}

export interface Retained {
  rule: RetentionRule;
  chain: string;
  before: string;
  rows: number;
}

const batch = 1000;
const retentionLock = 7_212_026;

/**
 * Deletes what is past its term, in batches of a transaction each; one process at a time. Change rows and the audit log tell
 * of it as of any deletion.
 */
export async function retain({ url, rules, dryRun = false, today }: RetentionOptions): Promise<Retained[]> {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 5,
    onnotice: () => {},
    connection: { application_name: 'hub retention' },
  });
  const all: Retained[] = [];
  try {
    for (const [chain, own] of rules) {
      for (const rule of own) {
        const before = firstKept(rule, today);
        let rows = 0;
        for (;;) {
          const gone = await sql.begin((tx) =>
            dryRun ? count(tx, rule, before) : erase(tx, rule, before, chain),
          );
          rows += gone;
          if (dryRun || gone < batch) break;
        }
        all.push({ rule, chain, before, rows });
      }
    }
    return all;
  } finally {
    await sql.end();
  }
}

/** The first day that is still kept. */
export function firstKept({ keep }: Pick<RetentionRule, 'keep'>, today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  if ('days' in keep) day.setUTCDate(day.getUTCDate() - keep.days);
  else {
    const month = day.getUTCMonth();
    day.setUTCFullYear(day.getUTCFullYear() - keep.years);
    // 29 February has no day of its own in most years; its month must not be left.
    if (day.getUTCMonth() !== month) day.setUTCDate(0);
  }
  return day.toISOString().slice(0, 10);
}

async function count(
  tx: postgres.TransactionSql,
  { table, isOver }: RetentionRule,
  before: string,
): Promise<number> {
  await tx`select set_config('hub.line', '*', true)`;
  const [row] = await tx.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table} where ${isOver}`, [
    before,
  ]);
  return row!.n;
}

async function erase(
  tx: postgres.TransactionSql,
  { name, table, isOver }: RetentionRule,
  before: string,
  chain: string,
): Promise<number> {
  await tx`select pg_advisory_xact_lock(${retentionLock})`;
  await tx`select set_config('hub.line', '*', true)`;
  const { count: gone } = await tx.unsafe(
    `delete from ${table} where ctid in (select ctid from ${table} where ${isOver} limit ${batch})`,
    [before],
  );
  if (gone > 0)
    await recordAdmin(tx, chain, { operation: `retention: ${name}, ${gone} rows`, viewer: atTheShell });
  return gone;
}

const day = 24 * 60 * 60 * 1000;

/** Retains at once and then once a day, until closed. */
export function openRetention(options: Omit<RetentionOptions, 'dryRun' | 'today'> & { today(): string }): {
  close(): Promise<void>;
} {
  let underWay: Promise<unknown> = Promise.resolve();
  const run = (): void => {
    underWay = retain({ ...options, today: options.today() }).catch((error: unknown) =>
      log.error({ err: error }, 'what is past its term was not deleted'),
    );
  };
  run();
  const timer = setInterval(run, day).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
