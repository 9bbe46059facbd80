import type { Database } from '@hub/kit/database.ts';
import { Fault, type FaultCode } from '@hub/kit/errors.ts';
import {
  decodeHeader,
  encodeHeader,
  fileHeader,
  filesPath,
  type FileAnswer,
  type FileHead,
  type FileQuestion,
  type OpenedFile,
} from '@hub/kit/files/file-door.ts';
import type { Peers } from '@hub/kit/peers.ts';
import { viewerHeader, type SignViewer } from '@hub/kit/signature.ts';
import { newContext, type Subgraph } from '@hub/kit/subgraph.ts';
import { Readable } from 'node:stream';
import { request as httpRequest, type Dispatcher } from 'undici';
import type { Facts } from '../reach.ts';

/** The gateway's road to the subgraph that keeps files. */
export interface FileRoad {
  receive(facts: Facts, head: FileHead, body: AsyncIterable<Uint8Array>): Promise<FileAnswer>;
  open(facts: Facts, id: string): Promise<OpenedFile | null>;
}

/** The one subgraph that keeps files, if any does. */
export function fileKeeper(subgraphs: readonly Subgraph[]): Subgraph | undefined {
  return subgraphs.find(({ files }) => files);
}

export function filesLocally({ files }: Subgraph, db: Database, peersFor: (facts: Facts) => Peers): FileRoad {
  const context = (facts: Facts) => newContext({ db, ...facts, peers: peersFor(facts) });
  return {
    receive: (facts, head, body) => files!.receive(context(facts), head, body),
    open: (facts, id) => files!.open(context(facts), id),
  };
}

/** As long as a client may take to send its request, and a little for what is done with it. */
const answerWithin = 40_000;

export function filesByHttp(name: string, urlOf: () => string | undefined, sign: SignViewer): FileRoad {
  async function ask(
    facts: Facts,
    question: FileQuestion,
    body?: AsyncIterable<Uint8Array>,
  ): Promise<Dispatcher.ResponseData> {
    const asked = encodeHeader(question);
    const url = urlOf();
    if (!url) throw new Error(`no address for subgraph ${name}`);
    let response: Dispatcher.ResponseData;
    try {
      response = await httpRequest(new URL(filesPath, url), {
        method: 'POST',
        headers: { [viewerHeader]: sign(name, asked, facts), [fileHeader]: asked },
        body: body ? Readable.from(body, { objectMode: false }) : null,
        headersTimeout: answerWithin,
        bodyTimeout: answerWithin,
      });
    } catch {
      throw new Fault('SUBGRAPH_UNAVAILABLE');
    }
    if (response.statusCode === 200 || response.statusCode === 404) return response;
    throw await faultOf(response);
  }
  return {
    async receive(facts, head, body) {
      const response = await ask(facts, { receive: head }, body);
      return (await response.body.json()) as FileAnswer;
    },
    async open(facts, id) {
      const { statusCode, headers, body } = await ask(facts, { open: id });
      if (statusCode === 404) {
        await body.dump();
        return null;
      }
      const known = decodeHeader<Omit<OpenedFile, 'content'>>(String(headers[fileHeader]));
      return { ...known, content: body };
    },
  };
}

interface Refused {
  errors?: { extensions: { code: FaultCode; messages: { zh: string; en: string } } }[];
}

async function faultOf({ body }: Dispatcher.ResponseData): Promise<Fault> {
  try {
    const { code, messages, ...extensions } = ((await body.json()) as Refused).errors![0]!.extensions;
    return new Fault(code, { ...messages, extensions });
  } catch {
    return new Fault('SUBGRAPH_UNAVAILABLE');
  }
}
