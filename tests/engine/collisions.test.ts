import { expect, test } from 'vitest';
import { createWorld } from './_kit/world.ts';
import { shop } from './_kit/worlds.ts';

test('aliases may take the names of keys and required fields', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ products { upc: name sku: color brand: weight(unit: "LB") weight: upc dimensions: stock estimate label reviews { id } } }',
  );
  await world.expectSame('{ authors { id: name name: id reviews { id: body author: likes stars } } }');
});

test('aliases in two subgraphs do not overwrite each other', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ products { a: name b: stock c: reviews(first: 1) { a: body b: likes c: author { a: name } } } }',
  );
});

test('one field with different arguments is fetched for each', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    'query ($n: Int) { products(first: 3) { one: reviews(first: 1) { id author { name } } n: reviews(first: $n) { body } none: reviews { likes } } }',
    { n: 2 },
  );
});

test('one field under many aliases is asked for once', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ products { x: name a: reviews(first: 1) { likes } b: reviews(first: 1) { likes } c: reviews(first: 1) { body } } }',
  );
  const asked = world.calls.find(({ subgraph }) => subgraph === 'reviews')!;
  expect(asked.query.match(/reviews\(first/g)).toHaveLength(1);
});
