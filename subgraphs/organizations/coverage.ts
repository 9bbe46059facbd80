import { askedDate } from '@hub/kit/connection.ts';
import { batched } from '@hub/kit/batch.ts';
import { aliasOf, divisionSubtree, fromRows, holdsOn } from '@hub/kit/filter.ts';
import type {
  OrganizationProgramme,
  OrganizationTier,
  PartyOrganizationKind,
  UnitKind,
} from '@hub/kit/generated/words.ts';
import type { AskedDate } from '@hub/kit/history.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { estateList, organizationList, tieHolds, unitList } from './lists/index.ts';
import { estateCovers, estates, partyOrganizations, units, unitTies } from './tables.ts';

export interface PartyCoverage {
  units: { kind: UnitKind; count: number; coveredCount: number }[];
  estateCount: number;
  coveredEstateCount: number;
}

export interface OrganizationRollUp {
  total: number;
  byKind: { kind: PartyOrganizationKind; count: number }[];
  byTier: { tier: OrganizationTier; count: number }[];
  byProgramme: { programme: OrganizationProgramme; count: number }[];
}

const o = aliasOf(partyOrganizations, 0);
const u = aliasOf(units, 0);
const e = aliasOf(estates, 0);

/** Whether a tie `tie` is to an organization that stood on the date. */
function toStanding(date: string): SQL {
  return sql`${tieHolds(sql`${date}`)} and exists (select 1 from ${partyOrganizations} holder where holder.id = tie.organization_id
    and (holder.founded_on is null or holder.founded_on <= ${date}::date)
    and (holder.dissolved_on is null or holder.dissolved_on > ${date}::date))`;
}

/** Units by kind, and of these how many a standing organization sits in or covers; one statement for any number of divisions. */
export async function coverageOf(context: HubContext, code: string, asOf: string): Promise<PartyCoverage> {
  const on = askedDate(context, asOf);
  const loader = batched<PartyCoverage>(context.batches, `coverage ${on.date}`, async (codes) => {
    const rows = await context.db.query<{
      code: string;
      kind: UnitKind | null;
      count: number;
      covered: number;
    }>(coverageStatement(codes, on));
    const found = new Map<string, PartyCoverage>();
    for (const { code: of, kind, count, covered } of rows) {
      const one = found.get(of) ?? { units: [], estateCount: 0, coveredEstateCount: 0 };
      found.set(of, one);
      if (kind) one.units.push({ kind, count, coveredCount: covered });
      else Object.assign(one, { estateCount: count, coveredEstateCount: covered });
    }
    return found;
  });
  return (await loader.load(code)) ?? { units: [], estateCount: 0, coveredEstateCount: 0 };
}

function coverageStatement(codes: string[], on: AskedDate): SQL {
  const within = (column: SQL) => divisionSubtree(column, sql`parent.code`);
  return sql`select parent.code, counted.kind, counted.count, counted.covered
    from unnest(${sql.param(codes)}::text[]) as parent(code)
    cross join lateral (
      select kind, count(*)::int as count, (count(*) filter (where is_covered))::int as covered from (
        select ${u.kind} as kind, exists (select 1 from ${unitTies} tie
            where tie.unit_id = ${u.id} and ${toStanding(on.date)}) as is_covered
          from ${fromRows(unitList, 0, on)}
          where ${within(sql`${u.divisionCode}`)} and ${holdsOn({ from: u.validFrom, to: u.validTo }, on.date)}
        union all
        select null, exists (select 1 from ${estateCovers} tie
            where tie.estate_id = ${e.id} and ${toStanding(on.date)})
          from ${fromRows(estateList, 0, on)}
          where ${within(sql`${e.divisionCode}`)} and ${holdsOn({ from: e.validFrom, to: e.validTo }, on.date)}
      ) as one group by kind) as counted
    order by 1, 2`;
}

interface Grouped {
  code: string;
  kind: PartyOrganizationKind | null;
  tier: OrganizationTier | null;
  programme: OrganizationProgramme | null;
  count: number;
}

/** Organizations below divisions by kind, tier and list on a date; one statement for any number of divisions. */
export async function rollUpOf(context: HubContext, code: string, asOf: string): Promise<OrganizationRollUp> {
  const on = askedDate(context, asOf);
  const loader = batched<Grouped[]>(context.batches, `roll-up ${on.date}`, async (codes) => {
    const rows = await context.db.query<Grouped>(rollUpStatement(codes, on));
    return Map.groupBy(rows, (row) => row.code) as Map<string, Grouped[]>;
  });
  const rows = (await loader.load(code)) ?? [];
  const total = rows.reduce((sum, { kind, tier, count }) => (kind && tier ? sum + count : sum), 0);
  const by = <Word extends string>(word: (row: Grouped) => Word | null) => {
    const counts = new Map<Word, number>();
    for (const row of rows) {
      const key = word(row);
      if (key) counts.set(key, (counts.get(key) ?? 0) + row.count);
    }
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  return {
    total,
    byKind: by((row) => row.kind).map(([kind, count]) => ({ kind, count })),
    byTier: by((row) => row.tier).map(([tier, count]) => ({ tier, count })),
    byProgramme: by((row) => row.programme).map(([programme, count]) => ({ programme, count })),
  };
}

/** The organizations are read once: by kind and tier together, from which each alone is summed, and by list. */
export function rollUpStatement(codes: readonly string[], on: AskedDate): SQL {
  return sql`select parent.code, counted.kind, counted.tier, counted.programme, counted.count
    from unnest(${sql.param(codes)}::text[]) as parent(code)
    cross join lateral (
      with standing as materialized (
        select ${o.kind} as kind, ${o.tier} as tier, ${o.programmes} as programmes, count(*)::int as count
        from ${fromRows(organizationList, 0, on)}
        where ${divisionSubtree(o.divisionCode, sql`parent.code`)}
          and ${holdsOn({ from: o.foundedOn, to: o.dissolvedOn }, on.date)}
        group by 1, 2, 3)
      select kind, tier, null as programme, sum(count)::int as count from standing group by 1, 2
      union all
      select null, null, programme, sum(count)::int from standing, unnest(programmes) as programme group by 3) as counted`;
}
