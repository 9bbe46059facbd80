import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';
import { createSubgraph } from '../_kit/subgraph.ts';

function numbers() {
  const log: string[] = [];
  const totals: Record<string, number> = {};
  const add =
    (graph: string) =>
    (_source: unknown, { by, key }: any) => {
      log.push(`${graph} add ${by}`);
      return (totals[key] = (totals[key] ?? 0) + by);
    };
  const times =
    (graph: string) =>
    (_source: unknown, { by, key }: any) => {
      log.push(`${graph} times ${by}`);
      return (totals[key] = (totals[key] ?? 0) * by);
    };
  return {
    log,
    sources: {
      a: {
        typeDefs: `type Query { a: String product: Product } type Mutation { add(by: Int!, key: String!): Int! addProduct(name: String!): Product! failA: Int same(n: Int): Int @shareable }
          type Product @key(fields: "id") { id: ID! name: String! price: Int }`,
        resolvers: {
          Query: { a: () => 'qa', product: () => ({ id: 'p', name: 'P', price: 1, query: {} }) },
          Mutation: {
            add: add('a'),
            addProduct: (_source: unknown, { name }: any) => {
              log.push(`a addProduct ${name}`);
              return { id: name, name, price: 9, query: {} };
            },
            failA: () => {
              log.push('a fail');
              throw new Error('no');
            },
            same: (_source: unknown, { n }: any) => (log.push('a same'), n),
          },
          Product: { __resolveReference: ({ id }: any) => ({ id, name: id, price: 9 }) },
        },
      },
      b: {
        typeDefs: `type Query { b(n: Int): String } type Mutation { multiply(by: Int!, key: String!): Int! drop(key: String!): Boolean same(n: Int): Int @shareable }
          type Product @key(fields: "id") { id: ID! price: Int @external isCheap: Boolean @requires(fields: "price") stock: Int }`,
        resolvers: {
          Query: { b: (_source: unknown, { n }: any) => `qb${n ?? ''}` },
          Mutation: {
            multiply: times('b'),
            drop: (_source: unknown, { key }: any) => (log.push('b drop'), delete totals[key]),
            same: (_source: unknown, { n }: any) => (log.push('b same'), n),
          },
          Product: {
            __resolveReference: ({ id, price }: any) => {
              log.push(`b product ${id}`);
              return { id, isCheap: price < 10, stock: 3 };
            },
          },
        },
      },
    },
  };
}

test('mutations keep their order from subgraph to subgraph', async () => {
  const { sources, log } = numbers();
  const { ask } = federate(sources);
  expect(
    await ask(
      'mutation ($k: String! = "k") { one: add(by: 2, key: $k) two: add(by: 3, key: $k) three: multiply(by: 4, key: $k) four: add(by: 1, key: $k) five: multiply(by: 10, key: $k) drop(key: $k) }',
    ),
  ).toEqual({ data: { one: 2, two: 5, three: 20, four: 21, five: 210, drop: true } });
  expect(log).toEqual(['a add 2', 'a add 3', 'b times 4', 'a add 1', 'b times 10', 'b drop']);
});

test('what a mutation answers is completed before the next one begins', async () => {
  const { sources, log } = numbers();
  const { ask } = federate(sources);
  expect(
    await ask(
      'mutation { x: addProduct(name: "x") { name isCheap stock } failA multiply(by: 2, key: "z") y: addProduct(name: "y") { stock } }',
    ),
  ).toMatchObject({
    data: { x: { name: 'x', isCheap: true, stock: 3 }, failA: null, multiply: 0, y: { stock: 3 } },
    errors: [{ message: 'no', path: ['failA'] }],
  });
  expect(log.filter((line) => !line.startsWith('b product x'))).toEqual([
    'a addProduct x',
    'a fail',
    'b times 2',
    'a addProduct y',
    'b product y',
  ]);
  expect(log.indexOf('b times 2')).toBeGreaterThan(log.lastIndexOf('b product x'));
});

test('a mutation that two subgraphs have is run once', async () => {
  const { sources, log } = numbers();
  const { ask } = federate(sources);
  expect(await ask('mutation { same(n: 1) two: same(n: 2) }')).toEqual({ data: { same: 1, two: 2 } });
  expect(log).toHaveLength(2);
});

test('a field that leads back to Query leads to the queries of all subgraphs', async () => {
  const { sources } = numbers();
  const plain = federate(sources);
  // The composer of these tests does not know that Query can be entered anywhere; Apollo's does.
  const { ask, replace } = federate(sources, {
    supergraphSdl: plain.supergraphSdl.replace(
      /(type Product [^{]*\{)/,
      '$1 query: Query @join__field(graph: A)',
    ),
  });
  const a = createSubgraph('a', {
    ...sources.a,
    typeDefs: sources.a.typeDefs.replace('name: String! price', 'query: Query name: String! price'),
  });
  replace('a', (request) => a.execute(request));
  expect(
    await ask('{ product { name query { a b(n: 1) again: b __typename product { stock } } } b }'),
  ).toEqual({
    data: {
      product: {
        name: 'P',
        query: { a: 'qa', b: 'qb1', again: 'qb', __typename: 'Query', product: { stock: 3 } },
      },
      b: 'qb',
    },
  });
  expect(await ask('mutation { addProduct(name: "n") { query { b } } add(by: 1, key: "q") }')).toEqual({
    data: { addProduct: { query: { b: 'qb' } }, add: 1 },
  });
});

const words = {
  a: {
    typeDefs: `type Query { users(type: UserType): [User] search(filter: Filter): String } enum UserType { REGULAR ANONYMOUS @inaccessible STAFF }
      input Filter { first: Int! name: String deep: Filter } type User @key(fields: "id") { id: ID! type: UserType must: [UserType!] }`,
    resolvers: {
      Query: {
        users: (_source: unknown, { type }: any) => [
          { id: '1', type: type ?? 'REGULAR', must: ['STAFF'] },
          { id: '2', type: 'ANONYMOUS', must: ['ANONYMOUS'] },
        ],
        search: (_source: unknown, { filter }: any) => JSON.stringify(filter),
      },
    },
  },
  b: {
    typeDefs:
      `type Query { find(filter: Filter): String } enum UserType { REGULAR STAFF ANONYMOUS } input Filter { first: Int! deep: Filter }
      type User @key(fields: "id") { id: ID! type: UserType @shareable }`.replace(
        'type: UserType @shareable',
        'kind: UserType',
      ),
    resolvers: {
      Query: { find: (_source: unknown, { filter }: any) => JSON.stringify(filter) },
      User: { __resolveReference: ({ id }: any) => ({ id, kind: 'STAFF' }) },
    },
  },
};

test('a value that clients must not see is null, with an error, and cannot be sent', async () => {
  const { ask } = federate(words);
  const answer = await ask('{ users { id type must kind } }');
  expect(answer.data).toEqual({
    users: [
      { id: '1', type: 'REGULAR', must: ['STAFF'], kind: 'STAFF' },
      { id: '2', type: null, must: null, kind: 'STAFF' },
    ],
  });
  expect(answer.errors!.length).toBeGreaterThan(0);
  expect((await ask('{ users(type: STAFF) { id type } }')).errors).toHaveLength(1);
  expect((await ask('{ users(type: ANONYMOUS) { id } }')).data).toBeUndefined();
  expect(
    (await ask('query ($t: UserType) { users(type: $t) { id } }', { t: 'ANONYMOUS' })).data,
  ).toBeUndefined();
});

test('an input type has the fields all subgraphs know', async () => {
  const { ask } = federate(words);
  expect(
    await ask('{ search(filter: { first: 1, deep: { first: 2 } }) find(filter: { first: 3 }) }'),
  ).toEqual({
    data: { search: '{"first":1,"deep":{"first":2}}', find: '{"first":3}' },
  });
  expect((await ask('{ search(filter: { first: 1, name: "x" }) }')).data).toBeUndefined();
  expect(
    (await ask('query ($f: Filter) { search(filter: $f) }', { f: { first: 1, name: 'x' } })).data,
  ).toBeUndefined();
  expect(await ask('query ($n: Int!) { search(filter: { first: $n }) }', { n: 4 })).toEqual({
    data: { search: '{"first":4}' },
  });
});

test('conditions hold for fields and fragments of every subgraph', async () => {
  const { sources, log } = numbers();
  const { ask } = federate(sources);
  const query = `query ($yes: Boolean!, $no: Boolean! = false) {
    product { ...P @include(if: $yes) ... @skip(if: $yes) { name } isCheap @include(if: $no) ... on Product @skip(if: $no) { id } }
    a @skip(if: $yes) b @include(if: $yes) } fragment P on Product { stock @include(if: true) price @skip(if: true) }`;
  expect(await ask(query, { yes: true })).toEqual({ data: { product: { stock: 3, id: 'p' }, b: 'qb' } });
  expect(await ask(query, { yes: false, no: true })).toEqual({
    data: { product: { name: 'P', isCheap: true }, a: 'qa' },
  });
  log.length = 0;
  expect(await ask('{ product @skip(if: true) { stock } a @include(if: false) __typename }')).toEqual({
    data: { __typename: 'Query' },
  });
  expect(
    await ask(
      '{ product { stock @skip(if: true) isCheap @include(if: false) __typename @skip(if: true) name } }',
    ),
  ).toEqual({
    data: { product: { name: 'P' } },
  });
  expect(log).toEqual([]);
});

const nulls = (b: (representation: any) => unknown) => ({
  a: {
    typeDefs: `type Query { items: [Item] strict: [Item!] must: Item! } type Item @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: {
        items: () => [{ id: '1' }, { id: '2' }],
        strict: () => [{ id: '1' }, { id: '2' }],
        must: () => ({ id: '2' }),
      },
    },
  },
  b: {
    typeDefs: 'type Item @key(fields: "id") { id: ID! size: Int! label: String }',
    resolvers: { Item: { __resolveReference: b as any } },
  },
});

test('null goes up to the nearest field that may be null', async () => {
  const { ask } = federate(
    nulls(({ id }) => (id === '2' ? { id, label: 'L' } : { id, size: 1, label: 'L' })),
  );
  const items = await ask('{ items { id size } }');
  expect(items.data).toEqual({ items: [{ id: '1', size: 1 }, null] });
  expect(items.errors!.length).toBeGreaterThan(0);
  expect((await ask('{ strict { size } }')).data).toEqual({ strict: null });
  expect((await ask('{ must { size } }')).data).toBeNull();
  expect(await ask('{ must { label } }')).toEqual({ data: { must: { label: 'L' } } });
});

test('an entity its subgraph does not find leaves nulls where it may', async () => {
  const { ask } = federate(nulls(({ id }) => (id === '2' ? null : { id, size: 1, label: 'L' })));
  expect(await ask('{ items { id label } }')).toEqual({
    data: {
      items: [
        { id: '1', label: 'L' },
        { id: '2', label: null },
      ],
    },
  });
  expect((await ask('{ items { id size } }')).data).toEqual({ items: [{ id: '1', size: 1 }, null] });
});

test('an answer with the wrong type or too few entities is not taken for good', async () => {
  const federation = federate(nulls(({ id }) => ({ id, size: 1, label: 'L' })));
  federation.replace('b', async () => ({ data: { _entities: [{ size: 1, label: 'only one' }] } }));
  expect((await federation.ask('{ items { id label } }')).data).toEqual({
    items: [
      { id: '1', label: 'only one' },
      { id: '2', label: null },
    ],
  });
  federation.replace('a', async () => ({
    data: { items: [{ __typename: 'Unheard', id: '1' }, 'text', { __typename: 'Item', id: '2' }] },
  }));
  const answer = await federation.ask('{ items { id } }');
  expect(answer.data.items[1]).toBeNull();
  expect(answer.errors!.length).toBeGreaterThan(0);
});
