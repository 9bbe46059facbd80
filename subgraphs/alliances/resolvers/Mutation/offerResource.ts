import { payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { offerById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { idempotency, resourceOffers } from '../../tables.ts';
import { searchColumns } from '../../search.ts';

export const offerResource: MutationResolvers['offerResource'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'offerResource', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['title'], refusals);
      if (input.availableUntil && input.availableUntil < context.today)
        refusals.add('DATE_BEFORE_START', ['input', 'availableUntil'], { start: context.today });
      const party = await knowParty(context, input.party, context.today, refusals, ['input', 'party']);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode]);
      const id = newId('off');
      await tx.insert(resourceOffers).values({
        id,
        ...placeOf(party!.divisionCode),
        partyType: party!.partyType,
        partyId: party!.partyId,
        divisionCode: party!.divisionCode,
        title: input.title,
        description: input.description ?? null,
        kind: input.kind,
        terms: input.terms ?? 'FREE',
        status: 'OPEN',
        offeredOn: context.today,
        availableUntil: input.availableUntil ?? null,
        ...searchColumns(input.title),
      });
      return id;
    },
  );
  return await payload(context, outcome, 'offer', offerById);
};
