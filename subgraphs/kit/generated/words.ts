// Written by `pnpm codegen`; never edited.

export const ActivityKind = ['STUDY', 'VOLUNTEER_SERVICE', 'CULTURE', 'PUBLICITY', 'GROUP_SERVICE'] as const;
export type ActivityKind = (typeof ActivityKind)[number];

export const AdjacencyAct = ['REGISTERED', 'CORRECTED', 'ENDED'] as const;
export type AdjacencyAct = (typeof AdjacencyAct)[number];

export const AdjacencyKind = ['LAND', 'WATER', 'MARITIME'] as const;
export type AdjacencyKind = (typeof AdjacencyKind)[number];

export const AdviceCode = ['BRANCH_TOO_SMALL', 'ORGANIZATION_TOO_SMALL', 'ORGANIZATION_TOO_LARGE', 'BRANCH_COMMITTEE', 'JOINT_BRANCH_COVERS_MANY', 'TASK_LASTS_LONG', 'REELECTION_OVERDUE', 'TERM_NOT_REGISTERED'] as const;
export type AdviceCode = (typeof AdviceCode)[number];

export const AfterActionStatus = ['DRAFT', 'CONCLUDED'] as const;
export type AfterActionStatus = (typeof AfterActionStatus)[number];

export const AgendaItemKind = ['PROBLEM', 'PROPOSAL', 'REPORT', 'EXCHANGE'] as const;
export type AgendaItemKind = (typeof AgendaItemKind)[number];

export const AgendaItemStatus = ['LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP', 'PROPOSED', 'DECLINED', 'WITHDRAWN'] as const;
export type AgendaItemStatus = (typeof AgendaItemStatus)[number];

export const AllianceKind = ['REGIONAL', 'INDUSTRY', 'SUBDISTRICT', 'BUSINESS_DISTRICT', 'SUPPLY_CHAIN', 'SOE_RALLY_POINT', 'INTEREST_CLUB', 'CROSS_PROVINCE'] as const;
export type AllianceKind = (typeof AllianceKind)[number];

export const AlliancePartyType = ['PARTY_ORGANIZATION', 'UNIT'] as const;
export type AlliancePartyType = (typeof AlliancePartyType)[number];

export const AllianceRole = ['INITIATOR', 'LEAD', 'MEMBER', 'SUPPORTING_UNIT', 'OBSERVER'] as const;
export type AllianceRole = (typeof AllianceRole)[number];

export const AllianceStatus = ['PROPOSED', 'RETURNED', 'ACTIVE', 'DISSOLVED'] as const;
export type AllianceStatus = (typeof AllianceStatus)[number];

export const AmendmentStatus = ['PROPOSED', 'ADOPTED', 'DECLINED'] as const;
export type AmendmentStatus = (typeof AmendmentStatus)[number];

export const AppointmentStatus = ['PROPOSED', 'SEATED', 'DECLINED', 'WITHDRAWN', 'ENDED'] as const;
export type AppointmentStatus = (typeof AppointmentStatus)[number];

export const AttachmentFormat = ['PDF', 'OFD', 'DOCX', 'XLSX', 'PNG', 'JPEG', 'WEBP', 'CSV', 'TEXT'] as const;
export type AttachmentFormat = (typeof AttachmentFormat)[number];

export const AttachmentRefusalCode = ['DIGEST_MISSING', 'DIGEST_MISMATCH', 'INCOMPLETE', 'EMPTY', 'TOO_LARGE', 'FORMAT_NOT_ALLOWED', 'FORMAT_MISMATCH', 'ARCHIVE_UNSOUND', 'UNPACKS_TOO_LARGE', 'MACROS', 'FILE_NAME_MISSING', 'FILE_NAME_UNSAFE', 'FILE_NAME_TOO_LONG', 'PERSONAL_NUMBER'] as const;
export type AttachmentRefusalCode = (typeof AttachmentRefusalCode)[number];

export const AttendanceKind = ['PRESENT', 'REPRESENTED', 'APOLOGIES', 'ABSENT'] as const;
export type AttendanceKind = (typeof AttendanceKind)[number];

export const AttendingOffice = ['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER', 'OFFICE_HEAD', 'DEPARTMENT_HEAD', 'UNIT_HEAD', 'LIAISON'] as const;
export type AttendingOffice = (typeof AttendingOffice)[number];

export const BookingStatus = ['BOOKED', 'USED', 'CANCELLED'] as const;
export type BookingStatus = (typeof BookingStatus)[number];

export const BorderCaseCategory = ['BOUNDARY_DISPUTE', 'ILLEGAL_MINING', 'POLLUTION', 'PUBLIC_SECURITY', 'ROAD_AND_WATER', 'CIVIL_DISPUTE'] as const;
export type BorderCaseCategory = (typeof BorderCaseCategory)[number];

export const BorderCaseEventKind = ['STEP', 'RECORD'] as const;
export type BorderCaseEventKind = (typeof BorderCaseEventKind)[number];

export const BorderCaseStatus = ['REPORTED', 'STUDIED', 'IN_HAND', 'RESOLVED', 'VERIFIED'] as const;
export type BorderCaseStatus = (typeof BorderCaseStatus)[number];

export const BorderCrossing = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'] as const;
export type BorderCrossing = (typeof BorderCrossing)[number];

export const BorderGapKind = ['NO_PACT', 'MEETING_OVERDUE', 'OBLIGATION_OVERDUE', 'INSPECTION_OVERDUE', 'CASE_WITHOUT_PACT', 'DUTY_HOLE'] as const;
export type BorderGapKind = (typeof BorderGapKind)[number];

export const BorderTier = ['COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type BorderTier = (typeof BorderTier)[number];

export const BorderZoneStatus = ['STANDING', 'DISSOLVING', 'DISSOLVED'] as const;
export type BorderZoneStatus = (typeof BorderZoneStatus)[number];

export const BranchPower = ['DECISION', 'PROPOSAL', 'PERSONNEL', 'SUPERVISION', 'APPRAISAL'] as const;
export type BranchPower = (typeof BranchPower)[number];

export const BulletinClassification = ['PUBLIC', 'INTERNAL'] as const;
export type BulletinClassification = (typeof BulletinClassification)[number];

export const BulletinStatus = ['PUBLISHED', 'WITHDRAWN'] as const;
export type BulletinStatus = (typeof BulletinStatus)[number];

export const CalendarEntryKind = ['SESSION', 'TASK', 'CHAIR_TURN', 'PACT_SIGNATURE', 'PACT_EFFECT', 'PACT_NOTICE', 'PACT_EXPIRY', 'OBLIGATION'] as const;
export type CalendarEntryKind = (typeof CalendarEntryKind)[number];

export const CalendarSubject = ['ORGANIZATION', 'ALLIANCE', 'PACT'] as const;
export type CalendarSubject = (typeof CalendarSubject)[number];

export const CaseEventKind = ['STUDY', 'MOBILIZATION', 'HANDLING', 'FEEDBACK', 'SUMMARY'] as const;
export type CaseEventKind = (typeof CaseEventKind)[number];

export const ChangeKind = ['CREATED', 'UPDATED', 'DELETED'] as const;
export type ChangeKind = (typeof ChangeKind)[number];

export const CheckInStatus = ['REGISTERED', 'CONFIRMED', 'ACTIVE', 'ENDED'] as const;
export type CheckInStatus = (typeof CheckInStatus)[number];

export const ClaimStatus = ['OPEN', 'CLAIMED', 'ACCEPTED', 'FULFILLED', 'RATED', 'WITHDRAWN'] as const;
export type ClaimStatus = (typeof ClaimStatus)[number];

export const ClauseChange = ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'] as const;
export type ClauseChange = (typeof ClauseChange)[number];

export const ClauseKind = ['TERMS', 'PARTY', 'ARTICLE', 'MEASURE', 'DATA_ANNEX', 'OBLIGATION'] as const;
export type ClauseKind = (typeof ClauseKind)[number];

export const CoBuildingProjectStatus = ['PLANNED', 'UNDER_WAY', 'COMPLETED', 'CANCELLED'] as const;
export type CoBuildingProjectStatus = (typeof CoBuildingProjectStatus)[number];

export const CommitteeSection = ['GUIDANCE', 'EDUCATION', 'SECURITY', 'LIVELIHOOD', 'CIVILITY'] as const;
export type CommitteeSection = (typeof CommitteeSection)[number];

export const ContactOffice = ['COUNTY_LEADER', 'STREET_LEADER', 'COMMUNITY_SECRETARY', 'DELEGATE_STUDIO'] as const;
export type ContactOffice = (typeof ContactOffice)[number];

export const DataFieldSet = ['BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS', 'SHARED_BULLETINS', 'MEDIATION_RECORDS', 'MOBILE_MEMBER_COUNTS'] as const;
export type DataFieldSet = (typeof DataFieldSet)[number];

export const DeliberationProcedure = ['DIRECT', 'COLLECT_DELIBERATE_PUBLISH'] as const;
export type DeliberationProcedure = (typeof DeliberationProcedure)[number];

export const DeliberationStep = ['COLLECTED', 'PROPOSED', 'CONSULTED', 'DECIDED', 'DECISION_PUBLISHED', 'RESULT_PUBLISHED'] as const;
export type DeliberationStep = (typeof DeliberationStep)[number];

export const DivisionDesignation = ['PROVINCE', 'AUTONOMOUS_REGION', 'MUNICIPALITY', 'CITY', 'PREFECTURE', 'COUNTY', 'COUNTY_LEVEL_CITY', 'DISTRICT', 'DEVELOPMENT_ZONE', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'OTHER'] as const;
export type DivisionDesignation = (typeof DivisionDesignation)[number];

export const DivisionLevel = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type DivisionLevel = (typeof DivisionLevel)[number];

export const DutySwapStatus = ['PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type DutySwapStatus = (typeof DutySwapStatus)[number];

export const EmergencyActivationStatus = ['ACTIVATED', 'STOOD_DOWN'] as const;
export type EmergencyActivationStatus = (typeof EmergencyActivationStatus)[number];

export const EmergencyEffectStatus = ['PENDING', 'DONE', 'REFUSED'] as const;
export type EmergencyEffectStatus = (typeof EmergencyEffectStatus)[number];

export const EmergencyEventKind = ['ACTIVATED', 'BECAME_JOINT', 'WHISTLE_BLOWN', 'ACCESS_OPENED', 'ORGANIZATIONS_FOUNDED', 'MEMBERS_POSTED', 'NOTED', 'PART_REFUSED', 'ORGANIZATIONS_DISSOLVED', 'MEMBERS_RETURNED', 'ACCESS_CLOSED', 'SIDE_STOOD_DOWN', 'STOOD_DOWN', 'REPORT_DRAFTED'] as const;
export type EmergencyEventKind = (typeof EmergencyEventKind)[number];

export const EmergencyPlanStatus = ['DRAFT', 'SUBMITTED', 'AGREED', 'RETIRED'] as const;
export type EmergencyPlanStatus = (typeof EmergencyPlanStatus)[number];

export const EmergencySideStanding = ['AWAITED', 'ACTIVE', 'STOOD_DOWN'] as const;
export type EmergencySideStanding = (typeof EmergencySideStanding)[number];

export const EmergencySignedStep = ['ACTIVATE', 'JOIN', 'STAND_DOWN'] as const;
export type EmergencySignedStep = (typeof EmergencySignedStep)[number];

export const EmergencyStep = ['OPEN', 'CLOSE'] as const;
export type EmergencyStep = (typeof EmergencyStep)[number];

export const EnforcementResultKind = ['SAND_SITE', 'SAND_VESSEL', 'PIG_FARM', 'VESSEL_SEIZED', 'SUSPECT'] as const;
export type EnforcementResultKind = (typeof EnforcementResultKind)[number];

export const EvaluationAnswerKind = ['CONFIRMED', 'OBJECTED'] as const;
export type EvaluationAnswerKind = (typeof EvaluationAnswerKind)[number];

export const EvaluationGrade = ['GOOD', 'FAIRLY_GOOD', 'AVERAGE', 'POOR'] as const;
export type EvaluationGrade = (typeof EvaluationGrade)[number];

export const EvaluationStatus = ['DRAFT', 'CONFIRMED', 'CLOSED'] as const;
export type EvaluationStatus = (typeof EvaluationStatus)[number];

export const EvidenceKind = ['NOTE', 'SESSION', 'ACTIVITY', 'PATROL', 'CASE', 'ATTACHMENT', 'FACT'] as const;
export type EvidenceKind = (typeof EvidenceKind)[number];

export const FactAnswer = ['PENDING', 'CONFIRMED', 'DISPUTED'] as const;
export type FactAnswer = (typeof FactAnswer)[number];

export const FigureQualifier = ['EXACT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST', 'MAX', 'ABOUT', 'ROUNDED', 'MASKED'] as const;
export type FigureQualifier = (typeof FigureQualifier)[number];

export const GovernanceCaseStatus = ['STUDIED', 'MOBILIZED', 'IN_HAND', 'SUPERVISED', 'CLOSED'] as const;
export type GovernanceCaseStatus = (typeof GovernanceCaseStatus)[number];

export const ImportAction = ['CREATE', 'UPDATE', 'UNCHANGED', 'REFUSED', 'WAITING'] as const;
export type ImportAction = (typeof ImportAction)[number];

export const ImportFault = ['FILE_EMPTY', 'FILE_TYPE_UNKNOWN', 'FILE_OLD_FORMAT', 'FILE_BROKEN', 'FILE_TOO_LARGE', 'FILE_INCOMPLETE', 'ENCODING_UNKNOWN', 'QUOTES_BROKEN', 'SHEET_MISSING', 'TOO_MANY_ROWS', 'TOO_MANY_COLUMNS', 'HEADER_NOT_FOUND', 'FIELD_NOT_MAPPED', 'REQUIRED_BLANK', 'NOT_A_DATE', 'NOT_A_NUMBER', 'NOT_A_WORD', 'NOT_YES_OR_NO', 'NOT_A_CREDIT_CODE', 'FORMULA_IN_TEXT', 'FORMULA_VALUE', 'FORMULA_ERROR', 'MERGED_CELLS', 'ROW_TWICE', 'DIVISION_AMBIGUOUS', 'NAME_UNDECIDED', 'NAME_UNKNOWN', 'NOT_YOURS', 'SUPERIOR_DIFFERS', 'FIELD_FIXED', 'CHANGED_SINCE_CHECK', 'RECORD_AMBIGUOUS', 'STEP_FAILED', 'NOT_A_YEAR', 'HOME_WITHOUT_ROLL', 'HOME_DIFFERS', 'RECORD_DIFFERS', 'PARTY_UNSIGNED', 'SIGNED_ELSEWHERE', 'HOST_DIFFERS'] as const;
export type ImportFault = (typeof ImportFault)[number];

export const ImportKind = ['UNITS', 'ORGANIZATIONS', 'MEMBERS', 'NEEDS', 'PACTS'] as const;
export type ImportKind = (typeof ImportKind)[number];

export const ImportSeverity = ['ERROR', 'NOTICE'] as const;
export type ImportSeverity = (typeof ImportSeverity)[number];

export const ImportStatus = ['UPLOADING', 'READING', 'UNREADABLE', 'UPLOADED', 'MAPPED', 'CHECKING', 'FAULTY', 'NEEDS_REVIEW', 'CHECKED', 'COMMITTING', 'COMMITTED', 'UNDOING', 'UNDONE', 'DISCARDED'] as const;
export type ImportStatus = (typeof ImportStatus)[number];

export const InspectionStatus = ['DUE', 'UNDER_WAY', 'REPORTED', 'COMPLETED'] as const;
export type InspectionStatus = (typeof InspectionStatus)[number];

export const JointMeetingKind = ['URBAN_PARTY_BUILDING', 'REGIONAL', 'LOCAL_ENTERPRISE', 'BORDER'] as const;
export type JointMeetingKind = (typeof JointMeetingKind)[number];

export const JointMeetingSessionKind = ['PLENARY', 'SPECIAL', 'QUARTERLY', 'PROMOTION'] as const;
export type JointMeetingSessionKind = (typeof JointMeetingSessionKind)[number];

export const JointMeetingSessionStatus = ['PLANNED', 'CONVENED', 'HELD', 'INQUORATE', 'MINUTED', 'CANCELLED'] as const;
export type JointMeetingSessionStatus = (typeof JointMeetingSessionStatus)[number];

export const JointMeetingStatus = ['STANDING', 'DISSOLVED'] as const;
export type JointMeetingStatus = (typeof JointMeetingStatus)[number];

export const LivenessPartKind = ['MEETINGS', 'RESOLUTIONS', 'OBLIGATIONS', 'FACTS', 'CLAIMS', 'PROJECTS', 'MEASURES', 'WHISTLES', 'ACTIVITIES'] as const;
export type LivenessPartKind = (typeof LivenessPartKind)[number];

export const LogEntryKind = ['KEY_REGISTERED', 'KEY_REVOKED', 'SIGNATURE', 'PAPER_SIGNATURE', 'VERSION'] as const;
export type LogEntryKind = (typeof LogEntryKind)[number];

export const MappingReason = ['SAME', 'SYNONYM', 'CONTAINED', 'SIMILAR', 'CHOSEN', 'PERSONAL', 'NONE'] as const;
export type MappingReason = (typeof MappingReason)[number];

export const MatchAspect = ['KIND', 'PLACE', 'TIME'] as const;
export type MatchAspect = (typeof MatchAspect)[number];

export const MatchFinding = ['KIND_ANSWERS', 'KIND_HELPS', 'PLACE_SAME', 'PLACE_WITHIN', 'PLACE_NEIGHBOUR', 'PLACE_SAME_COUNTY', 'PLACE_NEIGHBOUR_COUNTY', 'PLACE_SAME_PREFECTURE', 'PLACE_ELSEWHERE', 'TIME_AMPLE', 'TIME_TIGHT', 'TIME_OVERDUE'] as const;
export type MatchFinding = (typeof MatchFinding)[number];

export const MatchReason = ['CODE', 'SAME_NAME', 'SHORT_NAME', 'FORMER_NAME', 'WRITTEN_OTHERWISE', 'ABBREVIATED', 'PLACE_PREFIX', 'PLACE_OF_ROW', 'KIND_UNSAID', 'ALIKE', 'SEVERAL', 'DISSOLVED', 'TOO_MANY'] as const;
export type MatchReason = (typeof MatchReason)[number];

export const MatchStatus = ['ACCEPTED', 'NEEDS_DECISION', 'DECIDED', 'NO_MATCH'] as const;
export type MatchStatus = (typeof MatchStatus)[number];

export const MediationAdvice = ['ARBITRATION', 'ADMINISTRATIVE', 'COURT'] as const;
export type MediationAdvice = (typeof MediationAdvice)[number];

export const MediationOutcome = ['PENDING', 'AGREED', 'SETTLED', 'FAILED'] as const;
export type MediationOutcome = (typeof MediationOutcome)[number];

export const MembershipStatus = ['APPLIED', 'INVITED', 'ADMITTED', 'WITHDRAWN', 'ENDED'] as const;
export type MembershipStatus = (typeof MembershipStatus)[number];

export const MinutesAnswerKind = ['CONFIRMED', 'OBJECTED'] as const;
export type MinutesAnswerKind = (typeof MinutesAnswerKind)[number];

export const MotionMajority = ['SIMPLE', 'TWO_THIRDS', 'UNANIMOUS'] as const;
export type MotionMajority = (typeof MotionMajority)[number];

export const MotionStatus = ['OPEN', 'CARRIED', 'LOST', 'NO_QUORUM'] as const;
export type MotionStatus = (typeof MotionStatus)[number];

export const NoticeAnswer = ['ATTENDING', 'REPRESENTED', 'APOLOGIES'] as const;
export type NoticeAnswer = (typeof NoticeAnswer)[number];

export const OccurrenceStatus = ['DUE', 'OVERDUE', 'EVIDENCED', 'ACCEPTED', 'RETURNED', 'WAIVED'] as const;
export type OccurrenceStatus = (typeof OccurrenceStatus)[number];

export const OfferTerms = ['FREE', 'LOW_COST', 'RESOURCE_FOR_SERVICE'] as const;
export type OfferTerms = (typeof OfferTerms)[number];

export const OfficialRole = ['CLERK', 'COORDINATOR', 'SECRETARY', 'ORGANIZATION_ADMIN', 'HUB_ADMIN'] as const;
export type OfficialRole = (typeof OfficialRole)[number];

export const OperatingMode = ['NORMAL', 'EMERGENCY'] as const;
export type OperatingMode = (typeof OperatingMode)[number];

export const OperationStatus = ['PLANNED', 'JOINED', 'CARRIED_OUT', 'REPORTED', 'CANCELLED'] as const;
export type OperationStatus = (typeof OperationStatus)[number];

export const OrganizationProgramme = ['STREET_COMMUNITY_ROLL', 'NONPUBLIC_COMMITTEE', 'BUILDING_DISTRICT_JOINT', 'DEPUTY_SECRETARY_COMMUNITY', 'BUSINESS_DISTRICT', 'GRID_BRANCH', 'BUILDING_GROUP', 'DIRECT_COMMITTEE', 'RED_PROPERTY'] as const;
export type OrganizationProgramme = (typeof OrganizationProgramme)[number];

export const OrganizationTier = ['PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING'] as const;
export type OrganizationTier = (typeof OrganizationTier)[number];

export const PactEntryRule = ['ALL', 'QUORUM', 'DATE'] as const;
export type PactEntryRule = (typeof PactEntryRule)[number];

export const PactEventKind = ['DRAFTED', 'REVISED', 'CONSULTATION_OPENED', 'CONSENTED', 'APPROVED', 'RETURNED', 'SIGNED', 'AMENDMENT_PROPOSED', 'AMENDMENT_SIGNED', 'AMENDMENT_ADOPTED', 'AMENDMENT_DECLINED', 'RESERVED', 'RESERVATION_WITHDRAWN', 'SUCCEEDED', 'RENEWED'] as const;
export type PactEventKind = (typeof PactEventKind)[number];

export const PactKind = ['BORDER', 'PAIRING', 'CONTRACT', 'SAFE_BORDER', 'SHARED_VENUE'] as const;
export type PactKind = (typeof PactKind)[number];

export const PactMeasureKind = ['ORGANIZATION_JOINT', 'SECURITY_JOINT', 'PROBLEM_JOINT', 'DISPUTE_JOINT', 'AFFAIRS_JOINT', 'ACTIVITY_JOINT', 'SAFETY_JOINT', 'FELLOWSHIP_JOINT', 'MECHANISM_JOINT', 'DUTY_JOINT', 'INFORMATION_SHARED', 'PERSONNEL_CONTROL_JOINT', 'OPERATION_JOINT', 'VENUE_SHARED'] as const;
export type PactMeasureKind = (typeof PactMeasureKind)[number];

export const PactMeasureStatus = ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'] as const;
export type PactMeasureStatus = (typeof PactMeasureStatus)[number];

export const PactPartyStatus = ['PENDING', 'SIGNED', 'WITHDRAWN'] as const;
export type PactPartyStatus = (typeof PactPartyStatus)[number];

export const PactStage = ['DRAFT', 'CONSULTATION', 'APPROVAL', 'SIGNING'] as const;
export type PactStage = (typeof PactStage)[number];

export const PactStatus = ['DRAFT', 'CONSULTATION', 'APPROVAL', 'SIGNING', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'RENEWED', 'TERMINATED'] as const;
export type PactStatus = (typeof PactStatus)[number];

export const PactTemplateKind = ['FOUR_JOINTS', 'FIVE_JOINTS', 'SIX_JOINTS', 'THREE_LISTS', 'TWO_WAY_CLAIMING', 'SAFE_BORDER'] as const;
export type PactTemplateKind = (typeof PactTemplateKind)[number];

export const PartyMembershipStatus = ['FULL', 'PROBATIONARY'] as const;
export type PartyMembershipStatus = (typeof PartyMembershipStatus)[number];

export const PartyOrganizationFamily = ['BASIC_ORGANIZATION', 'DISPATCHED_ORGAN', 'LEADING_GROUP', 'GROUP_OF_A_BRANCH', 'TEMPORARY_ORGANIZATION'] as const;
export type PartyOrganizationFamily = (typeof PartyOrganizationFamily)[number];

export const PartyOrganizationKind = ['COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'PARTY_GROUP', 'WORKING_COMMITTEE', 'LEADING_GROUP', 'JOINT_COMMITTEE', 'JOINT_BRANCH', 'TEMPORARY_COMMITTEE', 'TEMPORARY_GENERAL_BRANCH', 'TEMPORARY_BRANCH', 'TEMPORARY_JOINT_BRANCH', 'INDUSTRY_COMMITTEE'] as const;
export type PartyOrganizationKind = (typeof PartyOrganizationKind)[number];

export const PatrolStatus = ['PLANNED', 'CARRIED_OUT', 'CANCELLED'] as const;
export type PatrolStatus = (typeof PatrolStatus)[number];

export const PillarCondition = ['INTACT', 'DAMAGED', 'DISPLACED', 'MISSING'] as const;
export type PillarCondition = (typeof PillarCondition)[number];

export const PillarType = ['SINGLE', 'DOUBLE', 'TRIPLE'] as const;
export type PillarType = (typeof PillarType)[number];

export const PledgeFulfilment = ['FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED'] as const;
export type PledgeFulfilment = (typeof PledgeFulfilment)[number];

export const PledgeStatus = ['SET', 'IN_PROGRESS', 'REVIEWED', 'REDEEMED', 'LAPSED'] as const;
export type PledgeStatus = (typeof PledgeStatus)[number];

export const ProposalStatus = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type ProposalStatus = (typeof ProposalStatus)[number];

export const RatingScheme = ['DEMONSTRATION_DISTRICT', 'DEMONSTRATION_STREET', 'BENCHMARK_COMMUNITY', 'MODEL_ESTATE', 'SIX_GOODS_PROPERTY'] as const;
export type RatingScheme = (typeof RatingScheme)[number];

export const RatingStatus = ['APPLIED', 'ASSESSED', 'AWARDED', 'DECLINED', 'WITHDRAWN', 'REVOKED'] as const;
export type RatingStatus = (typeof RatingStatus)[number];

export const RecordStanding = ['ONE_SIDED', 'CONFIRMED', 'DISPUTED'] as const;
export type RecordStanding = (typeof RecordStanding)[number];

export const RefusalCode = ['TEXT_MALFORMED', 'TEXT_TOO_LONG', 'TEXT_BLANK', 'PERSONAL_NUMBER_IN_TEXT', 'VERSION_CONFLICT', 'UNKNOWN_DIVISION', 'DIVISION_ENDED', 'UNKNOWN_ORGANIZATION', 'UNKNOWN_UNIT', 'ALLIANCE_AS_SUPERIOR', 'ORGANIZATION_DISSOLVED', 'MANDATE_MISSING', 'MANDATE_NOT_ALLOWED', 'CODE_TAKEN', 'CREDIT_CODE_TAKEN', 'SUPERIOR_CYCLE', 'END_BEFORE_START', 'HAS_SUBORDINATES', 'COMMITTEE_STANDS', 'TIER_WITHOUT_COMMITTEE', 'RECORD_ENDED', 'NOT_ELECTED', 'ALREADY_TIED', 'NOT_A_SPONSOR', 'ADJACENCY_WITHOUT_SOURCE', 'ADJACENCY_WITH_ITSELF', 'ADJACENCY_KNOWN', 'CASE_STATUS_NOT_NEXT', 'TOO_FEW_PARTICIPANTS', 'UNKNOWN_RECORD', 'DATE_IN_FUTURE', 'PARTY_UNKNOWN', 'PARTY_DISSOLVED', 'PARTY_DIVISION_ENDED', 'TOO_FEW_PARTIES', 'PARTY_TWICE', 'EXPIRY_NOT_AFTER_EFFECT', 'PACT_NUMBER_TAKEN', 'ANNEX_OUTSIDE_PARTIES', 'NOT_A_PACT_PARTY', 'ALREADY_SIGNED', 'ALREADY_CLAIMED', 'ALREADY_MEMBER', 'ALREADY_RESPONDED', 'STEP_OF_OTHER_SIDE', 'STATUS_NOT_ALLOWED', 'DATE_BEFORE_START', 'ACTIVE_CHECK_IN_EXISTS', 'CHECK_IN_AT_HOME', 'UNKNOWN_MEMBER', 'CHECK_IN_ENDED', 'TEXT_VERSION_NOT_CURRENT', 'ALREADY_CONSENTED', 'NOT_SUPERIOR', 'QUORUM_UNSOUND', 'NOTICE_TOO_SHORT', 'NOT_A_MEMBER', 'AMENDMENT_OPEN', 'AMENDMENT_EMPTY', 'ALREADY_RENEWED', 'NOT_SUCCESSOR', 'RESERVATION_TOO_LATE', 'NO_SUCH_ARTICLE', 'NOT_OVERDUE', 'ALREADY_ATTACHED', 'NEED_NOT_CLASSIFIED', 'GROUP_OF_OTHER_SECTION', 'DISPATCHER_NOT_ABOVE', 'ALREADY_PARTICIPATES', 'NOT_A_PARTICIPANT', 'SLOT_TAKEN', 'SLOT_NOT_BEGUN', 'OUTSIDE_OPENING_HOURS', 'OPENING_HOURS_UNREADABLE', 'RESOURCE_CLOSED', 'SIDE_NOT_NAMED', 'ZONE_ONE_SIDED', 'ALREADY_PARTICIPANT', 'NOT_PARTICIPANT', 'TIER_NOT_OF_PLACE', 'ADJACENCY_ENDED', 'RESOLUTION_PENDING', 'PACT_NOT_OF_SIDES', 'ROLE_NOT_ALLOWED', 'KEY_MALFORMED', 'KEY_KNOWN', 'KEY_NOT_VALID', 'KEY_OF_ANOTHER_PARTY', 'NOT_SIGNING_OFFICER', 'STATEMENT_MALFORMED', 'STATEMENT_OF_ANOTHER_KIND', 'STATEMENT_OF_ANOTHER_PARTY', 'STATEMENT_OF_ANOTHER_KEY', 'STATEMENT_OF_ANOTHER_MATTER', 'STATEMENT_OF_ANOTHER_VERSION', 'STATEMENT_OF_ANOTHER_ROUND', 'STATEMENT_OF_OTHER_RESERVATIONS', 'STATEMENT_OUT_OF_TIME', 'SIGNATURE_INVALID', 'SIGNATURE_REQUIRED', 'SIGNED_ON_PAPER', 'RESULTS_UNANSWERED', 'COUNT_MISSING', 'DUTY_GAP', 'DUTY_DOUBLE', 'DUTY_DOUBLE_ELSEWHERE', 'DUTY_OUTSIDE', 'NOT_ON_ROSTER', 'DUTY_DAY_PAST', 'SWAP_SAME_PARTY', 'SWAP_PENDING', 'ALREADY_ACKNOWLEDGED', 'LINE_CODE_MALFORMED', 'PILLAR_NUMBER_MALFORMED', 'INSPECTION_OPEN', 'DUE_DATE_MISSING', 'INSPECTION_TOO_LATE', 'PILLARS_UNSEEN', 'RESPONSIBLE_NOT_A_SIDE', 'NOT_IN_MEETING', 'DATE_IN_PAST', 'AGENDA_EMPTY', 'DELIBERATION_OUT_OF_ORDER', 'VOTE_ENDED', 'VOTE_RUNNING', 'OBLIGATION_NEVER_DUE', 'NOT_OPEN_YET', 'EVIDENCE_MISSING', 'ALREADY_AGREED', 'FACT_OF_OTHER_PACT', 'FACT_VERSION_NOT_CURRENT', 'ALREADY_ANSWERED', 'PACT_NOT_IN_FORCE_ON', 'ATTACHED_AS_EVIDENCE', 'NOT_ATTACHED', 'IMPORT_TOUCHED', 'NOT_A_SIDE', 'OUTSIDE_SIDE', 'PACT_NEEDED', 'PACT_NOT_IN_FORCE', 'PLAN_CHANGED', 'ACTIVATION_OPEN', 'NOT_TEMPORARY', 'ALREADY_PLANNED', 'ALREADY_REPORTED', 'ALREADY_THERE', 'ALREADY_ENDED', 'ORGANIZER_EXISTS', 'EVALUATION_EXISTS', 'SIDES_SILENT', 'YEAR_NOT_OVER'] as const;
export type RefusalCode = (typeof RefusalCode)[number];

export const ReminderKind = ['PACT_MEASURE', 'PACT_NOTICE', 'PACT_EXPIRY', 'PLEDGE', 'WHISTLE', 'SERVICE_NEED', 'PROJECT', 'SECRETARY_LED_PROJECT', 'OBLIGATION', 'RESOLUTION_TASK', 'MEETING_SESSION'] as const;
export type ReminderKind = (typeof ReminderKind)[number];

export const ReminderLevel = ['AHEAD', 'DUE', 'ESCALATED'] as const;
export type ReminderLevel = (typeof ReminderLevel)[number];

export const ReminderStatus = ['OPEN', 'ACKNOWLEDGED', 'SETTLED'] as const;
export type ReminderStatus = (typeof ReminderStatus)[number];

export const ReportPeriod = ['HALF_YEAR', 'YEAR'] as const;
export type ReportPeriod = (typeof ReportPeriod)[number];

export const ResolutionKind = ['MAJOR_AFFAIR', 'HARD_MATTER', 'CONFLICT', 'PROBLEM'] as const;
export type ResolutionKind = (typeof ResolutionKind)[number];

export const ResolutionStatus = ['ADOPTED', 'UNDER_WAY', 'DONE'] as const;
export type ResolutionStatus = (typeof ResolutionStatus)[number];

export const ResolutionTaskStatus = ['OPEN', 'IN_PROGRESS', 'REPORTED', 'ACCEPTED', 'CALLED_OFF'] as const;
export type ResolutionTaskStatus = (typeof ResolutionTaskStatus)[number];

export const ResourceKind = ['VENUE', 'STAFF', 'EQUIPMENT', 'SKILL', 'FUNDS'] as const;
export type ResourceKind = (typeof ResourceKind)[number];

export const ResourceOfferStatus = ['OPEN', 'CLAIMED', 'FULFILLED', 'WITHDRAWN', 'EXPIRED'] as const;
export type ResourceOfferStatus = (typeof ResourceOfferStatus)[number];

export const SecretaryLedProjectStatus = ['PROPOSED', 'UNDER_WAY', 'COMPLETED', 'SUSPENDED'] as const;
export type SecretaryLedProjectStatus = (typeof SecretaryLedProjectStatus)[number];

export const ServiceNeedKind = ['MICRO_WISH', 'LIVELIHOOD_PROJECT', 'VENUE', 'STAFF', 'EQUIPMENT', 'SKILL'] as const;
export type ServiceNeedKind = (typeof ServiceNeedKind)[number];

export const ServiceNeedStatus = ['OPEN', 'CLAIMED', 'ACCEPTED', 'FULFILLED', 'RATED', 'WITHDRAWN'] as const;
export type ServiceNeedStatus = (typeof ServiceNeedStatus)[number];

export const ServiceOrderStatus = ['REQUESTED', 'DISPATCHED', 'ACCEPTED', 'COMPLETED', 'RATED', 'DECLINED', 'CANCELLED'] as const;
export type ServiceOrderStatus = (typeof ServiceOrderStatus)[number];

export const ServicePostKind = ['POLICY_PUBLICITY', 'MEDIATION', 'ENVIRONMENT', 'SECURITY_PATROL', 'CARE', 'CULTURE', 'OPINION', 'EMERGENCY'] as const;
export type ServicePostKind = (typeof ServicePostKind)[number];

export const SessionEventKind = ['PLANNED', 'POSTPONED', 'CONVENED', 'CANCELLED', 'HELD', 'MINUTES_WRITTEN', 'MINUTES_CONFIRMED'] as const;
export type SessionEventKind = (typeof SessionEventKind)[number];

export const SharedFactKind = ['JOINT_ACTIVITY', 'PROBLEM_SOLVED', 'RESULT_FIGURE', 'PATROL_HELD', 'MEETING_HELD'] as const;
export type SharedFactKind = (typeof SharedFactKind)[number];

export const SharedFactStatus = ['ONE_SIDED', 'JOINT', 'DISPUTED', 'WITHDRAWN'] as const;
export type SharedFactStatus = (typeof SharedFactStatus)[number];

export const SignatureAlgorithm = ['ED25519', 'SM2'] as const;
export type SignatureAlgorithm = (typeof SignatureAlgorithm)[number];

export const SignatureMedium = ['PAPER', 'ELECTRONIC'] as const;
export type SignatureMedium = (typeof SignatureMedium)[number];

export const SigningKeyStatus = ['PENDING', 'ACTIVE', 'EXPIRED', 'REVOKED'] as const;
export type SigningKeyStatus = (typeof SigningKeyStatus)[number];

export const Skill = ['LAW', 'MEDICINE', 'TEACHING', 'ENGINEERING', 'MEDIATION', 'DRIVING'] as const;
export type Skill = (typeof Skill)[number];

export const SourceConfidence = ['STATED', 'IMPLIED'] as const;
export type SourceConfidence = (typeof SourceConfidence)[number];

export const SponsorDecision = ['PENDING', 'APPROVED', 'REFUSED'] as const;
export type SponsorDecision = (typeof SponsorDecision)[number];

export const StatementKind = ['KEY_POSSESSION', 'PACT', 'EMERGENCY'] as const;
export type StatementKind = (typeof StatementKind)[number];

export const SuccessionKind = ['MERGED', 'SPLIT', 'RENAMED', 'RENUMBERED', 'UPGRADED', 'REORGANIZED'] as const;
export type SuccessionKind = (typeof SuccessionKind)[number];

export const TaskEventKind = ['ASSIGNED', 'PROGRESS', 'COMPLETION_REPORTED', 'ACCEPTED', 'RETURNED', 'EXTENDED', 'CALLED_OFF'] as const;
export type TaskEventKind = (typeof TaskEventKind)[number];

export const TeamKind = ['PIONEER', 'SHOCK', 'VOLUNTEER'] as const;
export type TeamKind = (typeof TeamKind)[number];

export const TermBody = ['VILLAGE_COMMUNITY', 'OFFICE_COMMITTEE', 'OTHER_BRANCH'] as const;
export type TermBody = (typeof TermBody)[number];

export const TierBodyKind = ['WORKSTATION', 'GROUP', 'JOINT_COMMITTEE'] as const;
export type TierBodyKind = (typeof TierBodyKind)[number];

export const UnitKind = ['GOVERNMENT_BODY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANIZATION', 'SELF_GOVERNING_BODY', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'MASS_ORGANIZATION'] as const;
export type UnitKind = (typeof UnitKind)[number];

export const UnitTieKind = ['HOST', 'COVERED'] as const;
export type UnitTieKind = (typeof UnitTieKind)[number];

export const ViewerKind = ['ANONYMOUS', 'DASHBOARD', 'OFFICIAL', 'SERVICE'] as const;
export type ViewerKind = (typeof ViewerKind)[number];

export const VoteChoice = ['FOR', 'AGAINST', 'ABSTAIN'] as const;
export type VoteChoice = (typeof VoteChoice)[number];

export const WhistleKind = ['LIVELIHOOD', 'JOINT_ENFORCEMENT', 'EMERGENCY'] as const;
export type WhistleKind = (typeof WhistleKind)[number];

export const WhistleLevel = ['GRID', 'COMMUNITY', 'SUBDISTRICT', 'COUNTY'] as const;
export type WhistleLevel = (typeof WhistleLevel)[number];

export const WhistleResponseKind = ['ACCEPTED', 'ARRIVED', 'HANDLED', 'REPORTED_BACK'] as const;
export type WhistleResponseKind = (typeof WhistleResponseKind)[number];

export const WhistleStatus = ['BLOWN', 'DISPATCHED', 'ACCEPTED', 'HANDLED', 'REPORTED_BACK', 'CLOSED', 'CONFIRMED', 'CANCELLED'] as const;
export type WhistleStatus = (typeof WhistleStatus)[number];
