import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

let served: ServedRegister;
beforeAll(async () => {
  served = await openServedRegister();
});
afterAll(() => served[Symbol.asyncDispose]());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(served.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('the hub speaks GraphQL over HTTP as its specification says', async () => {
  const results = await auditServer({ url: served.endpoint });
  const short = results
    .filter(({ status }) => status !== 'ok')
    .map(({ name, status }) => `${status}: ${name}`);
  expect(short).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

test('a page of another site cannot make a visitor register anything', async () => {
  const form = await fetch(served.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  expect(form.status).toBe(415);
  const byLink = await fetch(`${served.endpoint}?query=${encodeURIComponent('mutation { __typename }')}`);
  expect(byLink.status).toBe(405);
});

test('a batch of requests in one body is refused', async () => {
  const response = await post([{ query: '{ __typename }' }]);
  expect(response.status).toBe(400);
});

test('a token that is not valid is refused and not taken for nobody', async () => {
  for (const authorization of ['Bearer x.y.z', 'Bearer', 'Basic YTpi', 'Bearer hubkey_none']) {
    const response = await post({ query: '{ __typename }' }, { authorization });
    expect(response.status, authorization).toBe(401);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(body.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('a demonstration official is known by the printed token', async () => {
  const clerk = served.hub.demoCredentials.find(({ zh }) => zh.includes('石角'))!;
  const response = await post({ query: '{ __typename }' }, { authorization: `Bearer ${clerk.token}` });
  expect(response.status).toBe(200);
});

test('health is told without a query', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const response = await fetch(served.hub.url + path);
    expect(response.status, path).toBe(200);
  }
});
