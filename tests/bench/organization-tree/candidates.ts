/** The ways to keep a tree that are compared, each with its statements. `$1` is the node, `$2` a position or place. */

export interface Candidate {
  name: string;
  /** Builds tables and indexes from `org (id, parent_id, depth, kind)`. */
  build: string[];
  relations: string[];
  page: string;
  counts: string;
  ancestors: string;
  /** Moves node $1 below node $2. */
  move: string[];
  /** Inserts leaf $1 below $2. */
  insert: string[];
}

const label = (length: number, id: string) =>
  `substr(md5(${id}::text) || md5('x' || ${id}::text), 1, ${length})`;

function path(length: number): Candidate {
  const table = `path${length}`;
  const within = `p.path >= a.path and p.path < left(a.path, -1) || '0'`;
  return {
    name: `path, ${length} characters a level`,
    build: [
      `create table ${table} (id bigint primary key, parent_id bigint, kind smallint not null, path text collate "C" not null)`,
      `insert into ${table} with recursive tree as (
         select id, parent_id, kind, ${label(length, 'id')} || '/' as path from org where parent_id is null
         union all select o.id, o.parent_id, o.kind, t.path || ${label(length, 'o.id')} || '/' from org o join tree t on o.parent_id = t.id)
       select id, parent_id, kind, path from tree`,
      `create unique index on ${table} (path) include (kind)`,
      `create index on ${table} (parent_id, id)`,
    ],
    relations: [table],
    page: `select page.id from ${table} a cross join lateral (select p.id from ${table} p where p.path > a.path and p.path < left(a.path, -1) || '0' order by p.path limit 50) page where a.id = $1`,
    counts: `select p.kind, count(*) from ${table} a join ${table} p on ${within} where a.id = $1 group by 1`,
    ancestors: `with recursive cut as (select path, 1 as n from ${table} where id = $1 union all select path, n + 1 from cut where n < length(path) - length(replace(path, '/', '')))
      select p.id from cut join ${table} p on p.path = (select string_agg(part, '/') || '/' from (select part from unnest(string_to_array(rtrim(cut.path, '/'), '/')) with ordinality u(part, i) where i <= n order by i) s)`,
    move: [
      `update ${table} p set path = (select path from ${table} where id = $2) || substr(p.path, (select length(path) - ${length} from ${table} where id = $1))
         where p.path >= (select path from ${table} where id = $1) and p.path < (select left(path, -1) || '0' from ${table} where id = $1)`,
      `update ${table} set parent_id = $2 where id = $1`,
    ],
    insert: [
      `insert into ${table} select $1::bigint, $2::bigint, 2, path || ${label(length, '$1::bigint')} || '/' from ${table} where id = $2::bigint`,
    ],
  };
}

export const candidates: Candidate[] = [
  {
    name: 'recursive CTE',
    build: [
      'create table rec (id bigint primary key, parent_id bigint, kind smallint not null)',
      'insert into rec select id, parent_id, kind from org',
      'create index on rec (parent_id, id)',
    ],
    relations: ['rec'],
    page: `with recursive t as (select id from rec where id = $1 union all select r.id from rec r join t on r.parent_id = t.id) select id from t where id > $1 order by id limit 50`,
    counts: `with recursive t as (select id, kind from rec where id = $1 union all select r.id, r.kind from rec r join t on r.parent_id = t.id) select kind, count(*) from t group by 1`,
    ancestors: `with recursive t as (select id, parent_id from rec where id = $1 union all select r.id, r.parent_id from rec r join t on r.id = t.parent_id) select id from t`,
    move: ['update rec set parent_id = $2 where id = $1'],
    insert: ['insert into rec values ($1, $2, 2)'],
  },
  {
    name: 'ltree, GiST',
    build: [
      'create extension if not exists ltree',
      'create table lt (id bigint primary key, parent_id bigint, kind smallint not null, path ltree not null)',
      `insert into lt with recursive tree as (
         select id, parent_id, kind, id::text::ltree as path from org where parent_id is null
         union all select o.id, o.parent_id, o.kind, t.path || o.id::text from org o join tree t on o.parent_id = t.id)
       select id, parent_id, kind, path from tree`,
      'create index on lt using gist (path)',
      'create index on lt (parent_id, id)',
    ],
    relations: ['lt'],
    page: `select id from lt where path <@ (select path from lt where id = $1) and id > $1 order by id limit 50`,
    counts: `select kind, count(*) from lt where path <@ (select path from lt where id = $1) group by 1`,
    ancestors: `select id from lt where path @> (select path from lt where id = $1)`,
    move: [
      `update lt set path = (select path from lt where id = $2) || subpath(path, (select nlevel(path) - 1 from lt where id = $1)) where path <@ (select path from lt where id = $1)`,
      `update lt set parent_id = $2 where id = $1`,
    ],
    insert: [
      `insert into lt select $1::bigint, $2::bigint, 2, path || ($1::bigint)::text from lt where id = $2::bigint`,
    ],
  },
  path(8),
  path(12),
  path(26),
  {
    name: 'closure table',
    build: [
      'create table clo_node (id bigint primary key, parent_id bigint, kind smallint not null)',
      'insert into clo_node select id, parent_id, kind from org',
      'create table clo (ancestor bigint not null, descendant bigint not null, kind smallint not null)',
      `insert into clo with recursive up as (select id as descendant, kind, id as ancestor, parent_id from org
         union all select u.descendant, u.kind, o.id, o.parent_id from up u join org o on o.id = u.parent_id)
       select ancestor, descendant, kind from up`,
      'alter table clo add primary key (ancestor, descendant)',
      'create index on clo (descendant)',
      'create index on clo (ancestor, kind)',
    ],
    relations: ['clo_node', 'clo'],
    page: `select descendant from clo where ancestor = $1 and descendant > $1 order by descendant limit 50`,
    counts: `select kind, count(*) from clo where ancestor = $1 group by 1`,
    ancestors: `select ancestor from clo where descendant = $1`,
    move: [
      `delete from clo where descendant in (select descendant from clo where ancestor = $1) and ancestor in (select ancestor from clo where descendant = $1 and ancestor <> $1)`,
      `insert into clo select u.ancestor, d.descendant, d.kind from clo u cross join clo d where u.descendant = $2 and d.ancestor = $1`,
      `update clo_node set parent_id = $2 where id = $1`,
    ],
    insert: [
      `insert into clo_node values ($1, $2, 2)`,
      `insert into clo select ancestor, $1::bigint, 2 from clo where descendant = $2::bigint union all select $1::bigint, $1::bigint, 2`,
    ],
  },
  {
    name: 'roll-up rows beside a path',
    build: [
      'create table roll_node (id bigint primary key, parent_id bigint, kind smallint not null, path text collate "C" not null)',
      'insert into roll_node select * from path12',
      'create unique index on roll_node (path) include (kind)',
      'create table roll (id bigint not null, kind smallint not null, count bigint not null, primary key (id, kind))',
      `insert into roll select ancestor, kind, count(*) from clo where ancestor in (select id from org where depth <= 3) group by 1, 2`,
    ],
    relations: ['roll_node', 'roll'],
    page: path(12).page.replaceAll('path12', 'roll_node'),
    counts: 'select kind, count from roll where id = $1',
    ancestors: path(12).ancestors.replaceAll('path12', 'roll_node'),
    move: [
      ...path(12).move.map((text) => text.replaceAll('path12', 'roll_node')),
      `update roll r set count = r.count - m.count from roll m where m.id = $1 and r.kind = m.kind and r.id <> $1 and r.id in (select ancestor from clo where descendant = $1)`,
      `update roll r set count = r.count + m.count from roll m where m.id = $1 and r.kind = m.kind and r.id in (select ancestor from clo where descendant = $2)`,
    ],
    insert: [
      ...path(12).insert.map((text) => text.replaceAll('path12', 'roll_node')),
      `insert into roll select a.id, 2, 1 from (with recursive up as (select id, parent_id from org where id = $2 union all select o.id, o.parent_id from org o join up on o.id = up.parent_id) select id from up where id in (select id from org where depth <= 3) order by id) a
         on conflict (id, kind) do update set count = roll.count + 1 where $1::bigint is not null`,
    ],
  },
];
