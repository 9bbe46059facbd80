import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasMany, hasOne, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { pendingWhistles } from '../rules/whistle-steps.ts';
import { activationList } from './emergencies.ts';
import { caseList } from './pledges.ts';

export const whistleList: List<typeof tables.whistles> = {
  name: 'Whistle',
  table: tables.whistles,
  filters: (t) => ({
    id: compares(t.id),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    divisionId: compares(t.divisionId),
    callerId: compares(t.callerId),
    level: compares(t.level),
    kind: compares(t.kind),
    mode: compares(t.mode),
    status: compares(t.status),
    subject: compares(t.subject),
    blownAt: compares(t.blownAt),
    dueAt: compares(t.dueAt),
    isOverdue: (wanted: boolean) =>
      sql`(${t.dueAt} < now() and ${t.status} = any(${sql.param([...pendingWhistles])})) is ${wanted ? sql`true` : sql`not true`}`,
    calledId: (id: string) => sql`${t.calledIds} @> array[${id}]`,
    closedAt: compares(t.closedAt),
    synthetic: compares(t.synthetic),
    responses: hasMany(
      () => responseList,
      (other) => sql`${other.whistleId} = ${t.id}`,
    ),
    activation: hasOne(
      () => activationList,
      (other) => sql`${other.id} = ${t.activationId}`,
    ),
    governanceCases: hasMany(
      () => caseList,
      (other) => sql`${other.whistleId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    BLOWN_AT: t.blownAt,
    DUE_AT: t.dueAt,
    CLOSED_AT: t.closedAt,
    LEVEL: t.level,
    STATUS: t.status,
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'BLOWN_AT', direction: 'DESC' }],
};

export const responseList: List<typeof tables.whistleResponses> = {
  name: 'WhistleResponse',
  table: tables.whistleResponses,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    kind: compares(t.kind),
    respondedAt: compares(t.respondedAt),
    synthetic: compares(t.synthetic),
    whistle: hasOne(
      () => whistleList,
      (other) => sql`${other.id} = ${t.whistleId}`,
    ),
  }),
  orders: (t) => ({ RESPONDED_AT: t.respondedAt, KIND: t.kind }),
  defaultOrder: [{ field: 'RESPONDED_AT' }],
};
