import { createClient } from 'graphql-ws';
import { Agent, request as send } from 'undici';
import { WebSocket } from 'ws';
import { serverSentEvents } from './sse.ts';
import type { SubgraphRequest, SubgraphResult } from './transport.ts';

export interface HttpSubscriptionOptions {
  url: string;
  /** How subscriptions reach the subgraph. Default `ws` for a WebSocket URL, else `sse`. */
  subscriptions?: 'sse' | 'ws';
  /** Until the stream is open. */
  timeoutMs: number;
  maxResponseBytes: number;
  /** Streams open at once; more are refused. Default 10 000. */
  maxSubscriptions?: number;
  /** Events of a WebSocket that may wait to be completed. Default 1000. */
  maxWaitingEvents?: number;
  /** A stream without a byte, keep-alive included, for so long has failed. Default: never. */
  subscriptionIdleMs?: number;
  headers?(request: SubgraphRequest, body: string): Record<string, string>;
  bodyOf(request: SubgraphRequest): string;
  readReply(status: number, contentType: string, text: string): SubgraphResult;
}

type Opened = SubgraphResult | AsyncIterable<SubgraphResult>;

export interface Subscriber {
  subscribe(request: SubgraphRequest): Promise<Opened>;
  close(): Promise<void>;
}

/** Opens subscriptions by server-sent events, distinct connections mode, or by the `graphql-transport-ws` protocol. */
export function httpSubscriber(options: HttpSubscriptionOptions): Subscriber {
  const { maxSubscriptions = 10_000 } = options;
  const useWebSocket = (options.subscriptions ?? (/^wss?:/.test(options.url) ? 'ws' : 'sse')) === 'ws';
  let agent: Agent | undefined;
  let open = 0;

  async function subscribe(request: SubgraphRequest): Promise<Opened> {
    request.signal?.throwIfAborted();
    if (open >= maxSubscriptions) throw new Error('Too many subscriptions are open at the subgraph.');
    open += 1;
    let isReleased = false;
    const release = (): void => {
      if (!isReleased) open -= 1;
      isReleased = true;
    };
    request.signal?.addEventListener('abort', release, { once: true });
    try {
      if (useWebSocket) return released(webSocketEvents(options, request), release);
      agent ??= new Agent({ connections: null, pipelining: 1, connect: { timeout: options.timeoutMs } });
      const opened = await eventStream(options, agent, request);
      if (Symbol.asyncIterator in opened) return released(opened, release);
      release();
      return opened;
    } catch (error) {
      release();
      throw error;
    }
  }

  return { subscribe, close: async () => agent?.destroy() };
}

async function* released(
  events: AsyncIterable<SubgraphResult>,
  release: () => void,
): AsyncGenerator<SubgraphResult, void> {
  try {
    yield* events;
  } finally {
    release();
  }
}

async function eventStream(
  options: HttpSubscriptionOptions,
  agent: Agent,
  request: SubgraphRequest,
): Promise<Opened> {
  const { timeoutMs, maxResponseBytes } = options;
  const body = options.bodyOf(request);
  const response = await send(options.url, {
    dispatcher: agent,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...options.headers?.(request, body),
    },
    body,
    signal: request.signal,
    headersTimeout: timeoutMs,
    bodyTimeout: options.subscriptionIdleMs ?? 0,
  });
  const contentType = String(response.headers['content-type'] ?? '');
  if (!contentType.startsWith('text/event-stream')) {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.length > maxResponseBytes)
        throw new Error(`The answer is larger than ${maxResponseBytes} bytes.`);
    }
    return options.readReply(response.statusCode, contentType, text);
  }
  if (response.statusCode !== 200) {
    response.body.destroy();
    throw new Error(`The subgraph answered ${response.statusCode}.`);
  }
  return graphqlEvents(serverSentEvents(response.body, maxResponseBytes));
}

async function* graphqlEvents(
  events: AsyncIterable<{ event: string; data: string }>,
): AsyncGenerator<SubgraphResult, void> {
  for await (const { event, data } of events) {
    if (event === 'complete') return;
    if (event === 'next') yield readEvent(JSON.parse(data));
  }
  throw new Error('The subgraph closed the stream without completing it.');
}

function readEvent(value: unknown): SubgraphResult {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The subgraph sent an event that is not a GraphQL response.');
  const { data, errors } = value as SubgraphResult;
  if (data !== undefined && (typeof data !== 'object' || Array.isArray(data)))
    throw new Error('The subgraph sent an event with malformed data.');
  if (errors !== undefined && !Array.isArray(errors))
    throw new Error('The subgraph sent an event with malformed errors.');
  return { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors }) };
}

/**
 * A connection for each subscription: the headers of its request go with the handshake, and as `headers` with
 * connection_init. What the subgraph refuses it says in a message of its own, so that it comes as the only event.
 */
async function* webSocketEvents(
  options: HttpSubscriptionOptions,
  request: SubgraphRequest,
): AsyncGenerator<SubgraphResult, void> {
  const { timeoutMs, maxResponseBytes, maxWaitingEvents = 1000 } = options;
  const headers = options.headers?.(request, options.bodyOf(request)) ?? {};
  const waiting: SubgraphResult[] = [];
  let isComplete = false;
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  const notify = (): void => wake?.();
  const fail = (error: unknown): void => {
    failure ??=
      error instanceof Error ? error : new Error('The subgraph closed the connection.', { cause: error });
    notify();
  };

  class Connection extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers, handshakeTimeout: timeoutMs, maxPayload: maxResponseBytes });
    }
  }
  const client = createClient({
    url: options.url.replace(/^http/, 'ws'),
    webSocketImpl: Connection,
    connectionParams: { headers },
    connectionAckWaitTimeout: timeoutMs,
    retryAttempts: 0,
    keepAlive: options.subscriptionIdleMs ?? 0,
    onNonLazyError: () => {},
  });
  const unsubscribe = client.subscribe(
    {
      query: request.query,
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
      ...(request.variables === undefined ? {} : { variables: request.variables }),
    },
    {
      next(value) {
        try {
          if (waiting.length >= maxWaitingEvents)
            throw new Error(`More than ${maxWaitingEvents} events of the subgraph wait.`);
          waiting.push(readEvent(value));
          notify();
        } catch (error) {
          fail(error);
        }
      },
      error(reason) {
        // A list of GraphQL errors is an answer; anything else, such as a closed connection, is none.
        if (!Array.isArray(reason)) return fail(reason);
        waiting.push({ errors: reason as NonNullable<SubgraphResult['errors']> });
        isComplete = true;
        notify();
      },
      complete() {
        isComplete = true;
        notify();
      },
    },
  );
  const leave = (): void => fail(request.signal?.reason);
  request.signal?.addEventListener('abort', leave, { once: true });
  try {
    for (;;) {
      const event = waiting.shift();
      if (event) yield event;
      else if (failure) throw failure;
      else if (isComplete) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    request.signal?.removeEventListener('abort', leave);
    unsubscribe();
    Promise.resolve(client.dispose()).catch(() => {});
  }
}
