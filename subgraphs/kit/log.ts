import pino from 'pino';

/** The hub's log: one JSON line an event. Tokens, inputs and rows never go in; paths listed here are cut out besides. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'warn',
  base: undefined,
  serializers: { err: describeError },
  redact: {
    paths: ['authorization', '*.authorization', 'token', '*.token', 'variables', '*.variables'],
    remove: true,
  },
});

/**
 * What the log keeps of an error: what went wrong and where. A failed statement's own message lists the values
 * it was given, and PostgreSQL's detail the row it met, so the first is passed over for its cause and the second
 * left out.
 */
export function describeError(error: unknown): Record<string, unknown> {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  if (!(cause instanceof Error)) return { message: 'not an error' };
  const { code, constraint_name: constraint } = cause as { code?: string; constraint_name?: string };
  const places = (error as Error).stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return {
    type: cause.name,
    message: cause.message,
    code,
    constraint,
    at: places.slice(0, 6).map((line) => line.trim()),
  };
}
