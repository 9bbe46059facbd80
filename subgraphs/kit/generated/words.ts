// Written by `pnpm codegen`; never edited.

export const CommitteeSection = ['GUIDANCE', 'EDUCATION', 'SECURITY', 'LIVELIHOOD', 'CIVILITY'] as const;
export type CommitteeSection = (typeof CommitteeSection)[number];

export const DivisionDesignation = ['PROVINCE', 'AUTONOMOUS_REGION', 'MUNICIPALITY', 'CITY', 'PREFECTURE', 'COUNTY', 'COUNTY_LEVEL_CITY', 'DISTRICT', 'DEVELOPMENT_ZONE', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'COMMUNITY', 'VILLAGE', 'OTHER'] as const;
export type DivisionDesignation = (typeof DivisionDesignation)[number];

export const DivisionLevel = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'] as const;
export type DivisionLevel = (typeof DivisionLevel)[number];

export const FigureQualifier = ['EXACT', 'MORE_THAN', 'AT_LEAST', 'AT_MOST', 'MAX', 'ABOUT', 'ROUNDED', 'MASKED'] as const;
export type FigureQualifier = (typeof FigureQualifier)[number];

export const OrganizationProgramme = ['STREET_COMMUNITY_ROLL', 'NONPUBLIC_COMMITTEE', 'GUIDE_STATION', 'BUILDING_DISTRICT_JOINT', 'DEPUTY_SECRETARY_COMMUNITY', 'BUSINESS_DISTRICT', 'GRID_BRANCH', 'BUILDING_GROUP', 'DIRECT_COMMITTEE', 'RED_PROPERTY'] as const;
export type OrganizationProgramme = (typeof OrganizationProgramme)[number];

export const OrganizationTier = ['PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'SUBDISTRICT', 'COMMUNITY', 'ESTATE', 'GRID', 'BUILDING'] as const;
export type OrganizationTier = (typeof OrganizationTier)[number];

export const PartyOrganizationFamily = ['BASIC_ORGANIZATION', 'DISPATCHED_ORGAN', 'LEADING_GROUP', 'GROUP_OF_A_BRANCH', 'TEMPORARY_ORGANIZATION'] as const;
export type PartyOrganizationFamily = (typeof PartyOrganizationFamily)[number];

export const PartyOrganizationKind = ['COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'PARTY_GROUP', 'WORKING_COMMITTEE', 'LEADING_GROUP', 'JOINT_COMMITTEE', 'JOINT_BRANCH', 'TEMPORARY_COMMITTEE', 'TEMPORARY_GENERAL_BRANCH', 'TEMPORARY_BRANCH', 'TEMPORARY_JOINT_BRANCH', 'INDUSTRY_COMMITTEE'] as const;
export type PartyOrganizationKind = (typeof PartyOrganizationKind)[number];

export const RatingScheme = ['DEMONSTRATION_DISTRICT', 'DEMONSTRATION_STREET', 'BENCHMARK_COMMUNITY', 'MODEL_ESTATE', 'SIX_GOODS_PROPERTY'] as const;
export type RatingScheme = (typeof RatingScheme)[number];

export const RefusalCode = ['TEXT_MALFORMED', 'TEXT_TOO_LONG', 'TEXT_BLANK', 'PERSONAL_NUMBER_IN_TEXT', 'VERSION_CONFLICT', 'NOT_FOUND', 'UNKNOWN_DIVISION', 'DIVISION_ENDED', 'UNKNOWN_ORGANIZATION', 'UNKNOWN_UNIT', 'ALLIANCE_AS_SUPERIOR', 'ORGANIZATION_DISSOLVED', 'MANDATE_MISSING', 'MANDATE_NOT_ALLOWED', 'CODE_TAKEN', 'CREDIT_CODE_TAKEN', 'SUPERIOR_CYCLE', 'END_BEFORE_START', 'HAS_SUBORDINATES'] as const;
export type RefusalCode = (typeof RefusalCode)[number];

export const SuccessionKind = ['MERGED', 'SPLIT', 'RENAMED', 'RENUMBERED', 'UPGRADED', 'REORGANIZED'] as const;
export type SuccessionKind = (typeof SuccessionKind)[number];

export const TermBody = ['VILLAGE_COMMUNITY', 'OFFICE_COMMITTEE', 'OTHER_BRANCH'] as const;
export type TermBody = (typeof TermBody)[number];

export const UnitKind = ['GOVERNMENT_BODY', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANIZATION', 'SELF_GOVERNING_BODY', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY', 'MASS_ORGANIZATION'] as const;
export type UnitKind = (typeof UnitKind)[number];

export const UnitTieKind = ['HOST', 'COVERED'] as const;
export type UnitTieKind = (typeof UnitTieKind)[number];
