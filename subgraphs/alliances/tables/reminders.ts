import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { ReminderKind, ReminderLevel } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { date, index, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema } from './schema.ts';

const day = () => date({ mode: 'string' });

/** One reminder of one matter to one organization; province and county are the addressee's. */
export const reminders = alliancesSchema.table(
  'reminders',
  {
    ...nodeColumns(),
    kind: text({ enum: ReminderKind }).notNull(),
    level: text({ enum: ReminderLevel }).notNull(),
    subjectId: byteText().notNull(),
    /** What the matter was called when it was reminded of. */
    title: text().notNull(),
    /** Who answers for the matter. */
    ownerId: byteText().notNull(),
    /** The owner itself, or its superior. */
    addresseeId: text().notNull(),
    divisionCode: byteText().notNull(),
    dueOn: day().notNull(),
    /** The day the rule names; after downtime the row is made later. */
    remindsOn: day().notNull(),
    acknowledgedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    acknowledgedById: text(),
    settledOn: day(),
  },
  (t) => [
    nodeKey(t),
    // However many processes remind at once, and however often.
    uniqueIndex('reminder_once').on(t.subjectId, t.kind, t.dueOn, t.level, t.ownerId),
    index('reminder_addressee').on(t.addresseeId, t.dueOn),
    index('reminder_division').on(t.divisionCode, t.dueOn),
    index('reminder_open')
      .on(t.subjectId)
      .where(sql`${t.settledOn} is null`),
    oneOf('reminder_kind_known', t.kind, ReminderKind),
    oneOf('reminder_level_known', t.level, ReminderLevel),
  ],
);

export type ReminderRow = typeof reminders.$inferSelect;
