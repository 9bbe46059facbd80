import { Kind, type GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate, GraphQLNonNegativeInt } from 'graphql-scalars';
import { UnifiedSocialCreditCode } from './credit-code.ts';
import { DateTime } from './date-time.ts';
import { DivisionCode } from './division-code.ts';
import { refusingScalar } from './refusing-scalar.ts';

/** What a scalar of the library accepts, told apart from what it refuses; its own errors repeat the value. */
function acceptedBy<Value>(scalar: GraphQLScalarType<Value, unknown>): (value: unknown) => Value | null {
  return (value) => {
    try {
      return scalar.parseValue(value);
    } catch {
      return null;
    }
  };
}

const LocalDate = refusingScalar({
  name: 'LocalDate',
  description: '日期 — a calendar day, YYYY-MM-DD.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  read: acceptedBy(GraphQLLocalDate),
  refusal: {
    zh: '日期须为日历上存在的一天，写作 "2022-08-31"。',
    en: 'Write a day that exists in the calendar as YYYY-MM-DD, such as "2022-08-31".',
  },
});

/** A literal arrives as its digits. */
function readCount(value: unknown): number | null {
  const whole = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
  if (!Number.isInteger(whole) || (whole as number) >= 2 ** 31) return null;
  return acceptedBy(GraphQLNonNegativeInt)(whole) as number | null;
}

const NonNegativeInt = refusingScalar({
  name: 'NonNegativeInt',
  description: '非负整数 — a count: 0 or more, up to 2^31 - 1.',
  read: readCount,
  literals: [Kind.INT],
  refusal: { zh: '须为 0 或正整数。', en: 'Write a whole number, 0 or more.' },
});

// What PostgreSQL's bigint holds.
const largest = 2n ** 63n;

function readBigInt(value: unknown): number | bigint | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : null;
  if (typeof value === 'string' && !/^-?(0|[1-9]\d{0,18})$/.test(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'bigint') return null;
  const whole = BigInt(value);
  if (whole >= largest || whole < -largest) return null;
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

function writeBigInt(value: unknown): number | string {
  const known = readBigInt(value);
  if (known === null) throw new Error('a stored value is no BigInt');
  return typeof known === 'bigint' ? String(known) : known;
}

const BigInteger = refusingScalar({
  name: 'BigInt',
  description:
    '整数 — an integer that may be larger than 32 bits, up to 64. Beyond 2^53 it is sent as a string of digits, because JSON readers round.',
  read: readBigInt,
  write: writeBigInt,
  literals: [Kind.INT, Kind.STRING],
  refusal: {
    zh: '须为 64 位以内的整数；超过 2^53 时请写成字符串。',
    en: 'Write an integer of at most 64 bits; beyond 2^53 write it as a string of digits.',
  },
});

function readUrl(value: unknown): string | null {
  if (
    typeof value !== 'string' ||
    value.length > 2048 ||
    !/^https?:\/\//i.test(value) ||
    !URL.canParse(value)
  )
    return null;
  return new URL(value).href;
}

const WebAddress = refusingScalar({
  name: 'URL',
  description: '网址 — an absolute web address, http or https.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  // Never javascript: or data:, because dashboards make links of it.
  read: readUrl,
  refusal: {
    zh: '网址须完整并以 http:// 或 https:// 开头，至多 2048 个字符。',
    en: 'Write a complete web address that begins with http:// or https:// and has at most 2048 characters.',
  },
});

/** Every scalar the hub's SDL may name, by that name. */
export const hubScalars: Record<string, GraphQLScalarType> = {
  DivisionCode,
  UnifiedSocialCreditCode,
  LocalDate,
  DateTime,
  BigInt: BigInteger,
  NonNegativeInt,
  URL: WebAddress,
};
