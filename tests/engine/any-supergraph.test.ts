import { auditServer } from 'graphql-http';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { serveAlone } from './_kit/alone.ts';
import { compose } from './_kit/federation.ts';

/** The gateway alone, as a process over somebody else's supergraph. */

const shelves = {
  typeDefs:
    'type Query { books: [Book!]! slow: String } type Book @key(fields: "id") { id: ID! title: String! }',
  resolvers: { Query: { books: () => [{ id: '1', title: '界河志' }] } },
};
const stars = {
  typeDefs: 'type Book @key(fields: "id") { id: ID! stars: Int }',
  resolvers: { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) * 5 }) } },
};
const pages = {
  typeDefs: 'type Book @key(fields: "id") { id: ID! pages: Int }',
  resolvers: { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, pages: 7 }) } },
};

test('the gateway alone serves any supergraph file over HTTP, and stops when told to', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }));
  expect(await gateway.ask('{ books { title stars } }')).toEqual({
    data: { books: [{ title: '界河志', stars: 5 }] },
  });
  gateway.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
});

test('it speaks GraphQL over HTTP as its specification says', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }));
  const results = await auditServer({ url: gateway.url });
  expect(results.filter(({ status }) => status !== 'ok').map(({ name }) => name)).toEqual([]);
});

test('twenty reloads while it is asked fail no request, and the last supergraph is served', async () => {
  const first = compose({ shelves, stars }).supergraphSdl;
  const both = compose({ shelves, stars, pages });
  await using gateway = await serveAlone({ supergraphSdl: first, subgraphs: both.subgraphs });
  let answers = 0;
  let done = false;
  const wrong: unknown[] = [];
  const clients = Array.from({ length: 8 }, async () => {
    while (!done) {
      const answer = await gateway.ask('{ books { title stars } }').catch(String);
      if (answer.data?.books[0].stars === 5) answers += 1;
      else wrong.push(answer);
    }
  });
  const hasPages = async () => !(await gateway.ask('{ books { pages } }')).errors;
  for (let i = 1; i <= 20; i++) {
    const before = answers;
    await writeFile(`${gateway.file}.next`, i % 2 ? both.supergraphSdl : first);
    await rename(`${gateway.file}.next`, gateway.file);
    gateway.kill('SIGHUP');
    await expect.poll(hasPages, { timeout: 10_000, interval: 10 }).toBe(i % 2 === 1);
    await expect.poll(() => answers, { interval: 10 }).toBeGreaterThan(before);
  }
  done = true;
  await Promise.all(clients);
  expect(wrong).toEqual([]);
}, 60_000);

test('a changed file is noticed, and one that cannot be used changes nothing', async () => {
  const both = compose({ shelves, stars, pages });
  await using gateway = await serveAlone({
    supergraphSdl: compose({ shelves, stars }).supergraphSdl,
    subgraphs: both.subgraphs,
  });
  const sound = await readFile(gateway.file, 'utf8');
  await writeFile(gateway.file, 'type Query {');
  await gateway.said(/cannot be used/);
  expect(await gateway.ask('{ books { stars } }')).toEqual({ data: { books: [{ stars: 5 }] } });
  await writeFile(gateway.file, `${both.supergraphSdl}\n# ${sound.length}`);
  await gateway.said(/supergraph reloaded/);
  expect(await gateway.ask('{ books { pages } }')).toEqual({ data: { books: [{ pages: 7 }] } });
}, 30_000);

test('told to stop, it says so first, answers what it has begun and then ends', async () => {
  let begun!: () => void;
  let finish!: (value: string) => void;
  const asked = new Promise<void>((resolve) => (begun = resolve));
  const slow = () =>
    new Promise<string>((resolve) => {
      finish = resolve;
      begun();
    });
  const lazy = { ...shelves, resolvers: { Query: { ...shelves.resolvers.Query, slow } } };
  await using gateway = await serveAlone(compose({ shelves: lazy }), ['--drain-delay-ms', '1500']);
  const answer = gateway.ask('{ slow }');
  await asked;
  const health = (path: string) => fetch(new URL(path, gateway.url));
  await expect.poll(async () => (await health('/health/ready')).status, { timeout: 10_000 }).toBe(200);
  gateway.kill('SIGTERM');
  await expect.poll(async () => (await health('/health/ready')).status).toBe(503);
  expect((await health('/health/live')).status).toBe(200);
  // A balancer that has not looked yet still sends requests.
  expect(await gateway.ask('{ books { title } }')).toEqual({ data: { books: [{ title: '界河志' }] } });
  finish('done');
  expect(await answer).toEqual({ data: { slow: 'done' } });
  expect(await gateway.ended).toBe(0);
}, 30_000);

test('without introspection neither the schema nor suggestions are told', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }), ['--no-introspection']);
  const { errors } = await gateway.ask('{ __schema { types { name } } }');
  expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  const misspelt = await gateway.ask('{ boks { title } }');
  expect(JSON.stringify(misspelt)).not.toContain('books');
  expect(await gateway.ask('{ books { __typename } }')).toEqual({
    data: { books: [{ __typename: 'Book' }] },
  });
});

test('batching, where it is switched on, answers in the order asked and no more than allowed', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }), ['--batching', '2']);
  const one = { query: '{ books { title } }' };
  const two = { query: '{ books { stars } }' };
  const response = await gateway.post([two, one]);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual([
    { data: { books: [{ stars: 5 }] } },
    { data: { books: [{ title: '界河志' }] } },
  ]);
  expect((await gateway.post([one, one, two])).status).toBe(400);
  expect((await gateway.post([])).status).toBe(400);
});

test('a body that is too large, not UTF-8, packed or no JSON is refused for what it is', async () => {
  await using gateway = await serveAlone(compose({ shelves, stars }));
  const send = async (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const { errors } = (await response.json()) as any;
    return [response.status, errors[0].extensions.code, typeof errors[0].extensions.messages.zh];
  };
  const large = JSON.stringify({ query: `{ books { title } } #${'x'.repeat(1024 * 1024)}` });
  expect(await send(large)).toEqual([413, 'REQUEST_TOO_LARGE', 'string']);
  expect(await send(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual([400, 'BAD_USER_INPUT', 'string']);
  expect(await send('{', {})).toEqual([400, 'BAD_USER_INPUT', 'string']);
  expect(await send('{}', { 'content-encoding': 'gzip' })).toEqual([415, 'BAD_USER_INPUT', 'string']);
  expect(await send('{"query":1}')).toEqual([400, 'BAD_USER_INPUT', 'string']);
});
