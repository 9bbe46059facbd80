import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { caseById } from '../../loaders.ts';
import { noteOf } from './note.ts';
import { expectZone } from './stepping.ts';
import { placesOf } from '@hub/kit/places.ts';
import { expectOfSides, pactOf, requireOneSide } from '../../places.ts';
import { caseEvents, cases, idempotency } from '../../tables.ts';

export const reportBorderCase: MutationResolvers['reportBorderCase'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  const options = { name: 'reportBorderCase', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.title.trim()) refusals.add('TEXT_BLANK', ['input', 'title']);
    if (input.ourDivisionId === input.theirDivisionId)
      refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'theirDivisionId']);
    if (input.reportedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'reportedOn']);
    const places = await placesOf(context, refusals, [
      { id: input.ourDivisionId, path: ['ourDivisionId'] },
      { id: input.theirDivisionId, path: ['theirDivisionId'] },
    ]);
    const pact = input.pactId ? await pactOf(context, refusals, input.pactId) : null;
    if (input.zoneId) await expectZone(tx, refusals, input.zoneId);
    refusals.settle();
    const [ours, theirs] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [ours.code]);
    if (pact) expectOfSides(refusals, pact, [ours.code, theirs.code]);
    refusals.settle();
    const id = newId('bca');
    const place = placeOf(ours.code);
    await tx.insert(cases).values({
      id,
      ...place,
      aId: ours.id,
      aCode: ours.code,
      bId: theirs.id,
      bCode: theirs.code,
      title: input.title.trim(),
      category: input.category,
      status: 'REPORTED',
      zoneId: input.zoneId ?? null,
      pactId: input.pactId ?? null,
      reportedOn: input.reportedOn,
    });
    const eventId = newId('bce');
    await tx.insert(caseEvents).values({
      id: eventId,
      ...place,
      caseId: id,
      status: 'REPORTED',
      on: input.reportedOn,
      recordedByA: true,
      byCode: viewer.divisionCode,
    });
    await noteOf(tx, eventId, input.note, { aCode: ours.code, bCode: theirs.code, ...place });
    return { id };
  });
  return {
    borderCase: answer ? await caseById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
