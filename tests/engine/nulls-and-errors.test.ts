import { expect, test } from 'vitest';
import { federate } from './_kit/federation.ts';

const ITEMS = ['1', '2', '3'].map((id) => ({ id, group: { id: `g${id}` } }));

function store() {
  return federate({
    items: {
      typeDefs: `type Query { items: [Item!]! maybe: [Item] nested: [[Item!]] one: Item wrong: [String!] sum: Int! }
        type Item @key(fields: "id") { id: ID! group: Group } type Group { id: ID! item: Item }`,
      resolvers: {
        Query: {
          items: () => ITEMS,
          maybe: () => ITEMS,
          nested: () => [ITEMS, ITEMS.slice(0, 1)],
          one: () => ITEMS[0],
          wrong: () => ['a', null],
          sum: () => 3,
        },
      },
    },
    stock: {
      typeDefs: `type Query { warehouses: [Warehouse!] } type Warehouse { id: ID! } type Item @key(fields: "id") { id: ID! count: Int! note: String places: [Place!] }
        type Place { name: String! shelf: Int }`,
      resolvers: {
        Query: { warehouses: () => [{ id: 'w' }] },
        Item: {
          __resolveReference: ({ id }) => ({
            id,
            count: 7,
            note: () => {
              if (id === '2')
                throw Object.assign(new Error('The note is torn.'), {
                  extensions: {
                    code: 'TORN',
                    stacktrace: ['at secret.ts'],
                    serviceName: 'stock',
                    hint: 'glue',
                  },
                });
              return `note ${id}`;
            },
            places: [
              { name: 'a', shelf: 1 },
              {
                name: () => {
                  if (id === '3') throw new Error('unreadable');
                  return 'b';
                },
                shelf: 2,
              },
            ],
          }),
        },
      },
    },
  });
}

const down = () =>
  Promise.reject(
    Object.assign(new Error('connect ECONNREFUSED http://10.0.0.7:4001'), { code: 'ECONNREFUSED' }),
  );
const unavailable = (coordinate: string, ...path: (string | number)[]) => ({
  message: `${coordinate} is not available at the moment.`,
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
});

test('the rest is answered when a subgraph is down, and every missing field is named with its place', async () => {
  const { ask, replace } = store();
  replace('stock', down);
  const answer = await ask('{ maybe { id n: note } warehouses { id } sum }');
  expect(answer.data).toEqual({ maybe: ITEMS.map(({ id }) => ({ id, n: null })), warehouses: null, sum: 3 });
  expect(answer.errors).toEqual([
    ...[0, 1, 2].map((index) => unavailable('Item.note', 'maybe', index, 'n')),
    unavailable('Query.warehouses', 'warehouses'),
  ]);
  expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0|ECONN|http|stock/);
});

test('a missing non-null field makes the nearest nullable parent null', async () => {
  const { ask, replace } = store();
  replace('stock', down);
  expect(await ask('{ maybe { id count } }')).toEqual({
    data: { maybe: [null, null, null] },
    errors: [0, 1, 2].map((index) => unavailable('Item.count', 'maybe', index, 'count')),
  });
  expect((await ask('{ one { group { item { id } } count } }')).data).toEqual({ one: null });
  expect((await ask('{ nested { count } sum }')).data).toEqual({ nested: [null, null], sum: 3 });
  expect((await ask('{ sum items { count } }')).data).toBeNull();
});

test('an error of an entity keeps its extensions and gets the path the client sees, with list indices', async () => {
  const { ask } = store();
  const answer = await ask('{ shelf: nested { n: note } }');
  expect(answer.data).toEqual({
    shelf: [[{ n: 'note 1' }, { n: null }, { n: 'note 3' }], [{ n: 'note 1' }]],
  });
  expect(answer.errors).toEqual([
    { message: 'The note is torn.', path: ['shelf', 0, 1, 'n'], extensions: { code: 'TORN', hint: 'glue' } },
  ]);
});

test('an error below a list in an entity keeps both indices', async () => {
  const { ask } = store();
  const answer = await ask('{ items { where: places { label: name } } }');
  expect(answer.data.items.map(({ where }: any) => where)).toEqual([
    [{ label: 'a' }, { label: 'b' }],
    [{ label: 'a' }, { label: 'b' }],
    null,
  ]);
  expect(answer.errors).toEqual([{ message: 'unreadable', path: ['items', 2, 'where', 1, 'label'] }]);
});

test('one entity at several places carries its error to each of them', async () => {
  const { ask } = store();
  const answer = await ask('{ a: items { note } b: maybe { id note } }');
  expect(new Set(answer.errors!.map(({ path }) => path.join('.')))).toEqual(
    new Set(['a.1.note', 'b.1.note']),
  );
});

test('an error is reported where its field was asked for, and not beside', async () => {
  const { ask } = store();
  const answer = await ask('{ a: items { note } b: items { id } }');
  expect(answer.errors!.map(({ path }) => path)).toEqual([['a', 1, 'note']]);
});

test('a subgraph that answers with errors and no data is not called unavailable', async () => {
  const { ask, replace } = store();
  replace('stock', async () => ({
    data: null,
    errors: [
      { message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED', exception: { stacktrace: [] } } },
    ],
  }));
  const answer = await ask('{ one { id note } }');
  expect(answer).toEqual({
    data: { one: { id: '1', note: null } },
    errors: [{ message: 'Sign in first.', path: ['one', 'note'], extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

test('a root field that fails is null with its own error', async () => {
  const { ask, replace } = store();
  replace('items', async () => ({ data: { it: null }, errors: [{ message: 'gone', path: ['it'] }] }));
  expect(await ask('{ it: one { id } }')).toEqual({
    data: { it: null },
    errors: [{ message: 'gone', path: ['it'] }],
  });
});

test('null for a non-null field without a word is an error all the same', async () => {
  const { ask, replace } = store();
  replace('stock', async ({ variables }) => ({
    data: { _entities: (variables!['representations'] as unknown[]).map(() => ({ count: null })) },
  }));
  expect(await ask('{ maybe { count } }')).toEqual({
    data: { maybe: [null, null, null] },
    errors: [0, 1, 2].map((index) => ({
      message: 'Cannot return null for non-nullable field Item.count.',
      path: ['maybe', index, 'count'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })),
  });
});

test('answers that are not what was asked for become errors, not faults', async () => {
  for (const data of [{ one: 'text' }, { one: [1] }, { one: { id: { a: 1 } } }, { one: 3 }]) {
    const { engine, replace } = store();
    replace('items', async () => ({ data: structuredClone(data) as never }));
    const answer = await engine.execute({ query: '{ one { id group { id } } }' });
    expect(answer.status).toBe(200);
    expect(() => answer.result()).not.toThrow();
  }
  const { ask, replace } = store();
  replace('items', async () => ({}) as never);
  expect(await ask('{ one { id } }')).toEqual({
    data: { one: null },
    errors: [unavailable('Query.one', 'one')],
  });
  replace('items', async () => ({ data: { maybe: 'no list' } }) as never);
  expect(await ask('{ maybe { id } }')).toEqual({
    data: { maybe: null },
    errors: [{ message: expect.any(String), path: ['maybe'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  });
});

test('keys of an answer never reach a prototype', async () => {
  const { ask, replace } = store();
  replace('items', async () => ({
    data: JSON.parse(
      '{"one":{"__typename":"Item","id":"1","__proto__":{"polluted":true}},"__proto__":{"polluted":true}}',
    ),
  }));
  await ask('{ one { id note } }');
  await ask('{ __proto__: one { id note } }');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('text of all kinds arrives unchanged', async () => {
  const { ask, replace } = store();
  for (const text of [
    '党建联邦',
    '"quoted" \\ back',
    'line\nbreak\u2028',
    '\ud800 lone',
    'x'.repeat(100),
    '\u0000\u001f',
    '',
  ]) {
    replace('stock', async () => ({ data: { _entities: [{ note: text }] } }));
    expect((await ask('{ one { id note } }')).data.one.note).toBe(text);
  }
});

test('many errors are cut off, not multiplied without end', async () => {
  const { engine, replace } = store();
  replace('items', async () => ({
    data: { items: Array.from({ length: 5000 }, (_, index) => ({ __typename: 'Item', id: String(index) })) },
  }));
  replace('stock', down);
  const answer = await engine.execute({ query: '{ items { id a: note b: note } }' });
  expect(answer.errors!.length).toBe(200);
});

test('an entity that one subgraph does not know stays null while another subgraph is down', async () => {
  const { ask, replace } = federate({
    items: {
      typeDefs: 'type Query { one: Item } type Item @key(fields: "id") { id: ID! }',
      resolvers: { Query: { one: () => ({ id: '1' }) } },
    },
    notes: {
      typeDefs: 'type Item @key(fields: "id") { id: ID! note: String }',
      resolvers: { Item: { __resolveReference: () => null } },
    },
    prices: { typeDefs: 'type Item @key(fields: "id") { id: ID! price: Int }' },
  });
  replace('prices', down);
  expect(await ask('{ one { note price } }')).toEqual({
    data: { one: { note: null, price: null } },
    errors: [unavailable('Item.price', 'one', 'price')],
  });
});
