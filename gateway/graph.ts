import { log } from '@hub/kit/log.ts';
import { createEngine, type Engine } from './engine/engine.ts';
import { localTransport } from './engine/local-transport.ts';
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
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Opens a supergraph over the given road to its subgraphs. */
export function openGraph(supergraphSdl: string, reach: Reach): Graph {
  const engine = createEngine({
    supergraphSdl,
    transport: (name) =>
      localTransport(async ({ query, variables, operationName, context }) => {
        const { data, errors } = await reach.ask(name, { query, variables, operationName }, context as Facts);
        return { data: data as Record<string, unknown> | null | undefined, errors: errors?.map(plainError) };
      }),
    onFault: (error) => log.error({ err: error }, 'engine fault'),
  });
  return {
    engine,
    execute: async (request, facts, signal) => {
      const { status, body, errors } = await engine.execute({ ...request, context: facts, signal });
      return { status, text: body, errors };
    },
    close: () => engine.close(),
  };
}

function plainError({ message, path, extensions }: GraphError) {
  return { message, path, extensions };
}
