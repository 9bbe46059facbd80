import type postgres from 'postgres';

type Tx = postgres.TransactionSql;

/**
 * The rows of an activation once more, in bare SQL: one transaction, the same tables and triggers, nothing checked.
 * @param from an activation whose rows are repeated with ids of their own.
 */
export async function insertByHand(sql: postgres.Sql, from: string, as: string): Promise<void> {
  await sql.begin(async (tx: Tx) => {
    await tx`create temporary table repeated on commit drop as
      select f.planned_id, f.side, o.id as old_id, 'org_' || substr(md5(o.id || ${as}::text), 1, 26) as id
      from organizations.founded_organizations f join organizations.party_organizations o on o.id = f.organization_id
      where f.activation_id = ${from}`;
    await tx`insert into organizations.party_organizations (id, province, county_code, code, name, kind, tier, division_id,
        division_code, superior_id, path, founded_on, mandate_task, mandate_approved_by_id, mandate_started_on, search_text, grams)
      select r.id, o.province, o.county_code, o.code || ${as}::text, o.name, o.kind, o.tier, o.division_id, o.division_code,
        o.superior_id, left(o.path, -13) || right(r.id, 12) || '/', o.founded_on, o.mandate_task, o.mandate_approved_by_id,
        o.mandate_started_on, o.search_text, o.grams
      from repeated r join organizations.party_organizations o on o.id = r.old_id`;
    await tx`insert into organizations.founded_organizations (activation_id, planned_id, organization_id, side, province, county_code)
      select ${as}, r.planned_id, r.id, r.side, o.province, o.county_code
      from repeated r join organizations.party_organizations o on o.id = r.id`;
    await tx`insert into members.post_assignments (id, province, county_code, synthetic, member_id, post_id, mode, valid_from,
        activation_id, activation_side)
      select 'asg_' || substr(md5(id || ${as}::text), 1, 26), province, county_code, synthetic, member_id, post_id, mode, valid_from,
        ${as}, activation_side
      from members.post_assignments where activation_id = ${from}`;
  });
}

export async function closeByHand(sql: postgres.Sql, activation: string): Promise<void> {
  await sql.begin(async (tx: Tx) => {
    await tx`update organizations.party_organizations set dissolved_on = founded_on
      where id in (select organization_id from organizations.founded_organizations where activation_id = ${activation})
        and dissolved_on is null`;
    await tx`update members.post_assignments set valid_to = valid_from
      where activation_id = ${activation} and valid_to is null`;
  });
}

/** How many an activation has founded that stand, and posted that are on their posts. */
export async function countsOf(
  sql: postgres.Sql,
  activation: string,
): Promise<{ standing: number; posted: number }> {
  const [row] = await sql<{ standing: number; posted: number }[]>`select
    (select count(distinct o.id)::int from organizations.founded_organizations f
      join organizations.party_organizations o on o.id = f.organization_id
      where f.activation_id = ${activation} and o.dissolved_on is null) as standing,
    (select count(distinct member_id)::int from members.post_assignments
      where activation_id = ${activation} and mode = 'EMERGENCY' and valid_to is null) as posted`;
  return row!;
}
