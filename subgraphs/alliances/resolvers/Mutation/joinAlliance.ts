import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, isNull } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { membershipById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { membershipAfterJoining } from '../../rules/transitions.ts';
import { alliances, idempotency, memberships } from '../../tables.ts';
import { rewriteTurns } from './chair-terms.ts';

export const joinAlliance: MutationResolvers['joinAlliance'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const allianceId = expectId(input.allianceId, 'all', '党建联盟');
  const joinedOn = input.joinedOn ?? context.today;
  const outcome = await mutate(
    context,
    {
      name: 'joinAlliance',
      idempotency,
      constraints: { membership_standing: { code: 'ALREADY_MEMBER', path: ['input', 'party'] } },
    },
    input,
    async (tx, refusals) => {
      // Asked before anything is locked: nobody waits for another subgraph's answer.
      const party = await knowParty(context, input.party, joinedOn, refusals, ['input', 'party']);
      const alliance = await lockRow(tx, alliances, allianceId);
      if (!alliance) refusals.add('UNKNOWN_RECORD', ['input', 'allianceId']);
      else if (alliance.status === 'DISSOLVED')
        refuseStatus(refusals, 'AllianceStatus', alliance.status, ['input', 'allianceId']);
      if (joinedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'joinedOn']);
      else if (alliance?.foundedOn && joinedOn < alliance.foundedOn)
        refusals.add('DATE_BEFORE_START', ['input', 'joinedOn'], { start: alliance.foundedOn });
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode, alliance!.divisionCode]);
      const [standing] = await tx
        .select()
        .from(memberships)
        .where(
          and(
            eq(memberships.allianceId, allianceId),
            eq(memberships.partyId, party!.partyId),
            isNull(memberships.validTo),
          ),
        )
        .for('update');
      const status = membershipAfterJoining(standing?.status ?? null, {
        overParty: mayWriteAt(viewer, party!.divisionCode),
        overAlliance: mayWriteAt(viewer, alliance!.divisionCode),
      });
      if (status === null) {
        refusals.add('ALREADY_MEMBER', ['input', 'party']);
        refusals.settle();
      }
      if (standing) {
        await tx
          .update(memberships)
          .set({ status: status!, validFrom: joinedOn })
          .where(eq(memberships.id, standing.id));
        if (status === 'ADMITTED') await rewriteTurns(tx, allianceId, joinedOn, context.today);
        return standing.id;
      }
      const id = newId('mbr');
      await tx.insert(memberships).values({
        id,
        ...placeOf(party!.divisionCode),
        allianceId,
        partyType: party!.partyType,
        partyId: party!.partyId,
        divisionCode: party!.divisionCode,
        role: input.role ?? 'MEMBER',
        status: status!,
        validFrom: joinedOn,
      });
      // Whoever comes back to an order of chairs has its turns again.
      if (status === 'ADMITTED') await rewriteTurns(tx, allianceId, joinedOn, context.today);
      return id;
    },
  );
  return await payload(context, outcome, 'membership', membershipById);
};
