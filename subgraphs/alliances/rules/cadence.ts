import { addDays, addMonths } from '@hub/kit/scalars/local-date.ts';

/** How often a pact asks for something: “每半年一次” is once in every six months from the day it takes effect. */
export type Cadence = { months: number } | { days: number };

/** One turn of a recurring obligation. */
export interface Turn {
  /** From 1. */
  number: number;
  startsOn: string;
  /** The last day on which it is still in time: the day before the next turn starts. */
  dueOn: string;
}

/**
 * The turns owed by a pact that binds from `effectiveFrom`, due on `from` or later and on `until` at the latest. A turn that
 * the end of the pact cuts short is not owed. Every turn is counted from the first day, so that the 31st comes back after
 * a shorter month.
 * @param expiresOn first day on which the pact no longer binds; null while none is known.
 */
export function turnsDue(
  cadence: Cadence,
  { effectiveFrom, expiresOn }: { effectiveFrom: string; expiresOn: string | null },
  { from, until }: { from: string; until: string },
): Turn[] {
  const step = 'months' in cadence ? cadence.months : cadence.days;
  if (!Number.isInteger(step) || step < 1)
    throw new RangeError('a cadence is one or more whole months or days');
  const startOf = (turns: number): string =>
    'months' in cadence ? addMonths(effectiveFrom, turns * step) : addDays(effectiveFrom, turns * step);
  const found: Turn[] = [];
  // No turn that began more than one step before `from` is due since then.
  for (let number = turnsBefore(cadence, effectiveFrom, from); ; number++) {
    const next = startOf(number + 1);
    const dueOn = addDays(next, -1);
    if (dueOn > until || (expiresOn !== null && next > expiresOn)) return found;
    if (dueOn >= from) found.push({ number: number + 1, startsOn: startOf(number), dueOn });
  }
}

/** A number of turns that have surely ended before a day. */
function turnsBefore(cadence: Cadence, first: string, day: string): number {
  if (day <= first) return 0;
  const days = (Date.parse(day) - Date.parse(first)) / 86_400_000;
  const longest = 'months' in cadence ? cadence.months * 31 : cadence.days;
  return Math.max(0, Math.floor(days / longest) - 1);
}
