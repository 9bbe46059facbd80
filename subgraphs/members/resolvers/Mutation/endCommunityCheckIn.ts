import { Fault } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { findCheckIn, mayFindCheckIn } from '../../loaders.ts';
import { communityCheckIns, idempotency } from '../../tables.ts';

export const endCommunityCheckIn: MutationResolvers['endCommunityCheckIn'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'endCommunityCheckIn', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, communityCheckIns, input.id);
    if (!mayFindCheckIn(context.viewer, row)) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const { viewer } = context;
    if (!mayWriteAt(viewer, row!.receivingDivisionCode) && !mayWriteAt(viewer, row!.unitDivisionCode)) {
      throw new Fault('FORBIDDEN', {
        zh: '报到由派出或接收一方结束，两者均不在您的辖区内。',
        en: 'The home or the receiving side ends a check-in; neither is in your jurisdiction.',
      });
    }
    expectVersion(input.version, row!.version, refusals);
    if (row!.endedOn) refusals.add('CHECK_IN_ENDED', ['input', 'id'], { on: row!.endedOn });
    if (input.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'on']);
    if (input.on < (row!.confirmedOn ?? row!.registeredOn)) refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    await tx
      .update(communityCheckIns)
      .set({ status: 'ENDED', endedOn: input.on })
      .where(eq(communityCheckIns.id, input.id));
    return { id: input.id };
  });
  return { checkIn: answer ? await findCheckIn(context, answer.id) : null, userErrors: userErrors as never };
};
