import type { Subgraph } from '@hub/kit/subgraph.ts';
import { composeServices } from '@theguild/federation-composition';
import { lexicographicSortSchema, parse, printSchema, buildASTSchema, type DocumentNode } from 'graphql';
import { nodesSubgraph } from './nodes.ts';

export interface Composed {
  /** Federation 2, as any router engine takes it. */
  supergraphSdl: string;
  /** What clients see. */
  apiSdl: string;
}

/** A subgraph and a coordinate for each thing that keeps the graph from composing. */
export class CompositionFailure extends Error {
  constructor(reasons: readonly string[]) {
    super(`the subgraphs do not compose:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
    this.name = 'CompositionFailure';
  }
}

interface Service {
  name: string;
  typeDefs: DocumentNode;
}

/** Composes the subgraphs and the root `node` fields into one graph. */
export function composeHub(subgraphs: readonly Subgraph[]): Composed {
  return composeGraph([...subgraphs, nodesSubgraph(subgraphs)]);
}

/** Composes any services; a failure names the subgraph and the coordinate. */
export function composeGraph(services: readonly Service[]): Composed {
  const result = composeServices(
    services.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.subgraph.internal/` })),
  );
  if (result.supergraphSdl === undefined) {
    throw new CompositionFailure(
      result.errors.map(({ message, extensions }) => describe(message, extensions)),
    );
  }
  const api = lexicographicSortSchema(buildASTSchema(parse(result.publicSdl!), { assumeValidSDL: true }));
  return { supergraphSdl: result.supergraphSdl, apiSdl: `${printSchema(api)}\n` };
}

function describe(message: string, extensions: Record<string, unknown> | undefined): string {
  return [extensions?.code, message].filter(Boolean).join(': ');
}
