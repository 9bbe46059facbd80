import type { List, ReadContext } from '@hub/kit/connection.ts';
import {
  compares,
  divisionSubtree,
  hasMany,
  hasOne,
  inYear,
  type Filterable,
  type FilterTerm,
} from '@hub/kit/filter.ts';
import { openedTo } from '@hub/kit/access/grants.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { or, sql, type AnyColumn } from 'drizzle-orm';
import * as tables from '../tables.ts';

/** Every list of the subgraph: what it can be filtered and ordered by. */

/** Either side lies in the division. */
function onEitherSide({ aCode, bCode }: { aCode: AnyColumn; bCode: AnyColumn }): FilterTerm {
  return (code: string) => or(divisionSubtree(aCode, code), divisionSubtree(bCode, code));
}

/** A division takes part in the zone with this id. */
function zoneTakesIn(zoneId: AnyColumn): FilterTerm {
  return (code: string) =>
    sql`exists (select 1 from ${tables.zoneParticipants} taking where taking.zone_id = ${zoneId} and ${divisionSubtree(sql`taking.code`, code)})`;
}

const inZone = (zoneId: AnyColumn) =>
  hasOne(
    () => zoneList,
    (zone) => sql`${zone.id} = ${zoneId}`,
  );

export const adjacencyList: List<typeof tables.adjacencies> = {
  name: 'DivisionAdjacency',
  table: tables.adjacencies,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    crosses: compares(t.crosses),
    confidence: compares(t.confidence),
    level: compares(t.level),
    division: onEitherSide(t),
    source: compares(t.source),
  }),
  orders: (t) => ({ CODE_A: t.aCode, CODE_B: t.bCode }),
  defaultOrder: [{ field: 'CODE_A' }, { field: 'CODE_B' }],
};

const tierBodyFilter: Filterable<typeof tables.tierBodies> = {
  table: tables.tierBodies,
  filters: (t) => ({ tier: compares(t.tier), kind: compares(t.kind), name: compares(t.name) }),
};

export const zoneList: List<typeof tables.zones> = {
  name: 'BorderZone',
  table: tables.zones,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: zoneTakesIn(t.id),
    cases: hasMany(
      () => caseList,
      (one) => sql`${one.zoneId} = ${t.id}`,
    ),
    tierBodies: hasMany(
      () => tierBodyFilter,
      (body) => sql`${body.zoneId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'NAME' }],
};

export const caseList: List<typeof tables.cases> = {
  name: 'BorderCase',
  table: tables.cases,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    category: compares(t.category),
    status: compares(t.status),
    division: onEitherSide(t),
    reportedOn: compares(t.reportedOn),
    resolvedOn: compares(t.resolvedOn),
    resolvedIn: inYear(t.resolvedOn),
    pactId: compares(t.pactId),
    zone: inZone(t.zoneId),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({
    REPORTED_ON: t.reportedOn,
    RESOLVED_ON: t.resolvedOn,
    STATUS: t.status,
    CATEGORY: t.category,
  }),
  defaultOrder: [{ field: 'REPORTED_ON', direction: 'DESC' }],
};

const resultFilter: Filterable<typeof tables.enforcementResults> = {
  table: tables.enforcementResults,
  filters: (t) => ({ kind: compares(t.kind), count: compares(t.count) }),
};

export const operationList: List<typeof tables.operations> = {
  name: 'JointEnforcementOperation',
  table: tables.operations,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    status: compares(t.status),
    division: onEitherSide(t),
    startsOn: compares(t.startsOn),
    zone: inZone(t.zoneId),
    results: hasMany(
      () => resultFilter,
      (result) => sql`${result.operationId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, STARTS_ON: t.startsOn }),
  defaultOrder: [{ field: 'NAME' }],
};

export const patrolList: List<typeof tables.patrols> = {
  name: 'JointPatrol',
  table: tables.patrols,
  filters: (t) => ({
    id: compares(t.id),
    on: compares(t.on),
    division: onEitherSide(t),
    zone: inZone(t.zoneId),
  }),
  orders: (t) => ({ ON: t.on }),
  defaultOrder: [{ field: 'ON', direction: 'DESC' }],
};

export const bulletinList: List<typeof tables.bulletins> = {
  name: 'SharedBulletin',
  table: tables.bulletins,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    classification: compares(t.classification),
    publishedAt: compares(t.publishedAt),
    zone: inZone(t.zoneId),
  }),
  orders: (t) => ({ PUBLISHED_AT: t.publishedAt }),
  defaultOrder: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  visible: bulletinVisible,
};

/**
 * Internal bulletins are found by officials of the divisions that take part in their zone, above or below, and by those to
 * whom a pact opens the bulletins of such a division.
 */
export function bulletinVisible(t: typeof tables.bulletins, context: ReadContext) {
  const { viewer } = context as HubContext;
  if (viewer.kind !== 'OFFICIAL') return sql`${t.classification} = 'PUBLIC'`;
  if (viewer.role === 'HUB_ADMIN') return undefined;
  const own = viewer.divisionCode;
  return sql`(${t.classification} = 'PUBLIC' or exists (select 1 from ${tables.zoneParticipants} taking
    where taking.zone_id = ${t.zoneId}
      and (${divisionSubtree(sql`taking.code`, own)} or starts_with(${own}, taking.code)
        or taking.code = any(${sql.param(openedTo(context as HubContext, 'SHARED_BULLETINS'))}::text[]))))`;
}

export const mediationList: List<typeof tables.mediations> = {
  name: 'MediationCase',
  table: tables.mediations,
  filters: (t) => ({
    id: compares(t.id),
    level: compares(t.level),
    round: compares(t.round),
    outcome: compares(t.outcome),
    isJudiciallyConfirmed: compares(t.isJudiciallyConfirmed),
    division: onEitherSide(t),
    acceptedOn: compares(t.acceptedOn),
  }),
  orders: (t) => ({ ACCEPTED_ON: t.acceptedOn, LEVEL: t.level }),
  defaultOrder: [{ field: 'ACCEPTED_ON', direction: 'DESC' }],
};

export const boundaryList: List<typeof tables.boundaries> = {
  name: 'AdministrativeBoundary',
  table: tables.boundaries,
  filters: (t) => ({
    id: compares(t.id),
    lineCode: compares(t.lineCode),
    name: compares(t.name),
    division: onEitherSide(t),
    inspections: hasMany(
      () => inspectionList,
      (inspection) => sql`${inspection.boundaryId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ LINE_CODE: t.lineCode }),
  defaultOrder: [{ field: 'LINE_CODE' }],
};

export const inspectionList: List<typeof tables.inspections> = {
  name: 'BoundaryInspection',
  table: tables.inspections,
  filters: (t) => ({
    id: compares(t.id),
    round: compares(t.round),
    dueOn: compares(t.dueOn),
    completedOn: compares(t.completedOn),
    boundary: hasOne(
      () => boundaryList,
      (boundary) => sql`${boundary.id} = ${t.boundaryId}`,
    ),
  }),
  orders: (t) => ({ DUE_ON: t.dueOn, ROUND: t.round }),
  defaultOrder: [{ field: 'DUE_ON' }],
};

export const enclaveList: List<typeof tables.enclaves> = {
  name: 'Enclave',
  table: tables.enclaves,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: (code: string) =>
      or(divisionSubtree(t.belongsToCode, code), divisionSubtree(t.liesInCode, code)),
  }),
  orders: (t) => ({ NAME: t.name }),
  defaultOrder: [{ field: 'NAME' }],
};
