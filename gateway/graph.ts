import type { Policy } from '@hub/kit/access/policy.ts';
import type { GraphQLSchema } from 'graphql';
import { log } from '@hub/kit/log.ts';
import { hubScalars } from '@hub/kit/scalars/index.ts';
import { Fault, faults, type FaultCode } from '@hub/kit/errors.ts';
import type { DoorRefusal } from '@hub/kit/audit/door.ts';
import { contractOf, signInFault, type Contract } from './contracts.ts';
import {
  createEngine,
  type Engine,
  type EngineStats,
  type EventStream,
  type ExecutionAnswer,
  type IncrementalAnswer,
  type Transport,
} from './engine/engine.ts';
import { cutDenied, putNulls, type Cut } from './cut.ts';
import { createLruCache } from './engine/lru.ts';
import { explainAccessOf } from './explain-access.ts';
import type { Facts, Reach } from './reach.ts';

export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** What the graph answered: JSON text, and the errors in it if there are any. */
export interface GraphAnswer {
  status: number;
  text: string;
  errors: readonly GraphError[] | undefined;
}

export interface GraphError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** The composed graph, ready to be asked. */
export interface Graph {
  execute(request: GraphRequest, facts: Facts, signal?: AbortSignal): Promise<GraphAnswer>;
  /** A stream for a subscription; queries and mutations, and what is refused, have one answer. */
  subscribe(request: GraphRequest, facts: Facts, signal: AbortSignal): Promise<ExecutionAnswer | EventStream>;
  /** Parts for an operation with `@defer`; anything else has one answer. */
  executeIncrementally(
    request: GraphRequest,
    facts: Facts,
    signal: AbortSignal,
  ): Promise<ExecutionAnswer | IncrementalAnswer>;
  readonly engine: Engine;
  /** The plan for a query, without the fields that this graph's viewers are denied. */
  explain(request: GraphRequest, facts: Facts): ReturnType<Engine['explain']>;
  stats(): EngineStats;
  /** Told of everyone who is asked to sign in, or may not, before a subgraph hears of it. */
  onRefusal(listener: (refusal: DoorRefusal) => void): void;
  close(): Promise<void>;
}

export interface GraphOptions {
  introspection?: boolean;
  /** Equal queries of clients that cannot write, under way at the same time, are run once. */
  share?: boolean;
  /** Of each field, by coordinate. */
  policies?: ReadonlyMap<string, Policy>;
}

/**
 * Opens the graphs of all contracts over one road to the subgraphs; whoever asks gets the one of their class. `public` is
 * opened at once, the others for the first viewer who has them.
 */
export function openGraph(
  supergraphOf: (contract: Contract) => string,
  reach: Reach,
  { introspection = true, share = true, policies = new Map() }: GraphOptions = {},
): Graph {
  let closing = false;
  const transports = new Map<string, Transport>();
  const shared = (name: string): Transport => {
    let transport = transports.get(name);
    if (!transport) transports.set(name, (transport = reach.transport(name)));
    // It outlives each of its engines, and is closed with the last.
    return { ...transport, close: undefined };
  };
  const opened = new Map<Contract, Graph>();
  let refused: (refusal: DoorRefusal) => void = () => {};
  const graphOfContract = (contract: Contract): Graph => {
    let graph = opened.get(contract);
    if (!graph) {
      const engine = createEngine({
        supergraphSdl: supergraphOf(contract),
        scalars: hubScalars,
        transport: shared,
        startPlanner: 'when needed',
        introspection,
        ...(share ? { share: (context) => eyesOf(context as Facts) } : {}),
        onFault: (error) => {
          if (!closing) log.error({ err: error }, 'engine fault');
        },
      });
      const access =
        contract === 'internal'
          ? undefined
          : { policies, whole: () => graphOfContract('internal').engine.apiSchema };
      graph = graphOf(engine, contract, access);
      graph.onRefusal((refusal) => refused(refusal));
      opened.set(contract, graph);
    }
    return graph;
  };
  graphOfContract('public');
  return {
    get engine() {
      return graphOfContract('internal').engine;
    },
    execute: (request, facts, signal) =>
      graphOfContract(contractOf(facts.viewer)).execute(request, facts, signal),
    subscribe: (request, facts, signal) =>
      graphOfContract(contractOf(facts.viewer)).subscribe(request, facts, signal),
    executeIncrementally: (request, facts, signal) =>
      graphOfContract(contractOf(facts.viewer)).executeIncrementally(request, facts, signal),
    explain: (request, facts) => graphOfContract(contractOf(facts.viewer)).explain(request, facts),
    stats: () => statsOf([...opened.values()].map((graph) => graph.stats())),
    onRefusal: (listener) => {
      refused = listener;
    },
    close: async () => {
      closing = true;
      await Promise.all([...opened.values()].map((graph) => graph.close()));
      await Promise.all([...transports.values()].map(async (transport) => transport.close?.()));
    },
  };
}

/**
 * Whoever cannot write sees what everybody of the kind sees, so that equal queries under way at the same time are one. An
 * official is answered alone: what was written a moment ago must be in the answer.
 */
function eyesOf({ viewer, asOf, purpose, watch }: Facts): string | undefined {
  if (watch?.runsAlone) return undefined;
  const who =
    viewer.kind === 'ANONYMOUS'
      ? ''
      : viewer.kind === 'DASHBOARD'
        ? `${viewer.clientId} ${viewer.scopes.join()}`
        : null;
  return who === null ? undefined : JSON.stringify([who, asOf, purpose]);
}

const misfits: ReadonlySet<unknown> = new Set(['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

/** Of several engines over the same transports. */
function statsOf(all: readonly EngineStats[]): EngineStats {
  const sum = (count: (one: EngineStats) => number): number =>
    all.reduce((total, one) => total + count(one), 0);
  return {
    subgraphs: [...new Set(all.flatMap(({ subgraphs }) => subgraphs))],
    openCircuits: [...new Set(all.flatMap(({ openCircuits }) => openCircuits))],
    documentsReady: sum(({ documentsReady }) => documentsReady),
    openStreams: sum(({ openStreams }) => openStreams),
  };
}

/** What one request may answer with without being charged as two. */
const valuesPerCharge = 5000;

function unaffordable(
  charge: NonNullable<Facts['charge']>,
  values: number,
): Omit<GraphError, 'path'> | undefined {
  const more = Math.floor(values / valuesPerCharge);
  if (more === 0) return undefined;
  try {
    charge(more);
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { message: error.message, extensions: error.extensions };
  }
}

/** What a graph that is not the whole needs to know of the rest. */
interface Beyond {
  policies: ReadonlyMap<string, Policy>;
  whole(): GraphQLSchema;
}

const mostCuts = 500;

/** An engine as the HTTP door and the tests ask it. */
export function graphOf(engine: Engine, contract: Contract = 'internal', beyond?: Beyond): Graph {
  // What else a client may have put into its request is not for the engine.
  const asked = ({ query, variables, operationName }: GraphRequest, facts: Facts) => ({
    query,
    variables,
    operationName,
    context: facts,
    afford: facts.charge && ((values: number) => unaffordable(facts.charge!, values)),
    onReady: facts.watch?.ready,
    onFetch: facts.watch?.fetched,
  });
  const cuts = createLruCache<{ cut: Cut | null }>(mostCuts);
  let refused: (refusal: DoorRefusal) => void = () => {};
  const graph: Graph = {
    engine,
    onRefusal: (listener) => {
      refused = listener;
    },
    execute: async (request, facts, signal) => {
      facts.explain ??= explain;
      const answer = await engine.execute({ ...asked(request, facts), signal });
      const { status, body, errors } = await withoutDenied(answer, request, facts, signal);
      return { status, text: body, errors };
    },
    explain: async (request) => {
      const cut = cutOf(request);
      return await engine.explain(
        cut?.query ?? request.query,
        request.operationName ?? undefined,
        request.variables ?? {},
      );
    },
    subscribe: async (request, facts, signal) => {
      const answer = await engine.subscribe({ ...asked(request, facts), signal });
      return 'ended' in answer ? answer : await withoutDenied(answer, request, facts, signal);
    },
    executeIncrementally: async (request, facts, signal) => {
      facts.explain ??= explain;
      const answer = await engine.executeIncrementally({ ...asked(request, facts), signal });
      return 'ended' in answer ? answer : await withoutDenied(answer, request, facts, signal);
    },
    stats: () => engine.stats(),
    close: () => engine.close(),
  };
  const explain = explainAccessOf(graph);

  function cutOf({ query, operationName }: GraphRequest): Cut | null {
    if (!beyond) return null;
    const key = `${operationName ?? ''}\n${query}`;
    let found = cuts.get(key);
    if (!found) {
      const options = { own: engine.apiSchema, whole: beyond.whole(), policies: beyond.policies };
      cuts.set(key, (found = { cut: cutDenied(query, operationName ?? undefined, options) }));
    }
    return found.cut;
  }

  /**
   * Outside `internal`, a document that does not fit may ask for fields that are denied by their policy: the rest of it
   * is answered. Or it may be one for which to sign in.
   */
  async function withoutDenied(
    answer: ExecutionAnswer,
    request: GraphRequest,
    facts: Facts,
    signal: AbortSignal | undefined,
  ): Promise<ExecutionAnswer> {
    if (!beyond || !answer.errors?.some(({ extensions }) => misfits.has(extensions?.code))) return answer;
    const { viewer, requestId, purpose = null } = facts;
    const told = (code: unknown, coordinates: string[]): void =>
      refused({ code: String(code), viewer, requestId, purpose, coordinates });
    if (answer.errors.every(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED')) {
      const cut = cutOf(request);
      if (cut) {
        const rest = await engine.execute({ ...asked({ ...request, query: cut.query }, facts), signal });
        if (rest.status !== 200) return rest;
        const { data, errors = [] } = rest.result();
        const denied = putNulls(data, cut, beyond.policies, viewer);
        if (denied.length > 0)
          told(denied[0]!.extensions!.code, [...new Set(cut.places.map(({ coordinate }) => coordinate))]);
        return answerOf(200, { data, errors: [...errors, ...denied] });
      }
    }
    const fault = signInFault(viewer, request.query, request.operationName ?? undefined);
    if (!fault) return answer;
    const { message, extensions } = fault;
    told(extensions.code, []);
    const errors = [{ message, extensions: { ...extensions } }];
    return answerOf(faults[extensions.code as FaultCode].status, { errors });
  }
  return graph;
}

function answerOf(
  status: number,
  { data, errors }: { data?: unknown; errors: readonly GraphError[] },
): ExecutionAnswer {
  const some = errors.length > 0 ? errors : undefined;
  const body = JSON.stringify({ data, errors: some });
  return { status, body, errors: some as ExecutionAnswer['errors'], result: () => JSON.parse(body) };
}
