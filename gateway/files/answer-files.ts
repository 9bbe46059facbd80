import { badInput, Fault } from '@hub/kit/errors.ts';
import type { FileHead, OpenedFile } from '@hub/kit/files/file-door.ts';
import { largestFile } from '@hub/kit/files/largest.ts';
import { fileRefusal, refusedFile } from '@hub/kit/files/refusals.ts';
import { log } from '@hub/kit/log.ts';
import { create, parse } from 'content-disposition';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpRefusal, send } from '../door/read-request.ts';
import type { Facts } from '../reach.ts';
import type { FileRoad } from './road.ts';

export const attachmentsPath = '/attachments';

/** `POST /attachments` takes a file, `GET /attachments/<id>` gives it to whoever may read it now. */
export async function answerFiles(
  files: FileRoad,
  { request, response, pathname }: { request: IncomingMessage; response: ServerResponse; pathname: string },
  factsOf: () => Promise<Facts>,
): Promise<void> {
  const { method } = request;
  if (pathname === attachmentsPath) {
    if (method !== 'POST') throw notAllowed('POST');
    return await take(files, { request, response }, await factsOf());
  }
  if (method !== 'GET' && method !== 'HEAD') throw notAllowed('GET, HEAD');
  const facts = await factsOf();
  const file = await files.open(facts, pathname.slice(attachmentsPath.length + 1));
  if (!file) throw new HttpRefusal(404, unknown);
  await give(file, { request, response });
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

async function take(files: FileRoad, { request, response }: Exchange, facts: Facts): Promise<void> {
  const { viewer } = facts;
  if (viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  if (viewer.kind !== 'OFFICIAL') throw new Fault('FORBIDDEN', officialsOnly);
  const { 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (encoding !== undefined && encoding !== 'identity')
    throw new HttpRefusal(415, badInput('附件须原样上传，不得压缩传输。', 'Send the file as it is.'));
  const largest = largestFile();
  const tooLarge = () => refusedFile([fileRefusal('TOO_LARGE', ['body'], { largest })]);
  const { status, body } =
    Number(length) > largest
      ? tooLarge()
      : await files.receive(facts, headOf(request), upTo(request, largest + 1));
  if (response.destroyed) return;
  // Whoever still sends is not listened to any longer.
  const headers = request.complete ? undefined : { connection: 'close' };
  send(response, status, JSON.stringify(body), 'application/json', headers);
}

/** Ends, and leaves the request as it is, once one byte more has come than may. */
async function* upTo(request: IncomingMessage, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    yield chunk.subarray(0, left);
    left -= chunk.length;
    if (left <= 0) return;
  }
}

function headOf({ headers }: IncomingMessage): FileHead {
  return {
    fileName: nameIn(headers['content-disposition']),
    mediaType: headers['content-type']?.slice(0, 200) ?? null,
    sha256: digestIn(headers['content-digest'] as string | undefined),
  };
}

function nameIn(disposition: string | undefined): string | null {
  if (!disposition || disposition.length > 4000) return null;
  try {
    return parse(disposition).parameters.filename ?? null;
  } catch {
    return null;
  }
}

/** RFC 9530: `sha-256=:<base64>:`, among others perhaps. */
function digestIn(field: string | undefined): string | null {
  const [, text] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(field ?? '') ?? [];
  return text ? Buffer.from(text, 'base64').toString('hex') : null;
}

async function give(file: OpenedFile, { request, response }: Exchange): Promise<void> {
  const etag = `"${file.sha256}"`;
  const content = Readable.from(file.content, { objectMode: false });
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-disposition': create(file.fileName),
    // Nothing in it is run or shown as a page of the hub's, whatever it is.
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'none',
    'repr-digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    content.destroy();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': file.mediaType,
    'content-length': file.byteSize,
  });
  if (request.method === 'HEAD') {
    response.end();
    content.destroy();
    return;
  }
  try {
    await pipeline(content, response);
  } catch (error) {
    // The length that was promised is not reached: the client knows that it has not got the file.
    if (!request.destroyed) log.error({ err: error, sha256: file.sha256 }, 'an attachment broke off');
    response.destroy();
  }
}

const unknown = badInput(
  '没有此附件，或您不能查阅；请核对编号。',
  'There is no such attachment, or it is not for you; check its id.',
);

const officialsOnly = {
  zh: '附件由组织的工作人员上传；数据看板的密钥只能读取公开数据。',
  en: 'Files are uploaded by officials of an organization; a dashboard key only reads public data.',
};

function notAllowed(allow: string): HttpRefusal {
  return new HttpRefusal(405, badInput(`请使用 ${allow}。`, `Use ${allow}.`), { allow });
}
