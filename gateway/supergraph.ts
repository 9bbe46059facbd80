import type { Subgraph } from '@hub/kit/subgraph.ts';
import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import {
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  buildASTSchema,
  type DocumentNode,
} from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contracts, type Contract } from './contracts.ts';
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

/** The services of the hub: its subgraphs and the root `node` fields. */
export function hubServices(subgraphs: readonly Subgraph[]): Service[] {
  return [...subgraphs, nodesSubgraph(subgraphs)];
}

/** Composes the subgraphs and the root `node` fields into the graph of one contract. */
export function composeHub(subgraphs: readonly Subgraph[], contract: Contract = 'internal'): Composed {
  return composeGraph(hubServices(subgraphs), contracts[contract].exclude);
}

/** Composes any services, without what bears one of the tags; a failure names the subgraph and the coordinate. */
export function composeGraph(services: readonly Service[], excludedTags: readonly string[] = []): Composed {
  const given = services.map(({ name, typeDefs }) => ({
    name,
    typeDefs,
    url: `http://${name}.subgraph.internal/`,
  }));
  const result =
    excludedTags.length === 0
      ? composeServices(given)
      : composeSchemaContract(given, { include: new Set(), exclude: new Set(excludedTags) });
  if (result.supergraphSdl === undefined) {
    throw new CompositionFailure(
      result.errors.map(({ message, extensions }) => describe(message, extensions)),
    );
  }
  const api = lexicographicSortSchema(buildASTSchema(parse(result.publicSdl!), { assumeValidSDL: true }));
  return { supergraphSdl: result.supergraphSdl, apiSdl: `${printSchema(api)}\n` };
}

/** Where `compose` leaves the graphs of a contract. */
export function composedFiles(contract: Contract): { supergraph: URL; api: URL } {
  const suffix = contract === 'internal' ? '' : `.${contract}`;
  return {
    supergraph: new URL(`../schema/supergraph${suffix}.graphql`, import.meta.url),
    api: new URL(`../schema/api${suffix}.graphql`, import.meta.url),
  };
}

/** Says what a file was composed from: another digest, and the file is out of date. */
export function composedFrom(services: readonly Service[]): string {
  const digest = createHash('sha256');
  for (const { name, typeDefs } of services) digest.update(`${name}\n${print(typeDefs)}\n`);
  return `# From ${digest.digest('base64url')}.\n`;
}

/**
 * The supergraphs of the contracts, each when it is first asked for: from the committed file where it fits the subgraphs,
 * which takes a tenth of the time, and else composed anew.
 */
export function supergraphsOf(subgraphs: readonly Subgraph[]): (contract: Contract) => string {
  const services = hubServices(subgraphs);
  let from: string | undefined;
  return (contract) => {
    from ??= composedFrom(services);
    const committed = readIfThere(composedFiles(contract).supergraph);
    if (committed?.slice(0, 200).includes(from)) return committed;
    return composeGraph(services, contracts[contract].exclude).supergraphSdl;
  };
}

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function describe(message: string, extensions: Record<string, unknown> | undefined): string {
  return [extensions?.code, message].filter(Boolean).join(': ');
}
