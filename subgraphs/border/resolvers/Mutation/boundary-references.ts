import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { boundaryById, pillarById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { isLineCode, pillarOf } from '../../rules/boundary-steps.ts';
import { boundaries, idempotency, pillars } from '../../tables.ts';

export const registerBoundary: MutationResolvers['registerBoundary'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerBoundary',
    idempotency,
    constraints: { boundary_line_code: { code: 'CODE_TAKEN', path: ['input', 'lineCode'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    for (const field of ['name', 'officialReference', 'source'] as const)
      if (!input[field].trim()) refusals.add('TEXT_BLANK', ['input', field]);
    if (!isLineCode(input.lineCode)) refusals.add('LINE_CODE_MALFORMED', ['input', 'lineCode']);
    if (input.ourDivisionId === input.theirDivisionId)
      refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'theirDivisionId']);
    const places = await placesOf(context, refusals, [
      { id: input.ourDivisionId, path: ['ourDivisionId'] },
      { id: input.theirDivisionId, path: ['theirDivisionId'] },
    ]);
    const [, line] = /^(.{4})-/.exec(input.lineCode) ?? [];
    const [whole] = line
      ? await tx.select({ id: boundaries.id }).from(boundaries).where(eq(boundaries.lineCode, line))
      : [];
    if (line && !whole) refusals.add('UNKNOWN_RECORD', ['input', 'lineCode']);
    refusals.settle();
    const [ours, theirs] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [ours.code]);
    const id = newId('bdl');
    await tx.insert(boundaries).values({
      id,
      ...placeOf(ours.code),
      aId: ours.id,
      aCode: ours.code,
      bId: theirs.id,
      bCode: theirs.code,
      lineCode: input.lineCode,
      name: input.name.trim(),
      wholeLineId: whole?.id ?? null,
      lengthKm: input.lengthKm ?? null,
      officialReference: input.officialReference.trim(),
      source: input.source.trim(),
    });
    return id;
  });
  return await payload(context, outcome, 'boundary', boundaryById);
};

export const registerPillar: MutationResolvers['registerPillar'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerPillar',
    idempotency,
    constraints: { pillar_number: { code: 'CODE_TAKEN', path: ['input', 'pillarNumber'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.source.trim()) refusals.add('TEXT_BLANK', ['input', 'source']);
    const [line] = await tx.select().from(boundaries).where(eq(boundaries.id, input.boundaryId));
    if (!line) refusals.add('UNKNOWN_RECORD', ['input', 'boundaryId']);
    refusals.settle();
    requireOneSide(context, [line!.aCode, line!.bCode]);
    const pillar = pillarOf(input.pillarNumber, line!.lineCode);
    if (!pillar)
      refusals.add('PILLAR_NUMBER_MALFORMED', ['input', 'pillarNumber'], {
        line: line!.lineCode.slice(0, 4),
      });
    refusals.settle();
    const id = newId('pil');
    await tx.insert(pillars).values({
      id,
      province: line!.province,
      countyCode: line!.countyCode,
      pillarNumber: input.pillarNumber,
      type: pillar!.type,
      boundaryId: line!.id,
      source: input.source.trim(),
    });
    return id;
  });
  return await payload(context, outcome, 'pillar', pillarById);
};
