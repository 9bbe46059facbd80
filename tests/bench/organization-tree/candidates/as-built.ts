import type { Candidate } from '../candidate.ts';
import { organizationsWithPath } from './path.ts';

const holds = `(t.founded_on is null or t.founded_on <= current_date) and (t.dissolved_on is null or t.dissolved_on > current_date)`;
const parent = 'unnest(array[(select path from hub where id = $1)]) as parent(path)';
const upper = `(left(parent.path, -1) || '0') collate "C"`;

const pageBeyond = (cursor: string) => `select page.* from ${parent} cross join lateral (select * from hub t
  where t.path > parent.path and t.path < ${upper} and ${holds} ${cursor}
  order by t.division_code, t.code, t.id limit 50) page`;

/**
 * party_organizations and the statements of `descendants` and `subtreeCounts` as the hub has them
 * (subgraphs/organizations): lists in order of division, rows filtered by date, no kind in the path's index.
 * Left out: what has nothing to do with the tree (search text, versions, changes).
 */
export const asBuilt: Candidate = {
  name: 'path of 12 as the hub has it',
  build: [
    `create table hub (id text not null, province char(2) not null, county_code char(6) not null, code text not null, name text not null,
      kind text not null, division_code text collate "C" not null, superior_id text, path text collate "C" not null,
      founded_on date, dissolved_on date, primary key (id, province, county_code))`,
    `insert into hub ${organizationsWithPath(12)}
      select t.id, left(o.division_code, 2), left(o.division_code, 6), 'C' || o.n, '第' || o.n || '党组织', t.kind,
        o.division_code, t.superior_id, t.path, date '2000-01-01', null
      from t join org o using (id) order by t.id`,
    'create unique index on hub (code)',
    'create unique index on hub (path)',
    'create index on hub (superior_id, id)',
    'create index on hub (division_code, kind)',
    'create index on hub (name)',
  ],
  tables: ['hub'],
  firstPage: pageBeyond(''),
  page: pageBeyond(
    'and (t.division_code, t.code, t.id) > (select division_code, code, id from hub where id = $2)',
  ),
  counts: `select t.kind, count(*)::int as count from ${parent} join hub t on t.path >= parent.path and t.path < ${upper}
    where ${holds} group by parent.path, t.kind`,
  ancestors: `select t.id from ${parent} cross join generate_series(1, length(parent.path) / 13) i
    join hub t on t.path = left(parent.path, i * 13)`,
  move: [
    `update hub p set path = b.path || substr(p.path, length(a.path) - 12) from hub a, hub b
      where a.id = $1 and b.id = $2 and p.path >= a.path and p.path < left(a.path, -1) || '0'`,
    'update hub set superior_id = $2 where id = $1',
  ],
  insert: [
    `insert into hub select $1::text, province, county_code, $1::text, '新设党支部', 'BRANCH', division_code, id,
      path || right($1::text, 12) || '/', current_date, null from hub where id = $2`,
  ],
};
