import { pageByParent, type List, type ReadContext } from '@hub/kit/connection.ts';
import { compares } from '@hub/kit/filter.ts';
import { rowsByKey } from '@hub/kit/load-by-key.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { findable, withinJurisdiction } from '../access.ts';
import { plannedPostingCount, postedCount, prepared } from '../emergencies/prepared.ts';
import { isSuspended } from '../emergencies/resting.ts';
import type {
  EmergencyActivationResolvers,
  EmergencyPlanResolvers,
  PlannedPostingResolvers,
  PostAssignmentResolvers,
} from '../generated/resolvers.ts';
import { findMember, postById } from '../loaders.ts';
import { plannedPostings } from '../tables.ts';

const plannedById = rowsByKey(plannedPostings, 'id');

const plannedList: List<typeof plannedPostings> = {
  name: 'PlannedPosting',
  table: plannedPostings,
  visible: (t, context: ReadContext) => withinJurisdiction((context as HubContext).viewer, t.divisionCode),
  filters: (t) => ({
    id: compares(t.id),
    sidePosition: compares(t.sidePosition),
    postId: compares(t.postId),
  }),
  orders: (t) => ({ POST_ID: t.postId }),
  defaultOrder: [{ field: 'POST_ID' }],
};

export const EmergencyPlan: EmergencyPlanResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  plannedPostingCount: ({ id }, _args, context) => plannedPostingCount(context, id),
  plannedPostings: ({ id }, args, context) =>
    pageByParent(
      context,
      plannedList,
      'EmergencyPlan.plannedPostings',
      id,
      args,
      (t, parent) => sql`${t.planId} = ${parent}`,
    ),
  postingsDigest: async ({ id }, _args, context) => (await prepared(context, id)).digest,
};

export const EmergencyActivation: EmergencyActivationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  postedCount: ({ id }, _args, context) => postedCount(context, id),
};

export const PlannedPosting: PlannedPostingResolvers = {
  __resolveReference: async ({ id }, context) =>
    findable(context.viewer, await plannedById.one(context, id), (row) => row.divisionCode),
  plan: ({ planId }) => ({ id: planId }),
  member: ({ memberId }, _args, context) => findMember(context, memberId),
  post: async ({ postId }, _args, context) => (await postById.one(context, postId))!,
};

/** What emergencies add to a posting. */
export const postedFor: Pick<PostAssignmentResolvers, 'member' | 'emergencyActivation' | 'isSuspended'> = {
  member: ({ memberId }, _args, context) => findMember(context, memberId),
  emergencyActivation: ({ activationId }) => (activationId ? { id: activationId } : null),
  isSuspended: (row, _args, context) => isSuspended(context, row),
};
