import type { LivenessPartKind } from '@hub/kit/generated/words.ts';
import { addDays, addYears } from '@hub/kit/scalars/local-date.ts';

/**
 * What each part counts for; together 100. The hub's own choice, with its reasons in docs/liveness.md. Nobody owes a
 * number of activities, so these show that an alliance is awake and earn nothing.
 */
export const partWeights: Record<LivenessPartKind, number> = {
  MEETINGS: 25,
  OBLIGATIONS: 25,
  RESOLUTIONS: 10,
  FACTS: 10,
  CLAIMS: 10,
  PROJECTS: 10,
  MEASURES: 5,
  WHISTLES: 5,
  ACTIVITIES: 0,
};

/** Both days belong to it. */
export interface Period {
  from: string;
  to: string;
}

/** The year that ends on a day. */
export function yearUntil(day: string): Period {
  return { from: addDays(addYears(day, -1), 1), to: day };
}

export function calendarYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

export interface Counted {
  kind: LivenessPartKind;
  due: number;
  met: number;
}

export interface Part extends Counted {
  points: number;
  outOf: number;
}

/** The parts with their points, and the score they make; null when nothing was due. */
export function scored(counted: readonly Counted[]): { score: number | null; parts: Part[] } {
  let [reached, possible] = [0, 0];
  const parts = counted.map(({ kind, due, met }) => {
    const outOf = due > 0 ? partWeights[kind] : 0;
    // More meetings than the cadence asks for do not make up for something else.
    const exact = outOf > 0 ? (outOf * Math.min(met, due)) / due : 0;
    reached += exact;
    possible += outOf;
    return { kind, due, met, points: Math.round(exact * 10) / 10, outOf };
  });
  return { score: possible > 0 ? Math.round((100 * reached) / possible) : null, parts };
}
