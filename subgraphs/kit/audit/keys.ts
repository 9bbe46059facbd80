import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import postgres from 'postgres';
import { canonicalJson } from './chain.ts';

/** Where a chain stood at some moment, signed. */
export interface Head {
  chain: string;
  /** The hash the chain began with: tells it from another chain of the same name. */
  genesis: string;
  sequence: number;
  hash: string;
  at: string;
  /** A head that stands for everything up to it, which was pruned. */
  checkpoint?: true;
}

export interface SignedHead extends Head {
  key: string;
  signature: string;
}

export interface AuditKeys {
  /** The SubjectPublicKeyInfo of the key that signs, in base64url. */
  publicKey: string;
  sign(head: Head): SignedHead;
  /** Whether one of our keys signed exactly this. */
  isOurs(head: SignedHead): boolean;
}

/** What is signed of a head. */
export function headText(head: Head & { key: string }): string {
  return canonicalJson(head);
}

/** A new Ed25519 key, as `HUB_AUDIT_KEY` and `gateway.settings` hold one. */
export function newAuditKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url');
}

/** @param texts the first signs, all of them are known. */
export function auditKeys(texts: readonly string[]): AuditKeys {
  const keys = texts.map(readKey);
  const [{ id, key: signing }] = keys as [(typeof keys)[number]];
  const known = new Map(keys.map(({ id: one, key }) => [one, createPublicKey(key)]));
  return {
    publicKey: createPublicKey(signing).export({ format: 'der', type: 'spki' }).toString('base64url'),
    sign: (head) => {
      const named = { ...head, key: id };
      return {
        ...named,
        signature: sign(null, Buffer.from(headText(named)), signing).toString('base64url'),
      };
    },
    isOurs: ({ signature, ...named }) => {
      const key = known.get(named.key);
      if (!key || typeof signature !== 'string') return false;
      return verify(null, Buffer.from(headText(named)), key, Buffer.from(signature, 'base64url'));
    },
  };
}

function readKey(text: string): { id: string; key: KeyObject } {
  const key = createPrivateKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('an audit key is an Ed25519 key');
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { id: createHash('sha256').update(spki).digest('hex').slice(0, 16), key };
}

/** The configured keys, or else the one made with the database. */
export async function readAuditKeys(
  url: string,
  configured: readonly string[] | undefined,
): Promise<AuditKeys> {
  if (configured?.length) return auditKeys(configured);
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    const [row] = await sql<{ value: string }[]>`select value from gateway.settings where name = 'audit-key'`;
    if (!row) throw new Error('gateway.settings holds no audit-key; run migrate, or set HUB_AUDIT_KEY');
    return auditKeys([row.value]);
  } finally {
    await sql.end();
  }
}
