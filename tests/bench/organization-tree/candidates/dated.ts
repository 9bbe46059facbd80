import type { Candidate } from '../candidate.ts';

/** The tree as it was on a day, by recursion over dated relations: what `asOf` costs without dated paths. */
export function dated(table: string, asOf: string): Candidate {
  const holds = `(p.valid_from is null or p.valid_from <= date '${asOf}') and (p.valid_to is null or p.valid_to > date '${asOf}')`;
  const below = `with recursive t as (
    select $1::text as id
    union all select p.organization_id from ${table} p join t on p.superior_id = t.id where ${holds})`;
  return {
    name: 'recursive CTE over dated relations',
    isHistorical: true,
    build: [
      `create table ${table}_node (id text primary key, kind text not null)`,
      `insert into ${table}_node select id, kind from org order by id`,
      `create table ${table} (organization_id text not null, superior_id text not null, valid_from date, valid_to date)`,
      `insert into ${table} select id, superior_id, case when former_superior_id is null then null else moved_on end, null
        from org where superior_id is not null order by id`,
      `insert into ${table} select id, former_superior_id, null, moved_on from org where former_superior_id is not null order by id`,
      `create unique index on ${table} (organization_id) where valid_to is null`,
      `create index on ${table} (organization_id, valid_from)`,
      `create index on ${table} (superior_id) include (organization_id, valid_from, valid_to)`,
    ],
    tables: [table, `${table}_node`],
    firstPage: `${below} select id from t where id <> $1 order by id limit 50`,
    page: `${below} select id from t where id > $2 order by id limit 50`,
    counts: `${below} select n.kind, count(*)::int as count from t join ${table}_node n using (id) group by n.kind`,
    ancestors: `with recursive t as (
      select $1::text as id
      union all select p.superior_id from ${table} p join t on p.organization_id = t.id where ${holds}) select id from t`,
    move: [
      `update ${table} set valid_to = current_date where organization_id = $1 and valid_to is null and $2::text is not null`,
      `insert into ${table} values ($1, $2, current_date, null)`,
    ],
    insert: [
      `insert into ${table}_node select $1::text, 'BRANCH' where $2::text is not null`,
      `insert into ${table} values ($1, $2, current_date, null)`,
    ],
  };
}
