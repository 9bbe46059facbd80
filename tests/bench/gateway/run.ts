import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEngine, type Transport } from '../../../gateway/engine/engine.ts';
import { httpTransport } from '../../../gateway/engine/http-transport.ts';
import { localTransport } from '../../../gateway/engine/local-transport.ts';
import { handlers, inProcess, type Send } from './by-hand.ts';
import { cases, subgraphs, supergraphSdl } from './subgraphs.ts';

/*
 * The engine against a handler written by hand that makes the same fetches, in one run and in turns, once with subgraphs
 * in the process and once over HTTP. Only the ratios mean something; run it under `flock /tmp/hub.bench.lock`.
 */
const SECONDS = Number(process.argv[2] ?? 1);
const ROUNDS = 3;
const CONCURRENCY = 16;

async function rate(work: () => Promise<unknown>): Promise<number> {
  let done = 0;
  const end = performance.now() + SECONDS * 1000;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (performance.now() < end) {
        await work();
        done += 1;
      }
    }),
  );
  return (done / (performance.now() - start)) * 1000;
}

async function compare(place: string, transport: (name: string) => Transport, send: Send): Promise<void> {
  const engine = createEngine({ supergraphSdl, transport, planner: 'inline' });
  for (const [name, query] of Object.entries(cases) as [keyof typeof handlers, string][]) {
    const byEngine = async (): Promise<Buffer> => Buffer.from((await engine.execute({ query })).body);
    const byHand = async (): Promise<Buffer> => Buffer.from(await handlers[name](send));
    const answers = [String(await byEngine()), String(await byHand())];
    if (answers[0] !== answers[1])
      throw new Error(
        `The answers to ${name} differ:\n${answers.map((text) => text.slice(0, 500)).join('\n')}`,
      );
    let engineRate = 0;
    let handRate = 0;
    for (let round = 0; round < ROUNDS; round++) {
      engineRate = Math.max(engineRate, await rate(byEngine));
      handRate = Math.max(handRate, await rate(byHand));
    }
    console.log(
      `${place} ${name.padEnd(5)} engine ${engineRate.toFixed(0).padStart(7)}/s  by hand ${handRate.toFixed(0).padStart(7)}/s  ratio ${(engineRate / handRate).toFixed(2)}`,
    );
  }
  await engine.close();
}

await compare(
  'in process',
  (name) => localTransport(async (request) => subgraphs[name]!(request)),
  inProcess,
);

const servers = await Promise.all(
  Object.entries(subgraphs).map(async ([name, answer]) => {
    const cached = new Map<string, string>();
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        let body = cached.get(text);
        if (body === undefined) cached.set(text, (body = JSON.stringify(answer(JSON.parse(text)))));
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
          .end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { name, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
  }),
);
const urlOf = new Map(servers.map(({ name, url }) => [name, url]));
const httpTransports = new Map(servers.map(({ name, url }) => [name, httpTransport({ url })]));
const sendByTransport: Send = (subgraph, request) =>
  httpTransports.get(subgraph)!.execute({ ...request, context: undefined, isMutation: false });
const sendByFetch: Send = async (subgraph, request) => {
  const response = await fetch(urlOf.get(subgraph)!, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return await response.json();
};
await compare(
  'over HTTP, by hand on the same transport',
  (name) => httpTransport({ url: urlOf.get(name)! }),
  sendByTransport,
);
await compare('over HTTP, by hand on fetch', (name) => httpTransport({ url: urlOf.get(name)! }), sendByFetch);
for (const { server } of servers) {
  server.closeAllConnections();
  server.close();
}
process.exit(0);
