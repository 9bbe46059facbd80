import { sql } from 'drizzle-orm';
import { counting } from './access/row-scope.ts';
import type { Database } from './database.ts';
import { badInput, Fault } from './errors.ts';
import type { Peers } from './peers.ts';
import type { HubContext } from './subgraph.ts';

/** What every subgraph adds to its own SDL, so that nobody takes away what it refers to. */
export const referencesSdl = `
extend type Query {
  "For the other subgraphs: those of these ids that records here refer to; a few of them, where they are many."
  referredTo(ids: [ID!]!): [ID!]! @inaccessible @shareable
}
`;

const mostAtOnce = 10_000;
const mostTold = 10;
/** Tables of which a row is no record, or only says what an import did. */
const passing = /^(changes|changes_floor|idempotency|audit_\w+|import_\w+)$/;
const statements = new WeakMap<Database, Promise<string | null>>();

/** Every column that holds ids of others is asked: those are named for what they hold. */
async function statementFor(db: Database, schema: string): Promise<string | null> {
  const columns = await db.query<{ table: string; column: string; isList: boolean }>(sql`
    select c.relname as "table", a.attname as "column", a.attndims > 0 as is_list
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = ${schema}::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.attnum > 0 and not a.attisdropped and a.attname ~ '_ids?$'
      and a.atttypid in ('text'::regtype, 'text[]'::regtype)
    order by 1, 2`);
  const parts = columns
    .filter(({ table }) => !passing.test(table))
    .map(({ table, column, isList }) => {
      const value = isList ? `unnest("${column}")` : `"${column}"`;
      return `select ${value} as id from "${schema}"."${table}"`;
    });
  return parts.length === 0 ? null : parts.join(' union all ');
}

/** The resolver each subgraph has for it. */
export function referencesResolver(schema: string) {
  return async (_root: unknown, { ids }: { ids: readonly string[] }, context: HubContext) => {
    const { db, viewer } = context;
    if (viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
    if (ids.length > mostAtOnce) throw badInput('编号过多。', 'These are too many ids.');
    let statement = statements.get(db);
    if (!statement) statements.set(db, (statement = statementFor(db, schema)));
    statement.catch(() => statements.delete(db));
    const columns = await statement;
    if (columns === null) return [];
    const rows = await db.guarded(counting).query<{ id: string }>(
      sql`select distinct referring.id from (${sql.raw(columns)}) as referring
        join unnest(${`{${ids.join(',')}}`}::text[]) as wanted (id) on wanted.id = referring.id limit ${mostTold}`,
    );
    return rows.map(({ id }) => id);
  };
}

/** Those of these ids that other subgraphs refer to: a few, where they are many. Nothing may be locked meanwhile. */
export async function referredToBy(
  peers: Peers,
  subgraphs: readonly string[],
  ids: readonly string[],
): Promise<string[]> {
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    const variables = { ids: ids.slice(at, at + mostAtOnce) };
    const answers = await Promise.all(
      subgraphs.map((name) =>
        peers(name, { query: 'query ($ids: [ID!]!) { referredTo(ids: $ids) }', variables }),
      ),
    );
    const found = answers.flatMap(({ data, errors }) => {
      if (!data || errors?.length) throw new Fault('SUBGRAPH_UNAVAILABLE');
      return data.referredTo as string[];
    });
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
