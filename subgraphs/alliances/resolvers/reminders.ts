import { idPrefix } from '@hub/kit/ids.ts';
import type { ReminderStatus } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import type { ReminderResolvers } from '../generated/resolvers.ts';
import { reminderById, reminderList } from '../lists/index.ts';
import { subjects } from '../reminders/subjects.ts';
import type { ReminderRow } from '../tables.ts';
import { referable, under } from './connections.ts';
import { organizationStub } from './stubs.ts';

export function statusOf({
  settledOn,
  acknowledgedAt,
}: Pick<ReminderRow, 'settledOn' | 'acknowledgedAt'>): ReminderStatus {
  if (settledOn !== null) return 'SETTLED';
  return acknowledgedAt === null ? 'OPEN' : 'ACKNOWLEDGED';
}

export const Reminder: ReminderResolvers = {
  __resolveReference: referable(reminderById),
  status: statusOf,
  owner: ({ ownerId }) => organizationStub(ownerId),
  addressee: ({ addresseeId }) => organizationStub(addresseeId),
  acknowledgedBy: ({ acknowledgedById }) => (acknowledgedById ? organizationStub(acknowledgedById) : null),
  subject: async ({ subjectId }, _args, context) => {
    const subject = subjects[idPrefix(subjectId) ?? ''];
    const row = await subject?.byId.one(context, subjectId);
    return row ? ({ ...row, __typename: subject!.type } as never) : null;
  },
};

const received = under('PartyOrganization.reminders', reminderList, (t, id) => sql`${t.addresseeId} = ${id}`);

/** What reminders add to the types of others. */
export const reminderFields: Readonly<Record<string, object>> = {
  PartyOrganization: {
    reminders: received,
    unreadReminderCount: async (...[organization, , context]: Parameters<typeof received>) => {
      const unread = { first: 0, filter: { status: { eq: 'OPEN' } } };
      return await (await received(organization, unread, context)).totalCount();
    },
  },
};
