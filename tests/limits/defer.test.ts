import { graphOf } from '@hub/gateway/graph.ts';
import { serveHub } from '@hub/gateway/server.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { expect, test } from 'vitest';
import { federate } from '../engine/_kit/federation.ts';

const apollo = 'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9';

async function serveShelf() {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const federation = federate({
    shelf: {
      typeDefs: 'type Query { book: Book } type Book @key(fields: "id") { id: ID! title: String }',
      resolvers: { Query: { book: () => ({ id: '1', title: '界河志' }) } },
    },
    stars: {
      typeDefs: 'type Book @key(fields: "id") { id: ID! stars: Int review: String }',
      resolvers: {
        Book: {
          __resolveReference: async ({ id }: { id: string }) => {
            await released;
            return { id, stars: 5, review: new Error('secret address') };
          },
        },
      },
    },
  });
  const server = await serveHub({
    graph: graphOf(federation.engine),
    identify: async () => ({ viewer: anonymous }),
    page: async () => false,
    ready: async () => true,
    port: 0,
    host: '127.0.0.1',
  });
  return {
    ...federation,
    release,
    ask: (query: string, accept: string, signal?: AbortSignal) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
        ...(signal ? { signal } : {}),
      }),
    async [Symbol.asyncDispose]() {
      release();
      await server.close();
      await federation.engine.close();
    },
  };
}

/** Bodies of the parts, each as soon as the boundary after it has come. */
async function* partsOf(response: Response): AsyncGenerator<any> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let match = next(text); match; match = next(text)) {
      yield JSON.parse(match[1]!);
      text = text.slice(match[0].length);
    }
  }
  expect(text).toBe('\r\n-----\r\n');
}

function next(text: string): RegExpExecArray | null {
  return /^\r\n---\r\ncontent-type: application\/json; charset=utf-8\r\n\r\n(\{[^\r\n]*\})(?=\r\n---)/.exec(
    text,
  );
}

test('a client that takes parts sees the first before the rest is there', async () => {
  await using shelf = await serveShelf();
  const response = await shelf.ask('{ book { title ... @defer(label: "s") { stars } } }', apollo);
  expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"; deferSpec=20220824');
  const parts = partsOf(response);
  expect((await parts.next()).value).toEqual({ data: { book: { title: '界河志' } }, hasNext: true });
  shelf.release();
  expect((await parts.next()).value).toEqual({
    incremental: [{ label: 's', path: ['book'], data: { stars: 5 } }],
    hasNext: false,
  });
  expect((await parts.next()).done).toBe(true);
});

test('errors in a part are in both languages and tell nothing of the inside', async () => {
  await using shelf = await serveShelf();
  shelf.release();
  const response = await shelf.ask('{ book { title ... @defer { review } } }', apollo);
  const parts: any[] = [];
  for await (const part of partsOf(response)) parts.push(part);
  expect(parts[1].incremental).toMatchObject([
    {
      path: ['book'],
      data: { review: null },
      errors: [
        {
          path: ['book', 'review'],
          extensions: { messages: { zh: expect.any(String), en: expect.any(String) } },
        },
      ],
    },
  ]);
  expect(JSON.stringify(parts)).not.toContain('secret address');
});

test('a client that does not take parts, or another format of them, gets one whole answer', async () => {
  await using shelf = await serveShelf();
  shelf.release();
  for (const accept of [
    'application/json',
    'application/graphql-response+json',
    'multipart/mixed;deferSpec=20991231,application/json',
  ]) {
    const response = await shelf.ask('{ book { title ... @defer { stars } } }', accept);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await response.json()).toEqual({ data: { book: { title: '界河志', stars: 5 } } });
  }
});

test('what defers nothing, or is refused, comes as any other answer', async () => {
  await using shelf = await serveShelf();
  for (const query of ['{ book { title } }', '{ book { title ... @defer(if: false) { id } } }']) {
    const response = await shelf.ask(query, apollo);
    expect(response.headers.get('content-type')).toContain('json');
    expect(await response.json()).toMatchObject({ data: { book: { title: '界河志' } } });
  }
  const refused = await shelf.ask('{ book { absent ... @defer { title } } }', apollo);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  });
});

test('a client that leaves between two parts stops the fetches', async () => {
  await using shelf = await serveShelf();
  let told = (): void => {};
  const stopped = new Promise<void>((resolve) => (told = resolve));
  shelf.replace('stars', (request) => {
    request.signal!.addEventListener('abort', told);
    return new Promise(() => {});
  });
  const controller = new AbortController();
  const response = await shelf.ask('{ book { title ... @defer { stars } } }', apollo, controller.signal);
  await partsOf(response).next();
  controller.abort();
  await stopped;
});
