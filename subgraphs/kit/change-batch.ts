import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import type { Policy } from './access/policy.ts';
import type { Database } from './database.ts';
import { badInput, Fault } from './errors.ts';
import type { RetentionRule } from './retention.ts';
import type { HubContext, SubgraphParts } from './subgraph.ts';
import type { Viewer } from './viewer.ts';

/** What every subgraph adds to its own SDL, for the change feed of the whole graph. */
export const changeBatchSdl = `
extend type Query {
  "For the gateway: what changed here after a place, in an order no late commit can slip into."
  changesSince(after: String, first: Int!, types: [String!]): ChangeBatch! @inaccessible @shareable
}

"For the gateway: a batch of changes of one subgraph."
type ChangeBatch @shareable @inaccessible @access(to: "PUBLIC") {
  rows: [ChangeEntry!]!
  "Where to go on once all rows are taken."
  end: String!
  hasMore: Boolean!
}

type ChangeEntry @shareable @inaccessible @access(to: "PUBLIC") {
  place: String!
  type: String!
  nodeId: ID!
  kind: String!
  version: Int!
  at: DateTime!
}
`;

/** Change rows are kept so long; who comes later reads everything anew. */
export const changesRetention = (schema: string): RetentionRule => ({
  name: `${schema} changes`,
  source: 'README: change feed',
  keep: { days: 90 },
  table: `"${schema}".changes`,
  isOver: 'at < $1',
});

/** Keeps how far change rows have been deleted, whoever deletes them. Safe to repeat. */
export async function installChangeFloor(connection: postgres.Sql, schema: string): Promise<void> {
  await connection.unsafe(`
    create table if not exists "${schema}".changes_floor (
      only_one boolean primary key default true check (only_one),
      xid xid8 not null default '0',
      key bigint not null default 0
    );
    insert into "${schema}".changes_floor default values on conflict do nothing;
    create or replace function "${schema}".raise_changes_floor() returns trigger language plpgsql as $$
    begin
      update "${schema}".changes_floor as floor set xid = gone.xid, key = gone.key
      from (select old_rows.xid, old_rows.key from old_rows order by old_rows.xid desc, old_rows.key desc limit 1) as gone
      where (gone.xid, gone.key) > (floor.xid, floor.key);
      return null;
    end $$;
    create or replace trigger changes_floor_raised after delete on "${schema}".changes
      referencing old table as old_rows for each statement execute function "${schema}".raise_changes_floor();`);
}

interface BatchRow {
  xid: string | null;
  key: string;
  type: string;
  nodeId: string;
  kind: string;
  version: number;
  at: string;
  settledBelow: string;
  newest: string;
  isPruned: boolean;
}

interface BatchArguments {
  after?: string | null;
  first: number;
  types?: readonly string[] | null;
}

/**
 * Changes after a place, settled ones only: none of a transaction that is still under way, and none later than it.
 * @param guarded types whose ids only officials of their county, or above, may know of.
 * @param internal types that are shown to officials alone.
 */
export async function changesSince(
  { viewer, db }: Pick<HubContext, 'viewer' | 'db'>,
  schema: string,
  { guarded, internal }: { guarded: readonly string[]; internal: readonly string[] },
  { after, first, types }: BatchArguments,
) {
  if (viewer.kind === 'ANONYMOUS') throw new Fault('UNAUTHENTICATED');
  const [xid, key] = placeOf(after);
  const rows = await read(db, schema, {
    xid,
    key,
    first,
    types: types ?? null,
    line: lineOf(viewer),
    guarded,
    hidden: viewer.kind === 'OFFICIAL' ? [] : internal,
  });
  const { settledBelow, newest, isPruned } = rows[0]!;
  // A place beyond what was ever written comes from another database.
  if (after != null && (isPruned || BigInt(xid) > BigInt(newest))) throw new Fault('RESYNC_REQUIRED');
  // Without a place nothing is told but where to begin.
  const found = after == null ? [] : rows.filter((row) => row.xid !== null);
  const taken = found.slice(0, first);
  const watermark = BigInt(settledBelow) > BigInt(xid) ? `${settledBelow}:0` : `${xid}:${key}`;
  return {
    rows: taken.map(({ xid: rowXid, key: rowKey, ...row }) => ({ ...row, place: `${rowXid}:${rowKey}` })),
    hasMore: found.length > first,
    end: found.length > first ? `${taken.at(-1)!.xid}:${taken.at(-1)!.key}` : watermark,
  };
}

/** Whose ids about persons the viewer may hear of: those of the own line. */
function lineOf(viewer: Viewer): string | null {
  if (viewer.kind !== 'OFFICIAL') return null;
  return viewer.role === 'HUB_ADMIN' ? '' : viewer.divisionCode;
}

function placeOf(after: string | null | undefined): [string, string] {
  if (after == null) return ['0', '0'];
  const [, xid, key] = /^(\d{1,19}):(\d{1,18})$/.exec(after) ?? [];
  if (xid === undefined || key === undefined) throw badInput('游标无效。', 'The cursor is not valid.');
  return [xid, key];
}

interface Wanted {
  xid: string;
  key: string;
  first: number;
  types: readonly string[] | null;
  line: string | null;
  guarded: readonly string[];
  hidden: readonly string[];
}

/** One statement, and so one snapshot: the rows, how far they are settled, and how far they were deleted. */
async function read(db: Database, schema: string, wanted: Wanted): Promise<BatchRow[]> {
  const { xid, key, first, types, line, guarded, hidden } = wanted;
  const name = (table: string) => sql`${sql.identifier(schema)}.${sql.identifier(table)}`;
  const list = (items: readonly string[]) => sql`${`{${items.join(',')}}`}::text[]`;
  return await db.query<BatchRow>(sql`
    select change.xid::text as xid, change.key::text as key, change.type, change.node_id, change.kind,
      change.version, change.at,
      pg_snapshot_xmin(pg_current_snapshot())::text as settled_below,
      pg_snapshot_xmax(pg_current_snapshot())::text as newest,
      (${xid}::xid8, ${key}::bigint) < (floor.xid, floor.key) as is_pruned
    from ${name('changes_floor')} as floor
    left join lateral (
      select * from ${name('changes')} as one
      where (one.xid, one.key) > (${xid}::xid8, ${key}::bigint)
        and one.xid < pg_snapshot_xmin(pg_current_snapshot())
        and (${types === null} or one.type = any(${list(types ?? [])}))
        and not one.type = any(${list(hidden)})
        and (not one.type = any(${list(guarded)}) or starts_with(one.county_code, ${line}::text))
      order by one.xid, one.key limit ${first + 1}
    ) as change on true
    order by change.xid, change.key`);
}

/** The resolver each subgraph has for it. */
export function changeBatchResolver(
  { name, nodes, personal = [], quiet = [] }: Pick<SubgraphParts, 'name' | 'nodes' | 'personal' | 'quiet'>,
  policies: ReadonlyMap<string, Policy>,
) {
  const guarded = [...personal, ...quiet];
  // Whoever cannot be shown so much as its id does not hear of a record either.
  const internal = Object.keys(nodes).filter((type) => policies.get(`${type}.id`)?.rule !== 'PUBLIC');
  return (_root: unknown, args: BatchArguments, context: HubContext) =>
    changesSince(context, name, { guarded, internal }, args);
}
