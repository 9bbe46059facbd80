import { Fault } from '@hub/kit/errors.ts';
import { idPrefix } from '@hub/kit/ids.ts';
import { log } from '@hub/kit/log.ts';
import { officialRoles, type OfficialRole, type OfficialViewer } from '@hub/kit/viewer.ts';
import { decodeJwt, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { issuerKeys, type IssuerKeysOptions } from './issuer-keys.ts';

/** What an issuer may sign with: nothing that whoever reads the public key could sign with as well. */
export const tokenAlgorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'] as const;
export type TokenAlgorithm = (typeof tokenAlgorithms)[number];

/** Where the tokens of officials come from. */
export interface Issuer {
  issuer: string;
  /** A token names the first, and none that is not listed. */
  audiences: readonly string[];
  algorithms: readonly TokenAlgorithm[];
  key: JWTVerifyGetKey;
}

export interface OidcConfig {
  issuer: string;
  audiences: readonly string[];
  jwks: string;
  algorithms: readonly TokenAlgorithm[];
}

/** An issuer whose keys are fetched from its JWKS. */
export function remoteIssuer({ jwks, ...issuer }: OidcConfig, options?: IssuerKeysOptions): Issuer {
  return { ...issuer, key: issuerKeys(jwks, options) };
}

/** By how much the clocks of issuer and gateway may differ. */
const leewaySeconds = 5;
const longestToken = 8192;
const longestClaim = 255;
/** Access and identity tokens; a logout token or one for another protocol is none. */
const types: ReadonlySet<unknown> = new Set([undefined, 'JWT', 'at+jwt', 'application/at+jwt']);

export interface VerifiedToken {
  viewer: OfficialViewer;
  /** In milliseconds. */
  expiresAt: number;
}

/** Whom a token names. Whatever is wrong with it, the fault is the same. */
export async function verifyToken(issuers: readonly Issuer[], token: string): Promise<VerifiedToken> {
  try {
    if (token.length > longestToken) throw new Refusal('LENGTH');
    // Only to know whose keys to ask: nothing of it is believed.
    const { iss } = decodeJwt(token);
    const issuer = issuers.find((one) => one.issuer === iss);
    if (!issuer) throw new Refusal('ISSUER');
    const [audience] = issuer.audiences;
    const { payload, protectedHeader } = await jwtVerify(token, issuer.key, {
      issuer: issuer.issuer,
      audience,
      algorithms: [...issuer.algorithms],
      requiredClaims: ['exp', 'sub', 'organization', 'division', 'role'],
      clockTolerance: leewaySeconds,
    });
    if (!types.has(protectedHeader.typ)) throw new Refusal('TYPE');
    if (![payload.aud].flat().every((one) => issuer.audiences.includes(one!))) throw new Refusal('AUDIENCE');
    if (payload.iat !== undefined && payload.iat > Date.now() / 1000 + leewaySeconds)
      throw new Refusal('ISSUED_AT');
    return { viewer: officialOf(payload), expiresAt: (payload.exp! + leewaySeconds) * 1000 };
  } catch (error) {
    if (error instanceof Fault) throw error;
    // The reason is for the operator: it says nothing of what was presented.
    log.info({ reason: (error as { code?: string }).code ?? 'MALFORMED' }, 'a token was refused');
    throw new Fault('UNAUTHENTICATED');
  }
}

class Refusal extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function officialOf(claims: JWTPayload): OfficialViewer {
  const { sub, organization, division, role } = claims as Record<string, unknown>;
  const isSound =
    typeof sub === 'string' &&
    sub !== '' &&
    sub.length <= longestClaim &&
    typeof organization === 'string' &&
    idPrefix(organization) === 'org' &&
    typeof division === 'string' &&
    /^\d{2}(\d{2}(\d{2}(\d{3}(\d{3})?)?)?)?$/.test(division) &&
    officialRoles.includes(role as OfficialRole);
  if (!isSound) throw new Refusal('CLAIMS');
  return {
    kind: 'OFFICIAL',
    subject: sub,
    organizationId: organization,
    divisionCode: division,
    role: role as OfficialRole,
  };
}
