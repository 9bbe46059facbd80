import { payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pledgeById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { idempotency, pledges } from '../../tables.ts';

export const setPledge: MutationResolvers['setPledge'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  if (input.year < 1949 || input.year > 2200)
    throw badInput('年度须在 1949 至 2200 之间。', 'A year lies between 1949 and 2200.');
  const outcome = await mutate(context, { name: 'setPledge', idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['content'], refusals);
    if (input.dueOn && input.dueOn < context.today)
      refusals.add('DATE_BEFORE_START', ['input', 'dueOn'], { start: context.today });
    const path = ['input', 'organizationId'];
    const party = await knowParty(context, organization(input.organizationId), context.today, refusals, path);
    refusals.settle();
    requireOneWithin(viewer, [party!.divisionCode]);
    const id = newId('plg');
    await tx.insert(pledges).values({
      id,
      ...placeOf(party!.divisionCode),
      organizationId: party!.partyId,
      divisionCode: party!.divisionCode,
      year: input.year,
      content: input.content,
      status: 'SET',
      setOn: context.today,
      dueOn: input.dueOn ?? null,
    });
    return id;
  });
  return await payload(context, outcome, 'pledge', pledgeById);
};
