import type { Transaction } from '@hub/kit/database.ts';
import { sql } from 'drizzle-orm';

/** Taken before a path is rewritten: no other move, and no registration below a path that is about to change. */
export async function moveTree(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('organizations tree'))`);
}

/** Taken before a path is read to register below it; registrations do not wait for each other. */
export async function growTree(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(hashtext('organizations tree'))`);
}
