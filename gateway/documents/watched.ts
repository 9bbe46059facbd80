import { log } from '@hub/kit/log.ts';
import type { GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { watchFiles } from '../door/watch-files.ts';
import { checkDocuments, readManifest, type TrustedDocument } from './manifest.ts';
import { openDocuments, type DocumentOptions, type DocumentStore } from './store.ts';

export interface WatchedDocuments extends DocumentStore {
  /** Reads the manifest again; one that cannot be used is told of and changes nothing. */
  reload(): void;
  close(): void;
}

export interface WatchedOptions extends Omit<DocumentOptions, 'trusted'> {
  /** The manifest. */
  file: string | undefined;
  schema(): GraphQLSchema;
  /** Given each document that may be asked for, to have it planned before anybody does. */
  prepare(document: TrustedDocument): void;
}

/**
 * Trusted documents of a file, read again when it changes.
 * @throws ManifestFailure when the manifest cannot be used from the start
 */
export function watchDocuments({ file, schema, prepare, ...options }: WatchedOptions): WatchedDocuments {
  if (!file) return { ...openDocuments(options), reload() {}, close() {} };
  const read = (): DocumentStore => {
    const trusted = readManifest(readFileSync(file, 'utf8'));
    checkDocuments(trusted, schema());
    trusted.forEach(prepare);
    return openDocuments({ ...options, trusted });
  };
  let store = read();
  const reload = (): void => {
    try {
      store = read();
      log.info({ file }, 'trusted documents read again');
    } catch (error) {
      log.error({ err: error, file }, 'the manifest cannot be used; the documents read before are served on');
    }
  };
  const watched = watchFiles([file], async () => reload());
  return {
    admit: (request) => store.admit(request),
    reload,
    close: () => watched.close(),
  };
}
