import { sealedImportColumns } from '@hub/kit/import/importer.ts';
import { importRetention } from '@hub/kit/import/retention.ts';
import { defineSubgraph } from '@hub/kit/subgraph.ts';
import { retiringChore } from '@hub/kit/emergency-plan.ts';
import { prepared } from './emergencies/retiring.ts';
import { organizationImporter } from './importing/index.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

export const organizations = defineSubgraph({
  name: 'organizations',
  sdl: new URL('./schema/', import.meta.url),
  resolvers,
  nodes: {
    AdministrativeDivision: { prefix: 'div', table: tables.divisions },
    PartyOrganization: { prefix: 'org', table: tables.partyOrganizations },
    Unit: { prefix: 'unt', table: tables.units },
    ExpandedCommittee: { prefix: 'exc', table: tables.expandedCommittees },
    FunctionalGroup: { prefix: 'fng', table: tables.functionalGroups },
    ConcurrentAppointment: { prefix: 'apt', table: tables.concurrentAppointments },
    CommitteeTerm: { prefix: 'trm', table: tables.committeeTerms },
    ResidentialEstate: { prefix: 'est', table: tables.estates },
    OrganizationProposal: { prefix: 'opr', table: tables.organizationProposals },
    OrganizationImport: { prefix: 'oim', table: tables.imports },
    PlannedOrganization: { prefix: 'plo', table: tables.plannedOrganizations },
    DemonstrationRating: { prefix: 'rat', table: tables.demonstrationRatings },
  },
  rows: {
    DivisionSuccession: tables.divisionSuccessions,
    OrganizationSuccession: tables.organizationSuccessions,
    ProposalSponsor: tables.proposalSponsors,
    ImportProgress: tables.importProgress,
    ImportRow: tables.importRows,
    ImportMatch: tables.importMatches,
  },
  values: [
    'PartyCoverage',
    'UnitCoverage',
    'OrganizationRollUp',
    'OrganizationTierCount',
    'OrganizationProgrammeCount',
    'Advice',
    'OrganizationState',
    'OrganizationSuccessionStep',
    'ImportColumn',
    'ImportField',
    'ImportSheet',
    'ImportProblem',
    'ImportCell',
    'ImportCandidate',
    'ImportUpdate',
    'OrganizationNameMatch',
    'OrganizationCandidate',
    'EmergencyOrganizationsChange',
  ],
  quiet: ['OrganizationImport'],
  // Imports have a channel of their own.
  live: [],
  importer: organizationImporter,
  retention: importRetention('organizations'),
  sealed: sealedImportColumns(tables.importing),
  chores: [retiringChore(prepared)],
  migrations: new URL('./migrations/', import.meta.url),
});
