import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { operationById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import { enforcementResults, idempotency, operations } from '../../tables.ts';

export const recordEnforcementResult: MutationResolvers['recordEnforcementResult'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'recordEnforcementResult', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const operation = await lockRow(tx, operations, input.operationId);
    if (!operation) refusals.add('UNKNOWN_RECORD', ['input', 'operationId']);
    refusals.settle();
    const { aCode, bCode, province, countyCode } = operation!;
    requireOneSide(context, [aCode, bCode]);
    const tally = and(
      eq(enforcementResults.operationId, input.operationId),
      eq(enforcementResults.kind, input.kind),
    );
    const updated = await tx
      .update(enforcementResults)
      .set({ count: input.count, source: input.source ?? null })
      .where(tally)
      .returning({ id: enforcementResults.id });
    if (updated.length === 0) {
      await tx.insert(enforcementResults).values({
        id: newId('enr'),
        province,
        countyCode,
        operationId: input.operationId,
        kind: input.kind,
        count: input.count,
        source: input.source ?? null,
      });
    }
    return { id: input.operationId };
  });
  return {
    operation: answer ? await operationById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
