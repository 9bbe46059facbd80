import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import { AttachmentFormat } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import {
  char,
  check,
  customType,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { alliancesSchema, organizationColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });
const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Bytes by their digest: what two organizations upload alike is kept once. */
export const attachmentContents = alliancesSchema.table(
  'attachment_contents',
  {
    sha256: char({ length: 64 }).primaryKey(),
    byteSize: integer().notNull(),
    /** Moved on by each upload, so that no clean-up takes away what is just being uploaded again. */
    uploadedAt: at().notNull().defaultNow(),
  },
  (t) => [check('attachment_content_has_bytes', sql`${t.byteSize} > 0`)],
);

export const attachmentChunks = alliancesSchema.table(
  'attachment_chunks',
  {
    sha256: char({ length: 64 })
      .notNull()
      .references(() => attachmentContents.sha256, { onDelete: 'cascade' }),
    position: integer().notNull(),
    bytes: bytes().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sha256, t.position] })],
);

/** A file as one organization uploaded it. */
export const attachments = alliancesSchema.table(
  'attachments',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    sha256: char({ length: 64 })
      .notNull()
      .references(() => attachmentContents.sha256),
    byteSize: integer().notNull(),
    format: text({ enum: AttachmentFormat }).notNull(),
    fileName: text().notNull(),
    uploadedAt: at().notNull().defaultNow(),
    /** Kept by a trigger on the links: what is linked is never deleted. */
    linkCount: integer().notNull().default(0),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('attachment_once').on(t.organizationId, t.sha256),
    index('attachment_content').on(t.sha256),
    index('attachment_division').on(t.divisionCode),
    index('attachment_orphan')
      .on(t.uploadedAt)
      .where(sql`${t.linkCount} = 0`),
    oneOf('attachment_format_known', t.format, AttachmentFormat),
  ],
);

export type AttachmentRow = typeof attachments.$inferSelect;

/** That a file belongs to a record, whatever kind of record it is. */
export const attachmentLinks = alliancesSchema.table(
  'attachment_links',
  {
    ...nodeColumns(),
    attachmentId: text().notNull(),
    targetId: byteText().notNull(),
    /** The graph's type of the record. */
    targetType: text().notNull(),
    /** Whose official attached it. */
    ...organizationColumns(),
    attachedAt: at().notNull().defaultNow(),
  },
  (t) => [
    nodeKey(t),
    uniqueIndex('attachment_link_once').on(t.attachmentId, t.targetId),
    index('attachment_link_target').on(t.targetId),
  ],
);

export type AttachmentLinkRow = typeof attachmentLinks.$inferSelect;
