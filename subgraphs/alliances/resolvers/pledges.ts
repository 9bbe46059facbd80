import { sql } from 'drizzle-orm';
import type {
  CaseEventResolvers,
  GovernanceCaseResolvers,
  PledgeResolvers,
  SecretaryLedProjectResolvers,
} from '../generated/resolvers.ts';
import { caseEventList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { referable, under } from './connections.ts';
import { divisionStub, organizationStub } from './stubs.ts';

export const Pledge: PledgeResolvers = {
  __resolveReference: referable(load.pledgeById),
  organization: ({ organizationId }) => organizationStub(organizationId),
};

export const GovernanceCase: GovernanceCaseResolvers = {
  __resolveReference: referable(load.caseById),
  area: ({ divisionId }) => divisionStub(divisionId),
  leadOrganization: ({ leadOrganizationId }) => organizationStub(leadOrganizationId),
  whistle: ({ whistleId }, _args, context) => (whistleId ? load.whistleById.one(context, whistleId) : null),
  timeline: under('GovernanceCase.timeline', caseEventList, (t, id) => sql`${t.caseId} = ${id}`),
};

export const CaseEvent: CaseEventResolvers = {
  __resolveReference: referable(load.caseEventById),
  case: async ({ caseId }, _args, context) => (await load.caseById.one(context, caseId))!,
  organization: ({ organizationId }) => (organizationId ? organizationStub(organizationId) : null),
};

export const SecretaryLedProject: SecretaryLedProjectResolvers = {
  __resolveReference: referable(load.secretaryProjectById),
  organization: ({ organizationId }) => organizationStub(organizationId),
};
