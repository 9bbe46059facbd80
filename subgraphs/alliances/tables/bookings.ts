import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { AlliancePartyType, BookingStatus } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, index, text, timestamp } from 'drizzle-orm/pg-core';
import { alliancesSchema, partyColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });

/** Who has a shared resource when. No two standing bookings of one overlap: `booking_one_at_a_time` in the migration. */
export const resourceBookings = alliancesSchema.table(
  'resource_bookings',
  {
    ...nodeColumns(),
    resourceId: text().notNull(),
    ...partyColumns(),
    startsAt: at().notNull(),
    endsAt: at().notNull(),
    purpose: text(),
    status: text({ enum: BookingStatus }).notNull(),
    cancellationReason: text(),
  },
  (t) => [
    nodeKey(t),
    index('booking_resource').on(t.resourceId, t.startsAt),
    index('booking_party').on(t.partyId),
    index('booking_division').on(t.divisionCode),
    oneOf('booking_status_known', t.status, BookingStatus),
    oneOf('booking_party_type_known', t.partyType, AlliancePartyType),
    check('booking_ends_after_start', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

export type ResourceBookingRow = typeof resourceBookings.$inferSelect;
