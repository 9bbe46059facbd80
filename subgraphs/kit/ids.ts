import { createHash, randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 130 bits of Crockford base32 from 17 bytes; the first two bits are always zero. */
function base32(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes.subarray(0, 16)) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i++) {
    text = alphabet[Number(value & 31n)]! + text;
    value >>= 5n;
  }
  return text;
}

/** Every node id is `<prefix>_` and 26 characters of lower-case Crockford base32. */
export const nodeIdPattern = /^([a-z]{3,4})_[0-9a-hjkmnp-tv-z]{26}$/;

/** A new permanent id. Ids made later sort later (48 bits of milliseconds, 80 bits of chance). */
export function newId(prefix: string, now = Date.now()): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(now) << 16n);
  bytes.set(randomBytes(10), 6);
  return `${prefix}_${base32(bytes)}`;
}

/** The same id for the same key, always: seeds and importers name what they load by it. */
export function idFromKey(prefix: string, key: string): string {
  return `${prefix}_${base32(createHash('sha256').update(`${prefix}:${key}`).digest())}`;
}

/** The prefix of a well-formed id, or null for anything else. */
export function idPrefix(id: string): string | null {
  return nodeIdPattern.exec(id)?.[1] ?? null;
}
