import { payload } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { count, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { adjacencyById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import { adjacencyStatus, adjacencySteps } from '../../rules/adjacency-steps.ts';
import { adjacencies, adjacencyStatements, idempotency, type AdjacencyRow } from '../../tables.ts';

interface StatedInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  source: string;
  sourceUrl?: string | null;
}

/** A statement about a neighbourhood: it takes effect, and stands beside what was said before. */
async function state(
  context: HubContext,
  act: keyof typeof adjacencySteps,
  name: string,
  input: StatedInput & { on?: string },
  changeOf: (row: AdjacencyRow) => Partial<AdjacencyRow>,
): Promise<Outcome<string>> {
  requireOfficial(context);
  const options = {
    name,
    idempotency,
    constraints: { adjacency_pair: { code: 'ADJACENCY_KNOWN', path: ['input', 'kind'] } },
  };
  return await mutate(context, options, input, async (tx, refusals) => {
    if (!input.source.trim()) refusals.add('ADJACENCY_WITHOUT_SOURCE', ['input', 'source']);
    const row = await lockRow(tx, adjacencies, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireOneSide(context, [row!.aCode, row!.bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    if (!adjacencySteps[act].includes(adjacencyStatus(row!)))
      refusals.add('ADJACENCY_ENDED', ['input', 'id'], { on: row!.validTo! });
    if (input.on && row!.validFrom && input.on < row!.validFrom)
      refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    const change = changeOf(row!);
    const { kind, confidence } = { ...row!, ...change };
    const [known] = await tx
      .select({ n: count() })
      .from(adjacencyStatements)
      .where(eq(adjacencyStatements.adjacencyId, input.id));
    if (known!.n === 0) {
      await tx.insert(adjacencyStatements).values({
        adjacencyId: input.id,
        number: 1,
        act: 'REGISTERED',
        kind: row!.kind,
        confidence: row!.confidence,
        source: row!.source!,
        sourceUrl: row!.sourceUrl,
        on: row!.createdAt.slice(0, 10),
      });
    }
    await tx.insert(adjacencyStatements).values({
      adjacencyId: input.id,
      number: Math.max(1, known!.n) + 1,
      act,
      kind,
      confidence,
      source: input.source.trim(),
      sourceUrl: input.sourceUrl ?? null,
      on: context.today,
    });
    await tx.update(adjacencies).set(change).where(eq(adjacencies.id, input.id));
    return input.id;
  });
}

export const correctAdjacency: MutationResolvers['correctAdjacency'] = async (_, { input }, context) => {
  const outcome = await state(context, 'CORRECTED', 'correctAdjacency', input, () => ({
    kind: input.kind,
    confidence: input.confidence,
    source: input.source.trim(),
    sourceUrl: input.sourceUrl ?? null,
  }));
  return await payload(context, outcome, 'adjacency', adjacencyById);
};

export const endAdjacency: MutationResolvers['endAdjacency'] = async (_, { input }, context) => {
  const outcome = await state(context, 'ENDED', 'endAdjacency', input, () => ({ validTo: input.on }));
  return await payload(context, outcome, 'adjacency', adjacencyById);
};
