import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import { eq, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { reminderById } from '../../lists/index.ts';
import { requireOneWithin } from '../../parties.ts';
import { acknowledgeableFrom } from '../../rules/reminders.ts';
import { idempotency, reminders } from '../../tables.ts';
import { statusOf } from '../reminders.ts';

export const acknowledgeReminder: MutationResolvers['acknowledgeReminder'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.reminderId, 'rem', '提醒');
  const outcome = await mutate(
    context,
    { name: 'acknowledgeReminder', idempotency },
    input,
    async (tx, refusals) => {
      const reminder = await lockRow(tx, reminders, id);
      const isFound =
        reminder &&
        (hasJurisdiction(viewer, reminder.divisionCode) || reminder.addresseeId === viewer.organizationId);
      if (!isFound) refusals.add('UNKNOWN_RECORD', ['input', 'reminderId']);
      refusals.settle();
      requireOneWithin(viewer, [reminder!.divisionCode]);
      expectVersion(input.version, reminder!.version, refusals);
      const status = statusOf(reminder!);
      if (!acknowledgeableFrom.includes(status))
        refuseStatus(refusals, 'ReminderStatus', status, ['input', 'reminderId']);
      refusals.settle();
      await tx
        .update(reminders)
        .set({ acknowledgedAt: sql`now()` as never, acknowledgedById: viewer.organizationId })
        .where(eq(reminders.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'reminder', reminderById);
};
