import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { needById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { idempotency, serviceNeeds } from '../../tables.ts';
import { searchColumns } from '../../search.ts';
import { objectionsToNeed } from '../../rules/need-declaration.ts';

export const declareNeed: MutationResolvers['declareNeed'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const outcome = await mutate(context, { name: 'declareNeed', idempotency }, input, async (tx, refusals) => {
    const { title, neededBy } = input;
    for (const { code, field, details } of objectionsToNeed({ title, neededBy, today: context.today }))
      refusals.add(code, ['input', field], details);
    if (input.surveyedOn && input.surveyedOn > context.today)
      refusals.add('DATE_IN_FUTURE', ['input', 'surveyedOn']);
    const path = ['input', 'organizationId'];
    const party = await knowParty(context, organization(input.organizationId), context.today, refusals, path);
    refusals.settle();
    requireOneWithin(viewer, [party!.divisionCode]);
    const id = newId('need');
    await tx.insert(serviceNeeds).values({
      id,
      ...placeOf(party!.divisionCode),
      organizationId: party!.partyId,
      divisionCode: party!.divisionCode,
      title: input.title,
      description: input.description ?? null,
      kind: input.kind,
      status: 'OPEN',
      declaredOn: context.today,
      neededBy: input.neededBy ?? null,
      beneficiaryPersonTimes: input.beneficiaryPersonTimes ?? null,
      surveyedOn: input.surveyedOn ?? null,
      section: input.section ?? null,
      ...searchColumns(input.title),
    });
    return id;
  });
  return await payload(context, outcome, 'need', needById);
};
