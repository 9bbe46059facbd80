import { page } from '@hub/kit/connection.ts';
import { reportedFigures } from '@hub/kit/figures.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { requirePersonsViewer } from '../access.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import { findMember } from '../loaders.ts';
import { figures } from '../tables.ts';

export const Query: QueryResolvers = {
  partyMember: (_, { id }, context) => findMember(context, expectId(id, 'mem', '党员')),
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
