import type { IncomingMessage } from 'node:http';

/**
 * Where a request comes from. Each proxy adds the address it was asked from at the end of `X-Forwarded-For`; what stands
 * before those of our own proxies may be anybody's invention.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string | undefined {
  if (proxies === 0) return socket.remoteAddress;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return forwarded.at(-proxies)?.trim() || socket.remoteAddress;
}
