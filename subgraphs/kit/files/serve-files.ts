import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Fault, faults, type FaultCode } from '../errors.ts';
import { log } from '../log.ts';
import type { ViewerClaims, ViewerVerifier } from '../signature.ts';
import type { HubContext } from '../subgraph.ts';
import { decodeHeader, encodeHeader, fileHeader, type FileDoor, type FileQuestion } from './file-door.ts';

/** Answers the gateway's requests to the file door of a subgraph in a process of its own. */
export async function serveFiles(
  door: FileDoor,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  { verifier, claims }: { verifier: ViewerVerifier; claims: ViewerClaims },
  contextOf: () => HubContext,
): Promise<boolean> {
  const asked = request.headers[fileHeader];
  // The question is what was signed. The bytes are bound to it by the digest it names.
  if (typeof asked !== 'string' || !verifier.take(claims, asked)) return false;
  try {
    const question = decodeHeader<FileQuestion>(asked);
    if ('receive' in question) {
      const { status, body } = await door.receive(contextOf(), question.receive, bytesOf(request));
      sendJson(response, 200, { status, body });
      return true;
    }
    const file = await door.open(contextOf(), question.open);
    if (!file) {
      sendJson(response, 404, {});
      return true;
    }
    const { content, ...facts } = file;
    response.writeHead(200, {
      'content-type': 'application/octet-stream',
      'content-length': file.byteSize,
      [fileHeader]: encodeHeader(facts),
    });
    await pipeline(Readable.from(content), response);
  } catch (error) {
    if (!response.headersSent) {
      const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR');
      if (fault !== error) log.error({ err: error }, 'a file was not served');
      const { status } = faults[fault.extensions.code as FaultCode];
      sendJson(response, status, { errors: [fault.toJSON()] });
    } else {
      log.error({ err: error }, 'a file broke off');
      response.destroy();
    }
  }
  return true;
}

/** The request outlives whoever stops reading it, for it is still to be answered. */
function bytesOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
