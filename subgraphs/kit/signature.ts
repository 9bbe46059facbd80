import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Viewer } from './viewer.ts';

/** Carries the viewer from the gateway to a subgraph, bound to one subgraph, one body, one use and a few seconds. */
export const viewerHeader = 'hub-viewer';

const lifetimeMs = 10_000;
/** By how much the clock of another machine may be ahead. */
const leewayMs = 2000;
/** What one subgraph answers within a lifetime, many times over. */
const mostNonces = 1_000_000;

/** In characters. */
export const shortestSecret = 32;

export interface ViewerFacts {
  viewer: Viewer;
  asOf?: string | null;
  purpose?: string | null;
  requestId?: string;
}

export interface ViewerClaims extends Required<ViewerFacts> {
  /** The subgraph that is asked. */
  audience: string;
  issuedAt: number;
  expiresAt: number;
  /** Taken once. */
  nonce: string;
  body: string;
}

/** The secrets in force, the newest first: `new,old` while one takes the place of the other. Null if one is too short. */
export function secretsOf(text: string | undefined): string[] | null {
  const secrets = (text ?? '').split(',').map((secret) => secret.trim());
  return secrets.every(({ length }) => length >= shortestSecret) ? secrets : null;
}

function requiredSecrets(text: string): string[] {
  const secrets = secretsOf(text);
  if (!secrets) throw new Error(`a secret has ${shortestSecret} characters or more`);
  return secrets;
}

const mac = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text).digest();
const digestOf = (body: string): string => hash('sha256', body, 'base64url');

const signer = randomBytes(12).toString('base64url');
let signed = 0;

export type SignViewer = (audience: string, body: string, facts: ViewerFacts, now?: number) => string;

/** Signs with the newest secret who asks which subgraph exactly this body. */
export function viewerSigner(secrets: string): SignViewer {
  const secret = requiredSecrets(secrets)[0]!;
  return (audience, body, facts, now = Date.now()) => {
    const { viewer, asOf = null, purpose = null, requestId = '' } = facts;
    const claims: ViewerClaims = {
      viewer,
      asOf,
      purpose,
      requestId,
      audience,
      issuedAt: now,
      expiresAt: now + lifetimeMs,
      nonce: `${signer}${(signed++).toString(36)}`,
      body: digestOf(body),
    };
    const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
    return `${text}.${mac(secret, text).toString('base64url')}`;
  };
}

export interface ViewerVerifier {
  /** What the gateway signed for this subgraph and has not run out; null for anything else. */
  read(header: string | undefined, now?: number): ViewerClaims | null;
  /** Whether the claims are for this body and come for the first time. To be asked once for each request. */
  take(claims: ViewerClaims, body: string, now?: number): boolean;
}

/** Accepts the signatures of all secrets in force. */
export function viewerVerifier(secrets: string, audience: string): ViewerVerifier {
  const accepted = requiredSecrets(secrets);
  // In the order they came, which is nearly that in which they run out.
  const taken = new Map<string, number>();

  return {
    read(header, now = Date.now()) {
      const [text, signature, ...rest] = header?.split('.') ?? [];
      if (!text || !signature || rest.length > 0) return null;
      const presented = Buffer.from(signature, 'base64url');
      const isSigned = accepted.some((secret) => {
        const expected = mac(secret, text);
        return presented.length === expected.length && timingSafeEqual(presented, expected);
      });
      if (!isSigned) return null;
      const claims = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as ViewerClaims;
      const isNow =
        claims.issuedAt <= now + leewayMs &&
        now < claims.expiresAt &&
        claims.expiresAt - claims.issuedAt <= lifetimeMs;
      return isNow && claims.audience === audience ? claims : null;
    },
    take({ nonce, expiresAt, body: digest }, body, now = Date.now()) {
      for (const [old, until] of taken) {
        if (until > now) break;
        taken.delete(old);
      }
      // Once it has run out its nonce may be forgotten, so a body that came too slowly is too late.
      if (expiresAt <= now || taken.has(nonce) || taken.size >= mostNonces) return false;
      if (digest !== digestOf(body)) return false;
      taken.set(nonce, expiresAt);
      return true;
    },
  };
}
