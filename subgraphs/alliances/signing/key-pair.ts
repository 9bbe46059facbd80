import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { publicKeyText, type Algorithm } from './algorithms.ts';
import { fromHex, toBase64url, toHex } from './encoding.ts';

/** A key as its holder has it. The hub never sees one, but for those of its demonstration. */
export interface KeyPair {
  algorithm: Algorithm;
  /** SubjectPublicKeyInfo in base64url. */
  publicKey: string;
  /** PKCS #8 as PEM. */
  privateKey: string;
  /** @returns base64url */
  sign(message: Uint8Array): string;
}

export function newKeyPair(algorithm: Algorithm): KeyPair {
  if (algorithm === 'SM2') return sm2Pair(sm2.generateKeyPairHex().privateKey);
  return ed25519Pair(generateKeyPairSync('ed25519').privateKey);
}

/** @param pem a private key of either algorithm, PKCS #8. */
export function openKeyPair(pem: string): KeyPair {
  const der = fromPem(pem);
  if (der?.startsWith(sm2Before)) return sm2Pair(der.slice(sm2Before.length, sm2Before.length + 64));
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType === 'ed25519') return ed25519Pair(key);
  throw new Error('私钥须为 Ed25519 或 SM2。 The private key must be an Ed25519 or an SM2 key.');
}

/** The Ed25519 key whose 32-byte seed is given: the same key for the same seed. */
export function keyPairOfSeed(seed: Uint8Array): KeyPair {
  // An Ed25519 private key is its seed behind this fixed PKCS #8 header (RFC 8410).
  const key = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return ed25519Pair(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
}

function ed25519Pair(key: KeyObject): KeyPair {
  return {
    algorithm: 'ED25519',
    publicKey: createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64url'),
    privateKey: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    sign: (message) => sign(null, message, key).toString('base64url'),
  };
}

/*
 * PKCS #8 of an SM2 key (RFC 5915 within RFC 5958), as OpenSSL writes it: the secret after this, then the point. Written
 * out here because Node.js makes such a key and cannot read it back.
 */
const sm2Before = '308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420';
const sm2Between = 'a144034200';

function sm2Pair(secret: string): KeyPair {
  const point = sm2.getPublicKeyFromPrivateKey(secret);
  return {
    algorithm: 'SM2',
    publicKey: publicKeyText('SM2', fromHex(point)!),
    privateKey: toPem(sm2Before + secret + sm2Between + point),
    sign: (message) =>
      toBase64url(fromHex(sm2.doSignature(message, secret, { hash: true, publicKey: point }))!),
  };
}

function toPem(hex: string): string {
  const lines = Buffer.from(hex, 'hex')
    .toString('base64')
    .match(/.{1,64}/g)!;
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
}

function fromPem(pem: string): string | null {
  const [, base64] = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  return base64 === undefined ? null : toHex(Buffer.from(base64, 'base64'));
}
