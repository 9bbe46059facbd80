import { checkDay } from '@hub/kit/answering.ts';
import { badInput } from '@hub/kit/errors.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import { seatOf } from '../../access.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import {
  findCheckIn,
  findReport,
  mayFindCheckIn,
  organizationCheckInById,
  organizationFeedbackById,
  organizationReportById,
} from '../../loaders.ts';
import { checkInSteps, halfYearOf, type CheckInAction } from '../../rules/check-in-steps.ts';
import { sealOrganizationFeedback } from '../../sealed.ts';
import {
  checkInReports,
  communityCheckIns,
  idempotency,
  organizationCheckInFeedback,
  organizationCheckInReports,
  organizationCheckIns,
  type CommunityCheckInRow,
  type OrganizationCheckInRow,
} from '../../tables.ts';
import { notYourPlace, requireStep } from './answering.ts';

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version?: number;
}

interface Step<Row, Input> {
  name: string;
  action: CheckInAction;
  input: Input;
  constraints?: Record<string, { code: string; path: string[] }>;
  /** Returns the id of what the mutation answers with. */
  write: (tx: Transaction, row: Row, refusals: Refusals) => Promise<string>;
}

/** One step of a member's check-in. */
async function communityStep<Input extends StepInput>(
  context: HubContext,
  { name, action, input, constraints, write }: Step<CommunityCheckInRow, Input>,
) {
  const viewer = requireOfficial(context);
  return await mutate(context, { name, idempotency, constraints }, input, async (tx, refusals) => {
    const row = await lockRow(tx, communityCheckIns, input.id);
    if (!mayFindCheckIn(viewer, row)) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const seats = { home: row!.unitDivisionCode, receiving: row!.receivingDivisionCode };
    requireStep(viewer, checkInSteps[action], seats, row!, refusals);
    if (input.version !== undefined) expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    return await write(tx, row!, refusals);
  });
}

export const startCommunityCheckIn: MutationResolvers['startCommunityCheckIn'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await communityStep(context, {
    name: 'startCommunityCheckIn',
    action: 'START',
    input,
    write: async (tx, { id }) => {
      await tx.update(communityCheckIns).set({ status: 'ACTIVE' }).where(eq(communityCheckIns.id, id));
      return id;
    },
  });
  return { checkIn: answer ? await findCheckIn(context, answer) : null, userErrors: userErrors as never };
};

export const reportCommunityCheckIn: MutationResolvers['reportCommunityCheckIn'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await communityStep(context, {
    name: 'reportCommunityCheckIn',
    action: 'REPORT',
    input,
    constraints: { report_once: { code: 'ALREADY_REPORTED', path: ['input', 'on'] } },
    write: async (tx, { id: checkInId, province, countyCode, registeredOn }, refusals) => {
      checkDay(context, refusals, input.on, registeredOn, ['input', 'on']);
      refusals.settle();
      const id = newId('rep');
      await tx.insert(checkInReports).values({
        id,
        province,
        countyCode,
        checkInId,
        period: 'HALF_YEAR',
        periodFrom: halfYearOf(input.on),
        on: input.on,
        timesServed: input.timesServed,
      });
      return id;
    },
  });
  return { report: answer ? await findReport(context, answer) : null, userErrors: userErrors as never };
};

interface Receiving {
  dissolvedOn: string | null;
  division: { code: string };
}

export const registerOrganizationCheckIn: MutationResolvers['registerOrganizationCheckIn'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const at = (field: string) => ['input', field];
  const options = {
    name: 'registerOrganizationCheckIn',
    idempotency,
    constraints: {
      one_active_organization_check_in: {
        code: 'ACTIVE_CHECK_IN_EXISTS',
        path: at('receivingOrganizationId'),
      },
      organization_check_in_not_at_home: { code: 'CHECK_IN_AT_HOME', path: at('receivingOrganizationId') },
    },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const ids = [input.unitOrganizationId, input.receivingOrganizationId];
    const known = await askOwner<Receiving>(
      context.peers,
      'organizations',
      'PartyOrganization',
      ids,
      'dissolvedOn division{code}',
    );
    (['unitOrganizationId', 'receivingOrganizationId'] as const).forEach((field) => {
      const one = known.get(input[field]);
      if (!one) refusals.add('UNKNOWN_ORGANIZATION', at(field));
      else if (one.dissolvedOn && one.dissolvedOn <= input.registeredOn)
        refusals.add('ORGANIZATION_DISSOLVED', at(field), { on: one.dissolvedOn });
    });
    checkDay(context, refusals, input.registeredOn, null, ['input', 'registeredOn']);
    refusals.settle();
    if (!mayWriteAt(viewer, known.get(input.unitOrganizationId)!.division.code)) throw notYourPlace();
    const seat = known.get(input.receivingOrganizationId)!.division.code;
    const id = newId('oci');
    await tx.insert(organizationCheckIns).values({
      id,
      ...placeOf(seat),
      unitOrganizationId: input.unitOrganizationId,
      receivingOrganizationId: input.receivingOrganizationId,
      divisionCode: seat,
      status: 'REGISTERED',
      registeredOn: input.registeredOn,
    });
    return id;
  });
  return {
    checkIn: answer ? await organizationCheckInById.one(context, answer) : null,
    userErrors: userErrors as never,
  };
};

/** One step of an organization's check-in. */
async function organizationStep<Input extends StepInput>(
  context: HubContext,
  { name, action, input, constraints, write }: Step<OrganizationCheckInRow, Input>,
) {
  const viewer = requireOfficial(context);
  return await mutate(context, { name, idempotency, constraints }, input, async (tx, refusals) => {
    // Who is at the ends of a check-in never changes, so it is asked before the row is locked.
    const known = await organizationCheckInById.one(context, input.id);
    if (!known) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const home = await seatOf(context, known!.unitOrganizationId);
    const row = (await lockRow(tx, organizationCheckIns, input.id))!;
    const seats = { home: home ?? '', receiving: row.divisionCode };
    if (home === null) refusals.add('UNKNOWN_ORGANIZATION', ['input', 'id']);
    refusals.settle();
    requireStep(viewer, checkInSteps[action], seats, row, refusals);
    if (input.version !== undefined) expectVersion(input.version, row.version, refusals);
    refusals.settle();
    return await write(tx, row, refusals);
  });
}

async function withCheckIn(
  context: HubContext,
  { answer, userErrors }: Awaited<ReturnType<typeof organizationStep>>,
) {
  const checkIn = answer ? await organizationCheckInById.one(context, answer) : null;
  return { checkIn, userErrors: userErrors as never };
}

export const confirmOrganizationCheckIn: MutationResolvers['confirmOrganizationCheckIn'] = async (
  _root,
  { input },
  context,
) =>
  withCheckIn(
    context,
    await organizationStep(context, {
      name: 'confirmOrganizationCheckIn',
      action: 'CONFIRM',
      input,
      write: async (tx, { id, registeredOn }, refusals) => {
        checkDay(context, refusals, input.on, registeredOn, ['input', 'on']);
        refusals.settle();
        await tx
          .update(organizationCheckIns)
          .set({ status: 'CONFIRMED', confirmedOn: input.on })
          .where(eq(organizationCheckIns.id, id));
        return id;
      },
    }),
  );

export const startOrganizationCheckIn: MutationResolvers['startOrganizationCheckIn'] = async (
  _root,
  { input },
  context,
) =>
  withCheckIn(
    context,
    await organizationStep(context, {
      name: 'startOrganizationCheckIn',
      action: 'START',
      input,
      write: async (tx, { id }) => {
        await tx
          .update(organizationCheckIns)
          .set({ status: 'ACTIVE' })
          .where(eq(organizationCheckIns.id, id));
        return id;
      },
    }),
  );

export const endOrganizationCheckIn: MutationResolvers['endOrganizationCheckIn'] = async (
  _root,
  { input },
  context,
) =>
  withCheckIn(
    context,
    await organizationStep(context, {
      name: 'endOrganizationCheckIn',
      action: 'END',
      input,
      write: async (tx, { id, registeredOn, confirmedOn }, refusals) => {
        checkDay(context, refusals, input.on, confirmedOn ?? registeredOn, ['input', 'on']);
        refusals.settle();
        await tx
          .update(organizationCheckIns)
          .set({ status: 'ENDED', endedOn: input.on })
          .where(eq(organizationCheckIns.id, id));
        return id;
      },
    }),
  );

export const reportOrganizationCheckIn: MutationResolvers['reportOrganizationCheckIn'] = async (
  _root,
  { input },
  context,
) => {
  if (input.year < 1921 || input.year > Number(context.today.slice(0, 4)))
    throw badInput('年份须为已开始的年度。', 'The year has begun.');
  const { answer, userErrors } = await organizationStep(context, {
    name: 'reportOrganizationCheckIn',
    action: 'REPORT',
    input,
    constraints: { organization_report_once: { code: 'ALREADY_REPORTED', path: ['input', 'year'] } },
    write: async (tx, { id: checkInId, province, countyCode, registeredOn }, refusals) => {
      if (input.year < Number(registeredOn.slice(0, 4)))
        refusals.add('DATE_BEFORE_START', ['input', 'year'], { start: registeredOn });
      refusals.settle();
      const id = newId('orp');
      const { year, timesServed, personTimes } = input;
      await tx
        .insert(organizationCheckInReports)
        .values({ id, province, countyCode, checkInId, year, timesServed, personTimes, on: context.today });
      return id;
    },
  });
  return {
    report: answer ? await organizationReportById.one(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const giveOrganizationFeedback: MutationResolvers['giveOrganizationFeedback'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await organizationStep(context, {
    name: 'giveOrganizationFeedback',
    action: 'GIVE_FEEDBACK',
    input,
    write: async (tx, { id: checkInId, province, countyCode, registeredOn }, refusals) => {
      if (!input.body.trim()) refusals.add('TEXT_BLANK', ['input', 'body']);
      checkDay(context, refusals, input.on, registeredOn, ['input', 'on']);
      refusals.settle();
      const id = newId('ofb');
      const body = sealOrganizationFeedback(id, input.body.trim());
      await tx
        .insert(organizationCheckInFeedback)
        .values({ id, province, countyCode, checkInId, body, on: input.on });
      return id;
    },
  });
  return {
    feedback: answer ? await organizationFeedbackById.one(context, answer) : null,
    userErrors: userErrors as never,
  };
};
