import { refuseStatus } from './answering.ts';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { recordWrite } from './audit/write.ts';
import type { Chore } from './chores.ts';
import type { RowScope } from './database.ts';
import { askOwner } from './peers.ts';
import type { Refusals } from './refusals.ts';
import { expectId, type HubContext } from './subgraph.ts';

/** A plan for an emergency as its owner tells of it, for those who prepare something for it. */
export interface PlanUnderWay {
  id: string;
  sides: { position: number; divisionCode: string; organizationId: string }[];
}

interface Told {
  id: string;
  status: string;
  sides: { position: number; divisionCode: string; organization: { id: string } }[];
}

/** Asks alliances for a plan, and refuses one that nothing may be prepared for any more. */
export async function planUnderWay(
  { peers }: HubContext,
  planId: string,
  refusals: Refusals,
): Promise<PlanUnderWay | null> {
  expectId(planId, 'epl', '平急转换预案');
  const selection = 'id status sides{position divisionCode organization{id}}';
  const plans = await askOwner<Told>(peers, 'alliances', 'EmergencyPlan', [planId], selection);
  const plan = plans.get(planId);
  if (!plan) refusals.add('UNKNOWN_RECORD', ['input', 'planId']);
  else if (plan.status !== 'DRAFT')
    refuseStatus(refusals, 'EmergencyPlanStatus', plan.status, ['input', 'planId']);
  if (!plan) return null;
  const sides = plan.sides.map(({ position, divisionCode, organization }) => ({
    position,
    divisionCode,
    organizationId: organization.id,
  }));
  return { id: plan.id, sides };
}

interface Prepared {
  /** Rows that bear an `id` and the `plan_id` of what they are prepared for. */
  table: PgTable;
  idempotency: PgTable;
  /** Whose rows a reader has to be given to find all of them; those of everybody when left out. */
  scope?: RowScope;
}

/** Deletes what a part of the hub prepared for plans that are retired. Done again, it finds nothing more. */
export async function dropPrepared(
  context: HubContext,
  { table, idempotency, scope }: Prepared,
): Promise<number> {
  const { db, peers } = context;
  const held = await (scope ? db.guarded(scope) : db).query<{ planId: string }>(
    sql`select distinct plan_id from ${table}`,
  );
  const planIds = held.map(({ planId }) => planId);
  const plans = await askOwner<Pick<Told, 'status'>>(
    peers,
    'alliances',
    'EmergencyPlan',
    planIds,
    'id status',
  );
  const over = planIds.filter((id) => plans.get(id)?.status === 'RETIRED');
  if (over.length === 0) return 0;
  return await db.transaction(async (tx) => {
    const gone = await tx.execute(
      sql`delete from ${table} where plan_id = any(${sql.param(over)}::text[]) returning id`,
    );
    await recordWrite(tx, context, idempotency, 'dropRetiredPlans', 'DONE');
    return gone.length;
  }, scope);
}

/** For plans whose retirement could not be told at once. */
export const retiringChore = (prepared: Prepared): Chore => ({
  name: 'prepared for retired plans',
  everySeconds: 60,
  run: (context) => dropPrepared(context, prepared),
});

/** What alliances asks a part of the hub to do for an activation, and what it is told. */
export interface EmergencyChange {
  activationId: string;
  planId: string;
  /** The how-manieth activation of its plan. */
  number: number;
  isDrill: boolean;
  /** The position of the side; null for what is joint. */
  side?: number | null;
  step: 'OPEN' | 'CLOSE';
  /** What was agreed to be prepared, 64 hexadecimal digits. */
  digest: string;
}

export interface EmergencyChanged {
  /** False when it cannot be done, and never will be for this activation; `reason` says why. */
  isDone: boolean;
  /** Null where telling it would tell of few persons. */
  count: number | null;
  reason: string | null;
}

export const notDone = (zh: string, en: string): EmergencyChanged => ({
  isDone: false,
  count: 0,
  reason: `${zh} ${en}`,
});

export const done = (count: number | null): EmergencyChanged => ({ isDone: true, count, reason: null });

/** Said by a part of the hub that holds something else than what was agreed. */
export const preparedOtherwise = (): EmergencyChanged =>
  notDone(
    '预备内容与各方同意的预案不一致，未予执行。',
    'What is prepared is not what the sides agreed to; nothing was done.',
  );
