import { createHash } from 'node:crypto';
import type { Transaction } from '@hub/kit/database.ts';
import { Fault } from '@hub/kit/errors.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import { canonicalForm } from '../log/canonical-form.ts';
import {
  type emergencyPlans,
  type emergencyPlanSides,
  emergencyPlanAccesses,
  emergencyPlanCalls,
  type EmergencyPlanRow,
  type EmergencyPlanSideRow,
} from '../tables.ts';

/** Digests of what other parts of the hub hold for a plan, 64 hexadecimal digits each. */
export interface Prepared {
  organizationsDigest: string;
  postingsDigest: string;
}

/** Asks what is prepared for a plan now. Never while rows are locked. */
export async function askPrepared({ peers }: HubContext, planId: string): Promise<Prepared> {
  const [organizations, members] = await Promise.all([
    askOwner<{ organizationsDigest: string }>(
      peers,
      'organizations',
      'EmergencyPlan',
      [planId],
      'organizationsDigest',
    ),
    askOwner<{ postingsDigest: string }>(peers, 'members', 'EmergencyPlan', [planId], 'postingsDigest'),
  ]);
  const prepared = { ...organizations.get(planId), ...members.get(planId) };
  if (!prepared.organizationsDigest || !prepared.postingsDigest) throw new Fault('SUBGRAPH_UNAVAILABLE');
  return prepared as Prepared;
}

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert'];

interface PlanRows {
  plan: Row<typeof emergencyPlans>;
  sides: readonly Row<typeof emergencyPlanSides>[];
  calls: readonly Row<typeof emergencyPlanCalls>[];
  accesses: readonly Row<typeof emergencyPlanAccesses>[];
}

/** What the sides agree to, as 64 hexadecimal digits: every word of the plan, and the digests of what is prepared for it. */
export function digestOfRows(
  { plan, sides, calls, accesses }: PlanRows,
  { organizationsDigest, postingsDigest }: Prepared,
  edition: number,
): string {
  const { id, name, conditions, level, divisionId, maxHours } = plan;
  const document = {
    id,
    edition,
    name,
    conditions,
    level,
    divisionId,
    maxHours,
    pactId: plan.pactId ?? null,
    sides: sides.map(({ organizationId }) => organizationId),
    calls: calls.map(({ sidePosition, callerId, calledIds, level: of, subject, minutes }) => ({
      sidePosition,
      callerId,
      calledIds,
      level: of,
      subject,
      minutes,
    })),
    accesses: accesses.map(({ fieldSet, divisionCode }) => ({ fieldSet, divisionCode })),
    organizationsDigest,
    postingsDigest,
  };
  return createHash('sha256').update(canonicalForm(document)).digest('hex');
}

/** The digest of a plan as it stands. */
export async function digestOfPlan(
  tx: Transaction,
  plan: EmergencyPlanRow,
  sides: readonly EmergencyPlanSideRow[],
  prepared: Prepared,
  edition: number,
): Promise<string> {
  const calls = await tx
    .select()
    .from(emergencyPlanCalls)
    .where(eq(emergencyPlanCalls.planId, plan.id))
    .orderBy(emergencyPlanCalls.position);
  const accesses = await tx
    .select()
    .from(emergencyPlanAccesses)
    .where(eq(emergencyPlanAccesses.planId, plan.id))
    .orderBy(emergencyPlanAccesses.position);
  return digestOfRows({ plan, sides, calls, accesses }, prepared, edition);
}
