import { checkDay, payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { groupById } from '../../loaders.ts';
import { functionalGroups, idempotency } from '../../tables.ts';
import { committeeOfMine } from './committee-sides.ts';

/** 功能小组 (mechanisms.md O7). */

export const formFunctionalGroup: MutationResolvers['formFunctionalGroup'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'formFunctionalGroup', idempotency },
    input,
    async (tx, refusals) => {
      const committee = await committeeOfMine(tx, context, refusals, input.committeeId, [
        'input',
        'committeeId',
      ]);
      requireTexts(input, ['name'], refusals);
      checkDay(context, refusals, input.formedOn, committee.foundedOn, ['input', 'formedOn']);
      refusals.settle();
      const id = newId('fng');
      await tx.insert(functionalGroups).values({
        id,
        ...placeOf(committee.divisionCode),
        name: input.name.trim(),
        section: input.section,
        committeeId: committee.id,
        validFrom: input.formedOn,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'functionalGroup', groupById);
};

export const endFunctionalGroup: MutationResolvers['endFunctionalGroup'] = async (_, { input }, context) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'endFunctionalGroup', idempotency },
    input,
    async (tx, refusals) => {
      const row = await lockRow(tx, functionalGroups, expectId(input.id, 'fng', '功能小组'));
      if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
      refusals.settle();
      await committeeOfMine(tx, context, refusals, row!.committeeId, ['input', 'id']);
      if (row!.validTo) refusals.add('RECORD_ENDED', ['input', 'id'], { on: row!.validTo });
      checkDay(context, refusals, input.endedOn, row!.validFrom, ['input', 'endedOn']);
      refusals.settle();
      await tx
        .update(functionalGroups)
        .set({ validTo: input.endedOn })
        .where(eq(functionalGroups.id, row!.id));
      return row!.id;
    },
  );
  return await payload(context, outcome, 'functionalGroup', groupById);
};
