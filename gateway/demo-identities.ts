import { committeeOf } from '@hub/kit/demo/world.ts';
import type { OfficialRole } from '@hub/kit/viewer.ts';
import { createPrivateKey, createPublicKey, hkdfSync } from 'node:crypto';
import { SignJWT } from 'jose';
import type { FixedKey } from './identity.ts';
import { apiKeyDigest, apiKeyPrefix } from './identity/api-keys.ts';
import type { Issuer } from './identity/tokens.ts';

/** The embedded hub's own issuer. It exists only where no other issuer is configured. */
export interface DemoIdentities {
  issuer: Issuer;
  fixedKeys: FixedKey[];
  credentials(): Promise<DemoCredential[]>;
  official(division: string, role: OfficialRole): Promise<string>;
}

export interface DemoCredential {
  who: string;
  zh: string;
  token: string;
}

const issuer = 'urn:party-federation-hub:embedded';
const audience = 'party-federation-hub';

const officials: { division: string; role: OfficialRole; who: string; zh: string }[] = [
  { division: '440881105', role: 'CLERK', who: 'clerk in Shijiao township', zh: '石角镇办事员' },
  { division: '440881105', role: 'SECRETARY', who: 'secretary of Shijiao township', zh: '石角镇党委书记' },
  { division: '450922111', role: 'SECRETARY', who: 'secretary of Gucheng township', zh: '古城镇党委书记' },
  {
    division: '440881',
    role: 'COORDINATOR',
    who: 'alliance coordinator in Lianjiang',
    zh: '廉江市联盟协调员',
  },
  {
    division: '450922',
    role: 'ORGANIZATION_ADMIN',
    who: 'organization department of Luchuan',
    zh: '陆川县委组织部',
  },
];

/** Demonstration officials of real places and one dashboard, all made from one secret kept with the data. */
export function demoIdentities(secret: Buffer): DemoIdentities {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'demo issuer', 32));
  // An Ed25519 private key is its 32-byte seed behind this fixed PKCS #8 header (RFC 8410).
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey);
  const dashboardKey =
    apiKeyPrefix + Buffer.from(hkdfSync('sha256', secret, '', 'demo dashboard', 24)).toString('base64url');

  async function official(division: string, role: OfficialRole): Promise<string> {
    return await new SignJWT({ organization: committeeOf(division).id, division, role })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject(`demo-${role.toLowerCase()}-${division}`)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('30 days')
      .sign(privateKey);
  }

  return {
    issuer: { issuer, audiences: [audience], algorithms: ['EdDSA'], key: async () => publicKey },
    fixedKeys: [{ digest: apiKeyDigest(dashboardKey), clientId: 'demo-dashboard', scopes: ['figures:read'] }],
    official,
    credentials: async () => [
      ...(await Promise.all(
        officials.map(async ({ division, role, who, zh }) => ({
          who,
          zh,
          token: await official(division, role),
        })),
      )),
      { who: 'third-party dashboard', zh: '第三方数据看板', token: dashboardKey },
    ],
  };
}
