import { expect, test } from 'vitest';
import { createEngine, type FetchTiming, type SubgraphRequest } from '../../gateway/engine/engine.ts';
import { localTransport } from '../../gateway/engine/local-transport.ts';
import { compose, federate } from './_kit/federation.ts';
import { createWorld } from './_kit/world.ts';
import { library } from './_kit/worlds.ts';

const source = (field: string) => ({
  one: { typeDefs: `type Query { ${field}: String }`, resolvers: { Query: { [field]: () => field } } },
});

test('a reload serves the new schema and keeps transports that are still of use', async () => {
  const opened: string[] = [];
  const closed: string[] = [];
  const transport = (name: string) => {
    opened.push(name);
    return {
      execute: async (request: SubgraphRequest) => ({
        data: { [/\w+/.exec(request.query)![0]]: request.query },
      }),
      close: async () => void closed.push(name),
    };
  };
  const first = compose({ ...source('a'), two: { typeDefs: 'type Query { b: String }' } });
  const second = compose({ ...source('c'), three: { typeDefs: 'type Query { d: String }' } });
  const engine = createEngine({ supergraphSdl: first.supergraphSdl, transport, planner: 'inline' });
  expect((await engine.execute({ query: '{ a }' })).result()).toEqual({ data: { a: '{a}' } });
  await engine.reload(second.supergraphSdl);
  expect((await engine.execute({ query: '{ a }' })).status).toBe(400);
  expect((await engine.execute({ query: '{ c }' })).result()).toEqual({ data: { c: '{c}' } });
  expect(opened).toEqual(['one', 'two', 'three']);
  expect(closed).toEqual(['two']);
  await engine.close();
  expect(closed.sort()).toEqual(['one', 'three', 'two']);
});

test('a supergraph that cannot be used changes nothing', async () => {
  const { engine } = federate(source('a'));
  for (const sdl of ['type Query { a: Int }', 'nonsense {', ''])
    await expect(engine.reload(sdl)).rejects.toThrow();
  expect((await engine.execute({ query: '{ a }' })).result()).toEqual({ data: { a: 'a' } });
});

test('a request that was under way during a reload ends with the schema it began with', async () => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const { engine, replace } = federate(source('a'));
  replace('one', async () => {
    await held;
    return { data: { a: 'old' } };
  });
  const pending = engine.execute({ query: '{ a }' });
  await engine.reload(compose(source('b')).supergraphSdl);
  release();
  expect((await pending).result()).toEqual({ data: { a: 'old' } });
});

test('a request that needs two rounds keeps its transports through a reload that drops them', async () => {
  const sources = {
    one: { typeDefs: 'type Query { row: Row } type Row @key(fields: "id") { id: ID! }' },
    two: { typeDefs: 'type Row @key(fields: "id") { id: ID! name: String }' },
  };
  const log: string[] = [];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const engine = createEngine({
    supergraphSdl: compose(sources).supergraphSdl,
    planner: 'inline',
    transport: (name) => ({
      async execute() {
        log.push(`ask ${name}`);
        if (name === 'two') return { data: { _entities: [{ name: 'n' }] } };
        await held;
        return { data: { row: { __typename: 'Row', id: '1' } } };
      },
      close: async () => void log.push(`close ${name}`),
    }),
  });
  const pending = engine.execute({ query: '{ row { name } }' });
  await engine.reload(compose(source('a')).supergraphSdl);
  release();
  expect((await pending).result()).toEqual({ data: { row: { name: 'n' } } });
  await engine.close();
  expect(log).toEqual(['ask one', 'ask two', 'close two', 'close one']);
});

test('closing waits for the requests under way', async () => {
  const { engine, replace } = federate(source('a'));
  let release = (): void => {};
  replace('one', () => new Promise((resolve) => (release = () => resolve({ data: { a: 'late' } }))));
  const pending = engine.execute({ query: '{ a }' });
  await new Promise((resolve) => setImmediate(resolve));
  let closed = false;
  const closing = engine.close().then(() => (closed = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(closed).toBe(false);
  release();
  expect((await pending).result()).toEqual({ data: { a: 'late' } });
  await closing;
});

test('reloads that overlap take effect one after the other', async () => {
  const { engine } = federate(source('a'));
  const results = await Promise.allSettled([
    engine.reload(compose(source('b')).supergraphSdl),
    engine.reload('nonsense {'),
    engine.reload(compose(source('c')).supergraphSdl),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(Object.keys(engine.apiSchema.getQueryType()!.getFields())).toEqual(['c']);
});

test('when the client leaves, subgraphs are told and the answer is given up', async () => {
  const { engine, replace } = federate(source('a'));
  const controller = new AbortController();
  let told = false;
  replace(
    'one',
    (request) =>
      new Promise((_, reject) => {
        request.signal!.addEventListener('abort', () => {
          told = true;
          reject(new Error('aborted'));
        });
        queueMicrotask(() => controller.abort());
      }),
  );
  const answer = await engine.execute({ query: '{ a }', signal: controller.signal });
  expect(answer.status).toBe(499);
  expect(told).toBe(true);
});

test('a client that has left before the start causes no fetch', async () => {
  const { engine, calls } = federate(source('a'));
  const answer = await engine.execute({ query: '{ a }', signal: AbortSignal.abort() });
  expect(answer.status).toBe(499);
  expect(calls).toEqual([]);
});

test('a subgraph in the same process that does not answer in time is unavailable', async () => {
  const { supergraphSdl } = compose(source('a'));
  let toldToStop = false;
  const engine = createEngine({
    supergraphSdl,
    planner: 'inline',
    transport: () =>
      localTransport(
        (request) => new Promise(() => request.signal!.addEventListener('abort', () => (toldToStop = true))),
        { timeoutMs: 5 },
      ),
  });
  const answer = await engine.execute({ query: '{ a }' });
  expect(answer.result()).toEqual({
    data: { a: null },
    errors: [
      {
        message: 'Query.a is not available at the moment.',
        path: ['a'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
      },
    ],
  });
  expect(toldToStop).toBe(true);
});

test('the context of a request reaches every transport, and every fetch is reported', async () => {
  const world = createWorld(library);
  const contexts: unknown[] = [];
  const timings: FetchTiming[] = [];
  const engine = createEngine({
    supergraphSdl: world.supergraphSdl,
    planner: 'inline',
    transport: (name) =>
      localTransport((request) => {
        contexts.push(request.context);
        return world.subgraphs.get(name)!.execute(request);
      }),
    onFetch: (timing) => timings.push(timing),
  });
  const context = { viewer: 'me' };
  await engine.execute({ query: '{ accounts { level owner { pets { id } } } }', context });
  expect(contexts).toEqual([context, context]);
  expect(
    timings.map(({ subgraph, outcome, entities }) => ({
      subgraph,
      outcome,
      counted: entities !== undefined,
    })),
  ).toEqual([
    { subgraph: 'accounts', outcome: 'data', counted: false },
    { subgraph: 'orders', outcome: 'data', counted: true },
  ]);
});

test('an operation that makes the planner abort costs one answer and not the process', async () => {
  const { supergraphSdl } = compose(
    Object.fromEntries(Object.entries(library.subgraphs).map(([name, typeDefs]) => [name, { typeDefs }])),
  );
  const { isolatedPlanner } = await import('../../gateway/engine/planner.ts');
  const planner = isolatedPlanner(supergraphSdl, { labels: [], percentage: 0 });
  await planner.ready();
  const results = await Promise.allSettled([
    planner.plan('{ users { id } }'),
    planner.plan('{ search(limit: 1) { ... on Order { shipping } } }'),
    planner.plan('{ users { name } }'),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  planner.close();
});

test('planning in a process of its own gives the same answers', async () => {
  const { engine, expectSame } = createWorld(library, { planner: 'isolated' });
  await expectSame('{ users { name account { balance } } orders { shipping } }');
  await engine.close();
});

test('a planner process that will not take the supergraph refuses the reload', async () => {
  const { engine, supergraphSdl } = createWorld(library, { planner: 'isolated' });
  await expect(
    engine.reload(supergraphSdl.replaceAll('join__type(graph: USERS', 'join__type(graph: NOBODY')),
  ).rejects.toThrow();
  expect((await engine.execute({ query: '{ __typename users { id } }' })).status).toBe(200);
  await engine.close();
});

test('no more documents are kept than allowed, and forgotten ones are answered all the same', async () => {
  const { engine } = federate(source('a'), { planCacheSize: 2 });
  for (let round = 0; round < 2; round++) {
    for (const alias of ['a', 'b', 'c', 'd'])
      expect((await engine.execute({ query: `{ ${alias}: a }` })).result()).toEqual({
        data: { [alias]: 'a' },
      });
  }
});
