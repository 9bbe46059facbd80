import { sealedImportColumns, sealedImportRows } from '@hub/kit/import/importer.ts';
import { defineSubgraph } from '@hub/kit/subgraph.ts';
import { retiringChore } from '@hub/kit/emergency-plan.ts';
import { prepared } from './emergencies/retiring.ts';
import { memberImporter } from './importing/index.ts';
import { places } from './loaders.ts';
import { sealed } from './sealed.ts';
import { retention } from './retention.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

export const members = defineSubgraph({
  name: 'members',
  sdl: new URL('./schema/', import.meta.url),
  resolvers,
  nodes: {
    MemberImport: { prefix: 'mim', table: tables.imports },
    PartyMember: { prefix: 'mem', table: tables.partyMembers },
    CommunityCheckIn: { prefix: 'cki', table: tables.communityCheckIns },
    OrganizationCheckIn: { prefix: 'oci', table: tables.organizationCheckIns },
    CheckInReport: { prefix: 'rep', table: tables.checkInReports },
    CheckInFeedback: { prefix: 'fbk', table: tables.checkInFeedback },
    ServicePost: { prefix: 'pst', table: tables.servicePosts },
    PostAssignment: { prefix: 'asg', table: tables.postAssignments },
    OrganizationCheckInReport: { prefix: 'orp', table: tables.organizationCheckInReports },
    OrganizationCheckInFeedback: { prefix: 'ofb', table: tables.organizationCheckInFeedback },
    TeamMembership: { prefix: 'tmm', table: tables.teamMemberships },
    OrganizerAppointment: { prefix: 'orz', table: tables.organizerAppointments },
    PlannedPosting: { prefix: 'ppo', table: tables.plannedPostings },
    VolunteerTeam: { prefix: 'tem', table: tables.volunteerTeams },
    ContactAssignment: { prefix: 'con', table: tables.contactAssignments },
  },
  values: [
    'EmergencyPostingsChange',
    'ImportColumn',
    'ImportField',
    'ImportSheet',
    'ImportProblem',
    'ImportCell',
    'ImportCandidate',
    'ImportUpdate',
  ],
  rows: {
    ImportProgress: tables.importProgress,
    ImportRow: tables.importRows,
    ImportMatch: tables.importMatches,
  },
  quiet: ['MemberImport'],
  // Imports have a channel of their own.
  live: [],
  importer: memberImporter,
  places,
  personal: [
    'PartyMember',
    'CommunityCheckIn',
    'CheckInReport',
    'CheckInFeedback',
    'PostAssignment',
    'PlannedPosting',
    'TeamMembership',
    'OrganizerAppointment',
    // Rows of a file that is imported are about members before they are any.
    'ImportRow',
  ],
  sealed: [...sealed, ...sealedImportColumns(tables.importing), ...sealedImportRows(tables.importing)],
  retention,
  chores: [retiringChore(prepared)],
  migrations: new URL('./migrations/', import.meta.url),
});
