import { pageByParent, type List } from '@hub/kit/connection.ts';
import { compares, inDivision } from '@hub/kit/filter.ts';
import { rowsByKey } from '@hub/kit/load-by-key.ts';
import { sql } from 'drizzle-orm';
import { prepared } from '../emergencies/prepared.ts';
import type {
  EmergencyActivationResolvers,
  EmergencyPlanResolvers,
  PartyOrganizationResolvers,
  PlannedOrganizationResolvers,
} from '../generated/resolvers.ts';
import { organizationList } from '../lists/index.ts';
import { divisionById, organizationById } from '../loaders.ts';
import { foundedOrganizations, plannedOrganizations } from '../tables.ts';

const plannedById = rowsByKey(plannedOrganizations, 'id');
const foundingOf = rowsByKey(foundedOrganizations, 'organizationId', { order: 'activation_id' });

const plannedList: List<typeof plannedOrganizations> = {
  name: 'PlannedOrganization',
  table: plannedOrganizations,
  filters: (t) => ({
    id: compares(t.id),
    code: compares(t.code),
    kind: compares(t.kind),
    sidePosition: compares(t.sidePosition),
    division: inDivision(t.divisionCode),
  }),
  orders: (t) => ({ CODE: t.code, NAME: t.name, KIND: t.kind }),
  defaultOrder: [{ field: 'CODE' }],
};

export const EmergencyPlan: EmergencyPlanResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  plannedOrganizations: ({ id }, args, context) =>
    pageByParent(
      context,
      plannedList,
      'EmergencyPlan.plannedOrganizations',
      id,
      args,
      (t, parent) => sql`${t.planId} = ${parent}`,
    ),
  plannedOrganizationCount: async ({ id }, _args, context) => (await prepared(context, id)).count,
  organizationsDigest: async ({ id }, _args, context) => (await prepared(context, id)).digest,
};

export const EmergencyActivation: EmergencyActivationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  organizations: ({ id }, args, context) =>
    pageByParent(
      context,
      organizationList,
      'EmergencyActivation.organizations',
      id,
      args,
      (t, parent) =>
        sql`${t.id} in (select organization_id from ${foundedOrganizations} where activation_id = ${parent})`,
    ),
};

/** What emergencies add to an organization. */
export const foundedFor: Pick<PartyOrganizationResolvers, 'emergencyActivation'> = {
  emergencyActivation: async ({ id }, _args, context) => {
    const founding = await foundingOf.one(context, id);
    return founding && { id: founding.activationId };
  },
};

export const PlannedOrganization: PlannedOrganizationResolvers = {
  __resolveReference: ({ id }, context) => plannedById.one(context, id),
  plan: ({ planId }) => ({ id: planId }),
  division: async ({ divisionId }, _args, context) => (await divisionById.one(context, divisionId))!,
  superior: ({ superiorId }, _args, context) =>
    superiorId ? organizationById.one(context, superiorId) : null,
};
