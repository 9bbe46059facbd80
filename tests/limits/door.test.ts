import { ConfigFailure, readConfig } from '@hub/gateway/config.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openServedRegister } from '../_kit/served.ts';

const named = 'query Named($code: String!) { partyOrganization(code: $code) { name } }';

async function manifest(documents: object): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'hub-documents-')), 'manifest.json');
  await writeFile(file, JSON.stringify(documents));
  return file;
}

const poster = (endpoint: string) => async (body: unknown) => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as any };
};

test('a hub with a safelist runs the documents of its manifest and says in both languages that others are not run', async () => {
  const documents = await manifest({ named });
  await using served = await openServedRegister({ door: { documents, safelist: true } });
  const post = poster(served.endpoint);
  const variables = { code: 'D440881105' };
  const { body } = await post({ documentId: 'named', variables });
  expect(body).toEqual({ data: { partyOrganization: { name: expect.stringContaining('石角镇') } } });
  const other = await post({ query: '{ partyOrganizations(first: 1) { totalCount } }' });
  expect(other).toMatchObject({
    status: 403,
    body: {
      errors: [
        {
          extensions: {
            code: 'QUERY_NOT_IN_SAFELIST',
            messages: { zh: expect.stringContaining('清单'), en: expect.stringContaining('manifest') },
          },
        },
      ],
    },
  });
  await writeFile(documents, JSON.stringify({ renamed: named }));
  await expect
    .poll(async () => (await post({ documentId: 'renamed', variables })).status, { timeout: 10_000 })
    .toBe(200);
  await writeFile(documents, '{');
  expect((await post({ documentId: 'renamed', variables })).status).toBe(200);
});

test('a manifest that does not fit the graph keeps the hub from starting', async () => {
  const documents = await manifest({ wrong: '{ nothing }' });
  const opening = openServedRegister({ door: { documents } });
  await expect(opening).rejects.toThrow(ConfigFailure);
  await expect(opening).rejects.toThrow(/HUB_DOCUMENTS.*wrong/);
});

test('a batch is answered where batching is switched on', async () => {
  await using served = await openServedRegister({ door: { batching: 3 } });
  const { status, body } = await poster(served.endpoint)([
    { query: '{ __typename }' },
    { query: '{ a: __typename }' },
  ]);
  expect([status, body]).toEqual([200, [{ data: { __typename: 'Query' } }, { data: { a: 'Query' } }]]);
});

test.each([
  [{ HUB_SAFELIST: '1' }, /HUB_DOCUMENTS/],
  [{ HUB_BATCHING: 'many' }, /HUB_BATCHING/],
  [{ HUB_BATCHING: '0' }, /HUB_BATCHING/],
  [{ HUB_DRAIN_DELAY_MS: '-1' }, /HUB_DRAIN_DELAY_MS/],
])('%o is refused by name', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name);
});
