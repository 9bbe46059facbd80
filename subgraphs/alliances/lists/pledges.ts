import type { List } from '@hub/kit/connection.ts';
import {
  compares,
  comparesDivision,
  hasMany,
  hasOne,
  inDivision,
  inYear,
  searches,
} from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { pactList } from './pacts.ts';
import { whistleList } from './whistles.ts';

export const pledgeList: List<typeof tables.pledges> = {
  name: 'Pledge',
  table: tables.pledges,
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    year: compares(t.year),
    content: compares(t.content),
    status: compares(t.status),
    fulfilment: compares(t.fulfilment),
    setOn: compares(t.setOn),
    dueOn: compares(t.dueOn),
    redeemedOn: compares(t.redeemedOn),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({
    YEAR: t.year,
    SET_ON: t.setOn,
    DUE_ON: t.dueOn,
    STATUS: t.status,
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'YEAR', direction: 'DESC' }, { field: 'DIVISION_CODE' }],
};

export const caseList: List<typeof tables.governanceCases> = {
  name: 'GovernanceCase',
  table: tables.governanceCases,
  filters: (t) => ({
    id: compares(t.id),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    divisionId: compares(t.divisionId),
    leadOrganizationId: compares(t.leadOrganizationId),
    title: compares(t.title),
    search: searches(t.grams, t.searchText),
    status: compares(t.status),
    openedOn: compares(t.openedOn),
    openedIn: inYear(t.openedOn),
    resolvedOn: compares(t.resolvedOn),
    resolvedIn: inYear(t.resolvedOn),
    synthetic: compares(t.synthetic),
    timeline: hasMany(
      () => caseEventList,
      (other) => sql`${other.caseId} = ${t.id}`,
    ),
    whistle: hasOne(
      () => whistleList,
      (other) => sql`${other.id} = ${t.whistleId}`,
    ),
    pactId: compares(t.pactId),
    articleNumber: compares(t.articleNumber),
    measureId: compares(t.measureId),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({
    OPENED_ON: t.openedOn,
    RESOLVED_ON: t.resolvedOn,
    STATUS: t.status,
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'OPENED_ON', direction: 'DESC' }],
};

export const caseEventList: List<typeof tables.caseEvents> = {
  name: 'CaseEvent',
  table: tables.caseEvents,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    position: compares(t.position),
    organizationId: compares(t.organizationId),
    at: compares(t.at),
    case: hasOne(
      () => caseList,
      (other) => sql`${other.id} = ${t.caseId}`,
    ),
  }),
  orders: (t) => ({ POSITION: t.position, AT: t.at }),
  defaultOrder: [{ field: 'POSITION' }],
};

export const secretaryProjectList: List<typeof tables.secretaryLedProjects> = {
  name: 'SecretaryLedProject',
  table: tables.secretaryLedProjects,
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    title: compares(t.title),
    year: compares(t.year),
    status: compares(t.status),
    progressPercent: compares(t.progressPercent),
    reviewedOn: compares(t.reviewedOn),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({ YEAR: t.year, TITLE: t.title, STATUS: t.status, PROGRESS_PERCENT: t.progressPercent }),
  defaultOrder: [{ field: 'YEAR', direction: 'DESC' }, { field: 'TITLE' }],
};
