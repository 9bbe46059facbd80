import { Fault } from '@hub/kit/errors.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import {
  type Asked,
  defaultStreamLimits,
  type StreamLimits,
  type StreamSource,
  type TextStream,
} from './answers.ts';
import { answerByEventStream } from './event-stream.ts';
import { answerInParts } from './multipart.ts';
import { refuse, socketDoor } from './socket.ts';

/** The part of the door for clients that stay. */
export interface StreamDoor {
  /** Answers a request by server-sent events. */
  answer(asked: Omit<Asked, 'signal'>, response: ServerResponse): Promise<void>;
  /** Answers `@defer` in parts; an answer that is not in parts is given back. */
  answerInParts(
    asked: Omit<Asked, 'signal'>,
    response: ServerResponse,
  ): Promise<{ status: number; text: string } | undefined>;
  /** Completes the streams, then closes the sockets; what comes after is refused. */
  close(): Promise<void>;
}

/** Takes WebSockets from `server` at `path`. */
export function openStreamDoor(
  server: Server,
  path: string,
  source: StreamSource,
  given: Partial<StreamLimits> = {},
): StreamDoor {
  const limits = { ...defaultStreamLimits, ...given };
  const sockets = socketDoor(source, limits);
  const streams = new Set<TextStream>();
  const answers = new Set<Promise<void>>();
  let isClosing = false;

  server.on('upgrade', (request: IncomingMessage, socket, head) => {
    socket.on('error', () => socket.destroy());
    const { pathname } = new URL(request.url ?? '/', 'http://hub.internal');
    if (pathname !== path) refuse(socket, '404 Not Found');
    else if (answers.size + sockets.size >= limits.connections) refuse(socket, '503 Service Unavailable');
    else sockets.upgrade(request, socket, head);
  });

  return {
    async answer(asked, response) {
      if (isClosing || answers.size + sockets.size >= limits.connections)
        throw new Fault('SUBGRAPH_UNAVAILABLE', {
          zh: '连接过多，请稍后再试。',
          en: 'Too many connections are open; try again later.',
        });
      const work = answerByEventStream(source, limits, streams, asked, response);
      answers.add(work);
      try {
        await work;
      } finally {
        answers.delete(work);
      }
    },
    answerInParts: (asked, response) => answerInParts(source, asked, response),
    async close() {
      isClosing = true;
      for (const stream of streams) stream.end('SUBSCRIPTION_CLOSED');
      await Promise.all([sockets.close(), ...[...answers].map((work) => work.catch(() => {}))]);
    },
  };
}
