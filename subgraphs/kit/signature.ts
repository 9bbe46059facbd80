import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Viewer } from './viewer.ts';

/** Carries the viewer from the gateway to a subgraph, bound to one body and a few seconds. */
export const viewerHeader = 'hub-viewer';

const lifetimeSeconds = 30;

interface Claims {
  viewer: Viewer;
  asOf: string | null;
  purpose: string | null;
  requestId: string;
  exp: number;
  body: string;
}

function mac(secret: string, claims: string): Buffer {
  return createHmac('sha256', secret).update(claims).digest();
}

const bodyDigest = (body: string) => createHash('sha256').update(body).digest('base64url');

/** Signs who asks over exactly this body. */
export function signViewer(
  secret: string,
  body: string,
  {
    viewer,
    asOf = null,
    purpose = null,
    requestId = '',
  }: { viewer: Viewer; asOf?: string | null; purpose?: string | null; requestId?: string },
  now = Date.now(),
): string {
  const claims: Claims = {
    viewer,
    asOf,
    purpose,
    requestId,
    exp: Math.floor(now / 1000) + lifetimeSeconds,
    body: bodyDigest(body),
  };
  const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${text}.${mac(secret, text).toString('base64url')}`;
}

/** Who asks, or null unless the header was signed by the gateway for this body and has not run out. */
export function verifyViewer(
  secret: string,
  body: string,
  header: string | undefined,
  now = Date.now(),
): Pick<Claims, 'viewer' | 'asOf' | 'purpose' | 'requestId'> | null {
  const [text, signature] = header?.split('.') ?? [];
  if (!text || !signature) return null;
  const expected = mac(secret, text);
  const presented = Buffer.from(signature, 'base64url');
  if (presented.length !== expected.length || !timingSafeEqual(presented, expected)) return null;
  const claims = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Claims;
  if (claims.exp * 1000 < now || claims.body !== bodyDigest(body)) return null;
  return claims;
}
