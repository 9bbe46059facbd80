import { payload } from '@hub/kit/answering.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { zoneById } from '../../loaders.ts';
import { pactOf } from '../../places.ts';
import { boundaries, pactBorderLinks, zones } from '../../tables.ts';
import { zoneStep } from './zone-steps.ts';

export const linkBorderZone: MutationResolvers['linkBorderZone'] = async (_, { input }, context) => {
  let pact: Awaited<ReturnType<typeof pactOf>> = null;
  const outcome = await zoneStep(
    context,
    'LINK',
    'linkBorderZone',
    input,
    async (refusals) => {
      pact = await pactOf(context, refusals, input.pactId);
      refusals.settle();
      return () => undefined;
    },
    async ({ tx, refusals, zone, participants }) => {
      const seats = pact!.parties.map(({ divisionCode }) => divisionCode);
      const bound = participants.filter(({ code }) =>
        seats.some((seat) => seat.startsWith(code) || code.startsWith(seat)),
      );
      const isAcross = bound.some(({ code: a }) =>
        bound.some(({ code: b }) => !a.startsWith(b) && !b.startsWith(a)),
      );
      if (!isAcross) refusals.add('PACT_NOT_OF_SIDES', ['input', 'pactId']);
      if (input.boundaryId) {
        const [line] = await tx
          .select({ id: boundaries.id })
          .from(boundaries)
          .where(eq(boundaries.id, input.boundaryId));
        if (!line) refusals.add('UNKNOWN_RECORD', ['input', 'boundaryId']);
      }
      refusals.settle();
      const boundaryId = input.boundaryId ?? null;
      await tx
        .insert(pactBorderLinks)
        .values({ pactId: input.pactId, zoneId: input.id, boundaryId })
        .onConflictDoUpdate({
          target: [pactBorderLinks.pactId, pactBorderLinks.zoneId],
          set: { boundaryId },
        });
      await tx.update(zones).set({ name: zone.name }).where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};

export const unlinkBorderZone: MutationResolvers['unlinkBorderZone'] = async (_, { input }, context) => {
  const outcome = await zoneStep(
    context,
    'LINK',
    'unlinkBorderZone',
    input,
    null,
    async ({ tx, refusals, zone }) => {
      const gone = await tx
        .delete(pactBorderLinks)
        .where(and(eq(pactBorderLinks.zoneId, input.id), eq(pactBorderLinks.pactId, input.pactId)))
        .returning({ pactId: pactBorderLinks.pactId });
      if (gone.length === 0) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
      refusals.settle();
      await tx.update(zones).set({ name: zone.name }).where(eq(zones.id, input.id));
    },
  );
  return await payload(context, outcome, 'borderZone', zoneById);
};
