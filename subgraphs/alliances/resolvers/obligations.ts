import { sql } from 'drizzle-orm';
import type {
  EvidenceItemResolvers,
  EvidenceSubjectResolvers,
  JointPatrolResolvers,
  ObligationOccurrenceResolvers,
  ObligationWaiverResolvers,
  PactObligationResolvers,
} from '../generated/resolvers.ts';
import { attachmentById, evidenceList, occurrenceList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import { isOverdue, occurrenceStatus } from '../rules/obligation-steps.ts';
import { evidencedBy, referable, under } from './connections.ts';
import { organizationStub, partyStub } from './stubs.ts';

export const PactObligation: PactObligationResolvers = {
  __resolveReference: referable(load.obligationById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  owner: ({ ownerPartyId }, _args, context) =>
    ownerPartyId ? load.pactPartyById.one(context, ownerPartyId) : null,
  article: async ({ pactId, articleNumber, validTo }, _args, context) =>
    articleNumber === null || validTo !== null
      ? null
      : ((await load.articlesByPact.many(context, pactId)).find(({ number }) => number === articleNumber) ??
        null),
  measure: ({ measureId }, _args, context) =>
    measureId ? load.pactMeasureById.one(context, measureId) : null,
  occurrences: under('PactObligation.occurrences', occurrenceList, (t, id) => sql`${t.obligationId} = ${id}`),
};

export const ObligationOccurrence: ObligationOccurrenceResolvers = {
  __resolveReference: referable(load.occurrenceById),
  obligation: async ({ obligationId }, _args, context) =>
    (await load.obligationById.one(context, obligationId))!,
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  side: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
  owner: ({ partyType, partyId }) => partyStub(partyType, partyId),
  status: (occurrence, _args, { today }) => occurrenceStatus(occurrence, today),
  isOverdue: (occurrence, _args, { today }) => isOverdue(occurrence, today),
  isEvidencedByBothSides: async ({ id, round }, _args, context) => {
    const items = await load.evidenceByOccurrence.many(context, id);
    const facts = await Promise.all(
      items
        .filter((item) => item.round === round && item.kind === 'FACT')
        .map(({ referenceId }) => load.factById.one(context, referenceId!)),
    );
    return facts.length > 0 && facts.every((fact) => fact?.status === 'JOINT');
  },
  answeredBy: ({ answeredById }) => (answeredById ? organizationStub(answeredById) : null),
  evidence: under('ObligationOccurrence.evidence', evidenceList, (t, id) => sql`${t.occurrenceId} = ${id}`),
  waivers: ({ id }, _args, context) => load.waiversByOccurrence.many(context, id),
};

export const ObligationWaiver: ObligationWaiverResolvers = {
  side: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
  organization: ({ organizationId }) => organizationStub(organizationId),
};

export const EvidenceItem: EvidenceItemResolvers = {
  __resolveReference: referable(load.evidenceById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  occurrence: ({ occurrenceId }, _args, context) =>
    occurrenceId ? load.occurrenceById.one(context, occurrenceId) : null,
  measure: ({ measureId }, _args, context) =>
    measureId ? load.pactMeasureById.one(context, measureId) : null,
  subject: async ({ kind, referenceId }, _args, context) => {
    if (referenceId === null || kind === 'NOTE' || kind === 'ATTACHMENT') return null;
    if (kind === 'PATROL') return { __typename: 'JointPatrol', id: referenceId };
    const found = await recordsOf[kind](context, referenceId);
    return found && ({ ...found, __typename: subjectTypes[kind] } as never);
  },
  attachment: ({ kind, referenceId }, _args, context) =>
    kind === 'ATTACHMENT' && referenceId !== null ? attachmentById.one(context, referenceId) : null,
  submittedBy: ({ submittedById }) => organizationStub(submittedById),
};

const recordsOf = {
  SESSION: load.sessionById.one,
  ACTIVITY: load.activityById.one,
  CASE: load.caseById.one,
  FACT: load.factById.one,
} as const;

const subjectTypes = {
  SESSION: 'JointMeetingSession',
  ACTIVITY: 'JointActivity',
  CASE: 'GovernanceCase',
  FACT: 'SharedFact',
} as const;

export const EvidenceSubject: EvidenceSubjectResolvers = {
  __resolveType: (record) => (record as unknown as { __typename: 'SharedFact' }).__typename,
};

export const JointPatrol: JointPatrolResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  evidence: evidencedBy('JointPatrol'),
};
