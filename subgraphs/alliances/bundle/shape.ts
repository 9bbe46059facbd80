/** The shape of a bundle, to the last key: what is not foreseen here is bound by nothing. */

type Shape =
  | ((value: unknown) => boolean)
  | { list: Shape }
  | Fields
  | { byKind: Readonly<Record<string, Fields>> };

interface Fields {
  fields: Readonly<Record<string, Shape>>;
  mayHave?: Readonly<Record<string, Shape>>;
}

const text = (value: unknown) => typeof value === 'string';
const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const hash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const orNull = (check: (value: unknown) => boolean) => (value: unknown) => value === null || check(value);

const party: Shape = { fields: { type: text, id: text } };
const statement = (matter: Fields): Shape => ({
  fields: { domain: text, kind: text, party, key: hash, date: text, matter },
});
const reservations: Shape = { list: { fields: { textVersion: count, article: count, content: text } } };
const version = { pact: text, pactNumber: text, textVersion: count, digest: hash };
const entry = { domain: text, at: text, kind: text };

const bundle: Shape = {
  fields: {
    format: text,
    pact: { fields: { id: text, pactNumber: text } },
    versions: {
      list: {
        fields: {
          number: count,
          document: {
            fields: {
              pactNumber: text,
              title: text,
              kind: text,
              purpose: orNull(text),
              signingOn: text,
              effectiveFrom: text,
              expiresOn: orNull(text),
              entryRule: text,
              entryQuorum: orNull(count),
              noticeDays: count,
              parties: { list: { fields: { type: text, id: text, name: text, divisionCode: text } } },
              articles: { list: { fields: { heading: orNull(text), text } } },
              measures: {
                list: {
                  fields: { kind: text, content: text, responsible: orNull(text), dueOn: orNull(text) },
                },
              },
              dataAnnex: {
                list: {
                  fields: {
                    fieldSet: text,
                    purpose: text,
                    divisionCode: text,
                    validFrom: orNull(text),
                    validTo: orNull(text),
                  },
                },
              },
            },
            mayHave: {
              obligations: {
                list: {
                  fields: {
                    content: text,
                    owner: orNull(text),
                    article: orNull(count),
                    measure: orNull(count),
                    everyMonths: orNull(count),
                    everyDays: orNull(count),
                    dueOn: orNull(text),
                  },
                },
              },
            },
          },
          readable: { list: text },
        },
      },
    },
    entries: {
      list: {
        fields: {
          index: count,
          leafHash: hash,
          proof: { list: hash },
          entry: {
            byKind: {
              KEY_REGISTERED: {
                fields: {
                  ...entry,
                  publicKey: text,
                  officerRole: text,
                  signature: text,
                  statement: statement({
                    fields: { algorithm: isAlgorithm, officer: hash, validFrom: text, validTo: orNull(text) },
                  }),
                },
              },
              KEY_REVOKED: { fields: { ...entry, key: hash, revokedOn: text } },
              SIGNATURE: {
                fields: {
                  ...entry,
                  signature: text,
                  statement: statement({ fields: { ...version, round: count }, mayHave: { reservations } }),
                },
              },
              PAPER_SIGNATURE: {
                fields: {
                  ...entry,
                  ...version,
                  party,
                  round: count,
                  signedOn: text,
                  scanDigest: orNull(hash),
                },
                mayHave: { reservations },
              },
              VERSION: { fields: { ...entry, ...version, concludedOn: text, signatures: { list: count } } },
            },
          },
        },
      },
    },
    head: {
      fields: {
        chain: text,
        genesis: text,
        sequence: count,
        hash,
        at: text,
        key: text,
        signature: text,
      },
    },
    logKey: text,
  },
};

function isAlgorithm(value: unknown): boolean {
  return value === 'ED25519' || value === 'SM2';
}

/** The first place whose value is not of its shape, or null. */
export function shapeFault(value: unknown): string | null {
  return fault(value, bundle, '');
}

function fault(value: unknown, shape: Shape, place: string): string | null {
  if (typeof shape === 'function') return shape(value) ? null : place;
  if ('list' in shape) {
    if (!Array.isArray(value)) return place;
    return first(value, (item, i) => fault(item, shape.list, `${place}[${i}]`));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return place;
  const given = value as Record<string, unknown>;
  const under = (key: string) => (place === '' ? key : `${place}.${key}`);
  const kind = String(given.kind);
  const found = 'fields' in shape ? shape : Object.hasOwn(shape.byKind, kind) ? shape.byKind[kind]! : null;
  if (!found) return under('kind');
  const { fields, mayHave = {} } = found;
  const names = Object.keys(fields);
  const more = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  if (
    !names.every((name) => Object.hasOwn(given, name)) ||
    !more.every((name) => Object.hasOwn(mayHave, name))
  )
    return place;
  return first([...names, ...more], (name) =>
    fault(given[name], fields[name] ?? mayHave[name]!, under(name)),
  );
}

function first<Item>(items: readonly Item[], find: (item: Item, i: number) => string | null): string | null {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found !== null) return found;
  }
  return null;
}
