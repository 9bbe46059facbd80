import { committeeOf } from '@hub/kit/demo/world.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openRegister } from '../../_kit/register.ts';

const serveScript = fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url));
const parts = ['ORGANIZATIONS', 'MEMBERS', 'ALLIANCES', 'BORDER'];

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

test('five processes with an issuer: an official is known by every part, and no part is asked past the gateway', async () => {
  await using register = await openRegister();
  await using cleaning = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'hub-parts-'));
  cleaning.defer(() => rmSync(folder, { recursive: true }));

  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
  const jwks = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await once(jwks.listen(0, '127.0.0.1'), 'listening');
  cleaning.defer(() => void jwks.close());

  const ports = await freePorts(parts.length);
  const issuer = 'https://sso.example.gov.cn/realms/party';
  const child = spawn(process.execPath, [serveScript], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...Object.fromEntries(parts.map((name, i) => [`${name}_PORT`, String(ports[i])])),
      DATABASE_URL: register.databaseUrl,
      PORT: '0',
      HUB_SECRET: 'the new secret of 32 characters or more, the old secret of 32 characters or more',
      HUB_AUDIT_WITNESS: join(folder, 'witness.jsonl'),
      HUB_OIDC_ISSUER: issuer,
      HUB_OIDC_AUDIENCE: 'hub',
      HUB_OIDC_JWKS: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`,
      HUB_OIDC_ALGORITHMS: 'ES256',
    },
  });
  const gone = once(child, 'exit');
  cleaning.defer(async () => {
    child.kill('SIGTERM');
    await gone;
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const all = (): boolean =>
    /^gateway http/m.test(said) && parts.every((name) => said.includes(`${name.toLowerCase()} http`));
  while (!all()) {
    if (child.exitCode !== null) throw new Error(said);
    await Promise.race([once(child.stderr, 'data'), gone]);
  }
  const endpoint = /^gateway (\S+)/m.exec(said)![1]!;

  const token = await new SignJWT({
    organization: committeeOf('440881').id,
    division: '440881',
    role: 'COORDINATOR',
  })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .setSubject('official-17')
    .setIssuer(issuer)
    .setAudience('hub')
    .setExpirationTime('5m')
    .sign(privateKey);
  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query:
          url === endpoint
            ? '{ viewer { kind divisionCode } partyMembers(first: 1) { nodes { __typename } } }'
            : '{ _service { sdl } }',
      }),
    });
    return { status: response.status, body: (await response.json()) as any };
  };
  const { body } = await ask(endpoint, { authorization: `Bearer ${token}` });
  expect(body).toEqual({
    data: {
      viewer: { kind: 'OFFICIAL', divisionCode: '440881' },
      partyMembers: { nodes: [{ __typename: 'PartyMember' }] },
    },
  });
  expect((await ask(endpoint, { authorization: `Bearer ${token}x` })).status).toBe(401);
  // No demonstration identities beside the issuer: none are printed.
  expect(said).not.toContain('hubkey_');
  const attempts: Record<string, string>[] = [
    {},
    { authorization: `Bearer ${token}` },
    { 'hub-viewer': token },
  ];
  for (const port of ports)
    for (const headers of attempts) {
      const direct = await ask(`http://127.0.0.1:${port}/`, headers);
      expect([direct.status, direct.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    }
});
