// One Ctrl-C under pnpm arrives twice: from the terminal, and once more handed on by pnpm.
const ECHO_MS = 500;

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
export function awaitInterruption(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first = 0;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (first === 0) {
          first = performance.now();
          resolve(signal);
        } else if (performance.now() - first > ECHO_MS) process.exit(130);
      });
    }
  });
}
