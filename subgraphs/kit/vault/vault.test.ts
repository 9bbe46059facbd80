import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cipherNames } from './cipher.ts';
import { createVault, keyOfSealed, readKeys, theVault, VaultFailure } from './vault.ts';

const place = { column: 'members.check_in_feedback.body', row: 'fbk_1' };
const text = '服务认真，按时到岗。🙂';

describe.each(cipherNames)('%s', (cipher) => {
  const key = randomBytes(32);
  const vault = createVault([key], cipher);

  test('gives back what was sealed, and seals differently each time', () => {
    for (const one of [text, '', 'x'.repeat(100_000)]) {
      const sealed = vault.seal(place, one);
      expect(vault.open(place, sealed)).toBe(one);
      expect(vault.seal(place, one)).not.toBe(sealed);
    }
    expect(vault.seal(place, text)).not.toContain('服务');
  });

  test('opens in no other row and no other column', () => {
    const sealed = vault.seal(place, text);
    expect(vault.open({ ...place, row: 'fbk_2' }, sealed)).toBeNull();
    expect(vault.open({ ...place, column: 'members.party_members.sealed_skills' }, sealed)).toBeNull();
    // Where column and row meet is not for whoever writes rows to move.
    expect(vault.open({ column: `${place.column} fbk_1`, row: '' }, sealed)).toBeNull();
  });

  test('no bit of it can be changed', () => {
    const sealed = vault.seal(place, '甲');
    const [version, id, letter, bytes] = sealed.split('.') as [string, string, string, string];
    const raw = Buffer.from(bytes, 'base64url');
    for (let bit = 0; bit < raw.length * 8; bit++) {
      const changed = Buffer.from(raw);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(vault.open(place, [version, id, letter, changed.toString('base64url')].join('.'))).toBeNull();
    }
    for (const broken of [
      '',
      'v1',
      text,
      `v2.${id}.${letter}.${bytes}`,
      `v1.${id}.x.${bytes}`,
      `v1.${id}.${letter}.AA`,
    ])
      expect(vault.open(place, broken)).toBeNull();
  });

  test('is opened by any of the keys, and sealed by the first', () => {
    const next = createVault([randomBytes(32), key], cipher);
    const sealed = vault.seal(place, text);
    expect(next.open(place, sealed)).toBe(text);
    expect(keyOfSealed(next.seal(place, text))).toBe(next.keyId);
    expect(vault.open(place, next.seal(place, text))).toBeNull();
    expect(next.marks('column', '医')).toContain(vault.mark('column', '医'));
  });
});

test('one cipher opens what the other sealed, with the same key', () => {
  const key = randomBytes(32);
  const sealed = createVault([key], 'sm4').seal(place, text);
  expect(createVault([key], 'aes-256-gcm').open(place, sealed)).toBe(text);
});

test('marks are equal for equal words of one column, under one key', () => {
  const [vault, other] = [createVault([randomBytes(32)]), createVault([randomBytes(32)])];
  expect(vault.mark('a', 'LAW')).toBe(vault.mark('a', 'LAW'));
  expect(vault.mark('a', 'LAW')).not.toBe(vault.mark('b', 'LAW'));
  expect(vault.mark('a', 'LAW')).not.toBe(vault.mark('a', 'MEDICINE'));
  expect(vault.mark('a', 'LAW')).not.toBe(other.mark('a', 'LAW'));
});

test('settings that cannot be used are named in both languages, without the key', () => {
  const key = randomBytes(32).toString('base64url');
  const failures = [
    () => theVault({}),
    () => theVault({ HUB_ENCRYPTION_KEYS: key, HUB_ENCRYPTION: 'rot13' }),
    () => readKeys(`${key.slice(0, 20)}`),
    () => readKeys(`${key},`),
  ];
  for (const failing of failures) {
    expect(failing).toThrow(VaultFailure);
    expect(failing).toThrow(/[\u4e00-\u9fff].*HUB_ENCRYPTION/);
    expect(failing).not.toThrow(key.slice(0, 20));
  }
});
