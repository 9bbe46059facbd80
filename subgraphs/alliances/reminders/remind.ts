import { recordWrite } from '@hub/kit/audit/write.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Chore } from '@hub/kit/chores.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { log } from '@hub/kit/log.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { newContext, type HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { idempotency, reminders } from '../tables.ts';
import { reminderId } from './key.ts';
import { missingReminders, settleReminders, type DueReminder } from './due.ts';

export interface RemindOptions extends Pick<HubContext, 'db' | 'peers' | 'today'> {
  /** Tells what would be made, and makes nothing. */
  dryRun?: boolean;
  /** Reminders of one transaction. */
  batch?: number;
}

export interface Reminded {
  made: (typeof reminders.$inferInsert)[];
  settled: number;
  /** Reminders whose organization, or its superior, is not known; the next run asks again. */
  withoutAddressee: number;
}

/**
 * Makes every reminder that the rules ask for up to a day, each once, and settles those whose matter is done. Any number
 * of processes may do so at once, and one that was killed is taken up by the next.
 */
export async function remind(options: RemindOptions): Promise<Reminded> {
  const { db, today, dryRun = false, batch = 200 } = options;
  const made: Reminded['made'] = [];
  let withoutAddressee = 0;
  let last: DueReminder | null = null;
  // Looking costs more than writing, and a long transaction would keep others waiting.
  const most = batch * 20;
  for (;;) {
    const due: DueReminder[] = await db.query<DueReminder>(missingReminders(today, last, most));
    for (let from = 0; from < due.length; from += batch) {
      const some = due.slice(from, from + batch);
      const rows = await addressed(options, some);
      withoutAddressee += some.length - rows.length;
      if (rows.length > 0) made.push(...(dryRun ? rows : await insert(options, rows)));
    }
    if (due.length < most) break;
    last = due.at(-1)!;
  }
  const settled = dryRun ? 0 : await settle(options);
  return { made, settled, withoutAddressee };
}

/** Looked for every hour, which also makes up for days on which nothing ran. */
export const reminderChore: Chore = { name: 'reminders', everySeconds: 3600, run: remind };

interface Seat {
  id: string;
  division: { code: string };
}

interface Answered extends Seat {
  superior: Seat | null;
}

/** The rows to be written: to the owner, or to its superior as organizations says at this moment. */
async function addressed(
  { peers }: RemindOptions,
  due: readonly DueReminder[],
): Promise<(typeof reminders.$inferInsert)[]> {
  const asked = due.filter(({ level, ownerCode }) => level === 'ESCALATED' || ownerCode === null);
  const ids = asked.map(({ ownerId }) => ownerId);
  let known = new Map<string, Answered>();
  try {
    known = await askOwner<Answered>(peers, 'organizations', 'PartyOrganization', ids, seats);
  } catch (error) {
    // What needs nobody's word is reminded of all the same.
    log.error({ err: error, count: ids.length }, 'organizations did not say whom to remind');
  }
  return due.flatMap((one) => {
    const { level, ownerId, ownerCode } = one;
    const owner = known.get(ownerId);
    const own = ownerCode !== null ? { id: ownerId, division: { code: ownerCode } } : owner;
    const addressee = level === 'ESCALATED' ? owner?.superior : own;
    return addressee ? [rowOf(one, addressee)] : [];
  });
}

const seats = 'id division{code} superior{id division{code}}';

function rowOf(
  { kind, level, subjectId, ownerId, dueOn, remindsOn, title }: DueReminder,
  { id: addresseeId, division: { code } }: Seat,
): typeof reminders.$inferInsert {
  return {
    id: reminderId({ kind, level, subjectId, ownerId, dueOn }),
    ...placeOf(code),
    kind,
    level,
    subjectId,
    title,
    ownerId,
    addresseeId,
    divisionCode: code,
    dueOn,
    remindsOn,
  };
}

/** Those that another process has made meanwhile are left to it. */
async function insert(options: RemindOptions, rows: Reminded['made']): Promise<Reminded['made']> {
  return await inTurn(options, async (tx) => {
    const written = await tx
      .insert(reminders)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: reminders.id });
    if (written.length > 0) await recordWrite(tx, contextOf(options), idempotency, 'remind', 'DONE');
    const ids = new Set(written.map(({ id }) => id));
    return rows.filter(({ id }) => ids.has(id));
  });
}

async function settle(options: RemindOptions): Promise<number> {
  return await inTurn(options, async (tx) => {
    const { count } = await tx.execute(settleReminders(options.today));
    if (count > 0) await recordWrite(tx, contextOf(options), idempotency, 'settleReminders', 'DONE');
    return count;
  });
}

const remindersLock = 7_271_915;

/** Processes take turns, batch by batch; what makes a reminder one is its key and not this lock. */
async function inTurn<T>({ db }: RemindOptions, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${remindersLock})`);
    return await work(tx);
  });
}

const contextOf = ({ db, peers }: RemindOptions) =>
  newContext({ db, peers, viewer: { kind: 'SERVICE', service: 'reminders' }, requestId: 'reminders' });
