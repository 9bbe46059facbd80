import type { Candidate } from '../candidate.ts';

/** Rows of `t` at and below the row `a`: '0' is the character after '/'. */
export const within = (t: string, a = 'a') =>
  `${t}.path >= ${a}.path and ${t}.path < left(${a}.path, -1) || '0'`;

/** Every organization with the labels from the root down to itself, for an insert. */
export const organizationsWithPath = (label: number) => `with recursive t as (
  select id, superior_id, kind, right(id, ${label}) || '/' as path from org where superior_id is null
  union all select o.id, o.superior_id, o.kind, t.path || right(o.id, ${label}) || '/'
  from org o join t on o.superior_id = t.id)`;

/** Text compared byte by byte, `a/b/c/`, a subtree being a range of it. */
export function path(label: number, table = `path${label}`): Candidate {
  const from = `(select path from ${table} where id = $1)`;
  const to = `(select left(path, -1) || '0' from ${table} where id = $1)`;
  const step = label + 1;
  return {
    name: `path, ${label} characters a level`,
    build: [
      `create table ${table} (id text primary key, superior_id text, kind text not null, path text collate "C" not null)`,
      `insert into ${table} ${organizationsWithPath(label)} select * from t order by id`,
      `create unique index on ${table} (path) include (kind)`,
      `create index on ${table} (superior_id, id)`,
    ],
    tables: [table],
    firstPage: `select id from ${table} where path > ${from} and path < ${to} order by path limit 50`,
    page: `select id from ${table} where path > (select path from ${table} where id = $2)
      and path >= ${from} and path < ${to} order by path limit 50`,
    counts: `select kind, count(*)::int as count from ${table} where path >= ${from} and path < ${to} group by kind`,
    ancestors: `select p.id from ${table} a cross join generate_series(1, length(a.path) / ${step}) i
      join ${table} p on p.path = left(a.path, i * ${step}) where a.id = $1`,
    move: [
      `update ${table} p set path = b.path || substr(p.path, length(a.path) - ${label}),
          superior_id = case when p.id = a.id then b.id else p.superior_id end
        from ${table} a, ${table} b where a.id = $1 and b.id = $2 and ${within('p')}`,
    ],
    insert: [
      `insert into ${table} select $1::text, id, 'BRANCH', path || right($1::text, ${label}) || '/' from ${table} where id = $2`,
    ],
  };
}
