import type { Database } from './database.ts';
import { log } from './log.ts';
import type { Peers } from './peers.ts';
import { today as todayInChina } from './scalars/local-date.ts';

export interface DailyFacts {
  db: Database;
  peers: Peers;
  /** The day in China. */
  today: string;
}

/**
 * What a subgraph does once a day. It is asked more often, by any number of processes at once and again after one was
 * killed, and must make no difference of it.
 */
export interface DailyWork {
  name: string;
  run(facts: DailyFacts): Promise<unknown>;
}

const hour = 60 * 60 * 1000;

/** Does the work at once and then every hour, which also makes up for days on which nothing ran. */
export function openDaily(
  work: readonly DailyWork[],
  facts: Omit<DailyFacts, 'today'>,
  { today = todayInChina, everyMs = hour }: { today?: () => string; everyMs?: number } = {},
): { close(): Promise<void> } {
  let underWay: Promise<unknown> = Promise.resolve();
  const run = async (): Promise<void> => {
    for (const { name, run: one } of work) {
      try {
        await one({ ...facts, today: today() });
      } catch (error) {
        log.error({ err: error, work: name }, 'daily work was not done');
      }
    }
  };
  const next = (): void => {
    underWay = underWay.then(run);
  };
  next();
  const timer = setInterval(next, everyMs).unref();
  return {
    close: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
