import { log } from '@hub/kit/log.ts';
import { hubScalars } from '@hub/kit/scalars/index.ts';
import { faults, type FaultCode } from '@hub/kit/errors.ts';
import type { DoorRefusal } from '@hub/kit/audit/door.ts';
import { contractOf, signInFault, type Contract } from './contracts.ts';
import {
  createEngine,
  type Engine,
  type EventStream,
  type ExecutionAnswer,
  type IncrementalAnswer,
  type Transport,
} from './engine/engine.ts';
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
  /** Told of everyone who is asked to sign in, or may not, before a subgraph hears of it. */
  onRefusal(listener: (refusal: DoorRefusal) => void): void;
  close(): Promise<void>;
}

/**
 * Opens the graphs of all contracts over one road to the subgraphs; whoever asks gets the one of their class. `public` is
 * opened at once, the others for the first viewer who has them.
 */
export function openGraph(
  supergraphOf: (contract: Contract) => string,
  reach: Reach,
  { introspection = true }: { introspection?: boolean } = {},
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
        onFault: (error) => {
          if (!closing) log.error({ err: error }, 'engine fault');
        },
      });
      graph = graphOf(engine, contract);
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

const misfits: ReadonlySet<unknown> = new Set(['GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE']);

/** An engine as the HTTP door and the tests ask it. */
export function graphOf(engine: Engine, contract: Contract = 'internal'): Graph {
  // What else a client may have put into its request is not for the engine.
  const asked = ({ query, variables, operationName }: GraphRequest) => ({ query, variables, operationName });
  let refused: (refusal: DoorRefusal) => void = () => {};
  const graph: Graph = {
    engine,
    onRefusal: (listener) => {
      refused = listener;
    },
    execute: async (request, facts, signal) => {
      facts.explain ??= explain;
      const answer = await engine.execute({ ...asked(request), context: facts, signal });
      const { status, body, errors } = explained(answer, request, facts);
      return { status, text: body, errors };
    },
    subscribe: async (request, facts, signal) => {
      const answer = await engine.subscribe({ ...asked(request), context: facts, signal });
      return 'ended' in answer ? answer : explained(answer, request, facts);
    },
    executeIncrementally: async (request, facts, signal) => {
      facts.explain ??= explain;
      const answer = await engine.executeIncrementally({ ...asked(request), context: facts, signal });
      return 'ended' in answer ? answer : explained(answer, request, facts);
    },
    close: () => engine.close(),
  };
  const explain = explainAccessOf(graph);

  /** Outside `internal`, a document that does not fit may be one for which to sign in. */
  function explained(answer: ExecutionAnswer, request: GraphRequest, facts: Facts): ExecutionAnswer {
    const { viewer, requestId, purpose } = facts;
    if (contract === 'internal' || !answer.errors?.some(({ extensions }) => misfits.has(extensions?.code)))
      return answer;
    const fault = signInFault(viewer, engine.apiSchema, request.query, request.operationName ?? undefined);
    if (!fault) return answer;
    const { message, extensions } = fault;
    refused({ code: String(extensions.code), viewer, requestId, purpose: purpose ?? null });
    const errors = [{ message, extensions: { ...extensions } }];
    return {
      status: faults[extensions.code as FaultCode].status,
      body: JSON.stringify({ errors }),
      errors,
      result: () => ({ errors: structuredClone(errors) }),
    };
  }
  return graph;
}
