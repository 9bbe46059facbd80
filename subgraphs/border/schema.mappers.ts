import type { ChangeRow } from '@hub/kit/live-changes.ts';
import type * as rows from './tables.ts';

export type AdministrativeDivisionMapper = { id: string };
export type PartyOrganizationMapper = { id: string };
export type CoBuildingPactMapper = { id: string };
export type DivisionAdjacencyMapper = rows.AdjacencyRow;
/** One adjacency seen from the side that is not `other`. */
export type AdjacentDivisionMapper = { adjacency: rows.AdjacencyRow; other: 'a' | 'b' };
export type BorderZoneMapper = rows.ZoneRow;
export type ZoneParticipantMapper = rows.ZoneParticipantRow;
export type BorderTierBodyMapper = rows.TierBodyRow;
export type DutyRosterMapper = rows.DutyRosterRow;
export type BorderCaseMapper = rows.CaseRow;
export type CaseSideMapper = { id: string | null; code: string };
export type BorderCaseEventMapper = rows.CaseEventRow;
export type JointEnforcementOperationMapper = rows.OperationRow;
export type EnforcementResultMapper = rows.EnforcementResultRow;
export type JointPatrolMapper = rows.PatrolRow;
export type SharedBulletinMapper = rows.BulletinRow;
export type MediationCaseMapper = rows.MediationRow;
export type MediationRoundMapper = rows.MediationRoundRow;
export type AdministrativeBoundaryMapper = rows.BoundaryRow;
export type BoundaryPillarMapper = rows.PillarRow;
export type BoundaryInspectionMapper = rows.InspectionRow;
export type EnclaveMapper = rows.EnclaveRow;
export type BorderChangeMapper = ChangeRow;
export type SecretaryTurnMapper = { organizationId: string; number: number; from: string; to: string };
export type AdjacencyStatementMapper = rows.AdjacencyStatementRow;
