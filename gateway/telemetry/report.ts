import type { Explanation, FetchTiming, ReadyOperation } from '../engine/engine.ts';
import { viewPlan, type PlanView } from '../engine/plan-view.ts';
import type { RequestWatch } from './watch.ts';

/** What one request took, for whoever asks for it along with the answer. */
export interface Report extends RequestWatch {
  /** Of the response header `Server-Timing`. */
  serverTiming(): string;
  plan(explanation: Explanation): PlanView & { prepareMs: number; totalMs: number };
}

export function openReport(): Report {
  const begun = performance.now();
  let prepared: ReadyOperation | undefined;
  const fetches: FetchTiming[] = [];
  const total = (): number => performance.now() - begun;
  return {
    traceparent: undefined,
    runsAlone: true,
    ready: (operation) => void (prepared = operation),
    fetched: (timing) => void fetches.push(timing),
    ended() {},
    serverTiming() {
      const timings = [
        ['prepare', prepared?.tookMs ?? 0],
        ...fetches.map(({ subgraph, durationMs }) => [`fetch-${subgraph}`, durationMs]),
        ['total', total()],
      ] as [string, number][];
      return timings
        .map(([name, ms]) => `${name.replaceAll(/[^\w.-]/g, '-')};dur=${ms.toFixed(2)}`)
        .join(', ');
    },
    plan: (explanation) => ({
      prepareMs: prepared?.tookMs ?? 0,
      totalMs: total(),
      ...viewPlan(explanation, fetches),
    }),
  };
}
