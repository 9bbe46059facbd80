import { recordWrite } from '@hub/kit/audit/write.ts';
import type { Chore } from '@hub/kit/chores.ts';
import { retiredPlans } from '@hub/kit/emergency-plan.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { idempotency, plannedPostings } from '../tables.ts';
import { everyLine } from './posting.ts';

/** Deletes what is prepared for plans that are retired. Done again, it finds nothing more. */
export async function dropRetired(context: HubContext): Promise<number> {
  const held = await context.db
    .guarded(everyLine)
    .query<{ planId: string }>(sql`select distinct plan_id from ${plannedPostings}`);
  const over = await retiredPlans(
    context,
    held.map(({ planId }) => planId),
  );
  if (over.length === 0) return 0;
  return await context.db.transaction(async (tx) => {
    const gone = await tx
      .delete(plannedPostings)
      .where(sql`${plannedPostings.planId} = any(${sql.param(over)}::text[])`)
      .returning({ id: plannedPostings.id });
    await recordWrite(tx, context, idempotency, 'dropRetiredPlans', 'DONE');
    return gone.length;
  }, everyLine);
}

/** For plans whose retirement could not be told at once. */
export const retiringChore: Chore = {
  name: 'prepared for retired plans',
  everySeconds: 60,
  run: dropRetired,
};
