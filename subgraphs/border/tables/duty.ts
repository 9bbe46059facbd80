import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { DutySwapStatus } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

/** Who is on duty in a roster, in the order of their turns, and when each confirmed it. */
export const dutyParties = border.table(
  'duty_parties',
  {
    rosterId: text().notNull(),
    position: integer().notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    confirmedOn: date({ mode: 'string' }),
  },
  (t) => [primaryKey({ columns: [t.rosterId, t.position] })],
);

export type DutyPartyRow = typeof dutyParties.$inferSelect;

export const dutyDays = border.table(
  'duty_days',
  {
    ...nodeColumns(),
    rosterId: text().notNull(),
    /** Of the roster, so that no two rosters of a zone have the same day. */
    zoneId: text().notNull(),
    on: date({ mode: 'string' }).notNull(),
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('duty_day_once').on(t.zoneId, t.on),
    index('duty_day_roster').on(t.rosterId, t.on),
    index('duty_day_organization').on(t.organizationId, t.on),
  ],
);

export type DutyDayRow = typeof dutyDays.$inferSelect;

export const dutySwaps = border.table(
  'duty_swaps',
  {
    ...nodeColumns(),
    rosterId: text().notNull(),
    status: text({ enum: DutySwapStatus }).notNull(),
    firstOn: date({ mode: 'string' }).notNull(),
    firstOrganizationId: text().notNull(),
    firstCode: byteText().notNull(),
    secondOn: date({ mode: 'string' }).notNull(),
    secondOrganizationId: text().notNull(),
    secondCode: byteText().notNull(),
    /** The jurisdiction of the official who proposed it. */
    byCode: byteText().notNull(),
    answeredOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('duty_swap_roster').on(t.rosterId),
    oneOf('duty_swap_status_known', t.status, DutySwapStatus),
    check('duty_swap_two_parties', sql`${t.firstOrganizationId} <> ${t.secondOrganizationId}`),
  ],
);

export type DutySwapRow = typeof dutySwaps.$inferSelect;
