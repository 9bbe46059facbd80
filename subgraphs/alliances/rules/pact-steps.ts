import { partyStatus } from '../lists/party-status.ts';
import type { PactEntryRule, PactStage, PactStatus } from '@hub/kit/generated/words.ts';

export type DraftAction = 'REVISE' | 'CONSULT' | 'CONSENT' | 'APPROVE' | 'RETURN' | 'SIGN';

/** Whose step it is: an official of a party, or of the committee above one. */
type Actor = 'PARTY' | 'SUPERIOR';

/**
 * 起草—协商—报批—签署: who may take which step at which stage. Whatever returns or rewrites the text takes back every
 * consent, approval and signature, since they were given to other words.
 */
export const draftSteps: Record<DraftAction, Partial<Record<PactStage, Actor>>> = {
  REVISE: { DRAFT: 'PARTY', CONSULTATION: 'PARTY' },
  CONSULT: { DRAFT: 'PARTY' },
  CONSENT: { CONSULTATION: 'PARTY' },
  APPROVE: { APPROVAL: 'SUPERIOR' },
  RETURN: { CONSULTATION: 'PARTY', APPROVAL: 'SUPERIOR', SIGNING: 'PARTY' },
  SIGN: { SIGNING: 'PARTY' },
};

interface Side {
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  divisionCode: string;
}

/** Whether a party answers to a committee in the hub: all but those of a province do. */
export function hasSuperior({ divisionCode }: Side): boolean {
  return divisionCode.length > 2;
}

/** Whether a committee is above a party: seated higher on its line, or, for a unit, in its own division. */
export function isSuperior(committeeDivision: string, { partyType, divisionCode }: Side): boolean {
  if (!divisionCode.startsWith(committeeDivision)) return false;
  return partyType === 'UNIT' || committeeDivision.length < divisionCode.length;
}

interface Steps extends Side {
  consentedOn: string | null;
  approvedOn: string | null;
}

/** The stage after consents and approvals. */
export function stageAfter(sides: readonly Steps[]): PactStage {
  if (sides.some(({ consentedOn }) => consentedOn === null)) return 'CONSULTATION';
  return sides.some((side) => hasSuperior(side) && side.approvedOn === null) ? 'APPROVAL' : 'SIGNING';
}

/**
 * Whose officials act in a pact that binds: of those that have signed and not withdrawn, since it is theirs and nobody
 * else's to end; of all once nobody is left.
 */
export function standingSides<One extends { signedOn: string | null; withdrawnOn: string | null }>(
  sides: readonly One[],
  day: string,
): readonly One[] {
  const standing = sides.filter((side) => partyStatus(side, day) === 'SIGNED');
  return standing.length > 0 ? standing : sides;
}

/** Before a pact is concluded its parties sign; where fewer than all conclude it, the others may follow. */
const signable: ReadonlySet<PactStatus> = new Set(['SIGNING', 'SIGNED', 'IN_FORCE']);

export function maySign(status: PactStatus): boolean {
  return signable.has(status);
}

interface EntryRule {
  entryRule: PactEntryRule;
  entryQuorum: number | null;
}

/**
 * The day on which a pact is concluded: with the last signature, with the one that makes the quorum, or, where its date
 * alone decides, with the second, since nobody makes a pact alone.
 * @param days the day each party signed; null for one that has not.
 * @returns null while it is not concluded.
 */
export function concludedOn(
  { entryRule, entryQuorum }: EntryRule,
  days: readonly (string | null)[],
): string | null {
  const signed = days.filter((day) => day !== null).sort();
  const needed = entryRule === 'ALL' ? days.length : entryRule === 'QUORUM' ? entryQuorum! : 2;
  return needed > 0 && signed.length >= needed ? signed[needed - 1]! : null;
}

/** The first day on which a pact binds a party; null while it has not signed or the pact is not concluded. */
export function bindsFrom(
  pact: { signedOn: string | null; effectiveFrom: string },
  party: { signedOn: string | null; status: string },
): string | null {
  if (pact.signedOn === null || party.signedOn === null) return null;
  return [pact.effectiveFrom, pact.signedOn, party.signedOn].sort().at(-1)!;
}
