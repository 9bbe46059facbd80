import { oneOf } from '@hub/kit/columns.ts';
import { AlliancePartyType, ServiceOrderStatus } from '@hub/kit/generated/words.ts';
import { char, integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { alliancesSchema } from './schema.ts';

/** Every step of an order; never written again. */
export const serviceOrderEvents = alliancesSchema.table(
  'service_order_events',
  {
    orderId: text().notNull(),
    number: integer().notNull(),
    status: text({ enum: ServiceOrderStatus }).notNull(),
    happenedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
    /** The organization whose official acted. */
    organizationId: text().notNull(),
    providerType: text({ enum: AlliancePartyType }),
    providerId: text(),
    reason: text(),
    province: char({ length: 2 }).notNull(),
    countyCode: char({ length: 6 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orderId, t.number, t.province, t.countyCode] }),
    oneOf('service_order_event_status_known', t.status, ServiceOrderStatus),
  ],
);

export type ServiceOrderEventRow = typeof serviceOrderEvents.$inferSelect;
