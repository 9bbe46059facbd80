import { Fault, badInput } from '@hub/kit/errors.ts';
import { createHash } from 'node:crypto';
import { stripIgnoredCharacters } from 'graphql';
import type { GraphRequest } from '../graph.ts';
import { createLruCache } from '../engine/lru.ts';
import type { TrustedDocument } from './manifest.ts';

export interface DocumentOptions {
  /** Persisted documents that clients may name by id. */
  trusted?: readonly TrustedDocument[];
  /** Only trusted documents run, named by id or sent whole. */
  safelist?: boolean;
  /** Automatic persisted queries: clients register a document by its hash. Default true, never with a safelist. */
  automatic?: boolean;
}

export interface DocumentStore {
  /**
   * The request with the text to run. A document is named by its text, by `extensions.persistedQuery.sha256Hash`, or by a
   * manifest's id as `documentId`, `doc_id` or `id`. Throws a fault that says what to do when there is none, or none that may
   * run.
   */
  admit(request: GraphRequest): GraphRequest;
}

interface NamedDocument {
  query?: string | null;
  /** The document's own SHA-256. */
  hash?: string | null;
  id?: string | null;
}

function nameOf(request: GraphRequest): NamedDocument {
  const { extensions, documentId, doc_id, id } = request as unknown as Record<string, unknown>;
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)
    ?.persistedQuery;
  const text = (value: unknown): string | null => (typeof value === 'string' && value ? value : null);
  return {
    query: request.query,
    hash: text(persisted?.sha256Hash),
    id: text(documentId) ?? text(doc_id) ?? text(id),
  };
}

const mostRegistered = 1000;
const longestRegistered = 20_000;

/** Equal texts but for what GraphQL ignores are one document. */
function normalized(text: string): string | undefined {
  try {
    return stripIgnoredCharacters(text);
  } catch {
    return undefined;
  }
}

export function openDocuments(options: DocumentOptions = {}): DocumentStore {
  const { trusted = [], safelist = false } = options;
  const automatic = !safelist && (options.automatic ?? true);
  const byId = new Map(trusted.map(({ id, body }) => [id, body]));
  const texts = new Set(safelist ? trusted.map(({ body }) => normalized(body)) : []);
  const registered = createLruCache<string>(mostRegistered);

  function byHash(hash: string, query: string | null | undefined): string {
    if (query) {
      if (createHash('sha256').update(query).digest('hex') !== hash.toLowerCase())
        throw badInput('sha256Hash 与查询文本不符。', 'provided sha does not match query');
      if (automatic && query.length <= longestRegistered) registered.set(hash, query);
      return query;
    }
    const known = byId.get(hash) ?? registered.get(hash);
    if (known !== undefined) return known;
    throw safelist || !automatic
      ? new Fault('PERSISTED_QUERY_NOT_SUPPORTED', { en: 'PersistedQueryNotSupported' })
      : new Fault('PERSISTED_QUERY_NOT_FOUND', { en: 'PersistedQueryNotFound' });
  }

  return {
    admit(request) {
      const { query, hash, id } = nameOf(request);
      let text: string | null | undefined;
      if (hash) text = byHash(hash, query);
      else if (id && !query) {
        text = byId.get(id);
        if (text === undefined) throw new Fault('DOCUMENT_NOT_KNOWN');
      } else text = query;
      if (!text) throw badInput('缺少 query。', 'A query, or the id of a trusted document, is missing.');
      if (safelist && !(byId.has(id ?? hash ?? '') && !query) && !texts.has(normalized(text)))
        throw new Fault('QUERY_NOT_IN_SAFELIST');
      return text === query ? request : { ...request, query: text };
    },
  };
}
