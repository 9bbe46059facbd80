import fc from 'fast-check';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { expect, test } from 'vitest';
import type { ExecutionAnswer, IncrementalAnswer, SubgraphRequest } from '../../gateway/engine/engine.ts';
import { federate, type Federation } from './_kit/federation.ts';
import { randomQuery } from './_kit/random-query.ts';
import { createWorld } from './_kit/world.ts';
import * as worlds from './_kit/worlds.ts';

const isDivided = (answer: ExecutionAnswer | IncrementalAnswer): answer is IncrementalAnswer =>
  'ended' in answer;

async function open(
  { engine }: Pick<Federation, 'engine'>,
  query: string,
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<IncrementalAnswer> {
  const answer = await engine.executeIncrementally({ query, variables, ...(signal ? { signal } : {}) });
  if (!isDivided(answer)) throw new Error(answer.body);
  return answer;
}

async function partsOf(answer: IncrementalAnswer): Promise<any[]> {
  const parts: unknown[] = [];
  for await (const { body } of answer) parts.push(JSON.parse(body));
  return parts;
}

/** Shelves know books, critics what they think of them, and printers who printed them; each answers when it is let. */
function library() {
  const held = new Map<string, () => void>();
  const federation = federate({
    shelves: {
      typeDefs: `
        type Query { shelf: Shelf  books: [Book!]!  things: [Thing!]! }
        type Mutation { lend: Book }
        type Shelf { name: String! first: Book books: [Book] }
        union Thing = Book | Lamp
        type Lamp { watts: Int }
        type Book @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Query: {
          shelf: () => ({
            name: '东',
            first: { id: '1', title: '甲' },
            books: [{ id: '1' }, null, { id: '2' }],
          }),
          books: () => [
            { id: '1', title: '甲' },
            { id: '2', title: '乙' },
          ],
          things: () => [
            { __typename: 'Book', id: '1', title: '甲' },
            { __typename: 'Lamp', watts: 40 },
          ],
        },
        Mutation: { lend: () => ({ id: '1', title: '甲' }) },
      },
    },
    critics: {
      typeDefs: 'type Book @key(fields: "id") { id: ID! stars: Int review: String! }',
      resolvers: {
        Book: {
          __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) * 2, review: `评${id}` }),
        },
      },
    },
    printers: {
      typeDefs: 'type Book @key(fields: "id") { id: ID! printer: String pages: Int! }',
      resolvers: {
        Book: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            printer: `坊${id}`,
            pages: Number(id) * 100,
          }),
        },
      },
    },
  });
  return {
    ...federation,
    /** From now on the subgraph answers only when it is released. */
    hold(name: string): void {
      const released = new Promise<void>((resolve) => held.set(name, resolve));
      federation.replace(name, async (request: SubgraphRequest) => {
        await released;
        return federation.subgraphs.get(name)!.execute(request);
      });
    },
    release: (name: string) => held.get(name)!(),
    fail: (name: string) =>
      federation.replace(name, async () => {
        throw new Error('down');
      }),
  };
}

const next = async (answer: IncrementalAnswer): Promise<any> => {
  const { value, done } = await answer.next();
  return done ? 'done' : JSON.parse(value.body);
};

test('what is not deferred does not wait for what is', async () => {
  const books = library();
  books.hold('critics');
  const answer = await open(books, '{ books { title ... @defer(label: "stars") { stars } } }');
  expect(await next(answer)).toEqual({ data: { books: [{ title: '甲' }, { title: '乙' }] }, hasNext: true });
  books.release('critics');
  expect(await next(answer)).toEqual({
    incremental: [
      { label: 'stars', path: ['books', 0], data: { stars: 2 } },
      { label: 'stars', path: ['books', 1], data: { stars: 4 } },
    ],
    hasNext: false,
  });
  expect(await next(answer)).toBe('done');
  await books.engine.close();
});

test('each deferred fragment comes when its own fetches are done', async () => {
  const books = library();
  books.hold('critics');
  books.hold('printers');
  const answer = await open(
    books,
    `query { shelf { name first { title ...Stars @defer(label: "s") ...Print @defer(label: "p") } } }
     fragment Stars on Book { rating: stars } fragment Print on Book { printer }`,
  );
  expect(await next(answer)).toEqual({
    data: { shelf: { name: '东', first: { title: '甲' } } },
    hasNext: true,
  });
  books.release('printers');
  expect(await next(answer)).toEqual({
    incremental: [{ label: 'p', path: ['shelf', 'first'], data: { printer: '坊1' } }],
    hasNext: true,
  });
  books.release('critics');
  expect(await next(answer)).toEqual({
    incremental: [{ label: 's', path: ['shelf', 'first'], data: { rating: 2 } }],
    hasNext: false,
  });
  await books.engine.close();
});

test('a fragment inside a deferred one follows it', async () => {
  const books = library();
  books.hold('printers');
  const answer = await open(
    books,
    '{ ... @defer(label: "outer") { shelf { name ... on Shelf @defer(label: "inner") { books { printer } } } } }',
  );
  expect(await next(answer)).toEqual({ data: {}, hasNext: true });
  expect(await next(answer)).toEqual({
    incremental: [{ label: 'outer', path: [], data: { shelf: { name: '东' } } }],
    hasNext: true,
  });
  books.release('printers');
  expect(await next(answer)).toEqual({
    incremental: [
      {
        label: 'inner',
        path: ['shelf'],
        data: { books: [{ printer: '坊1' }, null, { printer: '坊2' }] },
      },
    ],
    hasNext: false,
  });
  await books.engine.close();
});

test('deferred fragments know the type they stand on', async () => {
  const books = library();
  const answer = await open(
    books,
    '{ things { __typename ... on Lamp @defer { watts } ... on Book @defer { title stars } } }',
  );
  const parts = await partsOf(answer);
  expect(parts[0]).toEqual({
    data: { things: [{ __typename: 'Book' }, { __typename: 'Lamp' }] },
    hasNext: true,
  });
  expect(parts.slice(1).flatMap(({ incremental }) => incremental)).toEqual(
    expect.arrayContaining([
      { path: ['things', 0], data: { title: '甲', stars: 2 } },
      { path: ['things', 1], data: { watts: 40 } },
    ]),
  );
  expect(parts.at(-1).hasNext).toBe(false);
  await books.engine.close();
});

test('the condition of @defer decides, and then there is one answer', async () => {
  const books = library();
  const query = 'query ($later: Boolean!) { shelf { name ... @defer(if: $later) { first { title } } } }';
  expect((await partsOf(await open(books, query, { later: true }))).length).toBe(2);
  const whole = await books.engine.executeIncrementally({ query, variables: { later: false } });
  expect(isDivided(whole)).toBe(false);
  expect((whole as ExecutionAnswer).result()).toEqual({
    data: { shelf: { name: '东', first: { title: '甲' } } },
  });
  const never = await books.engine.executeIncrementally({
    query: '{ shelf { ... @defer(if: false) { name } } }',
  });
  expect((never as ExecutionAnswer).result()).toEqual({ data: { shelf: { name: '东' } } });
  await books.engine.close();
});

test('who asks for one answer gets all of it', async () => {
  const books = library();
  expect(await books.ask('{ books { ... @defer { title stars } } }')).toEqual({
    data: {
      books: [
        { title: '甲', stars: 2 },
        { title: '乙', stars: 4 },
      ],
    },
  });
  await books.engine.close();
});

test('a mutation may defer what it gives back', async () => {
  const books = library();
  const parts = await partsOf(await open(books, 'mutation { lend { title ... @defer { stars } } }'));
  expect(parts).toEqual([
    { data: { lend: { title: '甲' } }, hasNext: true },
    { incremental: [{ path: ['lend'], data: { stars: 2 } }], hasNext: false },
  ]);
  await books.engine.close();
});

test('a deferred fragment that fails says so, and the rest is whole', async () => {
  const books = library();
  books.fail('critics');
  const parts = await partsOf(
    await open(
      books,
      '{ shelf { first { title ... @defer(label: "r") { review } ... @defer(label: "s") { stars } } } }',
    ),
  );
  expect(parts[0]).toEqual({ data: { shelf: { first: { title: '甲' } } }, hasNext: true });
  const incremental = parts.slice(1).flatMap((part) => part.incremental);
  const unavailable = { code: 'SUBGRAPH_UNAVAILABLE' };
  expect(incremental).toHaveLength(2);
  expect(incremental).toEqual(
    expect.arrayContaining([
      {
        label: 'r',
        path: ['shelf', 'first'],
        data: null,
        errors: [expect.objectContaining({ path: ['shelf', 'first', 'review'], extensions: unavailable })],
      },
      {
        label: 's',
        path: ['shelf', 'first'],
        data: { stars: null },
        errors: [expect.objectContaining({ path: ['shelf', 'first', 'stars'], extensions: unavailable })],
      },
    ]),
  );
  await books.engine.close();
});

test('errors of a subgraph come with the part they belong to', async () => {
  const books = library();
  books.replace('critics', async () => ({
    data: { _entities: [{ stars: null }, { stars: 4 }] },
    errors: [{ message: '无评', path: ['_entities', 0, 'stars'] }],
  }));
  const parts = await partsOf(await open(books, '{ books { title ... @defer { s: stars } } }'));
  expect(parts[0]).not.toHaveProperty('errors');
  expect(parts[1].incremental).toEqual([
    { path: ['books', 0], data: { s: null }, errors: [{ message: '无评', path: ['books', 0, 's'] }] },
    { path: ['books', 1], data: { s: 4 } },
  ]);
  await books.engine.close();
});

test('nothing is told of objects that the first part has as null', async () => {
  const books = library();
  const parts = await partsOf(await open(books, '{ shelf { books { id ... @defer { stars } } } }'));
  expect(parts.slice(1).flatMap(({ incremental }) => incremental.map(({ path }: any) => path))).toEqual([
    ['shelf', 'books', 0],
    ['shelf', 'books', 2],
  ]);
  await books.engine.close();
});

test('what makes no sense of @defer is refused', async () => {
  const books = library();
  for (const query of [
    '{ shelf { ... @defer(label: "a") { name } ... @defer(label: "a") { name } } }',
    'query ($l: String) { shelf { ... @defer(label: $l) { name } } }',
    'mutation { ... @defer { lend { title } } }',
    '{ shelf @defer { name } }',
  ]) {
    const answer = await books.engine.executeIncrementally({ query });
    expect(isDivided(answer) || answer.errors![0]!.extensions!['code'], query).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  }
  await books.engine.close();
});

test('a client that leaves between two parts stops the fetches', async () => {
  for (const leave of ['return', 'abort'] as const) {
    const books = library();
    let told = (): void => {};
    const stopped = new Promise<void>((resolve) => (told = resolve));
    books.replace('critics', (request) => {
      request.signal!.addEventListener('abort', told);
      return new Promise(() => {});
    });
    const controller = new AbortController();
    const answer = await open(books, '{ books { title ... @defer { stars } } }', {}, controller.signal);
    expect(await next(answer)).toMatchObject({ hasNext: true });
    if (leave === 'return') await answer.return();
    else controller.abort();
    expect(await next(answer)).toBe('done');
    await Promise.all([stopped, answer.ended]);
    await books.engine.close();
  }
});

/** Puts `@defer` on some fragments, none of them on a root type of a mutation. */
function deferred(query: string, seed: number): string {
  let state = seed;
  const document: DocumentNode = visit(parse(query), {
    enter(node) {
      if (node.kind !== Kind.INLINE_FRAGMENT && node.kind !== Kind.FRAGMENT_SPREAD) return;
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      if (state >>> 31) return;
      return {
        ...node,
        directives: [
          ...(node.directives ?? []),
          { kind: Kind.DIRECTIVE as const, name: { kind: Kind.NAME as const, value: 'defer' } },
        ],
      };
    },
  });
  return print(document);
}

function merge(target: any, source: any): any {
  if (Array.isArray(target) && Array.isArray(source))
    return target.map((item, index) => merge(item, source[index]));
  if (target && source && typeof target === 'object' && typeof source === 'object')
    return Object.fromEntries(
      [...new Set([...Object.keys(target), ...Object.keys(source)])].map((key) => [
        key,
        key in target && key in source
          ? merge(target[key], source[key])
          : key in target
            ? target[key]
            : source[key],
      ]),
    );
  return source;
}

function place(root: any, path: (string | number)[], data: any): any {
  const [key, ...rest] = path;
  if (key === undefined) return merge(root, data);
  const copy = Array.isArray(root) ? [...root] : { ...root };
  copy[key] = place(root[key], rest, data);
  return copy;
}

for (const [name, source] of Object.entries(worlds)) {
  test(`the parts of random queries over the ${name} are together the whole`, async () => {
    const world = createWorld(source);
    let divided = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 - 1 }), async (seed) => {
        const drawn = randomQuery(world.oracle, seed);
        fc.pre(drawn !== undefined && drawn.query.includes('...'));
        const query = deferred(drawn!.query, seed);
        const whole = await world.ask(drawn!.query, drawn!.variables);
        const answer = await world.engine.executeIncrementally({ query, variables: drawn!.variables });
        if (!isDivided(answer)) {
          expect(answer.result()).toEqual(whole);
          return;
        }
        divided += 1;
        const [first, ...later] = await partsOf(answer);
        let data = first.data;
        for (const part of later)
          for (const { path, data: more } of part.incremental) data = place(data, path, more);
        expect(data).toEqual(whole.data);
        expect([first, ...later].map(({ hasNext }) => hasNext)).toEqual([...later.map(() => true), false]);
      }),
      { numRuns: 200, seed: 20261123, endOnFailure: true },
    );
    expect(divided).toBeGreaterThan(20);
    await world.engine.close();
  });
}
