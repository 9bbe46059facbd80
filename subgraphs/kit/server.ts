import { ApolloServer, HeaderMap, type ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { executeAudited } from './audit/request.ts';
import type { Database } from './database.ts';
import { Fault } from './errors.ts';
import { closeServer } from './close-server.ts';
import type { GraphRequest } from './execute.ts';
import { filesPath } from './files/file-door.ts';
import { serveFiles } from './files/serve-files.ts';
import { formatFault } from './format-fault.ts';
import type { Peers } from './peers.ts';
import { viewerHeader, viewerVerifier } from './signature.ts';
import { newContext, type HubContext, type Subgraph } from './subgraph.ts';
import { sendEventStream, subscribeLocally } from './subscriptions.ts';

export interface ServeOptions {
  db: Database;
  peers: Peers;
  /** Shared with the gateway; requests not signed with it are refused. Two, comma separated, while one is replaced. */
  secret: string;
  port?: number;
  host?: string;
}

export interface RunningSubgraph extends AsyncDisposable {
  url: string;
  close(): Promise<void>;
}

type GatewayInterface = NonNullable<ApolloServerOptions<HubContext>['gateway']>;

const largestBody = 5 * 1024 * 1024;

/** Serves one subgraph as an Apollo Server of its own, for requests the gateway has signed. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<RunningSubgraph> {
  const apollo = new ApolloServer<HubContext>({
    gateway: compiledExecution(subgraph),
    introspection: true,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => ({
      ...formatted,
      ...formatFault(formatted, (error as { originalError?: unknown }).originalError ?? error),
    }),
  });
  await apollo.start();

  const verifier = viewerVerifier(options.secret, subgraph.name);
  const streams = new Set<ReturnType<typeof sendEventStream>>();
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    async (request, response) => {
      try {
        if (request.url === '/health') return void response.end('ok');
        // Nothing is read from, or said to, anyone but the gateway.
        const claims = verifier.read(request.headers[viewerHeader] as string | undefined);
        if (!claims || request.method !== 'POST') return refuseCaller(response);
        if (request.url === filesPath && subgraph.files) {
          const context = () => newContext({ db: options.db, peers: options.peers, ...claims });
          const by = { verifier, claims };
          if (!(await serveFiles(subgraph.files, { request, response }, by, context))) refuseCaller(response);
          return;
        }
        const body = await readBody(request);
        if (!verifier.take(claims, body)) return refuseCaller(response);
        const { viewer, asOf, purpose, requestId } = claims;
        const facts = { db: options.db, peers: options.peers, viewer, asOf, purpose, requestId };
        if (request.headers.accept === 'text/event-stream') {
          const opened = await subscribeLocally(subgraph, facts, JSON.parse(body) as GraphRequest);
          const stream = sendEventStream(opened, response);
          streams.add(stream);
          return void stream.sent.finally(() => streams.delete(stream));
        }
        const headers = new HeaderMap();
        for (const [name, value] of Object.entries(request.headers))
          if (value) headers.set(name, String(value));
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: request.method ?? 'POST',
            headers,
            search: '',
            body: JSON.parse(body),
          },
          context: async () => newContext(facts),
        });
        response.statusCode = answer.status ?? 200;
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        if (answer.body.kind === 'complete') return void response.end(answer.body.string);
        for await (const chunk of answer.body.asyncIterator) response.write(chunk);
        response.end();
      } catch (error) {
        const fault = error instanceof Fault ? error : new Fault('BAD_USER_INPUT');
        refuseRequest(response, 400, fault);
      }
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = closeServer(server);
    for (const { close } of streams) close();
    await Promise.all([...streams].map(({ sent }) => sent));
    server.closeIdleConnections();
    await closed;
    await apollo.stop();
  };
  return { url: `http://${options.host ?? '127.0.0.1'}:${port}/`, close, [Symbol.asyncDispose]: close };
}

/** Has Apollo Server run operations by our own executor: it takes another one in the place of a gateway. */
function compiledExecution(subgraph: Subgraph): GatewayInterface {
  let loaded: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0] | undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      loaded = callback;
      return () => (loaded = undefined);
    },
    async load() {
      loaded?.({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
      return {
        executor: async ({ source, request, context }) =>
          await executeAudited(
            subgraph,
            { query: source, operationName: request.operationName, variables: request.variables },
            context as HubContext,
          ),
      };
    },
    stop: async () => {},
  };
}

/** A request body as text, up to 5 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > largestBody) throw new Fault('OPERATION_TOO_COSTLY');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function refuseCaller(response: import('node:http').ServerResponse): void {
  response.shouldKeepAlive = false;
  refuseRequest(response, 401, new Fault('UNAUTHENTICATED'));
}

function refuseRequest(response: import('node:http').ServerResponse, status: number, fault: Fault): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [fault.toJSON()] }));
}
