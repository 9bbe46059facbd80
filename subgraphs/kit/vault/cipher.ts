import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  getCiphers,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Seals bytes together with what they belong to. */
export interface Cipher {
  /** Said in every sealed text. */
  readonly letter: string;
  seal(plain: Buffer, belongsTo: string): Buffer;
  /** Null when the bytes were changed, or belong to something else. */
  open(sealed: Buffer, belongsTo: string): Buffer | null;
}

export const cipherNames = ['sm4', 'aes-256-gcm'] as const;
export type CipherName = (typeof cipherNames)[number];

export function cipherOf(name: CipherName, secret: Buffer): Cipher {
  return name === 'sm4' ? sm4(secret) : aes(secret);
}

export function isCipherThere(name: CipherName): boolean {
  return getCiphers().includes(name === 'sm4' ? 'sm4-ctr' : 'aes-256-gcm');
}

const derived = (secret: Buffer, what: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `hub vault ${what}`, length));

/** SM4 in counter mode, then HMAC with SM3 over all of it (GB/T 32907, GB/T 32905): OpenSSL has no SM4-GCM here. */
function sm4(secret: Buffer): Cipher {
  const key = derived(secret, 'sm4', 16);
  const macKey = derived(secret, 'hmac-sm3', 32);
  const mac = (nonce: Buffer, text: Buffer, belongsTo: string): Buffer =>
    createHmac('sm3', macKey)
      .update(`${Buffer.byteLength(belongsTo)} ${belongsTo}`)
      .update(nonce)
      .update(text)
      .digest();
  return {
    letter: 's',
    seal(plain, belongsTo) {
      const nonce = randomBytes(16);
      const cipher = createCipheriv('sm4-ctr', key, nonce);
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, text, mac(nonce, text, belongsTo)]);
    },
    open(sealed, belongsTo) {
      if (sealed.length < 48) return null;
      const nonce = sealed.subarray(0, 16);
      const text = sealed.subarray(16, -32);
      if (!timingSafeEqual(mac(nonce, text, belongsTo), sealed.subarray(-32))) return null;
      const decipher = createDecipheriv('sm4-ctr', key, nonce);
      return Buffer.concat([decipher.update(text), decipher.final()]);
    },
  };
}

function aes(secret: Buffer): Cipher {
  const key = derived(secret, 'aes-256-gcm', 32);
  return {
    letter: 'a',
    seal(plain, belongsTo) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo));
      const text = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, text, cipher.getAuthTag()]);
    },
    open(sealed, belongsTo) {
      if (sealed.length < 28) return null;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
          .setAAD(Buffer.from(belongsTo))
          .setAuthTag(sealed.subarray(-16));
        return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
}
