import { createDeadlines } from './deadlines.ts';
import type { SubgraphRequest, SubgraphResult, Transport } from './transport.ts';

export interface LocalTransportOptions {
  /** Default 3000. */
  timeoutMs?: number;
}

/** Calls a subgraph in the same process. What `execute` answers must be fresh: the engine keeps and changes it. */
export function localTransport(
  execute: (request: SubgraphRequest) => Promise<SubgraphResult>,
  options: LocalTransportOptions = {},
): Transport {
  const timeoutMs = options.timeoutMs ?? 3000;
  const deadlines = createDeadlines(timeoutMs);
  return {
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
        const inTime = deadlines.watch(() =>
          stop(new Error(`The subgraph did not answer within ${timeoutMs} ms.`)),
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
