import { expect, test } from 'vitest';
import { mergeInto } from '../../gateway/engine/merge.ts';

const concrete = new Set(['Book']);

function merged(target: Record<string, unknown>, source: Record<string, unknown>): Record<string, unknown> {
  mergeInto(target, source, concrete);
  return target;
}

test('objects and lists are merged all the way down', () => {
  expect(
    merged(
      { a: { b: 1 }, l: [{ x: 1 }, null, { x: 3 }] },
      { a: { c: 2 }, l: [{ y: 1 }, { y: 2 }, null], d: 4 },
    ),
  ).toEqual({
    a: { b: 1, c: 2 },
    l: [{ x: 1, y: 1 }, { y: 2 }, { x: 3 }],
    d: 4,
  });
  expect(merged({ l: [[{ x: 1 }], []] }, { l: [[{ y: 1 }], []] })).toEqual({ l: [[{ x: 1, y: 1 }], []] });
});

test('a value beats null, whichever comes first', () => {
  expect(merged({ a: null, b: 1, c: { d: 1 } }, { a: 1, b: null, c: null })).toEqual({
    a: 1,
    b: 1,
    c: { d: 1 },
  });
});

test('the name of a concrete type beats that of its interface, whichever comes first', () => {
  expect(merged({ __typename: 'Book' }, { __typename: 'Media' })).toEqual({ __typename: 'Book' });
  expect(merged({ __typename: 'Media' }, { __typename: 'Book' })).toEqual({ __typename: 'Book' });
});
