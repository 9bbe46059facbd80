import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, addYears, compareDates, isLocalDate, todayIn } from './local-date.ts';

test('a day exists when the calendar says so', () => {
  const days = ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
  const others = [
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '0000-01-01',
  ];
  const malformed = [
    '2022-1-1',
    '20220101',
    '2022-01-01T00:00:00Z',
    ' 2022-01-01',
    '2022-01-01\n',
    '',
    null,
    20220101,
  ];
  expect(days.filter(isLocalDate)).toEqual(days);
  expect([...others, ...malformed].filter(isLocalDate)).toEqual([]);
});

test('a term of years ends on the same day, or on the last one there is', () => {
  expect(addYears('2022-08-31', 3)).toBe('2025-08-31');
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  expect(addMonths('2022-08-31', 1)).toBe('2022-09-30');
  expect(addMonths('2022-12-31', 2)).toBe('2023-02-28');
  expect(addMonths('2022-01-31', -1)).toBe('2021-12-31');
  expect(addMonths('2022-03-31', -13)).toBe('2021-02-28');
});

test('what is not a day, or would lie outside the calendar, is a RangeError', () => {
  expect(() => addYears('2023-02-29', 1)).toThrow(RangeError);
  expect(() => addYears('9999-01-01', 1)).toThrow(RangeError);
  expect(() => addMonths('2022-01-01', 0.5)).toThrow(RangeError);
});

test('adding months always gives a day, and no day is skipped over', () => {
  const day = fc.date({ min: new Date('1000-01-01'), max: new Date('3000-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, months) => {
      const from = date.toISOString().slice(0, 10);
      const to = addMonths(from, months);
      expect(isLocalDate(to)).toBe(true);
      expect(compareDates(to, from)).toBe(Math.sign(months));
      expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
    }),
  );
});

test('today is what the calendar in China says, not the one in London', () => {
  const lateEvening = new Date('2022-08-31T16:00:00Z');
  expect(todayIn(undefined, lateEvening)).toBe('2022-09-01');
  expect(todayIn('UTC', lateEvening)).toBe('2022-08-31');
  expect(todayIn('Asia/Urumqi', new Date('2022-12-31T17:59:59Z'))).toBe('2022-12-31');
});
