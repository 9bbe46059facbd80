import { payload } from '@hub/kit/answering.ts';
import { newId } from '@hub/kit/ids.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { BorderCaseStatus } from '@hub/kit/generated/words.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { caseById } from '../../loaders.ts';
import { expectOfSides, pactOf, requireOneSide } from '../../places.ts';
import { caseSteps, isAbove, openToRecords } from '../../rules/case-steps.ts';
import { caseEvents, cases, idempotency, type CaseRow } from '../../tables.ts';
import { counterNote, noteOf } from './note.ts';
import { expectDay, expectStatus, refuseOtherSide, sideOf } from './stepping.ts';

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
}

async function step(
  context: HubContext,
  name: string,
  input: StepInput,
  work: (tx: Transaction, refusals: Refusals, row: CaseRow) => Promise<void>,
  askFirst?: (refusals: Refusals) => Promise<void>,
): Promise<Outcome<string>> {
  requireOfficial(context);
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    await askFirst?.(refusals);
    const row = await lockRow(tx, cases, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireOneSide(context, [row!.aCode, row!.bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    await work(tx, refusals, row!);
    return input.id;
  });
}

export const advanceBorderCase: MutationResolvers['advanceBorderCase'] = async (_, { input }, context) => {
  const { divisionCode } = requireOfficial(context);
  const outcome = await step(context, 'advanceBorderCase', input, async (tx, refusals, row) => {
    const { by, from, takesEffect } = caseSteps[input.status];
    if (!from.includes(row.status))
      refusals.add('CASE_STATUS_NOT_NEXT', ['input', 'status'], { from: row.status, to: input.status });
    refusals.settle();
    const side = by === 'EITHER' ? sideOf(context, refusals, row, input.forDivision) : null;
    if (by === 'ABOVE' && (!isAbove(divisionCode, row) || (await hasConfirmed(tx, row.id, divisionCode)))) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'status'], {
        side: 'the level above, which has confirmed for neither side',
        sideZh: '上一级（未曾代表任一侧确认）',
      });
    }
    if (takesEffect === 'WHEN_CONFIRMED' && row.resolutionEventId)
      refusals.add('RESOLUTION_PENDING', ['input', 'status']);
    expectDay(context, refusals, input.on, { notBefore: row.reportedOn });
    if (input.status === 'VERIFIED' && input.on < row.resolvedOn!)
      refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    const { id, aCode, bCode, province, countyCode } = row;
    const eventId = newId('bce');
    await tx.insert(caseEvents).values({
      id: eventId,
      province,
      countyCode,
      caseId: id,
      kind: 'STEP',
      status: input.status,
      on: input.on,
      recordedByA: side === null ? null : side === 'A',
      byCode: divisionCode,
      standing: side === null ? 'CONFIRMED' : 'ONE_SIDED',
    });
    await noteOf(tx, eventId, input.note, { aCode, bCode, province, countyCode });
    const change =
      takesEffect === 'WHEN_CONFIRMED'
        ? { resolutionEventId: eventId }
        : { status: input.status, ...datesOf(input.status, input.on) };
    await tx.update(cases).set(change).where(eq(cases.id, id));
  });
  return await payload(context, outcome, 'borderCase', caseById);
};

function datesOf(status: BorderCaseStatus, on: string): Partial<CaseRow> {
  if (status === 'IN_HAND') return { resolvedOn: null, verifiedOn: null };
  return status === 'VERIFIED' ? { verifiedOn: on } : {};
}

/** Whether officials of this very jurisdiction recorded or confirmed, for a side, that the case is resolved. */
async function hasConfirmed(tx: Transaction, caseId: string, own: string): Promise<boolean> {
  const events = await tx.select().from(caseEvents).where(eq(caseEvents.caseId, caseId));
  return events.some(
    ({ status, kind, byCode, answeredByCode }) =>
      kind === 'STEP' && status === 'RESOLVED' && (byCode === own || answeredByCode === own),
  );
}

export const recordBorderCaseEvent: MutationResolvers['recordBorderCaseEvent'] = async (
  _,
  { input },
  context,
) => {
  const { divisionCode } = requireOfficial(context);
  const outcome = await step(context, 'recordBorderCaseEvent', input, async (tx, refusals, row) => {
    if (!input.note.trim()) refusals.add('TEXT_BLANK', ['input', 'note']);
    expectStatus(refusals, 'BorderCaseStatus', row.status, openToRecords);
    expectDay(context, refusals, input.on, { notBefore: row.reportedOn });
    refusals.settle();
    const side = sideOf(context, refusals, row, input.forDivision);
    const { id, aCode, bCode, province, countyCode, status } = row;
    const eventId = newId('bce');
    await tx.insert(caseEvents).values({
      id: eventId,
      province,
      countyCode,
      caseId: id,
      kind: 'RECORD',
      status,
      on: input.on,
      recordedByA: side === 'A',
      byCode: divisionCode,
      standing: 'ONE_SIDED',
    });
    await noteOf(tx, eventId, input.note, { aCode, bCode, province, countyCode });
    await tx.update(cases).set({ status }).where(eq(cases.id, id));
  });
  return await payload(context, outcome, 'borderCase', caseById);
};

export const answerBorderCaseEvent: MutationResolvers['answerBorderCaseEvent'] = async (
  _,
  { input },
  context,
) => {
  const { divisionCode } = requireOfficial(context);
  const options = { name: 'answerBorderCaseEvent', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const [seen] = await tx.select().from(caseEvents).where(eq(caseEvents.id, input.id));
    // The case first, as every step of it does, so that two steps never wait for each other.
    const row = seen && (await lockRow(tx, cases, seen.caseId));
    const event = row && (await lockRow(tx, caseEvents, input.id));
    if (!row || !event) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { aCode, bCode, province, countyCode } = row!;
    requireOneSide(context, [aCode, bCode]);
    expectVersion(input.version, event!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'RecordStanding', event!.standing, ['ONE_SIDED']);
    if (!input.isConfirmed && !input.note?.trim()) refusals.add('TEXT_BLANK', ['input', 'note']);
    refusals.settle();
    const side = sideOf(context, refusals, row!, input.forDivision);
    // Nobody countersigns what they recorded themselves, whichever side they name.
    if ((side === 'A') === event!.recordedByA || divisionCode === event!.byCode) refuseOtherSide(refusals);
    refusals.settle();
    await tx
      .update(caseEvents)
      .set({
        standing: input.isConfirmed ? 'CONFIRMED' : 'DISPUTED',
        answeredOn: context.today,
        answeredByCode: divisionCode,
      })
      .where(eq(caseEvents.id, input.id));
    await noteOf(tx, counterNote(input.id), input.note, { aCode, bCode, province, countyCode });
    const isResolution = row!.resolutionEventId === input.id;
    await tx
      .update(cases)
      .set({
        status: isResolution && input.isConfirmed ? 'RESOLVED' : row!.status,
        ...(isResolution && { resolutionEventId: null }),
        ...(isResolution && input.isConfirmed && { resolvedOn: event!.on }),
      })
      .where(eq(cases.id, row!.id));
    return row!.id;
  });
  return await payload(context, outcome, 'borderCase', caseById);
};

export const linkBorderCase: MutationResolvers['linkBorderCase'] = async (_, { input }, context) => {
  let pact: Awaited<ReturnType<typeof pactOf>> = null;
  const outcome = await step(
    context,
    'linkBorderCase',
    input,
    async (tx, refusals, row) => {
      expectStatus(refusals, 'BorderCaseStatus', row.status, openToRecords);
      expectOfSides(refusals, pact!, [row.aCode, row.bCode]);
      refusals.settle();
      await tx
        .update(cases)
        .set({ pactId: input.pactId, articleNumber: input.articleNumber ?? null })
        .where(eq(cases.id, input.id));
    },
    async (refusals) => {
      pact = await pactOf(context, refusals, input.pactId, input.articleNumber);
    },
  );
  return await payload(context, outcome, 'borderCase', caseById);
};
