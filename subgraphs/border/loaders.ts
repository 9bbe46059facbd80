import { grantsHeld } from '@hub/kit/access/grants.ts';
import { rowsByKey } from '@hub/kit/load-by-key.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { guardedTextOf } from './sealed.ts';
import * as tables from './tables.ts';

/** The questions resolvers ask by key; each is one statement however many parents ask. */

export const adjacencyById = rowsByKey(tables.adjacencies, 'id');
export const adjacenciesByA = rowsByKey(tables.adjacencies, 'aId', { order: 'b_code' });
export const adjacenciesByB = rowsByKey(tables.adjacencies, 'bId', { order: 'a_code' });
export const statementsByAdjacency = rowsByKey(tables.adjacencyStatements, 'adjacencyId', {
  order: 'number',
});
export const adjacenciesByACode = rowsByKey(tables.adjacencies, 'aCode', { order: 'b_code' });
export const adjacenciesByBCode = rowsByKey(tables.adjacencies, 'bCode', { order: 'a_code' });
export const zoneById = rowsByKey(tables.zones, 'id');
export const participantsByZone = rowsByKey(tables.zoneParticipants, 'zoneId', { order: 'code, term' });
export const tierBodyById = rowsByKey(tables.tierBodies, 'id');
export const tierBodiesByZone = rowsByKey(tables.tierBodies, 'zoneId', { order: 'tier, name' });
export const tierBodiesByCounty = rowsByKey(tables.tierBodies, 'countyCode');
export const tierBodiesByOrganization = rowsByKey(tables.tierBodies, 'organizationId', {
  order: 'tier, name',
});
export const turnsByBody = rowsByKey(tables.bodyTurns, 'bodyId', { order: 'position' });
export const turnsByOrganization = rowsByKey(tables.bodyTurns, 'organizationId', { order: 'body_id' });
export const pactLinksByBoundary = rowsByKey(tables.pactBorderLinks, 'boundaryId', { order: 'pact_id' });
export const rosterById = rowsByKey(tables.dutyRosters, 'id');
export const rostersByZone = rowsByKey(tables.dutyRosters, 'zoneId', { order: 'starts_on' });
export const pactLinksByZone = rowsByKey(tables.pactBorderLinks, 'zoneId', { order: 'pact_id' });
export const pactLinksByPact = rowsByKey(tables.pactBorderLinks, 'pactId', { order: 'zone_id' });
export const caseById = rowsByKey(tables.cases, 'id');
export const caseEventById = rowsByKey(tables.caseEvents, 'id');
const eventsByCase = rowsByKey(tables.caseEvents, 'caseId', { order: '"on", created_at, id' });
export const operationById = rowsByKey(tables.operations, 'id');
export const resultById = rowsByKey(tables.enforcementResults, 'id');
export const resultsByOperation = rowsByKey(tables.enforcementResults, 'operationId', {
  order:
    "array_position(array['SAND_SITE','SAND_VESSEL','PIG_FARM','VESSEL_SEIZED','SUSPECT'], kind), recorded_by_a desc",
});
export const dutyPartiesByRoster = rowsByKey(tables.dutyParties, 'rosterId', { order: 'position' });
export const dutyDayById = rowsByKey(tables.dutyDays, 'id');
export const swapById = rowsByKey(tables.dutySwaps, 'id');
export const swapsByRoster = rowsByKey(tables.dutySwaps, 'rosterId', { order: 'created_at, id' });
export const patrolsByDutyDay = rowsByKey(tables.patrols, 'dutyDayId');
export const acknowledgementsByBulletin = rowsByKey(tables.bulletinAcknowledgements, 'bulletinId', {
  order: 'at, code',
});
export const findingById = rowsByKey(tables.pillarFindings, 'id');
export const findingsByInspection = rowsByKey(tables.pillarFindings, 'inspectionId', {
  order: 'pillar_id, recorded_by_a desc',
});
export const findingsByPillar = rowsByKey(tables.pillarFindings, 'pillarId', { order: '"on", id' });
export const patrolById = rowsByKey(tables.patrols, 'id');
export const bulletinById = rowsByKey(tables.bulletins, 'id');
export const mediationById = rowsByKey(tables.mediations, 'id');
export const roundsByMediation = rowsByKey(tables.mediationRounds, 'mediationId', { order: 'number' });
export const boundaryById = rowsByKey(tables.boundaries, 'id');
export const boundaryByLineCode = rowsByKey(tables.boundaries, 'lineCode');
export const segmentsByLine = rowsByKey(tables.boundaries, 'wholeLineId', { order: 'line_code' });
export const pillarById = rowsByKey(tables.pillars, 'id');
export const pillarByNumber = rowsByKey(tables.pillars, 'pillarNumber');
export const pillarsByBoundary = rowsByKey(tables.pillars, 'boundaryId', { order: 'pillar_number' });
export const inspectionById = rowsByKey(tables.inspections, 'id');
export const inspectionsByBoundary = rowsByKey(tables.inspections, 'boundaryId', { order: 'round' });
export const enclaveById = rowsByKey(tables.enclaves, 'id');

const guardedTextByOwner = rowsByKey(tables.guardedTexts, 'ownerId', { order: 'owner_id' });

/** A text kept apart from its record, for whoever row-level security lets read it. */
export async function guardedText(context: HubContext, ownerId: string): Promise<string | null> {
  const row = await guardedTextByOwner.one(context, ownerId);
  return row && guardedTextOf(row);
}

const placesOfEvent = new WeakMap<tables.CaseEventRow, string[]>();

/** The events of a case, which lie where it does. */
export async function eventsOfCase(
  context: HubContext,
  { id, aCode, bCode }: tables.CaseRow,
): Promise<tables.CaseEventRow[]> {
  const events = await eventsByCase.many(context, id);
  for (const event of events) placesOfEvent.set(event, [aCode, bCode]);
  return events;
}

/** Where records with guarded texts belong: what their policies are told. */
export const places = {
  BorderTierBody: ({ divisionCode, countyCode }: tables.TierBodyRow) => [divisionCode ?? countyCode],
  BorderCaseEvent: (event: tables.CaseEventRow, context: HubContext) =>
    placesOfEvent.get(event) ??
    caseById.one(context, event.caseId).then((row) => (row ? [row.aCode, row.bCode] : [])),
  JointPatrol: ({ aCode, bCode }: tables.PatrolRow) => [aCode, bCode],
  MediationRound: ({ mediationId }: tables.MediationRoundRow, context: HubContext) =>
    mediationById.one(context, mediationId).then((row) => (row ? [row.aCode, row.bCode] : [])),
  MediationCase: ({ aCode, bCode }: tables.MediationRow) => [aCode, bCode],
};

/** A bulletin by id, for whoever may find it. */
export async function visibleBulletin(context: HubContext, id: string) {
  const row = await bulletinById.one(context, id);
  if (!row || (row.classification === 'PUBLIC' && row.withdrawnAt === null)) return row;
  const { viewer } = context;
  if (viewer.kind !== 'OFFICIAL') return null;
  if (viewer.role === 'HUB_ADMIN') return row;
  const opened = (await grantsHeld(context)).filter(({ fieldSet }) => fieldSet === 'SHARED_BULLETINS');
  const participants = (await participantsByZone.many(context, row.zoneId)).filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= context.today) && (validTo === null || validTo > context.today),
  );
  const concerned = participants.some(
    ({ code }) =>
      code.startsWith(viewer.divisionCode) ||
      viewer.divisionCode.startsWith(code) ||
      opened.some(({ divisionCode }) => divisionCode === code),
  );
  return concerned ? row : null;
}
