/** Calendar days are 'YYYY-MM-DD' strings throughout the hub: they sort as text and have no time zone to go wrong in. */

const format = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a value is a day that exists, from 0001-01-01 to 9999-12-31 in the Gregorian calendar. */
export function isLocalDate(value: unknown): value is string {
  const parts = typeof value === 'string' ? format.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** The same day so many years later, or earlier when negative; 29 February becomes the 28th in a common year. */
export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12);
}

/**
 * The same day so many months later, or earlier when negative; the last of the month when that day does not exist.
 * Throws a RangeError for what is not a day and for results outside the years 1 to 9999.
 */
export function addMonths(date: string, months: number): string {
  if (!isLocalDate(date)) throw new RangeError('not a calendar day');
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  if (!Number.isInteger(months) || newYear < 1 || newYear > 9999)
    throw new RangeError('no such calendar day');
  return written(newYear, newMonth, Math.min(day, lastDayOf(newYear, newMonth)));
}

/** The day so many days later, or earlier when negative. Throws a RangeError as `addMonths` does. */
export function addDays(date: string, days: number): string {
  if (!isLocalDate(date)) throw new RangeError('not a calendar day');
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
  const year = moved.getUTCFullYear();
  // NaN is outside as well.
  if (!(year >= 1 && year <= 9999)) throw new RangeError('no such calendar day');
  return written(year, moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Negative, zero or positive, for `sort`. */
export function compareDates(a: string, b: string): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the calendar on the wall of a time zone says. */
export function todayIn(timeZone = 'Asia/Shanghai', now = new Date()): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      calendar: 'iso8601',
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(now).map(({ type, value }) => [type, Number(value)]));
  return written(parts.year!, parts.month!, parts.day!);
}

let told = { minute: -1, date: '' };

/** Today in China. The calendar is asked once a minute, for it takes its time. */
export function today(): string {
  const minute = Math.floor(Date.now() / 60_000);
  if (minute !== told.minute) told = { minute, date: todayIn() };
  return told.date;
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
