import { graphOf } from '@hub/gateway/graph.ts';
import { identifier } from '@hub/gateway/identity.ts';
import { apiKeyDigest } from '@hub/gateway/identity/api-keys.ts';
import { serveHub } from '@hub/gateway/server.ts';
import type { StreamLimits } from '@hub/gateway/subscriptions/answers.ts';
import { type Client, createClient, type ClientOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { createClient as createSseClient } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/http';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EventSource } from 'undici';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { EngineOptions } from '../../gateway/engine/engine.ts';
import { channel, type Channel } from '../engine/_kit/channel.ts';
import { compose, federate } from '../engine/_kit/federation.ts';

interface Tick {
  ticked: { id: string; text?: string };
}

/** A hub over two small subgraphs. Each subscription gets a source of its own, which the test feeds. */
async function serveClock(streams: Partial<StreamLimits> = {}, options: Partial<EngineOptions> = {}) {
  const sources: Channel<Tick>[] = [];
  const opened = new EventEmitter();
  let written = 0;
  const federation = federate(
    {
      clock: {
        typeDefs: `
          type Query { whoAmI: String! slow: String }
          type Mutation { write: Int! }
          type Subscription { ticked(refused: Boolean): Tick! }
          type Tick @key(fields: "id") { id: ID! text: String }`,
        resolvers: {
          Query: {
            whoAmI: (_source, _args, { viewer }) => viewer.clientId ?? viewer.kind,
            slow: async () => (await once(opened, 'release'))[0],
          },
          Mutation: { write: () => (written += 1) },
          Subscription: {
            ticked: (_source, { refused }) => {
              if (refused) throw new Error('no');
              const source = channel<Tick>();
              sources.push(source);
              opened.emit('source');
              return source;
            },
          },
        },
      },
      names: {
        typeDefs: 'type Tick @key(fields: "id") { id: ID! name: String }',
        resolvers: { Tick: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `第${id}声` }) } },
      },
    },
    options,
  );
  const server = await serveHub({
    graph: graphOf(federation.engine),
    identify: identifier({
      fixedKeys: [{ digest: apiKeyDigest('hubkey_bell'), clientId: 'bell', scopes: [] }],
    }),
    page: async () => false,
    ready: async () => true,
    port: 0,
    host: '127.0.0.1',
    streams,
  });
  const url = `${server.url}/graphql`;
  return {
    ...federation,
    server,
    url,
    wsUrl: url.replace('http', 'ws'),
    sources,
    release: (word: string) => opened.emit('release', word),
    waiting: () => opened.listenerCount('release'),
    written: () => written,
    async source(index = 0): Promise<Channel<Tick>> {
      while (!sources[index]) await once(opened, 'source');
      return sources[index];
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await federation.engine.close();
    },
  };
}

const ticked = 'subscription { ticked { id name } }';
const tick = (id: string, text?: string): Tick => ({ ticked: { id, ...(text ? { text } : {}) } });
const named = (id: string) => ({ data: { ticked: { id, name: `第${id}声` } } });

const bySocket = (url: string, options: Partial<ClientOptions> = {}): Client =>
  createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

async function only<Value>(results: AsyncIterable<Value>): Promise<Value> {
  for await (const result of results) return result;
  throw new Error('It ended without a result.');
}

/** The first that meets the condition of what the function gives, asked after each turn of the event loop. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

test('a WebSocket carries subscriptions, queries and mutations side by side', async () => {
  await using clock = await serveClock();
  const client = bySocket(clock.wsUrl);
  const events = client.iterate({ query: ticked });
  const first = events.next();
  const source = await clock.source();
  source.send(tick('1'));
  expect((await first).value).toEqual(named('1'));
  expect(await only(client.iterate({ query: '{ whoAmI }' }))).toEqual({ data: { whoAmI: 'ANONYMOUS' } });
  expect(await only(client.iterate({ query: 'mutation { write }' }))).toEqual({ data: { write: 1 } });
  source.send(tick('2'));
  expect((await events.next()).value).toEqual(named('2'));
  source.complete();
  expect((await events.next()).done).toBe(true);
  await client.dispose();
});

test('connectionParams say who asks as headers do, and what is wrong is refused', async () => {
  await using clock = await serveClock();
  const who = async (options: Partial<ClientOptions>) => {
    const client = bySocket(clock.wsUrl, options);
    try {
      return (await only(client.iterate({ query: '{ whoAmI }' }))).data?.['whoAmI'];
    } catch (error) {
      const { code, reason } = error as { code: number; reason: string };
      return `${code} ${reason}`;
    } finally {
      await client.dispose();
    }
  };
  expect(await who({})).toBe('ANONYMOUS');
  expect(await who({ connectionParams: { authorization: 'Bearer hubkey_bell' } })).toBe('bell');
  expect(await who({ connectionParams: { Authorization: 'Bearer hubkey_bell' } })).toBe('bell');
  expect(await who({ connectionParams: { 'x-api-key': 'hubkey_bell' } })).toBe('bell');
  expect(await who({ connectionParams: { headers: { 'X-API-Key': 'hubkey_bell' } } })).toBe('bell');
  expect(await who({ connectionParams: { authorization: 'Bearer hubkey_other' } })).toMatch(
    /^4401 UNAUTHENTICATED/,
  );
  expect(await who({ connectionParams: { authorization: '' } })).toMatch(/^4401 UNAUTHENTICATED/);
  expect(await who({ connectionParams: { 'hub-as-of': 'yesterday' } })).toMatch(/^4400 BAD_USER_INPUT/);
});

test('what is not run is an error of the operation and not of the socket', async () => {
  await using clock = await serveClock();
  const client = bySocket(clock.wsUrl);
  for (const [query, code] of [
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ absent }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ])
    await expect(only(client.iterate({ query: query! }))).rejects.toMatchObject([
      { extensions: { code, messages: { zh: expect.any(String) } } },
    ]);
  expect(await only(client.iterate({ query: '{ whoAmI }' }))).toEqual({ data: { whoAmI: 'ANONYMOUS' } });
  await client.dispose();
});

test('server-sent events carry subscriptions, queries and mutations to the graphql-sse client', async () => {
  await using clock = await serveClock();
  const client = createSseClient({
    url: clock.url,
    headers: { 'x-api-key': 'hubkey_bell' },
    retryAttempts: 0,
  });
  expect(await only(client.iterate({ query: '{ whoAmI }' }))).toEqual({ data: { whoAmI: 'bell' } });
  expect(await only(client.iterate({ query: 'mutation { write }' }))).toEqual({ data: { write: 1 } });
  expect(await only(client.iterate({ query: '{ absent }' }))).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
  const events = client.iterate({ query: ticked });
  const first = events.next();
  const source = await clock.source();
  source.send(tick('1'));
  source.send(tick('2'));
  source.complete();
  expect((await first).value).toEqual(named('1'));
  expect((await events.next()).value).toEqual(named('2'));
  expect((await events.next()).done).toBe(true);
  const stranger = createSseClient({ url: clock.url, headers: { 'x-api-key': 'no' }, retryAttempts: 0 });
  await expect(only(stranger.iterate({ query: ticked }))).rejects.toMatchObject({
    response: { status: 401 },
  });
});

test('a browser subscribes by EventSource', async () => {
  await using clock = await serveClock();
  const events = new EventSource(`${clock.url}?query=${encodeURIComponent(ticked)}`);
  const seen: unknown[] = [];
  events.addEventListener('next', (event) => seen.push(JSON.parse((event as MessageEvent).data)));
  const complete = new Promise((resolve) => events.addEventListener('complete', resolve));
  const source = await clock.source();
  source.send(tick('1'));
  source.send(tick('2'));
  source.complete();
  await complete;
  events.close();
  expect(seen).toEqual([named('1'), named('2')]);
});

test('a link of another site makes nobody write by server-sent events', async () => {
  await using clock = await serveClock();
  const response = await fetch(`${clock.url}?query=${encodeURIComponent('mutation { write }')}`, {
    headers: { accept: 'text/event-stream' },
  });
  expect(response.status).toBe(405);
  expect(clock.written()).toBe(0);
});

test('a subscription asked for like a query is told how to ask', async () => {
  await using clock = await serveClock();
  const response = await fetch(clock.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ticked, onFetch: 'of no meaning' }),
  });
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
  });
});

test('a quiet stream shows that it is alive', async () => {
  await using clock = await serveClock({ keepAliveMs: 5 });
  const controller = new AbortController();
  const response = await fetch(`${clock.url}?query=${encodeURIComponent(ticked)}`, {
    headers: { accept: 'text/event-stream' },
    signal: controller.signal,
  });
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (text.length >= 9) break;
  }
  expect(text).toMatch(/^(:\n\n){3}/);
  await (
    await clock.source()
  ).left;
});

test('a socket that answers no ping is given up', async () => {
  await using clock = await serveClock({ keepAliveMs: 20 });
  const socket = new WebSocket(clock.wsUrl, 'graphql-transport-ws', { autoPong: false });
  const [code] = await once(socket, 'close');
  expect(code).toBe(1006);
});

test('a client that leaves is forgotten, however it leaves', async () => {
  await using clock = await serveClock();
  const unsubscribed = bySocket(clock.wsUrl);
  const events = unsubscribed.iterate({ query: ticked });
  void events.next();
  await clock.source(0);
  await events.return!();
  await clock.sources[0]!.left;
  await unsubscribed.dispose();

  let socket: WebSocket | undefined;
  const cut = bySocket(clock.wsUrl, { on: { connected: (opened) => (socket = opened as WebSocket) } });
  const gone = cut
    .iterate({ query: ticked })
    .next()
    .catch(() => {});
  await clock.source(1);
  socket!.terminate();
  await Promise.all([clock.sources[1]!.left, gone]);

  const bySse = createSseClient({ url: clock.url, retryAttempts: 0 });
  const sse = bySse.iterate({ query: ticked });
  void sse.next();
  await clock.source(2);
  await sse.return!();
  await clock.sources[2]!.left;
});

test('when the subgraph fails mid-stream both kinds of client are told why', async () => {
  await using clock = await serveClock();
  const client = bySocket(clock.wsUrl);
  const events = client.iterate({ query: ticked });
  const first = events.next();
  (await clock.source(0)).send(tick('1'));
  await first;
  clock.sources[0]!.fail(new Error('10.0.0.7 went away'));
  const told = {
    message: expect.not.stringContaining('10.0.0.7'),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  };
  await expect(events.next()).rejects.toMatchObject([told]);
  await client.dispose();

  const sse = createSseClient({ url: clock.url, retryAttempts: 0 }).iterate({ query: ticked });
  const next = sse.next();
  (await clock.source(1)).fail(new Error('10.0.0.7 went away'));
  expect((await next).value).toMatchObject({ errors: [told] });
  expect((await sse.next()).done).toBe(true);
});

const page = 'x'.repeat(200_000);
const large = 'subscription { ticked { id text } }';

/** Sends to a client that reads nothing until the hub has given it up. */
async function flood(source: Channel<Tick>): Promise<number> {
  let isLeft = false;
  void source.left.then(() => (isLeft = true));
  let sent = 0;
  while (!isLeft) {
    source.send(tick(String(sent), page));
    sent += 1;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return sent;
}

test('a slow reader of server-sent events is told so after what it was sent in order', async () => {
  await using clock = await serveClock();
  const { port } = new URL(clock.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.pause();
  socket.write(
    `GET /graphql?query=${encodeURIComponent(large)} HTTP/1.1\r\nhost: hub\r\naccept: text/event-stream\r\nconnection: close\r\n\r\n`,
  );
  await flood(await clock.source());
  let text = '';
  socket.setEncoding('utf8');
  for await (const chunk of socket) text += chunk as string;
  const ids = [...text.matchAll(/"id":"(\d+)"/g)].map(([, id]) => Number(id));
  expect(ids.length).toBeGreaterThan(3);
  expect(ids).toEqual(ids.map((_, index) => index));
  expect(text).toContain('SUBSCRIBER_TOO_SLOW');
  expect(text).toContain('event: complete');
});

test('a slow reader of a socket is told so after what it was sent in order', async () => {
  await using clock = await serveClock();
  const socket = new WebSocket(clock.wsUrl, 'graphql-transport-ws');
  const messages: any[] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: large } }));
  const source = await clock.source();
  socket.pause();
  await flood(source);
  socket.resume();
  await until(() => messages.at(-1)?.type === 'error');
  const ids = messages
    .filter(({ type }) => type === 'next')
    .map(({ payload }) => Number(payload.data.ticked.id));
  expect(ids.length).toBeGreaterThan(3);
  expect(ids).toEqual(ids.map((_, index) => index));
  expect(messages.at(-1).payload).toMatchObject([{ extensions: { code: 'SUBSCRIBER_TOO_SLOW' } }]);
  socket.close();
});

test('who never reads what is left is cut off', async () => {
  await using clock = await serveClock({ lingerMs: 10 });
  const socket = connect(Number(new URL(clock.url).port), '127.0.0.1');
  socket.pause();
  socket.on('error', () => {});
  socket.write(
    `GET /graphql?query=${encodeURIComponent(large)} HTTP/1.1\r\nhost: hub\r\naccept: text/event-stream\r\n\r\n`,
  );
  await flood(await clock.source());
  // The hub could not close while it held the connection.
  await clock.server.close();
  socket.destroy();
});

test('after a reload clients of both kinds subscribe anew by themselves', async () => {
  await using clock = await serveClock();
  const closes: number[] = [];
  const client = bySocket(clock.wsUrl, {
    retryAttempts: 3,
    retryWait: async () => {},
    on: { closed: (event) => void closes.push((event as { code: number }).code) },
  });
  const events = client.iterate({ query: ticked });
  const first = events.next();
  (await clock.source(0)).send(tick('1'));
  expect((await first).value).toEqual(named('1'));

  const sse = createSseClient({ url: clock.url, retryAttempts: 3, retry: async () => {} }).iterate({
    query: ticked,
  });
  const sseFirst = sse.next();
  (await clock.source(1)).send(tick('1'));
  expect((await sseFirst).value).toEqual(named('1'));

  const query = only(client.iterate({ query: '{ slow }' }));
  await until(() => clock.waiting() > 0);
  await clock.engine.reload(clock.supergraphSdl);
  await Promise.all(clock.sources.map(({ left }) => left));
  clock.release('in peace');
  expect(await query).toEqual({ data: { slow: 'in peace' } });

  expect((await sse.next()).value).toMatchObject({
    errors: [{ extensions: { code: 'SUBSCRIPTION_CLOSED' } }],
  });
  const again = [await clock.source(2), await clock.source(3)];
  for (const source of again) source.send(tick('2'));
  expect((await events.next()).value).toEqual(named('2'));
  expect((await sse.next()).value).toEqual(named('2'));
  expect(closes).toEqual([1012]);
  await Promise.all([events.return!(), sse.return!()]);
  await client.dispose();
});

test('a server that drains lets queries finish, ends streams and closes sockets', async () => {
  const clock = await serveClock();
  let close: { code: number; reason: string } | undefined;
  const client = bySocket(clock.wsUrl, { on: { closed: (event) => void (close = event as typeof close) } });
  const events = client.iterate({ query: ticked });
  const first = events.next();
  (await clock.source(0)).send(tick('1'));
  await first;
  const sse = createSseClient({ url: clock.url, retryAttempts: 0 }).iterate({ query: ticked });
  const sseFirst = sse.next();
  await clock.source(1);
  const idle = new WebSocket(clock.wsUrl, 'graphql-transport-ws');
  await once(idle, 'open');
  const idleClosed = once(idle, 'close');
  const query = only(client.iterate({ query: '{ slow }' }));
  await until(() => clock.waiting() > 0);

  const ending = events.next().catch((reason: unknown) => reason);
  const closing = clock.server.close();
  await Promise.all(clock.sources.map(({ left }) => left));
  expect((await sseFirst).value).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_CLOSED' } }] });
  expect((await idleClosed)[0]).toBe(1001);
  expect(close).toBeUndefined();
  clock.release('at last');
  expect(await query).toEqual({ data: { slow: 'at last' } });
  await closing;
  await ending;
  expect(close).toMatchObject({ code: 1001, reason: expect.stringContaining('SUBSCRIPTION_CLOSED') });
  await Promise.all([client.dispose(), clock.engine.close()]);
});

test('a stream is closed when its time is over, so that clients show anew who they are', async () => {
  await using clock = await serveClock({ longestStreamMs: 20 });
  const sse = createSseClient({ url: clock.url, retryAttempts: 0 }).iterate({ query: ticked });
  expect((await sse.next()).value).toMatchObject({
    errors: [{ extensions: { code: 'SUBSCRIPTION_CLOSED' } }],
  });
  await clock.sources[0]!.left;
});

async function closeOf(socket: WebSocket): Promise<string> {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return `${code} ${reason.toString()}`.trim();
}

test('a socket that says too much, nothing, or nonsense is closed with the code for it', async () => {
  await using clock = await serveClock({ messageBytes: 1000, initWithinMs: 50 });
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(clock.wsUrl, 'graphql-transport-ws');
    await once(socket, 'open');
    return socket;
  };
  const saying = async (...messages: string[]): Promise<string> => {
    const socket = await open();
    for (const message of messages) socket.send(message);
    return await closeOf(socket);
  };
  const init = '{"type":"connection_init"}';
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ticked } });
  expect(await saying()).toBe('4408 Connection initialisation timeout');
  expect(await saying(`${init}${' '.repeat(1000)}`)).toBe('1009');
  expect(await saying('hello')).toBe('4400 Invalid message received');
  expect(await saying(init, init)).toBe('4429 Too many initialisation requests');
  expect(await saying(subscribe)).toBe('4401 Unauthorized');
  expect(await saying(init, subscribe, subscribe)).toBe('4409 Subscriber for 1 already exists');
});

test('a socket without our protocol or at another place is not opened, nor are more than there may be', async () => {
  await using clock = await serveClock({ connections: 1 });
  const refusal = async (url: string, protocol: string): Promise<string> => {
    const socket = new WebSocket(url, protocol);
    const [error] = (await once(socket, 'error')) as [Error];
    return error.message;
  };
  expect(await refusal(clock.wsUrl, 'graphql-ws')).toContain('400');
  expect(await refusal(clock.wsUrl.replace('/graphql', '/other'), 'graphql-transport-ws')).toContain('404');
  const first = new WebSocket(clock.wsUrl, 'graphql-transport-ws');
  await once(first, 'open');
  expect(await refusal(clock.wsUrl, 'graphql-transport-ws')).toContain('503');
  const response = await fetch(clock.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: ticked }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  first.close();
});

test('one socket holds no more operations than it may', async () => {
  await using clock = await serveClock({ operationsPerSocket: 2 });
  const client = bySocket(clock.wsUrl);
  const held = [client.iterate({ query: ticked }), client.iterate({ query: ticked })];
  for (const events of held) void events.next();
  await clock.source(1);
  await expect(only(client.iterate({ query: '{ whoAmI }' }))).rejects.toMatchObject([
    { extensions: { code: 'OPERATION_TOO_COSTLY' } },
  ]);
  await held[0]!.return!();
  await clock.sources[0]!.left;
  expect(await only(client.iterate({ query: '{ whoAmI }' }))).toEqual({ data: { whoAmI: 'ANONYMOUS' } });
  await held[1]!.return!();
  await client.dispose();
});

test('two hundred subscribers each get every event once and in order', async () => {
  await using clock = await serveClock();
  const clients = Array.from({ length: 10 }, () => bySocket(clock.wsUrl));
  const sse = createSseClient({ url: clock.url, retryAttempts: 0 });
  const streams = Array.from({ length: 200 }, (_, index) =>
    index % 2 === 0 ? clients[(index / 2) % 10]!.iterate({ query: ticked }) : sse.iterate({ query: ticked }),
  );
  const received = Promise.all(
    streams.map(async (stream) => {
      const seen: unknown[] = [];
      for await (const event of stream) {
        seen.push(event);
        if (seen.length === 5) break;
      }
      return seen;
    }),
  );
  await clock.source(199);
  for (let id = 1; id <= 5; id++) for (const source of clock.sources) source.send(tick(String(id)));
  const expected = ['1', '2', '3', '4', '5'].map(named);
  for (const seen of await received) expect(seen).toEqual(expected);
  await Promise.all(clock.sources.map(({ left }) => left));
  for (const client of clients) await client.dispose();
});

test('the gateway alone serves the subscriptions of any supergraph', async () => {
  const { supergraphSdl, subgraphs } = compose({
    clock: {
      typeDefs:
        'type Query { now: Int } type Subscription { ticked: Tick! } type Tick @key(fields: "id") { id: ID! }',
      resolvers: {
        Subscription: {
          ticked: async function* () {
            yield tick('1');
            yield tick('2');
          },
        },
      },
    },
    names: {
      typeDefs: 'type Tick @key(fields: "id") { id: ID! name: String }',
      resolvers: { Tick: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `第${id}声` }) } },
    },
  });
  const sse = createHandler({ schema: subgraphs.get('clock')!.schema });
  const bySse = createServer((request, response) => void sse(request, response));
  const byWs = createServer();
  const wsServer = new WebSocketServer({ server: byWs });
  useServer({ schema: subgraphs.get('clock')!.schema }, wsServer);
  const names = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(await subgraphs.get('names')!.execute(JSON.parse(body))));
  });
  const servers = [bySse, byWs, names];
  const ports = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'hub-supergraph-')), 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const main = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));
  for (const clock of [`http://127.0.0.1:${ports[0]}/`, `ws://127.0.0.1:${ports[1]}/`]) {
    const child = spawn(process.execPath, [
      main,
      '--supergraph',
      file,
      '--port',
      '0',
      '--subgraph',
      `clock=${clock}`,
      '--subgraph',
      `names=http://127.0.0.1:${ports[2]}/`,
    ]);
    try {
      let url: string | undefined;
      for await (const line of child.stderr) {
        url = /http:\S+/.exec(String(line as Buffer))?.[0];
        if (url) break;
      }
      const client = bySocket(url!.replace('http', 'ws'));
      const seen: unknown[] = [];
      for await (const event of client.iterate({ query: ticked })) seen.push(event);
      expect(seen).toEqual([named('1'), named('2')]);
      await client.dispose();
      const sseClient = createSseClient({ url: url!, retryAttempts: 0 });
      expect(await only(sseClient.iterate({ query: ticked }))).toEqual(named('1'));
    } finally {
      child.kill();
      await once(child, 'exit');
    }
  }
  for (const socket of wsServer.clients) socket.terminate();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
