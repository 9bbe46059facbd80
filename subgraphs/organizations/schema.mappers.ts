import type { Dated } from '@hub/kit/history.ts';
import type {
  CommitteeTermRow,
  ConcurrentAppointmentRow,
  DemonstrationRatingRow,
  DivisionRow,
  DivisionSuccessionRow,
  EstateRow,
  OrganizationProposalRow,
  ProposalSponsorRow,
  ExpandedCommitteeRow,
  FunctionalGroupRow,
  OrganizationSuccessionRow,
  PartyOrganizationRow,
  PlannedOrganizationRow,
  UnitRow,
} from './tables.ts';

import type { Organization } from './loaders.ts';
import type { SuccessionStep } from './chains.ts';
import type { OrganizationState } from './names.ts';

export type ResidentialEstateMapper = Dated<EstateRow>;
export type OrganizationProposalMapper = OrganizationProposalRow;
export type ProposalSponsorMapper = ProposalSponsorRow;
export type OrganizationStateMapper = OrganizationState;
export type OrganizationSuccessionStepMapper = SuccessionStep;
export type AdministrativeDivisionMapper = DivisionRow;
export type DivisionSuccessionMapper = DivisionSuccessionRow;
export type PartyOrganizationMapper = Organization;
export type OrganizationSuccessionMapper = OrganizationSuccessionRow;
export type TemporaryMandateMapper = Dated<PartyOrganizationRow>;
export type UnitMapper = Dated<UnitRow>;
export type PlannedOrganizationMapper = PlannedOrganizationRow;
/** Owned by alliances: what the gateway sends of them. */
export type EmergencyPlanMapper = { __typename?: 'EmergencyPlan'; id: string };
export type EmergencyActivationMapper = { __typename?: 'EmergencyActivation'; id: string };
export type ExpandedCommitteeMapper = ExpandedCommitteeRow;
export type FunctionalGroupMapper = FunctionalGroupRow;
export type ConcurrentAppointmentMapper = ConcurrentAppointmentRow;
export type CommitteeTermMapper = CommitteeTermRow;
export type DemonstrationRatingMapper = DemonstrationRatingRow;
