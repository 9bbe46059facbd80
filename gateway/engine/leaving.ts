/** Listeners to signals, with one of them at each signal however many there are: a request has several fetches. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `leave` when the signal is aborted, unless the returned function is called before. */
export function onLeave(signal: AbortSignal | undefined, leave: () => void): () => void {
  if (!signal) return stay;
  let all = waiting.get(signal);
  if (!all) {
    const those = new Set<() => void>();
    waiting.set(signal, (all = those));
    signal.addEventListener('abort', () => those.forEach((one) => one()), { once: true });
  }
  const these = all;
  these.add(leave);
  return () => void these.delete(leave);
}

function stay(): void {}
