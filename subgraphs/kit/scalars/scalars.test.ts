import fc from 'fast-check';
import { buildSchema, graphqlSync, GraphQLError, GraphQLScalarType, Kind, parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { creditCodeCheckCharacter } from './credit-code.ts';
import {
  canonicalDivisionCode,
  countyCodeOf,
  divisionCodeRange,
  divisionLevelOfCode,
  parentDivisionCode,
  provinceOf,
} from './division-code.ts';
import { hubScalars } from './index.ts';

const {
  DivisionCode,
  UnifiedSocialCreditCode,
  LocalDate,
  DateTime,
  BigInt: BigInteger,
  URL: WebAddress,
} = hubScalars as Record<
  'DivisionCode' | 'UnifiedSocialCreditCode' | 'LocalDate' | 'DateTime' | 'BigInt' | 'URL',
  GraphQLScalarType
>;

function accepts(scalar: GraphQLScalarType, value: unknown): boolean {
  try {
    scalar.parseValue(value);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(GraphQLError);
    return false;
  }
}

const unacceptable: Record<string, unknown[]> = {
  DivisionCode: ['', '4509231', '450923x', '99', '00', '450923105 000', 450923, null, '4'.repeat(5000)],
  UnifiedSocialCreditCode: ['', '91350100M000100Y44', '91350100M000100Y4', 91350100, null, 'I'.repeat(18)],
  LocalDate: ['2023-02-29', '2022-8-31', '2022-08-31T00:00:00Z', 20220831, null],
  DateTime: [
    '2022-08-31',
    '2022-08-31T00:00:00',
    '2022-08-31 00:00:00+00',
    '2022-02-30T00:00:00Z',
    '2022-08-31T24:00:00Z',
    0,
  ],
  BigInt: ['', '1.5', 1.5, 2 ** 53, '9223372036854775808', '01', '0x10', true, null],
  NonNegativeInt: [-1, 1.5, '', 'x', 2 ** 31, true, null],
  URL: ['', 'www.gov.cn', 'javascript:alert(1)', 'http://', `https://a.cn/${'a'.repeat(2048)}`, 1, null],
};

describe.each(Object.entries(hubScalars))('%s', (name, scalar) => {
  test('says what it is in Chinese and English', () => {
    expect(scalar.name).toBe(name);
    expect(scalar.description).toMatch(/^\p{Script=Han}+ — .+\.$/u);
  });

  test('refuses what it is not with a sentence in both languages, without repeating it', () => {
    for (const value of unacceptable[name]!) {
      let refused: unknown;
      try {
        scalar.parseValue(value);
      } catch (error) {
        refused = error;
      }
      expect(refused, String(value).slice(0, 40)).toBeInstanceOf(GraphQLError);
      const { message, extensions } = refused as GraphQLError;
      expect(extensions).toEqual({
        code: 'BAD_USER_INPUT',
        messages: { zh: expect.stringMatching(/^\S.*。$/), en: message },
      });
      expect(message).toMatch(/^[A-Z].*\.$/);
      if (String(value).length > 10) expect(message).not.toContain(String(value));
    }
  });

  test('refuses a list, an object and a variable where a literal stands', () => {
    for (const literal of ['[1]', '{a: 1}', 'true', 'null', 'ENUM', '1.5', '"?"']) {
      expect(() => scalar.parseLiteral(parseValue(literal))).toThrow(GraphQLError);
    }
  });

  test('an unsound stored value is our fault, not the client’s', () => {
    expect(() => scalar.serialize('?')).toThrow(/^a stored value is no/);
  });
});

test('a refused literal reaches the client with code, sentences and place', () => {
  const schema = buildSchema('scalar LocalDate type Query { on(date: LocalDate): Int }');
  Object.assign(schema.getType('LocalDate')!, {
    parseLiteral: LocalDate.parseLiteral,
    parseValue: LocalDate.parseValue,
  });
  const inText = graphqlSync({ schema, source: '{ on(date: "2023-02-29") }' }).errors![0]!;
  expect(inText).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    locations: [{ line: 1, column: 12 }],
  });
  const source = 'query ($date: LocalDate) { on(date: $date) }';
  const inVariable = graphqlSync({ schema, source, variableValues: { date: '2023-02-29' } }).errors![0]!;
  expect(inVariable).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT', messages: { en: expect.any(String) } },
  });
});

describe('division codes', () => {
  test('one division has one code, however many zeros it is written with', () => {
    const written = {
      '450000000000': '45',
      '450000': '45',
      '450900': '4509',
      '450923000000': '450923',
      '450923105': '450923105',
      '450923105000': '450923105',
      '450923105201': '450923105201',
      '441900003000': '441900003',
      '４５０９２３': '450923',
    };
    for (const [code, canonical] of Object.entries(written))
      expect(DivisionCode.parseValue(code)).toBe(canonical);
    expect(canonicalDivisionCode('4509231')).toBeNull();
  });

  test('every division but a province has a parent, and lies in its range', () => {
    const level = fc.constantFrom(2, 4, 6, 9, 12);
    fc.assert(
      fc.property(fc.stringMatching(/^45[0-9]{10}$/), level, (digits, length) => {
        const code = canonicalDivisionCode(digits.slice(0, length))!;
        const parent = parentDivisionCode(code);
        expect(canonicalDivisionCode(code)).toBe(code);
        if (code.length === 2) expect(parent).toBeNull();
        else {
          expect(parent!.length).toBeLessThan(code.length);
          const { from, until } = divisionCodeRange(parent!);
          expect(code >= from && code < until).toBe(true);
        }
      }),
    );
  });

  test('level, parent, province and county follow from the digits', () => {
    expect(['45', '4509', '450923', '450923105', '450923105201'].map(divisionLevelOfCode)).toEqual([
      'PROVINCE',
      'PREFECTURE',
      'COUNTY',
      'TOWNSHIP',
      'VILLAGE',
    ]);
    expect(
      ['45', '4509', '450923', '450923105', '450923105201', '441900003'].map(parentDivisionCode),
    ).toEqual([null, '45', '4509', '450923', '450923105', '4419']);
    expect(provinceOf('450923105')).toBe('45');
    expect(['45', '4509', '450923105', '441900003'].map(countyCodeOf)).toEqual([
      '450000',
      '450900',
      '450923',
      '441900',
    ]);
    expect(divisionCodeRange('450900')).toEqual({ from: '4509', until: '4509:' });
    expect(() => provinceOf('x')).toThrow(RangeError);
  });
});

describe('credit codes', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const code = fc
    .stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}$/)
    .map((first17) => first17 + creditCodeCheckCharacter(first17));

  test('published codes are valid', () => {
    // The sample of GB 32100-2015, Alibaba (China), Tencent.
    const published = ['91350100M000100Y43', '91330100799655058B', '9144030071526726XG'];
    expect(published.filter((one) => !accepts(UnifiedSocialCreditCode, one))).toEqual([]);
    expect(UnifiedSocialCreditCode.parseValue(' ９1350100m000100y43')).toBe('91350100M000100Y43');
  });

  test('every change of a single character is refused', () => {
    fc.assert(
      fc.property(code, fc.nat(17), (valid, at) => {
        expect(accepts(UnifiedSocialCreditCode, valid)).toBe(true);
        for (const other of `${alphabet}IOZSV*`) {
          if (other === valid[at]) continue;
          expect(accepts(UnifiedSocialCreditCode, valid.slice(0, at) + other + valid.slice(at + 1))).toBe(
            false,
          );
        }
      }),
    );
  });

  test('a check character is made for seventeen good characters only', () => {
    expect(creditCodeCheckCharacter('91350100M000100Y4')).toBe('3');
    for (const bad of ['', '91350100M000100Y43', '91350100M000100YI', '91350100m000100y4']) {
      expect(() => creditCodeCheckCharacter(bad)).toThrow(RangeError);
    }
  });
});

describe('dates and instants', () => {
  test('a day goes in and out as it is written', () => {
    expect(LocalDate.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(LocalDate.serialize('2024-02-29')).toBe('2024-02-29');
    expect(LocalDate.parseLiteral({ kind: Kind.STRING, value: '2024-02-29' })).toBe('2024-02-29');
  });

  test('what PostgreSQL prints becomes RFC 3339 in UTC', () => {
    const printed = {
      '2022-08-31 00:00:00.123456+00': '2022-08-31T00:00:00.123456Z',
      '2022-08-31 00:00:00+00': '2022-08-31T00:00:00Z',
      '2022-08-31 00:00:00.5+08': '2022-08-30T16:00:00.5Z',
      '2022-08-31 00:00:00-03:30': '2022-08-31T03:30:00Z',
      '2022-08-31T00:00:00.123456Z': '2022-08-31T00:00:00.123456Z',
    };
    for (const [stored, sent] of Object.entries(printed)) expect(DateTime.serialize(stored)).toBe(sent);
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(() => DateTime.serialize('infinity')).toThrow('a stored value is no DateTime');
  });

  test('what is answered may be sent back', () => {
    const instant = fc.date({
      min: new Date('0001-01-02'),
      max: new Date('9999-12-30'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.integer({ min: -840, max: 840 }), (at, minutes) => {
        const local = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const pad = (n: number) => String(Math.trunc(n)).padStart(2, '0');
        const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
        const utc = DateTime.parseValue(local + offset) as string;
        expect(new Date(utc).getTime()).toBe(at.getTime());
        expect(DateTime.parseValue(DateTime.serialize(utc))).toBe(utc);
      }),
    );
  });
});

test('an integer is sent as a number while a number can hold it, and as digits beyond', () => {
  expect([5, '5', 5n].map((value) => BigInteger.serialize(value))).toEqual([5, 5, 5]);
  expect(BigInteger.serialize('9223372036854775807')).toBe('9223372036854775807');
  expect(BigInteger.parseValue('-9223372036854775808')).toBe(-9223372036854775808n);
  expect(BigInteger.parseLiteral(parseValue('9007199254740993'))).toBe(9007199254740993n);
});

test('a web address is normalised', () => {
  expect(WebAddress.parseValue('HTTPS://www.GOV.cn/公报')).toBe('https://www.gov.cn/%E5%85%AC%E6%8A%A5');
});
