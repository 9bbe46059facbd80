import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reckoningHorizon, turnsOwed } from './what-is-owed.ts';

const pact = {
  signedOn: '2022-01-10',
  effectiveFrom: '2022-01-01',
  expiresOn: '2026-01-10',
  terminatedOn: null,
  renewedOn: null,
};
const side = { status: 'SIGNED' as const, signedOn: '2022-01-10', withdrawnOn: null };
const halfYearly = { everyMonths: 6, everyDays: null, dueOn: null, validFrom: null, validTo: null };
const dueOf = (...given: Parameters<typeof turnsOwed>) => turnsOwed(...given).map(({ dueOn }) => dueOn);

test('every half year is two dated turns a year, counted from the first day on which the pact binds', () => {
  expect(dueOf(pact, side, halfYearly, [], '2023-12-31')).toEqual(['2022-07-09', '2023-01-09', '2023-07-09']);
});

test('who joins later is bound from that day, in the rhythm of the others', () => {
  const late = { ...side, signedOn: '2022-08-01' };
  expect(turnsOwed(pact, late, halfYearly, [], '2023-12-31')).toEqual([
    { number: 2, startsOn: '2022-07-10', dueOn: '2023-01-09' },
    { number: 3, startsOn: '2023-01-10', dueOn: '2023-07-09' },
  ]);
});

test('nothing falls due on the day of a withdrawal, a termination, a renewal or an amendment, nor while the pact rests', () => {
  const until = '2023-12-31';
  const on = '2023-01-09';
  const first = ['2022-07-09'];
  expect(dueOf(pact, { ...side, withdrawnOn: on }, halfYearly, [], until)).toEqual(first);
  expect(dueOf({ ...pact, terminatedOn: on }, side, halfYearly, [], until)).toEqual(first);
  expect(dueOf({ ...pact, renewedOn: on }, side, halfYearly, [], until)).toEqual(first);
  expect(dueOf(pact, side, { ...halfYearly, validTo: on }, [], until)).toEqual(first);
  expect(dueOf(pact, side, halfYearly, [{ suspendedOn: on, resumedOn: null }], until)).toEqual(first);
  expect(dueOf(pact, side, halfYearly, [{ suspendedOn: on, resumedOn: '2023-01-10' }], until)).toEqual([
    '2022-07-09',
    '2023-07-09',
  ]);
  expect(dueOf(pact, side, halfYearly, [{ suspendedOn: '2023-01-01', resumedOn: on }], until)).toEqual([
    '2022-07-09',
    on,
    '2023-07-09',
  ]);
  expect(dueOf(pact, side, { ...halfYearly, validFrom: on }, [], until)).toEqual([on, '2023-07-09']);
});

test('a single day is owed once, by those bound on it', () => {
  const once = { ...halfYearly, everyMonths: null, dueOn: '2024-02-29' };
  expect(turnsOwed(pact, side, once, [], '2022-02-01')).toEqual([
    { number: 1, startsOn: '2022-01-10', dueOn: '2024-02-29' },
  ]);
  expect(dueOf({ ...pact, expiresOn: '2024-02-29' }, side, once, [], '2030-01-01')).toEqual([]);
  expect(dueOf(pact, { ...side, signedOn: '2024-03-01' }, once, [], '2030-01-01')).toEqual([]);
});

test('before a pact is concluded, or a side has signed, nothing is owed', () => {
  expect(dueOf({ ...pact, signedOn: null }, side, halfYearly, [], '2030-01-01')).toEqual([]);
  const pending = { status: 'PENDING' as const, signedOn: null, withdrawnOn: null };
  expect(dueOf(pact, pending, halfYearly, [], '2030-01-01')).toEqual([]);
});

test('what is written down ahead holds the turn under way, however long it is', () => {
  expect(reckoningHorizon({ everyMonths: 6 }, '2024-01-31')).toBe('2025-03-06');
  expect(reckoningHorizon({ everyMonths: 60 }, '2024-02-29')).toBe('2029-02-28');
  expect(reckoningHorizon({ everyMonths: null }, '2024-01-31')).toBe('2025-03-06');
});

const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const text = (at: Date) => at.toISOString().slice(0, 10);

type Given = Parameters<typeof turnsOwed>;

/**
 * Every day of the calendar on the wall, one after the other: does a turn end today, and is it owed? Made of nothing
 * the rule is made of.
 */
function byWalking([deal, party, obligation, rests, until]: Given): string[] {
  if (deal.signedOn === null || party.signedOn === null) return [];
  const first = new Date(
    `${deal.signedOn > deal.effectiveFrom ? deal.signedOn : deal.effectiveFrom}T00:00:00Z`,
  );
  const owed: string[] = [];
  for (let at = new Date(first), days = 1; text(at) <= until; at.setUTCDate(at.getUTCDate() + 1), days++) {
    const today = text(at);
    const next = new Date(at);
    next.setUTCDate(at.getUTCDate() + 1);
    const months =
      (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth();
    const sameDay =
      next.getUTCDate() === Math.min(first.getUTCDate(), last(next.getUTCFullYear(), next.getUTCMonth() + 1));
    const ends =
      obligation.dueOn !== null
        ? today === obligation.dueOn
        : obligation.everyDays !== null
          ? days % obligation.everyDays === 0
          : months > 0 && months % obligation.everyMonths! === 0 && sameDay;
    if (!ends) continue;
    const over = [deal.expiresOn, deal.terminatedOn, deal.renewedOn, party.withdrawnOn, obligation.validTo];
    const gone = over.some((day) => day !== null && today >= day);
    const resting = rests.some(
      (rest) => today >= rest.suspendedOn && (rest.resumedOn === null || today < rest.resumedOn),
    );
    const begun =
      today >= deal.effectiveFrom &&
      today >= party.signedOn &&
      (obligation.validFrom === null || today >= obligation.validFrom);
    if (begun && !gone && !resting) owed.push(today);
  }
  return owed;
}

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => text(new Date(Date.UTC(2019, 10, 20) + n * 86_400_000)));
const maybe = fc.option(day, { freq: 2 });
const cadence = fc.oneof(
  fc.constantFrom(1, 2, 3, 6, 12, 24).map((everyMonths) => ({ everyMonths, everyDays: null, dueOn: null })),
  fc.integer({ min: 7, max: 200 }).map((everyDays) => ({ everyMonths: null, everyDays, dueOn: null })),
  day.map((dueOn) => ({ everyMonths: null, everyDays: null, dueOn })),
);

test('whatever happens to a pact, its sides and its text, what is owed is what the calendar on the wall says', () => {
  fc.assert(
    fc.property(
      fc.record({
        signedOn: maybe,
        effectiveFrom: day,
        expiresOn: maybe,
        terminatedOn: maybe,
        renewedOn: maybe,
      }),
      fc.record({ status: fc.constant('SIGNED' as const), signedOn: day, withdrawnOn: maybe }),
      fc
        .tuple(cadence, maybe, maybe)
        .map(([every, validFrom, validTo]) => ({ ...every, validFrom, validTo })),
      fc.array(fc.record({ suspendedOn: day, resumedOn: maybe }), { maxLength: 3 }),
      day,
      (deal, party, obligation, rests, until) => {
        const given: Given = [deal, party, obligation, rests, until];
        const found = turnsOwed(...given).filter(({ dueOn }) => dueOn <= until);
        expect(found.map(({ dueOn }) => dueOn)).toEqual(byWalking(given));
        for (const { startsOn, dueOn } of found) expect(startsOn <= dueOn).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
