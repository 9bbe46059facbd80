import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { Fault } from '../errors.ts';
import { cipherNames, cipherOf, isCipherThere, type Cipher, type CipherName } from './cipher.ts';

/** Where a sealed text stands: `schema.table.column`, and the id of its row. It can be opened nowhere else. */
export interface Place {
  column: string;
  row: string;
}

/** Keeps personal texts sealed at rest. */
export interface Vault {
  /** Of the key that seals. */
  readonly keyId: string;
  /** Of all keys that open. */
  readonly keyIds: readonly string[];
  seal(place: Place, text: string): string;
  /** Null when the text was changed, was sealed elsewhere, or by a key that is not here. */
  open(place: Place, sealed: string): string | null;
  /** Equal for equal words of a column, and nothing else. */
  mark(column: string, word: string): string;
  /** The marks of a word by every key: what a filter by equality looks for while keys are rotated. */
  marks(column: string, word: string): string[];
}

/** A setting of the vault that cannot be used, in both languages. */
export class VaultFailure extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(zh: string, en: string) {
    super(`${zh} ${en}`);
    this.zh = zh;
    this.en = en;
  }
}

const sealedText = /^v1\.([\w-]{8})\.([as])\.([\w-]+)$/;

/** What every text begins with that this key has sealed. */
export const sealedBy = (keyId: string): string => `v1.${keyId}.`;

/** The key a text was sealed with; null when it is not sealed. */
export const keyOfSealed = (text: string): string | null => sealedText.exec(text)?.[1] ?? null;

/** @param keys 32 bytes each; the first seals, all open. */
export function createVault(keys: readonly Buffer[], cipher: CipherName = 'sm4'): Vault {
  const [first] = keys;
  if (!first) throw new VaultFailure('没有加密密钥。', 'There is no key to encrypt with.');
  if (!isCipherThere(cipher)) {
    throw new VaultFailure(
      `此 Node.js 不提供 ${cipher}；可设 HUB_ENCRYPTION=aes-256-gcm。`,
      `This Node.js has no ${cipher}; set HUB_ENCRYPTION=aes-256-gcm.`,
    );
  }
  const known = new Map<string, Map<string, Cipher>>();
  for (const key of keys) {
    const ciphers = cipherNames.filter(isCipherThere).map((name) => cipherOf(name, key));
    known.set(idOf(key), new Map(ciphers.map((one) => [one.letter, one])));
  }
  const keyId = idOf(first);
  const sealing = cipherOf(cipher, first);
  const marking = keys.map((key) =>
    Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'hub vault marks', 32)),
  );
  const markBy = (key: Buffer, column: string, word: string): string =>
    createHmac('sha256', key).update(`${column} ${word}`).digest('base64url').slice(0, 22);
  const whole = ({ column, row }: Place): string => `${column} ${row}`;
  return {
    keyId,
    keyIds: [...known.keys()],
    seal: (place, text) =>
      `${sealedBy(keyId)}${sealing.letter}.${sealing.seal(Buffer.from(text), whole(place)).toString('base64url')}`,
    open(place, sealed) {
      const [, id, letter, bytes] = sealedText.exec(sealed) ?? [];
      const opening = known.get(id ?? '')?.get(letter ?? '');
      return opening?.open(Buffer.from(bytes!, 'base64url'), whole(place))?.toString() ?? null;
    },
    mark: (column, word) => markBy(marking[0]!, column, word),
    marks: (column, word) => marking.map((key) => markBy(key, column, word)),
  };
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('hub vault key id').update(key).digest('base64url').slice(0, 8);
}

/** `HUB_ENCRYPTION_KEYS`: keys of 32 bytes in base64url, comma separated. */
export function readKeys(text: string): Buffer[] {
  return text.split(',').map((part) => {
    const key = Buffer.from(part.trim(), 'base64url');
    if (key.length === 32) return key;
    throw new VaultFailure(
      'HUB_ENCRYPTION_KEYS 须为 32 字节密钥的 base64url，多把以逗号分隔。',
      'HUB_ENCRYPTION_KEYS holds keys of 32 bytes in base64url, comma separated.',
    );
  });
}

let opened: { from: string; vault: Vault } | undefined;

/**
 * The vault of this process, by `HUB_ENCRYPTION_KEYS` and `HUB_ENCRYPTION`.
 * @throws VaultFailure when they cannot be used
 */
export function theVault(environment: Record<string, string | undefined> = process.env): Vault {
  const { HUB_ENCRYPTION_KEYS: keys = '', HUB_ENCRYPTION: cipher = 'sm4' } = environment;
  const from = `${cipher} ${keys}`;
  if (opened?.from === from) return opened.vault;
  if (!keys) {
    throw new VaultFailure(
      '请设置 HUB_ENCRYPTION_KEYS：个人信息须加密存储。',
      'Set HUB_ENCRYPTION_KEYS: personal data is stored encrypted.',
    );
  }
  const name = cipherNames.find((one) => one === cipher);
  if (!name) {
    const names = cipherNames.join(', ');
    throw new VaultFailure(`HUB_ENCRYPTION 须为 ${names} 之一。`, `HUB_ENCRYPTION must be one of ${names}.`);
  }
  opened = { from, vault: createVault(readKeys(keys), name) };
  return opened.vault;
}

/** The text at a place, for a resolver. */
export function unsealed(place: Place, sealed: string): string {
  const text = theVault().open(place, sealed);
  if (text === null) throw new Fault('DATA_UNREADABLE');
  return text;
}
