import type { Candidate } from '../candidate.ts';
import { path } from './path.ts';

/** Levels from the top: centre 1, province 2, prefecture 3, county 4, township 5; 13 characters of path each. */
const COUNTY = 4;
const TOWNSHIP = 5;
const prefix = (of: string, level: number | string) => `left(${of}.path, 13 * ${level})`;

function rollUp(
  name: string,
  node: string,
): Pick<Candidate, 'name' | 'build' | 'tables' | 'firstPage' | 'page' | 'ancestors'> {
  const { build, firstPage, page, ancestors } = path(12, node);
  return {
    name,
    build: [
      ...build,
      `create table ${node}_count (organization_id text, kind text, count int not null, primary key (organization_id, kind))`,
      `insert into ${node}_count select a.id, c.kind, c.count from (
        select ${prefix('p', 'i')} as path, kind, count(*) as count from ${node} p
        cross join generate_series(1, ${TOWNSHIP}) i where length(p.path) >= 13 * i group by 1, 2) c
        join ${node} a on a.path = c.path`,
    ],
    tables: [node, `${node}_count`],
    firstPage,
    page,
    ancestors,
  };
}

/** One more branch in the counts above $2. Deepest first, so that the busiest row is held the shortest time. */
const countUp = (node: string, fromLevel: number) => `insert into ${node}_count
  select a.id, 'BRANCH', 1 from ${node} s cross join generate_series(${fromLevel}, ${TOWNSHIP}) i
  join ${node} a on a.path = ${prefix('s', 'i')} where s.id = $2 and $1::text is not null order by a.path desc
  on conflict (organization_id, kind) do update set count = ${node}_count.count + excluded.count`;

/** Adds the counts of $1 to everything at and above `target`. */
const carry = (node: string, target: string, sign: '+' | '-') => `insert into ${node}_count
  select a.id, m.kind, ${sign}m.count from ${node}_count m join ${node} s on s.id = ${target}
  cross join generate_series(1, length(s.path) / 13) i join ${node} a on a.path = ${prefix('s', 'i')}
  where m.organization_id = $1 and $2::text is not null order by a.path desc, m.kind
  on conflict (organization_id, kind) do update set count = ${node}_count.count + excluded.count`;

const oldSuperior = (node: string) => `(select superior_id from ${node} where id = $1)`;

export const rollUpToRoot: Candidate = {
  ...rollUp('path of 12, roll-up rows to the root', 'root'),
  counts: 'select kind, count from root_count where organization_id = $1 and count > 0',
  move: [carry('root', oldSuperior('root'), '-'), carry('root', '$2', '+'), ...path(12, 'root').move],
  insert: [...path(12, 'root').insert, countUp('root', 1)],
};

const folded = rollUp('path of 12, roll-up rows to the county, deltas above', 'fold');

/**
 * A delta waits at the path of its county. Whatever stands above the county must be folded before it moves:
 * a waiting delta would stay behind under the old path.
 */
export const rollUpToCounty: Candidate = {
  ...folded,
  build: [
    ...folded.build,
    'create table fold_delta (path text collate "C" not null, kind text not null, count int not null)',
    'create index on fold_delta (path) include (kind, count)',
    // A thousand not yet folded, cancelling out, so that reading has something to add up.
    `insert into fold_delta select path, 'BRANCH', sign from (
      select path from fold where length(path) = 13 * ${COUNTY} order by id limit 500) c cross join (values (1), (-1)) s(sign)`,
  ],
  tables: [...folded.tables, 'fold_delta'],
  counts: `select kind, sum(count)::int as count from (
    select kind, count from fold_count where organization_id = $1
    union all select d.kind, d.count from fold a join fold_delta d on d.path >= a.path and d.path < left(a.path, -1) || '0'
    where a.id = $1 and length(a.path) < 13 * ${COUNTY}) both_of group by kind having sum(count) > 0`,
  move: [
    `insert into fold_delta select s.path, m.kind, sign * m.count from fold_count m
      cross join (values (${oldSuperior('fold')}, -1), ($2::text, 1)) v(superior_id, sign) join fold s on s.id = v.superior_id
      where m.organization_id = $1`,
    ...path(12, 'fold').move,
  ],
  insert: [
    ...path(12, 'fold').insert,
    countUp('fold', COUNTY),
    `insert into fold_delta select ${prefix('s', COUNTY)}, 'BRANCH', 1 from fold s where s.id = $2 and $1::text is not null`,
  ],
  fold: `with taken as (delete from fold_delta returning path, kind, count),
    above as (select left(path, 13 * i) as path, kind, sum(count) as count from taken cross join generate_series(1, ${COUNTY - 1}) i group by 1, 2)
    insert into fold_count select a.id, above.kind, above.count from above join fold a using (path) where above.count <> 0
    on conflict (organization_id, kind) do update set count = fold_count.count + excluded.count`,
};
