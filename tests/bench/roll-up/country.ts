import type postgres from 'postgres';

const widths = [31, 12, 8, 14, 8];
const kinds = ['COMMITTEE', 'COMMITTEE', 'COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH'];
const tiers = ['PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY'];
const digits = [2, 2, 2, 3, 3];

/** The day before which a tenth of the villages, and all below them, stood under another township. */
const moved = '2020-01-01';

const idOf = (n: string) => `'org_' || left(md5((${n})::text) || md5('second half of ' || (${n})::text), 26)`;

/** Divisions and organizations of a country in the hub's own tables, and what a tenth of them were until a day. */
export async function fill(
  sql: postgres.Sql,
  total: number,
): Promise<{ province: string; county: string; day: string }> {
  await sql.unsafe(`set search_path = organizations`);
  await sql.unsafe(
    `create unlogged table public.grown (n int primary key, id text not null, superior_n int, code text collate "C" not null, level int not null)`,
  );
  let [from, count, above] = [0, 1, 0];
  for (const [level, width] of widths.entries()) {
    count *= width;
    await sql.unsafe(`insert into public.grown select ${from} + i, ${idOf(`${from} + i`)},
        ${level === 0 ? 'null' : `${above} + i / ${width}`},
        ${level === 0 ? `(11 + i)::text` : `(select g.code from public.grown g where g.n = ${above} + i / ${width}) || lpad((1 + i % ${width})::text, ${digits[level]}, '0')`}, ${level}
      from generate_series(0, ${count - 1}) i`);
    [above, from] = [from, from + count];
  }
  await sql.unsafe(`insert into divisions (id, province, county_code, code, name, level, designation, parent_code, search_text, grams)
    select 'div_' || substr(id, 5), left(code, 2), rpad(left(code, 6), 6, '0'), code, '区划' || code, (array['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'])[level + 1],
      'OTHER', nullif(left(code, length(code) - (array[2, 2, 2, 3, 3])[level + 1]), ''), '', '{}' from public.grown`);
  const branches = Math.max(0, total - from);
  await sql.unsafe(`insert into public.grown select ${from} + i, ${idOf(`${from} + i`)}, ${above} + i % ${count}, g.code, 5
    from generate_series(0, ${branches - 1}) i join public.grown g on g.n = ${above} + i % ${count}`);
  await sql.unsafe('analyze public.grown');
  await sql.unsafe(`create unlogged table public.placed as with recursive t as (
      select n, id, superior_n, code, level, null::text as superior_id, right(id, 12) || '/' as path from public.grown where superior_n is null
      union all select g.n, g.id, g.superior_n, g.code, g.level, t.id, t.path || right(g.id, 12) || '/' from public.grown g join t on g.superior_n = t.n)
    select * from t`);
  await sql.unsafe('create unique index on public.placed (n)');
  await sql.unsafe('analyze public.placed');
  // A village moved when its number says so, and took its branches along.
  const hasMoved = `(p.level = 4 and p.n % 10 = 0) or (p.level = 5 and p.superior_n % 10 = 0)`;
  await sql.unsafe(`insert into party_organizations (id, province, county_code, code, name, kind, tier, division_id, division_code, superior_id, path, founded_on, state_since, search_text, grams)
    select p.id, left(p.code, 2), rpad(left(p.code, 6), 6, '0'), case when p.level < 5 then 'D' || p.code else 'B' || p.n end, '党组织' || p.n,
      case when p.level < 5 then (array['${kinds.join("','")}'])[p.level + 1] else 'BRANCH' end, case when p.level < 5 then (array['${tiers.join("','")}'])[p.level + 1] else 'COMMUNITY' end,
      'div_' || substr(case when p.level < 5 then p.id else p.superior_id end, 5), p.code, p.superior_id, p.path, '2000-01-01', case when ${hasMoved} then date '${moved}' end, '', '{}'
    from public.placed p order by md5(p.id)`);
  // Until then it stood under the next township, which may lie in another county or province.
  const former = `(select t.n from public.placed t where t.level = 3 and t.n = case when v.superior_n + 1 = ${above} then ${above} - 1 else v.superior_n + 1 end)`;
  await sql.unsafe(`insert into past_states (organization_id, held_from, held_to, name, superior_id, path, division_id, division_code)
    select p.id, null, '${moved}', o.name, case when p.level = 4 then f.id else p.superior_id end,
      f.path || right(v.id, 12) || '/' || case when p.level = 5 then right(p.id, 12) || '/' else '' end, o.division_id, o.division_code
    from public.placed p join party_organizations o using (id)
      join public.placed v on v.n = case when p.level = 4 then p.n else p.superior_n end
      join public.placed f on f.n = ${former}
    where ${hasMoved}`);
  await sql.unsafe(`create unlogged table public.period as
    select p.id as organization_id, p.superior_id, case when p.level = 4 and p.n % 10 = 0 then date '${moved}' end as valid_from, null::date as valid_to from public.placed p where p.superior_id is not null
    union all select s.organization_id, s.superior_id, null, date '${moved}' from past_states s join public.placed p on p.id = s.organization_id where p.level = 4`);
  await sql.unsafe(
    'create index on public.period (superior_id) include (organization_id, valid_from, valid_to)',
  );
  await sql.unsafe('set search_path = public');
  for (const name of [
    'organizations.party_organizations',
    'organizations.past_states',
    'organizations.divisions',
    'public.period',
  ])
    await sql.unsafe(`vacuum analyze ${name}`);
  return { province: '21', county: '210304', day: '2019-06-01' };
}
