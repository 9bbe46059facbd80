import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { mode, openRegister } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** However many rows a page has, each relation under it is one statement. */

const flagship = `query ($first: Int!, $ids: [ID!]) {
  partyOrganizations(first: $first, filter: { id: { in: $ids } }) {
    nodes {
      alliances { totalCount nodes { name memberCount partyCounts { count } chair { __typename } } }
      allianceMemberships { nodes { role alliance { name } } }
      pacts(status: IN_FORCE) {
        totalCount
        nodes { status measures { kind } articles { number } parties { party { ... on PartyOrganization { name } } } }
      }
      openNeeds { totalCount }
      offers { totalCount }
      whistles { totalCount }
      pledges { nodes { status } }
      jointMeetings { nodes { name participantCount sessions { nodes { agendaItems { totalCount } } } } }
    }
  }
}`;

const divisions = `query ($first: Int!) {
  administrativeDivisions(first: $first, filter: { level: { eq: TOWNSHIP }, code: { within: "5301" } }) {
    nodes {
      whistleCounts { level count }
      operatingMode
      alliances { totalCount nodes { name } }
      pacts { totalCount }
      whistles(first: 1) { nodes { responses { totalCount } caller { name } } }
      emergencyActivations { totalCount }
    }
  }
}`;

const contracts = `query ($first: Int!) {
  pacts(first: $first, filter: { kind: { eq: CONTRACT } }) {
    nodes { parties { party { ... on PartyOrganization { name } ... on Unit { name } } } partyCounts { count } renewal { id } projects { nodes { title } } dataAnnex { purpose } }
  }
}`;

const needs = `query ($first: Int!) {
  serviceNeeds(first: $first, filter: { division: "4103" }) {
    nodes { organization { name } standingClaim { party { ... on Unit { name } } } claims { nodes { need { title } } } }
  }
}`;

const orders = `query ($first: Int!) {
  serviceOrders(first: $first) {
    nodes {
      dispatcher { name }
      provider { ... on PartyOrganization { dispatchedOrders(first: 1) { totalCount } } }
      events { status organization { name } provider { __typename } }
    }
  }
}`;

const projects = `query ($first: Int!) {
  coBuildingProjects(first: $first, orderBy: [{ field: STARTED_ON, direction: DESC }]) {
    nodes { alliance { name } participants { party { ... on PartyOrganization { joinedProjects(first: 1) { totalCount } } } } }
  }
}`;

const resources = `query ($first: Int!) {
  sharedResources(first: $first) {
    nodes { bookings(first: 2) { totalCount nodes { party { ... on PartyOrganization { resourceBookings(first: 1) { nodes { resource { name } } } } } } } }
  }
}`;

const wishes = `query ($first: Int!) {
  serviceNeeds(first: $first, filter: { division: "440823" }, orderBy: [{ field: SECTION }]) {
    nodes { section functionalGroup { name claims(first: 1) { totalCount } } }
  }
}`;

const suggestions = `query ($first: Int!) {
  serviceNeeds(first: $first, filter: { division: "4408", status: { eq: OPEN } }) {
    nodes { suggestions(first: 3) { totalCount nodes { score need { title } offer { title party { __typename } } reasons { finding } } } }
  }
  alliances(first: $first, filter: { kind: { in: [CROSS_PROVINCE, SUBDISTRICT] } }, orderBy: [{ field: KIND }]) {
    nodes { suggestions(first: 2) { totalCount nodes { need { title } offer { title } } } }
  }
}`;

const allianceQuery = `query ($first: Int!) {
  alliances(first: $first) {
    nodes {
      chair { __typename }
      charterVersions { number articles { text } }
      motions { totalCount nodes { title alliance { name } votes { choice } } }
      chairPlans { number parties { __typename } }
      memberships(first: 1) { nodes { role } }
    }
  }
}`;

const signatures = `query ($first: Int!) {
  signingKeys(first: $first, orderBy: [{ field: VALID_FROM }]) {
    nodes {
      party { ... on PartyOrganization { name } }
      status isMine
      logEntries { kind inclusionProof }
      pactSignatures { nodes { stands textVersion { number logEntry { index inclusionProof(treeSize: 8) } } logEntry { leafHash inclusionProof } key { fingerprint } } }
    }
  }
}`;

const meetingQuery = `query ($first: Int!) {
  jointMeetings(first: $first, orderBy: [{ field: DIVISION_CODE, direction: DESC }]) {
    nodes {
      status nextDueOn isOverdue sessionsPerYear quorumPercent cadences { number } chair { __typename } pact { id } alliance { name }
      chairPlans { number parties { __typename } }
      tasks(first: 3) { totalCount nodes { isOverdue resolution { status tasks { id } } session { number } meeting { name } } }
      sessions(last: 4) {
        nodes {
          status chair { __typename } events { kind } followUps(first: 3) { totalCount }
          agendaItems(first: 3) { nodes { proposer { __typename } deliberation { step } resolutions(first: 2) { nodes { tasks { id } } } } }
        }
      }
    }
  }
}`;

const log = `query ($first: Int!) {
  logHead { size rootHash }
  logEntries(first: $first, orderBy: [{ field: INDEX, direction: DESC }], filter: { kind: { in: [SIGNATURE, VERSION] } }) {
    nodes { index inclusionProof pact { pactNumber logEntries { totalCount } } signature { id stands } textVersion { number signatures { id } } }
  }
  keys: logEntries(first: $first, filter: { kind: { in: [KEY_REGISTERED, KEY_REVOKED] } }) { nodes { inclusionProof signingKey { id } } }
}`;

/** Both counties have every relation; the others have some. */
const ids = [
  committeeOf('450922').id,
  committeeOf('440881').id,
  ...divisionsBelow('45', 'TOWNSHIP')
    .slice(0, 98)
    .map(({ code }) => committeeOf(code).id),
];

const variables = (first: number) => ({ first, ids: ids.slice(0, first) });

test.skipIf(mode === 'distributed').each([
  ['organizations', flagship],
  ['divisions', divisions],
  ['pacts', contracts],
  ['needs', needs],
  ['alliances', allianceQuery],
  ['orders', orders],
  ['projects', projects],
  ['shared resources', resources],
  ['wishes', wishes],
  ['signing keys', signatures],
  ['log entries', log],
  ['joint meetings', meetingQuery],
  ['suggestions', suggestions],
])('a page of a hundred %s asks the same statements as a page of two', async (_name, query) => {
  await using register = await openRegister();
  const viewer = asCoordinator('440881');
  const two = await register.statements(query, variables(2), viewer);
  const hundred = await register.statements(query, variables(100), viewer);
  expectSameStatements(two, hundred);
});
