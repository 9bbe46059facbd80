import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { membershipById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { alliances, idempotency, memberships } from '../../tables.ts';
import { rewriteTurns } from './chair-terms.ts';

export const changeAllianceRole: MutationResolvers['changeAllianceRole'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.membershipId, 'mbr', '联盟成员资格');
  const changedOn = input.changedOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'changeAllianceRole', idempotency },
    input,
    async (tx, refusals) => {
      const [found] = await tx.select().from(memberships).where(eq(memberships.id, id));
      if (!found) refusals.add('UNKNOWN_RECORD', ['input', 'membershipId']);
      refusals.settle();
      // The alliance is locked before its memberships, as everywhere.
      const alliance = (await lockRow(tx, alliances, found!.allianceId))!;
      requireOneWithin(viewer, [alliance.divisionCode]);
      const membership = (await lockRow(tx, memberships, id))!;
      expectVersion(input.version, membership.version, refusals);
      if (membership.status === 'WITHDRAWN' || membership.status === 'ENDED')
        refuseStatus(refusals, 'MembershipStatus', membership.status, ['input', 'membershipId']);
      if (changedOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'changedOn']);
      else if (membership.validFrom && changedOn < membership.validFrom)
        refusals.add('DATE_BEFORE_START', ['input', 'changedOn'], { start: membership.validFrom });
      refusals.settle();
      if (membership.role === input.role) return id;
      if (membership.status !== 'ADMITTED' || membership.validFrom === changedOn) {
        await tx.update(memberships).set({ role: input.role }).where(eq(memberships.id, id));
        if (membership.status === 'ADMITTED') await rewriteTurns(tx, alliance.id, changedOn, context.today);
        return id;
      }
      await tx.update(memberships).set({ status: 'ENDED', validTo: changedOn }).where(eq(memberships.id, id));
      const next = newId('mbr');
      const { allianceId, partyType, partyId, divisionCode } = membership;
      await tx.insert(memberships).values({
        id: next,
        ...placeOf(divisionCode),
        allianceId,
        partyType,
        partyId,
        divisionCode,
        role: input.role,
        status: 'ADMITTED',
        validFrom: changedOn,
      });
      // Observers do not chair.
      await rewriteTurns(tx, allianceId, changedOn, context.today);
      return next;
    },
  );
  return await payload(context, outcome, 'membership', membershipById);
};
