import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasOne, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { meetingList, resolutionList } from './meetings.ts';

export const taskList: List<typeof tables.resolutionTasks> = {
  name: 'ResolutionTask',
  table: tables.resolutionTasks,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    status: compares(t.status),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    dueOn: compares(t.dueOn),
    // As `isOverdue` in rules/task-steps.ts.
    overdueOn: (date: string) => sql`(${t.status} in ('OPEN', 'IN_PROGRESS') and ${t.dueOn} < ${date}::date)`,
    reportedOn: compares(t.reportedOn),
    settledOn: compares(t.settledOn),
    synthetic: compares(t.synthetic),
    resolution: hasOne(
      () => resolutionList,
      (other) => sql`${other.id} = ${t.resolutionId}`,
    ),
    meeting: hasOne(
      () => meetingList,
      (other) => sql`${other.id} = ${t.meetingId}`,
    ),
  }),
  orders: (t) => ({ DUE_ON: t.dueOn, STATUS: t.status, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'DUE_ON' }],
};
