import { isLocalDate } from '@hub/kit/scalars/local-date.ts';
import { badInput, Fault, faults, type FaultCode } from '@hub/kit/errors.ts';
import { formatFault } from '@hub/kit/format-fault.ts';
import { closeServer } from '@hub/kit/close-server.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { isPurpose } from '@hub/kit/audit/entry.ts';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { openDocuments, type DocumentStore } from './documents/store.ts';
import { HttpRefusal, readRequest, send, type RequestRules } from './door/read-request.ts';
import { answerCalendar, calendarToken } from './calendar/answer-calendar.ts';
import type { Calendars } from './calendar/read.ts';
import { answerFiles, attachmentsPath } from './files/answer-files.ts';
import type { FileRoad } from './files/road.ts';
import { answerImports, importsPath } from './imports/answer-imports.ts';
import type { Importer } from '@hub/kit/import/importer.ts';
import type { Identify } from './identity.ts';
import type { Facts } from './reach.ts';
import type { Graph, GraphError, GraphRequest } from './graph.ts';
import { codesOf, requestFacts, type Asking, type StreamLimits } from './subscriptions/answers.ts';
import { openStreamDoor, type StreamDoor } from './subscriptions/door.ts';
import { wantsEventStream } from './subscriptions/event-stream.ts';
import { wantsParts } from './subscriptions/multipart.ts';
import { openReport, type Report } from './telemetry/report.ts';
import type { Telemetry } from './telemetry/telemetry.ts';
import { together, type RequestWatch } from './telemetry/watch.ts';

export interface HubServerOptions {
  graph: Graph;
  identify: Identify;
  /** Where a request comes from, for limits of addresses. */
  addressOf?(request: IncomingMessage): string | undefined;
  /** Answers a browser's GET with a page or an asset; false when it has none. */
  page(path: string, response: ServerResponse): Promise<boolean>;
  /** Files made by the graph with the eyes of whoever asks; null for a path that is none. */
  download?(path: string): ((asking: Asking, signal: AbortSignal) => Promise<Download>) | null;
  ready(): Promise<boolean>;
  /** Takes and gives attachments. */
  files?: FileRoad | undefined;
  /** Gives calendars to whoever holds a token. */
  calendars?: Calendars | undefined;
  /** Take files that are imported. */
  importers?: readonly Importer[];
  /** Persisted documents and safelist; by default any document runs, and automatic persisted queries are taken. */
  documents?: DocumentStore;
  /** Requests that may come in one body. Default 1: no lists. */
  batching?: number;
  /** Bytes of a request body. Default 1 MB. */
  largestBody?: number;
  /** How long `close` answers new requests after it has said that it is not ready, for balancers to notice. Default 0. */
  drainDelayMs?: number;
  /** How long `close` waits for requests under way. Default 30 s. */
  drainMs?: number;
  telemetry?: Telemetry;
  /** Whether the headers `Hub-Plan` and `Hub-Timing` are heeded: what they tell is not for everybody. Default: for nobody. */
  mayPlan?(viewer: Viewer): boolean;
  /** Of subscriptions. */
  streams?: Partial<StreamLimits>;
  port: number;
  host: string;
}

/** A file, or why there is none. */
export type Download = { name: string; text: string; type: string } | { fault: Fault; status?: number };

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** The answer to one GraphQL request, whoever carried it here, as JSON text. */
export async function answer(
  graph: Graph,
  request: GraphRequest,
  asking: Asking,
  signal?: AbortSignal,
): Promise<{ status: number; text: string }> {
  const facts = requestFacts(asking);
  const { requestId, watch } = facts;
  try {
    const { status, text, errors } = await graph.execute(request, facts, signal);
    watch?.ended(status, codesOf(errors));
    return { status, text: errors?.length ? tell(text, errors, requestId) : text };
  } catch (error) {
    const fault = formatFault(error as GraphQLError, error, requestId);
    watch?.ended(statusOf(fault), codesOf([fault]));
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
    if (draining) response.shouldKeepAlive = false;
    respond(door, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else if (error instanceof HttpRefusal) refuse(response, error.fault, error.status, error.headers);
      else refuse(response, error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
    });
  });
  const {
    graph,
    identify,
    addressOf,
    documents = openDocuments(),
    batching = 1,
    largestBody = 1024 * 1024,
  } = options;
  const { drainDelayMs = 0, drainMs = 30_000 } = options;
  let draining = false;
  const admit = (request: GraphRequest) => documents.admit(request);
  const streams = openStreamDoor(
    server,
    '/graphql',
    { graph, identify, addressOf, admit, tell, watch: () => options.telemetry?.watch({}) },
    options.streams,
  );
  const door: Door = {
    ...options,
    ready: async () => !draining && (await options.ready()),
    streams,
    rules: { documents, batching, largestBody },
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host}:${port}`,
    close: async () => {
      draining = true;
      if (drainDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, drainDelayMs));
      const closed = closeServer(server);
      const late = setTimeout(() => server.closeAllConnections(), drainMs);
      await streams.close();
      // Those of streams have become idle only now.
      server.closeIdleConnections();
      await closed;
      clearTimeout(late);
    },
  };
}

interface Door extends Omit<HubServerOptions, 'streams'> {
  streams: StreamDoor;
  rules: RequestRules;
}

async function respond(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // What nearly every request is needs no URL taken apart.
  if (request.url === '/graphql' && request.method === 'POST')
    return await answerGraphql(door, request, response, noSearch);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub.internal');
  const token = door.calendars && calendarToken(pathname);
  if (door.calendars && token)
    return await answerCalendarRequest(door, door.calendars, token, { request, response });
  const exchange = { request, response, pathname };
  const { files, importers } = door;
  if (files && (pathname === attachmentsPath || pathname.startsWith(`${attachmentsPath}/`)))
    return await answerFileRequest(door, exchange, (factsOf) => answerFiles(files, exchange, factsOf));
  if (importers && pathname.startsWith(`${importsPath}/`))
    return await answerFileRequest(door, exchange, (factsOf) =>
      answerImports(door.graph, importers, exchange, factsOf),
    );
  const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
  if (pathname === '/health/live') return send(response, 200, '{"status":"live"}', 'application/json');
  if (pathname === '/health/ready') {
    const ready = await door.ready();
    const text = JSON.stringify({ status: ready ? 'ready' : 'not ready' });
    return send(response, ready ? 200 : 503, text, 'application/json');
  }
  if (request.method === 'GET' && (wantsPage || pathname !== '/graphql')) {
    if (await door.page(pathname, response)) return;
    if (await answerDownload(door, pathname, request, response)) return;
  }
  if (pathname !== '/graphql')
    return refuse(response, badInput('请访问 /graphql。', 'The graph is at /graphql.'), 404);
  await answerGraphql(door, request, response, searchParams);
}

interface FileExchange {
  request: IncomingMessage;
  response: ServerResponse;
  pathname: string;
}

async function answerFileRequest(
  door: Door,
  exchange: FileExchange,
  answerOne: (factsOf: () => Promise<Facts>) => Promise<void>,
): Promise<void> {
  const watch = door.telemetry?.watch(exchange.request.headers);
  try {
    await answerOne(async () => {
      const asking = await askingOf(door, exchange.request);
      asking.charge?.(1);
      return requestFacts({ ...asking, watch });
    });
    watch?.ended(exchange.response.statusCode, []);
  } catch (error) {
    const fault = error instanceof HttpRefusal ? error.fault : error;
    const code = fault instanceof Fault ? String(fault.extensions.code) : 'INTERNAL_SERVER_ERROR';
    watch?.ended(error instanceof HttpRefusal ? error.status : statusOf({ extensions: { code } }), [code]);
    throw error;
  }
}

async function answerDownload(
  door: Door,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const make = door.download?.(path);
  if (!make) return false;
  const asking = await askingOf(door, request);
  asking.charge?.(1);
  const made = await make(asking, signalOf(response));
  if ('fault' in made) refuse(response, made.fault, made.status);
  else {
    const headers = {
      'content-disposition': `attachment; filename="${made.name}"`,
      'x-content-type-options': 'nosniff',
    };
    send(response, 200, made.text, made.type, headers);
  }
  return true;
}

/** Whoever holds the address has no other credentials: it is charged like anybody who has none. */
async function answerCalendarRequest(
  door: Door,
  calendars: Calendars,
  token: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const watch = door.telemetry?.watch({});
  try {
    const { viewer, charge } = await door.identify({ address: door.addressOf?.(request) });
    charge?.(1);
    const { requestId } = requestFacts({ viewer, asOf: null, purpose: null });
    await answerCalendar(calendars, token, { request, response, requestId });
    watch?.ended(response.statusCode, []);
  } catch (error) {
    const fault = error instanceof HttpRefusal ? error.fault : error;
    const code = fault instanceof Fault ? String(fault.extensions.code) : 'INTERNAL_SERVER_ERROR';
    watch?.ended(error instanceof HttpRefusal ? error.status : statusOf({ extensions: { code } }), [code]);
    throw error;
  }
}

const noSearch = new URLSearchParams();

async function answerGraphql(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  search: URLSearchParams,
): Promise<void> {
  const watch = door.telemetry?.watch(request.headers);
  try {
    await answerWatched(door, request, response, search, watch);
  } catch (error) {
    const fault = error instanceof HttpRefusal ? error.fault : error;
    const code = fault instanceof Fault ? String(fault.extensions.code) : 'INTERNAL_SERVER_ERROR';
    watch?.ended(error instanceof HttpRefusal ? error.status : statusOf({ extensions: { code } }), [code]);
    throw error;
  }
}

async function answerWatched(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  search: URLSearchParams,
  watch: RequestWatch | undefined,
): Promise<void> {
  const { graph, rules, streams } = door;
  const { accept = '' } = request.headers;
  const isStream = wantsEventStream(accept);
  const read = await readRequest(request, search, rules, isStream);
  const asking = await askingOf(door, request);
  asking.charge?.(Array.isArray(read) ? read.length : 1);
  if (Array.isArray(read)) {
    const signal = signalOf(response);
    const watches = [watch, ...read.slice(1).map(() => door.telemetry?.watch(request.headers))];
    const answers = await Promise.all(
      read.map((one, i) => answer(graph, one, { ...asking, watch: watches[i] }, signal)),
    );
    return send(response, 200, `[${answers.map(({ text }) => text).join()}]`, 'application/json');
  }
  if (isStream) return await streams.answer({ request: read, ...asking, watch }, response);
  const inParts = wantsParts(accept) && read.query.includes('@defer');
  const report = reportFor(door, request, asking);
  const watched = { ...asking, watch: report ? together([...(watch ? [watch] : []), report]) : watch };
  const answered = inParts
    ? await streams.answerInParts({ request: read, ...watched }, response)
    : await answer(graph, read, watched, signalOf(response));
  if (!answered || response.destroyed) return;
  const { status } = answered;
  let { text } = answered;
  const headers = { ...challenge(status), ...(status === 429 ? retryAfter(text) : {}) };
  if (report) {
    headers['server-timing'] = report.serverTiming();
    if (status === 200 && request.headers['hub-plan'] === '1') {
      const plan = report.plan(await graph.explain(read, requestFacts(asking)));
      text = JSON.stringify({ ...(JSON.parse(text) as object), extensions: { plan } });
    }
  }
  // Clients of the older media type expect 200 with errors in the body.
  if (accept.includes('application/graphql-response+json'))
    send(response, status, text, 'application/graphql-response+json', headers);
  else send(response, status === 401 || status === 429 ? status : 200, text, 'application/json', headers);
}

function retryAfter(text: string): Record<string, string> {
  const { errors } = JSON.parse(text) as { errors: GraphError[] };
  return { 'retry-after': String(errors[0]!.extensions!.retryAfterSeconds) };
}

function reportFor({ mayPlan }: Door, { headers }: IncomingMessage, { viewer }: Asking): Report | undefined {
  const isWanted = headers['hub-plan'] === '1' || headers['hub-timing'] === '1';
  return isWanted && mayPlan?.(viewer) ? openReport() : undefined;
}

/** Who asks, of which day and for which purpose, by the headers. */
async function askingOf({ identify, addressOf }: Door, request: IncomingMessage): Promise<Asking> {
  const { headers } = request;
  const { authorization, 'x-api-key': apiKey, 'hub-as-of': asOf, 'hub-purpose': purpose } = headers;
  if (asOf !== undefined && !(typeof asOf === 'string' && isLocalDate(asOf)))
    throw badInput('Hub-As-Of 须为 YYYY-MM-DD。', 'Hub-As-Of must be a date, YYYY-MM-DD.');
  if (purpose !== undefined && !isPurpose(purpose))
    throw badInput(
      'Hub-Purpose 须为 1 至 64 个字母、数字或 . _ - : / 组成的代码，不得含证件号或电话。',
      'Hub-Purpose is a code of 1 to 64 letters, digits and . _ - : /, without personal numbers.',
    );
  const { viewer, charge, renew } = await identify({
    authorization,
    apiKey: apiKey as string | undefined,
    address: addressOf?.(request),
  });
  return { viewer, asOf: asOf ?? null, purpose: purpose ?? null, charge, renew };
}

/** Aborted when the client leaves before it is answered. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** RFC 9110: whoever is told 401 is told how to sign in. */
function challenge(status: number): Record<string, string> {
  return status === 401 ? { 'www-authenticate': 'Bearer' } : {};
}

function refuse(
  response: ServerResponse,
  fault: Fault,
  status = statusOf(fault),
  headers: Record<string, string> = {},
): void {
  const { code, retryAfterSeconds } = fault.extensions;
  const told = {
    ...challenge(status),
    ...(code === 'RATE_LIMITED' ? { 'retry-after': String(retryAfterSeconds) } : {}),
    ...headers,
  };
  send(response, status, JSON.stringify({ errors: [fault.toJSON()] }), 'application/json', told);
}
