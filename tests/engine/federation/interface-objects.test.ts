import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';

const PEOPLE = [
  { __typename: 'Admin', id: '1', name: 'Ann', rights: 3 },
  { __typename: 'Guest', id: '2', name: 'Bob', since: 'May' },
];
const person = ({ id }: any) => PEOPLE.find((one) => one.id === id) ?? null;

const people = {
  typeDefs: `type Query { people: [Person!]! admins: [Admin] }
    interface Person @key(fields: "id") { id: ID! name: String }
    type Admin implements Person @key(fields: "id") { id: ID! name: String rights: Int }
    type Guest implements Person @key(fields: "id") { id: ID! name: String since: String }`,
  resolvers: {
    Query: { people: () => PEOPLE, admins: () => PEOPLE.slice(0, 1) },
    Person: { __resolveReference: person },
    Admin: { __resolveReference: person },
    Guest: { __resolveReference: person },
  },
};
const posts = {
  typeDefs: `type Query { authors: [Person] latest: Post }
    type Person @interfaceObject @key(fields: "id") { id: ID! posts: [Post!] name: String @external greeting: String @requires(fields: "name") }
    type Post @key(fields: "id") { id: ID! by: Person }`,
  resolvers: {
    Query: { authors: () => [{ id: '2' }, { id: '1' }], latest: () => ({ id: 'p', by: { id: '1' } }) },
    Person: {
      __resolveReference: ({ id, name }: any) => ({
        id,
        posts: [{ id: `p${id}`, by: { id } }],
        greeting: `Hi ${name}`,
      }),
      posts: ({ id, posts }: any) => posts ?? [{ id: `p${id}`, by: { id } }],
    },
  },
};
const scores = {
  typeDefs: 'type Person @interfaceObject @key(fields: "id") { id: ID! score(scale: Int = 1): Int }',
  resolvers: {
    Person: {
      __resolveReference: ({ id }: any) => ({ id }),
      score: ({ id }: any, { scale }: any) => Number(id) * scale,
    },
  },
};

test('fields of an interface seen as one object reach every type', async () => {
  const { ask, calls } = federate({ people, posts, scores });
  expect(
    await ask(
      '{ people { __typename name posts { id } score(scale: 10) ... on Admin { rights s: score } } }',
    ),
  ).toEqual({
    data: {
      people: [
        { __typename: 'Admin', name: 'Ann', posts: [{ id: 'p1' }], score: 10, rights: 3, s: 1 },
        { __typename: 'Guest', name: 'Bob', posts: [{ id: 'p2' }], score: 20 },
      ],
    },
  });
  expect(calls.map(({ subgraph }) => subgraph).sort()).toEqual(['people', 'posts', 'scores']);
});

test('where one subgraph sees an object, another says what it is', async () => {
  const { ask } = federate({ people, posts, scores });
  expect(
    await ask(
      '{ authors { __typename id name score ... on Guest { since } ... on Admin { rights posts { id } } } }',
    ),
  ).toEqual({
    data: {
      authors: [
        { __typename: 'Guest', id: '2', name: 'Bob', score: 2, since: 'May' },
        { __typename: 'Admin', id: '1', name: 'Ann', score: 1, rights: 3, posts: [{ id: 'p1' }] },
      ],
    },
  });
});

test('what needs no type is fetched without asking for it', async () => {
  const { ask, calls } = federate({ people, posts, scores });
  expect(await ask('{ authors { id posts { by { score } } } }')).toEqual({
    data: {
      authors: [
        { id: '2', posts: [{ by: { score: 2 } }] },
        { id: '1', posts: [{ by: { score: 1 } }] },
      ],
    },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['posts', 'scores']);
});

test('only the name of the type is asked of the subgraph that knows it', async () => {
  const { ask } = federate({ people, posts, scores });
  expect(await ask('{ latest { by { kind: __typename } } authors { __typename } }')).toEqual({
    data: { latest: { by: { kind: 'Admin' } }, authors: [{ __typename: 'Guest' }, { __typename: 'Admin' }] },
  });
});

test('an object that stands for an interface computes from fields of the types', async () => {
  const { ask } = federate({ people, posts, scores });
  const expected = [{ greeting: 'Hi Ann' }, { greeting: 'Hi Bob' }];
  expect(await ask('{ people { greeting } }')).toEqual({ data: { people: expected } });
  expect(await ask('{ admins { greeting name } authors { greeting } }')).toEqual({
    data: { admins: [{ greeting: 'Hi Ann', name: 'Ann' }], authors: [expected[1], expected[0]] },
  });
  expect(await ask('{ people { ... on Guest { greeting } ... on Admin { hello: greeting } } }')).toEqual({
    data: { people: [{ hello: 'Hi Ann' }, { greeting: 'Hi Bob' }] },
  });
});

test('an object that cannot be loaded by its key is completed by others', async () => {
  const { ask } = federate({
    people,
    shops: {
      typeDefs: `type Query { shop: Shop } type Shop { owner: Person }
        type Person @interfaceObject @key(fields: "id", resolvable: false) { id: ID! }`,
      resolvers: { Query: { shop: () => ({ owner: { id: '2' } }) } },
    },
  });
  expect(await ask('{ shop { owner { id } } }')).toEqual({ data: { shop: { owner: { id: '2' } } } });
  expect(await ask('{ shop { owner { name ... on Guest { since } } } }')).toEqual({
    data: { shop: { owner: { name: 'Bob', since: 'May' } } },
  });
});

test('a type may gain fields by way of an interface its own subgraph does not tell of', async () => {
  const { ask } = federate({
    people,
    scores,
    entry: {
      typeDefs: 'type Query { ann: Admin } type Admin @key(fields: "id", resolvable: false) { id: ID! }',
      resolvers: { Query: { ann: () => ({ id: '1' }) } },
    },
  });
  expect(await ask('{ ann { score rights } }')).toEqual({ data: { ann: { score: 1, rights: 3 } } });
});

test('an object nobody can name the type of is null, with an error', async () => {
  const federation = federate({ people, posts, scores });
  federation.replace('posts', async () => ({ data: { authors: [{ __typename: 'Person', id: '9' }] } }));
  const answer = await federation.ask('{ authors { id name __typename } }');
  expect(answer.data).toEqual({ authors: [null] });
  expect(answer.errors!.length).toBeGreaterThan(0);
});
