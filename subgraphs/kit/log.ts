import pino from 'pino';

/** The hub's log: one JSON line an event. Tokens, inputs and rows never go in; paths listed here are cut out besides. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'warn',
  base: undefined,
  redact: {
    paths: ['authorization', '*.authorization', 'token', '*.token', 'variables', '*.variables'],
    remove: true,
  },
});
