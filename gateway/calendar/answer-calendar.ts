import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput, Fault } from '@hub/kit/errors.ts';
import { HttpRefusal } from '../door/read-request.ts';
import { rateLimiter } from '../identity/rates.ts';
import type { Calendars } from './read.ts';

const path = /^\/calendar\/(hubcal_[\w-]{43})\.ics$/;

/** The token in the address of a calendar; null where it is none. */
export function calendarToken(pathname: string): string | null {
  return path.exec(pathname)?.[1] ?? null;
}

/** Calendar programs look once an hour; this leaves room for many that share one address. */
const perMinute = 30;
const limiter = rateLimiter();

/** `GET /calendar/<token>.ics`: the calendar as it is now, or that it has not changed. */
export async function answerCalendar(
  calendars: Calendars,
  token: string,
  { request, response, requestId }: { request: IncomingMessage; response: ServerResponse; requestId: string },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new HttpRefusal(405, badInput('请使用 GET。', 'Use GET.'), { allow: 'GET, HEAD' });
  const wait = limiter.take(hash('sha256', token, 'hex'), perMinute);
  if (wait > 0)
    throw new Fault('RATE_LIMITED', { extensions: { retryAfterSeconds: Math.ceil(wait / 1000) } });
  const found = await calendars.read(token, requestId);
  if ('missing' in found) throw found.missing === 'REVOKED' ? revoked() : unknown();
  const { text } = found;
  const etag = `"${hash('sha256', text, 'base64url')}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    // The address is a secret: it goes to nobody else.
    'referrer-policy': 'no-referrer',
  };
  if (tagsOf(request.headers['if-none-match']).includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="hub.ics"',
    'content-length': Buffer.byteLength(text),
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

function tagsOf(header: string | undefined): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

function unknown(): HttpRefusal {
  return new HttpRefusal(
    404,
    badInput('没有此日历，请核对地址。', 'There is no such calendar; check the address.'),
  );
}

function revoked(): HttpRefusal {
  return new HttpRefusal(
    410,
    badInput('此日历已停用，请重新订阅。', 'This calendar was revoked; subscribe anew.'),
  );
}
