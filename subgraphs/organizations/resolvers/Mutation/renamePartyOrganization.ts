import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { changedAfter, changeOrganization } from '../../history.ts';
import { notYours } from '../../jurisdiction.ts';
import { organizationById } from '../../loaders.ts';
import { searchColumns } from '../../search.ts';
import { idempotency, partyOrganizations } from '../../tables.ts';

export const renamePartyOrganization: MutationResolvers['renamePartyOrganization'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'renamePartyOrganization', idempotency };
  const day = input.effectiveOn ?? context.today;
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, partyOrganizations, input.id);
    if (!row) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    else if (!mayWriteAt(context.viewer, row.divisionCode)) throw notYours();
    else {
      expectVersion(input.version, row.version, refusals);
      if (row.dissolvedOn && row.dissolvedOn <= day)
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: row.dissolvedOn });
      const start = (await changedAfter(tx, row.id, day, ['name', 'short_name'])) ?? row.foundedOn;
      if (start && day < start) refusals.add('DATE_BEFORE_START', ['input', 'effectiveOn'], { start });
    }
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    if (day > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'effectiveOn']);
    refusals.settle();
    const name = input.name.trim();
    const shortName = input.shortName === undefined ? row!.shortName : input.shortName;
    const formerNames = [...new Set([...row!.formerNames, row!.name])].filter((former) => former !== name);
    const { searchText, grams } = searchColumns(name, shortName, row!.code, ...formerNames);
    await changeOrganization(
      tx,
      input.id,
      day,
      sql`name = ${name}, short_name = ${shortName}`,
      sql`former_names = ${sql.param(formerNames)}::text[], search_text = ${searchText}, grams = ${sql.param(grams)}::text[]`,
    );
    return { id: input.id };
  });
  return {
    partyOrganization: answer ? await organizationById.one(context, answer.id, context.today) : null,
    userErrors: userErrors as never,
  };
};
