import { expect, test } from 'vitest';
import type { EngineOptions } from '../../../gateway/engine/engine.ts';
import { federate } from '../_kit/federation.ts';

const product = (fields: string, value: object) => ({
  typeDefs: `type Query { product: Product @shareable products: [Product!]! @shareable } type Product @shareable { id: ID! ${fields} }
    type Name { id: ID! brand: String model: String } type Price { id: ID! amount: Int currency: String } type Category { id: ID! name: String }`,
  resolvers: {
    Query: {
      product: () => ({ id: '1', ...value }),
      products: () => [
        { id: '1', ...value },
        { id: '2', ...value },
      ],
    },
  },
});

test('a root field of several subgraphs is put together from what each has', async () => {
  const types = (names: string) => (source: ReturnType<typeof product>) => ({
    ...source,
    typeDefs: source.typeDefs
      .split(/(?=type )/)
      .filter((part) => /Query|Product/.test(part.slice(0, 14)) || part.includes(names))
      .join(''),
  });
  const { ask, calls } = federate({
    categories: types('Category')(product('category: Category', { category: { id: 'c', name: 'C' } })),
    names: types('Name')(product('name: Name', { name: { id: 'n', brand: 'B', model: 'M' } })),
    prices: types('Price')(product('price: Price', { price: { id: 'p', amount: 5, currency: 'CNY' } })),
  });
  const expected = { id: '1', name: { brand: 'B' }, price: { amount: 5 }, category: { name: 'C' } };
  expect(await ask('{ product { id name { brand } price { amount } category { name } } }')).toEqual({
    data: { product: expected },
  });
  expect(await ask('{ products { price { amount } id name { brand } category { name } } }')).toEqual({
    data: { products: [expected, { ...expected, id: '2' }] },
  });
  calls.length = 0;
  expect(await ask('{ product { id price { currency } } }')).toEqual({
    data: { product: { id: '1', price: { currency: 'CNY' } } },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toContain('prices');
});

test('a value type is completed where an entity above it can be asked again', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { users: [User] } type User @key(fields: "id") { id: ID! address: Address @shareable }
        type Address @shareable { city: String }`,
      resolvers: {
        Query: {
          users: () => [
            { id: '1', address: { city: 'L' } },
            { id: '2', address: null },
          ],
        },
      },
    },
    b: {
      typeDefs: `type User @key(fields: "id") { id: ID! address: Address @shareable } type Address @shareable { city: String zip: String street: Street }
        type Street { name: String }`,
      resolvers: {
        User: {
          __resolveReference: ({ id }) => ({
            id,
            address: id === '1' ? { city: 'L', zip: 'Z', street: { name: 'S' } } : null,
          }),
        },
      },
    },
  });
  expect(await ask('{ users { address { city zip street { name } } } }')).toEqual({
    data: { users: [{ address: { city: 'L', zip: 'Z', street: { name: 'S' } } }, { address: null }] },
  });
});

test('an overridden field comes from its new owner, also through interfaces', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { feed: [Post] posts: [ImagePost] } interface Post { id: ID! createdAt: String! }
        type ImagePost implements Post @key(fields: "id") { id: ID! createdAt: String! }`,
      resolvers: {
        Query: {
          feed: () => [{ __typename: 'ImagePost', id: '1', createdAt: 'old' }],
          posts: () => [{ id: '2', createdAt: 'old' }],
        },
      },
    },
    b: {
      typeDefs: `type Query { another: [Post] } interface Post { id: ID! createdAt: String! }
        type TextPost implements Post @key(fields: "id") { id: ID! createdAt: String! body: String! }
        type ImagePost implements Post @key(fields: "id") { id: ID! createdAt: String! @override(from: "a") }`,
      resolvers: {
        Query: {
          another: () => [
            { __typename: 'TextPost', id: 't', createdAt: 'text', body: 'B' },
            { __typename: 'ImagePost', id: 'i', createdAt: 'new i' },
          ],
        },
        ImagePost: { __resolveReference: ({ id }) => ({ id, createdAt: `new ${id}` }) },
      },
    },
  });
  expect(
    await ask('{ feed { id createdAt } posts { createdAt } another { createdAt ... on TextPost { body } } }'),
  ).toEqual({
    data: {
      feed: [{ id: '1', createdAt: 'new 1' }],
      posts: [{ createdAt: 'new 2' }],
      another: [{ createdAt: 'text', body: 'B' }, { createdAt: 'new i' }],
    },
  });
});

test('an override of a subgraph that is not there changes nothing', async () => {
  const { ask } = federate({
    a: {
      typeDefs: 'type Query { user: User } type User @key(fields: "id") { id: ID! name: String @shareable }',
      resolvers: { Query: { user: () => ({ id: '1', name: 'a' }) } },
    },
    b: {
      typeDefs:
        'type User @key(fields: "id") { id: ID! name: String @shareable age: Int @override(from: "gone") }',
      resolvers: { User: { __resolveReference: ({ id }) => ({ id, name: 'b', age: 5 }) } },
    },
  });
  expect(await ask('{ user { name age } }')).toEqual({ data: { user: { name: 'a', age: 5 } } });
});

const progressive = (label: string) => ({
  a: {
    typeDefs: 'type Query { user: User } type User @key(fields: "id") { id: ID! name: String score: Int }',
    resolvers: {
      Query: { user: () => ({ id: '1', name: 'from a', score: 1 }) },
      User: { __resolveReference: ({ id }: any) => ({ id, name: 'from a', score: 1 }) },
    },
  },
  b: {
    typeDefs: `type Query { other: User } type User @key(fields: "id") { id: ID! name: String @override(from: "a", label: "${label}") }`,
    resolvers: {
      Query: { other: () => ({ id: '2', name: 'from b' }) },
      User: { __resolveReference: ({ id }: any) => ({ id, name: 'from b' }) },
    },
  },
});

const turns: [string, Partial<EngineOptions>, string][] = [
  ['percent(30)', { overridePercentage: 10 }, 'from b'],
  ['percent(30)', { overridePercentage: 30 }, 'from a'],
  ['beta', { overrideLabels: new Set(['beta']) }, 'from b'],
  ['beta', { overrideLabels: new Set<string>() }, 'from a'],
];

test.each(turns)('a progressive override by %s follows %o', async (label, options, name) => {
  const { ask } = federate(progressive(label), options);
  expect(await ask('{ user { name score } other { name } }')).toEqual({
    data: { user: { name, score: 1 }, other: { name } },
  });
});

test('two subgraphs that overrode each other in turn are asked for what is theirs', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { item: Item } type Item @key(fields: "id") { id: ID! x: String @override(from: "b") y: String }',
      resolvers: {
        Query: { item: () => ({ id: '1', x: 'ax', y: 'ay' }) },
        Item: { __resolveReference: ({ id }) => ({ id, x: 'ax', y: 'ay' }) },
      },
    },
    b: {
      typeDefs:
        'type Query { same: Item } type Item @key(fields: "id") { id: ID! x: String y: String @override(from: "a") }',
      resolvers: {
        Query: { same: () => ({ id: '1', x: 'bx', y: 'by' }) },
        Item: { __resolveReference: ({ id }) => ({ id, x: 'bx', y: 'by' }) },
      },
    },
  });
  expect(await ask('{ item { x y } same { x y } }')).toEqual({
    data: { item: { x: 'ax', y: 'by' }, same: { x: 'ax', y: 'by' } },
  });
});
