import { codelist } from '@hub/kit/codelists.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { addDays, isLocalDate } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { SignatureInput } from '../generated/resolvers.ts';
import { keyStatus, keySteps, statementKeepsDays, type KeyAction } from '../rules/signing-keys.ts';
import { signingKeys, type SigningKeyRow } from '../tables.ts';
import { publicKeyOf } from './algorithms.ts';
import { utf8 } from './encoding.ts';
import {
  differenceBetween,
  readStatement,
  statementOf,
  type Difference,
  type Kind,
  type Matters,
  type Statement,
} from './statement.ts';

const refusalOf: Record<Difference, string> = {
  KIND: 'STATEMENT_OF_ANOTHER_KIND',
  PARTY: 'STATEMENT_OF_ANOTHER_PARTY',
  KEY: 'STATEMENT_OF_ANOTHER_KEY',
  MATTER: 'STATEMENT_OF_ANOTHER_MATTER',
  VERSION: 'STATEMENT_OF_ANOTHER_VERSION',
  ROUND: 'STATEMENT_OF_ANOTHER_ROUND',
  RESERVATIONS: 'STATEMENT_OF_OTHER_RESERVATIONS',
  DATE: 'STATEMENT_OUT_OF_TIME',
};

export interface Expected<K extends Kind> {
  kind: K;
  /** Who has to have signed. */
  party: { partyType: string; partyId: string };
  /** What exactly. */
  matter: Matters[K];
  /** Where the signature stands in the input. */
  path: readonly string[];
}

export interface Checked {
  key: SigningKeyRow;
  /** In canonical form, as it was signed. */
  statement: string;
  signature: string;
  /** The day the statement bears. */
  signedOn: string;
}

/**
 * Whether an official may sign this now and has: with a key of the party that is in force and that names this official,
 * over the one statement that is expected. Refuses with the first reason why not, so that a refusal tells what it was.
 * The key stays locked against revocation until the transaction ends.
 */
export async function checkSignature<K extends Kind>(
  tx: Transaction,
  { viewer, today }: { viewer: OfficialViewer; today: string },
  { kind, party, matter, path }: Expected<K>,
  input: SignatureInput,
  refusals: Refusals,
): Promise<Checked> {
  const refuse = (code: string, field: string, details?: Record<string, string | number>): never => {
    refusals.add(code, [...path, field], details);
    refusals.settle();
    throw new Error('unreachable');
  };
  requireRole(viewer.role, 'SIGN', refusals, path);
  const [key] = await tx
    .select()
    .from(signingKeys)
    .where(eq(signingKeys.id, expectId(input.keyId, 'sgk', '签名密钥')))
    .for('share');
  if (!key) return refuse('UNKNOWN_RECORD', 'keyId');
  if (key.partyId !== party.partyId) refuse('KEY_OF_ANOTHER_PARTY', 'keyId');
  if (!isOfficerOf(key, viewer)) refuse('NOT_SIGNING_OFFICER', 'keyId');
  requireKeyStatus(key, today, 'SIGN', refusals, [...path, 'keyId']);

  const { statement: text, signature } = input;
  const facts = { party: { type: party.partyType, id: party.partyId }, key: key.fingerprint };
  const { date } = refuseDifference(
    (day) => statementOf(kind, { ...facts, date: day }, matter),
    text,
    path,
    refusals,
  );
  if (!publicKeyOf(key.algorithm, key.publicKey)?.verify(utf8(text), signature))
    refuse('SIGNATURE_INVALID', 'signature');
  refuseUntimely(date, today, path, refusals);
  if (date < key.validFrom) refuse('STATEMENT_OUT_OF_TIME', 'statement', { days: statementKeepsDays });
  return { key, statement: text, signature, signedOn: date };
}

/** Refuses a statement that is not the expected one, with the first respect in which it is another. Its day is its own. */
export function refuseDifference(
  expectedOn: (date: string) => Statement,
  text: string,
  path: readonly string[],
  refusals: Refusals,
): Statement {
  const given = readStatement(text);
  const difference = given && differenceBetween(expectedOn(given.date), given);
  if (!given) refusals.add('STATEMENT_MALFORMED', [...path, 'statement']);
  else if (difference) refusals.add(refusalOf[difference], [...path, 'statement']);
  refusals.settle();
  return given!;
}

/** Refuses a statement whose day is not one of the last few. */
export function refuseUntimely(
  date: string,
  today: string,
  path: readonly string[],
  refusals: Refusals,
): void {
  const isTimely = isLocalDate(date) && date <= today && date >= addDays(today, -statementKeepsDays);
  if (!isTimely) refusals.add('STATEMENT_OUT_OF_TIME', [...path, 'statement'], { days: statementKeepsDays });
  refusals.settle();
}

/** Whether an official is the one named to sign with a key. */
export function isOfficerOf(key: SigningKeyRow, viewer: OfficialViewer): boolean {
  return (
    key.officerSubject === viewer.subject &&
    key.officerOrganizationId === viewer.organizationId &&
    key.officerRole === viewer.role
  );
}

const words = (list: string, codes: readonly string[]) =>
  codelist(list).filter(({ code }) => codes.includes(code));

/** Refuses a role that the table does not let do this with a key. */
export function requireRole(
  role: OfficialViewer['role'],
  action: KeyAction,
  refusals: Refusals,
  path: readonly string[],
): void {
  const { by } = keySteps[action];
  if (by.includes(role)) return;
  const [is] = words('OfficialRole', [role]);
  const allowed = words('OfficialRole', by);
  const name = (code: string) => code.toLowerCase().replaceAll('_', ' ');
  refusals.add('ROLE_NOT_ALLOWED', path, {
    role: is!.zh,
    allowed: allowed.map(({ zh }) => zh).join('或'),
    roleEn: name(role),
    allowedEn: by.map(name).join(' or '),
  });
  refusals.settle();
}

/** Refuses what cannot be done with a key as it stands. */
export function requireKeyStatus(
  key: SigningKeyRow,
  today: string,
  action: KeyAction,
  refusals: Refusals,
  path: readonly string[],
): void {
  const status = keyStatus(key, today);
  if (keySteps[action].while.includes(status)) return;
  refusals.add('KEY_NOT_VALID', path, { status: `${status} ${words('SigningKeyStatus', [status])[0]!.zh}` });
  refusals.settle();
}
