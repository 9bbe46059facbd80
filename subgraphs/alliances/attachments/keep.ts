import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { AttachmentFormat } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import { attachmentChunks, attachments } from '../tables.ts';
import { bytesAt, type Spooled } from './spool.ts';

const chunkSize = 256 * 1024;

export interface Kept {
  id: string;
  sha256: string;
  byteSize: number;
  format: AttachmentFormat;
  fileName: string;
  isNew: boolean;
}

/**
 * Writes a file into the database, its bytes unless they are there already. Of two at once with equal bytes the second
 * waits for the first.
 */
export async function keep(
  tx: Transaction,
  spooled: Spooled,
  { fileName, format, viewer }: { fileName: string; format: AttachmentFormat; viewer: OfficialViewer },
): Promise<Kept> {
  const { sha256, size: byteSize } = spooled;
  const [content] = await tx.execute<{ is_new: boolean }>(sql`
    insert into alliances.attachment_contents (sha256, byte_size) values (${sha256}, ${byteSize})
    on conflict (sha256) do update set uploaded_at = now() returning xmax = 0 as is_new`);
  if (content!.is_new) {
    for (let position = 0; position * chunkSize < byteSize; position++) {
      const bytes = await bytesAt(spooled, position * chunkSize, chunkSize);
      await tx.insert(attachmentChunks).values({ sha256, position, bytes });
    }
  }
  const { organizationId, divisionCode } = viewer;
  // The same file once more is the same attachment. Until it is attached to something, its latest name holds.
  const [kept] = await tx
    .insert(attachments)
    .values({
      id: newId('att'),
      ...placeOf(divisionCode),
      organizationId,
      divisionCode,
      sha256,
      byteSize,
      format,
      fileName,
    })
    .onConflictDoUpdate({
      target: [attachments.organizationId, attachments.sha256],
      set: {
        uploadedAt: sql`case when ${attachments.linkCount} = 0 then now() else ${attachments.uploadedAt} end`,
        fileName: sql`case when ${attachments.linkCount} = 0 then excluded.file_name else ${attachments.fileName} end`,
        format: sql`case when ${attachments.linkCount} = 0 then excluded.format else ${attachments.format} end`,
      },
    })
    .returning({
      id: attachments.id,
      fileName: attachments.fileName,
      format: attachments.format,
      version: attachments.version,
    });
  const { version, ...row } = kept!;
  return { ...row, sha256, byteSize, isNew: version === 1 };
}
