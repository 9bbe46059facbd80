import { statSync, unwatchFile, watchFile } from 'node:fs';

/** Calls `changed` after a file was written anew or another one put in its place, one call at a time. */
export function watchFiles(files: readonly string[], changed: () => Promise<void>): { close(): void } {
  let work = Promise.resolve();
  for (const file of files) {
    // Asked for now and then: notifications of the system are lost when a file is replaced.
    watchFile(file, { interval: 250, persistent: false }, (now, before) => {
      const isThere = statSync(file, { throwIfNoEntry: false }) !== undefined;
      if (isThere && (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino))
        work = work.then(changed);
    });
  }
  return {
    close() {
      for (const file of files) unwatchFile(file);
    },
  };
}
