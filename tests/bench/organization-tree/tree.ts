import type postgres from 'postgres';

/**
 * The centre, 31 provinces of 12 prefectures of 8 counties of 14 townships of 8 villages and communities,
 * on average; branches make up the number.
 */
const widths = [1, 31, 372, 2_976, 41_664, 333_312];

/** How uneven siblings are: 1 gives every superior as many subordinates; at 1.1 the largest county is many times the average one. */
const unevenness = 1.1;

/**
 * Fills `org`: number, id, superior, depth, kind, division and, for a tenth of the villages and branches, an
 * earlier superior. Ids have the length of the hub's and no order; here they are hex digits, not base32.
 */
export async function growTree(sql: postgres.Sql, total: number): Promise<void> {
  await sql.unsafe(`create table org (n int primary key, id text not null, superior_id text, depth int not null, kind text not null,
    division_code text not null, former_superior_id text, moved_on date not null default '2020-01-01')`);
  let from = 0;
  let [superiorFrom, superiors] = [0, 0];
  for (let depth = 0; depth <= widths.length && from < total; depth++) {
    const count = Math.min(widths[depth] ?? total, total - from);
    const superior = `(${superiorFrom} + floor(${superiors} * power((i + 0.5) / ${count}, ${unevenness})))::int`;
    const former = `(${superiorFrom} + (i * 7919::bigint) % ${Math.max(superiors, 1)})::int`;
    await sql.unsafe(`insert into org select n, ${idOf('n')}, ${depth === 0 ? 'null' : idOf(superior)}, ${depth}, ${kindAt(depth)},
      ${depth < 5 ? `lpad(n::text, 9, '0')` : `(select division_code from org s where s.n = ${superior})`},
      ${depth < 5 ? 'null' : `case when i % 10 = 0 then ${idOf(former)} end`}
      from (select i, ${from} + i as n from generate_series(0, ${count - 1}) i) rows`);
    [superiorFrom, superiors] = [from, count];
    from += count;
  }
  await sql.unsafe('create index on org (superior_id)');
  await sql.unsafe('vacuum analyze org');
}

const idOf = (n: string) => `'org_' || left(md5((${n})::text) || md5('second half of ' || (${n})::text), 26)`;

function kindAt(depth: number): string {
  if (depth < 5) return `'COMMITTEE'`;
  if (depth === 5) return `case when i % 5 < 2 then 'COMMITTEE' else 'GENERAL_BRANCH' end`;
  return `case when i % 100 = 0 then 'TEMPORARY_BRANCH' when i % 30 = 0 then 'JOINT_BRANCH' else 'BRANCH' end`;
}

export interface Place {
  id: string;
  size: number;
  /** A descendant halfway through, in order of id. */
  halfway: string;
}

export interface Places {
  province: Place;
  prefecture: Place;
  county: Place;
  /** The last county by division code: nothing near the start of any index. */
  lastCounty: string;
  /** Where the county stands, and where it is moved to. */
  home: string;
  elsewhere: string;
  village: string;
  townships: string[];
}

/** The province and the prefecture nearest the average, and the county nearest a thousand, by the tree itself. */
export async function choosePlaces(sql: postgres.Sql, total: number): Promise<Places> {
  const [county, prefecture, province] = [
    await placeOfSize(sql, 3, 1_000),
    await placeOfSize(sql, 2, total / widths[2]!),
    await placeOfSize(sql, 1, total / widths[1]!),
  ];
  const [where] = await sql<{ home: string; elsewhere: string }[]>`
    select c.superior_id as home, (select id from org where depth = 2 and id <> c.superior_id order by id limit 1) as elsewhere
    from org c where c.id = ${county.id}`;
  const last = await sql<
    { id: string }[]
  >`select id from org where depth = 3 order by division_code desc limit 1`;
  const villages = await sql<{ id: string }[]>`select id from org where depth = 5 order by id limit 1`;
  const townships = await sql<{ id: string }[]>`select id from org where depth = 4 order by id`;
  return {
    province,
    prefecture,
    county,
    lastCounty: last[0]!.id,
    ...where!,
    village: villages[0]!.id,
    townships: townships.map(({ id }) => id),
  };
}

async function placeOfSize(sql: postgres.Sql, depth: number, wanted: number): Promise<Place> {
  const [place] = await sql<Place[]>`
    with recursive below as (
      select id as top, id from org where depth = ${depth}
      union all select below.top, o.id from org o join below on o.superior_id = below.id)
    select top as id, count(*)::int as size, (array_agg(id order by id))[1 + count(*) / 2] as halfway
    from below group by top order by abs(count(*) - ${wanted}::float8), top limit 1`;
  return place!;
}
