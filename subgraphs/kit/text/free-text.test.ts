import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from '../scalars/credit-code.ts';
import { todayIn } from '../scalars/local-date.ts';
import { findPersonalNumber, malformedText } from './free-text.ts';
import { idCardCheckCharacter } from './personal-number.ts';

describe('malformed text', () => {
  const fault = (text: string, multiline = false) => malformedText(text, { maxLength: 10, multiline });

  test('what PostgreSQL cannot keep is refused', () => {
    expect(fault('党\0建')).toBe('NUL');
    expect(fault('党\uD800建')).toBe('LONE_SURROGATE');
  });

  test('lines are for multiline text only', () => {
    expect(['a\nb', 'a\tb', 'a\r\nb'].map((text) => fault(text))).toEqual(['CONTROL', 'CONTROL', 'CONTROL']);
    expect(['a\nb', 'a\tb', 'a\r\nb'].map((text) => fault(text, true))).toEqual([null, null, null]);
    expect(['a\rb', 'a\u0007', 'a\u0085', 'a\u202Eb'].map((text) => fault(text, true))).toEqual(
      Array(4).fill('CONTROL'),
    );
  });

  test('length is counted in characters as people see them on a keyboard', () => {
    expect(fault('𠮷'.repeat(10))).toBeNull();
    expect(fault('𠮷'.repeat(11))).toBe('TOO_LONG');
  });

  test('a text of nothing visible is blank', () => {
    expect(['', ' ', '\u3000', '\u200B\uFEFF', '\u2800'].map((text) => fault(text))).toEqual(
      Array(5).fill('BLANK'),
    );
    expect(fault('党')).toBeNull();
  });
});

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date(`${todayIn()}T00:00:00Z`), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const county = fc.constantFrom(
  '110105',
  '120221',
  '450923',
  '440881',
  '511325',
  '659001',
  '810000',
  '130129',
);
const cardNumber = fc
  .tuple(county, day, digits(3))
  .map((parts) => parts.join(''))
  .map((first17) => first17 + idCardCheckCharacter(first17));
const oldCardNumber = fc
  .tuple(
    county,
    day.filter((date) => date >= '1910' && date < '2000'),
    digits(3),
  )
  .map(([division, date, sequence]) => division + date.slice(2) + sequence);
const mobile = fc
  .tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9))
  .map(([second, rest]) => `1${second}${rest}`);
const fullWidth = (text: string) =>
  text.replace(/[0-9Xx]/g, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0));
const groupedBy = (shape: number[], gap: string) => (text: string) => {
  let at = 0;
  return shape.map((length) => text.slice(at, (at += length))).join(gap);
};
const gap = fc.constantFrom(' ', '-', '.', '\u3000', ' - ', '—', '·', '\u200B');
/** What may stand right beside a number: no digit, and no letter that would make a code of it. */
const before = fc.constantFrom(
  '',
  '身份证：',
  '（',
  '联系人张某',
  '\n',
  'tel',
  'ID:',
  '𠮷',
  ' ',
  '1、',
  '2022年8月，',
);
const after = fc.constantFrom('', '）', '，', '。', '\n', '是本人', ' ', '𠮷', '、2022年');

describe('personal numbers', () => {
  const found = (text: string) => {
    const number = findPersonalNumber(text);
    return number && { kind: number.kind, text: text.slice(number.index, number.index + number.length) };
  };

  test('a valid identity card number is found wherever and however it is written', () => {
    const writing = fc.oneof(
      fc.constant((text: string) => text),
      fc.constant(fullWidth),
      fc.constant((text: string) => text.toLowerCase()),
      fc
        .tuple(
          fc.constantFrom([6, 8, 4], [6, 4, 4, 4], [3, 3, 8, 4], [17, 1], Array<number>(18).fill(1)),
          gap,
        )
        .map(([shape, by]) => groupedBy(shape, by)),
    );
    fc.assert(
      fc.property(before, cardNumber, writing, after, (left, number, write, right) => {
        const written = write(number);
        expect(found(left + written + right)).toEqual({ kind: 'ID_CARD', text: written });
      }),
      { numRuns: 1000 },
    );
  });

  test('the standard sample is found and a wrong check digit is not', () => {
    expect(found('证号11010519491231002X。')).toEqual({ kind: 'ID_CARD', text: '11010519491231002X' });
    expect(found('证号110105194912310021。')).toBeNull();
    expect(found('11010519491231002X5')).toBeNull();
  });

  test('a number of eighteen digits that holds no date or no check digit passes', () => {
    fc.assert(
      fc.property(digits(18), (number) => {
        fc.pre(!/^.{6}(19|20)/.test(number));
        expect(findPersonalNumber(number)).toBeNull();
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(cardNumber, fc.integer({ min: 1, max: 10 }), (number, shift) => {
        const all = '0123456789X';
        const wrong = all[(all.indexOf(number[17]!) + shift) % 11]!;
        expect(findPersonalNumber(number.slice(0, 17) + wrong)).toBeNull();
      }),
    );
  });

  test('an old card of fifteen digits is found', () => {
    fc.assert(
      fc.property(before, oldCardNumber, after, (left, number, right) => {
        expect(found(left + number + right)).toEqual({ kind: 'ID_CARD', text: number });
      }),
    );
    expect(found('注册号450923000012345')).toBeNull();
  });

  test('a mobile number is found with and without country code', () => {
    const writing = fc.oneof(
      fc.constantFrom<(text: string) => string>(
        (text) => text,
        fullWidth,
        (text) => `+86${text}`,
        (text) => `0086${text}`,
        (text) => `86${text}`,
        (text) => `+86${groupedBy([3, 4, 4], ' ')(text)}`,
      ),
      fc
        .tuple(fc.constantFrom([3, 4, 4], [3, 8], [7, 4], Array<number>(11).fill(1)), gap)
        .map(([shape, by]) => groupedBy(shape, by)),
    );
    fc.assert(
      fc.property(before, mobile, writing, after, (left, number, write, right) => {
        const written = write(number);
        expect(found(left + written + right)).toEqual({
          kind: 'MOBILE_PHONE',
          text: written.replace(/^\+/, ''),
        });
      }),
      { numRuns: 1000 },
    );
    expect(found('(+86) 138-1234-5678')).toEqual({ kind: 'MOBILE_PHONE', text: '138-1234-5678' });
    expect(found('+86-13812345678')).toEqual({ kind: 'MOBILE_PHONE', text: '13812345678' });
  });

  test('codes, document numbers, dates and long numbers pass', () => {
    const harmless = [
      '桂粤边建〔2022〕17号',
      '450923105000',
      '450923105, 440881113',
      '2022-08-31 至 2025-08-31',
      '1949-10-01 100 家',
      '2022-08-31 00:00:00.123456+00',
      '2022-08-31T00:00:00.123456Z',
      '0771-5812345',
      '6222021102034567890',
      '622202 1102 0345 6789 01',
      '450923202208310002',
      '28 起，17 份，230000 件',
      '113.264385, 23.129112',
      '550e8400-e29b-41d4-a716-446655440000',
      'a3f13812345678c1',
      'org_00013812345678abcdefghjkmn',
      '11450923MB0123456X',
      '91450923MA5K13812H',
    ];
    expect(harmless.filter((text) => findPersonalNumber(text))).toEqual([]);
  });

  test('a credit code passes', () => {
    const prefix = fc.constantFrom('11', '12', '19', '91', '92', '93', 'N2', 'A1');
    const body = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{9}$/);
    fc.assert(
      fc.property(prefix, county, fc.oneof(body, digits(9)), (kind, division, organization) => {
        const first17 = kind + division + organization;
        expect(findPersonalNumber(first17 + creditCodeCheckCharacter(first17))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('a credit code passes even where eleven of its digits look like a telephone number', () => {
    for (const first17 of ['19450923123ABCDEF', 'N1345092312ABCDEF', '13450923198ABCDEF']) {
      expect(findPersonalNumber(`代码${first17}${creditCodeCheckCharacter(first17)}。`)).toBeNull();
    }
    expect(findPersonalNumber('代码19450923123ABCDEFA')).not.toBeNull();
  });

  test('a long text is read in no time', () => {
    const text = '1 2 3-4.5 '.repeat(10_000);
    const begin = performance.now();
    findPersonalNumber(text);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
