import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { shop } from './_kit/worlds.ts';

test('a fetch waits for those it needs and for no other', async () => {
  const { engine } = createWorld(shop);
  const { fetches } = await engine.explain(
    '{ products { stock reviews { likes author { name } } } me { reviews { product { name } } } }',
  );
  const names = fetches.map(({ subgraph, operation, dependsOn }) => ({
    subgraph,
    operation,
    after: dependsOn.map((index) => fetches[index]!.subgraph),
  }));
  const stock = names.find(({ operation }) => operation.includes('stock'))!;
  const likes = names.find(({ operation }) => operation.includes('likes'))!;
  const productNames = names.find(
    ({ subgraph, operation }) => subgraph === 'catalog' && operation.includes('_entities'),
  )!;
  expect(stock.after).toEqual(['catalog']);
  expect(likes.after).toEqual(['reviews']);
  expect(productNames.after).toEqual(['reviews']);
});

test('a slow subgraph does not hold up the fetches that need nothing from it', async () => {
  const { ask, replace } = federate({
    root: {
      typeDefs: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! }',
      resolvers: { Query: { thing: () => ({ id: '1' }) } },
    },
    slow: {
      typeDefs:
        'type Query { other: Other } type Other { id: ID! } type Thing @key(fields: "id") { id: ID! slow: Int }',
      resolvers: {},
    },
    quick: {
      typeDefs:
        'type Thing @key(fields: "id") { id: ID! friend: Friend } type Friend @key(fields: "id") { id: ID! }',
      resolvers: { Thing: { __resolveReference: ({ id }) => ({ id, friend: { id: 'f' } }) } },
    },
    last: { typeDefs: 'type Friend @key(fields: "id") { id: ID! name: String }', resolvers: {} },
  });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  replace('slow', async ({ query }) => {
    await held;
    return { data: query.includes('_entities') ? { _entities: [{ slow: 1 }] } : { other: { id: 'o' } } };
  });
  // Were the fetch for the name held back by the slow one, neither would ever end.
  replace('last', async () => {
    release();
    return { data: { _entities: [{ name: 'Friend' }] } };
  });
  expect(await ask('{ thing { slow friend { name } } other { id } }')).toEqual({
    data: { thing: { slow: 1, friend: { name: 'Friend' } }, other: { id: 'o' } },
  });
});

test('an answer that needs no work is passed through', async () => {
  const { engine } = createWorld(shop);
  const passes = async (query: string) => (await engine.explain(query)).passesThrough;
  expect(await passes('{ products(first: 2) { n: name sku dimensions { width height } } }')).toBe(true);
  expect(await passes('{ products { color } }')).toBe(false);
  expect(await passes('{ products { name __typename } }')).toBe(false);
  expect(await passes('{ top { id } }')).toBe(false);
  expect(await passes('{ products { stock } }')).toBe(false);
  expect(await passes('{ __typename products { name } }')).toBe(false);
});
