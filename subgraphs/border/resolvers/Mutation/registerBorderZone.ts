import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { zoneById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { hasTwoSides } from '../../rules/zone-steps.ts';
import { idempotency, zoneParticipants, zones } from '../../tables.ts';

export const registerBorderZone: MutationResolvers['registerBorderZone'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerBorderZone',
    idempotency,
    constraints: { zone_name: { code: 'CODE_TAKEN', path: ['input', 'name'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    const ids = [...new Set(input.divisionIds)];
    if (ids.length < 2) refusals.add('TOO_FEW_PARTICIPANTS', ['input', 'divisionIds']);
    const places = await placesOf(
      context,
      refusals,
      ids.map((id) => ({ id, path: ['divisionIds', input.divisionIds.indexOf(id)] })),
    );
    if (ids.length > 1 && !refusals.any && !hasTwoSides(places.map(({ code }) => code)))
      refusals.add('ZONE_ONE_SIDED', ['input', 'divisionIds']);
    refusals.settle();
    requireOneSide(
      context,
      places.map(({ code }) => code),
    );
    const id = newId('bor');
    await tx
      .insert(zones)
      .values({ id, ...placeOf(places[0]!.code), name: input.name.trim(), validFrom: input.validFrom });
    await tx.insert(zoneParticipants).values(
      places.map(({ id: divisionId, code, level }) => ({
        zoneId: id,
        divisionId,
        code,
        level,
        validFrom: input.validFrom,
      })),
    );
    return { id };
  });
  return {
    borderZone: answer ? await zoneById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
