import { checkDay, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { addMonths } from '@hub/kit/scalars/local-date.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { ratingById } from '../../loaders.ts';
import { ratingSteps, type RatingAction } from '../../rules/committee-steps.ts';
import { seenOrganization } from '../../seen.ts';
import { demonstrationRatings, idempotency } from '../../tables.ts';
import { requireSide, type StepInput } from './committee-sides.ts';

/** 示范评定 (mechanisms.md O14). */

export const applyForRating: MutationResolvers['applyForRating'] = async (_, { input }, context) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'applyForRating', idempotency },
    input,
    async (tx, refusals) => {
      const path = ['input', 'organizationId'];
      const row = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
      requireTexts(input, ['grade'], refusals);
      if (row?.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row.dissolvedOn });
      checkDay(context, refusals, input.appliedOn, row?.foundedOn, ['input', 'appliedOn']);
      refusals.settle();
      const id = newId('rat');
      await tx.insert(demonstrationRatings).values({
        id,
        ...placeOf(row!.divisionCode),
        scheme: input.scheme,
        grade: input.grade.trim(),
        status: 'APPLIED',
        organizationId: row!.id,
        divisionCode: row!.divisionCode,
        appliedOn: input.appliedOn,
        // Nothing is awarded yet: the period holds on no day.
        validThrough: input.appliedOn,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'rating', ratingById);
};

type Rating = typeof demonstrationRatings.$inferSelect;

async function stepOfRating(
  context: HubContext,
  name: string,
  action: RatingAction,
  input: StepInput & { on: string },
  more: (rating: Rating, refusals: Refusals) => Partial<Rating>,
) {
  requireOfficial(context);
  const id = expectId(input.id, 'rat', '示范评定');
  const { by, from, to } = ratingSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const rating = await lockRow(tx, demonstrationRatings, id);
    if (!rating) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireSide(context, refusals, by, { seat: rating!.divisionCode }, ['input', 'id']);
    expectVersion(input.version, rating!.version, refusals);
    if (!from.includes(rating!.status))
      refuseStatus(refusals, 'RatingStatus', rating!.status, ['input', 'id']);
    const { appliedOn, assessedOn, awardedOn, reviewedOn } = rating!;
    checkDay(context, refusals, input.on, reviewedOn ?? awardedOn ?? assessedOn ?? appliedOn, [
      'input',
      'on',
    ]);
    refusals.settle();
    const columns = more(rating!, refusals);
    refusals.settle();
    await tx
      .update(demonstrationRatings)
      .set({ status: to, ...columns })
      .where(eq(demonstrationRatings.id, id));
    return id;
  });
  return await payload(context, outcome, 'rating', ratingById);
}

const longestValidity = 120;

/** The first day on which an award no longer holds. */
function validUntil(on: string, months: number): string {
  if (months < 1 || months > longestValidity)
    throw badInput(
      `有效期须在 1 至 ${longestValidity} 个月之间。`,
      `An award holds for 1 to ${longestValidity} months.`,
    );
  return addMonths(on, months);
}

export const assessRating: MutationResolvers['assessRating'] = (_, { input }, context) =>
  stepOfRating(context, 'assessRating', 'ASSESS', input, () => ({ assessedOn: input.on }));
export const awardRating: MutationResolvers['awardRating'] = (_, { input }, context) =>
  stepOfRating(context, 'awardRating', 'AWARD', input, () => ({
    awardedOn: input.on,
    validThrough: validUntil(input.on, input.validMonths),
  }));
export const declineRating: MutationResolvers['declineRating'] = (_, { input }, context) =>
  stepOfRating(context, 'declineRating', 'DECLINE', input, () => ({ closedOn: input.on }));
export const withdrawRating: MutationResolvers['withdrawRating'] = (_, { input }, context) =>
  stepOfRating(context, 'withdrawRating', 'WITHDRAW', input, () => ({ closedOn: input.on }));
export const renewRating: MutationResolvers['renewRating'] = (_, { input }, context) =>
  stepOfRating(context, 'renewRating', 'RENEW', input, () => ({
    reviewedOn: input.on,
    validThrough: validUntil(input.on, input.validMonths),
  }));
export const revokeRating: MutationResolvers['revokeRating'] = (_, { input }, context) =>
  stepOfRating(context, 'revokeRating', 'REVOKE', input, () => ({
    reviewedOn: input.on,
    validThrough: input.on,
    closedOn: input.on,
  }));
