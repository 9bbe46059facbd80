import { composeGraph } from '@hub/gateway/supergraph.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

function serve(sdl: string, resolvers: object): { typeDefs: ReturnType<typeof parse>; server: Server } {
  const typeDefs = parse(`${link}\n${sdl}`);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body);
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })),
    );
  });
  return { typeDefs, server };
}

const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    );
  });

test('the gateway alone serves any supergraph file over HTTP', async () => {
  const shelves = serve(
    'type Query { books: [Book!]! } type Book @key(fields: "id") { id: ID! title: String! }',
    {
      Query: { books: () => [{ id: '1', title: '界河志' }] },
    },
  );
  const stars = serve('type Book @key(fields: "id") { id: ID! stars: Int }', {
    Book: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) * 5 }) },
  });
  const urls = [await listen(shelves.server), await listen(stars.server)];
  const { supergraphSdl } = composeGraph([
    { name: 'shelves', typeDefs: shelves.typeDefs },
    { name: 'stars', typeDefs: stars.typeDefs },
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'hub-supergraph-')), 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  const main = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));
  const child = spawn(process.execPath, [
    main,
    '--supergraph',
    file,
    '--port',
    '0',
    '--subgraph',
    `shelves=${urls[0]}`,
    '--subgraph',
    `stars=${urls[1]}`,
  ]);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const url = /http:\S+/.exec(said)?.[0];
        if (url) resolve(url);
      });
      child.once('exit', () => reject(new Error(said)));
    });
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ books { title stars } }' }),
    });
    expect(await response.json()).toEqual({ data: { books: [{ title: '界河志', stars: 5 }] } });
  } finally {
    child.kill('SIGTERM');
    shelves.server.close();
    stars.server.close();
  }
  const code = await new Promise((resolve) => {
    child.once('exit', resolve);
  });
  expect(code).toBe(0);
});
