import { importResolvers } from '@hub/kit/import/resolvers.ts';
import { organizationImporter } from '../importing/index.ts';
import { AdministrativeDivision, DivisionSuccession } from './AdministrativeDivision.ts';
import * as committees from './committees.ts';
import { EmergencyActivation, EmergencyPlan, PlannedOrganization } from './emergencies.ts';
import * as Mutation from './Mutation/index.ts';
import * as estates from './estates.ts';
import * as partyOrganization from './PartyOrganization.ts';
import { matchPartyOrganizations, OrganizationCandidate } from './matching.ts';
import { Query } from './Query.ts';

const {
  Query: importQueries,
  Mutation: importMutations,
  ...importTypes
} = importResolvers(organizationImporter);

export const resolvers = {
  Query: { ...Query, ...importQueries, matchPartyOrganizations },
  // Not spread: whoever looks for unused exports sees a namespace that is passed on whole.
  Mutation: Object.assign({}, Mutation, importMutations),
  AdministrativeDivision,
  DivisionSuccession,
  ...partyOrganization,
  ...committees,
  ...estates,
  ...importTypes,
  OrganizationCandidate,
  EmergencyPlan,
  EmergencyActivation,
  PlannedOrganization,
};
