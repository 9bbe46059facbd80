import { Fault } from '@hub/kit/errors.ts';
import { isIPv6 } from 'node:net';
import type { Identify } from '../identity.ts';
import { rateLimiter, type RateLimiter } from './rates.ts';

export interface LimitedOptions {
  /** Requests a minute from one address without credentials; undefined: any number. */
  anonymousPerMinute?: number | undefined;
  limiter?: RateLimiter;
}

/** Gives each identity the bucket its requests are charged to. Credentials that are not valid are charged to the address. */
export function limited(
  identify: Identify,
  { anonymousPerMinute, limiter = rateLimiter() }: LimitedOptions,
): Identify {
  const bucket = (of: string, perMinute: number) => (cost: number) => {
    // What costs more than a bucket holds takes all of it.
    const wait = limiter.take(of, perMinute, Math.min(cost, perMinute));
    if (wait > 0)
      throw new Fault('RATE_LIMITED', { extensions: { retryAfterSeconds: Math.ceil(wait / 1000) } });
  };
  return async (credentials) => {
    const { address } = credentials;
    const ofAddress =
      anonymousPerMinute && address
        ? bucket(`from ${networkOf(address.slice(0, 64))}`, anonymousPerMinute)
        : undefined;
    try {
      const identity = await identify(credentials);
      const { rate, viewer } = identity;
      if (rate) return { ...identity, charge: bucket(rate.of, rate.perMinute) };
      return viewer.kind === 'ANONYMOUS' && ofAddress ? { ...identity, charge: ofAddress } : identity;
    } catch (error) {
      if (error instanceof Fault && error.extensions.code === 'UNAUTHENTICATED') ofAddress?.(1);
      throw error;
    }
  };
}

/** Whoever has one IPv6 address has a whole /64 of them. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
