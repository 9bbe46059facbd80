import { createHash, randomFillSync } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 130 bits of Crockford base32 from 16 bytes; the first two bits are always zero. */
function base32(bytes: Uint8Array): string {
  let text = '';
  let rest = 0;
  let bits = 2;
  for (let i = 0; i < 16; i++) {
    rest = (rest << 8) | bytes[i]!;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(rest >> bits) & 31];
    }
    rest &= 31;
  }
  return text;
}

/** Every node id is `<prefix>_` and 26 characters of lower-case Crockford base32. */
export const nodeIdPattern = /^([a-z]{3,4})_[0-9a-hjkmnp-tv-z]{26}$/;

// Asked of the system for many ids at once: each question costs more than the rest of an id.
const chance = Buffer.alloc(10 * 1024);
let used = chance.length;

/** A new permanent id. Ids made later sort later (48 bits of milliseconds, 80 bits of chance). */
export function newId(prefix: string, now = Date.now()): string {
  const bytes = new Uint8Array(16);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(now) << 16n);
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  bytes.set(chance.subarray(used, (used += 10)), 6);
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
