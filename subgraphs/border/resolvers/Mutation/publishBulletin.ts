import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { bulletinById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import { expectZone } from './stepping.ts';
import { bulletins, idempotency, zoneParticipants } from '../../tables.ts';

export const publishBulletin: MutationResolvers['publishBulletin'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  const options = { name: 'publishBulletin', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.title.trim()) refusals.add('TEXT_BLANK', ['input', 'title']);
    if (!input.body.trim()) refusals.add('TEXT_BLANK', ['input', 'body']);
    await expectZone(tx, refusals, input.zoneId);
    refusals.settle();
    const participants = await tx
      .select()
      .from(zoneParticipants)
      .where(and(eq(zoneParticipants.zoneId, input.zoneId), isNull(zoneParticipants.validTo)));
    requireOneSide(
      context,
      participants.map(({ code }) => code),
    );
    const id = newId('bul');
    const { zoneId, title, body, classification } = input;
    await tx.insert(bulletins).values({
      id,
      ...placeOf(viewer.divisionCode),
      zoneId,
      title,
      body,
      classification,
      publisherCode: viewer.divisionCode,
    });
    return { id };
  });
  return {
    bulletin: answer ? await bulletinById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
