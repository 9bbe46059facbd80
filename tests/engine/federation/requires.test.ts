import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';

test('requirements may go round between two subgraphs', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: `type Query { post: Post } type Post @key(fields: "id") {
        id: ID! byNovice: Boolean @external byExpert: Boolean @requires(fields: "byNovice") level: Int! }`,
      resolvers: {
        Query: { post: () => ({ id: '1', level: 2 }) },
        Post: { __resolveReference: ({ id, byNovice }) => ({ id, level: 2, byExpert: !byNovice }) },
      },
    },
    b: {
      typeDefs: `type Post @key(fields: "id") { id: ID! level: Int! @external byNovice: Boolean @requires(fields: "level") }`,
      resolvers: { Post: { __resolveReference: ({ id, level }) => ({ id, byNovice: level < 1 }) } },
    },
  });
  expect(await ask('{ post { byExpert } }')).toEqual({ data: { post: { byExpert: true } } });
  expect(await ask('{ post { byNovice byExpert level } }')).toEqual({
    data: { post: { byNovice: false, byExpert: true, level: 2 } },
  });
  expect(calls.slice(0, 3).map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'a']);
});

test('a requirement may be computed from one that is computed itself, under a relation', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { carts: [Cart] } type Cart { lines: [[Product!]!] } type Product @key(fields: "id") { id: ID! }',
      resolvers: { Query: { carts: () => [{ lines: [[{ id: '1' }], [{ id: '2' }, { id: '3' }]] }] } },
    },
    b: {
      typeDefs:
        'type Product @key(fields: "id") { id: ID! price: Int hasDiscount: Boolean weight: Int @external isHeavy: Boolean @requires(fields: "weight") }',
      resolvers: {
        Product: {
          __resolveReference: ({ id, weight }) => ({
            id,
            price: Number(id),
            hasDiscount: id === '2',
            isHeavy: weight > 15,
          }),
        },
      },
    },
    c: {
      typeDefs: 'type Product @key(fields: "id") { id: ID! weight: Int }',
      resolvers: { Product: { __resolveReference: ({ id }) => ({ id, weight: 10 * Number(id) }) } },
    },
    d: {
      typeDefs:
        `type Product @key(fields: "id") { id: ID! isHeavy: Boolean @external price: Int @external hasDiscount: Boolean @external
        cost: String @requires(fields: "isHeavy price") offer: String @requires(fields: "cost hasDiscount") }`.replace(
          'cost hasDiscount',
          'hasDiscount',
        ),
      resolvers: {
        Product: {
          __resolveReference: ({ id, isHeavy, price, hasDiscount }) => ({
            id,
            cost: `${price} ${isHeavy}`,
            offer: `${hasDiscount}`,
          }),
        },
      },
    },
  });
  expect(await ask('{ carts { lines { cost offer } } }')).toEqual({
    data: {
      carts: [
        {
          lines: [
            [{ cost: '1 false', offer: 'false' }],
            [
              { cost: '2 true', offer: 'true' },
              { cost: '3 true', offer: 'false' },
            ],
          ],
        },
      ],
    },
  });
});

test('one field may be required with different arguments', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { parcel: Parcel } type Parcel @key(fields: "id") { id: ID! price(currency: String!): Int comments(limit: Int): [Comment] } type Comment @key(fields: "id") { id: ID! }',
      resolvers: {
        Query: { parcel: () => ({ id: '1' }) },
        Parcel: {
          __resolveReference: ({ id }) => ({ id }),
          price: (_parcel, { currency }) => (currency === 'USD' ? 1 : 7),
          comments: (_parcel, { limit }) =>
            Array.from({ length: limit }, (_, index) => ({ id: `c${index}` })),
        },
      },
    },
    b: {
      typeDefs: `type Parcel @key(fields: "id") { id: ID! price(currency: String!): Int @external weight: Int comments(limit: Int): [Comment] @external
        shipping: String @requires(fields: "price(currency: \\"USD\\")") fee: String @requires(fields: "price(currency: \\"CNY\\")")
        authors: [String] @requires(fields: "comments(limit: 3) { authorId }") }
        type Comment @key(fields: "id") { id: ID! authorId: String @external }`,
      resolvers: {
        Parcel: {
          __resolveReference: ({ id, price, comments }) => ({
            id,
            weight: 5,
            shipping: `S${price}`,
            fee: `F${price}`,
            authors: comments?.map(({ authorId }: { authorId: string }) => authorId),
          }),
        },
      },
    },
    c: {
      typeDefs: 'type Comment @key(fields: "id") { id: ID! authorId: String body: String }',
      resolvers: { Comment: { __resolveReference: ({ id }) => ({ id, authorId: `by ${id}`, body: 'B' }) } },
    },
  });
  expect(
    await ask(
      '{ parcel { price(currency: "EUR") shipping fee weight authors comments(limit: 1) { body } } }',
    ),
  ).toEqual({
    data: {
      parcel: {
        price: 7,
        shipping: 'S1',
        fee: 'F7',
        weight: 5,
        authors: ['by c0', 'by c1', 'by c2'],
        comments: [{ body: 'B' }],
      },
    },
  });
});

const fragments = {
  a: {
    typeDefs: `type Query { entities: [Entity!]! }
      type Entity @key(fields: "id") { id: ID! data: Data thing: Thing }
      interface Data { foo: String! }
      type Good implements Data { foo: String! bar: Int }
      type Bad implements Data { foo: String! why: String }
      union Thing = Good | Bad | Other
      type Other @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        entities: () => [
          {
            id: '1',
            data: { __typename: 'Good', foo: 'f1', bar: 3 },
            thing: { __typename: 'Other', id: 'o' },
          },
          {
            id: '2',
            data: { __typename: 'Bad', foo: 'f2', why: 'w' },
            thing: { __typename: 'Bad', foo: 'f', why: 'x' },
          },
          { id: '3', data: null, thing: null },
        ],
      },
    },
  },
  b: {
    typeDefs: `type Entity @key(fields: "id") { id: ID! data: Data @external thing: Thing @external
        summary: String @requires(fields: "data { foo ... on Good { bar } ... on Bad { why } }")
        named: String @requires(fields: "thing { ... on Other { name } ... on Bad { why } }") }
      interface Data { foo: String! }
      type Good implements Data { foo: String! @external bar: Int @external }
      type Bad implements Data { foo: String! @external why: String @external }
      union Thing = Good | Bad | Other
      type Other @key(fields: "id") { id: ID! name: String @external }`,
    resolvers: {
      Entity: {
        __resolveReference: ({ id, data, thing }: any) => ({
          id,
          summary: JSON.stringify(data),
          named: JSON.stringify(thing),
        }),
      },
    },
  },
  c: {
    typeDefs: 'type Other @key(fields: "id") { id: ID! name: String }',
    resolvers: { Other: { __resolveReference: ({ id }: any) => ({ id, name: `N${id}` }) } },
  },
};

test('a requirement may tell the types of an interface or a union apart', async () => {
  const { ask } = federate(fragments);
  const answer = await ask('{ entities { summary named } }');
  expect(answer.errors).toBeUndefined();
  const read = (text: string): unknown => JSON.parse(text);
  expect(answer.data.entities.map((entity: any) => [read(entity.summary), read(entity.named)])).toEqual([
    [
      { __typename: 'Good', foo: 'f1', bar: 3 },
      { __typename: 'Other', name: 'No' },
    ],
    [
      { __typename: 'Bad', foo: 'f2', why: 'w' },
      { __typename: 'Bad', why: 'x' },
    ],
    [null, null],
  ]);
});

test('what is required beside the same field of the client is not mixed up with it', async () => {
  const { ask } = federate(fragments);
  expect(
    await ask(
      '{ entities { data { ... on Good { x: foo } ... on Bad { y: why } } summary d: data { foo } } }',
    ),
  ).toMatchObject({
    data: {
      entities: [
        { data: { x: 'f1' }, d: { foo: 'f1' } },
        { data: { y: 'w' }, d: { foo: 'f2' } },
        { data: null, d: null },
      ],
    },
  });
});

test('a computed field may be asked for through an interface, and be a requirement there', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { a: Node items: [Node!]! }
        interface Node { id: ID! text: String }
        type Post implements Node @key(fields: "id") { id: ID! text: String author: String! }
        type Page implements Node @key(fields: "id") { id: ID! text: String @shareable }`,
      resolvers: {
        Query: {
          a: () => ({ __typename: 'Post', id: '1', text: 't', author: 'A' }),
          items: () => [
            { __typename: 'Post', id: '1', text: 't', author: 'A' },
            { __typename: 'Page', id: '2', text: 'u' },
          ],
        },
      },
    },
    b: {
      typeDefs: `interface Node { id: ID! label: String }
        type Post implements Node @key(fields: "id") { id: ID! author: String! @external text: String @external label: String @requires(fields: "author text") }
        type Page implements Node @key(fields: "id") { id: ID! label: String }`,
      resolvers: {
        Post: { __resolveReference: ({ id, author, text }) => ({ id, label: `${author}:${text}` }) },
        Page: { __resolveReference: ({ id }) => ({ id, label: `page ${id}` }) },
      },
    },
  });
  expect(await ask('{ a { label } items { label ... on Post { again: label } } }')).toEqual({
    data: {
      a: { label: 'A:t' },
      items: [{ label: 'A:t', again: 'A:t' }, { label: 'page 2' }],
    },
  });
});

test('a requirement may be met by what a relation provides', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: `type Query { review: Review } type Review { product: Product @provides(fields: "weight") }
        type Product @key(fields: "id") { id: ID! weight: Int @external }`,
      resolvers: { Query: { review: () => ({ product: { id: '1', weight: 4 } }) } },
    },
    b: {
      typeDefs:
        'type Product @key(fields: "id") { id: ID! weight: Int @external shipping: Int @requires(fields: "weight") }',
      resolvers: { Product: { __resolveReference: ({ id, weight }) => ({ id, shipping: weight * 2 }) } },
    },
    c: {
      typeDefs: 'type Product @key(fields: "id") { id: ID! weight: Int }',
      resolvers: { Product: { __resolveReference: ({ id }) => ({ id, weight: 4 }) } },
    },
  });
  expect(await ask('{ review { product { shipping } } }')).toEqual({
    data: { review: { product: { shipping: 8 } } },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b']);
});

test('null is a value a field may be computed from', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { part: Part } type Part @key(fields: "id") { id: ID! maker: Maker } type Maker { name: String }',
      resolvers: { Query: { part: () => ({ id: '1', maker: null }) } },
    },
    b: {
      typeDefs:
        'type Part @key(fields: "id") { id: ID! maker: Maker @external label: String @requires(fields: "maker { name }") } type Maker { name: String @external }',
      resolvers: { Part: { __resolveReference: ({ id, maker }) => ({ id, label: String(maker) }) } },
    },
  });
  expect(await ask('{ part { label } }')).toEqual({ data: { part: { label: 'null' } } });
});

test('an overridden field may be required, and a computed field may override', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { user: User } type User @key(fields: "id") { id: ID! name: String @shareable greeting: String }',
      resolvers: {
        Query: { user: () => ({ id: '1', name: 'old', greeting: 'old' }) },
        User: { __resolveReference: ({ id }) => ({ id, name: 'old', greeting: 'old' }) },
      },
    },
    b: {
      typeDefs: 'type User @key(fields: "id") { id: ID! name: String @override(from: "a") }',
      resolvers: { User: { __resolveReference: ({ id }) => ({ id, name: 'new' }) } },
    },
    c: {
      typeDefs:
        'type User @key(fields: "id") { id: ID! name: String @external greeting: String @override(from: "a") @requires(fields: "name") }',
      resolvers: { User: { __resolveReference: ({ id, name }) => ({ id, greeting: `hello ${name}` }) } },
    },
  });
  expect(await ask('{ user { greeting name } }')).toEqual({
    data: { user: { greeting: 'hello new', name: 'new' } },
  });
});
