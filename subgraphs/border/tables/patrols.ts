import { nodeColumns, nodeKey } from '@hub/kit/columns.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text } from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

export const dutyRosters = border.table(
  'duty_rosters',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    name: text().notNull(),
    daysPerYear: integer().notNull(),
    organizationId: text(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('duty_roster_zone').on(t.zoneId),
    check('duty_roster_days', sql`${t.daysPerYear} between 1 and 366`),
  ],
);

export type DutyRosterRow = typeof dutyRosters.$inferSelect;

export const patrols = border.table(
  'patrols',
  {
    ...nodeColumns(),
    ...sideColumns(),
    zoneId: text().notNull(),
    on: date({ mode: 'string' }).notNull(),
  },
  (t) => [nodeKey(t), index('patrol_zone').on(t.zoneId, t.on)],
);

export type PatrolRow = typeof patrols.$inferSelect;
