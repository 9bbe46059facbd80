import { type Dispatcher, Pool } from 'undici';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { createDeadlines } from './deadlines.ts';
import { httpSubscriber, type HttpSubscriptionOptions } from './http-subscribe.ts';
import { onLeave } from './leaving.ts';
import { NotSent, type SubgraphRequest, type SubgraphResult, type Transport } from './transport.ts';

export interface HttpTransportOptions extends Pick<
  HttpSubscriptionOptions,
  'subscriptions' | 'maxSubscriptions' | 'maxWaitingEvents' | 'subscriptionIdleMs'
> {
  url: string;
  /** From the call to the last byte, waiting in line, connecting and a retry included. Default 3000. */
  timeoutMs?: number;
  /** The same for a mutation. Default 30,000: one given up is done all the same, unheard. */
  mutationTimeoutMs?: number;
  /** Requests on the wire at once. Default 64. */
  connections?: number;
  /** Requests that may wait for a connection; more are refused at once. Default 1000. */
  maxWaiting?: number;
  /** Default 5 MB. */
  maxResponseBytes?: number;
  /** Failures in a row after which the subgraph is left alone for `breakerOpenMs`. Default 20. */
  breakerFailures?: number;
  /** Default 1000. */
  breakerOpenMs?: number;
  /** Headers for a request, computed from its context and the body that will be sent: identity, signature, trace. */
  headers?(request: SubgraphRequest, body: string): Record<string, string>;
}

/** There was no connection. */
const CONNECT_ERRORS = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Errors of the connection, before the subgraph can have answered. */
const CONNECTION_ERRORS = new Set([...CONNECT_ERRORS, 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
const RETRIES = 1;

const plainHeaders: Record<string, string> = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

interface Reply {
  status: number;
  contentType: string;
  text: string;
}

/** Talks GraphQL over HTTP. Follows no redirects, takes no compressed answers, retries queries when the connection failed. */
export function httpTransport(options: HttpTransportOptions): Transport {
  const {
    timeoutMs = 3000,
    mutationTimeoutMs = 30_000,
    connections = 64,
    maxWaiting = 1000,
    maxResponseBytes = 5 * 1024 * 1024,
  } = options;
  const url = new URL(options.url.replace(/^ws/, 'http'));
  const subscriber = httpSubscriber({
    ...options,
    timeoutMs,
    maxResponseBytes,
    bodyOf: requestBody,
    readReply: (status, contentType, text) => readReply({ status, contentType, text }, false),
  });
  const path = url.pathname + url.search;
  const pool = new Pool(url.origin, {
    connections,
    pipelining: 1,
    connect: { timeout: timeoutMs },
    // Each request has a deadline of its own.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 60_000,
    maxResponseSize: maxResponseBytes,
  });
  const breaker = createCircuitBreaker(options.breakerFailures ?? 20, options.breakerOpenMs ?? 1000);
  const deadlines = createDeadlines(timeoutMs);
  const mutationDeadlines = createDeadlines(mutationTimeoutMs);
  const tooLarge = (): Error => new Error(`The answer is larger than ${maxResponseBytes} bytes.`);
  let underWay = 0;

  /** One request with its retry, and everything that may end it. */
  function ask(
    request: SubgraphRequest,
    resolve: (result: SubgraphResult) => void,
    reject: (error: unknown) => void,
  ): void {
    const body = requestBody(request);
    let controller: Dispatcher.DispatchController | undefined;
    let isOver = false;
    let tries = 0;
    let status = 0;
    let contentType = '';
    let size = 0;
    let chunks: Buffer[] = [];

    const end = (): boolean => {
      if (isOver) return false;
      isOver = true;
      underWay -= 1;
      unwatch();
      unlisten();
      return true;
    };
    const fail = (error: unknown): void => {
      if (!end()) return;
      breaker.failed();
      reject(error);
    };
    const stop = (reason: Error): void => {
      controller?.abort(reason);
      fail(reason);
    };
    const unwatch = (request.isMutation ? mutationDeadlines : deadlines).watch(() => {
      const sentence = `The subgraph did not answer within ${request.isMutation ? mutationTimeoutMs : timeoutMs} ms.`;
      stop(controller ? new Error(sentence) : new NotSent(sentence));
    });
    const unlisten = onLeave(request.signal, () => {
      if (!end()) return;
      // A client that leaves says nothing about the subgraph.
      breaker.abandoned();
      const { reason } = request.signal!;
      const left = reason instanceof Error ? reason : new Error('The client left.');
      controller?.abort(left);
      reject(left);
    });

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started;
        if (isOver) started.abort(new Error('Nobody waits for the answer.'));
      },
      onResponseStart(started, statusCode, headers) {
        if (statusCode < 200) return;
        status = statusCode;
        contentType = String(headers['content-type'] ?? '');
        const encoding = headers['content-encoding'];
        if (encoding !== undefined && encoding !== 'identity')
          started.abort(new Error('The answer is compressed, which was not asked for.'));
        else if (Number(headers['content-length']) > maxResponseBytes) started.abort(tooLarge());
      },
      onResponseData(started, chunk) {
        size += chunk.length;
        if (size > maxResponseBytes) started.abort(tooLarge());
        else chunks.push(chunk);
      },
      onResponseEnd() {
        const text = (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8');
        let result: SubgraphResult;
        try {
          result = readReply({ status, contentType, text }, request.acceptsBody === true);
        } catch (error) {
          return fail(error);
        }
        if (!end()) return;
        breaker.succeeded();
        resolve(result);
      },
      onResponseError(_, error) {
        const { code = '' } = error as { code?: string };
        // Once there was an answer, the subgraph has worked on the request.
        if (status !== 0) return fail(new Error(error.message, { cause: error }));
        if (isOver || request.isMutation || tries > RETRIES || !CONNECTION_ERRORS.has(code))
          return fail(CONNECT_ERRORS.has(code) ? new NotSent(error.message, { cause: error }) : error);
        send();
      },
    };

    function send(): void {
      tries += 1;
      status = 0;
      size = 0;
      chunks = [];
      controller = undefined;
      try {
        // Made anew for each try: a header may be good for one use.
        const headers = options.headers
          ? { ...plainHeaders, ...options.headers(request, body) }
          : plainHeaders;
        pool.dispatch({ path, method: 'POST', headers, body }, handler);
      } catch (error) {
        fail(error);
      }
    }
    send();
  }

  return {
    execute(request) {
      if (request.signal?.aborted) return Promise.reject(request.signal.reason);
      if (underWay >= connections + maxWaiting)
        return Promise.reject(new NotSent('Too many requests wait for the subgraph.'));
      if (!breaker.allows())
        return Promise.reject(
          new NotSent('The subgraph has failed too often and is left alone for a moment.'),
        );
      underWay += 1;
      return new Promise((resolve, reject) => ask(request, resolve, reject));
    },
    subscribe: (request) => subscriber.subscribe(request),
    isLeftAlone: () => breaker.isOpen,
    async close() {
      await Promise.all([pool.close(), subscriber.close()]);
    },
  };
}

function requestBody(request: SubgraphRequest): string {
  const variables = request.variablesText
    ? request.variablesText()
    : request.variables === undefined
      ? undefined
      : JSON.stringify(request.variables);
  let body = `{"query":${JSON.stringify(request.query)}`;
  if (request.operationName !== undefined)
    body += `,"operationName":${JSON.stringify(request.operationName)}`;
  if (variables !== undefined) body += `,"variables":${variables}`;
  return `${body}}`;
}

function readReply({ status, contentType, text }: Reply, acceptsBody: boolean): SubgraphResult {
  const isGraphql = contentType.startsWith('application/graphql-response+json');
  if (!isGraphql && !contentType.startsWith('application/json'))
    throw new Error(`The subgraph answered ${status} with ${contentType || 'no content type'}.`);
  if (status >= 300 && status < 400)
    throw new Error(`The subgraph answered ${status}; redirects are not followed.`);
  // No error can hide in a text that names neither; a value that contains one of the words only costs the shortcut.
  if (
    acceptsBody &&
    status === 200 &&
    text.startsWith('{"data":{') &&
    text.endsWith('}}') &&
    !text.includes('"errors"') &&
    !text.includes('"extensions"')
  )
    return { body: text };
  const result = JSON.parse(text) as SubgraphResult | null;
  if (typeof result !== 'object' || result === null || Array.isArray(result))
    throw new Error(`The subgraph answered ${status} without a GraphQL response.`);
  if (result.errors !== undefined && !Array.isArray(result.errors))
    throw new Error(`The subgraph answered ${status} with malformed errors.`);
  if (result.data !== undefined && (typeof result.data !== 'object' || Array.isArray(result.data)))
    throw new Error(`The subgraph answered ${status} with malformed data.`);
  if (status >= 500 || (status >= 400 && !result.errors?.length))
    throw new Error(`The subgraph answered ${status}.`);
  return {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(result.errors === undefined ? {} : { errors: result.errors }),
  };
}
