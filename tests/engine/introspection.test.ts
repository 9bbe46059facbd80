import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';

const sources = {
  books: {
    typeDefs: `"Where questions start." type Query { "All books." books(first: Int = 10): [Book!]! old: String @deprecated(reason: "unused") }
      "A book." type Book @key(fields: "id") { id: ID! title: String @tag(name: "public") hidden: String @inaccessible made: Date }
      scalar Date @specifiedBy(url: "https://scalars.test/date")
      input Filter @inaccessible { a: Int }`,
    resolvers: { Query: { books: () => [{ id: '1', title: 'A' }] } },
  },
  ratings: {
    typeDefs: 'type Book @key(fields: "id") { id: ID! stars: Int }',
    resolvers: { Book: { __resolveReference: ({ id }: any) => ({ id, stars: 5 }) } },
  },
};

test('the schema that clients see has no federation machinery and nothing inaccessible', async () => {
  const { ask } = federate(sources);
  const { data } = await ask(getIntrospectionQuery({ descriptions: true }));
  const printed = printSchema(buildClientSchema(data));
  expect(printed).not.toMatch(/join__|link__|_entities|_service|_Any|hidden|Filter|@tag|@key/);
  expect(printed).toMatchInlineSnapshot(`
    "directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT

    scalar Date

    """Where questions start."""
    type Query {
      """All books."""
      books(first: Int = 10): [Book!]!
      old: String @deprecated(reason: "unused")
    }

    """A book."""
    type Book {
      id: ID!
      title: String
      made: Date
      stars: Int
    }"
  `);
});

test('meta fields mix with data, under any name and from fragments', async () => {
  const { ask, calls } = federate(sources);
  const answer = await ask(
    `query ($name: String!) { start: __typename ...Meta books { title kind: __typename stars } t: __type(name: $name) { name fields { name } } }
     fragment Meta on Query { __typename s: __schema { queryType { name } } }`,
    { name: 'Book' },
  );
  expect(answer).toEqual({
    data: {
      start: 'Query',
      __typename: 'Query',
      s: { queryType: { name: 'Query' } },
      books: [{ title: 'A', kind: 'Book', stars: 5 }],
      t: { name: 'Book', fields: [{ name: 'id' }, { name: 'title' }, { name: 'made' }, { name: 'stars' }] },
    },
  });
  expect(calls.every(({ query }) => !query.includes('__schema') && !query.includes('__type('))).toBe(true);
});

test('a question about the schema alone asks no subgraph', async () => {
  const { ask, calls } = federate(sources);
  expect(await ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  expect(await ask('{ __type(name: "Nothing") { name } }')).toEqual({ data: { __type: null } });
  expect(calls).toEqual([]);
});

test('with introspection off the schema stays closed and messages suggest nothing', async () => {
  const { engine } = federate(sources, { introspection: false });
  const closed = await engine.execute({ query: '{ __schema { types { name } } }' });
  expect(closed.status).toBe(400);
  expect(closed.result().data).toBeUndefined();
  const typo = await engine.execute({ query: '{ book { id } }' });
  expect(typo.errors![0]!.message).toBe('Cannot query field "book" on type "Query".');
  expect((await engine.execute({ query: '{ __typename books { __typename } }' })).result()).toEqual({
    data: { __typename: 'Query', books: [{ __typename: 'Book' }] },
  });
});
