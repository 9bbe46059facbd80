import { Fault } from '@hub/kit/errors.ts';
import { anonymous, officialRoles, type OfficialRole, type Viewer } from '@hub/kit/viewer.ts';
import { createHash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

/** Where the tokens of officials come from. */
export interface Issuer {
  issuer: string;
  audience: string;
  key: JWTVerifyGetKey | KeyObject;
}

/** A dashboard's key as the hub keeps it: only a digest. */
export interface ApiKey {
  digest: string;
  clientId: string;
  scopes: readonly string[];
  expiresOn?: string | null;
}

export interface IdentityOptions {
  issuers: readonly Issuer[];
  apiKeys: readonly ApiKey[];
}

export type Identify = (headers: { authorization?: string; apiKey?: string }) => Promise<Viewer>;

const algorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'];

/** Tells who a request comes from. What is presented must be valid: nothing wrong falls back to anonymous. */
export function identifier({ issuers, apiKeys }: IdentityOptions): Identify {
  const keys = new Map(apiKeys.map((key) => [key.digest, key]));
  return async ({ authorization, apiKey }) => {
    if (apiKey !== undefined) return dashboardOf(keys, apiKey);
    if (authorization === undefined) return anonymous;
    const [, token] = /^Bearer ([\w.~+/=-]+)$/.exec(authorization) ?? [];
    if (!token) throw new Fault('UNAUTHENTICATED');
    if (token.startsWith(apiKeyPrefix)) return dashboardOf(keys, token);
    for (const { issuer, audience, key } of issuers) {
      try {
        const verified = await jwtVerify(token, key as KeyObject, {
          issuer,
          audience,
          algorithms,
          requiredClaims: ['exp', 'sub', 'organization', 'division', 'role'],
          clockTolerance: 5,
        });
        return officialOf(verified.payload);
      } catch (error) {
        if (!(error instanceof errors.JOSEError)) throw error;
      }
    }
    throw new Fault('UNAUTHENTICATED');
  };
}

/** An issuer whose keys are fetched from its JWKS and refetched once when an unknown key id appears. */
export function remoteIssuer(issuer: string, audience: string, jwks: string): Issuer {
  return { issuer, audience, key: createRemoteJWKSet(new URL(jwks)) };
}

/** What every API key begins with, so that one leaked into a text can be found. */
export const apiKeyPrefix = 'hubkey_';

export function apiKeyDigest(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function dashboardOf(keys: Map<string, ApiKey>, presented: string): Viewer {
  const digest = apiKeyDigest(presented);
  const key = keys.get(digest);
  const today = new Date().toISOString().slice(0, 10);
  if (
    !key ||
    !timingSafeEqual(Buffer.from(key.digest), Buffer.from(digest)) ||
    (key.expiresOn && key.expiresOn < today)
  ) {
    throw new Fault('UNAUTHENTICATED');
  }
  return { kind: 'DASHBOARD', clientId: key.clientId, scopes: key.scopes };
}

function officialOf(claims: JWTPayload): Viewer {
  const { sub, organization, division, role } = claims as Record<string, unknown>;
  const sound =
    typeof sub === 'string' &&
    typeof organization === 'string' &&
    typeof division === 'string' &&
    /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/.test(division) &&
    officialRoles.includes(role as OfficialRole);
  if (!sound) throw new Fault('UNAUTHENTICATED');
  return {
    kind: 'OFFICIAL',
    subject: sub,
    organizationId: organization,
    divisionCode: division,
    role: role as OfficialRole,
  };
}
