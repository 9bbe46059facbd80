import { addMonths } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { turnsDue } from './cadence.ts';

const halfYear = { months: 6 };

test('every half year gives two dated turns a year', () => {
  const pact = { effectiveFrom: '2022-01-01', expiresOn: '2024-01-01' };
  expect(turnsDue(halfYear, pact, { from: '2022-01-01', until: '2030-01-01' })).toEqual([
    { number: 1, startsOn: '2022-01-01', dueOn: '2022-06-30' },
    { number: 2, startsOn: '2022-07-01', dueOn: '2022-12-31' },
    { number: 3, startsOn: '2023-01-01', dueOn: '2023-06-30' },
    { number: 4, startsOn: '2023-07-01', dueOn: '2023-12-31' },
  ]);
});

test('the last of a month comes back after February, in leap years and common ones', () => {
  const pact = { effectiveFrom: '2023-08-31', expiresOn: null };
  expect(turnsDue(halfYear, pact, { from: '2023-08-31', until: '2025-08-30' })).toEqual([
    { number: 1, startsOn: '2023-08-31', dueOn: '2024-02-28' },
    { number: 2, startsOn: '2024-02-29', dueOn: '2024-08-30' },
    { number: 3, startsOn: '2024-08-31', dueOn: '2025-02-27' },
    { number: 4, startsOn: '2025-02-28', dueOn: '2025-08-30' },
  ]);
});

test('a turn that the end of the pact cuts short is not owed', () => {
  const window = { from: '2022-01-01', until: '2030-01-01' };
  const ending = (expiresOn: string) =>
    turnsDue(halfYear, { effectiveFrom: '2022-01-01', expiresOn }, window).length;
  expect(ending('2022-06-30')).toBe(0);
  expect(ending('2022-07-01')).toBe(1);
  expect(ending('2022-12-31')).toBe(1);
});

test('a cadence of nothing is refused', () => {
  const pact = { effectiveFrom: '2022-01-01', expiresOn: null };
  for (const step of [0, -1, 1.5, Number.NaN]) {
    expect(() => turnsDue({ months: step }, pact, { from: '2022-01-01', until: '2023-01-01' })).toThrow(
      RangeError,
    );
    expect(() => turnsDue({ days: step }, pact, { from: '2022-01-01', until: '2023-01-01' })).toThrow(
      RangeError,
    );
  }
});

/** Day by day through the calendar of JavaScript: slower, and made of nothing the rule is made of. */
function dueByWalking(months: number, first: string, from: string, until: string): string[] {
  const due: string[] = [];
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  for (let at = new Date(`${first}T00:00:00Z`); ; at.setUTCDate(at.getUTCDate() + 1)) {
    const today = at.toISOString().slice(0, 10);
    if (today > until) return due;
    const tomorrow = new Date(at);
    tomorrow.setUTCDate(at.getUTCDate() + 1);
    const passed = (tomorrow.getUTCFullYear() - year) * 12 + tomorrow.getUTCMonth() + 1 - month;
    const last = new Date(Date.UTC(tomorrow.getUTCFullYear(), tomorrow.getUTCMonth() + 1, 0)).getUTCDate();
    const begins = passed > 0 && passed % months === 0 && tomorrow.getUTCDate() === Math.min(day, last);
    if (begins && today >= from) due.push(today);
  }
}

const days = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2019, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

test('whatever the first day, the window and the months, the days are those of the calendar on the wall', () => {
  fc.assert(
    fc.property(days, days, fc.constantFrom(1, 2, 3, 4, 6, 12), (first, from, months) => {
      const until = addMonths(from, 40);
      const found = turnsDue({ months }, { effectiveFrom: first, expiresOn: null }, { from, until });
      expect(found.map(({ dueOn }) => dueOn)).toEqual(dueByWalking(months, first, from, until));
    }),
  );
});

test('turns of days follow each other without a gap, and a later window goes on counting', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 40 }), (first, from, step) => {
      const pact = { effectiveFrom: first, expiresOn: null };
      const until = addMonths(first, 120);
      const all = turnsDue({ days: step }, pact, { from: first, until });
      all.slice(1).forEach(({ startsOn }, i) => {
        expect(Date.parse(startsOn) - Date.parse(all[i]!.dueOn)).toBe(86_400_000);
        expect(Date.parse(startsOn) - Date.parse(all[i]!.startsOn)).toBe(step * 86_400_000);
      });
      expect(turnsDue({ days: step }, pact, { from, until })).toEqual(
        all.filter(({ dueOn }) => dueOn >= from),
      );
    }),
  );
});
