import type { ExecutionResult } from 'graphql';
import { Fault } from './errors.ts';

export interface PeerRequest {
  query: string;
  variables?: Record<string, unknown>;
}

/** Asks a subgraph through its graph, as a service of the hub. */
export type Peers = (subgraph: string, request: PeerRequest) => Promise<ExecutionResult>;

/**
 * What the owner of a type says of these ids; ids it does not know are missing from the map.
 * @param selection the fields wanted, as GraphQL text.
 */
export async function askOwner<Answer>(
  peers: Peers,
  subgraph: string,
  typename: string,
  ids: readonly string[],
  selection: string,
): Promise<Map<string, Answer>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const { data, errors } = await peers(subgraph, {
    query: `query($of:[_Any!]!){_entities(representations:$of){...on ${typename}{${selection}}}}`,
    variables: { of: distinct.map((id) => ({ __typename: typename, id })) },
  });
  if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
  const answers = (data as { _entities: (Answer | null)[] })._entities;
  return new Map(distinct.flatMap((id, i) => (answers[i] ? [[id, answers[i]] as const] : [])));
}
