import { randomUUID } from 'node:crypto';
import {
  execute,
  GraphQLError,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import { sqlState } from './database.ts';
import { Fault, faults, type FaultCode } from './errors.ts';
import { log } from './log.ts';
import { newContext, type RequestFacts, type Subgraph } from './subgraph.ts';

export interface GraphRequest {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

const documents = new Map<string, DocumentNode>();
const mostDocuments = 2000;

/** Parses a document once; the oldest gives way when there are too many. */
function documentOf(query: string): DocumentNode {
  let document = documents.get(query);
  if (document) documents.delete(query);
  else document = parse(query, { noLocation: true });
  documents.set(query, document);
  if (documents.size > mostDocuments) documents.delete(documents.keys().next().value!);
  return document;
}

/** Answers one request of the gateway in this process, without HTTP or JSON text. The gateway has validated it. */
export async function executeLocally(
  subgraph: Subgraph,
  facts: RequestFacts,
  request: GraphRequest,
): Promise<ExecutionResult> {
  const result = await execute({
    schema: subgraph.schema,
    document: documentOf(request.query),
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue: newContext(facts),
  });
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => maskedError(error, facts.requestId)) };
}

/** What a client may read of an error: our own sentences as they are, anything else behind a request id. */
export function maskedError(error: GraphQLError, requestId?: string): GraphQLError {
  const { message, extensions } = formatFault(error, error.originalError ?? error, requestId);
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}

/** The message and extensions of any error, with both sentences and a code of the fault table. */
export function formatFault(
  formatted: Pick<GraphQLFormattedError, 'message' | 'extensions'>,
  original: unknown,
  requestId: string = randomUUID(),
): { message: string; extensions: Record<string, unknown> } {
  const code = formatted.extensions?.code as FaultCode | undefined;
  if (original instanceof Fault || (code && code in faults && code !== 'INTERNAL_SERVER_ERROR')) {
    const messages = (formatted.extensions?.messages as object | undefined) ?? {
      zh: faults[code!].zh,
      en: formatted.message,
    };
    return {
      message: formatted.message,
      extensions: { ...withoutInternals(formatted.extensions), code, messages },
    };
  }
  // Class 22: a value PostgreSQL cannot take, such as a date in a forged cursor or a NUL in a text.
  if (sqlState(original)?.startsWith('22')) {
    const fault = new Fault('BAD_USER_INPUT');
    return { message: fault.message, extensions: fault.extensions };
  }
  if (original instanceof GraphQLError || original === formatted) {
    const isOurs = original instanceof GraphQLError && original.originalError === undefined && !original.path;
    if (isOurs) {
      const { zh } = faults.BAD_USER_INPUT;
      return {
        message: original.message,
        extensions: { code: 'BAD_USER_INPUT', messages: { zh, en: original.message } },
      };
    }
  }
  log.error({ requestId, err: original }, 'bug');
  const fault = new Fault('INTERNAL_SERVER_ERROR', { extensions: { requestId } });
  return { message: fault.message, extensions: fault.extensions };
}

function withoutInternals(extensions: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { stacktrace: _stacktrace, http: _http, ...rest } = extensions;
  return rest;
}
