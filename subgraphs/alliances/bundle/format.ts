import type { LogEntry } from '../log/entry.ts';
import type { PactDocument } from '../text/document.ts';

/** What an exported bundle is: one JSON text in canonical form (RFC 8785), in which every byte is bound to something. */
export const bundleFormat = 'party-federation-hub/pact-bundle/1';

export interface Bundle {
  format: typeof bundleFormat;
  pact: { id: string; pactNumber: string };
  /** Texts that somebody signed, the first first. */
  versions: {
    number: number;
    document: PactDocument;
    /** The same for people, line by line: `partsOf(document)`. */
    readable: string[];
  }[];
  /** What the log holds about the pact and the keys it was signed with, in the order of the log. */
  entries: {
    index: number;
    entry: LogEntry;
    leafHash: string;
    /** That it is in the log whose head this is. */
    proof: string[];
  }[];
  head: {
    chain: string;
    genesis: string;
    sequence: number;
    hash: string;
    at: string;
    key: string;
    signature: string;
  };
  /** The public key that signed the head, a SubjectPublicKeyInfo in base64url. */
  logKey: string;
}
