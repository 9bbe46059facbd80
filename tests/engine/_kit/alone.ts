import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../gateway/main.ts', import.meta.url));

interface Executor {
  execute(request: any): unknown;
}

export interface GatewayAlone extends AsyncDisposable {
  /** Of the graph. */
  url: string;
  /** The supergraph it was started with and looks at. */
  file: string;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  ask(query: string, variables?: object): Promise<any>;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code. */
  ended: Promise<number | null>;
  /** Resolves when its output says so. */
  said(pattern: RegExp): Promise<void>;
}

async function listen(
  subgraph: Executor,
  onRequest: (request: IncomingMessage) => void = () => {},
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    onRequest(request);
    void text(request)
      .then((body) => subgraph.execute(JSON.parse(body)))
      .catch((error: unknown) => ({ errors: [{ message: String(error) }] }))
      .then((answer) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(answer));
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
}

/** Runs `node gateway/main.ts` over subgraphs that are servers of their own. */
export async function serveAlone(
  { supergraphSdl, subgraphs }: { supergraphSdl: string; subgraphs: Map<string, Executor> },
  args: readonly string[] = [],
  { env = {}, onRequest }: { env?: Record<string, string>; onRequest?(request: IncomingMessage): void } = {},
): Promise<GatewayAlone> {
  const folder = await mkdtemp(join(tmpdir(), 'gateway-alone-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraphSdl);
  const listening = await Promise.all(
    [...subgraphs].map(async ([name, subgraph]) => ({ name, ...(await listen(subgraph, onRequest)) })),
  );
  const child = spawn(
    process.execPath,
    [
      main,
      '--supergraph',
      file,
      '--port',
      '0',
      ...listening.flatMap(({ name, url }) => ['--subgraph', `${name}=${url}`]),
      ...args,
    ],
    {
      env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let text = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += String(chunk);
      for (const hear of heard) hear();
    });
  const found = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const hear = (): void => {
        const match = pattern.exec(text);
        if (!match) return;
        heard.delete(hear);
        resolve(match);
      };
      heard.add(hear);
      hear();
      void ended.then((code) => reject(new Error(`The gateway ended with ${code}: ${text}`)));
    });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    for (const { server } of listening) server.closeAllConnections();
    await Promise.all(listening.map(({ server }) => new Promise((resolve) => server.close(resolve))));
    await rm(folder, { recursive: true });
  };
  let url: string;
  try {
    [url] = await found(/http:\/\/\S+/);
  } catch (error) {
    await stop();
    throw error;
  }
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    url,
    file,
    ended,
    post,
    ask: async (query, variables) => (await post({ query, variables })).json(),
    kill: (signal) => void child.kill(signal),
    said: async (pattern) => void (await found(pattern)),
    [Symbol.asyncDispose]: stop,
  };
}
