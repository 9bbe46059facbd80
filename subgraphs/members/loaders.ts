import { rowsByKey } from '@hub/kit/load-by-key.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { findable, seatOf } from './access.ts';
import * as tables from './tables.ts';

/** The questions resolvers ask by key. Rows about persons come through `findable` and in no other way. */

const memberById = rowsByKey(tables.partyMembers, 'id');
const checkInById = rowsByKey(tables.communityCheckIns, 'id');
const checkInsByMember = rowsByKey(tables.communityCheckIns, 'memberId', { order: 'registered_on, id' });
const assignmentById = rowsByKey(tables.postAssignments, 'id');
const assignmentsByMember = rowsByKey(tables.postAssignments, 'memberId', { order: 'valid_from, id' });
const reportById = rowsByKey(tables.checkInReports, 'id');
const feedbackById = rowsByKey(tables.checkInFeedback, 'id');

const membershipById = rowsByKey(tables.teamMemberships, 'id');
const membershipsByMember = rowsByKey(tables.teamMemberships, 'memberId', { order: 'valid_from, id' });
const membershipsByTeam = rowsByKey(tables.teamMemberships, 'teamId', { order: 'valid_from, id' });
const organizerById = rowsByKey(tables.organizerAppointments, 'id');
const organizersByMember = rowsByKey(tables.organizerAppointments, 'memberId', { order: 'valid_from, id' });
const organizersByOrganization = rowsByKey(tables.organizerAppointments, 'organizationId', {
  order: 'valid_from desc, id',
  where: 'valid_to is null',
});

export const organizationReportById = rowsByKey(tables.organizationCheckInReports, 'id');
export const organizationReports = rowsByKey(tables.organizationCheckInReports, 'checkInId', {
  order: 'year, id',
});
export const organizationFeedbackById = rowsByKey(tables.organizationCheckInFeedback, 'id');
export const organizationFeedback = rowsByKey(tables.organizationCheckInFeedback, 'checkInId', {
  order: '"on", id',
});
export const activistsOf = rowsByKey(tables.activists, 'organizationId', { order: 'organization_id' });
export const organizationCheckInById = rowsByKey(tables.organizationCheckIns, 'id');
export const reportsByCheckIn = rowsByKey(tables.checkInReports, 'checkInId', { order: '"on", id' });
export const feedbackByCheckIn = rowsByKey(tables.checkInFeedback, 'checkInId', { order: '"on", id' });
export const postById = rowsByKey(tables.servicePosts, 'id');
export const teamById = rowsByKey(tables.volunteerTeams, 'id');
export const contactById = rowsByKey(tables.contactAssignments, 'id');

export async function findMember(context: HubContext, id: string) {
  return findable(context.viewer, await memberById.one(context, id), (row) => row.divisionCode);
}

export async function findCheckIn(context: HubContext, id: string) {
  const row = await checkInById.one(context, id);
  return mayFindCheckIn(context.viewer, row) ? row : null;
}

/** Either side finds a check-in; for everybody else there is none, also when they try to change it. */
export function mayFindCheckIn(viewer: Viewer, row: tables.CommunityCheckInRow | null): boolean {
  const found = findable(
    viewer,
    row,
    (one) => one.unitDivisionCode,
    (one) => one.receivingDivisionCode,
  );
  return found !== null;
}

/** Check-ins of a member already found. */
export const checkInsOf = (context: HubContext, memberId: string) => checkInsByMember.many(context, memberId);

/** Posts of a member already found. */
export const assignmentsOf = (context: HubContext, memberId: string) =>
  assignmentsByMember.many(context, memberId);

export async function findAssignment(context: HubContext, id: string) {
  const row = await assignmentById.one(context, id);
  return row && (await findMember(context, row.memberId)) ? row : null;
}

export async function findMembership(context: HubContext, id: string) {
  const row = await membershipById.one(context, id);
  return row && (await findMember(context, row.memberId)) ? row : null;
}

/** Teams of a member already found. */
export const membershipsOf = (context: HubContext, memberId: string) =>
  membershipsByMember.many(context, memberId);

/** Who of the own line is in a team: PostgreSQL itself leaves out the others. */
export const membershipsIn = (context: HubContext, teamId: string) => membershipsByTeam.many(context, teamId);

export async function findOrganizer(context: HubContext, id: string) {
  return findable(context.viewer, await organizerById.one(context, id), (row) => row.divisionCode);
}

export const organizerAppointmentsOf = (context: HubContext, memberId: string) =>
  organizersByMember.many(context, memberId);

/** The organizer of an organization, for the member's own line. */
export async function organizerOf(context: HubContext, organizationId: string) {
  const row = await organizersByOrganization.one(context, organizationId);
  return findable(context.viewer, row, (one) => one.divisionCode);
}

export async function findReport(context: HubContext, id: string) {
  const row = await reportById.one(context, id);
  return row && (await findCheckIn(context, row.checkInId)) ? row : null;
}

export async function findFeedback(context: HubContext, id: string) {
  const row = await feedbackById.one(context, id);
  return row && (await findCheckIn(context, row.checkInId)) ? row : null;
}

/** Where rows about persons belong: what their policies are told. */
export const places = {
  PartyOrganization: async ({ id }: { id: string }, context: HubContext) => {
    const seat = await seatOf(context, id);
    return seat === null ? [] : [seat];
  },
  PartyMember: ({ divisionCode }: tables.PartyMemberRow) => [divisionCode],
  CommunityCheckIn: (row: tables.CommunityCheckInRow) => [row.unitDivisionCode, row.receivingDivisionCode],
  CheckInReport: ({ checkInId }: { checkInId: string }, context: HubContext) =>
    placesOfCheckIn(context, checkInId),
  CheckInFeedback: ({ checkInId }: { checkInId: string }, context: HubContext) =>
    placesOfCheckIn(context, checkInId),
  OrganizationCheckInFeedback: async ({ checkInId }: { checkInId: string }, context: HubContext) => {
    const row = await organizationCheckInById.one(context, checkInId);
    if (!row) return [];
    const home = await seatOf(context, row.unitOrganizationId);
    return home === null ? [row.divisionCode] : [row.divisionCode, home];
  },
  TeamMembership: ({ memberId }: { memberId: string }, context: HubContext) =>
    placesOfMember(context, memberId),
  OrganizerAppointment: ({ divisionCode }: tables.OrganizerAppointmentRow) => [divisionCode],
  PlannedPosting: ({ divisionCode }: tables.PlannedPostingRow) => [divisionCode],
  PostAssignment: ({ memberId }: { memberId: string }, context: HubContext) =>
    placesOfMember(context, memberId),
};

async function placesOfCheckIn(context: HubContext, id: string): Promise<string[]> {
  const row = await checkInById.one(context, id);
  return row ? places.CommunityCheckIn(row) : [];
}

async function placesOfMember(context: HubContext, memberId: string): Promise<string[]> {
  const member = await memberById.one(context, memberId);
  return member ? [member.divisionCode] : [];
}
