import type { AlliancePartyType } from '@hub/kit/generated/words.ts';

/** A type owned by organizations, by its id alone; the gateway asks the owner for the rest. */

export function organizationStub(id: string) {
  return { __typename: 'PartyOrganization' as const, id };
}

export function divisionStub(id: string) {
  return { __typename: 'AdministrativeDivision' as const, id };
}

export function partyStub(type: AlliancePartyType, id: string) {
  return { __typename: type === 'UNIT' ? ('Unit' as const) : ('PartyOrganization' as const), id };
}

export function functionalGroupStub(id: string | null | undefined) {
  return id ? { __typename: 'FunctionalGroup' as const, id } : null;
}
