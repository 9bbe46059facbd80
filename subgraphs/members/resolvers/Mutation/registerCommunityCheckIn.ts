import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { findCheckIn } from '../../loaders.ts';
import { communityCheckIns, idempotency, partyMembers } from '../../tables.ts';

interface Receiving {
  dissolvedOn: string | null;
  division: { id: string; code: string };
}

export const registerCommunityCheckIn: MutationResolvers['registerCommunityCheckIn'] = async (
  _,
  { input },
  context,
) => {
  requireOfficial(context);
  const options = {
    name: 'registerCommunityCheckIn',
    idempotency,
    constraints: {
      one_active_check_in: { code: 'ACTIVE_CHECK_IN_EXISTS', path: ['input', 'receivingOrganizationId'] },
      check_in_not_at_home: { code: 'CHECK_IN_AT_HOME', path: ['input', 'receivingOrganizationId'] },
    },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const known = await askOwner<Receiving>(
      context.peers,
      'organizations',
      'PartyOrganization',
      [input.receivingOrganizationId],
      'dissolvedOn division{id code}',
    );
    const member = await lockRow(tx, partyMembers, input.memberId);
    // Outside the own line a member is not found, whether or not there is one.
    if (!member || !mayWriteAt(context.viewer, member.divisionCode))
      refusals.add('UNKNOWN_MEMBER', ['input', 'memberId']);
    const receiving = known.get(input.receivingOrganizationId);
    const path = ['input', 'receivingOrganizationId'];
    if (!receiving) refusals.add('UNKNOWN_ORGANIZATION', path);
    else if (receiving.dissolvedOn && receiving.dissolvedOn <= input.registeredOn) {
      refusals.add('ORGANIZATION_DISSOLVED', path, { on: receiving.dissolvedOn });
    }
    if (input.registeredOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'registeredOn']);
    refusals.settle();
    const id = newId('cki');
    await tx.insert(communityCheckIns).values({
      id,
      ...placeOf(receiving!.division.code),
      memberId: member!.id,
      unitOrganizationId: member!.homeOrganizationId,
      unitDivisionCode: member!.divisionCode,
      receivingOrganizationId: input.receivingOrganizationId,
      receivingDivisionCode: receiving!.division.code,
      receivingDivisionId: receiving!.division.id,
      status: 'REGISTERED',
      registeredOn: input.registeredOn,
    });
    return { id };
  });
  return { checkIn: answer ? await findCheckIn(context, answer.id) : null, userErrors: userErrors as never };
};
