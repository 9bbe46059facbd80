import type { Candidate } from '../candidate.ts';

const pathOf = (parameter: string) => `(select path from lt where id = ${parameter})`;

export const ltree: Candidate = {
  name: 'ltree, GiST',
  build: [
    'create extension if not exists ltree',
    'create table lt (id text primary key, superior_id text, kind text not null, path ltree not null)',
    `insert into lt with recursive t as (
      select id, superior_id, kind, right(id, 12)::ltree as path from org where superior_id is null
      union all select o.id, o.superior_id, o.kind, t.path || right(o.id, 12) from org o join t on o.superior_id = t.id)
      select * from t order by id`,
    'create index on lt using gist (path)',
    'create index on lt (superior_id, id)',
  ],
  tables: ['lt'],
  firstPage: `select id from lt where path <@ ${pathOf('$1')} and path > ${pathOf('$1')} order by path limit 50`,
  page: `select id from lt where path <@ ${pathOf('$1')} and path > ${pathOf('$2')} order by path limit 50`,
  counts: `select kind, count(*)::int as count from lt where path <@ ${pathOf('$1')} group by kind`,
  ancestors: `select id from lt where path @> ${pathOf('$1')}`,
  move: [
    `update lt p set path = b.path || subpath(p.path, nlevel(a.path) - 1),
        superior_id = case when p.id = a.id then b.id else p.superior_id end
      from lt a, lt b where a.id = $1 and b.id = $2 and p.path <@ a.path`,
  ],
  insert: [`insert into lt select $1::text, id, 'BRANCH', path || right($1::text, 12) from lt where id = $2`],
};
