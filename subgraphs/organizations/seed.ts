import { copyRows } from '@hub/kit/bulk.ts';
import { reportedRows } from '@hub/kit/demo/figures.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type postgres from 'postgres';
import * as committees from './seed/committees.ts';
import { plannedOrganizationRows } from './seed/emergencies.ts';
import { divisionRows, divisionSuccessionRows } from './seed/divisions.ts';
import * as joint from './seed/joint.ts';
import { importRowsOfDemo, importWriteRows } from './seed/imports.ts';
import { pastStateRows, reorganizedSuccessionRows } from './seed/reorganized.ts';
import { unitRows } from './seed/units.ts';
import { organizationRows } from './seed/world.ts';
import * as tables from './tables.ts';

/** Loads the demonstration data of organizations, inside the caller's transaction. Returns the number of rows. */
export async function seed(sql: postgres.Sql, onProgress?: (sentence: string) => void): Promise<number> {
  onProgress?.('区划与党组织 · divisions and organizations');
  let rows = 0;
  rows += await copyRows(sql, tables.divisions, divisionRows());
  rows += await copyRows(sql, tables.divisionSuccessions, divisionSuccessionRows());
  const organizations = organizationRows();
  const paths = new Map(organizations.map(({ id, path }) => [id, path]));
  rows += await copyRows(sql, tables.partyOrganizations, organizations);
  rows += await copyRows(
    sql,
    tables.pastStates,
    pastStateRows((key) => paths.get(idFromKey('org', key))!),
  );
  rows += await copyRows(sql, tables.organizationSuccessions, [
    ...committees.organizationSuccessionRows(),
    ...reorganizedSuccessionRows(),
  ]);
  rows += await copyRows(sql, tables.units, unitRows());
  rows += await copyRows(sql, tables.unitTies, committees.unitTieRows());
  rows += await copyRows(sql, tables.expandedCommittees, committees.expandedCommitteeRows());
  rows += await copyRows(sql, tables.functionalGroups, committees.functionalGroupRows());
  rows += await copyRows(sql, tables.concurrentAppointments, committees.appointmentRows());
  rows += await copyRows(sql, tables.committeeTerms, committees.termRows());
  rows += await copyRows(sql, tables.demonstrationRatings, committees.ratingRows());
  rows += await copyRows(sql, tables.estates, joint.estateRows());
  rows += await copyRows(sql, tables.estateCovers, joint.estateCoverRows());
  rows += await copyRows(sql, tables.organizationProposals, joint.proposalRows());
  rows += await copyRows(sql, tables.proposalSponsors, joint.proposalSponsorRows());
  rows += await copyRows(sql, tables.imports, importRowsOfDemo());
  rows += await copyRows(sql, tables.importWrites, importWriteRows());
  rows += await copyRows(sql, tables.plannedOrganizations, plannedOrganizationRows());
  rows += await copyRows(sql, tables.figures, reportedRows('organizations'));
  return rows;
}
