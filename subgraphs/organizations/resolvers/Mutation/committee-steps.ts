import { codelist } from '@hub/kit/codelists.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { addMonths, addYears } from '@hub/kit/scalars/local-date.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notYours } from '../../jurisdiction.ts';
import { appointmentById, committeeById, groupById, ratingById, termById } from '../../loaders.ts';
import {
  appointmentSteps,
  ratingSteps,
  type AppointmentAction,
  type RatingAction,
  type Side,
} from '../../rules/committee-steps.ts';
import { kindRules } from '../../rules/families.ts';
import { termYears } from '../../rules/terms.ts';
import { seenOrganization } from '../../seen.ts';
import {
  committeeTerms,
  concurrentAppointments,
  demonstrationRatings,
  expandedCommittees,
  functionalGroups,
  idempotency,
  partyOrganizations,
  units,
  type ExpandedCommitteeRow,
} from '../../tables.ts';

/** 大工委、大党委，兼职委员，功能小组，任期，示范评定 (mechanisms.md O5-O7, O14; rules.md 1). */

async function answered<Field extends string, Row>(
  context: HubContext,
  { answer, userErrors }: Outcome<string>,
  field: Field,
  byId: { one(context: HubContext, id: string): Promise<Row | null> },
) {
  const row = answer === null ? null : await byId.one(context, answer);
  return { [field]: row, userErrors } as Record<Field, Row | null> & { userErrors: never[] };
}

/** Refuses a step of another side; a stranger to all sides is told that the place is not theirs. */
function requireSide(
  { viewer }: HubContext,
  refusals: Refusals,
  by: Side,
  { seat, lender }: { seat: string; lender?: string | null },
  path: string[],
): void {
  const writes = (code: string | null | undefined) => code != null && mayWriteAt(viewer, code);
  if (!writes(seat) && !writes(lender)) throw notYours();
  const above = viewer.kind === 'OFFICIAL' && viewer.divisionCode.length < seat.length;
  const may = {
    SEAT: writes(seat),
    LENDER: writes(lender),
    EITHER: true,
    SUPERIOR: writes(seat) && above,
  }[by];
  if (may) return;
  const sides = {
    SEAT: ['the side that seats', '聘任方'],
    LENDER: ['the lending side', '派出方'],
    EITHER: ['either side', '任一方'],
    SUPERIOR: ['a committee above', '上级党委'],
  } as const;
  const [side, sideZh] = sides[by];
  refusals.add('STEP_OF_OTHER_SIDE', path, { side, sideZh });
  refusals.settle();
}

function refuseStatus(refusals: Refusals, list: string, status: string, path: string[]): void {
  const word = codelist(list).find(({ code }) => code === status)!;
  refusals.add('STATUS_NOT_ALLOWED', path, { status: `${status} ${word.zh}` });
}

/** A day that is neither in the future nor before another. */
function checkDay(
  context: HubContext,
  refusals: Refusals,
  day: string,
  start: string | null | undefined,
  path: string[],
): void {
  if (day > context.today) refusals.add('DATE_IN_FUTURE', path);
  else if (start && day < start) refusals.add('DATE_BEFORE_START', path, { start });
}

const blank = (refusals: Refusals, text: string, path: string[]) => {
  if (!text.trim()) refusals.add('TEXT_BLANK', path);
};

export const establishExpandedCommittee: MutationResolvers['establishExpandedCommittee'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = {
    name: 'establishExpandedCommittee',
    idempotency,
    constraints: { expanded_committee_of: { code: 'COMMITTEE_STANDS', path: ['input', 'organizationId'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const seat = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    blank(refusals, input.name, ['input', 'name']);
    checkDay(context, refusals, input.foundedOn, seat?.foundedOn, ['input', 'foundedOn']);
    if (seat?.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: seat.dissolvedOn });
    // 街道大工委、社区大党委: no other tier has one.
    else if (seat && seat.tier !== 'SUBDISTRICT' && seat.tier !== 'COMMUNITY')
      refusals.add('TIER_WITHOUT_COMMITTEE', path);
    refusals.settle();
    const id = newId('exc');
    await tx.insert(expandedCommittees).values({
      id,
      ...placeOf(seat!.divisionCode),
      name: input.name.trim(),
      tier: seat!.tier,
      organizationId: seat!.id,
      divisionCode: seat!.divisionCode,
      foundedOn: input.foundedOn,
    });
    for (const section of new Set(input.sections)) {
      const { zh } = codelist('CommitteeSection').find(({ code }) => code === section)!;
      await tx.insert(functionalGroups).values({
        id: newId('fng'),
        ...placeOf(seat!.divisionCode),
        name: `${zh}小组`,
        section,
        committeeId: id,
        validFrom: input.foundedOn,
      });
    }
    return id;
  });
  return await answered(context, outcome, 'expandedCommittee', committeeById);
};

/** Locks a committee of the viewer's own line. */
async function committeeOfMine(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  id: string,
  path: string[],
): Promise<ExpandedCommitteeRow> {
  const row = await lockRow(tx, expandedCommittees, expectId(id, 'exc', '大工委、大党委'));
  if (!row) refusals.add('UNKNOWN_RECORD', path);
  refusals.settle();
  if (!mayWriteAt(context.viewer, row!.divisionCode)) throw notYours();
  if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row!.dissolvedOn });
  return row!;
}

export const dissolveExpandedCommittee: MutationResolvers['dissolveExpandedCommittee'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'dissolveExpandedCommittee', idempotency },
    input,
    async (tx, refusals) => {
      const row = await committeeOfMine(tx, context, refusals, input.id, ['input', 'id']);
      expectVersion(input.version, row.version, refusals);
      checkDay(context, refusals, input.dissolvedOn, row.foundedOn, ['input', 'dissolvedOn']);
      refusals.settle();
      const day = input.dissolvedOn;
      const seats = and(
        eq(concurrentAppointments.committeeId, row.id),
        isNull(concurrentAppointments.validTo),
      );
      await tx
        .update(concurrentAppointments)
        .set({ status: 'ENDED', validTo: sql`greatest(${concurrentAppointments.validFrom}, ${day}::date)` })
        .where(seats);
      await tx
        .update(concurrentAppointments)
        .set({ status: 'WITHDRAWN' })
        .where(
          and(eq(concurrentAppointments.committeeId, row.id), eq(concurrentAppointments.status, 'PROPOSED')),
        );
      await tx
        .update(functionalGroups)
        .set({ validTo: day })
        .where(and(eq(functionalGroups.committeeId, row.id), isNull(functionalGroups.validTo)));
      await tx.update(expandedCommittees).set({ dissolvedOn: day }).where(eq(expandedCommittees.id, row.id));
      return row.id;
    },
  );
  return await answered(context, outcome, 'expandedCommittee', committeeById);
};

export const formFunctionalGroup: MutationResolvers['formFunctionalGroup'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'formFunctionalGroup', idempotency },
    input,
    async (tx, refusals) => {
      const committee = await committeeOfMine(tx, context, refusals, input.committeeId, [
        'input',
        'committeeId',
      ]);
      blank(refusals, input.name, ['input', 'name']);
      checkDay(context, refusals, input.formedOn, committee.foundedOn, ['input', 'formedOn']);
      refusals.settle();
      const id = newId('fng');
      await tx.insert(functionalGroups).values({
        id,
        ...placeOf(committee.divisionCode),
        name: input.name.trim(),
        section: input.section,
        committeeId: committee.id,
        validFrom: input.formedOn,
      });
      return id;
    },
  );
  return await answered(context, outcome, 'functionalGroup', groupById);
};

export const endFunctionalGroup: MutationResolvers['endFunctionalGroup'] = async (_, { input }, context) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'endFunctionalGroup', idempotency },
    input,
    async (tx, refusals) => {
      const row = await lockRow(tx, functionalGroups, expectId(input.id, 'fng', '功能小组'));
      if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
      refusals.settle();
      await committeeOfMine(tx, context, refusals, row!.committeeId, ['input', 'id']);
      if (row!.validTo) refusals.add('RECORD_ENDED', ['input', 'id'], { on: row!.validTo });
      checkDay(context, refusals, input.endedOn, row!.validFrom, ['input', 'endedOn']);
      refusals.settle();
      await tx
        .update(functionalGroups)
        .set({ validTo: input.endedOn })
        .where(eq(functionalGroups.id, row!.id));
      return row!.id;
    },
  );
  return await answered(context, outcome, 'functionalGroup', groupById);
};

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
      blank(refusals, input.post, ['input', 'post']);
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
  return await answered(context, outcome, 'concurrentAppointment', appointmentById);
};

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
}

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
  return await answered(context, outcome, 'concurrentAppointment', appointmentById);
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

export const recordElection: MutationResolvers['recordElection'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'recordElection', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const path = ['input', 'organizationId'];
    const row = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
    refusals.settle();
    if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row!.dissolvedOn });
    // 党组不由选举产生，临时党组织的负责人由上级任命，党小组无委员会 (rules.md 1).
    if (kindRules[row!.kind].family !== 'BASIC_ORGANIZATION') refusals.add('NOT_ELECTED', path);
    const terms = await tx
      .select()
      .from(committeeTerms)
      .where(eq(committeeTerms.organizationId, row!.id))
      .orderBy(committeeTerms.number)
      .for('update');
    const last = terms.at(-1);
    const start = last ? (last.endedOn ?? last.startedOn) : row!.foundedOn;
    checkDay(context, refusals, input.heldOn, start, ['input', 'heldOn']);
    refusals.settle();
    if (last && last.endedOn === null)
      await tx.update(committeeTerms).set({ endedOn: input.heldOn }).where(eq(committeeTerms.id, last.id));
    const id = newId('trm');
    await tx.insert(committeeTerms).values({
      id,
      ...placeOf(row!.divisionCode),
      organizationId: row!.id,
      divisionCode: row!.divisionCode,
      body: input.body,
      number: (last?.number ?? 0) + 1,
      startedOn: input.heldOn,
      termEndsOn: addYears(input.heldOn, termYears[input.body]),
    });
    return id;
  });
  return await answered(context, outcome, 'committeeTerm', termById);
};

export const applyForRating: MutationResolvers['applyForRating'] = async (_, { input }, context) => {
  requireOfficial(context);
  const outcome = await mutate(
    context,
    { name: 'applyForRating', idempotency },
    input,
    async (tx, refusals) => {
      const path = ['input', 'organizationId'];
      const row = await seenOrganization(tx, context, refusals, { id: input.organizationId }, path);
      blank(refusals, input.grade, ['input', 'grade']);
      if (row?.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row.dissolvedOn });
      checkDay(context, refusals, input.appliedOn, row?.foundedOn, ['input', 'appliedOn']);
      refusals.settle();
      const id = newId('rat');
      await tx.insert(demonstrationRatings).values({
        id,
        ...placeOf(row!.divisionCode),
        scheme: input.scheme,
        grade: input.grade.trim(),
        status: 'APPLIED',
        organizationId: row!.id,
        divisionCode: row!.divisionCode,
        appliedOn: input.appliedOn,
        // Nothing is awarded yet: the period holds on no day.
        validThrough: input.appliedOn,
      });
      return id;
    },
  );
  return await answered(context, outcome, 'rating', ratingById);
};

type Rating = typeof demonstrationRatings.$inferSelect;

async function stepOfRating(
  context: HubContext,
  name: string,
  action: RatingAction,
  input: StepInput & { on: string },
  more: (rating: Rating, refusals: Refusals) => Partial<Rating>,
) {
  requireOfficial(context);
  const id = expectId(input.id, 'rat', '示范评定');
  const { by, from, to } = ratingSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const rating = await lockRow(tx, demonstrationRatings, id);
    if (!rating) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    requireSide(context, refusals, by, { seat: rating!.divisionCode }, ['input', 'id']);
    expectVersion(input.version, rating!.version, refusals);
    if (!from.includes(rating!.status))
      refuseStatus(refusals, 'RatingStatus', rating!.status, ['input', 'id']);
    const { appliedOn, assessedOn, awardedOn, reviewedOn } = rating!;
    checkDay(context, refusals, input.on, reviewedOn ?? awardedOn ?? assessedOn ?? appliedOn, [
      'input',
      'on',
    ]);
    refusals.settle();
    const columns = more(rating!, refusals);
    refusals.settle();
    await tx
      .update(demonstrationRatings)
      .set({ status: to, ...columns })
      .where(eq(demonstrationRatings.id, id));
    return id;
  });
  return await answered(context, outcome, 'rating', ratingById);
}

const longestValidity = 120;

/** The first day on which an award no longer holds. */
function validUntil(on: string, months: number): string {
  if (months < 1 || months > longestValidity)
    throw badInput(
      `有效期须在 1 至 ${longestValidity} 个月之间。`,
      `An award holds for 1 to ${longestValidity} months.`,
    );
  return addMonths(on, months);
}

export const assessRating: MutationResolvers['assessRating'] = (_, { input }, context) =>
  stepOfRating(context, 'assessRating', 'ASSESS', input, () => ({ assessedOn: input.on }));
export const awardRating: MutationResolvers['awardRating'] = (_, { input }, context) =>
  stepOfRating(context, 'awardRating', 'AWARD', input, () => ({
    awardedOn: input.on,
    validThrough: validUntil(input.on, input.validMonths),
  }));
export const declineRating: MutationResolvers['declineRating'] = (_, { input }, context) =>
  stepOfRating(context, 'declineRating', 'DECLINE', input, () => ({ closedOn: input.on }));
export const withdrawRating: MutationResolvers['withdrawRating'] = (_, { input }, context) =>
  stepOfRating(context, 'withdrawRating', 'WITHDRAW', input, () => ({ closedOn: input.on }));
export const renewRating: MutationResolvers['renewRating'] = (_, { input }, context) =>
  stepOfRating(context, 'renewRating', 'RENEW', input, () => ({
    reviewedOn: input.on,
    validThrough: validUntil(input.on, input.validMonths),
  }));
export const revokeRating: MutationResolvers['revokeRating'] = (_, { input }, context) =>
  stepOfRating(context, 'revokeRating', 'REVOKE', input, () => ({
    reviewedOn: input.on,
    validThrough: input.on,
    closedOn: input.on,
  }));
