import { byteText, nodeColumns, nodeKey, oneOf } from '@hub/kit/columns.ts';
import {
  AlliancePartyType,
  ClaimStatus,
  CommitteeSection,
  CoBuildingProjectStatus,
  OfferTerms,
  ResourceKind,
  ResourceOfferStatus,
  ServiceNeedKind,
  ServiceNeedStatus,
  ServiceOrderStatus,
} from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';
import { alliancesSchema, organizationColumns, partyColumns } from './schema.ts';

const at = () => timestamp({ withTimezone: true, mode: 'string', precision: 6 });

export const serviceNeeds = alliancesSchema.table(
  'service_needs',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    title: text().notNull(),
    description: text(),
    kind: text({ enum: ServiceNeedKind }).notNull(),
    status: text({ enum: ServiceNeedStatus }).notNull(),
    declaredOn: date({ mode: 'string' }).notNull(),
    neededBy: date({ mode: 'string' }),
    beneficiaryPersonTimes: integer(),
    surveyedOn: date({ mode: 'string' }),
    section: text({ enum: CommitteeSection }),
    withdrawalReason: text(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('service_need_organization').on(t.organizationId, t.status),
    index('service_need_division').on(t.divisionCode, t.kind, t.status),
    index('service_need_grams').using('gin', t.grams),
    oneOf('service_need_section_known', t.section, CommitteeSection),
    oneOf('service_need_kind_known', t.kind, ServiceNeedKind),
    oneOf('service_need_status_known', t.status, ServiceNeedStatus),
  ],
);

export type ServiceNeedRow = typeof serviceNeeds.$inferSelect;

export const resourceOffers = alliancesSchema.table(
  'resource_offers',
  {
    ...nodeColumns(),
    ...partyColumns(),
    title: text().notNull(),
    description: text(),
    kind: text({ enum: ResourceKind }).notNull(),
    terms: text({ enum: OfferTerms }).notNull(),
    status: text({ enum: ResourceOfferStatus }).notNull(),
    offeredOn: date({ mode: 'string' }).notNull(),
    availableUntil: date({ mode: 'string' }),
    withdrawalReason: text(),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('resource_offer_party').on(t.partyId, t.status),
    index('resource_offer_division').on(t.divisionCode, t.kind, t.status),
    index('resource_offer_grams').using('gin', t.grams),
    oneOf('resource_offer_kind_known', t.kind, ResourceKind),
    oneOf('resource_offer_terms_known', t.terms, OfferTerms),
    oneOf('resource_offer_status_known', t.status, ResourceOfferStatus),
    oneOf('resource_offer_party_type_known', t.partyType, AlliancePartyType),
  ],
);

export type ResourceOfferRow = typeof resourceOffers.$inferSelect;

export const claims = alliancesSchema.table(
  'claims',
  {
    ...nodeColumns(),
    needId: text(),
    offerId: text(),
    ...partyColumns(),
    status: text({ enum: ClaimStatus }).notNull(),
    claimedOn: date({ mode: 'string' }).notNull(),
    fulfilledOn: date({ mode: 'string' }),
    rating: integer(),
    note: text(),
    /** An organizations id: the group an assignment gave the need to. */
    functionalGroupId: text(),
  },
  (t) => [
    nodeKey(t),
    // Exactly one claim stands on a need or an offer, whoever asks at the same moment.
    uniqueIndex('claim_one_standing_per_need')
      .on(t.needId)
      .where(sql`${t.status} <> 'WITHDRAWN'`),
    uniqueIndex('claim_one_standing_per_offer')
      .on(t.offerId)
      .where(sql`${t.status} <> 'WITHDRAWN'`),
    index('claim_party').on(t.partyId),
    index('claim_functional_group').on(t.functionalGroupId),
    index('claim_division').on(t.divisionCode),
    oneOf('claim_status_known', t.status, ClaimStatus),
    oneOf('claim_party_type_known', t.partyType, AlliancePartyType),
    check('claim_of_one_thing', sql`num_nonnulls(${t.needId}, ${t.offerId}) = 1`),
    check('claim_rating_sound', sql`${t.rating} between 1 and 5`),
  ],
);

export type ClaimRow = typeof claims.$inferSelect;

export const coBuildingProjects = alliancesSchema.table(
  'co_building_projects',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    title: text().notNull(),
    description: text(),
    status: text({ enum: CoBuildingProjectStatus }).notNull(),
    pactId: text(),
    needId: text(),
    allianceId: text(),
    result: text(),
    beneficiaryPersonTimes: integer(),
    cancellationReason: text(),
    startedOn: date({ mode: 'string' }),
    dueOn: date({ mode: 'string' }),
    completedOn: date({ mode: 'string' }),
  },
  (t) => [
    nodeKey(t),
    index('project_organization').on(t.organizationId),
    index('project_division').on(t.divisionCode, t.status),
    index('project_pact').on(t.pactId),
    index('project_need').on(t.needId),
    index('project_alliance').on(t.allianceId),
    oneOf('project_status_known', t.status, CoBuildingProjectStatus),
  ],
);

export type CoBuildingProjectRow = typeof coBuildingProjects.$inferSelect;

export const serviceOrders = alliancesSchema.table(
  'service_orders',
  {
    ...nodeColumns(),
    ...organizationColumns(),
    title: text().notNull(),
    status: text({ enum: ServiceOrderStatus }).notNull(),
    description: text(),
    neededBy: date({ mode: 'string' }),
    /** Who dispatches; null when the requesting organization does itself. */
    dispatcherId: text(),
    dispatcherDivisionCode: byteText(),
    providerType: text({ enum: AlliancePartyType }),
    providerId: text(),
    providerDivisionCode: byteText(),
    needId: text(),
    requestedAt: at().notNull(),
    dispatchedAt: at(),
    acceptedAt: at(),
    completedAt: at(),
    ratedAt: at(),
    rating: integer(),
    review: text(),
  },
  (t) => [
    nodeKey(t),
    index('service_order_organization').on(t.organizationId),
    index('service_order_provider').on(t.providerId),
    index('service_order_need').on(t.needId),
    index('service_order_division').on(t.divisionCode, t.status),
    oneOf('service_order_status_known', t.status, ServiceOrderStatus),
    check('service_order_rating_sound', sql`${t.rating} between 1 and 5`),
    index('service_order_dispatcher').on(t.dispatcherId),
    check(
      'service_order_provider_whole',
      sql`num_nonnulls(${t.providerType}, ${t.providerId}, ${t.providerDivisionCode}) in (0, 3)`,
    ),
    check(
      'service_order_dispatcher_whole',
      sql`num_nonnulls(${t.dispatcherId}, ${t.dispatcherDivisionCode}) <> 1`,
    ),
  ],
);

export type ServiceOrderRow = typeof serviceOrders.$inferSelect;

export const sharedResources = alliancesSchema.table(
  'shared_resources',
  {
    ...nodeColumns(),
    ...partyColumns(),
    name: text().notNull(),
    kind: text({ enum: ResourceKind }).notNull(),
    terms: text({ enum: OfferTerms }).notNull(),
    openingHours: text(),
    pactId: text(),
    openedOn: date({ mode: 'string' }),
    closedOn: date({ mode: 'string' }),
    searchText: text().notNull(),
    grams: text().array().notNull(),
  },
  (t) => [
    nodeKey(t),
    index('shared_resource_party').on(t.partyId),
    index('shared_resource_pact').on(t.pactId),
    index('shared_resource_division').on(t.divisionCode, t.kind),
    index('shared_resource_grams').using('gin', t.grams),
    oneOf('shared_resource_kind_known', t.kind, ResourceKind),
    oneOf('shared_resource_terms_known', t.terms, OfferTerms),
    oneOf('shared_resource_party_type_known', t.partyType, AlliancePartyType),
  ],
);

export type SharedResourceRow = typeof sharedResources.$inferSelect;
