import { sql, type SQL } from 'drizzle-orm';
import { pageByParent } from '@hub/kit/connection.ts';
import { factCountsOfDivision } from '../fact-counts.ts';
import { areaKey, codeOf, operatingModeOf, whistleCountsOf } from '../counts.ts';
import type {
  AdministrativeDivisionResolvers,
  PartyOrganizationResolvers,
  UnitResolvers,
} from '../generated/resolvers.ts';
import * as lists from '../lists/index.ts';
import { allianceTouches, factTouches, pactTouches } from '../lists/touching.ts';
import * as tables from '../tables.ts';
import { inArea, pactsUnder, under } from './connections.ts';

/** Fields we add to types that organizations owns: relations seen from the other end. */

function holds(alias: string, date: SQL): SQL {
  const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)];
  return sql`(${from} is null or ${from} <= ${date}) and (${to} is null or ${to} > ${date})`;
}

/** Pacts somebody is a party of. */
const pactsOf = (id: SQL) => sql`select p.pact_id from ${tables.pactParties} p where p.party_id = ${id}`;

/** A party organization or a unit asks these in the same statement: an id tells them apart. */
const ofParty = {
  allianceMemberships: under(
    'party.allianceMemberships',
    lists.membershipList,
    (t, id) => sql`${t.partyId} = ${id}`,
  ),
  chairRotations: under(
    'party.chairRotations',
    lists.chairRotationList,
    (t, id) => sql`${t.partyId} = ${id}`,
  ),
  alliances: under(
    'party.alliances',
    lists.allianceList,
    (t, id, date) => sql`${t.id} in (
      select m.alliance_id from ${tables.memberships} m where m.party_id = ${id} and m.status in ('ADMITTED', 'WITHDRAWN', 'ENDED') and ${holds('m', date)}
      union select a.id from ${tables.alliances} a where a.convener_id = ${id})`,
  ),
  pacts: pactsUnder(
    'party.pacts',
    (t, id) => sql`${t.id} in (select p.pact_id from ${tables.pactParties} p where p.party_id = ${id})`,
  ),
  signingKeys: under('party.signingKeys', lists.signingKeyList, (t, id) => sql`${t.partyId} = ${id}`),
  pactSignatures: under(
    'party.pactSignatures',
    lists.pactSignatureList,
    (t, id) => sql`${t.partyId} = ${id}`,
  ),
  offers: under('party.offers', lists.offerList, (t, id) => sql`${t.partyId} = ${id}`),
  claims: under('party.claims', lists.claimList, (t, id) => sql`${t.partyId} = ${id}`),
  acceptedOrders: under('party.acceptedOrders', lists.orderList, (t, id) => sql`${t.providerId} = ${id}`),
  evaluations: under(
    'party.evaluations',
    lists.evaluationList,
    (t, id) =>
      sql`${t.id} in (select a.evaluation_id from ${tables.evaluationAnswers} a where a.party_id = ${id})`,
  ),
  joinedProjects: under(
    'party.joinedProjects',
    lists.projectList,
    (t, id) =>
      sql`${t.id} in (select p.project_id from ${tables.projectParticipants} p where p.party_id = ${id})`,
  ),
  resourceBookings: under('party.resourceBookings', lists.bookingList, (t, id) => sql`${t.partyId} = ${id}`),
  sharedResources: under(
    'party.sharedResources',
    lists.sharedResourceList,
    (t, id) => sql`${t.partyId} = ${id}`,
  ),
  obligations: under(
    'party.obligations',
    lists.obligationList,
    (t, id) => sql`exists (select from ${tables.pactParties} p
      where p.party_id = ${id} and p.pact_id = ${t.pactId} and p.id = coalesce(${t.ownerPartyId}, p.id))`,
  ),
  obligationOccurrences: under(
    'party.obligationOccurrences',
    lists.occurrenceList,
    (t, id) => sql`${t.partyId} = ${id}`,
  ),
  sharedFacts: under('party.sharedFacts', lists.factList, (t, id) => sql`${t.pactId} in (${pactsOf(id)})`),
  whistleResponses: under('party.whistleResponses', lists.responseList, (t, id) => sql`${t.partyId} = ${id}`),
  resolutionTasks: under('party.resolutionTasks', lists.taskList, (t, id) => sql`${t.partyId} = ${id}`),
  chairedSessions: under('party.chairedSessions', lists.sessionList, (t, id) => sql`${t.chairId} = ${id}`),
  jointMeetings: under(
    'party.jointMeetings',
    lists.meetingList,
    (t, id, date) => sql`${t.id} in (
      select p.meeting_id from ${tables.meetingParticipants} p where p.party_id = ${id} and p.status in ('ADMITTED', 'WITHDRAWN', 'ENDED') and ${holds('p', date)}
      union select j.id from ${tables.jointMeetings} j where j.convener_id = ${id})`,
  ),
};

export const PartyOrganization: PartyOrganizationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ...ofParty,
  needs: under('organization.needs', lists.needList, (t, id) => sql`${t.organizationId} = ${id}`),
  openNeeds: under(
    'organization.openNeeds',
    lists.needList,
    (t, id) => sql`${t.organizationId} = ${id} and ${t.status} = 'OPEN'`,
  ),
  projects: under('organization.projects', lists.projectList, (t, id) => sql`${t.organizationId} = ${id}`),
  serviceOrders: under(
    'organization.serviceOrders',
    lists.orderList,
    (t, id) => sql`${t.organizationId} = ${id}`,
  ),
  dispatchedOrders: under(
    'organization.dispatchedOrders',
    lists.orderList,
    (t, id) =>
      sql`(${t.dispatcherId} = ${id} or (${t.organizationId} = ${id} and ${t.dispatcherId} is null))`,
  ),
  whistles: under('organization.whistles', lists.whistleList, (t, id) => sql`${t.callerId} = ${id}`),
  emergencyActivations: under(
    'organization.emergencyActivations',
    lists.activationList,
    (t, id) => sql`${t.organizationId} = ${id}`,
  ),
  pledges: under('organization.pledges', lists.pledgeList, (t, id) => sql`${t.organizationId} = ${id}`),
  governanceCases: under(
    'organization.governanceCases',
    lists.caseList,
    (t, id) => sql`${t.leadOrganizationId} = ${id}`,
  ),
  secretaryLedProjects: under(
    'organization.secretaryLedProjects',
    lists.secretaryProjectList,
    (t, id) => sql`${t.organizationId} = ${id}`,
  ),
  jointActivities: under(
    'organization.jointActivities',
    lists.activityList,
    (t, id) => sql`${t.hostId} = ${id}`,
  ),
};

export const Unit: UnitResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ...ofParty,
};

/** `code` comes with the representation: its owner is organizations. */
export const AdministrativeDivision: AdministrativeDivisionResolvers & {
  code(of: { code?: string }): string;
} = {
  __resolveReference: (reference) => reference as { id: string; code?: string },
  code: ({ code }) => code!,
  alliances: inArea('division.alliances', lists.allianceList, (t, code) => allianceTouches(t, code)),
  pacts: pactsUnder('division.pacts', (t, key) => pactTouches(t, codeOf(key)), areaKey),
  jointMeetings: inArea('division.jointMeetings', lists.meetingList),
  serviceNeeds: inArea('division.serviceNeeds', lists.needList),
  resourceOffers: inArea('division.resourceOffers', lists.offerList),
  whistles: inArea('division.whistles', lists.whistleList),
  whistleCounts: (division, _args, context) => whistleCountsOf(context, areaKey(division)),
  emergencyActivations: inArea('division.emergencyActivations', lists.activationList),
  operatingMode: (division, _args, context) => operatingModeOf(context, areaKey(division)),
  pledges: inArea('division.pledges', lists.pledgeList),
  obligationOccurrences: inArea('division.obligationOccurrences', lists.occurrenceList),
  sharedFacts: (division, args, context) =>
    pageByParent(context, lists.factList, 'division.sharedFacts', areaKey(division), args, (t, key) =>
      factTouches(t, codeOf(key)),
    ),
  sharedFactCounts: (division, { year }, context) => factCountsOfDivision(context, areaKey(division), year),
  governanceCases: inArea('division.governanceCases', lists.caseList),
};
