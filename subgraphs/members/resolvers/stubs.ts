import { pageByParent, type List, type PageArgs } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { suppressed } from '@hub/kit/suppression.ts';
import { sql } from 'drizzle-orm';
import { requireOrganizationWithin, requirePersonsViewer } from '../access.ts';
import {
  checkInCount,
  divisionCheckInCount,
  divisionMemberCount,
  memberCount,
  mobileMemberCount,
} from '../counts.ts';
import type { AdministrativeDivisionResolvers, PartyOrganizationResolvers } from '../generated/resolvers.ts';
import { ofPartyOrganization } from './at-work.ts';
import * as lists from '../lists/index.ts';
import { activistsOf } from '../loaders.ts';

/** What members adds to types that organizations owns. */

function ofOrganization(
  list: List<any>,
  context: HubContext,
  id: string,
  args: PageArgs,
  column = 'organizationId',
) {
  return pageByParent(
    context,
    list,
    `${list.name} by ${column}`,
    id,
    args,
    (t, parent) => sql`${t[column]} = ${parent}`,
  );
}

export const PartyOrganization: PartyOrganizationResolvers = {
  ...ofPartyOrganization,
  __resolveReference: ({ id }) => ({ id }),
  memberCount: ({ id }, _args, context) => memberCount(context, id),
  mobileMemberCount: ({ id }, _args, context) => mobileMemberCount(context, id),
  activistCount: async ({ id }, _args, context) =>
    suppressed((await activistsOf.one(context, id))?.count ?? 0),
  checkInCount: ({ id }, _args, context) => checkInCount(context, id),
  members: async ({ id }, args, context) => {
    requirePersonsViewer(context);
    await requireOrganizationWithin(context, id);
    return ofOrganization(lists.memberList, context, id, args, 'homeOrganizationId');
  },
  communityCheckIns: ({ id }, args, context) => {
    requirePersonsViewer(context);
    return ofOrganization(lists.checkInList, context, id, args, 'receivingOrganizationId');
  },
  organizationCheckIns: ({ id }, args, context) =>
    ofOrganization(lists.organizationCheckInList, context, id, args, 'receivingOrganizationId'),
  servicePosts: ({ id }, args, context) => ofOrganization(lists.postList, context, id, args),
  volunteerTeams: ({ id }, args, context) => ofOrganization(lists.teamList, context, id, args),
  contactAssignments: ({ id }, args, context) => ofOrganization(lists.contactList, context, id, args),
};

export const AdministrativeDivision: AdministrativeDivisionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberCount: ({ id }, _args, context) => divisionMemberCount(context, id),
  checkInCount: ({ id }, _args, context) => divisionCheckInCount(context, id),
};
