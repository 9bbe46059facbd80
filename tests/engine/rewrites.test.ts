import { expect, test } from 'vitest';
import { applyRewrites } from '../../gateway/engine/rewrites.ts';

const possibleTypes = new Map([['Media', new Set(['Book', 'Film'])]]);

test('a key is renamed on objects of the named types, through lists', () => {
  const data = {
    list: [
      { __typename: 'Book', _a: 1 },
      { __typename: 'Film', _a: 2 },
      null,
      [{ __typename: 'Book', _a: 3 }],
    ],
  };
  applyRewrites(
    data,
    [
      {
        KeyRenamer: {
          path: [{ Key: 'list' }, { TypenameEquals: ['Book'] }, { Key: '_a' }],
          renameKeyTo: 'a',
        },
      },
    ],
    possibleTypes,
  );
  expect(data).toEqual({
    list: [{ __typename: 'Book', a: 1 }, { __typename: 'Film', _a: 2 }, null, [{ __typename: 'Book', a: 3 }]],
  });
});

test('a value is set where the key is present, for an interface on all its types', () => {
  const data = [
    { __typename: 'Book', ref: { __typename: 'Film' } },
    { __typename: 'Shop', ref: { __typename: 'Film' } },
    { __typename: 'Film' },
  ];
  applyRewrites(
    data,
    [
      {
        ValueSetter: {
          path: [{ TypenameEquals: ['Media'] }, { Key: 'ref' }, { Key: '__typename' }],
          setValueTo: 'Media',
        },
      },
    ],
    possibleTypes,
  );
  expect(data).toEqual([
    { __typename: 'Book', ref: { __typename: 'Media' } },
    { __typename: 'Shop', ref: { __typename: 'Film' } },
    { __typename: 'Film' },
  ]);
});
