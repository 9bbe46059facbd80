import { openGraphHub } from '@hub/gateway/hub.ts';
import type { Viewer } from '@hub/kit/viewer.ts';

/** A hub in a process of its own that is asked by its parent and counts. */

export interface Load {
  query: string;
  viewer: Viewer;
  concurrency: number;
  ms: number;
}

export interface Counted {
  requests: number;
  ms: number;
  /** Of one answer, to see that both contestants answer alike. */
  text: string;
}

const [databaseUrl, mode] = process.argv.slice(2) as [string, 'embedded' | 'distributed'];
const hub = await openGraphHub({ databaseUrl, mode });

async function count({ query, viewer, concurrency, ms }: Load): Promise<Counted> {
  const { text } = await hub.ask({ query }, viewer);
  const begun = performance.now();
  let requests = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (performance.now() - begun < ms) {
        await hub.ask({ query }, viewer);
        requests += 1;
      }
    }),
  );
  return { requests, ms: performance.now() - begun, text };
}

process.on('message', (load: Load) => void count(load).then((counted) => process.send!(counted)));
process.on('disconnect', () => void hub.close().then(() => process.exit(0)));
process.send!('ready');
