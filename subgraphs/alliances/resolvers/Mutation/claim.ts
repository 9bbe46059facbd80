import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { claimById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { offerStatus } from '../../lists/offer-status.ts';
import {
  claims,
  idempotency,
  resourceOffers,
  serviceNeeds,
  type ResourceOfferRow,
  type ServiceNeedRow,
} from '../../tables.ts';

const unclaimable: ReadonlySet<string> = new Set(['WITHDRAWN', 'EXPIRED']);

export const claim: MutationResolvers['claim'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const { needId, offerId } = input;
  if ((needId == null) === (offerId == null)) {
    throw badInput('请只填 needId 与 offerId 其中一项。', 'Give either needId or offerId.');
  }
  const id = needId != null ? expectId(needId, 'need', '需求') : expectId(offerId!, 'off', '资源');
  const [table, path, list] =
    needId != null
      ? ([serviceNeeds, ['input', 'needId'], 'ServiceNeedStatus'] as const)
      : ([resourceOffers, ['input', 'offerId'], 'ResourceOfferStatus'] as const);
  const statusOf = (thing: ServiceNeedRow): string =>
    needId != null ? thing.status : offerStatus(thing as unknown as ResourceOfferRow, context.today);
  const taken = { code: 'ALREADY_CLAIMED', path: [...path] };
  const outcome = await mutate(
    context,
    {
      name: 'claim',
      idempotency,
      constraints: { claim_one_standing_per_need: taken, claim_one_standing_per_offer: taken },
    },
    input,
    async (tx, refusals) => {
      // Asked before anything is locked: nobody waits for another subgraph's answer.
      const party = await knowParty(context, input.party, context.today, refusals, ['input', 'party']);
      // The lock puts claims of one thing in a row; the unique key holds even against a writer without it.
      const thing = await lockRow(tx, table as typeof serviceNeeds, id);
      if (!thing) refusals.add('UNKNOWN_RECORD', path);
      else if (unclaimable.has(statusOf(thing))) refuseStatus(refusals, list, statusOf(thing), [...path]);
      else if (thing.status !== 'OPEN') refusals.add('ALREADY_CLAIMED', path);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode]);
      const claimId = newId('clm');
      await tx.insert(claims).values({
        id: claimId,
        ...placeOf(party!.divisionCode),
        needId: needId ?? null,
        offerId: offerId ?? null,
        partyType: party!.partyType,
        partyId: party!.partyId,
        divisionCode: party!.divisionCode,
        status: 'CLAIMED',
        claimedOn: context.today,
        note: input.note ?? null,
      });
      await tx
        .update(table as typeof serviceNeeds)
        .set({ status: 'CLAIMED' })
        .where(eq(table.id, id));
      return claimId;
    },
  );
  return await payload(context, outcome, 'claim', claimById);
};
