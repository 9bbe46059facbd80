import { badInput, Fault } from '@hub/kit/errors.ts';
import type { Importer } from '@hub/kit/import/importer.ts';
import { importLimits } from '@hub/kit/import/limits.ts';
import { templateOf } from '@hub/kit/import/template.ts';
import { idPrefix } from '@hub/kit/ids.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HttpRefusal, send } from '../door/read-request.ts';
import type { Graph } from '../graph.ts';
import type { Facts } from '../reach.ts';
import { problemList } from './problem-list.ts';
import { uploadFile, type AskGraph } from './upload.ts';

export const importsPath = '/imports';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  pathname: string;
}

/**
 * `POST /imports/<KIND>` takes a file of that kind and answers with its import, `GET /imports/<KIND>/template.csv` gives
 * one to fill in, and `GET /imports/<id>/problems.csv` what is wrong with a file. Every step after the upload is a mutation of the graph.
 */
export async function answerImports(
  graph: Graph,
  importers: readonly Importer[],
  exchange: Exchange,
  factsOf: () => Promise<Facts>,
): Promise<void> {
  const { request, response, pathname } = exchange;
  const [word = '', rest] = pathname.slice(importsPath.length + 1).split('/', 2);
  if (rest === 'problems.csv') return await answerProblems(graph, importers, exchange, word, factsOf);
  const importer = importers.find(({ kinds }) => kinds.some(({ kind }) => kind === word));
  if (!importer || (rest !== undefined && rest !== 'template.csv'))
    throw new HttpRefusal(404, unknownKind(importers));
  if (rest === 'template.csv') {
    if (request.method !== 'GET') throw notAllowed('GET');
    const kind = importer.kinds.find((one) => one.kind === word)!;
    return send(response, 200, templateOf(kind), 'text/csv', {
      'content-disposition': `attachment; filename="${word.toLowerCase()}.csv"`,
      'x-content-type-options': 'nosniff',
    });
  }
  if (request.method !== 'POST') throw notAllowed('POST');
  const facts = await factsOf();
  if (facts.viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  const { 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (encoding !== undefined && encoding !== 'identity')
    throw new HttpRefusal(415, badInput('请原样上传文件，不得压缩传输。', 'Send the file as it is.'));
  if (Number(length) > importLimits().bytes)
    throw new HttpRefusal(413, new Fault('REQUEST_TOO_LARGE'), { connection: 'close' });
  const ask = askingAs(graph, facts);
  const file = { kind: word, stem: importer.stem, fileName: fileNameOf(request) ?? `${word.toLowerCase()}` };
  const answer = await uploadFile(
    ask,
    file,
    request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
  );
  if (response.destroyed) return;
  const headers: Record<string, string> = request.complete ? {} : { connection: 'close' };
  send(response, answer.import ? 201 : 422, JSON.stringify(answer), 'application/json', headers);
}

/** The problems of an import, for whoever mends the file. */
async function answerProblems(
  graph: Graph,
  importers: readonly Importer[],
  { request, response }: Exchange,
  id: string,
  factsOf: () => Promise<Facts>,
): Promise<void> {
  if (request.method !== 'GET') throw notAllowed('GET');
  const facts = await factsOf();
  if (facts.viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  const importer = importers.find(({ prefix }) => prefix === idPrefix(id));
  const list = importer && (await problemList(askingAs(graph, facts), importer, id));
  if (!list)
    throw new HttpRefusal(
      404,
      badInput('没有这次导入，或不在您的辖区。', 'There is no such import in your jurisdiction.'),
    );
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${id}-problems.csv"`,
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  });
  await pipeline(Readable.from(list), response);
}

function askingAs(graph: Graph, facts: Facts): AskGraph {
  return async (query, variables) => {
    const { text } = await graph.execute({ query, variables }, facts);
    return JSON.parse(text) as Awaited<ReturnType<AskGraph>>;
  };
}

/** RFC 6266, as clients send it: filename*=UTF-8''… or a quoted name. */
function fileNameOf({ headers }: IncomingMessage): string | null {
  const field = headers['content-disposition']?.slice(0, 4000) ?? '';
  const [, encoded] = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(field) ?? [];
  if (encoded) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return null;
    }
  }
  // Header bytes reach Node as Latin-1; names in UTF-8 are read back from them.
  const [, quoted] = /filename\s*=\s*"([^"]+)"/i.exec(field) ?? [];
  return quoted ? Buffer.from(quoted, 'latin1').toString('utf8') : null;
}

function unknownKind(importers: readonly Importer[]): Fault {
  const kinds = importers.flatMap((one) => one.kinds.map(({ kind }) => kind)).sort();
  return badInput(
    `请上传到 ${importsPath}/<类别>，类别为 ${kinds.join('、')}。`,
    `Send the file to ${importsPath}/<KIND>; kinds are ${kinds.join(', ')}.`,
  );
}

function notAllowed(allow: string): HttpRefusal {
  return new HttpRefusal(405, badInput(`请使用 ${allow}。`, `Use ${allow}.`), { allow });
}
