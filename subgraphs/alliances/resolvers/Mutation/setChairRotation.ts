import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { allianceById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { turnStart, type TurnPlan } from '../../rules/chair-turns.ts';
import { repeated } from '../../rules/party-standing.ts';
import { alliances, chairPlans, chairRotations, idempotency, memberships } from '../../tables.ts';
import { endTurns } from './alliance-steps.ts';
import { limitLists, payload, refuseStatus } from './answering.ts';

/** Turns are written out this many years ahead; `Alliance.chair` follows the plan beyond them. */
const yearsAhead = 10;

export const setChairRotation: MutationResolvers['setChairRotation'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.allianceId, 'all', '党建联盟');
  limitLists({ parties: input.parties });
  if (input.parties.length === 0)
    throw badInput('轮值顺序至少一方。', 'An order of chairs names at least one party.');
  if (input.months < 1 || input.months > 60)
    throw badInput('每任须为 1 至 60 个月。', 'A turn has 1 to 60 months.');
  if (input.firstOn > addYears(context.today, yearsAhead))
    throw badInput('首任起始日不得在十年之后。', 'The first turn begins within ten years.');
  const outcome = await mutate(
    context,
    { name: 'setChairRotation', idempotency },
    input,
    async (tx, refusals) => {
      const alliance = await lockRow(tx, alliances, id);
      if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
      refusals.settle();
      requireOneWithin(viewer, [alliance!.divisionCode]);
      expectVersion(input.version, alliance!.version, refusals);
      if (alliance!.status !== 'ACTIVE')
        refuseStatus(refusals, 'AllianceStatus', alliance!.status, ['input', 'allianceId']);
      if (alliance!.foundedOn && input.firstOn < alliance!.foundedOn)
        refusals.add('DATE_BEFORE_START', ['input', 'firstOn'], { start: alliance!.foundedOn });
      for (const i of repeated(input.parties.map((party) => party.id)))
        refusals.add('PARTY_TWICE', ['input', 'parties', i]);
      const members = await tx
        .select()
        .from(memberships)
        .where(
          and(
            eq(memberships.allianceId, id),
            eq(memberships.status, 'ADMITTED'),
            isNull(memberships.validTo),
          ),
        );
      const order = input.parties.map((party, i) => {
        const member = members.find(
          ({ partyId, partyType, role }) =>
            partyId === party.id && partyType === party.type && role !== 'OBSERVER',
        );
        if (!member) refusals.add('NOT_A_MEMBER', ['input', 'parties', i]);
        return member!;
      });
      refusals.settle();
      const earlier = await tx.$count(chairPlans, eq(chairPlans.allianceId, id));
      await tx.insert(chairPlans).values({
        allianceId: id,
        number: earlier + 1,
        firstOn: input.firstOn,
        months: input.months,
        parties: order.map(({ partyType, partyId }) => ({ partyType, partyId })),
        setOn: context.today,
        ...placeOf(alliance!.divisionCode),
      });
      await endTurns(tx, id, input.firstOn);
      const [last] = await tx
        .select({ turn: sql<number>`coalesce(max(${chairRotations.turn}), 0)::int` })
        .from(chairRotations)
        .where(eq(chairRotations.allianceId, id));
      const horizon = addYears(input.firstOn > context.today ? input.firstOn : context.today, yearsAhead);
      await tx.insert(chairRotations).values(
        turnsUntil(input, horizon).map(({ validFrom, validTo }, i) => {
          const { partyType, partyId, divisionCode } = order[i % order.length]!;
          return {
            id: newId('chr'),
            ...placeOf(divisionCode),
            allianceId: id,
            partyType,
            partyId,
            divisionCode,
            turn: last!.turn + i + 1,
            validFrom,
            validTo,
          };
        }),
      );
      // The plan is part of what a later change must have seen.
      await tx.update(alliances).set({ status: 'ACTIVE' }).where(eq(alliances.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'alliance', allianceById);
};

function turnsUntil(plan: TurnPlan, horizon: string): { validFrom: string; validTo: string }[] {
  const turns = [];
  for (let turn = 0; turnStart(plan, turn) < horizon; turn++)
    turns.push({ validFrom: turnStart(plan, turn), validTo: turnStart(plan, turn + 1) });
  return turns;
}
