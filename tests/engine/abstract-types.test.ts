import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { library, shop } from './_kit/worlds.ts';

test('fragments on an interface, its types and its parents apply where they fit', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ shelf { id ... on Book { pages author { name } } ...Lengths ... on Media { title } } } fragment Lengths on Film { length reviews { likes } }',
  );
  await world.expectSame('{ named { name ... on Product { upc stock } ... on Author { best { body } } } }');
});

test('members of a union come from different subgraphs', async () => {
  const world = createWorld(library);
  await world.expectSame(
    '{ search(limit: 9) { __typename ... on User { name account { level } } ... on Order { state } ... on Cat { lives } ... on Dog { bark } } }',
  );
});

test('an object type that another subgraph sees as one object gets its true type', async () => {
  const world = createWorld(shop);
  const data = await world.expectSame(
    '{ reviewed { __typename score ... on Book { pages } ... on Film { length } } }',
  );
  expect(['Book', 'Film']).toContain(data.reviewed.__typename);
  await world.expectSame('{ reviewed { score } }');
  await world.expectSame('{ reviewed { title reviews { media { __typename id } } } }');
});

test('a field of the one object is fetched for every type that asks for it', async () => {
  const media = [{ id: 'b' }, { id: 'f' }];
  const { ask } = federate({
    catalog: {
      typeDefs: `interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! length: Int }`,
      resolvers: {
        Media: {
          __resolveReference: ({ id }) =>
            id === 'b' ? { __typename: 'Book', id, pages: 10 } : { __typename: 'Film', id, length: 90 },
        },
      },
    },
    reviews: {
      typeDefs: `type Query { latest: [Media!]! } type Media @interfaceObject @key(fields: "id") { id: ID! reviews: [Review!]! score: Int }
        type Review { id: ID! }`,
      resolvers: {
        Query: { latest: () => media },
        Media: { __resolveReference: ({ id }) => ({ id, score: id.length, reviews: [{ id: `r${id}` }] }) },
      },
    },
  });
  expect(
    await ask('{ latest { id ... on Film { length reviews { id } } ... on Book { reviews { id } } } }'),
  ).toEqual({
    data: {
      latest: [
        { id: 'b', reviews: [{ id: 'rb' }] },
        { id: 'f', length: 90, reviews: [{ id: 'rf' }] },
      ],
    },
  });
  expect(await ask('{ latest { ... on Film { length score } ... on Book { pages } } }')).toEqual({
    data: { latest: [{ pages: 10 }, { length: 90, score: 1 }] },
  });
});

test('types that give one name to fields of different types do not disturb each other', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ shelf { ... on Book { size } ... on Film { filmSize: size } } items { ... on Book { x: title } ... on Product { x: name } ... on Author { x: name } } }',
  );
});

test('the name of a type is known although nothing else asks for it', async () => {
  const world = createWorld(shop);
  await world.expectSame(
    '{ top { ... on Book { kind: __typename } ... on Film { __typename } } items { kind: __typename } }',
  );
  await world.expectSame('{ reviewed { id reviews { body } ... on Book { kind: __typename } } }');
});

test('a type that clients may not see leaves null, and its name stays secret', async () => {
  const { ask, engine } = federate({
    things: {
      typeDefs: `type Query { thing(hidden: Boolean): Thing things: [Thing] level: Level levels: [Level!] }
        union Thing = Open | Secret
        type Open { id: ID! secret: String @inaccessible }
        type Secret @inaccessible { id: ID! }
        enum Level { LOW HIGH @inaccessible }`,
      resolvers: {
        Query: {
          thing: (_: unknown, { hidden }: { hidden?: boolean }) => ({
            __typename: hidden ? 'Secret' : 'Open',
            id: '1',
          }),
          things: () => [
            { __typename: 'Open', id: '1' },
            { __typename: 'Secret', id: '2' },
          ],
          level: () => 'HIGH',
          levels: () => ['LOW', 'HIGH'],
        },
      },
    },
  });
  expect(engine.apiSchema.getType('Secret')).toBeUndefined();
  const answer = await ask(
    '{ open: thing { __typename ... on Open { id } } secret: thing(hidden: true) { __typename } things { ... on Open { id } } level levels }',
  );
  expect(answer.data).toEqual({
    open: { __typename: 'Open', id: '1' },
    secret: null,
    things: [{ id: '1' }, null],
    level: null,
    levels: null,
  });
  expect(new Set(answer.errors!.map(({ path }) => path.join('.')))).toEqual(
    new Set(['level', 'levels.1', 'secret', 'things.1']),
  );
  expect(JSON.stringify(answer)).not.toContain('Secret');
  expect((await ask('{ thing { ... on Open { secret } } }')).errors![0].extensions.code).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});
