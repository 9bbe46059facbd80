import {
  createSourceEventStream,
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  parse,
} from 'graphql';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type GraphRequest, maskedError } from './execute.ts';
import { newContext, type RequestFacts, type Subgraph } from './subgraph.ts';

/**
 * Opens a subscription of a subgraph in this process. The gateway has validated it. Each event is executed in a context of
 * its own: what loaders have read for one event is old news for the next.
 */
export async function subscribeLocally(
  subgraph: Subgraph,
  facts: RequestFacts,
  { query, variables, operationName }: GraphRequest,
): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
  const document: DocumentNode = parse(query, { noLocation: true });
  const asked = { schema: subgraph.schema, document, variableValues: variables, operationName };
  const masked = (errors: readonly GraphQLError[]) =>
    errors.map((error) => maskedError(error, facts.requestId));
  const source = await createSourceEventStream({ ...asked, contextValue: newContext(facts) });
  if (!(Symbol.asyncIterator in source)) return { errors: masked(source.errors ?? []) };
  const events = (source as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const { value, done } = await events.next();
        if (done) return { value: undefined, done };
        const result = await execute({ ...asked, rootValue: value, contextValue: newContext(facts) });
        return {
          value: result.errors ? { ...result, errors: masked(result.errors) } : result,
          done: false,
        };
      },
      async return() {
        await events.return?.();
        return { value: undefined, done: true };
      },
    }),
  };
}

const keepAliveMs = 12_000;

/**
 * Answers the gateway by server-sent events as graphql-sse describes it, in distinct connections mode. A stream that fails
 * ends without `complete`, by which the gateway knows it. Returns how to end it so.
 */
export function sendEventStream(
  opened: ExecutionResult | AsyncIterable<ExecutionResult>,
  response: ServerResponse,
): { sent: Promise<void>; close(): void } {
  const controller = new AbortController();
  const { signal } = controller;
  response.once('close', () => controller.abort());
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.write(':\n\n');
  const alive = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, keepAliveMs);

  async function send(event: string, data: string): Promise<void> {
    if (!response.write(`event: ${event}\ndata: ${data}\n\n`) && !signal.aborted)
      await once(response, 'drain', { signal });
  }
  async function sendAll(): Promise<void> {
    const events = Symbol.asyncIterator in opened ? opened[Symbol.asyncIterator]() : undefined;
    // The subgraph is told at once, also while it has nothing to say.
    const leave = (): void => void Promise.resolve(events?.return?.()).catch(() => {});
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    try {
      if (!events) await send('next', JSON.stringify(opened));
      else
        for (let next = await events.next(); !next.done; next = await events.next()) {
          if (signal.aborted) return;
          await send('next', JSON.stringify(next.value));
        }
      if (!signal.aborted) await send('complete', '');
    } catch {
      // The client has left, or the stream has failed: either way there is nothing to say.
    } finally {
      clearInterval(alive);
      leave();
      response.end();
    }
  }
  return { sent: sendAll(), close: () => controller.abort() };
}
