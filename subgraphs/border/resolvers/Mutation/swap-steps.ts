import { payload } from '@hub/kit/answering.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, inArray } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { swapById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import { rosterSteps, swapSteps, type SwapAction } from '../../rules/duty-steps.ts';
import { dutyDays, dutyParties, dutyRosters, dutySwaps, idempotency } from '../../tables.ts';
import { expectStatus, refuseOtherSide } from './stepping.ts';

export const proposeDutySwap: MutationResolvers['proposeDutySwap'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  const options = { name: 'proposeDutySwap', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const roster = await lockRow(tx, dutyRosters, input.rosterId);
    if (!roster) refusals.add('UNKNOWN_RECORD', ['input', 'rosterId']);
    refusals.settle();
    const parties = await tx.select().from(dutyParties).where(eq(dutyParties.rosterId, input.rosterId));
    requireOneSide(
      context,
      parties.map(({ divisionCode }) => divisionCode),
    );
    expectVersion(input.version, roster!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'RecordStanding', roster!.standing, rosterSteps.SWAP, ['input', 'rosterId']);
    refusals.settle();
    const days = await tx
      .select()
      .from(dutyDays)
      .where(
        and(eq(dutyDays.rosterId, input.rosterId), inArray(dutyDays.on, [input.firstOn, input.secondOn])),
      );
    const [first, second] = [input.firstOn, input.secondOn].map((on) => days.find((day) => day.on === on));
    if (!first) refusals.add('DUTY_OUTSIDE', ['input', 'firstOn'], { on: input.firstOn });
    if (!second) refusals.add('DUTY_OUTSIDE', ['input', 'secondOn'], { on: input.secondOn });
    for (const name of ['firstOn', 'secondOn'] as const)
      if (input[name] < context.today) refusals.add('DUTY_DAY_PAST', ['input', name]);
    refusals.settle();
    if (first!.organizationId === second!.organizationId)
      refusals.add('SWAP_SAME_PARTY', ['input', 'secondOn']);
    else if (!mayWriteAt(viewer, first!.divisionCode)) refuseOtherSide(refusals, ['input', 'firstOn']);
    const open = await tx
      .select({ firstOn: dutySwaps.firstOn, secondOn: dutySwaps.secondOn })
      .from(dutySwaps)
      .where(and(eq(dutySwaps.rosterId, input.rosterId), eq(dutySwaps.status, 'PROPOSED')));
    const held = open.flatMap(({ firstOn, secondOn }) => [firstOn, secondOn]);
    if (held.includes(input.firstOn) || held.includes(input.secondOn))
      refusals.add('SWAP_PENDING', ['input', 'firstOn']);
    refusals.settle();
    const id = newId('dsw');
    await tx.insert(dutySwaps).values({
      id,
      province: roster!.province,
      countyCode: roster!.countyCode,
      rosterId: input.rosterId,
      status: 'PROPOSED',
      firstOn: input.firstOn,
      firstOrganizationId: first!.organizationId,
      firstCode: first!.divisionCode,
      secondOn: input.secondOn,
      secondOrganizationId: second!.organizationId,
      secondCode: second!.divisionCode,
      byCode: viewer.divisionCode,
    });
    return id;
  });
  return await payload(context, outcome, 'dutySwap', swapById);
};

async function step(
  context: HubContext,
  action: SwapAction,
  name: string,
  input: { idempotencyKey?: string | null; id: string; version: number },
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const { by, from, to } = swapSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const [seen] = await tx.select().from(dutySwaps).where(eq(dutySwaps.id, input.id));
    // The roster first, as every step of it does.
    const roster = seen && (await lockRow(tx, dutyRosters, seen.rosterId));
    const swap = roster && (await lockRow(tx, dutySwaps, input.id));
    if (!swap) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { firstCode, secondCode, rosterId, firstOn, secondOn } = swap!;
    requireOneSide(context, [firstCode, secondCode]);
    expectVersion(input.version, swap!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'DutySwapStatus', swap!.status, from);
    refusals.settle();
    const isTheirs =
      by === 'PROPOSER'
        ? mayWriteAt(viewer, firstCode)
        : mayWriteAt(viewer, secondCode) && viewer.divisionCode !== swap!.byCode;
    if (!isTheirs) refuseOtherSide(refusals);
    if (action === 'CONFIRM' && (firstOn < context.today || secondOn < context.today))
      refusals.add('DUTY_DAY_PAST', ['input', 'id']);
    refusals.settle();
    await tx
      .update(dutySwaps)
      .set({ status: to, answeredOn: context.today })
      .where(eq(dutySwaps.id, input.id));
    if (action === 'CONFIRM') {
      for (const [on, organizationId, divisionCode] of [
        [firstOn, swap!.secondOrganizationId, secondCode],
        [secondOn, swap!.firstOrganizationId, firstCode],
      ] as const) {
        // An organization stands at one line at a time.
        const [busy] = await tx
          .select({ id: dutyDays.id })
          .from(dutyDays)
          .where(and(eq(dutyDays.organizationId, organizationId), eq(dutyDays.on, on)));
        if (busy) refusals.add('DUTY_DOUBLE', ['input', 'id'], { on });
        await tx
          .update(dutyDays)
          .set({ organizationId, divisionCode })
          .where(and(eq(dutyDays.rosterId, rosterId), eq(dutyDays.on, on)));
      }
      refusals.settle();
    }
    return input.id;
  });
}

export const answerDutySwap: MutationResolvers['answerDutySwap'] = async (_, { input }, context) => {
  const outcome = await step(context, input.isConfirmed ? 'CONFIRM' : 'DECLINE', 'answerDutySwap', input);
  return await payload(context, outcome, 'dutySwap', swapById);
};

export const withdrawDutySwap: MutationResolvers['withdrawDutySwap'] = async (_, { input }, context) => {
  const outcome = await step(context, 'WITHDRAW', 'withdrawDutySwap', input);
  return await payload(context, outcome, 'dutySwap', swapById);
};
