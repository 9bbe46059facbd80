import type { Transaction } from '@hub/kit/database.ts';
import type { History } from '@hub/kit/history.ts';
import { sql, type SQL } from 'drizzle-orm';
import {
  estates,
  partyOrganizations,
  pastEstateStates,
  pastStates,
  pastUnitStates,
  units,
  type PartyOrganizationRow,
} from './tables.ts';

export const organizationHistory: History = { past: pastStates, of: 'organizationId' };
export const unitHistory: History = { past: pastUnitStates, of: 'unitId' };
export const estateHistory: History = { past: pastEstateStates, of: 'estateId' };

interface Kept {
  table: typeof partyOrganizations | typeof units | typeof estates;
  past: typeof pastStates | typeof pastUnitStates | typeof pastEstateStates;
  /** The column of `past` that names the row. */
  key: SQL;
  /** What may change over time, in both tables. */
  columns: SQL;
  /** The first day of a row's life, and the first after it. */
  begins: SQL;
  ends: SQL;
}

const ofOrganizations: Kept = {
  table: partyOrganizations,
  past: pastStates,
  key: sql`organization_id`,
  columns: sql.raw('name, short_name, superior_id, path, division_id, division_code'),
  begins: sql`founded_on`,
  ends: sql`dissolved_on`,
};

const ofUnits: Kept = {
  table: units,
  past: pastUnitStates,
  key: sql`unit_id`,
  columns: sql.raw('unified_social_credit_code, name, kind, division_id, division_code'),
  begins: sql`valid_from`,
  ends: sql`valid_to`,
};

const ofEstates: Kept = {
  table: estates,
  past: pastEstateStates,
  key: sql`estate_id`,
  columns: sql.raw('division_id, division_code'),
  begins: sql`valid_from`,
  ends: sql`valid_to`,
};

/** Conditions and assignments are told the column that names the row: it differs between the two tables. */
type Of = (id: SQL) => SQL;

/**
 * Lets states change from a day on: a state that reaches over the day ends there, and what follows it goes on changed.
 * What was before the day stays as it was.
 * @param only assignments to columns that the table alone has.
 */
async function changeFrom(tx: Transaction, kept: Kept, day: string, which: Of, set: Of, only?: SQL) {
  const { table, past, key, columns, begins } = kept;
  const reachesOver = sql`(held_from is null or held_from < ${day}::date) and held_to > ${day}::date and ${which(key)}`;
  await tx.execute(sql`insert into ${past} (${key}, held_from, held_to, ${columns})
    select ${key}, held_from, ${day}::date, ${columns} from ${past} where ${reachesOver}`);
  await tx.execute(sql`update ${past} set held_from = ${day}::date where ${reachesOver}`);
  await tx.execute(sql`insert into ${past} (${key}, held_from, held_to, ${columns})
    select id, state_since, ${day}::date, ${columns} from ${table}
    where (state_since is null or state_since < ${day}::date) and (${begins} is null or ${begins} < ${day}::date)
      and ${which(sql`id`)}`);
  await tx.execute(sql`update ${past} set ${set(key)} where held_to > ${day}::date and ${which(key)}`);
  await tx.execute(sql`update ${table} set ${set(sql`id`)}, ${only ? sql`${only}, ` : sql``}
      state_since = case when ${begins} >= ${day}::date then state_since else greatest(state_since, ${day}::date) end
    where ${which(sql`id`)}`);
}

/** Changes what one organization is called or where it is seated, from a day on. */
export async function changeOrganization(tx: Transaction, id: string, day: string, set: SQL, only?: SQL) {
  await changeFrom(
    tx,
    ofOrganizations,
    day,
    (key) => sql`${key} = ${id}`,
    () => set,
    only,
  );
}

/** Changes what a unit is called and what it is, from a day on. */
export async function changeUnit(tx: Transaction, id: string, day: string, set: SQL, only?: SQL) {
  await changeFrom(
    tx,
    ofUnits,
    day,
    (key) => sql`${key} = ${id}`,
    () => set,
    only,
  );
}

/** The last day after `day` on which a unit became what it is, or null. */
export async function unitChangedAfter(tx: Transaction, id: string, day: string): Promise<string | null> {
  const [row] = await tx.execute<{ last: string | null }>(
    sql`select max(held_to)::text as last from ${pastUnitStates} where unit_id = ${id} and held_to > ${day}::date`,
  );
  return row?.last ?? null;
}

/** Puts an organization and all below it in another place of the tree, from a day on. Its own path must not change after. */
export async function moveSubtree(
  tx: Transaction,
  { id, path: from }: PartyOrganizationRow,
  { id: superiorId, path: above }: PartyOrganizationRow,
  day: string,
) {
  const to = `${above}${pathLabel(id)}/`;
  await changeFrom(
    tx,
    ofOrganizations,
    day,
    () => sql`path >= ${from} and path < ${`${from.slice(0, -1)}0`}`,
    (key) =>
      sql`path = ${to}::text || substr(path, ${from.length + 1}),
        superior_id = case when ${key} = ${id} then ${superiorId} else superior_id end`,
  );
}

/** Seats everything that sits in one division in another, from a day on. */
export async function reseatAll(
  tx: Transaction,
  from: string,
  to: { id: string; code: string; province: string; countyCode: string },
  day: string,
) {
  const set = () => sql`division_id = ${to.id}, division_code = ${to.code}`;
  const only = sql`province = ${to.province}, county_code = ${to.countyCode}`;
  for (const kept of [ofOrganizations, ofUnits, ofEstates]) {
    const living = sql`select id from ${kept.table} where ${kept.ends} is null or ${kept.ends} > ${day}::date`;
    await changeFrom(tx, kept, day, (key) => sql`division_id = ${from} and ${key} in (${living})`, set, only);
  }
}

/** Gives an organization that is registered late the places its superior had since the founding. */
export async function inheritPlaces(
  tx: Transaction,
  id: string,
  superiorId: string,
  foundedOn: string,
): Promise<void> {
  const { columns } = ofOrganizations;
  await tx.execute(sql`insert into ${pastStates} (organization_id, held_from, held_to, ${columns})
    select o.id, s.held_from, s.held_to, o.name, o.short_name, o.superior_id, s.path || right(o.id, 12) || '/', o.division_id, o.division_code
    from ${pastStates} s, ${partyOrganizations} o
    where o.id = ${id} and s.organization_id = ${superiorId} and s.held_to > ${foundedOn}::date`);
}

/** The label an organization has in paths: the last twelve characters of its id. */
export function pathLabel(id: string): string {
  return id.slice(-12);
}

/** The last day after `day` on which one of the columns of an organization became what it is, or null. */
export async function changedAfter(
  tx: Transaction,
  id: string,
  day: string,
  columns: readonly ('name' | 'short_name' | 'path' | 'division_id')[],
): Promise<string | null> {
  const differs = sql.join(
    columns.map((column) => sql`s.${sql.identifier(column)} is distinct from o.${sql.identifier(column)}`),
    sql` or `,
  );
  const [row] = await tx.execute<{ last: string | null }>(
    sql`select max(s.held_to)::text as last from ${pastStates} s join ${partyOrganizations} o on o.id = s.organization_id
      where o.id = ${id} and s.held_to > ${day}::date and (${differs})`,
  );
  return row?.last ?? null;
}
