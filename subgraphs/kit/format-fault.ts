import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault, faults, type FaultCode } from './errors.ts';
import { log } from './log.ts';
import { sqlState } from './sql-state.ts';

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
  const told = (fault: Fault) => ({ message: fault.message, extensions: fault.extensions });
  // Class 22: a value PostgreSQL cannot take, such as a date in a forged cursor or a NUL in a text.
  if (sqlState(original)?.startsWith('22')) return told(new Fault('BAD_USER_INPUT'));
  if (isDatabaseAway(original)) {
    log.warn({ requestId, err: original }, 'the database is away');
    return told(new Fault('SUBGRAPH_UNAVAILABLE'));
  }
  // A sound request that graphql-js itself refuses, such as a variable of the wrong type.
  if (original instanceof GraphQLError && original.originalError === undefined && !original.path) {
    const messages = { zh: faults.BAD_USER_INPUT.zh, en: original.message };
    return { message: original.message, extensions: { code: 'BAD_USER_INPUT', messages } };
  }
  // A bug that a subgraph has noted under this request id is not noted again on the way out.
  if (formatted.extensions?.requestId !== requestId) log.error({ requestId, err: original }, 'bug');
  return told(new Fault('INTERNAL_SERVER_ERROR', { extensions: { requestId } }));
}

const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
]);

/** Whether a statement failed because PostgreSQL was not there, was going away or had no room. */
export function isDatabaseAway(error: unknown): boolean {
  // 57P0x: shutting down or starting up; class 08: connection; class 53: out of resources.
  if (/^(57P0|08|53)/.test(sqlState(error) ?? '')) return true;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (away.has((cause as { code?: string }).code ?? '')) return true;
  }
  return false;
}

function withoutInternals(extensions: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { stacktrace: _stacktrace, http: _http, ...rest } = extensions;
  return rest;
}
