import { requireTexts } from '@hub/kit/answering.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { offerStatus } from '../../lists/offer-status.ts';
import { offerById } from '../../loaders.ts';
import { offerSteps, type OfferAction, type PublishedSide } from '../../rules/need-steps.ts';
import { searchColumns } from '../../search.ts';
import { resourceOffers } from '../../tables.ts';
import { claimantPlaces, endStandingClaim, publishedSides } from './need-steps.ts';
import { takeStep, type StepInput } from './take-step.ts';

type OfferStep = Pick<Parameters<typeof takeStep<typeof resourceOffers, PublishedSide>>[1], 'ask' | 'write'>;

function step(
  context: HubContext,
  name: string,
  action: OfferAction,
  input: StepInput & { offerId: string },
  rest: OfferStep,
) {
  return takeStep<typeof resourceOffers, PublishedSide>(context, {
    name,
    input,
    table: resourceOffers,
    id: expectId(input.offerId, 'off', '资源'),
    idField: 'offerId',
    statuses: 'ResourceOfferStatus',
    rule: offerSteps[action],
    sideNames: publishedSides,
    placesOf: async ({ id, divisionCode }, _asked, tx) => ({
      OWNER: [divisionCode],
      CLAIMANT: await claimantPlaces(tx, 'offerId', id),
      GROUP: [],
    }),
    statusOf: (offer) => offerStatus(offer, context.today),
    field: 'offer',
    byId: offerById,
    ...rest,
  });
}

export const reviseOffer: MutationResolvers['reviseOffer'] = (_root, { input }, context) =>
  step(context, 'reviseOffer', 'REVISE', input, {
    ask: (refusals) => {
      requireTexts(input, ['title'], refusals);
      if (input.availableUntil && input.availableUntil < context.today)
        refusals.add('DATE_BEFORE_START', ['input', 'availableUntil'], { start: context.today });
      return undefined;
    },
    write: (tx, { id }) =>
      tx
        .update(resourceOffers)
        .set({
          title: input.title,
          description: input.description ?? null,
          kind: input.kind,
          terms: input.terms,
          availableUntil: input.availableUntil ?? null,
          ...searchColumns(input.title),
        })
        .where(eq(resourceOffers.id, id)),
  });

export const withdrawOffer: MutationResolvers['withdrawOffer'] = (_root, { input }, context) =>
  step(context, 'withdrawOffer', 'WITHDRAW', input, {
    ask: (refusals) => {
      requireTexts(input, ['reason'], refusals);
      return undefined;
    },
    write: async (tx, { id }) => {
      await endStandingClaim(tx, 'offerId', id, input.reason);
      await tx
        .update(resourceOffers)
        .set({ status: offerSteps.WITHDRAW.to, withdrawalReason: input.reason })
        .where(eq(resourceOffers.id, id));
    },
  });
