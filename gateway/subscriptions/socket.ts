import { isPurpose } from '@hub/kit/audit/entry.ts';
import { Fault } from '@hub/kit/errors.ts';
import { isLocalDate } from '@hub/kit/scalars/local-date.ts';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  type Message,
  MessageType,
  parseMessage,
} from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { GraphRequest } from '../graph.ts';
import {
  type Asking,
  boundStream,
  openAnswer,
  type StreamLimits,
  type StreamSource,
  type TextStream,
} from './answers.ts';

/** The peer is to connect again: the service goes away, or starts anew with another graph. */
const GOING_AWAY = 1001;
const SERVICE_RESTART = 1012;
const TRY_AGAIN_LATER = 1013;

const closeCodes: ReadonlyMap<string, number> = new Map([
  ['UNAUTHENTICATED', CloseCode.Unauthorized],
  ['IDENTITY_UNAVAILABLE', TRY_AGAIN_LATER],
  ['RATE_LIMITED', TRY_AGAIN_LATER],
]);

export interface SocketDoor {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  readonly size: number;
  /** Ends the streams, lets queries and mutations under way finish, and closes the sockets. */
  close(): Promise<void>;
}

interface Operation {
  controller: AbortController;
  stream: TextStream | undefined;
}

/** Speaks `graphql-transport-ws`: queries, mutations and subscriptions, many at a time on one socket. */
export function socketDoor(source: StreamSource, limits: StreamLimits): SocketDoor {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageBytes,
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  const closing = new Map<WebSocket, (code: number) => void>();
  let isClosing = false;

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const close = serve(source, limits, socket, request);
    closing.set(socket, close);
    socket.once('close', () => closing.delete(socket));
  });

  return {
    get size() {
      return server.clients.size;
    },
    upgrade(request, socket, head) {
      const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((one) => one.trim());
      if (isClosing) return refuse(socket, '503 Service Unavailable');
      if (!protocols.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL)) return refuse(socket, '400 Bad Request');
      server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request));
    },
    async close() {
      isClosing = true;
      const gone = [...server.clients].map(
        (socket) => new Promise<void>((resolve) => socket.once('close', () => resolve())),
      );
      for (const close of closing.values()) close(GOING_AWAY);
      await Promise.all(gone);
      server.close();
    },
  };
}

export function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Returns how to close the socket when what is under way has ended. */
function serve(
  source: StreamSource,
  limits: StreamLimits,
  socket: WebSocket,
  upgrade: IncomingMessage,
): (code: number) => void {
  const operations = new Map<string, Operation>();
  let session: Promise<Asking> | undefined;
  let closeWith: number | undefined;
  let isAlive = true;

  const initTimer = setTimeout(
    () => socket.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
    limits.initWithinMs,
  );
  const heartbeat = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, limits.keepAliveMs);
  const hear = (): void => void (isAlive = true);
  socket.on('pong', hear);
  socket.on('message', (data) => {
    hear();
    let message: Message;
    try {
      message = parseMessage(String(data as Buffer));
    } catch {
      return socket.close(CloseCode.BadRequest, 'Invalid message received');
    }
    receive(message).catch(() => socket.close(CloseCode.InternalServerError, 'Internal server error'));
  });
  // What is wrong with the connection is told by its close; without a listener it would end the process.
  socket.on('error', () => {});
  socket.once('close', () => {
    clearTimeout(initTimer);
    clearInterval(heartbeat);
    for (const { controller } of operations.values()) controller.abort(new Error('The client left.'));
    operations.clear();
  });

  /** Resolves when the text has left this process, which is how a slow client is felt. */
  function send(text: string): Promise<void> {
    return new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(text, () => resolve());
    });
  }

  function turnAway(error: unknown): void {
    const { code, en } = reasonOf(error);
    socket.close(closeCodes.get(code) ?? CloseCode.BadRequest, `${code}: ${en}`.slice(0, 120));
  }

  async function receive(message: Message): Promise<void> {
    switch (message.type) {
      case MessageType.ConnectionInit: {
        if (session)
          return socket.close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests');
        clearTimeout(initTimer);
        session = identify(source, upgrade, message.payload);
        try {
          await session;
        } catch (error) {
          return turnAway(error);
        }
        return await send('{"type":"connection_ack"}');
      }
      case MessageType.Ping:
        return await send(
          JSON.stringify({ type: 'pong', ...(message.payload ? { payload: message.payload } : {}) }),
        );
      case MessageType.Subscribe: {
        if (!session) return socket.close(CloseCode.Unauthorized, 'Unauthorized');
        const known = await session.catch(() => undefined);
        // A client that is told to connect again will ask again.
        if (!known || closeWith !== undefined || socket.readyState !== socket.OPEN) return;
        try {
          await known.renew?.();
        } catch (error) {
          return turnAway(error);
        }
        return await run(message.id, message.payload as GraphRequest, known);
      }
      case MessageType.Complete:
        operations.get(message.id)?.controller.abort(new Error('The client left.'));
        operations.delete(message.id);
        return;
      default:
        return;
    }
  }

  async function run(id: string, request: GraphRequest, asking: Asking): Promise<void> {
    if (operations.has(id))
      return socket.close(
        CloseCode.SubscriberAlreadyExists,
        `Subscriber for ${id} already exists`.slice(0, 120),
      );
    if (operations.size >= limits.operationsPerSocket) {
      const fault = new Fault('OPERATION_TOO_COSTLY', {
        zh: `一个连接上至多同时进行 ${limits.operationsPerSocket} 项操作。`,
        en: `At most ${limits.operationsPerSocket} operations are under way on one connection.`,
      });
      return await send(frame(id, 'error', JSON.stringify([fault.toJSON()])));
    }
    const operation: Operation = { controller: new AbortController(), stream: undefined };
    const { signal } = operation.controller;
    operations.set(id, operation);
    const isCurrent = (): boolean => operations.get(id) === operation;
    let isRead = (): void => {};
    try {
      asking.charge?.(1);
      const answered = await openAnswer(source, {
        request: source.admit ? source.admit(request) : request,
        ...asking,
        signal,
      });
      if ('text' in answered) {
        if (!isCurrent()) return;
        // An operation that was not run is an error of the protocol, one with errors in its answer is not.
        if (answered.status !== 200) return await send(frame(id, 'error', errorsOf(answered.text)));
        await send(frame(id, 'next', answered.text));
      } else {
        operation.stream = answered;
        isRead = boundStream(answered, asking, limits, () => socket.terminate());
        if (closeWith !== undefined) answered.end('SUBSCRIPTION_CLOSED');
        for await (const { text, end } of answered.events) {
          if (!isCurrent()) return;
          if (end === 'SUBSCRIPTION_CLOSED') {
            closeWith ??= SERVICE_RESTART;
            return;
          }
          if (end) return await send(frame(id, 'error', errorsOf(text)));
          await send(frame(id, 'next', text));
        }
      }
      if (isCurrent()) await send(`{"id":${JSON.stringify(id)},"type":"complete"}`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (isCurrent()) await send(frame(id, 'error', JSON.stringify([error.toJSON()])));
    } finally {
      isRead();
      if (isCurrent()) operations.delete(id);
      closeWhenIdle();
    }
  }

  function closeWhenIdle(): void {
    if (closeWith === undefined || operations.size > 0) return;
    socket.close(closeWith, 'SUBSCRIPTION_CLOSED: connect and subscribe again');
    setTimeout(() => socket.terminate(), limits.lingerMs).unref();
  }

  return (code) => {
    closeWith = code;
    for (const { stream } of operations.values()) stream?.end('SUBSCRIPTION_CLOSED');
    closeWhenIdle();
  };
}

function frame(id: string, type: 'next' | 'error', payload: string): string {
  return `{"id":${JSON.stringify(id)},"type":"${type}","payload":${payload}}`;
}

function errorsOf(text: string): string {
  return JSON.stringify((JSON.parse(text) as { errors: unknown }).errors);
}

function reasonOf(error: unknown): { code: string; en: string } {
  const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR');
  return { code: String(fault.extensions.code), en: fault.message };
}

/** connectionParams say what headers say otherwise, with or without a `headers` object around; browsers cannot send headers. */
async function identify(
  source: StreamSource,
  upgrade: IncomingMessage,
  payload: Record<string, unknown> | undefined,
): Promise<Asking> {
  const given = new Map<string, string>();
  for (const fields of [upgrade.headers, payload?.headers, payload]) {
    if (typeof fields !== 'object' || fields === null) continue;
    for (const [name, value] of Object.entries(fields))
      if (typeof value === 'string') given.set(name.toLowerCase(), value);
  }
  const { viewer, charge, renew } = await source.identify({
    authorization: given.get('authorization'),
    apiKey: given.get('x-api-key'),
    address: source.addressOf?.(upgrade),
  });
  const asOf = given.get('hub-as-of') ?? null;
  if (asOf !== null && !isLocalDate(asOf)) throw new Fault('BAD_USER_INPUT');
  const purpose = given.get('hub-purpose') ?? null;
  if (purpose !== null && !isPurpose(purpose)) throw new Fault('BAD_USER_INPUT');
  return { viewer, asOf, purpose, charge, renew };
}
