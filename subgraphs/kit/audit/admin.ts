import type postgres from 'postgres';
import type { Viewer } from '../viewer.ts';
import { auditRow, insertEntries } from './entry.ts';

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
  sql: postgres.Sql | postgres.TransactionSql,
  chain: string,
  { requestId = '', outcome = 'DONE', ...act }: AdminAct,
): Promise<void> {
  const entry = auditRow({ kind: 'ADMIN', ...act, requestId, outcome });
  await sql.unsafe(insertEntries(chain), [JSON.stringify([entry])]);
}
