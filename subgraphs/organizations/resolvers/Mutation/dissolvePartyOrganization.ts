import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { closeRelations } from '../../following.ts';
import { notYours } from '../../jurisdiction.ts';
import { organizationById } from '../../loaders.ts';
import { endOrganization, recordSuccession, standingBelow } from '../../ending.ts';
import { idempotency, partyOrganizations, type PartyOrganizationRow } from '../../tables.ts';
import { moveTree } from '../../tree-lock.ts';

export const dissolvePartyOrganization: MutationResolvers['dissolvePartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'dissolvePartyOrganization', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    await moveTree(tx);
    const row = await lockRow(tx, partyOrganizations, input.id);
    if (!row) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, row.divisionCode)) throw notYours();
    else {
      expectVersion(input.version, row.version, refusals);
      await endOrganization(tx, refusals, row, input.dissolvedOn, {
        id: ['input', 'id'],
        day: ['input', 'dissolvedOn'],
      });
      const below = await standingBelow(tx, row.id, input.dissolvedOn);
      if (below.length > 0) refusals.add('HAS_SUBORDINATES', ['input', 'id'], { count: below.length });
    }
    const successors: PartyOrganizationRow[] = [];
    for (const [i, id] of [...new Set(input.successorIds)].entries()) {
      const successor = await lockRow(tx, partyOrganizations, id);
      if (!successor || id === input.id) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'successorIds', i]);
      else if (successor.dissolvedOn && successor.dissolvedOn <= input.dissolvedOn) {
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'successorIds', i], { on: successor.dissolvedOn });
      } else successors.push(successor);
    }
    refusals.settle();
    await closeRelations(tx, input.id, input.dissolvedOn, () => successors[0] ?? null);
    const kind = successors.length > 1 ? 'SPLIT' : 'MERGED';
    for (const { id } of successors) await recordSuccession(tx, input.id, id, kind, input.dissolvedOn);
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id, context.today) : null,
    userErrors: userErrors as never,
  };
};
