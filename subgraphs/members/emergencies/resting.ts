import { lineOf } from '@hub/kit/access/row-scope.ts';
import { batched } from '@hub/kit/batch.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { postAssignments, type PostAssignmentRow } from '../tables.ts';

/**
 * 转岗: whoever is on a post for an emergency leaves the posts of normal times alone, and goes back to them at stand-down.
 * Nothing is written for it, so that nothing can be forgotten: the emergency's own posting says from when until when.
 */
export const awayOn = (memberId: SQL, date: string): SQL => sql`exists (select from ${postAssignments} duty
  where duty.member_id = ${memberId} and duty.mode = 'EMERGENCY' and duty.activation_id is not null
    and (duty.valid_from is null or duty.valid_from <= ${date}::date)
    and (duty.valid_to is null or duty.valid_to > ${date}::date))`;

/** Whether an assignment of normal times rests on the day that is asked of. */
export async function isSuspended(context: HubContext, row: PostAssignmentRow): Promise<boolean> {
  const date = context.asOf ?? context.today;
  if (row.mode !== 'NORMAL' || (row.validTo !== null && row.validTo <= date)) return false;
  const loader = batched<true>(context.batches, `members away ${date}`, async (ids) => {
    const rows = await context.db
      .guarded(lineOf(context))
      .query<{ id: string }>(
        sql`select id from unnest(${sql.param(ids)}::text[]) as member(id) where ${awayOn(sql`member.id`, date)}`,
      );
    return new Map(rows.map(({ id }) => [id, true]));
  });
  return (await loader.load(row.memberId)) ?? false;
}
