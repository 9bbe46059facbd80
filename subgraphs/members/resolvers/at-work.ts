import { page, pageByParent } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import { requirePersonsViewer } from '../access.ts';
import { teamMemberCount } from '../counts.ts';
import type * as R from '../generated/resolvers.ts';
import { organizationCheckInList, organizerList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { organizationFeedbackOf } from '../sealed.ts';

/** What members do: in teams, at posts, as organizers; and what is reported of check-ins. */

const organization = (id: string) => ({ id });

export const ofQuery: Pick<R.QueryResolvers, 'organizerAppointments'> = {
  organizerAppointments: (_root, args, context) => {
    requirePersonsViewer(context);
    return page(context, organizerList, args);
  },
};

export const ofOrganizationCheckIn: Pick<R.OrganizationCheckInResolvers, 'reports' | 'feedback'> = {
  reports: ({ id }, _args, context) => load.organizationReports.many(context, id),
  feedback: ({ id }, _args, context) => load.organizationFeedback.many(context, id),
};

export const ofPartyMember: Pick<R.PartyMemberResolvers, 'teamMemberships' | 'organizerAppointments'> = {
  teamMemberships: ({ id }, _args, context) => load.membershipsOf(context, id),
  organizerAppointments: ({ id }, _args, context) => load.organizerAppointmentsOf(context, id),
};

export const ofPartyOrganization: Pick<R.PartyOrganizationResolvers, 'checkInsSent' | 'organizer'> = {
  checkInsSent: ({ id }, args, context) =>
    pageByParent(
      context,
      organizationCheckInList,
      'check-ins sent',
      id,
      args,
      (t, parent) => sql`${t.unitOrganizationId} = ${parent}`,
    ),
  organizer: ({ id }, _args, context) => load.organizerOf(context, id),
};

export const ofVolunteerTeam: Pick<R.VolunteerTeamResolvers, 'memberCount' | 'memberships'> = {
  memberCount: ({ id }, _args, context) => teamMemberCount(context, id),
  memberships: ({ id }, _args, context) => load.membershipsIn(context, id),
};

export const OrganizationCheckInReport: R.OrganizationCheckInReportResolvers = {
  __resolveReference: ({ id }, context) => load.organizationReportById.one(context, id),
  checkIn: async ({ checkInId }, _args, context) =>
    (await load.organizationCheckInById.one(context, checkInId))!,
};

export const OrganizationCheckInFeedback: R.OrganizationCheckInFeedbackResolvers = {
  __resolveReference: ({ id }, context) => load.organizationFeedbackById.one(context, id),
  body: (row) => organizationFeedbackOf(row),
  checkIn: async ({ checkInId }, _args, context) =>
    (await load.organizationCheckInById.one(context, checkInId))!,
};

export const TeamMembership: R.TeamMembershipResolvers = {
  __resolveReference: ({ id }, context) => load.findMembership(context, id),
  team: async ({ teamId }, _args, context) => (await load.teamById.one(context, teamId))!,
  member: ({ memberId }, _args, context) => load.findMember(context, memberId),
};

export const OrganizerAppointment: R.OrganizerAppointmentResolvers = {
  __resolveReference: ({ id }, context) => load.findOrganizer(context, id),
  member: ({ memberId }, _args, context) => load.findMember(context, memberId),
  organization: ({ organizationId }) => organization(organizationId),
};
