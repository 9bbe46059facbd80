import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { CalendarSubject } from '@hub/kit/generated/words.ts';
import { char, date, index, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema } from './schema.ts';

/** An address for calendar programs. The token itself is kept nowhere. */
export const calendarFeeds = alliancesSchema.table(
  'calendar_feeds',
  {
    ...nodeColumns(),
    label: text().notNull(),
    subject: text({ enum: CalendarSubject }).notNull(),
    subjectId: text().notNull(),
    /** SHA-256 of the token, in hex. */
    digest: text().notNull(),
    /** Whose eyes the calendar is read with. */
    organizationId: text().notNull(),
    divisionCode: byteText().notNull(),
    createdOn: date({ mode: 'string' }).notNull(),
    revokedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('calendar_feed_digest').on(t.digest),
    index('calendar_feed_organization').on(t.organizationId),
    oneOf('calendar_feed_subject_known', t.subject, CalendarSubject),
  ],
);

export type CalendarFeedRow = typeof calendarFeeds.$inferSelect;

/** When a feed was last read. Apart, since reading changes nothing that a version or the change feed should tell of. */
export const calendarFeedUses = alliancesSchema.table(
  'calendar_feed_uses',
  {
    feedId: text().notNull(),
    lastUsedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.feedId, t.province, t.countyCode] })],
);
