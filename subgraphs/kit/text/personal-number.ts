import { isCreditCode } from '../scalars/credit-code.ts';
import { isLocalDate, todayIn } from '../scalars/local-date.ts';

export interface PersonalNumber {
  kind: 'ID_CARD' | 'MOBILE_PHONE';
  /** Where it stands in the text as given, in UTF-16 units. */
  index: number;
  length: number;
}

/** A character as it is read, and where it stands in the text. */
interface Character {
  value: string;
  start: number;
  end: number;
}

/** Digits with nothing between them; `from` and `until` count characters. */
interface Group {
  digits: string;
  from: number;
  until: number;
}

interface Found {
  kind: PersonalNumber['kind'];
  from: number;
  until: number;
}

const separator = /^[\t\p{Zs}\p{Pd}.·•・‧−]$/u;
const longestGap = 3;

/**
 * The first identity card or mobile number in a text, or null. Full-width digits count as digits; spaces,
 * dashes and dots may stand between groups of digits. Fixed lines are not looked for: those of offices are public.
 *
 * An identity card has a province, a possible date of birth and the check digit of GB 11643; its 15-digit form
 * (until 1999) has no check digit. Credit codes, division codes, document numbers, dates and longer numbers are
 * let through. A credit code of digits only (prefixes 13, 51 to 53) that also reads as a card is taken for a card,
 * about one in 30,000 of them: better one question too many than a million cards that nobody sees.
 */
export function findPersonalNumber(text: string): PersonalNumber | null {
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) < 11) return null;
  const characters = read(text);
  const groups = digitGroups(characters);
  for (let first = 0; first < groups.length; first++) {
    const found =
      cardAt(groups, first, characters) ??
      oldCardAt(groups, first, characters) ??
      mobileAt(groups, first, characters);
    if (!found) continue;
    const index = characters[found.from]!.start;
    return { kind: found.kind, index, length: characters[found.until - 1]!.end - index };
  }
  return null;
}

function cardAt(groups: Group[], first: number, characters: Character[]): Found | null {
  const { from } = groups[first]!;
  for (const { digits, until } of sequencesFrom(groups, first, characters, 18)) {
    if (digits.length === 18 && isCardNumber(digits)) return { kind: 'ID_CARD', from, until };
    if (digits.length === 17) {
      const untilX = checkLetterAfter(characters, until);
      if (untilX !== null && isCardNumber(`${digits}X`)) return { kind: 'ID_CARD', from, until: untilX };
    }
  }
  return null;
}

function oldCardAt(groups: Group[], first: number, characters: Character[]): Found | null {
  const { from } = groups[first]!;
  for (const { shape, digits, until } of sequencesFrom(groups, first, characters, 15)) {
    if (
      /^(15|6-6-3|6-9|1(-1){14})$/.test(shape) &&
      isOldCardNumber(digits) &&
      isOwnWord(characters, from, until)
    ) {
      return { kind: 'ID_CARD', from, until };
    }
  }
  return null;
}

function mobileAt(groups: Group[], first: number, characters: Character[]): Found | null {
  const group = groups[first]!;
  // A country code that is a group of its own needs no attention: the number follows it.
  const opening = group.digits.replace(/^(00)?86(?=1[3-9])/, '');
  for (const sequence of sequencesFrom(groups, first, characters, 11, opening)) {
    // The ways people group it. Other groupings are dates and lists of figures: 1949-10-01 100.
    if (!/^(11|3-4-4|3-8|7-4|3-3-5|1(-1){10})$/.test(sequence.shape)) continue;
    if (/^1[3-9]/.test(sequence.digits) && isOwnWord(characters, group.from, sequence.until)) {
      return { kind: 'MOBILE_PHONE', from: group.from, until: sequence.until };
    }
  }
  return null;
}

// GB 11643-1999: division (6), date of birth (8), sequence (3), check character.
function isCardNumber(number: string): boolean {
  const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return (
    isCardDivision(number) &&
    isPossibleBirth(born) &&
    number[17] === idCardCheckCharacter(number.slice(0, 17))
  );
}

/** The 18th character of an identity card number (GB 11643, ISO 7064 MOD 11-2). */
export function idCardCheckCharacter(first17: string): string {
  let sum = 0;
  for (const digit of first17) sum = (sum + Number(digit)) * 2;
  return '10X98765432'[sum % 11]!;
}

// GB 11643-1989: division (6), date of birth without century (6), sequence (3). Years 00 to 09
// are left out: they are business registration numbers, and no one born then still registers anything.
function isOldCardNumber(number: string): boolean {
  const born = `19${number.slice(6, 8)}-${number.slice(8, 10)}-${number.slice(10, 12)}`;
  return isCardDivision(number) && born >= '1910' && isLocalDate(born);
}

function isCardDivision(number: string): boolean {
  // Beijing and Tianjin have 01 to 03 next; party and state organs have credit codes with 11 and 12 and a province next.
  return /^(1[12]0[1-3]|1[3-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/.test(number);
}

function isPossibleBirth(date: string): boolean {
  return date >= '1900' && isLocalDate(date) && date <= todayIn();
}

function read(text: string): Character[] {
  const characters: Character[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (!/^\p{Cf}$/u.test(character)) {
      const value = /^[\p{Nd}ＸｘⅩⅹ]$/u.test(character) ? character.normalize('NFKC') : character;
      characters.push({ value, start, end });
    }
    start = end;
  }
  return characters;
}

function digitGroups(characters: Character[]): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  characters.forEach(({ value }, at) => {
    if (!/^[0-9]$/.test(value)) {
      open = undefined;
      return;
    }
    if (!open) groups.push((open = { digits: '', from: at, until: at }));
    open.digits += value;
    open.until = at + 1;
  });
  return groups;
}

/** The group and those that follow it across separators, one more each time, up to so many digits. */
function* sequencesFrom(
  groups: Group[],
  first: number,
  characters: Character[],
  mostDigits: number,
  opening = groups[first]!.digits,
) {
  let digits = opening;
  let shape = String(opening.length);
  for (let i = first; digits.length <= mostDigits; i++) {
    const { until } = groups[i]!;
    yield { digits, shape, until };
    const next = groups[i + 1];
    if (!next || !isGap(characters, until, next.from)) return;
    digits += next.digits;
    shape += `-${next.digits.length}`;
  }
}

function isGap(characters: Character[], from: number, until: number): boolean {
  return (
    until - from <= longestGap && characters.slice(from, until).every(({ value }) => separator.test(value))
  );
}

/** Where the X of a card number ends, when one follows and is not the beginning of something else. */
function checkLetterAfter(characters: Character[], until: number): number | null {
  let at = until;
  while (at - until < longestGap && separator.test(characters[at]?.value ?? '')) at++;
  if (!/^[Xx]$/.test(characters[at]?.value ?? '')) return null;
  const next = characters[at + 1]?.value ?? '';
  return (at === until ? /^[0-9]$/ : /^[0-9A-Za-z]$/).test(next) ? null : at + 1;
}

/** Whether no code or id such as `a3f13812345678c1` surrounds it. A mere label does not: `tel13812345678`. */
function isOwnWord(characters: Character[], from: number, until: number): boolean {
  const before = wordBeside(characters, from - 1, -1);
  const after = wordBeside(characters, until, 1);
  if (/[0-9]/.test(before + after)) return false;
  const within = characters.slice(from, until).map(({ value }) => value);
  return !isCreditCode([before, ...within, after].join('').toUpperCase());
}

function wordBeside(characters: Character[], at: number, step: 1 | -1): string {
  let word = '';
  for (; /^\w$/.test(characters[at]?.value ?? ''); at += step) {
    word = step === 1 ? word + characters[at]!.value : characters[at]!.value + word;
  }
  return word;
}
