import { Fault } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { findFeedback, mayFindCheckIn } from '../../loaders.ts';
import { sealFeedback } from '../../sealed.ts';
import { checkInFeedback, communityCheckIns, idempotency } from '../../tables.ts';

export const giveCheckInFeedback: MutationResolvers['giveCheckInFeedback'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = { name: 'giveCheckInFeedback', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, communityCheckIns, input.checkInId);
    if (!mayFindCheckIn(context.viewer, row)) refusals.add('UNKNOWN_RECORD', ['input', 'checkInId']);
    if (!input.body.trim()) refusals.add('TEXT_BLANK', ['input', 'body']);
    refusals.settle();
    if (!mayWriteAt(context.viewer, row!.receivingDivisionCode)) {
      throw new Fault('FORBIDDEN', {
        zh: '反馈由接收的社区一方填写，请联系该社区党组织。',
        en: 'The receiving side gives feedback; ask the organization of that community.',
      });
    }
    if (input.on > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'on']);
    if (input.on < row!.registeredOn) {
      refusals.add('DATE_BEFORE_START', ['input', 'on'], { start: row!.registeredOn });
    }
    refusals.settle();
    const id = newId('fbk');
    await tx.insert(checkInFeedback).values({
      id,
      province: row!.province,
      countyCode: row!.countyCode,
      checkInId: row!.id,
      fromOrganizationId: row!.receivingOrganizationId,
      toOrganizationId: row!.unitOrganizationId,
      body: sealFeedback(id, input.body.trim()),
      on: input.on,
    });
    return { id };
  });
  return {
    feedback: answer ? await findFeedback(context, answer.id) : null,
    userErrors: userErrors as never,
  };
};
