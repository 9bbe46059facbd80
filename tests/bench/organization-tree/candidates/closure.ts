import type { Candidate } from '../candidate.ts';

/** A row for every pair of an organization and one above it, itself included. */
export const closure: Candidate = {
  name: 'closure table',
  build: [
    'create table clo_node (id text primary key, superior_id text, kind text not null)',
    'insert into clo_node select id, superior_id, kind from org order by id',
    'create index on clo_node (superior_id, id)',
    'create table clo (ancestor text not null, descendant text not null, kind text not null)',
    `insert into clo with recursive up as (
      select id as ancestor, id as descendant, kind, superior_id from org
      union all select o.id, up.descendant, up.kind, o.superior_id from up join org o on o.id = up.superior_id)
      select ancestor, descendant, kind from up`,
    'alter table clo add primary key (ancestor, descendant)',
    'create index on clo (descendant, ancestor)',
    'create index on clo (ancestor, kind)',
  ],
  tables: ['clo_node', 'clo'],
  firstPage:
    'select descendant as id from clo where ancestor = $1 and descendant <> $1 order by descendant limit 50',
  page: 'select descendant as id from clo where ancestor = $1 and descendant > $2 order by descendant limit 50',
  counts: 'select kind, count(*)::int as count from clo where ancestor = $1 group by kind',
  ancestors: 'select ancestor as id from clo where descendant = $1',
  move: [
    `delete from clo where descendant in (select descendant from clo where ancestor = $1)
      and ancestor in (select ancestor from clo where descendant = $1 and ancestor <> $1) and $2::text is not null`,
    `insert into clo select above.ancestor, moved.descendant, moved.kind from clo above cross join clo moved
      where above.descendant = $2 and moved.ancestor = $1`,
    'update clo_node set superior_id = $2 where id = $1',
  ],
  insert: [
    `insert into clo_node values ($1, $2, 'BRANCH')`,
    `insert into clo select ancestor, $1::text, 'BRANCH' from clo where descendant = $2
      union all select $1::text, $1::text, 'BRANCH'`,
  ],
};
