import { dateOf, pageByParent } from '@hub/kit/connection.ts';
import { sql } from 'drizzle-orm';
import type * as R from '../generated/resolvers.ts';
import { caseList, operationList, patrolList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { ofBoundary, ofZone } from './both-ends.ts';
import { counterNote, foundText, roundText } from './Mutation/note.ts';
import { inspectionStatus, nextDue } from '../rules/boundary-steps.ts';
import { bulletinStatus } from '../rules/bulletin-steps.ts';
import { tallyOf } from '../rules/tally.ts';
import { turnOn } from '../rules/secretary-turns.ts';
import { zoneStatus } from '../rules/zone-steps.ts';
import type { AdjacencyRow, AdjacencyStatementRow } from '../tables.ts';
import { waysAfterFailure } from '../rules/mediation-steps.ts';

/** The types border owns. */

interface TwoSides {
  aId: string | null;
  aCode: string;
  bId: string | null;
  bCode: string;
}

const sidesOf = ({ aId, aCode, bId, bCode }: TwoSides) => [
  { id: aId, code: aCode },
  { id: bId, code: bCode },
];
const division = (id: string | null) => (id ? { id } : null);
const organization = division;

/** What the record says is what its first source said. */
const registration = (row: AdjacencyRow): AdjacencyStatementRow => ({
  adjacencyId: row.id,
  number: 1,
  act: 'REGISTERED',
  kind: row.kind,
  confidence: row.confidence,
  source: row.source!,
  sourceUrl: row.sourceUrl,
  on: row.createdAt.slice(0, 10),
});

export const DivisionAdjacency: R.DivisionAdjacencyResolvers = {
  __resolveReference: ({ id }, context) => load.adjacencyById.one(context, id),
  a: ({ aId }) => division(aId),
  b: ({ bId }) => division(bId),
  source: ({ source }) => source!,
  statements: async (row, _args, context) => {
    const told = await load.statementsByAdjacency.many(context, row.id);
    // What came from a file has no statement of its own until it is corrected or ended.
    return told.some(({ act }) => act === 'REGISTERED') ? told : [registration(row), ...told];
  },
};

const holds = (row: { validFrom: string | null; validTo: string | null }, date: string) =>
  (row.validFrom === null || row.validFrom <= date) && (row.validTo === null || row.validTo > date);

async function participantsOn(context: HubContext, zoneId: string, asOf?: string | null) {
  const date = dateOf(context, asOf);
  return (await load.participantsByZone.many(context, zoneId)).filter((row) => holds(row, date));
}

export const BorderZone: R.BorderZoneResolvers = {
  __resolveReference: ({ id }, context) => load.zoneById.one(context, id),
  ...ofZone,
  status: (row) => zoneStatus(row),
  participants: ({ id }, { asOf }, context) => participantsOn(context, id, asOf),
  participantCounts: async ({ id }, { asOf }, context) => {
    const counts = new Map<string, number>();
    for (const { level } of await participantsOn(context, id, asOf))
      counts.set(level, (counts.get(level) ?? 0) + 1);
    return [...counts].map(([level, count]) => ({ level, count })) as never;
  },
  tierBodies: async ({ id }, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return (await load.tierBodiesByZone.many(context, id)).filter((row) => holds(row, date));
  },
  pacts: async ({ id }, _args, context) =>
    (await load.pactLinksByZone.many(context, id)).map(({ pactId }) => ({ id: pactId })),
  borderCases: (row, args, context) =>
    pageByParent(
      context,
      caseList,
      'cases by zone',
      row.id,
      args,
      (t, parent) => sql`${t.zoneId} = ${parent}`,
    ),
  operations: (row, args, context) =>
    pageByParent(
      context,
      operationList,
      'operations by zone',
      row.id,
      args,
      (t, parent) => sql`${t.zoneId} = ${parent}`,
    ),
  patrols: (row, args, context) =>
    pageByParent(
      context,
      patrolList,
      'patrols by zone',
      row.id,
      args,
      (t, parent) => sql`${t.zoneId} = ${parent}`,
    ),
  dutyRosters: ({ id }, _args, context) => load.rostersByZone.many(context, id),
};

export const ZoneParticipant: R.ZoneParticipantResolvers = {
  division: ({ divisionId }) => ({ id: divisionId }),
};

export const BorderTierBody: R.BorderTierBodyResolvers = {
  dutyOffice: ({ id }, _args, context) => load.guardedText(context, id),
  __resolveReference: ({ id }, context) => load.tierBodyById.one(context, id),
  zone: async ({ zoneId }, _args, context) => (await load.zoneById.one(context, zoneId))!,
  organization: ({ organizationId }) => organization(organizationId),
  secretaryTurns: async ({ id }, _args, context) =>
    (await load.turnsByBody.many(context, id)).map(({ organizationId }) => ({ id: organizationId })),
  secretary: async ({ id, turnsFrom, turnMonths }, { asOf }, context) => {
    if (turnsFrom === null || turnMonths === null) return null;
    const inTurn = await load.turnsByBody.many(context, id);
    const turn = turnOn(turnsFrom, turnMonths, inTurn.length, dateOf(context, asOf));
    return turn && { ...turn, organizationId: inTurn[turn.place]!.organizationId };
  },
};

export const SecretaryTurn: R.SecretaryTurnResolvers = {
  organization: ({ organizationId }) => ({ id: organizationId }),
  number: ({ number }) => number,
  from: ({ from }) => from,
  to: ({ to }) => to,
};

export const BorderCase: R.BorderCaseResolvers = {
  __resolveReference: ({ id }, context) => load.caseById.one(context, id),
  sides: (row) => sidesOf(row),
  zone: ({ zoneId }, _args, context) => (zoneId ? load.zoneById.one(context, zoneId) : null),
  pact: ({ pactId }) => (pactId ? { id: pactId } : null),
  events: (row, _args, context) => load.eventsOfCase(context, row),
  pendingResolution: ({ resolutionEventId }, _args, context) =>
    resolutionEventId ? load.caseEventById.one(context, resolutionEventId) : null,
};

export const CaseSide: R.CaseSideResolvers = {
  division: ({ id }) => division(id),
  code: ({ code }) => code,
};

export const BorderCaseEvent: R.BorderCaseEventResolvers = {
  note: ({ id }, _args, context) => load.guardedText(context, id),
  counterNote: ({ id }, _args, context) => load.guardedText(context, counterNote(id)),
  recordedBy: async ({ caseId, recordedByA }, _args, context) => {
    if (recordedByA === null) return null;
    const row = (await load.caseById.one(context, caseId))!;
    return sidesOf(row)[recordedByA ? 0 : 1]!;
  },
  __resolveReference: ({ id }, context) => load.caseEventById.one(context, id),
};

export const JointEnforcementOperation: R.JointEnforcementOperationResolvers = {
  __resolveReference: ({ id }, context) => load.operationById.one(context, id),
  sides: (row) => sidesOf(row),
  zone: ({ zoneId }, _args, context) => (zoneId ? load.zoneById.one(context, zoneId) : null),
  results: ({ id }, _args, context) => load.resultsByOperation.many(context, id),
  tally: async ({ id }, _args, context) => tallyOf(await load.resultsByOperation.many(context, id)),
};

export const EnforcementResult: R.EnforcementResultResolvers = {
  __resolveReference: ({ id }, context) => load.resultById.one(context, id),
  recordedBy: async ({ operationId, recordedByA }, _args, context) => {
    if (recordedByA === null) return null;
    const row = (await load.operationById.one(context, operationId))!;
    return sidesOf(row)[recordedByA ? 0 : 1]!;
  },
};

export const JointPatrol: R.JointPatrolResolvers = {
  route: ({ id }, _args, context) => load.guardedText(context, id),
  findings: ({ id }, _args, context) => load.guardedText(context, foundText(id)),
  counterFindings: ({ id }, _args, context) => load.guardedText(context, counterNote(foundText(id))),
  dutyDay: ({ dutyDayId }, _args, context) => (dutyDayId ? load.dutyDayById.one(context, dutyDayId) : null),
  recordedBy: (row) => (row.recordedByA === null ? null : sidesOf(row)[row.recordedByA ? 0 : 1]!),
  __resolveReference: ({ id }, context) => load.patrolById.one(context, id),
  zone: async ({ zoneId }, _args, context) => (await load.zoneById.one(context, zoneId))!,
  sides: (row) => sidesOf(row),
};

export const SharedBulletin: R.SharedBulletinResolvers = {
  __resolveReference: ({ id }, context) => load.visibleBulletin(context, id),
  status: (row) => bulletinStatus(row),
  acknowledgements: ({ id }, _args, context) => load.acknowledgementsByBulletin.many(context, id),
  zone: async ({ zoneId }, _args, context) => (await load.zoneById.one(context, zoneId))!,
};

export const BulletinAcknowledgement: R.BulletinAcknowledgementResolvers = {
  division: ({ divisionId }) => ({ id: divisionId }),
};

export const MediationCase: R.MediationCaseResolvers = {
  proceedings: ({ id }, _args, context) => load.guardedText(context, id),
  __resolveReference: ({ id }, context) => load.mediationById.one(context, id),
  sides: (row) => sidesOf(row),
  rounds: ({ id }, _args, context) => load.roundsByMediation.many(context, id),
  confirmedBy: (row) => {
    const sides = sidesOf(row);
    if (row.outcome === 'SETTLED') return sides;
    return row.agreedByA === null ? [] : [sides[row.agreedByA ? 0 : 1]!];
  },
  advised: ({ outcome }) => (outcome === 'FAILED' ? [...waysAfterFailure] : []),
};

export const MediationRound: R.MediationRoundResolvers = {
  recordedBy: async ({ mediationId, recordedByA }, _args, context) => {
    if (recordedByA === null) return null;
    const row = (await load.mediationById.one(context, mediationId))!;
    return sidesOf(row)[recordedByA ? 0 : 1]!;
  },
  proceedings: ({ mediationId, number }, _args, context) =>
    load.guardedText(context, roundText(mediationId, number)),
};

export const AdministrativeBoundary: R.AdministrativeBoundaryResolvers = {
  __resolveReference: ({ id }, context) => load.boundaryById.one(context, id),
  ...ofBoundary,
  sides: (row) => sidesOf(row),
  wholeLine: ({ wholeLineId }, _args, context) =>
    wholeLineId ? load.boundaryById.one(context, wholeLineId) : null,
  segments: ({ id }, _args, context) => load.segmentsByLine.many(context, id),
  pillars: ({ id }, _args, context) => load.pillarsByBoundary.many(context, id),
  inspections: ({ id }, _args, context) => load.inspectionsByBoundary.many(context, id),
  nextInspectionDueOn: async ({ id }, _args, context) => {
    const last = (await load.inspectionsByBoundary.many(context, id)).at(-1);
    if (!last) return null;
    return last.completedOn === null ? last.dueOn : nextDue(last);
  },
};

export const BoundaryPillar: R.BoundaryPillarResolvers = {
  __resolveReference: (reference, context) =>
    'id' in reference && reference.id
      ? load.pillarById.one(context, reference.id)
      : load.pillarByNumber.one(context, (reference as { pillarNumber: string }).pillarNumber),
  boundary: async ({ boundaryId }, _args, context) => (await load.boundaryById.one(context, boundaryId))!,
  findings: ({ id }, _args, context) => load.findingsByPillar.many(context, id),
};

export const BoundaryInspection: R.BoundaryInspectionResolvers = {
  __resolveReference: ({ id }, context) => load.inspectionById.one(context, id),
  boundary: async ({ boundaryId }, _args, context) => (await load.boundaryById.one(context, boundaryId))!,
  status: (row) => inspectionStatus(row),
  pillarFindings: ({ id }, _args, context) => load.findingsByInspection.many(context, id),
  reportedBy: async ({ boundaryId, reportedByA }, _args, context) => {
    if (reportedByA === null) return null;
    const line = (await load.boundaryById.one(context, boundaryId))!;
    return sidesOf(line)[reportedByA ? 0 : 1]!;
  },
  isOverdue: ({ dueOn, completedOn }, { asOf }, context) => {
    const date = dateOf(context, asOf);
    return dueOn < date && (completedOn === null || completedOn > date);
  },
};

export const PillarFinding: R.PillarFindingResolvers = {
  __resolveReference: ({ id }, context) => load.findingById.one(context, id),
  inspection: async ({ inspectionId }, _args, context) =>
    (await load.inspectionById.one(context, inspectionId))!,
  pillar: async ({ pillarId }, _args, context) => (await load.pillarById.one(context, pillarId))!,
  recordedBy: async ({ inspectionId, recordedByA }, _args, context) => {
    const inspection = (await load.inspectionById.one(context, inspectionId))!;
    const line = (await load.boundaryById.one(context, inspection.boundaryId))!;
    return sidesOf(line)[recordedByA ? 0 : 1]!;
  },
};

export const Enclave: R.EnclaveResolvers = {
  __resolveReference: ({ id }, context) => load.enclaveById.one(context, id),
  belongsTo: ({ belongsToId }) => division(belongsToId),
  liesIn: ({ liesInId }) => division(liesInId),
  responsible: ({ responsibleId }) => division(responsibleId),
  proposedResponsible: ({ proposedResponsibleId }) => division(proposedResponsibleId),
};
