import type { Reserved, Statement } from '../signing/statement.ts';

/**
 * Told apart by it from everything else that is hashed. In the second a signature on paper says what the party reserves;
 * entries of the first stay what they are.
 */
export const entryDomains = ['party-federation-hub:log-entry:1', 'party-federation-hub:log-entry:2'] as const;

type EntryDomain = (typeof entryDomains)[number];

/** The domain of an entry that says this. */
export function entryDomainOf(content: object): EntryDomain {
  return entryDomains['reservations' in content ? 1 : 0];
}

interface Party {
  type: string;
  id: string;
}

/** What an entry says, by kind. Another format is another domain. */
export interface EntryContents {
  KEY_REGISTERED: {
    /** Who holds it and who signs with it stand in the statement, which the key itself has signed. */
    publicKey: string;
    officerRole: string;
    statement: Statement<'KEY_POSSESSION'>;
    signature: string;
  };
  KEY_REVOKED: { key: string; revokedOn: string };
  SIGNATURE: { statement: Statement; signature: string };
  PAPER_SIGNATURE: {
    party: Party;
    pact: string;
    pactNumber: string;
    textVersion: number;
    digest: string;
    round: number;
    signedOn: string;
    scanDigest: string | null;
    /** Absent in entries of the first format. */
    reservations?: Reserved[];
  };
  VERSION: {
    pact: string;
    pactNumber: string;
    textVersion: number;
    digest: string;
    concludedOn: string;
    /** The entries of the signatures that made it so. */
    signatures: number[];
  };
}

export type EntryKind = keyof EntryContents;

export type LogEntry<K extends EntryKind = EntryKind> = {
  [Each in K]: { domain: EntryDomain; kind: Each; at: string } & EntryContents[Each];
}[K];
