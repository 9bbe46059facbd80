import { codelist } from '../codelists.ts';
import type { ImportFault } from '../generated/words.ts';
import { isCreditCode } from '../scalars/credit-code.ts';
import { isLocalDate } from '../scalars/local-date.ts';
import { malformedText } from '../text/free-text.ts';
import { findPersonalNumber } from '../text/personal-number.ts';
import { normalizeForSearch } from '../text/search-text.ts';
import { dayOfSerial } from './read/number-formats.ts';

/** What a column can be mapped to. */
export interface ImportField {
  name: string;
  /** As it stands in the template. */
  zh: string;
  /** What else such a column is called. */
  headers: readonly string[];
  type: FieldType;
  isRequired?: boolean;
  /** Required of the rows of a record together: one of them says it. */
  isOfRecord?: boolean;
  /** For the template. */
  example: string;
}

export type FieldType =
  | { kind: 'TEXT'; isMultiline?: boolean; longest?: number }
  | { kind: 'CODE' }
  | { kind: 'CREDIT_CODE' }
  | { kind: 'DATE' }
  | { kind: 'COUNT' }
  /** A year, or a day of which only the year is kept. */
  | { kind: 'YEAR'; from: number }
  | { kind: 'YES_NO' }
  /** One word of a list, or several; what else the words are called, by code. */
  | { kind: 'WORD'; list: string; isList?: boolean; also?: Readonly<Record<string, readonly string[]>> }
  /** A division, by its code or name. */
  | { kind: 'DIVISION' }
  /** An organization, by its code or name; a list is separated by 、 or ; or a line. */
  | { kind: 'ORGANIZATION'; isList?: boolean };

export type FieldValue = string | number | boolean | string[];

export interface CellFault {
  fault?: ImportFault;
  /** A code of RefusalCode. */
  refusal?: string;
  details?: Record<string, string | number>;
}

const edges = /^[\s\u3000\u00A0\u200B\uFEFF]+|[\s\u3000\u00A0\u200B\uFEFF]+$/gu;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Reads one cell for a field, or says why not. Null where the cell says nothing. */
export function readCell({ type, zh }: ImportField, raw: string): { value: FieldValue | null } | CellFault {
  const text = raw.replace(invisible, '').replace(edges, '');
  if (text === '') return { value: null };
  const plain = text.normalize('NFKC').trim();
  switch (type.kind) {
    case 'TEXT':
      return readText(text, type);
    case 'ORGANIZATION':
    case 'DIVISION': {
      const read = readText(text, { isMultiline: true, longest: 2000 });
      if (!('value' in read) || read.value === null) return read;
      if (type.kind === 'DIVISION' || !type.isList) return { value: String(read.value).replace(/\s+/g, ' ') };
      const names = String(read.value)
        .split(/[、;；\n]/)
        .map((name) => name.replace(edges, ''))
        .filter((name) => name !== '');
      return { value: names };
    }
    case 'CODE':
      return readText(plain.replace(/\s+/g, ''), { longest: 100 });
    case 'CREDIT_CODE': {
      const code = plain.replace(/[\s-]/g, '').toUpperCase();
      return isCreditCode(code) ? { value: code } : { fault: 'NOT_A_CREDIT_CODE' };
    }
    case 'DATE': {
      const day = readDate(plain);
      return day ? { value: day } : { fault: 'NOT_A_DATE' };
    }
    case 'YEAR': {
      const year = /^(\d{4})年?$/.exec(plain)?.[1] ?? readDate(plain)?.slice(0, 4) ?? readMonth(plain);
      return Number(year) >= type.from ? { value: Number(year) } : { fault: 'NOT_A_YEAR' };
    }
    case 'COUNT': {
      const digits = plain.replace(/,(?=\d{3})/g, '').replace(/\.0+$/, '');
      if (!/^\d{1,9}$/.test(digits)) return { fault: 'NOT_A_NUMBER' };
      return { value: Number(digits) };
    }
    case 'YES_NO':
      if (/^(是|有|√|✓|y|yes|true|1)$/i.test(plain)) return { value: true };
      if (/^(否|无|×|x|n|no|false|0)$/i.test(plain)) return { value: false };
      return { fault: 'NOT_YES_OR_NO' };
    case 'WORD': {
      const wanted = type.isList ? plain.split(/[、,;\n\s]+/).filter((word) => word !== '') : [plain];
      const codes = wanted.map((word) => wordsOf(type).get(wordKey(word)));
      if (codes.includes(undefined)) {
        const words = codelist(type.list).map(({ zh }) => zh.split(/[、，]/)[0]!);
        return { fault: 'NOT_A_WORD', details: { field: zh, words: words.slice(0, 30).join('、') } };
      }
      return { value: type.isList ? [...new Set(codes as string[])] : codes[0]! };
    }
  }
}

// What spreadsheet programs run as a formula when they open a file of separated values.
const formula = /^[=+\-@\t\r]/;

function readText(
  text: string,
  { isMultiline = false, longest = 500 }: { isMultiline?: boolean; longest?: number },
): { value: string | null } | CellFault {
  // An apostrophe is how these programs mark a text that only looks like a formula; it is no part of the text.
  const isMarked = /^'[=+\-@＝＋－＠]/.test(text);
  const bare = isMarked ? text.slice(1) : text;
  if (!isMarked && formula.test(bare.normalize('NFKC'))) return { fault: 'FORMULA_IN_TEXT' };
  const lines = bare.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  const kept = isMultiline ? lines : lines.replace(/ *\n */g, '');
  const fault = malformedText(kept, { maxLength: longest, multiline: isMultiline });
  if (fault === 'TOO_LONG') return { refusal: 'TEXT_TOO_LONG', details: { longest } };
  if (fault === 'BLANK') return { value: null };
  if (fault) return { refusal: 'TEXT_MALFORMED' };
  if (findPersonalNumber(kept)) return { refusal: 'PERSONAL_NUMBER_IN_TEXT' };
  return { value: kept };
}

/** The year of a month: 2015-07, 2015年7月, 201507. */
const readMonth = (plain: string): string | undefined =>
  /^(\d{4})(?:\s?[-/.年]\s?)?(?:0?[1-9]|1[0-2])\s?月?$/.exec(plain)?.[1];

const wordKey = (word: string): string => normalizeForSearch(word).replaceAll(' ', '');
const readings = new WeakMap<FieldType, Map<string, string>>();

/** What people write for each word of a list: its code, its names, each of two names that stand for one. */
function wordsOf(type: Extract<FieldType, { kind: 'WORD' }>): Map<string, string> {
  let known = readings.get(type);
  if (!known) {
    known = new Map();
    const words = codelist(type.list);
    for (const { code, zh } of words) for (const one of zh.split(/[、，/]/)) known.set(wordKey(one), code);
    for (const { code, en } of words) known.set(wordKey(en.split(';')[0]!), code);
    for (const [code, names] of Object.entries(type.also ?? {}))
      for (const name of names) known.set(wordKey(name), code);
    for (const { code, zh } of words) known.set(wordKey(zh), code).set(wordKey(code), code);
    readings.set(type, known);
  }
  return known;
}

const chineseDigits = '〇一二三四五六七八九';

/**
 * A day as people write it: 2022-8-31, 2022/8/31, 2022.8.31, 20220831, 2022年8月31日, 二〇二二年八月三十一日, or the number a
 * spreadsheet program keeps. Null for all that could be two days, or none.
 */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const [, year, month, day] =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(
      plain,
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  if (year) return dayOf(year, month!, day!);
  const [, y, m, d] =
    /^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/.exec(
      plain,
    ) ?? [];
  if (y) {
    const digits = [...y].map((c) => ('零○'.includes(c) ? 0 : chineseDigits.indexOf(c)));
    return dayOf(digits.join(''), String(chineseNumber(m!)), String(chineseNumber(d!)));
  }
  // Serial numbers from 1927 to 2119: smaller ones are as likely a count or a year.
  if (/^\d{5}$/.test(plain) && Number(plain) >= 10_000 && Number(plain) < 80_000)
    return dayOfSerial(Number(plain), false);
  return null;
}

function dayOf(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) && date >= '1900' ? date : null;
}

function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : [null, text];
  const digit = (one: string | undefined): number => (one ? chineseDigits.indexOf(one) : 0);
  return (tens === null ? 0 : (tens === '' ? 1 : digit(tens)) * 10) + digit(ones);
}
