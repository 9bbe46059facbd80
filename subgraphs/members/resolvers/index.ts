import { confirmCommunityCheckIn } from './Mutation/confirmCommunityCheckIn.ts';
import { endCommunityCheckIn } from './Mutation/endCommunityCheckIn.ts';
import { erasePartyMember } from './Mutation/erasePartyMember.ts';
import { giveCheckInFeedback } from './Mutation/giveCheckInFeedback.ts';
import { registerCommunityCheckIn } from './Mutation/registerCommunityCheckIn.ts';
import { Query } from './Query.ts';
import * as stubs from './stubs.ts';
import * as types from './types.ts';

export const resolvers = {
  Query,
  Mutation: {
    registerCommunityCheckIn,
    confirmCommunityCheckIn,
    endCommunityCheckIn,
    erasePartyMember,
    giveCheckInFeedback,
  },
  ...stubs,
  ...types,
};
