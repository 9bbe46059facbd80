import { GraphQLError, type ExecutionResult } from 'graphql';
import { executeAudited } from './audit/request.ts';
import { formatFault } from './format-fault.ts';
import { newContext, type RequestFacts, type Subgraph } from './subgraph.ts';

export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/** Answers one request of the gateway in this process, without HTTP or JSON text. The gateway has validated it. */
export async function executeLocally(
  subgraph: Subgraph,
  facts: RequestFacts,
  request: GraphRequest,
): Promise<ExecutionResult> {
  const result = await executeAudited(subgraph, request, newContext(facts));
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskedError(error, facts.requestId)) };
}

/** What a client may read of an error: our own sentences as they are, anything else behind a request id. */
export function maskedError(error: GraphQLError, requestId?: string): GraphQLError {
  const { message, extensions } = formatFault(error, error.originalError ?? error, requestId);
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
