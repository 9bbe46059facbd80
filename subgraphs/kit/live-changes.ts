import { sql } from 'drizzle-orm';
import { decodeCursor, encodeCursor, orderingTag } from './cursor.ts';
import type { Database } from './database.ts';
import { badInput, Fault } from './errors.ts';

/** One write to one record, as its subgraph's change feed keeps it. */
export interface ChangeRow {
  xid: string;
  key: string;
  type: string;
  nodeId: string;
  kind: 'CREATED' | 'UPDATED' | 'DELETED';
  version: number;
  at: string;
}

interface ReadRow extends ChangeRow {
  /** No transaction that may still write before it is under way. */
  settled: boolean;
  /** It was there before the stream began. */
  old: boolean;
}

interface Place {
  xid: string;
  key: string;
  /** What was visible when the stream began, while something of it may still lie ahead. */
  snapshot: string | null;
}

export interface LiveFeed {
  /** Changes from now on, or after the cursor, in an order no late commit can slip into; each once. */
  after(db: Database, cursor: string | null | undefined): Promise<AsyncIterableIterator<ChangeRow>>;
  cursorOf(row: Pick<ChangeRow, 'xid' | 'key'>): string;
  /** Those of a feed's changes that are wanted; ends with it. */
  filtered(
    changes: AsyncIterableIterator<ChangeRow>,
    isWanted: (row: ChangeRow) => Promise<boolean>,
  ): AsyncIterableIterator<ChangeRow>;
}

/** The channel that writes to a schema wake; what was written is read from its table. */
export const changesChannel = (schema: string): string => `${schema}_changes`;

const pageSize = 500;
/** A notification can be lost with the connection that waits for it. */
const lookAgainMs = 30_000;

interface Ears {
  wakes: number;
  sleepers: Set<() => void>;
  listeners: number;
  unlisten: Promise<() => Promise<void>>;
  reads: Map<string, Promise<ReadRow[]>>;
}

interface FeedOptions {
  /** Types that are not everybody's to know of; their changes are left out. */
  hidden?: readonly string[];
  /** Types the feed is about; all when left out. */
  only?: readonly string[];
}

export function liveFeed(schema: string, { hidden = [], only }: FeedOptions = {}): LiveFeed {
  const tag = orderingTag(schema, 'changes');
  const table = sql.raw(`"${schema}".changes`);
  const isAbout = only ? sql`and change.type = any(${sql.param([...only])})` : sql``;
  const earsOf = new WeakMap<Database, Ears>();

  function listen(db: Database): Ears {
    let ears = earsOf.get(db);
    if (!ears) {
      const made: Ears = {
        wakes: 0,
        sleepers: new Set(),
        listeners: 0,
        reads: new Map(),
        unlisten: undefined as never,
      };
      made.unlisten = db.listen(changesChannel(schema), () => {
        made.wakes += 1;
        for (const wake of made.sleepers) wake();
      });
      earsOf.set(db, (ears = made));
    }
    ears.listeners += 1;
    return ears;
  }

  function unlisten(db: Database, ears: Ears): void {
    ears.listeners -= 1;
    if (ears.listeners > 0) return;
    if (earsOf.get(db) === ears) earsOf.delete(db);
    void ears.unlisten.then((stop) => stop()).catch(() => {});
  }

  /** Subscribers at one place, as all that follow live are, share one statement for each time they are woken. */
  function read(db: Database, ears: Ears, { xid, key, snapshot }: Place): Promise<ReadRow[]> {
    const place = `${ears.wakes} ${xid} ${key} ${snapshot ?? ''}`;
    let rows = ears.reads.get(place);
    if (!rows) {
      rows = db
        .query<ReadRow>(
          // Ordered by the columns: by their texts, which bear the same names, 1000 would come before 999.
          sql`select change.xid::text as xid, change.key::text as key, type, node_id, kind, version, at,
                change.xid < pg_snapshot_xmin(pg_current_snapshot()) as settled,
                coalesce(pg_visible_in_snapshot(change.xid, ${snapshot}::pg_snapshot), false) as old
              from ${table} as change where (change.xid, change.key) > (${xid}::xid8, ${key}::bigint) ${isAbout}
              order by change.xid, change.key limit ${sql.raw(String(pageSize))}`,
        )
        .finally(() => ears.reads.delete(place));
      ears.reads.set(place, rows);
    }
    return rows;
  }

  async function startOf(db: Database, cursor: string | null | undefined): Promise<Place> {
    if (cursor != null) {
      const [xid, key] = decodeCursor(tag, 2, cursor);
      if (!/^\d{1,19}$/.test(xid ?? '') || !/^\d{1,18}$/.test(key ?? ''))
        throw badInput('游标无效。', 'The cursor is not valid.');
      const [reach] = await db.query<{ isLost: boolean }>(
        // What was after it has been deleted, or it comes from another database.
        sql`select (${xid}::xid8, ${key}::bigint) < (floor.xid, floor.key)
              or ${xid}::xid8 > pg_snapshot_xmax(pg_current_snapshot()) as is_lost
            from ${sql.raw(`"${schema}".changes_floor`)} as floor`,
      );
      if (reach!.isLost) throw new Fault('RESYNC_REQUIRED');
      return { xid: xid!, key: key!, snapshot: null };
    }
    const [now] = await db.query<{ snapshot: string }>(sql`select pg_current_snapshot()::text as snapshot`);
    const { snapshot } = now!;
    return { xid: snapshot.split(':')[0]!, key: '0', snapshot };
  }

  return {
    filtered(changes, isWanted) {
      const wanted: AsyncIterableIterator<ChangeRow> = {
        async next() {
          for (;;) {
            const one = await changes.next();
            if (one.done || (await isWanted(one.value))) return one;
          }
        },
        // By way of the feed: what waits in `next` is woken by it.
        return: async () => (await changes.return?.()) ?? { value: undefined, done: true },
        [Symbol.asyncIterator]: () => wanted,
      };
      return wanted;
    },
    cursorOf: ({ xid, key }) => encodeCursor(tag, [xid, key]),
    async after(db, cursor) {
      const ears = listen(db);
      let place: Place;
      try {
        // What is written after the first look wakes; so nothing falls between looking and listening.
        await ears.unlisten;
        place = await startOf(db, cursor);
      } catch (error) {
        unlisten(db, ears);
        throw error;
      }
      const ready: ReadRow[] = [];
      let isOver = false;
      let wake: (() => void) | undefined;
      const sleep = (ms: number): Promise<void> =>
        new Promise((resolve) => {
          const timer = setTimeout(() => wake?.(), ms);
          wake = () => {
            clearTimeout(timer);
            ears.sleepers.delete(wake!);
            wake = undefined;
            resolve();
          };
          ears.sleepers.add(wake);
        });

      const changes: AsyncIterableIterator<ChangeRow> = {
        async next() {
          for (let pause = 10; !isOver;) {
            const row = ready.shift();
            if (row) return { value: row, done: false };
            const { wakes } = ears;
            const rows = await read(db, ears, place);
            const settled = rows.filter((one) => one.settled);
            const last = settled.at(-1);
            if (last) {
              const { snapshot } = place;
              const isPast = snapshot !== null && BigInt(last.xid) >= BigInt(snapshot.split(':')[1]!);
              place = { xid: last.xid, key: last.key, snapshot: isPast ? null : snapshot };
              for (const one of settled) if (!one.old && !hidden.includes(one.type)) ready.push(one);
            } else if (rows.length > 0) {
              // Another's transaction is under way. Its end, if it writes nothing here, wakes nobody.
              await sleep(pause);
              pause = Math.min(pause * 2, 500);
            } else if (ears.wakes === wakes && !isOver) await sleep(lookAgainMs);
          }
          return { value: undefined, done: true };
        },
        async return() {
          if (!isOver) unlisten(db, ears);
          isOver = true;
          wake?.();
          return { value: undefined, done: true };
        },
        [Symbol.asyncIterator]: () => changes,
      };
      return changes;
    },
  };
}
