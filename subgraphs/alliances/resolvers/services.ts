import { sql } from 'drizzle-orm';
import type {
  ClaimResolvers,
  CoBuildingProjectResolvers,
  FunctionalGroupResolvers,
  ProjectParticipantResolvers,
  ResourceBookingResolvers,
  ResourceOfferResolvers,
  ServiceNeedResolvers,
  ServiceOrderEventResolvers,
  ServiceOrderResolvers,
  SharedResourceResolvers,
} from '../generated/resolvers.ts';
import { offerStatus } from '../lists/offer-status.ts';
import { bookingList, claimList, orderList, projectList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { referable, under } from './connections.ts';
import { suggestionsField } from './matching.ts';
import { functionalGroupStub, organizationStub, partyStub } from './stubs.ts';

export const ServiceNeed: ServiceNeedResolvers = {
  __resolveReference: referable(load.needById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  claims: under('ServiceNeed.claims', claimList, (t, id) => sql`${t.needId} = ${id}`),
  standingClaim: ({ id }, _args, context) => load.standingClaimByNeed.one(context, id),
  suggestions: suggestionsField('NEED'),
  functionalGroup: async ({ id }, _args, context) =>
    functionalGroupStub((await load.standingClaimByNeed.one(context, id))?.functionalGroupId),
  projects: under('ServiceNeed.projects', projectList, (t, id) => sql`${t.needId} = ${id}`),
  serviceOrders: under('ServiceNeed.serviceOrders', orderList, (t, id) => sql`${t.needId} = ${id}`),
};

export const ResourceOffer: ResourceOfferResolvers = {
  __resolveReference: referable(load.offerById),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  status: (offer, _args, context) => offerStatus(offer, context.today),
  claims: under('ResourceOffer.claims', claimList, (t, id) => sql`${t.offerId} = ${id}`),
  standingClaim: ({ id }, _args, context) => load.standingClaimByOffer.one(context, id),
  suggestions: suggestionsField('OFFER'),
};

export const CoBuildingProject: CoBuildingProjectResolvers = {
  __resolveReference: referable(load.projectById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
  participants: ({ id }, _args, context) => load.participantsByProject.many(context, id),
};

export const ProjectParticipant: ProjectParticipantResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const FunctionalGroup: FunctionalGroupResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  claims: under('FunctionalGroup.claims', claimList, (t, id) => sql`${t.functionalGroupId} = ${id}`),
};

export const Claim: ClaimResolvers = {
  __resolveReference: referable(load.claimById),
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
  offer: ({ offerId }, _args, context) => (offerId ? load.offerById.one(context, offerId) : null),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  functionalGroup: ({ functionalGroupId }) => functionalGroupStub(functionalGroupId),
};

export const ServiceOrder: ServiceOrderResolvers = {
  __resolveReference: referable(load.orderById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  provider: ({ providerType, providerId }) =>
    providerType && providerId ? partyStub(providerType, providerId) : null,
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
  dispatcher: ({ dispatcherId, organizationId }) => organizationStub(dispatcherId ?? organizationId),
  events: ({ id }, _args, context) => load.eventsByOrder.many(context, id),
};

export const ServiceOrderEvent: ServiceOrderEventResolvers = {
  organization: ({ organizationId }) => organizationStub(organizationId),
  provider: ({ providerType, providerId }) =>
    providerType && providerId ? partyStub(providerType, providerId) : null,
};

export const SharedResource: SharedResourceResolvers = {
  __resolveReference: referable(load.sharedResourceById),
  bookings: under('SharedResource.bookings', bookingList, (t, id) => sql`${t.resourceId} = ${id}`),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
};

export const ResourceBooking: ResourceBookingResolvers = {
  __resolveReference: referable(load.bookingById),
  resource: async ({ resourceId }, _args, context) =>
    (await load.sharedResourceById.one(context, resourceId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};
