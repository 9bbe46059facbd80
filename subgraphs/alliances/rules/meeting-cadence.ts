import { addMonths } from '@hub/kit/scalars/local-date.ts';

interface Cadence {
  /** 1 to 12; null where nobody has said. */
  sessionsPerYear: number | null;
  foundedOn: string | null;
}

/** By when the next session has to be held; null where nothing says so. Months are not divided: five a year are one every three. */
export function nextDueOn({ sessionsPerYear, foundedOn }: Cadence, lastHeldOn: string | null): string | null {
  const since = lastHeldOn ?? foundedOn;
  if (!sessionsPerYear || !since) return null;
  return addMonths(since, Math.ceil(12 / sessionsPerYear));
}
