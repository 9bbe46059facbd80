import type { FetchTiming, ReadyOperation } from '../engine/engine.ts';

/** Follows one request through the gateway. What it learns is for operators: never a document, a variable or a value. */
export interface RequestWatch {
  /** W3C trace context for the subgraphs, when there is one. */
  readonly traceparent: string | undefined;
  /** Whether the request runs by itself, also where an equal one is under way: what it takes is wanted. */
  readonly runsAlone?: boolean;
  /** The operation is parsed, valid and planned. */
  ready(operation: ReadyOperation): void;
  fetched(timing: FetchTiming): void;
  /** Called once. `codes` are those of the errors in the answer. */
  ended(status: number, codes: readonly string[]): void;
}

/** How a request ended, in the few words that metrics and traces have for it. */
export type Outcome = 'ok' | 'errors' | 'refused' | 'cancelled' | 'failed';

export function outcomeOf(status: number, codes: readonly string[]): Outcome {
  if (status === 499) return 'cancelled';
  if (status >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) return 'failed';
  if (status >= 400) return 'refused';
  return codes.length > 0 ? 'errors' : 'ok';
}

/** Several watches as one. */
export function together(watches: readonly RequestWatch[]): RequestWatch | undefined {
  if (watches.length <= 1) return watches[0];
  return {
    traceparent: watches.find(({ traceparent }) => traceparent)?.traceparent,
    runsAlone: watches.some(({ runsAlone }) => runsAlone),
    ready: (operation) => watches.forEach((watch) => watch.ready(operation)),
    fetched: (timing) => watches.forEach((watch) => watch.fetched(timing)),
    ended: (status, codes) => watches.forEach((watch) => watch.ended(status, codes)),
  };
}

/** Hands on the trace a client has begun, where nothing of our own is traced. */
export function passOn(traceparent: string): RequestWatch {
  return { traceparent, ready() {}, fetched() {}, ended() {} };
}

/** `00-<trace>-<span>-<flags>`, if the header is one. */
export function validTraceparent(header: unknown): string | undefined {
  return typeof header === 'string' &&
    /^(?!ff)[\da-f]{2}-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/.test(header)
    ? header
    : undefined;
}
