import { checkDay, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { appointmentById } from '../../loaders.ts';
import { appointmentSteps, type AppointmentAction } from '../../rules/committee-steps.ts';
import {
  concurrentAppointments,
  expandedCommittees,
  idempotency,
  partyOrganizations,
  units,
} from '../../tables.ts';
import { committeeOfMine, requireSide, type StepInput } from './committee-sides.ts';

/** 兼职委员 (mechanisms.md O5). */

export const proposeConcurrentAppointment: MutationResolvers['proposeConcurrentAppointment'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  if ((input.onBehalfOfId == null) === (input.onBehalfOfUnitId == null))
    throw badInput(
      '请在 onBehalfOfId 与 onBehalfOfUnitId 中择一填写。',
      'Give either the lending organization or the lending unit.',
    );
  const outcome = await mutate(
    context,
    { name: 'proposeConcurrentAppointment', idempotency },
    input,
    async (tx, refusals) => {
      const committee = await committeeOfMine(tx, context, refusals, input.committeeId, [
        'input',
        'committeeId',
      ]);
      requireTexts(input, ['post'], refusals);
      if (input.onBehalfOfId != null) {
        const path = ['input', 'onBehalfOfId'];
        const lender = await lockRow(tx, partyOrganizations, input.onBehalfOfId);
        if (!lender) refusals.add('UNKNOWN_ORGANIZATION', path);
        else if (lender.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: lender.dissolvedOn });
      } else {
        const [unit] = await tx.select().from(units).where(eq(units.id, input.onBehalfOfUnitId!));
        if (!unit || unit.validTo) refusals.add('UNKNOWN_UNIT', ['input', 'onBehalfOfUnitId']);
      }
      refusals.settle();
      const id = newId('apt');
      await tx.insert(concurrentAppointments).values({
        id,
        ...placeOf(committee.divisionCode),
        committeeId: committee.id,
        post: input.post.trim(),
        status: 'PROPOSED',
        onBehalfOfId: input.onBehalfOfId ?? null,
        onBehalfOfUnitId: input.onBehalfOfUnitId ?? null,
        divisionCode: committee.divisionCode,
        // Nobody is seated yet: the period holds on no day.
        validFrom: context.today,
        validTo: context.today,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'concurrentAppointment', appointmentById);
};

async function stepOfAppointment(
  context: HubContext,
  name: string,
  action: AppointmentAction,
  input: StepInput,
  day: string | null,
) {
  requireOfficial(context);
  const id = expectId(input.id, 'apt', '兼职委员');
  const { by, from, to } = appointmentSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const seat = await lockRow(tx, concurrentAppointments, id);
    if (!seat) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const lender = await lenderOf(tx, seat!);
    requireSide(context, refusals, by, { seat: seat!.divisionCode, lender }, ['input', 'id']);
    expectVersion(input.version, seat!.version, refusals);
    if (!from.includes(seat!.status))
      refuseStatus(refusals, 'AppointmentStatus', seat!.status, ['input', 'id']);
    refusals.settle();
    if (day) {
      const [committee] = await tx
        .select()
        .from(expandedCommittees)
        .where(eq(expandedCommittees.id, seat!.committeeId));
      if (action === 'AGREE' && committee!.dissolvedOn)
        refusals.add('ORGANIZATION_DISSOLVED', ['input', 'id'], { on: committee!.dissolvedOn });
      const start = action === 'END' ? seat!.validFrom : committee!.foundedOn;
      checkDay(context, refusals, day, start, ['input', action === 'END' ? 'endedOn' : 'seatedOn']);
      refusals.settle();
    }
    const period =
      action === 'AGREE' ? { validFrom: day!, validTo: null } : action === 'END' ? { validTo: day! } : {};
    await tx
      .update(concurrentAppointments)
      .set({ status: to, ...period })
      .where(eq(concurrentAppointments.id, id));
    return id;
  });
  return await payload(context, outcome, 'concurrentAppointment', appointmentById);
}

/** Where the lending side is seated. */
async function lenderOf(
  tx: Transaction,
  { onBehalfOfId, onBehalfOfUnitId }: typeof concurrentAppointments.$inferSelect,
): Promise<string | null> {
  const [row] = onBehalfOfId
    ? await tx.select().from(partyOrganizations).where(eq(partyOrganizations.id, onBehalfOfId))
    : await tx.select().from(units).where(eq(units.id, onBehalfOfUnitId!));
  return row?.divisionCode ?? null;
}

export const agreeToAppointment: MutationResolvers['agreeToAppointment'] = (_, { input }, context) =>
  stepOfAppointment(context, 'agreeToAppointment', 'AGREE', input, input.seatedOn);
export const declineAppointment: MutationResolvers['declineAppointment'] = (_, { input }, context) =>
  stepOfAppointment(context, 'declineAppointment', 'DECLINE', input, null);
export const withdrawAppointment: MutationResolvers['withdrawAppointment'] = (_, { input }, context) =>
  stepOfAppointment(context, 'withdrawAppointment', 'WITHDRAW', input, null);
export const endConcurrentAppointment: MutationResolvers['endConcurrentAppointment'] = (
  _,
  { input },
  context,
) => stepOfAppointment(context, 'endConcurrentAppointment', 'END', input, input.endedOn);
