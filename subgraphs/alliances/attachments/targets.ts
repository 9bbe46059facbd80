import { sql, type SQL } from 'drizzle-orm';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { idPrefix } from '@hub/kit/ids.ts';
import * as load from '../loaders.ts';

/** A kind of record that files are attached to. */
export interface Target {
  /** Its type in the graph. */
  type: string;
  byId: { one(context: HubContext, id: string): Promise<object | null> };
  /** Whose record it is, as a query of `division_code` and `organization_id`: they read its files. */
  readers(id: SQL): SQL;
  /** Who may attach a file to it; its readers when left out. */
  writers?(id: SQL): SQL;
}

const today = sql`(now() at time zone 'Asia/Shanghai')::date`;

/** Parties of a pact that have not withdrawn; a text under way is its parties' as well. */
const partiesOf = (pact: SQL): SQL => sql`
  select p.division_code, p.party_id as organization_id from alliances.pact_parties p
  where p.pact_id = ${pact} and (p.withdrawn_on is null or p.withdrawn_on > ${today})`;

const alliance = (id: SQL): SQL => sql`
  select a.division_code, a.convener_id from alliances.alliances a where a.id = ${id}
  union all
  select m.division_code, m.party_id from alliances.memberships m where m.alliance_id = ${id} and m.status = 'ADMITTED'`;

const convening = (id: SQL): SQL => sql`
  select a.division_code, a.convener_id from alliances.alliances a where a.id = ${id}`;

const session = (id: SQL): SQL => sql`
  select s.division_code, j.convener_id from alliances.meeting_sessions s
    join alliances.joint_meetings j on j.id = s.meeting_id where s.id = ${id}
  union all
  select p.division_code, p.party_id from alliances.meeting_sessions s
    join alliances.meeting_participants p on p.meeting_id = s.meeting_id
  where s.id = ${id} and (p.valid_to is null or p.valid_to > ${today})`;

const governanceCase = (id: SQL): SQL => sql`
  select c.division_code, c.lead_organization_id from alliances.governance_cases c where c.id = ${id}`;

/** A column of a row found by its id. */
const of = (table: string, column: string, id: SQL): SQL =>
  sql`(select ${sql.identifier(column)} from alliances.${sql.identifier(table)} where id = ${id})`;

const owned = (table: string, organization: string) => (id: SQL) =>
  sql`
  select division_code, ${sql.identifier(organization)} from alliances.${sql.identifier(table)} where id = ${id}`;

/** Whose claim the owner has accepted: anybody may claim, and nobody reads by that alone. */
const accepted = (column: 'need_id' | 'offer_id') => (id: SQL) =>
  sql`
      select c.division_code, c.party_id from alliances.claims c
      where c.${sql.identifier(column)} = ${id} and c.status in ('ACCEPTED', 'FULFILLED', 'RATED')`;

/** By the prefix of the record's id. */
const targets: Readonly<Record<string, Target>> = {
  all: { type: 'Alliance', byId: load.allianceById, readers: alliance, writers: convening },
  cha: {
    type: 'AllianceCharter',
    byId: load.charterById,
    readers: (id) => alliance(of('charters', 'alliance_id', id)),
    writers: (id) => convening(of('charters', 'alliance_id', id)),
  },
  mot: {
    type: 'Motion',
    byId: load.motionById,
    readers: (id) => alliance(of('motions', 'alliance_id', id)),
  },
  ses: { type: 'JointMeetingSession', byId: load.sessionById, readers: session },
  agd: {
    type: 'AgendaItem',
    byId: load.agendaItemById,
    readers: (id) => session(of('agenda_items', 'session_id', id)),
  },
  res: {
    type: 'Resolution',
    byId: load.resolutionById,
    readers: (id) => session(of('agenda_items', 'session_id', of('resolutions', 'agenda_item_id', id))),
  },
  pact: { type: 'CoBuildingPact', byId: load.pactById, readers: partiesOf },
  pver: {
    type: 'PactVersion',
    byId: load.pactVersionById,
    readers: (id) => partiesOf(of('pact_versions', 'pact_id', id)),
  },
  amd: {
    type: 'PactAmendment',
    byId: load.amendmentById,
    readers: (id) => partiesOf(of('pact_amendments', 'pact_id', id)),
  },
  rsv: {
    type: 'PactReservation',
    byId: load.reservationById,
    readers: (id) => partiesOf(of('pact_reservations', 'pact_id', id)),
  },
  msr: {
    type: 'PactMeasure',
    byId: load.pactMeasureById,
    readers: (id) => partiesOf(of('pact_measures', 'pact_id', id)),
  },
  obl: {
    type: 'PactObligation',
    byId: load.obligationById,
    readers: (id) => partiesOf(of('pact_obligations', 'pact_id', id)),
  },
  occ: {
    type: 'ObligationOccurrence',
    byId: load.occurrenceById,
    readers: (id) => partiesOf(of('obligation_occurrences', 'pact_id', id)),
  },
  evd: {
    type: 'EvidenceItem',
    byId: load.evidenceById,
    readers: (id) => partiesOf(of('evidence_items', 'pact_id', id)),
  },
  fct: {
    type: 'SharedFact',
    byId: load.factById,
    readers: (id) => partiesOf(of('shared_facts', 'pact_id', id)),
  },
  need: {
    type: 'ServiceNeed',
    byId: load.needById,
    readers: (id) => sql`
      ${owned('service_needs', 'organization_id')(id)}
      union all
      ${accepted('need_id')(id)}`,
    writers: owned('service_needs', 'organization_id'),
  },
  off: {
    type: 'ResourceOffer',
    byId: load.offerById,
    readers: (id) => sql`
      ${owned('resource_offers', 'party_id')(id)}
      union all
      ${accepted('offer_id')(id)}`,
    writers: owned('resource_offers', 'party_id'),
  },
  clm: {
    type: 'Claim',
    byId: load.claimById,
    readers: (id) => sql`
      ${owned('claims', 'party_id')(id)}
      union all
      select n.division_code, n.organization_id from alliances.claims c
        join alliances.service_needs n on n.id = c.need_id where c.id = ${id}
      union all
      select o.division_code, o.party_id from alliances.claims c
        join alliances.resource_offers o on o.id = c.offer_id where c.id = ${id}`,
  },
  prj: {
    type: 'CoBuildingProject',
    byId: load.projectById,
    readers: (id) => sql`
      ${owned('co_building_projects', 'organization_id')(id)}
      union all (${partiesOf(of('co_building_projects', 'pact_id', id))})`,
    writers: owned('co_building_projects', 'organization_id'),
  },
  ord: {
    type: 'ServiceOrder',
    byId: load.orderById,
    readers: (id) => sql`
      ${owned('service_orders', 'organization_id')(id)}
      union all
      select null, provider_id from alliances.service_orders where id = ${id}`,
    writers: owned('service_orders', 'organization_id'),
  },
  shr: {
    type: 'SharedResource',
    byId: load.sharedResourceById,
    readers: (id) => sql`
      ${owned('shared_resources', 'party_id')(id)}
      union all (${partiesOf(of('shared_resources', 'pact_id', id))})`,
    writers: owned('shared_resources', 'party_id'),
  },
  whi: {
    type: 'Whistle',
    byId: load.whistleById,
    readers: (id) => sql`
      ${owned('whistles', 'caller_id')(id)}
      union all select null, unnest(called_ids) from alliances.whistles where id = ${id}`,
    writers: owned('whistles', 'caller_id'),
  },
  whr: {
    type: 'WhistleResponse',
    byId: load.responseById,
    readers: (id) => sql`
      ${owned('whistle_responses', 'party_id')(id)}
      union all (${owned('whistles', 'caller_id')(of('whistle_responses', 'whistle_id', id))})`,
    writers: owned('whistle_responses', 'party_id'),
  },
  plg: { type: 'Pledge', byId: load.pledgeById, readers: owned('pledges', 'organization_id') },
  gvc: { type: 'GovernanceCase', byId: load.caseById, readers: governanceCase },
  cve: {
    type: 'CaseEvent',
    byId: load.caseEventById,
    readers: (id) => governanceCase(of('case_events', 'case_id', id)),
  },
  slp: {
    type: 'SecretaryLedProject',
    byId: load.secretaryProjectById,
    readers: owned('secretary_led_projects', 'organization_id'),
  },
};

/** The kind of record an id is of; null when files are not attached to such records. */
export function targetOf(id: string): Target | null {
  return targets[idPrefix(id) ?? ''] ?? null;
}

export const targetTypes: readonly string[] = Object.values(targets).map(({ type }) => type);

/** Everybody whose record a link leads to, for a row `link` of `attachment_links`. */
export function readersOfLink(link: { targetType: SQL; targetId: SQL }): SQL {
  const branches = Object.values(targets).map(
    ({ type, readers }) =>
      sql`select * from (${readers(link.targetId)}) as place(division_code, organization_id) where ${link.targetType} = ${sql.raw(`'${type}'`)}`,
  );
  return sql.join(branches, sql` union all `);
}
