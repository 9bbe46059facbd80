import { liveFeed } from '@hub/kit/live-changes.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import { emergencyEventById, sidesByActivation } from '../loaders.ts';

const feed = liveFeed('alliances', { only: ['EmergencyEvent'] });

export const Subscription: SubscriptionResolvers = {
  emergencyEvents: {
    async subscribe(_, { activationId, after }, context) {
      if (activationId) expectId(activationId, 'ema', '平急转换');
      const changes = await feed.after(context.db, after);
      // Who is a side does not change while an activation lasts.
      const isOwn = new Map<string, boolean>();
      return feed.filtered(changes, async ({ nodeId, kind }) => {
        if (kind !== 'CREATED') return false;
        const event = await emergencyEventById.one(context, nodeId);
        if (!event || (activationId && event.activationId !== activationId)) return false;
        if (!isOwn.has(event.activationId)) {
          const sides = await sidesByActivation.many(context, event.activationId);
          isOwn.set(
            event.activationId,
            sides.some(({ divisionCode }) => hasJurisdiction(context.viewer, divisionCode)),
          );
        }
        context.batches.clear();
        return isOwn.get(event.activationId)!;
      });
    },
    resolve: (row: unknown) => row as never,
  },
};

export const EmergencyUpdate = {
  cursor: (row: Parameters<typeof feed.cursorOf>[0]) => feed.cursorOf(row),
  event: async (
    { nodeId }: { nodeId: string },
    _args: unknown,
    context: Parameters<typeof emergencyEventById.one>[0],
  ) => (await emergencyEventById.one(context, nodeId))!,
};
