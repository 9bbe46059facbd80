import { codelist } from '@hub/kit/codelists.ts';
import { dateOf, pageByParent } from '@hub/kit/connection.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { AlliancePartyType } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import type {
  AccessGrantResolvers,
  AmendmentSignatoryResolvers,
  PactAmendmentResolvers,
  PactArticleResolvers,
  PactReservationResolvers,
  PactTemplateResolvers,
  CoBuildingPactResolvers,
  PactMeasureResolvers,
  PactEventResolvers,
  PactPartyResolvers,
  PactVersionResolvers,
  ViewerIdentityResolvers,
} from '../generated/resolvers.ts';
import { bundleOf } from '../bundle/build.ts';
import { factCountsOfPact } from '../fact-counts.ts';
import { grantsHeldBy, grantsOfPact } from '../grants.ts';
import {
  caseList,
  evidenceList,
  factList,
  logEntryList,
  meetingList,
  obligationList,
  occurrenceList,
  projectList,
  sharedResourceList,
} from '../lists/index.ts';
import { pactStatus } from '../lists/pact-status.ts';
import { partyStatus } from '../lists/party-status.ts';
import * as load from '../loaders.ts';
import { canonicalForm } from '../log/canonical-form.ts';
import { bindsFrom } from '../rules/pact-steps.ts';
import { differenceOf } from '../text/difference.ts';
import { versionByNumber, versionCount } from '../text/versions.ts';
import { referable, under } from './connections.ts';
import { livenessField } from './liveness.ts';
import { suggestionsField } from './matching.ts';
import { partyStub } from './stubs.ts';

const partyTypes = ['PARTY_ORGANIZATION', 'UNIT'] as const satisfies AlliancePartyType[];

export const CoBuildingPact: CoBuildingPactResolvers = {
  __resolveReference: (key, context) =>
    'id' in key && key.id
      ? load.pactById.one(context, key.id)
      : load.pactByNumber.one(context, (key as { pactNumber: string }).pactNumber),
  status: (pact, { asOf }, context) => pactStatus(pact, dateOf(context, asOf)),
  parties: ({ id }, _args, context) => load.partiesByPact.many(context, id),
  partyCounts: async ({ id }, _args, context) => {
    const parties = await load.partiesByPact.many(context, id);
    return partyTypes
      .map((partyType) => ({
        partyType,
        count: parties.filter((party) => party.partyType === partyType).length,
      }))
      .filter(({ count }) => count > 0);
  },
  articles: ({ id }, _args, context) => load.articlesByPact.many(context, id),
  measures: ({ id }, _args, context) => load.measuresByPact.many(context, id),
  dataAnnex: ({ id }, _args, context) => load.dataAnnexByPact.many(context, id),
  grants: ({ id }, _args, context) => grantsOfPact(context, id),
  predecessor: ({ predecessorId }, _args, context) =>
    predecessorId ? load.pactById.one(context, predecessorId) : null,
  renewal: ({ id }, _args, context) => load.pactByPredecessor.one(context, id),
  alliance: ({ allianceId }, _args, context) =>
    allianceId ? load.allianceById.one(context, allianceId) : null,
  jointMeetings: under('CoBuildingPact.jointMeetings', meetingList, (t, id) => sql`${t.pactId} = ${id}`),
  textVersions: ({ id }, _args, context) => load.versionsByPact.many(context, id),
  textVersion: ({ id }, { number }, context) => versionByNumber(context, id, number),
  difference: async ({ id }, { from, to }, context) => {
    const [before, after] = await Promise.all(
      [from, to].map((number) => versionByNumber(context, id, number)),
    );
    if (!before || !after) {
      const count = await versionCount(context, id);
      throw badInput(`该协议现有第 1 至第 ${count} 版。`, `The pact has versions 1 to ${count}.`);
    }
    return differenceOf(before.document, after.document);
  },
  signatures: ({ id }, _args, context) => load.signaturesByPact.many(context, id),
  bundle: ({ id }, _args, context) => bundleOf(context, id),
  logEntries: under('CoBuildingPact.logEntries', logEntryList, (t, id) => sql`${t.pactId} = ${id}`),
  amendments: ({ id }, _args, context) => load.amendmentsByPact.many(context, id),
  reservations: ({ id }, _args, context) => load.reservationsByPact.many(context, id),
  obligations: under('CoBuildingPact.obligations', obligationList, (t, id) => sql`${t.pactId} = ${id}`),
  obligationOccurrences: under(
    'CoBuildingPact.obligationOccurrences',
    occurrenceList,
    (t, id) => sql`${t.pactId} = ${id}`,
  ),
  suspensions: ({ id }, _args, context) => load.suspensionsByPact.many(context, id),
  sharedFacts: under('CoBuildingPact.sharedFacts', factList, (t, id) => sql`${t.pactId} = ${id}`),
  sharedFactCounts: ({ id }, { year }, context) => factCountsOfPact(context, id, year),
  governanceCases: under('CoBuildingPact.governanceCases', caseList, (t, id) => sql`${t.pactId} = ${id}`),
  events: ({ id }, _args, context) => load.eventsByPact.many(context, id),
  suggestions: suggestionsField('PACT'),
  liveness: livenessField('PACT'),
  evaluations: ({ id }, _args, context) => load.evaluationsByPact.many(context, id),
  projects: under('CoBuildingPact.projects', projectList, (t, id) => sql`${t.pactId} = ${id}`),
  sharedResources: under(
    'CoBuildingPact.sharedResources',
    sharedResourceList,
    (t, id) => sql`${t.pactId} = ${id}`,
  ),
};

export const AccessGrant: AccessGrantResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
};

export const ViewerIdentity: ViewerIdentityResolvers = {
  subject: (viewer) => (viewer.kind === 'OFFICIAL' ? viewer.subject : null),
  organization: (viewer) => (viewer.kind === 'OFFICIAL' ? { id: viewer.organizationId } : null),
  divisionCode: (viewer) => (viewer.kind === 'OFFICIAL' ? viewer.divisionCode : null),
  role: (viewer) => (viewer.kind === 'OFFICIAL' ? viewer.role : null),
  grants: (viewer, _args, context) =>
    viewer.kind === 'OFFICIAL' ? grantsHeldBy(context, viewer.organizationId, viewer.divisionCode) : [],
};

export const PactParty: PactPartyResolvers = {
  __resolveReference: referable(load.pactPartyById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
  status: (party, { asOf }, context) => partyStatus(party, dateOf(context, asOf)),
  signatures: async ({ pactId, partyId }, _args, context) =>
    (await load.signaturesByPact.many(context, pactId)).filter((one) => one.partyId === partyId),
  succeeded: ({ partyType, succeededPartyId }) =>
    succeededPartyId === null ? null : partyStub(partyType, succeededPartyId),
  bindsFrom: async (party, _args, context) =>
    bindsFrom((await load.pactById.one(context, party.pactId))!, party),
  obligationOccurrences: under(
    'PactParty.obligationOccurrences',
    occurrenceList,
    (t, id) => sql`${t.pactPartyId} = ${id}`,
  ),
  sharedFacts: under('PactParty.sharedFacts', factList, (t, id) => sql`${t.pactPartyId} = ${id}`),
};

export const PactArticle: PactArticleResolvers = {
  obligations: async ({ pactId, number }, _args, context) =>
    (await load.obligationsByPact.many(context, pactId)).filter((one) => one.articleNumber === number),
  governanceCases: ({ pactId, number }, args, context) =>
    pageByParent(
      context,
      caseList,
      'PactArticle.governanceCases',
      `${pactId}|${number}`,
      args,
      (t, key) =>
        sql`${t.pactId} = split_part(${key}, '|', 1) and ${t.articleNumber} = split_part(${key}, '|', 2)::int`,
    ),
};

export const PactVersion: PactVersionResolvers = {
  __resolveReference: referable(load.pactVersionById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  title: ({ document }) => document.title,
  proposedBy: ({ proposedById }) => ({ id: proposedById }),
  signatures: async ({ pactId, number }, _args, context) =>
    (await load.signaturesByPact.many(context, pactId)).filter((one) => one.textVersion === number),
  logEntry: async ({ id }, _args, context) =>
    (await load.logEntriesBySubject.many(context, id)).find(({ kind }) => kind === 'VERSION') ?? null,
  canonicalText: ({ document }) => canonicalForm(document).toString('utf8'),
};

export const PactAmendment: PactAmendmentResolvers = {
  __resolveReference: referable(load.amendmentById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  signatories: ({ id }, _args, context) => load.signatoriesByAmendment.many(context, id),
  difference: async ({ pactId, textVersion }, _args, context) => {
    const [versions, amendments] = await Promise.all([
      load.versionsByPact.many(context, pactId),
      load.amendmentsByPact.many(context, pactId),
    ]);
    // A declined text was never in force, so it is not what the next one changes.
    const declined = new Set(
      amendments.filter(({ status }) => status === 'DECLINED').map((one) => one.textVersion),
    );
    const before = versions.findLast(({ number }) => number < textVersion && !declined.has(number))!;
    const after = versions.find(({ number }) => number === textVersion)!;
    return differenceOf(before.document, after.document);
  },
};

export const AmendmentSignatory: AmendmentSignatoryResolvers = {
  party: ({ partyType, partyId }) => partyStub(partyType, partyId),
};

export const PactReservation: PactReservationResolvers = {
  __resolveReference: referable(load.reservationById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  party: async ({ pactPartyId }, _args, context) => (await load.pactPartyById.one(context, pactPartyId))!,
};

export const PactTemplate: PactTemplateResolvers = {
  name: ({ template }) => codelist('PactTemplateKind').find(({ code }) => code === template)!.zh,
};

export const PactEvent: PactEventResolvers = {
  party: async ({ partyId }, _args, context) => {
    const party = partyId === null ? null : await load.pactPartyById.one(context, partyId);
    return party && partyStub(party.partyType, party.partyId);
  },
  organization: ({ organizationId }) => ({ id: organizationId }),
};

export const PactMeasure: PactMeasureResolvers = {
  __resolveReference: referable(load.pactMeasureById),
  pact: async ({ pactId }, _args, context) => (await load.pactById.one(context, pactId))!,
  obligations: ({ id }, _args, context) => load.obligationsByMeasure.many(context, id),
  evidence: under('PactMeasure.evidence', evidenceList, (t, id) => sql`${t.measureId} = ${id}`),
  governanceCases: under('PactMeasure.governanceCases', caseList, (t, id) => sql`${t.measureId} = ${id}`),
  responsibleParty: async ({ responsiblePartyId }, _args, context) => {
    if (!responsiblePartyId) return null;
    const party = await load.pactPartyById.one(context, responsiblePartyId);
    return party ? partyStub(party.partyType, party.partyId) : null;
  },
};
