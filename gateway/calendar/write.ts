import { addDays } from '@hub/kit/scalars/local-date.ts';

export interface CalendarEntry {
  uid: string;
  kind: string;
  summary: string;
  location: string | null;
  startsAt: string | null;
  endsAt: string | null;
  day: string | null;
  isTentative: boolean;
  isCancelled: boolean;
  sequence: number;
  changedAt: string;
}

// Written here because ical-generator 11 gives DTSTAMP without Z, and times by the clock of the process, once a calendar
// has a zone; and ics 3 knows no zones.

const zone = 'Asia/Shanghai';

/** China has kept one time since 15 September 1991. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A calendar as RFC 5545 has it. The same entries give the same text: DTSTAMP is when an entry last changed. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//party-federation-hub//calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...zoneLines,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry): string[] {
  const changed = utc(entry.changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${entry.uid}@party-federation-hub`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${entry.sequence}`,
    ...timeLines(entry),
    `SUMMARY:${text(entry.summary)}`,
    ...(entry.location ? [`LOCATION:${text(entry.location)}`] : []),
    `CATEGORIES:${entry.kind}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : entry.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function timeLines({ startsAt, endsAt, day }: CalendarEntry): string[] {
  if (startsAt)
    return [
      `DTSTART;TZID=${zone}:${inChina(startsAt)}`,
      ...(endsAt ? [`DTEND;TZID=${zone}:${inChina(endsAt)}`] : []),
    ];
  // The end is the day after (3.6.1), and what falls due takes nobody's time.
  const compact = (date: string) => date.replaceAll('-', '');
  return [
    `DTSTART;VALUE=DATE:${compact(day!)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day!, 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function utc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const eightHours = 8 * 60 * 60 * 1000;

function inChina(instant: string): string {
  return utc(new Date(Date.parse(instant) + eightHours).toISOString()).slice(0, -1);
}

/** TEXT (3.3.11). Other control characters have no way of being written. */
function text(value: string): string {
  return (
    value
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

const longestLine = 75;

/** Lines of at most 75 octets (3.1), cut between characters. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      lines.push(current);
      [current, octets] = ['', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n ');
}
