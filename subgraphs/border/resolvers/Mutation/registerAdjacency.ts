import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { adjacencyById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { crossingBetween } from '../../rules/crossing.ts';
import { adjacencies, adjacencyStatements, idempotency } from '../../tables.ts';

export const registerAdjacency: MutationResolvers['registerAdjacency'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'registerAdjacency',
    idempotency,
    constraints: { adjacency_pair: { code: 'ADJACENCY_KNOWN', path: ['input', 'bId'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.source.trim()) refusals.add('ADJACENCY_WITHOUT_SOURCE', ['input', 'source']);
    if (input.aId === input.bId) refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'bId']);
    const places = await placesOf(context, refusals, [
      { id: input.aId, path: ['aId'] },
      { id: input.bId, path: ['bId'] },
    ]);
    refusals.settle();
    const [a, b] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [a.code, b.code]);
    const id = newId('adj');
    await tx.insert(adjacencies).values({
      id,
      ...placeOf(a.code),
      aId: a.id,
      aCode: a.code,
      aName: a.name,
      bId: b.id,
      bCode: b.code,
      bName: b.name,
      level: a.level,
      kind: input.kind,
      crosses: crossingBetween(a.code, b.code),
      confidence: input.confidence,
      source: input.source.trim(),
      sourceUrl: input.sourceUrl ?? null,
    });
    await tx.insert(adjacencyStatements).values({
      adjacencyId: id,
      number: 1,
      act: 'REGISTERED',
      kind: input.kind,
      confidence: input.confidence,
      source: input.source.trim(),
      sourceUrl: input.sourceUrl ?? null,
      on: context.today,
    });
    return { id };
  });
  return {
    adjacency: answer ? await adjacencyById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
