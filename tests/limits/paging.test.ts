import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

/** Pages and filters against an oracle that sorts and filters the same rows in memory. */

interface Row {
  id: string;
  code: string;
  name: string;
  level: string;
  designation: string;
  validFrom: string | null;
  parentCode: string | null;
}

let register: Register;
let rows: Row[];
let byParent: Map<string, Row[]>;

beforeAll(async () => {
  register = await openRegister();
  const found = await register.rows(
    `select id, code, name, level, designation, valid_from::text as "validFrom", parent_code as "parentCode"
     from organizations.divisions where code like '4103%' and valid_to is null`,
  );
  rows = found as Row[];
  byParent = Map.groupBy(
    rows.filter(({ parentCode }) => parentCode),
    ({ parentCode }) => parentCode!,
  );
});
afterAll(() => register[Symbol.asyncDispose]());

const columns: Record<string, (row: Row) => string | null> = {
  CODE: ({ code }) => code,
  NAME: ({ name }) => name,
  VALID_FROM: ({ validFrom }) => validFrom,
};

interface Order {
  field: string;
  direction: 'ASC' | 'DESC';
}

/** By code point, rows without a value last whatever the direction, ties by id. */
function sorted(list: readonly Row[], order: readonly Order[]): Row[] {
  const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
  return [...list].sort((a, b) => {
    for (const { field, direction } of order) {
      const [x, y] = [columns[field]!(a), columns[field]!(b)];
      if (x === y) continue;
      if (x === null) return 1;
      if (y === null) return -1;
      return direction === 'ASC' ? compare(x, y) : compare(y, x);
    }
    return compare(a.id, b.id);
  });
}

const orders = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(...Object.keys(columns)),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  }),
  { selector: ({ field }) => field, minLength: 1, maxLength: 3 },
);

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: AdministrativeDivisionFilter, $orderBy: [AdministrativeDivisionOrder!]) {
  administrativeDivisions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id } }
  }
}`;

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await register.ask(query, variables);
  expect(errors).toBeUndefined();
  return data.administrativeDivisions;
}

const inLuoyang = { code: { within: '4103' } };

describe('whatever the ordering and the page size', () => {
  test('walking forward page by page gives every row once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 17, max: 90 }), async (orderBy, first) => {
        const expected = sorted(rows, orderBy).map(({ id }) => id);
        const walked: string[] = [];
        let after: string | null = null;
        for (;;) {
          const page: any = await ask({ first, after, orderBy, filter: inLuoyang });
          expect(page.totalCount).toBe(expected.length);
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          walked.push(...page.edges.map(({ node }: any) => node.id));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(walked).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  test('walking backward gives the same rows from the other end', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 17, max: 90 }), async (orderBy, last) => {
        const expected = sorted(rows, orderBy).map(({ id }) => id);
        const walked: string[] = [];
        let before: string | null = null;
        for (;;) {
          const page: any = await ask({ last, before, orderBy, filter: inLuoyang });
          walked.unshift(...page.edges.map(({ node }: any) => node.id));
          if (!page.pageInfo.hasPreviousPage) break;
          before = page.pageInfo.startCursor;
        }
        expect(walked).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

type Filter = Record<string, any>;

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.constantFrom('COUNTY', 'TOWNSHIP', 'VILLAGE').map((level) => ({ level: { eq: level } })),
  fc.constantFrom('COUNTY', 'TOWNSHIP').map((level) => ({ level: { ne: level } })),
  fc.constantFrom('街道', '镇', '县', '河').map((part) => ({ name: { contains: part } })),
  fc.constantFrom('410302', '410323', '410311').map((code) => ({ code: { within: code } })),
  fc.boolean().map((isNull) => ({ validFrom: { isNull } })),
  fc
    .constantFrom('SUBDISTRICT', 'TOWN')
    .chain((one) => fc.constantFrom({ designation: { in: [one] } }, { designation: { notIn: [one] } })),
);

const { filter: filters } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
    leaf.chain((child) =>
      fc.constantFrom('some', 'none', 'every').map((how) => ({ children: { [how]: child } })),
    ),
    leaf.map((parent) => ({ parent })),
  ),
}));

function matches(row: Row, filter: Filter): boolean {
  return Object.entries(filter).every(([field, value]) => {
    switch (field) {
      case 'and':
        return value.every((one: Filter) => matches(row, one));
      case 'or':
        return value.some((one: Filter) => matches(row, one));
      case 'not':
        return !matches(row, value);
      case 'children': {
        const children = byParent.get(row.code) ?? [];
        if (value.some) return children.some((child) => matches(child, value.some));
        if (value.none) return !children.some((child) => matches(child, value.none));
        return children.every((child) => matches(child, value.every));
      }
      case 'parent':
        return rows.some((parent) => parent.code === row.parentCode && matches(parent, value));
      case 'code':
        return row.code.startsWith(value.within);
      case 'validFrom':
        return (row.validFrom === null) === value.isNull;
      default: {
        const own = row[field as keyof Row]!;
        if (value.eq) return own === value.eq;
        if (value.ne) return own !== value.ne;
        if (value.contains) return own.includes(value.contains);
        if (value.in) return value.in.includes(own);
        return !value.notIn.includes(own);
      }
    }
  });
}

test('any combination of filters finds just the rows it describes', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      // Parents outside the city are not in the oracle's rows: the prefecture itself is left out.
      const within = { and: [inLuoyang, { level: { ne: 'PREFECTURE' } }, filter] };
      const expected = sorted(
        rows.filter((row) => row.level !== 'PREFECTURE' && matches(row, filter)),
        [{ field: 'CODE', direction: 'ASC' }],
      );
      const page = await ask({ first: 200, filter: within });
      expect(page.totalCount).toBe(expected.length);
      expect(page.edges.map(({ node }: any) => node.id)).toEqual(expected.slice(0, 200).map(({ id }) => id));
    }),
    { numRuns: 150 },
  );
});
