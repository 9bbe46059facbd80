import type { Database } from './database.ts';
import { log } from './log.ts';
import type { Peers } from './peers.ts';
import { today as todayInChina } from './scalars/local-date.ts';
import { newContext, type HubContext } from './subgraph.ts';

/**
 * What a subgraph does by itself, now and then, in every process that serves it. Several processes may do a chore at
 * once, and one may be killed in the middle: whatever it does, it must do once all the same.
 */
export interface Chore {
  name: string;
  everySeconds: number;
  run(context: HubContext): Promise<unknown>;
}

interface ChoreOptions {
  /** The day in China. */
  today?: () => string;
  /** In the place of what each chore says. */
  everyMs?: number;
}

/** Does each chore at once and then in its turn, until closed. One that fails is done the next time. */
export function openChores(
  chores: readonly Chore[],
  facts: { db: Database; peers: Peers },
  { today = todayInChina, everyMs }: ChoreOptions = {},
): { close(): Promise<void> } {
  const closing = chores.map(({ name, everySeconds, run }) => {
    let underWay: Promise<unknown> | undefined;
    const next = (): void => {
      const context = newContext({ ...facts, viewer: { kind: 'SERVICE', service: 'hub' } });
      underWay ??= run({ ...context, today: today() })
        .catch((error: unknown) => log.error({ err: error, chore: name }, 'a chore was not done'))
        .finally(() => (underWay = undefined));
    };
    next();
    const timer = setInterval(next, everyMs ?? everySeconds * 1000).unref();
    return async () => {
      clearInterval(timer);
      await underWay;
    };
  });
  return { close: async () => void (await Promise.all(closing.map((close) => close()))) };
}
