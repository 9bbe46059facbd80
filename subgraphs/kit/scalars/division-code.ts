import { refusingScalar } from './refusing-scalar.ts';

export type DivisionCodeLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE';

const levels: Record<number, DivisionCodeLevel> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
};

// GB/T 2260: the 34 divisions of the first level.
const wellFormed = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])(\d\d(\d\d(\d{3}(\d{3})?)?)?)?$/;

/**
 * The shortest code of the same division, or null for what is no division code. Codes have 2, 4, 6, 9 or 12 digits
 * (GB/T 2260, GB/T 10114, statistics code); levels of zeros at the end say nothing and are left out:
 * 450923105000 is 450923105, 450000 is 45.
 */
export function canonicalDivisionCode(code: string): string | null {
  if (!wellFormed.test(code)) return null;
  return code
    .replace(/^(\d{9})000$/, '$1')
    .replace(/^(\d{6})000$/, '$1')
    .replace(/^(\d{4})00$/, '$1')
    .replace(/^(\d\d)00$/, '$1');
}

/** The level a code is written for. What kind of place it is must be asked of the division: names and class digits disagree. */
export function divisionLevelOfCode(code: string): DivisionCodeLevel {
  return levels[known(code).length]!;
}

/** The next division above by prefix, or null above a province. 441900003 (a town of Dongguan) lies below 4419. */
export function parentDivisionCode(code: string): string | null {
  const { length } = known(code);
  if (length === 2) return null;
  return canonicalDivisionCode(code.slice(0, length > 6 ? length - 3 : length - 2));
}

/** The first two digits: half of every distribution key. */
export function provinceOf(code: string): string {
  return known(code).slice(0, 2);
}

/** Six digits, padded with zeros above the county: the other half. */
export function countyCodeOf(code: string): string {
  return known(code).slice(0, 6).padEnd(6, '0');
}

/** The division and everything below it: `code >= from and code < until` on a text column collated "C". */
export function divisionCodeRange(code: string): { from: string; until: string } {
  const from = known(code);
  // ':' follows '9' byte by byte.
  return { from, until: `${from}:` };
}

function known(code: string): string {
  const canonical = canonicalDivisionCode(code);
  if (canonical === null) throw new RangeError('not a division code');
  return canonical;
}

export const DivisionCode = refusingScalar({
  name: 'DivisionCode',
  description:
    '行政区划代码 — 2, 4, 6, 9 or 12 digits (GB/T 2260, GB/T 10114 and the statistics code). Twelve digits ending in zeros mean the shorter code.',
  read: (value) => (typeof value === 'string' ? canonicalDivisionCode(value.trim().normalize('NFKC')) : null),
  refusal: {
    zh: '行政区划代码须为 2、4、6、9 或 12 位数字（如 450923105），请以字符串填写并核对省级代码。',
    en: 'Write a division code as a string of 2, 4, 6, 9 or 12 digits that begins with a province, such as "450923105".',
  },
});
