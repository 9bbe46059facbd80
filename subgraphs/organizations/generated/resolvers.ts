// Written by `pnpm codegen`; never edited.
import type { Connection, Edge } from '@hub/kit/connection.ts';
import type * as M from '../schema.mappers.ts';
import type { ImportStatus } from '@hub/kit/generated/words.ts';
import type { ImportKind } from '@hub/kit/generated/words.ts';
import type { MatchStatus } from '@hub/kit/generated/words.ts';
import type { ImportFault } from '@hub/kit/generated/words.ts';
import type { ImportSeverity } from '@hub/kit/generated/words.ts';
import type { ImportAction } from '@hub/kit/generated/words.ts';
import type { MatchReason } from '@hub/kit/generated/words.ts';
import type { RefusalCode } from '@hub/kit/generated/words.ts';
import type { MappingReason } from '@hub/kit/generated/words.ts';
import type { UnitTieKind } from '@hub/kit/generated/words.ts';
import type { UnitKind } from '@hub/kit/generated/words.ts';
import type { OrganizationProgramme } from '@hub/kit/generated/words.ts';
import type { OrganizationTier } from '@hub/kit/generated/words.ts';
import type { PartyOrganizationKind } from '@hub/kit/generated/words.ts';
import type { SuccessionKind } from '@hub/kit/generated/words.ts';
import type { ProposalStatus } from '@hub/kit/generated/words.ts';
import type { SponsorDecision } from '@hub/kit/generated/words.ts';
import type { AdviceCode } from '@hub/kit/generated/words.ts';
import type { RatingStatus } from '@hub/kit/generated/words.ts';
import type { RatingScheme } from '@hub/kit/generated/words.ts';
import type { TermBody } from '@hub/kit/generated/words.ts';
import type { AppointmentStatus } from '@hub/kit/generated/words.ts';
import type { DivisionDesignation } from '@hub/kit/generated/words.ts';
import type { DivisionLevel } from '@hub/kit/generated/words.ts';
import type { CommitteeSection } from '@hub/kit/generated/words.ts';
import type { BranchPower } from '@hub/kit/generated/words.ts';
import type { PartyOrganizationFamily } from '@hub/kit/generated/words.ts';
import type { EmergencyStep } from '@hub/kit/generated/words.ts';
import type { FigureQualifier } from '@hub/kit/generated/words.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HubContext } from '@hub/kit/subgraph.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 行政区划代码 — 2, 4, 6, 9 or 12 digits (GB/T 2260, GB/T 10114 and the statistics code). Twelve digits ending in zeros mean the shorter code. */
  DivisionCode: { input: string; output: string; }
  /** 统一社会信用代码 — 18 characters with a check character (GB 32100-2015). */
  UnifiedSocialCreditCode: { input: string; output: string; }
  /** 日期 — a calendar day, YYYY-MM-DD. */
  LocalDate: { input: string; output: string; }
  /** 时刻 — an instant, RFC 3339. */
  DateTime: { input: string; output: string; }
  /** 整数 — an integer that may be larger than 32 bits. */
  BigInt: { input: bigint | number | string; output: bigint | number | string; }
  /** 非负整数 — a count: 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** 网址 — an absolute web address, http or https. */
  URL: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  federation__FieldSet: { input: string; output: string; }
  federation__Scope: { input: string; output: string; }
  federation__Policy: { input: string; output: string; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  _Any: { input: any; output: any; }
};

/** 节点 — anything with a permanent id. */
export type Node = {
  /** Permanent and opaque; never re-used, unlike codes and names. */
  id: Scalars['ID']['output'];
};

/** 分页信息 */
export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** 排序方向 */
export type SortDirection =
  /** 升序. Rows without a value come last. */
  | 'ASC'
  /** 降序. Rows without a value come last. */
  | 'DESC';

/** 拒绝理由 — why a registration was not made. The rest of the answer is in `errors` only when the request itself was at fault. */
export type UserError = {
  code: RefusalCode;
  /** What to do next, in English. */
  message: Scalars['String']['output'];
  /** 下一步怎么办。 */
  messageZh: Scalars['String']['output'];
  /** Where in `input` the reason lies. */
  path: Array<Scalars['String']['output']>;
};

/** 文字比较 */
export type StringComparator = {
  eq?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Anywhere in the text; `%` and `_` stand for themselves. */
  contains?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 标识比较 */
export type IdComparator = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数字比较 */
export type IntComparator = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 是否 */
export type BooleanComparator = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 日期比较 */
export type LocalDateComparator = {
  eq?: InputMaybe<Scalars['LocalDate']['input']>;
  ne?: InputMaybe<Scalars['LocalDate']['input']>;
  in?: InputMaybe<Array<Scalars['LocalDate']['input']>>;
  lt?: InputMaybe<Scalars['LocalDate']['input']>;
  lte?: InputMaybe<Scalars['LocalDate']['input']>;
  gt?: InputMaybe<Scalars['LocalDate']['input']>;
  gte?: InputMaybe<Scalars['LocalDate']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 时刻比较 */
export type DateTimeComparator = {
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 区划代码比较 */
export type DivisionCodeComparator = {
  eq?: InputMaybe<Scalars['DivisionCode']['input']>;
  in?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  notIn?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  /** The division itself and everything below it. */
  within?: InputMaybe<Scalars['DivisionCode']['input']>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 上报数 — a number as a source reports it, with the source's own reservation. Counted numbers stand beside it, never in it. */
export type ReportedFigure = {
  /** What the figure is called in the source material, e.g. `S3.border_pacts`. */
  key: Scalars['String']['output'];
  /** 指标名称 */
  labelZh: Scalars['String']['output'];
  /** Null where the source masks the number; never zero instead. */
  value?: Maybe<Scalars['Float']['output']>;
  unit: Scalars['String']['output'];
  qualifier: FigureQualifier;
  /** The period the source speaks of, as written. */
  period?: Maybe<Scalars['String']['output']>;
  /** 来源 */
  source: Scalars['String']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

/** 人数或次数（少于 5 不公开） — a count of persons; counts from 1 to 4 are withheld. */
export type SuppressedCount = {
  /** Null when withheld. */
  value?: Maybe<Scalars['Int']['output']>;
  /** True when the true count is too small to publish. */
  isSuppressed: Scalars['Boolean']['output'];
};

export type EstablishExpandedCommitteeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  foundedOn: Scalars['LocalDate']['input'];
  /** Functional groups to begin with. */
  sections?: InputMaybe<Array<CommitteeSection>>;
};

export type EstablishExpandedCommitteePayload = {
  expandedCommittee?: Maybe<ExpandedCommittee>;
  userErrors: Array<UserError>;
};

export type DissolveExpandedCommitteeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  dissolvedOn: Scalars['LocalDate']['input'];
};

export type DissolveExpandedCommitteePayload = {
  expandedCommittee?: Maybe<ExpandedCommittee>;
  userErrors: Array<UserError>;
};

export type FormFunctionalGroupInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  committeeId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  section: CommitteeSection;
  formedOn: Scalars['LocalDate']['input'];
};

export type FormFunctionalGroupPayload = {
  functionalGroup?: Maybe<FunctionalGroup>;
  userErrors: Array<UserError>;
};

export type EndFunctionalGroupInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type EndFunctionalGroupPayload = {
  functionalGroup?: Maybe<FunctionalGroup>;
  userErrors: Array<UserError>;
};

export type ProposeConcurrentAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  committeeId: Scalars['ID']['input'];
  post: Scalars['String']['input'];
  /** The lending organization, or … */
  onBehalfOfId?: InputMaybe<Scalars['ID']['input']>;
  /** … the lending unit, where it has no organization of its own. */
  onBehalfOfUnitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProposeConcurrentAppointmentPayload = {
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  userErrors: Array<UserError>;
};

export type AgreeToAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  seatedOn: Scalars['LocalDate']['input'];
};

export type AgreeToAppointmentPayload = {
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  userErrors: Array<UserError>;
};

export type DeclineAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type DeclineAppointmentPayload = {
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  userErrors: Array<UserError>;
};

export type WithdrawAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawAppointmentPayload = {
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  userErrors: Array<UserError>;
};

export type EndConcurrentAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type EndConcurrentAppointmentPayload = {
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  userErrors: Array<UserError>;
};

export type RecordElectionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  body: TermBody;
  heldOn: Scalars['LocalDate']['input'];
};

export type RecordElectionPayload = {
  committeeTerm?: Maybe<CommitteeTerm>;
  userErrors: Array<UserError>;
};

export type ApplyForRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  scheme: RatingScheme;
  grade: Scalars['String']['input'];
  appliedOn: Scalars['LocalDate']['input'];
};

export type ApplyForRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type AssessRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type AssessRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type AwardRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
  /** For how many months it holds. */
  validMonths: Scalars['Int']['input'];
};

export type AwardRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type DeclineRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type DeclineRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type WithdrawRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type WithdrawRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type RenewRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
  /** For how many months it holds. */
  validMonths: Scalars['Int']['input'];
};

export type RenewRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

export type RevokeRatingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type RevokeRatingPayload = {
  rating?: Maybe<DemonstrationRating>;
  userErrors: Array<UserError>;
};

/** owned by alliances; here, the organizations prepared for it. */
export type EmergencyPlan = {
  id: Scalars['ID']['output'];
  /** 预备的临时党组织 */
  plannedOrganizations?: Maybe<PlannedOrganizationConnection>;
  plannedOrganizationCount: Scalars['Int']['output'];
  /** SHA-256 over all that is prepared here. */
  organizationsDigest: Scalars['String']['output'];
};


/** owned by alliances; here, the organizations prepared for it. */
export type EmergencyPlanPlannedOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlannedOrganizationFilter>;
  orderBy?: InputMaybe<Array<PlannedOrganizationOrder>>;
};

/** owned by alliances; here, the organizations founded for it. */
export type EmergencyActivation = {
  id: Scalars['ID']['output'];
  /** 为此成立的临时党组织 — those dissolved since included. */
  organizations: PartyOrganizationConnection;
};


/** owned by alliances; here, the organizations founded for it. */
export type EmergencyActivationOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
};

/** 预备的临时党组织 — what will be founded when the plan is activated. */
export type PlannedOrganization = Node & {
  id: Scalars['ID']['output'];
  plan: EmergencyPlan;
  /** Of the side it belongs to, from 0; null for what is joint. */
  sidePosition?: Maybe<Scalars['Int']['output']>;
  /** Each activation adds its number. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  division: AdministrativeDivision;
  /** 上级 — an organization that stands, unless it is another planned one. */
  superior?: Maybe<PartyOrganization>;
  /** The code of the planned organization above it. */
  superiorCode?: Maybe<Scalars['String']['output']>;
  taskName: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PlannedOrganizationInput = {
  /** Left out for what is joint. */
  sidePosition?: InputMaybe<Scalars['Int']['input']>;
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  divisionId: Scalars['ID']['input'];
  /** Either an organization that stands, or the code of another one of the plan. */
  superiorId?: InputMaybe<Scalars['ID']['input']>;
  superiorCode?: InputMaybe<Scalars['String']['input']>;
  taskName: Scalars['String']['input'];
};

export type PlanEmergencyOrganizationsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** 1000 at the most. */
  organizations: Array<PlannedOrganizationInput>;
};

export type PlanEmergencyOrganizationsPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type DropPlannedOrganizationsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** All of the plan that lie in the own line, when left out. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DropPlannedOrganizationsPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ChangeEmergencyOrganizationsInput = {
  activationId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  isDrill: Scalars['Boolean']['input'];
  side?: InputMaybe<Scalars['Int']['input']>;
  step: EmergencyStep;
  digest: Scalars['String']['input'];
};

export type EmergencyOrganizationsChange = {
  isDone: Scalars['Boolean']['output'];
  count?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type PlannedOrganizationFilter = {
  and?: InputMaybe<Array<PlannedOrganizationFilter>>;
  or?: InputMaybe<Array<PlannedOrganizationFilter>>;
  not?: InputMaybe<PlannedOrganizationFilter>;
  id?: InputMaybe<IdComparator>;
  code?: InputMaybe<StringComparator>;
  kind?: InputMaybe<PartyOrganizationKindComparator>;
  sidePosition?: InputMaybe<IntComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type PlannedOrganizationOrderField =
  | 'CODE'
  | 'NAME'
  | 'KIND';

/** 组织数据导入 — a file of organizations (ORGANIZATIONS) or units (UNITS) on its way into the register. */
export type OrganizationImport = Node & {
  id: Scalars['ID']['output'];
  kind: ImportKind;
  status: ImportStatus;
  fileName: Scalars['String']['output'];
  /** CSV or XLSX, by what the file holds; null until it was read. */
  fileType?: Maybe<Scalars['String']['output']>;
  /** Bytes that have come. */
  size: Scalars['BigInt']['output'];
  /** SHA-256 of the file. */
  digest?: Maybe<Scalars['String']['output']>;
  encoding?: Maybe<Scalars['String']['output']>;
  separator?: Maybe<Scalars['String']['output']>;
  sheets: Array<ImportSheet>;
  sheet?: Maybe<Scalars['String']['output']>;
  /** The row that names the columns. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  columns: Array<ImportColumn>;
  /** The organization of the official who uploaded it. */
  organization?: Maybe<PartyOrganization>;
  rowCount: Scalars['Int']['output'];
  createCount: Scalars['Int']['output'];
  updateCount: Scalars['Int']['output'];
  unchangedCount: Scalars['Int']['output'];
  refusedCount: Scalars['Int']['output'];
  waitingCount: Scalars['Int']['output'];
  errorCount: Scalars['Int']['output'];
  noticeCount: Scalars['Int']['output'];
  progress?: Maybe<ImportProgress>;
  /** 预览 — rows as they were checked; gone from files about persons once they are committed. */
  rows: ImportRowConnection;
  problems: ImportProblemConnection;
  /** 名称核对 — each name once for each place it is used about. */
  matches: ImportMatchConnection;
  createdAt: Scalars['DateTime']['output'];
  checkedOn?: Maybe<Scalars['LocalDate']['output']>;
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  undoneAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};


/** 组织数据导入 — a file of organizations (ORGANIZATIONS) or units (UNITS) on its way into the register. */
export type OrganizationImportRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportRowFilter>;
  orderBy?: InputMaybe<Array<ImportRowOrder>>;
};


/** 组织数据导入 — a file of organizations (ORGANIZATIONS) or units (UNITS) on its way into the register. */
export type OrganizationImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportProblemFilter>;
  orderBy?: InputMaybe<Array<ImportProblemOrder>>;
};


/** 组织数据导入 — a file of organizations (ORGANIZATIONS) or units (UNITS) on its way into the register. */
export type OrganizationImportMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportMatchFilter>;
  orderBy?: InputMaybe<Array<ImportMatchOrder>>;
};

export type Subscription = {
  /** 导入进度 — how far an import of the own line is now, and whenever that changes; ends with the step under way. */
  organizationImportProgress: ImportUpdate;
};


export type SubscriptionOrganizationImportProgressArgs = {
  id: Scalars['ID']['input'];
};

export type OrganizationNameInput = {
  /** A name or a public code. */
  name: Scalars['String']['input'];
  /** The division it is written about. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** 名称识别结果 */
export type OrganizationNameMatch = {
  name: Scalars['String']['output'];
  /** The first candidate is beyond doubt. */
  isCertain: Scalars['Boolean']['output'];
  /** The likeliest first; five at most. */
  candidates: Array<OrganizationCandidate>;
};

/** 名称候选 — an organization that a name may mean, and why. */
export type OrganizationCandidate = {
  organization: PartyOrganization;
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  reasons: Array<MatchReason>;
};

export type Query = {
  /** 行政区划 — by id, or by code on a date; null when no division bore that code then. */
  administrativeDivision?: Maybe<AdministrativeDivision>;
  /** 行政区划列表 — divisions as they are on a date; a name may belong to several, told apart by their codes. */
  administrativeDivisions: AdministrativeDivisionConnection;
  /** 党组织 — by id or public code. */
  partyOrganization?: Maybe<PartyOrganization>;
  /** 党组织列表 */
  partyOrganizations: PartyOrganizationConnection;
  /** 单位 — by id or credit code. */
  unit?: Maybe<Unit>;
  /** 单位列表 */
  units: UnitConnection;
  /** 大工委、大党委 */
  expandedCommittee?: Maybe<ExpandedCommittee>;
  /** 大工委、大党委列表 */
  expandedCommittees: ExpandedCommitteeConnection;
  /** 兼职委员列表 */
  concurrentAppointments: ConcurrentAppointmentConnection;
  /** 委员会任期列表 — filter by `termEndsOn` to find overdue re-elections. */
  committeeTerms: CommitteeTermConnection;
  /** 示范评定列表 */
  demonstrationRatings: DemonstrationRatingConnection;
  /** 功能小组 */
  functionalGroup?: Maybe<FunctionalGroup>;
  /** 兼职委员 */
  concurrentAppointment?: Maybe<ConcurrentAppointment>;
  /** 委员会任期 */
  committeeTerm?: Maybe<CommitteeTerm>;
  /** 示范评定 */
  demonstrationRating?: Maybe<DemonstrationRating>;
  /** 上报数 — figures about organizations as sources report them. */
  organizationFigures: Array<ReportedFigure>;
  /** 应换届 — terms still open that end within so many months of the date; with 0, those overdue. */
  reelectionsDue: CommitteeTermConnection;
  /** 识别党组织名称 — which organizations names mean as people write them: traditional or simplified, 中共X委员会 or X党委, with or without places above, former names. Answers in the order asked; at most 200. */
  matchPartyOrganizations: Array<OrganizationNameMatch>;
  /** 联合、临时党组织的申请 */
  organizationProposal?: Maybe<OrganizationProposal>;
  /** 联合、临时党组织的申请列表 */
  organizationProposals: OrganizationProposalConnection;
  /** 小区 */
  residentialEstate?: Maybe<ResidentialEstate>;
  /** 小区列表 */
  residentialEstates: ResidentialEstateConnection;
  /** 导入 */
  organizationImport?: Maybe<OrganizationImport>;
  /** 导入列表 — those uploaded in the own line. */
  organizationImports: OrganizationImportConnection;
  /** 导入字段 — what columns of a file of this kind can be mapped to; none when it is imported elsewhere. */
  organizationImportFields: Array<ImportField>;
  /** For the gateway: what changed here after a place, in an order no late commit can slip into. */
  changesSince: ChangeBatch;
  /** For the other subgraphs: those of these ids that records here refer to; a few of them, where they are many. */
  referredTo: Array<Scalars['ID']['output']>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryAdministrativeDivisionArgs = {
  code?: InputMaybe<Scalars['DivisionCode']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryAdministrativeDivisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrativeDivisionFilter>;
  orderBy?: InputMaybe<Array<AdministrativeDivisionOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryPartyOrganizationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryPartyOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryUnitArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  unifiedSocialCreditCode?: InputMaybe<Scalars['UnifiedSocialCreditCode']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryExpandedCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExpandedCommitteesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExpandedCommitteeFilter>;
  orderBy?: InputMaybe<Array<ExpandedCommitteeOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryConcurrentAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConcurrentAppointmentFilter>;
  orderBy?: InputMaybe<Array<ConcurrentAppointmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCommitteeTermsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeTermFilter>;
  orderBy?: InputMaybe<Array<CommitteeTermOrder>>;
};


export type QueryDemonstrationRatingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DemonstrationRatingFilter>;
  orderBy?: InputMaybe<Array<DemonstrationRatingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryFunctionalGroupArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConcurrentAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeTermArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemonstrationRatingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationFiguresArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryReelectionsDueArgs = {
  division: Scalars['DivisionCode']['input'];
  withinMonths?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommitteeTermFilter>;
  orderBy?: InputMaybe<Array<CommitteeTermOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryMatchPartyOrganizationsArgs = {
  names: Array<OrganizationNameInput>;
  line?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryOrganizationProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationProposalFilter>;
  orderBy?: InputMaybe<Array<OrganizationProposalOrder>>;
};


export type QueryResidentialEstateArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryResidentialEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResidentialEstateFilter>;
  orderBy?: InputMaybe<Array<ResidentialEstateOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryOrganizationImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationImportFilter>;
  orderBy?: InputMaybe<Array<OrganizationImportOrder>>;
};


export type QueryOrganizationImportFieldsArgs = {
  kind: ImportKind;
};


export type QueryChangesSinceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryReferredToArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

export type Mutation = {
  /** 登记党组织 */
  registerPartyOrganization: RegisterPartyOrganizationPayload;
  /** 变更上级党组织 */
  changeSuperior: ChangeSuperiorPayload;
  /** 党组织更名 — the former name stays searchable. */
  renamePartyOrganization: RenamePartyOrganizationPayload;
  /** 撤销党组织 */
  dissolvePartyOrganization: DissolvePartyOrganizationPayload;
  /** 登记单位 */
  registerUnit: RegisterUnitPayload;
  /** 成立大工委、大党委 — by the street's or community's own side. */
  establishExpandedCommittee: EstablishExpandedCommitteePayload;
  /** 撤销大工委、大党委 — its seats and groups end with it. */
  dissolveExpandedCommittee: DissolveExpandedCommitteePayload;
  /** 设功能小组 */
  formFunctionalGroup: FormFunctionalGroupPayload;
  /** 撤销功能小组 */
  endFunctionalGroup: EndFunctionalGroupPayload;
  /** 提出兼职委员 — asks the lending side. */
  proposeConcurrentAppointment: ProposeConcurrentAppointmentPayload;
  /** 同意派出 — by the lending side. */
  agreeToAppointment: AgreeToAppointmentPayload;
  /** 不同意派出 — by the lending side. */
  declineAppointment: DeclineAppointmentPayload;
  /** 撤回提议 — by the side that seats. */
  withdrawAppointment: WithdrawAppointmentPayload;
  /** 兼职委员卸任 — by either side. */
  endConcurrentAppointment: EndConcurrentAppointmentPayload;
  /** 登记选举、换届 — ends the open term on the day and begins the next, as long as the rules say for the kind of body. */
  recordElection: RecordElectionPayload;
  /** 申报示范评定 */
  applyForRating: ApplyForRatingPayload;
  /** 考评 — by a committee above. */
  assessRating: AssessRatingPayload;
  /** 命名 — by a committee above, for so many months. */
  awardRating: AwardRatingPayload;
  /** 不予命名 */
  declineRating: DeclineRatingPayload;
  /** 撤回申报 */
  withdrawRating: WithdrawRatingPayload;
  /** 复核合格 — holds for so many months more, from the day on. */
  renewRating: RenewRatingPayload;
  /** 撤销命名 */
  revokeRating: RevokeRatingPayload;
  /** 预备临时党组织 — founded when the plan is activated; for one side, or for what is joint. */
  planEmergencyOrganizations: PlanEmergencyOrganizationsPayload;
  /** 撤下预备的临时党组织 */
  dropPlannedOrganizations: DropPlannedOrganizationsPayload;
  /** For alliances: founds or dissolves what a plan prepared for one side, once however often it is asked. */
  changeEmergencyOrganizations: EmergencyOrganizationsChange;
  /** For alliances: deletes what is prepared for retired plans. */
  dropRetiredOrganizations: Scalars['Int']['output'];
  /** 申请成立联合、临时党组织 — names the superiors of each side; it is founded when all have approved. */
  proposeJointOrganization: ProposeJointOrganizationPayload;
  /** 一方上级批准 */
  approveJointOrganization: ApproveJointOrganizationPayload;
  /** 一方上级不予批准 */
  refuseJointOrganization: RefuseJointOrganizationPayload;
  /** 撤回申请 */
  withdrawJointOrganization: WithdrawJointOrganizationPayload;
  /** 任务完成 — a joint or temporary organization ends with its task; any sponsor may say so. */
  completeMandate: CompleteMandatePayload;
  /** 合并党组织 — several become one, new or standing; what belonged to them follows, all on one day. */
  mergePartyOrganizations: MergePartyOrganizationsPayload;
  /** 拆分党组织 — one becomes several, or others come out of it; what belongs to which is said here. */
  splitPartyOrganization: SplitPartyOrganizationPayload;
  /** 变更所在区划 */
  reseatPartyOrganization: ReseatPartyOrganizationPayload;
  /** 随区划调整 — everything seated in divisions that were renumbered, renamed or merged on a day follows into their successors. */
  followDivisions: FollowDivisionsPayload;
  /** 变更单位 — name, kind or credit code, from a day on. */
  changeUnit: ChangeUnitPayload;
  /** 单位注销 — its ties to organizations end with it. */
  endUnit: EndUnitPayload;
  /** 党组织建在单位、覆盖单位 */
  tieUnit: TieUnitPayload;
  /** 解除与单位的关系 */
  untieUnit: UntieUnitPayload;
  /** 登记小区 */
  registerResidentialEstate: RegisterResidentialEstatePayload;
  /** 小区撤并 */
  endResidentialEstate: EndResidentialEstatePayload;
  /** 党组织覆盖小区 */
  coverEstate: CoverEstatePayload;
  /** 党组织不再覆盖小区 */
  uncoverEstate: UncoverEstatePayload;
  /** 开始导入 — for a file that comes in pieces. A file as a whole goes to POST /imports/KIND. */
  openOrganizationImport: OrganizationImportPayload;
  /** 上传一段文件 — pieces come in order; sent again, one changes nothing. */
  appendToOrganizationImport: OrganizationImportPayload;
  /** 对应列 — which field each column goes to. */
  mapOrganizationImport: OrganizationImportPayload;
  /** 核对 — reads every row and says what would become of it; writes nothing. Goes on after the answer; watch `progress`. */
  checkOrganizationImport: OrganizationImportPayload;
  /** 确认名称 — which organizations names mean; check again afterwards. */
  decideMatchesOfOrganizationImport: OrganizationImportPayload;
  /** 提交导入 — writes all rows or none. Goes on after the answer; watch `progress`. */
  commitOrganizationImport: OrganizationImportPayload;
  /** 撤回导入 — takes back what was written, while nothing has touched it since. */
  undoOrganizationImport: OrganizationImportPayload;
  /** 作废导入 — the file and all that was read from it are deleted. */
  discardOrganizationImport: OrganizationImportPayload;
};


export type MutationRegisterPartyOrganizationArgs = {
  input: RegisterPartyOrganizationInput;
};


export type MutationChangeSuperiorArgs = {
  input: ChangeSuperiorInput;
};


export type MutationRenamePartyOrganizationArgs = {
  input: RenamePartyOrganizationInput;
};


export type MutationDissolvePartyOrganizationArgs = {
  input: DissolvePartyOrganizationInput;
};


export type MutationRegisterUnitArgs = {
  input: RegisterUnitInput;
};


export type MutationEstablishExpandedCommitteeArgs = {
  input: EstablishExpandedCommitteeInput;
};


export type MutationDissolveExpandedCommitteeArgs = {
  input: DissolveExpandedCommitteeInput;
};


export type MutationFormFunctionalGroupArgs = {
  input: FormFunctionalGroupInput;
};


export type MutationEndFunctionalGroupArgs = {
  input: EndFunctionalGroupInput;
};


export type MutationProposeConcurrentAppointmentArgs = {
  input: ProposeConcurrentAppointmentInput;
};


export type MutationAgreeToAppointmentArgs = {
  input: AgreeToAppointmentInput;
};


export type MutationDeclineAppointmentArgs = {
  input: DeclineAppointmentInput;
};


export type MutationWithdrawAppointmentArgs = {
  input: WithdrawAppointmentInput;
};


export type MutationEndConcurrentAppointmentArgs = {
  input: EndConcurrentAppointmentInput;
};


export type MutationRecordElectionArgs = {
  input: RecordElectionInput;
};


export type MutationApplyForRatingArgs = {
  input: ApplyForRatingInput;
};


export type MutationAssessRatingArgs = {
  input: AssessRatingInput;
};


export type MutationAwardRatingArgs = {
  input: AwardRatingInput;
};


export type MutationDeclineRatingArgs = {
  input: DeclineRatingInput;
};


export type MutationWithdrawRatingArgs = {
  input: WithdrawRatingInput;
};


export type MutationRenewRatingArgs = {
  input: RenewRatingInput;
};


export type MutationRevokeRatingArgs = {
  input: RevokeRatingInput;
};


export type MutationPlanEmergencyOrganizationsArgs = {
  input: PlanEmergencyOrganizationsInput;
};


export type MutationDropPlannedOrganizationsArgs = {
  input: DropPlannedOrganizationsInput;
};


export type MutationChangeEmergencyOrganizationsArgs = {
  input: ChangeEmergencyOrganizationsInput;
};


export type MutationProposeJointOrganizationArgs = {
  input: ProposeJointOrganizationInput;
};


export type MutationApproveJointOrganizationArgs = {
  input: ApproveJointOrganizationInput;
};


export type MutationRefuseJointOrganizationArgs = {
  input: RefuseJointOrganizationInput;
};


export type MutationWithdrawJointOrganizationArgs = {
  input: WithdrawJointOrganizationInput;
};


export type MutationCompleteMandateArgs = {
  input: CompleteMandateInput;
};


export type MutationMergePartyOrganizationsArgs = {
  input: MergePartyOrganizationsInput;
};


export type MutationSplitPartyOrganizationArgs = {
  input: SplitPartyOrganizationInput;
};


export type MutationReseatPartyOrganizationArgs = {
  input: ReseatPartyOrganizationInput;
};


export type MutationFollowDivisionsArgs = {
  input: FollowDivisionsInput;
};


export type MutationChangeUnitArgs = {
  input: ChangeUnitInput;
};


export type MutationEndUnitArgs = {
  input: EndUnitInput;
};


export type MutationTieUnitArgs = {
  input: TieUnitInput;
};


export type MutationUntieUnitArgs = {
  input: UntieUnitInput;
};


export type MutationRegisterResidentialEstateArgs = {
  input: RegisterResidentialEstateInput;
};


export type MutationEndResidentialEstateArgs = {
  input: EndResidentialEstateInput;
};


export type MutationCoverEstateArgs = {
  input: CoverEstateInput;
};


export type MutationUncoverEstateArgs = {
  input: UncoverEstateInput;
};


export type MutationOpenOrganizationImportArgs = {
  input: OpenImportInput;
};


export type MutationAppendToOrganizationImportArgs = {
  input: AppendToImportInput;
};


export type MutationMapOrganizationImportArgs = {
  input: MapImportInput;
};


export type MutationCheckOrganizationImportArgs = {
  input: ImportStepInput;
};


export type MutationDecideMatchesOfOrganizationImportArgs = {
  input: DecideMatchesInput;
};


export type MutationCommitOrganizationImportArgs = {
  input: ImportStepInput;
};


export type MutationUndoOrganizationImportArgs = {
  input: ImportStepInput;
};


export type MutationDiscardOrganizationImportArgs = {
  input: ImportStepInput;
};

/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivision = Node & {
  id: Scalars['ID']['output'];
  /** 区划代码 — re-used over time; read it together with the period. */
  code: Scalars['DivisionCode']['output'];
  name: Scalars['String']['output'];
  level: DivisionLevel;
  /** What the name says it is; the digits of the code do not tell. */
  designation: DivisionDesignation;
  /** A zone of the statistics table that is no division in law. */
  isStatisticalOnly: Scalars['Boolean']['output'];
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** First day on which it was no more; null while it stands. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  parent?: Maybe<AdministrativeDivision>;
  /** From the province down to the parent. */
  ancestors: Array<AdministrativeDivision>;
  /** 下辖区划 */
  children: AdministrativeDivisionConnection;
  /** 各级下辖区划数 — how many divisions of each level and designation lie below. */
  subdivisionCounts: Array<SubdivisionCount>;
  /** What became of it. */
  successors: Array<DivisionSuccession>;
  /** What it came from. */
  predecessors: Array<DivisionSuccession>;
  /** 党组织 — those seated in this very division, or anywhere below it with `includeBelow`. */
  partyOrganizations: PartyOrganizationConnection;
  /** 各类党组织数 — counted in the division and below. */
  partyOrganizationCounts: Array<PartyOrganizationCount>;
  units: UnitConnection;
  /** 党组织覆盖 — of the units and estates here and below, how many a standing organization sits in or covers. */
  partyCoverage: PartyCoverage;
  /** 党组织汇总 — organizations here and below by kind, tier and list; a temporary one counts as one. */
  organizationRollUp: OrganizationRollUp;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionParentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionAncestorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrativeDivisionFilter>;
  orderBy?: InputMaybe<Array<AdministrativeDivisionOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionSubdivisionCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionPartyOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  includeBelow?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionPartyOrganizationCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionUnitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionPartyCoverageArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivisionOrganizationRollUpArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 区划计数 — divisions of one level and designation. */
export type SubdivisionCount = {
  level: DivisionLevel;
  designation: DivisionDesignation;
  count: Scalars['Int']['output'];
};

/** 党组织计数 — organizations of one kind. */
export type PartyOrganizationCount = {
  kind: PartyOrganizationKind;
  count: Scalars['Int']['output'];
};

/** 区划沿革 — what one division became on a day. */
export type DivisionSuccession = {
  predecessor: AdministrativeDivision;
  successor: AdministrativeDivision;
  kind: SuccessionKind;
  on: Scalars['LocalDate']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganization = Node & {
  id: Scalars['ID']['output'];
  /** 党组织代码 — public; never identity. */
  code: Scalars['String']['output'];
  /** The name it bore on the date; so with everything that has a date. */
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  /** 曾用名 — names it bore before the date. */
  formerNames: Array<Scalars['String']['output']>;
  /** 沿革 — what it was called, under whom it stood and where it was seated, from when to when; the first first. */
  states: Array<OrganizationState>;
  kind: PartyOrganizationKind;
  /** Follows from the kind: which rules of the statutes apply. */
  family: PartyOrganizationFamily;
  /** 小区党支部“五项权力” — the five powers of an estate's branch; none for others. */
  powers: Array<BranchPower>;
  tier: OrganizationTier;
  /** 党组织类别代码 — 611, 621, 631 …, where the kind has one. */
  statCode?: Maybe<Scalars['String']['output']>;
  /** What lists of its time it stood in. */
  programmes: Array<OrganizationProgramme>;
  division: AdministrativeDivision;
  /** 上级党组织 */
  superior?: Maybe<PartyOrganization>;
  /** From the top down to the superior. */
  ancestors: Array<PartyOrganization>;
  /** 下级党组织 */
  subordinates: PartyOrganizationConnection;
  /** 全部下属 — subordinates at any depth. */
  descendants: PartyOrganizationConnection;
  /** Organizations at any depth below, by kind. */
  subtreeCounts: Array<PartyOrganizationCount>;
  /** 所在单位与覆盖单位 */
  units: UnitConnection;
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  successors: Array<OrganizationSuccession>;
  predecessors: Array<OrganizationSuccession>;
  /** Only temporary organizations have one. */
  temporaryMandate?: Maybe<TemporaryMandate>;
  /** 组织员人数 */
  organizerCount: Scalars['Int']['output'];
  /** The one it seats on the date. */
  expandedCommittee?: Maybe<ExpandedCommittee>;
  /** 派出的兼职委员 — seats its people hold in expanded committees. */
  concurrentAppointments: ConcurrentAppointmentConnection;
  /** Those that had begun by the date. */
  committeeTerms: Array<CommitteeTerm>;
  /** Those applied for or awarded by the date. */
  ratings: Array<DemonstrationRating>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 待答复的派出提议 — seats it has been asked to lend. */
  proposedAppointments: Array<ConcurrentAppointment>;
  /** 因何启动而成立 — the emergency it was founded for. */
  emergencyActivation?: Maybe<EmergencyActivation>;
  /** 共同上级 — the sponsors of a joint or temporary organization on the date; none for others. */
  sponsors: Array<PartyOrganization>;
  /** 参与成立的联合、临时党组织 — those it sponsors on the date. */
  sponsoredOrganizations: PartyOrganizationConnection;
  /** 待其批准的申请 */
  proposalsToDecide: Array<OrganizationProposal>;
  /** 能否接收党员 — temporary organizations and leading groups keep no roll; membership stays where it is. */
  admitsMembers: Scalars['Boolean']['output'];
  /** 提醒 — what the rules call normal and it departs from on the date, with the rule; never a refusal. Of members only what their published number makes certain. */
  advice: Array<Advice>;
  memberCount: SuppressedCount;
  /** 承继链 — everything it became, over at most `depth` steps; the nearest first. */
  successorChain: Array<OrganizationSuccessionStep>;
  /** 渊源链 — everything it came from, over at most `depth` steps; the nearest first. */
  predecessorChain: Array<OrganizationSuccessionStep>;
  /** 现承继组织 — what stands on the date of all it became; itself while it stands. */
  currentSuccessors: Array<PartyOrganization>;
  /** 覆盖小区 */
  residentialEstates: ResidentialEstateConnection;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationShortNameArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationFormerNamesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationDivisionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSuperiorArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationAncestorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSubordinatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationDescendantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSubtreeCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationUnitsArgs = {
  tie?: InputMaybe<UnitTieKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnitFilter>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationExpandedCommitteeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationConcurrentAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConcurrentAppointmentFilter>;
  orderBy?: InputMaybe<Array<ConcurrentAppointmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationCommitteeTermsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationRatingsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSponsorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSponsoredOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationAdviceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationSuccessorChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationPredecessorChainArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationCurrentSuccessorsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — a committee, branch or other organization of the Party. */
export type PartyOrganizationResidentialEstatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResidentialEstateFilter>;
  orderBy?: InputMaybe<Array<ResidentialEstateOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 党组织沿革 — what one organization became on a day. */
export type OrganizationSuccession = {
  predecessor: PartyOrganization;
  successor: PartyOrganization;
  kind: SuccessionKind;
  on: Scalars['LocalDate']['output'];
};

/** 单位 — an office, institution, enterprise or social organization; host of party organizations. */
export type Unit = Node & {
  id: Scalars['ID']['output'];
  /** 统一社会信用代码 */
  unifiedSocialCreditCode?: Maybe<Scalars['UnifiedSocialCreditCode']['output']>;
  name: Scalars['String']['output'];
  kind: UnitKind;
  division: AdministrativeDivision;
  partyOrganizations: PartyOrganizationConnection;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 单位 — an office, institution, enterprise or social organization; host of party organizations. */
export type UnitPartyOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyOrganizationFilter>;
  orderBy?: InputMaybe<Array<PartyOrganizationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 街道大工委、社区大党委 — a committee widened by concurrent members; a form of coordination, never a superior. */
export type ExpandedCommittee = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  tier: OrganizationTier;
  /** The organization that seats it. */
  organization: PartyOrganization;
  /** 功能小组 */
  functionalGroups: Array<FunctionalGroup>;
  /** 兼职委员 */
  concurrentAppointments: ConcurrentAppointmentConnection;
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 拟聘兼职委员 — proposed, and not answered by the lending side. */
  proposedAppointments: Array<ConcurrentAppointment>;
  version: Scalars['Int']['output'];
};


/** 街道大工委、社区大党委 — a committee widened by concurrent members; a form of coordination, never a superior. */
export type ExpandedCommitteeFunctionalGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 街道大工委、社区大党委 — a committee widened by concurrent members; a form of coordination, never a superior. */
export type ExpandedCommitteeConcurrentAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConcurrentAppointmentFilter>;
  orderBy?: InputMaybe<Array<ConcurrentAppointmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 功能小组 — a working group of an expanded committee. */
export type FunctionalGroup = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  section: CommitteeSection;
  committee: ExpandedCommittee;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

/** 兼职委员 — a seat in an expanded committee held on behalf of another organization; no person is named. */
export type ConcurrentAppointment = Node & {
  id: Scalars['ID']['output'];
  committee: ExpandedCommittee;
  /** 职务 */
  post: Scalars['String']['output'];
  /** The organization that lends. */
  onBehalfOf?: Maybe<PartyOrganization>;
  /** The unit that lends, where it has no organization of its own. */
  onBehalfOfUnit?: Maybe<Unit>;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Of the date of the request: who left later was seated then. */
  status: AppointmentStatus;
  version: Scalars['Int']['output'];
};

/** 委员会任期 — one term; five years or three, by the kind of body. */
export type CommitteeTerm = Node & {
  id: Scalars['ID']['output'];
  organization: PartyOrganization;
  body: TermBody;
  number: Scalars['Int']['output'];
  startedOn: Scalars['LocalDate']['output'];
  /** 届满日 — startedOn and the length of the term (中国共产党基层组织选举工作条例). */
  termEndsOn: Scalars['LocalDate']['output'];
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 应换届未换届 */
  isReelectionOverdue: Scalars['Boolean']['output'];
};


/** 委员会任期 — one term; five years or three, by the kind of body. */
export type CommitteeTermIsReelectionOverdueArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 临时党组织的任务 — why a temporary organization exists; it ends with its task and moves nobody's membership. */
export type TemporaryMandate = {
  approvedBy: PartyOrganization;
  taskName: Scalars['String']['output'];
  startedOn: Scalars['LocalDate']['output'];
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** 示范评定 — an award under a scheme, valid for a time. */
export type DemonstrationRating = Node & {
  id: Scalars['ID']['output'];
  scheme: RatingScheme;
  grade: Scalars['String']['output'];
  organization: PartyOrganization;
  awardedOn?: Maybe<Scalars['LocalDate']['output']>;
  validThrough?: Maybe<Scalars['LocalDate']['output']>;
  source?: Maybe<Scalars['String']['output']>;
  /** Of the date of the request. */
  status: RatingStatus;
  appliedOn?: Maybe<Scalars['LocalDate']['output']>;
  assessedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 最近一次复核 */
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

export type AdministrativeDivisionFilter = {
  and?: InputMaybe<Array<AdministrativeDivisionFilter>>;
  or?: InputMaybe<Array<AdministrativeDivisionFilter>>;
  not?: InputMaybe<AdministrativeDivisionFilter>;
  id?: InputMaybe<IdComparator>;
  code?: InputMaybe<DivisionCodeComparator>;
  name?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简、曾用名皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<DivisionLevelComparator>;
  designation?: InputMaybe<DivisionDesignationComparator>;
  isStatisticalOnly?: InputMaybe<BooleanComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
  validTo?: InputMaybe<LocalDateComparator>;
  parent?: InputMaybe<AdministrativeDivisionFilter>;
  children?: InputMaybe<AdministrativeDivisionRelationFilter>;
  partyOrganizations?: InputMaybe<PartyOrganizationRelationFilter>;
};

export type AdministrativeDivisionOrderField =
  | 'CODE'
  | 'NAME'
  | 'LEVEL'
  | 'VALID_FROM';

export type PartyOrganizationFilter = {
  and?: InputMaybe<Array<PartyOrganizationFilter>>;
  or?: InputMaybe<Array<PartyOrganizationFilter>>;
  not?: InputMaybe<PartyOrganizationFilter>;
  id?: InputMaybe<IdComparator>;
  code?: InputMaybe<StringComparator>;
  name?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简、曾用名皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PartyOrganizationKindComparator>;
  tier?: InputMaybe<OrganizationTierComparator>;
  /** Stood in this list. */
  programme?: InputMaybe<OrganizationProgramme>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  foundedOn?: InputMaybe<LocalDateComparator>;
  dissolvedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  superior?: InputMaybe<PartyOrganizationFilter>;
  subordinates?: InputMaybe<PartyOrganizationRelationFilter>;
  units?: InputMaybe<UnitRelationFilter>;
  expandedCommittees?: InputMaybe<ExpandedCommitteeRelationFilter>;
};

export type PartyOrganizationOrderField =
  | 'CODE'
  | 'NAME'
  | 'KIND'
  | 'TIER'
  | 'DIVISION_CODE'
  | 'FOUNDED_ON';

export type UnitFilter = {
  and?: InputMaybe<Array<UnitFilter>>;
  or?: InputMaybe<Array<UnitFilter>>;
  not?: InputMaybe<UnitFilter>;
  id?: InputMaybe<IdComparator>;
  unifiedSocialCreditCode?: InputMaybe<StringComparator>;
  name?: InputMaybe<StringComparator>;
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<UnitKindComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  partyOrganizations?: InputMaybe<PartyOrganizationRelationFilter>;
};

export type UnitOrderField =
  | 'NAME'
  | 'KIND'
  | 'DIVISION_CODE';

export type ExpandedCommitteeFilter = {
  and?: InputMaybe<Array<ExpandedCommitteeFilter>>;
  or?: InputMaybe<Array<ExpandedCommitteeFilter>>;
  not?: InputMaybe<ExpandedCommitteeFilter>;
  name?: InputMaybe<StringComparator>;
  tier?: InputMaybe<OrganizationTierComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  organization?: InputMaybe<PartyOrganizationFilter>;
  concurrentAppointments?: InputMaybe<ConcurrentAppointmentRelationFilter>;
};

export type ExpandedCommitteeOrderField =
  | 'NAME'
  | 'DIVISION_CODE'
  | 'FOUNDED_ON';

export type ConcurrentAppointmentFilter = {
  and?: InputMaybe<Array<ConcurrentAppointmentFilter>>;
  or?: InputMaybe<Array<ConcurrentAppointmentFilter>>;
  not?: InputMaybe<ConcurrentAppointmentFilter>;
  status?: InputMaybe<AppointmentStatusComparator>;
  post?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  validFrom?: InputMaybe<LocalDateComparator>;
  committee?: InputMaybe<ExpandedCommitteeFilter>;
};

export type ConcurrentAppointmentOrderField =
  | 'POST'
  | 'VALID_FROM';

export type CommitteeTermFilter = {
  and?: InputMaybe<Array<CommitteeTermFilter>>;
  or?: InputMaybe<Array<CommitteeTermFilter>>;
  not?: InputMaybe<CommitteeTermFilter>;
  body?: InputMaybe<TermBodyComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  startedOn?: InputMaybe<LocalDateComparator>;
  termEndsOn?: InputMaybe<LocalDateComparator>;
  endedOn?: InputMaybe<LocalDateComparator>;
  organization?: InputMaybe<PartyOrganizationFilter>;
};

export type CommitteeTermOrderField =
  | 'STARTED_ON'
  | 'TERM_ENDS_ON';

export type DemonstrationRatingFilter = {
  and?: InputMaybe<Array<DemonstrationRatingFilter>>;
  or?: InputMaybe<Array<DemonstrationRatingFilter>>;
  not?: InputMaybe<DemonstrationRatingFilter>;
  scheme?: InputMaybe<RatingSchemeComparator>;
  grade?: InputMaybe<StringComparator>;
  status?: InputMaybe<RatingStatusComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  validThrough?: InputMaybe<LocalDateComparator>;
  organization?: InputMaybe<PartyOrganizationFilter>;
};

export type DemonstrationRatingOrderField =
  | 'SCHEME'
  | 'AWARDED_ON';

export type RegisterPartyOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  shortName?: InputMaybe<Scalars['String']['input']>;
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  divisionId: Scalars['ID']['input'];
  superiorId: Scalars['ID']['input'];
  foundedOn: Scalars['LocalDate']['input'];
  /** Units it is set up in or covers. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 正式党员人数 — for advice on the statutes' thresholds only; not kept. */
  fullMemberCount?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  temporaryMandate?: InputMaybe<TemporaryMandateInput>;
};

export type TemporaryMandateInput = {
  approvedById: Scalars['ID']['input'];
  taskName: Scalars['String']['input'];
  startedOn: Scalars['LocalDate']['input'];
};

export type RegisterPartyOrganizationPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  /** 提醒 — thresholds that the statutes call normal; the superior may approve an exception. */
  advice: Array<Advice>;
  userErrors: Array<UserError>;
};

/** 提醒 — a rule that speaks of what is normal, and its source; never a refusal. */
export type Advice = {
  code: AdviceCode;
  zh: Scalars['String']['output'];
  en: Scalars['String']['output'];
  /** The rule it is taken from. */
  source: Scalars['String']['output'];
};

export type ChangeSuperiorInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  superiorId: Scalars['ID']['input'];
  effectiveOn: Scalars['LocalDate']['input'];
};

export type ChangeSuperiorPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type RenamePartyOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the new name; today when left out. */
  effectiveOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RenamePartyOrganizationPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type DissolvePartyOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  dissolvedOn: Scalars['LocalDate']['input'];
  successorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DissolvePartyOrganizationPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type RegisterUnitInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  unifiedSocialCreditCode: Scalars['UnifiedSocialCreditCode']['input'];
  name: Scalars['String']['input'];
  kind: UnitKind;
  divisionId: Scalars['ID']['input'];
};

export type RegisterUnitPayload = {
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

/** 联合、临时党组织的申请 — a proposal that each side's superior has to approve. */
export type OrganizationProposal = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  division: AdministrativeDivision;
  /** The sponsor in whose tree it will stand. */
  superior: PartyOrganization;
  taskName: Scalars['String']['output'];
  startsOn: Scalars['LocalDate']['output'];
  status: ProposalStatus;
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
  sponsors: Array<ProposalSponsor>;
  /** 不予批准的理由 */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** The organization that came of it. */
  organization?: Maybe<PartyOrganization>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 一方上级的意见 */
export type ProposalSponsor = {
  sponsor: PartyOrganization;
  decision: SponsorDecision;
  decidedOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type OrganizationProposalFilter = {
  and?: InputMaybe<Array<OrganizationProposalFilter>>;
  or?: InputMaybe<Array<OrganizationProposalFilter>>;
  not?: InputMaybe<OrganizationProposalFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  kind?: InputMaybe<PartyOrganizationKindComparator>;
  status?: InputMaybe<ProposalStatusComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type OrganizationProposalOrderField =
  | 'NAME'
  | 'STARTS_ON';

export type ProposeJointOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  divisionId: Scalars['ID']['input'];
  /** The first is its superior in the tree; all have to approve. */
  sponsorIds: Array<Scalars['ID']['input']>;
  taskName: Scalars['String']['input'];
  startsOn: Scalars['LocalDate']['input'];
};

export type ProposeJointOrganizationPayload = {
  proposal?: Maybe<OrganizationProposal>;
  userErrors: Array<UserError>;
};

export type ApproveJointOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** The sponsor that speaks. */
  sponsorId: Scalars['ID']['input'];
};

export type ApproveJointOrganizationPayload = {
  proposal?: Maybe<OrganizationProposal>;
  userErrors: Array<UserError>;
};

export type RefuseJointOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  sponsorId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RefuseJointOrganizationPayload = {
  proposal?: Maybe<OrganizationProposal>;
  userErrors: Array<UserError>;
};

export type WithdrawJointOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

export type WithdrawJointOrganizationPayload = {
  proposal?: Maybe<OrganizationProposal>;
  userErrors: Array<UserError>;
};

export type CompleteMandateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  completedOn: Scalars['LocalDate']['input'];
};

export type CompleteMandatePayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

/** 沿革一段 — what an organization was called, under whom it stood and where it was seated, in one period. */
export type OrganizationState = {
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  superior?: Maybe<PartyOrganization>;
  division: AdministrativeDivision;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** First day on which it was so no more. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 承继一步 — one succession on the way, and how many steps away it is. */
export type OrganizationSuccessionStep = {
  depth: Scalars['Int']['output'];
  predecessor: PartyOrganization;
  successor: PartyOrganization;
  kind: SuccessionKind;
  on: Scalars['LocalDate']['output'];
};

/** An organization and the version of it that was seen. */
export type SeenOrganizationInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** An organization to be founded by a merger or a split. */
export type FoundingInput = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  shortName?: InputMaybe<Scalars['String']['input']>;
  kind: PartyOrganizationKind;
  tier: OrganizationTier;
  divisionId: Scalars['ID']['input'];
  superiorId: Scalars['ID']['input'];
};

/** Where one thing goes: a subordinate organization, a unit or a seat lent. */
export type ReassignmentInput = {
  id: Scalars['ID']['input'];
  toId: Scalars['ID']['input'];
};

export type MergePartyOrganizationsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Those that end. */
  predecessors: Array<SeenOrganizationInput>;
  /** The standing organization they become, or … */
  successor?: InputMaybe<SeenOrganizationInput>;
  /** … the one founded for it. */
  founding?: InputMaybe<FoundingInput>;
  effectiveOn: Scalars['LocalDate']['input'];
  /** What does not go to the successor. */
  reassignments?: InputMaybe<Array<ReassignmentInput>>;
};

export type MergePartyOrganizationsPayload = {
  /** The successor. */
  partyOrganization?: Maybe<PartyOrganization>;
  predecessors: Array<PartyOrganization>;
  advice: Array<Advice>;
  userErrors: Array<UserError>;
};

/** One of those that come out of a split, and what goes to it. */
export type SplitPartInput = {
  standing?: InputMaybe<SeenOrganizationInput>;
  founding?: InputMaybe<FoundingInput>;
  subordinateIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Seats lent. */
  appointmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type SplitPartyOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  effectiveOn: Scalars['LocalDate']['input'];
  /** True when it goes on and others come out of it. Otherwise it ends, and what is not named goes to the first part. */
  continues?: InputMaybe<Scalars['Boolean']['input']>;
  parts: Array<SplitPartInput>;
};

export type SplitPartyOrganizationPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  parts: Array<PartyOrganization>;
  advice: Array<Advice>;
  userErrors: Array<UserError>;
};

export type ReseatPartyOrganizationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  divisionId: Scalars['ID']['input'];
  effectiveOn: Scalars['LocalDate']['input'];
};

export type ReseatPartyOrganizationPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  userErrors: Array<UserError>;
};

export type FollowDivisionsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Divisions with this code, or below it, that ended on the day. */
  division: Scalars['DivisionCode']['input'];
  effectiveOn: Scalars['LocalDate']['input'];
};

export type FollowDivisionsPayload = {
  /** How many divisions were followed into a successor. */
  divisions: Scalars['Int']['output'];
  /** Divisions with several successors: what sits there is seated one by one. */
  unclear: Array<AdministrativeDivision>;
  userErrors: Array<UserError>;
};

/** 小区 — a residential estate; a place, told by its name and division. */
export type ResidentialEstate = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  division: AdministrativeDivision;
  /** Organizations that cover it on the date. */
  partyOrganizations: Array<PartyOrganization>;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 小区 — a residential estate; a place, told by its name and division. */
export type ResidentialEstatePartyOrganizationsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 党组织覆盖 */
export type PartyCoverage = {
  /** By kind of unit; kinds without a unit are left out. */
  units: Array<UnitCoverage>;
  estateCount: Scalars['Int']['output'];
  coveredEstateCount: Scalars['Int']['output'];
};

/** 单位覆盖 — units of one kind. */
export type UnitCoverage = {
  kind: UnitKind;
  count: Scalars['Int']['output'];
  coveredCount: Scalars['Int']['output'];
};

/** 党组织汇总 */
export type OrganizationRollUp = {
  total: Scalars['Int']['output'];
  byKind: Array<PartyOrganizationCount>;
  byTier: Array<OrganizationTierCount>;
  /** Organizations stand in several lists or in none. */
  byProgramme: Array<OrganizationProgrammeCount>;
};

/** 层级计数 */
export type OrganizationTierCount = {
  tier: OrganizationTier;
  count: Scalars['Int']['output'];
};

/** 名册计数 */
export type OrganizationProgrammeCount = {
  programme: OrganizationProgramme;
  count: Scalars['Int']['output'];
};

export type ResidentialEstateFilter = {
  and?: InputMaybe<Array<ResidentialEstateFilter>>;
  or?: InputMaybe<Array<ResidentialEstateFilter>>;
  not?: InputMaybe<ResidentialEstateFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  partyOrganizations?: InputMaybe<PartyOrganizationRelationFilter>;
};

export type ResidentialEstateOrderField =
  | 'NAME'
  | 'DIVISION_CODE';

export type ChangeUnitInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<UnitKind>;
  unifiedSocialCreditCode?: InputMaybe<Scalars['UnifiedSocialCreditCode']['input']>;
  effectiveOn: Scalars['LocalDate']['input'];
};

export type ChangeUnitPayload = {
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type EndUnitInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type EndUnitPayload = {
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type TieUnitInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  kind: UnitTieKind;
  validFrom: Scalars['LocalDate']['input'];
};

export type TieUnitPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  unit?: Maybe<Unit>;
  advice: Array<Advice>;
  userErrors: Array<UserError>;
};

export type UntieUnitInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  unitId: Scalars['ID']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type UntieUnitPayload = {
  partyOrganization?: Maybe<PartyOrganization>;
  unit?: Maybe<Unit>;
  userErrors: Array<UserError>;
};

export type RegisterResidentialEstateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  divisionId: Scalars['ID']['input'];
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RegisterResidentialEstatePayload = {
  residentialEstate?: Maybe<ResidentialEstate>;
  userErrors: Array<UserError>;
};

export type EndResidentialEstateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type EndResidentialEstatePayload = {
  residentialEstate?: Maybe<ResidentialEstate>;
  userErrors: Array<UserError>;
};

export type CoverEstateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  estateId: Scalars['ID']['input'];
  validFrom: Scalars['LocalDate']['input'];
};

export type CoverEstatePayload = {
  residentialEstate?: Maybe<ResidentialEstate>;
  userErrors: Array<UserError>;
};

export type UncoverEstateInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  estateId: Scalars['ID']['input'];
  endedOn: Scalars['LocalDate']['input'];
};

export type UncoverEstatePayload = {
  residentialEstate?: Maybe<ResidentialEstate>;
  userErrors: Array<UserError>;
};

/** 导入列 — a column of the file, and the field it goes to. */
export type ImportColumn = {
  /** Its letters, as in the spreadsheet: A, B … AA. */
  column: Scalars['String']['output'];
  header: Scalars['String']['output'];
  /** Null when it is not read. */
  field?: Maybe<Scalars['String']['output']>;
  /** How likely the suggested field is the one that is meant, 0 to 1. */
  confidence: Scalars['Float']['output'];
  reason: MappingReason;
};

/** 导入字段 — what a column can be mapped to. */
export type ImportField = {
  name: Scalars['String']['output'];
  /** 模板中的表头 */
  label: Scalars['String']['output'];
  isRequired: Scalars['Boolean']['output'];
  /** Other headers that are taken for it. */
  headers: Array<Scalars['String']['output']>;
  /** The words it takes, where they are a closed list. */
  words: Array<Scalars['String']['output']>;
  example: Scalars['String']['output'];
};

/** 工作表 */
export type ImportSheet = {
  name: Scalars['String']['output'];
  isHidden: Scalars['Boolean']['output'];
};

/** 导入进度 — of the step under way, or of the last one. */
export type ImportProgress = {
  rowsRead: Scalars['Int']['output'];
  rowsChecked: Scalars['Int']['output'];
  rowsWritten: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  /** Nothing has been heard of it for half a minute: its process is gone, and the step may be taken again. */
  isStalled: Scalars['Boolean']['output'];
};

/** 导入动态 — how far an import has come. */
export type ImportUpdate = {
  importId: Scalars['ID']['output'];
  status: ImportStatus;
  rowsRead: Scalars['Int']['output'];
  rowsChecked: Scalars['Int']['output'];
  rowsWritten: Scalars['Int']['output'];
  /** Whether a process works on it; the stream ends once none does. */
  isWorking: Scalars['Boolean']['output'];
};

/** 导入行 — a row of the file as it was checked. */
export type ImportRow = {
  /** As the spreadsheet counts. */
  number: Scalars['Int']['output'];
  action: ImportAction;
  /** What will become, or became, of it; null where nothing does. */
  nodeId?: Maybe<Scalars['ID']['output']>;
  cells: Array<ImportCell>;
};

/** 导入单元格 — what a cell was read as. */
export type ImportCell = {
  field: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
  /** What the record on file says, where it differs. */
  before?: Maybe<Scalars['String']['output']>;
};

/** 导入问题 — what stands in the way, or is worth a look. */
export type ImportProblem = {
  severity: ImportSeverity;
  /** Null for what concerns the whole file or a column. */
  row?: Maybe<Scalars['Int']['output']>;
  /** As spreadsheet programs write it, e.g. Sheet1!C17; null for what concerns the whole file. */
  address?: Maybe<Scalars['String']['output']>;
  /** A fault of the file or a cell; null when a rule of the register is broken. */
  fault?: Maybe<ImportFault>;
  /** The rule of the register that is broken; null for a fault of the file. */
  refusal?: Maybe<RefusalCode>;
  /** What to do next, in English. */
  message: Scalars['String']['output'];
  /** 下一步怎么办。 */
  messageZh: Scalars['String']['output'];
  /** What stands in the cell, shortened; never of persons, and never a personal number. */
  value?: Maybe<Scalars['String']['output']>;
};

/** 名称匹配 — which organization a name in the file means. */
export type ImportMatch = {
  id: Scalars['ID']['output'];
  /** As it stands in the file. */
  name: Scalars['String']['output'];
  /** Code of the division that the rows with it lie in, where they say one. */
  divisionCode?: Maybe<Scalars['DivisionCode']['output']>;
  status: MatchStatus;
  /** The likeliest first. */
  candidates: Array<ImportCandidate>;
  /** What it was taken or decided to mean; null for none, or none yet. */
  organization?: Maybe<PartyOrganization>;
  /** The first row with it. */
  firstRow: Scalars['Int']['output'];
};

/** 匹配候选 */
export type ImportCandidate = {
  organization?: Maybe<PartyOrganization>;
  name: Scalars['String']['output'];
  /** 0 to 1. */
  confidence: Scalars['Float']['output'];
  reasons: Array<MatchReason>;
};

export type ImportRowOrderField =
  | 'NUMBER';

export type ImportProblemOrderField =
  | 'ROW'
  | 'COLUMN';

export type ImportMatchOrderField =
  | 'FIRST_ROW';

export type ImportRowFilter = {
  and?: InputMaybe<Array<ImportRowFilter>>;
  or?: InputMaybe<Array<ImportRowFilter>>;
  not?: InputMaybe<ImportRowFilter>;
  number?: InputMaybe<IntComparator>;
  action?: InputMaybe<ImportActionComparator>;
};

export type ImportProblemFilter = {
  and?: InputMaybe<Array<ImportProblemFilter>>;
  or?: InputMaybe<Array<ImportProblemFilter>>;
  not?: InputMaybe<ImportProblemFilter>;
  severity?: InputMaybe<ImportSeverityComparator>;
  fault?: InputMaybe<ImportFaultComparator>;
  row?: InputMaybe<IntComparator>;
};

export type ImportMatchFilter = {
  and?: InputMaybe<Array<ImportMatchFilter>>;
  or?: InputMaybe<Array<ImportMatchFilter>>;
  not?: InputMaybe<ImportMatchFilter>;
  status?: InputMaybe<MatchStatusComparator>;
};

export type OpenImportInput = {
  kind: ImportKind;
  fileName: Scalars['String']['input'];
  /** Bytes; checked once all has come, where it is said. */
  size?: InputMaybe<Scalars['BigInt']['input']>;
  /** SHA-256, 64 hexadecimal digits; checked once all has come, where it is said. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AppendToImportInput = {
  importId: Scalars['ID']['input'];
  /** Counts up from 0. */
  position: Scalars['Int']['input'];
  /** At most 262,144 bytes, in base64. */
  content: Scalars['String']['input'];
  /** The file is whole with it, and is looked at. */
  isLast?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MapImportInput = {
  importId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** Another sheet than the one that was chosen; columns are suggested anew. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** The row with the names of the columns; columns are suggested anew. */
  headerRow?: InputMaybe<Scalars['Int']['input']>;
  /** Columns to change; the others stay as they are. */
  columns?: InputMaybe<Array<MapColumnInput>>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MapColumnInput = {
  /** Its letters. */
  column: Scalars['String']['input'];
  /** Null to leave the column out. */
  field?: InputMaybe<Scalars['String']['input']>;
};

export type DecideMatchesInput = {
  importId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** At most 1000. */
  decisions: Array<MatchDecisionInput>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type MatchDecisionInput = {
  matchId: Scalars['ID']['input'];
  /** Null: none of them, and the rows with this name are refused. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ImportStepInput = {
  importId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationImportPayload = {
  import?: Maybe<OrganizationImport>;
  userErrors: Array<UserError>;
};

export type OrganizationImportFilter = {
  and?: InputMaybe<Array<OrganizationImportFilter>>;
  or?: InputMaybe<Array<OrganizationImportFilter>>;
  not?: InputMaybe<OrganizationImportFilter>;
  kind?: InputMaybe<ImportKindComparator>;
  status?: InputMaybe<ImportStatusComparator>;
  createdAt?: InputMaybe<DateTimeComparator>;
};

export type OrganizationImportOrderField =
  | 'CREATED_AT';

/** For the gateway: a batch of changes of one subgraph. */
export type ChangeBatch = {
  rows: Array<ChangeEntry>;
  /** Where to go on once all rows are taken. */
  end: Scalars['String']['output'];
  hasMore: Scalars['Boolean']['output'];
};

export type ChangeEntry = {
  place: Scalars['String']['output'];
  type: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
};

export type ImportStatusComparator = {
  eq?: InputMaybe<ImportStatus>;
  ne?: InputMaybe<ImportStatus>;
  in?: InputMaybe<Array<ImportStatus>>;
  notIn?: InputMaybe<Array<ImportStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ImportStatus };

export type ImportKindComparator = {
  eq?: InputMaybe<ImportKind>;
  ne?: InputMaybe<ImportKind>;
  in?: InputMaybe<Array<ImportKind>>;
  notIn?: InputMaybe<Array<ImportKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ImportKind };

/** 分页列表 — a page of ImportMatch. */
export type ImportMatchConnection = {
  edges: Array<ImportMatchEdge>;
  nodes: Array<ImportMatch>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportMatchEdge = {
  cursor: Scalars['String']['output'];
  node: ImportMatch;
};

/** 排序 — several may be given; earlier ones count first. */
export type ImportMatchOrder = {
  field: ImportMatchOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ImportProblem. */
export type ImportProblemConnection = {
  edges: Array<ImportProblemEdge>;
  nodes: Array<ImportProblem>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportProblemEdge = {
  cursor: Scalars['String']['output'];
  node: ImportProblem;
};

/** 排序 — several may be given; earlier ones count first. */
export type ImportProblemOrder = {
  field: ImportProblemOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ImportRow. */
export type ImportRowConnection = {
  edges: Array<ImportRowEdge>;
  nodes: Array<ImportRow>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: ImportRow;
};

/** 排序 — several may be given; earlier ones count first. */
export type ImportRowOrder = {
  field: ImportRowOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of OrganizationImport. */
export type OrganizationImportConnection = {
  edges: Array<OrganizationImportEdge>;
  nodes: Array<OrganizationImport>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizationImportEdge = {
  cursor: Scalars['String']['output'];
  node: OrganizationImport;
};

/** 排序 — several may be given; earlier ones count first. */
export type OrganizationImportOrder = {
  field: OrganizationImportOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type MatchStatusComparator = {
  eq?: InputMaybe<MatchStatus>;
  ne?: InputMaybe<MatchStatus>;
  in?: InputMaybe<Array<MatchStatus>>;
  notIn?: InputMaybe<Array<MatchStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { MatchStatus };

export type ImportFaultComparator = {
  eq?: InputMaybe<ImportFault>;
  ne?: InputMaybe<ImportFault>;
  in?: InputMaybe<Array<ImportFault>>;
  notIn?: InputMaybe<Array<ImportFault>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ImportFault };

export type ImportSeverityComparator = {
  eq?: InputMaybe<ImportSeverity>;
  ne?: InputMaybe<ImportSeverity>;
  in?: InputMaybe<Array<ImportSeverity>>;
  notIn?: InputMaybe<Array<ImportSeverity>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ImportSeverity };

export type ImportActionComparator = {
  eq?: InputMaybe<ImportAction>;
  ne?: InputMaybe<ImportAction>;
  in?: InputMaybe<Array<ImportAction>>;
  notIn?: InputMaybe<Array<ImportAction>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ImportAction };

export type { MatchReason };

export type { RefusalCode };

export type { MappingReason };

export type { UnitTieKind };

export type { UnitKind };

/** 关联筛选 — at least one, none, or every related row. */
export type PartyOrganizationRelationFilter = {
  some?: InputMaybe<PartyOrganizationFilter>;
  none?: InputMaybe<PartyOrganizationFilter>;
  every?: InputMaybe<PartyOrganizationFilter>;
};

export type { OrganizationProgramme };

export type { OrganizationTier };

/** 分页列表 — a page of ResidentialEstate. */
export type ResidentialEstateConnection = {
  edges: Array<ResidentialEstateEdge>;
  nodes: Array<ResidentialEstate>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResidentialEstateEdge = {
  cursor: Scalars['String']['output'];
  node: ResidentialEstate;
};

/** 排序 — several may be given; earlier ones count first. */
export type ResidentialEstateOrder = {
  field: ResidentialEstateOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { PartyOrganizationKind };

export type { SuccessionKind };

export type ProposalStatusComparator = {
  eq?: InputMaybe<ProposalStatus>;
  ne?: InputMaybe<ProposalStatus>;
  in?: InputMaybe<Array<ProposalStatus>>;
  notIn?: InputMaybe<Array<ProposalStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ProposalStatus };

export type PartyOrganizationKindComparator = {
  eq?: InputMaybe<PartyOrganizationKind>;
  ne?: InputMaybe<PartyOrganizationKind>;
  in?: InputMaybe<Array<PartyOrganizationKind>>;
  notIn?: InputMaybe<Array<PartyOrganizationKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SponsorDecision };

/** 分页列表 — a page of PartyOrganization. */
export type PartyOrganizationConnection = {
  edges: Array<PartyOrganizationEdge>;
  nodes: Array<PartyOrganization>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PartyOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: PartyOrganization;
};

/** 排序 — several may be given; earlier ones count first. */
export type PartyOrganizationOrder = {
  field: PartyOrganizationOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of OrganizationProposal. */
export type OrganizationProposalConnection = {
  edges: Array<OrganizationProposalEdge>;
  nodes: Array<OrganizationProposal>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizationProposalEdge = {
  cursor: Scalars['String']['output'];
  node: OrganizationProposal;
};

/** 排序 — several may be given; earlier ones count first. */
export type OrganizationProposalOrder = {
  field: OrganizationProposalOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { AdviceCode };

export type RatingStatusComparator = {
  eq?: InputMaybe<RatingStatus>;
  ne?: InputMaybe<RatingStatus>;
  in?: InputMaybe<Array<RatingStatus>>;
  notIn?: InputMaybe<Array<RatingStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { RatingStatus };

export type RatingSchemeComparator = {
  eq?: InputMaybe<RatingScheme>;
  ne?: InputMaybe<RatingScheme>;
  in?: InputMaybe<Array<RatingScheme>>;
  notIn?: InputMaybe<Array<RatingScheme>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { RatingScheme };

export type TermBodyComparator = {
  eq?: InputMaybe<TermBody>;
  ne?: InputMaybe<TermBody>;
  in?: InputMaybe<Array<TermBody>>;
  notIn?: InputMaybe<Array<TermBody>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { TermBody };

export type AppointmentStatusComparator = {
  eq?: InputMaybe<AppointmentStatus>;
  ne?: InputMaybe<AppointmentStatus>;
  in?: InputMaybe<Array<AppointmentStatus>>;
  notIn?: InputMaybe<Array<AppointmentStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AppointmentStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type ConcurrentAppointmentRelationFilter = {
  some?: InputMaybe<ConcurrentAppointmentFilter>;
  none?: InputMaybe<ConcurrentAppointmentFilter>;
  every?: InputMaybe<ConcurrentAppointmentFilter>;
};

export type OrganizationTierComparator = {
  eq?: InputMaybe<OrganizationTier>;
  ne?: InputMaybe<OrganizationTier>;
  in?: InputMaybe<Array<OrganizationTier>>;
  notIn?: InputMaybe<Array<OrganizationTier>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UnitKindComparator = {
  eq?: InputMaybe<UnitKind>;
  ne?: InputMaybe<UnitKind>;
  in?: InputMaybe<Array<UnitKind>>;
  notIn?: InputMaybe<Array<UnitKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type ExpandedCommitteeRelationFilter = {
  some?: InputMaybe<ExpandedCommitteeFilter>;
  none?: InputMaybe<ExpandedCommitteeFilter>;
  every?: InputMaybe<ExpandedCommitteeFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type UnitRelationFilter = {
  some?: InputMaybe<UnitFilter>;
  none?: InputMaybe<UnitFilter>;
  every?: InputMaybe<UnitFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type AdministrativeDivisionRelationFilter = {
  some?: InputMaybe<AdministrativeDivisionFilter>;
  none?: InputMaybe<AdministrativeDivisionFilter>;
  every?: InputMaybe<AdministrativeDivisionFilter>;
};

export type DivisionDesignationComparator = {
  eq?: InputMaybe<DivisionDesignation>;
  ne?: InputMaybe<DivisionDesignation>;
  in?: InputMaybe<Array<DivisionDesignation>>;
  notIn?: InputMaybe<Array<DivisionDesignation>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { DivisionDesignation };

export type DivisionLevelComparator = {
  eq?: InputMaybe<DivisionLevel>;
  ne?: InputMaybe<DivisionLevel>;
  in?: InputMaybe<Array<DivisionLevel>>;
  notIn?: InputMaybe<Array<DivisionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { DivisionLevel };

export type { CommitteeSection };

/** 分页列表 — a page of ConcurrentAppointment. */
export type ConcurrentAppointmentConnection = {
  edges: Array<ConcurrentAppointmentEdge>;
  nodes: Array<ConcurrentAppointment>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ConcurrentAppointmentEdge = {
  cursor: Scalars['String']['output'];
  node: ConcurrentAppointment;
};

/** 排序 — several may be given; earlier ones count first. */
export type ConcurrentAppointmentOrder = {
  field: ConcurrentAppointmentOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of Unit. */
export type UnitConnection = {
  edges: Array<UnitEdge>;
  nodes: Array<Unit>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type UnitEdge = {
  cursor: Scalars['String']['output'];
  node: Unit;
};

/** 排序 — several may be given; earlier ones count first. */
export type UnitOrder = {
  field: UnitOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { BranchPower };

export type { PartyOrganizationFamily };

/** 分页列表 — a page of AdministrativeDivision. */
export type AdministrativeDivisionConnection = {
  edges: Array<AdministrativeDivisionEdge>;
  nodes: Array<AdministrativeDivision>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AdministrativeDivisionEdge = {
  cursor: Scalars['String']['output'];
  node: AdministrativeDivision;
};

/** 排序 — several may be given; earlier ones count first. */
export type AdministrativeDivisionOrder = {
  field: AdministrativeDivisionOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of DemonstrationRating. */
export type DemonstrationRatingConnection = {
  edges: Array<DemonstrationRatingEdge>;
  nodes: Array<DemonstrationRating>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type DemonstrationRatingEdge = {
  cursor: Scalars['String']['output'];
  node: DemonstrationRating;
};

/** 排序 — several may be given; earlier ones count first. */
export type DemonstrationRatingOrder = {
  field: DemonstrationRatingOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of CommitteeTerm. */
export type CommitteeTermConnection = {
  edges: Array<CommitteeTermEdge>;
  nodes: Array<CommitteeTerm>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type CommitteeTermEdge = {
  cursor: Scalars['String']['output'];
  node: CommitteeTerm;
};

/** 排序 — several may be given; earlier ones count first. */
export type CommitteeTermOrder = {
  field: CommitteeTermOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ExpandedCommittee. */
export type ExpandedCommitteeConnection = {
  edges: Array<ExpandedCommitteeEdge>;
  nodes: Array<ExpandedCommittee>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ExpandedCommitteeEdge = {
  cursor: Scalars['String']['output'];
  node: ExpandedCommittee;
};

/** 排序 — several may be given; earlier ones count first. */
export type ExpandedCommitteeOrder = {
  field: ExpandedCommitteeOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { EmergencyStep };

/** 分页列表 — a page of PlannedOrganization. */
export type PlannedOrganizationConnection = {
  edges: Array<PlannedOrganizationEdge>;
  nodes: Array<PlannedOrganization>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PlannedOrganizationEdge = {
  cursor: Scalars['String']['output'];
  node: PlannedOrganization;
};

/** 排序 — several may be given; earlier ones count first. */
export type PlannedOrganizationOrder = {
  field: PlannedOrganizationOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { FigureQualifier };

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = AdministrativeDivision | CommitteeTerm | ConcurrentAppointment | DemonstrationRating | EmergencyActivation | EmergencyPlan | ExpandedCommittee | FunctionalGroup | OrganizationImport | OrganizationProposal | PartyOrganization | PlannedOrganization | ResidentialEstate | Unit;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  EmergencyPlan: EmergencyPlan;
  EmergencyActivation: EmergencyActivation;
  PlannedOrganization: PlannedOrganization;
  OrganizationImport: OrganizationImport;
  AdministrativeDivision: AdministrativeDivision;
  PartyOrganization: PartyOrganization;
  Unit: Unit;
  ExpandedCommittee: ExpandedCommittee;
  FunctionalGroup: FunctionalGroup;
  ConcurrentAppointment: ConcurrentAppointment;
  CommitteeTerm: CommitteeTerm;
  DemonstrationRating: DemonstrationRating;
  OrganizationProposal: OrganizationProposal;
  ResidentialEstate: ResidentialEstate;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EmergencyPlan:
    ( { __typename: 'EmergencyPlan' }
    & GraphQLRecursivePick<FederationTypes['EmergencyPlan'], {"id":true}> );
  EmergencyActivation:
    ( { __typename: 'EmergencyActivation' }
    & GraphQLRecursivePick<FederationTypes['EmergencyActivation'], {"id":true}> );
  PlannedOrganization:
    ( { __typename: 'PlannedOrganization' }
    & GraphQLRecursivePick<FederationTypes['PlannedOrganization'], {"id":true}> );
  OrganizationImport:
    ( { __typename: 'OrganizationImport' }
    & GraphQLRecursivePick<FederationTypes['OrganizationImport'], {"id":true}> );
  AdministrativeDivision:
    ( { __typename: 'AdministrativeDivision' }
    & ( GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}> ) );
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & ( GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"code":true}> )
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"memberCount":{"value":true,"isSuppressed":true}}> ) );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  ExpandedCommittee:
    ( { __typename: 'ExpandedCommittee' }
    & GraphQLRecursivePick<FederationTypes['ExpandedCommittee'], {"id":true}> );
  FunctionalGroup:
    ( { __typename: 'FunctionalGroup' }
    & GraphQLRecursivePick<FederationTypes['FunctionalGroup'], {"id":true}> );
  ConcurrentAppointment:
    ( { __typename: 'ConcurrentAppointment' }
    & GraphQLRecursivePick<FederationTypes['ConcurrentAppointment'], {"id":true}> );
  CommitteeTerm:
    ( { __typename: 'CommitteeTerm' }
    & GraphQLRecursivePick<FederationTypes['CommitteeTerm'], {"id":true}> );
  DemonstrationRating:
    ( { __typename: 'DemonstrationRating' }
    & GraphQLRecursivePick<FederationTypes['DemonstrationRating'], {"id":true}> );
  OrganizationProposal:
    ( { __typename: 'OrganizationProposal' }
    & GraphQLRecursivePick<FederationTypes['OrganizationProposal'], {"id":true}> );
  ResidentialEstate:
    ( { __typename: 'ResidentialEstate' }
    & GraphQLRecursivePick<FederationTypes['ResidentialEstate'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( M.AdministrativeDivisionMapper )
    | ( M.CommitteeTermMapper )
    | ( M.ConcurrentAppointmentMapper )
    | ( M.DemonstrationRatingMapper )
    | ( M.EmergencyActivationMapper )
    | ( M.EmergencyPlanMapper )
    | ( M.ExpandedCommitteeMapper )
    | ( M.FunctionalGroupMapper )
    | ( Omit<OrganizationImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.OrganizationProposalMapper )
    | ( M.PartyOrganizationMapper )
    | ( M.PlannedOrganizationMapper )
    | ( M.ResidentialEstateMapper )
    | ( M.UnitMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( M.PlannedOrganizationMapper )
    | ( Omit<OrganizationImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.AdministrativeDivisionMapper )
    | ( M.PartyOrganizationMapper )
    | ( M.UnitMapper )
    | ( M.ExpandedCommitteeMapper )
    | ( M.FunctionalGroupMapper )
    | ( M.ConcurrentAppointmentMapper )
    | ( M.CommitteeTermMapper )
    | ( M.DemonstrationRatingMapper )
    | ( M.OrganizationProposalMapper )
    | ( M.ResidentialEstateMapper )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  UnifiedSocialCreditCode: ResolverTypeWrapper<Scalars['UnifiedSocialCreditCode']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SortDirection: SortDirection;
  UserError: ResolverTypeWrapper<UserError>;
  StringComparator: StringComparator;
  IDComparator: IdComparator;
  IntComparator: IntComparator;
  BooleanComparator: BooleanComparator;
  LocalDateComparator: LocalDateComparator;
  DateTimeComparator: DateTimeComparator;
  DivisionCodeComparator: DivisionCodeComparator;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SuppressedCount: ResolverTypeWrapper<SuppressedCount>;
  EstablishExpandedCommitteeInput: EstablishExpandedCommitteeInput;
  EstablishExpandedCommitteePayload: ResolverTypeWrapper<Omit<EstablishExpandedCommitteePayload, 'expandedCommittee'> & { expandedCommittee?: Maybe<ResolversTypes['ExpandedCommittee']> }>;
  DissolveExpandedCommitteeInput: DissolveExpandedCommitteeInput;
  DissolveExpandedCommitteePayload: ResolverTypeWrapper<Omit<DissolveExpandedCommitteePayload, 'expandedCommittee'> & { expandedCommittee?: Maybe<ResolversTypes['ExpandedCommittee']> }>;
  FormFunctionalGroupInput: FormFunctionalGroupInput;
  FormFunctionalGroupPayload: ResolverTypeWrapper<Omit<FormFunctionalGroupPayload, 'functionalGroup'> & { functionalGroup?: Maybe<ResolversTypes['FunctionalGroup']> }>;
  EndFunctionalGroupInput: EndFunctionalGroupInput;
  EndFunctionalGroupPayload: ResolverTypeWrapper<Omit<EndFunctionalGroupPayload, 'functionalGroup'> & { functionalGroup?: Maybe<ResolversTypes['FunctionalGroup']> }>;
  ProposeConcurrentAppointmentInput: ProposeConcurrentAppointmentInput;
  ProposeConcurrentAppointmentPayload: ResolverTypeWrapper<Omit<ProposeConcurrentAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversTypes['ConcurrentAppointment']> }>;
  AgreeToAppointmentInput: AgreeToAppointmentInput;
  AgreeToAppointmentPayload: ResolverTypeWrapper<Omit<AgreeToAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversTypes['ConcurrentAppointment']> }>;
  DeclineAppointmentInput: DeclineAppointmentInput;
  DeclineAppointmentPayload: ResolverTypeWrapper<Omit<DeclineAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversTypes['ConcurrentAppointment']> }>;
  WithdrawAppointmentInput: WithdrawAppointmentInput;
  WithdrawAppointmentPayload: ResolverTypeWrapper<Omit<WithdrawAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversTypes['ConcurrentAppointment']> }>;
  EndConcurrentAppointmentInput: EndConcurrentAppointmentInput;
  EndConcurrentAppointmentPayload: ResolverTypeWrapper<Omit<EndConcurrentAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversTypes['ConcurrentAppointment']> }>;
  RecordElectionInput: RecordElectionInput;
  RecordElectionPayload: ResolverTypeWrapper<Omit<RecordElectionPayload, 'committeeTerm'> & { committeeTerm?: Maybe<ResolversTypes['CommitteeTerm']> }>;
  ApplyForRatingInput: ApplyForRatingInput;
  ApplyForRatingPayload: ResolverTypeWrapper<Omit<ApplyForRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  AssessRatingInput: AssessRatingInput;
  AssessRatingPayload: ResolverTypeWrapper<Omit<AssessRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  AwardRatingInput: AwardRatingInput;
  AwardRatingPayload: ResolverTypeWrapper<Omit<AwardRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  DeclineRatingInput: DeclineRatingInput;
  DeclineRatingPayload: ResolverTypeWrapper<Omit<DeclineRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  WithdrawRatingInput: WithdrawRatingInput;
  WithdrawRatingPayload: ResolverTypeWrapper<Omit<WithdrawRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  RenewRatingInput: RenewRatingInput;
  RenewRatingPayload: ResolverTypeWrapper<Omit<RenewRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  RevokeRatingInput: RevokeRatingInput;
  RevokeRatingPayload: ResolverTypeWrapper<Omit<RevokeRatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['DemonstrationRating']> }>;
  EmergencyPlan: ResolverTypeWrapper<M.EmergencyPlanMapper>;
  EmergencyActivation: ResolverTypeWrapper<M.EmergencyActivationMapper>;
  PlannedOrganization: ResolverTypeWrapper<M.PlannedOrganizationMapper>;
  PlannedOrganizationInput: PlannedOrganizationInput;
  PlanEmergencyOrganizationsInput: PlanEmergencyOrganizationsInput;
  PlanEmergencyOrganizationsPayload: ResolverTypeWrapper<Omit<PlanEmergencyOrganizationsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  DropPlannedOrganizationsInput: DropPlannedOrganizationsInput;
  DropPlannedOrganizationsPayload: ResolverTypeWrapper<Omit<DropPlannedOrganizationsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ChangeEmergencyOrganizationsInput: ChangeEmergencyOrganizationsInput;
  EmergencyOrganizationsChange: ResolverTypeWrapper<EmergencyOrganizationsChange>;
  PlannedOrganizationFilter: PlannedOrganizationFilter;
  PlannedOrganizationOrderField: PlannedOrganizationOrderField;
  OrganizationImport: ResolverTypeWrapper<Omit<OrganizationImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversTypes['PartyOrganization']>, matches: ResolversTypes['ImportMatchConnection'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationNameMatch: ResolverTypeWrapper<Omit<OrganizationNameMatch, 'candidates'> & { candidates: Array<ResolversTypes['OrganizationCandidate']> }>;
  OrganizationCandidate: ResolverTypeWrapper<Omit<OrganizationCandidate, 'organization'> & { organization: ResolversTypes['PartyOrganization'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AdministrativeDivision: ResolverTypeWrapper<M.AdministrativeDivisionMapper>;
  SubdivisionCount: ResolverTypeWrapper<SubdivisionCount>;
  PartyOrganizationCount: ResolverTypeWrapper<PartyOrganizationCount>;
  DivisionSuccession: ResolverTypeWrapper<M.DivisionSuccessionMapper>;
  PartyOrganization: ResolverTypeWrapper<M.PartyOrganizationMapper>;
  OrganizationSuccession: ResolverTypeWrapper<M.OrganizationSuccessionMapper>;
  Unit: ResolverTypeWrapper<M.UnitMapper>;
  ExpandedCommittee: ResolverTypeWrapper<M.ExpandedCommitteeMapper>;
  FunctionalGroup: ResolverTypeWrapper<M.FunctionalGroupMapper>;
  ConcurrentAppointment: ResolverTypeWrapper<M.ConcurrentAppointmentMapper>;
  CommitteeTerm: ResolverTypeWrapper<M.CommitteeTermMapper>;
  TemporaryMandate: ResolverTypeWrapper<M.TemporaryMandateMapper>;
  DemonstrationRating: ResolverTypeWrapper<M.DemonstrationRatingMapper>;
  AdministrativeDivisionFilter: AdministrativeDivisionFilter;
  AdministrativeDivisionOrderField: AdministrativeDivisionOrderField;
  PartyOrganizationFilter: PartyOrganizationFilter;
  PartyOrganizationOrderField: PartyOrganizationOrderField;
  UnitFilter: UnitFilter;
  UnitOrderField: UnitOrderField;
  ExpandedCommitteeFilter: ExpandedCommitteeFilter;
  ExpandedCommitteeOrderField: ExpandedCommitteeOrderField;
  ConcurrentAppointmentFilter: ConcurrentAppointmentFilter;
  ConcurrentAppointmentOrderField: ConcurrentAppointmentOrderField;
  CommitteeTermFilter: CommitteeTermFilter;
  CommitteeTermOrderField: CommitteeTermOrderField;
  DemonstrationRatingFilter: DemonstrationRatingFilter;
  DemonstrationRatingOrderField: DemonstrationRatingOrderField;
  RegisterPartyOrganizationInput: RegisterPartyOrganizationInput;
  TemporaryMandateInput: TemporaryMandateInput;
  RegisterPartyOrganizationPayload: ResolverTypeWrapper<Omit<RegisterPartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  Advice: ResolverTypeWrapper<Advice>;
  ChangeSuperiorInput: ChangeSuperiorInput;
  ChangeSuperiorPayload: ResolverTypeWrapper<Omit<ChangeSuperiorPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  RenamePartyOrganizationInput: RenamePartyOrganizationInput;
  RenamePartyOrganizationPayload: ResolverTypeWrapper<Omit<RenamePartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  DissolvePartyOrganizationInput: DissolvePartyOrganizationInput;
  DissolvePartyOrganizationPayload: ResolverTypeWrapper<Omit<DissolvePartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  RegisterUnitInput: RegisterUnitInput;
  RegisterUnitPayload: ResolverTypeWrapper<Omit<RegisterUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  OrganizationProposal: ResolverTypeWrapper<M.OrganizationProposalMapper>;
  ProposalSponsor: ResolverTypeWrapper<M.ProposalSponsorMapper>;
  OrganizationProposalFilter: OrganizationProposalFilter;
  OrganizationProposalOrderField: OrganizationProposalOrderField;
  ProposeJointOrganizationInput: ProposeJointOrganizationInput;
  ProposeJointOrganizationPayload: ResolverTypeWrapper<Omit<ProposeJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['OrganizationProposal']> }>;
  ApproveJointOrganizationInput: ApproveJointOrganizationInput;
  ApproveJointOrganizationPayload: ResolverTypeWrapper<Omit<ApproveJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['OrganizationProposal']> }>;
  RefuseJointOrganizationInput: RefuseJointOrganizationInput;
  RefuseJointOrganizationPayload: ResolverTypeWrapper<Omit<RefuseJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['OrganizationProposal']> }>;
  WithdrawJointOrganizationInput: WithdrawJointOrganizationInput;
  WithdrawJointOrganizationPayload: ResolverTypeWrapper<Omit<WithdrawJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['OrganizationProposal']> }>;
  CompleteMandateInput: CompleteMandateInput;
  CompleteMandatePayload: ResolverTypeWrapper<Omit<CompleteMandatePayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  OrganizationState: ResolverTypeWrapper<M.OrganizationStateMapper>;
  OrganizationSuccessionStep: ResolverTypeWrapper<M.OrganizationSuccessionStepMapper>;
  SeenOrganizationInput: SeenOrganizationInput;
  FoundingInput: FoundingInput;
  ReassignmentInput: ReassignmentInput;
  MergePartyOrganizationsInput: MergePartyOrganizationsInput;
  MergePartyOrganizationsPayload: ResolverTypeWrapper<Omit<MergePartyOrganizationsPayload, 'partyOrganization' | 'predecessors'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, predecessors: Array<ResolversTypes['PartyOrganization']> }>;
  SplitPartInput: SplitPartInput;
  SplitPartyOrganizationInput: SplitPartyOrganizationInput;
  SplitPartyOrganizationPayload: ResolverTypeWrapper<Omit<SplitPartyOrganizationPayload, 'partyOrganization' | 'parts'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, parts: Array<ResolversTypes['PartyOrganization']> }>;
  ReseatPartyOrganizationInput: ReseatPartyOrganizationInput;
  ReseatPartyOrganizationPayload: ResolverTypeWrapper<Omit<ReseatPartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  FollowDivisionsInput: FollowDivisionsInput;
  FollowDivisionsPayload: ResolverTypeWrapper<Omit<FollowDivisionsPayload, 'unclear'> & { unclear: Array<ResolversTypes['AdministrativeDivision']> }>;
  ResidentialEstate: ResolverTypeWrapper<M.ResidentialEstateMapper>;
  PartyCoverage: ResolverTypeWrapper<PartyCoverage>;
  UnitCoverage: ResolverTypeWrapper<UnitCoverage>;
  OrganizationRollUp: ResolverTypeWrapper<OrganizationRollUp>;
  OrganizationTierCount: ResolverTypeWrapper<OrganizationTierCount>;
  OrganizationProgrammeCount: ResolverTypeWrapper<OrganizationProgrammeCount>;
  ResidentialEstateFilter: ResidentialEstateFilter;
  ResidentialEstateOrderField: ResidentialEstateOrderField;
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitPayload: ResolverTypeWrapper<Omit<ChangeUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  EndUnitInput: EndUnitInput;
  EndUnitPayload: ResolverTypeWrapper<Omit<EndUnitPayload, 'unit'> & { unit?: Maybe<ResolversTypes['Unit']> }>;
  TieUnitInput: TieUnitInput;
  TieUnitPayload: ResolverTypeWrapper<Omit<TieUnitPayload, 'partyOrganization' | 'unit'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  UntieUnitInput: UntieUnitInput;
  UntieUnitPayload: ResolverTypeWrapper<Omit<UntieUnitPayload, 'partyOrganization' | 'unit'> & { partyOrganization?: Maybe<ResolversTypes['PartyOrganization']>, unit?: Maybe<ResolversTypes['Unit']> }>;
  RegisterResidentialEstateInput: RegisterResidentialEstateInput;
  RegisterResidentialEstatePayload: ResolverTypeWrapper<Omit<RegisterResidentialEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversTypes['ResidentialEstate']> }>;
  EndResidentialEstateInput: EndResidentialEstateInput;
  EndResidentialEstatePayload: ResolverTypeWrapper<Omit<EndResidentialEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversTypes['ResidentialEstate']> }>;
  CoverEstateInput: CoverEstateInput;
  CoverEstatePayload: ResolverTypeWrapper<Omit<CoverEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversTypes['ResidentialEstate']> }>;
  UncoverEstateInput: UncoverEstateInput;
  UncoverEstatePayload: ResolverTypeWrapper<Omit<UncoverEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversTypes['ResidentialEstate']> }>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportSheet: ResolverTypeWrapper<ImportSheet>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportUpdate: ResolverTypeWrapper<ImportUpdate>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportCell: ResolverTypeWrapper<ImportCell>;
  ImportProblem: ResolverTypeWrapper<ImportProblem>;
  ImportMatch: ResolverTypeWrapper<Omit<ImportMatch, 'candidates' | 'organization'> & { candidates: Array<ResolversTypes['ImportCandidate']>, organization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  ImportCandidate: ResolverTypeWrapper<Omit<ImportCandidate, 'organization'> & { organization?: Maybe<ResolversTypes['PartyOrganization']> }>;
  ImportRowOrderField: ImportRowOrderField;
  ImportProblemOrderField: ImportProblemOrderField;
  ImportMatchOrderField: ImportMatchOrderField;
  ImportRowFilter: ImportRowFilter;
  ImportProblemFilter: ImportProblemFilter;
  ImportMatchFilter: ImportMatchFilter;
  OpenImportInput: OpenImportInput;
  AppendToImportInput: AppendToImportInput;
  MapImportInput: MapImportInput;
  MapColumnInput: MapColumnInput;
  DecideMatchesInput: DecideMatchesInput;
  MatchDecisionInput: MatchDecisionInput;
  ImportStepInput: ImportStepInput;
  OrganizationImportPayload: ResolverTypeWrapper<Omit<OrganizationImportPayload, 'import'> & { import?: Maybe<ResolversTypes['OrganizationImport']> }>;
  OrganizationImportFilter: OrganizationImportFilter;
  OrganizationImportOrderField: OrganizationImportOrderField;
  ChangeBatch: ResolverTypeWrapper<ChangeBatch>;
  ChangeEntry: ResolverTypeWrapper<ChangeEntry>;
  ImportStatusComparator: ImportStatusComparator;
  ImportStatus: ImportStatus;
  ImportKindComparator: ImportKindComparator;
  ImportKind: ImportKind;
  ImportMatchConnection: ResolverTypeWrapper<Omit<ImportMatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ImportMatchEdge']>, nodes: Array<ResolversTypes['ImportMatch']> }>;
  ImportMatchEdge: ResolverTypeWrapper<Omit<ImportMatchEdge, 'node'> & { node: ResolversTypes['ImportMatch'] }>;
  ImportMatchOrder: ImportMatchOrder;
  ImportProblemConnection: ResolverTypeWrapper<ImportProblemConnection>;
  ImportProblemEdge: ResolverTypeWrapper<ImportProblemEdge>;
  ImportProblemOrder: ImportProblemOrder;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnection>;
  ImportRowEdge: ResolverTypeWrapper<ImportRowEdge>;
  ImportRowOrder: ImportRowOrder;
  OrganizationImportConnection: ResolverTypeWrapper<Omit<OrganizationImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationImportEdge']>, nodes: Array<ResolversTypes['OrganizationImport']> }>;
  OrganizationImportEdge: ResolverTypeWrapper<Omit<OrganizationImportEdge, 'node'> & { node: ResolversTypes['OrganizationImport'] }>;
  OrganizationImportOrder: OrganizationImportOrder;
  MatchStatusComparator: MatchStatusComparator;
  MatchStatus: MatchStatus;
  ImportFaultComparator: ImportFaultComparator;
  ImportFault: ImportFault;
  ImportSeverityComparator: ImportSeverityComparator;
  ImportSeverity: ImportSeverity;
  ImportActionComparator: ImportActionComparator;
  ImportAction: ImportAction;
  MatchReason: MatchReason;
  RefusalCode: RefusalCode;
  MappingReason: MappingReason;
  UnitTieKind: UnitTieKind;
  UnitKind: UnitKind;
  PartyOrganizationRelationFilter: PartyOrganizationRelationFilter;
  OrganizationProgramme: OrganizationProgramme;
  OrganizationTier: OrganizationTier;
  ResidentialEstateConnection: ResolverTypeWrapper<Connection<M.ResidentialEstateMapper>>;
  ResidentialEstateEdge: ResolverTypeWrapper<Edge<M.ResidentialEstateMapper>>;
  ResidentialEstateOrder: ResidentialEstateOrder;
  PartyOrganizationKind: PartyOrganizationKind;
  SuccessionKind: SuccessionKind;
  ProposalStatusComparator: ProposalStatusComparator;
  ProposalStatus: ProposalStatus;
  PartyOrganizationKindComparator: PartyOrganizationKindComparator;
  SponsorDecision: SponsorDecision;
  PartyOrganizationConnection: ResolverTypeWrapper<Connection<M.PartyOrganizationMapper>>;
  PartyOrganizationEdge: ResolverTypeWrapper<Edge<M.PartyOrganizationMapper>>;
  PartyOrganizationOrder: PartyOrganizationOrder;
  OrganizationProposalConnection: ResolverTypeWrapper<Connection<M.OrganizationProposalMapper>>;
  OrganizationProposalEdge: ResolverTypeWrapper<Edge<M.OrganizationProposalMapper>>;
  OrganizationProposalOrder: OrganizationProposalOrder;
  AdviceCode: AdviceCode;
  RatingStatusComparator: RatingStatusComparator;
  RatingStatus: RatingStatus;
  RatingSchemeComparator: RatingSchemeComparator;
  RatingScheme: RatingScheme;
  TermBodyComparator: TermBodyComparator;
  TermBody: TermBody;
  AppointmentStatusComparator: AppointmentStatusComparator;
  AppointmentStatus: AppointmentStatus;
  ConcurrentAppointmentRelationFilter: ConcurrentAppointmentRelationFilter;
  OrganizationTierComparator: OrganizationTierComparator;
  UnitKindComparator: UnitKindComparator;
  ExpandedCommitteeRelationFilter: ExpandedCommitteeRelationFilter;
  UnitRelationFilter: UnitRelationFilter;
  AdministrativeDivisionRelationFilter: AdministrativeDivisionRelationFilter;
  DivisionDesignationComparator: DivisionDesignationComparator;
  DivisionDesignation: DivisionDesignation;
  DivisionLevelComparator: DivisionLevelComparator;
  DivisionLevel: DivisionLevel;
  CommitteeSection: CommitteeSection;
  ConcurrentAppointmentConnection: ResolverTypeWrapper<Connection<M.ConcurrentAppointmentMapper>>;
  ConcurrentAppointmentEdge: ResolverTypeWrapper<Edge<M.ConcurrentAppointmentMapper>>;
  ConcurrentAppointmentOrder: ConcurrentAppointmentOrder;
  UnitConnection: ResolverTypeWrapper<Connection<M.UnitMapper>>;
  UnitEdge: ResolverTypeWrapper<Edge<M.UnitMapper>>;
  UnitOrder: UnitOrder;
  BranchPower: BranchPower;
  PartyOrganizationFamily: PartyOrganizationFamily;
  AdministrativeDivisionConnection: ResolverTypeWrapper<Connection<M.AdministrativeDivisionMapper>>;
  AdministrativeDivisionEdge: ResolverTypeWrapper<Edge<M.AdministrativeDivisionMapper>>;
  AdministrativeDivisionOrder: AdministrativeDivisionOrder;
  DemonstrationRatingConnection: ResolverTypeWrapper<Connection<M.DemonstrationRatingMapper>>;
  DemonstrationRatingEdge: ResolverTypeWrapper<Edge<M.DemonstrationRatingMapper>>;
  DemonstrationRatingOrder: DemonstrationRatingOrder;
  CommitteeTermConnection: ResolverTypeWrapper<Connection<M.CommitteeTermMapper>>;
  CommitteeTermEdge: ResolverTypeWrapper<Edge<M.CommitteeTermMapper>>;
  CommitteeTermOrder: CommitteeTermOrder;
  ExpandedCommitteeConnection: ResolverTypeWrapper<Connection<M.ExpandedCommitteeMapper>>;
  ExpandedCommitteeEdge: ResolverTypeWrapper<Edge<M.ExpandedCommitteeMapper>>;
  ExpandedCommitteeOrder: ExpandedCommitteeOrder;
  EmergencyStep: EmergencyStep;
  PlannedOrganizationConnection: ResolverTypeWrapper<Connection<M.PlannedOrganizationMapper>>;
  PlannedOrganizationEdge: ResolverTypeWrapper<Edge<M.PlannedOrganizationMapper>>;
  PlannedOrganizationOrder: PlannedOrganizationOrder;
  FigureQualifier: FigureQualifier;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  link__Purpose: Link__Purpose;
  federation__FieldSet: ResolverTypeWrapper<Scalars['federation__FieldSet']['output']>;
  federation__Scope: ResolverTypeWrapper<Scalars['federation__Scope']['output']>;
  federation__Policy: ResolverTypeWrapper<Scalars['federation__Policy']['output']>;
  federation__ContextFieldValue: ResolverTypeWrapper<Scalars['federation__ContextFieldValue']['output']>;
  _Service: ResolverTypeWrapper<_Service>;
  _Any: ResolverTypeWrapper<Scalars['_Any']['output']>;
  _Entity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['_Entity']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DivisionCode: Scalars['DivisionCode']['output'];
  UnifiedSocialCreditCode: Scalars['UnifiedSocialCreditCode']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  URL: Scalars['URL']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  UserError: UserError;
  StringComparator: StringComparator;
  IDComparator: IdComparator;
  IntComparator: IntComparator;
  BooleanComparator: BooleanComparator;
  LocalDateComparator: LocalDateComparator;
  DateTimeComparator: DateTimeComparator;
  DivisionCodeComparator: DivisionCodeComparator;
  ReportedFigure: ReportedFigure;
  Float: Scalars['Float']['output'];
  SuppressedCount: SuppressedCount;
  EstablishExpandedCommitteeInput: EstablishExpandedCommitteeInput;
  EstablishExpandedCommitteePayload: Omit<EstablishExpandedCommitteePayload, 'expandedCommittee'> & { expandedCommittee?: Maybe<ResolversParentTypes['ExpandedCommittee']> };
  DissolveExpandedCommitteeInput: DissolveExpandedCommitteeInput;
  DissolveExpandedCommitteePayload: Omit<DissolveExpandedCommitteePayload, 'expandedCommittee'> & { expandedCommittee?: Maybe<ResolversParentTypes['ExpandedCommittee']> };
  FormFunctionalGroupInput: FormFunctionalGroupInput;
  FormFunctionalGroupPayload: Omit<FormFunctionalGroupPayload, 'functionalGroup'> & { functionalGroup?: Maybe<ResolversParentTypes['FunctionalGroup']> };
  EndFunctionalGroupInput: EndFunctionalGroupInput;
  EndFunctionalGroupPayload: Omit<EndFunctionalGroupPayload, 'functionalGroup'> & { functionalGroup?: Maybe<ResolversParentTypes['FunctionalGroup']> };
  ProposeConcurrentAppointmentInput: ProposeConcurrentAppointmentInput;
  ProposeConcurrentAppointmentPayload: Omit<ProposeConcurrentAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversParentTypes['ConcurrentAppointment']> };
  AgreeToAppointmentInput: AgreeToAppointmentInput;
  AgreeToAppointmentPayload: Omit<AgreeToAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversParentTypes['ConcurrentAppointment']> };
  DeclineAppointmentInput: DeclineAppointmentInput;
  DeclineAppointmentPayload: Omit<DeclineAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversParentTypes['ConcurrentAppointment']> };
  WithdrawAppointmentInput: WithdrawAppointmentInput;
  WithdrawAppointmentPayload: Omit<WithdrawAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversParentTypes['ConcurrentAppointment']> };
  EndConcurrentAppointmentInput: EndConcurrentAppointmentInput;
  EndConcurrentAppointmentPayload: Omit<EndConcurrentAppointmentPayload, 'concurrentAppointment'> & { concurrentAppointment?: Maybe<ResolversParentTypes['ConcurrentAppointment']> };
  RecordElectionInput: RecordElectionInput;
  RecordElectionPayload: Omit<RecordElectionPayload, 'committeeTerm'> & { committeeTerm?: Maybe<ResolversParentTypes['CommitteeTerm']> };
  ApplyForRatingInput: ApplyForRatingInput;
  ApplyForRatingPayload: Omit<ApplyForRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  AssessRatingInput: AssessRatingInput;
  AssessRatingPayload: Omit<AssessRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  AwardRatingInput: AwardRatingInput;
  AwardRatingPayload: Omit<AwardRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  DeclineRatingInput: DeclineRatingInput;
  DeclineRatingPayload: Omit<DeclineRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  WithdrawRatingInput: WithdrawRatingInput;
  WithdrawRatingPayload: Omit<WithdrawRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  RenewRatingInput: RenewRatingInput;
  RenewRatingPayload: Omit<RenewRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  RevokeRatingInput: RevokeRatingInput;
  RevokeRatingPayload: Omit<RevokeRatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['DemonstrationRating']> };
  EmergencyPlan: M.EmergencyPlanMapper;
  EmergencyActivation: M.EmergencyActivationMapper;
  PlannedOrganization: M.PlannedOrganizationMapper;
  PlannedOrganizationInput: PlannedOrganizationInput;
  PlanEmergencyOrganizationsInput: PlanEmergencyOrganizationsInput;
  PlanEmergencyOrganizationsPayload: Omit<PlanEmergencyOrganizationsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  DropPlannedOrganizationsInput: DropPlannedOrganizationsInput;
  DropPlannedOrganizationsPayload: Omit<DropPlannedOrganizationsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ChangeEmergencyOrganizationsInput: ChangeEmergencyOrganizationsInput;
  EmergencyOrganizationsChange: EmergencyOrganizationsChange;
  PlannedOrganizationFilter: PlannedOrganizationFilter;
  OrganizationImport: Omit<OrganizationImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversParentTypes['PartyOrganization']>, matches: ResolversParentTypes['ImportMatchConnection'] } | FederationReferenceTypes['OrganizationImport'];
  Subscription: Record<PropertyKey, never>;
  OrganizationNameInput: OrganizationNameInput;
  OrganizationNameMatch: Omit<OrganizationNameMatch, 'candidates'> & { candidates: Array<ResolversParentTypes['OrganizationCandidate']> };
  OrganizationCandidate: Omit<OrganizationCandidate, 'organization'> & { organization: ResolversParentTypes['PartyOrganization'] };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  AdministrativeDivision: M.AdministrativeDivisionMapper;
  SubdivisionCount: SubdivisionCount;
  PartyOrganizationCount: PartyOrganizationCount;
  DivisionSuccession: M.DivisionSuccessionMapper;
  PartyOrganization: M.PartyOrganizationMapper;
  OrganizationSuccession: M.OrganizationSuccessionMapper;
  Unit: M.UnitMapper;
  ExpandedCommittee: M.ExpandedCommitteeMapper;
  FunctionalGroup: M.FunctionalGroupMapper;
  ConcurrentAppointment: M.ConcurrentAppointmentMapper;
  CommitteeTerm: M.CommitteeTermMapper;
  TemporaryMandate: M.TemporaryMandateMapper;
  DemonstrationRating: M.DemonstrationRatingMapper;
  AdministrativeDivisionFilter: AdministrativeDivisionFilter;
  PartyOrganizationFilter: PartyOrganizationFilter;
  UnitFilter: UnitFilter;
  ExpandedCommitteeFilter: ExpandedCommitteeFilter;
  ConcurrentAppointmentFilter: ConcurrentAppointmentFilter;
  CommitteeTermFilter: CommitteeTermFilter;
  DemonstrationRatingFilter: DemonstrationRatingFilter;
  RegisterPartyOrganizationInput: RegisterPartyOrganizationInput;
  TemporaryMandateInput: TemporaryMandateInput;
  RegisterPartyOrganizationPayload: Omit<RegisterPartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  Advice: Advice;
  ChangeSuperiorInput: ChangeSuperiorInput;
  ChangeSuperiorPayload: Omit<ChangeSuperiorPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  RenamePartyOrganizationInput: RenamePartyOrganizationInput;
  RenamePartyOrganizationPayload: Omit<RenamePartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  DissolvePartyOrganizationInput: DissolvePartyOrganizationInput;
  DissolvePartyOrganizationPayload: Omit<DissolvePartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  RegisterUnitInput: RegisterUnitInput;
  RegisterUnitPayload: Omit<RegisterUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  OrganizationProposal: M.OrganizationProposalMapper;
  ProposalSponsor: M.ProposalSponsorMapper;
  OrganizationProposalFilter: OrganizationProposalFilter;
  ProposeJointOrganizationInput: ProposeJointOrganizationInput;
  ProposeJointOrganizationPayload: Omit<ProposeJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['OrganizationProposal']> };
  ApproveJointOrganizationInput: ApproveJointOrganizationInput;
  ApproveJointOrganizationPayload: Omit<ApproveJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['OrganizationProposal']> };
  RefuseJointOrganizationInput: RefuseJointOrganizationInput;
  RefuseJointOrganizationPayload: Omit<RefuseJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['OrganizationProposal']> };
  WithdrawJointOrganizationInput: WithdrawJointOrganizationInput;
  WithdrawJointOrganizationPayload: Omit<WithdrawJointOrganizationPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['OrganizationProposal']> };
  CompleteMandateInput: CompleteMandateInput;
  CompleteMandatePayload: Omit<CompleteMandatePayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  OrganizationState: M.OrganizationStateMapper;
  OrganizationSuccessionStep: M.OrganizationSuccessionStepMapper;
  SeenOrganizationInput: SeenOrganizationInput;
  FoundingInput: FoundingInput;
  ReassignmentInput: ReassignmentInput;
  MergePartyOrganizationsInput: MergePartyOrganizationsInput;
  MergePartyOrganizationsPayload: Omit<MergePartyOrganizationsPayload, 'partyOrganization' | 'predecessors'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, predecessors: Array<ResolversParentTypes['PartyOrganization']> };
  SplitPartInput: SplitPartInput;
  SplitPartyOrganizationInput: SplitPartyOrganizationInput;
  SplitPartyOrganizationPayload: Omit<SplitPartyOrganizationPayload, 'partyOrganization' | 'parts'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, parts: Array<ResolversParentTypes['PartyOrganization']> };
  ReseatPartyOrganizationInput: ReseatPartyOrganizationInput;
  ReseatPartyOrganizationPayload: Omit<ReseatPartyOrganizationPayload, 'partyOrganization'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  FollowDivisionsInput: FollowDivisionsInput;
  FollowDivisionsPayload: Omit<FollowDivisionsPayload, 'unclear'> & { unclear: Array<ResolversParentTypes['AdministrativeDivision']> };
  ResidentialEstate: M.ResidentialEstateMapper;
  PartyCoverage: PartyCoverage;
  UnitCoverage: UnitCoverage;
  OrganizationRollUp: OrganizationRollUp;
  OrganizationTierCount: OrganizationTierCount;
  OrganizationProgrammeCount: OrganizationProgrammeCount;
  ResidentialEstateFilter: ResidentialEstateFilter;
  ChangeUnitInput: ChangeUnitInput;
  ChangeUnitPayload: Omit<ChangeUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  EndUnitInput: EndUnitInput;
  EndUnitPayload: Omit<EndUnitPayload, 'unit'> & { unit?: Maybe<ResolversParentTypes['Unit']> };
  TieUnitInput: TieUnitInput;
  TieUnitPayload: Omit<TieUnitPayload, 'partyOrganization' | 'unit'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  UntieUnitInput: UntieUnitInput;
  UntieUnitPayload: Omit<UntieUnitPayload, 'partyOrganization' | 'unit'> & { partyOrganization?: Maybe<ResolversParentTypes['PartyOrganization']>, unit?: Maybe<ResolversParentTypes['Unit']> };
  RegisterResidentialEstateInput: RegisterResidentialEstateInput;
  RegisterResidentialEstatePayload: Omit<RegisterResidentialEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversParentTypes['ResidentialEstate']> };
  EndResidentialEstateInput: EndResidentialEstateInput;
  EndResidentialEstatePayload: Omit<EndResidentialEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversParentTypes['ResidentialEstate']> };
  CoverEstateInput: CoverEstateInput;
  CoverEstatePayload: Omit<CoverEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversParentTypes['ResidentialEstate']> };
  UncoverEstateInput: UncoverEstateInput;
  UncoverEstatePayload: Omit<UncoverEstatePayload, 'residentialEstate'> & { residentialEstate?: Maybe<ResolversParentTypes['ResidentialEstate']> };
  ImportColumn: ImportColumn;
  ImportField: ImportField;
  ImportSheet: ImportSheet;
  ImportProgress: ImportProgress;
  ImportUpdate: ImportUpdate;
  ImportRow: ImportRow;
  ImportCell: ImportCell;
  ImportProblem: ImportProblem;
  ImportMatch: Omit<ImportMatch, 'candidates' | 'organization'> & { candidates: Array<ResolversParentTypes['ImportCandidate']>, organization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  ImportCandidate: Omit<ImportCandidate, 'organization'> & { organization?: Maybe<ResolversParentTypes['PartyOrganization']> };
  ImportRowFilter: ImportRowFilter;
  ImportProblemFilter: ImportProblemFilter;
  ImportMatchFilter: ImportMatchFilter;
  OpenImportInput: OpenImportInput;
  AppendToImportInput: AppendToImportInput;
  MapImportInput: MapImportInput;
  MapColumnInput: MapColumnInput;
  DecideMatchesInput: DecideMatchesInput;
  MatchDecisionInput: MatchDecisionInput;
  ImportStepInput: ImportStepInput;
  OrganizationImportPayload: Omit<OrganizationImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['OrganizationImport']> };
  OrganizationImportFilter: OrganizationImportFilter;
  ChangeBatch: ChangeBatch;
  ChangeEntry: ChangeEntry;
  ImportStatusComparator: ImportStatusComparator;
  ImportKindComparator: ImportKindComparator;
  ImportMatchConnection: Omit<ImportMatchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ImportMatchEdge']>, nodes: Array<ResolversParentTypes['ImportMatch']> };
  ImportMatchEdge: Omit<ImportMatchEdge, 'node'> & { node: ResolversParentTypes['ImportMatch'] };
  ImportMatchOrder: ImportMatchOrder;
  ImportProblemConnection: ImportProblemConnection;
  ImportProblemEdge: ImportProblemEdge;
  ImportProblemOrder: ImportProblemOrder;
  ImportRowConnection: ImportRowConnection;
  ImportRowEdge: ImportRowEdge;
  ImportRowOrder: ImportRowOrder;
  OrganizationImportConnection: Omit<OrganizationImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationImportEdge']>, nodes: Array<ResolversParentTypes['OrganizationImport']> };
  OrganizationImportEdge: Omit<OrganizationImportEdge, 'node'> & { node: ResolversParentTypes['OrganizationImport'] };
  OrganizationImportOrder: OrganizationImportOrder;
  MatchStatusComparator: MatchStatusComparator;
  ImportFaultComparator: ImportFaultComparator;
  ImportSeverityComparator: ImportSeverityComparator;
  ImportActionComparator: ImportActionComparator;
  PartyOrganizationRelationFilter: PartyOrganizationRelationFilter;
  ResidentialEstateConnection: Connection<M.ResidentialEstateMapper>;
  ResidentialEstateEdge: Edge<M.ResidentialEstateMapper>;
  ResidentialEstateOrder: ResidentialEstateOrder;
  ProposalStatusComparator: ProposalStatusComparator;
  PartyOrganizationKindComparator: PartyOrganizationKindComparator;
  PartyOrganizationConnection: Connection<M.PartyOrganizationMapper>;
  PartyOrganizationEdge: Edge<M.PartyOrganizationMapper>;
  PartyOrganizationOrder: PartyOrganizationOrder;
  OrganizationProposalConnection: Connection<M.OrganizationProposalMapper>;
  OrganizationProposalEdge: Edge<M.OrganizationProposalMapper>;
  OrganizationProposalOrder: OrganizationProposalOrder;
  RatingStatusComparator: RatingStatusComparator;
  RatingSchemeComparator: RatingSchemeComparator;
  TermBodyComparator: TermBodyComparator;
  AppointmentStatusComparator: AppointmentStatusComparator;
  ConcurrentAppointmentRelationFilter: ConcurrentAppointmentRelationFilter;
  OrganizationTierComparator: OrganizationTierComparator;
  UnitKindComparator: UnitKindComparator;
  ExpandedCommitteeRelationFilter: ExpandedCommitteeRelationFilter;
  UnitRelationFilter: UnitRelationFilter;
  AdministrativeDivisionRelationFilter: AdministrativeDivisionRelationFilter;
  DivisionDesignationComparator: DivisionDesignationComparator;
  DivisionLevelComparator: DivisionLevelComparator;
  ConcurrentAppointmentConnection: Connection<M.ConcurrentAppointmentMapper>;
  ConcurrentAppointmentEdge: Edge<M.ConcurrentAppointmentMapper>;
  ConcurrentAppointmentOrder: ConcurrentAppointmentOrder;
  UnitConnection: Connection<M.UnitMapper>;
  UnitEdge: Edge<M.UnitMapper>;
  UnitOrder: UnitOrder;
  AdministrativeDivisionConnection: Connection<M.AdministrativeDivisionMapper>;
  AdministrativeDivisionEdge: Edge<M.AdministrativeDivisionMapper>;
  AdministrativeDivisionOrder: AdministrativeDivisionOrder;
  DemonstrationRatingConnection: Connection<M.DemonstrationRatingMapper>;
  DemonstrationRatingEdge: Edge<M.DemonstrationRatingMapper>;
  DemonstrationRatingOrder: DemonstrationRatingOrder;
  CommitteeTermConnection: Connection<M.CommitteeTermMapper>;
  CommitteeTermEdge: Edge<M.CommitteeTermMapper>;
  CommitteeTermOrder: CommitteeTermOrder;
  ExpandedCommitteeConnection: Connection<M.ExpandedCommitteeMapper>;
  ExpandedCommitteeEdge: Edge<M.ExpandedCommitteeMapper>;
  ExpandedCommitteeOrder: ExpandedCommitteeOrder;
  PlannedOrganizationConnection: Connection<M.PlannedOrganizationMapper>;
  PlannedOrganizationEdge: Edge<M.PlannedOrganizationMapper>;
  PlannedOrganizationOrder: PlannedOrganizationOrder;
  link__Import: Scalars['link__Import']['output'];
  federation__FieldSet: Scalars['federation__FieldSet']['output'];
  federation__Scope: Scalars['federation__Scope']['output'];
  federation__Policy: Scalars['federation__Policy']['output'];
  federation__ContextFieldValue: Scalars['federation__ContextFieldValue']['output'];
  _Service: _Service;
  _Any: Scalars['_Any']['output'];
  _Entity: ResolversUnionTypes<ResolversParentTypes>['_Entity'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: Scalars['String']['input'];
  fieldSet?: Maybe<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = HubContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url?: Maybe<Scalars['String']['input']>;
  as?: Maybe<Scalars['String']['input']>;
  for?: Maybe<Link__Purpose>;
  import?: Maybe<Array<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = HubContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ExtendsDirectiveArgs = { };

export type Federation__ExtendsDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__ExtendsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = HubContext, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = HubContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = HubContext, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = HubContext, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ComposeDirectiveDirectiveArgs = {
  name?: Maybe<Scalars['String']['input']>;
};

export type Federation__ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InterfaceObjectDirectiveArgs = { };

export type InterfaceObjectDirectiveResolver<Result, Parent, ContextType = HubContext, Args = InterfaceObjectDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__AuthenticatedDirectiveArgs = { };

export type Federation__AuthenticatedDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__RequiresScopesDirectiveArgs = {
  scopes: Array<Array<Scalars['federation__Scope']['input']>>;
};

export type Federation__RequiresScopesDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__PolicyDirectiveArgs = {
  policies: Array<Array<Scalars['federation__Policy']['input']>>;
};

export type Federation__PolicyDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__PolicyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ContextDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type Federation__ContextDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__ContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__FromContextDirectiveArgs = {
  field?: Maybe<Scalars['federation__ContextFieldValue']['input']>;
};

export type Federation__FromContextDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__FromContextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type Federation__CostDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type Federation__ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type Federation__ListSizeDirectiveResolver<Result, Parent, ContextType = HubContext, Args = Federation__ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export interface UnifiedSocialCreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UnifiedSocialCreditCode'], any> {
  name: 'UnifiedSocialCreditCode';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'PlannedOrganization' | 'OrganizationImport' | 'AdministrativeDivision' | 'PartyOrganization' | 'Unit' | 'ExpandedCommittee' | 'FunctionalGroup' | 'ConcurrentAppointment' | 'CommitteeTerm' | 'DemonstrationRating' | 'OrganizationProposal' | 'ResidentialEstate', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuppressedCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SuppressedCount'] = ResolversParentTypes['SuppressedCount']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EstablishExpandedCommitteePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EstablishExpandedCommitteePayload'] = ResolversParentTypes['EstablishExpandedCommitteePayload']> = {
  expandedCommittee?: Resolver<Maybe<ResolversTypes['ExpandedCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveExpandedCommitteePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DissolveExpandedCommitteePayload'] = ResolversParentTypes['DissolveExpandedCommitteePayload']> = {
  expandedCommittee?: Resolver<Maybe<ResolversTypes['ExpandedCommittee']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormFunctionalGroupPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FormFunctionalGroupPayload'] = ResolversParentTypes['FormFunctionalGroupPayload']> = {
  functionalGroup?: Resolver<Maybe<ResolversTypes['FunctionalGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndFunctionalGroupPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndFunctionalGroupPayload'] = ResolversParentTypes['EndFunctionalGroupPayload']> = {
  functionalGroup?: Resolver<Maybe<ResolversTypes['FunctionalGroup']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeConcurrentAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposeConcurrentAppointmentPayload'] = ResolversParentTypes['ProposeConcurrentAppointmentPayload']> = {
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreeToAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AgreeToAppointmentPayload'] = ResolversParentTypes['AgreeToAppointmentPayload']> = {
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineAppointmentPayload'] = ResolversParentTypes['DeclineAppointmentPayload']> = {
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawAppointmentPayload'] = ResolversParentTypes['WithdrawAppointmentPayload']> = {
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndConcurrentAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndConcurrentAppointmentPayload'] = ResolversParentTypes['EndConcurrentAppointmentPayload']> = {
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordElectionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RecordElectionPayload'] = ResolversParentTypes['RecordElectionPayload']> = {
  committeeTerm?: Resolver<Maybe<ResolversTypes['CommitteeTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyForRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ApplyForRatingPayload'] = ResolversParentTypes['ApplyForRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AssessRatingPayload'] = ResolversParentTypes['AssessRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AwardRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AwardRatingPayload'] = ResolversParentTypes['AwardRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineRatingPayload'] = ResolversParentTypes['DeclineRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawRatingPayload'] = ResolversParentTypes['WithdrawRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RenewRatingPayload'] = ResolversParentTypes['RenewRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRatingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RevokeRatingPayload'] = ResolversParentTypes['RevokeRatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan'], FederationReferenceType extends FederationReferenceTypes['EmergencyPlan'] = FederationReferenceTypes['EmergencyPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedOrganizations?: Resolver<Maybe<ResolversTypes['PlannedOrganizationConnection']>, ParentType, ContextType, Partial<EmergencyPlanPlannedOrganizationsArgs>>;
  plannedOrganizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizationsDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyActivationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivation'] = ResolversParentTypes['EmergencyActivation'], FederationReferenceType extends FederationReferenceTypes['EmergencyActivation'] = FederationReferenceTypes['EmergencyActivation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyActivation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<EmergencyActivationOrganizationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedOrganizationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedOrganization'] = ResolversParentTypes['PlannedOrganization'], FederationReferenceType extends FederationReferenceTypes['PlannedOrganization'] = FederationReferenceTypes['PlannedOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlannedOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EmergencyPlan'], ParentType, ContextType>;
  sidePosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OrganizationTier'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  superiorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taskName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanEmergencyOrganizationsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlanEmergencyOrganizationsPayload'] = ResolversParentTypes['PlanEmergencyOrganizationsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DropPlannedOrganizationsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DropPlannedOrganizationsPayload'] = ResolversParentTypes['DropPlannedOrganizationsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmergencyOrganizationsChangeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyOrganizationsChange'] = ResolversParentTypes['EmergencyOrganizationsChange']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationImportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationImport'] = ResolversParentTypes['OrganizationImport'], FederationReferenceType extends FederationReferenceTypes['OrganizationImport'] = FederationReferenceTypes['OrganizationImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  separator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['ImportSheet']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headerRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ImportProgress']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<OrganizationImportRowsArgs>>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<OrganizationImportProblemsArgs>>;
  matches?: Resolver<ResolversTypes['ImportMatchConnection'], ParentType, ContextType, Partial<OrganizationImportMatchesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  organizationImportProgress?: SubscriptionResolver<ResolversTypes['ImportUpdate'], "organizationImportProgress", ParentType, ContextType, RequireFields<SubscriptionOrganizationImportProgressArgs, 'id'>>;
};

export type OrganizationNameMatchResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationNameMatch'] = ResolversParentTypes['OrganizationNameMatch']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['OrganizationCandidate']>, ParentType, ContextType>;
};

export type OrganizationCandidateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCandidate'] = ResolversParentTypes['OrganizationCandidate']> = {
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeDivision?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType, Partial<QueryAdministrativeDivisionArgs>>;
  administrativeDivisions?: Resolver<ResolversTypes['AdministrativeDivisionConnection'], ParentType, ContextType, Partial<QueryAdministrativeDivisionsArgs>>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<QueryPartyOrganizationArgs>>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<QueryPartyOrganizationsArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<QueryUnitsArgs>>;
  expandedCommittee?: Resolver<Maybe<ResolversTypes['ExpandedCommittee']>, ParentType, ContextType, RequireFields<QueryExpandedCommitteeArgs, 'id'>>;
  expandedCommittees?: Resolver<ResolversTypes['ExpandedCommitteeConnection'], ParentType, ContextType, Partial<QueryExpandedCommitteesArgs>>;
  concurrentAppointments?: Resolver<ResolversTypes['ConcurrentAppointmentConnection'], ParentType, ContextType, Partial<QueryConcurrentAppointmentsArgs>>;
  committeeTerms?: Resolver<ResolversTypes['CommitteeTermConnection'], ParentType, ContextType, Partial<QueryCommitteeTermsArgs>>;
  demonstrationRatings?: Resolver<ResolversTypes['DemonstrationRatingConnection'], ParentType, ContextType, Partial<QueryDemonstrationRatingsArgs>>;
  functionalGroup?: Resolver<Maybe<ResolversTypes['FunctionalGroup']>, ParentType, ContextType, RequireFields<QueryFunctionalGroupArgs, 'id'>>;
  concurrentAppointment?: Resolver<Maybe<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType, RequireFields<QueryConcurrentAppointmentArgs, 'id'>>;
  committeeTerm?: Resolver<Maybe<ResolversTypes['CommitteeTerm']>, ParentType, ContextType, RequireFields<QueryCommitteeTermArgs, 'id'>>;
  demonstrationRating?: Resolver<Maybe<ResolversTypes['DemonstrationRating']>, ParentType, ContextType, RequireFields<QueryDemonstrationRatingArgs, 'id'>>;
  organizationFigures?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType, Partial<QueryOrganizationFiguresArgs>>;
  reelectionsDue?: Resolver<ResolversTypes['CommitteeTermConnection'], ParentType, ContextType, RequireFields<QueryReelectionsDueArgs, 'division' | 'withinMonths'>>;
  matchPartyOrganizations?: Resolver<Array<ResolversTypes['OrganizationNameMatch']>, ParentType, ContextType, RequireFields<QueryMatchPartyOrganizationsArgs, 'names'>>;
  organizationProposal?: Resolver<Maybe<ResolversTypes['OrganizationProposal']>, ParentType, ContextType, RequireFields<QueryOrganizationProposalArgs, 'id'>>;
  organizationProposals?: Resolver<ResolversTypes['OrganizationProposalConnection'], ParentType, ContextType, Partial<QueryOrganizationProposalsArgs>>;
  residentialEstate?: Resolver<Maybe<ResolversTypes['ResidentialEstate']>, ParentType, ContextType, RequireFields<QueryResidentialEstateArgs, 'id'>>;
  residentialEstates?: Resolver<ResolversTypes['ResidentialEstateConnection'], ParentType, ContextType, Partial<QueryResidentialEstatesArgs>>;
  organizationImport?: Resolver<Maybe<ResolversTypes['OrganizationImport']>, ParentType, ContextType, RequireFields<QueryOrganizationImportArgs, 'id'>>;
  organizationImports?: Resolver<ResolversTypes['OrganizationImportConnection'], ParentType, ContextType, Partial<QueryOrganizationImportsArgs>>;
  organizationImportFields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType, RequireFields<QueryOrganizationImportFieldsArgs, 'kind'>>;
  changesSince?: Resolver<ResolversTypes['ChangeBatch'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  referredTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryReferredToArgs, 'ids'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerPartyOrganization?: Resolver<ResolversTypes['RegisterPartyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterPartyOrganizationArgs, 'input'>>;
  changeSuperior?: Resolver<ResolversTypes['ChangeSuperiorPayload'], ParentType, ContextType, RequireFields<MutationChangeSuperiorArgs, 'input'>>;
  renamePartyOrganization?: Resolver<ResolversTypes['RenamePartyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRenamePartyOrganizationArgs, 'input'>>;
  dissolvePartyOrganization?: Resolver<ResolversTypes['DissolvePartyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationDissolvePartyOrganizationArgs, 'input'>>;
  registerUnit?: Resolver<ResolversTypes['RegisterUnitPayload'], ParentType, ContextType, RequireFields<MutationRegisterUnitArgs, 'input'>>;
  establishExpandedCommittee?: Resolver<ResolversTypes['EstablishExpandedCommitteePayload'], ParentType, ContextType, RequireFields<MutationEstablishExpandedCommitteeArgs, 'input'>>;
  dissolveExpandedCommittee?: Resolver<ResolversTypes['DissolveExpandedCommitteePayload'], ParentType, ContextType, RequireFields<MutationDissolveExpandedCommitteeArgs, 'input'>>;
  formFunctionalGroup?: Resolver<ResolversTypes['FormFunctionalGroupPayload'], ParentType, ContextType, RequireFields<MutationFormFunctionalGroupArgs, 'input'>>;
  endFunctionalGroup?: Resolver<ResolversTypes['EndFunctionalGroupPayload'], ParentType, ContextType, RequireFields<MutationEndFunctionalGroupArgs, 'input'>>;
  proposeConcurrentAppointment?: Resolver<ResolversTypes['ProposeConcurrentAppointmentPayload'], ParentType, ContextType, RequireFields<MutationProposeConcurrentAppointmentArgs, 'input'>>;
  agreeToAppointment?: Resolver<ResolversTypes['AgreeToAppointmentPayload'], ParentType, ContextType, RequireFields<MutationAgreeToAppointmentArgs, 'input'>>;
  declineAppointment?: Resolver<ResolversTypes['DeclineAppointmentPayload'], ParentType, ContextType, RequireFields<MutationDeclineAppointmentArgs, 'input'>>;
  withdrawAppointment?: Resolver<ResolversTypes['WithdrawAppointmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAppointmentArgs, 'input'>>;
  endConcurrentAppointment?: Resolver<ResolversTypes['EndConcurrentAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndConcurrentAppointmentArgs, 'input'>>;
  recordElection?: Resolver<ResolversTypes['RecordElectionPayload'], ParentType, ContextType, RequireFields<MutationRecordElectionArgs, 'input'>>;
  applyForRating?: Resolver<ResolversTypes['ApplyForRatingPayload'], ParentType, ContextType, RequireFields<MutationApplyForRatingArgs, 'input'>>;
  assessRating?: Resolver<ResolversTypes['AssessRatingPayload'], ParentType, ContextType, RequireFields<MutationAssessRatingArgs, 'input'>>;
  awardRating?: Resolver<ResolversTypes['AwardRatingPayload'], ParentType, ContextType, RequireFields<MutationAwardRatingArgs, 'input'>>;
  declineRating?: Resolver<ResolversTypes['DeclineRatingPayload'], ParentType, ContextType, RequireFields<MutationDeclineRatingArgs, 'input'>>;
  withdrawRating?: Resolver<ResolversTypes['WithdrawRatingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRatingArgs, 'input'>>;
  renewRating?: Resolver<ResolversTypes['RenewRatingPayload'], ParentType, ContextType, RequireFields<MutationRenewRatingArgs, 'input'>>;
  revokeRating?: Resolver<ResolversTypes['RevokeRatingPayload'], ParentType, ContextType, RequireFields<MutationRevokeRatingArgs, 'input'>>;
  planEmergencyOrganizations?: Resolver<ResolversTypes['PlanEmergencyOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationPlanEmergencyOrganizationsArgs, 'input'>>;
  dropPlannedOrganizations?: Resolver<ResolversTypes['DropPlannedOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationDropPlannedOrganizationsArgs, 'input'>>;
  changeEmergencyOrganizations?: Resolver<ResolversTypes['EmergencyOrganizationsChange'], ParentType, ContextType, RequireFields<MutationChangeEmergencyOrganizationsArgs, 'input'>>;
  dropRetiredOrganizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposeJointOrganization?: Resolver<ResolversTypes['ProposeJointOrganizationPayload'], ParentType, ContextType, RequireFields<MutationProposeJointOrganizationArgs, 'input'>>;
  approveJointOrganization?: Resolver<ResolversTypes['ApproveJointOrganizationPayload'], ParentType, ContextType, RequireFields<MutationApproveJointOrganizationArgs, 'input'>>;
  refuseJointOrganization?: Resolver<ResolversTypes['RefuseJointOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRefuseJointOrganizationArgs, 'input'>>;
  withdrawJointOrganization?: Resolver<ResolversTypes['WithdrawJointOrganizationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawJointOrganizationArgs, 'input'>>;
  completeMandate?: Resolver<ResolversTypes['CompleteMandatePayload'], ParentType, ContextType, RequireFields<MutationCompleteMandateArgs, 'input'>>;
  mergePartyOrganizations?: Resolver<ResolversTypes['MergePartyOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationMergePartyOrganizationsArgs, 'input'>>;
  splitPartyOrganization?: Resolver<ResolversTypes['SplitPartyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationSplitPartyOrganizationArgs, 'input'>>;
  reseatPartyOrganization?: Resolver<ResolversTypes['ReseatPartyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationReseatPartyOrganizationArgs, 'input'>>;
  followDivisions?: Resolver<ResolversTypes['FollowDivisionsPayload'], ParentType, ContextType, RequireFields<MutationFollowDivisionsArgs, 'input'>>;
  changeUnit?: Resolver<ResolversTypes['ChangeUnitPayload'], ParentType, ContextType, RequireFields<MutationChangeUnitArgs, 'input'>>;
  endUnit?: Resolver<ResolversTypes['EndUnitPayload'], ParentType, ContextType, RequireFields<MutationEndUnitArgs, 'input'>>;
  tieUnit?: Resolver<ResolversTypes['TieUnitPayload'], ParentType, ContextType, RequireFields<MutationTieUnitArgs, 'input'>>;
  untieUnit?: Resolver<ResolversTypes['UntieUnitPayload'], ParentType, ContextType, RequireFields<MutationUntieUnitArgs, 'input'>>;
  registerResidentialEstate?: Resolver<ResolversTypes['RegisterResidentialEstatePayload'], ParentType, ContextType, RequireFields<MutationRegisterResidentialEstateArgs, 'input'>>;
  endResidentialEstate?: Resolver<ResolversTypes['EndResidentialEstatePayload'], ParentType, ContextType, RequireFields<MutationEndResidentialEstateArgs, 'input'>>;
  coverEstate?: Resolver<ResolversTypes['CoverEstatePayload'], ParentType, ContextType, RequireFields<MutationCoverEstateArgs, 'input'>>;
  uncoverEstate?: Resolver<ResolversTypes['UncoverEstatePayload'], ParentType, ContextType, RequireFields<MutationUncoverEstateArgs, 'input'>>;
  openOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationOpenOrganizationImportArgs, 'input'>>;
  appendToOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationAppendToOrganizationImportArgs, 'input'>>;
  mapOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationMapOrganizationImportArgs, 'input'>>;
  checkOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationCheckOrganizationImportArgs, 'input'>>;
  decideMatchesOfOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationDecideMatchesOfOrganizationImportArgs, 'input'>>;
  commitOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationCommitOrganizationImportArgs, 'input'>>;
  undoOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationUndoOrganizationImportArgs, 'input'>>;
  discardOrganizationImport?: Resolver<ResolversTypes['OrganizationImportPayload'], ParentType, ContextType, RequireFields<MutationDiscardOrganizationImportArgs, 'input'>>;
};

export type AdministrativeDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivision'] = ResolversParentTypes['AdministrativeDivision'], FederationReferenceType extends FederationReferenceTypes['AdministrativeDivision'] = FederationReferenceTypes['AdministrativeDivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeDivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['DivisionDesignation'], ParentType, ContextType>;
  isStatisticalOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType, Partial<AdministrativeDivisionParentArgs>>;
  ancestors?: Resolver<Array<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType, Partial<AdministrativeDivisionAncestorsArgs>>;
  children?: Resolver<ResolversTypes['AdministrativeDivisionConnection'], ParentType, ContextType, Partial<AdministrativeDivisionChildrenArgs>>;
  subdivisionCounts?: Resolver<Array<ResolversTypes['SubdivisionCount']>, ParentType, ContextType, Partial<AdministrativeDivisionSubdivisionCountsArgs>>;
  successors?: Resolver<Array<ResolversTypes['DivisionSuccession']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['DivisionSuccession']>, ParentType, ContextType>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, RequireFields<AdministrativeDivisionPartyOrganizationsArgs, 'includeBelow'>>;
  partyOrganizationCounts?: Resolver<Array<ResolversTypes['PartyOrganizationCount']>, ParentType, ContextType, Partial<AdministrativeDivisionPartyOrganizationCountsArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<AdministrativeDivisionUnitsArgs>>;
  partyCoverage?: Resolver<ResolversTypes['PartyCoverage'], ParentType, ContextType, Partial<AdministrativeDivisionPartyCoverageArgs>>;
  organizationRollUp?: Resolver<ResolversTypes['OrganizationRollUp'], ParentType, ContextType, Partial<AdministrativeDivisionOrganizationRollUpArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubdivisionCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SubdivisionCount'] = ResolversParentTypes['SubdivisionCount']> = {
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['DivisionDesignation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganizationCount'] = ResolversParentTypes['PartyOrganizationCount']> = {
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionSuccessionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DivisionSuccession'] = ResolversParentTypes['DivisionSuccession']> = {
  predecessor?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartyOrganizationNameArgs>>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PartyOrganizationShortNameArgs>>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<PartyOrganizationFormerNamesArgs>>;
  states?: Resolver<Array<ResolversTypes['OrganizationState']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['PartyOrganizationFamily'], ParentType, ContextType>;
  powers?: Resolver<Array<ResolversTypes['BranchPower']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OrganizationTier'], ParentType, ContextType>;
  statCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['OrganizationProgramme']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType, Partial<PartyOrganizationDivisionArgs>>;
  superior?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<PartyOrganizationSuperiorArgs>>;
  ancestors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<PartyOrganizationAncestorsArgs>>;
  subordinates?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<PartyOrganizationSubordinatesArgs>>;
  descendants?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<PartyOrganizationDescendantsArgs>>;
  subtreeCounts?: Resolver<Array<ResolversTypes['PartyOrganizationCount']>, ParentType, ContextType, Partial<PartyOrganizationSubtreeCountsArgs>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<PartyOrganizationUnitsArgs>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['OrganizationSuccession']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['OrganizationSuccession']>, ParentType, ContextType>;
  temporaryMandate?: Resolver<Maybe<ResolversTypes['TemporaryMandate']>, ParentType, ContextType>;
  organizerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expandedCommittee?: Resolver<Maybe<ResolversTypes['ExpandedCommittee']>, ParentType, ContextType, Partial<PartyOrganizationExpandedCommitteeArgs>>;
  concurrentAppointments?: Resolver<ResolversTypes['ConcurrentAppointmentConnection'], ParentType, ContextType, Partial<PartyOrganizationConcurrentAppointmentsArgs>>;
  committeeTerms?: Resolver<Array<ResolversTypes['CommitteeTerm']>, ParentType, ContextType, Partial<PartyOrganizationCommitteeTermsArgs>>;
  ratings?: Resolver<Array<ResolversTypes['DemonstrationRating']>, ParentType, ContextType, Partial<PartyOrganizationRatingsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAppointments?: Resolver<Array<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  emergencyActivation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  sponsors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<PartyOrganizationSponsorsArgs>>;
  sponsoredOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<PartyOrganizationSponsoredOrganizationsArgs>>;
  proposalsToDecide?: Resolver<Array<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  admitsMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType, Partial<PartyOrganizationAdviceArgs>>;
  successorChain?: Resolver<Array<ResolversTypes['OrganizationSuccessionStep']>, ParentType, ContextType, RequireFields<PartyOrganizationSuccessorChainArgs, 'depth'>>;
  predecessorChain?: Resolver<Array<ResolversTypes['OrganizationSuccessionStep']>, ParentType, ContextType, RequireFields<PartyOrganizationPredecessorChainArgs, 'depth'>>;
  currentSuccessors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<PartyOrganizationCurrentSuccessorsArgs>>;
  residentialEstates?: Resolver<ResolversTypes['ResidentialEstateConnection'], ParentType, ContextType, Partial<PartyOrganizationResidentialEstatesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationSuccessionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationSuccession'] = ResolversParentTypes['OrganizationSuccession']> = {
  predecessor?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unifiedSocialCreditCode?: Resolver<Maybe<ResolversTypes['UnifiedSocialCreditCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  partyOrganizations?: Resolver<ResolversTypes['PartyOrganizationConnection'], ParentType, ContextType, Partial<UnitPartyOrganizationsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExpandedCommitteeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ExpandedCommittee'] = ResolversParentTypes['ExpandedCommittee'], FederationReferenceType extends FederationReferenceTypes['ExpandedCommittee'] = FederationReferenceTypes['ExpandedCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExpandedCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OrganizationTier'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  functionalGroups?: Resolver<Array<ResolversTypes['FunctionalGroup']>, ParentType, ContextType, Partial<ExpandedCommitteeFunctionalGroupsArgs>>;
  concurrentAppointments?: Resolver<ResolversTypes['ConcurrentAppointmentConnection'], ParentType, ContextType, Partial<ExpandedCommitteeConcurrentAppointmentsArgs>>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  proposedAppointments?: Resolver<Array<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionalGroupResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FunctionalGroup'] = ResolversParentTypes['FunctionalGroup'], FederationReferenceType extends FederationReferenceTypes['FunctionalGroup'] = FederationReferenceTypes['FunctionalGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FunctionalGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['CommitteeSection'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['ExpandedCommittee'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConcurrentAppointmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConcurrentAppointment'] = ResolversParentTypes['ConcurrentAppointment'], FederationReferenceType extends FederationReferenceTypes['ConcurrentAppointment'] = FederationReferenceTypes['ConcurrentAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ConcurrentAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committee?: Resolver<ResolversTypes['ExpandedCommittee'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  onBehalfOfUnit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeTermResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommitteeTerm'] = ResolversParentTypes['CommitteeTerm'], FederationReferenceType extends FederationReferenceTypes['CommitteeTerm'] = FederationReferenceTypes['CommitteeTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['TermBody'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  termEndsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isReelectionOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<CommitteeTermIsReelectionOverdueArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemporaryMandateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TemporaryMandate'] = ResolversParentTypes['TemporaryMandate']> = {
  approvedBy?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  taskName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DemonstrationRatingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DemonstrationRating'] = ResolversParentTypes['DemonstrationRating'], FederationReferenceType extends FederationReferenceTypes['DemonstrationRating'] = FederationReferenceTypes['DemonstrationRating']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemonstrationRating']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['RatingScheme'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RatingStatus'], ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPartyOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterPartyOrganizationPayload'] = ResolversParentTypes['RegisterPartyOrganizationPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdviceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Advice'] = ResolversParentTypes['Advice']> = {
  code?: Resolver<ResolversTypes['AdviceCode'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeSuperiorPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeSuperiorPayload'] = ResolversParentTypes['ChangeSuperiorPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenamePartyOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RenamePartyOrganizationPayload'] = ResolversParentTypes['RenamePartyOrganizationPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolvePartyOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DissolvePartyOrganizationPayload'] = ResolversParentTypes['DissolvePartyOrganizationPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterUnitPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterUnitPayload'] = ResolversParentTypes['RegisterUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationProposalResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationProposal'] = ResolversParentTypes['OrganizationProposal'], FederationReferenceType extends FederationReferenceTypes['OrganizationProposal'] = FederationReferenceTypes['OrganizationProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyOrganizationKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['OrganizationTier'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  superior?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  taskName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  sponsors?: Resolver<Array<ResolversTypes['ProposalSponsor']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalSponsorResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposalSponsor'] = ResolversParentTypes['ProposalSponsor']> = {
  sponsor?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SponsorDecision'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ProposeJointOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposeJointOrganizationPayload'] = ResolversParentTypes['ProposeJointOrganizationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveJointOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ApproveJointOrganizationPayload'] = ResolversParentTypes['ApproveJointOrganizationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseJointOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RefuseJointOrganizationPayload'] = ResolversParentTypes['RefuseJointOrganizationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawJointOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawJointOrganizationPayload'] = ResolversParentTypes['WithdrawJointOrganizationPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteMandatePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CompleteMandatePayload'] = ResolversParentTypes['CompleteMandatePayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationStateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationState'] = ResolversParentTypes['OrganizationState']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OrganizationSuccessionStepResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationSuccessionStep'] = ResolversParentTypes['OrganizationSuccessionStep']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MergePartyOrganizationsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MergePartyOrganizationsPayload'] = ResolversParentTypes['MergePartyOrganizationsPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SplitPartyOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SplitPartyOrganizationPayload'] = ResolversParentTypes['SplitPartyOrganizationPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReseatPartyOrganizationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReseatPartyOrganizationPayload'] = ResolversParentTypes['ReseatPartyOrganizationPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowDivisionsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FollowDivisionsPayload'] = ResolversParentTypes['FollowDivisionsPayload']> = {
  divisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unclear?: Resolver<Array<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResidentialEstateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResidentialEstate'] = ResolversParentTypes['ResidentialEstate'], FederationReferenceType extends FederationReferenceTypes['ResidentialEstate'] = FederationReferenceTypes['ResidentialEstate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResidentialEstate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
  partyOrganizations?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType, Partial<ResidentialEstatePartyOrganizationsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyCoverageResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyCoverage'] = ResolversParentTypes['PartyCoverage']> = {
  units?: Resolver<Array<ResolversTypes['UnitCoverage']>, ParentType, ContextType>;
  estateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredEstateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitCoverageResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UnitCoverage'] = ResolversParentTypes['UnitCoverage']> = {
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coveredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationRollUpResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationRollUp'] = ResolversParentTypes['OrganizationRollUp']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byKind?: Resolver<Array<ResolversTypes['PartyOrganizationCount']>, ParentType, ContextType>;
  byTier?: Resolver<Array<ResolversTypes['OrganizationTierCount']>, ParentType, ContextType>;
  byProgramme?: Resolver<Array<ResolversTypes['OrganizationProgrammeCount']>, ParentType, ContextType>;
};

export type OrganizationTierCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationTierCount'] = ResolversParentTypes['OrganizationTierCount']> = {
  tier?: Resolver<ResolversTypes['OrganizationTier'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProgrammeCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationProgrammeCount'] = ResolversParentTypes['OrganizationProgrammeCount']> = {
  programme?: Resolver<ResolversTypes['OrganizationProgramme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeUnitPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeUnitPayload'] = ResolversParentTypes['ChangeUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndUnitPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndUnitPayload'] = ResolversParentTypes['EndUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TieUnitPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TieUnitPayload'] = ResolversParentTypes['TieUnitPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  advice?: Resolver<Array<ResolversTypes['Advice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UntieUnitPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UntieUnitPayload'] = ResolversParentTypes['UntieUnitPayload']> = {
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterResidentialEstatePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterResidentialEstatePayload'] = ResolversParentTypes['RegisterResidentialEstatePayload']> = {
  residentialEstate?: Resolver<Maybe<ResolversTypes['ResidentialEstate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndResidentialEstatePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndResidentialEstatePayload'] = ResolversParentTypes['EndResidentialEstatePayload']> = {
  residentialEstate?: Resolver<Maybe<ResolversTypes['ResidentialEstate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoverEstatePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoverEstatePayload'] = ResolversParentTypes['CoverEstatePayload']> = {
  residentialEstate?: Resolver<Maybe<ResolversTypes['ResidentialEstate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UncoverEstatePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UncoverEstatePayload'] = ResolversParentTypes['UncoverEstatePayload']> = {
  residentialEstate?: Resolver<Maybe<ResolversTypes['ResidentialEstate']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MappingReason'], ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportSheetResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportSheet'] = ResolversParentTypes['ImportSheet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isStalled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportUpdateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportUpdate'] = ResolversParentTypes['ImportUpdate']> = {
  importId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsChecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsWritten?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWorking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['ImportAction'], ParentType, ContextType>;
  nodeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ImportCell']>, ParentType, ContextType>;
};

export type ImportCellResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportCell'] = ResolversParentTypes['ImportCell']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportProblemResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportProblem'] = ResolversParentTypes['ImportProblem']> = {
  severity?: Resolver<ResolversTypes['ImportSeverity'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['ImportFault']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['RefusalCode']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportMatchResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportMatch'] = ResolversParentTypes['ImportMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['ImportCandidate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  firstRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCandidateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportCandidate'] = ResolversParentTypes['ImportCandidate']> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type OrganizationImportPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationImportPayload'] = ResolversParentTypes['OrganizationImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['OrganizationImport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeBatchResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeBatch'] = ResolversParentTypes['ChangeBatch']> = {
  rows?: Resolver<Array<ResolversTypes['ChangeEntry']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeEntryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeEntry'] = ResolversParentTypes['ChangeEntry']> = {
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportStatusResolvers = EnumResolverSignature<{ UPLOADING?: any, READING?: any, UNREADABLE?: any, UPLOADED?: any, MAPPED?: any, CHECKING?: any, FAULTY?: any, NEEDS_REVIEW?: any, CHECKED?: any, COMMITTING?: any, COMMITTED?: any, UNDOING?: any, UNDONE?: any, DISCARDED?: any }, ResolversTypes['ImportStatus']>;

export type ImportKindResolvers = EnumResolverSignature<{ UNITS?: any, ORGANIZATIONS?: any, MEMBERS?: any, NEEDS?: any, PACTS?: any }, ResolversTypes['ImportKind']>;

export type ImportMatchConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportMatchConnection'] = ResolversParentTypes['ImportMatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportMatchEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportMatchEdge'] = ResolversParentTypes['ImportMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportMatch'], ParentType, ContextType>;
};

export type ImportProblemConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportProblemConnection'] = ResolversParentTypes['ImportProblemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportProblemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportProblem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProblemEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportProblemEdge'] = ResolversParentTypes['ImportProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportProblem'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type OrganizationImportConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationImportConnection'] = ResolversParentTypes['OrganizationImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationImportEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationImportEdge'] = ResolversParentTypes['OrganizationImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationImport'], ParentType, ContextType>;
};

export type MatchStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, NEEDS_DECISION?: any, DECIDED?: any, NO_MATCH?: any }, ResolversTypes['MatchStatus']>;

export type ImportFaultResolvers = EnumResolverSignature<{ FILE_EMPTY?: any, FILE_TYPE_UNKNOWN?: any, FILE_OLD_FORMAT?: any, FILE_BROKEN?: any, FILE_TOO_LARGE?: any, FILE_INCOMPLETE?: any, ENCODING_UNKNOWN?: any, QUOTES_BROKEN?: any, SHEET_MISSING?: any, TOO_MANY_ROWS?: any, TOO_MANY_COLUMNS?: any, HEADER_NOT_FOUND?: any, FIELD_NOT_MAPPED?: any, REQUIRED_BLANK?: any, NOT_A_DATE?: any, NOT_A_NUMBER?: any, NOT_A_WORD?: any, NOT_YES_OR_NO?: any, NOT_A_CREDIT_CODE?: any, FORMULA_IN_TEXT?: any, FORMULA_VALUE?: any, FORMULA_ERROR?: any, MERGED_CELLS?: any, ROW_TWICE?: any, DIVISION_AMBIGUOUS?: any, NAME_UNDECIDED?: any, NAME_UNKNOWN?: any, NOT_YOURS?: any, SUPERIOR_DIFFERS?: any, FIELD_FIXED?: any, CHANGED_SINCE_CHECK?: any, RECORD_AMBIGUOUS?: any, STEP_FAILED?: any, NOT_A_YEAR?: any, HOME_WITHOUT_ROLL?: any, HOME_DIFFERS?: any, RECORD_DIFFERS?: any, PARTY_UNSIGNED?: any, SIGNED_ELSEWHERE?: any, HOST_DIFFERS?: any }, ResolversTypes['ImportFault']>;

export type ImportSeverityResolvers = EnumResolverSignature<{ ERROR?: any, NOTICE?: any }, ResolversTypes['ImportSeverity']>;

export type ImportActionResolvers = EnumResolverSignature<{ CREATE?: any, UPDATE?: any, UNCHANGED?: any, REFUSED?: any, WAITING?: any }, ResolversTypes['ImportAction']>;

export type MatchReasonResolvers = EnumResolverSignature<{ CODE?: any, SAME_NAME?: any, SHORT_NAME?: any, FORMER_NAME?: any, WRITTEN_OTHERWISE?: any, ABBREVIATED?: any, PLACE_PREFIX?: any, PLACE_OF_ROW?: any, KIND_UNSAID?: any, ALIKE?: any, SEVERAL?: any, DISSOLVED?: any, TOO_MANY?: any }, ResolversTypes['MatchReason']>;

export type RefusalCodeResolvers = EnumResolverSignature<{ TEXT_MALFORMED?: any, TEXT_TOO_LONG?: any, TEXT_BLANK?: any, PERSONAL_NUMBER_IN_TEXT?: any, VERSION_CONFLICT?: any, UNKNOWN_DIVISION?: any, DIVISION_ENDED?: any, UNKNOWN_ORGANIZATION?: any, UNKNOWN_UNIT?: any, ALLIANCE_AS_SUPERIOR?: any, ORGANIZATION_DISSOLVED?: any, MANDATE_MISSING?: any, MANDATE_NOT_ALLOWED?: any, CODE_TAKEN?: any, CREDIT_CODE_TAKEN?: any, SUPERIOR_CYCLE?: any, END_BEFORE_START?: any, HAS_SUBORDINATES?: any, COMMITTEE_STANDS?: any, TIER_WITHOUT_COMMITTEE?: any, RECORD_ENDED?: any, NOT_ELECTED?: any, ALREADY_TIED?: any, NOT_A_SPONSOR?: any, ADJACENCY_WITHOUT_SOURCE?: any, ADJACENCY_WITH_ITSELF?: any, ADJACENCY_KNOWN?: any, CASE_STATUS_NOT_NEXT?: any, TOO_FEW_PARTICIPANTS?: any, UNKNOWN_RECORD?: any, DATE_IN_FUTURE?: any, PARTY_UNKNOWN?: any, PARTY_DISSOLVED?: any, PARTY_DIVISION_ENDED?: any, TOO_FEW_PARTIES?: any, PARTY_TWICE?: any, EXPIRY_NOT_AFTER_EFFECT?: any, PACT_NUMBER_TAKEN?: any, ANNEX_OUTSIDE_PARTIES?: any, NOT_A_PACT_PARTY?: any, ALREADY_SIGNED?: any, ALREADY_CLAIMED?: any, ALREADY_MEMBER?: any, ALREADY_RESPONDED?: any, STEP_OF_OTHER_SIDE?: any, STATUS_NOT_ALLOWED?: any, DATE_BEFORE_START?: any, ACTIVE_CHECK_IN_EXISTS?: any, CHECK_IN_AT_HOME?: any, UNKNOWN_MEMBER?: any, CHECK_IN_ENDED?: any, TEXT_VERSION_NOT_CURRENT?: any, ALREADY_CONSENTED?: any, NOT_SUPERIOR?: any, QUORUM_UNSOUND?: any, NOTICE_TOO_SHORT?: any, NOT_A_MEMBER?: any, AMENDMENT_OPEN?: any, AMENDMENT_EMPTY?: any, ALREADY_RENEWED?: any, NOT_SUCCESSOR?: any, RESERVATION_TOO_LATE?: any, NO_SUCH_ARTICLE?: any, NOT_OVERDUE?: any, ALREADY_ATTACHED?: any, NEED_NOT_CLASSIFIED?: any, GROUP_OF_OTHER_SECTION?: any, DISPATCHER_NOT_ABOVE?: any, ALREADY_PARTICIPATES?: any, NOT_A_PARTICIPANT?: any, SLOT_TAKEN?: any, SLOT_NOT_BEGUN?: any, OUTSIDE_OPENING_HOURS?: any, OPENING_HOURS_UNREADABLE?: any, RESOURCE_CLOSED?: any, SIDE_NOT_NAMED?: any, ZONE_ONE_SIDED?: any, ALREADY_PARTICIPANT?: any, NOT_PARTICIPANT?: any, TIER_NOT_OF_PLACE?: any, ADJACENCY_ENDED?: any, RESOLUTION_PENDING?: any, PACT_NOT_OF_SIDES?: any, ROLE_NOT_ALLOWED?: any, KEY_MALFORMED?: any, KEY_KNOWN?: any, KEY_NOT_VALID?: any, KEY_OF_ANOTHER_PARTY?: any, NOT_SIGNING_OFFICER?: any, STATEMENT_MALFORMED?: any, STATEMENT_OF_ANOTHER_KIND?: any, STATEMENT_OF_ANOTHER_PARTY?: any, STATEMENT_OF_ANOTHER_KEY?: any, STATEMENT_OF_ANOTHER_MATTER?: any, STATEMENT_OF_ANOTHER_VERSION?: any, STATEMENT_OF_ANOTHER_ROUND?: any, STATEMENT_OF_OTHER_RESERVATIONS?: any, STATEMENT_OUT_OF_TIME?: any, SIGNATURE_INVALID?: any, SIGNATURE_REQUIRED?: any, SIGNED_ON_PAPER?: any, RESULTS_UNANSWERED?: any, COUNT_MISSING?: any, DUTY_GAP?: any, DUTY_DOUBLE?: any, DUTY_DOUBLE_ELSEWHERE?: any, DUTY_OUTSIDE?: any, NOT_ON_ROSTER?: any, DUTY_DAY_PAST?: any, SWAP_SAME_PARTY?: any, SWAP_PENDING?: any, ALREADY_ACKNOWLEDGED?: any, LINE_CODE_MALFORMED?: any, PILLAR_NUMBER_MALFORMED?: any, INSPECTION_OPEN?: any, DUE_DATE_MISSING?: any, INSPECTION_TOO_LATE?: any, PILLARS_UNSEEN?: any, RESPONSIBLE_NOT_A_SIDE?: any, NOT_IN_MEETING?: any, DATE_IN_PAST?: any, AGENDA_EMPTY?: any, DELIBERATION_OUT_OF_ORDER?: any, VOTE_ENDED?: any, VOTE_RUNNING?: any, OBLIGATION_NEVER_DUE?: any, NOT_OPEN_YET?: any, EVIDENCE_MISSING?: any, ALREADY_AGREED?: any, FACT_OF_OTHER_PACT?: any, FACT_VERSION_NOT_CURRENT?: any, ALREADY_ANSWERED?: any, PACT_NOT_IN_FORCE_ON?: any, ATTACHED_AS_EVIDENCE?: any, NOT_ATTACHED?: any, IMPORT_TOUCHED?: any, NOT_A_SIDE?: any, OUTSIDE_SIDE?: any, PACT_NEEDED?: any, PACT_NOT_IN_FORCE?: any, PLAN_CHANGED?: any, ACTIVATION_OPEN?: any, NOT_TEMPORARY?: any, ALREADY_PLANNED?: any, ALREADY_REPORTED?: any, ALREADY_THERE?: any, ALREADY_ENDED?: any, ORGANIZER_EXISTS?: any, EVALUATION_EXISTS?: any, SIDES_SILENT?: any, YEAR_NOT_OVER?: any }, ResolversTypes['RefusalCode']>;

export type MappingReasonResolvers = EnumResolverSignature<{ SAME?: any, SYNONYM?: any, CONTAINED?: any, SIMILAR?: any, CHOSEN?: any, PERSONAL?: any, NONE?: any }, ResolversTypes['MappingReason']>;

export type UnitTieKindResolvers = EnumResolverSignature<{ HOST?: any, COVERED?: any }, ResolversTypes['UnitTieKind']>;

export type UnitKindResolvers = EnumResolverSignature<{ GOVERNMENT_BODY?: any, PUBLIC_INSTITUTION?: any, STATE_ENTERPRISE?: any, PRIVATE_ENTERPRISE?: any, SOCIAL_ORGANIZATION?: any, SELF_GOVERNING_BODY?: any, OWNERS_COMMITTEE?: any, PROPERTY_COMPANY?: any, MASS_ORGANIZATION?: any }, ResolversTypes['UnitKind']>;

export type OrganizationProgrammeResolvers = EnumResolverSignature<{ STREET_COMMUNITY_ROLL?: any, NONPUBLIC_COMMITTEE?: any, BUILDING_DISTRICT_JOINT?: any, DEPUTY_SECRETARY_COMMUNITY?: any, BUSINESS_DISTRICT?: any, GRID_BRANCH?: any, BUILDING_GROUP?: any, DIRECT_COMMITTEE?: any, RED_PROPERTY?: any }, ResolversTypes['OrganizationProgramme']>;

export type OrganizationTierResolvers = EnumResolverSignature<{ PROVINCIAL?: any, MUNICIPAL?: any, COUNTY?: any, SUBDISTRICT?: any, COMMUNITY?: any, ESTATE?: any, GRID?: any, BUILDING?: any }, ResolversTypes['OrganizationTier']>;

export type ResidentialEstateConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResidentialEstateConnection'] = ResolversParentTypes['ResidentialEstateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentialEstateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResidentialEstate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentialEstateEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResidentialEstateEdge'] = ResolversParentTypes['ResidentialEstateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentialEstate'], ParentType, ContextType>;
};

export type PartyOrganizationKindResolvers = EnumResolverSignature<{ COMMITTEE?: any, GENERAL_BRANCH?: any, BRANCH?: any, PARTY_GROUP?: any, WORKING_COMMITTEE?: any, LEADING_GROUP?: any, JOINT_COMMITTEE?: any, JOINT_BRANCH?: any, TEMPORARY_COMMITTEE?: any, TEMPORARY_GENERAL_BRANCH?: any, TEMPORARY_BRANCH?: any, TEMPORARY_JOINT_BRANCH?: any, INDUSTRY_COMMITTEE?: any }, ResolversTypes['PartyOrganizationKind']>;

export type SuccessionKindResolvers = EnumResolverSignature<{ MERGED?: any, SPLIT?: any, RENAMED?: any, RENUMBERED?: any, UPGRADED?: any, REORGANIZED?: any }, ResolversTypes['SuccessionKind']>;

export type ProposalStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, APPROVED?: any, REFUSED?: any, WITHDRAWN?: any }, ResolversTypes['ProposalStatus']>;

export type SponsorDecisionResolvers = EnumResolverSignature<{ PENDING?: any, APPROVED?: any, REFUSED?: any }, ResolversTypes['SponsorDecision']>;

export type PartyOrganizationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganizationConnection'] = ResolversParentTypes['PartyOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyOrganizationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganizationEdge'] = ResolversParentTypes['PartyOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
};

export type OrganizationProposalConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationProposalConnection'] = ResolversParentTypes['OrganizationProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationProposalEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationProposalEdge'] = ResolversParentTypes['OrganizationProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationProposal'], ParentType, ContextType>;
};

export type AdviceCodeResolvers = EnumResolverSignature<{ BRANCH_TOO_SMALL?: any, ORGANIZATION_TOO_SMALL?: any, ORGANIZATION_TOO_LARGE?: any, BRANCH_COMMITTEE?: any, JOINT_BRANCH_COVERS_MANY?: any, TASK_LASTS_LONG?: any, REELECTION_OVERDUE?: any, TERM_NOT_REGISTERED?: any }, ResolversTypes['AdviceCode']>;

export type RatingStatusResolvers = EnumResolverSignature<{ APPLIED?: any, ASSESSED?: any, AWARDED?: any, DECLINED?: any, WITHDRAWN?: any, REVOKED?: any }, ResolversTypes['RatingStatus']>;

export type RatingSchemeResolvers = EnumResolverSignature<{ DEMONSTRATION_DISTRICT?: any, DEMONSTRATION_STREET?: any, BENCHMARK_COMMUNITY?: any, MODEL_ESTATE?: any, SIX_GOODS_PROPERTY?: any }, ResolversTypes['RatingScheme']>;

export type TermBodyResolvers = EnumResolverSignature<{ VILLAGE_COMMUNITY?: any, OFFICE_COMMITTEE?: any, OTHER_BRANCH?: any }, ResolversTypes['TermBody']>;

export type AppointmentStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, SEATED?: any, DECLINED?: any, WITHDRAWN?: any, ENDED?: any }, ResolversTypes['AppointmentStatus']>;

export type DivisionDesignationResolvers = EnumResolverSignature<{ PROVINCE?: any, AUTONOMOUS_REGION?: any, MUNICIPALITY?: any, CITY?: any, PREFECTURE?: any, COUNTY?: any, COUNTY_LEVEL_CITY?: any, DISTRICT?: any, DEVELOPMENT_ZONE?: any, SUBDISTRICT?: any, TOWN?: any, TOWNSHIP?: any, COMMUNITY?: any, VILLAGE?: any, OTHER?: any }, ResolversTypes['DivisionDesignation']>;

export type DivisionLevelResolvers = EnumResolverSignature<{ PROVINCE?: any, PREFECTURE?: any, COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['DivisionLevel']>;

export type CommitteeSectionResolvers = EnumResolverSignature<{ GUIDANCE?: any, EDUCATION?: any, SECURITY?: any, LIVELIHOOD?: any, CIVILITY?: any }, ResolversTypes['CommitteeSection']>;

export type ConcurrentAppointmentConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConcurrentAppointmentConnection'] = ResolversParentTypes['ConcurrentAppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConcurrentAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConcurrentAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcurrentAppointmentEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConcurrentAppointmentEdge'] = ResolversParentTypes['ConcurrentAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConcurrentAppointment'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Unit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type BranchPowerResolvers = EnumResolverSignature<{ DECISION?: any, PROPOSAL?: any, PERSONNEL?: any, SUPERVISION?: any, APPRAISAL?: any }, ResolversTypes['BranchPower']>;

export type PartyOrganizationFamilyResolvers = EnumResolverSignature<{ BASIC_ORGANIZATION?: any, DISPATCHED_ORGAN?: any, LEADING_GROUP?: any, GROUP_OF_A_BRANCH?: any, TEMPORARY_ORGANIZATION?: any }, ResolversTypes['PartyOrganizationFamily']>;

export type AdministrativeDivisionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivisionConnection'] = ResolversParentTypes['AdministrativeDivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeDivisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeDivisionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivisionEdge'] = ResolversParentTypes['AdministrativeDivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeDivision'], ParentType, ContextType>;
};

export type DemonstrationRatingConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DemonstrationRatingConnection'] = ResolversParentTypes['DemonstrationRatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DemonstrationRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DemonstrationRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemonstrationRatingEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DemonstrationRatingEdge'] = ResolversParentTypes['DemonstrationRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DemonstrationRating'], ParentType, ContextType>;
};

export type CommitteeTermConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommitteeTermConnection'] = ResolversParentTypes['CommitteeTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeTermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommitteeTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeTermEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommitteeTermEdge'] = ResolversParentTypes['CommitteeTermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeTerm'], ParentType, ContextType>;
};

export type ExpandedCommitteeConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ExpandedCommitteeConnection'] = ResolversParentTypes['ExpandedCommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExpandedCommitteeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExpandedCommittee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpandedCommitteeEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ExpandedCommitteeEdge'] = ResolversParentTypes['ExpandedCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExpandedCommittee'], ParentType, ContextType>;
};

export type EmergencyStepResolvers = EnumResolverSignature<{ OPEN?: any, CLOSE?: any }, ResolversTypes['EmergencyStep']>;

export type PlannedOrganizationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedOrganizationConnection'] = ResolversParentTypes['PlannedOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedOrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedOrganization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedOrganizationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedOrganizationEdge'] = ResolversParentTypes['PlannedOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedOrganization'], ParentType, ContextType>;
};

export type FigureQualifierResolvers = EnumResolverSignature<{ EXACT?: any, MORE_THAN?: any, AT_LEAST?: any, AT_MOST?: any, MAX?: any, ABOUT?: any, ROUNDED?: any, MASKED?: any }, ResolversTypes['FigureQualifier']>;

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export interface Federation__FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__FieldSet'], any> {
  name: 'federation__FieldSet';
}

export interface Federation__ScopeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Scope'], any> {
  name: 'federation__Scope';
}

export interface Federation__PolicyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__Policy'], any> {
  name: 'federation__Policy';
}

export interface Federation__ContextFieldValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['federation__ContextFieldValue'], any> {
  name: 'federation__ContextFieldValue';
}

export type _ServiceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['_Service'] = ResolversParentTypes['_Service']> = {
  sdl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface _AnyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['_Any'], any> {
  name: '_Any';
}

export type _EntityResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['_Entity'] = ResolversParentTypes['_Entity']> = {
  __resolveType: TypeResolveFn<'AdministrativeDivision' | 'CommitteeTerm' | 'ConcurrentAppointment' | 'DemonstrationRating' | 'EmergencyActivation' | 'EmergencyPlan' | 'ExpandedCommittee' | 'FunctionalGroup' | 'OrganizationImport' | 'OrganizationProposal' | 'PartyOrganization' | 'PlannedOrganization' | 'ResidentialEstate' | 'Unit', ParentType, ContextType>;
};

export type Resolvers<ContextType = HubContext> = {
  DivisionCode?: GraphQLScalarType;
  UnifiedSocialCreditCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  NonNegativeInt?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  SuppressedCount?: SuppressedCountResolvers<ContextType>;
  EstablishExpandedCommitteePayload?: EstablishExpandedCommitteePayloadResolvers<ContextType>;
  DissolveExpandedCommitteePayload?: DissolveExpandedCommitteePayloadResolvers<ContextType>;
  FormFunctionalGroupPayload?: FormFunctionalGroupPayloadResolvers<ContextType>;
  EndFunctionalGroupPayload?: EndFunctionalGroupPayloadResolvers<ContextType>;
  ProposeConcurrentAppointmentPayload?: ProposeConcurrentAppointmentPayloadResolvers<ContextType>;
  AgreeToAppointmentPayload?: AgreeToAppointmentPayloadResolvers<ContextType>;
  DeclineAppointmentPayload?: DeclineAppointmentPayloadResolvers<ContextType>;
  WithdrawAppointmentPayload?: WithdrawAppointmentPayloadResolvers<ContextType>;
  EndConcurrentAppointmentPayload?: EndConcurrentAppointmentPayloadResolvers<ContextType>;
  RecordElectionPayload?: RecordElectionPayloadResolvers<ContextType>;
  ApplyForRatingPayload?: ApplyForRatingPayloadResolvers<ContextType>;
  AssessRatingPayload?: AssessRatingPayloadResolvers<ContextType>;
  AwardRatingPayload?: AwardRatingPayloadResolvers<ContextType>;
  DeclineRatingPayload?: DeclineRatingPayloadResolvers<ContextType>;
  WithdrawRatingPayload?: WithdrawRatingPayloadResolvers<ContextType>;
  RenewRatingPayload?: RenewRatingPayloadResolvers<ContextType>;
  RevokeRatingPayload?: RevokeRatingPayloadResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyActivation?: EmergencyActivationResolvers<ContextType>;
  PlannedOrganization?: PlannedOrganizationResolvers<ContextType>;
  PlanEmergencyOrganizationsPayload?: PlanEmergencyOrganizationsPayloadResolvers<ContextType>;
  DropPlannedOrganizationsPayload?: DropPlannedOrganizationsPayloadResolvers<ContextType>;
  EmergencyOrganizationsChange?: EmergencyOrganizationsChangeResolvers<ContextType>;
  OrganizationImport?: OrganizationImportResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  OrganizationNameMatch?: OrganizationNameMatchResolvers<ContextType>;
  OrganizationCandidate?: OrganizationCandidateResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AdministrativeDivision?: AdministrativeDivisionResolvers<ContextType>;
  SubdivisionCount?: SubdivisionCountResolvers<ContextType>;
  PartyOrganizationCount?: PartyOrganizationCountResolvers<ContextType>;
  DivisionSuccession?: DivisionSuccessionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  OrganizationSuccession?: OrganizationSuccessionResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  ExpandedCommittee?: ExpandedCommitteeResolvers<ContextType>;
  FunctionalGroup?: FunctionalGroupResolvers<ContextType>;
  ConcurrentAppointment?: ConcurrentAppointmentResolvers<ContextType>;
  CommitteeTerm?: CommitteeTermResolvers<ContextType>;
  TemporaryMandate?: TemporaryMandateResolvers<ContextType>;
  DemonstrationRating?: DemonstrationRatingResolvers<ContextType>;
  RegisterPartyOrganizationPayload?: RegisterPartyOrganizationPayloadResolvers<ContextType>;
  Advice?: AdviceResolvers<ContextType>;
  ChangeSuperiorPayload?: ChangeSuperiorPayloadResolvers<ContextType>;
  RenamePartyOrganizationPayload?: RenamePartyOrganizationPayloadResolvers<ContextType>;
  DissolvePartyOrganizationPayload?: DissolvePartyOrganizationPayloadResolvers<ContextType>;
  RegisterUnitPayload?: RegisterUnitPayloadResolvers<ContextType>;
  OrganizationProposal?: OrganizationProposalResolvers<ContextType>;
  ProposalSponsor?: ProposalSponsorResolvers<ContextType>;
  ProposeJointOrganizationPayload?: ProposeJointOrganizationPayloadResolvers<ContextType>;
  ApproveJointOrganizationPayload?: ApproveJointOrganizationPayloadResolvers<ContextType>;
  RefuseJointOrganizationPayload?: RefuseJointOrganizationPayloadResolvers<ContextType>;
  WithdrawJointOrganizationPayload?: WithdrawJointOrganizationPayloadResolvers<ContextType>;
  CompleteMandatePayload?: CompleteMandatePayloadResolvers<ContextType>;
  OrganizationState?: OrganizationStateResolvers<ContextType>;
  OrganizationSuccessionStep?: OrganizationSuccessionStepResolvers<ContextType>;
  MergePartyOrganizationsPayload?: MergePartyOrganizationsPayloadResolvers<ContextType>;
  SplitPartyOrganizationPayload?: SplitPartyOrganizationPayloadResolvers<ContextType>;
  ReseatPartyOrganizationPayload?: ReseatPartyOrganizationPayloadResolvers<ContextType>;
  FollowDivisionsPayload?: FollowDivisionsPayloadResolvers<ContextType>;
  ResidentialEstate?: ResidentialEstateResolvers<ContextType>;
  PartyCoverage?: PartyCoverageResolvers<ContextType>;
  UnitCoverage?: UnitCoverageResolvers<ContextType>;
  OrganizationRollUp?: OrganizationRollUpResolvers<ContextType>;
  OrganizationTierCount?: OrganizationTierCountResolvers<ContextType>;
  OrganizationProgrammeCount?: OrganizationProgrammeCountResolvers<ContextType>;
  ChangeUnitPayload?: ChangeUnitPayloadResolvers<ContextType>;
  EndUnitPayload?: EndUnitPayloadResolvers<ContextType>;
  TieUnitPayload?: TieUnitPayloadResolvers<ContextType>;
  UntieUnitPayload?: UntieUnitPayloadResolvers<ContextType>;
  RegisterResidentialEstatePayload?: RegisterResidentialEstatePayloadResolvers<ContextType>;
  EndResidentialEstatePayload?: EndResidentialEstatePayloadResolvers<ContextType>;
  CoverEstatePayload?: CoverEstatePayloadResolvers<ContextType>;
  UncoverEstatePayload?: UncoverEstatePayloadResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportSheet?: ImportSheetResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportUpdate?: ImportUpdateResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportCell?: ImportCellResolvers<ContextType>;
  ImportProblem?: ImportProblemResolvers<ContextType>;
  ImportMatch?: ImportMatchResolvers<ContextType>;
  ImportCandidate?: ImportCandidateResolvers<ContextType>;
  OrganizationImportPayload?: OrganizationImportPayloadResolvers<ContextType>;
  ChangeBatch?: ChangeBatchResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  ImportStatus?: ImportStatusResolvers;
  ImportKind?: ImportKindResolvers;
  ImportMatchConnection?: ImportMatchConnectionResolvers<ContextType>;
  ImportMatchEdge?: ImportMatchEdgeResolvers<ContextType>;
  ImportProblemConnection?: ImportProblemConnectionResolvers<ContextType>;
  ImportProblemEdge?: ImportProblemEdgeResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  OrganizationImportConnection?: OrganizationImportConnectionResolvers<ContextType>;
  OrganizationImportEdge?: OrganizationImportEdgeResolvers<ContextType>;
  MatchStatus?: MatchStatusResolvers;
  ImportFault?: ImportFaultResolvers;
  ImportSeverity?: ImportSeverityResolvers;
  ImportAction?: ImportActionResolvers;
  MatchReason?: MatchReasonResolvers;
  RefusalCode?: RefusalCodeResolvers;
  MappingReason?: MappingReasonResolvers;
  UnitTieKind?: UnitTieKindResolvers;
  UnitKind?: UnitKindResolvers;
  OrganizationProgramme?: OrganizationProgrammeResolvers;
  OrganizationTier?: OrganizationTierResolvers;
  ResidentialEstateConnection?: ResidentialEstateConnectionResolvers<ContextType>;
  ResidentialEstateEdge?: ResidentialEstateEdgeResolvers<ContextType>;
  PartyOrganizationKind?: PartyOrganizationKindResolvers;
  SuccessionKind?: SuccessionKindResolvers;
  ProposalStatus?: ProposalStatusResolvers;
  SponsorDecision?: SponsorDecisionResolvers;
  PartyOrganizationConnection?: PartyOrganizationConnectionResolvers<ContextType>;
  PartyOrganizationEdge?: PartyOrganizationEdgeResolvers<ContextType>;
  OrganizationProposalConnection?: OrganizationProposalConnectionResolvers<ContextType>;
  OrganizationProposalEdge?: OrganizationProposalEdgeResolvers<ContextType>;
  AdviceCode?: AdviceCodeResolvers;
  RatingStatus?: RatingStatusResolvers;
  RatingScheme?: RatingSchemeResolvers;
  TermBody?: TermBodyResolvers;
  AppointmentStatus?: AppointmentStatusResolvers;
  DivisionDesignation?: DivisionDesignationResolvers;
  DivisionLevel?: DivisionLevelResolvers;
  CommitteeSection?: CommitteeSectionResolvers;
  ConcurrentAppointmentConnection?: ConcurrentAppointmentConnectionResolvers<ContextType>;
  ConcurrentAppointmentEdge?: ConcurrentAppointmentEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  BranchPower?: BranchPowerResolvers;
  PartyOrganizationFamily?: PartyOrganizationFamilyResolvers;
  AdministrativeDivisionConnection?: AdministrativeDivisionConnectionResolvers<ContextType>;
  AdministrativeDivisionEdge?: AdministrativeDivisionEdgeResolvers<ContextType>;
  DemonstrationRatingConnection?: DemonstrationRatingConnectionResolvers<ContextType>;
  DemonstrationRatingEdge?: DemonstrationRatingEdgeResolvers<ContextType>;
  CommitteeTermConnection?: CommitteeTermConnectionResolvers<ContextType>;
  CommitteeTermEdge?: CommitteeTermEdgeResolvers<ContextType>;
  ExpandedCommitteeConnection?: ExpandedCommitteeConnectionResolvers<ContextType>;
  ExpandedCommitteeEdge?: ExpandedCommitteeEdgeResolvers<ContextType>;
  EmergencyStep?: EmergencyStepResolvers;
  PlannedOrganizationConnection?: PlannedOrganizationConnectionResolvers<ContextType>;
  PlannedOrganizationEdge?: PlannedOrganizationEdgeResolvers<ContextType>;
  FigureQualifier?: FigureQualifierResolvers;
  link__Import?: GraphQLScalarType;
  federation__FieldSet?: GraphQLScalarType;
  federation__Scope?: GraphQLScalarType;
  federation__Policy?: GraphQLScalarType;
  federation__ContextFieldValue?: GraphQLScalarType;
  _Service?: _ServiceResolvers<ContextType>;
  _Any?: GraphQLScalarType;
  _Entity?: _EntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = HubContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  federation__extends?: Federation__ExtendsDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  federation__composeDirective?: Federation__ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  interfaceObject?: InterfaceObjectDirectiveResolver<any, any, ContextType>;
  federation__authenticated?: Federation__AuthenticatedDirectiveResolver<any, any, ContextType>;
  federation__requiresScopes?: Federation__RequiresScopesDirectiveResolver<any, any, ContextType>;
  federation__policy?: Federation__PolicyDirectiveResolver<any, any, ContextType>;
  federation__context?: Federation__ContextDirectiveResolver<any, any, ContextType>;
  federation__fromContext?: Federation__FromContextDirectiveResolver<any, any, ContextType>;
  federation__cost?: Federation__CostDirectiveResolver<any, any, ContextType>;
  federation__listSize?: Federation__ListSizeDirectiveResolver<any, any, ContextType>;
};
