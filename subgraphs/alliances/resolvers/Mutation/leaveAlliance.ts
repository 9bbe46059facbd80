import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { membershipById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { mayFollow, membershipFollowers } from '../../rules/transitions.ts';
import { alliances, idempotency, memberships } from '../../tables.ts';
import { payload, refuseStatus } from './answering.ts';

export const leaveAlliance: MutationResolvers['leaveAlliance'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.membershipId, 'mbr', '联盟成员资格');
  const leftOn = input.leftOn ?? context.today;
  const outcome = await mutate(
    context,
    { name: 'leaveAlliance', idempotency },
    input,
    async (tx, refusals) => {
      const membership = await lockRow(tx, memberships, id);
      if (!membership) {
        refusals.add('UNKNOWN_RECORD', ['input', 'membershipId']);
        refusals.settle();
      }
      const [alliance] = await tx.select().from(alliances).where(eq(alliances.id, membership!.allianceId));
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
      return id;
    },
  );
  return await payload(context, outcome, 'membership', membershipById);
};
