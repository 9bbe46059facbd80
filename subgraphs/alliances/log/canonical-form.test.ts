import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalForm } from './canonical-form.ts';

const form = (value: unknown) => canonicalForm(value).toString('utf8');

test('the example of RFC 8785 section 3.2 comes out as the RFC prints it', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(form(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('names are ordered by their UTF-16 units, at every depth', () => {
  expect(form({ 条: 1, b: { z: 1, a: [{ d: 1, c: 2 }] }, '\u{1f600}': 2, '\ufb33': 3, a: 4 })).toBe(
    '{"a":4,"b":{"a":[{"c":2,"d":1}],"z":1},"条":1,"\u{1f600}":2,"\ufb33":3}',
  );
});

test('what JSON cannot say is refused by its place, never left out', () => {
  const half = '\ud800';
  for (const item of [
    undefined,
    Number.NaN,
    Infinity,
    1n,
    half,
    { [half]: 1 },
    new Date(0),
    Object.assign([], { length: 1 }),
    () => 1,
  ]) {
    expect(() => canonicalForm({ articles: [item] })).toThrow(/^\$\.articles\[0\]/);
  }
});

test('the order in which names were written does not matter, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const reversed = (one: unknown): unknown => {
        if (Array.isArray(one)) return one.map(reversed);
        if (one === null || typeof one !== 'object') return one;
        return Object.fromEntries(
          Object.entries(one)
            .map(([key, item]) => [key, reversed(item)] as const)
            .toReversed(),
        );
      };
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(form(reversed(plain))).toBe(form(plain));
      expect(JSON.parse(form(plain))).toEqual(plain);
    }),
  );
});
