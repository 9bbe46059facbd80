import { payload, refuseStatus } from '@hub/kit/answering.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { membershipById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { mayFollow, membershipFollowers } from '../../rules/transitions.ts';
import { alliances, idempotency, memberships } from '../../tables.ts';
import { rewriteTurns } from './chair-terms.ts';

export const leaveAlliance: MutationResolvers['leaveAlliance'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.membershipId, 'mbr', '联盟成员资格');
  const leftOn = input.leftOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'leaveAlliance', idempotency },
    input,
    async (tx, refusals) => {
      const [found] = await tx.select().from(memberships).where(eq(memberships.id, id));
      if (!found) {
        refusals.add('UNKNOWN_RECORD', ['input', 'membershipId']);
        refusals.settle();
      }
      const alliance = await lockRow(tx, alliances, found!.allianceId);
      const membership = await lockRow(tx, memberships, id);
      requireOneWithin(viewer, [membership!.divisionCode, alliance!.divisionCode]);
      expectVersion(input.version, membership!.version, refusals);
      if (!mayFollow(membershipFollowers, membership!.status, 'WITHDRAWN'))
        refuseStatus(refusals, 'MembershipStatus', membership!.status, ['input', 'membershipId']);
      if (membership!.validFrom && leftOn < membership!.validFrom)
        refusals.add('DATE_BEFORE_START', ['input', 'leftOn'], { start: membership!.validFrom });
      refusals.settle();
      await tx
        .update(memberships)
        .set({
          status: 'WITHDRAWN',
          validTo: leftOn,
          // Who was never admitted was a member on no day.
          ...(membership!.status === 'ADMITTED' ? {} : { validFrom: leftOn }),
        })
        .where(eq(memberships.id, id));
      // Its turns go to the next in the order.
      await rewriteTurns(tx, membership!.allianceId, leftOn, context.today);
      return id;
    },
  );
  return await payload(context, outcome, 'membership', membershipById);
};
