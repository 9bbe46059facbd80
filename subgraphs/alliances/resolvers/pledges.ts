import { sql } from 'drizzle-orm';
import type {
  CaseEventResolvers,
  GovernanceCaseResolvers,
  PledgeResolvers,
  SecretaryLedProjectResolvers,
} from '../generated/resolvers.ts';
import { caseEventList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { evidencedBy, referable, under } from './connections.ts';
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
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  article: async ({ pactId, articleNumber }, _args, context) =>
    pactId === null || articleNumber === null
      ? null
      : ((await load.articlesByPact.many(context, pactId)).find(({ number }) => number === articleNumber) ??
        null),
  measure: ({ measureId }, _args, context) =>
    measureId ? load.pactMeasureById.one(context, measureId) : null,
  evidence: evidencedBy('GovernanceCase'),
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
