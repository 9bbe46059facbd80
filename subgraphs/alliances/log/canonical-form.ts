import canonicalize from 'canonicalize';

/**
 * The one text in which a pact version is signed and entered in the log: JSON as RFC 8785 writes it. Throws a TypeError
 * for what JSON cannot say, so that nobody signs less than they were shown.
 */
export function canonicalText(value: unknown): string {
  refuseUnsayable(value, '$');
  return canonicalize(value)!;
}

/** The same in UTF-8: the bytes that are hashed. */
export function canonicalForm(value: unknown): Buffer {
  return Buffer.from(canonicalText(value), 'utf8');
}

function refuseUnsayable(value: unknown, path: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError(`${path}: a text with half a character`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path}: no number of JSON`);
  } else if (Array.isArray(value)) {
    // By index: a hole in a list is not to be skipped.
    for (let i = 0; i < value.length; i++) refuseUnsayable(value[i], `${path}[${i}]`);
  } else if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, item] of Object.entries(value)) {
      if (!key.isWellFormed()) throw new TypeError(`${path}: a name with half a character`);
      refuseUnsayable(item, `${path}.${key}`);
    }
  } else {
    throw new TypeError(`${path}: nothing that JSON can say`);
  }
}
