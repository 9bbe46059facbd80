import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { FoundingInput } from './generated/resolvers.ts';
import { changedAfter, inheritPlaces, pathLabel } from './history.ts';
import { notYours } from './jurisdiction.ts';
import { objectionsToFounding, objectionToSuperior } from './rules/registration.ts';
import { searchColumns } from './search.ts';
import { divisions, partyOrganizations, type DivisionRow, type PartyOrganizationRow } from './tables.ts';

/** A founding that nothing speaks against. */
export interface Founding {
  input: FoundingInput;
  division: DivisionRow;
  superior: PartyOrganizationRow;
  foundedOn: string;
}

/** Whether an organization may be founded so; what speaks against it is added to the refusals, and null comes back. */
export async function checkFounding(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  input: FoundingInput,
  foundedOn: string,
  path: readonly (string | number)[],
): Promise<Founding | null> {
  const [division] = await tx.select().from(divisions).where(eq(divisions.id, input.divisionId));
  if (division && !mayWriteAt(context.viewer, division.code)) throw notYours();
  for (const { code, field, details } of objectionsToFounding({ ...input, foundedOn, division }))
    refusals.add(code, [...path, field], details);
  const superior = await superiorFor(tx, refusals, input.superiorId, [...path, 'superiorId']);
  return division && superior ? { input, division, superior, foundedOn } : null;
}

/** An organization that may be a superior. One that has ended may not, not even for the time before. */
export async function superiorFor(
  tx: Transaction,
  refusals: Refusals,
  id: string,
  path: readonly (string | number)[],
): Promise<PartyOrganizationRow | null> {
  if (id.startsWith('all_')) {
    refusals.add('ALLIANCE_AS_SUPERIOR', path);
    return null;
  }
  // Shared: registrations below one superior do not wait for each other.
  const [superior] = await tx
    .select()
    .from(partyOrganizations)
    .where(eq(partyOrganizations.id, id))
    .for('share');
  const objection = objectionToSuperior(superior);
  if (objection) refusals.add(objection.code, path, objection.details);
  return superior ?? null;
}

/** Founds an organization. One that is registered late has been where its superior was since. */
export async function found(
  tx: Transaction,
  { input, division, superior, foundedOn }: Founding,
  more: Partial<typeof partyOrganizations.$inferInsert> = {},
): Promise<string> {
  const id = newId('org');
  const superiorMoved = await changedAfter(tx, superior.id, foundedOn, ['path']);
  await tx.insert(partyOrganizations).values({
    id,
    ...placeOf(division.code),
    code: input.code.trim(),
    name: input.name.trim(),
    shortName: input.shortName ?? null,
    kind: input.kind,
    tier: input.tier,
    divisionId: division.id,
    divisionCode: division.code,
    superiorId: superior.id,
    path: `${superior.path}${pathLabel(id)}/`,
    foundedOn,
    stateSince: superiorMoved ? superior.stateSince : null,
    ...more,
    ...searchColumns(input.name, input.shortName, input.code),
  });
  if (superiorMoved) await inheritPlaces(tx, id, superior.id, foundedOn);
  return id;
}
