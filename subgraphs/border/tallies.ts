import { divisionSubtree } from '@hub/kit/filter.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, or, sql } from 'drizzle-orm';
import { tallyOf, type Tally } from './rules/tally.ts';
import { enforcementResults, operations, type EnforcementResultRow } from './tables.ts';

interface Period {
  division?: string | null;
  from?: string | null;
  to?: string | null;
}

/** Figures of many operations by kind: one statement, whatever their number. */
export async function enforcementTallies(
  { db }: HubContext,
  { division, from, to }: Period,
): Promise<Tally[]> {
  const condition = and(
    division
      ? or(divisionSubtree(sql`o.a_code`, division), divisionSubtree(sql`o.b_code`, division))
      : undefined,
    from ? sql`coalesce(o.ends_on, o.starts_on) >= ${from}::date` : undefined,
    to ? sql`coalesce(o.ends_on, o.starts_on) < ${to}::date` : undefined,
  );
  const rows = await db.query<Pick<EnforcementResultRow, 'kind' | 'standing' | 'count'>>(
    sql`select r.kind, r.standing, sum(r.count)::int as count from ${enforcementResults} r
      join ${operations} o on o.id = r.operation_id
      where ${condition ?? sql`true`} group by r.kind, r.standing order by r.kind`,
  );
  return tallyOf(rows);
}
