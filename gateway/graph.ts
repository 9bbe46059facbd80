import { log } from '@hub/kit/log.ts';
import { hubScalars } from '@hub/kit/scalars/index.ts';
import {
  createEngine,
  type Engine,
  type EventStream,
  type ExecutionAnswer,
  type IncrementalAnswer,
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
  close(): Promise<void>;
}

/** Opens a supergraph over the given road to its subgraphs. */
export function openGraph(supergraphSdl: string, reach: Reach): Graph {
  let closing = false;
  const engine = createEngine({
    supergraphSdl,
    scalars: hubScalars,
    transport: (name) => reach.transport(name),
    onFault: (error) => {
      if (!closing) log.error({ err: error }, 'engine fault');
    },
  });
  const graph = graphOf(engine);
  return {
    ...graph,
    close: () => {
      closing = true;
      return graph.close();
    },
  };
}

/** An engine as the HTTP door and the tests ask it. */
export function graphOf(engine: Engine): Graph {
  // What else a client may have put into its request is not for the engine.
  const asked = ({ query, variables, operationName }: GraphRequest) => ({ query, variables, operationName });
  const graph: Graph = {
    engine,
    execute: async (request, facts, signal) => {
      facts.explain ??= explain;
      const { status, body, errors } = await engine.execute({ ...asked(request), context: facts, signal });
      return { status, text: body, errors };
    },
    subscribe: (request, facts, signal) => engine.subscribe({ ...asked(request), context: facts, signal }),
    executeIncrementally: async (request, facts, signal) => {
      facts.explain ??= explain;
      return await engine.executeIncrementally({ ...asked(request), context: facts, signal });
    },
    close: () => engine.close(),
  };
  const explain = explainAccessOf(graph);
  return graph;
}
