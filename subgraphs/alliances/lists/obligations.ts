import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasMany, hasOne, inDivision, inYear } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { pactList, pactMeasureList, pactPartyList } from './pacts.ts';

export const obligationList: List<typeof tables.pactObligations> = {
  name: 'PactObligation',
  table: tables.pactObligations,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    content: compares(t.content),
    articleNumber: compares(t.articleNumber),
    measureId: compares(t.measureId),
    everyMonths: compares(t.everyMonths),
    everyDays: compares(t.everyDays),
    dueOn: compares(t.dueOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    owner: hasOne(
      () => pactPartyList,
      (other) => sql`${other.id} = ${t.ownerPartyId}`,
    ),
    occurrences: hasMany(
      () => occurrenceList,
      (other) => sql`${other.obligationId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ POSITION: t.position, DUE_ON: t.dueOn }),
  defaultOrder: [{ field: 'POSITION' }],
};

const overdue = (t: typeof tables.obligationOccurrences) =>
  sql`(${t.status} in ('DUE', 'RETURNED') and ${t.ceasedOn} is null and ${t.dueOn} < (now() at time zone 'Asia/Shanghai')::date)`;

export const occurrenceList: List<typeof tables.obligationOccurrences> = {
  name: 'ObligationOccurrence',
  table: tables.obligationOccurrences,
  filters: (t) => ({
    id: compares(t.id),
    obligationId: compares(t.obligationId),
    pactId: compares(t.pactId),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    dueOn: compares(t.dueOn),
    dueIn: inYear(t.dueOn),
    status: compares(
      sql`(case when ${t.status} = 'DUE' and ${overdue(t)} then 'OVERDUE' else ${t.status} end)`,
    ),
    isOverdue: (wanted: boolean) => (wanted ? overdue(t) : sql`not ${overdue(t)}`),
    evidencedOn: compares(t.evidencedOn),
    answeredOn: compares(t.answeredOn),
    ceasedOn: compares(t.ceasedOn),
    synthetic: compares(t.synthetic),
    obligation: hasOne(
      () => obligationList,
      (other) => sql`${other.id} = ${t.obligationId}`,
    ),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    evidence: hasMany(
      () => evidenceList,
      (other) => sql`${other.occurrenceId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ DUE_ON: t.dueOn, EVIDENCED_ON: t.evidencedOn, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'DUE_ON' }],
};

export const evidenceList: List<typeof tables.evidenceItems> = {
  name: 'EvidenceItem',
  table: tables.evidenceItems,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    referenceId: compares(t.referenceId),
    round: compares(t.round),
    submittedOn: compares(t.submittedOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    occurrence: hasOne(
      () => occurrenceList,
      (other) => sql`${other.id} = ${t.occurrenceId}`,
    ),
    measure: hasOne(
      () => pactMeasureList,
      (other) => sql`${other.id} = ${t.measureId}`,
    ),
  }),
  orders: (t) => ({ ROUND: t.round, SUBMITTED_ON: t.submittedOn }),
  defaultOrder: [
    { field: 'ROUND', direction: 'DESC' },
    { field: 'SUBMITTED_ON', direction: 'DESC' },
  ],
};
