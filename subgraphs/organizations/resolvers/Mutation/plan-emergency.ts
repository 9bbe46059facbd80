import { placeOf } from '@hub/kit/columns.ts';
import { dropPrepared, planUnderWay, type PlanUnderWay } from '@hub/kit/emergency-plan.ts';
import { badInput, Fault } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, inArray } from 'drizzle-orm';
import { changeOrganizations } from '../../emergencies/founding.ts';
import { prepared } from '../../emergencies/retiring.ts';
import type { MutationResolvers, PlannedOrganizationInput } from '../../generated/resolvers.ts';
import { isTemporary } from '../../rules/families.ts';
import { divisions, idempotency, partyOrganizations, plannedOrganizations } from '../../tables.ts';
import { notYours } from '../../jurisdiction.ts';

const mostAtOnce = 1000;

export const planEmergencyOrganizations: MutationResolvers['planEmergencyOrganizations'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { organizations } = input;
  if (organizations.length === 0 || organizations.length > mostAtOnce)
    throw badInput(
      `organizations 须为 1 至 ${mostAtOnce} 项。`,
      `organizations holds 1 to ${mostAtOnce} items.`,
    );
  const options = {
    name: 'planEmergencyOrganizations',
    idempotency,
    constraints: {
      planned_organization_code: { code: 'CODE_TAKEN', path: ['input', 'organizations'] },
    },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const plan = await planUnderWay(context, input.planId, refusals);
    organizations.forEach((one, i) => checkWords(one, i, refusals));
    refusals.settle();
    requireSide(viewer, plan!);
    const known = await tx
      .select()
      .from(divisions)
      .where(inArray(divisions.id, [...new Set(organizations.map(({ divisionId }) => divisionId))]));
    const seats = new Map(known.map((one) => [one.id, one]));
    const superiorIds = [...new Set(organizations.flatMap(({ superiorId }) => superiorId ?? []))];
    const superiors = superiorIds.length
      ? await tx.select().from(partyOrganizations).where(inArray(partyOrganizations.id, superiorIds))
      : [];
    const standing = new Map(superiors.map((one) => [one.id, one]));
    const before = await tx
      .select({ code: plannedOrganizations.code })
      .from(plannedOrganizations)
      .where(eq(plannedOrganizations.planId, input.planId));
    const codes = new Set([...before, ...organizations].map(({ code }) => code.trim()));
    const rows = organizations.map((one, i) => {
      const at = (field: string) => ['input', 'organizations', i, field];
      const seat = seats.get(one.divisionId);
      const side = plan!.sides.find(({ position }) => position === (one.sidePosition ?? 0));
      if (!seat) refusals.add('UNKNOWN_DIVISION', at('divisionId'));
      else if (seat.validTo) refusals.add('DIVISION_ENDED', at('divisionId'), { on: seat.validTo });
      else if (!mayWriteAt(viewer, seat.code)) throw notYours();
      if (!side) refusals.add('NOT_A_SIDE', at('sidePosition'));
      else if (seat && !isWithin(seat.code, one.sidePosition == null ? plan!.sides : [side]))
        refusals.add('OUTSIDE_SIDE', at('divisionId'));
      if (one.superiorId) {
        const superior = standing.get(one.superiorId);
        if (one.superiorId.startsWith('all_')) refusals.add('ALLIANCE_AS_SUPERIOR', at('superiorId'));
        else if (!superior) refusals.add('UNKNOWN_ORGANIZATION', at('superiorId'));
        else if (superior.dissolvedOn)
          refusals.add('ORGANIZATION_DISSOLVED', at('superiorId'), { on: superior.dissolvedOn });
      } else if (!codes.has(one.superiorCode!.trim())) {
        refusals.add('UNKNOWN_ORGANIZATION', at('superiorCode'));
      } else if (one.superiorCode!.trim() === one.code.trim()) {
        refusals.add('SUPERIOR_CYCLE', at('superiorCode'));
      }
      return {
        id: newId('plo'),
        ...placeOf(seat?.code ?? '000000'),
        planId: input.planId,
        sidePosition: one.sidePosition ?? null,
        approvedById: side?.organizationId ?? '',
        code: one.code.trim(),
        name: one.name.trim(),
        kind: one.kind,
        tier: one.tier,
        divisionId: one.divisionId,
        divisionCode: seat?.code ?? '',
        superiorId: one.superiorId ?? null,
        superiorCode: one.superiorCode?.trim() ?? null,
        taskName: one.taskName.trim(),
      };
    });
    refusals.settle();
    await tx.insert(plannedOrganizations).values(rows);
    return { id: input.planId };
  });
  return { plan: outcome.answer, userErrors: outcome.userErrors as never };
};

function checkWords(one: PlannedOrganizationInput, i: number, refusals: Refusals): void {
  for (const field of ['code', 'name', 'taskName'] as const)
    if (!one[field].trim()) refusals.add('TEXT_BLANK', ['input', 'organizations', i, field]);
  if (!isTemporary(one.kind)) refusals.add('NOT_TEMPORARY', ['input', 'organizations', i, 'kind']);
  if ((one.superiorId == null) === (one.superiorCode == null))
    throw badInput(
      'superiorId 与 superiorCode 须且只须填写一项。',
      'Give either superiorId or superiorCode, and not both.',
    );
}

const isWithin = (code: string, sides: readonly { divisionCode: string }[]): boolean =>
  sides.some(({ divisionCode }) => code.startsWith(divisionCode));

function requireSide(viewer: OfficialViewer, { sides }: PlanUnderWay): void {
  if (
    !sides.some(
      ({ divisionCode }) => mayWriteAt(viewer, divisionCode) || viewer.divisionCode.startsWith(divisionCode),
    )
  )
    throw notYours();
}

export const dropPlannedOrganizations: MutationResolvers['dropPlannedOrganizations'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const name = 'dropPlannedOrganizations';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const plan = await planUnderWay(context, input.planId, refusals);
    refusals.settle();
    requireSide(viewer, plan!);
    const rows = await tx
      .select()
      .from(plannedOrganizations)
      .where(eq(plannedOrganizations.planId, input.planId));
    const wanted = input.ids
      ? rows.filter(({ id }) => input.ids!.includes(id))
      : rows.filter(({ divisionCode }) => mayWriteAt(viewer, divisionCode));
    input.ids?.forEach((id, i) => {
      if (!rows.some((row) => row.id === id)) refusals.add('UNKNOWN_RECORD', ['input', 'ids', i]);
    });
    refusals.settle();
    if (wanted.some(({ divisionCode }) => !mayWriteAt(viewer, divisionCode))) throw notYours();
    const ids = wanted.map(({ id }) => id);
    if (ids.length > 0)
      await tx
        .delete(plannedOrganizations)
        .where(and(eq(plannedOrganizations.planId, input.planId), inArray(plannedOrganizations.id, ids)));
    return { id: input.planId };
  });
  return { plan: outcome.answer, userErrors: outcome.userErrors as never };
};

/** For alliances alone. */
export const changeEmergencyOrganizations: MutationResolvers['changeEmergencyOrganizations'] = (
  _root,
  { input },
  context,
) => {
  if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
  return changeOrganizations(context, input);
};

/** For alliances alone. */
export const dropRetiredOrganizations: MutationResolvers['dropRetiredOrganizations'] = (
  _root,
  _args,
  context,
) => {
  if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
  return dropPrepared(context, prepared);
};
