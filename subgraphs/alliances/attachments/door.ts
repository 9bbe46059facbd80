import { recordRefusal, recordWrite } from '@hub/kit/audit/write.ts';
import { Fault } from '@hub/kit/errors.ts';
import type { FileAnswer, FileDoor, FileHead, OpenedFile } from '@hub/kit/files/file-door.ts';
import { largestFile } from '@hub/kit/files/largest.ts';
import { fileRefusal, refusedFile, type FileRefusal } from '@hub/kit/files/refusals.ts';
import { requireOfficial } from '@hub/kit/mutation.ts';
import { idPrefix } from '@hub/kit/ids.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { attachmentById } from '../lists/index.ts';
import { idempotency } from '../tables.ts';
import { cleanFileName } from './file-name.ts';
import { fits, formats } from './formats.ts';
import { keep } from './keep.ts';
import { lookAtContent } from './look-at-content.ts';
import { spool, SpoolFailure, type Spooled } from './spool.ts';

const mostAtOnce = 16;
let underWay = 0;

/** 附件: how bytes come in and go out. */
export const attachmentDoor: FileDoor = {
  receive: async (context, head, body) => {
    const viewer = uploaderOf(context);
    if (underWay >= mostAtOnce) throw new Fault('RATE_LIMITED', { extensions: { retryAfterSeconds: 5 } });
    underWay++;
    try {
      return await receive(context, viewer, head, body);
    } finally {
      underWay--;
    }
  },

  open: async (context, id) => {
    requireOfficial(context);
    const attachment = idPrefix(id) === 'att' ? await attachmentById.one(context, id) : null;
    if (!attachment) {
      await recordRefusal(context, idempotency, download, idPrefix(id) ? [id] : [], [{ code: 'NOT_FOUND' }]);
      return null;
    }
    await context.db.audit.append('alliances', [
      {
        kind: 'PERSONAL_READ',
        viewer: context.viewer,
        purpose: context.purpose,
        operation: download,
        coordinates: ['Attachment.bytes'],
        nodes: [id],
        count: 1,
        requestId: context.requestId,
        outcome: 'SHOWN',
      },
    ]);
    const { fileName, format, byteSize, sha256 } = attachment;
    const { mediaType } = formats[format];
    return await checkedFile({ fileName, mediaType, byteSize, sha256 }, contentOf(context, sha256));
  },
};

const upload = 'uploadAttachment';
const download = 'downloadAttachment';

function uploaderOf(context: HubContext): OfficialViewer {
  const viewer = requireOfficial(context);
  if (mayWriteAt(viewer, viewer.divisionCode)) return viewer;
  throw new Fault('FORBIDDEN', {
    zh: '您的角色只能查阅；请由本组织的联络员或书记上传。',
    en: 'Your role only reads; have the coordinator or secretary of your organization upload it.',
  });
}

async function receive(
  context: HubContext,
  viewer: OfficialViewer,
  head: FileHead,
  body: AsyncIterable<Uint8Array>,
): Promise<FileAnswer> {
  const largest = largestFile();
  let spooled: Spooled;
  try {
    spooled = await spool(body, largest);
  } catch (error) {
    if (!(error instanceof SpoolFailure)) throw error;
    return await refuse(context, [fileRefusal(error.code, ['body'], { largest })]);
  }
  await using bytes = spooled;
  const name = cleanFileName(head.fileName);
  const refusals: FileRefusal[] = [];
  if ('refused' in name) refusals.push(fileRefusal(name.refused, ['fileName'], name.details));
  if (!head.sha256) refusals.push(fileRefusal('DIGEST_MISSING', ['sha256']));
  else if (head.sha256 !== bytes.sha256) refusals.push(fileRefusal('DIGEST_MISMATCH', ['sha256']));
  const found =
    bytes.size === 0 ? { refused: 'EMPTY' } : await lookAtContent(bytes, 'name' in name ? name.name : '');
  if ('refused' in found) refusals.push(fileRefusal(found.refused, ['body']));
  else if ('name' in name && !fits(found.format, name.name, head.mediaType))
    refusals.push(fileRefusal('FORMAT_MISMATCH', ['body'], { format: found.format }));
  if (refusals.length > 0 || 'refused' in found || 'refused' in name) return await refuse(context, refusals);
  const kept = await context.db.transaction(async (tx) => {
    const row = await keep(tx, bytes, { fileName: name.name, format: found.format, viewer });
    await recordWrite(tx, context, idempotency, upload, 'DONE');
    return row;
  });
  const { isNew, ...attachment } = kept;
  const { mediaType } = formats[attachment.format];
  return {
    status: isNew ? 201 : 200,
    body: {
      attachment: { ...attachment, mediaType, path: pathOf(attachment.id) },
      userErrors: [],
    },
  };
}

/** Where the gateway serves the bytes of an attachment. */
export const pathOf = (id: string): string => `/attachments/${id}`;

async function refuse(context: HubContext, refusals: readonly FileRefusal[]): Promise<FileAnswer> {
  await recordRefusal(context, idempotency, upload, [], refusals);
  return refusedFile(refusals);
}

async function* contentOf({ db }: HubContext, sha256: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position++) {
    const [row] = await db.query<{ bytes: Buffer }>(
      sql`select bytes from alliances.attachment_chunks where sha256 = ${sha256} and position = ${position}`,
    );
    if (!row) return;
    yield row.bytes;
  }
}

/** Holds each chunk back until the next one is there, so that the last goes out only when the digest is right. */
async function checkedFile(
  facts: Omit<OpenedFile, 'content'>,
  chunks: AsyncGenerator<Buffer>,
): Promise<OpenedFile> {
  const hash = createHash('sha256');
  let held = await chunks.next();
  let next = held.done ? held : await chunks.next();
  const check = () => {
    if (hash.digest('hex') !== facts.sha256) throw new Fault('DATA_UNREADABLE', damaged);
  };
  if (!held.done) hash.update(held.value);
  // A file of one chunk is checked before anything is answered.
  if (next.done) check();
  async function* content(): AsyncGenerator<Buffer> {
    while (!held.done && !next.done) {
      yield held.value;
      hash.update(next.value);
      held = next;
      next = await chunks.next();
      if (next.done) check();
    }
    if (!held.done) yield held.value;
  }
  return { ...facts, content: content() };
}

const damaged = {
  zh: '此附件存储的内容与其 SHA-256 不符，请联系管理员从备份恢复。',
  en: 'What is stored of this attachment does not have its SHA-256; have the administrator restore it.',
};
