import type { OpenedHub } from '@hub/gateway/hub.ts';
import { asDashboard } from '../../_kit/people.ts';
import { writeOf, type Written } from './written.ts';

const query = `query ($after: String) { changes(after: $after, first: 1000) { changes { nodeId version } endCursor hasMore } }`;
/** Between two pages when the last one was not full. */
export const pauseMs = 100;

export interface Readers {
  /** Waits until each has everything that was written; fails when one lacks a write or was told it twice. */
  finish(written: Written): Promise<{ lags: number[]; pages: number }>;
}

/** Each follows by itself: they are clients of their own, whose questions are not asked as one. */
export async function openReaders(hub: OpenedHub, count: number): Promise<Readers> {
  let isOver = false;
  let pages = 0;
  const page = async (i: number, after: string | null) => {
    const viewer = { ...asDashboard(), clientId: `reader-${i}` };
    const { text } = await hub.ask({ query, variables: { after } }, viewer);
    const { data, errors } = JSON.parse(text) as { data: any; errors?: unknown };
    if (errors) throw new Error(text.slice(0, 500));
    pages += 1;
    return data.changes as {
      changes: { nodeId: string; version: number }[];
      endCursor: string;
      hasMore: boolean;
    };
  };
  const begin = (await page(0, null)).endCursor;
  const readers = Array.from({ length: count }, (_, i) => {
    const heard = new Map<string, number>();
    const follow = async () => {
      for (let cursor = begin; !isOver;) {
        const { changes, endCursor, hasMore } = await page(i, cursor);
        const at = performance.now();
        for (const { nodeId, version } of changes) {
          const one = writeOf(nodeId, version);
          if (heard.has(one)) throw new Error(`reader ${i} was told ${one} twice`);
          heard.set(one, at);
        }
        cursor = endCursor;
        if (!hasMore) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    };
    return { heard, following: follow() };
  });
  // A fault is told where it is waited for.
  for (const { following } of readers) following.catch(() => {});
  return {
    async finish(written) {
      const all = Promise.all(readers.map(({ following }) => following));
      const patience = performance.now() + 20_000;
      while (readers.some(({ heard }) => heard.size < written.size) && performance.now() < patience)
        await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 20))]);
      isOver = true;
      await all;
      const lags: number[] = [];
      for (const [i, { heard }] of readers.entries()) {
        if (heard.size !== written.size)
          throw new Error(`reader ${i} was told ${heard.size} writes of ${written.size}`);
        for (const [one, at] of written) {
          const told = heard.get(one);
          if (told === undefined) throw new Error(`reader ${i} was never told ${one}`);
          lags.push(Math.max(0, told - at));
        }
      }
      return { lags: lags.sort((a, b) => a - b), pages };
    },
  };
}
