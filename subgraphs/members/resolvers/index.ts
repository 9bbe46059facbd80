import { importResolvers } from '@hub/kit/import/resolvers.ts';
import { memberImporter } from '../importing/index.ts';
import { confirmCommunityCheckIn } from './Mutation/confirmCommunityCheckIn.ts';
import { endCommunityCheckIn } from './Mutation/endCommunityCheckIn.ts';
import { erasePartyMember } from './Mutation/erasePartyMember.ts';
import { giveCheckInFeedback } from './Mutation/giveCheckInFeedback.ts';
import { registerCommunityCheckIn } from './Mutation/registerCommunityCheckIn.ts';
import {
  changeEmergencyPostings,
  dropPlannedPostings,
  dropRetiredPostings,
  planEmergencyPostings,
} from './Mutation/plan-postings.ts';
import * as emergencies from './emergencies.ts';
import {
  OrganizationCheckInFeedback,
  OrganizationCheckInReport,
  OrganizerAppointment,
  TeamMembership,
} from './at-work.ts';
import {
  startCommunityCheckIn,
  reportCommunityCheckIn,
  registerOrganizationCheckIn,
  confirmOrganizationCheckIn,
  startOrganizationCheckIn,
  endOrganizationCheckIn,
  reportOrganizationCheckIn,
  giveOrganizationFeedback,
} from './Mutation/check-in-steps.ts';
import { assignPost, closeServicePost, endPostAssignment, openServicePost } from './Mutation/posts.ts';
import {
  foundVolunteerTeam,
  disbandVolunteerTeam,
  joinVolunteerTeam,
  leaveVolunteerTeam,
  appointOrganizer,
  endOrganizerAppointment,
  registerContactAssignment,
  endContactAssignment,
} from './Mutation/teams.ts';
import { Query } from './Query.ts';
import * as stubs from './stubs.ts';
import * as types from './types.ts';

const { Query: importQueries, Mutation: importMutations, ...importTypes } = importResolvers(memberImporter);

export const resolvers = {
  Query: { ...Query, ...importQueries },
  Mutation: {
    ...importMutations,
    registerCommunityCheckIn,
    confirmCommunityCheckIn,
    endCommunityCheckIn,
    erasePartyMember,
    giveCheckInFeedback,
    planEmergencyPostings,
    dropPlannedPostings,
    changeEmergencyPostings,
    dropRetiredPostings,
    startCommunityCheckIn,
    reportCommunityCheckIn,
    registerOrganizationCheckIn,
    confirmOrganizationCheckIn,
    startOrganizationCheckIn,
    endOrganizationCheckIn,
    reportOrganizationCheckIn,
    giveOrganizationFeedback,
    foundVolunteerTeam,
    disbandVolunteerTeam,
    joinVolunteerTeam,
    leaveVolunteerTeam,
    appointOrganizer,
    endOrganizerAppointment,
    registerContactAssignment,
    endContactAssignment,
    openServicePost,
    closeServicePost,
    assignPost,
    endPostAssignment,
  },
  ...importTypes,
  ...stubs,
  ...types,
  OrganizationCheckInFeedback,
  OrganizationCheckInReport,
  OrganizerAppointment,
  TeamMembership,
  EmergencyPlan: emergencies.EmergencyPlan,
  EmergencyActivation: emergencies.EmergencyActivation,
  PlannedPosting: emergencies.PlannedPosting,
};
