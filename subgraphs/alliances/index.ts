import { defineSubgraph } from '@hub/kit/subgraph.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

export const alliances = defineSubgraph({
  name: 'alliances',
  sdl: new URL('./schema/', import.meta.url),
  values: ['AccessGrant', 'ClauseDifference', 'ViewerIdentity'],
  migrations: new URL('./migrations', import.meta.url),
  resolvers,
  nodes: {
    Alliance: { prefix: 'all', table: tables.alliances },
    AllianceMembership: { prefix: 'mbr', table: tables.memberships },
    ChairRotation: { prefix: 'chr', table: tables.chairRotations },
    JointActivity: { prefix: 'act', table: tables.jointActivities },
    JointMeeting: { prefix: 'jmt', table: tables.jointMeetings },
    JointMeetingParticipant: { prefix: 'jmp', table: tables.meetingParticipants },
    JointMeetingSession: { prefix: 'ses', table: tables.meetingSessions },
    AgendaItem: { prefix: 'agd', table: tables.agendaItems },
    Resolution: { prefix: 'res', table: tables.resolutions },
    CoBuildingPact: { prefix: 'pact', table: tables.pacts },
    PactParty: { prefix: 'pty', table: tables.pactParties },
    PactVersion: { prefix: 'pver', table: tables.pactVersions },
    PactMeasure: { prefix: 'msr', table: tables.pactMeasures },
    ServiceNeed: { prefix: 'need', table: tables.serviceNeeds },
    ResourceOffer: { prefix: 'off', table: tables.resourceOffers },
    CoBuildingProject: { prefix: 'prj', table: tables.coBuildingProjects },
    Claim: { prefix: 'clm', table: tables.claims },
    ServiceOrder: { prefix: 'ord', table: tables.serviceOrders },
    SharedResource: { prefix: 'shr', table: tables.sharedResources },
    Whistle: { prefix: 'whi', table: tables.whistles },
    WhistleResponse: { prefix: 'whr', table: tables.whistleResponses },
    EmergencyActivation: { prefix: 'ema', table: tables.emergencyActivations },
    Pledge: { prefix: 'plg', table: tables.pledges },
    GovernanceCase: { prefix: 'gvc', table: tables.governanceCases },
    CaseEvent: { prefix: 'cve', table: tables.caseEvents },
    SecretaryLedProject: { prefix: 'slp', table: tables.secretaryLedProjects },
  },
  rows: {
    PactArticle: tables.pactArticles,
    DataAnnexItem: tables.dataAnnexItems,
    PactEvent: tables.pactEvents,
  },
});
