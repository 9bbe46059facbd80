import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, desc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { mediationById } from '../../loaders.ts';
import { placesOf } from '@hub/kit/places.ts';
import { requireOneSide } from '../../places.ts';
import { mediationSteps, nextRound, roundNumber, type MediationAction } from '../../rules/mediation-steps.ts';
import { keepGuardedText, roundText } from './note.ts';
import { sideOf } from './stepping.ts';
import { idempotency, mediationRounds, mediations } from '../../tables.ts';

export const openMediation: MutationResolvers['openMediation'] = async (_root, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'openMediation', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.title.trim()) refusals.add('TEXT_BLANK', ['input', 'title']);
    if (input.ourDivisionId === input.theirDivisionId)
      refusals.add('ADJACENCY_WITH_ITSELF', ['input', 'theirDivisionId']);
    if (input.acceptedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'acceptedOn']);
    const places = await placesOf(context, refusals, [
      { id: input.ourDivisionId, path: ['ourDivisionId'] },
      { id: input.theirDivisionId, path: ['theirDivisionId'] },
    ]);
    refusals.settle();
    const [ours, theirs] = places as [(typeof places)[0], (typeof places)[0]];
    requireOneSide(context, [ours.code]);
    const id = newId('med');
    await tx.insert(mediations).values({
      id,
      ...placeOf(ours.code),
      aId: ours.id,
      aCode: ours.code,
      bId: theirs.id,
      bCode: theirs.code,
      title: input.title.trim(),
      level: 'VILLAGE',
      round: 1,
      outcome: 'PENDING',
      acceptedOn: input.acceptedOn,
    });
    return id;
  });
  return await payload(context, outcome, 'mediationCase', mediationById);
};

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  on: string;
  forDivision?: string | null;
  proceedings?: string | null;
}

/** One step of a case, for one of its sides. */
async function step(context: HubContext, name: string, action: MediationAction, input: StepInput) {
  const viewer = requireOfficial(context);
  const { by, from, to } = mediationSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, mediations, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { level, round, aCode, bCode, agreedByA, acceptedOn } = row!;
    requireOneSide(context, [aCode, bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    if (row!.outcome !== from) refuseStatus(refusals, 'MediationOutcome', row!.outcome, ['input', 'id']);
    refusals.settle();
    const side = sideOf(context, refusals, row!, input.forDivision);
    const [last] = await tx
      .select()
      .from(mediationRounds)
      .where(eq(mediationRounds.mediationId, input.id))
      .orderBy(desc(mediationRounds.number))
      .limit(1);
    // Nobody confirms what they recorded themselves, whichever side they name.
    if (by === 'OTHER' && ((side === 'A') === agreedByA || last?.byCode === viewer.divisionCode))
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'id'], {
        side: 'the side that did not record the agreement',
        sideZh: '未登记协议的一侧',
      });
    if (input.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'on']);
    if (input.on < (last?.on ?? acceptedOn)) refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    const number = roundNumber(level, round);
    if (by === 'EITHER')
      await tx.insert(mediationRounds).values({
        mediationId: input.id,
        number,
        level,
        round,
        on: input.on,
        isAgreed: action === 'AGREE',
        recordedByA: side === 'A',
        byCode: viewer.divisionCode,
      });
    else
      await tx
        .update(mediationRounds)
        .set({ isConfirmed: action === 'CONFIRM' })
        .where(and(eq(mediationRounds.mediationId, input.id), eq(mediationRounds.number, number)));
    await keepGuardedText(tx, 'MEDIATION_RECORDS', roundText(input.id, number), input.proceedings, {
      aCode,
      bCode,
      province: row!.province,
      countyCode: row!.countyCode,
    });
    const next = to === 'NEXT' ? nextRound(level, round) : null;
    await tx
      .update(mediations)
      .set({
        ...next,
        outcome: to !== 'NEXT' ? to : next ? 'PENDING' : 'FAILED',
        ...(to === 'AGREED' && { agreedByA: side === 'A' }),
        ...(to === 'NEXT' && { agreedByA: null }),
        ...(to === 'SETTLED' && { settledOn: input.on }),
      })
      .where(eq(mediations.id, input.id));
    return input.id;
  });
  return await payload(context, outcome, 'mediationCase', mediationById);
}

export const advanceMediation: MutationResolvers['advanceMediation'] = (_root, { input }, context) =>
  step(context, 'advanceMediation', input.isAgreed ? 'AGREE' : 'DISAGREE', input);

export const closeMediation: MutationResolvers['closeMediation'] = (_root, { input }, context) =>
  step(context, 'closeMediation', input.isConfirmed ? 'CONFIRM' : 'REJECT', input);
