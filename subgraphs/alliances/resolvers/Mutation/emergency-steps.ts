import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { EmergencySignedStep } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { log } from '@hub/kit/log.ts';
import { mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { and, eq, max, sql } from 'drizzle-orm';
import { carryOut, want } from '../../emergencies/effects.ts';
import { checkPact, lockPlan } from '../../emergencies/plan-content.ts';
import { askPrepared } from '../../emergencies/plan-digest.ts';
import { record, type Happening } from '../../emergencies/record.ts';
import { checkStep, keepSignature, matterOf, matterOfNext } from '../../emergencies/signed.ts';
import type { MutationResolvers, SignatureInput } from '../../generated/resolvers.ts';
import { activationById, emergencyEventById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import {
  activationSteps,
  planSteps,
  standingOf,
  type ActivationAction,
} from '../../rules/emergency-steps.ts';
import {
  emergencyActivations,
  emergencyActivationSides,
  emergencyPlanAccesses,
  emergencyPlanCalls,
  emergencyPlans,
  idempotency,
  whistles,
  type EmergencyActivationRow,
  type EmergencyActivationSideRow,
  type EmergencyPlanRow,
} from '../../tables.ts';
import { isPrepared } from './emergency-plans.ts';

const now = () => sql`now()` as never;

interface Locked {
  activation: EmergencyActivationRow;
  plan: EmergencyPlanRow | null;
  sides: EmergencyActivationSideRow[];
  side: EmergencyActivationSideRow;
}

export const activateEmergencyPlan: MutationResolvers['activateEmergencyPlan'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const planId = expectId(input.planId, 'epl', '平急转换预案');
  const options = {
    name: 'activateEmergencyPlan',
    idempotency,
    constraints: { emergency_activation_one_open: { code: 'ACTIVATION_OPEN', path: ['input', 'planId'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    requireTexts(input, ['trigger'], refusals);
    const prepared = await askPrepared(context, planId);
    const { plan, sides: planSides } = await lockPlan(tx, planId, refusals);
    const side = planSides.find(({ organizationId }) => organizationId === input.organizationId);
    if (!side) refusals.add('NOT_A_SIDE', ['input', 'organizationId']);
    refusals.settle();
    requireOneWithin(viewer, [side!.divisionCode]);
    if (!planSteps.ACTIVATE.includes(plan.status))
      refuseStatus(refusals, 'EmergencyPlanStatus', plan.status, ['input', 'planId']);
    else if (input.digest !== plan.digest || !isPrepared(plan, prepared))
      refusals.add('PLAN_CHANGED', ['input', 'digest']);
    refusals.settle();
    const codes = planSides.map(({ divisionCode }) => divisionCode);
    await checkPact(tx, context.today, plan.pactId, codes, refusals, {
      pact: ['input', 'planId'],
      side: () => ['input', 'planId'],
    });
    // The plan's row is held, so no other activation begins meanwhile.
    const [last] = await tx
      .select({
        number: max(emergencyActivations.number),
        open: sql<number>`(count(*) filter (where status = 'ACTIVATED' and is_drill = ${input.isDrill}))::int`,
      })
      .from(emergencyActivations)
      .where(eq(emergencyActivations.planId, planId));
    if (last!.open > 0) refusals.add('ACTIVATION_OPEN', ['input', 'planId']);
    refusals.settle();
    const matter = matterOfNext(plan, last!.number, input.isDrill ?? false);
    const signed = await checkStep(tx, context, side!, matter, input.signature, refusals);

    const id = newId('ema');
    const home = placeOf(plan.divisionCode);
    const [activation] = await tx
      .insert(emergencyActivations)
      .values({
        id,
        ...home,
        divisionId: plan.divisionId,
        divisionCode: plan.divisionCode,
        trigger: input.trigger.trim(),
        status: 'ACTIVATED',
        level: plan.level,
        organizationId: side!.organizationId,
        activatedAt: now(),
        planId,
        number: matter.number,
        isDrill: input.isDrill,
        expiresAt: sql`now() + ${plan.maxHours}::int * interval '1 hour'` as never,
      })
      .returning();
    const sides = await tx
      .insert(emergencyActivationSides)
      .values(
        planSides.map(({ position, organizationId, divisionCode }) => ({
          activationId: id,
          position,
          organizationId,
          divisionCode,
          ...home,
        })),
      )
      .returning();
    const own = sides.find(({ position }) => position === side!.position)!;
    await keepSignature(tx, activation!, own.position, 'ACTIVATE', signed);
    await putOn(tx, viewer, { activation: activation!, plan, sides, side: own }, input.trigger.trim());
    return id;
  });
  return await afterEffects(context, outcome);
};

export const joinEmergency: MutationResolvers['joinEmergency'] = async (_root, { input }, context) => {
  const outcome = await step(
    context,
    'joinEmergency',
    'JOIN',
    input,
    async (tx, viewer, locked, refusals) => {
      await sign(tx, context, 'JOIN', locked, input.signature, refusals);
      await putOn(tx, viewer, locked, null);
      return locked.activation.id;
    },
  );
  return await afterEffects(context, outcome);
};

export const noteEmergencyEvent: MutationResolvers['noteEmergencyEvent'] = async (
  _root,
  { input },
  context,
) => {
  const outcome = await step(
    context,
    'noteEmergencyEvent',
    'NOTE',
    input,
    async (tx, viewer, { activation, side }) => {
      const [id] = await record(tx, activation, [
        {
          kind: 'NOTED',
          organizationId: viewer.organizationId,
          sideOrganizationId: side.organizationId,
          note: input.note.trim(),
        },
      ]);
      return id!;
    },
    (refusals) => requireTexts(input, ['note'], refusals),
  );
  return await payload(context, outcome, 'event', emergencyEventById);
};

export const standDownEmergency: MutationResolvers['standDownEmergency'] = async (
  _root,
  { input },
  context,
) => {
  const outcome = await step(
    context,
    'standDownEmergency',
    'STAND_DOWN',
    input,
    async (tx, viewer, locked, refusals) => {
      await sign(tx, context, 'STAND_DOWN', locked, input.signature, refusals);
      await takeBack(tx, viewer, locked, input.note?.trim() || null);
      return locked.activation.id;
    },
  );
  return await afterEffects(context, outcome);
};

interface SideInput {
  idempotencyKey?: string | null;
  activationId: string;
  organizationId: string;
}

/** One step of one side, while the activation and the side stand as the table says. */
async function step<Input extends SideInput>(
  context: HubContext,
  name: string,
  action: ActivationAction,
  input: Input,
  write: (tx: Transaction, viewer: OfficialViewer, locked: Locked, refusals: Refusals) => Promise<string>,
  check?: (refusals: Refusals) => void,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const id = expectId(input.activationId, 'ema', '平急转换');
  const { from, standing } = activationSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    check?.(refusals);
    const [activation] = await tx
      .select()
      .from(emergencyActivations)
      .where(eq(emergencyActivations.id, id))
      .for('update');
    if (!activation) refusals.add('UNKNOWN_RECORD', ['input', 'activationId']);
    refusals.settle();
    const sides = await tx
      .select()
      .from(emergencyActivationSides)
      .where(eq(emergencyActivationSides.activationId, id))
      .orderBy(emergencyActivationSides.position);
    const side = sides.find(({ organizationId }) => organizationId === input.organizationId);
    if (!side) refusals.add('NOT_A_SIDE', ['input', 'organizationId']);
    refusals.settle();
    requireOneWithin(viewer, [side!.divisionCode]);
    if (!from.includes(activation!.status))
      refuseStatus(refusals, 'EmergencyActivationStatus', activation!.status, ['input', 'activationId']);
    else if (!standing.includes(standingOf(side!)))
      refuseStatus(refusals, 'EmergencySideStanding', standingOf(side!), ['input', 'organizationId']);
    refusals.settle();
    const [plan] = activation!.planId
      ? await tx.select().from(emergencyPlans).where(eq(emergencyPlans.id, activation!.planId))
      : [];
    const locked = { activation: activation!, plan: plan ?? null, sides, side: side! };
    return await write(tx, viewer, locked, refusals);
  });
}

/** A side joins, and stands down, by its own signature. */
async function sign(
  tx: Transaction,
  context: HubContext,
  step: EmergencySignedStep,
  { activation, plan, side }: Locked,
  input: SignatureInput,
  refusals: Refusals,
): Promise<void> {
  const matter = matterOf(step, activation, plan?.digest ?? null);
  const signed = await checkStep(tx, context, side, matter, input, refusals);
  await keepSignature(tx, activation, side.position, step, signed);
}

/** What a step wants of other subgraphs is asked for before the answer, which so tells how far it has come. */
async function afterEffects(context: HubContext, outcome: Outcome<string>) {
  if (outcome.answer !== null)
    await carryOut(context, outcome.answer).catch((error: unknown) =>
      log.warn({ err: error, activationId: outcome.answer }, 'emergency effects wait'),
    );
  return await payload(context, outcome, 'activation', activationById);
}

/** One side puts its part on; with the last, what is joint holds. */
async function putOn(
  tx: Transaction,
  viewer: OfficialViewer,
  { activation, plan, sides, side }: Locked,
  trigger: string | null,
): Promise<void> {
  await tx
    .update(emergencyActivationSides)
    .set({ activatedAt: now() })
    .where(isSide(activation.id, side.position));
  const own = { position: side.position, organizationId: side.organizationId };
  const happenings: Happening[] = [
    {
      kind: 'ACTIVATED',
      organizationId: viewer.organizationId,
      sideOrganizationId: side.organizationId,
      note: trigger,
    },
  ];
  happenings.push(...(await blowChain(tx, activation, side)));
  await want(tx, activation, [
    { part: 'organizations', side: own, step: 'OPEN' },
    { part: 'members', side: own, step: 'OPEN' },
  ]);
  const isJoint = sides.every((one) => one.position === side.position || standingOf(one) === 'ACTIVE');
  await tx
    .update(emergencyActivations)
    // Written in any case: whoever follows the activation hears of the side.
    .set(isJoint ? { jointAt: now() } : { status: 'ACTIVATED' })
    .where(eq(emergencyActivations.id, activation.id));
  if (isJoint) {
    if (sides.length > 1) happenings.push({ kind: 'BECAME_JOINT' });
    await want(tx, activation, [{ part: 'organizations', side: null, step: 'OPEN' }]);
    const opened = activation.isDrill ? 0 : await accessesOf(tx, plan);
    if (opened > 0) happenings.push({ kind: 'ACCESS_OPENED', count: opened });
  }
  await record(tx, activation, happenings);
}

/** 哨链: a drill only notes whom it would have called. */
async function blowChain(
  tx: Transaction,
  activation: EmergencyActivationRow,
  side: EmergencyActivationSideRow,
): Promise<Happening[]> {
  const calls = await tx
    .select()
    .from(emergencyPlanCalls)
    .where(
      and(
        eq(emergencyPlanCalls.planId, activation.planId!),
        eq(emergencyPlanCalls.sidePosition, side.position),
      ),
    )
    .orderBy(emergencyPlanCalls.position);
  if (calls.length > 0 && !activation.isDrill) {
    await tx.insert(whistles).values(
      calls.map((call) => ({
        id: newId('whi'),
        ...placeOf(call.callerDivisionCode),
        divisionId: call.callerDivisionId,
        divisionCode: call.callerDivisionCode,
        level: call.level,
        kind: 'EMERGENCY' as const,
        mode: 'EMERGENCY' as const,
        status: 'DISPATCHED' as const,
        callerId: call.callerId,
        calledIds: call.calledIds,
        subject: call.subject,
        activationId: activation.id,
        blownAt: now(),
        dispatchedAt: now(),
        dueAt: sql`now() + ${call.minutes}::int * interval '1 minute'` as never,
      })),
    );
  }
  return calls.map(({ subject, calledIds }) => ({
    kind: 'WHISTLE_BLOWN' as const,
    sideOrganizationId: side.organizationId,
    note: subject,
    count: calledIds.length,
  }));
}

/** One side takes its part back; what was joint ends with the first, the activation with the last. */
async function takeBack(
  tx: Transaction,
  viewer: OfficialViewer,
  { activation, plan, sides, side }: Locked,
  note: string | null,
): Promise<void> {
  await tx
    .update(emergencyActivationSides)
    .set({ stoodDownAt: now() })
    .where(isSide(activation.id, side.position));
  const own = { position: side.position, organizationId: side.organizationId };
  const happenings: Happening[] = [
    {
      kind: 'SIDE_STOOD_DOWN',
      organizationId: viewer.organizationId,
      sideOrganizationId: side.organizationId,
      note,
    },
  ];
  const endsJoint = activation.jointAt !== null && activation.jointEndedAt === null;
  const isOver = sides.every((one) => one.position === side.position || standingOf(one) !== 'ACTIVE');
  if (plan) {
    if (endsJoint) {
      await want(tx, activation, [{ part: 'organizations', side: null, step: 'CLOSE' }]);
      const closed = activation.isDrill ? 0 : await accessesOf(tx, plan);
      if (closed > 0) happenings.push({ kind: 'ACCESS_CLOSED', count: closed });
    }
    await want(tx, activation, [
      { part: 'organizations', side: own, step: 'CLOSE' },
      { part: 'members', side: own, step: 'CLOSE' },
    ]);
  }
  if (isOver) happenings.push({ kind: 'STOOD_DOWN' });
  await record(tx, activation, happenings);
  await tx
    .update(emergencyActivations)
    .set({
      status: isOver ? 'STOOD_DOWN' : 'ACTIVATED',
      stoodDownAt: isOver ? now() : null,
      ...(endsJoint ? { jointEndedAt: now() } : {}),
    })
    .where(eq(emergencyActivations.id, activation.id));
}

const isSide = (activationId: string, position: number) =>
  and(
    eq(emergencyActivationSides.activationId, activationId),
    eq(emergencyActivationSides.position, position),
  );

async function accessesOf(tx: Transaction, plan: EmergencyPlanRow | null): Promise<number> {
  if (!plan) return 0;
  const rows = await tx
    .select({ position: emergencyPlanAccesses.position })
    .from(emergencyPlanAccesses)
    .where(eq(emergencyPlanAccesses.planId, plan.id));
  return rows.length;
}
