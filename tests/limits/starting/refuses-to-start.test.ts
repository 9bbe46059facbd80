import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readConfig } from '@hub/gateway/config.ts';
import { readConfig as readStartConfig } from '../../../scripts/start/config.ts';
import { openRegister } from '../../_kit/register.ts';

/** What must not run is not started: each sentence says what to do, in both languages. */

const serveScript = fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url));
const secret = 'a secret for this test of 32 characters or more';
const issuer = {
  HUB_OIDC_ISSUER: 'https://sso.example.gov.cn/realms/party',
  HUB_OIDC_AUDIENCE: 'party-federation-hub',
  HUB_OIDC_JWKS: 'https://sso.example.gov.cn/realms/party/jwks',
};
// Nothing listens there: whoever gets as far as the database has not refused.
const nowhere = 'postgres://hub:not-to-be-shown@127.0.0.1:1/hub';

type Environment = Record<string, string>;

function serve(part: string | undefined, environment: Environment) {
  const child = spawn(process.execPath, [serveScript, ...(part ? [part] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'],
      PORT: '0',
      ...environment,
    },
  });
  let said = '';
  const { promise: address, resolve } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /gateway (\S+\/graphql)/.exec(said);
      if (found) resolve(found[1]!);
    });
  const gone = once(child, 'close').then(([code]) => code as number | null);
  return { child, gone, address, said: () => said };
}

describe.each<[string, string | undefined, Environment, RegExp]>([
  ['a gateway without an issuer', 'gateway', {}, /未配置身份.*No identity is configured/],
  [
    'a gateway whose demo identities are not quite switched on',
    'gateway',
    { HUB_DEMO_IDENTITIES: 'true' },
    /未配置身份.*No identity is configured/,
  ],
  [
    'a gateway with demo identities beside an issuer',
    'gateway',
    { ...issuer, HUB_DEMO_IDENTITIES: '1' },
    /不得同时启用演示身份.*refused beside an issuer/,
  ],
  [
    'the whole with demo identities beside an issuer',
    undefined,
    { ...issuer, HUB_DEMO_IDENTITIES: '1' },
    /不得同时启用演示身份.*refused beside an issuer/,
  ],
  [
    'a gateway with half an issuer',
    'gateway',
    { HUB_OIDC_ISSUER: issuer.HUB_OIDC_ISSUER, HUB_OIDC_JWKS: issuer.HUB_OIDC_JWKS },
    /身份配置不全.*half configured/,
  ],
  [
    'half an issuer beside demo identities',
    'gateway',
    { HUB_OIDC_ISSUER: issuer.HUB_OIDC_ISSUER, HUB_DEMO_IDENTITIES: '1' },
    /身份配置不全.*half configured/,
  ],
  ['a gateway without a secret', 'gateway', { ...issuer, HUB_SECRET: '' }, /HUB_SECRET.*Set HUB_SECRET/],
  [
    'a gateway with a short secret',
    'gateway',
    { ...issuer, HUB_SECRET: 'short' },
    /HUB_SECRET.*32 characters/,
  ],
  ['a subgraph without a secret', 'organizations', { HUB_SECRET: '' }, /HUB_SECRET.*Set HUB_SECRET/],
  ['a subgraph with a short secret', 'members', { HUB_SECRET: 'x'.repeat(31) }, /HUB_SECRET.*32 characters/],
  [
    'a subgraph of whose two secrets one is short',
    'alliances',
    { HUB_SECRET: `${secret},short` },
    /HUB_SECRET.*32 characters/,
  ],
  ['a subgraph that is told to forget a secret', 'border', { HUB_SECRET: `${secret},` }, /HUB_SECRET/],
  [
    'a gateway without a database',
    'gateway',
    { ...issuer, DATABASE_URL: '' },
    /DATABASE_URL.*Set DATABASE_URL/,
  ],
  ['a subgraph without a database', 'organizations', { DATABASE_URL: '' }, /DATABASE_URL.*Set DATABASE_URL/],
  [
    'a subgraph with personal texts and no key for them',
    'members',
    {},
    /HUB_ENCRYPTION_KEYS.*Set HUB_ENCRYPTION_KEYS/,
  ],
  [
    'a subgraph with half a key',
    'border',
    { HUB_ENCRYPTION_KEYS: 'not-to-be-shown' },
    /HUB_ENCRYPTION_KEYS.*32 bytes/,
  ],
  ['a part that there is not', 'persons', {}, /没有名为 persons 的部分.*no part persons/],
])('%s', (_name, part, environment, sentence) => {
  test('is told what to do, and nothing runs', async () => {
    const { gone, said } = serve(part, { DATABASE_URL: nowhere, HUB_SECRET: secret, ...environment });
    expect(await gone, said()).toBe(1);
    expect(said().replaceAll('\n', ' ')).toMatch(sentence);
    expect(said()).not.toMatch(/^\s+at /m);
    expect(said()).not.toContain('not-to-be-shown');
    expect(said()).not.toContain(secret);
    expect(said().trim().split('\n')).toHaveLength(1);
  });
});

const names = Object.keys(issuer) as (keyof typeof issuer)[];
const subsets = [1, 2, 3, 4, 5, 6].map((bits) => names.filter((_, i) => bits & (1 << i)));

test.each(subsets)('an issuer is configured whole or not at all: %s %s', (...given) => {
  const environment = Object.fromEntries(given.filter(Boolean).map((name) => [name, issuer[name]]));
  expect(() => readConfig(environment)).toThrow(/half configured/);
  expect(() => readStartConfig([], environment)).toThrow(/half configured/);
});

test('an issuer with nothing but empty words is none', () => {
  const empty = { HUB_OIDC_ISSUER: '', HUB_OIDC_AUDIENCE: ' , ', HUB_OIDC_JWKS: '' };
  expect(readConfig(empty).oidc).toBeUndefined();
  expect(() => readConfig({ ...issuer, HUB_OIDC_AUDIENCE: ',' })).toThrow(/half configured/);
});

test.each(['HS256', 'none', 'RS256,HS256', 'RS256,none', 'rs256', 'RS1', '*', 'RS256;ES256'])(
  'the algorithm %s is not for tokens',
  (HUB_OIDC_ALGORITHMS) => {
    expect(() => readConfig({ ...issuer, HUB_OIDC_ALGORITHMS })).toThrow(/HUB_OIDC_ALGORITHMS/);
    expect(() => readConfig({ HUB_OIDC_ALGORITHMS })).toThrow(/half configured/);
  },
);

test('the algorithms of an issuer are pinned', () => {
  expect(readConfig(issuer).oidc?.algorithms).toEqual(['RS256', 'PS256', 'ES256', 'EdDSA']);
  const { oidc } = readConfig({ ...issuer, HUB_OIDC_ALGORITHMS: ' ES256 , RS256' });
  expect(oidc?.algorithms).toEqual(['RS256', 'ES256']);
});

test.each([
  'http://sso.example.gov.cn/jwks',
  'http://127.0.0.1.example.com/jwks',
  'http://localhost@sso.example.gov.cn/jwks',
  'file:///etc/jwks.json',
  'ftp://127.0.0.1/jwks',
  'data:application/json,{}',
  'sso.example.gov.cn/jwks',
  '/jwks',
])('keys are not fetched where anybody may change them on their way: %s', (HUB_OIDC_JWKS) => {
  expect(() => readConfig({ ...issuer, HUB_OIDC_JWKS })).toThrow(/HUB_OIDC_JWKS must be an https address/);
});

test.each([
  'http://127.0.0.1:8080/jwks',
  'http://localhost/jwks',
  'http://[::1]:8080/jwks',
  'https://sso/jwks',
])('keys may be fetched from %s', (HUB_OIDC_JWKS) => {
  expect(readConfig({ ...issuer, HUB_OIDC_JWKS }).oidc?.jwks).toBe(HUB_OIDC_JWKS);
});

test('demonstration identities are refused beside an issuer, also by pnpm start', () => {
  const both = { ...issuer, HUB_DEMO_IDENTITIES: '1' };
  expect(() => readConfig(both)).toThrow(/refused beside an issuer/);
  expect(() => readStartConfig([], both)).toThrow(/refused beside an issuer/);
});

test.each([
  ['HUB_ANONYMOUS_PER_MINUTE', '-1'],
  ['HUB_ANONYMOUS_PER_MINUTE', 'many'],
  ['HUB_PROXIES', '11'],
  ['HUB_PROXIES', '1.5'],
])('%s cannot be %s', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name);
});

test('a gateway whose issuer is away starts, lets nobody in by a token, and writes nothing of it anywhere', async () => {
  await using register = await openRegister();
  const { child, gone, address, said } = serve('gateway', {
    ...issuer,
    HUB_OIDC_JWKS: 'http://127.0.0.1:1/jwks',
    DATABASE_URL: register.databaseUrl,
    HUB_SECRET: secret,
    HUB_AUDIT_WITNESS: '/dev/null',
    LOG_LEVEL: 'trace',
  });
  const endpoint = await Promise.race([
    address,
    gone.then((code) => {
      throw new Error(`ended with ${code}: ${said()}`);
    }),
  ]);
  const ask = async (authorization: string | undefined) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
      body: '{"query":"{ __typename }"}',
    });
    return [response.status, ((await response.json()) as any).errors?.[0].extensions.code];
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: issuer.HUB_OIDC_ISSUER, aud: issuer.HUB_OIDC_AUDIENCE, sub: 'official-17' };
  const presented = [
    `${part({ alg: 'RS256', kid: 'key-of-the-issuer' })}.${part(claims)}.${'c2lnbmF0dXJl'.repeat(10)}`,
    `${part({ alg: 'none', kid: 'key-of-nobody' })}.${part(claims)}.`,
    'hubkey_aaaaaaaaaaaa_0123456789012345678901234567890123456789012',
    'hubkey_malformed-but-perhaps-nearly-right',
  ];
  const [known, unsigned, unknown, malformed] = await Promise.all(
    presented.map((one) => ask(`Bearer ${one}`)),
  );
  expect(known).toEqual([503, 'IDENTITY_UNAVAILABLE']);
  for (const refused of [unsigned, unknown, malformed]) expect(refused).toEqual([401, 'UNAUTHENTICATED']);
  expect(await ask(undefined)).toEqual([200, undefined]);
  child.kill('SIGTERM');
  expect(await gone).toBe(0);
  expect(said()).toContain('the keys of the issuer cannot be fetched');
  const pieces = presented
    .flatMap((one) => one.replace(/^hubkey_/, '').split(/[._]/))
    .filter(({ length }) => length > 7);
  for (const piece of [...pieces, 'official-17', 'key-of-', secret]) expect(said()).not.toContain(piece);
});
