import type { List, ReadContext } from '@hub/kit/connection.ts';
import { compares, hasMany, inDivision } from '@hub/kit/filter.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { withinJurisdiction } from '../access.ts';
import { hasSkill } from '../sealed.ts';
import * as tables from '../tables.ts';

/** Every list of the subgraph. Lists of persons carry their own wall: `visible`. */

const viewerOf = (context: ReadContext) => (context as HubContext).viewer;

export const memberList: List<typeof tables.partyMembers> = {
  name: 'PartyMember',
  table: tables.partyMembers,
  visible: (t, context) => withinJurisdiction(viewerOf(context), t.divisionCode),
  filters: (t) => ({
    id: compares(t.id),
    membershipStatus: compares(t.membershipStatus),
    isMobileMember: compares(t.isMobileMember),
    skill: (word: string) => hasSkill(t.skillMarks, word),
    division: inDivision(t.divisionCode),
    checkIns: hasMany(
      () => checkInList,
      (checkIn) => sql`${checkIn.memberId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ ID: t.id, JOINED_IN_YEAR: t.joinedInYear }),
  defaultOrder: [{ field: 'ID' }],
};

export const checkInList: List<typeof tables.communityCheckIns> = {
  name: 'CommunityCheckIn',
  table: tables.communityCheckIns,
  visible: (t, context) => withinJurisdiction(viewerOf(context), t.unitDivisionCode, t.receivingDivisionCode),
  filters: (t) => ({
    id: compares(t.id),
    status: compares(t.status),
    division: inDivision(t.receivingDivisionCode),
    registeredOn: compares(t.registeredOn),
    receivingOrganizationId: compares(t.receivingOrganizationId),
    // No filter by member: the receiving side may not find the member, so it may not ask about one either.
  }),
  orders: (t) => ({ REGISTERED_ON: t.registeredOn, STATUS: t.status }),
  defaultOrder: [{ field: 'REGISTERED_ON', direction: 'DESC' }],
};

export const organizationCheckInList: List<typeof tables.organizationCheckIns> = {
  name: 'OrganizationCheckIn',
  table: tables.organizationCheckIns,
  filters: (t) => ({
    id: compares(t.id),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
    registeredOn: compares(t.registeredOn),
    receivingOrganizationId: compares(t.receivingOrganizationId),
  }),
  orders: (t) => ({ REGISTERED_ON: t.registeredOn, STATUS: t.status }),
  defaultOrder: [{ field: 'REGISTERED_ON', direction: 'DESC' }],
};

export const postList: List<typeof tables.servicePosts> = {
  name: 'ServicePost',
  table: tables.servicePosts,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    name: compares(t.name),
    division: inDivision(t.divisionCode),
    organizationId: compares(t.organizationId),
  }),
  orders: (t) => ({ KIND: t.kind, NAME: t.name }),
  defaultOrder: [{ field: 'KIND' }],
};

export const teamList: List<typeof tables.volunteerTeams> = {
  name: 'VolunteerTeam',
  table: tables.volunteerTeams,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    name: compares(t.name),
    division: inDivision(t.divisionCode),
    organizationId: compares(t.organizationId),
  }),
  orders: (t) => ({ NAME: t.name, FOUNDED_ON: t.foundedOn }),
  defaultOrder: [{ field: 'NAME' }],
};

export const organizerList: List<typeof tables.organizerAppointments> = {
  name: 'OrganizerAppointment',
  table: tables.organizerAppointments,
  visible: (t, context) => withinJurisdiction(viewerOf(context), t.divisionCode),
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    validFrom: compares(t.validFrom),
  }),
  orders: (t) => ({ VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'VALID_FROM', direction: 'DESC' }],
};

export const contactList: List<typeof tables.contactAssignments> = {
  name: 'ContactAssignment',
  table: tables.contactAssignments,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    office: compares(t.office),
    division: inDivision(t.divisionCode),
    organizationId: compares(t.organizationId),
  }),
  orders: (t) => ({ OFFICE: t.office, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'OFFICE' }],
};
