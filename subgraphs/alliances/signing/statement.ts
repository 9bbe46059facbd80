import { canonicalText } from '../log/canonical-form.ts';

/**
 * Told apart by it from everything else that anybody signs. The second names what the party reserves, which the first
 * said nothing of; what was signed in the first stays what it was.
 */
export const statementDomains = [
  'party-federation-hub:statement:1',
  'party-federation-hub:statement:2',
] as const;

/** What a party does not take upon itself, as it signs it. */
export interface Reserved {
  /** The version whose article it is. */
  textVersion: number;
  article: number;
  content: string;
}

/** What each kind of statement is about. A kind is added here and to schema/codelists/StatementKind.csv. */
export interface Matters {
  KEY_POSSESSION: {
    algorithm: string;
    /** SHA-256 over the organization, role and subject of the official named: `officerMark`. */
    officer: string;
    validFrom: string;
    validTo: string | null;
  };
  PACT: {
    pact: string;
    pactNumber: string;
    textVersion: number;
    /** SHA-256 of the canonical form of that version. */
    digest: string;
    round: number;
    /** Absent in statements of the first format. */
    reservations?: Reserved[];
  };
  EMERGENCY: {
    step: string;
    plan: string | null;
    /** Of the plan, as every side has agreed to it. */
    digest: string | null;
    /** Null for the one that is to begin. */
    activation: string | null;
    /** The how-manieth of its plan. */
    number: number | null;
    isDrill: boolean;
  };
}

export type Kind = keyof Matters;

export interface Statement<K extends Kind = Kind> {
  domain: (typeof statementDomains)[number];
  kind: K;
  /** Who signs. */
  party: { type: string; id: string };
  /** The fingerprint of the key. */
  key: string;
  date: string;
  matter: Matters[K];
}

export function statementOf<K extends Kind>(
  kind: K,
  { party, key, date }: Pick<Statement, 'party' | 'key' | 'date'>,
  matter: Matters[K],
): Statement<K> {
  const domain = statementDomains[domainOf(matter)];
  return { domain, kind, party: { type: party.type, id: party.id }, key, date, matter };
}

const domainOf = (matter: object) => ('reservations' in matter ? 1 : 0);

/** Whether a statement says what its format has it say. */
export function isOfItsFormat({ domain, matter }: Statement): boolean {
  return domain === statementDomains[domainOf(matter)];
}

/** The text whose UTF-8 is signed. */
export function statementText(statement: Statement): string {
  return canonicalText(statement);
}

/** A statement from its text; null for a text that is not the canonical form of one. */
export function readStatement(text: string): Statement | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
    if (canonicalText(value) !== text) return null;
  } catch {
    return null;
  }
  const { kind, party, key, date, matter } = (value ?? {}) as Partial<Statement>;
  const isWhole =
    typeof kind === 'string' &&
    typeof party?.id === 'string' &&
    typeof key === 'string' &&
    typeof date === 'string' &&
    matter !== null &&
    typeof matter === 'object' &&
    isOfItsFormat(value as Statement);
  return isWhole ? (value as Statement) : null;
}

/** Where a signed statement is not the one it has to be. */
export type Difference = 'KIND' | 'PARTY' | 'KEY' | 'MATTER' | 'VERSION' | 'ROUND' | 'RESERVATIONS' | 'DATE';

/** What another value of a part of the matter means; MATTER where nothing is said. */
const partMeans: Record<string, Difference> = {
  textVersion: 'VERSION',
  digest: 'VERSION',
  round: 'ROUND',
  reservations: 'RESERVATIONS',
};

/**
 * The first respect in which a statement differs from the one expected, or null. Both are in canonical form, so that
 * without a difference their bytes are equal.
 */
export function differenceBetween(expected: Statement, given: Statement): Difference | null {
  const differs = (a: unknown, b: unknown) => canonicalText(a ?? null) !== canonicalText(b ?? null);
  if (expected.kind !== given.kind) return 'KIND';
  if (differs(expected.party, given.party)) return 'PARTY';
  if (expected.key !== given.key) return 'KEY';
  const [wanted, got] = [expected.matter, given.matter] as unknown as Record<string, unknown>[];
  const names = [...new Set([...Object.keys(wanted!), ...Object.keys(got!)])];
  const differences = names
    .filter((name) => differs(wanted![name], got![name]))
    .map((name) => partMeans[name] ?? 'MATTER');
  for (const difference of ['MATTER', 'VERSION', 'ROUND', 'RESERVATIONS'] as const) {
    if (differences.includes(difference)) return difference;
  }
  if (expected.date !== given.date) return 'DATE';
  return differs(expected, given) ? 'MATTER' : null;
}
