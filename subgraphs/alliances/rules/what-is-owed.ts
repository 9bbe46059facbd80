import { addDays, addMonths } from '@hub/kit/scalars/local-date.ts';
import type { PactObligationRow, PactPartyRow, PactRow } from '../tables.ts';
import { turnsDue, type Turn } from './cadence.ts';
import { bindsFrom } from './pact-steps.ts';

type PactDays = Pick<PactRow, 'signedOn' | 'effectiveFrom' | 'expiresOn' | 'terminatedOn' | 'renewedOn'>;
type SideDays = Pick<PactPartyRow, 'status' | 'signedOn' | 'withdrawnOn'>;
type Obliging = Pick<PactObligationRow, 'everyMonths' | 'everyDays' | 'dueOn' | 'validFrom' | 'validTo'>;

interface Rest {
  suspendedOn: string;
  resumedOn: string | null;
}

/**
 * The turns of an obligation that one side owes. Whether a turn is owed is decided by its last day alone: on that day
 * the pact binds the side, does not rest, and its text holds the obligation. Turns are counted from the first day of the
 * pact, whenever a side has joined or the obligation came in, so that all sides keep one rhythm.
 * @param until the last day of which turns are wanted.
 */
export function turnsOwed(
  pact: PactDays,
  side: SideDays,
  obligation: Obliging,
  rests: readonly Rest[],
  until: string,
): Turn[] {
  const bound = bindsFrom(pact, side);
  if (bound === null) return [];
  const firstDay = pact.effectiveFrom > pact.signedOn! ? pact.effectiveFrom : pact.signedOn!;
  const from = latest(bound, obligation.validFrom);
  const end = earliest(
    pact.expiresOn,
    pact.terminatedOn,
    pact.renewedOn,
    side.withdrawnOn,
    obligation.validTo,
  );
  const turns = turnsOf(obligation, firstDay, end, { from, until });
  return turns.filter(
    ({ dueOn }) =>
      !rests.some(
        ({ suspendedOn, resumedOn }) => suspendedOn <= dueOn && (resumedOn === null || dueOn < resumedOn),
      ),
  );
}

function turnsOf(
  { everyMonths, everyDays, dueOn }: Obliging,
  firstDay: string,
  end: string | null,
  window: { from: string; until: string },
): Turn[] {
  if (dueOn !== null) {
    const isOwed = dueOn >= window.from && (end === null || dueOn < end);
    return isOwed ? [{ number: 1, startsOn: firstDay, dueOn }] : [];
  }
  const cadence = everyMonths === null ? { days: everyDays! } : { months: everyMonths };
  return turnsDue(cadence, { effectiveFrom: firstDay, expiresOn: end }, window);
}

/** How far ahead turns are written down: thirteen months, and always the turn under way. */
export function reckoningHorizon({ everyMonths }: Pick<Obliging, 'everyMonths'>, today: string): string {
  return latest(addDays(today, 400), addMonths(today, everyMonths ?? 0));
}

function latest(one: string, other: string | null): string {
  return other !== null && other > one ? other : one;
}

function earliest(...days: (string | null)[]): string | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
