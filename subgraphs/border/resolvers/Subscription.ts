import { liveFeed } from '@hub/kit/live-changes.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { BorderChangeResolvers, SubscriptionResolvers } from '../generated/resolvers.ts';
import * as types from './types.ts';

// Who may find a bulletin depends on its zone, and a removed one has none any more.
const feed = liveFeed('border', { hidden: ['SharedBulletin'] });

export const Subscription: SubscriptionResolvers = {
  borderChanges: {
    subscribe: (_, { after }, context) => feed.after(context.db, after),
    resolve: (row: unknown) => row as never,
  },
};

type Loadable = { __resolveReference?: (reference: { id: string }, context: HubContext) => unknown };

const resolversOf = new Map<string, Loadable>(Object.entries(types) as [string, Loadable][]);

export const BorderChange: BorderChangeResolvers = {
  cursor: (row) => feed.cursorOf(row),
  node: async ({ type, nodeId, kind }, _, context) => {
    if (kind === 'DELETED') return null;
    const row = await resolversOf.get(type)?.__resolveReference?.({ id: nodeId }, context);
    return row ? ({ __typename: type, ...row } as never) : null;
  },
};
