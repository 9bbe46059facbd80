import type { Viewer } from '@hub/kit/viewer.ts';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { StreamEnd } from '../engine/engine.ts';
import type { Graph, GraphError, GraphRequest } from '../graph.ts';
import type { Identify, Identity } from '../identity.ts';
import type { Facts } from '../reach.ts';
import type { RequestWatch } from '../telemetry/watch.ts';

/** What a client that holds a connection open is answered from. */
export interface StreamSource {
  graph: Graph;
  identify: Identify;
  /** Where a request comes from. */
  addressOf?(request: IncomingMessage): string | undefined;
  /** Refuses what a socket may not ask, or gives the request that is meant; what comes by HTTP was let in before. */
  admit?(request: GraphRequest): GraphRequest;
  /** Follows one operation of a socket; a request by HTTP has its watch with it. */
  watch?(): RequestWatch | undefined;
  /** A response with its errors in the words of this door. */
  tell(text: string, errors: readonly GraphError[], requestId: string): string;
}

/** What headers say, or the params of a socket. */
export interface Asking extends Pick<Identity, 'charge' | 'renew'> {
  viewer: Viewer;
  asOf: string | null;
  purpose: string | null;
  watch?: RequestWatch | undefined;
}

export interface Asked extends Asking {
  request: GraphRequest;
  signal: AbortSignal;
}

/** Each request has an id of its own. */
export function requestFacts({
  viewer,
  asOf,
  purpose,
  watch,
  charge,
}: Asking): Facts & { requestId: string } {
  return { viewer, asOf, purpose, requestId: randomUUID(), watch, charge };
}

export function codesOf(errors: readonly GraphError[] | undefined): string[] {
  return (errors ?? []).map(({ extensions }) =>
    typeof extensions?.code === 'string' ? extensions.code : 'UNKNOWN',
  );
}

interface TextEvent {
  text: string;
  /** Set on the last text of a stream that its subgraph had not completed. */
  end?: StreamEnd | undefined;
}

export interface TextStream {
  /** What is told when the stream opens and what it ends with, in order. */
  events: AsyncIterable<TextEvent>;
  end(code: StreamEnd): void;
  /** Resolves when nothing more is read for it, whether or not the client has taken all. */
  ended: Promise<void>;
}

export type Answered = { status: number; text: string } | TextStream;

/** Answers a query or mutation with one text and a subscription with a stream of them. */
export async function openAnswer(
  source: StreamSource,
  { request, signal, ...who }: Asked,
): Promise<Answered> {
  const watch = who.watch ?? source.watch?.();
  const facts = requestFacts({ ...who, watch });
  const told = (text: string, errors: readonly GraphError[] | undefined): string =>
    errors?.length ? source.tell(text, errors, facts.requestId) : text;
  const answer = await source.graph.subscribe(request, facts, signal);
  if (!('ended' in answer)) {
    watch?.ended(answer.status, codesOf(answer.errors));
    return { status: answer.status, text: told(answer.body, answer.errors) };
  }
  if (watch) void answer.ended.then(() => watch.ended(200, []));
  return {
    ended: answer.ended,
    end: (code) => answer.end(code),
    events: {
      async *[Symbol.asyncIterator]() {
        for await (const { body, errors, end } of answer) yield { text: told(body, errors), end };
      },
    },
  };
}

export interface StreamLimits {
  /** Streams of server-sent events and sockets, together. */
  connections: number;
  /** Operations under way on one socket. */
  operationsPerSocket: number;
  /** Bytes of one message from a client. */
  messageBytes: number;
  /** Until a socket has said who it is. */
  initWithinMs: number;
  /** Between signs of life on a quiet connection. */
  keepAliveMs: number;
  /** After it a stream is closed, so that the client shows anew who it is. */
  longestStreamMs: number;
  /** How often the credentials of a stream are looked at again. */
  renewMs: number;
  /** How long a client may take to read what is left of a stream that has ended. */
  lingerMs: number;
}

export const defaultStreamLimits: StreamLimits = {
  connections: 10_000,
  operationsPerSocket: 50,
  messageBytes: 256 * 1024,
  initWithinMs: 5_000,
  keepAliveMs: 12_000,
  longestStreamMs: 60 * 60 * 1000,
  renewMs: 400,
  lingerMs: 10_000,
};

/**
 * Ends the stream when its time is over, or its credentials no longer hold; `untilRead` is called when the client should
 * have read all of it.
 */
export function boundStream(
  stream: TextStream,
  { renew }: Pick<Asking, 'renew'>,
  limits: StreamLimits,
  untilRead: () => void,
): () => void {
  const close = (): void => stream.end('SUBSCRIPTION_CLOSED');
  const oldest = setTimeout(close, limits.longestStreamMs);
  const renewing = renew && setInterval(() => void renew().catch(close), limits.renewMs);
  let linger: NodeJS.Timeout | undefined;
  let isRead = false;
  void stream.ended.then(() => {
    clearTimeout(oldest);
    clearInterval(renewing);
    if (!isRead) linger = setTimeout(untilRead, limits.lingerMs);
  });
  return () => {
    isRead = true;
    clearTimeout(oldest);
    clearInterval(renewing);
    clearTimeout(linger);
  };
}
