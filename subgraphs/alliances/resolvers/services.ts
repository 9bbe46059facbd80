import { sql } from 'drizzle-orm';
import type {
  ClaimResolvers,
  CoBuildingProjectResolvers,
  ResourceOfferResolvers,
  ServiceNeedResolvers,
  ServiceOrderResolvers,
  SharedResourceResolvers,
} from '../generated/resolvers.ts';
import { claimList, orderList, projectList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { referable, under } from './connections.ts';
import { organizationStub, partyStub } from './stubs.ts';

export const ServiceNeed: ServiceNeedResolvers = {
  __resolveReference: referable(load.needById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  claims: under('ServiceNeed.claims', claimList, (t, id) => sql`${t.needId} = ${id}`),
  standingClaim: ({ id }, _args, context) => load.standingClaimByNeed.one(context, id),
  projects: under('ServiceNeed.projects', projectList, (t, id) => sql`${t.needId} = ${id}`),
  serviceOrders: under('ServiceNeed.serviceOrders', orderList, (t, id) => sql`${t.needId} = ${id}`),
};

export const ResourceOffer: ResourceOfferResolvers = {
  __resolveReference: referable(load.offerById),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  claims: under('ResourceOffer.claims', claimList, (t, id) => sql`${t.offerId} = ${id}`),
  standingClaim: ({ id }, _args, context) => load.standingClaimByOffer.one(context, id),
};

export const CoBuildingProject: CoBuildingProjectResolvers = {
  __resolveReference: referable(load.projectById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
};

export const Claim: ClaimResolvers = {
  __resolveReference: referable(load.claimById),
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
  offer: ({ offerId }, _args, context) => (offerId ? load.offerById.one(context, offerId) : null),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const ServiceOrder: ServiceOrderResolvers = {
  __resolveReference: referable(load.orderById),
  organization: ({ organizationId }) => organizationStub(organizationId),
  provider: ({ providerType, providerId }) =>
    providerType && providerId ? partyStub(providerType, providerId) : null,
  need: ({ needId }, _args, context) => (needId ? load.needById.one(context, needId) : null),
};

export const SharedResource: SharedResourceResolvers = {
  __resolveReference: referable(load.sharedResourceById),
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
};
