import type { EvaluationAnswerResolvers, YearlyEvaluationResolvers } from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { referable } from './connections.ts';
import { organizationStub, partyStub } from './stubs.ts';

export const YearlyEvaluation: YearlyEvaluationResolvers = {
  __resolveReference: referable(load.evaluationById),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
  pact: ({ pactId }, _args, context) => (pactId ? load.pactById.one(context, pactId) : null),
  organization: ({ organizationId }) => organizationStub(organizationId),
  answers: ({ id }, _args, context) => load.answersByEvaluation.many(context, id),
  gradedBy: ({ gradedById }) => (gradedById ? organizationStub(gradedById) : null),
};

export const EvaluationAnswer: EvaluationAnswerResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};
