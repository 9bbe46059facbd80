import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, sql } from 'drizzle-orm';
import {
  afterActionReports,
  emergencyActivations,
  emergencyEffects,
  emergencyPlanAccesses,
  whistleResponses,
  whistles,
  type AfterActionFigures,
  type EmergencyActivationRow,
} from '../tables.ts';
import { record } from './record.ts';

/** Drafts the report of an activation that is over and has nothing left to be done; otherwise does nothing. */
export async function draftReport({ db }: HubContext, activationId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [activation] = await tx
      .select()
      .from(emergencyActivations)
      .where(eq(emergencyActivations.id, activationId))
      .for('update');
    if (activation?.status !== 'STOOD_DOWN' || activation.planId === null) return;
    const [waiting] = await tx
      .select({ number: emergencyEffects.number })
      .from(emergencyEffects)
      .where(and(eq(emergencyEffects.activationId, activationId), eq(emergencyEffects.status, 'PENDING')))
      .limit(1);
    if (waiting) return;
    const drafted = await tx
      .insert(afterActionReports)
      .values({
        id: newId('aar'),
        province: activation.province,
        countyCode: activation.countyCode,
        activationId,
        status: 'DRAFT',
        figures: await figuresOf(tx, activation),
      })
      .onConflictDoNothing()
      .returning({ id: afterActionReports.id });
    if (drafted.length > 0) await record(tx, activation, [{ kind: 'REPORT_DRAFTED' }]);
  });
}

async function figuresOf(tx: Transaction, activation: EmergencyActivationRow): Promise<AfterActionFigures> {
  const { id, activatedAt, stoodDownAt, jointAt, planId, isDrill } = activation;
  const effects = await tx
    .select()
    .from(emergencyEffects)
    .where(and(eq(emergencyEffects.activationId, id), eq(emergencyEffects.step, 'OPEN')));
  const counts = (part: string) => effects.filter((one) => one.part === part && one.status === 'DONE');
  const posted = counts('members').map(({ count }) => count);
  const [called] = await tx.execute<{
    whistles: number;
    answered: number;
    overdue: number;
    median: number | null;
  }>(sql`
    with called as (
      select w.id, w.blown_at, w.due_at,
        (select min(r.responded_at) from ${whistleResponses} r where r.whistle_id = w.id) as answered_at
      from ${whistles} w where w.activation_id = ${id}
    )
    select count(*)::int as whistles, count(answered_at)::int as answered,
      (count(*) filter (where coalesce(answered_at, ${stoodDownAt}::timestamptz) > due_at))::int as overdue,
      round((percentile_cont(0.5) within group (order by extract(epoch from answered_at - blown_at))
        filter (where answered_at is not null) / 60)::numeric, 1)::float as median
    from called`);
  const accesses = await tx
    .select({ position: emergencyPlanAccesses.position })
    .from(emergencyPlanAccesses)
    .where(eq(emergencyPlanAccesses.planId, planId!));
  return {
    minutes: minutesBetween(activatedAt, stoodDownAt!),
    minutesUntilJoint: jointAt === null ? null : minutesBetween(activatedAt, jointAt),
    organizationCount: counts('organizations').reduce((sum, { count }) => sum + (count ?? 0), 0),
    postingCount: posted.some((count) => count === null)
      ? null
      : posted.reduce((sum: number, count) => sum + count!, 0),
    whistleCount: called!.whistles,
    answeredWhistleCount: called!.answered,
    overdueWhistleCount: called!.overdue,
    medianAnswerMinutes: called!.median,
    openedAccessCount: jointAt === null || isDrill ? 0 : accesses.length,
  };
}

function minutesBetween(from: string, to: string): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 60_000);
}
