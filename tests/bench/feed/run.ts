import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraphHub, type OpenedHub } from '@hub/gateway/hub.ts';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { analyse, seedAll } from '../../../scripts/seed.ts';
import { openReaders, pauseMs } from './readers.ts';
import { askForEvent, noteEvent, openSubscribers } from './subscribers.ts';
import { write, type Written } from './written.ts';

/**
 * The change feed with ten readers beside a thousand writes a second, and a thousand live subscribers of an emergency. Who
 * misses something, or is told it twice, fails the run.
 */

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '10' },
    readers: { type: 'string', default: '10' },
    subscribers: { type: 'string', default: '1000' },
    events: { type: 'string', default: '20' },
  },
});
const [rate, seconds, readerCount, subscriberCount, events] = [
  values.rate,
  values.seconds,
  values.readers,
  values.subscribers,
  values.events,
].map(Number) as [number, number, number, number, number];
const writers = 8;
const rounds = 2;

const folder = mkdtempSync(join(tmpdir(), 'hub-feed-'));
const database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
const sql = postgres(database.url, { max: writers, onnotice: () => {} });
try {
  const loadBefore = loadavg()[0]!.toFixed(1);
  await migrateAll(database.url);
  await seedAll(database.url);
  await analyse(database.url);
  const hub = await openGraphHub({ mode: 'embedded', databaseUrl: database.url });
  try {
    await pacedFeed(hub);
    await unpacedFeed(hub);
    await liveEvents(hub);
  } finally {
    await hub.close();
  }
  console.log(`\nLoad average ${loadBefore} before, ${loadavg()[0]!.toFixed(1)} after.`);
} finally {
  await sql.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

function percentile(sorted: readonly number[], p: number): string {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!.toFixed(0);
}

async function withReaders(hub: OpenedHub, pace: { rate?: number; seconds: number }) {
  const written: Written = new Map();
  const readers = await openReaders(hub, readerCount);
  const reached = await write(sql, writers, written, pace);
  const { lags, pages } = await readers.finish(written);
  return { written: written.size, reached, lags, pages };
}

async function pacedFeed(hub: OpenedHub): Promise<void> {
  await write(sql, writers, new Map(), { rate, seconds: 1 });
  const { written, reached, lags, pages } = await withReaders(hub, { rate, seconds });
  console.log(
    `${rate} writes a second wanted, ${reached.toFixed(0)} reached, for ${seconds} s (${writers} writers, a transaction each, three subgraphs); ${readerCount} readers, each told all ${written} once, in ${pages} pages; ${pauseMs} ms between pages.`,
  );
  console.log(
    `  from commit to reader, ms: p50 ${percentile(lags, 0.5)}, p90 ${percentile(lags, 0.9)}, p99 ${percentile(lags, 0.99)}, last ${percentile(lags, 1)}`,
  );
}

/** As many as go, in turns with and without readers. */
async function unpacedFeed(hub: OpenedHub): Promise<void> {
  const alone: number[] = [];
  const beside: number[] = [];
  let lags: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await write(sql, writers, new Map(), { seconds: 4 }));
    const told = await withReaders(hub, { seconds: 4 });
    beside.push(told.reached);
    lags = [...lags, ...told.lags];
  }
  lags.sort((a, b) => a - b);
  const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  console.log(
    `as many writes as go: ${mean(alone).toFixed(0)} a second without readers, ${mean(beside).toFixed(0)} with ${readerCount}; ratio ${(mean(beside) / mean(alone)).toFixed(2)}; each reader told all of them once, p50 ${percentile(lags, 0.5)}, p99 ${percentile(lags, 0.99)} ms after`,
  );
}

async function liveEvents(hub: OpenedHub): Promise<void> {
  const single = await eventsTo(hub, 1, events);
  const many = await eventsTo(hub, subscriberCount, events);
  const median = (of: number[]) => of.toSorted((a, b) => a - b)[of.length >> 1]!;
  const asked = median(many.asked);
  const [last, alone] = [median(many.last), median(single.last)];
  console.log(
    `${subscriberCount} live subscribers, opened in ${many.openedInMs.toFixed(0)} ms; ${many.heapEach.toFixed(1)} KB of heap and ${many.residentEach.toFixed(1)} KB resident for each`,
  );
  console.log(
    `  ${events} events one after another, heard once by all: from commit to the last subscriber ${last.toFixed(0)} ms (median; most ${Math.max(...many.last).toFixed(0)}); to a single subscriber ${alone.toFixed(1)} ms`,
  );
  console.log(
    `  asking for the same event ${subscriberCount} times at once instead: ${asked.toFixed(0)} ms; ratio ${(last / asked).toFixed(2)}`,
  );
  console.log(
    `  ${events} events at once: all heard ${many.burstMs.toFixed(0)} ms after the first was asked for, ${((events * subscriberCount * 1000) / many.burstMs).toFixed(0)} deliveries a second`,
  );
}

async function eventsTo(hub: OpenedHub, count: number, total: number) {
  const subscribers = await openSubscribers(hub, count);
  const last: number[] = [];
  const asked: number[] = [];
  let burstMs: number;
  try {
    for (let i = 0; i < total; i++) {
      const heard = subscribers.untilAllHeard(i + 1).then(() => performance.now());
      heard.catch(() => {});
      const { id, at } = await noteEvent(hub, `记事${i + 1}`);
      last.push(Math.max(0, (await heard) - at));
      if (i % 4 === 0) asked.push(await askForEvent(hub, id, count));
    }
    const burst = performance.now();
    const heard = subscribers.untilAllHeard(2 * total);
    await Promise.all(Array.from({ length: total }, (_, i) => noteEvent(hub, `同时记事${i + 1}`)));
    await heard;
    burstMs = performance.now() - burst;
    // Anything told twice would come now.
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    await subscribers.close();
  }
  for (const { heard: numbers } of subscribers.all) {
    if (numbers.length !== 2 * total) throw new Error(`${numbers.length} events heard of ${2 * total}`);
    if (numbers.some((number, i) => number !== numbers[0]! + i)) throw new Error('heard out of order');
  }
  const { openedInMs, heapEach, residentEach } = subscribers;
  return { last, asked, burstMs, openedInMs, heapEach, residentEach };
}
