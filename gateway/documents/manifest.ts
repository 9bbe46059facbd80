import { GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';

/** A document a manifest names. */
export interface TrustedDocument {
  id: string;
  /** Of the operation; Relay's manifests do not tell. */
  name: string | null;
  body: string;
}

/** A manifest that cannot be used; the sentence names the operation. */
export class ManifestFailure extends Error {}

/**
 * Reads a manifest of persisted documents: Apollo's (`{"format":"apollo-persisted-query-manifest","operations":[…]}`) or
 * Relay's (`{"<id>":"<document>"}`).
 */
export function readManifest(text: string): TrustedDocument[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ManifestFailure(`The manifest is not JSON: ${(error as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ManifestFailure('The manifest is not a JSON object.');
  const documents = 'format' in value ? apolloDocuments(value) : relayDocuments(value);
  const ids = new Set<string>();
  for (const { id } of documents) {
    if (ids.has(id)) throw new ManifestFailure(`The manifest has two documents with the id ${id}.`);
    ids.add(id);
  }
  return documents;
}

function apolloDocuments(manifest: object): TrustedDocument[] {
  const { format, version, operations } = manifest as Record<string, unknown>;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1)
    throw new ManifestFailure(
      `The manifest's format ${JSON.stringify(format)}, version ${JSON.stringify(version)}, is not known; version 1 of "apollo-persisted-query-manifest" is.`,
    );
  if (!Array.isArray(operations)) throw new ManifestFailure('The manifest has no list of operations.');
  return operations.map((operation: unknown, index) => {
    const { id, name, body } = (operation ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || typeof body !== 'string')
      throw new ManifestFailure(`Operation ${index} of the manifest has no id or no body.`);
    return { id, name: typeof name === 'string' ? name : null, body };
  });
}

function relayDocuments(manifest: object): TrustedDocument[] {
  return Object.entries(manifest).map(([id, body]) => {
    if (typeof body !== 'string') throw new ManifestFailure(`Document ${id} of the manifest is no text.`);
    return { id, name: null, body };
  });
}

/** @throws ManifestFailure naming the first document that does not fit the schema. */
export function checkDocuments(documents: readonly TrustedDocument[], schema: GraphQLSchema): void {
  for (const { id, name, body } of documents) {
    const called = name ? `${name} (${id})` : id;
    try {
      const [invalid] = validate(schema, parse(body), undefined, { maxErrors: 1 });
      if (invalid) throw invalid;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new ManifestFailure(`Document ${called} does not fit the schema: ${error.message}`);
    }
  }
}
