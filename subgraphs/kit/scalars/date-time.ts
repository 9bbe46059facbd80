import { isLocalDate } from './local-date.ts';
import { refusingScalar } from './refusing-scalar.ts';

// RFC 3339, and what PostgreSQL prints for a timestamptz: a space for the T, an offset without minutes.
const instant = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d(?::?\d\d)?)$/;
const strict = /^\S{10}[Tt]\S+([Zz]|[+-]\d\d:\d\d)$/;

/** An instant as RFC 3339 in UTC with Z, up to microseconds as PostgreSQL keeps them; null for what is none. */
function utcInstant(value: string): string | null {
  const [, date, time, fraction = '', offset] = instant.exec(value) ?? [];
  if (!isLocalDate(date)) return null;
  const [hour, minute, second] = time!.split(':').map(Number) as [number, number, number];
  const [offsetHour, offsetMinute] =
    offset!.length === 1 ? [0, 0] : [Number(offset!.slice(1, 3)), Number(offset!.slice(3).replace(':', ''))];
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return null;
  const ahead = (offset!.startsWith('-') ? -1 : 1) * (offsetHour * 60 + offsetMinute) * 60_000;
  const utc = new Date(Date.parse(`${date}T${time}Z`) - ahead).toISOString();
  if (!/^(?!0000)\d{4}-/.test(utc)) return null;
  const kept = fraction.slice(0, 6).replace(/0+$/, '');
  return `${utc.slice(0, 19)}${kept && `.${kept}`}Z`;
}

function write(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  const written = typeof value === 'string' ? utcInstant(value) : null;
  if (written === null) throw new Error('a stored value is no DateTime');
  return written;
}

export const DateTime = refusingScalar({
  name: 'DateTime',
  description: '时刻 — an instant, RFC 3339. Answers are in UTC, with up to six digits after the second.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  read: (value) => (typeof value === 'string' && strict.test(value) ? utcInstant(value) : null),
  write,
  refusal: {
    zh: '时刻须写明日期、时间和时区，如 "2022-08-31T09:00:00+08:00"。',
    en: 'Write an instant with date, time and offset, such as "2022-08-31T09:00:00+08:00".',
  },
});
