import { createDeadlines } from './deadlines.ts';
import type { SubgraphRequest, SubgraphResult, Transport } from './transport.ts';

export interface LocalTransportOptions {
  /** Default 3000. */
  timeoutMs?: number;
  /** Default 30,000: a mutation given up is done all the same, unheard. */
  mutationTimeoutMs?: number;
  /** Opens a subscription, as `subscribe` of graphql-js does; each event must be fresh. */
  subscribe?(request: SubgraphRequest): Promise<SubgraphResult | AsyncIterable<SubgraphResult>>;
}

/** Calls a subgraph in the same process. What `execute` answers must be fresh: the engine keeps and changes it. */
export function localTransport(
  execute: (request: SubgraphRequest) => Promise<SubgraphResult>,
  options: LocalTransportOptions = {},
): Transport {
  const { timeoutMs = 3000, mutationTimeoutMs = 30_000 } = options;
  const deadlines = createDeadlines(timeoutMs);
  const mutationDeadlines = createDeadlines(mutationTimeoutMs);
  const { subscribe } = options;
  return {
    ...(subscribe ? { subscribe: (request) => inTimeTo(subscribe(request), timeoutMs, request.signal) } : {}),
    execute: (request) =>
      new Promise((resolve, reject) => {
        if (request.signal?.aborted) return reject(request.signal.reason);
        let controller: AbortController | undefined;
        const settle = (): void => {
          inTime();
          request.signal?.removeEventListener('abort', leave);
        };
        const stop = (reason: unknown): void => {
          settle();
          controller?.abort(reason);
          reject(reason);
        };
        const leave = (): void => stop(request.signal?.reason);
        const inTime = (request.isMutation ? mutationDeadlines : deadlines).watch(() =>
          stop(
            new Error(
              `The subgraph did not answer within ${request.isMutation ? mutationTimeoutMs : timeoutMs} ms.`,
            ),
          ),
        );
        request.signal?.addEventListener('abort', leave, { once: true });
        const inner: SubgraphRequest = {
          query: request.query,
          operationName: request.operationName,
          context: request.context,
          isMutation: request.isMutation,
          get variables() {
            return request.variables;
          },
          // Few subgraphs look at the signal, and making one costs more than the rest of this function.
          get signal() {
            controller ??= new AbortController();
            return controller.signal;
          },
        };
        execute(inner).then(
          (result) => {
            settle();
            resolve(result);
          },
          (error: unknown) => {
            settle();
            reject(error);
          },
        );
      }),
  };
}

/** What is opened too late is closed again. */
function inTimeTo<Opened extends object>(
  opening: Promise<Opened>,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Opened> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const settle = (): void => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    const stop = (reason: unknown): void => {
      settle();
      reject(reason instanceof Error ? reason : new Error('The client left.'));
    };
    const leave = (): void => stop(signal?.reason);
    const timer = setTimeout(
      () => stop(new Error(`The subgraph did not open the subscription within ${timeoutMs} ms.`)),
      timeoutMs,
    );
    signal?.addEventListener('abort', leave, { once: true });
    opening.then(
      (opened) => {
        if (isOver) {
          if (Symbol.asyncIterator in opened)
            void (opened as AsyncIterable<unknown>)[Symbol.asyncIterator]().return?.();
          return;
        }
        settle();
        resolve(opened);
      },
      (error: unknown) => (isOver ? undefined : stop(error)),
    );
  });
}
