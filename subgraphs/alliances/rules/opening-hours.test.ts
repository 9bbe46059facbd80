import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpenFor, readOpeningHours } from './opening-hours.ts';

const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const on = (days: readonly number[], ...stretches: { from: number; to: number }[]) =>
  days.flatMap((weekday) => stretches.map((one) => ({ weekday, ...one })));

test.each([
  ['周一至周五 9:00—17:00', on([1, 2, 3, 4, 5], hours(9, 17))],
  ['周一到周五9:00-12:00、14:00-17:00', on([1, 2, 3, 4, 5], hours(9, 12), hours(14, 17))],
  [
    '工作日 09:00～12:00，14:00～17:00；周末 9:00—12:00',
    [...on([1, 2, 3, 4, 5], hours(9, 12), hours(14, 17)), ...on([6, 7], hours(9, 12))],
  ],
  ['星期六、星期天 全天', on([6, 7], hours(0, 24))],
  ['周六至周一 8:00—24:00', on([1, 6, 7], hours(8, 24))],
  ['每天 6:30—22:00', on([1, 2, 3, 4, 5, 6, 7], { from: 390, to: 1320 })],
  ['9:00—12:00，12:00—17:00', on([1, 2, 3, 4, 5, 6, 7], hours(9, 17))],
  ['周一、三、五 19:00—21:00', on([1, 3, 5], hours(19, 21))],
])('%s', (text, times) => expect(readOpeningHours(text)).toEqual(times));

test.each([
  '',
  '请电话联系',
  '周一至周五',
  '周八 9:00—17:00',
  '周一 17:00—9:00',
  '周一 9:00—25:00',
  '周一 9:60—10:00',
])('%s is not opening hours', (text) => expect(readOpeningHours(text)).toBeNull());

test('a booking is open when every minute of it is, whatever the zone it is written in', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.nat(95), fc.integer({ min: 1, max: 96 }))
    .map(([weekday, from, length]) => ({
      weekday,
      from: from * 15,
      to: Math.min(1440, (from + length) * 15),
    }));
  const write = ({ weekday, from, to }: { weekday: number; from: number; to: number }) => {
    const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
    return `周${'一二三四五六日'[weekday - 1]} ${clock(from)}—${clock(to)}`;
  };
  const zone = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  fc.assert(
    fc.property(
      fc.array(stretch, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 8 * 96 }),
      fc.integer({ min: 1, max: 40 }),
      (stretches, from, length) => {
        const start = new Date(Date.UTC(2028, 1, 25, 16) + from * 900_000);
        const end = new Date(start.getTime() + length * 900_000);
        const minutes = Array.from({ length: length * 15 }, (_, i) => new Date(start.getTime() + i * 60_000));
        const told = minutes.map((at) => {
          const parts = Object.fromEntries(zone.formatToParts(at).map(({ type, value }) => [type, value]));
          return {
            day: days.indexOf(parts.weekday!) + 1,
            minute: Number(parts.hour) * 60 + Number(parts.minute),
          };
        });
        // Over midnight, closed hours of the night between are no matter.
        fc.pre(told.every(({ day }) => day === told[0]!.day));
        const isOpen = told.every(({ day, minute }) =>
          stretches.some((one) => one.weekday === day && one.from <= minute && minute < one.to),
        );
        const times = readOpeningHours(stretches.map(write).join('；'))!;
        expect(isOpenFor(times, start, end)).toBe(isOpen);
      },
    ),
    { numRuns: 300 },
  );
});

test('of several days each is open, the first and the last at the hour they begin and end', () => {
  const times = readOpeningHours('周一至周五 9:00—17:00')!;
  const at = (day: string, hour: string) => new Date(`2028-02-${day}T${hour}:00+08:00`);
  // 2028-02-28 is a Monday, the 29th a leap day.
  expect(isOpenFor(times, at('28', '10:00'), at('29', '17:00'))).toBe(true);
  expect(isOpenFor(times, at('28', '08:00'), at('29', '17:00'))).toBe(false);
  expect(isOpenFor(times, at('28', '10:00'), at('29', '17:30'))).toBe(false);
  // Over a weekend.
  expect(isOpenFor(times, at('25', '10:00'), at('28', '12:00'))).toBe(false);
  expect(isOpenFor(readOpeningHours('每天 全天')!, at('25', '10:00'), at('29', '00:00'))).toBe(true);
});
