import { batched } from '@hub/kit/batch.ts';
import { badInput } from '@hub/kit/errors.ts';
import { aliasOf, fromAlias } from '@hub/kit/filter.ts';
import type { SharedFactKind } from '@hub/kit/generated/words.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, sql, type SQL } from 'drizzle-orm';
import { codeOf } from './counts.ts';
import { factTouches } from './lists/touching.ts';
import { sharedFacts } from './tables.ts';

interface FactCount {
  kind: SharedFactKind;
  joint: number;
  oneSided: number;
  disputed: number;
}

// The one place in which facts are counted: each falls under what it is, and what was withdrawn under nothing.
const counted = sql`t0.kind,
  (count(*) filter (where t0.status = 'JOINT'))::int as joint,
  (count(*) filter (where t0.status = 'ONE_SIDED'))::int as one_sided,
  (count(*) filter (where t0.status = 'DISPUTED'))::int as disputed`;
const standing = sql`t0.status <> 'WITHDRAWN'`;

const t = aliasOf(sharedFacts, 0);
const from = fromAlias(sharedFacts, 0);

function within(year: number | null | undefined): SQL {
  if (year == null) return sql`true`;
  if (year < 1900 || year > 9998)
    throw badInput('年份须在 1900 至 9998 之间。', 'A year lies between 1900 and 9998.');
  return sql`(${t.happenedOn} >= ${`${year}-01-01`}::date and ${t.happenedOn} < ${`${year + 1}-01-01`}::date)`;
}

interface FactArgs {
  pactId?: string | null;
  division?: string | null;
  year?: number | null;
}

/** Facts by kind, of a pact, a division, a year, or any of them together. */
export async function factCountsIn(
  context: HubContext,
  { pactId, division, year }: FactArgs,
): Promise<FactCount[]> {
  if (pactId) expectId(pactId, 'pact', '共建协议');
  const condition = and(
    standing,
    within(year),
    pactId ? sql`${t.pactId} = ${pactId}` : undefined,
    division ? factTouches(t, sql`${division}::text`) : undefined,
  );
  return await context.db.query<FactCount>(
    sql`select ${counted} from ${from} where ${condition} group by t0.kind order by t0.kind`,
  );
}

function countsBy(
  context: HubContext,
  question: string,
  year: number | null | undefined,
  touches: (key: SQL) => SQL,
) {
  return batched<FactCount[]>(context.batches, `fact counts ${question} ${year ?? ''}`, async (keys) => {
    const rows = await context.db.query<FactCount & { key: string }>(
      sql`select parent.id as key, ${counted} from unnest(${sql.param(keys)}::text[]) as parent(id)
          join ${from} on ${touches(sql`parent.id`)} where ${and(standing, within(year))}
          group by parent.id, t0.kind order by parent.id, t0.kind`,
    );
    return Map.groupBy(rows, ({ key }) => key);
  });
}

/** Facts by kind, for many pacts in one statement. */
export async function factCountsOfPact(
  context: HubContext,
  pactId: string,
  year?: number | null,
): Promise<FactCount[]> {
  return (await countsBy(context, 'pact', year, (key) => sql`${t.pactId} = ${key}`).load(pactId)) ?? [];
}

/** Facts by kind, for many divisions in one statement. */
export async function factCountsOfDivision(
  context: HubContext,
  area: string,
  year?: number | null,
): Promise<FactCount[]> {
  return (await countsBy(context, 'division', year, (key) => factTouches(t, codeOf(key))).load(area)) ?? [];
}
