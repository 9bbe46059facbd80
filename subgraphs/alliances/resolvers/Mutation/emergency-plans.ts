import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import {
  checkPact,
  contentPaths,
  knowContent,
  soundContent,
  lockPlan,
  planColumns,
  writeParts,
} from '../../emergencies/plan-content.ts';
import { askPrepared, digestOfPlan } from '../../emergencies/plan-digest.ts';
import { dropPrepared } from '../../emergencies/retiring.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { planById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { planSteps, type PlanAction } from '../../rules/emergency-steps.ts';
import {
  emergencyActivations,
  emergencyPlans,
  emergencyPlanSides,
  idempotency,
  type EmergencyPlanRow,
  type EmergencyPlanSideRow,
} from '../../tables.ts';

export const draftEmergencyPlan: MutationResolvers['draftEmergencyPlan'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const given = soundContent(input.content);
  const name = 'draftEmergencyPlan';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const content = await knowContent(context, given, refusals);
    const codes = content.sides.map(({ divisionCode }) => divisionCode);
    refusals.settle();
    requireOneWithin(viewer, codes);
    await checkPact(tx, context.today, given.pactId ?? null, codes, refusals, contentPaths);
    refusals.settle();
    const id = newId('epl');
    await tx
      .insert(emergencyPlans)
      .values({ id, ...placeOf(content.area.code), ...planColumns(content), status: 'DRAFT' });
    await writeParts(tx, id, content);
    return id;
  });
  return await payload(context, outcome, 'plan', planById);
};

interface StepInput {
  idempotencyKey?: string | null;
  planId: string;
  version: number;
}

interface Step<Input, Before> {
  name: string;
  action: PlanAction;
  input: Input;
  /** Before the lock: what the input alone, or another subgraph, says. */
  before: (refusals: Refusals) => Before | Promise<Before>;
  write: (
    tx: Transaction,
    locked: { plan: EmergencyPlanRow; sides: EmergencyPlanSideRow[] },
    refusals: Refusals,
    before: Before,
  ) => Promise<void>;
}

/** One step of a plan by an official of one of its sides, at a status the table allows. */
async function step<Input extends StepInput, Before>(
  context: HubContext,
  { name, action, input, before, write }: Step<Input, Before>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.planId, 'epl', '平急转换预案');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const told = await before(refusals);
    refusals.settle();
    const locked = await lockPlan(tx, id, refusals);
    requireOneWithin(
      viewer,
      locked.sides.map(({ divisionCode }) => divisionCode),
    );
    expectVersion(input.version, locked.plan.version, refusals);
    if (!planSteps[action].includes(locked.plan.status))
      refuseStatus(refusals, 'EmergencyPlanStatus', locked.plan.status, ['input', 'planId']);
    refusals.settle();
    await write(tx, locked, refusals, told);
    refusals.settle();
    return id;
  });
  return await payload(context, outcome, 'plan', planById);
}

/** What a plan in drafting has of earlier submissions: nothing. */
const asDraft = {
  status: 'DRAFT',
  digest: null,
  organizationsDigest: null,
  postingsDigest: null,
  submittedOn: null,
} as const;

async function takeBackConsents(tx: Transaction, planId: string): Promise<void> {
  await tx.update(emergencyPlanSides).set({ consentedOn: null }).where(eq(emergencyPlanSides.planId, planId));
}

export const reviseEmergencyPlan: MutationResolvers['reviseEmergencyPlan'] = (_root, { input }, context) => {
  const given = soundContent(input.content);
  return step(context, {
    name: 'reviseEmergencyPlan',
    action: 'REVISE',
    input,
    before: (refusals) => knowContent(context, given, refusals),
    write: async (tx, { plan }, refusals, content) => {
      const codes = content.sides.map(({ divisionCode }) => divisionCode);
      requireOneWithin(requireOfficial(context), codes);
      await checkPact(tx, context.today, given.pactId ?? null, codes, refusals, contentPaths);
      refusals.settle();
      await tx
        .update(emergencyPlans)
        .set({ ...asDraft, ...planColumns(content) })
        .where(eq(emergencyPlans.id, plan.id));
      await writeParts(tx, plan.id, content);
    },
  });
};

export const submitEmergencyPlan: MutationResolvers['submitEmergencyPlan'] = (_root, { input }, context) =>
  step(context, {
    name: 'submitEmergencyPlan',
    action: 'SUBMIT',
    input,
    before: () => askPrepared(context, expectId(input.planId, 'epl', '平急转换预案')),
    write: async (tx, { plan, sides }, _refusals, prepared) => {
      const edition = plan.edition + 1;
      const digest = await digestOfPlan(tx, plan, sides, prepared, edition);
      await tx
        .update(emergencyPlans)
        .set({ status: 'SUBMITTED', edition, digest, ...prepared, submittedOn: context.today })
        .where(eq(emergencyPlans.id, plan.id));
    },
  });

export const consentToEmergencyPlan: MutationResolvers['consentToEmergencyPlan'] = (
  _root,
  { input },
  context,
) =>
  step(context, {
    name: 'consentToEmergencyPlan',
    action: 'CONSENT',
    input,
    before: () => askPrepared(context, expectId(input.planId, 'epl', '平急转换预案')),
    write: async (tx, { plan, sides }, refusals, prepared) => {
      const side = sides.find(({ organizationId }) => organizationId === input.organizationId);
      if (!side) refusals.add('NOT_A_SIDE', ['input', 'organizationId']);
      refusals.settle();
      requireOneWithin(requireOfficial(context), [side!.divisionCode]);
      if (side!.consentedOn !== null) refusals.add('ALREADY_CONSENTED', ['input', 'organizationId']);
      if (input.digest !== plan.digest || !isPrepared(plan, prepared))
        refusals.add('PLAN_CHANGED', ['input', 'digest']);
      refusals.settle();
      await tx
        .update(emergencyPlanSides)
        .set({ consentedOn: context.today })
        .where(and(eq(emergencyPlanSides.planId, plan.id), eq(emergencyPlanSides.position, side!.position)));
      const isLast = sides.every((one) => one === side || one.consentedOn !== null);
      // Written also when it waits for others: whoever read the plan before has not seen this consent.
      await tx
        .update(emergencyPlans)
        .set({ status: isLast ? 'AGREED' : 'SUBMITTED' })
        .where(eq(emergencyPlans.id, plan.id));
    },
  });

/** Whether what is prepared elsewhere is still what was submitted. */
export function isPrepared(
  plan: Pick<EmergencyPlanRow, 'organizationsDigest' | 'postingsDigest'>,
  prepared: { organizationsDigest: string; postingsDigest: string },
): boolean {
  return (
    plan.organizationsDigest === prepared.organizationsDigest &&
    plan.postingsDigest === prepared.postingsDigest
  );
}

export const returnEmergencyPlan: MutationResolvers['returnEmergencyPlan'] = (_root, { input }, context) =>
  step(context, {
    name: 'returnEmergencyPlan',
    action: 'RETURN',
    input,
    before: (refusals) => requireTexts(input, ['reason'], refusals),
    write: async (tx, { plan }, refusals) => {
      await refuseWhileActive(tx, plan.id, refusals);
      await takeBackConsents(tx, plan.id);
      await tx
        .update(emergencyPlans)
        .set({ ...asDraft, returnReason: input.reason.trim() })
        .where(eq(emergencyPlans.id, plan.id));
    },
  });

export const retireEmergencyPlan: MutationResolvers['retireEmergencyPlan'] = async (
  _root,
  { input },
  context,
) => {
  const answer = await step(context, {
    name: 'retireEmergencyPlan',
    action: 'RETIRE',
    input,
    before: (refusals) => requireTexts(input, ['reason'], refusals),
    write: async (tx, { plan }, refusals) => {
      await refuseWhileActive(tx, plan.id, refusals);
      await tx
        .update(emergencyPlans)
        .set({ status: 'RETIRED', returnReason: input.reason.trim() })
        .where(eq(emergencyPlans.id, plan.id));
    },
  });
  if (answer.userErrors.length === 0) await dropPrepared(context);
  return answer;
};

/** A plan that is on is first stood down. */
async function refuseWhileActive(tx: Transaction, planId: string, refusals: Refusals): Promise<void> {
  const [open] = await tx
    .select({ id: emergencyActivations.id })
    .from(emergencyActivations)
    .where(and(eq(emergencyActivations.planId, planId), eq(emergencyActivations.status, 'ACTIVATED')));
  if (open) refusals.add('ACTIVATION_OPEN', ['input', 'planId']);
  refusals.settle();
}
