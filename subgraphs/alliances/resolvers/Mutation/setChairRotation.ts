import { limitLists, payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { allianceById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { repeated } from '../../rules/party-standing.ts';
import { alliances, chairPlans, idempotency, memberships } from '../../tables.ts';
import { rewriteTurns, yearsAhead } from './chair-terms.ts';

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
      await rewriteTurns(tx, id, input.firstOn, context.today);
      // The plan is part of what a later change must have seen.
      await tx.update(alliances).set({ status: 'ACTIVE' }).where(eq(alliances.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'alliance', allianceById);
};
