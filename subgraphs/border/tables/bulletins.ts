import { nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { BulletinClassification } from '@hub/kit/generated/words.ts';
import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

export const bulletins = border.table(
  'bulletins',
  {
    ...nodeColumns(),
    zoneId: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    classification: text({ enum: BulletinClassification }).notNull(),
    publishedAt: timestamp({ withTimezone: true, mode: 'string', precision: 6 }).notNull().defaultNow(),
  },
  (t) => [
    nodeKey(t),
    index('bulletin_zone').on(t.zoneId),
    oneOf('bulletin_classification_known', t.classification, BulletinClassification),
  ],
);

export type BulletinRow = typeof bulletins.$inferSelect;
