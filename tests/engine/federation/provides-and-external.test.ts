import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';

test('what a relation provides two levels down is taken from there', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: `type Query { products: [Product] @provides(fields: "categories { id name }") }
        type Product @key(fields: "id") { id: ID! categories: [Category] @external }
        type Category @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: { products: () => [{ id: 'p', categories: [{ id: 'c', name: 'C' }] }] },
      },
    },
    b: {
      typeDefs: `type Product @key(fields: "id") { id: ID! categories: [Category] }
        type Category @key(fields: "id") { id: ID! name: String sub: [Category!] }`,
      resolvers: {
        Product: {
          __resolveReference: ({ id }) => ({
            id,
            categories: [{ id: 'c', name: 'C', sub: [{ id: 'd', name: 'D' }] }],
          }),
        },
        Category: { __resolveReference: ({ id }) => ({ id, name: 'C', sub: [{ id: 'd', name: 'D' }] }) },
      },
    },
  });
  expect(await ask('{ products { id categories { id name } } }')).toEqual({
    data: { products: [{ id: 'p', categories: [{ id: 'c', name: 'C' }] }] },
  });
  expect(calls).toHaveLength(1);
  expect(await ask('{ products { categories { name sub { name } } } }')).toEqual({
    data: { products: [{ categories: [{ name: 'C', sub: [{ name: 'D' }] }] }] },
  });
});

const media = {
  a: {
    typeDefs: `type Query { media: Media book: Book @provides(fields: "animals { ... on Dog { name } }") }
      interface Media { id: ID! }
      interface Animal { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! animals: [Animal] @shareable }
      type Film implements Media @key(fields: "id") { id: ID! }
      type Dog implements Animal @key(fields: "id", resolvable: false) { id: ID! name: String @external }
      type Cat implements Animal @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        media: () => ({
          __typename: 'Book',
          id: '1',
          animals: [
            { __typename: 'Dog', id: 'd' },
            { __typename: 'Cat', id: 'c' },
          ],
        }),
        book: () => ({
          id: '1',
          animals: [
            { __typename: 'Dog', id: 'd', name: 'Rex' },
            { __typename: 'Cat', id: 'c' },
          ],
        }),
      },
      Book: {
        __resolveReference: ({ id }: any) => ({
          id,
          animals: [
            { __typename: 'Dog', id: 'd' },
            { __typename: 'Cat', id: 'c' },
          ],
        }),
      },
    },
  },
  b: {
    typeDefs: `interface Animal { id: ID! name: String }
      type Dog implements Animal @key(fields: "id") { id: ID! name: String age: Int }
      type Cat implements Animal @key(fields: "id") { id: ID! name: String age: Int }`,
    resolvers: {
      Dog: { __resolveReference: ({ id }: any) => ({ id, name: 'Rex', age: 3 }) },
      Cat: { __resolveReference: ({ id }: any) => ({ id, name: 'Tom', age: 4 }) },
    },
  },
};

test('an interface may be provided for one of its types only', async () => {
  const { ask, calls } = federate(media);
  expect(await ask('{ book { animals { name } } media { id ... on Book { animals { id name } } } }')).toEqual(
    {
      data: {
        book: { animals: [{ name: 'Rex' }, { name: 'Tom' }] },
        media: {
          id: '1',
          animals: [
            { id: 'd', name: 'Rex' },
            { id: 'c', name: 'Tom' },
          ],
        },
      },
    },
  );
  calls.length = 0;
  await ask('{ book { animals { name } } }');
  expect(calls.flatMap(({ variables }) => Object.values(variables ?? {}).flat())).toEqual([
    { __typename: 'Cat', id: 'c' },
  ]);
});

test('a union may be provided with fragments', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: `type Query { media: [Media] @provides(fields: "... on Book { title } ... on Film { title }") bare: [Media] }
        union Media = Book | Film
        type Book @key(fields: "id") { id: ID! title: String @external }
        type Film @key(fields: "id") { id: ID! title: String @external }`,
      resolvers: {
        Query: {
          media: () => [
            { __typename: 'Book', id: '1', title: 'B1' },
            { __typename: 'Film', id: '1', title: 'F1' },
          ],
          bare: () => [{ __typename: 'Book', id: '1' }],
        },
      },
    },
    b: {
      typeDefs: `type Book @key(fields: "id") { id: ID! title: String author: String }
        type Film @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Book: { __resolveReference: ({ id }) => ({ id, title: `B${id}`, author: 'A' }) },
        Film: { __resolveReference: ({ id }) => ({ id, title: `F${id}` }) },
      },
    },
  });
  expect(await ask('{ media { __typename ... on Book { title } ... on Film { title } } }')).toEqual({
    data: {
      media: [
        { __typename: 'Book', title: 'B1' },
        { __typename: 'Film', title: 'F1' },
      ],
    },
  });
  expect(calls).toHaveLength(1);
  expect(await ask('{ bare { ... on Book { title author } } }')).toEqual({
    data: { bare: [{ title: 'B1', author: 'A' }] },
  });
});

test('a subgraph of Federation 1 extends a type by fields marked external', async () => {
  const { ask } = federate({
    a: {
      legacy: true,
      typeDefs: `extend type Query { users: [User] } extend type User @key(fields: "id") { id: ID! @external name: String @external score: Int @requires(fields: "name") }`,
      resolvers: {
        Query: { users: () => [{ id: '1' }, { id: '2' }] },
        User: { __resolveReference: ({ id, name }) => ({ id, score: name.length }) },
      },
    },
    b: {
      legacy: true,
      typeDefs: `extend type Query { first: User } type User @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { first: () => ({ id: '1', name: 'x' }) },
        User: { __resolveReference: ({ id }) => ({ id, name: 'n'.repeat(Number(id)) }) },
      },
    },
  });
  expect(await ask('{ users { id name score } first { score } }')).toEqual({
    data: {
      users: [
        { id: '1', name: 'n', score: 1 },
        { id: '2', name: 'nn', score: 2 },
      ],
      first: { score: 1 },
    },
  });
});

test('a subgraph of Federation 1 may provide what it does not own', async () => {
  const { ask, calls } = federate({
    a: {
      legacy: true,
      typeDefs: `extend type Query { providedUser: User @provides(fields: "name") plainUser: User }
        extend type User @key(fields: "id") { id: ID! @external name: String @external }`,
      resolvers: {
        Query: {
          providedUser: () => ({ id: '1', name: 'given' }),
          plainUser: () => ({ id: '1', name: 'not to be read' }),
        },
      },
    },
    b: {
      legacy: true,
      typeDefs: 'type User @key(fields: "id") { id: ID! name: String nick: String }',
      resolvers: { User: { __resolveReference: ({ id }) => ({ id, name: 'own', nick: 'N' }) } },
    },
  });
  expect(await ask('{ providedUser { name } }')).toEqual({ data: { providedUser: { name: 'given' } } });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['a']);
  expect(await ask('{ plainUser { id name nick } }')).toEqual({
    data: { plainUser: { id: '1', name: 'own', nick: 'N' } },
  });
});

test('@extends says the same as extend', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { user: User } type User @extends @key(fields: "id") { id: ID! @external name: String @external shout: String @requires(fields: "name") }`,
      resolvers: {
        Query: { user: () => ({ id: '1' }) },
        User: { __resolveReference: ({ id, name }) => ({ id, shout: `${name}!` }) },
      },
    },
    b: {
      typeDefs: 'type User @key(fields: "id") { id: ID! name: String }',
      resolvers: { User: { __resolveReference: ({ id }) => ({ id, name: `N${id}` }) } },
    },
  });
  expect(await ask('{ user { id shout name } }')).toEqual({
    data: { user: { id: '1', shout: 'N1!', name: 'N1' } },
  });
});

test('an external field nobody needs does no harm', async () => {
  const { ask } = federate({
    a: {
      legacy: true,
      typeDefs: `type Query { product: Product } type Product @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { product: () => ({ id: '1', name: 'N' }) },
        Product: { __resolveReference: ({ id }) => ({ id, name: 'N' }) },
      },
    },
    b: {
      legacy: true,
      typeDefs: `extend type Product @key(fields: "id") { id: ID! @external name: String @external price: Float }`,
      resolvers: { Product: { __resolveReference: ({ id }) => ({ id, price: 1.5 }) } },
    },
  });
  expect(await ask('{ product { id name price } }')).toEqual({
    data: { product: { id: '1', name: 'N', price: 1.5 } },
  });
});
