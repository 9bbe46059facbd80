import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { organizationById } from '../../loaders.ts';
import { searchColumns } from '../../search.ts';
import { idempotency, partyOrganizations } from '../../tables.ts';
import { notYours } from './registerPartyOrganization.ts';

export const renamePartyOrganization: MutationResolvers['renamePartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'renamePartyOrganization', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, partyOrganizations, input.id);
    if (!row) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, row.divisionCode)) throw notYours();
    else expectVersion(input.version, row.version, refusals);
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    refusals.settle();
    const name = input.name.trim();
    const formerNames = [...new Set([...row!.formerNames, row!.name])].filter((former) => former !== name);
    await tx
      .update(partyOrganizations)
      .set({ name, formerNames, ...searchColumns(name, row!.shortName, row!.code, ...formerNames) })
      .where(eq(partyOrganizations.id, input.id));
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
