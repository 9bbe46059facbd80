import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, test } from 'vitest';
import { publicKeyOf, publicKeyText, readPublicKey, type Algorithm } from './algorithms.ts';
import { fromBase64url, fromHex, toBase64url, toHex, utf8 } from './encoding.ts';
import { newKeyPair, openKeyPair } from './key-pair.ts';

const bytes = (hex: string) => fromHex(hex.replace(/\s/g, '').toLowerCase())!;

interface Vector {
  algorithm: Algorithm;
  key: string;
  message: Uint8Array;
  signature: string;
}

const vectors: Record<string, Vector> = {
  'RFC 8032 section 7.1, test 3': {
    algorithm: 'ED25519',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: bytes('af82'),
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  'GB/T 32918.5-2017 annex A.2': {
    algorithm: 'SM2',
    key: `04 09F9DF31 1E5421A1 50DD7D16 1E4BC5C6 72179FAD 1833FC07 6BB08FF3 56F35020
      CCEA490C E26775A5 2DC6EA71 8CC1AA60 0AED05FB F35E084A 6632F607 2DA9AD13`,
    message: utf8('message digest'),
    signature: `F5A03B06 48D2C463 0EEAC513 E1BB81A1 5944DA38 27D5B741 43AC7EAC EEE720B3
      B1B6AA29 DF212FD8 763182BC 0D421CA1 BB9038FD 1F7F42D4 840B69C4 85BBC1AA`,
  },
};

describe.each(Object.keys(vectors))('the published example of %s', (name) => {
  const { algorithm, key, message, signature } = vectors[name]!;
  const publicKey = publicKeyOf(algorithm, publicKeyText(algorithm, bytes(key)))!;
  const told = bytes(signature);
  test('verifies', () => {
    expect(publicKey.verify(message, toBase64url(told))).toBe(true);
  });
  test('and with any bit of it flipped does not', () => {
    for (let bit = 0; bit < 512; bit += 1) {
      const flipped = told.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(publicKey.verify(message, toBase64url(flipped)), `bit ${bit}`).toBe(false);
    }
  });
});

test('the identity and the key are hashed before an SM2 message, by GB/T 32918.2 section 5.5', () => {
  const { key, message, signature } = vectors['GB/T 32918.5-2017 annex A.2']!;
  const point = toHex(bytes(key));
  // The Z_A the standard prints.
  expect(toHex(sm2.getZ(point, '1234567812345678'))).toBe(
    'b2e14c5c79c6df5b85f4fe7ed8db7a262b9da7e07ccb0ea9f4747b8ccda8a4f3',
  );
  expect(
    sm2.doVerifySignature(message, toHex(bytes(signature)), point, {
      hash: true,
      userId: 'another identity',
    }),
  ).toBe(false);
});

test('what Node.js signs with a key on the SM2 curve is no SM2 signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
  const text = publicKey.export({ format: 'der', type: 'spki' }).toString('base64url');
  const message = utf8('message digest');
  const signature = sign('sm3', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  expect(signature).toHaveLength(64);
  expect(publicKeyOf('SM2', text)!.verify(message, toBase64url(signature))).toBe(false);
});

test.each(['ED25519', 'SM2'] as const)(
  'a new %s key signs, is read back from its file, and fits no other algorithm',
  (algorithm) => {
    const pair = newKeyPair(algorithm);
    const again = openKeyPair(pair.privateKey);
    expect(again.publicKey).toBe(pair.publicKey);
    const message = utf8('共治九洲江');
    const key = publicKeyOf(algorithm, pair.publicKey)!;
    expect(key.verify(message, again.sign(message))).toBe(true);
    expect(key.verify(utf8('共治九洲'), again.sign(message))).toBe(false);
    expect(publicKeyOf(algorithm === 'SM2' ? 'ED25519' : 'SM2', pair.publicKey)).toBeNull();
    const base64 = Buffer.from(pair.publicKey, 'base64url').toString('base64');
    expect(
      readPublicKey(algorithm, `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----`),
    ).toMatchObject({
      text: pair.publicKey,
    });
  },
);

test('a key of small order, for which many signatures would hold, is none', () => {
  for (const weak of ['00'.repeat(32), `01${'00'.repeat(31)}`, `ec${'ff'.repeat(30)}7f`])
    expect(publicKeyOf('ED25519', publicKeyText('ED25519', bytes(weak)))).toBeNull();
  expect(publicKeyOf('SM2', publicKeyText('SM2', bytes(`04${'00'.repeat(64)}`)))).toBeNull();
});

test('bytes have one text, and only that is read back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (one) => {
      expect(fromBase64url(toBase64url(one))).toEqual(one);
      expect(fromHex(toHex(one))).toEqual(one);
    }),
  );
  for (const text of ['AB', 'AAB', 'A', 'AA==', 'A+', '签']) expect(fromBase64url(text)).toBeNull();
  for (const text of ['A', 'AA', 'a', '0g']) expect(fromHex(text)).toBeNull();
});
