import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMetrics } from '../../gateway/telemetry/metrics.ts';
import { serveAlone } from '../engine/_kit/alone.ts';
import { compose } from '../engine/_kit/federation.ts';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

/** What the gateway tells its operators: metrics, traces, timings and plans. */

const shelves = {
  typeDefs:
    'type Query { books: [Book!]! broken: Int } type Book @key(fields: "id") { id: ID! title: String }',
  resolvers: {
    Query: {
      books: () => [{ id: '1', title: '界河志' }],
      broken: () => {
        throw new Error('secret of a shelf');
      },
    },
  },
};
const stars = {
  typeDefs: 'type Book @key(fields: "id") { id: ID! stars: Int }',
  resolvers: { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) * 5 }) } },
};

describe('metrics', () => {
  let served: ServedRegister;
  beforeAll(async () => {
    served = await openServedRegister({
      telemetry: { metricsPort: 0, metricsHost: '127.0.0.1', traces: false },
    });
  });
  afterAll(() => served[Symbol.asyncDispose]());

  const ask = async (query: string, headers: Record<string, string> = {}) =>
    await fetch(served.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
  const values = async (): Promise<Map<string, number>> => {
    const lines = (await (await fetch(served.hub.metricsUrl!)).text()).split('\n');
    return new Map(
      lines
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
    );
  };

  test('count requests by type and how they ended, and fetches by subgraph', async () => {
    const before = await values();
    const grown = async (name: string) => ((await values()).get(name) ?? 0) - (before.get(name) ?? 0);
    await ask('{ pacts(first: 1) { nodes { parties { party { ... on PartyOrganization { name } } } } } }');
    await ask('{ nothing }');
    await ask('{ jointPatrols(first: 1) { nodes { route } } }');
    await ask('mutation { whatever }');
    await ask('{ __typename }', { authorization: 'Bearer none' });
    expect(await grown('hub_requests_total{type="query",outcome="ok"}')).toBe(1);
    expect(await grown('hub_requests_total{type="query",outcome="errors"}')).toBe(1);
    expect(await grown('hub_requests_total{type="unknown",outcome="refused"}')).toBe(3);
    expect(await grown('hub_errors_total{code="UNAUTHENTICATED"}')).toBe(3);
    expect(await grown('hub_fetches_total{subgraph="alliances",outcome="data"}')).toBeGreaterThan(0);
    expect(await grown('hub_fetch_duration_seconds_count{subgraph="organizations"}')).toBeGreaterThan(0);
    expect(await grown('hub_request_duration_seconds_count{type="query"}')).toBe(2);
    const now = await values();
    expect(now.get('hub_requests_in_flight')).toBe(0);
    expect(now.get('hub_documents_ready')).toBeGreaterThan(0);
    expect(now.get('hub_circuit_open{subgraph="members"}')).toBe(0);
    expect([...now.keys()].some((name) => name.startsWith('nodejs_eventloop_lag'))).toBe(true);
  });

  test('have no names that clients choose, and are not at the door', async () => {
    await ask('query 石角镇党委书记 { mine: pacts(first: 1) { totalCount } }');
    const told = await (await fetch(served.hub.metricsUrl!)).text();
    expect(told).not.toMatch(/石角|mine|totalCount/);
    expect((await fetch(new URL('/metrics', served.hub.url))).status).toBe(404);
  });

  test('plans are shown to whom they may be, with what each fetch took', async () => {
    const query = '{ pacts(first: 2) { nodes { parties { party { ... on PartyOrganization { name } } } } } }';
    const response = await ask(query, { 'hub-plan': '1' });
    const { data, extensions } = (await response.json()) as any;
    expect(data.pacts.nodes).toHaveLength(2);
    const { fetches, rounds, totalMs } = extensions.plan;
    expect(fetches.map(({ subgraph }: any) => subgraph)).toEqual(['alliances', 'organizations']);
    expect(fetches[1]).toMatchObject({
      after: [0],
      timing: { outcome: 'data', entities: expect.any(Number) },
    });
    expect(rounds).toBe(2);
    expect(totalMs).toBeGreaterThan(0);
    expect(response.headers.get('server-timing')).toMatch(
      /^prepare;dur=[\d.]+, fetch-alliances;dur=[\d.]+, fetch-organizations;dur=[\d.]+, total;dur=[\d.]+$/,
    );
    const plain = await ask(query, { 'hub-timing': '1' });
    expect(plain.headers.get('server-timing')).toMatch(/^prepare/);
    expect(await plain.json()).toEqual({ data });
    expect((await ask(query)).headers.get('server-timing')).toBeNull();
  });
});

test('without demonstration identities only officials see plans', async () => {
  const { openRegister } = await import('../_kit/register.ts');
  const { serveGateway } = await import('@hub/gateway/hub.ts');
  const register = await openRegister();
  const hub = await serveGateway(register.hub, { port: 0 });
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'hub-plan': '1' },
    body: JSON.stringify({ query: '{ pacts(first: 1) { totalCount } }' }),
  });
  expect(response.headers.get('server-timing')).toBeNull();
  expect(await response.json()).not.toHaveProperty('extensions');
  await hub.close();
  await register[Symbol.asyncDispose]();
});

interface SpanSent {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: { key: string; value: Record<string, unknown> }[];
}

/** Takes spans as a collector does. */
async function collector() {
  const spans: SpanSent[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { resourceSpans } = JSON.parse(body);
      for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { spans, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

test('traces go on from the client’s, through the gateway, to the subgraphs', async () => {
  const { spans, url, server } = await collector();
  const seen: (string | undefined)[] = [];
  await using gateway = await serveAlone(compose({ shelves, stars }), [], {
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: '50' },
    onRequest: ({ headers }) => seen.push(headers.traceparent as string),
  });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const response = await gateway.post(
    { query: 'query Shelf { books { title stars } }' },
    { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  );
  expect(await response.json()).toEqual({ data: { books: [{ title: '界河志', stars: 5 }] } });
  await gateway.post({ query: '{ broken }' });
  await expect.poll(() => spans.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(7);
  const mine = spans.filter((span) => span.traceId === traceId);
  const root = mine.find(({ name }) => name === 'graphql query')!;
  expect(root.parentSpanId).toBe('b7ad6b7169203331');
  const attributes = Object.fromEntries(
    root.attributes.map(({ key, value }) => [key, Object.values(value)[0]]),
  );
  expect(attributes).toMatchObject({
    'graphql.operation.name': 'Shelf',
    'graphql.operation.type': 'query',
    'hub.outcome': 'ok',
  });
  expect(
    mine
      .filter(({ parentSpanId }) => parentSpanId === root.spanId)
      .map(({ name }) => name)
      .sort((a, b) => a.localeCompare(b)),
  ).toEqual(['fetch shelves', 'fetch stars', 'prepare']);
  expect(seen.slice(0, 2)).toEqual(Array(2).fill(`00-${traceId}-${root.spanId}-01`));
  expect(JSON.stringify(spans)).not.toMatch(/secret of a shelf|界河志|stars \}/);
  server.closeAllConnections();
  server.close();
});

test('where nothing is traced here, a client’s trace is handed on as it is, if it is one', async () => {
  const seen: (string | undefined)[] = [];
  await using gateway = await serveAlone(compose({ shelves, stars }), [], {
    onRequest: ({ headers }) => seen.push(headers.traceparent as string),
  });
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  for (const header of [traceparent, '00-0-0-0', 'x\ty'])
    await gateway.post({ query: '{ books { title } }' }, { traceparent: header });
  expect(seen).toEqual([traceparent, undefined, undefined]);
});

test('metrics and plans of the gateway alone', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }), ['--metrics-port', '0']);
  await gateway.said(/http:\S+\/metrics/);
  const response = await gateway.post({ query: '{ books { stars } }' }, { 'hub-plan': '1' });
  const { extensions } = (await response.json()) as any;
  expect(extensions.plan.fetches.map(({ subgraph }: any) => subgraph)).toEqual(['shelves', 'stars']);
  await using shut = await serveAlone(compose({ shelves, stars }), ['--no-plan']);
  const none = await shut.post({ query: '{ books { stars } }' }, { 'hub-plan': '1' });
  expect(await none.json()).toEqual({ data: { books: [{ stars: 5 }] } });
});

test('codes that subgraphs make up do not become labels without end', async () => {
  const state = () => ({ documentsReady: 0, openStreams: 0, openCircuits: ['stars'], subgraphs: ['stars'] });
  const metrics = await openMetrics({ port: 0, host: '127.0.0.1', state });
  try {
    for (let i = 0; i < 500; i++) metrics.watch().ended(200, [`CODE_${i}`, `no ${i}`]);
    const told = await (await fetch(metrics.url)).text();
    expect(told.match(/^hub_errors_total\{/gm)).toHaveLength(101);
    expect(told).toContain('hub_errors_total{code="OTHER"} 900');
    expect(told).toContain('hub_circuit_open{subgraph="stars"} 1');
  } finally {
    await metrics.close();
  }
});
