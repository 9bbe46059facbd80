import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { enclaveById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { enclaveSteps, type EnclaveAction } from '../../rules/enclave-steps.ts';
import { enclaves, idempotency, type EnclaveRow } from '../../tables.ts';
import { refuseOtherSide, sideOf, type Side } from './stepping.ts';

export const registerEnclave: MutationResolvers['registerEnclave'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerEnclave',
    idempotency,
    constraints: { enclave_name: { code: 'CODE_TAKEN', path: ['input', 'name'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    for (const field of ['name', 'source'] as const)
      if (!input[field].trim()) refusals.add('TEXT_BLANK', ['input', field]);
    if (input.belongsToId === input.liesInId) refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'liesInId']);
    const places = await placesOf(context, refusals, [
      { id: input.belongsToId, path: ['belongsToId'] },
      { id: input.liesInId, path: ['liesInId'] },
    ]);
    refusals.settle();
    const [owner, around] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [owner.code, around.code]);
    const id = newId('enc');
    await tx.insert(enclaves).values({
      id,
      ...placeOf(owner.code),
      name: input.name.trim(),
      belongsToId: owner.id,
      belongsToCode: owner.code,
      liesInId: around.id,
      liesInCode: around.code,
      source: input.source.trim(),
    });
    return id;
  });
  return await payload(context, outcome, 'enclave', enclaveById);
};

async function step(
  context: HubContext,
  action: EnclaveAction,
  name: string,
  input: { idempotencyKey?: string | null; id: string; version: number; forDivision?: string | null },
  changeOf: (row: EnclaveRow, side: Side, refusals: Refusals) => Partial<EnclaveRow>,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, enclaves, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const sides = { aCode: row!.belongsToCode, bCode: row!.liesInCode };
    requireOneSide(context, [sides.aCode, sides.bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    const { by, isProposed } = enclaveSteps[action];
    if ((row!.proposedResponsibleId !== null) !== isProposed) {
      refusals.add('STATUS_NOT_ALLOWED', ['input', 'id'], {
        status: isProposed ? '尚无提议 without a proposal' : '有待答复的提议 with a proposal to answer',
      });
    }
    refusals.settle();
    const side = sideOf(context, refusals, sides, input.forDivision);
    if (by === 'OTHER' && ((side === 'A') === row!.proposedByA || viewer.divisionCode === row!.byCode))
      refuseOtherSide(refusals);
    refusals.settle();
    const change = changeOf(row!, side, refusals);
    refusals.settle();
    await tx.update(enclaves).set(change).where(eq(enclaves.id, input.id));
    return input.id;
  });
}

export const proposeEnclaveResponsibility: MutationResolvers['proposeEnclaveResponsibility'] = async (
  _,
  { input },
  context,
) => {
  const { divisionCode } = requireOfficial(context);
  const outcome = await step(
    context,
    'PROPOSE',
    'proposeEnclaveResponsibility',
    input,
    ({ belongsToId, liesInId }, side, refusals) => {
      if (![belongsToId, liesInId].includes(input.responsibleId))
        refusals.add('RESPONSIBLE_NOT_A_SIDE', ['input', 'responsibleId']);
      return {
        proposedResponsibleId: input.responsibleId,
        proposedByA: side === 'A',
        byCode: divisionCode,
      };
    },
  );
  return await payload(context, outcome, 'enclave', enclaveById);
};

export const answerEnclaveResponsibility: MutationResolvers['answerEnclaveResponsibility'] = async (
  _,
  { input },
  context,
) => {
  const action = input.isAgreed ? 'AGREE' : 'DECLINE';
  const outcome = await step(
    context,
    action,
    'answerEnclaveResponsibility',
    input,
    ({ proposedResponsibleId }) => ({
      proposedResponsibleId: null,
      proposedByA: null,
      byCode: null,
      ...(input.isAgreed && { responsibleId: proposedResponsibleId, agreedOn: context.today }),
    }),
  );
  return await payload(context, outcome, 'enclave', enclaveById);
};
