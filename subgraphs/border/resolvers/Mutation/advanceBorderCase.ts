import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { caseById } from '../../loaders.ts';
import { noteOf } from './note.ts';
import { requireOneSide } from '../../places.ts';
import { mayBecome } from '../../rules/case-status.ts';
import { caseEvents, cases, idempotency } from '../../tables.ts';

export const advanceBorderCase: MutationResolvers['advanceBorderCase'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'advanceBorderCase', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, cases, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { status, version, aCode, bCode, reportedOn, province, countyCode } = row!;
    requireOneSide(context, [aCode, bCode]);
    expectVersion(input.version, version, refusals);
    refusals.settle();
    if (!mayBecome(status, input.status)) {
      refusals.add('CASE_STATUS_NOT_NEXT', ['input', 'status'], { from: status, to: input.status });
    }
    if (input.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'on']);
    if (input.on < reportedOn) refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    const dates = {
      STUDIED: {},
      REPORTED: {},
      IN_HAND: { resolvedOn: null, verifiedOn: null },
      RESOLVED: { resolvedOn: input.on },
      VERIFIED: { verifiedOn: input.on },
    }[input.status];
    await tx
      .update(cases)
      .set({ status: input.status, ...dates })
      .where(eq(cases.id, input.id));
    const eventId = newId('bce');
    await tx.insert(caseEvents).values({
      id: eventId,
      province,
      countyCode,
      caseId: input.id,
      status: input.status,
      on: input.on,
    });
    await noteOf(tx, eventId, input.note, { aCode, bCode, province, countyCode });
    return { id: input.id };
  });
  return {
    borderCase: answer ? await caseById.one(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
