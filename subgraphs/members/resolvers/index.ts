import { confirmCommunityCheckIn } from './Mutation/confirmCommunityCheckIn.ts';
import { endCommunityCheckIn } from './Mutation/endCommunityCheckIn.ts';
import { erasePartyMember } from './Mutation/erasePartyMember.ts';
import { giveCheckInFeedback } from './Mutation/giveCheckInFeedback.ts';
import { registerCommunityCheckIn } from './Mutation/registerCommunityCheckIn.ts';
import {
  changeEmergencyPostings,
  dropPlannedPostings,
  planEmergencyPostings,
} from './Mutation/plan-postings.ts';
import * as emergencies from './emergencies.ts';
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
    planEmergencyPostings,
    dropPlannedPostings,
    changeEmergencyPostings,
  },
  ...stubs,
  ...types,
  EmergencyPlan: emergencies.EmergencyPlan,
  EmergencyActivation: emergencies.EmergencyActivation,
  PlannedPosting: emergencies.PlannedPosting,
};
