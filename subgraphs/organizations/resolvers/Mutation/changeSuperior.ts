import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notYours } from '../../jurisdiction.ts';
import { organizationById } from '../../loaders.ts';
import { place } from '../../placing.ts';
import { idempotency, partyOrganizations } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

export const changeSuperior: MutationResolvers['changeSuperior'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'changeSuperior', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    // Two moves at once could each be free of a cycle and make one together: they take turns.
    await moveTree(tx);
    const moved = await lockRow(tx, partyOrganizations, input.id);
    if (!moved) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, moved.divisionCode)) throw notYours();
    else expectVersion(input.version, moved.version, refusals);
    if (input.effectiveOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    if (input.superiorId.startsWith('all_')) refusals.add('ALLIANCE_AS_SUPERIOR', ['input', 'superiorId']);
    refusals.settle();
    await place(tx, refusals, moved!, input.superiorId, input.effectiveOn, {
      moved: ['input', 'id'],
      superior: ['input', 'superiorId'],
      day: ['input', 'effectiveOn'],
    });
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id, context.today) : null,
    userErrors: userErrors as never,
  };
};
