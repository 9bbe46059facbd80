import { batched } from '@hub/kit/batch.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { SuccessionKind } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { organizationSuccessions } from './tables.ts';

export interface SuccessionStep {
  depth: number;
  predecessorId: string;
  successorId: string;
  kind: SuccessionKind;
  on: string;
}

export const deepestChain = 30;

/** Every succession on the way from an organization, forward or back; each once, at its least distance. */
export async function chainOf(
  context: HubContext,
  id: string,
  direction: 'successors' | 'predecessors',
  depth: number,
): Promise<SuccessionStep[]> {
  if (depth < 1 || depth > deepestChain)
    throw badInput(`depth 须在 1 至 ${deepestChain} 之间。`, `A depth lies between 1 and ${deepestChain}.`);
  const [from, to] = (
    direction === 'successors' ? ['predecessor_id', 'successor_id'] : ['successor_id', 'predecessor_id']
  ).map((name) => sql.raw(name));
  const loader = batched<SuccessionStep[]>(context.batches, `${direction} ${depth}`, async (ids) => {
    // What was reached stays in `seen`, so that a circle in the register ends the walk.
    const rows = await context.db.query<SuccessionStep & { origin: string }>(sql`
      with recursive step as (
        select s.${from} as origin, 1 as depth, s.predecessor_id, s.successor_id, s.kind, s."on", array[s.${from}, s.${to}] as seen
          from ${organizationSuccessions} s where s.${from} = any(${sql.param(ids)}::text[])
        union all
        select step.origin, step.depth + 1, s.predecessor_id, s.successor_id, s.kind, s."on", step.seen || s.${to}
          from step join ${organizationSuccessions} s on s.${from} = step.seen[cardinality(step.seen)]
          where step.depth < ${depth} and s.${to} <> all(step.seen))
      select distinct on (origin, predecessor_id, successor_id) origin, depth, predecessor_id, successor_id, kind, "on"
        from step order by origin, predecessor_id, successor_id, depth`);
    const byDistance = rows.toSorted(
      (a, b) =>
        a.depth - b.depth ||
        compare(a.on, b.on) ||
        compare(a.predecessorId, b.predecessorId) ||
        compare(a.successorId, b.successorId),
    );
    return Map.groupBy(byDistance, ({ origin }) => origin) as Map<string, SuccessionStep[]>;
  });
  return (await loader.load(id)) ?? [];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
