import { openDatabase, type Database } from '@hub/kit/database.ts';
import { Fault } from '@hub/kit/errors.ts';
import { executeLocally, type GraphRequest } from '@hub/kit/execute.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import type { Peers } from '@hub/kit/peers.ts';
import { viewerHeader, viewerSigner, type SignViewer } from '@hub/kit/signature.ts';
import { newContext, type Subgraph } from '@hub/kit/subgraph.ts';
import { subscribeLocally } from '@hub/kit/subscriptions.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { request as httpRequest } from 'undici';
import { httpTransport } from './engine/http-transport.ts';
import { localTransport } from './engine/local-transport.ts';
import type { SubgraphResult, Transport } from './engine/transport.ts';
import { fileKeeper, filesByHttp, filesLocally, type FileRoad } from './files/road.ts';
import type { RequestWatch } from './telemetry/watch.ts';
import type { ExplainAccess } from './explain-access.ts';
import type { Identity } from './identity.ts';
import { nodesName, nodesSubgraph, type NodesContext } from './nodes.ts';

/** What a request to a subgraph carries besides the query. */
export interface Facts {
  viewer: Viewer;
  asOf: string | null;
  /** A code for what the client asks for, for the audit log. */
  purpose?: string | null;
  requestId: string;
  watch?: RequestWatch;
  /** Charges the client for more than the request itself. */
  charge?: Identity['charge'];
  /** Set by the graph that runs the request. */
  explain?: ExplainAccess;
}

/** The gateway's road to each subgraph, and the subgraphs' roads to each other. */
export interface Reach extends AsyncDisposable {
  /** How the engine fetches from a subgraph. */
  transport(subgraph: string): Transport;
  ask(subgraph: string, request: GraphRequest, facts: Facts): Promise<ExecutionResult>;
  /** Where bytes go and come from, if a subgraph keeps any. */
  files?: FileRoad | undefined;
  close(): Promise<void>;
}

/** Subgraphs in this process: their executors are called directly, each with its own database role. */
export function reachLocally(
  subgraphs: readonly Subgraph[],
  databaseUrl: string,
  auditKeys?: readonly string[],
): Reach {
  const databases = new Map<string, Database>(
    subgraphs.map((one) => [
      one.name,
      openDatabase({ url: databaseUrl, role: roleOf(one), applicationName: `hub ${one.name}`, auditKeys }),
    ]),
  );
  const byName = new Map(subgraphs.map((one) => [one.name, one]));
  const nodes = nodesSubgraph(subgraphs);

  async function ask(name: string, request: GraphRequest, facts: Facts): Promise<ExecutionResult> {
    if (name === nodesName) return await askNodes(nodes.schema, request, facts, ask);
    const subgraph = byName.get(name);
    if (!subgraph) throw new Error(`no subgraph ${name}`);
    const peers: Peers = (peer, question) => ask(peer, question, serviceFacts(facts.requestId));
    return await executeLocally(subgraph, { db: databases.get(name)!, peers, ...facts }, request);
  }
  const close = async () => {
    await Promise.all([...databases.values()].map((database) => database.close()));
  };
  const subscribe = (name: string, request: GraphRequest, facts: Facts) => {
    const peers: Peers = (peer, question) => ask(peer, question, serviceFacts(facts.requestId));
    return subscribeLocally(byName.get(name)!, { db: databases.get(name)!, peers, ...facts }, request);
  };
  const keeper = fileKeeper(subgraphs);
  const files =
    keeper &&
    filesLocally(
      keeper,
      databases.get(keeper.name)!,
      ({ requestId }) =>
        (peer, question) =>
          ask(peer, question, serviceFacts(requestId)),
    );
  return {
    ask,
    files,
    transport: (name) => transportBy(ask, name, byName.has(name) ? subscribe : undefined),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Subgraphs behind HTTP, each an Apollo Server. Every request is signed for its viewer and body. */
export function reachByHttp(
  subgraphs: readonly Subgraph[],
  urls: ReadonlyMap<string, string>,
  secret: string,
): Reach {
  const nodes = nodesSubgraph(subgraphs);
  const sign = viewerSigner(secret);

  async function ask(name: string, request: GraphRequest, facts: Facts): Promise<ExecutionResult> {
    if (name === nodesName) return await askNodes(nodes.schema, request, facts, ask);
    const url = urls.get(name);
    if (!url) throw new Error(`no address for subgraph ${name}`);
    return await askByHttp(name, url, sign, request, facts);
  }
  function transport(name: string): Transport {
    const url = urls.get(name);
    if (!url) return transportBy(ask, name);
    return httpTransport({
      url,
      timeoutMs: answerWithin,
      headers: ({ context }, body) => {
        const facts = context as Facts;
        const traceparent = facts.watch?.traceparent;
        return { [viewerHeader]: sign(name, body, facts), ...(traceparent ? { traceparent } : {}) };
      },
    });
  }
  const keeper = fileKeeper(subgraphs);
  const files = keeper && filesByHttp(keeper.name, () => urls.get(keeper.name), sign);
  return { ask, files, transport, close: async () => {}, [Symbol.asyncDispose]: async () => {} };
}

/** A subgraph in this process, for the engine. */
function transportBy(
  ask: Reach['ask'],
  name: string,
  subscribe?: (
    name: string,
    request: GraphRequest,
    facts: Facts,
  ) => Promise<ExecutionResult | AsyncIterable<ExecutionResult>>,
): Transport {
  return localTransport(
    async ({ query, variables, operationName, context }) =>
      resultOf(await ask(name, { query, variables, operationName }, context as Facts)),
    subscribe && {
      subscribe: async ({ query, variables, operationName, context }) => {
        const opened = await subscribe(name, { query, variables, operationName }, context as Facts);
        if (!(Symbol.asyncIterator in opened)) return resultOf(opened);
        const events = opened[Symbol.asyncIterator]();
        return {
          [Symbol.asyncIterator]: () => ({
            async next() {
              const next = await events.next();
              return next.done ? next : { value: resultOf(next.value), done: false };
            },
            return: async () => (await events.return?.()) ?? { value: undefined, done: true },
          }),
        };
      },
    },
  );
}

function resultOf({ data, errors }: ExecutionResult): SubgraphResult {
  return {
    data: data as Record<string, unknown> | null | undefined,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
  };
}

/** What subgraphs know of each other in distributed mode. */
export function peersByHttp(urls: ReadonlyMap<string, string>, secret: string): Peers {
  const sign = viewerSigner(secret);
  return (name, request) => askByHttp(name, urls.get(name)!, sign, request, serviceFacts());
}

const answerWithin = 3000;
/** One subgraph has another do something, within a mutation that the gateway waits 30 s for. */
const doneWithin = 20_000;
const largestAnswer = 5 * 1024 * 1024;

async function askByHttp(
  name: string,
  url: string,
  sign: SignViewer,
  request: GraphRequest,
  facts: Facts,
): Promise<ExecutionResult> {
  const body = JSON.stringify(request);
  const within = /^\s*mutation\b/.test(request.query) ? doneWithin : answerWithin;
  try {
    const response = await httpRequest(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [viewerHeader]: sign(name, body, facts),
      },
      body,
      headersTimeout: within,
      bodyTimeout: within,
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += (chunk as Buffer).length;
      if (size > largestAnswer) throw new Error('answer too large');
      chunks.push(chunk as Buffer);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as ExecutionResult;
  } catch {
    throw new Fault('SUBGRAPH_UNAVAILABLE');
  }
}

/** A node is looked for with the eyes of whoever asks. */
async function askNodes(
  schema: GraphQLSchema,
  request: GraphRequest,
  facts: Facts,
  ask: Reach['ask'],
): Promise<ExecutionResult> {
  const peers: Peers = (name, question) => ask(name, question, facts);
  return await execute({
    schema,
    document: parse(request.query, { noLocation: true }),
    variableValues: request.variables,
    // It has no database: whatever it says, an owner has told it.
    contextValue: {
      ...newContext({ ...facts, peers, db: null as never }),
      explain: (question) => facts.explain!(question, facts),
    } satisfies NodesContext,
  });
}

/** How the hub itself asks, on nobody's behalf. */
export function peersThrough({ ask }: Pick<Reach, 'ask'>): Peers {
  return (name, request) => ask(name, request, serviceFacts());
}

/** A registration checks what it refers to as the hub itself, never with more than existence and place. */
function serviceFacts(requestId = ''): Facts {
  return { viewer: { kind: 'SERVICE', service: 'hub' }, asOf: null, requestId };
}
