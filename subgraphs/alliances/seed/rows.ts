import { placeOf } from '@hub/kit/columns.ts';
import type { DemoParty } from '@hub/kit/demo/world.ts';
import type { AlliancePartyType } from '@hub/kit/generated/words.ts';

/** The party columns of a row about one of the demonstration's organizations or units. */
export function partyOf({ id, divisionCode }: DemoParty): {
  partyType: AlliancePartyType;
  partyId: string;
  divisionCode: string;
} {
  return { partyType: id.startsWith('unt_') ? 'UNIT' : 'PARTY_ORGANIZATION', partyId: id, divisionCode };
}

/** Where a generated row lives, and that it was generated; `source` says which document asks for it. */
export function generated(divisionCode: string, source: string | null = null) {
  return { ...placeOf(divisionCode), source, synthetic: true };
}

/** 0001, 0002 … */
export const number = (i: number) => String(i + 1).padStart(4, '0');
