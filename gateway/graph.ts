import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import type { ExecutionResult } from 'graphql';
import { print } from 'graphql';
import type { Facts, Reach } from './reach.ts';

export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** The composed graph, ready to be asked. */
export interface Graph {
  execute(request: GraphRequest, facts: Facts): Promise<ExecutionResult>;
  close(): Promise<void>;
}

interface HiveContext {
  facts: Facts;
}

/** Opens a supergraph over the given road to its subgraphs. */
export function openGraph(supergraphSdl: string, reach: Reach): Graph {
  const runtime = createGatewayRuntime<HiveContext>({
    supergraph: supergraphSdl,
    logging: false,
    maskedErrors: false,
    landingPage: false,
    graphiql: false,
    transports: {
      http: {
        getSubgraphExecutor: ({ subgraphName }) => {
          return (async ({ document, variables, operationName, context }: any) =>
            await reach.ask(
              subgraphName.toLowerCase(),
              { query: print(document), variables, operationName },
              (context as HiveContext).facts,
            )) as never;
        },
      },
    },
  });
  return {
    execute: async ({ query, variables, operationName }, facts) => {
      const response = await runtime.fetch(
        'http://hub.internal/graphql',
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables, operationName }),
        },
        { facts } as never,
      );
      return (await response.json()) as ExecutionResult;
    },
    close: async () => {
      await runtime[Symbol.asyncDispose]();
    },
  };
}
