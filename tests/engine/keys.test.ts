import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { library, shop } from './_kit/worlds.ts';

test('a compound key with a nested field carries an entity to another subgraph', async () => {
  const shopWorld = createWorld(shop);
  const data = await shopWorld.expectSame('{ products(first: 3) { name stock } }');
  expect(data.products.length).toBeGreaterThan(0);
  expect(shopWorld.calls.map(({ subgraph }) => subgraph)).toEqual(['catalog', 'stock']);
  expect(shopWorld.calls[1]!.variables!['representations'][0]).toEqual({
    __typename: 'Product',
    sku: expect.any(String),
    brand: { id: expect.any(String) },
  });
});

test('an entity known by one key is reached by another through the subgraph that has both', async () => {
  const world = createWorld(library);
  await world.expectSame('{ accounts { orders { id shipping buyer { email account { level } } } } }');
  await world.expectSame('{ users { account { balance orders { lines { amount } } } } }');
});

test('a key made of nested objects identifies an entity', async () => {
  const world = createWorld(library);
  await world.expectSame('{ accounts { owner { rank pets { id } } } }');
  const asked = world.calls.find(({ subgraph, query }) => subgraph === 'orders' && query.includes('Owner'));
  for (const representation of asked?.variables?.['representations'] ?? []) {
    expect(representation).toEqual({
      __typename: 'Owner',
      profile: { id: expect.any(String), code: { value: expect.any(String) } },
    });
  }
});

test('a reference that cannot be resolved where it stands is resolved elsewhere', async () => {
  const world = createWorld(library);
  await world.expectSame(
    '{ users { account { email level } pet { id ... on Cat { lives } ... on Dog { bark } } } }',
  );
});

const twice = {
  shelf: {
    typeDefs:
      'type Query { shelf: [Slot!]! } type Slot { left: Book right: Book } type Book @key(fields: "isbn") { isbn: ID! }',
    resolvers: {
      Query: { shelf: () => ['a', 'b', 'a'].map((isbn) => ({ left: { isbn }, right: { isbn: 'a' } })) },
    },
  },
  titles: {
    typeDefs: 'type Book @key(fields: "isbn") { isbn: ID! title: String }',
    resolvers: {
      Book: { __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn, title: `Title ${isbn}` }) },
    },
  },
};

test('equal entities are asked for once', async () => {
  const { ask, calls } = federate(twice);
  const answer = await ask('{ shelf { left { title } right { title } } }');
  expect(answer.data.shelf.map((slot: any) => [slot.left.title, slot.right.title])).toEqual([
    ['Title a', 'Title a'],
    ['Title b', 'Title a'],
    ['Title a', 'Title a'],
  ]);
  const representations = calls
    .filter(({ subgraph }) => subgraph === 'titles')
    .flatMap(({ variables }) => Object.values(variables!).flat());
  expect(representations).toEqual([
    { __typename: 'Book', isbn: 'a' },
    { __typename: 'Book', isbn: 'b' },
  ]);
});

test('a subgraph is not asked when there is nothing to ask it', async () => {
  const { ask, calls } = federate({
    ...twice,
    shelf: { ...twice.shelf, resolvers: { Query: { shelf: () => [] } } },
  });
  expect(await ask('{ shelf { left { title } } }')).toEqual({ data: { shelf: [] } });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['shelf']);
});

test('an entity that its subgraph does not know is null without an error', async () => {
  const { ask } = federate({
    ...twice,
    titles: { ...twice.titles, resolvers: { Book: { __resolveReference: () => null } } },
  });
  expect(await ask('{ shelf { left { isbn title } } }')).toEqual({
    data: { shelf: ['a', 'b', 'a'].map((isbn) => ({ left: { isbn, title: null } })) },
  });
});

test('a field that moved to another subgraph is asked there', async () => {
  const world = createWorld(library);
  await world.expectSame('{ orders { id state } }');
  expect(world.calls.filter(({ query }) => query.includes('state')).map(({ subgraph }) => subgraph)).toEqual([
    'accounts',
  ]);
});

test('a provided field is taken from the subgraph that provides it', async () => {
  const world = createWorld(library);
  await world.expectSame('{ orders { buyer { name } } }');
  expect(world.calls.map(({ subgraph }) => subgraph)).toEqual(['orders']);
});

test('shared fields of a value are taken from wherever the value comes from', async () => {
  const world = createWorld(shop);
  await world.expectSame('{ products { dimensions { width height } } }');
  expect(world.calls.map(({ subgraph }) => subgraph)).toEqual(['catalog']);
});

test('lists in lists of entities keep their shape', async () => {
  const world = createWorld(library);
  const data = await world.expectSame('{ orders { id state buyer { email } } }');
  expect(Array.isArray(data.orders[0])).toBe(true);
});
