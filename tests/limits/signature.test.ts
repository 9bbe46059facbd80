import { committeeOf } from '@hub/kit/demo/world.ts';
import { openDatabase, type Database } from '@hub/kit/database.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import { serveSubgraph, type RunningSubgraph } from '@hub/kit/server.ts';
import { viewerHeader, viewerSigner, type ViewerClaims } from '@hub/kit/signature.ts';
import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import * as subgraphs from '../../subgraphs/index.ts';
import { openGateway } from '@hub/gateway/hub.ts';
import { peersByHttp, reachByHttp } from '@hub/gateway/reach.ts';
import { anonymous, asCoordinator, asHubAdmin } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Subgraphs that run as processes of their own do, asked past the gateway. */

const oldSecret = 'a secret of last year of 32 characters or more';
const newSecret = 'a secret of this year of 32 characters or more';
const forOrganizations = viewerSigner(newSecret);
const hubAdmin = { viewer: asHubAdmin() };
const org = committeeOf('440881').id;

let register: Register;
const databases: Database[] = [];
const running = new Map<string, RunningSubgraph>();
const urls = new Map<string, string>();

beforeAll(async () => {
  register = await openRegister();
  for (const subgraph of Object.values(subgraphs)) {
    const db = openDatabase({ url: register.databaseUrl, role: roleOf(subgraph) });
    databases.push(db);
    const secret = `${newSecret}, ${oldSecret}`;
    const server = await serveSubgraph(subgraph, { db, secret, peers: peersByHttp(urls, secret) });
    running.set(subgraph.name, server);
    urls.set(subgraph.name, server.url);
  }
});
afterAll(async () => {
  for (const server of running.values()) await server.close();
  for (const db of databases) await db.close();
  await register[Symbol.asyncDispose]();
});
afterEach(() => vi.useRealTimers());

const entities = JSON.stringify({
  query: 'query($of: [_Any!]!) { _entities(representations: $of) { ... on PartyOrganization { id name } } }',
  variables: { of: [{ __typename: 'PartyOrganization', id: org }] },
});
const questions: Record<string, string> = {
  'a query': '{"query":"{ administrativeDivision(code: \\"440881\\") { name } }"}',
  _entities: entities,
  _service: '{"query":"{ _service { sdl } }"}',
  introspection: '{"query":"{ __schema { queryType { name } } }"}',
  'a mutation': '{"query":"mutation { __typename }"}',
};

interface Reply {
  status: number;
  text: string;
}

/** Whatever the subgraph has said when the first words have come, for streams do not end. */
function ask(
  body: string,
  signature: string | undefined,
  {
    subgraph = 'organizations',
    method = 'POST',
    accept = 'application/json',
  }: {
    subgraph?: string;
    method?: string;
    accept?: string;
  } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      accept,
      ...(signature === undefined ? {} : { [viewerHeader]: signature }),
    };
    const request = httpRequest(urls.get(subgraph)!, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (accept !== 'text/event-stream') return;
        resolve({ status: response.statusCode!, text });
        request.destroy();
      });
      response.on('end', () => resolve({ status: response.statusCode!, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const refused: Reply = {
  status: 401,
  text: JSON.stringify({
    errors: [
      {
        message: 'Sign in, or present a valid token.',
        extensions: {
          code: 'UNAUTHENTICATED',
          messages: {
            zh: '请先登录，或更换有效的访问令牌。',
            en: 'Sign in, or present a valid token.',
          },
        },
      },
    ],
  }),
};

/** A header over these claims, as whoever holds the secret would sign it. */
function forged(claims: Partial<ViewerClaims>, secret = newSecret, body = entities): string {
  const [given] = forOrganizations('organizations', body, hubAdmin).split('.') as [string];
  const whole = { ...(JSON.parse(Buffer.from(given, 'base64url').toString()) as ViewerClaims), ...claims };
  const text = Buffer.from(JSON.stringify(whole)).toString('base64url');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

test.each(Object.entries(questions))('%s is answered when the gateway has signed it', async (_name, body) => {
  const reply = await ask(body, forOrganizations('organizations', body, hubAdmin));
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.text)).not.toHaveProperty('errors');
});

test.each(Object.entries(questions))('%s is refused without a signature', async (_name, body) => {
  expect(await ask(body, undefined)).toEqual(refused);
  expect(await ask(body, '')).toEqual(refused);
  expect(await ask(body, 'x.y')).toEqual(refused);
  expect(await ask(body, 'x.y', { method: 'GET' })).toEqual(refused);
});

test.each(Object.entries(questions))('%s is answered once: a replay is refused', async (_name, body) => {
  const signature = forOrganizations('organizations', body, hubAdmin);
  expect((await ask(body, signature)).status).toBe(200);
  expect(await ask(body, signature)).toEqual(refused);
  expect(await ask(body, `${signature}=`)).toEqual(refused);
});

test('of two that come at once with the same signature one is answered', async () => {
  const signature = forOrganizations('organizations', entities, hubAdmin);
  const replies = await Promise.all([1, 2, 3, 4].map(() => ask(entities, signature)));
  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401]);
});

test('a changed body is refused', async () => {
  const signature = forOrganizations('organizations', entities, { viewer: anonymous });
  expect(await ask(entities.replace('id name', 'id  name'), signature)).toEqual(refused);
  expect(await ask(questions._service!, signature)).toEqual(refused);
  expect(await ask('', signature)).toEqual(refused);
  // Whoever knows only the header has not used it up.
  expect((await ask(entities, signature)).status).toBe(200);
});

test('a changed viewer, date or purpose is refused', async () => {
  const [text, mac] = forOrganizations('organizations', entities, { viewer: anonymous }).split('.') as [
    string,
    string,
  ];
  const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as ViewerClaims;
  const changes: Partial<ViewerClaims>[] = [
    { viewer: asHubAdmin() },
    { viewer: asCoordinator('440881') },
    { viewer: { kind: 'SERVICE', service: 'hub' } },
    { asOf: '2018-11-06' },
    { purpose: 'inspection' },
    { nonce: 'another' },
    { expiresAt: claims.expiresAt + 60_000 },
    { audience: 'members' },
  ];
  for (const change of changes) {
    const changed = Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url');
    expect(await ask(entities, `${changed}.${mac}`), JSON.stringify(change)).toEqual(refused);
  }
});

test.each(['members', 'alliances', 'border'])(
  'what is signed for organizations is refused by %s',
  async (subgraph) => {
    const body = '{"query":"{ __typename }"}';
    expect(await ask(body, forOrganizations('organizations', body, hubAdmin), { subgraph })).toEqual(refused);
    expect((await ask(body, forOrganizations(subgraph, body, hubAdmin), { subgraph })).status).toBe(200);
  },
);

test('a signature is good for ten seconds', async () => {
  const now = Date.now();
  const at = (ms: number) => forOrganizations('organizations', entities, hubAdmin, now + ms);
  expect(await ask(entities, at(-10_001))).toEqual(refused);
  expect((await ask(entities, at(-8000))).status).toBe(200);
  // The gateway's clock may be ahead a little.
  expect((await ask(entities, at(1000))).status).toBe(200);
  expect(await ask(entities, at(20_000))).toEqual(refused);
});

test('nobody signs for longer than ten seconds', async () => {
  const now = Date.now();
  expect(await ask(entities, forged({ issuedAt: now, expiresAt: now + 3_600_000 }))).toEqual(refused);
  expect((await ask(entities, forged({}))).status).toBe(200);
});

test('a replay is refused as long as the signature is good, and after it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const signature = forOrganizations('organizations', entities, hubAdmin);
  expect((await ask(entities, signature)).status).toBe(200);
  for (const later of [5000, 4900, 200, 60_000]) {
    vi.setSystemTime(Date.now() + later);
    // Another's request is when what has run out is forgotten.
    expect((await ask(entities, forOrganizations('organizations', entities, hubAdmin))).status).toBe(200);
    expect(await ask(entities, signature)).toEqual(refused);
  }
});

test('a body that comes too late is refused, and the signature with it', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const signature = forOrganizations('organizations', entities, hubAdmin);
  const finish = await Promise.all([open(signature), open(signature)]);
  vi.setSystemTime(Date.now() + 10_000);
  expect(await Promise.all(finish.map((end) => end(entities)))).toEqual([401, 401]);
});

/** Sends the header; the body comes when asked for, after the subgraph has begun to wait for it. */
function open(signature: string): Promise<(body: string) => Promise<number>> {
  const headers = { 'content-type': 'application/json', [viewerHeader]: signature, expect: '100-continue' };
  const request = httpRequest(urls.get('organizations')!, { method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode!);
    });
  });
  request.flushHeaders();
  return new Promise((resolve) => {
    request.on('continue', () =>
      resolve((body) => {
        request.end(body);
        return answered;
      }),
    );
  });
}

test('the secret that is being replaced is accepted beside the new one, and no third', async () => {
  const by = (secret: string) => viewerSigner(secret)('organizations', entities, hubAdmin);
  expect((await ask(entities, by(oldSecret))).status).toBe(200);
  expect((await ask(entities, by(`${newSecret},${oldSecret}`))).status).toBe(200);
  expect(await ask(entities, by('a secret of nobody here of 32 characters or more'))).toEqual(refused);
  expect(await ask(entities, forged({}, ''))).toEqual(refused);
});

test('a secret that is too short starts nothing', () => {
  for (const secrets of ['', 'short', `${newSecret},short`, `${newSecret},`])
    expect(() => viewerSigner(secrets), secrets).toThrow(/32 characters/);
});

test('a subscription opens by one signature once', async () => {
  const body = '{"query":"subscription { borderChanges { cursor } }"}';
  const stream = { subgraph: 'border', accept: 'text/event-stream' };
  expect(await ask(body, undefined, stream)).toEqual(refused);
  expect(await ask(body, forOrganizations('organizations', body, hubAdmin), stream)).toEqual(refused);
  const signature = forOrganizations('border', body, hubAdmin);
  expect(await ask(body.replace('cursor', 'cursor nodeId'), signature, stream)).toEqual(refused);
  expect(await ask(body, signature, stream)).toEqual({ status: 200, text: ':\n\n' });
  expect(await ask(body, signature, stream)).toEqual(refused);
});

test('a caller who is nobody is refused before the body is read', async () => {
  const reply = await new Promise<number>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': 4_000_000 };
    const request = httpRequest(urls.get('organizations')!, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
      request.destroy();
    });
    request.on('error', reject);
    // The rest of the body never comes.
    request.write('{');
  });
  expect(reply).toBe(401);
});

test('the gateway asks with the new secret, and every subgraph hears it', async () => {
  const hub = openGateway(reachByHttp(Object.values(subgraphs), urls, newSecret));
  const query = `{ administrativeDivision(code: "440881") { name partyOrganizations(first: 1) { nodes { name alliances(first: 1) { nodes { name } } } } } borderZones(first: 1) { nodes { name } } }`;
  const { status, text } = await hub.ask({ query }, anonymous);
  await hub.graph.close();
  expect(JSON.parse(text)).not.toHaveProperty('errors');
  expect(status).toBe(200);
});

test('a gateway with another secret is told nothing', async () => {
  const hub = openGateway(
    reachByHttp(Object.values(subgraphs), urls, 'a secret of nobody here of 32 characters or more'),
  );
  const { text } = await hub.ask({ query: '{ administrativeDivision(code: "440881") { name } }' }, anonymous);
  await hub.graph.close();
  const { data, errors } = JSON.parse(text) as { data: unknown; errors: { extensions: { code: string } }[] };
  expect(data).toEqual({ administrativeDivision: null });
  expect(errors).toHaveLength(1);
});
