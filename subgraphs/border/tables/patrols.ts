import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { PatrolStatus, RecordStanding } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, text } from 'drizzle-orm/pg-core';
import { border, sideColumns } from './schema.ts';

export const dutyRosters = border.table(
  'duty_rosters',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    name: text().notNull(),
    daysPerYear: integer().notNull(),
    /** Of a roster that is reported and has no days here. */
    organizationId: text(),
    standing: text({ enum: RecordStanding }).notNull().default('CONFIRMED'),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('duty_roster_zone').on(t.zoneId),
    oneOf('duty_roster_standing_known', t.standing, RecordStanding),
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
    status: text({ enum: PatrolStatus }).notNull().default('PLANNED'),
    dutyDayId: text(),
    /** What is kept of the findings; they themselves are guarded texts. Null until they are recorded. */
    standing: text({ enum: RecordStanding }),
    recordedByA: boolean(),
    byCode: byteText(),
  },
  (t) => [
    nodeKey(t),
    index('patrol_a').on(t.aId),
    index('patrol_b').on(t.bId),
    index('patrol_zone').on(t.zoneId, t.on),
    index('patrol_duty_day').on(t.dutyDayId),
    oneOf('patrol_status_known', t.status, PatrolStatus),
    oneOf('patrol_standing_known', t.standing, RecordStanding),
  ],
);

export type PatrolRow = typeof patrols.$inferSelect;
