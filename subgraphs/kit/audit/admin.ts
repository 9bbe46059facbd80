import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Transaction } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { auditRow, insertEntries, type AuditEntry } from './entry.ts';

export interface AdminAct {
  /** A name of the act, such as `createApiKey`. */
  operation: string;
  viewer: Viewer;
  /** What it was done to: ids only. */
  nodes?: readonly string[];
  requestId?: string;
  purpose?: string | null;
  outcome?: string;
}

/** Whoever administers the hub from a shell: known by the operating system and not by the hub. */
export const atTheShell: Viewer = { kind: 'SERVICE', service: 'shell' };

/** Logs an administrator's act, in the same transaction as the act where one is given. */
export async function recordAdmin(
  connection: postgres.Sql | postgres.TransactionSql,
  chain: string,
  act: AdminAct,
): Promise<void> {
  await connection.unsafe(insertEntries(chain), [rowsOf(act)]);
}

/** The same in a transaction of Drizzle's. */
export async function recordAdminIn(
  tx: Pick<Transaction, 'execute'>,
  chain: string,
  act: AdminAct,
): Promise<void> {
  const [before, after] = insertEntries(chain).split('$1') as [string, string];
  await tx.execute(sql`${sql.raw(before)}${rowsOf(act)}${sql.raw(after)}`);
}

function rowsOf({ requestId = '', outcome = 'DONE', ...act }: AdminAct): string {
  const entry: AuditEntry = { kind: 'ADMIN', ...act, requestId, outcome };
  return JSON.stringify([auditRow(entry)]);
}
