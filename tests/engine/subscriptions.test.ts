import { useServer } from 'graphql-ws/use/ws';
import { createHandler } from 'graphql-sse/lib/use/http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import {
  createEngine,
  type EngineOptions,
  type EventStream,
  type ExecutionAnswer,
  type FetchTiming,
} from '../../gateway/engine/engine.ts';
import { httpTransport, type HttpTransportOptions } from '../../gateway/engine/http-transport.ts';
import { channel, type Channel } from './_kit/channel.ts';
import { compose, federate } from './_kit/federation.ts';
import type { SubgraphSource } from './_kit/subgraph.ts';

interface Visit {
  visited: { id: string; note?: string } | Error | null;
}

/** Visits are announced by one subgraph; what was visited is known to another. */
function visits(source: Channel<Visit>): Record<string, SubgraphSource> {
  return {
    visits: {
      typeDefs: `
        type Query { visits: Int }
        type Subscription { visited(place: String, refused: Boolean): Place  other: Int! }
        type Place @key(fields: "id") { id: ID! note: String }`,
      resolvers: {
        Subscription: {
          visited: (_source, { refused }) => {
            if (refused) throw new Error('Not today.');
            return source;
          },
          other: () => source,
        },
      },
    },
    places: {
      typeDefs: `type Place @key(fields: "id") { id: ID! name: String! loud: String @shareable }`,
      resolvers: {
        Place: {
          __resolveReference: ({ id }: { id: string }) =>
            id === 'nowhere' ? { id } : { id, name: `Place ${id}`, loud: `PLACE ${id}` },
        },
      },
    },
  };
}

function isStream(answer: ExecutionAnswer | EventStream): answer is EventStream {
  return 'ended' in answer;
}

async function open(
  engine: { subscribe: ReturnType<typeof createEngine>['subscribe'] },
  query: string,
  more: { variables?: Record<string, unknown>; signal?: AbortSignal } = {},
): Promise<EventStream> {
  const answer = await engine.subscribe({ query, ...more });
  if (!isStream(answer)) throw new Error(answer.body);
  return answer;
}

async function take(stream: EventStream): Promise<unknown> {
  const { value, done } = await stream.next();
  return done ? 'done' : value.result();
}

const opened = (options: Partial<EngineOptions> = {}) => {
  const source = channel<Visit>();
  return { source, ...federate(visits(source), options) };
};

test('an event is completed by the subgraph that knows the rest, in the words of the client', async () => {
  const { engine, source, calls } = opened();
  const stream = await open(
    engine,
    'subscription ($place: String) { seen: visited(place: $place) { __typename title: name ...More } } fragment More on Place { note loud }',
    { variables: { place: 'x' } },
  );
  source.send({ visited: { id: '1', note: 'n' } });
  source.send({ visited: null });
  source.send({ visited: { id: '2' } });
  expect(await take(stream)).toEqual({
    data: { seen: { __typename: 'Place', title: 'Place 1', note: 'n', loud: 'PLACE 1' } },
  });
  expect(await take(stream)).toEqual({ data: { seen: null } });
  expect(await take(stream)).toEqual({
    data: { seen: { __typename: 'Place', title: 'Place 2', note: null, loud: 'PLACE 2' } },
  });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(['places', 'places']);
  source.complete();
  expect(await take(stream)).toBe('done');
  await engine.close();
});

test('a subscription that one subgraph answers needs no other', async () => {
  const { engine, source, calls } = opened();
  const stream = await open(engine, 'subscription { visited { id } }');
  source.send({ visited: { id: '1' } });
  expect(await take(stream)).toEqual({ data: { visited: { id: '1' } } });
  expect(calls).toEqual([]);
  await engine.close();
});

test('an error in an event stays in that event', async () => {
  const { engine, source, replace, subgraphs } = opened();
  const stream = await open(engine, 'subscription { visited { id name } }');
  source.send({ visited: new Error('Nobody there.') });
  source.send({ visited: { id: 'nowhere' } });
  expect(await take(stream)).toEqual({
    data: { visited: null },
    errors: [{ message: 'Nobody there.', path: ['visited'] }],
  });
  expect(await take(stream)).toMatchObject({
    data: { visited: null },
    errors: [{ path: ['visited', 'name'] }],
  });
  replace('places', async () => {
    throw new Error('down');
  });
  source.send({ visited: { id: '1' } });
  expect(await take(stream)).toMatchObject({
    data: { visited: null },
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
  });
  replace('places', (request) => subgraphs.get('places')!.execute(request));
  source.send({ visited: { id: '2' } });
  expect(await take(stream)).toEqual({ data: { visited: { id: '2', name: 'Place 2' } } });
  await engine.close();
});

test('what is refused before the stream opens has one answer', async () => {
  const { engine } = opened({ limits: { fields: 4 } });
  const refusal = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await engine.subscribe({ query, ...(variables ? { variables } : {}) });
    if (isStream(answer)) throw new Error('It was opened.');
    const { errors } = answer.result();
    return [answer.status, errors?.[0]?.extensions?.code ?? errors?.[0]?.message];
  };
  expect(await refusal('subscription {')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  expect(await refusal('subscription { absent }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await refusal('subscription { visited { id } other }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await refusal('subscription { __typename }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  expect(await refusal('subscription { a: visited { id } b: visited { id } }')).toEqual([
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ]);
  expect(await refusal('subscription { visited { id name loud note } }')).toEqual([
    400,
    'OPERATION_TOO_COSTLY',
  ]);
  expect(await refusal('subscription ($p: String!) { visited(place: $p) { id } }', {})).toEqual([
    400,
    'BAD_USER_INPUT',
  ]);
  expect(await refusal('subscription { visited(refused: true) { id } }')).toEqual([400, 'Not today.']);
  await engine.close();
});

test('a subscription asked for like a query is told how to ask; a query asked for like a subscription is answered', async () => {
  const { engine } = opened();
  expect(await engine.execute({ query: 'subscription { visited { id } }' })).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
  });
  const answer = await engine.subscribe({ query: '{ visits }' });
  expect(isStream(answer)).toBe(false);
  expect((answer as ExecutionAnswer).result()).toEqual({ data: { visits: null } });
  await engine.close();
});

test('a source that fails ends the stream with a coded error, after the events before it', async () => {
  const faults: FetchTiming[] = [];
  const { engine, source } = opened({ onFetch: (timing) => void faults.push(timing) });
  const stream = await open(engine, 'subscription { visited { id } }');
  source.send({ visited: { id: '1' } });
  source.fail(new Error('secret address'));
  expect(await take(stream)).toEqual({ data: { visited: { id: '1' } } });
  const last = await stream.next();
  expect(last.value).toMatchObject({ end: 'SUBGRAPH_UNAVAILABLE' });
  expect(last.value.result()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  expect(last.value.body).not.toContain('secret');
  expect(await take(stream)).toBe('done');
  expect(faults.map(({ outcome }) => outcome)).toEqual(['data', 'unavailable']);
  expect(faults[1]!.cause).toEqual(new Error('secret address'));
  await engine.close();
});

test('a client that leaves is forgotten by the subgraph, however it leaves', async () => {
  const aborted = opened();
  const controller = new AbortController();
  const one = await open(aborted.engine, 'subscription { visited { id } }', { signal: controller.signal });
  const waiting = take(one);
  controller.abort();
  expect(await waiting).toBe('done');
  await Promise.all([aborted.source.left, one.ended, aborted.engine.close()]);

  const returned = opened();
  const other = await open(returned.engine, 'subscription { visited { id } }');
  returned.source.send({ visited: { id: '1' } });
  for await (const answer of other) {
    expect(answer.status).toBe(200);
    break;
  }
  await Promise.all([returned.source.left, other.ended, returned.engine.close()]);
});

test('a client that left while an event is completed stops that, too', async () => {
  const { engine, source, replace } = opened();
  let told = (): void => {};
  const stopped = new Promise<void>((resolve) => (told = resolve));
  let begun = (): void => {};
  const fetching = new Promise<void>((resolve) => (begun = resolve));
  replace('places', (request) => {
    request.signal!.addEventListener('abort', told);
    begun();
    return new Promise(() => {});
  });
  const stream = await open(engine, 'subscription { visited { name } }');
  source.send({ visited: { id: '1' } });
  await fetching;
  await stream.return();
  await Promise.all([stopped, source.left, engine.close()]);
});

test('a client that does not take its events is told so after those that fitted', async () => {
  const { engine, source } = opened({ subscriptions: { maxBuffered: 3 } });
  const stream = await open(engine, 'subscription { visited { id } }');
  for (let id = 0; id < 50; id++) source.send({ visited: { id: String(id) } });
  await source.left;
  expect(source.taken).toBeLessThan(6);
  const ids: string[] = [];
  let end: string | undefined;
  for await (const answer of stream) {
    if (answer.end) end = answer.end;
    else ids.push(answer.result().data!['visited'].id);
  }
  expect(ids).toEqual(['0', '1', '2', '3']);
  expect(end).toBe('SUBSCRIBER_TOO_SLOW');
  await engine.close();
});

test('the buffer is bounded by size as well', async () => {
  const { engine, source } = opened({ subscriptions: { maxBufferedCharacters: 1000 } });
  const stream = await open(engine, 'subscription { visited { note } }');
  for (let id = 0; id < 4; id++) source.send({ visited: { id: String(id), note: 'x'.repeat(400) } });
  await source.left;
  const ends = [];
  for await (const { end } of stream) ends.push(end);
  expect(ends).toEqual([undefined, undefined, undefined, 'SUBSCRIBER_TOO_SLOW']);
  await engine.close();
});

test('a reload closes the streams so that clients subscribe anew, and a close does', async () => {
  const { engine, source, supergraphSdl } = opened();
  const stream = await open(engine, 'subscription { visited { id } }');
  const waiting = stream.next();
  await engine.reload(supergraphSdl);
  expect((await waiting).value).toMatchObject({ end: 'SUBSCRIPTION_CLOSED' });
  expect(await take(stream)).toBe('done');
  await source.left;

  const again = opened();
  const other = await open(again.engine, 'subscription { visited { id } }');
  await again.engine.close();
  expect((await other.next()).value).toMatchObject({ end: 'SUBSCRIPTION_CLOSED' });
  await engine.close();
});

test('a stream that was being opened during a reload is closed, too', async () => {
  const { supergraphSdl, subgraphs } = compose(visits(channel()));
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let asked = (): void => {};
  const opening = new Promise<void>((resolve) => (asked = resolve));
  const source = channel<any>();
  const engine = createEngine({
    supergraphSdl,
    planner: 'inline',
    transport: (name) => ({
      execute: (request) => subgraphs.get(name)!.execute(request),
      async subscribe() {
        asked();
        await held;
        return source;
      },
    }),
  });
  const pending = engine.subscribe({ query: 'subscription { visited { id } }' });
  await opening;
  await engine.reload(supergraphSdl);
  release();
  const stream = await pending;
  if (!isStream(stream)) throw new Error(stream.body);
  expect((await stream.next()).value).toMatchObject({ end: 'SUBSCRIPTION_CLOSED' });
  await source.left;
  await engine.close();
});

test('a transport without subscriptions says so before the stream opens', async () => {
  const { supergraphSdl } = compose(visits(channel()));
  const faults: unknown[] = [];
  const engine = createEngine({
    supergraphSdl,
    planner: 'inline',
    transport: () => ({ execute: async () => ({ data: {} }) }),
    onFault: (fault) => void faults.push(fault),
  });
  expect(await engine.subscribe({ query: 'subscription { visited { id } }' })).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
  });
  expect(faults).toHaveLength(1);
  await engine.close();
});

interface Served {
  url: string;
  sockets: Set<Socket>;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Served> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The same federation with its subgraph of visits behind a server of another make. */
async function remote(kind: 'sse' | 'ws', options: Partial<HttpTransportOptions> = {}) {
  const source = channel<Visit>();
  const { supergraphSdl, subgraphs } = compose(visits(source));
  const { schema } = subgraphs.get('visits')!;
  const seen: unknown[] = [];
  const server = createServer();
  if (kind === 'sse') {
    const handler = createHandler({ schema });
    server.on('request', (request, response) => {
      seen.push(request.headers['x-viewer']);
      void handler(request, response);
    });
  } else
    useServer(
      {
        schema,
        onConnect: ({ connectionParams }) => void seen.push((connectionParams as any).headers['x-viewer']),
      },
      new WebSocketServer({ server }),
    );
  const served = await listen(server);
  const engine = createEngine({
    supergraphSdl,
    planner: 'inline',
    transport: (name) =>
      name === 'visits'
        ? httpTransport({
            url: served.url,
            subscriptions: kind,
            headers: ({ context }) => ({ 'x-viewer': String(context) }),
            ...options,
          })
        : { execute: (request) => subgraphs.get(name)!.execute(request) },
  });
  return {
    engine,
    source,
    seen,
    served,
    async [Symbol.asyncDispose]() {
      await engine.close();
      await served.close();
    },
  };
}

for (const kind of ['sse', 'ws'] as const) {
  test(`a subgraph is subscribed to by ${kind}, with the headers of the request`, async () => {
    await using visiting = await remote(kind);
    const { engine, source, seen } = visiting;
    const answer = await engine.subscribe({
      query: 'subscription { visited(place: "p") { note name } }',
      context: 'somebody',
    });
    if (!isStream(answer)) throw new Error(answer.body);
    source.send({ visited: { id: '1', note: '第一\n行' } });
    source.send({ visited: { id: '2' } });
    expect(await take(answer)).toEqual({ data: { visited: { note: '第一\n行', name: 'Place 1' } } });
    expect(await take(answer)).toEqual({ data: { visited: { note: null, name: 'Place 2' } } });
    expect(seen).toEqual(['somebody']);
    source.complete();
    expect(await take(answer)).toBe('done');
  });

  test(`a subgraph that dies mid-stream ends the stream with a coded error (${kind})`, async () => {
    await using visiting = await remote(kind);
    const { engine, source, served } = visiting;
    const stream = await open(engine, 'subscription { visited { id } }');
    source.send({ visited: { id: '1' } });
    expect(await take(stream)).toEqual({ data: { visited: { id: '1' } } });
    for (const socket of served.sockets) socket.destroy();
    expect((await stream.next()).value).toMatchObject({ end: 'SUBGRAPH_UNAVAILABLE' });
    expect(await take(stream)).toBe('done');
  });

  test(`a client that leaves ends the subscription at the subgraph (${kind})`, async () => {
    await using visiting = await remote(kind);
    const { engine, source } = visiting;
    const stream = await open(engine, 'subscription { visited { id } }');
    source.send({ visited: { id: '1' } });
    await take(stream);
    await stream.return();
    await Promise.all([source.left, stream.ended]);
  });

  test(`what the subgraph refuses reaches the client (${kind})`, async () => {
    await using visiting = await remote(kind);
    const answer = await visiting.engine.subscribe({
      query: 'subscription { visited(refused: true) { id } }',
    });
    const first = isStream(answer) ? (await answer.next()).value : answer;
    expect(first.result().errors).toMatchObject([{ message: 'Not today.' }]);
  });

  test(`an event that is too large ends the stream with a coded error (${kind})`, async () => {
    await using visiting = await remote(kind, { maxResponseBytes: 1000 });
    const stream = await open(visiting.engine, 'subscription { visited { note } }');
    visiting.source.send({ visited: { id: '1', note: 'x'.repeat(5000) } });
    expect((await stream.next()).value).toMatchObject({ end: 'SUBGRAPH_UNAVAILABLE' });
  });

  test(`no more than so many subscriptions are open at a subgraph (${kind})`, async () => {
    await using visiting = await remote(kind, { maxSubscriptions: 1 });
    const stream = await open(visiting.engine, 'subscription { visited { id } }');
    const refused = await visiting.engine.subscribe({ query: 'subscription { visited { id } }' });
    expect(refused).toMatchObject({ status: 503 });
    await stream.return();
    await stream.ended;
    const next = await open(visiting.engine, 'subscription { visited { id } }');
    await next.return();
    await next.ended;
  });
}

test('a subgraph that cannot be reached refuses before the stream opens', async () => {
  const visiting = await remote('sse', { timeoutMs: 200 });
  await visiting.served.close();
  expect(await visiting.engine.subscribe({ query: 'subscription { visited { id } }' })).toMatchObject({
    status: 503,
    errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
  });
  await visiting.engine.close();
});

test('a stream that ends without complete, or says what is no response, has failed', async () => {
  for (const text of [
    'event: next\ndata: {"data":{"visited":null}}\n\n',
    'event: next\ndata: 7\n\n',
    'event: next\ndata: {"da\n\n',
  ]) {
    const served = await listen(
      createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end(`: hello\n\n${text}`);
      }),
    );
    const { supergraphSdl } = compose(visits(channel()));
    const engine = createEngine({
      supergraphSdl,
      planner: 'inline',
      transport: () => httpTransport({ url: served.url }),
    });
    const stream = await open(engine, 'subscription { visited { id } }');
    const ends: unknown[] = [];
    for await (const { end } of stream) ends.push(end);
    expect(ends.at(-1)).toBe('SUBGRAPH_UNAVAILABLE');
    await engine.close();
    await served.close();
  }
});
