/** When a resource is open, as a clerk writes it: 周一至周五 9:00—12:00、14:00—17:30；周末 9:00—12:00. */

/** One stretch of one day of the week, 1 (周一) to 7; minutes since midnight in China. */
export interface OpeningTime {
  weekday: number;
  from: number;
  to: number;
}

const weekdays = '一二三四五六日';
const named: Record<string, readonly number[]> = {
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  每天: [1, 2, 3, 4, 5, 6, 7],
  每日: [1, 2, 3, 4, 5, 6, 7],
};
const until = '[至到—–－~～-]+';
const day = '(?:周|星期)?([一二三四五六日天])';
const dayRange = new RegExp(`^${day}(?:${until}${day})?$`, 'u');
const clock = String.raw`(\d{1,2})[:：](\d{2})`;
const stretch = new RegExp(`^${clock}${until}${clock}$`, 'u');

const weekdayOf = (word: string) => weekdays.indexOf(word === '天' ? '日' : word) + 1;

function daysOf(words: string): number[] | null {
  const days: number[] = [];
  for (const word of words.split(/[、和及]/u)) {
    const known = named[word];
    const [, first, last] = dayRange.exec(word) ?? [];
    if (known) days.push(...known);
    else if (first === undefined) return null;
    else {
      const [from, to] = [weekdayOf(first), weekdayOf(last ?? first)];
      // 周六至周一 goes over the end of the week.
      for (let one = from; ; one = (one % 7) + 1) {
        days.push(one);
        if (one === to) break;
      }
    }
  }
  return days;
}

function stretchOf(words: string): { from: number; to: number } | null {
  if (words === '全天') return { from: 0, to: 1440 };
  const parts = stretch.exec(words)?.slice(1).map(Number);
  if (!parts) return null;
  const [fromHour, fromMinute, toHour, toMinute] = parts as [number, number, number, number];
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  return fromMinute < 60 && toMinute < 60 && from < to && to <= 1440 ? { from, to } : null;
}

/** What opening hours say, stretches that touch joined; null when they cannot be read. */
export function readOpeningHours(text: string): OpeningTime[] | null {
  const times: OpeningTime[] = [];
  for (const part of text.split(/[；;，,。\n]/u)) {
    const words = part.replaceAll(/\s+/gu, '');
    if (words === '') continue;
    const at = words.search(/\d|全天/u);
    if (at < 0) return null;
    const days = at === 0 ? lastDays(times) : daysOf(words.slice(0, at));
    const stretches = words.slice(at).split('、').map(stretchOf);
    if (!days || stretches.includes(null)) return null;
    times.push(...days.flatMap((weekday) => stretches.map((one) => ({ weekday, ...one! }))));
  }
  return times.length > 0 ? joined(times) : null;
}

/** 周一至周五 9:00—12:00，14:00—17:00: hours without days are of those before; alone they are of every day. */
function lastDays(times: readonly OpeningTime[]): readonly number[] {
  const last = times.at(-1);
  if (!last) return named['每天']!;
  const same = times.findLastIndex(({ from, to }) => from !== last.from || to !== last.to);
  return times.slice(same + 1).map(({ weekday }) => weekday);
}

function joined(times: readonly OpeningTime[]): OpeningTime[] {
  const result: OpeningTime[] = [];
  for (const one of times.toSorted((a, b) => a.weekday - b.weekday || a.from - b.from)) {
    const last = result.at(-1);
    if (last?.weekday === one.weekday && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else result.push({ ...one });
  }
  return result;
}

const minute = 60_000;
const wholeDay = 1440;
/** China has one time and no summer time. */
const chinaAhead = 8 * 60 * minute;

/**
 * Whether a booking lies within opening hours: on one day in one stretch; over several days it begins and ends in one,
 * and no day between is closed.
 */
export function isOpenFor(times: readonly OpeningTime[], start: Date, end: Date): boolean {
  const [from, to] = [start, end].map((at) => (at.getTime() + chinaAhead) / minute) as [number, number];
  const [firstDay, lastDay] = [Math.floor(from / wholeDay), Math.ceil(to / wholeDay) - 1];
  for (let one = firstDay; one <= lastDay; one++) {
    // 1970-01-01 was a Thursday.
    const weekday = ((((one + 3) % 7) + 7) % 7) + 1;
    const [earliest, latest] = [from - one * wholeDay, to - one * wholeDay];
    const isHere = times.some(
      (time) =>
        time.weekday === weekday &&
        (one !== firstDay || (time.from <= earliest && earliest < time.to)) &&
        (one !== lastDay || (time.from < latest && latest <= time.to)),
    );
    if (!isHere) return false;
  }
  return true;
}
