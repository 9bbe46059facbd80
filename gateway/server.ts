import { isLocalDate } from '@hub/kit/scalars/local-date.ts';
import { badInput, Fault, faults, type FaultCode } from '@hub/kit/errors.ts';
import { formatFault } from '@hub/kit/execute.ts';
import { closeServer, readBody } from '@hub/kit/server.ts';
import { isPurpose } from '@hub/kit/audit/entry.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import type { Identify } from './identity.ts';
import type { Graph, GraphError, GraphRequest } from './graph.ts';
import type { StreamLimits } from './subscriptions/answers.ts';
import { openStreamDoor, type StreamDoor } from './subscriptions/door.ts';
import { wantsEventStream } from './subscriptions/event-stream.ts';

export interface HubServerOptions {
  graph: Graph;
  identify: Identify;
  /** Answers a browser's GET with a page or an asset; false when it has none. */
  page(path: string, response: ServerResponse): Promise<boolean>;
  ready(): Promise<boolean>;
  /** Of subscriptions. */
  streams?: Partial<StreamLimits>;
  port: number;
  host: string;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** The answer to one GraphQL request, whoever carried it here, as JSON text. */
export async function answer(
  graph: Graph,
  request: GraphRequest,
  viewer: Viewer,
  asOf: string | null = null,
  purpose: string | null = null,
): Promise<{ status: number; text: string }> {
  const requestId = randomUUID();
  try {
    const { status, text, errors } = await graph.execute(request, { viewer, asOf, purpose, requestId });
    return { status, text: errors?.length ? tell(text, errors, requestId) : text };
  } catch (error) {
    const fault = formatFault(error as GraphQLError, error, requestId);
    return { status: statusOf(fault), text: JSON.stringify({ errors: [fault] }) };
  }
}

/** A response with its errors in both languages, free of what is no client's business. */
function tell(text: string, errors: readonly GraphError[], requestId: string): string {
  const told = errors.map((error) => ({ ...error, ...formatFault(withoutValue(error), error, requestId) }));
  return JSON.stringify({ ...(JSON.parse(text) as object), errors: told });
}

/** graphql-js repeats a refused value in front of a scalar's own sentence; of that only the variable's name is kept. */
function withoutValue(error: GraphError): GraphError {
  const { en } = (error.extensions?.messages ?? {}) as { en?: string };
  const variable = /^Variable "\$\w+"/.exec(error.message)?.[0];
  return en && variable ? { ...error, message: `${variable}: ${en}` } : error;
}

function statusOf({ extensions }: { extensions?: Record<string, unknown> }): number {
  return faults[extensions?.code as FaultCode]?.status ?? 500;
}

/** Serves the graph at /graphql, health at /health/live and /health/ready, and the console to browsers. */
export async function serveHub(options: HubServerOptions): Promise<RunningServer> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    respond(options, streams, request, response).catch((error: unknown) => {
      const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR');
      if (response.headersSent) response.destroy();
      else json(response, statusOf(fault), { errors: [fault.toJSON()] });
    });
  });
  const { graph, identify } = options;
  const streams = openStreamDoor(server, '/graphql', { graph, identify, tell }, options.streams);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    close: async () => {
      const closed = closeServer(server);
      await streams.close();
      // Those of streams have become idle only now.
      server.closeIdleConnections();
      await closed;
    },
  };
}

async function respond(
  options: HubServerOptions,
  streams: StreamDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub.internal');
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (pathname === '/health/live') return json(response, 200, { status: 'live' });
  if (pathname === '/health/ready') {
    const ready = await options.ready();
    return json(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
  }
  if (request.method === 'GET' && (wantsPage || pathname !== '/graphql')) {
    if (await options.page(pathname, response)) return;
  }
  if (pathname !== '/graphql') {
    return json(response, 404, {
      errors: [badInput('请访问 /graphql。', 'The graph is at /graphql.').toJSON()],
    });
  }
  const isStream = wantsEventStream(request.headers.accept);
  const graphRequest = await readRequest(request, searchParams, response, isStream);
  if (!graphRequest) return;
  const { authorization, 'x-api-key': apiKey, 'hub-as-of': asOf, 'hub-purpose': purpose } = request.headers;
  if (asOf !== undefined && !(typeof asOf === 'string' && isLocalDate(asOf))) {
    throw badInput('Hub-As-Of 须为 YYYY-MM-DD。', 'Hub-As-Of must be a date, YYYY-MM-DD.');
  }
  if (purpose !== undefined && !isPurpose(purpose)) {
    throw badInput(
      'Hub-Purpose 须为 1 至 64 个字母、数字或 . _ - : / 组成的代码，不得含证件号或电话。',
      'Hub-Purpose is a code of 1 to 64 letters, digits and . _ - : /, without personal numbers.',
    );
  }
  const viewer = await options.identify({ authorization, apiKey: apiKey as string | undefined });
  if (isStream) return await streams.answer({ request: graphRequest, viewer, asOf: asOf ?? null }, response);
  const { status, text } = await answer(options.graph, graphRequest, viewer, asOf ?? null, purpose ?? null);
  const modern = (request.headers.accept ?? '').includes('application/graphql-response+json');
  // Clients of the older media type expect 200 with errors in the body.
  send(
    response,
    modern || status === 401 ? status : 200,
    text,
    modern ? 'application/graphql-response+json' : 'application/json',
  );
}

async function readRequest(
  request: IncomingMessage,
  search: URLSearchParams,
  response: ServerResponse,
  isStream: boolean,
): Promise<GraphRequest | null> {
  if (request.method === 'GET') {
    const query = search.get('query');
    if (!query) throw badInput('缺少 query 参数。', 'The query parameter is missing.');
    if ((isStream ? /^\s*mutation\b/m : /^\s*(mutation|subscription)\b/m).test(query)) {
      response.setHeader('allow', 'POST');
      json(response, 405, { errors: [badInput('登记须用 POST。', 'Mutations are sent by POST.').toJSON()] });
      return null;
    }
    return {
      query,
      variables: parseObject(search.get('variables')),
      operationName: search.get('operationName'),
    };
  }
  if (request.method !== 'POST') {
    response.setHeader('allow', 'GET, POST');
    json(response, 405, { errors: [badInput('请使用 GET 或 POST。', 'Use GET or POST.').toJSON()] });
    return null;
  }
  // A form cannot send this content type without a preflight, which keeps other sites' pages out.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    json(response, 415, {
      errors: [badInput('请求体须为 application/json。', 'Send the body as application/json.').toJSON()],
    });
    return null;
  }
  const body = parseObject(await readBody(request));
  if (!body || typeof body.query !== 'string') {
    throw badInput('请求体须为含 query 的 JSON 对象。', 'The body must be a JSON object with a query.');
  }
  for (const field of ['variables', 'extensions'] as const) {
    if (body[field] != null && (typeof body[field] !== 'object' || Array.isArray(body[field]))) {
      throw badInput(`${field} 须为 JSON 对象。`, `${field} must be a JSON object.`);
    }
  }
  if (body.operationName != null && typeof body.operationName !== 'string') {
    throw badInput('operationName 须为文字。', 'operationName must be a string.');
  }
  return body as unknown as GraphRequest;
}

function parseObject(text: string | null): Record<string, unknown> | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the same sentence.
  }
  throw badInput('JSON 格式有误。', 'That is not a JSON object.');
}

function json(response: ServerResponse, status: number, body: object): void {
  send(response, status, JSON.stringify(body), 'application/json');
}

function send(response: ServerResponse, status: number, text: string, type: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
