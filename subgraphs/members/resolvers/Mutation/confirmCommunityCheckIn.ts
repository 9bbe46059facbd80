import { refuseStatus } from '@hub/kit/answering.ts';
import { Fault } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { findCheckIn, mayFindCheckIn } from '../../loaders.ts';
import { communityCheckIns, idempotency } from '../../tables.ts';

export const confirmCommunityCheckIn: MutationResolvers['confirmCommunityCheckIn'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'confirmCommunityCheckIn', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, communityCheckIns, input.id);
    if (!mayFindCheckIn(context.viewer, row)) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    if (!mayWriteAt(context.viewer, row!.receivingDivisionCode)) {
      throw new Fault('FORBIDDEN', {
        zh: '报到由接收的社区一方确认，请联系该社区党组织。',
        en: 'The receiving side confirms a check-in; ask the organization of that community.',
      });
    }
    expectVersion(input.version, row!.version, refusals);
    if (row!.endedOn) refusals.add('CHECK_IN_ENDED', ['input', 'id'], { on: row!.endedOn });
    else if (row!.status !== 'REGISTERED')
      refuseStatus(refusals, 'CheckInStatus', row!.status, ['input', 'id']);
    if (input.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'on']);
    if (input.on < row!.registeredOn) refusals.add('END_BEFORE_START', ['input', 'on']);
    refusals.settle();
    await tx
      .update(communityCheckIns)
      .set({ status: 'CONFIRMED', confirmedOn: input.on })
      .where(eq(communityCheckIns.id, input.id));
    return { id: input.id };
  });
  return { checkIn: answer ? await findCheckIn(context, answer.id) : null, userErrors: userErrors as never };
};
