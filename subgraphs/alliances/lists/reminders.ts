import { pageByParent, type List } from '@hub/kit/connection.ts';
import { compares, inDivision } from '@hub/kit/filter.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { divisionSubtree } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';

/** Only the own line finds a reminder: that something is late is between its owner and those above. */
export const reminderList: List<typeof tables.reminders> = {
  name: 'Reminder',
  table: tables.reminders,
  visible: (t, context) => {
    const { viewer } = context as HubContext;
    if (viewer.kind !== 'OFFICIAL') return sql`false`;
    if (viewer.role === 'HUB_ADMIN') return undefined;
    return sql`(${divisionSubtree(t.divisionCode, viewer.divisionCode)} or ${t.addresseeId} = ${viewer.organizationId})`;
  },
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    level: compares(t.level),
    status: compares(
      sql`case when ${t.settledOn} is not null then 'SETTLED' when ${t.acknowledgedAt} is not null then 'ACKNOWLEDGED' else 'OPEN' end`,
    ),
    subjectId: compares(t.subjectId),
    ownerId: compares(t.ownerId),
    addresseeId: compares(t.addresseeId),
    division: inDivision(t.divisionCode),
    dueOn: compares(t.dueOn),
    createdAt: compares(t.createdAt),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({ DUE_ON: t.dueOn, CREATED_AT: t.createdAt, LEVEL: t.level, KIND: t.kind }),
  defaultOrder: [{ field: 'DUE_ON', direction: 'DESC' }],
};

export const reminderById = {
  one: async (context: HubContext, id: string): Promise<tables.ReminderRow | null> => {
    const { nodes } = await pageByParent(
      context,
      reminderList,
      'reminder by id',
      id,
      { first: 1 },
      (t, parent) => sql`${t.id} = ${parent}`,
    );
    return nodes[0] ?? null;
  },
};
