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
import { bookingList } from './bookings.ts';
import { offerStatusNow } from './offer-status.ts';
import { pactList } from './pacts.ts';

export const needList: List<typeof tables.serviceNeeds> = {
  name: 'ServiceNeed',
  table: tables.serviceNeeds,
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    title: compares(t.title),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    section: compares(t.section),
    status: compares(t.status),
    declaredOn: compares(t.declaredOn),
    declaredIn: inYear(t.declaredOn),
    neededBy: compares(t.neededBy),
    beneficiaryPersonTimes: compares(t.beneficiaryPersonTimes),
    synthetic: compares(t.synthetic),
    claims: hasMany(
      () => claimList,
      (other) => sql`${other.needId} = ${t.id}`,
    ),
    projects: hasMany(
      () => projectList,
      (other) => sql`${other.needId} = ${t.id}`,
    ),
    serviceOrders: hasMany(
      () => orderList,
      (other) => sql`${other.needId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    DECLARED_ON: t.declaredOn,
    NEEDED_BY: t.neededBy,
    KIND: t.kind,
    SECTION: t.section,
    STATUS: t.status,
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'DECLARED_ON', direction: 'DESC' }],
};

export const offerList: List<typeof tables.resourceOffers> = {
  name: 'ResourceOffer',
  table: tables.resourceOffers,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    title: compares(t.title),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    terms: compares(t.terms),
    status: compares(offerStatusNow(t)),
    offeredOn: compares(t.offeredOn),
    availableUntil: compares(t.availableUntil),
    synthetic: compares(t.synthetic),
    claims: hasMany(
      () => claimList,
      (other) => sql`${other.offerId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    OFFERED_ON: t.offeredOn,
    KIND: t.kind,
    STATUS: offerStatusNow(t),
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'OFFERED_ON', direction: 'DESC' }],
};

export const projectList: List<typeof tables.coBuildingProjects> = {
  name: 'CoBuildingProject',
  table: tables.coBuildingProjects,
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    title: compares(t.title),
    status: compares(t.status),
    startedOn: compares(t.startedOn),
    dueOn: compares(t.dueOn),
    completedOn: compares(t.completedOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    need: hasOne(
      () => needList,
      (other) => sql`${other.id} = ${t.needId}`,
    ),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({
    TITLE: t.title,
    STATUS: t.status,
    STARTED_ON: t.startedOn,
    DUE_ON: t.dueOn,
    COMPLETED_ON: t.completedOn,
  }),
  defaultOrder: [{ field: 'STARTED_ON', direction: 'DESC' }],
};

export const claimList: List<typeof tables.claims> = {
  name: 'Claim',
  table: tables.claims,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    status: compares(t.status),
    claimedOn: compares(t.claimedOn),
    claimedIn: inYear(t.claimedOn),
    fulfilledOn: compares(t.fulfilledOn),
    functionalGroupId: compares(t.functionalGroupId),
    rating: compares(t.rating),
    synthetic: compares(t.synthetic),
    need: hasOne(
      () => needList,
      (other) => sql`${other.id} = ${t.needId}`,
    ),
    offer: hasOne(
      () => offerList,
      (other) => sql`${other.id} = ${t.offerId}`,
    ),
  }),
  orders: (t) => ({
    CLAIMED_ON: t.claimedOn,
    FULFILLED_ON: t.fulfilledOn,
    STATUS: t.status,
    RATING: t.rating,
  }),
  defaultOrder: [{ field: 'CLAIMED_ON', direction: 'DESC' }],
};

export const orderList: List<typeof tables.serviceOrders> = {
  name: 'ServiceOrder',
  table: tables.serviceOrders,
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    providerId: compares(t.providerId),
    providerType: compares(t.providerType),
    dispatcherId: compares(t.dispatcherId),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    title: compares(t.title),
    status: compares(t.status),
    requestedAt: compares(t.requestedAt),
    dispatchedAt: compares(t.dispatchedAt),
    completedAt: compares(t.completedAt),
    rating: compares(t.rating),
    synthetic: compares(t.synthetic),
    need: hasOne(
      () => needList,
      (other) => sql`${other.id} = ${t.needId}`,
    ),
  }),
  orders: (t) => ({ REQUESTED_AT: t.requestedAt, COMPLETED_AT: t.completedAt, STATUS: t.status }),
  defaultOrder: [{ field: 'REQUESTED_AT', direction: 'DESC' }],
};

export const sharedResourceList: List<typeof tables.sharedResources> = {
  name: 'SharedResource',
  table: tables.sharedResources,
  validity: (t) => ({ from: t.openedOn, to: t.closedOn }),
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    name: compares(t.name),
    search: searches(t.grams, t.searchText),
    kind: compares(t.kind),
    terms: compares(t.terms),
    openedOn: compares(t.openedOn),
    closedOn: compares(t.closedOn),
    synthetic: compares(t.synthetic),
    pact: hasOne(
      () => pactList,
      (other) => sql`${other.id} = ${t.pactId}`,
    ),
    bookings: hasMany(
      () => bookingList,
      (other) => sql`${other.resourceId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, KIND: t.kind, DIVISION_CODE: t.divisionCode, OPENED_ON: t.openedOn }),
  defaultOrder: [{ field: 'DIVISION_CODE' }, { field: 'NAME' }],
};
