export { holdsOn } from './filter.ts';
import { and, Column, fillPlaceholders, is, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { readerOf } from './access/row-scope.ts';
import { batched, type Batches } from './batch.ts';
import { decodeCursor, encodeCursor, orderingTag, type Position } from './cursor.ts';
import { render, type Database, type Rendered } from './database.ts';
import { badInput } from './errors.ts';
import { readColumns } from './load-by-key.ts';
import { aliasOf, compileFilter, fromRows, holdsOn, type Filterable } from './filter.ts';
import type { AskedDate } from './history.ts';

/** A list of rows of one table as the graph offers it: filters, orderings, and whether rows are dated. */
export interface List<T extends PgTable = PgTable, Row = T['$inferSelect']> extends Filterable<T> {
  /** The GraphQL type of a node. */
  name: string;
  /** The values of the type's order-field enum. */
  orders(t: T): Record<string, AnyColumn | SQL>;
  defaultOrder: readonly OrderInput[];
  /** What every read of this list must also satisfy for this viewer. */
  visible?(t: T, context: ReadContext): SQL | undefined;
  readonly row?: Row;
}

export interface OrderInput {
  field: string;
  direction?: 'ASC' | 'DESC' | null;
}

/** What a read needs of the request. Every subgraph's context has at least this. */
export interface ReadContext {
  db: Database;
  batches: Batches;
  /** The date the request as a whole asks about, or null for today. */
  asOf: string | null;
  /** Today in China, as of the start of the request. */
  today: string;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filter?: object | null;
  orderBy?: readonly OrderInput[] | null;
  asOf?: string | null;
}

export interface Edge<Row> {
  cursor: string;
  node: Row;
}

export interface Connection<Row> {
  edges: Edge<Row>[];
  nodes: Row[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  /** Counts only when asked for. */
  totalCount(): Promise<number>;
}

export const defaultPageSize = 20;
export const largestPage = 200;

interface Plan {
  tag: string;
  size: number;
  backward: boolean;
  keys: OrderKey[];
  position: Position | null;
}

interface OrderKey {
  expression: AnyColumn | SQL;
  type: string;
  descending: boolean;
  nullable: boolean;
}

/** One page of a root list: one statement, and one more when `totalCount` is asked for. */
export async function page<T extends PgTable, Row = T['$inferSelect']>(
  context: ReadContext,
  list: List<T, Row>,
  args: PageArgs,
  where?: (t: T) => SQL | undefined,
): Promise<Connection<Row>> {
  const t = aliasOf(list.table, 0);
  const plan = planPage(list, t, args);
  const condition = and(conditionOf(context, list, t, args), where?.(t));
  const rows =
    plan.size === 0
      ? []
      : await (
          await readerOf(context, list.table)
        ).query<Row & KeyedRow>(
          sql`${selectFrom(list, plan, askedDate(context, args.asOf))} where ${and(condition, beyond(plan)) ?? sql`true`} ${tail(plan)}`,
        );
  return connectionOf(plan, rows, async () => {
    const reader = await readerOf(context, list.table);
    const [row] = await reader.query<{ count: number }>(
      sql`select count(*)::int as count from ${fromRows(list, 0, askedDate(context, args.asOf))} where ${condition ?? sql`true`}`,
    );
    return row!.count;
  });
}

/** The key a batched page is loaded for; `t` is the list's own table. */
export type ParentLink<T extends PgTable> = (t: T, parentId: SQL) => SQL;

/**
 * One page for each of many parents: the same two statements however many parents the request has.
 * @param question names relation and direction; pages of one question and equal arguments are loaded together.
 */
export async function pageByParent<T extends PgTable, Row = T['$inferSelect']>(
  context: ReadContext,
  list: List<T, Row>,
  question: string,
  parentId: string,
  args: PageArgs,
  link: ParentLink<T>,
): Promise<Connection<Row>> {
  const key = `${question} ${JSON.stringify([args, context.asOf])}`;
  const t = aliasOf(list.table, 0);
  const plan = planPage(list, t, args);
  const parent = sql`parent.id`;
  const parents = sql`unnest(${sql.placeholder('parents')}::text[]) as parent(id)`;
  const read = <Found>(part: string, keyOf: (row: Found) => string, compose: () => SQL) => {
    const identity = `${list.name} ${part} ${context.today} ${key}`;
    const { text, parameters } = list.visible ? render(compose()) : rendered(list, identity, compose);
    const lookup = {
      text,
      identity: list.visible ? `${text} ${JSON.stringify(parameters)}` : identity,
      parameters: (parents: string[]) => fillPlaceholders(parameters, { parents }),
      keyOf,
    };
    return async (ids: string[]) => (await readerOf(context, list.table)).lookUp(lookup, ids);
  };

  const pages = batched<(Row & KeyedRow)[]>(context.batches, `page ${key}`, async (ids) => {
    if (plan.size === 0) return new Map();
    return await read<Row & KeyedRow & { parentId: string }>(
      'page',
      ({ parentId }) => parentId,
      () => {
        const condition = and(link(t, parent), conditionOf(context, list, t, args), beyond(plan));
        return sql`select parent.id as parent_id, page.* from ${parents}
            cross join lateral (${selectFrom(list, plan, askedDate(context, args.asOf))} where ${condition} ${tail(plan)}) as page`;
      },
    )(ids);
  });

  const counts = batched<{ count: number }[]>(context.batches, `count ${key}`, (ids) =>
    read<{ id: string; count: number }>(
      'count',
      ({ id }) => id,
      () => {
        const condition = and(link(t, parent), conditionOf(context, list, t, args));
        return sql`select parent.id, matching.count from ${parents}
            cross join lateral (select count(*)::int as count from ${fromRows(list, 0, askedDate(context, args.asOf))} where ${condition}) as matching`;
      },
    )(ids),
  );

  return connectionOf(
    plan,
    (await pages.load(parentId)) ?? [],
    async () => (await counts.load(parentId))?.[0]?.count ?? 0,
  );
}

const mostRendered = 200;
const renderings = new WeakMap<List, Map<string, Rendered>>();

/** A list's latest statements, by everything that enters them: composing one takes longer than sending it. */
function rendered(list: List<any, any>, key: string, compose: () => SQL): Rendered {
  let known = renderings.get(list);
  if (!known) renderings.set(list, (known = new Map()));
  let found = known.get(key);
  if (found) known.delete(key);
  else found = render(compose());
  known.set(key, found);
  if (known.size > mostRendered) known.delete(known.keys().next().value!);
  return found;
}

type KeyedRow = Record<`key${number}`, string | null>;

/** The date a field asks about: its own argument, the request's, today. */
export function dateOf({ asOf: requested, today }: ReadContext, asOf?: string | null): string {
  return asOf ?? requested ?? today;
}

/** The same, and whether what rows were then may differ from what they are. */
export function askedDate(context: ReadContext, asOf?: string | null): AskedDate {
  const date = dateOf(context, asOf);
  return { date, isPast: date < context.today };
}

function conditionOf<T extends PgTable>(
  context: ReadContext,
  list: List<T, any>,
  t: T,
  args: PageArgs,
): SQL | undefined {
  const on = askedDate(context, args.asOf);
  return and(
    list.visible?.(t, context),
    list.validity ? holdsOn(list.validity(t), on.date) : undefined,
    compileFilter(list.filters(t), args.filter as Record<string, unknown>, { next: 1, on }),
  );
}

/** How many rows a page holds. */
export function pageSizeOf(asked: number | null | undefined): number {
  const size = asked ?? defaultPageSize;
  if (size < 0 || size > largestPage) {
    throw badInput(
      `每页条数须在 0 至 ${largestPage} 之间。`,
      `A page holds between 0 and ${largestPage} rows.`,
    );
  }
  return size;
}

function planPage<T extends PgTable>(list: List<T, any>, t: T, args: PageArgs): Plan {
  const { first, last, after, before } = args;
  if (first != null && last != null) {
    throw badInput('first 与 last 不能同时使用。', 'Use either first or last, not both.');
  }
  if (after != null && before != null) {
    throw badInput('after 与 before 不能同时使用。', 'Use either after or before, not both.');
  }
  if ((last != null && after != null) || (first != null && before != null)) {
    throw badInput('first 配 after，last 配 before。', 'first goes with after, last goes with before.');
  }
  const size = pageSizeOf(first ?? last);
  const available = list.orders(t);
  const wanted = args.orderBy?.length ? args.orderBy : list.defaultOrder;
  if (wanted.length > 5) throw badInput('排序字段最多 5 个。', 'At most 5 order fields may be given.');
  const keys: OrderKey[] = [];
  for (const { field, direction } of wanted) {
    const expression = available[field];
    if (!expression) throw new Error(`order field without a meaning: ${list.name}.${field}`);
    keys.push(orderKey(expression, direction === 'DESC'));
  }
  keys.push(orderKey((t as unknown as { id: AnyColumn }).id, false));
  const tag = orderingTag(
    list.name,
    wanted.map(({ field, direction }) => `${field} ${direction ?? 'ASC'}`).join(),
  );
  const cursor = after ?? before;
  const position = cursor == null ? null : decodeCursor(tag, keys.length, cursor);
  return { tag, size, backward: last != null || before != null, keys, position };
}

function orderKey(expression: AnyColumn | SQL, descending: boolean): OrderKey {
  const column = is(expression, Column) ? expression : null;
  return { expression, descending, type: column?.getSQLType() ?? 'text', nullable: !column?.notNull };
}

function selectFrom<T extends PgTable>(list: List<T, any>, { keys }: Plan, on: AskedDate): SQL {
  const selected = keys.map(({ expression }, i) => sql`${expression}::text as ${sql.identifier(`key${i}`)}`);
  const asOf = list.history && on.isPast ? sql`, ${on.date}::text as as_of` : sql``;
  return sql`select ${readColumns(list.table, 't0')}, ${sql.join(selected, sql`, `)}${asOf} from ${fromRows(list, 0, on)}`;
}

function tail({ keys, backward, size }: Plan): SQL {
  const terms = keys.map(({ expression, descending, nullable }) => {
    const down = descending !== backward;
    // Rows without a value come last going forward, so first going backward.
    const nulls = !nullable ? sql`` : backward ? sql` nulls first` : sql` nulls last`;
    return sql`${expression} ${down ? sql`desc` : sql`asc`}${nulls}`;
  });
  return sql`order by ${sql.join(terms, sql`, `)} limit ${size + 1}`;
}

/** The rows strictly beyond the cursor, in the direction of travel. */
function beyond({ keys, position, backward }: Plan): SQL | undefined {
  if (!position) return undefined;
  const value = (i: number) => sql`${position[i]}::${sql.raw(keys[i]!.type)}`;
  const oneWay = keys.every((key) => !key.nullable && key.descending === keys[0]!.descending);
  if (oneWay) {
    const down = keys[0]!.descending !== backward;
    const left = sql.join(
      keys.map(({ expression }) => sql`${expression}`),
      sql`, `,
    );
    const right = sql.join(
      keys.map((_, i) => value(i)),
      sql`, `,
    );
    return sql`(${left}) ${down ? sql`<` : sql`>`} (${right})`;
  }
  const alternatives: SQL[] = [];
  keys.forEach((key, i) => {
    const same = keys
      .slice(0, i)
      .map(({ expression }, j) =>
        position[j] === null ? sql`${expression} is null` : sql`${expression} = ${value(j)}`,
      );
    const strictly = strictlyBeyond(key, position[i] === null ? null : value(i), backward);
    if (strictly) alternatives.push(and(...same, strictly)!);
  });
  return alternatives.length === 0 ? sql`false` : sql`(${sql.join(alternatives, sql` or `)})`;
}

function strictlyBeyond(
  { expression, descending, nullable }: OrderKey,
  value: SQL | null,
  backward: boolean,
): SQL | null {
  if (value === null) return backward ? sql`${expression} is not null` : null;
  const past = descending === backward ? sql`${expression} > ${value}` : sql`${expression} < ${value}`;
  return nullable && !backward ? sql`(${past} or ${expression} is null)` : past;
}

function connectionOf<Row>(
  { tag, keys, size, backward, position }: Plan,
  found: (Row & KeyedRow)[],
  totalCount: () => Promise<number>,
): Connection<Row> {
  return pageOf<Row & KeyedRow>({
    found,
    size,
    backward,
    isBegun: position !== null,
    cursorOf: (row) =>
      encodeCursor(
        tag,
        keys.map((_, i) => row[`key${i}`] ?? null),
      ),
    totalCount,
  });
}

interface PageOf<Row> {
  /** Read from where the page begins; one row more than it holds says that there are more. */
  found: readonly Row[];
  size: number;
  backward?: boolean;
  /** Whether it goes on from a cursor. */
  isBegun: boolean;
  cursorOf(row: Row): string;
  totalCount(): Promise<number>;
}

/** A page as a connection, whatever its rows were read from. */
export function pageOf<Row>({
  found,
  size,
  backward = false,
  isBegun,
  cursorOf,
  totalCount,
}: PageOf<Row>): Connection<Row> {
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  let edges: Edge<Row>[] | null = null;
  return {
    nodes: rows,
    get edges() {
      return (edges ??= rows.map((node) => ({ node, cursor: cursorOf(node) })));
    },
    get pageInfo() {
      return {
        hasNextPage: backward ? isBegun : more,
        hasPreviousPage: backward ? more : isBegun,
        startCursor: rows.length ? cursorOf(rows[0]!) : null,
        endCursor: rows.length ? cursorOf(rows.at(-1)!) : null,
      };
    },
    totalCount,
  };
}
