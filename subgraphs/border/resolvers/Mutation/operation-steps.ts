import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { operationById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { operationSteps, type OperationAction } from '../../rules/operation-steps.ts';
import { enforcementResults, idempotency, operations, type OperationRow } from '../../tables.ts';
import { expectDay, expectStatus, expectZone, refuseOtherSide, sideOf } from './stepping.ts';

export const planJointOperation: MutationResolvers['planJointOperation'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  const options = { name: 'planJointOperation', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    if (input.ourDivisionId === input.theirDivisionId)
      refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'theirDivisionId']);
    if (input.endsOn && input.endsOn < input.startsOn) refusals.add('END_BEFORE_START', ['input', 'endsOn']);
    const places = await placesOf(context, refusals, [
      { id: input.ourDivisionId, path: ['ourDivisionId'] },
      { id: input.theirDivisionId, path: ['theirDivisionId'] },
    ]);
    if (input.zoneId) await expectZone(tx, refusals, input.zoneId);
    refusals.settle();
    const [ours, theirs] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [ours.code]);
    const id = newId('ope');
    await tx.insert(operations).values({
      id,
      ...placeOf(ours.code),
      aId: ours.id,
      aCode: ours.code,
      bId: theirs.id,
      bCode: theirs.code,
      name: input.name.trim(),
      status: 'PLANNED',
      zoneId: input.zoneId ?? null,
      startsOn: input.startsOn,
      endsOn: input.endsOn ?? null,
      byCode: viewer.divisionCode,
    });
    return id;
  });
  return await payload(context, outcome, 'operation', operationById);
};

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  forDivision?: string | null;
}

async function step(
  context: HubContext,
  action: OperationAction,
  name: string,
  input: StepInput,
  changeOf: (
    row: OperationRow,
    tx: Transaction,
    refusals: Refusals,
  ) => Partial<OperationRow> | Promise<Partial<OperationRow>>,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const { by, from, to } = operationSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, operations, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireOneSide(context, [row!.aCode, row!.bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'OperationStatus', row!.status, from);
    refusals.settle();
    if (by === 'INVITED') {
      // Whoever planned it stands on side a, or over both.
      const side = sideOf(context, refusals, row!, input.forDivision);
      if (side === 'A' || viewer.divisionCode === row!.byCode) refuseOtherSide(refusals);
    }
    refusals.settle();
    const change = await changeOf(row!, tx, refusals);
    refusals.settle();
    await tx
      .update(operations)
      .set({ status: to, ...change })
      .where(eq(operations.id, input.id));
    return input.id;
  });
}

export const answerJointOperation: MutationResolvers['answerJointOperation'] = async (
  _,
  { input },
  context,
) => {
  const action = input.isJoined ? 'JOIN' : 'DECLINE';
  const outcome = await step(context, action, 'answerJointOperation', input, () => ({}));
  return await payload(context, outcome, 'operation', operationById);
};

export const cancelJointOperation: MutationResolvers['cancelJointOperation'] = async (
  _,
  { input },
  context,
) => {
  const outcome = await step(context, 'CANCEL', 'cancelJointOperation', input, () => ({}));
  return await payload(context, outcome, 'operation', operationById);
};

export const carryOutJointOperation: MutationResolvers['carryOutJointOperation'] = async (
  _,
  { input },
  context,
) => {
  const outcome = await step(context, 'CARRY_OUT', 'carryOutJointOperation', input, (_row, _tx, refusals) => {
    expectDay(context, refusals, input.endsOn, { notBefore: input.startsOn, path: ['input', 'endsOn'] });
    return { startsOn: input.startsOn, endsOn: input.endsOn };
  });
  return await payload(context, outcome, 'operation', operationById);
};

export const reportJointOperation: MutationResolvers['reportJointOperation'] = async (
  _,
  { input },
  context,
) => {
  const outcome = await step(context, 'REPORT', 'reportJointOperation', input, async (row, tx, refusals) => {
    expectDay(context, refusals, input.on, { notBefore: row.endsOn });
    const open = await tx
      .select({ kind: enforcementResults.kind })
      .from(enforcementResults)
      .where(and(eq(enforcementResults.operationId, row.id), eq(enforcementResults.standing, 'ONE_SIDED')));
    if (open.length > 0)
      refusals.add('RESULTS_UNANSWERED', ['input', 'id'], { kinds: open.map(({ kind }) => kind).join('、') });
    return { reportedOn: input.on };
  });
  return await payload(context, outcome, 'operation', operationById);
};

export const recordEnforcementResult: MutationResolvers['recordEnforcementResult'] = async (
  _,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const options = { name: 'recordEnforcementResult', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, operations, input.operationId);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'operationId']);
    refusals.settle();
    requireOneSide(context, [row!.aCode, row!.bCode]);
    const { from } = operationSteps.RECORD;
    expectStatus(refusals, 'OperationStatus', row!.status, from, ['input', 'operationId']);
    refusals.settle();
    const side = sideOf(context, refusals, row!, input.forDivision);
    const { province, countyCode } = row!;
    const said = {
      count: input.count,
      source: input.source ?? null,
      standing: 'ONE_SIDED' as const,
      byCode: viewer.divisionCode,
      otherCount: null,
      answeredByCode: null,
      answeredOn: null,
    };
    // A figure that is recorded again waits for the other side again.
    const updated = await tx
      .update(enforcementResults)
      .set(said)
      .where(
        and(
          eq(enforcementResults.operationId, input.operationId),
          eq(enforcementResults.kind, input.kind),
          eq(enforcementResults.recordedByA, side === 'A'),
        ),
      )
      .returning({ id: enforcementResults.id });
    if (updated.length === 0) {
      await tx.insert(enforcementResults).values({
        id: newId('enr'),
        province,
        countyCode,
        operationId: input.operationId,
        kind: input.kind,
        recordedByA: side === 'A',
        ...said,
      });
    }
    return input.operationId;
  });
  return await payload(context, outcome, 'operation', operationById);
};

export const answerEnforcementResult: MutationResolvers['answerEnforcementResult'] = async (
  _,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const options = { name: 'answerEnforcementResult', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const [seen] = await tx.select().from(enforcementResults).where(eq(enforcementResults.id, input.id));
    // The operation first, as every step of it does.
    const row = seen && (await lockRow(tx, operations, seen.operationId));
    const result = row && (await lockRow(tx, enforcementResults, input.id));
    if (!row || !result) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireOneSide(context, [row!.aCode, row!.bCode]);
    expectVersion(input.version, result!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'OperationStatus', row!.status, operationSteps.ANSWER.from);
    refusals.settle();
    expectStatus(refusals, 'RecordStanding', result!.standing, ['ONE_SIDED']);
    if (!input.isConfirmed && input.count == null) refusals.add('COUNT_MISSING', ['input', 'count']);
    refusals.settle();
    const side = sideOf(context, refusals, row!, input.forDivision);
    if ((side === 'A') === result!.recordedByA || viewer.divisionCode === result!.byCode)
      refuseOtherSide(refusals);
    refusals.settle();
    await tx
      .update(enforcementResults)
      .set({
        standing: input.isConfirmed ? 'CONFIRMED' : 'DISPUTED',
        otherCount: input.isConfirmed ? null : input.count!,
        answeredByCode: viewer.divisionCode,
        answeredOn: context.today,
      })
      .where(eq(enforcementResults.id, input.id));
    return row!.id;
  });
  return await payload(context, outcome, 'operation', operationById);
};
