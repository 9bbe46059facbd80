import type {
  SharedFactAnswerResolvers,
  SharedFactResolvers,
  SharedFactVersionResolvers,
} from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { evidencedBy, referable } from './connections.ts';
import { organizationStub } from './stubs.ts';

export const SharedFact: SharedFactResolvers = {
  __resolveReference: referable(load.factById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  side: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
  versions: ({ id }, _args, context) => load.versionsByFact.many(context, id),
  evidence: evidencedBy('SharedFact'),
};

export const SharedFactVersion: SharedFactVersionResolvers = {
  side: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
  organization: ({ organizationId }) => organizationStub(organizationId),
  answers: async ({ factId, number }, _args, context) =>
    (await load.answersByFact.many(context, factId)).filter((answer) => answer.number === number),
};

export const SharedFactAnswer: SharedFactAnswerResolvers = {
  side: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
  organization: ({ organizationId }) => (organizationId ? organizationStub(organizationId) : null),
};
