import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { passwordOf } from './embedded-database/cluster.ts';

export interface HubDatabase extends AsyncDisposable {
  url: string;
}

/** The database at `url`, that of an embedded hub that runs, or the embedded one, started for as long as it is used. */
export async function openHubDatabase(url: string | undefined, dataFolder: string): Promise<HubDatabase> {
  const folder = join(dataFolder, 'postgres');
  const known = url ?? (await runningDatabase(join(folder, 'cluster')));
  if (known) return { url: known, [Symbol.asyncDispose]: async () => {} };
  return await openEmbeddedDatabase({ folder, onProgress: (sentence) => console.error(sentence) });
}

/** Where the embedded database of a running hub listens; null when it does not answer. */
async function runningDatabase(cluster: string): Promise<string | null> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const port = readFileSync(file, 'utf8').split('\n')[3];
  const url = `postgres://hub:${passwordOf(cluster)}@127.0.0.1:${port}/hub`;
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await sql`select 1`;
    return url;
  } catch {
    return null;
  } finally {
    await sql.end();
  }
}
