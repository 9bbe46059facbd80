import type { Viewer } from '@hub/kit/viewer.ts';
import type { GrantRow } from './grants.ts';
import type * as T from './tables.ts';
import type { PactTemplate } from './text/templates.ts';

export type AllianceMapper = T.AllianceRow;
export type AllianceMembershipMapper = T.MembershipRow;
export type ChairRotationMapper = T.ChairRotationRow;
export type JointActivityMapper = T.JointActivityRow;
export type CoBuildingPactMapper = T.PactRow;
export type PactPartyMapper = T.PactPartyRow;
export type PactTemplateMapper = PactTemplate;
export type PactVersionMapper = T.PactVersionRow;
export type PactEventMapper = T.PactEventRow;
export type PactAmendmentMapper = T.PactAmendmentRow;
export type AmendmentSignatoryMapper = T.AmendmentSignatoryRow;
export type PactReservationMapper = T.PactReservationRow;
export type PactMeasureMapper = T.PactMeasureRow;
export type JointMeetingMapper = T.JointMeetingRow;
export type JointMeetingParticipantMapper = T.MeetingParticipantRow;
export type JointMeetingSessionMapper = T.MeetingSessionRow;
export type AgendaItemMapper = T.AgendaItemRow;
export type ResolutionMapper = T.ResolutionRow;
export type ServiceNeedMapper = T.ServiceNeedRow;
export type ResourceOfferMapper = T.ResourceOfferRow;
export type CoBuildingProjectMapper = T.CoBuildingProjectRow;
export type ClaimMapper = T.ClaimRow;
export type ServiceOrderMapper = T.ServiceOrderRow;
export type SharedResourceMapper = T.SharedResourceRow;
export type WhistleMapper = T.WhistleRow;
export type WhistleResponseMapper = T.WhistleResponseRow;
export type EmergencyActivationMapper = T.EmergencyActivationRow;
export type PledgeMapper = T.PledgeRow;
export type GovernanceCaseMapper = T.GovernanceCaseRow;
export type CaseEventMapper = T.CaseEventRow;
export type SecretaryLedProjectMapper = T.SecretaryLedProjectRow;
export type PactArticleMapper = T.PactArticleRow;
export type DataAnnexItemMapper = T.DataAnnexItemRow;

/** Types owned by organizations: what the gateway sends of them. */
export type PartyOrganizationMapper = { __typename?: 'PartyOrganization'; id: string };
export type UnitMapper = { __typename?: 'Unit'; id: string };
export type AdministrativeDivisionMapper = {
  __typename?: 'AdministrativeDivision';
  id: string;
  code?: string;
};
export type AccessGrantMapper = GrantRow;
export type ViewerIdentityMapper = Viewer;
