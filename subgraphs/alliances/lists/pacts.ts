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
import { allianceList } from './alliances.ts';
import { projectList, sharedResourceList } from './services.ts';
import { statusOn } from './pact-status.ts';
import { partyStatusOn } from './party-status.ts';
import { pactTouches } from './touching.ts';

export const pactList: List<typeof tables.pacts> = {
  name: 'CoBuildingPact',
  table: tables.pacts,
  filters: (t) => ({
    id: compares(t.id),
    pactNumber: compares(t.pactNumber),
    title: compares(t.title),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    status: (input, scope) => compares(statusOn(t, scope.on.date))(input, scope),
    division: (code: string) => pactTouches(t, sql`${code}`),
    signingOn: compares(t.signingOn),
    signedOn: compares(t.signedOn),
    signedIn: inYear(t.signedOn),
    effectiveFrom: compares(t.effectiveFrom),
    expiresOn: compares(t.expiresOn),
    terminatedOn: compares(t.terminatedOn),
    synthetic: compares(t.synthetic),
    parties: hasMany(
      () => pactPartyList,
      (other) => sql`${other.pactId} = ${t.id}`,
    ),
    measures: hasMany(
      () => pactMeasureList,
      (other) => sql`${other.pactId} = ${t.id}`,
    ),
    projects: hasMany(
      () => projectList,
      (other) => sql`${other.pactId} = ${t.id}`,
    ),
    sharedResources: hasMany(
      () => sharedResourceList,
      (other) => sql`${other.pactId} = ${t.id}`,
    ),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
    predecessor: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.predecessorId}`,
    ),
    renewal: hasOne(
      () => pactList,
      (other) => sql`${other.predecessorId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    PACT_NUMBER: t.pactNumber,
    TITLE: t.title,
    KIND: t.kind,
    SIGNED_ON: t.signedOn,
    EFFECTIVE_FROM: t.effectiveFrom,
    EXPIRES_ON: t.expiresOn,
  }),
  defaultOrder: [{ field: 'SIGNED_ON', direction: 'DESC' }, { field: 'PACT_NUMBER' }],
};

export const pactPartyList: List<typeof tables.pactParties> = {
  name: 'PactParty',
  table: tables.pactParties,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    name: compares(t.name),
    status: (input, scope) => compares(partyStatusOn(t, scope.on.date))(input, scope),
    signedOn: compares(t.signedOn),
    signedIn: inYear(t.signedOn),
    withdrawnOn: compares(t.withdrawnOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({
    POSITION: t.position,
    NAME: t.name,
    DIVISION_CODE: t.divisionCode,
    SIGNED_ON: t.signedOn,
  }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'POSITION' }],
};

export const pactMeasureList: List<typeof tables.pactMeasures> = {
  name: 'PactMeasure',
  table: tables.pactMeasures,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    content: compares(t.content),
    status: compares(t.status),
    responsiblePartyId: compares(t.responsiblePartyId),
    dueOn: compares(t.dueOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
  }),
  orders: (t) => ({ POSITION: t.position, KIND: t.kind, DUE_ON: t.dueOn }),
  defaultOrder: [{ field: 'POSITION' }],
};
