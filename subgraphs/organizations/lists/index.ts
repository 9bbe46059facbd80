import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasMany, hasOne, inDivision, searches } from '@hub/kit/filter.ts';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { estateHistory, organizationHistory, unitHistory } from '../history.ts';
import * as tables from '../tables.ts';

/** Every list of the subgraph: what it can be filtered and ordered by. */

export const divisionList: List<typeof tables.divisions> = {
  name: 'AdministrativeDivision',
  table: tables.divisions,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    code: comparesDivision(t.code),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    level: compares(t.level),
    designation: compares(t.designation),
    isStatisticalOnly: compares(t.isStatisticalOnly),
    validFrom: compares(t.validFrom),
    validTo: compares(t.validTo),
    parent: hasOne(
      () => divisionList,
      (parent) => sql`${parent.code} = ${t.parentCode} and ${overlaps(parent, t)}`,
    ),
    children: hasMany(
      () => divisionList,
      (child) => sql`${child.parentCode} = ${t.code} and ${overlaps(child, t)}`,
    ),
    partyOrganizations: hasMany(
      () => organizationList,
      (o) => sql`${o.divisionId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ CODE: t.code, NAME: t.name, LEVEL: levelRank(t), VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'CODE' }],
};

type Divisions = typeof tables.divisions;

/** Whether two dated rows hold at some time together. */
function overlaps(a: Divisions, b: Divisions) {
  return sql`coalesce(${a.validFrom}, '-infinity') < coalesce(${b.validTo}, 'infinity') and coalesce(${b.validFrom}, '-infinity') < coalesce(${a.validTo}, 'infinity')`;
}

/** Broader levels first; the words themselves sort otherwise. */
function levelRank(t: Divisions) {
  return sql`length(${t.code})::text`;
}

/** Whether an organization sat in or covered a unit on a date. */
function tied(organizationId: AnyColumn, unitId: AnyColumn, date: SQL): SQL {
  return sql`exists (select 1 from ${tables.unitTies} tie
    where tie.unit_id = ${unitId} and tie.organization_id = ${organizationId} and ${tieHolds(date)})`;
}

/** Whether the tie `tie` held on a date. */
export function tieHolds(date: SQL): SQL {
  return sql`(tie.valid_from is null or tie.valid_from <= ${date}::date) and (tie.valid_to is null or tie.valid_to > ${date}::date)`;
}

export const organizationList: List<typeof tables.partyOrganizations> = {
  name: 'PartyOrganization',
  table: tables.partyOrganizations,
  history: organizationHistory,
  validity: (t) => ({ from: t.foundedOn, to: t.dissolvedOn }),
  filters: (t) => ({
    id: compares(t.id),
    code: compares(t.code),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    tier: compares(t.tier),
    programme: (word: string) => sql`${t.programmes} @> array[${word}]::text[]`,
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    foundedOn: compares(t.foundedOn),
    dissolvedOn: compares(t.dissolvedOn),
    synthetic: compares(t.synthetic),
    superior: hasOne(
      () => organizationList,
      (superior) => sql`${superior.id} = ${t.superiorId}`,
    ),
    subordinates: hasMany(
      () => organizationList,
      (below) => sql`${below.superiorId} = ${t.id}`,
    ),
    units: hasMany(
      () => unitList,
      (unit, { on }) => tied(t.id, unit.id, sql`${on.date}`),
    ),
    expandedCommittees: hasMany(
      () => expandedCommitteeList,
      (committee) => sql`${committee.organizationId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    CODE: t.code,
    NAME: t.name,
    KIND: t.kind,
    TIER: t.tier,
    DIVISION_CODE: t.divisionCode,
    FOUNDED_ON: t.foundedOn,
  }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'CODE' }],
};

/** Below one organization the order of the tree is the cheapest, and the one a reader expects. */
export const descendantList: List<typeof tables.partyOrganizations> = {
  ...organizationList,
  orders: (t) => ({ ...organizationList.orders(t), PATH: t.path }),
  defaultOrder: [{ field: 'PATH' }],
};

export const unitList: List<typeof tables.units> = {
  name: 'Unit',
  table: tables.units,
  history: unitHistory,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    unifiedSocialCreditCode: compares(t.unifiedSocialCreditCode),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    synthetic: compares(t.synthetic),
    partyOrganizations: hasMany(
      () => organizationList,
      (o, { on }) => tied(o.id, t.id, sql`${on.date}`),
    ),
  }),
  orders: (t) => ({ NAME: t.name, KIND: t.kind, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'NAME' }],
};

export const expandedCommitteeList: List<typeof tables.expandedCommittees> = {
  name: 'ExpandedCommittee',
  table: tables.expandedCommittees,
  validity: (t) => ({ from: t.foundedOn, to: t.dissolvedOn }),
  filters: (t) => ({
    name: compares(t.name),
    tier: compares(t.tier),
    division: inDivision(t.divisionCode),
    organization: hasOne(
      () => organizationList,
      (o) => sql`${o.id} = ${t.organizationId}`,
    ),
    concurrentAppointments: hasMany(
      () => appointmentList,
      (seat) => sql`${seat.committeeId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, DIVISION_CODE: t.divisionCode, FOUNDED_ON: t.foundedOn }),
  defaultOrder: [{ field: 'DIVISION_CODE' }],
};

export const appointmentList: List<typeof tables.concurrentAppointments> = {
  name: 'ConcurrentAppointment',
  table: tables.concurrentAppointments,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    post: compares(t.post),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
    validFrom: compares(t.validFrom),
    committee: hasOne(
      () => expandedCommitteeList,
      (committee) => sql`${committee.id} = ${t.committeeId}`,
    ),
  }),
  orders: (t) => ({ POST: t.post, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'POST' }],
};

export const termList: List<typeof tables.committeeTerms> = {
  name: 'CommitteeTerm',
  table: tables.committeeTerms,
  filters: (t) => ({
    body: compares(t.body),
    division: inDivision(t.divisionCode),
    startedOn: compares(t.startedOn),
    termEndsOn: compares(t.termEndsOn),
    endedOn: compares(t.endedOn),
    organization: hasOne(
      () => organizationList,
      (o) => sql`${o.id} = ${t.organizationId}`,
    ),
  }),
  orders: (t) => ({ STARTED_ON: t.startedOn, TERM_ENDS_ON: t.termEndsOn }),
  defaultOrder: [{ field: 'TERM_ENDS_ON' }],
};

export const ratingList: List<typeof tables.demonstrationRatings> = {
  name: 'DemonstrationRating',
  table: tables.demonstrationRatings,
  // What was applied for and not awarded holds on no day.
  validity: (t) => ({ from: sql`coalesce(${t.awardedOn}, ${t.appliedOn})`, to: t.validThrough }),
  filters: (t) => ({
    scheme: compares(t.scheme),
    grade: compares(t.grade),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
    validThrough: compares(t.validThrough),
    organization: hasOne(
      () => organizationList,
      (o) => sql`${o.id} = ${t.organizationId}`,
    ),
  }),
  orders: (t) => ({ SCHEME: t.scheme, AWARDED_ON: t.awardedOn }),
  defaultOrder: [{ field: 'SCHEME' }],
};

export const estateList: List<typeof tables.estates> = {
  name: 'ResidentialEstate',
  table: tables.estates,
  history: estateHistory,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    partyOrganizations: hasMany(
      () => organizationList,
      (o, { on }) => sql`exists (select 1 from ${tables.estateCovers} tie
        where tie.estate_id = ${t.id} and tie.organization_id = ${o.id} and ${tieHolds(sql`${on.date}`)})`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'NAME' }],
};

export const proposalList: List<typeof tables.organizationProposals> = {
  name: 'OrganizationProposal',
  table: tables.organizationProposals,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    kind: compares(t.kind),
    status: compares(t.status),
    division: inDivision(t.divisionCode),
  }),
  orders: (t) => ({ NAME: t.name, STARTS_ON: t.startsOn }),
  defaultOrder: [{ field: 'STARTS_ON' }, { field: 'NAME' }],
};
