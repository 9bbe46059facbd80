import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import {
  type Answered,
  type Asked,
  boundStream,
  openAnswer,
  type StreamLimits,
  type StreamSource,
  type TextStream,
} from './answers.ts';

/** Whether the client asks to be answered by server-sent events. */
export function wantsEventStream(accept: string | undefined): boolean {
  return /(^|[\s,])text\/event-stream\b/.test(accept ?? '');
}

/**
 * Answers by server-sent events as graphql-sse describes it, in distinct connections mode. What the graph refuses comes as
 * an event as well, because an EventSource reads nothing else. A stream that the service closes ends without `complete`,
 * so that EventSource and graphql-sse open it anew.
 */
export async function answerByEventStream(
  source: StreamSource,
  limits: StreamLimits,
  streams: Set<TextStream>,
  asked: Omit<Asked, 'signal'>,
  response: ServerResponse,
): Promise<void> {
  const controller = new AbortController();
  response.once('close', () => controller.abort(new Error('The client left.')));
  const answered: Answered = await openAnswer(source, { ...asked, signal: controller.signal });
  if (response.destroyed) return;
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const alive = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, limits.keepAliveMs);
  const write = async (event: string): Promise<void> => {
    if (!response.write(event) && !controller.signal.aborted)
      await once(response, 'drain', { signal: controller.signal });
  };
  let isRead = (): void => {};
  try {
    if ('text' in answered) {
      await write(eventText('next', answered.text));
    } else {
      streams.add(answered);
      isRead = boundStream(answered, asked, limits, () => response.destroy());
      await write(':\n\n');
      for await (const { text, end } of answered.events) {
        await write(eventText('next', text));
        if (end === 'SUBSCRIPTION_CLOSED') return;
      }
    }
    await write(eventText('complete', ''));
  } catch (error) {
    if (!controller.signal.aborted) throw error;
  } finally {
    clearInterval(alive);
    if (!('text' in answered)) streams.delete(answered);
    await finished(response, isRead);
  }
}

/** What was written last is still to be taken by the client; only then has all been read. */
async function finished(response: ServerResponse, isRead: () => void): Promise<void> {
  if (!response.destroyed)
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      response.end(resolve);
    });
  isRead();
}

function eventText(event: string, data: string): string {
  return `event: ${event}\ndata: ${data.replaceAll(/\r\n|\r|\n/g, '\ndata: ')}\n\n`;
}
