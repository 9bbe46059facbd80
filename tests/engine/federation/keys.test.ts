import { expect, test } from 'vitest';
import { federate } from '../_kit/federation.ts';

const find =
  <Row extends Record<string, any>>(rows: Row[]) =>
  (representation: any): Row | null =>
    rows.find((row) =>
      Object.entries(row).every(
        ([name, value]) =>
          representation[name] === undefined ||
          typeof representation[name] === 'object' ||
          representation[name] === value,
      ),
    ) ?? null;

test('keys are translated by a third subgraph when two have none in common', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: 'type Query { things: [Thing] } type Thing @key(fields: "a") { a: ID! fromA: String }',
      resolvers: {
        Query: {
          things: () => [
            { a: 'a1', fromA: 'A1' },
            { a: 'a2', fromA: 'A2' },
          ],
        },
      },
    },
    ab: {
      typeDefs: 'type Thing @key(fields: "a") @key(fields: "b") { a: ID! b: ID! }',
      resolvers: {
        Thing: {
          __resolveReference: find([
            { a: 'a1', b: 'b1' },
            { a: 'a2', b: 'b2' },
          ]),
        },
      },
    },
    bc: {
      typeDefs:
        'type Thing @key(fields: "b") @key(fields: "c { id }") { b: ID! c: Code! } type Code @shareable { id: ID! }',
      resolvers: {
        Thing: { __resolveReference: ({ b }) => ({ b, c: { id: `c${b}` } }) },
      },
    },
    c: {
      typeDefs:
        'type Thing @key(fields: "c { id }") { c: Code! fromC: String } type Code @shareable { id: ID! }',
      resolvers: { Thing: { __resolveReference: ({ c }) => ({ c, fromC: `C of ${c.id}` }) } },
    },
  });
  expect(await ask('{ things { fromA fromC } }')).toEqual({
    data: {
      things: [
        { fromA: 'A1', fromC: 'C of cb1' },
        { fromA: 'A2', fromC: 'C of cb2' },
      ],
    },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'ab', 'bc', 'c']);
});

test('an entity whose key is null is left out, and the others are still loaded', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: 'type Query { books: [Book] } type Book @key(fields: "isbn") { isbn: ID }',
      resolvers: { Query: { books: () => [{ isbn: '1' }, { isbn: null }, null, { isbn: '3' }] } },
    },
    b: {
      typeDefs: 'type Book @key(fields: "isbn") { isbn: ID title: String }',
      resolvers: {
        Book: { __resolveReference: ({ isbn }) => (isbn === '3' ? null : { isbn, title: `T${isbn}` }) },
      },
    },
  });
  expect(await ask('{ books { title } }')).toEqual({
    data: { books: [{ title: 'T1' }, { title: null }, null, { title: null }] },
  });
  expect(calls[1]!.variables!['representations']).toEqual([
    { __typename: 'Book', isbn: '1' },
    { __typename: 'Book', isbn: '3' },
  ]);
});

test('a key may hold a list of objects', async () => {
  const { ask } = federate({
    lists: {
      typeDefs: `type Query { carts: [Cart!]! }
        type Cart @key(fields: "items { id tag { value } }") { items: [Item!]! }
        type Item @shareable { id: ID! tag: Tag } type Tag @shareable { value: String }`,
      resolvers: {
        Query: {
          carts: () => [
            {
              items: [
                { id: '1', tag: { value: 'x' } },
                { id: '2', tag: null },
              ],
            },
            { items: [] },
          ],
        },
      },
    },
    prices: {
      typeDefs: `type Cart @key(fields: "items { id tag { value } }") { items: [Item!]! total: Int first: Item }
        type Item @shareable { id: ID! tag: Tag } type Tag @shareable { value: String }`,
      resolvers: {
        Cart: {
          __resolveReference: ({ items }) => ({ items, total: items.length, first: items[0] ?? null }),
        },
      },
    },
  });
  expect(await ask('{ carts { total first { id tag { value } } } }')).toEqual({
    data: {
      carts: [
        { total: 2, first: { id: '1', tag: { value: 'x' } } },
        { total: 0, first: null },
      ],
    },
  });
});

test('a key may lead through another entity', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { seats: [Seat!]! }
        type Seat @key(fields: "row number hall { id }") { row: Int! number: Int! hall: Hall! }
        type Hall @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          seats: () => [
            { row: 1, number: 2, hall: { id: 'h' } },
            { row: 1, number: 3, hall: { id: 'g' } },
          ],
        },
      },
    },
    b: {
      typeDefs: `type Seat @key(fields: "row number hall { id }") { row: Int! number: Int! hall: Hall! price: String }
        type Hall @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Seat: {
          __resolveReference: (given) => ({
            ...given,
            price: `${given.hall.id}/${given.row}/${given.number}`,
          }),
        },
        Hall: { __resolveReference: ({ id }) => ({ id, name: `Hall ${id}` }) },
      },
    },
  });
  expect(await ask('{ seats { price hall { name } } }')).toEqual({
    data: {
      seats: [
        { price: 'h/1/2', hall: { name: 'Hall h' } },
        { price: 'g/1/3', hall: { name: 'Hall g' } },
      ],
    },
  });
});

test('entities and interfaces may refer to each other in circles', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { item: Item }
        interface Item { id: ID! parts: [Part] }
        interface Part { id: ID! }
        type Bike implements Item @key(fields: "id") { id: ID! parts: [Part] }
        type Wheel implements Part @key(fields: "id") { id: ID! of: Bike }`,
      resolvers: {
        Query: {
          item: () => ({
            __typename: 'Bike',
            id: '1',
            parts: [{ __typename: 'Wheel', id: 'w', of: { id: '1' } }],
          }),
        },
        Bike: {
          __resolveReference: ({ id }) => ({ id, parts: [{ __typename: 'Wheel', id: 'w', of: { id } }] }),
        },
      },
    },
    b: {
      typeDefs: `interface Item { id: ID! price: Int }
        type Bike implements Item @key(fields: "id") { id: ID! price: Int spare: Wheel }
        type Wheel @key(fields: "id") { id: ID! size: Int fits: [Item] }`,
      resolvers: {
        Bike: {
          __resolveReference: ({ id }) => ({
            id,
            price: 7,
            spare: { id: 's', size: 26, fits: [{ __typename: 'Bike', id: '2', price: 9 }] },
          }),
        },
        Wheel: {
          __resolveReference: ({ id }) => ({ id, size: 28, fits: [{ __typename: 'Bike', id: '2' }] }),
        },
      },
    },
  });
  expect(
    await ask(
      `{ item { id price parts { id ... on Wheel { size of { price spare { size fits { id price ... on Bike { parts { id } } } } } } } } }`,
    ),
  ).toEqual({
    data: {
      item: {
        id: '1',
        price: 7,
        parts: [
          {
            id: 'w',
            size: 28,
            of: {
              price: 7,
              spare: { size: 26, fits: [{ id: '2', price: 9, parts: [{ id: 'w' }] }] },
            },
          },
        ],
      },
    },
  });
});

test('an entity that only refers is completed by the subgraph that resolves it', async () => {
  const { ask } = federate({
    orders: {
      typeDefs:
        'type Query { order: Order } type Order { buyer: User } type User @key(fields: "id email", resolvable: false) { id: ID! email: String! }',
      resolvers: { Query: { order: () => ({ buyer: { id: '1', email: 'a@b' } }) } },
    },
    users: {
      typeDefs: 'type User @key(fields: "id") @key(fields: "email") { id: ID! email: String! name: String }',
      resolvers: { User: { __resolveReference: ({ id }) => ({ id, email: 'a@b', name: `N${id}` }) } },
    },
  });
  expect(await ask('{ order { buyer { email name } } }')).toEqual({
    data: { order: { buyer: { email: 'a@b', name: 'N1' } } },
  });
});

test('a key that a client hides is fetched all the same', async () => {
  const { ask } = federate({
    a: {
      typeDefs:
        'type Query { car: Car } type Car @key(fields: "vin") { vin: ID! @inaccessible maker: String }',
      resolvers: { Query: { car: () => ({ vin: 'v', maker: 'M' }) } },
    },
    b: {
      typeDefs:
        'type Car @key(fields: "vin") { vin: ID! maker: String @external owner: String @requires(fields: "maker") }',
      resolvers: { Car: { __resolveReference: ({ vin, maker }) => ({ vin, owner: `${vin} ${maker}` }) } },
    },
  });
  expect(await ask('{ car { owner } }')).toEqual({ data: { car: { owner: 'v M' } } });
  expect((await ask('{ car { vin } }')).errors).toHaveLength(1);
});

test('an object without a key is completed by way of its parent', async () => {
  const { ask, calls } = federate({
    a: {
      typeDefs: `type Query { product: Product }
        type Product @key(fields: "id") { id: ID! category: Category @shareable }
        type Category @shareable { id: ID! }`,
      resolvers: { Query: { product: () => ({ id: 'p', category: { id: 'c' } }) } },
    },
    b: {
      typeDefs: `type Product @key(fields: "id") { id: ID! category: Category @shareable }
        type Category @shareable { id: ID! details: Details }
        type Details { text: String more: Product }`,
      resolvers: {
        Product: {
          __resolveReference: ({ id }) => ({
            id,
            category: { id: 'c', details: { text: 'T', more: { id: 'q' } } },
          }),
        },
      },
    },
    c: {
      typeDefs: 'type Product @key(fields: "id") { id: ID! name: String }',
      resolvers: { Product: { __resolveReference: ({ id }) => ({ id, name: `N${id}` }) } },
    },
  });
  expect(await ask('{ product { category { id details { text more { name } } } } }')).toEqual({
    data: { product: { category: { id: 'c', details: { text: 'T', more: { name: 'Nq' } } } } },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b', 'c']);
});

test('a parent is entered anew for the fields of a list below it', async () => {
  const { ask } = federate({
    a: {
      typeDefs: `type Query { shops: [Shop!]! }
        type Shop @key(fields: "id pid") { id: ID! pid: ID! rows: [Row!]! @shareable }
        type Row @shareable { id: ID! }`,
      resolvers: { Query: { shops: () => [{ id: '1', pid: 'x', rows: [{ id: 'a' }, { id: 'b' }] }] } },
    },
    b: {
      typeDefs: `type Shop @key(fields: "id pid") { id: ID! pid: ID! rows: [Row!]! @shareable }
        type Row @shareable { id: ID! stock: Int }`,
      resolvers: {
        Shop: {
          __resolveReference: ({ id, pid }) => ({
            id,
            pid,
            rows: [
              { id: 'a', stock: 1 },
              { id: 'b', stock: 2 },
            ],
          }),
        },
      },
    },
  });
  expect(await ask('{ shops { rows { id stock } } }')).toEqual({
    data: {
      shops: [
        {
          rows: [
            { id: 'a', stock: 1 },
            { id: 'b', stock: 2 },
          ],
        },
      ],
    },
  });
});
