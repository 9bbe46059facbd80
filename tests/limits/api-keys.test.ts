import { createApiKey, revokeApiKey, type NewApiKey } from '@hub/gateway/identity/api-keys.ts';
import { openKeyStore } from '@hub/gateway/identity/key-store.ts';
import { rateLimiter } from '@hub/gateway/identity/rates.ts';
import { log } from '@hub/kit/log.ts';
import { createClient, type Client } from 'graphql-ws';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

const keysScript = fileURLToPath(new URL('../../scripts/keys.ts', import.meta.url));
const serveScript = fileURLToPath(new URL('../../scripts/serve.ts', import.meta.url));

let served: ServedRegister;
let sql: postgres.Sql;
beforeAll(async () => {
  served = await openServedRegister();
  sql = postgres(served.register.databaseUrl, { max: 3, onnotice: () => {} });
});
afterAll(async () => {
  await sql.end();
  await served[Symbol.asyncDispose]();
});
afterEach(() => vi.useRealTimers());

interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** `pnpm run keys`, as an administrator types it. */
async function keys(...words: string[]): Promise<Said> {
  const env = { ...process.env, DATABASE_URL: served.register.databaseUrl };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [keysScript, ...words], { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Said;
    return { code, stdout, stderr };
  }
}

/** What the command does, without a process for each. */
async function newKey(wanted: Partial<NewApiKey> = {}, database = sql): Promise<{ key: string; id: string }> {
  return await createApiKey(database, {
    name: '示范看板',
    scopes: ['figures:read'],
    rateClass: 'STANDARD',
    days: 90,
    createdBy: 'test',
    ...wanted,
  });
}

interface Reply {
  status: number;
  headers: Headers;
  body: any;
}

async function ask(
  headers: Record<string, string>,
  { query = '{ viewer { kind } }', endpoint = served.endpoint }: { query?: unknown; endpoint?: string } = {},
): Promise<Reply> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(Array.isArray(query) ? query.map((one) => ({ query: one })) : { query }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const withKey = (key: string) => ask({ 'x-api-key': key });
const codeOf = ({ status, body }: Reply): string =>
  status === 200 && !body.errors ? body.data.viewer.kind : `${status} ${body.errors[0].extensions.code}`;

/** Fails unless it becomes true within the second that revoking may take. */
const withinASecond = (check: () => Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 1000, interval: 20 });

const admin = (operation: string) =>
  served.register.rows(
    `select viewer, nodes from gateway.audit_entries where kind = 'ADMIN' and operation = '${operation}' order by key`,
  );

describe('a key', () => {
  test('is shown once, kept as a digest, and known by either header', async () => {
    const { stdout, stderr } = await keys(
      'create',
      '--name',
      '廉江市数据看板',
      '--days',
      '30',
      '--by',
      '办公室',
    );
    expect(stdout).toMatch(/^hubkey_[0-9a-z]{12}_[\w-]{43}\n$/);
    const key = stdout.trim();
    const [, id = '', secret = ''] = /^hubkey_(\w{12})_(.+)$/.exec(key) ?? [];
    expect(stderr).toContain(id);
    expect(stderr).not.toContain(secret);

    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    expect(codeOf(await ask({ authorization: `Bearer ${key}` }))).toBe('DASHBOARD');

    const [row] = await served.register.rows(`select * from gateway.api_keys where id = '${id}'`);
    expect(row).toMatchObject({
      name: '廉江市数据看板',
      scopes: ['figures:read'],
      rate_class: 'STANDARD',
      created_by: '办公室',
      revoked_at: null,
    });
    expect(row!.digest).toHaveLength(32);
    const days = (row!.expires_at.getTime() - row!.created_at.getTime()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const dump = JSON.stringify([
      row,
      await served.register.rows('select * from gateway.audit_entries'),
      (await keys('list')).stdout,
    ]);
    expect(dump).not.toContain(secret);

    expect((await admin('createApiKey')).at(-1)).toEqual({
      viewer: { kind: 'SERVICE', service: 'shell' },
      nodes: [id],
    });
  });

  test('is of its contract: what is for partners exists for a partner only', async () => {
    const query = '{ __type(name: "CoBuildingPact") { fields { name } } }';
    const fieldsFor = async (...scopes: string[]) => {
      const { key } = await newKey({ scopes });
      const { body } = await ask({ 'x-api-key': key }, { query });
      return (body.data.__type.fields as { name: string }[]).map(({ name }) => name);
    };
    expect(await fieldsFor('figures:read')).not.toContain('dataAnnex');
    expect(await fieldsFor('figures:read', 'contract:partner')).toContain('dataAnnex');
  });

  test('is listed with its state and without itself', async () => {
    const { id, key } = await newKey({ rateClass: 'HIGH' });
    await revokeApiKey(sql, id);
    const lines = (await keys('list')).stdout.trim().split('\n');
    const listed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(listed.find((one) => one['id'] === id)).toMatchObject({
      name: '示范看板',
      rateClass: 'HIGH',
      state: 'REVOKED',
      replaces: null,
    });
    expect(lines.join()).not.toContain(key.slice(21));
  });

  test('is not made of nonsense', async () => {
    for (const words of [
      [],
      ['--name', ''],
      ['--name', '联系人 13800138000'],
      ['--name', 'x'.repeat(101)],
      ['--name', '看板', '--scope', 'members:read'],
      ['--name', '看板', '--rate', 'UNLIMITED'],
      ['--name', '看板', '--days', '0'],
      ['--name', '看板', '--days', '1e9'],
      ['--name', '看板', '--forever'],
    ]) {
      const { code, stdout, stderr } = await keys('create', ...words);
      expect([code === 0, stdout, stderr === ''], words.join(' ')).toEqual([false, '', false]);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect((await keys('revoke')).code).toBe(2);
    expect((await keys('revoke', 'nosuchkey000')).code).toBe(1);
    expect((await keys('rotate', 'nosuchkey000')).code).toBe(1);
    expect((await keys('delete', 'nosuchkey000')).code).toBe(2);
  });

  test('that is unknown, malformed or only half right is refused, each in the same words', async () => {
    const { key, id } = await newKey();
    const { key: other } = await newKey();
    const wrong = [
      '',
      ' ',
      'hubkey_',
      'hubkey_none',
      `hubkey_${id}`,
      `hubkey_${id}_`,
      `hubkey_${id}_${other.slice(20)}`,
      `hubkey_zzzzzzzzzzzz_${key.slice(20)}`,
      key.slice(0, -1),
      `${key}A`,
      key.toUpperCase(),
      key.replace('hubkey', 'Hubkey'),
      `${key}, ${key}`,
      key.slice(7),
      `hubkey_' or 1=1 --_${key.slice(20)}`,
      `hubkey_${'%'.repeat(12)}_${key.slice(20)}`,
      'x'.repeat(12_000),
    ];
    const expected = await withKey('hubkey_none');
    expect([expected.status, expected.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    for (const one of wrong) {
      const { status, body, headers } = await withKey(one);
      expect({ status, body }, one.slice(0, 80)).toEqual({ status: 401, body: expected.body });
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
  });

  test('that has run out is refused from that moment on', async () => {
    const { key, id } = await newKey();
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    // What the gateway remembers of the key is fresh, and its own clock says that it is over.
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 91 * 86_400_000);
    expect(codeOf(await withKey(key))).toBe('401 UNAUTHENTICATED');
    vi.useRealTimers();
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    await sql`update gateway.api_keys set expires_at = clock_timestamp() where id = ${id}`;
    await withinASecond(async () => expect(codeOf(await withKey(key))).toBe('401 UNAUTHENTICATED'));
  });

  test('stays revoked, and what it opens does not grow, whoever writes to the table', async () => {
    const { id } = await newKey();
    await revokeApiKey(sql, id);
    for (const change of [
      `update gateway.api_keys set revoked_at = null where id = '${id}'`,
      `update gateway.api_keys set scopes = '{contract:partner}' where id = '${id}'`,
      `update gateway.api_keys set digest = sha256('known') where id = '${id}'`,
      `delete from gateway.api_keys where id = '${id}'`,
    ])
      await expect(sql.unsafe(change), change).rejects.toMatchObject({ code: '42501' });
    for (const attempt of [
      `update gateway.api_keys set expires_at = now()`,
      `insert into gateway.api_keys (id) values ('aaaaaaaaaaaa')`,
      `select name from gateway.api_keys`,
      `select value from gateway.settings`,
    ])
      await expect(
        sql.begin(async (tx) => [await tx`set local role hub_gateway`, await tx.unsafe(attempt)]),
        attempt,
      ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('revoking', () => {
  test('is in force at every gateway within a second, and on record', async () => {
    await using other = await startGateway();
    const { key, id } = await newKey();
    const there = () => ask({ 'x-api-key': key }, { query: '{ __typename }', endpoint: other.endpoint });
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    expect((await there()).status).toBe(200);
    const revoked = await keys('revoke', id);
    expect(revoked.code).toBe(0);
    await withinASecond(async () => expect((await there()).status).toBe(401));
    await withinASecond(async () => expect(codeOf(await withKey(key))).toBe('401 UNAUTHENTICATED'));
    expect((await admin('revokeApiKey')).at(-1)).toMatchObject({ nodes: [id] });
    expect((await keys('revoke', id)).code).toBe(1);
  });

  test('is in force within a second also when its notification is lost', async () => {
    const { key, id } = await newKey();
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    await sql`alter table gateway.api_keys disable trigger changed`;
    await sql`update gateway.api_keys set revoked_at = now() where id = ${id}`;
    await sql`alter table gateway.api_keys enable always trigger changed`;
    await withinASecond(async () => expect(codeOf(await withKey(key))).toBe('401 UNAUTHENTICATED'));
  });

  test('is told to a gateway at once, however long it remembers', async () => {
    const store = openKeyStore(served.register.databaseUrl, 'hub_gateway', Infinity);
    const { id } = await newKey();
    const told = `select from pg_stat_activity where datname = current_database() and query ilike 'listen "gateway_api_keys"'`;
    await vi.waitFor(async () => expect(await sql.unsafe(told)).toHaveLength(2), { timeout: 10_000 });
    expect(await store.find(id)).toMatchObject({ id, isRevoked: false });
    const { id: another } = await newKey();
    expect(await store.find(another)).toMatchObject({ isRevoked: false });
    await revokeApiKey(sql, id);
    await withinASecond(async () => expect(await store.find(id)).toMatchObject({ isRevoked: true }));
    await store.close();
  });

  test('ends the streams of the key and its socket, and leaves those of others', async () => {
    const { key, id } = await newKey();
    const { key: other } = await newKey();
    const query = 'subscription { borderChanges { cursor } }';
    const open = async (apiKey: string) => {
      const response = await fetch(served.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-api-key': apiKey },
        body: JSON.stringify({ query }),
      });
      const reader = response.body!.getReader();
      await reader.read();
      return reader;
    };
    const bySocket = (apiKey: string): Client =>
      createClient({
        url: served.endpoint.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazyCloseTimeout: 60_000,
        connectionParams: { 'x-api-key': apiKey },
      });
    const ofKey = await open(key);
    const ofOther = await open(other);
    const socket = bySocket(key);
    for await (const answer of socket.iterate({ query: '{ viewer { kind } }' }))
      expect(answer).toEqual({ data: { viewer: { kind: 'DASHBOARD' } } });

    await revokeApiKey(sql, id);
    let text = '';
    for (let read = await ofKey.read(); !read.done; read = await ofKey.read())
      text += new TextDecoder().decode(read.value);
    expect(text).toContain('SUBSCRIPTION_CLOSED');
    await expect(
      (async () => {
        for await (const _ of socket.iterate({ query: '{ viewer { kind } }' })) expect.unreachable();
      })(),
    ).rejects.toMatchObject({ code: 4401 });
    await socket.dispose();

    const still = await Promise.race([ofOther.read(), Promise.resolve('open')]);
    expect(still).toBe('open');
    await ofOther.cancel();
  });

  test('rotating gives a new key and takes the old one, at once or after an overlap', async () => {
    const made = await keys('create', '--name', '看板', '--scope', 'contract:partner', '--rate', 'HIGH');
    const first = { key: made.stdout.trim(), id: made.stdout.split('_')[1]! };
    const { stdout } = await keys('rotate', first.id);
    const second = { key: stdout.trim(), id: stdout.split('_')[1]! };
    expect(codeOf(await withKey(first.key))).toBe('DASHBOARD');
    expect(codeOf(await withKey(second.key))).toBe('DASHBOARD');
    const [old] = await sql`
      select extract(epoch from expires_at - clock_timestamp()) / 3600 as hours from gateway.api_keys where id = ${first.id}`;
    expect(Math.round(Number(old!.hours))).toBe(24);
    const [row] =
      await sql`select scopes, rate_class, replaces from gateway.api_keys where id = ${second.id}`;
    expect(row).toEqual({ scopes: ['contract:partner'], rate_class: 'HIGH', replaces: first.id });

    const third = (await keys('rotate', second.id, '--overlap-hours', '0')).stdout.trim();
    await withinASecond(async () => expect(codeOf(await withKey(second.key))).toBe('401 UNAUTHENTICATED'));
    expect(codeOf(await withKey(third))).toBe('DASHBOARD');
    expect((await keys('rotate', second.id)).code).toBe(1);
    expect((await admin('rotateApiKey')).at(-1)).toMatchObject({ nodes: [second.id, third.split('_')[1]] });
  });
});

describe('when keys cannot be looked up', () => {
  test('nobody is let in by one: a fault of the service, in bounded time', async () => {
    const silent = vi.spyOn(log, 'error').mockImplementation(() => {});
    const { key } = await newKey();
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');
    await sql`alter table gateway.api_keys rename to api_keys_away`;
    await withinASecond(async () => expect(codeOf(await withKey(key))).toBe('503 IDENTITY_UNAVAILABLE'));
    // Others are served.
    expect(codeOf(await ask({}))).toBe('ANONYMOUS');
    await sql`alter table gateway.api_keys_away rename to api_keys`;
    expect(codeOf(await withKey(key))).toBe('DASHBOARD');

    const release = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const holding = sql.begin(async (tx) => {
      await tx`lock table gateway.api_keys in access exclusive mode`;
      locked.resolve();
      await release.promise;
    });
    await locked.promise;
    const { key: unknown } = { key: key.replace(/_\w{12}_/, '_zzzzzzzzzzzz_') };
    expect(
      await Promise.all([withKey(unknown), withKey(unknown)].map(async (one) => codeOf(await one))),
    ).toEqual(['503 IDENTITY_UNAVAILABLE', '503 IDENTITY_UNAVAILABLE']);
    release.resolve();
    await holding;
    await vi.waitFor(async () => expect(codeOf(await withKey(key))).toBe('DASHBOARD'), { timeout: 10_000 });
    silent.mockRestore();
  });
});

test('connections that are cut are made anew, also the one that hears of revocations', async () => {
  const ofKeys = `from pg_stat_activity where datname = current_database() and application_name = 'hub_gateway keys'`;
  const listening = `select pid ${ofKeys} and query ilike 'listen %'`;
  const { key, id } = await newKey();
  expect(codeOf(await withKey(key))).toBe('DASHBOARD');
  const before = await sql.unsafe(listening);
  expect(before).toHaveLength(1);
  await sql.unsafe(`select pg_terminate_backend(pid) ${ofKeys}`);
  await vi.waitFor(async () => expect(codeOf(await withKey(key))).toBe('DASHBOARD'), { timeout: 10_000 });
  await vi.waitFor(
    async () => {
      const after = await sql.unsafe(listening);
      expect(after).toHaveLength(1);
      expect(after[0]!.pid).not.toBe(before[0]!.pid);
    },
    { timeout: 10_000 },
  );
  await revokeApiKey(sql, id);
  await withinASecond(async () => expect(codeOf(await withKey(key))).toBe('401 UNAUTHENTICATED'));
});

test("the embedded hub's own dashboard key is good beside those in the database", async () => {
  const demo = served.hub.demoCredentials.find(({ zh }) => zh.includes('看板'))!;
  expect(codeOf(await withKey(demo.token))).toBe('DASHBOARD');
  expect(codeOf(await withKey(`${demo.token}A`))).toBe('401 UNAUTHENTICATED');
});

describe('rates', () => {
  const many = (count: number) => Array.from({ length: count }, () => '{ __typename }');

  test('a key may ask as often a minute as its class says, however the requests come', async () => {
    await using hub = await openServedRegister({ door: { batching: 100 } });
    const { endpoint, register } = hub;
    const database = postgres(register.databaseUrl, { max: 1, onnotice: () => {} });
    const standard = await newKey({}, database);
    const another = await newKey({}, database);
    const high = await newKey({ rateClass: 'HIGH' }, database);
    await database.end();
    const ask100 = (key: string) => ask({ 'x-api-key': key }, { query: many(100), endpoint });
    for (let i = 0; i < 6; i++) expect((await ask100(standard.key)).status, `${i}`).toBe(200);
    const reply = await ask100(standard.key);
    expect(reply.status).toBe(429);
    const seconds = Number(reply.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(10);
    expect(reply.body).toEqual({
      errors: [
        {
          message: 'Too many requests; try again after the seconds that Retry-After says.',
          extensions: {
            code: 'RATE_LIMITED',
            retryAfterSeconds: seconds,
            messages: {
              zh: '请求过于频繁，请按 Retry-After 所示秒数后重试。',
              en: 'Too many requests; try again after the seconds that Retry-After says.',
            },
          },
        },
      ],
    });
    expect((await ask100(another.key)).status).toBe(200);
    for (let i = 0; i < 10; i++) expect((await ask100(high.key)).status, `${i}`).toBe(200);

    // The bucket is the same on a socket.
    const client = createClient({
      url: endpoint.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { 'x-api-key': another.key },
    });
    let refusal: unknown;
    for (let i = 0; i < 700 && !refusal; i++)
      try {
        for await (const { errors } of client.iterate({ query: '{ __typename }' }))
          expect(errors).toBeUndefined();
      } catch (error) {
        refusal = error;
      }
    expect(refusal).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    await client.dispose();
    // Officials, and whoever is nobody, are not limited here.
    expect((await ask({}, { endpoint })).status).toBe(200);
  });

  test('an address without credentials may ask as often as configured; wrong credentials are counted with it', async () => {
    await using hub = await openServedRegister({ anonymousPerMinute: 4 });
    const { endpoint } = hub;
    const clerk = hub.hub.demoCredentials.find(({ zh }) => zh.includes('石角'))!;
    expect((await ask({}, { endpoint })).status).toBe(200);
    expect((await ask({ 'x-api-key': 'hubkey_none' }, { endpoint })).status).toBe(401);
    expect((await ask({ authorization: 'Bearer x.y.z' }, { endpoint })).status).toBe(401);
    expect((await ask({}, { endpoint })).status).toBe(200);
    // Nobody vouches for the header: it is the same address.
    const reply = await ask({ 'x-forwarded-for': '192.0.2.17' }, { endpoint });
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '15']);
    expect((await ask({ 'x-api-key': 'hubkey_none' }, { endpoint })).status).toBe(429);
    for (let i = 0; i < 6; i++)
      expect((await ask({ authorization: `Bearer ${clerk.token}` }, { endpoint })).status).toBe(200);
  });

  test('a question is charged for what it may be answered with', async () => {
    await using hub = await openServedRegister({ anonymousPerMinute: 40 });
    const { endpoint } = hub;
    // 200 times 50 names are more than 5,000 values: one request more for each so many.
    const large =
      '{ administrativeDivisions(first: 200) { nodes { children(first: 50) { nodes { name } } } } }';
    let answered = 0;
    while ((await ask({}, { endpoint, query: large })).status === 200) answered += 1;
    expect(answered).toBeGreaterThan(1);
    expect(answered).toBeLessThan(15);
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, headers, body } = await ask({ accept }, { endpoint, query: large });
      const seconds = Number(headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(0);
      expect(status).toBe(429);
      expect(body).toEqual({
        errors: [
          {
            message: 'Too many requests; try again after the seconds that Retry-After says.',
            extensions: {
              code: 'RATE_LIMITED',
              retryAfterSeconds: seconds,
              messages: {
                zh: '请求过于频繁，请按 Retry-After 所示秒数后重试。',
                en: 'Too many requests; try again after the seconds that Retry-After says.',
              },
            },
          },
        ],
      });
    }
    // What is left is enough for a small one.
    expect((await ask({}, { endpoint })).status).toBe(200);
  });

  test('behind proxies of its own the hub counts by the address the last of them was asked from', async () => {
    await using hub = await openServedRegister({ anonymousPerMinute: 1, proxies: 1 });
    const from = async (forwarded: string) =>
      (await ask({ 'x-forwarded-for': forwarded }, { endpoint: hub.endpoint })).status;
    expect(await from('192.0.2.1')).toBe(200);
    expect(await from('192.0.2.2')).toBe(200);
    expect(await from('192.0.2.1')).toBe(429);
    // What the client invents stands before what the proxy adds.
    expect(await from('198.51.100.7, 192.0.2.1')).toBe(429);
    expect(await from('2001:db8:0:1::1')).toBe(200);
    expect(await from('2001:db8::1:0:0:0:ffff')).toBe(429);
    expect(await from('2001:db8:0:2::1')).toBe(200);
    expect(await from('x'.repeat(10_000))).toBe(200);
  });

  test('a bucket fills evenly, and no more is remembered than fits', () => {
    let now = 0;
    const limiter = rateLimiter(100, () => now);
    for (let i = 0; i < 60; i++) expect(limiter.take('a', 60)).toBe(0);
    expect(limiter.take('a', 60)).toBe(1000);
    // Being refused costs nothing.
    expect(limiter.take('a', 60)).toBe(1000);
    now += 999;
    expect(limiter.take('a', 60)).toBe(1);
    now += 1;
    expect(limiter.take('a', 60)).toBe(0);
    expect(limiter.take('a', 60)).toBe(1000);
    now += 3_600_000;
    for (let i = 0; i < 60; i++) expect(limiter.take('a', 60)).toBe(0);
    expect(limiter.take('a', 60)).toBe(1000);
    // Of others that come once, those come back first that have waited longest.
    for (let i = 0; i < 99; i++) limiter.take(`b${i}`, 60);
    expect(limiter.take('a', 60)).toBe(1000);
    for (let i = 0; i < 100; i++) limiter.take(`c${i}`, 60);
    expect(limiter.take('a', 60)).toBe(0);
  });
});

interface OtherGateway extends AsyncDisposable {
  endpoint: string;
}

/** The gateway as a process of its own over the same database. */
async function startGateway(): Promise<OtherGateway> {
  const child: ChildProcess = spawn(process.execPath, [serveScript, 'gateway'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: served.register.databaseUrl,
      HUB_SECRET: 'a secret for this test of 32 characters or more',
      HUB_DEMO_IDENTITIES: '1',
      HUB_AUDIT_WITNESS: '/dev/null',
      PORT: '0',
    },
  });
  const gone = once(child, 'exit');
  let said = '';
  const endpoint = await new Promise<string>((resolve, reject) => {
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /gateway (\S+\/graphql)/.exec(said);
      if (found) resolve(found[1]!);
    });
    void gone.then(() => reject(new Error(said)));
  });
  return {
    endpoint,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
