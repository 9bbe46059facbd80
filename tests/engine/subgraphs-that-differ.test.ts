import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';

const loaded = (more: object) => ({
  __resolveReference: (representation: object) => ({ ...representation, ...more }),
});

test('a subgraph is not asked for members of a union that it does not know', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { media: Media } union Media = Book type Book @key(fields: "id") { id: ID! title: String @shareable fromA: String }',
      resolvers: {
        Query: { media: () => ({ __typename: 'Book', id: '1', title: 'T', fromA: 'A' }) },
        Book: loaded({ title: 'T', fromA: 'A' }),
      },
    },
    b: {
      typeDefs:
        'type Query { other: Media } union Media = Book | Movie type Movie { id: ID! title: String } type Book @key(fields: "id") { id: ID! title: String @shareable fromB: String }',
      resolvers: {
        Query: { other: () => ({ __typename: 'Movie', id: '2', title: 'M' }) },
        Book: loaded({ title: 'T', fromB: 'B' }),
      },
    },
  });
  const answer = await ask(
    '{ media { __typename ... on Book { title fromB } ... on Movie { title } } other { ... on Movie { title } ... on Book { fromA } } }',
  );
  expect(answer).toEqual({
    data: { media: { __typename: 'Book', title: 'T', fromB: 'B' }, other: { title: 'M' } },
  });
});

test('an interface may have different types and fields in each subgraph', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { feed: [Post] } interface Post { id: ID! }
        type Image implements Post @key(fields: "id") { id: ID! } type Text implements Post @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          feed: () => [
            { __typename: 'Image', id: 'i' },
            { __typename: 'Text', id: 't' },
          ],
        },
      },
    },
    b: {
      typeDefs: `type Query { draft: Post } interface Post { id: ID! at: String! }
        type Image implements Post @key(fields: "id") { id: ID! at: String! } type Text implements Post @key(fields: "id") { id: ID! at: String! body: String } type Poll implements Post { id: ID! at: String! votes: Int }`,
      resolvers: {
        Query: { draft: () => ({ __typename: 'Poll', id: 'p', at: 'now', votes: 3 }) },
        Image: loaded({ at: 'then' }),
        Text: loaded({ at: 'once', body: 'words' }),
      },
    },
  });
  expect(
    await ask(
      '{ feed { id at ... on Text { body } ... on Poll { votes } } draft { at ... on Poll { votes } } }',
    ),
  ).toEqual({
    data: {
      feed: [
        { id: 'i', at: 'then' },
        { id: 't', at: 'once', body: 'words' },
      ],
      draft: { at: 'now', votes: 3 },
    },
  });
});

test('a root object that two subgraphs share is put together from both', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { shop: Shop @shareable now: Int @shareable } type Shop @shareable { id: ID! name: String }',
      resolvers: { Query: { shop: () => ({ id: '1', name: 'n' }), now: () => 1 } },
    },
    b: {
      typeDefs:
        'type Query { shop: Shop @shareable now: Int @shareable } type Shop @shareable { id: ID! size: Int }',
      resolvers: { Query: { shop: () => ({ id: '1', size: 5 }), now: () => 1 } },
    },
  });
  expect(await ask('{ shop { id name size } now second: shop { size } }')).toEqual({
    data: { shop: { id: '1', name: 'n', size: 5 }, now: 1, second: { size: 5 } },
  });
});

test('an entity whose key in between is null ends there', async () => {
  const { ask } = federate({
    a: {
      typeDefs: 'type Query { books: [Book] } type Book @key(fields: "upc") { upc: ID! }',
      resolvers: { Query: { books: () => [{ upc: '1' }, { upc: '2' }] } },
    },
    b: {
      typeDefs: 'type Book @key(fields: "id") @key(fields: "upc") { id: ID upc: ID! }',
      resolvers: { Book: { __resolveReference: ({ upc }) => ({ upc, id: upc === '1' ? null : 'second' }) } },
    },
    c: {
      typeDefs: 'type Book @key(fields: "id") { id: ID author: String }',
      resolvers: { Book: { __resolveReference: ({ id }) => ({ id, author: `author of ${id}` }) } },
    },
  });
  expect(await ask('{ books { upc author } }')).toEqual({
    data: {
      books: [
        { upc: '1', author: null },
        { upc: '2', author: 'author of second' },
      ],
    },
  });
});

test('a value of an enum that only some subgraphs may give clients becomes null', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { one: Row two: Row } enum Kind { OPEN CLOSED @inaccessible } type Row { kind: Kind }',
      resolvers: { Query: { one: () => ({ kind: 'OPEN' }), two: () => ({ kind: 'CLOSED' }) } },
    },
  });
  const answer = await ask('{ one { kind } two { kind } }');
  expect(answer.data).toEqual({ one: { kind: 'OPEN' }, two: { kind: null } });
  expect(answer.errors!.map(({ path }) => path)).toEqual([['two', 'kind']]);
});

test('a requirement may ask more of some types than of others', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { all: [Box!]! } type Box @key(fields: "id") { id: ID! content: Content }
        interface Content { name: String! } type Fruit implements Content @shareable { name: String! sort: String! } type Stone implements Content @shareable { name: String! weight: Int! }`,
      resolvers: {
        Query: {
          all: () => [
            { id: '1', content: { __typename: 'Fruit', name: 'f', sort: 's' } },
            { id: '2', content: { __typename: 'Stone', name: 'r', weight: 3 } },
            { id: '3', content: null },
          ],
        },
      },
    },
    b: {
      typeDefs: `type Box @key(fields: "id") { id: ID! content: Content @external label: String @requires(fields: "content { name ... on Stone { weight } }") }
        interface Content { name: String! } type Fruit implements Content @shareable { name: String! sort: String! } type Stone implements Content @shareable { name: String! weight: Int! }`,
      resolvers: {
        Box: { __resolveReference: ({ id, content }) => ({ id, label: JSON.stringify(content) }) },
      },
    },
  });
  const answer = await ask('{ all { label } }');
  expect(answer.data.all.map(({ label }: any) => JSON.parse(label))).toEqual([
    { __typename: 'Fruit', name: 'f' },
    { __typename: 'Stone', name: 'r', weight: 3 },
    null,
  ]);
});

test('progressive override follows its label and percentage', async () => {
  const sources = {
    a: {
      typeDefs:
        'type Query { row: Row } type Row @key(fields: "id") { id: ID! at: String @override(from: "b", label: "moved") }',
      resolvers: { Query: { row: () => ({ id: '1', at: 'a' }) }, Row: loaded({ at: 'a' }) },
    },
    b: {
      typeDefs: 'type Row @key(fields: "id") { id: ID! at: String }',
      resolvers: { Row: loaded({ at: 'b' }) },
    },
  };
  expect(await federate(sources).ask('{ row { at } }')).toEqual({ data: { row: { at: 'b' } } });
  expect(await federate(sources, { overrideLabels: new Set(['moved']) }).ask('{ row { at } }')).toEqual({
    data: { row: { at: 'a' } },
  });
  const partly = {
    ...sources,
    a: { ...sources.a, typeDefs: sources.a.typeDefs.replace('moved', 'percent(20)') },
  };
  expect(await federate(partly, { overridePercentage: 10 }).ask('{ row { at } }')).toEqual({
    data: { row: { at: 'a' } },
  });
  expect(await federate(partly, { overridePercentage: 30 }).ask('{ row { at } }')).toEqual({
    data: { row: { at: 'b' } },
  });
});
