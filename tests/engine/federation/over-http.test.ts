import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { randomQuery } from '../_kit/random-query.ts';
import { randomWorld } from '../_kit/random-world.ts';
import type { Subgraph } from '../_kit/subgraph.ts';
import { createWorld, type World, type WorldSource } from '../_kit/world.ts';
import { city, library, shop } from '../_kit/worlds.ts';

const QUERIES = 40;

async function listen(subgraph: Subgraph): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => subgraph.execute(JSON.parse(body)))
      .catch((error: unknown) => ({ errors: [{ message: String(error) }] }))
      .then((answer) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

/** Runs `node gateway/main.ts` over the subgraphs of a world, each a server of its own. */
async function serve(
  world: World,
): Promise<{ ask(query: string, variables: object): Promise<any>; [Symbol.asyncDispose](): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'supergraph-'));
  const servers: Server[] = [];
  let supergraph = world.supergraphSdl;
  for (const [name, subgraph] of world.subgraphs) {
    const { server, url } = await listen(subgraph);
    servers.push(server);
    supergraph = supergraph.replace(`http://${name}.test/graphql`, url);
  }
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraph);
  const main = fileURLToPath(new URL('../../../gateway/main.ts', import.meta.url));
  const gateway: ChildProcess = spawn(process.execPath, [main, '--supergraph', file, '--port', '0'], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    gateway.stderr!.on('data', (chunk) => {
      said += String(chunk);
      const found = /(http:\/\/\S+)/.exec(said);
      if (found) resolve(found[1]!);
    });
    gateway.once('exit', (code) => reject(new Error(`The gateway ended with ${code}: ${said}`)));
  });
  return {
    async ask(query, variables) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => gateway.once('exit', resolve));
      gateway.kill('SIGTERM');
      await ended;
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await rm(folder, { recursive: true });
    },
  };
}

function* drawn(): Generator<WorldSource> {
  let given = 0;
  for (let seed = 1; given < 1; seed++) {
    const source = randomWorld(seed);
    try {
      createWorld(source);
    } catch {
      continue;
    }
    given += 1;
    yield source;
  }
}

const sources: [string, WorldSource][] = [
  ['the shop', shop],
  ['the library', library],
  ['the city with faults', { ...city, errorsOneIn: 12 }],
  ...[...drawn()].map((source, index): [string, WorldSource] => [`random federation ${index + 1}`, source]),
];

test.each(sources)('over HTTP, %s is answered as one schema would answer', async (_name, source) => {
  const world = createWorld(source);
  await using gateway = await serve(world);
  let asked = 0;
  for (let seed = 0; asked < QUERIES; seed++) {
    const query = randomQuery(world.oracle, seed);
    if (!query) continue;
    asked += 1;
    const expected = await world.askOracle(query.query, query.variables);
    const answer = await gateway.ask(query.query, query.variables);
    if (source.errorsOneIn) {
      expect(Boolean(answer.errors)).toBe(Boolean(expected.errors));
      if (!expected.errors) expect(answer.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
    } else expect(answer).toEqual({ data: JSON.parse(JSON.stringify(expected.data)) });
  }
});
