import type { AttachmentFormat } from '@hub/kit/generated/words.ts';

/** By format: the media type it is served as, other names for it, and how file names end. */
export const formats: Readonly<
  Record<AttachmentFormat, { mediaType: string; also?: readonly string[]; endings: readonly string[] }>
> = {
  PDF: { mediaType: 'application/pdf', endings: ['pdf'] },
  OFD: { mediaType: 'application/ofd', also: ['application/x-ofd'], endings: ['ofd'] },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  PNG: { mediaType: 'image/png', endings: ['png'] },
  JPEG: { mediaType: 'image/jpeg', also: ['image/jpg'], endings: ['jpg', 'jpeg'] },
  WEBP: { mediaType: 'image/webp', endings: ['webp'] },
  CSV: { mediaType: 'text/csv', also: ['text/plain', 'application/vnd.ms-excel'], endings: ['csv'] },
  TEXT: { mediaType: 'text/plain', endings: ['txt', 'md', 'log'] },
};

/** What a client states that does not know. */
const anything = new Set(['application/octet-stream', 'binary/octet-stream']);

/** Whether a name and a stated media type fit a format. A client that states none has not said otherwise. */
export function fits(format: AttachmentFormat, fileName: string, stated: string | null): boolean {
  const { mediaType, also = [], endings } = formats[format];
  const type = stated?.split(';')[0]!.trim().toLowerCase();
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  const typeFits = !type || anything.has(type) || type === mediaType || also.includes(type);
  return typeFits && ending !== undefined && endings.includes(ending);
}
