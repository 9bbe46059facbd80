export interface Deadlines {
  /** Calls `expire` after the time is up, unless the returned function is called before. */
  watch(expire: () => void): () => void;
}

/** Deadlines of one length for many short calls: they end in the order they began, so that one timer serves them all. */
export function createDeadlines(milliseconds: number): Deadlines {
  interface Watched {
    at: number;
    expire(): void;
  }
  const watched = new Set<Watched>();
  let timer: NodeJS.Timeout | undefined;

  const sweep = (): void => {
    timer = undefined;
    const now = performance.now();
    for (const one of watched) {
      if (one.at > now) {
        start(one.at - now);
        return;
      }
      watched.delete(one);
      one.expire();
    }
  };
  const start = (delay: number): void => {
    timer = setTimeout(sweep, Math.ceil(delay));
    if (watched.size === 0) timer.unref();
  };

  return {
    watch(expire) {
      const one: Watched = { at: performance.now() + milliseconds, expire };
      watched.add(one);
      if (!timer) start(milliseconds);
      else if (watched.size === 1) timer.ref();
      return () => {
        watched.delete(one);
        // The timer runs on for the next call, but keeps no process alive.
        if (watched.size === 0) timer?.unref();
      };
    },
  };
}
