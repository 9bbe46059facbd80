import { guardRows } from '@hub/kit/access/row-scope.ts';
import { byteText, oneOf } from '@hub/kit/columns.ts';
import { DataFieldSet } from '@hub/kit/generated/words.ts';
import { char, primaryKey, text } from 'drizzle-orm/pg-core';
import { border } from './schema.ts';

/** Texts that only the own line may read, and whom a pact opens them to: under row-level security, apart from their records. */
export const guardedTexts = guardRows(
  border.table(
    'guarded_texts',
    {
      /** The record the text belongs to. */
      ownerId: text().notNull(),
      fieldSet: text({ enum: DataFieldSet }).notNull(),
      aCode: byteText().notNull(),
      bCode: byteText().notNull(),
      body: text().notNull(),
      province: char({ length: 2 }).notNull(),
      countyCode: char({ length: 6 }).notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.ownerId, t.province, t.countyCode] }),
      oneOf('guarded_text_field_set_known', t.fieldSet, DataFieldSet),
    ],
  ),
  'PACT',
);

export type GuardedTextRow = typeof guardedTexts.$inferSelect;
