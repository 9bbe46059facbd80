import { createHash } from 'node:crypto';

/** What links entries: each hash covers its entry, its number and the hash before. */

export const hashAlgorithms = ['sha256', 'sm3'] as const;
export type HashAlgorithm = (typeof hashAlgorithms)[number];

/** An entry as it was read back, in the form the hash is taken over. */
export interface StoredEntry {
  key: string;
  at: string;
  kind: string;
  viewer: Record<string, string>;
  purpose: string | null;
  operation: string | null;
  coordinates: string[];
  nodes: string[];
  count: string | null;
  requestId: string;
  outcome: string;
}

/** Columns of `audit_entries as e`, as a `StoredEntry`: numbers as text, the instant in UTC with its microseconds. */
export const storedEntry = `e.key::text as key, ${instant('e.at')} as at, e.kind, e.viewer, e.purpose, e.operation,
  e.coordinates, e.nodes, e.count::text as count, e.request_id as "requestId", e.outcome`;

export function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

export function hashOf(
  chain: string,
  sequence: number,
  entry: StoredEntry,
  previous: string,
  algorithm: HashAlgorithm,
): string {
  return createHash(algorithm)
    .update(canonicalJson({ ...entry, chain, sequence, previous, algorithm }))
    .digest('hex');
}

/** JSON with its keys in order and no white space: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join()}}`;
  }
  return JSON.stringify(value);
}
