type Data = Record<string, unknown>;

/**
 * Merges what a fetch answered into the data of earlier fetches, in place. A value beats null, and the name of a
 * concrete type beats the name under which a subgraph knows all types of an interface.
 */
export function mergeInto(target: Data, source: Data, objectTypes: ReadonlySet<string>): void {
  for (const key in source) {
    const incoming = source[key];
    const present = target[key];
    if (present === undefined || present === null) {
      // `__proto__` is a legal response key and must not reach a prototype.
      if (key === '__proto__')
        Object.defineProperty(target, key, {
          value: incoming,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else target[key] = incoming;
    } else if (incoming !== null && incoming !== undefined && incoming !== present) {
      if (typeof incoming === 'object' && typeof present === 'object') {
        if (key !== '__proto__') mergeValues(present, incoming, objectTypes);
      } else if (key !== '__typename' || objectTypes.has(incoming as string)) target[key] = incoming;
    }
  }
}

function mergeValues(target: object, source: object, objectTypes: ReadonlySet<string>): void {
  if (!Array.isArray(target) || !Array.isArray(source)) {
    if (!Array.isArray(target) && !Array.isArray(source))
      mergeInto(target as Data, source as Data, objectTypes);
    return;
  }
  for (let index = 0; index < source.length; index++) {
    const incoming: unknown = source[index];
    const present: unknown = target[index];
    if (present === undefined || present === null) target[index] = incoming;
    else if (typeof incoming === 'object' && incoming !== null && typeof present === 'object')
      mergeValues(present, incoming, objectTypes);
  }
}
