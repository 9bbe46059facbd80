import { type Dispatcher, Pool } from 'undici';
import { createCircuitBreaker } from './circuit-breaker.ts';
import { httpSubscriber, type HttpSubscriptionOptions } from './http-subscribe.ts';
import type { SubgraphRequest, SubgraphResult, Transport } from './transport.ts';

export interface HttpTransportOptions extends Pick<
  HttpSubscriptionOptions,
  'subscriptions' | 'maxSubscriptions' | 'maxWaitingEvents' | 'subscriptionIdleMs'
> {
  url: string;
  /** From the call to the last byte, waiting in line, connecting and a retry included. Default 3000. */
  timeoutMs?: number;
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

/** Errors of the connection, before the subgraph can have answered. */
const CONNECTION_ERRORS = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const RETRIES = 1;

interface Reply {
  status: number;
  contentType: string;
  text: string;
}

/** Talks GraphQL over HTTP. Follows no redirects, takes no compressed answers, retries queries when the connection failed. */
export function httpTransport(options: HttpTransportOptions): Transport {
  const {
    timeoutMs = 3000,
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
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 60_000,
    maxResponseSize: maxResponseBytes,
  });
  const breaker = createCircuitBreaker(options.breakerFailures ?? 20, options.breakerOpenMs ?? 1000);
  let underWay = 0;

  function send(
    body: string,
    headers: Record<string, string>,
    onAbort: (abort: (reason: Error) => void) => void,
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let status = 0;
      let contentType = '';
      let controller: Dispatcher.DispatchController | undefined;
      let aborted: Error | undefined;
      onAbort((reason) => {
        aborted = reason;
        controller?.abort(reason);
        reject(reason);
      });
      pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onRequestStart(started) {
            controller = started;
            if (aborted) started.abort(aborted);
          },
          onResponseStart(started, statusCode, responseHeaders) {
            if (statusCode < 200) return;
            status = statusCode;
            contentType = String(responseHeaders['content-type'] ?? '');
            const encoding = responseHeaders['content-encoding'];
            if (encoding !== undefined && encoding !== 'identity')
              started.abort(new Error('The answer is compressed, which was not asked for.'));
            else if (Number(responseHeaders['content-length']) > maxResponseBytes)
              started.abort(new Error(`The answer is larger than ${maxResponseBytes} bytes.`));
          },
          onResponseData(started, chunk) {
            size += chunk.length;
            if (size > maxResponseBytes)
              started.abort(new Error(`The answer is larger than ${maxResponseBytes} bytes.`));
            else chunks.push(chunk);
          },
          onResponseEnd() {
            resolve({
              status,
              contentType,
              text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8'),
            });
          },
          onResponseError(_controller, error) {
            // Once there was an answer, the subgraph has worked on the request.
            reject(status === 0 ? error : new Error(error.message, { cause: error }));
          },
        },
      );
    });
  }

  async function attempt(
    request: SubgraphRequest,
    onAbort: (abort: (reason: Error) => void) => void,
    isOver: () => boolean,
  ): Promise<Reply> {
    const body = requestBody(request);
    for (let tries = 0; ; tries++) {
      // Made anew for each try: a header may be good for one use.
      const headers: Record<string, string> = {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...options.headers?.(request, body),
      };
      try {
        return await send(body, headers, onAbort);
      } catch (error) {
        const code = (error as { code?: string }).code ?? '';
        if (request.isMutation || tries >= RETRIES || isOver() || !CONNECTION_ERRORS.has(code)) throw error;
      }
    }
  }

  return {
    execute(request) {
      if (request.signal?.aborted) return Promise.reject(request.signal.reason);
      if (underWay >= connections + maxWaiting)
        return Promise.reject(new Error('Too many requests wait for the subgraph.'));
      if (!breaker.allows())
        return Promise.reject(new Error('The subgraph has failed too often and is left alone for a moment.'));
      underWay += 1;
      let abort: ((reason: Error) => void) | undefined;
      let isOver = false;
      let leftByClient = false;
      const stop = (reason: Error): void => {
        isOver = true;
        abort?.(reason);
      };
      const leave = (): void => {
        leftByClient = true;
        stop(request.signal?.reason instanceof Error ? request.signal.reason : new Error('The client left.'));
      };
      const timer = setTimeout(
        () => stop(new Error(`The subgraph did not answer within ${timeoutMs} ms.`)),
        timeoutMs,
      );
      request.signal?.addEventListener('abort', leave, { once: true });
      return attempt(
        request,
        (set) => (abort = set),
        () => isOver,
      )
        .then((reply) => readReply(reply, request.acceptsBody === true))
        .then(
          (result) => {
            breaker.succeeded();
            return result;
          },
          (error: unknown) => {
            // A client that leaves says nothing about the subgraph.
            if (leftByClient) breaker.abandoned();
            else breaker.failed();
            throw error;
          },
        )
        .finally(() => {
          underWay -= 1;
          clearTimeout(timer);
          request.signal?.removeEventListener('abort', leave);
        });
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
