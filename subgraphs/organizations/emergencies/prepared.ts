import { batched } from '@hub/kit/batch.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { plannedOrganizations } from '../tables.ts';

interface Prepared {
  planId: string;
  count: number;
  digest: string;
}

/** What is prepared for plans, in numbers and as one SHA-256 over every word of it. */
const preparedFor = (planIds: SQL): SQL => sql`
  select plan.id as plan_id, count(t.id)::int as count,
    encode(sha256(convert_to(coalesce(string_agg(jsonb_build_array(t.code, t.name, t.kind, t.tier, t.division_id,
      t.superior_id, t.superior_code, t.task_name, t.side_position, t.approved_by_id)::text, E'\n'
      order by t.code collate "C") filter (where t.id is not null), ''), 'UTF8')), 'hex') as digest
  from unnest(${planIds}::text[]) as plan(id)
  left join ${plannedOrganizations} t on t.plan_id = plan.id
  group by plan.id`;

export async function preparedDigest(tx: Transaction, planId: string): Promise<string> {
  const [row] = await tx.execute<{ digest: string }>(preparedFor(sql`array[${planId}]`));
  return row!.digest;
}

export async function prepared(context: HubContext, planId: string): Promise<Prepared> {
  const loader = batched<Prepared>(context.batches, 'prepared for plans', async (ids) => {
    const rows = await context.db.query<Prepared>(preparedFor(sql`${sql.param(ids)}`));
    return new Map(rows.map((row) => [row.planId, row]));
  });
  return (await loader.load(planId))!;
}
