import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sm2 } from 'sm-crypto-v2';
import { fromBase64url, fromHex, toBase64url, toHex } from './encoding.ts';

/*
 * Signatures as the hub, the command line and the verification page check them: one code for all three, so that none of
 * them takes what another refuses. OpenSSL 3 in Node.js signs ECDSA with a key on the SM2 curve, which is not the
 * signature of GB/T 32918.2: that one hashes the signer's identity and key before the message (Z_A).
 */

export type Algorithm = 'ED25519' | 'SM2';

interface Scheme {
  /** What comes before the raw key in its SubjectPublicKeyInfo. */
  prefix: string;
  keyLength: number;
  isKey(key: Uint8Array): boolean;
  verify(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean;
}

/** GM/T 0009-2012 section 10: the identity where none is agreed on. */
const sm2Identity = '1234567812345678';

const schemes: Record<Algorithm, Scheme> = {
  ED25519: {
    // RFC 8410.
    prefix: '302a300506032b6570032100',
    keyLength: 32,
    isKey: (key) => !ed25519.ExtendedPoint.fromHex(key).isSmallOrder(),
    // As RFC 8032 verifies, without the leniency of ZIP 215.
    verify: (signature, message, key) => ed25519.verify(signature, message, key, { zip215: false }),
  },
  SM2: {
    // id-ecPublicKey on 1.2.156.10197.1.301, an uncompressed point.
    prefix: '3059301306072a8648ce3d020106082a811ccf5501822d034200',
    keyLength: 65,
    isKey: (key) => key[0] === 4 && sm2.verifyPublicKey(toHex(key)),
    verify: (signature, message, key) =>
      sm2.doVerifySignature(message, toHex(signature), toHex(key), { hash: true, userId: sm2Identity }),
  },
};

export interface PublicKey {
  algorithm: Algorithm;
  /** SubjectPublicKeyInfo in base64url. */
  text: string;
  /** SHA-256 of the SubjectPublicKeyInfo, in hexadecimal digits. */
  fingerprint: string;
  verify(message: Uint8Array, signature: string): boolean;
}

/** A public key from its SubjectPublicKeyInfo in base64url; null for anything else. */
export function publicKeyOf(algorithm: Algorithm, text: string): PublicKey | null {
  const { prefix, keyLength, isKey, verify } = schemes[algorithm];
  const bytes = fromBase64url(text);
  const start = fromHex(prefix)!;
  if (!bytes || bytes.length !== start.length + keyLength || !toHex(bytes).startsWith(prefix)) return null;
  const key = bytes.slice(start.length);
  if (!holds(() => isKey(key))) return null;
  return {
    algorithm,
    text,
    fingerprint: toHex(sha256(bytes)),
    verify: (message, signature) => {
      const raw = fromBase64url(signature);
      return raw?.length === 64 && holds(() => verify(raw, message, key));
    },
  };
}

/** The same from what people paste: PEM, or DER in base64 or base64url. */
export function readPublicKey(algorithm: Algorithm, pasted: string): PublicKey | null {
  const compact = pasted
    .replace(/-----(BEGIN|END) PUBLIC KEY-----/g, '')
    .replace(/\s/g, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return publicKeyOf(algorithm, compact);
}

/** The SubjectPublicKeyInfo of a raw key, in base64url. */
export function publicKeyText(algorithm: Algorithm, raw: Uint8Array): string {
  return toBase64url(Uint8Array.from([...fromHex(schemes[algorithm].prefix)!, ...raw]));
}

/** Libraries throw on some of what is no key or signature, and return false on the rest. */
function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
