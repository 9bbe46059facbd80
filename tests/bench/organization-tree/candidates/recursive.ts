import type { Candidate } from '../candidate.ts';

const below = `with recursive t as (
  select id, kind from rec where id = $1
  union all select r.id, r.kind from rec r join t on r.superior_id = t.id)`;

export const recursive: Candidate = {
  name: 'recursive CTE',
  build: [
    'create table rec (id text primary key, superior_id text, kind text not null)',
    'insert into rec select id, superior_id, kind from org order by id',
    'create index on rec (superior_id, id) include (kind)',
  ],
  tables: ['rec'],
  firstPage: `${below} select id from t where id <> $1 order by id limit 50`,
  page: `${below} select id from t where id > $2 order by id limit 50`,
  counts: `${below} select kind, count(*)::int as count from t group by kind`,
  ancestors: `with recursive t as (
    select id, superior_id from rec where id = $1
    union all select r.id, r.superior_id from rec r join t on r.id = t.superior_id) select id from t`,
  move: ['update rec set superior_id = $2 where id = $1'],
  insert: [`insert into rec values ($1, $2, 'BRANCH')`],
};
