/**
 * Reads JSON that must be in canonical form, and tells where it stops being so: a parser of its own, because the built-in
 * one says neither the place nor takes note of a key that stands twice.
 */

const isObject = (value: Json | undefined): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Read = { value: Json } | { place: string; at: number };

class Unreadable extends Error {
  readonly place: string;
  readonly at: number;
  constructor(place: string, at: number) {
    super(place);
    this.place = place;
    this.at = at;
  }
}

export function readJson(text: string): Read {
  try {
    return { value: parse(text) };
  } catch (error) {
    if (error instanceof Unreadable) return { place: error.place, at: error.at };
    throw error;
  }
}

/** The place of a position in a text, as far as the text can be read. */
export function placeAt(text: string, position: number): string {
  let found = '';
  try {
    parse(text, (place, from) => {
      if (from <= position) found = place;
    });
  } catch (error) {
    if (error instanceof Unreadable && error.at <= position) found = error.place;
  }
  return found;
}

/** @param visit told of each value as it begins */
function parse(text: string, visit: (place: string, at: number) => void = () => {}): Json {
  let at = 0;

  function fail(place: string): never {
    throw new Unreadable(place, at);
  }
  function expect(character: string, place: string): void {
    if (text[at] !== character) fail(place);
    at += 1;
  }
  function pattern(regular: RegExp, place: string): string {
    regular.lastIndex = at;
    const found = regular.exec(text);
    if (!found) fail(place);
    at += found![0].length;
    return found![0];
  }
  function string(place: string): string {
    const raw = pattern(/"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\bfnrt]|u00[01][0-9a-f]))*"/uy, place);
    return JSON.parse(raw) as string;
  }
  function value(place: string): Json {
    visit(place, at);
    switch (text[at]) {
      case '{':
        return object(place);
      case '[':
        return list(place);
      case '"':
        return string(place);
      default:
        return JSON.parse(pattern(/-?(?:0|[1-9]\d{0,15})(?![\d.eE])|true|false|null/y, place)) as Json;
    }
  }
  function object(place: string): Json {
    const found: Record<string, Json> = {};
    expect('{', place);
    const under = (key: string) => (place === '' ? key : `${place}.${key}`);
    for (let last: string | null = null; text[at] !== '}';) {
      // What should have ended here is the value before.
      if (last !== null) expect(',', under(last));
      const key = string(place);
      if (last !== null && key <= last) fail(place);
      expect(':', place);
      found[key] = value(under(key));
      visit(place, at);
      last = key;
    }
    at += 1;
    return found;
  }
  function list(place: string): Json {
    const found: Json[] = [];
    expect('[', place);
    while (text[at] !== ']') {
      if (found.length > 0) {
        // A key among the items: the object before it ended too early.
        const isKey = text[at] === ':' && typeof found.at(-1) === 'string' && isObject(found.at(-2));
        expect(',', `${place}[${found.length - (isKey ? 2 : 1)}]`);
      }
      found.push(value(`${place}[${found.length}]`));
      visit(place, at);
    }
    at += 1;
    return found;
  }

  const whole = value('');
  if (at !== text.length) fail('');
  return whole;
}
