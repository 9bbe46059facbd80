import type { Transaction } from '@hub/kit/database.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { SuccessionKind } from '@hub/kit/generated/words.ts';
import { eq, sql } from 'drizzle-orm';
import { changedAfter } from './history.ts';
import {
  organizationSuccessions,
  partyOrganizations,
  pastStates,
  type PartyOrganizationRow,
} from './tables.ts';

type Path = readonly (string | number)[];

/** Ends an organization on a day, unless it ended before, or was founded or changed after it. */
export async function endOrganization(
  tx: Transaction,
  refusals: Refusals,
  row: PartyOrganizationRow,
  day: string,
  at: { id: Path; day: Path },
): Promise<void> {
  if (row.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', at.id, { on: row.dissolvedOn });
  const later = await changedAfter(tx, row.id, day, ['name', 'short_name', 'path', 'division_id']);
  if ((row.foundedOn && day < row.foundedOn) || later) refusals.add('END_BEFORE_START', at.day);
  if (refusals.any) return;
  await tx.update(partyOrganizations).set({ dissolvedOn: day }).where(eq(partyOrganizations.id, row.id));
}

/** Organizations that are directly below on a day, or come to be there after it. */
export async function standingBelow(tx: Transaction, id: string, day: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select o.id from ${partyOrganizations} o
      where o.superior_id = ${id} and (o.dissolved_on is null or o.dissolved_on > greatest(${day}::date, o.state_since))
    union
    select o.id from ${pastStates} s join ${partyOrganizations} o on o.id = s.organization_id
      where s.superior_id = ${id} and s.held_to > ${day}::date
        and (o.dissolved_on is null or o.dissolved_on > greatest(${day}::date, s.held_from))
        and (o.founded_on is null or o.founded_on < s.held_to)
    order by 1`);
  return rows.map((row) => row.id);
}

export async function recordSuccession(
  tx: Transaction,
  predecessorId: string,
  successorId: string,
  kind: SuccessionKind,
  on: string,
): Promise<void> {
  await tx.insert(organizationSuccessions).values({ predecessorId, successorId, kind, on });
}
