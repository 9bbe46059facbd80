import { counting } from '@hub/kit/access/row-scope.ts';
import { batched } from '@hub/kit/batch.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { suppressed } from '@hub/kit/suppression.ts';
import { sql, type SQL } from 'drizzle-orm';
import { plannedPostings, postAssignments } from '../tables.ts';

interface Prepared {
  planId: string;
  count: number;
  isSmall: boolean;
  digest: string;
}

/** What is prepared for plans, in numbers and as one SHA-256 over all of it. */
const preparedFor = (planIds: SQL): SQL => sql`
  select plan.id as plan_id, coalesce(sum(post.count), 0)::int as count,
    coalesce(bool_or(post.count < 5), false) as is_small,
    encode(sha256(convert_to(coalesce(string_agg(post.postings, E'\n' order by post.side_position, post.post_id), ''), 'UTF8')), 'hex') as digest
  from unnest(${planIds}::text[]) as plan(id)
  left join lateral (
    select t.post_id, t.side_position, count(*) as count,
      t.side_position || ' ' || t.post_id || ' ' || string_agg(t.member_id, ' ' order by t.member_id) as postings
    from ${plannedPostings} t where t.plan_id = plan.id group by t.side_position, t.post_id
  ) post on true
  group by plan.id`;

export async function preparedDigest(tx: Transaction, planId: string): Promise<string> {
  const [row] = await tx.execute<{ digest: string }>(preparedFor(sql`array[${planId}]`));
  return row!.digest;
}

export async function prepared(context: HubContext, planId: string): Promise<Prepared> {
  const loader = batched<Prepared>(context.batches, 'prepared for plans', async (ids) => {
    const rows = await context.db.guarded(counting).query<Prepared>(preparedFor(sql`${sql.param(ids)}`));
    return new Map(rows.map((row) => [row.planId, row]));
  });
  return (await loader.load(planId))!;
}

export async function plannedPostingCount(context: HubContext, planId: string) {
  const { count, isSmall } = await prepared(context, planId);
  return isSmall ? { value: null, isSuppressed: true } : suppressed(count);
}

interface Posted {
  id: string;
  count: number;
  isSmall: boolean;
}

/** How many are on posts for an activation on a day. */
export async function postedCount(context: HubContext, activationId: string) {
  const loader = batched<Posted>(context.batches, 'posted for activations', async (ids) => {
    const rows = await context.db.guarded(counting).query<Posted>(sql`
      select activation_id as id, sum(count)::int as count, bool_or(count < 5) as is_small from (
        select t.activation_id, count(*) as count from ${postAssignments} t
        where t.activation_id = any(${sql.param(ids)}::text[])
          and t.valid_from <= ${context.today}::date and (t.valid_to is null or t.valid_to > ${context.today}::date)
        group by t.activation_id, t.activation_side, t.post_id
      ) post group by activation_id`);
    return new Map(rows.map((row) => [row.id, row]));
  });
  const { count, isSmall } = (await loader.load(activationId)) ?? { count: 0, isSmall: false };
  return isSmall ? { value: null, isSuppressed: true } : suppressed(count);
}
