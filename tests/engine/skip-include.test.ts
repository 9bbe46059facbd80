import { expect, test } from 'vitest';
import { createWorld } from './_kit/world.ts';
import { shop } from './_kit/worlds.ts';

test('skip and include decide by literals, variables and defaults', async () => {
  const world = createWorld(shop);
  const query = `query ($yes: Boolean!, $no: Boolean = false) {
    products { a: name @include(if: $yes) b: name @skip(if: $yes) c: name @include(if: $no) d: name @skip(if: false) @include(if: true) ...More @include(if: $yes) }
    top @skip(if: $yes) { id }
  }
  fragment More on Product { stock @skip(if: $no) ... @include(if: $no) { reviews { body } } }`;
  for (const yes of [true, false])
    for (const no of [true, false, undefined])
      await world.expectSame(query, { yes, ...(no === undefined ? {} : { no }) });
});

test('a subgraph that only skipped fields would need is not asked', async () => {
  const world = createWorld(shop);
  const query =
    'query ($all: Boolean!) { products { name stock @include(if: $all) reviews @include(if: $all) { body } } }';
  await world.expectSame(query, { all: false });
  expect(world.calls.map(({ subgraph }) => subgraph)).toEqual(['catalog']);
});

test('an object whose fields are all skipped is an empty object', async () => {
  const world = createWorld(shop);
  const data = await world.expectSame('{ products { brand { name @skip(if: true) } } }');
  expect(data.products[0]).toEqual({ brand: {} });
  expect(await world.ask('{ products @skip(if: true) { name } }')).toEqual({ data: {} });
});

test('a field that is both skipped and asked for elsewhere is answered', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ products { name @skip(if: true) ... on Named { name } brand @include(if: false) { id } brand { name } } }',
  );
});
