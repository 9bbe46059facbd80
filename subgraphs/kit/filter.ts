import { and, not, or, sql, type AnyColumn, type SQL, type Table } from 'drizzle-orm';
import { alias, type PgTable } from 'drizzle-orm/pg-core';
import { badInput } from './errors.ts';
import { statesOn, type AskedDate, type History } from './history.ts';
import { likePattern, normalizeForSearch, queryGrams } from './text/search-text.ts';

/** What one field of a filter input means in SQL. Built for one alias of the table. */
export type FilterTerm = (input: never, scope: Scope) => SQL | undefined;

export type FilterTerms = Record<string, FilterTerm>;

/** Something that can be filtered: a table and the meaning of each field of its filter input. */
export interface Filterable<T extends PgTable = PgTable> {
  table: T;
  filters(t: T): FilterTerms;
  /** Columns of the period [from, to) in which a row holds; a relation to it is asked as of the date of the read. */
  validity?(t: T): { from: AnyColumn | SQL; to: AnyColumn | SQL };
  history?: History;
}

/** Hands out table aliases (`t0`, `t1` …), so that a relation filter may come back to its own table. */
export interface Scope {
  next: number;
  /** The date the whole filter asks about. */
  on: AskedDate;
}

const aliases = new WeakMap<Table, Map<number, PgTable>>();

/** The n-th alias of a table; the same object every time. */
export function aliasOf<T extends PgTable>(table: T, n: number): T {
  let known = aliases.get(table);
  if (!known) aliases.set(table, (known = new Map()));
  let aliased = known.get(n);
  if (!aliased) known.set(n, (aliased = alias(table, `t${n}`) as unknown as PgTable));
  return aliased as T;
}

/** `schema.table as tN`, for a FROM clause. */
export function fromAlias(table: PgTable, n: number): SQL {
  return sql`${table} as ${sql.identifier(`t${n}`)}`;
}

/** The same, with the rows as they were on the date asked. */
export function fromRows({ table, history }: Filterable<any>, n: number, on: AskedDate): SQL {
  if (!history || !on.isPast) return fromAlias(table, n);
  return sql`${statesOn(table, history, sql`${on.date}::date`)} as ${sql.identifier(`t${n}`)}`;
}

/** Whether a period [from, to) holds on a date. Null bounds are open. */
export function holdsOn({ from, to }: { from: AnyColumn | SQL; to: AnyColumn | SQL }, date: string): SQL {
  return and(
    sql`(${from} is null or ${from} <= ${date}::date)`,
    sql`(${to} is null or ${to} > ${date}::date)`,
  )!;
}

interface Comparator {
  eq?: unknown;
  ne?: unknown;
  in?: unknown[] | null;
  notIn?: unknown[] | null;
  lt?: unknown;
  lte?: unknown;
  gt?: unknown;
  gte?: unknown;
  contains?: string | null;
  startsWith?: string | null;
  isNull?: boolean | null;
}

const given = (value: unknown) => value !== undefined && value !== null;

/** A comparator input over one column or expression; which comparisons exist is up to the SDL. */
export function compares(column: AnyColumn | SQL): FilterTerm {
  return (input: Comparator) =>
    and(
      given(input.eq) ? sql`${column} = ${input.eq}` : undefined,
      given(input.ne) ? sql`${column} is distinct from ${input.ne}` : undefined,
      given(input.in) ? sql`${column} = any(${sql.param(input.in)})` : undefined,
      given(input.notIn) ? sql`(${column} = any(${sql.param(input.notIn)})) is not true` : undefined,
      given(input.lt) ? sql`${column} < ${input.lt}` : undefined,
      given(input.lte) ? sql`${column} <= ${input.lte}` : undefined,
      given(input.gt) ? sql`${column} > ${input.gt}` : undefined,
      given(input.gte) ? sql`${column} >= ${input.gte}` : undefined,
      given(input.contains) ? sql`${column} like ${likePattern(input.contains!)}` : undefined,
      given(input.startsWith) ? sql`${column} like ${likePattern(input.startsWith!).slice(1)}` : undefined,
      given(input.isNull) ? (input.isNull ? sql`${column} is null` : sql`${column} is not null`) : undefined,
    );
}

interface DivisionComparator {
  eq?: string | null;
  in?: string[] | null;
  notIn?: string[] | null;
  within?: string | null;
  isNull?: boolean | null;
}

/** A comparator over a C-collated code column; `within` takes the whole subtree. */
export function comparesDivision(column: AnyColumn): FilterTerm {
  const compare = compares(column) as (input: object) => SQL | undefined;
  return ({ within, ...rest }: DivisionComparator) =>
    and(compare(rest), given(within) ? divisionSubtree(column, within!) : undefined);
}

/** A division code: everything in that division's subtree, by range on a C-collated code column. */
export function inDivision(codeColumn: AnyColumn): FilterTerm {
  return (code: string) => divisionSubtree(codeColumn, code);
}

/** Rows whose code is `code` or lies below it; ':' is the character after '9'. */
export function divisionSubtree(codeColumn: AnyColumn | SQL, code: string | SQL): SQL {
  const beyond = typeof code === 'string' ? sql`${`${code}:`}` : sql`${code} || ':'`;
  return sql`(${codeColumn} >= ${code} and ${codeColumn} < ${beyond})`;
}

/** Free search over a `grams` column and the normalised text it was made of. */
export function searches(grams: AnyColumn, normalized: AnyColumn): FilterTerm {
  return (input: string) => {
    const words = normalizeForSearch(input).split(' ').filter(Boolean);
    // What holds nothing that could be looked for finds nothing; an empty box is no filter.
    if (words.length === 0) return input === '' ? undefined : sql`false`;
    return and(
      sql`${grams} @> ${sql.param(words.flatMap((word) => queryGrams(word)))}`,
      ...words.map((word) => sql`${normalized} like ${likePattern(word)}`),
    );
  };
}

/** A calendar year of a date column, as a range an index can serve. */
export function inYear(column: AnyColumn): FilterTerm {
  return (year: number) => {
    if (year < 1900 || year > 9998)
      throw badInput('年份须在 1900 至 9998 之间。', 'A year lies between 1900 and 9998.');
    return sql`(${column} >= ${`${year}-01-01`}::date and ${column} < ${`${year + 1}-01-01`}::date)`;
  };
}

/** A to-one relation inside the subgraph: the input is the other type's own filter. */
export function hasOne<T extends PgTable>(
  target: () => Filterable<T>,
  joined: (other: T, scope: Scope) => SQL,
): FilterTerm {
  return (input: object, scope) => existsIn(target(), joined, input, scope);
}

interface RelationInput {
  some?: object | null;
  none?: object | null;
  every?: object | null;
}

/** A to-many relation inside the subgraph: `some`, `none` and `every` of the related rows. */
export function hasMany<T extends PgTable>(
  target: () => Filterable<T>,
  joined: (other: T, scope: Scope) => SQL,
): FilterTerm {
  return (input: RelationInput, scope) =>
    and(
      given(input.some) ? existsIn(target(), joined, input.some!, scope) : undefined,
      given(input.none) ? not(existsIn(target(), joined, input.none!, scope)) : undefined,
      given(input.every) ? not(existsIn(target(), joined, input.every!, scope, true)) : undefined,
    );
}

function existsIn<T extends PgTable>(
  target: Filterable<T>,
  joined: (other: T, scope: Scope) => SQL,
  input: object,
  scope: Scope,
  negated = false,
): SQL {
  const n = scope.next++;
  const other = aliasOf(target.table, n);
  const matching = compileFilter(target.filters(other), input, scope);
  const condition = negated ? sql`(${matching ?? sql`true`}) is not true` : matching;
  const standing = target.validity && holdsOn(target.validity(other), scope.on.date);
  return sql`exists (select 1 from ${fromRows(target, n, scope.on)} where ${and(joined(other, scope), standing, condition)})`;
}

const deepest = 6;

/** A whole filter input, with `and`, `or`, `not`; fields beside each other must all hold. */
export function compileFilter(
  terms: FilterTerms,
  input: Record<string, any> | null | undefined,
  scope: Scope,
  depth = 0,
): SQL | undefined {
  if (!input) return undefined;
  if (depth > deepest || scope.next > 24) {
    throw badInput('筛选条件嵌套过深，请简化。', 'The filter is nested too deeply; make it flatter.');
  }
  const parts: (SQL | undefined)[] = [];
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined || value === null) continue;
    if (field === 'and') {
      parts.push(...value.map((one: object) => compileFilter(terms, one, scope, depth + 1)));
    } else if (field === 'or') {
      const alternatives: (SQL | undefined)[] = value.map((one: object) =>
        compileFilter(terms, one, scope, depth + 1),
      );
      parts.push(alternatives.length === 0 ? sql`false` : or(...alternatives.map((one) => one ?? sql`true`)));
    } else if (field === 'not') {
      parts.push(sql`(${compileFilter(terms, value, scope, depth + 1) ?? sql`true`}) is not true`);
    } else {
      const term = terms[field];
      if (!term) throw new Error(`filter field without a meaning: ${field}`);
      parts.push(term(value as never, scope));
    }
  }
  return and(...parts);
}
