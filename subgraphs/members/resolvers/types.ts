import { assignedCount } from '../counts.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import type * as R from '../generated/resolvers.ts';
import { ofOrganizationCheckIn, ofPartyMember, ofVolunteerTeam } from './at-work.ts';
import { postedFor } from './emergencies.ts';
import * as load from '../loaders.ts';
import { feedbackOf, skillsOf } from '../sealed.ts';

/** The types members owns. */

const organization = (id: string) => ({ id });

export const PartyMember: R.PartyMemberResolvers = {
  ...ofPartyMember,
  __resolveReference: ({ id }, context) => load.findMember(context, id),
  homeOrganization: ({ homeOrganizationId }) => organization(homeOrganizationId),
  skills: (row) => skillsOf(row),
  communityCheckIns: ({ id }, _args, context) => load.checkInsOf(context, id),
  postAssignments: ({ id }, _args, context) => load.assignmentsOf(context, id),
};

export const CommunityCheckIn: R.CommunityCheckInResolvers = {
  __resolveReference: ({ id }, context) => load.findCheckIn(context, id),
  member: ({ memberId }, _args, context) => load.findMember(context, memberId),
  unitOrganization: ({ unitOrganizationId }) => organization(unitOrganizationId),
  receivingOrganization: ({ receivingOrganizationId }) => organization(receivingOrganizationId),
  reports: ({ id }, _args, context) => load.reportsByCheckIn.many(context, id),
  feedback: ({ id }, _args, context) => load.feedbackByCheckIn.many(context, id),
};

export const OrganizationCheckIn: R.OrganizationCheckInResolvers = {
  ...ofOrganizationCheckIn,
  __resolveReference: ({ id }, context) => load.organizationCheckInById.one(context, id),
  unitOrganization: ({ unitOrganizationId }) => organization(unitOrganizationId),
  receivingOrganization: ({ receivingOrganizationId }) => organization(receivingOrganizationId),
};

export const CheckInReport: R.CheckInReportResolvers = {
  __resolveReference: ({ id }, context) => load.findReport(context, id),
  checkIn: async ({ checkInId }, _args, context) => (await load.findCheckIn(context, checkInId))!,
};

export const CheckInFeedback: R.CheckInFeedbackResolvers = {
  __resolveReference: ({ id }, context) => load.findFeedback(context, id),
  body: (row) => feedbackOf(row),
  checkIn: async ({ checkInId }, _args, context) => (await load.findCheckIn(context, checkInId))!,
  from: ({ fromOrganizationId }) => organization(fromOrganizationId),
  to: ({ toOrganizationId }) => organization(toOrganizationId),
};

export const ServicePost: R.ServicePostResolvers = {
  __resolveReference: ({ id }, context) => load.postById.one(context, id),
  organization: ({ organizationId }) => organization(organizationId),
  assignedCount: ({ id, divisionCode }, { mode }, context) => {
    const date = context.asOf ?? context.today;
    // Two days between which one person came or went would tell of that person; so the past is for the own line.
    if (date !== context.today && !hasJurisdiction(context.viewer, divisionCode))
      return { value: null, isSuppressed: true };
    return assignedCount(context, id, mode ?? null, date);
  },
};

export const PostAssignment: R.PostAssignmentResolvers = {
  ...postedFor,
  __resolveReference: ({ id }, context) => load.findAssignment(context, id),
  post: async ({ postId }, _args, context) => (await load.postById.one(context, postId))!,
};

export const VolunteerTeam: R.VolunteerTeamResolvers = {
  ...ofVolunteerTeam,
  __resolveReference: ({ id }, context) => load.teamById.one(context, id),
  organization: ({ organizationId }) => organization(organizationId),
};

export const ContactAssignment: R.ContactAssignmentResolvers = {
  __resolveReference: ({ id }, context) => load.contactById.one(context, id),
  organization: ({ organizationId }) => organization(organizationId),
};
