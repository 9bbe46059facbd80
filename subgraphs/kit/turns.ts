import { log } from './log.ts';

export interface Turns<Answer> {
  /** Does it now; never while it is being done, but after. */
  now(): Promise<Answer>;
  /** Does it a last time. */
  close(): Promise<void>;
}

/**
 * Does something again and again, each time after a pause, until closed. A failure is told in the log and tried again.
 * @param trouble what the log says of a failure, a clause.
 */
export function openTurns<Answer>(
  pass: () => Promise<Answer>,
  { everyMs, trouble }: { everyMs: number; trouble: string },
): Turns<Answer> {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let isClosing = false;

  function now(): Promise<Answer> {
    const turn = underWay.catch(() => {}).then(pass);
    underWay = turn;
    return turn;
  }

  function later(): void {
    timer = setTimeout(() => {
      now()
        .catch((error: unknown) => log.error({ err: error }, trouble))
        .finally(() => {
          if (!isClosing) later();
        });
    }, everyMs);
    timer.unref();
  }
  later();

  return {
    now,
    async close() {
      isClosing = true;
      clearTimeout(timer);
      await now().catch((error: unknown) => log.error({ err: error }, `${trouble} at the end`));
    },
  };
}
