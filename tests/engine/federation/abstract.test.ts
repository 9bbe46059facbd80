import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';

const unions = {
  a: {
    typeDefs: `type Query { media: Media @shareable shelf: [Media] book: Media @shareable }
      union Media = Book | Film
      type Book @key(fields: "id") { id: ID! title: String! @shareable }
      type Film @key(fields: "id") { id: ID! title: String @shareable length: Int }`,
    resolvers: {
      Query: {
        media: () => ({ __typename: 'Book', id: '1', title: 'T1' }),
        book: () => ({ __typename: 'Book', id: '1', title: 'T1' }),
        shelf: () => [
          { __typename: 'Book', id: '1', title: 'T1' },
          { __typename: 'Film', id: '2', title: null, length: 90 },
        ],
      },
      Book: { __resolveReference: ({ id }: any) => ({ id, title: `T${id}` }) },
      Film: { __resolveReference: ({ id }: any) => ({ id, title: `F${id}`, length: 90 }) },
    },
  },
  b: {
    typeDefs: `type Query { media: Media @shareable book: Media @shareable songs: [Media] }
      union Media = Book | Song
      type Book @key(fields: "id") { id: ID! title: String! @shareable pages: Int }
      type Song @key(fields: "id") { id: ID! title: String @shareable }`,
    resolvers: {
      Query: {
        media: () => ({ __typename: 'Book', id: '1', title: 'T1', pages: 5 }),
        book: () => ({ __typename: 'Book', id: '1', title: 'T1', pages: 5 }),
        songs: () => [{ __typename: 'Song', id: 's', title: 'S' }],
      },
      Book: { __resolveReference: ({ id }: any) => ({ id, title: `T${id}`, pages: 5 }) },
    },
  },
};

test('a union has other members in other subgraphs, and each is asked for its own', async () => {
  const { ask } = federate(unions);
  expect(
    await ask(
      '{ media { __typename ... on Book { title pages } ... on Film { length } ... on Song { t: title } } shelf { ... on Book { pages } ... on Film { length t: title } ... on Song { id } } songs { __typename ... on Book { title } ... on Song { t: title } } }',
    ),
  ).toEqual({
    data: {
      media: { __typename: 'Book', title: 'T1', pages: 5 },
      shelf: [{ pages: 5 }, { length: 90, t: null }],
      songs: [{ __typename: 'Song', t: 'S' }],
    },
  });
});

test('fragments on members a subgraph has never heard of are not sent to it', async () => {
  const { ask, calls } = federate(unions);
  expect(await ask('{ shelf { ... on Song { id title } } }')).toEqual({ data: { shelf: [{}, {}] } });
  expect(calls[0]!.query).not.toContain('Song');
});

test('types that declare a field differently are told apart', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { users: [Account] items: [Item] }
        union Account = User | Admin
        type User @key(fields: "id") { id: ID name: String similar: [User] }
        type Admin { id: ID! name: String! photo: Int similar: [Admin!]! }
        interface Item { id: ID }
        type One implements Item { id: ID! size: Int }
        type Two implements Item { id: ID size: Float! }`,
      resolvers: {
        Query: {
          users: () => [
            { __typename: 'User', id: 'u', name: null, similar: null },
            { __typename: 'Admin', id: 'a', name: 'A', photo: 4, similar: [{ id: 'b', name: 'B' }] },
          ],
          items: () => [
            { __typename: 'One', id: '1', size: 1 },
            { __typename: 'Two', id: null, size: 1.5 },
          ],
        },
        User: { __resolveReference: ({ id }) => ({ id, name: null }) },
      },
    },
    b: {
      typeDefs: 'type Query { user: User } type User @key(fields: "id") { id: ID photo: String }',
      resolvers: {
        Query: { user: () => ({ id: 'u' }) },
        User: { __resolveReference: ({ id }) => ({ id, photo: 'P' }), photo: () => 'P' },
      },
    },
  });
  expect(
    await ask(`{ users { __typename ... on User { id name picture: photo similar { id } } ... on Admin { i: id n: name photo s: similar { id name } } }
      items { id ... on One { one: size } ... on Two { two: size } } user { id photo } }`),
  ).toEqual({
    data: {
      users: [
        { __typename: 'User', id: 'u', name: null, picture: 'P', similar: null },
        { __typename: 'Admin', i: 'a', n: 'A', photo: 4, s: [{ id: 'b', name: 'B' }] },
      ],
      items: [
        { id: '1', one: 1 },
        { id: null, two: 1.5 },
      ],
      user: { id: 'u', photo: 'P' },
    },
  });
});

test('a subgraph may promise more than the supergraph does', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { all: [Both] one: Left } union Both = Left | Right
        type Left @key(fields: "id") { id: ID! name: String! @shareable } type Right @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          all: () => [
            { __typename: 'Left', id: '1', name: 'L' },
            { __typename: 'Right', id: '2', name: null },
          ],
          one: () => ({ id: '1', name: 'L' }),
        },
        Left: { __resolveReference: ({ id }) => ({ id, name: 'L' }) },
      },
    },
    b: {
      typeDefs: 'type Query { maybe: Left } type Left @key(fields: "id") { id: ID! name: String @shareable }',
      resolvers: {
        Query: { maybe: () => ({ id: '1', name: null }) },
        Left: { __resolveReference: ({ id }) => ({ id, name: null }) },
      },
    },
  });
  expect(
    await ask('{ all { ... on Left { name } ... on Right { name } } maybe { name } one { name } }'),
  ).toEqual({
    data: { all: [{ name: 'L' }, { name: null }], maybe: { name: null }, one: { name: 'L' } },
  });
});

test('one subgraph may answer with the object where another answers with its interface', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { holder: Holder } interface Node { id: ID! } type Holder @key(fields: "id") { id: ID! held: Node @shareable }
        type Ball implements Node @key(fields: "id") { id: ID! color: String } type Box implements Node @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { holder: () => ({ id: 'h', held: { __typename: 'Ball', id: '1', color: 'red' } }) },
        Holder: {
          __resolveReference: ({ id }) => ({ id, held: { __typename: 'Ball', id: '1', color: 'red' } }),
        },
        Ball: { __resolveReference: ({ id }) => ({ id, color: 'red' }) },
      },
    },
    b: {
      typeDefs: `type Query { other: Holder } type Holder @key(fields: "id") { id: ID! held: Ball @shareable } type Ball @key(fields: "id") { id: ID! weight: Int }`,
      resolvers: {
        Query: { other: () => ({ id: 'h', held: { id: '1', weight: 3 } }) },
        Ball: { __resolveReference: ({ id }) => ({ id, weight: 3 }) },
      },
    },
  });
  expect(
    await ask(
      '{ other { held { __typename id ... on Ball { color weight } } } holder { held { id ... on Node { __typename } ... on Ball { weight } } } }',
    ),
  ).toEqual({
    data: {
      other: { held: { __typename: 'Ball', id: '1', color: 'red', weight: 3 } },
      holder: { held: { id: '1', __typename: 'Ball', weight: 3 } },
    },
  });
});

test('an interface of several subgraphs is looked up by node and completed for each type', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { node(id: ID!): Node nodes: [[Node!]!]! } interface Node { id: ID! }
        type User implements Node @key(fields: "id") { id: ID! name: String } type Chat implements Node @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          node: (_source, { id }) =>
            id === 'x' ? null : { __typename: id.startsWith('c') ? 'Chat' : 'User', id, name: 'N' },
          nodes: () => [[{ __typename: 'User', id: 'u', name: 'N' }], [], [{ __typename: 'Chat', id: 'c' }]],
        },
      },
    },
    b: {
      typeDefs: `interface Node { id: ID! } interface Titled { title: String } union Thing = User | Chat
        type Chat implements Node & Titled @key(fields: "id") { id: ID! title: String with: [Thing!] }
        type User implements Titled @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Chat: {
          __resolveReference: ({ id }) => ({
            id,
            title: `Chat ${id}`,
            with: [{ __typename: 'User', id: 'u', title: 'Dr' }],
          }),
        },
        User: { __resolveReference: ({ id }) => ({ id, title: 'Dr' }) },
      },
    },
  });
  expect(
    await ask(`{ a: node(id: "u1") { ...N } b: node(id: "c1") { ...N } c: node(id: "x") { ...N } nodes { ...N } }
      fragment N on Node { __typename id ... on Titled { title } ... on User { name } ... on Chat { with { ... on User { name title } } } }`),
  ).toEqual({
    data: {
      a: { __typename: 'User', id: 'u1', title: 'Dr', name: 'N' },
      b: { __typename: 'Chat', id: 'c1', title: 'Chat c1', with: [{ name: null, title: 'Dr' }] },
      c: null,
      nodes: [
        [{ __typename: 'User', id: 'u', title: 'Dr', name: 'N' }],
        [],
        [{ __typename: 'Chat', id: 'c', title: 'Chat c', with: [{ name: null, title: 'Dr' }] }],
      ],
    },
  });
});

test('__typename is answered everywhere, under any name', async () => {
  const { ask, calls } = federate(unions);
  expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await ask('{ a: __typename b: __typename ... on Query { c: __typename } }')).toEqual({
    data: { a: 'Query', b: 'Query', c: 'Query' },
  });
  expect(calls).toEqual([]);
  expect(
    await ask('{ __typename media { __typename } shelf { k: __typename ... on Book { __typename } } }'),
  ).toEqual({
    data: {
      __typename: 'Query',
      media: { __typename: 'Book' },
      shelf: [{ k: 'Book', __typename: 'Book' }, { k: 'Film' }],
    },
  });
});
