import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, count, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { reservationById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { idempotency, pactArticles, pactParties, pactReservations, pacts } from '../../tables.ts';
import { currentVersion, keepEvent } from '../../text/write.ts';

export const reserveArticle: MutationResolvers['reserveArticle'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.pactId, 'pact', '共建协议');
  const outcome = await mutate(
    context,
    { name: 'reserveArticle', idempotency },
    input,
    async (tx, refusals) => {
      const pact = await lockRow(tx, pacts, id);
      if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
      refusals.settle();
      const [side] = await tx
        .select()
        .from(pactParties)
        .where(and(eq(pactParties.pactId, id), eq(pactParties.partyId, input.partyId)));
      if (!side) refusals.add('NOT_A_PACT_PARTY', ['input', 'partyId']);
      refusals.settle();
      requireOneWithin(viewer, [side!.divisionCode]);
      requireTexts(input, ['content'], refusals);
      if (side!.status !== 'PENDING') refusals.add('RESERVATION_TOO_LATE', ['input', 'partyId']);
      const current = await currentVersion(tx, id);
      if (input.textVersion !== current)
        refusals.add('TEXT_VERSION_NOT_CURRENT', ['input', 'textVersion'], { current: String(current) });
      const [articles] = await tx
        .select({ count: count() })
        .from(pactArticles)
        .where(eq(pactArticles.pactId, id));
      if (input.articleNumber < 1 || input.articleNumber > articles!.count)
        refusals.add('NO_SUCH_ARTICLE', ['input', 'articleNumber'], { articles: String(articles!.count) });
      refusals.settle();
      const reservationId = newId('rsv');
      await tx.insert(pactReservations).values({
        id: reservationId,
        province: side!.province,
        countyCode: side!.countyCode,
        pactId: id,
        pactPartyId: side!.id,
        textVersion: current,
        articleNumber: input.articleNumber,
        content: input.content,
        madeOn: context.today,
      });
      await keepEvent(tx, viewer, pact!, { kind: 'RESERVED', textVersion: current, partyId: side!.id });
      return reservationId;
    },
  );
  return await payload(context, outcome, 'reservation', reservationById);
};

export const withdrawReservation: MutationResolvers['withdrawReservation'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.reservationId, 'rsv', '保留');
  const outcome = await mutate(
    context,
    { name: 'withdrawReservation', idempotency },
    input,
    async (tx, refusals) => {
      const [found] = await tx.select().from(pactReservations).where(eq(pactReservations.id, id));
      if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'reservationId']);
      refusals.settle();
      const pact = (await lockRow(tx, pacts, found!.pactId))!;
      const reservation = (await lockRow(tx, pactReservations, id))!;
      const [side] = await tx.select().from(pactParties).where(eq(pactParties.id, reservation.pactPartyId));
      requireOneWithin(viewer, [side!.divisionCode]);
      expectVersion(input.version, reservation.version, refusals);
      if (reservation.withdrawnOn !== null)
        refuseStatus(refusals, 'ClaimStatus', 'WITHDRAWN', ['input', 'reservationId']);
      refusals.settle();
      await tx
        .update(pactReservations)
        .set({ withdrawnOn: context.today })
        .where(eq(pactReservations.id, id));
      await keepEvent(tx, viewer, pact, {
        kind: 'RESERVATION_WITHDRAWN',
        textVersion: reservation.textVersion,
        partyId: side!.id,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'reservation', reservationById);
};
