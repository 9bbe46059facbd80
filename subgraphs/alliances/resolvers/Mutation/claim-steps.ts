import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { claimById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { claimSteps, type ClaimAction, type ClaimSide } from '../../rules/claim-steps.ts';
import { claims, idempotency, resourceOffers, serviceNeeds, type ClaimRow } from '../../tables.ts';

interface StepInput {
  idempotencyKey?: string | null;
  claimId: string;
  version: number;
}

/** One step of a claim: its side, its status and the version seen are checked, and the need or offer goes along. */
async function step(
  context: HubContext,
  name: string,
  action: ClaimAction,
  input: StepInput,
  more: Partial<Pick<ClaimRow, 'rating' | 'note' | 'fulfilledOn'>> = {},
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.claimId, 'clm', '认领');
  const { by, from, to, need: needStatus, offer: offerStatus } = claimSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    // What is claimed is locked before the claim, in the order in which `claim` writes them.
    const [found] = await tx.select().from(claims).where(eq(claims.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'claimId']);
    refusals.settle();
    const owner = found!.needId
      ? (await lockRow(tx, serviceNeeds, found!.needId))!
      : (await lockRow(tx, resourceOffers, found!.offerId!))!;
    const claim = (await lockRow(tx, claims, id))!;
    const places: Record<ClaimSide, string> = { OWNER: owner.divisionCode, CLAIMANT: claim.divisionCode };
    requireOneWithin(viewer, Object.values(places));
    if (!mayWriteAt(viewer, places[by])) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'claimId'], sideNames[by]);
      refusals.settle();
    }
    expectVersion(input.version, claim.version, refusals);
    if (!from.includes(claim.status))
      refuseStatus(refusals, 'ClaimStatus', claim.status, ['input', 'claimId']);
    refusals.settle();
    await tx
      .update(claims)
      .set({ status: to, ...more })
      .where(eq(claims.id, id));
    if (claim.needId)
      await tx.update(serviceNeeds).set({ status: needStatus }).where(eq(serviceNeeds.id, claim.needId));
    else
      await tx
        .update(resourceOffers)
        .set({ status: offerStatus })
        .where(eq(resourceOffers.id, claim.offerId!));
    return id;
  });
  return await payload(context, outcome, 'claim', claimById);
}

const sideNames: Record<ClaimSide, { side: string; sideZh: string }> = {
  OWNER: { side: 'the side whose need or offer it is', sideZh: '需求或资源的发布方' },
  CLAIMANT: { side: 'the side that claimed it', sideZh: '认领方' },
};

export const acceptClaim: MutationResolvers['acceptClaim'] = (_root, { input }, context) =>
  step(context, 'acceptClaim', 'ACCEPT', input);

export const declineClaim: MutationResolvers['declineClaim'] = (_root, { input }, context) =>
  step(context, 'declineClaim', 'DECLINE', input, { note: input.reason ?? null });

export const withdrawClaim: MutationResolvers['withdrawClaim'] = (_root, { input }, context) =>
  step(context, 'withdrawClaim', 'WITHDRAW', input);

export const fulfilClaim: MutationResolvers['fulfilClaim'] = (_root, { input }, context) =>
  step(context, 'fulfilClaim', 'FULFIL', input, { fulfilledOn: context.today });

export const rateClaim: MutationResolvers['rateClaim'] = (_root, { input }, context) => {
  if (input.rating < 1 || input.rating > 5)
    throw badInput('评分须为 1 至 5。', 'A rating lies between 1 and 5.');
  return step(context, 'rateClaim', 'RATE', input, { rating: input.rating });
};
