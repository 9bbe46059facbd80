import type { CompiledOperation } from './compile.ts';
import type { ExecutionAnswer } from './engine.ts';

interface Flight {
  answer: Promise<ExecutionAnswer>;
  /** Clients that still wait. When none does, the work is cancelled. */
  waiting: number;
  controller: AbortController;
}

type Work = (signal: AbortSignal) => Promise<ExecutionAnswer>;

/** Equal queries that are under way at the same time for the same eyes are run once and answered all. */
export interface InFlight {
  /**
   * @param key who asks, as far as it makes a difference, and with which variables
   * @param alone runs it without the others: an answer with errors is not shared
   */
  share(
    operation: CompiledOperation,
    key: string,
    signal: AbortSignal | undefined,
    work: Work,
    alone: () => Promise<ExecutionAnswer>,
  ): Promise<ExecutionAnswer>;
}

export function createInFlight(): InFlight {
  const flights = new WeakMap<CompiledOperation, Map<string, Flight>>();

  function start(all: Map<string, Flight>, key: string, work: Work): Flight {
    const controller = new AbortController();
    const answer = work(controller.signal);
    const flight: Flight = { answer, waiting: 0, controller };
    all.set(key, flight);
    const land = (): void => {
      if (all.get(key) === flight) all.delete(key);
    };
    answer.then(land, land);
    return flight;
  }

  return {
    async share(operation, key, signal, work, alone) {
      let all = flights.get(operation);
      if (!all) flights.set(operation, (all = new Map()));
      const known = all.get(key);
      const flight = known ?? start(all, key, work);
      flight.waiting += 1;
      const leave = (): void => {
        flight.waiting -= 1;
        if (flight.waiting > 0) return;
        // Whoever asks from now on starts anew.
        if (all.get(key) === flight) all.delete(key);
        flight.controller.abort();
      };
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      try {
        const answer = await flight.answer;
        return known && answer.errors && !signal?.aborted ? await alone() : answer;
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    },
  };
}
