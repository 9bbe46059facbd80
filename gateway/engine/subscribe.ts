import type { AnswerError } from './answer-errors.ts';
import type { ExecutionAnswer } from './engine.ts';
import type { SubgraphResult } from './transport.ts';

/** Why a stream ended although its subgraph had not completed it. */
export type StreamEnd = 'SUBGRAPH_UNAVAILABLE' | 'SUBSCRIBER_TOO_SLOW' | 'SUBSCRIPTION_CLOSED';

const SENTENCES: Record<StreamEnd, string> = {
  SUBGRAPH_UNAVAILABLE: 'The subscription ended, because its source is not available at the moment.',
  SUBSCRIBER_TOO_SLOW: 'The subscription ended, because its events were not taken fast enough.',
  SUBSCRIPTION_CLOSED: 'The subscription was closed by the service; subscribe again.',
};

export interface StreamAnswer extends ExecutionAnswer {
  /** Set on an answer that is no event but says why the stream ends. */
  end?: StreamEnd;
}

/** Events in the order of the subgraph. Leaving the loop, or `return`, cancels what they are read from. */
export interface EventStream extends AsyncIterableIterator<StreamAnswer> {
  return(): Promise<IteratorResult<StreamAnswer>>;
  /** Ends the stream after what is buffered, with an error that carries the code. */
  end(code: StreamEnd): void;
  /** Resolves when nothing is read or fetched for it any more. */
  readonly ended: Promise<void>;
}

export interface StreamLimits {
  /** Events that wait for the client; one more ends the stream. Default 100. */
  maxBuffered?: number;
  /** Length of the texts that wait for the client. Default 2 million. */
  maxBufferedCharacters?: number;
}

/**
 * Reads events ahead of the client, up to a bound, so that a client which does not take them is noticed. While an event is
 * completed the next is not read, and the transport holds the subgraph back.
 */
export function openStream(
  source: AsyncIterable<SubgraphResult>,
  complete: (event: SubgraphResult) => Promise<ExecutionAnswer>,
  controller: AbortController,
  { maxBuffered = 100, maxBufferedCharacters = 2_000_000 }: StreamLimits,
  onError: (error: unknown) => void,
): EventStream {
  const buffer: StreamAnswer[] = [];
  let buffered = 0;
  let isOver = false;
  let take: ((result: IteratorResult<StreamAnswer>) => void) | undefined;
  const { signal } = controller;
  const iterator = source[Symbol.asyncIterator]();

  const put = (answer: StreamAnswer): void => {
    if (take) {
      take({ value: answer, done: false });
      take = undefined;
      return;
    }
    buffer.push(answer);
    buffered += answer.body.length;
  };
  const stop = (): void => {
    isOver = true;
    controller.abort(new Error('The subscription has ended.'));
    if (buffer.length === 0) take?.({ value: undefined, done: true });
    take = undefined;
  };
  const end = (code: StreamEnd): void => {
    if (isOver) return;
    put(endAnswer(code));
    stop();
  };
  signal.addEventListener('abort', () => isOver || stop(), { once: true });

  async function read(): Promise<void> {
    try {
      for (;;) {
        const next = await orAborted(iterator.next(), signal);
        if (!next || isOver) break;
        if (next.done) break;
        const answer = await complete(next.value);
        if (isOver) break;
        put(answer);
        if (buffer.length > maxBuffered || buffered > maxBufferedCharacters) end('SUBSCRIBER_TOO_SLOW');
      }
    } catch (error) {
      if (!isOver) onError(error);
      end('SUBGRAPH_UNAVAILABLE');
    } finally {
      if (!isOver) stop();
      // A generator that waits for its next event answers this only then.
      void Promise.resolve(iterator.return?.()).catch(() => {});
    }
  }

  const ended = read();
  return {
    ended,
    end,
    next() {
      const answer = buffer.shift();
      if (answer) {
        buffered -= answer.body.length;
        return Promise.resolve({ value: answer, done: false });
      }
      if (isOver) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve) => (take = resolve));
    },
    return() {
      buffer.length = 0;
      if (!isOver) stop();
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function endAnswer(code: StreamEnd): StreamAnswer {
  const errors: AnswerError[] = [{ message: SENTENCES[code], extensions: { code } }];
  const body = JSON.stringify({ errors });
  return { status: 503, body, errors, result: () => JSON.parse(body), end: code };
}

/** What the promise gives, or undefined once the signal is aborted. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  return new Promise((resolve, reject) => {
    const leave = (): void => resolve(undefined);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

export function isStream(
  opened: SubgraphResult | AsyncIterable<SubgraphResult>,
): opened is AsyncIterable<SubgraphResult> {
  return Symbol.asyncIterator in opened;
}
