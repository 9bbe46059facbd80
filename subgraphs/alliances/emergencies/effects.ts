import type { Transaction } from '@hub/kit/database.ts';
import type { EmergencyChanged } from '@hub/kit/emergency-plan.ts';
import type { EmergencyEventKind, EmergencyStep } from '@hub/kit/generated/words.ts';
import { log } from '@hub/kit/log.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import {
  emergencyActivations,
  emergencyEffects,
  emergencyPlans,
  type EmergencyActivationRow,
  type EmergencyEffectRow,
} from '../tables.ts';
import { draftReport } from './after-action.ts';
import { record } from './record.ts';

/*
 * A step of an activation commits here alone, with one row for each thing another subgraph has to do. After the commit
 * they are asked, in order, until they have answered; each of them does a thing once however often it is asked
 * (docs/decisions/018-emergency-effects.md).
 */

type Part = EmergencyEffectRow['part'];

interface Wanted {
  part: Part;
  /** Null for what is joint. */
  side: { position: number; organizationId: string } | null;
  step: EmergencyStep;
}

/** Writes down what is to be done; whoever calls holds the activation's row. */
export async function want(
  tx: Transaction,
  { id: activationId, province, countyCode }: EmergencyActivationRow,
  wanted: readonly Wanted[],
): Promise<void> {
  if (wanted.length === 0) return;
  const [last] = await tx
    .select({ number: max(emergencyEffects.number) })
    .from(emergencyEffects)
    .where(eq(emergencyEffects.activationId, activationId));
  await tx.insert(emergencyEffects).values(
    wanted.map(({ part, side, step }, i) => ({
      activationId,
      number: (last?.number ?? 0) + 1 + i,
      part,
      side: side?.position ?? null,
      sideOrganizationId: side?.organizationId ?? null,
      step,
      status: 'PENDING' as const,
      province,
      countyCode,
    })),
  );
}

const questions: Record<Part, string> = {
  organizations: `mutation($input:ChangeEmergencyOrganizationsInput!){answer:changeEmergencyOrganizations(input:$input){isDone count reason}}`,
  members: `mutation($input:ChangeEmergencyPostingsInput!){answer:changeEmergencyPostings(input:$input){isDone count reason}}`,
};

const events: Record<Part, Record<EmergencyStep, EmergencyEventKind>> = {
  organizations: { OPEN: 'ORGANIZATIONS_FOUNDED', CLOSE: 'ORGANIZATIONS_DISSOLVED' },
  members: { OPEN: 'MEMBERS_POSTED', CLOSE: 'MEMBERS_RETURNED' },
};

/**
 * Asks for whatever is still to be done for an activation, and drafts its report once all is. What cannot be asked now
 * stays for the next time.
 */
export async function carryOut(context: HubContext, activationId: string): Promise<void> {
  const parts = ['organizations', 'members'] as const;
  await Promise.all(parts.map((part) => carryOutPart(context, activationId, part)));
  await draftReport(context, activationId);
  context.batches.clear();
}

async function carryOutPart(context: HubContext, activationId: string, part: Part): Promise<void> {
  const rows = await context.db.transaction((tx) =>
    tx
      .select({ effect: emergencyEffects, activation: emergencyActivations, plan: emergencyPlans })
      .from(emergencyEffects)
      .innerJoin(emergencyActivations, eq(emergencyActivations.id, emergencyEffects.activationId))
      .innerJoin(emergencyPlans, eq(emergencyPlans.id, emergencyActivations.planId))
      .where(
        and(
          eq(emergencyEffects.activationId, activationId),
          eq(emergencyEffects.part, part),
          eq(emergencyEffects.status, 'PENDING'),
        ),
      )
      .orderBy(asc(emergencyEffects.number)),
  );
  for (const { effect, activation, plan } of rows) {
    let answer: EmergencyChanged;
    try {
      const { data, errors } = await context.peers(part, {
        query: questions[part],
        variables: {
          input: {
            activationId,
            planId: plan.id,
            number: activation.number,
            isDrill: activation.isDrill,
            side: effect.side,
            step: effect.step,
            digest: part === 'organizations' ? plan.organizationsDigest : plan.postingsDigest,
          },
        },
      });
      if (!data || errors?.length) throw new Error(errors?.[0]?.message ?? 'no answer');
      answer = (data as unknown as { answer: EmergencyChanged }).answer;
    } catch (error) {
      // A step taken back is not asked for before the one it takes back.
      log.warn({ err: error, activationId, part, step: effect.step }, 'an emergency effect waits');
      return;
    }
    await settle(context, effect, answer);
  }
}

/** Notes the first answer to come; a second one says the same. */
async function settle(
  { db }: HubContext,
  effect: EmergencyEffectRow,
  answer: EmergencyChanged,
): Promise<void> {
  const { activationId, number, part, step } = effect;
  const { count } = answer;
  await db.transaction(async (tx) => {
    const [activation] = await tx
      .select()
      .from(emergencyActivations)
      .where(eq(emergencyActivations.id, activationId))
      .for('update');
    const marked = await tx
      .update(emergencyEffects)
      .set({ status: answer.isDone ? 'DONE' : 'REFUSED', count, doneAt: sql`now()` as never })
      .where(
        and(
          eq(emergencyEffects.activationId, activationId),
          eq(emergencyEffects.number, number),
          eq(emergencyEffects.status, 'PENDING'),
        ),
      )
      .returning({ number: emergencyEffects.number });
    if (marked.length === 0 || (answer.isDone && answer.count === 0)) return;
    await record(tx, activation!, [
      {
        kind: answer.isDone ? events[part][step] : 'PART_REFUSED',
        sideOrganizationId: effect.sideOrganizationId,
        count: answer.isDone ? count : null,
        note: answer.reason,
      },
    ]);
  });
}

/** Activations with something still to be done since before `olderThanSeconds`. */
export async function waitingActivations(context: HubContext, olderThanSeconds: number): Promise<string[]> {
  const rows = await context.db.query<{ activationId: string }>(
    sql`select distinct effects.activation_id from ${emergencyEffects} effects
        join ${emergencyActivations} activations on activations.id = effects.activation_id
        where effects.status = 'PENDING' and activations.updated_at < now() - ${olderThanSeconds}::int * interval '1 second'
        union
        select id from ${emergencyActivations} activations
        where activations.status = 'STOOD_DOWN' and activations.plan_id is not null
          and activations.updated_at < now() - ${olderThanSeconds}::int * interval '1 second'
          and not exists (select from alliances.after_action_reports where activation_id = activations.id)`,
  );
  return rows.map(({ activationId }) => activationId);
}
