import { defineSubgraph } from '@hub/kit/subgraph.ts';
import { sealed } from './sealed.ts';
import { places } from './loaders.ts';
import { resolvers } from './resolvers/index.ts';
import * as tables from './tables.ts';

export const border = defineSubgraph({
  name: 'border',
  sdl: new URL('./schema/', import.meta.url),
  resolvers,
  nodes: {
    DivisionAdjacency: { prefix: 'adj', table: tables.adjacencies },
    BorderZone: { prefix: 'bor', table: tables.zones },
    BorderTierBody: { prefix: 'tie', table: tables.tierBodies },
    DutyRoster: { prefix: 'dut', table: tables.dutyRosters },
    BorderCase: { prefix: 'bca', table: tables.cases },
    BorderCaseEvent: { prefix: 'bce', table: tables.caseEvents },
    JointEnforcementOperation: { prefix: 'ope', table: tables.operations },
    EnforcementResult: { prefix: 'enr', table: tables.enforcementResults },
    JointPatrol: { prefix: 'pat', table: tables.patrols },
    SharedBulletin: { prefix: 'bul', table: tables.bulletins },
    MediationCase: { prefix: 'med', table: tables.mediations },
    AdministrativeBoundary: { prefix: 'bdl', table: tables.boundaries },
    BoundaryPillar: { prefix: 'pil', table: tables.pillars },
    BoundaryInspection: { prefix: 'ins', table: tables.inspections },
    PillarFinding: { prefix: 'pfi', table: tables.pillarFindings },
    DutyDay: { prefix: 'dda', table: tables.dutyDays },
    DutySwap: { prefix: 'dsw', table: tables.dutySwaps },
    Enclave: { prefix: 'enc', table: tables.enclaves },
  },
  rows: {
    ZoneParticipant: tables.zoneParticipants,
    BorderChange: tables.changes,
    AdjacencyStatement: tables.adjacencyStatements,
    DutyParty: tables.dutyParties,
    BulletinAcknowledgement: tables.bulletinAcknowledgements,
    MediationRound: tables.mediationRounds,
  },
  values: ['EnforcementTally', 'BorderGap', 'NeighbourCode'],
  places,
  sealed,
  quiet: ['SharedBulletin'],
  migrations: new URL('./migrations/', import.meta.url),
});
