import { page } from '@hub/kit/connection.ts';
import { reportedFigures } from '@hub/kit/figures.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { requirePersonsViewer } from '../access.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { ofQuery } from './at-work.ts';
import * as lists from '../lists/index.ts';
import * as load from '../loaders.ts';
import { figures } from '../tables.ts';

export const Query: QueryResolvers = {
  ...ofQuery,
  partyMember: (_, { id }, context) => load.findMember(context, expectId(id, 'mem', '党员')),
  partyMembers: (_, args, context) => {
    requirePersonsViewer(context);
    return page(context, lists.memberList, args);
  },
  communityCheckIns: (_, args, context) => {
    requirePersonsViewer(context);
    return page(context, lists.checkInList, args);
  },
  organizationCheckIns: (_, args, context) => page(context, lists.organizationCheckInList, args),
  servicePosts: (_, args, context) => page(context, lists.postList, args),
  volunteerTeams: (_, args, context) => page(context, lists.teamList, args),
  contactAssignments: (_, args, context) => page(context, lists.contactList, args),
  communityCheckIn: (_, { id }, context) => load.findCheckIn(context, expectId(id, 'cki', '在职党员报到')),
  organizationCheckIn: (_, { id }, context) =>
    load.organizationCheckInById.one(context, expectId(id, 'oci', '单位党组织报到')),
  servicePost: (_, { id }, context) => load.postById.one(context, expectId(id, 'pst', '岗位')),
  volunteerTeam: (_, { id }, context) => load.teamById.one(context, expectId(id, 'tem', '党员队伍')),
  contactAssignment: (_, { id }, context) => load.contactById.one(context, expectId(id, 'con', '领导联系点')),
  memberFigures: (_, args, context) => reportedFigures(context, figures, args) as never,
  reportedShare: async (_, { part, whole }, context) => {
    const found = await reportedFigures(context, figures, { keys: [part, whole] });
    const of = (key: string) => found.find((figure) => figure.key === key);
    const [numerator, denominator] = [of(part), of(whole)];
    if (!numerator || !denominator) return null;
    const percent =
      numerator.value === null || !denominator.value
        ? null
        : Math.round((numerator.value / denominator.value) * 1000) / 10;
    return { percent, part: numerator, whole: denominator } as never;
  },
};
