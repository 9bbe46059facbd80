import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createCircuitBreaker } from '../../gateway/engine/circuit-breaker.ts';
import { createEngine } from '../../gateway/engine/engine.ts';
import { httpTransport, type HttpTransportOptions } from '../../gateway/engine/http-transport.ts';
import { NotSent } from '../../gateway/engine/transport.ts';
import { compose } from './_kit/federation.ts';

type Handler = (request: IncomingMessage & { body: string }, response: ServerResponse) => void;

async function serve(handler: Handler, options: Partial<HttpTransportOptions> = {}) {
  const sockets = new Set<Socket>();
  const seen: { body: any; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      seen.push({ body: JSON.parse(body), headers: request.headers });
      handler(Object.assign(request, { body }), response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const transport = httpTransport({ url, ...options });
  return {
    url,
    seen,
    transport,
    ask: (isMutation = false, signal?: AbortSignal) =>
      transport.execute({
        query: isMutation ? 'mutation{a}' : '{a}',
        context: undefined,
        isMutation,
        ...(signal ? { signal } : {}),
      }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([transport.close!(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}

const json = (
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void => {
  response
    .writeHead(status, { 'content-type': 'application/json', ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
};

test('a request carries query, variables and the headers of its context over kept connections', async () => {
  const ports = new Set<number>();
  await using server = await serve(
    (request, response) => {
      ports.add(request.socket.remotePort!);
      json(response, { data: { a: 1 } });
    },
    { headers: ({ context }, body) => ({ 'x-viewer': String(context), 'x-length': String(body.length) }) },
  );
  for (const context of ['one', 'two', 'three', 'four', 'five', 'six']) {
    expect(
      await server.transport.execute({
        query: 'query Q($n:Int){a(n:$n)}',
        operationName: 'Q',
        variables: { n: 1 },
        context,
        isMutation: false,
      }),
    ).toEqual({ data: { a: 1 } });
  }
  expect(server.seen.map(({ headers }) => headers['x-viewer'])).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
  ]);
  expect(server.seen[0]!.body).toEqual({
    query: 'query Q($n:Int){a(n:$n)}',
    operationName: 'Q',
    variables: { n: 1 },
  });
  expect(Number(server.seen[0]!.headers['x-length'])).toBe(JSON.stringify(server.seen[0]!.body).length);
  expect(ports.size).toBeLessThan(3);
});

test('GraphQL errors come through, whatever the status says about the request', async () => {
  let status = 200;
  await using server = await serve((_, response) => json(response, { errors: [{ message: 'no' }] }, status));
  for (status of [200, 400, 401]) expect(await server.ask()).toEqual({ errors: [{ message: 'no' }] });
  status = 500;
  await expect(server.ask()).rejects.toThrow('500');
});

test('a silent subgraph is given up at the deadline', async () => {
  await using server = await serve(() => {}, { timeoutMs: 30 });
  await expect(server.ask()).rejects.toThrow('did not answer within 30 ms');
  expect(server.seen).toHaveLength(1);
});

test('a mutation has a deadline of its own, and what can not have reached the subgraph says so', async () => {
  await using slow = await serve(
    (_, response) => void setTimeout(() => json(response, { data: { a: 1 } }), 80),
    { timeoutMs: 20 },
  );
  expect(await slow.ask(true)).toEqual({ data: { a: 1 } });
  await using silent = await serve(() => {}, { mutationTimeoutMs: 30, connections: 1 });
  const [sent, waiting] = await Promise.allSettled([silent.ask(true), silent.ask(true)]);
  expect((sent as PromiseRejectedResult).reason).not.toBeInstanceOf(NotSent);
  expect((waiting as PromiseRejectedResult).reason).toBeInstanceOf(NotSent);
  await using broken = await serve((request) => void request.socket.destroy());
  await expect(broken.ask(true)).rejects.not.toBeInstanceOf(NotSent);
  const nobody = httpTransport({ url: 'http://127.0.0.1:1/graphql' });
  await expect(
    nobody.execute({ query: 'mutation{a}', context: undefined, isMutation: true }),
  ).rejects.toBeInstanceOf(NotSent);
  await nobody.close!();
});

test('a subgraph that never finishes its answer is given up at the deadline', async () => {
  await using server = await serve(
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'),
    { timeoutMs: 30 },
  );
  await expect(server.ask()).rejects.toThrow('did not answer within');
});

test('redirects are not followed', async () => {
  await using server = await serve((_, response) =>
    json(response, '{}', 307, { location: 'http://127.0.0.1:1/' }),
  );
  await expect(server.ask()).rejects.toThrow('307');
});

test('answers that are too large are cut off, announced or not', async () => {
  let announced = true;
  await using server = await serve(
    (_, response) => {
      const body = `{"data":{"a":"${'x'.repeat(5000)}"}}`;
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(announced ? { 'content-length': body.length } : {}),
      });
      if (!announced) response.write(body.slice(0, 10));
      response.end(announced ? body : body.slice(10));
    },
    { maxResponseBytes: 1000 },
  );
  await expect(server.ask()).rejects.toThrow(/larger|exceeded/i);
  announced = false;
  await expect(server.ask()).rejects.toThrow(/larger|exceeded/i);
});

test('compressed answers are refused, so that none can unfold', async () => {
  await using server = await serve((request, response) => {
    expect(request.headers['accept-encoding']).toBeUndefined();
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      .end(gzipSync('{"data":{"a":1}}'));
  });
  await expect(server.ask()).rejects.toThrow('compressed');
});

test('answers that are not GraphQL are refused', async () => {
  let reply: [string, number, Record<string, string>] = ['', 200, {}];
  await using server = await serve((_, response) => json(response, ...reply));
  for (reply of [
    ['<html>', 200, { 'content-type': 'text/html' }],
    ['{"data":{', 200, {}],
    ['null', 200, {}],
    ['[]', 200, {}],
    ['{"data":3}', 200, {}],
    ['{"data":{},"errors":"x"}', 200, {}],
    ['{}', 404, {}],
  ] satisfies (typeof reply)[])
    await expect(server.ask()).rejects.toThrow();
});

test('a query is tried again when its connection breaks, a mutation is not', async () => {
  let broken = 1;
  await using server = await serve((request, response) => {
    if (broken-- > 0) request.socket.destroy();
    else json(response, { data: { a: 1 } });
  });
  expect(await server.ask()).toEqual({ data: { a: 1 } });
  expect(server.seen).toHaveLength(2);
  broken = 1;
  await expect(server.ask(true)).rejects.toThrow();
  expect(server.seen).toHaveLength(3);
});

test('a query is not tried again once its answer has begun', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"data":', () => response.socket!.destroy());
  });
  await expect(server.ask()).rejects.toThrow();
  expect(server.seen).toHaveLength(1);
});

test('a client that leaves ends the request at the subgraph', async () => {
  let ended = (): void => {};
  const gone = new Promise<void>((resolve) => (ended = resolve));
  const controller = new AbortController();
  await using server = await serve((request) => {
    request.socket.on('close', () => ended());
    controller.abort(new Error('left'));
  });
  await expect(server.ask(false, controller.signal)).rejects.toThrow('left');
  await gone;
});

test('requests beyond the limit are refused at once instead of piling up', async () => {
  await using server = await serve(() => {}, { connections: 1, maxWaiting: 1, timeoutMs: 40 });
  const results = await Promise.allSettled([server.ask(), server.ask(), server.ask()]);
  expect(results.map((result) => (result as PromiseRejectedResult).reason.message)).toEqual([
    expect.stringContaining('did not answer'),
    expect.stringContaining('did not answer'),
    'Too many requests wait for the subgraph.',
  ]);
});

test('a subgraph that keeps failing is left alone', async () => {
  await using server = await serve((_, response) => json(response, '{}', 503), {
    breakerFailures: 3,
    breakerOpenMs: 60_000,
  });
  for (let attempt = 0; attempt < 3; attempt++) await expect(server.ask()).rejects.toThrow('503');
  await expect(server.ask()).rejects.toThrow('left alone');
  expect(server.seen).toHaveLength(3);
});

test('a breaker lets one request try after a while, and closes when it succeeds', () => {
  let now = 0;
  const breaker = createCircuitBreaker(2, 100, () => now);
  breaker.failed();
  expect(breaker.allows()).toBe(true);
  breaker.failed();
  expect(breaker.allows()).toBe(false);
  now = 101;
  expect([breaker.allows(), breaker.allows()]).toEqual([true, false]);
  breaker.failed();
  expect(breaker.allows()).toBe(false);
  now = 202;
  expect(breaker.allows()).toBe(true);
  breaker.succeeded();
  expect([breaker.allows(), breaker.allows()]).toEqual([true, true]);
});

test('an engine over HTTP passes clean answers through and handles the others', async () => {
  let body = '{"data":{"list":[{"id":"1","name":"a"}]}}';
  await using server = await serve((_, response) => json(response, body));
  const { supergraphSdl } = compose({
    one: { typeDefs: 'type Query { list: [Row!] } type Row { id: ID! name: String! }' },
  });
  const engine = createEngine({ supergraphSdl, planner: 'inline', transport: () => server.transport });
  const ask = async () => (await engine.execute({ query: '{ list { id name } }' })).body;
  expect(await ask()).toBe(body);
  body = '{"data":{"list":[{"id":"1","name":"the \\"errors\\" of"}]}}';
  expect(JSON.parse(await ask())).toEqual(JSON.parse(body));
  body =
    '{"data":{"list":[{"id":"1","name":null}]},"errors":[{"message":"x","path":["list",0,"name"]}],"extensions":{"trace":1}}';
  expect(JSON.parse(await ask())).toEqual({
    data: { list: null },
    errors: [{ message: 'x', path: ['list', 0, 'name'] }],
  });
  body =
    '{"data":{"list":[{"id":"1","name":null}]},"errors":[{"message":"x","path":["list",0,"name"]}],"more":{"a":{}}}';
  expect(JSON.parse(await ask())).toEqual({
    data: { list: null },
    errors: [{ message: 'x', path: ['list', 0, 'name'] }],
  });
  body = '{"data":null,"errors":[{"message":"x"}]}';
  expect(JSON.parse(await ask())).toEqual({ data: { list: null }, errors: [{ message: 'x' }] });
});
