import { Fault } from '@hub/kit/errors.ts';
import type { AlliancePartyType } from '@hub/kit/generated/words.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, mayWriteAt, type Viewer } from '@hub/kit/viewer.ts';
import { objectionTo, repeated } from './rules/party-standing.ts';

export interface PartyReference {
  type: AlliancePartyType;
  id: string;
}

/** A party as organizations knows it, on the day it is to take part. */
export interface KnownParty {
  partyType: AlliancePartyType;
  partyId: string;
  name: string;
  divisionId: string;
  divisionCode: string;
}

interface OwnersAnswer {
  id: string;
  name: string;
  division: { id: string; code: string; validTo: string | null };
  dissolvedOn?: string | null;
  validTo?: string | null;
}

/** One organization as a reference to a party. */
export function organization(id: string): PartyReference {
  return { type: 'PARTY_ORGANIZATION', id };
}

/**
 * Asks organizations about parties and refuses those unknown, dissolved or in a division that has ended, and
 * those named twice. The places of refused parties are null.
 * @param pathOf where in the input the i-th party stands.
 */
export async function knowParties(
  context: HubContext,
  references: readonly PartyReference[],
  date: string,
  refusals: Refusals,
  pathOf: (i: number) => (string | number)[],
): Promise<(KnownParty | null)[]> {
  for (const { type, id } of references) {
    if (type === 'UNIT') expectId(id, 'unt', '单位');
    else expectId(id, 'org', '党组织');
  }
  const ids = (wanted: AlliancePartyType) =>
    references.filter(({ type }) => type === wanted).map(({ id }) => id);
  const shared = 'id name division{id code validTo}';
  const [organizations, units] = await Promise.all([
    askOwner<OwnersAnswer>(
      context.peers,
      'organizations',
      'PartyOrganization',
      ids('PARTY_ORGANIZATION'),
      `${shared} dissolvedOn`,
    ),
    askOwner<OwnersAnswer>(context.peers, 'organizations', 'Unit', ids('UNIT'), `${shared} validTo`),
  ]);
  for (const i of repeated(references.map(({ id }) => id))) refusals.add('PARTY_TWICE', pathOf(i));
  return references.map(({ type, id }, i) => {
    const known = (type === 'UNIT' ? units : organizations).get(id);
    if (!known) {
      refusals.add('PARTY_UNKNOWN', pathOf(i), { id });
      return null;
    }
    const { name, division } = known;
    const endedOn = (type === 'UNIT' ? known.validTo : known.dissolvedOn) ?? null;
    const objection = objectionTo({ name, endedOn, divisionEndedOn: division.validTo }, date);
    if (objection) {
      refusals.add(objection.code, pathOf(i), objection.details);
      return null;
    }
    return { partyType: type, partyId: id, name, divisionId: division.id, divisionCode: division.code };
  });
}

/** One party, or null with the reason added. */
export async function knowParty(
  context: HubContext,
  reference: PartyReference,
  date: string,
  refusals: Refusals,
  path: (string | number)[],
): Promise<KnownParty | null> {
  const [known] = await knowParties(context, [reference], date, refusals, () => path);
  return known ?? null;
}

/** Lets an official go on in whose line a place lies; what their role may do is told by a table. */
export function requireJurisdiction(viewer: Viewer, divisionCode: string): void {
  if (hasJurisdiction(viewer, divisionCode)) return;
  throw new Fault('FORBIDDEN', {
    zh: '该组织不在您的辖区；请联系其所在地党委办理。',
    en: 'This organization is not in your jurisdiction; ask the committee where it is seated.',
  });
}

/** Lets an official go on who may register for at least one of these places. */
export function requireOneWithin(viewer: Viewer, divisionCodes: readonly string[]): void {
  if (divisionCodes.some((code) => mayWriteAt(viewer, code))) return;
  throw new Fault('FORBIDDEN', {
    zh: '各方都不在您的辖区，或您的角色不能登记；请联系其中一方所在地党委的联络员代为登记。',
    en: 'No party lies in your jurisdiction, or your role may not register; ask the coordinator of the committee where one of them is seated.',
  });
}
