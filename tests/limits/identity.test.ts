import { remoteIssuer, tokenAlgorithms, type Issuer } from '@hub/gateway/identity/tokens.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { log } from '@hub/kit/log.ts';
import { officialRoles } from '@hub/kit/viewer.ts';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  base64url,
  CompactEncrypt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

/** Tokens as an issuer makes them, and as somebody else does, sent to the door. */

const issuer = 'https://sso.example.gov.cn/realms/party';
const audience = 'party-federation-hub';
const organization = committeeOf('440881').id;
const sound = { organization, division: '440881', role: 'COORDINATOR' };

interface Key {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

/** An issuer's address for its keys; what it answers can be changed. */
interface KeyServer {
  url: string;
  answer: { status: number; body: string; location?: string };
  asked: number;
  publish(...keys: Key[]): void;
  server: Server;
}

async function newKey(alg: string, kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' };
  return { kid, alg, privateKey, publicKey, jwk };
}

async function openKeyServer(): Promise<KeyServer> {
  const server = createServer((_request, response) => {
    opened.asked += 1;
    const { status, body, location } = opened.answer;
    response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const opened: KeyServer = {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`,
    answer: { status: 200, body: '{"keys":[]}' },
    asked: 0,
    publish: (...keys) => {
      opened.answer = { status: 200, body: JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }) };
    },
  };
  return opened;
}

let served: ServedRegister;
let keyServer: KeyServer;
let rs: Key;
let es: Key;
let ed: Key;
let stranger: Key;
const told: string[] = [];
const spies = (['info', 'warn', 'error', 'debug', 'trace', 'fatal'] as const).map((level) =>
  vi.spyOn(log, level).mockImplementation(((...words: unknown[]) => {
    told.push(
      words.map((word) => (word instanceof Error ? String(word.stack) : JSON.stringify(word))).join(),
    );
  }) as never),
);

beforeAll(async () => {
  [rs, es, ed, stranger] = await Promise.all([
    newKey('RS256', 'rs-2026'),
    newKey('ES256', 'es-2026'),
    newKey('EdDSA', 'ed-2026'),
    newKey('RS256', 'rs-2026'),
  ]);
  keyServer = await openKeyServer();
  keyServer.publish(rs, es, ed);
  served = await openServedRegister({ issuers: [issuerAt(keyServer.url)] });
});
afterAll(async () => {
  await served[Symbol.asyncDispose]();
  keyServer.server.close();
  for (const spy of spies) spy.mockRestore();
});
beforeEach(() => {
  told.length = 0;
});

function issuerAt(jwks: string, options?: Parameters<typeof remoteIssuer>[1]): Issuer {
  const audiences = [audience, 'account'];
  return remoteIssuer({ issuer, audiences, jwks, algorithms: tokenAlgorithms }, options);
}

const seconds = () => Math.floor(Date.now() / 1000);

interface Made {
  key?: Key;
  claims?: Record<string, unknown>;
  header?: Partial<JWTHeaderParameters>;
}

/** A token with everything right but what is given. A claim given as undefined is left out. */
async function token({ key = rs, claims = {}, header = {} }: Made = {}): Promise<string> {
  const payload = {
    iss: issuer,
    aud: audience,
    sub: 'official-17',
    iat: seconds(),
    exp: seconds() + 300,
    ...sound,
    ...claims,
  };
  return await new SignJWT(payload)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'JWT', ...header })
    .sign(key.privateKey);
}

const whoAmI = '{ viewer { kind role divisionCode organization { id } } }';

async function ask(
  authorization: string | undefined,
  {
    endpoint = served.endpoint,
    headers = {},
    query = whoAmI,
  }: {
    endpoint?: string;
    headers?: Record<string, string>;
    query?: string;
  } = {},
) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    text: await response.text(),
  };
}

const refused = {
  status: 401,
  challenge: 'Bearer',
  text: JSON.stringify({
    errors: [
      {
        message: 'Sign in, or present a valid token.',
        extensions: {
          code: 'UNAUTHENTICATED',
          messages: { zh: '请先登录，或更换有效的访问令牌。', en: 'Sign in, or present a valid token.' },
        },
      },
    ],
  }),
};

const accepted = {
  status: 200,
  challenge: null,
  text: JSON.stringify({
    data: {
      viewer: {
        kind: 'OFFICIAL',
        role: 'COORDINATOR',
        divisionCode: '440881',
        organization: { id: organization },
      },
    },
  }),
};

/** Any eight characters of what was presented would be too many. */
function expectNothingLogged(presented: string): void {
  for (const part of presented.split(/[.\s]/))
    for (let at = 0; at + 12 <= part.length; at += 12)
      expect(told.join('\n')).not.toContain(part.slice(at, at + 12));
}

async function expectRefused(presented: string): Promise<void> {
  expect(await ask(`Bearer ${presented}`)).toEqual(refused);
  expectNothingLogged(presented);
}

const part = (value: unknown): string => base64url.encode(JSON.stringify(value));

/** Another header or payload under a signature that was made for the first. */
async function tampered(change: { header?: object; claims?: object }): Promise<string> {
  const [header, payload, signature] = (await token()).split('.') as [string, string, string];
  const read = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as object;
  return [
    part({ ...read(header), ...change.header }),
    part({ ...read(payload), ...change.claims }),
    signature,
  ].join('.');
}

/** Signed by HMAC, whatever the header says of the algorithm. */
function hmacToken(secret: string | Uint8Array, header: object): string {
  const text = `${part(header)}.${part({ iss: issuer, aud: audience, sub: 'x', exp: seconds() + 300, ...sound })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

describe('a token of the issuer', () => {
  test('says who its bearer is, by each algorithm of the issuer', async () => {
    for (const key of [rs, es, ed]) expect(await ask(`Bearer ${await token({ key })}`)).toEqual(accepted);
  });

  test('is known by the scheme in any case', async () => {
    expect(await ask(`bearer ${await token()}`)).toEqual(accepted);
  });

  test.each(['JWT', 'at+jwt', 'application/at+jwt', undefined])('may be of type %s', async (typ) => {
    expect(await ask(`Bearer ${await token({ header: { typ } })}`)).toEqual(accepted);
  });

  test('may name another audience that is configured', async () => {
    expect(await ask(`Bearer ${await token({ claims: { aud: [audience, 'account'] } })}`)).toEqual(accepted);
  });

  test('may be off by the few seconds that clocks differ', async () => {
    expect(await ask(`Bearer ${await token({ claims: { exp: seconds() - 2 } })}`)).toEqual(accepted);
    expect(await ask(`Bearer ${await token({ claims: { nbf: seconds() + 3 } })}`)).toEqual(accepted);
  });

  test.each(officialRoles)('may be that of a %s', async (role) => {
    const { status, text } = await ask(`Bearer ${await token({ claims: { role } })}`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ data: { viewer: { role } } });
  });
});

describe('refused is a token', () => {
  test('without a signature', async () => {
    const unsigned = new UnsecuredJWT({ ...sound })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('x')
      .setExpirationTime('5m')
      .encode();
    await expectRefused(unsigned);
    for (const alg of ['none', 'None', 'NONE', 'nOnE', '']) {
      const [, payload, signature] = (await token()).split('.') as [string, string, string];
      await expectRefused(`${part({ alg, typ: 'JWT' })}.${payload}.`);
      await expectRefused(`${part({ alg, typ: 'JWT', kid: rs.kid })}.${payload}.${signature}`);
    }
    const [header, payload] = (await token()).split('.') as [string, string];
    await expectRefused(`${header}.${payload}.`);
    await expectRefused(`${header}.${payload}`);
  });

  test('signed with another key of the same name', async () => {
    await expectRefused(await token({ key: stranger }));
  });

  test('signed by HMAC with the public key as the secret', async () => {
    const secrets = [
      await exportSPKI(rs.publicKey),
      JSON.stringify(rs.jwk),
      String(rs.jwk.n),
      base64url.decode(String(rs.jwk.n)),
      '',
    ];
    for (const secret of secrets)
      for (const alg of ['HS256', 'RS256', 'ES256'])
        await expectRefused(hmacToken(secret, { alg, kid: rs.kid, typ: 'JWT' }));
  });

  test('that names an algorithm its key is not for', async () => {
    await expectRefused(await token({ key: { ...es, kid: rs.kid } }));
    await expectRefused(await token({ key: { ...rs, kid: es.kid } }));
    await expectRefused(await tampered({ header: { alg: 'PS256' } }));
    await expectRefused(await tampered({ header: { alg: 'ES256', kid: es.kid } }));
    await expectRefused(await tampered({ header: { alg: 'EdDSA', kid: ed.kid } }));
  });

  test('signed by an algorithm the issuer is not configured with', async () => {
    for (const alg of ['RS512', 'ES384']) {
      const key = await newKey(alg, `${alg}-key`);
      await expectRefused(await token({ key }));
    }
    const only = await openServedRegister({
      issuers: [remoteIssuer({ issuer, audiences: [audience], jwks: keyServer.url, algorithms: ['ES256'] })],
    });
    expect(await ask(`Bearer ${await token({ key: es })}`, { endpoint: only.endpoint })).toEqual(accepted);
    expect(await ask(`Bearer ${await token({ key: rs })}`, { endpoint: only.endpoint })).toEqual(refused);
    await only[Symbol.asyncDispose]();
  });

  test.each([
    'unknown',
    '../../../../dev/null',
    '/proc/sys/kernel/randomize_va_space',
    'http://127.0.0.1:1/keys.json',
    "rs-2026' or '1'='1",
    "x' union select 'secret'; --",
    'rs-2026\u0000',
    '',
    '__proto__',
    'constructor',
    '|sleep 3',
  ])('whose key id is %j', async (kid) => {
    await expectRefused(await token({ key: { ...stranger, kid } }));
    await expectRefused(await token({ key: { ...rs, kid } }));
    await expectRefused(hmacToken('', { alg: 'HS256', kid }));
  });

  test.each([[{ a: 1 }], [['rs-2026']], [17], [null]])('whose key id is no text: %j', async (kid) => {
    await expectRefused(await tampered({ header: { kid } }));
    const made = { ...stranger, kid: kid as never };
    await expectRefused(await token({ key: made }).catch(() => 'x.y.z'));
  });

  test('that brings its own key, or says where to fetch one', async () => {
    const elsewhere = await openKeyServer();
    elsewhere.publish(stranger);
    const headers: Partial<JWTHeaderParameters>[] = [
      { jwk: stranger.jwk as never },
      { jwk: stranger.jwk as never, kid: 'embedded' },
      { jku: elsewhere.url },
      { jku: elsewhere.url, kid: 'elsewhere' },
      { x5u: elsewhere.url },
      { x5c: ['MIIB'] },
    ];
    for (const header of headers) await expectRefused(await token({ key: stranger, header }));
    expect(elsewhere.asked).toBe(0);
    // On a token of the issuer they change nothing.
    expect(await ask(`Bearer ${await token({ header: { jku: elsewhere.url } })}`)).toEqual(accepted);
    expect(elsewhere.asked).toBe(0);
    elsewhere.server.close();
  });

  test('that demands what the hub does not understand', async () => {
    const [, payload] = (await token()).split('.') as [string, string];
    const header = part({ alg: 'RS256', kid: rs.kid, crit: ['exp'], exp: 1 });
    await expectRefused(`${header}.${payload}.${(await token()).split('.')[2]}`);
  });

  test('that has run out, is not valid yet, or was issued in the future', async () => {
    for (const claims of [
      { exp: seconds() - 6 },
      { exp: 0 },
      { exp: -1 },
      { exp: undefined },
      { exp: 'tomorrow' },
      { exp: null },
      { nbf: seconds() + 60 },
      { nbf: 'now' },
      { iat: seconds() + 3600 },
      { iat: 'now' },
    ])
      await expectRefused(await token({ claims: claims as never }));
  });

  test('for another audience, or for others besides', async () => {
    for (const aud of [
      'another-service',
      ['another-service'],
      ['another-service', 'account'],
      [audience, 'another-service'],
      'account',
      `${audience}/`,
      `${audience} another-service`,
      [],
      '',
      undefined,
      17,
      { [audience]: true },
    ])
      await expectRefused(await token({ claims: { aud } as never }));
  });

  test('of another issuer', async () => {
    for (const iss of [
      'https://sso.example.com/realms/party',
      `${issuer}/`,
      issuer.toUpperCase(),
      [issuer],
      '',
      undefined,
      'urn:party-federation-hub:embedded',
    ])
      await expectRefused(await token({ claims: { iss } as never }));
  });

  test.each(['iss', 'aud', 'sub', 'exp', 'organization', 'division', 'role'])('without %s', async (claim) => {
    await expectRefused(await token({ claims: { [claim]: undefined } }));
    await expectRefused(await token({ claims: { [claim]: null } }));
    await expectRefused(await token({ claims: { [claim]: '' } }));
    await expectRefused(await token({ claims: { [claim]: {} } }));
  });

  test('whose claims are no official of the hub', async () => {
    for (const claims of [
      { role: 'SUPERUSER' },
      { role: 'hub_admin' },
      { role: ['HUB_ADMIN'] },
      { role: 'DASHBOARD' },
      { role: 'SERVICE' },
      { role: '__proto__' },
      { division: '' },
      { division: '4' },
      { division: '44088' },
      { division: '440881105002001' },
      { division: '440881%' },
      { division: '*' },
      { division: 440_881 },
      { division: '４４０８８１' },
      { division: '440881\n' },
      { organization: 'pact_00000000000000000000000000' },
      { organization: "org_' or '1'='1" },
      { organization: '*' },
      { organization: [organization] },
      { sub: 17 },
      { sub: 'x'.repeat(256) },
    ])
      await expectRefused(await token({ claims }));
  });

  test('that was changed after it was signed', async () => {
    await expectRefused(await tampered({ claims: { role: 'HUB_ADMIN' } }));
    await expectRefused(await tampered({ claims: { division: '44' } }));
    await expectRefused(await tampered({ claims: { exp: seconds() + 86_400 } }));
    await expectRefused(await tampered({ header: { typ: 'at+jwt' } }));
    const good = await token();
    const [header, payload, signature] = good.split('.') as [string, string, string];
    const [, , other] = (await token({ claims: { sub: 'another' } })).split('.') as [string, string, string];
    await expectRefused(`${header}.${payload}.${other}`);
    await expectRefused(`${header}.${payload}.${signature.slice(0, -4)}`);
    await expectRefused(`${header}.${payload}.${signature}.${signature}`);
    await expectRefused(`${good}.`);
  });

  test('of another kind', async () => {
    for (const typ of ['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'JOSE', ''])
      await expectRefused(await token({ header: { typ } }));
    const encrypted = await new CompactEncrypt(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'RSA-OAEP', enc: 'A256GCM', kid: rs.kid })
      .encrypt((await generateKeyPair('RSA-OAEP')).publicKey);
    await expectRefused(encrypted);
  });

  test('that is longer than a token is', async () => {
    await expectRefused(await token({ claims: { padding: 'x'.repeat(8192) } }));
    await expectRefused(`${'a'.repeat(5000)}.${'b'.repeat(5000)}.c`);
  });

  test.each(['', '.', '..', '...', 'a.b.c', 'e30.e30.', '%00.%00.%00', 'bnVsbA.bnVsbA.bnVsbA', '=.=.='])(
    'that is none: %j',
    async (presented) => {
      expect(await ask(`Bearer ${presented}`)).toEqual(refused);
    },
  );

  test('under another scheme, or beside an API key', async () => {
    const good = await token();
    for (const authorization of [
      good,
      `Basic ${good}`,
      `Token ${good}`,
      `Bearer ${good}, ${good}`,
      `Bearer ${good} x`,
    ])
      expect(await ask(authorization), authorization.slice(0, 12)).toEqual(refused);
    expect(await ask(`Bearer ${good}`, { headers: { 'x-api-key': 'hubkey_x' } })).toEqual(refused);
    expect(await ask(undefined, { headers: { 'x-api-key': good } })).toEqual(refused);
  });

  test('of the embedded hub, whose demonstration identities there are none', () => {
    expect(served.hub.demoCredentials).toEqual([]);
  });
});

test('a token that runs out ends the streams it has opened', async () => {
  const open = async (authorization: string) => {
    const response = await fetch(served.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
      body: '{"query":"subscription { borderChanges { cursor } }"}',
    });
    const reader = response.body!.getReader();
    await reader.read();
    return reader;
  };
  const short = await open(`Bearer ${await token({ claims: { exp: seconds() + 60 } })}`);
  const long = await open(`Bearer ${await token({ claims: { exp: seconds() + 600 } })}`);
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(Date.now() + 70_000);
  let text = '';
  for (let read = await short.read(); !read.done; read = await short.read())
    text += new TextDecoder().decode(read.value);
  vi.useRealTimers();
  expect(text).toContain('SUBSCRIPTION_CLOSED');
  expect(await Promise.race([long.read(), Promise.resolve('open')])).toBe('open');
  await long.cancel();
});

test('whoever presents nothing is nobody', async () => {
  const { status, text } = await ask(undefined, { query: '{ viewer { kind } }' });
  expect([status, text]).toEqual([200, '{"data":{"viewer":{"kind":"ANONYMOUS"}}}']);
});

test('nothing of a token is in the log, whether it is accepted or refused', async () => {
  const good = await token();
  await ask(`Bearer ${good}`);
  expectNothingLogged(good);
  const bad = await token({ claims: { aud: 'another-service' } });
  await expectRefused(bad);
  expect(told.join('\n')).toContain('a token was refused');
});

describe('keys of the issuer', () => {
  async function opened(options: Parameters<typeof remoteIssuer>[1]) {
    const keys = await openKeyServer();
    const hub = await openServedRegister({ issuers: [issuerAt(keys.url, options)] });
    const say = async (key: Key) => {
      const { status, text } = await ask(`Bearer ${await token({ key })}`, { endpoint: hub.endpoint });
      if (status === 200) return 200;
      return `${status} ${(JSON.parse(text) as any).errors[0].extensions.code}`;
    };
    return {
      keys,
      say,
      [Symbol.asyncDispose]: async () => {
        await hub[Symbol.asyncDispose]();
        keys.server.close();
      },
    };
  }

  test('are rotated without a restart: the new key is known, the retired one is refused', async () => {
    await using hub = await opened({ cooldownMs: 0 });
    const next = await newKey('RS256', 'rs-2027');
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
    expect(await hub.say(next)).toBe('401 UNAUTHENTICATED');
    hub.keys.publish(rs, next);
    expect(await hub.say(next)).toBe(200);
    expect(await hub.say(rs)).toBe(200);
    hub.keys.publish(next);
    expect(await hub.say(await newKey('RS256', 'unheard of'))).toBe('401 UNAUTHENTICATED');
    expect(await hub.say(rs)).toBe('401 UNAUTHENTICATED');
    expect(await hub.say(next)).toBe(200);
  });

  test('that are retired are refused once the keys are not fresh, also when no new one is seen', async () => {
    await using hub = await opened({ freshMs: 0 });
    hub.keys.publish(rs, es);
    expect(await hub.say(rs)).toBe(200);
    hub.keys.publish(es);
    expect(await hub.say(rs)).toBe('401 UNAUTHENTICATED');
    expect(await hub.say(es)).toBe(200);
  });

  test('of a changed kind under the same id replace each other', async () => {
    await using hub = await opened({ freshMs: 0 });
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
    hub.keys.publish(stranger);
    expect(await hub.say(rs)).toBe('401 UNAUTHENTICATED');
    expect(await hub.say(stranger)).toBe(200);
  });

  test('are fetched once for many, and unknown ids do not have them fetched again and again', async () => {
    await using hub = await opened({});
    hub.keys.publish(rs);
    expect(await Promise.all(Array.from({ length: 20 }, () => hub.say(rs)))).toEqual(
      Array.from({ length: 20 }, () => 200),
    );
    expect(hub.keys.asked).toBe(1);
    for (let i = 0; i < 20; i++)
      expect(await hub.say({ ...stranger, kid: `guess-${i}` })).toBe('401 UNAUTHENTICATED');
    expect(hub.keys.asked).toBe(1);
  });

  test('that cannot be fetched are a fault of the service, and nobody is let in', async () => {
    await using hub = await opened({ retryMs: 0 });
    const broken: KeyServer['answer'][] = [
      { status: 500, body: '{}' },
      { status: 404, body: '{"keys":[]}' },
      { status: 302, body: '', location: keyServer.url },
      { status: 200, body: 'not JSON' },
      { status: 200, body: '{"keys":17}' },
      { status: 200, body: JSON.stringify({ keys: [rs.jwk], padding: 'x'.repeat(1024 * 1024) }) },
    ];
    for (const answer of broken) {
      hub.keys.answer = answer;
      expect(await hub.say(rs), `${answer.status} ${answer.body.slice(0, 20)}`).toBe(
        '503 IDENTITY_UNAVAILABLE',
      );
    }
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
  });

  test('that were known are good while the issuer is away; what is unknown may be new and is not denied', async () => {
    await using hub = await opened({ freshMs: 0, cooldownMs: 0, retryMs: 60_000 });
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
    hub.keys.answer = { status: 500, body: '' };
    const { asked } = hub.keys;
    expect(await hub.say(rs)).toBe(200);
    expect(await hub.say(es)).toBe('503 IDENTITY_UNAVAILABLE');
    expect(await hub.say({ ...stranger, kid: rs.kid })).toBe('401 UNAUTHENTICATED');
    // The one that failed has not been asked by the others.
    expect(hub.keys.asked).toBe(asked + 1);
  });

  test('are not good for ever', async () => {
    await using hub = await opened({ freshMs: 0, keepMs: 300, retryMs: 0 });
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
    hub.keys.answer = { status: 500, body: '' };
    await vi.waitFor(async () => expect(await hub.say(rs)).toBe('503 IDENTITY_UNAVAILABLE'), {
      timeout: 10_000,
    });
    hub.keys.publish(rs);
    expect(await hub.say(rs)).toBe(200);
  });

  test('that are secret, or for encryption, verify nothing', async () => {
    await using hub = await opened({ freshMs: 0 });
    const secret = Buffer.from('a secret that should not be among public keys');
    const oct = { kty: 'oct', kid: 'oct', alg: 'HS256', k: secret.toString('base64url') };
    const forEncryption = { ...rs.jwk, use: 'enc' };
    hub.keys.answer = { status: 200, body: JSON.stringify({ keys: [oct, forEncryption] }) };
    expect(await hub.say(rs)).toBe('401 UNAUTHENTICATED');
    const response = await ask(`Bearer ${hmacToken(secret, { alg: 'HS256', kid: 'oct' })}`);
    expect(response).toEqual(refused);
  });
});
