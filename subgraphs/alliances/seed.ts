import { copyRows } from '@hub/kit/bulk.ts';
import { reportedRows } from '@hub/kit/demo/figures.ts';
import type postgres from 'postgres';
import * as alliances from './seed/alliances.ts';
import * as meetings from './seed/meetings.ts';
import * as pacts from './seed/pacts.ts';
import * as pledges from './seed/pledges.ts';
import * as services from './seed/services.ts';
import * as whistles from './seed/whistles.ts';
import * as tables from './tables.ts';

/** Loads the demonstration data of alliances, inside the caller's transaction. Returns the number of rows. */
export async function seed(sql: postgres.Sql, onProgress?: (sentence: string) => void): Promise<number> {
  onProgress?.('联盟、协议与吹哨 · alliances, pacts and whistles');
  let rows = 0;
  rows += await copyRows(sql, tables.alliances, alliances.allianceRows());
  rows += await copyRows(sql, tables.memberships, alliances.membershipRows());
  rows += await copyRows(sql, tables.chairRotations, alliances.chairRotationRows());
  rows += await copyRows(sql, tables.jointActivities, alliances.activityRows());
  rows += await copyRows(sql, tables.pacts, pacts.pactRows());
  rows += await copyRows(sql, tables.pactParties, pacts.pactPartyRows());
  rows += await copyRows(sql, tables.pactMeasures, pacts.pactMeasureRows());
  rows += await copyRows(sql, tables.pactArticles, pacts.pactArticleRows());
  rows += await copyRows(sql, tables.dataAnnexItems, pacts.dataAnnexRows());
  rows += await copyRows(sql, tables.pactVersions, pacts.pactVersionRows());
  rows += await copyRows(sql, tables.pactVersions, pacts.amendedVersionRows());
  rows += await copyRows(sql, tables.pactAmendments, pacts.amendmentRows());
  rows += await copyRows(sql, tables.amendmentSignatories, pacts.amendmentSignatoryRows());
  rows += await copyRows(sql, tables.jointMeetings, meetings.meetingRows());
  rows += await copyRows(sql, tables.meetingParticipants, meetings.participantRows());
  rows += await copyRows(sql, tables.meetingSessions, meetings.sessionRows());
  rows += await copyRows(sql, tables.agendaItems, meetings.agendaItemRows());
  rows += await copyRows(sql, tables.resolutions, meetings.resolutionRows());
  rows += await copyRows(sql, tables.serviceNeeds, services.needRows());
  rows += await copyRows(sql, tables.resourceOffers, services.offerRows());
  rows += await copyRows(sql, tables.claims, services.claimRows());
  rows += await copyRows(sql, tables.coBuildingProjects, services.projectRows());
  rows += await copyRows(sql, tables.serviceOrders, services.orderRows());
  rows += await copyRows(sql, tables.sharedResources, services.sharedResourceRows());
  rows += await copyRows(sql, tables.emergencyActivations, whistles.activationRows());
  rows += await copyRows(sql, tables.whistles, whistles.whistleRows());
  rows += await copyRows(sql, tables.whistleResponses, whistles.whistleResponseRows());
  rows += await copyRows(sql, tables.pledges, pledges.pledgeRows());
  rows += await copyRows(sql, tables.governanceCases, pledges.caseRows());
  rows += await copyRows(sql, tables.caseEvents, pledges.caseEventRows());
  rows += await copyRows(sql, tables.secretaryLedProjects, pledges.secretaryProjectRows());
  rows += await copyRows(sql, tables.figures, reportedRows('alliances'));
  return rows;
}
