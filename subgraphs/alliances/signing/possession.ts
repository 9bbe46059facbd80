import type { SigningKeyInput } from '../generated/resolvers.ts';
import { officerMark } from './officer.ts';
import { statementOf, type Statement } from './statement.ts';

/** What a key signs when it is registered: whose it is, who signs with it, and from when to when. */
export function possessionOf(
  { party, algorithm, officer, validFrom, validTo }: SigningKeyInput,
  fingerprint: string,
  date: string,
): Statement<'KEY_POSSESSION'> {
  return statementOf(
    'KEY_POSSESSION',
    { party, key: fingerprint, date },
    { algorithm, officer: officerMark(officer), validFrom, validTo: validTo ?? null },
  );
}
