import { newKeyPair, type KeyPair } from '@hub/alliances/signing/key-pair.ts';
import type { Algorithm } from '@hub/alliances/signing/algorithms.ts';
import { utf8 } from '@hub/alliances/signing/encoding.ts';
import type { DemoParty } from '@hub/kit/demo/world.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { asOfficial } from './people.ts';
import type { Register } from './register.ts';

/** Whatever asks the graph. */
type Asks = Pick<Register, 'ask'>;

/** A registered key and the hand that holds it. */
export interface Signer {
  keyId: string;
  pair: KeyPair;
}

export const partyInput = ({ id }: DemoParty) => ({
  type: id.startsWith('unt_') ? 'UNIT' : 'PARTY_ORGANIZATION',
  id,
});

/** The input that registers a key, signed by the key itself. */
export async function registration(
  register: Asks,
  pair: KeyPair,
  party: DemoParty,
  officer: OfficialViewer,
  more: Record<string, unknown> = {},
) {
  const key = {
    party: partyInput(party),
    algorithm: pair.algorithm,
    publicKey: pair.publicKey,
    officer: { organizationId: officer.organizationId, subject: officer.subject, role: officer.role },
    validFrom: '2024-01-01',
    ...more,
  };
  const { data, errors } = await register.ask(
    'query ($key: SigningKeyInput!) { possessionStatement(key: $key) { text } }',
    { key },
    officer,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const statement = data.possessionStatement.text as string;
  return { key, statement, signature: pair.sign(utf8(statement)) };
}

const registerKey = `mutation ($input: RegisterSigningKeyInput!) {
  registerSigningKey(input: $input) { signingKey { id } userErrors { code message } }
}`;

/** Makes a key for a party and has its administrator register it for an officer. */
export async function keyFor(
  register: Asks,
  party: DemoParty,
  officer: OfficialViewer,
  algorithm: Algorithm = 'ED25519',
): Promise<Signer> {
  const pair = newKeyPair(algorithm);
  const input = await registration(register, pair, party, officer);
  const administrator = asOfficial({ division: party.divisionCode, role: 'ORGANIZATION_ADMIN' });
  const { data, errors } = await register.ask(registerKey, { input }, administrator);
  if (errors || data.registerSigningKey.userErrors.length > 0)
    throw new Error(JSON.stringify(errors ?? data.registerSigningKey));
  return { keyId: data.registerSigningKey.signingKey.id, pair };
}

/** What goes into `signature` of signPact and signAmendment. */
export async function signatureOf(
  register: Asks,
  { keyId, pair }: Signer,
  pactId: string,
  party: DemoParty,
  textVersion?: number,
) {
  const { data, errors } = await register.ask(
    `query ($pactId: ID!, $textVersion: Int, $partyId: ID!, $keyId: ID!) {
      signingStatement(pactId: $pactId, textVersion: $textVersion, partyId: $partyId, keyId: $keyId) { text }
    }`,
    { pactId, textVersion, partyId: party.id, keyId },
    asOfficial({ division: party.divisionCode }),
  );
  if (errors || !data.signingStatement) throw new Error(JSON.stringify(errors ?? 'nothing to sign'));
  const statement = data.signingStatement.text as string;
  return { keyId, statement, signature: pair.sign(utf8(statement)) };
}

interface EmergencyStep {
  step: 'ACTIVATE' | 'JOIN' | 'STAND_DOWN';
  planId?: string;
  isDrill?: boolean;
  activationId?: string;
}

/** What goes into `signature` of the steps of an emergency. */
export async function emergencySignature(
  register: Asks,
  { keyId, pair }: Signer,
  party: DemoParty,
  step: EmergencyStep,
) {
  const { data, errors } = await register.ask(
    `query ($step: EmergencySignedStep!, $planId: ID, $isDrill: Boolean, $activationId: ID, $organizationId: ID!, $keyId: ID!) {
      emergencyStatement(step: $step, planId: $planId, isDrill: $isDrill, activationId: $activationId,
        organizationId: $organizationId, keyId: $keyId) { text }
    }`,
    { ...step, organizationId: party.id, keyId },
    asOfficial({ division: party.divisionCode }),
  );
  if (errors || !data.emergencyStatement) throw new Error(JSON.stringify(errors ?? 'nothing to sign'));
  const statement = data.emergencyStatement.text as string;
  return { keyId, statement, signature: pair.sign(utf8(statement)) };
}
