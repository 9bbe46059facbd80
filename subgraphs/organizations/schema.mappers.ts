import type {
  CommitteeTermRow,
  ConcurrentAppointmentRow,
  DemonstrationRatingRow,
  DivisionRow,
  DivisionSuccessionRow,
  ExpandedCommitteeRow,
  FunctionalGroupRow,
  OrganizationSuccessionRow,
  PartyOrganizationRow,
  UnitRow,
} from './tables.ts';

export type AdministrativeDivisionMapper = DivisionRow;
export type DivisionSuccessionMapper = DivisionSuccessionRow;
export type PartyOrganizationMapper = PartyOrganizationRow;
export type OrganizationSuccessionMapper = OrganizationSuccessionRow;
export type TemporaryMandateMapper = PartyOrganizationRow;
export type UnitMapper = UnitRow;
export type ExpandedCommitteeMapper = ExpandedCommitteeRow;
export type FunctionalGroupMapper = FunctionalGroupRow;
export type ConcurrentAppointmentMapper = ConcurrentAppointmentRow;
export type CommitteeTermMapper = CommitteeTermRow;
export type DemonstrationRatingMapper = DemonstrationRatingRow;
