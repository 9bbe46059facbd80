import type * as rows from './tables.ts';

export type AdministrativeDivisionMapper = { id: string };
export type PartyOrganizationMapper = { id: string };
export type PartyMemberMapper = rows.PartyMemberRow;
export type CommunityCheckInMapper = rows.CommunityCheckInRow;
export type OrganizationCheckInMapper = rows.OrganizationCheckInRow;
export type CheckInReportMapper = rows.CheckInReportRow;
export type CheckInFeedbackMapper = rows.CheckInFeedbackRow;
export type ServicePostMapper = rows.ServicePostRow;
export type PostAssignmentMapper = rows.PostAssignmentRow;
export type PlannedPostingMapper = rows.PlannedPostingRow;
/** Owned by alliances. */
export type EmergencyPlanMapper = { __typename?: 'EmergencyPlan'; id: string };
export type EmergencyActivationMapper = { __typename?: 'EmergencyActivation'; id: string };
export type OrganizationCheckInReportMapper = rows.OrganizationCheckInReportRow;
export type OrganizationCheckInFeedbackMapper = rows.OrganizationCheckInFeedbackRow;
export type TeamMembershipMapper = rows.TeamMembershipRow;
export type OrganizerAppointmentMapper = rows.OrganizerAppointmentRow;
export type VolunteerTeamMapper = rows.VolunteerTeamRow;
export type ContactAssignmentMapper = rows.ContactAssignmentRow;
