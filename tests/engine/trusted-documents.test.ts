import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveAlone, type GatewayAlone } from './_kit/alone.ts';
import { compose } from './_kit/federation.ts';

const source = {
  typeDefs:
    'type Query { book(id: ID!): Book } type Book { id: ID! title: String } type Mutation { drop: Int }',
  resolvers: { Query: { book: (_: unknown, { id }: { id: string }) => ({ id, title: `书 ${id}` }) } },
};
const titleOf = 'query Title($id: ID!) {\n  book(id: $id) { title }\n}';
const title = { data: { book: { title: '书 3' } } };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const apollo = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: sha256(titleOf), name: 'Title', type: 'query', body: titleOf }],
};
const relay = { d41d8: titleOf };

async function fileOf(manifest: unknown): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'manifest-')), 'manifest.json');
  await writeFile(file, typeof manifest === 'string' ? manifest : JSON.stringify(manifest));
  return file;
}

const serve = async (manifest: unknown, ...args: string[]): Promise<GatewayAlone> =>
  serveAlone(compose({ books: source }), ['--documents', await fileOf(manifest), ...args]);

async function refusal(response: Response): Promise<[number, string]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]!.extensions.code];
}
const persisted = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
});
const variables = { id: '3' };

test('documents of an Apollo manifest are run by id or by hash, others by their text', async () => {
  await using gateway = await serve(apollo);
  expect(await (await gateway.post({ documentId: sha256(titleOf), variables })).json()).toEqual(title);
  expect(await (await gateway.post({ ...persisted(titleOf), variables })).json()).toEqual(title);
  expect(await gateway.ask('{ book(id: 3) { title } }')).toEqual(title);
  expect(await refusal(await gateway.post({ documentId: 'none', variables }))).toEqual([
    404,
    'DOCUMENT_NOT_KNOWN',
  ]);
});

test('documents of a Relay manifest are run by doc_id, and by GET', async () => {
  await using gateway = await serve(relay);
  expect(await (await gateway.post({ doc_id: 'd41d8', variables })).json()).toEqual(title);
  const search = new URLSearchParams({ documentId: 'd41d8', variables: JSON.stringify(variables) });
  expect(await (await fetch(`${gateway.url}?${String(search)}`)).json()).toEqual(title);
});

test('a safelist runs its documents however they are laid out, and nothing else', async () => {
  await using gateway = await serve(apollo, '--safelist');
  const laidOut = titleOf.replaceAll(/\s+/g, '  ').replace('title', ' # the name\n title ');
  for (const body of [
    { query: titleOf },
    { query: laidOut },
    { documentId: sha256(titleOf) },
    persisted(titleOf),
  ])
    expect(await (await gateway.post({ ...body, variables })).json()).toEqual(title);
  const others = [
    '{ book(id: 3) { title } }',
    `${titleOf} query Other { book(id: 4) { title } }`,
    'mutation { drop }',
    '{ __schema { types { name } } }',
    '{',
  ];
  for (const query of others)
    expect(await refusal(await gateway.post({ query, variables })), query).toEqual([
      403,
      'QUERY_NOT_IN_SAFELIST',
    ]);
  // Neither does naming a trusted document let another text in.
  const query = '{ book(id: 4) { id } }';
  expect(await refusal(await gateway.post({ documentId: sha256(titleOf), query }))).toEqual([
    403,
    'QUERY_NOT_IN_SAFELIST',
  ]);
  expect(await refusal(await gateway.post({ ...persisted(query), query }))).toEqual([
    403,
    'QUERY_NOT_IN_SAFELIST',
  ]);
  expect(await refusal(await gateway.post(persisted(query)))).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED']);
});

test('an automatic persisted query is registered by its text and then run by its hash', async () => {
  await using gateway = await serveAlone(compose({ books: source }));
  const body = { ...persisted(titleOf), variables };
  const unknown = await gateway.post(body);
  expect(unknown.status).toBe(404);
  // The words that Apollo's clients look for.
  expect(await unknown.json()).toMatchObject({
    errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });
  expect(await (await gateway.post({ ...body, query: titleOf })).json()).toEqual(title);
  expect(await (await gateway.post(body)).json()).toEqual(title);
  const search = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(body.extensions),
  });
  expect(await (await fetch(`${gateway.url}?${String(search)}`)).json()).toEqual(title);
});

test('nobody registers a text under the hash of another', async () => {
  await using gateway = await serveAlone(compose({ books: source }));
  const poison = await gateway.post({ ...persisted(titleOf), query: '{ book(id: 4) { id } }' });
  expect(await refusal(poison)).toEqual([400, 'BAD_USER_INPUT']);
  expect((await gateway.post({ ...persisted(titleOf), variables })).status).toBe(404);
});

test('a mutation is not run by a link, whatever it is named by', async () => {
  const drop = 'mutation Drop { drop }';
  await using gateway = await serve({ drop });
  const response = await fetch(`${gateway.url}?documentId=drop`);
  expect(response.status).toBe(405);
});

test.each([
  ['no JSON', '{', /not JSON/],
  ['a list', [], /not a JSON object/],
  ['another format', { format: 'x', version: 1 }, /"x"/],
  ['two of one id', { ...apollo, operations: [...apollo.operations, ...apollo.operations] }, /two documents/],
  ['a document that does not fit', { bad: '{ nothing }' }, /Document bad does not fit.*nothing/],
])('a manifest that is %s keeps the gateway from starting, and says why', async (_, manifest, words) => {
  await expect(serve(manifest)).rejects.toThrow(words);
});
