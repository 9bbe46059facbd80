import type { AttachmentFormat } from '@hub/kit/generated/words.ts';
import { fileTypeFromBuffer } from 'file-type';
import { lookIntoArchive } from './archive.ts';
import { readAsText } from './plain-text.ts';
import { bytesAt, type Spooled } from './spool.ts';

export type Finding = { format: AttachmentFormat } | { refused: string };

/** By the media types of `file-type`, those that its first bytes settle. */
const bySignature = new Map<string, AttachmentFormat>([
  ['application/pdf', 'PDF'],
  ['image/png', 'PNG'],
  ['image/jpeg', 'JPEG'],
  ['image/webp', 'WEBP'],
]);

/** What `file-type` looks at by its own account; it is given no more, so that no file keeps it busy. */
const sample = 4100;

/** What the bytes are, whatever the file is called. */
export async function lookAtContent(spooled: Spooled, fileName: string): Promise<Finding> {
  const head = await bytesAt(spooled, 0, sample);
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    const found = await lookIntoArchive(spooled);
    if ('refused' in found) return found;
    return found.format ? { format: found.format } : { refused: 'FORMAT_NOT_ALLOWED' };
  }
  const type = await fileTypeFromBuffer(head);
  if (type) {
    const format = bySignature.get(type.mime);
    return format ? { format } : { refused: 'FORMAT_NOT_ALLOWED' };
  }
  const text = await readAsText(spooled);
  if (text === 'PERSONAL_NUMBER') return { refused: 'PERSONAL_NUMBER' };
  if (text === 'NO_TEXT') return { refused: 'FORMAT_NOT_ALLOWED' };
  return { format: /\.csv$/i.test(fileName) ? 'CSV' : 'TEXT' };
}
