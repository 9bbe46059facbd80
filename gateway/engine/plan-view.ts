import { parse, print } from 'graphql';
import type { Explanation, FetchTiming } from './engine.ts';

interface FetchView {
  subgraph: string;
  operation: string;
  /** Positions in the list of the fetches it waits for. */
  after: number[];
  /** Absent when the fetch was not made: there was nothing to ask for. */
  timing?: {
    startMs: number;
    durationMs: number;
    entities?: number;
    outcome: FetchTiming['outcome'];
  };
}

/** What an operation asks of the subgraphs and, once it ran, what that took. For consoles and operators, not for clients. */
export interface PlanView {
  fetches: FetchView[];
  /** The longest chain of fetches that wait for each other. */
  rounds: number;
  passesThrough: boolean;
}

/** `timings` are those that `onFetch` of one request was called with. */
export function viewPlan(explanation: Explanation, timings: readonly FetchTiming[] = []): PlanView {
  const begin = Math.min(...timings.map(({ startedAtMs }) => startedAtMs));
  const depths: number[] = [];
  const depthOf = (index: number): number =>
    (depths[index] ??= 1 + Math.max(0, ...explanation.fetches[index]!.dependsOn.map(depthOf)));
  const fetches = explanation.fetches.map(({ subgraph, operation, dependsOn }, index): FetchView => {
    const timing = timings.find(({ step }) => step === index);
    return {
      subgraph,
      operation: print(parse(operation)),
      after: dependsOn,
      ...(timing
        ? {
            timing: {
              startMs: timing.startedAtMs - begin,
              durationMs: timing.durationMs,
              ...(timing.entities === undefined ? {} : { entities: timing.entities }),
              outcome: timing.outcome,
            },
          }
        : {}),
    };
  });
  return {
    fetches,
    rounds: Math.max(0, ...fetches.map((_, index) => depthOf(index))),
    passesThrough: explanation.passesThrough,
  };
}

/** The view as text, one fetch after the other. */
export function planText({ fetches }: PlanView): string {
  return fetches
    .map(({ subgraph, operation, after, timing }, index) => {
      const waits = after.length > 0 ? `, after ${after.map((other) => `#${other}`).join(' ')}` : '';
      const took = timing
        ? `: ${timing.outcome} in ${timing.durationMs.toFixed(1)} ms, started at ${timing.startMs.toFixed(1)} ms${timing.entities === undefined ? '' : `, ${timing.entities} entities`}`
        : '';
      return `#${index} ${subgraph}${waits}${took}\n${operation.replaceAll(/^/gm, '  ')}`;
    })
    .join('\n\n');
}
