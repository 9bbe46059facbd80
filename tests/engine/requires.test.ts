import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { library, shop } from './_kit/worlds.ts';

test('a field computed from a field with arguments is given the value for those arguments', async () => {
  const world = createWorld(shop);
  await world.expectSame('{ products { estimate weight weight2: weight(unit: "LB") } }');
  await world.expectSame('{ products { weight: name estimate } }');
});

test('a requirement may be an object', async () => {
  const world = createWorld(shop);
  await world.expectSame('{ products { label dimensions { width } } }');
});

test('a requirement may reach through a list into entities of other subgraphs', async () => {
  const world = createWorld(library);
  await world.expectSame('{ orders { shipping } }');
});

test('a requirement on one member of a union is fetched for that member', async () => {
  const world = createWorld(library);
  await world.expectSame(
    '{ search(limit: 1) { ... on Order { shipping } ... on Cat { mood } ... on User { greeting } } }',
  );
  await world.expectSame('{ pets { ... on Cat { mood lives } } }');
});

test('a required field is reached again from an entity of the same subgraph', async () => {
  const world = createWorld(shop);
  await world.expectSame('{ products { reviews { product { estimate label } } } }');
});

test('a field of an interface is computed for the types that compute it', async () => {
  const { ask } = federate({
    places: {
      typeDefs: `type Query { places: [Place!]! }
        interface Place { id: ID! label: String }
        type Town implements Place @key(fields: "id") { id: ID! name: String! label: String @external }
        type Road implements Place @key(fields: "id") { id: ID! label: String @shareable }`,
      resolvers: {
        Query: {
          places: () => [
            { __typename: 'Town', id: '1', name: 'Lian' },
            { __typename: 'Road', id: '2', label: 'G207' },
          ],
        },
      },
    },
    labels: {
      typeDefs: `type Town @key(fields: "id") { id: ID! name: String! @external label: String @requires(fields: "name") }`,
      resolvers: { Town: { __resolveReference: ({ id, name }) => ({ id, label: `Town of ${name}` }) } },
    },
  });
  expect(await ask('{ places { label } }')).toEqual({
    data: { places: [{ label: 'Town of Lian' }, { label: 'G207' }] },
  });
});

const chain = {
  base: {
    typeDefs: 'type Query { parts: [Part!]! } type Part @key(fields: "id") { id: ID! cost: Int! }',
    resolvers: {
      Query: {
        parts: () => [
          { id: '1', cost: 3 },
          { id: '2', cost: 5 },
        ],
      },
      Part: { __resolveReference: ({ id }: any) => ({ id, cost: id === '1' ? 3 : 5 }) },
    },
  },
  prices: {
    typeDefs:
      'type Part @key(fields: "id") { id: ID! cost: Int! @external price: Int @requires(fields: "cost") offer: Offer @requires(fields: "cost") } type Offer { amount: Int for(currency: String): String }',
    resolvers: {
      Part: {
        __resolveReference: ({ id, cost }: any) => ({
          id,
          price: cost * 2,
          offer: { amount: cost, for: (args: { currency?: string }) => `${cost} ${args.currency}` },
        }),
      },
    },
  },
  taxes: {
    typeDefs:
      'type Part @key(fields: "id") { id: ID! price: Int @external tax: Int @requires(fields: "price") }',
    resolvers: { Part: { __resolveReference: ({ id, price }: any) => ({ id, tax: price * 10 }) } },
  },
};

test('a requirement that is itself computed is fetched first', async () => {
  const { ask, calls } = federate(chain);
  expect(await ask('{ parts { tax } }')).toEqual({ data: { parts: [{ tax: 60 }, { tax: 100 }] } });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['base', 'prices', 'taxes']);
});

test('a computed object is selected from with variables', async () => {
  const { ask } = federate(chain);
  const answer = await ask(
    'query ($c: String) { parts { o: offer { amount yuan: for(currency: $c) } offer { for(currency: "EUR") } } }',
    { c: 'CNY' },
  );
  expect(answer).toEqual({
    data: {
      parts: [
        { o: { amount: 3, yuan: '3 CNY' }, offer: { for: '3 EUR' } },
        { o: { amount: 5, yuan: '5 CNY' }, offer: { for: '5 EUR' } },
      ],
    },
  });
});

test('what is computed from a field nobody could load is unavailable, not computed from nothing', async () => {
  const federation = federate({
    ...chain,
    base: {
      ...chain.base,
      typeDefs: 'type Query { parts: [Part!]! } type Part @key(fields: "id") { id: ID! }',
    },
    costs: {
      typeDefs: 'type Part @key(fields: "id") { id: ID! cost: Int! }',
      resolvers: { Part: { __resolveReference: ({ id }) => ({ id, cost: 1 }) } },
    },
  });
  federation.replace('costs', () => Promise.reject(new Error('down')));
  expect(await federation.ask('{ parts { id price } }')).toEqual({
    data: {
      parts: [
        { id: '1', price: null },
        { id: '2', price: null },
      ],
    },
    errors: [0, 1].map((index) => ({
      message: 'Part.price is not available at the moment.',
      path: ['parts', index, 'price'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    })),
  });
  expect(federation.calls.map(({ subgraph }) => subgraph)).not.toContain('prices');
});

test('a computed field shares a request with the other fields of its subgraph, but not their fate', async () => {
  const federation = federate({
    base: {
      typeDefs: 'type Query { part: Part } type Part @key(fields: "id") { id: ID! cost: Int }',
      resolvers: { Query: { part: () => ({ id: '1', cost: 3 }) } },
    },
    prices: {
      typeDefs:
        'type Part @key(fields: "id") { id: ID! cost: Int @external price: Int @requires(fields: "cost") currency: String }',
      resolvers: {
        Part: { __resolveReference: ({ id, cost }) => ({ id, currency: 'CNY', price: cost * 2 }) },
      },
    },
  });
  expect(await federation.ask('{ part { currency price } }')).toEqual({
    data: { part: { currency: 'CNY', price: 6 } },
  });
  expect(federation.calls.map(({ subgraph }) => subgraph)).toEqual(['base', 'prices']);
  federation.replace('base', async () => ({ data: { part: { __typename: 'Part', id: '1' } } }));
  expect((await federation.ask('{ part { currency price } }')).data).toEqual({
    part: { currency: 'CNY', price: null },
  });
});

test('two computed fields of one subgraph may stand at both ends of a chain', async () => {
  const { ask, calls } = federate({
    base: chain.base,
    ends: {
      typeDefs: `type Part @key(fields: "id") { id: ID! cost: Int! @external middle: Int @external
        first: Int @requires(fields: "cost") last: Int @requires(fields: "middle") }`,
      resolvers: {
        Part: { __resolveReference: ({ id, cost, middle }) => ({ id, first: cost + 1, last: middle + 1 }) },
      },
    },
    middle: {
      typeDefs:
        'type Part @key(fields: "id") { id: ID! first: Int @external middle: Int @requires(fields: "first") }',
      resolvers: { Part: { __resolveReference: ({ id, first }) => ({ id, middle: first * 10 }) } },
    },
  });
  expect(await ask('{ parts { last first } }')).toEqual({
    data: {
      parts: [
        { last: 41, first: 4 },
        { last: 61, first: 6 },
      ],
    },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['base', 'ends', 'middle', 'ends']);
});
