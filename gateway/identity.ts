import { Fault } from '@hub/kit/errors.ts';
import { anonymous, type Viewer } from '@hub/kit/viewer.ts';
import { timingSafeEqual } from 'node:crypto';
import { apiKeyDigest, apiKeyId, apiKeyPrefix } from './identity/api-keys.ts';
import type { KeyStore } from './identity/key-store.ts';
import { rateClasses } from './identity/rates.ts';
import { verifyToken, type Issuer } from './identity/tokens.ts';

/** What a request presents. */
export interface Credentials {
  authorization?: string | undefined;
  apiKey?: string | undefined;
  /** Where it comes from. */
  address?: string | undefined;
}

export interface Identity {
  viewer: Viewer;
  /** Whose requests are counted together, and how many a minute they may be. */
  rate?: { of: string; perMinute: number };
  /** A fault when there have been too many requests. */
  charge?(cost: number): void;
  /** A fault once what was presented does not hold any longer: for those who stay connected. */
  renew?(): Promise<void>;
}

export type Identify = (credentials: Credentials) => Promise<Identity>;

/** A key that is made with the hub and lives as long. */
export interface FixedKey {
  digest: Buffer;
  clientId: string;
  scopes: readonly string[];
}

export interface IdentityOptions {
  issuers?: readonly Issuer[];
  fixedKeys?: readonly FixedKey[];
  keys?: KeyStore | undefined;
}

const longestCredential = 16_384;

/** Tells who a request comes from. What is presented must be valid: nothing wrong falls back to anonymous. */
export function identifier({ issuers = [], fixedKeys = [], keys }: IdentityOptions): Identify {
  async function dashboardOf(presented: string): Promise<Identity> {
    const digest = apiKeyDigest(presented);
    const fixed = fixedKeys.find((one) => timingSafeEqual(one.digest, digest));
    if (fixed) {
      const { clientId, scopes } = fixed;
      return { viewer: { kind: 'DASHBOARD', clientId, scopes } };
    }
    const id = apiKeyId(presented);
    const stored = id && keys ? await keys.find(id) : null;
    const holds =
      stored && timingSafeEqual(stored.digest, digest) && !stored.isRevoked && Date.now() < stored.expiresAt;
    if (!holds) throw new Fault('UNAUTHENTICATED');
    return {
      viewer: { kind: 'DASHBOARD', clientId: stored.id, scopes: stored.scopes },
      rate: { of: `key ${stored.id}`, perMinute: rateClasses[stored.rateClass] },
      renew: async () => void (await dashboardOf(presented)),
    };
  }

  async function officialOf(token: string): Promise<Identity> {
    const { viewer, expiresAt } = await verifyToken(issuers, token);
    return {
      viewer,
      renew: async () => {
        if (Date.now() >= expiresAt) throw new Fault('UNAUTHENTICATED');
      },
    };
  }

  return async ({ authorization, apiKey }) => {
    if (authorization === undefined && apiKey === undefined) return { viewer: anonymous };
    // Of two the hub would have to guess which is meant.
    if (authorization !== undefined && apiKey !== undefined) throw new Fault('UNAUTHENTICATED');
    if ((authorization ?? apiKey!).length > longestCredential) throw new Fault('UNAUTHENTICATED');
    if (apiKey !== undefined) return await dashboardOf(apiKey);
    const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization!) ?? [];
    if (!token) throw new Fault('UNAUTHENTICATED');
    return token.startsWith(apiKeyPrefix) ? await dashboardOf(token) : await officialOf(token);
  };
}
