import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { patrolById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { patrolSteps, type PatrolAction } from '../../rules/duty-steps.ts';
import { dutyDays, dutyRosters, idempotency, patrols, type PatrolRow } from '../../tables.ts';
import { counterNote, foundText, keepGuardedText } from './note.ts';
import { expectStatus, expectZone, refuseOtherSide, sideOf } from './stepping.ts';

export const planPatrol: MutationResolvers['planPatrol'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'planPatrol', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (input.ourDivisionId === input.theirDivisionId)
      refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'theirDivisionId']);
    const places = await placesOf(context, refusals, [
      { id: input.ourDivisionId, path: ['ourDivisionId'] },
      { id: input.theirDivisionId, path: ['theirDivisionId'] },
    ]);
    await expectZone(tx, refusals, input.zoneId);
    let dutyDayId: string | null = null;
    if (input.rosterId) {
      const [roster] = await tx.select().from(dutyRosters).where(eq(dutyRosters.id, input.rosterId));
      if (!roster || roster.zoneId !== input.zoneId) refusals.add('UNKNOWN_RECORD', ['input', 'rosterId']);
      const [day] = await tx
        .select({ id: dutyDays.id })
        .from(dutyDays)
        .where(and(eq(dutyDays.rosterId, input.rosterId), eq(dutyDays.on, input.on)));
      if (roster && !day) refusals.add('DUTY_OUTSIDE', ['input', 'on'], { on: input.on });
      dutyDayId = day?.id ?? null;
    }
    refusals.settle();
    const [ours, theirs] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [ours.code]);
    const id = newId('pat');
    const place = placeOf(ours.code);
    await tx.insert(patrols).values({
      id,
      ...place,
      aId: ours.id,
      aCode: ours.code,
      bId: theirs.id,
      bCode: theirs.code,
      zoneId: input.zoneId,
      on: input.on,
      status: 'PLANNED',
      dutyDayId,
    });
    await keepGuardedText(tx, 'PATROL_PLANS', id, input.route, {
      aCode: ours.code,
      bCode: theirs.code,
      ...place,
    });
    return id;
  });
  return await payload(context, outcome, 'patrol', patrolById);
};

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  forDivision?: string | null;
  isConfirmed?: boolean;
  findings?: string | null;
}

async function step(
  context: HubContext,
  action: PatrolAction,
  name: string,
  input: StepInput,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const { from, to } = patrolSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, patrols, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { aCode, bCode, province, countyCode } = row!;
    requireOneSide(context, [aCode, bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'PatrolStatus', row!.status, from);
    refusals.settle();
    if (action === 'RECORD' && row!.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'id']);
    if (action === 'ANSWER' && row!.standing === null)
      refusals.add('STATUS_NOT_ALLOWED', ['input', 'id'], { status: '无记录 without a record' });
    else if (action === 'ANSWER') expectStatus(refusals, 'RecordStanding', row!.standing!, ['ONE_SIDED']);
    const isSilent = action === 'RECORD' || (action === 'ANSWER' && !input.isConfirmed);
    if (isSilent && !input.findings?.trim()) refusals.add('TEXT_BLANK', ['input', 'findings']);
    refusals.settle();
    let change: Partial<PatrolRow> = {};
    if (action !== 'CANCEL') {
      const side = sideOf(context, refusals, row!, input.forDivision);
      if (action === 'RECORD')
        change = { recordedByA: side === 'A', byCode: viewer.divisionCode, standing: 'ONE_SIDED' };
      else {
        if ((side === 'A') === row!.recordedByA || viewer.divisionCode === row!.byCode)
          refuseOtherSide(refusals);
        change = { standing: input.isConfirmed ? 'CONFIRMED' : 'DISPUTED' };
      }
      refusals.settle();
      const owner = foundText(input.id);
      await keepGuardedText(
        tx,
        'PATROL_PLANS',
        action === 'RECORD' ? owner : counterNote(owner),
        input.findings,
        { aCode, bCode, province, countyCode },
      );
    }
    await tx
      .update(patrols)
      .set({ status: to, ...change })
      .where(eq(patrols.id, input.id));
    return input.id;
  });
}

export const recordPatrol: MutationResolvers['recordPatrol'] = async (_, { input }, context) => {
  const outcome = await step(context, 'RECORD', 'recordPatrol', input);
  return await payload(context, outcome, 'patrol', patrolById);
};

export const answerPatrol: MutationResolvers['answerPatrol'] = async (_, { input }, context) => {
  const outcome = await step(context, 'ANSWER', 'answerPatrol', input);
  return await payload(context, outcome, 'patrol', patrolById);
};

export const cancelPatrol: MutationResolvers['cancelPatrol'] = async (_, { input }, context) => {
  const outcome = await step(context, 'CANCEL', 'cancelPatrol', input);
  return await payload(context, outcome, 'patrol', patrolById);
};
