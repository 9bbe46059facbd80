import { badInput, Fault } from '@hub/kit/errors.ts';
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DocumentStore } from '../documents/store.ts';
import type { GraphRequest } from '../graph.ts';

export interface RequestRules {
  documents: DocumentStore;
  /** Requests that may come in one body; 1 refuses lists. */
  batching: number;
  /** Bytes. */
  largestBody: number;
}

/** A refusal of the HTTP request itself, with a status of its own. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly fault: Fault;
  readonly headers: Record<string, string>;
  constructor(status: number, fault: Fault, headers: Record<string, string> = {}) {
    super(fault.message);
    this.status = status;
    this.fault = fault;
    this.headers = headers;
  }
}

/** What a GraphQL request over HTTP asks. A list only where batching allows it. */
export async function readRequest(
  request: IncomingMessage,
  search: URLSearchParams,
  rules: RequestRules,
  isStream: boolean,
): Promise<GraphRequest | GraphRequest[]> {
  if (request.method === 'GET') return byGet(search, rules, isStream);
  if (request.method !== 'POST') {
    const fault = badInput('请使用 GET 或 POST。', 'Use GET or POST.');
    throw new HttpRefusal(405, fault, { allow: 'GET, POST' });
  }
  // A form cannot send this content type without a preflight, which keeps other sites' pages out.
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    const fault = badInput('请求体须为 application/json。', 'Send the body as application/json.');
    throw new HttpRefusal(415, fault);
  }
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    const fault = badInput('请求体不得压缩。', 'Send the body uncompressed.');
    throw new HttpRefusal(415, fault, { 'accept-encoding': 'identity' });
  }
  const body = parseJson(await readText(request, rules.largestBody));
  if (!Array.isArray(body)) return admitted(body, rules);
  if (rules.batching === 1)
    throw badInput(
      '一个请求体只能含一个查询。',
      'One body holds one request; batching is switched off here.',
    );
  if (body.length === 0 || body.length > rules.batching)
    throw badInput(
      `一个请求体最多含 ${rules.batching} 个查询。`,
      `One body holds 1 to ${rules.batching} requests.`,
    );
  return body.map((one) => admitted(one, rules));
}

function byGet(search: URLSearchParams, rules: RequestRules, isStream: boolean): GraphRequest {
  const given = (name: string): string | null => search.get(name) || null;
  const json = (name: string): unknown => (given(name) ? parseJson(given(name)!) : null);
  const asked = admitted(
    {
      query: given('query'),
      documentId: given('documentId') ?? given('doc_id') ?? given('id'),
      variables: json('variables'),
      extensions: json('extensions'),
      operationName: given('operationName'),
    },
    rules,
  );
  const refused = isStream ? /^\s*mutation\b/m : /^\s*(mutation|subscription)\b/m;
  if (refused.test(asked.query)) {
    const fault = badInput('登记须用 POST。', 'Mutations are sent by POST.');
    throw new HttpRefusal(405, fault, { allow: 'POST' });
  }
  return asked;
}

/** The request with the text of its document, whichever way it was named. */
function admitted(value: unknown, { documents }: RequestRules): GraphRequest {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badInput('请求须为 JSON 对象。', 'A request is a JSON object.');
  const body = value as Record<string, unknown>;
  for (const field of ['variables', 'extensions'] as const) {
    if (body[field] != null && (typeof body[field] !== 'object' || Array.isArray(body[field])))
      throw badInput(`${field} 须为 JSON 对象。`, `${field} must be a JSON object.`);
  }
  for (const field of ['query', 'operationName'] as const) {
    if (body[field] != null && typeof body[field] !== 'string')
      throw badInput(`${field} 须为文字。`, `${field} must be a string.`);
  }
  return documents.admit(body as unknown as GraphRequest);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput('JSON 格式有误。', 'That is not JSON.');
  }
}

async function readText(request: IncomingMessage, largest: number): Promise<string> {
  const bytes = await readBytes(request, largest);
  if (!isUtf8(bytes)) throw badInput('请求体不是 UTF-8。', 'The body is not UTF-8.');
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** By events: iterating over a request costs more than the rest of the door. */
function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      request.off('data', take).pause();
      reject(new HttpRefusal(413, new Fault('REQUEST_TOO_LARGE'), { connection: 'close' }));
    };
    const chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > largest) refuse();
      else chunks.push(chunk);
    };
    if (Number(request.headers['content-length']) > largest) return refuse();
    request
      .on('data', take)
      .once('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
      .once('error', reject)
      .once('close', () => {
        if (!request.complete) reject(new Error('The client left.'));
      });
  });
}

/** Sends JSON text. */
export function send(
  response: ServerResponse,
  status: number,
  text: string,
  type: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}
