import { Fault } from '@hub/kit/errors.ts';
import { log } from '@hub/kit/log.ts';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { Agent, request } from 'undici';

export interface IssuerKeysOptions {
  /** Fetched again when older, so that a key the issuer has retired is refused. Default 30 s. */
  freshMs?: number;
  /** How long keys are good while the issuer cannot be reached. Default 10 min. */
  keepMs?: number;
  /** An unknown key id has them fetched again, no sooner after the last time. Default 5 s. */
  cooldownMs?: number;
  /** After a failure the issuer is left alone for so long. Default 2 s. */
  retryMs?: number;
  timeoutMs?: number;
}

const largestAnswer = 1024 * 1024;

/**
 * An issuer's keys, as its JWKS has them now. An unknown key id is nobody's; while the issuer cannot be asked it may be
 * somebody's, which is a fault of the service.
 */
export function issuerKeys(url: string, options: IssuerKeysOptions = {}): JWTVerifyGetKey {
  const { freshMs = 30_000, keepMs = 600_000, cooldownMs = 5000, retryMs = 2000, timeoutMs = 3000 } = options;
  const agent = new Agent({ maxResponseSize: largestAnswer, connect: { timeout: timeoutMs } });
  let keys: JWTVerifyGetKey | undefined;
  let fetchedAt = -Infinity;
  let failedAt = -Infinity;
  let fetching: Promise<void> | undefined;

  async function fetchKeys(): Promise<void> {
    try {
      // Redirects are not followed: the address is the only thing that vouches for the keys.
      const { statusCode, body } = await request(url, {
        dispatcher: agent,
        headers: { accept: 'application/json, application/jwk-set+json' },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`the JWKS answered ${statusCode}`);
      }
      keys = createLocalJWKSet((await body.json()) as JSONWebKeySet);
      fetchedAt = performance.now();
      failedAt = -Infinity;
    } catch (error) {
      failedAt = performance.now();
      log.error({ err: error }, 'the keys of the issuer cannot be fetched');
    } finally {
      fetching = undefined;
    }
  }

  const ageMs = (): number => performance.now() - fetchedAt;
  async function refresh(): Promise<void> {
    if (performance.now() - failedAt >= retryMs) await (fetching ??= fetchKeys());
  }
  function current(): JWTVerifyGetKey {
    if (!keys || ageMs() >= keepMs) throw new Fault('IDENTITY_UNAVAILABLE');
    return keys;
  }

  return async (header, token) => {
    if (ageMs() >= freshMs) await refresh();
    try {
      return await current()(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || ageMs() < cooldownMs) throw error;
      const before = fetchedAt;
      await refresh();
      if (fetchedAt === before) throw new Fault('IDENTITY_UNAVAILABLE');
      return await current()(header, token);
    }
  };
}
