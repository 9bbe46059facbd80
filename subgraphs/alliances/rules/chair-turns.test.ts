import { addDays } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chairOn, holderOf, planOn, termsOf, turnOn, turnStart } from './chair-turns.ts';

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Another way to the same first day: the JavaScript calendar, month by month. */
function startByCalendar(firstOn: string, months: number, turn: number): string {
  const [year, month, day] = firstOn.split('-').map(Number) as [number, number, number];
  let [y, m] = [year, month];
  for (let i = 0; i < months * turn; i++) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1];
  const held = Math.min(day, lastDay(y, m));
  return new Date(Date.UTC(y, m - 1, held)).toISOString().slice(0, 10);
}

const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1996-01-01', n));
const months = fc.integer({ min: 1, max: 60 });

test('a turn falls where walking the calendar turn by turn finds it', () => {
  fc.assert(
    fc.property(day, months, fc.integer({ min: -800, max: 8000 }), (firstOn, each, ahead) => {
      const plan = { firstOn, months: each };
      const date = addDays(firstOn, ahead);
      let walked = -1;
      while (startByCalendar(firstOn, each, walked + 1) <= date) walked++;
      expect(turnOn(plan, date)).toBe(walked < 0 ? null : walked);
    }),
  );
});

test('every day belongs to one turn, and turns follow without a gap', () => {
  fc.assert(
    fc.property(day, months, fc.integer({ min: 0, max: 100 }), (firstOn, each, turn) => {
      const plan = { firstOn, months: each };
      const next = turnStart(plan, turn + 1);
      expect(turnOn(plan, turnStart(plan, turn))).toBe(turn);
      expect(turnOn(plan, addDays(next, -1))).toBe(turn);
      expect(turnOn(plan, next)).toBe(turn + 1);
    }),
  );
});

describe('month ends and leap days', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-28', 0],
    ['2024-01-31', 1, '2024-02-29', 1],
    ['2024-01-31', 1, '2024-03-30', 1],
    ['2024-01-31', 1, '2024-03-31', 2],
    ['2023-01-31', 1, '2023-02-28', 1],
    ['2024-02-29', 12, '2025-02-27', 0],
    ['2024-02-29', 12, '2025-02-28', 1],
    ['2024-02-29', 12, '2028-02-28', 3],
    ['2024-02-29', 12, '2028-02-29', 4],
    ['2024-08-31', 6, '2025-02-28', 1],
    ['2024-08-31', 6, '2025-08-30', 1],
    ['2024-08-31', 6, '2025-08-31', 2],
    ['2024-08-31', 6, '2024-08-30', null],
  ])('from %s by %i months, %s is in turn %s', (firstOn, each, date, turn) => {
    expect(turnOn({ firstOn, months: each }, date)).toBe(turn);
  });
});

test('of the plans begun by a date the one set last is in force', () => {
  const plans = [
    { firstOn: '2024-01-01', months: 1 },
    { firstOn: '2026-01-01', months: 2 },
    { firstOn: '2025-01-01', months: 3 },
  ];
  const inForce = (date: string) => planOn(plans, date)?.months ?? null;
  expect(['2023-12-31', '2024-12-31', '2025-01-01', '2026-06-01'].map(inForce)).toEqual([null, 1, 3, 3]);
});

describe('who has left is stood in for by the next in the order', () => {
  const parties = ['甲', '乙', '丙', '丁'];
  /** For each party, up to two periods in which it is a member. */
  const periods = fc.array(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 900 })), { maxLength: 2 }),
    { minLength: 4, maxLength: 4 },
  );

  test('day by day, as walking the order finds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        periods,
        fc.integer({ min: -60, max: 400 }),
        fc.integer({ min: 1, max: 500 }),
        (months, stays, begin, length) => {
          const plan = { firstOn: '2024-01-31', months, parties };
          const epoch = '2024-01-01';
          const members = stays.map((of) =>
            of.map(([from, days]) => [addDays(epoch, from), addDays(epoch, from + days)] as const),
          );
          const stands = (party: string, date: string) =>
            members[parties.indexOf(party)]!.some(([from, to]) => from <= date && date < to);
          const [from, until] = [addDays(epoch, begin), addDays(epoch, begin + length)];
          const terms = termsOf(plan, { from, until, changes: members.flat(2) }, stands);
          for (let i = 0; i < length; i++) {
            const date = addDays(from, i);
            const turn = turnOn(plan, date);
            const order = turn === null ? [] : parties.map((_, k) => parties[(turn + k) % parties.length]!);
            const expected = order.find((party) => stands(party, date)) ?? null;
            expect(holderOf(plan, date, (party) => stands(party, date))).toBe(expected);
            const written = terms.filter((term) => term.validFrom <= date && date < term.validTo);
            expect(written.map(({ party }) => party)).toEqual(expected === null ? [] : [expected]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('and where there is no plan, nobody stands in', () => {
    const turns = [
      { name: '甲', validFrom: '2024-01-01', validTo: '2025-01-01' },
      { name: '乙', validFrom: '2025-01-01', validTo: null },
    ];
    const chair = (date: string, gone = '') =>
      chairOn<{ name: string }>([], turns, date, ({ name }) => name !== gone)?.name ?? null;
    expect([chair('2023-12-31'), chair('2024-12-31'), chair('2025-01-01')]).toEqual([null, '甲', '乙']);
    expect(chair('2024-06-01', '甲')).toBeNull();
  });
});
