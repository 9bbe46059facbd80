import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { BulletinClassification } from '@hub/kit/generated/words.ts';
import { index, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

export const bulletins = border.table(
  'bulletins',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    classification: text({ enum: BulletinClassification }).notNull(),
    /** The line of the official who published it. */
    publisherCode: byteText(),
    withdrawnAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }),
    withdrawalReason: text(),
    publishedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
  },
  (t) => [
    nodeKey(t),
    index('bulletin_zone').on(t.zoneId),
    oneOf('bulletin_classification_known', t.classification, BulletinClassification),
  ],
);

export type BulletinRow = typeof bulletins.$inferSelect;

/** Which divisions of the zone have taken note of a bulletin. */
export const bulletinAcknowledgements = border.table(
  'bulletin_acknowledgements',
  {
    bulletinId: text().notNull(),
    divisionId: text().notNull(),
    code: byteText().notNull(),
    organizationId: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.bulletinId, t.divisionId] })],
);

export type BulletinAcknowledgementRow = typeof bulletinAcknowledgements.$inferSelect;
