import { composeServices } from '@theguild/federation-composition';
import {
  createEngine,
  type Engine,
  type EngineOptions,
  type SubgraphRequest,
  type SubgraphResult,
} from '../../../gateway/engine/engine.ts';
import { localTransport } from '../../../gateway/engine/local-transport.ts';
import { createSubgraph, type Subgraph, type SubgraphSource } from './subgraph.ts';

interface RecordedCall {
  subgraph: string;
  query: string;
  variables: Record<string, any> | undefined;
}

export interface Federation {
  engine: Engine;
  supergraphSdl: string;
  subgraphs: Map<string, Subgraph>;
  /** What the subgraphs were asked, in order. */
  calls: RecordedCall[];
  /** Puts something else in the place of a subgraph, for faults. */
  replace(subgraph: string, execute: (request: SubgraphRequest) => Promise<SubgraphResult>): void;
  /** The parsed answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<{ data?: any; errors?: any[] }>;
}

export function compose(sources: Record<string, SubgraphSource>): {
  supergraphSdl: string;
  subgraphs: Map<string, Subgraph>;
} {
  const subgraphs = new Map(
    Object.entries(sources).map(([name, source]) => [name, createSubgraph(name, source)]),
  );
  const composed = composeServices(
    [...subgraphs.values()].map(({ name, document }) => ({
      name,
      typeDefs: document,
      url: `http://${name}.test/graphql`,
    })),
  );
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  return { supergraphSdl: composed.supergraphSdl, subgraphs };
}

export function federate(
  sources: Record<string, SubgraphSource>,
  options: Partial<EngineOptions> = {},
): Federation {
  const { supergraphSdl, subgraphs } = compose(sources);
  const calls: RecordedCall[] = [];
  const replaced = new Map<string, (request: SubgraphRequest) => Promise<SubgraphResult>>();
  const engine = createEngine({
    supergraphSdl,
    transport: (name) =>
      localTransport(
        async (request) => {
          calls.push({ subgraph: name, query: request.query, variables: request.variables });
          const replacement = replaced.get(name);
          return replacement ? replacement(request) : subgraphs.get(name)!.execute(request, request.context);
        },
        { subscribe: (request) => subgraphs.get(name)!.subscribe(request, request.context) },
      ),
    planner: 'inline',
    onFault: (error) => console.error(error),
    ...options,
  });
  return {
    engine,
    supergraphSdl,
    subgraphs,
    calls,
    replace: (subgraph, execute) => void replaced.set(subgraph, execute),
    async ask(query, variables) {
      const answer = await engine.execute({ query, ...(variables ? { variables } : {}) });
      return answer.result();
    },
  };
}
