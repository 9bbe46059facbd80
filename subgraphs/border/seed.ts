import { copyRows } from '@hub/kit/bulk.ts';
import { demoDivisions, divisionId } from '@hub/kit/demo/divisions.ts';
import { reportedRows } from '@hub/kit/demo/figures.ts';
import { readFileSync } from 'node:fs';
import type postgres from 'postgres';
import { readAdjacencyFile } from './adjacency-file.ts';
import { sealGuardedText } from './sealed.ts';
import { guardedTextRows } from './seed/guarded-texts.ts';
import * as boundaries from './seed/boundaries.ts';
import * as duty from './seed/duty.ts';
import * as matters from './seed/matters.ts';
import * as zones from './seed/zones.ts';
import * as tables from './tables.ts';

const adjacencyFile = new URL('../../schema/data/adjacency_curated.csv', import.meta.url);

/** Loads the demonstration data of the border, inside the caller's transaction. Returns the number of rows. */
export async function seed(sql: postgres.Sql, onProgress?: (sentence: string) => void): Promise<number> {
  onProgress?.('边界 · border');
  const names = new Map(demoDivisions.map(({ code, name }) => [code, name]));
  const { rows: adjacencies, problems } = await readAdjacencyFile(
    readFileSync(adjacencyFile, 'utf8'),
    (code) => (names.has(code) ? { id: divisionId(code), name: names.get(code)! } : null),
  );
  if (problems.length > 0) throw new Error(`adjacency_curated.csv:${problems[0]!.line}: ${problems[0]!.en}`);
  let rows = 0;
  rows += await copyRows(sql, tables.adjacencies, adjacencies);
  rows += await copyRows(sql, tables.zones, zones.zoneRows());
  rows += await copyRows(sql, tables.zoneParticipants, zones.participantRows());
  rows += await copyRows(sql, tables.tierBodies, zones.tierBodyRows());
  rows += await copyRows(sql, tables.bodyTurns, zones.bodyTurnRows());
  rows += await copyRows(sql, tables.dutyRosters, zones.rosterRows());
  rows += await copyRows(sql, tables.dutyRosters, duty.rosterRows());
  rows += await copyRows(sql, tables.dutyParties, duty.partyRows());
  rows += await copyRows(sql, tables.dutyDays, duty.dayRows());
  rows += await copyRows(sql, tables.dutySwaps, duty.swapRows());
  rows += await copyRows(sql, tables.pactBorderLinks, zones.pactLinkRows());
  rows += await copyRows(sql, tables.patrols, zones.patrolRows());
  rows += await copyRows(sql, tables.cases, matters.caseRows());
  rows += await copyRows(sql, tables.caseEvents, matters.caseEventRows());
  rows += await copyRows(sql, tables.operations, matters.operationRows());
  rows += await copyRows(sql, tables.enforcementResults, matters.enforcementResultRows());
  rows += await copyRows(sql, tables.bulletins, matters.bulletinRows());
  rows += await copyRows(sql, tables.bulletinAcknowledgements, matters.acknowledgementRows());
  rows += await copyRows(sql, tables.mediations, matters.mediationRows());
  rows += await copyRows(sql, tables.mediationRounds, matters.mediationRoundRows());
  rows += await copyRows(
    sql,
    tables.guardedTexts,
    guardedTextRows().map((row) => ({ ...row, body: sealGuardedText(row.ownerId, row.body) })),
  );
  rows += await copyRows(sql, tables.boundaries, boundaries.boundaryRows());
  rows += await copyRows(sql, tables.pillars, boundaries.pillarRows());
  rows += await copyRows(sql, tables.inspections, boundaries.inspectionRows());
  rows += await copyRows(sql, tables.pillarFindings, boundaries.pillarFindingRows());
  rows += await copyRows(sql, tables.enclaves, boundaries.enclaveRows());
  rows += await copyRows(sql, tables.figures, reportedRows('border'));
  return rows;
}
