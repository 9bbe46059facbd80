import type { Transaction } from '@hub/kit/database.ts';
import type { EmergencySignedStep } from '@hub/kit/generated/words.ts';
import { requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { SignatureInput } from '../generated/resolvers.ts';
import { checkSignature } from '../signing/check-signature.ts';
import type { Matters } from '../signing/statement.ts';
import {
  emergencySignatures,
  type EmergencyActivationRow,
  type EmergencyActivationSideRow,
} from '../tables.ts';

type Matter = Matters['EMERGENCY'];

/** What is signed to activate a plan, for the activation that would be its next. */
export function matterOfNext(
  plan: { id: string; digest: string | null },
  last: number | null,
  isDrill: boolean,
): Matter {
  return {
    step: 'ACTIVATE',
    plan: plan.id,
    digest: plan.digest,
    activation: null,
    number: (last ?? 0) + 1,
    isDrill,
  };
}

/** What is signed to join an activation or to stand down from it. */
export function matterOf(
  step: EmergencySignedStep,
  { id, planId, number, isDrill }: Pick<EmergencyActivationRow, 'id' | 'planId' | 'number' | 'isDrill'>,
  digest: string | null,
): Matter {
  return { step, plan: planId, digest, activation: id, number, isDrill };
}

/** Refuses whoever has not signed just this step for just this side; returns what is kept of the signature. */
export async function checkStep(
  tx: Transaction,
  context: HubContext,
  { organizationId }: Pick<EmergencyActivationSideRow, 'organizationId'>,
  matter: Matter,
  input: SignatureInput,
  refusals: Refusals,
) {
  return await checkSignature(
    tx,
    { viewer: requireOfficial(context), today: context.today },
    {
      kind: 'EMERGENCY',
      party: { partyType: 'PARTY_ORGANIZATION', partyId: organizationId },
      matter,
      path: ['input', 'signature'],
    },
    input,
    refusals,
  );
}

/** Keeps by what a side took a step. */
export async function keepSignature(
  tx: Transaction,
  { id: activationId, province, countyCode }: EmergencyActivationRow,
  position: number,
  step: EmergencySignedStep,
  { key, statement, signature, signedOn }: Awaited<ReturnType<typeof checkStep>>,
): Promise<void> {
  await tx.insert(emergencySignatures).values({
    activationId,
    position,
    step,
    keyId: key.id,
    statement,
    signature,
    signedOn,
    province,
    countyCode,
  });
}
