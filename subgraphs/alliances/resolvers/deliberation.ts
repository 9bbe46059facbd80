import { dateOf } from '@hub/kit/connection.ts';
import type {
  AllianceCharterResolvers,
  MotionResolvers,
  MotionVoteResolvers,
} from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { isVoteOver } from '../rules/motions.ts';
import { referable } from './connections.ts';
import { partyStub } from './stubs.ts';

export const AllianceCharter: AllianceCharterResolvers = {
  __resolveReference: referable(load.charterById),
  alliance: async ({ allianceId }, _args, context) => (await load.allianceById.one(context, allianceId))!,
  articles: ({ articles }) => articles.map((article, i) => ({ number: i + 1, ...article })),
};

export const Motion: MotionResolvers = {
  __resolveReference: referable(load.motionById),
  alliance: async ({ allianceId }, _args, context) => (await load.allianceById.one(context, allianceId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  isVoteOpen: ({ status, closesOn, raisedOn }, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return status === 'OPEN' && raisedOn <= date && !isVoteOver(closesOn, date);
  },
  votes: ({ id }, _args, context) => load.votesByMotion.many(context, id),
};

export const MotionVote: MotionVoteResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};
