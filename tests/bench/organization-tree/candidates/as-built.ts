import type { Candidate } from '../candidate.ts';
import { organizationsWithPath } from './path.ts';

const holds = `(t.founded_on is null or t.founded_on <= current_date) and (t.dissolved_on is null or t.dissolved_on > current_date)`;
const parentOf = (table: string) =>
  `unnest(array[(select path from ${table} where id = $1)]) as parent(path)`;
const upper = `(left(parent.path, -1) || '0') collate "C"`;

const pageOf = (table: string, order: string, cursor: string) =>
  `select page.* from ${parentOf(table)} cross join lateral (select * from ${table} t
    where t.path > parent.path and t.path < ${upper} and ${holds} ${cursor} order by ${order} limit 50) page`;

/**
 * party_organizations and the statements of `descendants` and `subtreeCounts` as the hub has them
 * (subgraphs/organizations): lists in order of division, rows filtered by date, no kind in the path's index.
 * Left out: what has nothing to do with the tree (search text, versions, changes).
 */
function hubTable(
  table: string,
  name: string,
  pathIndex: string,
  pages: Pick<Candidate, 'firstPage' | 'page'>,
): Candidate {
  return {
    name,
    build: [
      `create table ${table} (id text not null, province char(2) not null, county_code char(6) not null, code text not null, name text not null,
      kind text not null, division_code text collate "C" not null, superior_id text, path text collate "C" not null,
      founded_on date, dissolved_on date, primary key (id, province, county_code))`,
      `insert into ${table} ${organizationsWithPath(12)}
      select t.id, left(o.division_code, 2), left(o.division_code, 6), 'C' || o.n, '第' || o.n || '党组织', t.kind,
        o.division_code, t.superior_id, t.path, date '2000-01-01', null
      from t join org o using (id) order by t.id`,
      `create unique index on ${table} (code)`,
      `create unique index on ${table} ${pathIndex}`,
      `create index on ${table} (superior_id, id)`,
      `create index on ${table} (division_code, kind)`,
      `create index on ${table} (name)`,
    ],
    tables: [table],
    ...pages,
    counts: `select t.kind, count(*)::int as count from ${parentOf(table)} join ${table} t on t.path >= parent.path and t.path < ${upper}
    where ${holds} group by parent.path, t.kind`,
    ancestors: `select t.id from ${parentOf(table)} cross join generate_series(1, length(parent.path) / 13) i
    join ${table} t on t.path = left(parent.path, i * 13)`,
    move: [
      `update ${table} p set path = b.path || substr(p.path, length(a.path) - 12) from ${table} a, ${table} b
      where a.id = $1 and b.id = $2 and p.path >= a.path and p.path < left(a.path, -1) || '0'`,
      `update ${table} set superior_id = $2 where id = $1`,
    ],
    insert: [
      `insert into ${table} select $1::text, province, county_code, $1::text, '新设党支部', 'BRANCH', division_code, id,
      path || right($1::text, 12) || '/', current_date, null from ${table} where id = $2`,
    ],
  };
}

const byDivision = 't.division_code, t.code, t.id';

export const asBuilt = hubTable('hub', 'path of 12 as the hub has it', '(path)', {
  firstPage: pageOf('hub', byDivision, ''),
  page: pageOf(
    'hub',
    byDivision,
    `and (${byDivision}) > (select division_code, code, id from hub where id = $2)`,
  ),
});

/** The same rows, listed in order of path, with what counting needs in the path's index. */
export const asProposed = hubTable(
  'hub2',
  'the same, path index covering, listed by path',
  '(path) include (kind, founded_on, dissolved_on)',
  {
    firstPage: pageOf('hub2', 't.path', ''),
    page: pageOf('hub2', 't.path', 'and t.path > (select path from hub2 where id = $2)'),
  },
);
