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
import type { ContactOffice } from '@hub/kit/generated/words.ts';
import type { TeamKind } from '@hub/kit/generated/words.ts';
import type { ServicePostKind } from '@hub/kit/generated/words.ts';
import type { CheckInStatus } from '@hub/kit/generated/words.ts';
import type { Skill } from '@hub/kit/generated/words.ts';
import type { PartyMembershipStatus } from '@hub/kit/generated/words.ts';
import type { OperatingMode } from '@hub/kit/generated/words.ts';
import type { ReportPeriod } from '@hub/kit/generated/words.ts';
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

/** 双报告 — what a unit's organization reports for a year. */
export type OrganizationCheckInReport = Node & {
  id: Scalars['ID']['output'];
  checkIn: OrganizationCheckIn;
  /** The calendar year. */
  year: Scalars['Int']['output'];
  on: Scalars['LocalDate']['output'];
  /** 服务次数 — how often, never how well. */
  timesServed: Scalars['Int']['output'];
  /** 服务人次 */
  personTimes: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
};

/** 反馈 — from the receiving organization to the unit's. */
export type OrganizationCheckInFeedback = Node & {
  id: Scalars['ID']['output'];
  checkIn: OrganizationCheckIn;
  body: Scalars['String']['output'];
  on: Scalars['LocalDate']['output'];
  version: Scalars['Int']['output'];
};

export type StartCommunityCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type StartCommunityCheckInPayload = {
  checkIn?: Maybe<CommunityCheckIn>;
  userErrors: Array<UserError>;
};

export type ReportCommunityCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** A day of the half-year it is about. */
  on: Scalars['LocalDate']['input'];
  timesServed: Scalars['NonNegativeInt']['input'];
};

export type ReportCommunityCheckInPayload = {
  report?: Maybe<CheckInReport>;
  userErrors: Array<UserError>;
};

export type RegisterOrganizationCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  unitOrganizationId: Scalars['ID']['input'];
  receivingOrganizationId: Scalars['ID']['input'];
  registeredOn: Scalars['LocalDate']['input'];
};

export type RegisterOrganizationCheckInPayload = {
  checkIn?: Maybe<OrganizationCheckIn>;
  userErrors: Array<UserError>;
};

export type ConfirmOrganizationCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type ConfirmOrganizationCheckInPayload = {
  checkIn?: Maybe<OrganizationCheckIn>;
  userErrors: Array<UserError>;
};

export type StartOrganizationCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type StartOrganizationCheckInPayload = {
  checkIn?: Maybe<OrganizationCheckIn>;
  userErrors: Array<UserError>;
};

export type EndOrganizationCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type EndOrganizationCheckInPayload = {
  checkIn?: Maybe<OrganizationCheckIn>;
  userErrors: Array<UserError>;
};

export type ReportOrganizationCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  timesServed: Scalars['NonNegativeInt']['input'];
  personTimes: Scalars['NonNegativeInt']['input'];
};

export type ReportOrganizationCheckInPayload = {
  report?: Maybe<OrganizationCheckInReport>;
  userErrors: Array<UserError>;
};

export type GiveOrganizationFeedbackInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  on: Scalars['LocalDate']['input'];
};

export type GiveOrganizationFeedbackPayload = {
  feedback?: Maybe<OrganizationCheckInFeedback>;
  userErrors: Array<UserError>;
};

/** owned by alliances; here, whom it posts. */
export type EmergencyPlan = {
  id: Scalars['ID']['output'];
  /** 预备转岗人数 — withheld where any post has few. */
  plannedPostingCount?: Maybe<SuppressedCount>;
  /** 预备转岗 — of the viewer's own line. */
  plannedPostings?: Maybe<PlannedPostingConnection>;
  /** SHA-256 over all that is prepared here. */
  postingsDigest: Scalars['String']['output'];
};


/** owned by alliances; here, whom it posts. */
export type EmergencyPlanPlannedPostingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlannedPostingFilter>;
  orderBy?: InputMaybe<Array<PlannedPostingOrder>>;
};

/** owned by alliances; here, the members posted for it. */
export type EmergencyActivation = {
  id: Scalars['ID']['output'];
  /** 在岗人数 — on emergency posts for it today; withheld where any post has few. */
  postedCount?: Maybe<SuppressedCount>;
};

/** 预备转岗 — a member and the post for an emergency; the 组织关系 stays where it is. */
export type PlannedPosting = Node & {
  id: Scalars['ID']['output'];
  plan: EmergencyPlan;
  /** Of the side it belongs to, from 0. */
  sidePosition: Scalars['Int']['output'];
  member?: Maybe<PartyMember>;
  post: ServicePost;
  version: Scalars['Int']['output'];
};

export type PlannedPostingInput = {
  memberId: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
};

export type PlanEmergencyPostingsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  sidePosition: Scalars['Int']['input'];
  /** One by one, 500 at the most. */
  postings?: InputMaybe<Array<PlannedPostingInput>>;
  /** Or everybody who is at one post in normal times, to another one. */
  fromPostId?: InputMaybe<Scalars['ID']['input']>;
  toPostId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanEmergencyPostingsPayload = {
  plan?: Maybe<EmergencyPlan>;
  /** How many were added. */
  added?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type DropPlannedPostingsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** All of the own line, when left out. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DropPlannedPostingsPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ChangeEmergencyPostingsInput = {
  activationId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  isDrill: Scalars['Boolean']['input'];
  side?: InputMaybe<Scalars['Int']['input']>;
  step: EmergencyStep;
  digest: Scalars['String']['input'];
};

export type EmergencyPostingsChange = {
  isDone: Scalars['Boolean']['output'];
  /** Null where telling it would tell of few. */
  count?: Maybe<Scalars['Int']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type PlannedPostingFilter = {
  and?: InputMaybe<Array<PlannedPostingFilter>>;
  or?: InputMaybe<Array<PlannedPostingFilter>>;
  not?: InputMaybe<PlannedPostingFilter>;
  id?: InputMaybe<IdComparator>;
  sidePosition?: InputMaybe<IntComparator>;
  postId?: InputMaybe<IdComparator>;
};

export type PlannedPostingOrderField =
  | 'POST_ID';

/** 党员数据导入 — a file of members (MEMBERS), without names, on its way into the register. Each look at its rows is on record. */
export type MemberImport = Node & {
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


/** 党员数据导入 — a file of members (MEMBERS), without names, on its way into the register. Each look at its rows is on record. */
export type MemberImportRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportRowFilter>;
  orderBy?: InputMaybe<Array<ImportRowOrder>>;
};


/** 党员数据导入 — a file of members (MEMBERS), without names, on its way into the register. Each look at its rows is on record. */
export type MemberImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportProblemFilter>;
  orderBy?: InputMaybe<Array<ImportProblemOrder>>;
};


/** 党员数据导入 — a file of members (MEMBERS), without names, on its way into the register. Each look at its rows is on record. */
export type MemberImportMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportMatchFilter>;
  orderBy?: InputMaybe<Array<ImportMatchOrder>>;
};

export type Subscription = {
  /** 导入进度 — how far an import of the own line is now, and whenever that changes; ends with the step under way. */
  memberImportProgress: ImportUpdate;
};


export type SubscriptionMemberImportProgressArgs = {
  id: Scalars['ID']['input'];
};

export type Query = {
  /** 党员 — for officials of the member's own line; null for other officials. */
  partyMember?: Maybe<PartyMember>;
  /** 党员列表 — for officials, within their jurisdiction. */
  partyMembers?: Maybe<PartyMemberConnection>;
  /** 在职党员报到列表 — for officials, within their jurisdiction. */
  communityCheckIns?: Maybe<CommunityCheckInConnection>;
  /** 单位党组织报到列表 */
  organizationCheckIns: OrganizationCheckInConnection;
  /** 岗位列表 */
  servicePosts: ServicePostConnection;
  /** 党员队伍列表 */
  volunteerTeams: VolunteerTeamConnection;
  /** 领导联系点列表 */
  contactAssignments: ContactAssignmentConnection;
  /** 在职党员报到 — for officials of either side; null for other officials */
  communityCheckIn?: Maybe<CommunityCheckIn>;
  /** 单位党组织报到 */
  organizationCheckIn?: Maybe<OrganizationCheckIn>;
  /** 岗位 */
  servicePost?: Maybe<ServicePost>;
  /** 党员队伍 */
  volunteerTeam?: Maybe<VolunteerTeam>;
  /** 领导联系点 */
  contactAssignment?: Maybe<ContactAssignment>;
  /** 上报数 — figures about members as sources report them. */
  memberFigures: Array<ReportedFigure>;
  /** 占比 — of two reported figures, in percent rounded to one decimal; null where either is masked. */
  reportedShare?: Maybe<ReportedShare>;
  /** 组织员派任列表 — for officials, within their jurisdiction. */
  organizerAppointments?: Maybe<OrganizerAppointmentConnection>;
  /** 导入 */
  memberImport?: Maybe<MemberImport>;
  /** 导入列表 — those uploaded in the own line. */
  memberImports: MemberImportConnection;
  /** 导入字段 — what columns of a file of this kind can be mapped to; none when it is imported elsewhere. */
  memberImportFields: Array<ImportField>;
  /** For the gateway: what changed here after a place, in an order no late commit can slip into. */
  changesSince: ChangeBatch;
  /** For the other subgraphs: those of these ids that records here refer to; a few of them, where they are many. */
  referredTo: Array<Scalars['ID']['output']>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryPartyMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartyMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyMemberFilter>;
  orderBy?: InputMaybe<Array<PartyMemberOrder>>;
};


export type QueryCommunityCheckInsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityCheckInFilter>;
  orderBy?: InputMaybe<Array<CommunityCheckInOrder>>;
};


export type QueryOrganizationCheckInsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationCheckInFilter>;
  orderBy?: InputMaybe<Array<OrganizationCheckInOrder>>;
};


export type QueryServicePostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePostFilter>;
  orderBy?: InputMaybe<Array<ServicePostOrder>>;
};


export type QueryVolunteerTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  orderBy?: InputMaybe<Array<VolunteerTeamOrder>>;
};


export type QueryContactAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactAssignmentFilter>;
  orderBy?: InputMaybe<Array<ContactAssignmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryCommunityCheckInArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationCheckInArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicePostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVolunteerTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactAssignmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberFiguresArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryReportedShareArgs = {
  part: Scalars['String']['input'];
  whole: Scalars['String']['input'];
};


export type QueryOrganizerAppointmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizerAppointmentFilter>;
  orderBy?: InputMaybe<Array<OrganizerAppointmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryMemberImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMemberImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MemberImportFilter>;
  orderBy?: InputMaybe<Array<MemberImportOrder>>;
};


export type QueryMemberImportFieldsArgs = {
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
  /** 登记在职党员到社区报到 — never moves 组织关系. */
  registerCommunityCheckIn: RegisterCommunityCheckInPayload;
  /** 确认报到 — by the receiving side. */
  confirmCommunityCheckIn: ConfirmCommunityCheckInPayload;
  /** 结束报到 */
  endCommunityCheckIn: EndCommunityCheckInPayload;
  /** 反馈 — from the receiving organization to the home organization; about the work, never a grade of a person. */
  giveCheckInFeedback: GiveCheckInFeedbackPayload;
  /** 删除党员信息 — the member and everything kept of the member, for good (个人信息保护法 47). Whoever follows changes is told; figures that were reported stay. */
  erasePartyMember: ErasePartyMemberPayload;
  /** 在职党员到岗 — by the receiving side, once it has confirmed. */
  startCommunityCheckIn: StartCommunityCheckInPayload;
  /** 报告 — of a half-year, by the member's home organization (双报告). */
  reportCommunityCheckIn: ReportCommunityCheckInPayload;
  /** 登记单位党组织到社区报到 — by the unit's side. */
  registerOrganizationCheckIn: RegisterOrganizationCheckInPayload;
  /** 确认单位党组织报到 — by the receiving side. */
  confirmOrganizationCheckIn: ConfirmOrganizationCheckInPayload;
  /** 单位党组织到岗 — by the receiving side. */
  startOrganizationCheckIn: StartOrganizationCheckInPayload;
  /** 结束单位党组织报到 — by either side. */
  endOrganizationCheckIn: EndOrganizationCheckInPayload;
  /** 报告 — of a year, by the unit's organization (双报告). */
  reportOrganizationCheckIn: ReportOrganizationCheckInPayload;
  /** 反馈 — from the receiving organization to the unit's; about the work. */
  giveOrganizationFeedback: GiveOrganizationFeedbackPayload;
  /** 预备转岗 — who goes to which post when the plan is activated; for officials of the members' own line. */
  planEmergencyPostings: PlanEmergencyPostingsPayload;
  /** 撤下预备的转岗 */
  dropPlannedPostings: DropPlannedPostingsPayload;
  /** For alliances: posts or returns whom a plan prepared for one side, once however often it is asked. */
  changeEmergencyPostings: EmergencyPostingsChange;
  /** For alliances: deletes what is prepared for retired plans. */
  dropRetiredPostings: Scalars['Int']['output'];
  /** 设岗 */
  openServicePost: OpenServicePostPayload;
  /** 撤岗 — members of the own line leave with it; those of other lines are ended by their own. */
  closeServicePost: CloseServicePostPayload;
  /** 定岗 — by the member's own line; never moves 组织关系. */
  assignPost: AssignPostPayload;
  /** 离岗 */
  endPostAssignment: EndPostAssignmentPayload;
  /** 组建党员队伍 */
  foundVolunteerTeam: FoundVolunteerTeamPayload;
  /** 解散党员队伍 */
  disbandVolunteerTeam: DisbandVolunteerTeamPayload;
  /** 入队 — by the member's own line. */
  joinVolunteerTeam: JoinVolunteerTeamPayload;
  /** 离队 */
  leaveVolunteerTeam: LeaveVolunteerTeamPayload;
  /** 派任组织员 — one for each temporary organization. */
  appointOrganizer: AppointOrganizerPayload;
  /** 组织员卸任 */
  endOrganizerAppointment: EndOrganizerAppointmentPayload;
  /** 登记领导联系点 */
  registerContactAssignment: RegisterContactAssignmentPayload;
  /** 结束领导联系点 */
  endContactAssignment: EndContactAssignmentPayload;
  /** 开始导入 — for a file that comes in pieces. A file as a whole goes to POST /imports/KIND. */
  openMemberImport: MemberImportPayload;
  /** 上传一段文件 — pieces come in order; sent again, one changes nothing. */
  appendToMemberImport: MemberImportPayload;
  /** 对应列 — which field each column goes to. */
  mapMemberImport: MemberImportPayload;
  /** 核对 — reads every row and says what would become of it; writes nothing. Goes on after the answer; watch `progress`. */
  checkMemberImport: MemberImportPayload;
  /** 确认名称 — which organizations names mean; check again afterwards. */
  decideMatchesOfMemberImport: MemberImportPayload;
  /** 提交导入 — writes all rows or none. Goes on after the answer; watch `progress`. */
  commitMemberImport: MemberImportPayload;
  /** 撤回导入 — takes back what was written, while nothing has touched it since. */
  undoMemberImport: MemberImportPayload;
  /** 作废导入 — the file and all that was read from it are deleted. */
  discardMemberImport: MemberImportPayload;
};


export type MutationRegisterCommunityCheckInArgs = {
  input: RegisterCommunityCheckInInput;
};


export type MutationConfirmCommunityCheckInArgs = {
  input: ConfirmCommunityCheckInInput;
};


export type MutationEndCommunityCheckInArgs = {
  input: EndCommunityCheckInInput;
};


export type MutationGiveCheckInFeedbackArgs = {
  input: GiveCheckInFeedbackInput;
};


export type MutationErasePartyMemberArgs = {
  input: ErasePartyMemberInput;
};


export type MutationStartCommunityCheckInArgs = {
  input: StartCommunityCheckInInput;
};


export type MutationReportCommunityCheckInArgs = {
  input: ReportCommunityCheckInInput;
};


export type MutationRegisterOrganizationCheckInArgs = {
  input: RegisterOrganizationCheckInInput;
};


export type MutationConfirmOrganizationCheckInArgs = {
  input: ConfirmOrganizationCheckInInput;
};


export type MutationStartOrganizationCheckInArgs = {
  input: StartOrganizationCheckInInput;
};


export type MutationEndOrganizationCheckInArgs = {
  input: EndOrganizationCheckInInput;
};


export type MutationReportOrganizationCheckInArgs = {
  input: ReportOrganizationCheckInInput;
};


export type MutationGiveOrganizationFeedbackArgs = {
  input: GiveOrganizationFeedbackInput;
};


export type MutationPlanEmergencyPostingsArgs = {
  input: PlanEmergencyPostingsInput;
};


export type MutationDropPlannedPostingsArgs = {
  input: DropPlannedPostingsInput;
};


export type MutationChangeEmergencyPostingsArgs = {
  input: ChangeEmergencyPostingsInput;
};


export type MutationOpenServicePostArgs = {
  input: OpenServicePostInput;
};


export type MutationCloseServicePostArgs = {
  input: CloseServicePostInput;
};


export type MutationAssignPostArgs = {
  input: AssignPostInput;
};


export type MutationEndPostAssignmentArgs = {
  input: EndPostAssignmentInput;
};


export type MutationFoundVolunteerTeamArgs = {
  input: FoundVolunteerTeamInput;
};


export type MutationDisbandVolunteerTeamArgs = {
  input: DisbandVolunteerTeamInput;
};


export type MutationJoinVolunteerTeamArgs = {
  input: JoinVolunteerTeamInput;
};


export type MutationLeaveVolunteerTeamArgs = {
  input: LeaveVolunteerTeamInput;
};


export type MutationAppointOrganizerArgs = {
  input: AppointOrganizerInput;
};


export type MutationEndOrganizerAppointmentArgs = {
  input: EndOrganizerAppointmentInput;
};


export type MutationRegisterContactAssignmentArgs = {
  input: RegisterContactAssignmentInput;
};


export type MutationEndContactAssignmentArgs = {
  input: EndContactAssignmentInput;
};


export type MutationOpenMemberImportArgs = {
  input: OpenImportInput;
};


export type MutationAppendToMemberImportArgs = {
  input: AppendToImportInput;
};


export type MutationMapMemberImportArgs = {
  input: MapImportInput;
};


export type MutationCheckMemberImportArgs = {
  input: ImportStepInput;
};


export type MutationDecideMatchesOfMemberImportArgs = {
  input: DecideMatchesInput;
};


export type MutationCommitMemberImportArgs = {
  input: ImportStepInput;
};


export type MutationUndoMemberImportArgs = {
  input: ImportStepInput;
};


export type MutationDiscardMemberImportArgs = {
  input: ImportStepInput;
};

/** 占比 — a share computed from two reported figures, both named. */
export type ReportedShare = {
  percent?: Maybe<Scalars['Float']['output']>;
  part: ReportedFigure;
  whole: ReportedFigure;
};

/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganization = {
  id: Scalars['ID']['output'];
  /** 党员人数 — computed from the roll here; temporary organizations have no roll of their own. */
  memberCount: SuppressedCount;
  /** 流动党员人数 — for the own line, and whom a pact opens it to; withheld where it or the rest is small. */
  mobileMemberCount?: Maybe<SuppressedCount>;
  /** 入党积极分子人数 */
  activistCount: SuppressedCount;
  /** 前来报到的在职党员人数 */
  checkInCount: SuppressedCount;
  /** 党员 — for officials whose jurisdiction holds the organization. */
  members?: Maybe<PartyMemberConnection>;
  /** Check-ins received, for officials whose jurisdiction holds the organization. */
  communityCheckIns?: Maybe<CommunityCheckInConnection>;
  /** Unit organizations that have checked in here. */
  organizationCheckIns: OrganizationCheckInConnection;
  servicePosts: ServicePostConnection;
  volunteerTeams: VolunteerTeamConnection;
  contactAssignments: ContactAssignmentConnection;
  /** 外出报到 — check-ins of this organization at communities. */
  checkInsSent: OrganizationCheckInConnection;
  /** 现任组织员 — for the member's own line. */
  organizer?: Maybe<OrganizerAppointment>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PartyMemberFilter>;
  orderBy?: InputMaybe<Array<PartyMemberOrder>>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationCommunityCheckInsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommunityCheckInFilter>;
  orderBy?: InputMaybe<Array<CommunityCheckInOrder>>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationOrganizationCheckInsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationCheckInFilter>;
  orderBy?: InputMaybe<Array<OrganizationCheckInOrder>>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationServicePostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServicePostFilter>;
  orderBy?: InputMaybe<Array<ServicePostOrder>>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationVolunteerTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VolunteerTeamFilter>;
  orderBy?: InputMaybe<Array<VolunteerTeamOrder>>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationContactAssignmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactAssignmentFilter>;
  orderBy?: InputMaybe<Array<ContactAssignmentOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** owned by organizations; here, its members in numbers, and for its own line in rows. */
export type PartyOrganizationCheckInsSentArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationCheckInFilter>;
  orderBy?: InputMaybe<Array<OrganizationCheckInOrder>>;
};

/** owned by organizations; here, the members in it in numbers. */
export type AdministrativeDivision = {
  id: Scalars['ID']['output'];
  /** 报到人数 — members checked in at organizations of this very division; withheld where it would give a single withheld count away. */
  checkInCount: SuppressedCount;
  /** 党员人数 — of organizations seated in this very division, not of those below it; withheld like the check-ins. */
  memberCount: SuppressedCount;
};

/** 党员 — an opaque id and what joint work needs; no name, no number, no birthday. */
export type PartyMember = Node & {
  id: Scalars['ID']['output'];
  membershipStatus: PartyMembershipStatus;
  /** 组织关系所在党组织 — never changed by a check-in. */
  homeOrganization: PartyOrganization;
  /** 流动党员 */
  isMobileMember: Scalars['Boolean']['output'];
  /** 特长 */
  skills: Array<Skill>;
  /** The year only. */
  joinedInYear?: Maybe<Scalars['Int']['output']>;
  communityCheckIns: Array<CommunityCheckIn>;
  postAssignments: Array<PostAssignment>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
  teamMemberships: Array<TeamMembership>;
  organizerAppointments: Array<OrganizerAppointment>;
};

/** 在职党员报到 — a member in service reports to the community's organization. */
export type CommunityCheckIn = Node & {
  id: Scalars['ID']['output'];
  /** Null for the receiving side: persons are found in their own line only. */
  member?: Maybe<PartyMember>;
  /** The organization of the member's unit. */
  unitOrganization: PartyOrganization;
  receivingOrganization: PartyOrganization;
  status: CheckInStatus;
  registeredOn: Scalars['LocalDate']['output'];
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  reports: Array<CheckInReport>;
  feedback: Array<CheckInFeedback>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
};

/** 单位党组织报到 — a unit's organization reports to the community's. */
export type OrganizationCheckIn = Node & {
  id: Scalars['ID']['output'];
  unitOrganization: PartyOrganization;
  receivingOrganization: PartyOrganization;
  status: CheckInStatus;
  registeredOn: Scalars['LocalDate']['output'];
  endedOn?: Maybe<Scalars['LocalDate']['output']>;
  synthetic: Scalars['Boolean']['output'];
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** For officials. */
  reports?: Maybe<Array<OrganizationCheckInReport>>;
  /** For officials of either side. */
  feedback?: Maybe<Array<OrganizationCheckInFeedback>>;
  version: Scalars['Int']['output'];
};

/** 双报告 — a report for a period: half-yearly by the member, yearly by the unit. */
export type CheckInReport = Node & {
  id: Scalars['ID']['output'];
  checkIn: CommunityCheckIn;
  period: ReportPeriod;
  on: Scalars['LocalDate']['output'];
  /** 服务次数 — how often, never how well. */
  timesServed: Scalars['Int']['output'];
};

/** 反馈 — from the receiving organization to the home organization. */
export type CheckInFeedback = Node & {
  id: Scalars['ID']['output'];
  checkIn: CommunityCheckIn;
  from: PartyOrganization;
  to: PartyOrganization;
  body: Scalars['String']['output'];
  on: Scalars['LocalDate']['output'];
};

/** 岗位 — a post that members take in normal times or in an emergency. */
export type ServicePost = Node & {
  id: Scalars['ID']['output'];
  kind: ServicePostKind;
  name: Scalars['String']['output'];
  organization: PartyOrganization;
  /** 在岗人数 — of today; of other days for the own line alone. */
  assignedCount: SuppressedCount;
  synthetic: Scalars['Boolean']['output'];
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};


/** 岗位 — a post that members take in normal times or in an emergency. */
export type ServicePostAssignedCountArgs = {
  mode?: InputMaybe<OperatingMode>;
};

/** 定岗、转岗 — a member at a post, in one mode. */
export type PostAssignment = Node & {
  id: Scalars['ID']['output'];
  post: ServicePost;
  mode: OperatingMode;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  member?: Maybe<PartyMember>;
  /** 因何启动而转岗 — null for a post of normal times. */
  emergencyActivation?: Maybe<EmergencyActivation>;
  /** 转岗期间中止 — a post of normal times rests while the member is on an emergency's, and goes on at stand-down. */
  isSuspended: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** 党员先锋队、突击队 — a team and where it belongs. */
export type VolunteerTeam = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: TeamKind;
  organization: PartyOrganization;
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  synthetic: Scalars['Boolean']['output'];
  disbandedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 队员人数 — withheld where it is small. */
  memberCount: SuppressedCount;
  /** 队员 — of the viewer's own line. */
  memberships?: Maybe<Array<TeamMembership>>;
  version: Scalars['Int']['output'];
};

/** 领导联系点 — an office that keeps contact with an organization; no person is named. */
export type ContactAssignment = Node & {
  id: Scalars['ID']['output'];
  office: ContactOffice;
  organization: PartyOrganization;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

export type PartyMemberFilter = {
  and?: InputMaybe<Array<PartyMemberFilter>>;
  or?: InputMaybe<Array<PartyMemberFilter>>;
  not?: InputMaybe<PartyMemberFilter>;
  id?: InputMaybe<IdComparator>;
  membershipStatus?: InputMaybe<PartyMembershipStatusComparator>;
  isMobileMember?: InputMaybe<BooleanComparator>;
  skill?: InputMaybe<Skill>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  checkIns?: InputMaybe<CommunityCheckInRelationFilter>;
};

export type CommunityCheckInFilter = {
  and?: InputMaybe<Array<CommunityCheckInFilter>>;
  or?: InputMaybe<Array<CommunityCheckInFilter>>;
  not?: InputMaybe<CommunityCheckInFilter>;
  id?: InputMaybe<IdComparator>;
  status?: InputMaybe<CheckInStatusComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  registeredOn?: InputMaybe<LocalDateComparator>;
  receivingOrganizationId?: InputMaybe<IdComparator>;
};

export type OrganizationCheckInFilter = {
  and?: InputMaybe<Array<OrganizationCheckInFilter>>;
  or?: InputMaybe<Array<OrganizationCheckInFilter>>;
  not?: InputMaybe<OrganizationCheckInFilter>;
  id?: InputMaybe<IdComparator>;
  status?: InputMaybe<CheckInStatusComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  registeredOn?: InputMaybe<LocalDateComparator>;
  receivingOrganizationId?: InputMaybe<IdComparator>;
};

export type ServicePostFilter = {
  and?: InputMaybe<Array<ServicePostFilter>>;
  or?: InputMaybe<Array<ServicePostFilter>>;
  not?: InputMaybe<ServicePostFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<ServicePostKindComparator>;
  name?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  organizationId?: InputMaybe<IdComparator>;
};

export type VolunteerTeamFilter = {
  and?: InputMaybe<Array<VolunteerTeamFilter>>;
  or?: InputMaybe<Array<VolunteerTeamFilter>>;
  not?: InputMaybe<VolunteerTeamFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<TeamKindComparator>;
  name?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  organizationId?: InputMaybe<IdComparator>;
};

export type ContactAssignmentFilter = {
  and?: InputMaybe<Array<ContactAssignmentFilter>>;
  or?: InputMaybe<Array<ContactAssignmentFilter>>;
  not?: InputMaybe<ContactAssignmentFilter>;
  id?: InputMaybe<IdComparator>;
  office?: InputMaybe<ContactOfficeComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  organizationId?: InputMaybe<IdComparator>;
};

export type PartyMemberOrderField =
  | 'ID'
  | 'JOINED_IN_YEAR';

export type CommunityCheckInOrderField =
  | 'REGISTERED_ON'
  | 'STATUS';

export type OrganizationCheckInOrderField =
  | 'REGISTERED_ON'
  | 'STATUS';

export type ServicePostOrderField =
  | 'KIND'
  | 'NAME';

export type VolunteerTeamOrderField =
  | 'NAME'
  | 'FOUNDED_ON';

export type ContactAssignmentOrderField =
  | 'OFFICE'
  | 'VALID_FROM';

export type RegisterCommunityCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  memberId: Scalars['ID']['input'];
  receivingOrganizationId: Scalars['ID']['input'];
  registeredOn: Scalars['LocalDate']['input'];
};

export type RegisterCommunityCheckInPayload = {
  checkIn?: Maybe<CommunityCheckIn>;
  userErrors: Array<UserError>;
};

export type ConfirmCommunityCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type ConfirmCommunityCheckInPayload = {
  checkIn?: Maybe<CommunityCheckIn>;
  userErrors: Array<UserError>;
};

export type EndCommunityCheckInInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type EndCommunityCheckInPayload = {
  checkIn?: Maybe<CommunityCheckIn>;
  userErrors: Array<UserError>;
};

export type ErasePartyMemberInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ErasePartyMemberPayload = {
  erasedId?: Maybe<Scalars['ID']['output']>;
  /** The member, and the check-ins, reports, feedback and posts that went with the member. */
  erasedRecords?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

export type GiveCheckInFeedbackInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  checkInId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  on: Scalars['LocalDate']['input'];
};

export type GiveCheckInFeedbackPayload = {
  feedback?: Maybe<CheckInFeedback>;
  userErrors: Array<UserError>;
};

/** 队员 — a member in a team. */
export type TeamMembership = Node & {
  id: Scalars['ID']['output'];
  team: VolunteerTeam;
  member?: Maybe<PartyMember>;
  validFrom: Scalars['LocalDate']['output'];
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

/** 组织员派任 — a member who guides a temporary organization; one at a time. */
export type OrganizerAppointment = Node & {
  id: Scalars['ID']['output'];
  member?: Maybe<PartyMember>;
  organization: PartyOrganization;
  validFrom: Scalars['LocalDate']['output'];
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

export type OrganizerAppointmentFilter = {
  and?: InputMaybe<Array<OrganizerAppointmentFilter>>;
  or?: InputMaybe<Array<OrganizerAppointmentFilter>>;
  not?: InputMaybe<OrganizerAppointmentFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
};

export type OrganizerAppointmentOrderField =
  | 'VALID_FROM';

export type OpenServicePostInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  kind: ServicePostKind;
  name: Scalars['String']['input'];
};

export type OpenServicePostPayload = {
  post?: Maybe<ServicePost>;
  userErrors: Array<UserError>;
};

export type CloseServicePostInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type CloseServicePostPayload = {
  post?: Maybe<ServicePost>;
  userErrors: Array<UserError>;
};

export type AssignPostInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  memberId: Scalars['ID']['input'];
  postId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
};

export type AssignPostPayload = {
  assignment?: Maybe<PostAssignment>;
  userErrors: Array<UserError>;
};

export type EndPostAssignmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type EndPostAssignmentPayload = {
  assignment?: Maybe<PostAssignment>;
  userErrors: Array<UserError>;
};

export type FoundVolunteerTeamInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  kind: TeamKind;
  name: Scalars['String']['input'];
  foundedOn: Scalars['LocalDate']['input'];
};

export type FoundVolunteerTeamPayload = {
  team?: Maybe<VolunteerTeam>;
  userErrors: Array<UserError>;
};

export type DisbandVolunteerTeamInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type DisbandVolunteerTeamPayload = {
  team?: Maybe<VolunteerTeam>;
  userErrors: Array<UserError>;
};

export type JoinVolunteerTeamInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  teamId: Scalars['ID']['input'];
  memberId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
};

export type JoinVolunteerTeamPayload = {
  membership?: Maybe<TeamMembership>;
  userErrors: Array<UserError>;
};

export type LeaveVolunteerTeamInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type LeaveVolunteerTeamPayload = {
  membership?: Maybe<TeamMembership>;
  userErrors: Array<UserError>;
};

export type AppointOrganizerInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  memberId: Scalars['ID']['input'];
  /** A temporary organization. */
  organizationId: Scalars['ID']['input'];
  from: Scalars['LocalDate']['input'];
};

export type AppointOrganizerPayload = {
  appointment?: Maybe<OrganizerAppointment>;
  userErrors: Array<UserError>;
};

export type EndOrganizerAppointmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type EndOrganizerAppointmentPayload = {
  appointment?: Maybe<OrganizerAppointment>;
  userErrors: Array<UserError>;
};

export type RegisterContactAssignmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  office: ContactOffice;
  from: Scalars['LocalDate']['input'];
};

export type RegisterContactAssignmentPayload = {
  assignment?: Maybe<ContactAssignment>;
  userErrors: Array<UserError>;
};

export type EndContactAssignmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type EndContactAssignmentPayload = {
  assignment?: Maybe<ContactAssignment>;
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

export type MemberImportPayload = {
  import?: Maybe<MemberImport>;
  userErrors: Array<UserError>;
};

export type MemberImportFilter = {
  and?: InputMaybe<Array<MemberImportFilter>>;
  or?: InputMaybe<Array<MemberImportFilter>>;
  not?: InputMaybe<MemberImportFilter>;
  kind?: InputMaybe<ImportKindComparator>;
  status?: InputMaybe<ImportStatusComparator>;
  createdAt?: InputMaybe<DateTimeComparator>;
};

export type MemberImportOrderField =
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

/** 分页列表 — a page of MemberImport. */
export type MemberImportConnection = {
  edges: Array<MemberImportEdge>;
  nodes: Array<MemberImport>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type MemberImportEdge = {
  cursor: Scalars['String']['output'];
  node: MemberImport;
};

/** 排序 — several may be given; earlier ones count first. */
export type MemberImportOrder = {
  field: MemberImportOrderField;
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

export type { ContactOffice };

export type { TeamKind };

export type { ServicePostKind };

/** 分页列表 — a page of OrganizerAppointment. */
export type OrganizerAppointmentConnection = {
  edges: Array<OrganizerAppointmentEdge>;
  nodes: Array<OrganizerAppointment>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizerAppointmentEdge = {
  cursor: Scalars['String']['output'];
  node: OrganizerAppointment;
};

/** 排序 — several may be given; earlier ones count first. */
export type OrganizerAppointmentOrder = {
  field: OrganizerAppointmentOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type ContactOfficeComparator = {
  eq?: InputMaybe<ContactOffice>;
  ne?: InputMaybe<ContactOffice>;
  in?: InputMaybe<Array<ContactOffice>>;
  notIn?: InputMaybe<Array<ContactOffice>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TeamKindComparator = {
  eq?: InputMaybe<TeamKind>;
  ne?: InputMaybe<TeamKind>;
  in?: InputMaybe<Array<TeamKind>>;
  notIn?: InputMaybe<Array<TeamKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ServicePostKindComparator = {
  eq?: InputMaybe<ServicePostKind>;
  ne?: InputMaybe<ServicePostKind>;
  in?: InputMaybe<Array<ServicePostKind>>;
  notIn?: InputMaybe<Array<ServicePostKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CheckInStatusComparator = {
  eq?: InputMaybe<CheckInStatus>;
  ne?: InputMaybe<CheckInStatus>;
  in?: InputMaybe<Array<CheckInStatus>>;
  notIn?: InputMaybe<Array<CheckInStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { CheckInStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type CommunityCheckInRelationFilter = {
  some?: InputMaybe<CommunityCheckInFilter>;
  none?: InputMaybe<CommunityCheckInFilter>;
  every?: InputMaybe<CommunityCheckInFilter>;
};

export type { Skill };

export type PartyMembershipStatusComparator = {
  eq?: InputMaybe<PartyMembershipStatus>;
  ne?: InputMaybe<PartyMembershipStatus>;
  in?: InputMaybe<Array<PartyMembershipStatus>>;
  notIn?: InputMaybe<Array<PartyMembershipStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PartyMembershipStatus };

export type { OperatingMode };

export type { ReportPeriod };

/** 分页列表 — a page of ContactAssignment. */
export type ContactAssignmentConnection = {
  edges: Array<ContactAssignmentEdge>;
  nodes: Array<ContactAssignment>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ContactAssignmentEdge = {
  cursor: Scalars['String']['output'];
  node: ContactAssignment;
};

/** 排序 — several may be given; earlier ones count first. */
export type ContactAssignmentOrder = {
  field: ContactAssignmentOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of VolunteerTeam. */
export type VolunteerTeamConnection = {
  edges: Array<VolunteerTeamEdge>;
  nodes: Array<VolunteerTeam>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type VolunteerTeamEdge = {
  cursor: Scalars['String']['output'];
  node: VolunteerTeam;
};

/** 排序 — several may be given; earlier ones count first. */
export type VolunteerTeamOrder = {
  field: VolunteerTeamOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ServicePost. */
export type ServicePostConnection = {
  edges: Array<ServicePostEdge>;
  nodes: Array<ServicePost>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ServicePostEdge = {
  cursor: Scalars['String']['output'];
  node: ServicePost;
};

/** 排序 — several may be given; earlier ones count first. */
export type ServicePostOrder = {
  field: ServicePostOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of OrganizationCheckIn. */
export type OrganizationCheckInConnection = {
  edges: Array<OrganizationCheckInEdge>;
  nodes: Array<OrganizationCheckIn>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type OrganizationCheckInEdge = {
  cursor: Scalars['String']['output'];
  node: OrganizationCheckIn;
};

/** 排序 — several may be given; earlier ones count first. */
export type OrganizationCheckInOrder = {
  field: OrganizationCheckInOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of CommunityCheckIn. */
export type CommunityCheckInConnection = {
  edges: Array<CommunityCheckInEdge>;
  nodes: Array<CommunityCheckIn>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type CommunityCheckInEdge = {
  cursor: Scalars['String']['output'];
  node: CommunityCheckIn;
};

/** 排序 — several may be given; earlier ones count first. */
export type CommunityCheckInOrder = {
  field: CommunityCheckInOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of PartyMember. */
export type PartyMemberConnection = {
  edges: Array<PartyMemberEdge>;
  nodes: Array<PartyMember>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PartyMemberEdge = {
  cursor: Scalars['String']['output'];
  node: PartyMember;
};

/** 排序 — several may be given; earlier ones count first. */
export type PartyMemberOrder = {
  field: PartyMemberOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { EmergencyStep };

/** 分页列表 — a page of PlannedPosting. */
export type PlannedPostingConnection = {
  edges: Array<PlannedPostingEdge>;
  nodes: Array<PlannedPosting>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PlannedPostingEdge = {
  cursor: Scalars['String']['output'];
  node: PlannedPosting;
};

/** 排序 — several may be given; earlier ones count first. */
export type PlannedPostingOrder = {
  field: PlannedPostingOrderField;
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

export type _Entity = AdministrativeDivision | CheckInFeedback | CheckInReport | CommunityCheckIn | ContactAssignment | EmergencyActivation | EmergencyPlan | MemberImport | OrganizationCheckIn | OrganizationCheckInFeedback | OrganizationCheckInReport | OrganizerAppointment | PartyMember | PartyOrganization | PlannedPosting | PostAssignment | ServicePost | TeamMembership | VolunteerTeam;



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
  OrganizationCheckInReport: OrganizationCheckInReport;
  OrganizationCheckInFeedback: OrganizationCheckInFeedback;
  EmergencyPlan: EmergencyPlan;
  EmergencyActivation: EmergencyActivation;
  PlannedPosting: PlannedPosting;
  MemberImport: MemberImport;
  PartyOrganization: PartyOrganization;
  AdministrativeDivision: AdministrativeDivision;
  PartyMember: PartyMember;
  CommunityCheckIn: CommunityCheckIn;
  OrganizationCheckIn: OrganizationCheckIn;
  CheckInReport: CheckInReport;
  CheckInFeedback: CheckInFeedback;
  ServicePost: ServicePost;
  PostAssignment: PostAssignment;
  VolunteerTeam: VolunteerTeam;
  ContactAssignment: ContactAssignment;
  TeamMembership: TeamMembership;
  OrganizerAppointment: OrganizerAppointment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  OrganizationCheckInReport:
    ( { __typename: 'OrganizationCheckInReport' }
    & GraphQLRecursivePick<FederationTypes['OrganizationCheckInReport'], {"id":true}> );
  OrganizationCheckInFeedback:
    ( { __typename: 'OrganizationCheckInFeedback' }
    & GraphQLRecursivePick<FederationTypes['OrganizationCheckInFeedback'], {"id":true}> );
  EmergencyPlan:
    ( { __typename: 'EmergencyPlan' }
    & GraphQLRecursivePick<FederationTypes['EmergencyPlan'], {"id":true}> );
  EmergencyActivation:
    ( { __typename: 'EmergencyActivation' }
    & GraphQLRecursivePick<FederationTypes['EmergencyActivation'], {"id":true}> );
  PlannedPosting:
    ( { __typename: 'PlannedPosting' }
    & GraphQLRecursivePick<FederationTypes['PlannedPosting'], {"id":true}> );
  MemberImport:
    ( { __typename: 'MemberImport' }
    & GraphQLRecursivePick<FederationTypes['MemberImport'], {"id":true}> );
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}> );
  AdministrativeDivision:
    ( { __typename: 'AdministrativeDivision' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"id":true}> );
  PartyMember:
    ( { __typename: 'PartyMember' }
    & GraphQLRecursivePick<FederationTypes['PartyMember'], {"id":true}> );
  CommunityCheckIn:
    ( { __typename: 'CommunityCheckIn' }
    & GraphQLRecursivePick<FederationTypes['CommunityCheckIn'], {"id":true}> );
  OrganizationCheckIn:
    ( { __typename: 'OrganizationCheckIn' }
    & GraphQLRecursivePick<FederationTypes['OrganizationCheckIn'], {"id":true}> );
  CheckInReport:
    ( { __typename: 'CheckInReport' }
    & GraphQLRecursivePick<FederationTypes['CheckInReport'], {"id":true}> );
  CheckInFeedback:
    ( { __typename: 'CheckInFeedback' }
    & GraphQLRecursivePick<FederationTypes['CheckInFeedback'], {"id":true}> );
  ServicePost:
    ( { __typename: 'ServicePost' }
    & GraphQLRecursivePick<FederationTypes['ServicePost'], {"id":true}> );
  PostAssignment:
    ( { __typename: 'PostAssignment' }
    & GraphQLRecursivePick<FederationTypes['PostAssignment'], {"id":true}> );
  VolunteerTeam:
    ( { __typename: 'VolunteerTeam' }
    & GraphQLRecursivePick<FederationTypes['VolunteerTeam'], {"id":true}> );
  ContactAssignment:
    ( { __typename: 'ContactAssignment' }
    & GraphQLRecursivePick<FederationTypes['ContactAssignment'], {"id":true}> );
  TeamMembership:
    ( { __typename: 'TeamMembership' }
    & GraphQLRecursivePick<FederationTypes['TeamMembership'], {"id":true}> );
  OrganizerAppointment:
    ( { __typename: 'OrganizerAppointment' }
    & GraphQLRecursivePick<FederationTypes['OrganizerAppointment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( M.AdministrativeDivisionMapper )
    | ( M.CheckInFeedbackMapper )
    | ( M.CheckInReportMapper )
    | ( M.CommunityCheckInMapper )
    | ( M.ContactAssignmentMapper )
    | ( M.EmergencyActivationMapper )
    | ( M.EmergencyPlanMapper )
    | ( Omit<MemberImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.OrganizationCheckInMapper )
    | ( M.OrganizationCheckInFeedbackMapper )
    | ( M.OrganizationCheckInReportMapper )
    | ( M.OrganizerAppointmentMapper )
    | ( M.PartyMemberMapper )
    | ( M.PartyOrganizationMapper )
    | ( M.PlannedPostingMapper )
    | ( M.PostAssignmentMapper )
    | ( M.ServicePostMapper )
    | ( M.TeamMembershipMapper )
    | ( M.VolunteerTeamMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( M.OrganizationCheckInReportMapper )
    | ( M.OrganizationCheckInFeedbackMapper )
    | ( M.PlannedPostingMapper )
    | ( Omit<MemberImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.PartyMemberMapper )
    | ( M.CommunityCheckInMapper )
    | ( M.OrganizationCheckInMapper )
    | ( M.CheckInReportMapper )
    | ( M.CheckInFeedbackMapper )
    | ( M.ServicePostMapper )
    | ( M.PostAssignmentMapper )
    | ( M.VolunteerTeamMapper )
    | ( M.ContactAssignmentMapper )
    | ( M.TeamMembershipMapper )
    | ( M.OrganizerAppointmentMapper )
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
  OrganizationCheckInReport: ResolverTypeWrapper<M.OrganizationCheckInReportMapper>;
  OrganizationCheckInFeedback: ResolverTypeWrapper<M.OrganizationCheckInFeedbackMapper>;
  StartCommunityCheckInInput: StartCommunityCheckInInput;
  StartCommunityCheckInPayload: ResolverTypeWrapper<Omit<StartCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CommunityCheckIn']> }>;
  ReportCommunityCheckInInput: ReportCommunityCheckInInput;
  ReportCommunityCheckInPayload: ResolverTypeWrapper<Omit<ReportCommunityCheckInPayload, 'report'> & { report?: Maybe<ResolversTypes['CheckInReport']> }>;
  RegisterOrganizationCheckInInput: RegisterOrganizationCheckInInput;
  RegisterOrganizationCheckInPayload: ResolverTypeWrapper<Omit<RegisterOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['OrganizationCheckIn']> }>;
  ConfirmOrganizationCheckInInput: ConfirmOrganizationCheckInInput;
  ConfirmOrganizationCheckInPayload: ResolverTypeWrapper<Omit<ConfirmOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['OrganizationCheckIn']> }>;
  StartOrganizationCheckInInput: StartOrganizationCheckInInput;
  StartOrganizationCheckInPayload: ResolverTypeWrapper<Omit<StartOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['OrganizationCheckIn']> }>;
  EndOrganizationCheckInInput: EndOrganizationCheckInInput;
  EndOrganizationCheckInPayload: ResolverTypeWrapper<Omit<EndOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['OrganizationCheckIn']> }>;
  ReportOrganizationCheckInInput: ReportOrganizationCheckInInput;
  ReportOrganizationCheckInPayload: ResolverTypeWrapper<Omit<ReportOrganizationCheckInPayload, 'report'> & { report?: Maybe<ResolversTypes['OrganizationCheckInReport']> }>;
  GiveOrganizationFeedbackInput: GiveOrganizationFeedbackInput;
  GiveOrganizationFeedbackPayload: ResolverTypeWrapper<Omit<GiveOrganizationFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['OrganizationCheckInFeedback']> }>;
  EmergencyPlan: ResolverTypeWrapper<M.EmergencyPlanMapper>;
  EmergencyActivation: ResolverTypeWrapper<M.EmergencyActivationMapper>;
  PlannedPosting: ResolverTypeWrapper<M.PlannedPostingMapper>;
  PlannedPostingInput: PlannedPostingInput;
  PlanEmergencyPostingsInput: PlanEmergencyPostingsInput;
  PlanEmergencyPostingsPayload: ResolverTypeWrapper<Omit<PlanEmergencyPostingsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  DropPlannedPostingsInput: DropPlannedPostingsInput;
  DropPlannedPostingsPayload: ResolverTypeWrapper<Omit<DropPlannedPostingsPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ChangeEmergencyPostingsInput: ChangeEmergencyPostingsInput;
  EmergencyPostingsChange: ResolverTypeWrapper<EmergencyPostingsChange>;
  PlannedPostingFilter: PlannedPostingFilter;
  PlannedPostingOrderField: PlannedPostingOrderField;
  MemberImport: ResolverTypeWrapper<Omit<MemberImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversTypes['PartyOrganization']>, matches: ResolversTypes['ImportMatchConnection'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportedShare: ResolverTypeWrapper<ReportedShare>;
  PartyOrganization: ResolverTypeWrapper<M.PartyOrganizationMapper>;
  AdministrativeDivision: ResolverTypeWrapper<M.AdministrativeDivisionMapper>;
  PartyMember: ResolverTypeWrapper<M.PartyMemberMapper>;
  CommunityCheckIn: ResolverTypeWrapper<M.CommunityCheckInMapper>;
  OrganizationCheckIn: ResolverTypeWrapper<M.OrganizationCheckInMapper>;
  CheckInReport: ResolverTypeWrapper<M.CheckInReportMapper>;
  CheckInFeedback: ResolverTypeWrapper<M.CheckInFeedbackMapper>;
  ServicePost: ResolverTypeWrapper<M.ServicePostMapper>;
  PostAssignment: ResolverTypeWrapper<M.PostAssignmentMapper>;
  VolunteerTeam: ResolverTypeWrapper<M.VolunteerTeamMapper>;
  ContactAssignment: ResolverTypeWrapper<M.ContactAssignmentMapper>;
  PartyMemberFilter: PartyMemberFilter;
  CommunityCheckInFilter: CommunityCheckInFilter;
  OrganizationCheckInFilter: OrganizationCheckInFilter;
  ServicePostFilter: ServicePostFilter;
  VolunteerTeamFilter: VolunteerTeamFilter;
  ContactAssignmentFilter: ContactAssignmentFilter;
  PartyMemberOrderField: PartyMemberOrderField;
  CommunityCheckInOrderField: CommunityCheckInOrderField;
  OrganizationCheckInOrderField: OrganizationCheckInOrderField;
  ServicePostOrderField: ServicePostOrderField;
  VolunteerTeamOrderField: VolunteerTeamOrderField;
  ContactAssignmentOrderField: ContactAssignmentOrderField;
  RegisterCommunityCheckInInput: RegisterCommunityCheckInInput;
  RegisterCommunityCheckInPayload: ResolverTypeWrapper<Omit<RegisterCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CommunityCheckIn']> }>;
  ConfirmCommunityCheckInInput: ConfirmCommunityCheckInInput;
  ConfirmCommunityCheckInPayload: ResolverTypeWrapper<Omit<ConfirmCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CommunityCheckIn']> }>;
  EndCommunityCheckInInput: EndCommunityCheckInInput;
  EndCommunityCheckInPayload: ResolverTypeWrapper<Omit<EndCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversTypes['CommunityCheckIn']> }>;
  ErasePartyMemberInput: ErasePartyMemberInput;
  ErasePartyMemberPayload: ResolverTypeWrapper<ErasePartyMemberPayload>;
  GiveCheckInFeedbackInput: GiveCheckInFeedbackInput;
  GiveCheckInFeedbackPayload: ResolverTypeWrapper<Omit<GiveCheckInFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['CheckInFeedback']> }>;
  TeamMembership: ResolverTypeWrapper<M.TeamMembershipMapper>;
  OrganizerAppointment: ResolverTypeWrapper<M.OrganizerAppointmentMapper>;
  OrganizerAppointmentFilter: OrganizerAppointmentFilter;
  OrganizerAppointmentOrderField: OrganizerAppointmentOrderField;
  OpenServicePostInput: OpenServicePostInput;
  OpenServicePostPayload: ResolverTypeWrapper<Omit<OpenServicePostPayload, 'post'> & { post?: Maybe<ResolversTypes['ServicePost']> }>;
  CloseServicePostInput: CloseServicePostInput;
  CloseServicePostPayload: ResolverTypeWrapper<Omit<CloseServicePostPayload, 'post'> & { post?: Maybe<ResolversTypes['ServicePost']> }>;
  AssignPostInput: AssignPostInput;
  AssignPostPayload: ResolverTypeWrapper<Omit<AssignPostPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['PostAssignment']> }>;
  EndPostAssignmentInput: EndPostAssignmentInput;
  EndPostAssignmentPayload: ResolverTypeWrapper<Omit<EndPostAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['PostAssignment']> }>;
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: ResolverTypeWrapper<Omit<FoundVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  DisbandVolunteerTeamInput: DisbandVolunteerTeamInput;
  DisbandVolunteerTeamPayload: ResolverTypeWrapper<Omit<DisbandVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['VolunteerTeam']> }>;
  JoinVolunteerTeamInput: JoinVolunteerTeamInput;
  JoinVolunteerTeamPayload: ResolverTypeWrapper<Omit<JoinVolunteerTeamPayload, 'membership'> & { membership?: Maybe<ResolversTypes['TeamMembership']> }>;
  LeaveVolunteerTeamInput: LeaveVolunteerTeamInput;
  LeaveVolunteerTeamPayload: ResolverTypeWrapper<Omit<LeaveVolunteerTeamPayload, 'membership'> & { membership?: Maybe<ResolversTypes['TeamMembership']> }>;
  AppointOrganizerInput: AppointOrganizerInput;
  AppointOrganizerPayload: ResolverTypeWrapper<Omit<AppointOrganizerPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['OrganizerAppointment']> }>;
  EndOrganizerAppointmentInput: EndOrganizerAppointmentInput;
  EndOrganizerAppointmentPayload: ResolverTypeWrapper<Omit<EndOrganizerAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversTypes['OrganizerAppointment']> }>;
  RegisterContactAssignmentInput: RegisterContactAssignmentInput;
  RegisterContactAssignmentPayload: ResolverTypeWrapper<Omit<RegisterContactAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['ContactAssignment']> }>;
  EndContactAssignmentInput: EndContactAssignmentInput;
  EndContactAssignmentPayload: ResolverTypeWrapper<Omit<EndContactAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversTypes['ContactAssignment']> }>;
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
  MemberImportPayload: ResolverTypeWrapper<Omit<MemberImportPayload, 'import'> & { import?: Maybe<ResolversTypes['MemberImport']> }>;
  MemberImportFilter: MemberImportFilter;
  MemberImportOrderField: MemberImportOrderField;
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
  MemberImportConnection: ResolverTypeWrapper<Omit<MemberImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MemberImportEdge']>, nodes: Array<ResolversTypes['MemberImport']> }>;
  MemberImportEdge: ResolverTypeWrapper<Omit<MemberImportEdge, 'node'> & { node: ResolversTypes['MemberImport'] }>;
  MemberImportOrder: MemberImportOrder;
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
  ContactOffice: ContactOffice;
  TeamKind: TeamKind;
  ServicePostKind: ServicePostKind;
  OrganizerAppointmentConnection: ResolverTypeWrapper<Connection<M.OrganizerAppointmentMapper>>;
  OrganizerAppointmentEdge: ResolverTypeWrapper<Edge<M.OrganizerAppointmentMapper>>;
  OrganizerAppointmentOrder: OrganizerAppointmentOrder;
  ContactOfficeComparator: ContactOfficeComparator;
  TeamKindComparator: TeamKindComparator;
  ServicePostKindComparator: ServicePostKindComparator;
  CheckInStatusComparator: CheckInStatusComparator;
  CheckInStatus: CheckInStatus;
  CommunityCheckInRelationFilter: CommunityCheckInRelationFilter;
  Skill: Skill;
  PartyMembershipStatusComparator: PartyMembershipStatusComparator;
  PartyMembershipStatus: PartyMembershipStatus;
  OperatingMode: OperatingMode;
  ReportPeriod: ReportPeriod;
  ContactAssignmentConnection: ResolverTypeWrapper<Connection<M.ContactAssignmentMapper>>;
  ContactAssignmentEdge: ResolverTypeWrapper<Edge<M.ContactAssignmentMapper>>;
  ContactAssignmentOrder: ContactAssignmentOrder;
  VolunteerTeamConnection: ResolverTypeWrapper<Connection<M.VolunteerTeamMapper>>;
  VolunteerTeamEdge: ResolverTypeWrapper<Edge<M.VolunteerTeamMapper>>;
  VolunteerTeamOrder: VolunteerTeamOrder;
  ServicePostConnection: ResolverTypeWrapper<Connection<M.ServicePostMapper>>;
  ServicePostEdge: ResolverTypeWrapper<Edge<M.ServicePostMapper>>;
  ServicePostOrder: ServicePostOrder;
  OrganizationCheckInConnection: ResolverTypeWrapper<Connection<M.OrganizationCheckInMapper>>;
  OrganizationCheckInEdge: ResolverTypeWrapper<Edge<M.OrganizationCheckInMapper>>;
  OrganizationCheckInOrder: OrganizationCheckInOrder;
  CommunityCheckInConnection: ResolverTypeWrapper<Connection<M.CommunityCheckInMapper>>;
  CommunityCheckInEdge: ResolverTypeWrapper<Edge<M.CommunityCheckInMapper>>;
  CommunityCheckInOrder: CommunityCheckInOrder;
  PartyMemberConnection: ResolverTypeWrapper<Connection<M.PartyMemberMapper>>;
  PartyMemberEdge: ResolverTypeWrapper<Edge<M.PartyMemberMapper>>;
  PartyMemberOrder: PartyMemberOrder;
  EmergencyStep: EmergencyStep;
  PlannedPostingConnection: ResolverTypeWrapper<Connection<M.PlannedPostingMapper>>;
  PlannedPostingEdge: ResolverTypeWrapper<Edge<M.PlannedPostingMapper>>;
  PlannedPostingOrder: PlannedPostingOrder;
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
  OrganizationCheckInReport: M.OrganizationCheckInReportMapper;
  OrganizationCheckInFeedback: M.OrganizationCheckInFeedbackMapper;
  StartCommunityCheckInInput: StartCommunityCheckInInput;
  StartCommunityCheckInPayload: Omit<StartCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['CommunityCheckIn']> };
  ReportCommunityCheckInInput: ReportCommunityCheckInInput;
  ReportCommunityCheckInPayload: Omit<ReportCommunityCheckInPayload, 'report'> & { report?: Maybe<ResolversParentTypes['CheckInReport']> };
  RegisterOrganizationCheckInInput: RegisterOrganizationCheckInInput;
  RegisterOrganizationCheckInPayload: Omit<RegisterOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['OrganizationCheckIn']> };
  ConfirmOrganizationCheckInInput: ConfirmOrganizationCheckInInput;
  ConfirmOrganizationCheckInPayload: Omit<ConfirmOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['OrganizationCheckIn']> };
  StartOrganizationCheckInInput: StartOrganizationCheckInInput;
  StartOrganizationCheckInPayload: Omit<StartOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['OrganizationCheckIn']> };
  EndOrganizationCheckInInput: EndOrganizationCheckInInput;
  EndOrganizationCheckInPayload: Omit<EndOrganizationCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['OrganizationCheckIn']> };
  ReportOrganizationCheckInInput: ReportOrganizationCheckInInput;
  ReportOrganizationCheckInPayload: Omit<ReportOrganizationCheckInPayload, 'report'> & { report?: Maybe<ResolversParentTypes['OrganizationCheckInReport']> };
  GiveOrganizationFeedbackInput: GiveOrganizationFeedbackInput;
  GiveOrganizationFeedbackPayload: Omit<GiveOrganizationFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['OrganizationCheckInFeedback']> };
  EmergencyPlan: M.EmergencyPlanMapper;
  EmergencyActivation: M.EmergencyActivationMapper;
  PlannedPosting: M.PlannedPostingMapper;
  PlannedPostingInput: PlannedPostingInput;
  PlanEmergencyPostingsInput: PlanEmergencyPostingsInput;
  PlanEmergencyPostingsPayload: Omit<PlanEmergencyPostingsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  DropPlannedPostingsInput: DropPlannedPostingsInput;
  DropPlannedPostingsPayload: Omit<DropPlannedPostingsPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ChangeEmergencyPostingsInput: ChangeEmergencyPostingsInput;
  EmergencyPostingsChange: EmergencyPostingsChange;
  PlannedPostingFilter: PlannedPostingFilter;
  MemberImport: Omit<MemberImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversParentTypes['PartyOrganization']>, matches: ResolversParentTypes['ImportMatchConnection'] } | FederationReferenceTypes['MemberImport'];
  Subscription: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ReportedShare: ReportedShare;
  PartyOrganization: M.PartyOrganizationMapper;
  AdministrativeDivision: M.AdministrativeDivisionMapper;
  PartyMember: M.PartyMemberMapper;
  CommunityCheckIn: M.CommunityCheckInMapper;
  OrganizationCheckIn: M.OrganizationCheckInMapper;
  CheckInReport: M.CheckInReportMapper;
  CheckInFeedback: M.CheckInFeedbackMapper;
  ServicePost: M.ServicePostMapper;
  PostAssignment: M.PostAssignmentMapper;
  VolunteerTeam: M.VolunteerTeamMapper;
  ContactAssignment: M.ContactAssignmentMapper;
  PartyMemberFilter: PartyMemberFilter;
  CommunityCheckInFilter: CommunityCheckInFilter;
  OrganizationCheckInFilter: OrganizationCheckInFilter;
  ServicePostFilter: ServicePostFilter;
  VolunteerTeamFilter: VolunteerTeamFilter;
  ContactAssignmentFilter: ContactAssignmentFilter;
  RegisterCommunityCheckInInput: RegisterCommunityCheckInInput;
  RegisterCommunityCheckInPayload: Omit<RegisterCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['CommunityCheckIn']> };
  ConfirmCommunityCheckInInput: ConfirmCommunityCheckInInput;
  ConfirmCommunityCheckInPayload: Omit<ConfirmCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['CommunityCheckIn']> };
  EndCommunityCheckInInput: EndCommunityCheckInInput;
  EndCommunityCheckInPayload: Omit<EndCommunityCheckInPayload, 'checkIn'> & { checkIn?: Maybe<ResolversParentTypes['CommunityCheckIn']> };
  ErasePartyMemberInput: ErasePartyMemberInput;
  ErasePartyMemberPayload: ErasePartyMemberPayload;
  GiveCheckInFeedbackInput: GiveCheckInFeedbackInput;
  GiveCheckInFeedbackPayload: Omit<GiveCheckInFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['CheckInFeedback']> };
  TeamMembership: M.TeamMembershipMapper;
  OrganizerAppointment: M.OrganizerAppointmentMapper;
  OrganizerAppointmentFilter: OrganizerAppointmentFilter;
  OpenServicePostInput: OpenServicePostInput;
  OpenServicePostPayload: Omit<OpenServicePostPayload, 'post'> & { post?: Maybe<ResolversParentTypes['ServicePost']> };
  CloseServicePostInput: CloseServicePostInput;
  CloseServicePostPayload: Omit<CloseServicePostPayload, 'post'> & { post?: Maybe<ResolversParentTypes['ServicePost']> };
  AssignPostInput: AssignPostInput;
  AssignPostPayload: Omit<AssignPostPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['PostAssignment']> };
  EndPostAssignmentInput: EndPostAssignmentInput;
  EndPostAssignmentPayload: Omit<EndPostAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['PostAssignment']> };
  FoundVolunteerTeamInput: FoundVolunteerTeamInput;
  FoundVolunteerTeamPayload: Omit<FoundVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  DisbandVolunteerTeamInput: DisbandVolunteerTeamInput;
  DisbandVolunteerTeamPayload: Omit<DisbandVolunteerTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['VolunteerTeam']> };
  JoinVolunteerTeamInput: JoinVolunteerTeamInput;
  JoinVolunteerTeamPayload: Omit<JoinVolunteerTeamPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['TeamMembership']> };
  LeaveVolunteerTeamInput: LeaveVolunteerTeamInput;
  LeaveVolunteerTeamPayload: Omit<LeaveVolunteerTeamPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['TeamMembership']> };
  AppointOrganizerInput: AppointOrganizerInput;
  AppointOrganizerPayload: Omit<AppointOrganizerPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['OrganizerAppointment']> };
  EndOrganizerAppointmentInput: EndOrganizerAppointmentInput;
  EndOrganizerAppointmentPayload: Omit<EndOrganizerAppointmentPayload, 'appointment'> & { appointment?: Maybe<ResolversParentTypes['OrganizerAppointment']> };
  RegisterContactAssignmentInput: RegisterContactAssignmentInput;
  RegisterContactAssignmentPayload: Omit<RegisterContactAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['ContactAssignment']> };
  EndContactAssignmentInput: EndContactAssignmentInput;
  EndContactAssignmentPayload: Omit<EndContactAssignmentPayload, 'assignment'> & { assignment?: Maybe<ResolversParentTypes['ContactAssignment']> };
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
  MemberImportPayload: Omit<MemberImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['MemberImport']> };
  MemberImportFilter: MemberImportFilter;
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
  MemberImportConnection: Omit<MemberImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MemberImportEdge']>, nodes: Array<ResolversParentTypes['MemberImport']> };
  MemberImportEdge: Omit<MemberImportEdge, 'node'> & { node: ResolversParentTypes['MemberImport'] };
  MemberImportOrder: MemberImportOrder;
  MatchStatusComparator: MatchStatusComparator;
  ImportFaultComparator: ImportFaultComparator;
  ImportSeverityComparator: ImportSeverityComparator;
  ImportActionComparator: ImportActionComparator;
  OrganizerAppointmentConnection: Connection<M.OrganizerAppointmentMapper>;
  OrganizerAppointmentEdge: Edge<M.OrganizerAppointmentMapper>;
  OrganizerAppointmentOrder: OrganizerAppointmentOrder;
  ContactOfficeComparator: ContactOfficeComparator;
  TeamKindComparator: TeamKindComparator;
  ServicePostKindComparator: ServicePostKindComparator;
  CheckInStatusComparator: CheckInStatusComparator;
  CommunityCheckInRelationFilter: CommunityCheckInRelationFilter;
  PartyMembershipStatusComparator: PartyMembershipStatusComparator;
  ContactAssignmentConnection: Connection<M.ContactAssignmentMapper>;
  ContactAssignmentEdge: Edge<M.ContactAssignmentMapper>;
  ContactAssignmentOrder: ContactAssignmentOrder;
  VolunteerTeamConnection: Connection<M.VolunteerTeamMapper>;
  VolunteerTeamEdge: Edge<M.VolunteerTeamMapper>;
  VolunteerTeamOrder: VolunteerTeamOrder;
  ServicePostConnection: Connection<M.ServicePostMapper>;
  ServicePostEdge: Edge<M.ServicePostMapper>;
  ServicePostOrder: ServicePostOrder;
  OrganizationCheckInConnection: Connection<M.OrganizationCheckInMapper>;
  OrganizationCheckInEdge: Edge<M.OrganizationCheckInMapper>;
  OrganizationCheckInOrder: OrganizationCheckInOrder;
  CommunityCheckInConnection: Connection<M.CommunityCheckInMapper>;
  CommunityCheckInEdge: Edge<M.CommunityCheckInMapper>;
  CommunityCheckInOrder: CommunityCheckInOrder;
  PartyMemberConnection: Connection<M.PartyMemberMapper>;
  PartyMemberEdge: Edge<M.PartyMemberMapper>;
  PartyMemberOrder: PartyMemberOrder;
  PlannedPostingConnection: Connection<M.PlannedPostingMapper>;
  PlannedPostingEdge: Edge<M.PlannedPostingMapper>;
  PlannedPostingOrder: PlannedPostingOrder;
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
  __resolveType: TypeResolveFn<'OrganizationCheckInReport' | 'OrganizationCheckInFeedback' | 'PlannedPosting' | 'MemberImport' | 'PartyMember' | 'CommunityCheckIn' | 'OrganizationCheckIn' | 'CheckInReport' | 'CheckInFeedback' | 'ServicePost' | 'PostAssignment' | 'VolunteerTeam' | 'ContactAssignment' | 'TeamMembership' | 'OrganizerAppointment', ParentType, ContextType>;
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

export type OrganizationCheckInReportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCheckInReport'] = ResolversParentTypes['OrganizationCheckInReport'], FederationReferenceType extends FederationReferenceTypes['OrganizationCheckInReport'] = FederationReferenceTypes['OrganizationCheckInReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationCheckInReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkIn?: Resolver<ResolversTypes['OrganizationCheckIn'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timesServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationCheckInFeedbackResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCheckInFeedback'] = ResolversParentTypes['OrganizationCheckInFeedback'], FederationReferenceType extends FederationReferenceTypes['OrganizationCheckInFeedback'] = FederationReferenceTypes['OrganizationCheckInFeedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationCheckInFeedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkIn?: Resolver<ResolversTypes['OrganizationCheckIn'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartCommunityCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StartCommunityCheckInPayload'] = ResolversParentTypes['StartCommunityCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportCommunityCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportCommunityCheckInPayload'] = ResolversParentTypes['ReportCommunityCheckInPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['CheckInReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterOrganizationCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterOrganizationCheckInPayload'] = ResolversParentTypes['RegisterOrganizationCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmOrganizationCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmOrganizationCheckInPayload'] = ResolversParentTypes['ConfirmOrganizationCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartOrganizationCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StartOrganizationCheckInPayload'] = ResolversParentTypes['StartOrganizationCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOrganizationCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndOrganizationCheckInPayload'] = ResolversParentTypes['EndOrganizationCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportOrganizationCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportOrganizationCheckInPayload'] = ResolversParentTypes['ReportOrganizationCheckInPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['OrganizationCheckInReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveOrganizationFeedbackPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GiveOrganizationFeedbackPayload'] = ResolversParentTypes['GiveOrganizationFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['OrganizationCheckInFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan'], FederationReferenceType extends FederationReferenceTypes['EmergencyPlan'] = FederationReferenceTypes['EmergencyPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plannedPostingCount?: Resolver<Maybe<ResolversTypes['SuppressedCount']>, ParentType, ContextType>;
  plannedPostings?: Resolver<Maybe<ResolversTypes['PlannedPostingConnection']>, ParentType, ContextType, Partial<EmergencyPlanPlannedPostingsArgs>>;
  postingsDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyActivationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivation'] = ResolversParentTypes['EmergencyActivation'], FederationReferenceType extends FederationReferenceTypes['EmergencyActivation'] = FederationReferenceTypes['EmergencyActivation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyActivation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postedCount?: Resolver<Maybe<ResolversTypes['SuppressedCount']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlannedPostingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedPosting'] = ResolversParentTypes['PlannedPosting'], FederationReferenceType extends FederationReferenceTypes['PlannedPosting'] = FederationReferenceTypes['PlannedPosting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlannedPosting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EmergencyPlan'], ParentType, ContextType>;
  sidePosition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['ServicePost'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanEmergencyPostingsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlanEmergencyPostingsPayload'] = ResolversParentTypes['PlanEmergencyPostingsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  added?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DropPlannedPostingsPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DropPlannedPostingsPayload'] = ResolversParentTypes['DropPlannedPostingsPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmergencyPostingsChangeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPostingsChange'] = ResolversParentTypes['EmergencyPostingsChange']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberImportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MemberImport'] = ResolversParentTypes['MemberImport'], FederationReferenceType extends FederationReferenceTypes['MemberImport'] = FederationReferenceTypes['MemberImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MemberImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<MemberImportRowsArgs>>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<MemberImportProblemsArgs>>;
  matches?: Resolver<ResolversTypes['ImportMatchConnection'], ParentType, ContextType, Partial<MemberImportMatchesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  memberImportProgress?: SubscriptionResolver<ResolversTypes['ImportUpdate'], "memberImportProgress", ParentType, ContextType, RequireFields<SubscriptionMemberImportProgressArgs, 'id'>>;
};

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  partyMember?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType, RequireFields<QueryPartyMemberArgs, 'id'>>;
  partyMembers?: Resolver<Maybe<ResolversTypes['PartyMemberConnection']>, ParentType, ContextType, Partial<QueryPartyMembersArgs>>;
  communityCheckIns?: Resolver<Maybe<ResolversTypes['CommunityCheckInConnection']>, ParentType, ContextType, Partial<QueryCommunityCheckInsArgs>>;
  organizationCheckIns?: Resolver<ResolversTypes['OrganizationCheckInConnection'], ParentType, ContextType, Partial<QueryOrganizationCheckInsArgs>>;
  servicePosts?: Resolver<ResolversTypes['ServicePostConnection'], ParentType, ContextType, Partial<QueryServicePostsArgs>>;
  volunteerTeams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, Partial<QueryVolunteerTeamsArgs>>;
  contactAssignments?: Resolver<ResolversTypes['ContactAssignmentConnection'], ParentType, ContextType, Partial<QueryContactAssignmentsArgs>>;
  communityCheckIn?: Resolver<Maybe<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType, RequireFields<QueryCommunityCheckInArgs, 'id'>>;
  organizationCheckIn?: Resolver<Maybe<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType, RequireFields<QueryOrganizationCheckInArgs, 'id'>>;
  servicePost?: Resolver<Maybe<ResolversTypes['ServicePost']>, ParentType, ContextType, RequireFields<QueryServicePostArgs, 'id'>>;
  volunteerTeam?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType, RequireFields<QueryVolunteerTeamArgs, 'id'>>;
  contactAssignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType, RequireFields<QueryContactAssignmentArgs, 'id'>>;
  memberFigures?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType, Partial<QueryMemberFiguresArgs>>;
  reportedShare?: Resolver<Maybe<ResolversTypes['ReportedShare']>, ParentType, ContextType, RequireFields<QueryReportedShareArgs, 'part' | 'whole'>>;
  organizerAppointments?: Resolver<Maybe<ResolversTypes['OrganizerAppointmentConnection']>, ParentType, ContextType, Partial<QueryOrganizerAppointmentsArgs>>;
  memberImport?: Resolver<Maybe<ResolversTypes['MemberImport']>, ParentType, ContextType, RequireFields<QueryMemberImportArgs, 'id'>>;
  memberImports?: Resolver<ResolversTypes['MemberImportConnection'], ParentType, ContextType, Partial<QueryMemberImportsArgs>>;
  memberImportFields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType, RequireFields<QueryMemberImportFieldsArgs, 'kind'>>;
  changesSince?: Resolver<ResolversTypes['ChangeBatch'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  referredTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryReferredToArgs, 'ids'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerCommunityCheckIn?: Resolver<ResolversTypes['RegisterCommunityCheckInPayload'], ParentType, ContextType, RequireFields<MutationRegisterCommunityCheckInArgs, 'input'>>;
  confirmCommunityCheckIn?: Resolver<ResolversTypes['ConfirmCommunityCheckInPayload'], ParentType, ContextType, RequireFields<MutationConfirmCommunityCheckInArgs, 'input'>>;
  endCommunityCheckIn?: Resolver<ResolversTypes['EndCommunityCheckInPayload'], ParentType, ContextType, RequireFields<MutationEndCommunityCheckInArgs, 'input'>>;
  giveCheckInFeedback?: Resolver<ResolversTypes['GiveCheckInFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveCheckInFeedbackArgs, 'input'>>;
  erasePartyMember?: Resolver<ResolversTypes['ErasePartyMemberPayload'], ParentType, ContextType, RequireFields<MutationErasePartyMemberArgs, 'input'>>;
  startCommunityCheckIn?: Resolver<ResolversTypes['StartCommunityCheckInPayload'], ParentType, ContextType, RequireFields<MutationStartCommunityCheckInArgs, 'input'>>;
  reportCommunityCheckIn?: Resolver<ResolversTypes['ReportCommunityCheckInPayload'], ParentType, ContextType, RequireFields<MutationReportCommunityCheckInArgs, 'input'>>;
  registerOrganizationCheckIn?: Resolver<ResolversTypes['RegisterOrganizationCheckInPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationCheckInArgs, 'input'>>;
  confirmOrganizationCheckIn?: Resolver<ResolversTypes['ConfirmOrganizationCheckInPayload'], ParentType, ContextType, RequireFields<MutationConfirmOrganizationCheckInArgs, 'input'>>;
  startOrganizationCheckIn?: Resolver<ResolversTypes['StartOrganizationCheckInPayload'], ParentType, ContextType, RequireFields<MutationStartOrganizationCheckInArgs, 'input'>>;
  endOrganizationCheckIn?: Resolver<ResolversTypes['EndOrganizationCheckInPayload'], ParentType, ContextType, RequireFields<MutationEndOrganizationCheckInArgs, 'input'>>;
  reportOrganizationCheckIn?: Resolver<ResolversTypes['ReportOrganizationCheckInPayload'], ParentType, ContextType, RequireFields<MutationReportOrganizationCheckInArgs, 'input'>>;
  giveOrganizationFeedback?: Resolver<ResolversTypes['GiveOrganizationFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveOrganizationFeedbackArgs, 'input'>>;
  planEmergencyPostings?: Resolver<ResolversTypes['PlanEmergencyPostingsPayload'], ParentType, ContextType, RequireFields<MutationPlanEmergencyPostingsArgs, 'input'>>;
  dropPlannedPostings?: Resolver<ResolversTypes['DropPlannedPostingsPayload'], ParentType, ContextType, RequireFields<MutationDropPlannedPostingsArgs, 'input'>>;
  changeEmergencyPostings?: Resolver<ResolversTypes['EmergencyPostingsChange'], ParentType, ContextType, RequireFields<MutationChangeEmergencyPostingsArgs, 'input'>>;
  dropRetiredPostings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openServicePost?: Resolver<ResolversTypes['OpenServicePostPayload'], ParentType, ContextType, RequireFields<MutationOpenServicePostArgs, 'input'>>;
  closeServicePost?: Resolver<ResolversTypes['CloseServicePostPayload'], ParentType, ContextType, RequireFields<MutationCloseServicePostArgs, 'input'>>;
  assignPost?: Resolver<ResolversTypes['AssignPostPayload'], ParentType, ContextType, RequireFields<MutationAssignPostArgs, 'input'>>;
  endPostAssignment?: Resolver<ResolversTypes['EndPostAssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndPostAssignmentArgs, 'input'>>;
  foundVolunteerTeam?: Resolver<ResolversTypes['FoundVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationFoundVolunteerTeamArgs, 'input'>>;
  disbandVolunteerTeam?: Resolver<ResolversTypes['DisbandVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationDisbandVolunteerTeamArgs, 'input'>>;
  joinVolunteerTeam?: Resolver<ResolversTypes['JoinVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationJoinVolunteerTeamArgs, 'input'>>;
  leaveVolunteerTeam?: Resolver<ResolversTypes['LeaveVolunteerTeamPayload'], ParentType, ContextType, RequireFields<MutationLeaveVolunteerTeamArgs, 'input'>>;
  appointOrganizer?: Resolver<ResolversTypes['AppointOrganizerPayload'], ParentType, ContextType, RequireFields<MutationAppointOrganizerArgs, 'input'>>;
  endOrganizerAppointment?: Resolver<ResolversTypes['EndOrganizerAppointmentPayload'], ParentType, ContextType, RequireFields<MutationEndOrganizerAppointmentArgs, 'input'>>;
  registerContactAssignment?: Resolver<ResolversTypes['RegisterContactAssignmentPayload'], ParentType, ContextType, RequireFields<MutationRegisterContactAssignmentArgs, 'input'>>;
  endContactAssignment?: Resolver<ResolversTypes['EndContactAssignmentPayload'], ParentType, ContextType, RequireFields<MutationEndContactAssignmentArgs, 'input'>>;
  openMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationOpenMemberImportArgs, 'input'>>;
  appendToMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationAppendToMemberImportArgs, 'input'>>;
  mapMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationMapMemberImportArgs, 'input'>>;
  checkMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationCheckMemberImportArgs, 'input'>>;
  decideMatchesOfMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationDecideMatchesOfMemberImportArgs, 'input'>>;
  commitMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationCommitMemberImportArgs, 'input'>>;
  undoMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationUndoMemberImportArgs, 'input'>>;
  discardMemberImport?: Resolver<ResolversTypes['MemberImportPayload'], ParentType, ContextType, RequireFields<MutationDiscardMemberImportArgs, 'input'>>;
};

export type ReportedShareResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportedShare'] = ResolversParentTypes['ReportedShare']> = {
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ReportedFigure'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['ReportedFigure'], ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  mobileMemberCount?: Resolver<Maybe<ResolversTypes['SuppressedCount']>, ParentType, ContextType>;
  activistCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  checkInCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['PartyMemberConnection']>, ParentType, ContextType, Partial<PartyOrganizationMembersArgs>>;
  communityCheckIns?: Resolver<Maybe<ResolversTypes['CommunityCheckInConnection']>, ParentType, ContextType, Partial<PartyOrganizationCommunityCheckInsArgs>>;
  organizationCheckIns?: Resolver<ResolversTypes['OrganizationCheckInConnection'], ParentType, ContextType, Partial<PartyOrganizationOrganizationCheckInsArgs>>;
  servicePosts?: Resolver<ResolversTypes['ServicePostConnection'], ParentType, ContextType, Partial<PartyOrganizationServicePostsArgs>>;
  volunteerTeams?: Resolver<ResolversTypes['VolunteerTeamConnection'], ParentType, ContextType, Partial<PartyOrganizationVolunteerTeamsArgs>>;
  contactAssignments?: Resolver<ResolversTypes['ContactAssignmentConnection'], ParentType, ContextType, Partial<PartyOrganizationContactAssignmentsArgs>>;
  checkInsSent?: Resolver<ResolversTypes['OrganizationCheckInConnection'], ParentType, ContextType, Partial<PartyOrganizationCheckInsSentArgs>>;
  organizer?: Resolver<Maybe<ResolversTypes['OrganizerAppointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivision'] = ResolversParentTypes['AdministrativeDivision'], FederationReferenceType extends FederationReferenceTypes['AdministrativeDivision'] = FederationReferenceTypes['AdministrativeDivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeDivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkInCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyMemberResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyMember'] = ResolversParentTypes['PartyMember'], FederationReferenceType extends FederationReferenceTypes['PartyMember'] = FederationReferenceTypes['PartyMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipStatus?: Resolver<ResolversTypes['PartyMembershipStatus'], ParentType, ContextType>;
  homeOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  isMobileMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['Skill']>, ParentType, ContextType>;
  joinedInYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  communityCheckIns?: Resolver<Array<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  postAssignments?: Resolver<Array<ResolversTypes['PostAssignment']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  teamMemberships?: Resolver<Array<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  organizerAppointments?: Resolver<Array<ResolversTypes['OrganizerAppointment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityCheckInResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommunityCheckIn'] = ResolversParentTypes['CommunityCheckIn'], FederationReferenceType extends FederationReferenceTypes['CommunityCheckIn'] = FederationReferenceTypes['CommunityCheckIn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityCheckIn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  unitOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  receivingOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckInStatus'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['CheckInReport']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['CheckInFeedback']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationCheckInResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCheckIn'] = ResolversParentTypes['OrganizationCheckIn'], FederationReferenceType extends FederationReferenceTypes['OrganizationCheckIn'] = FederationReferenceTypes['OrganizationCheckIn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationCheckIn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  receivingOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckInStatus'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<Array<ResolversTypes['OrganizationCheckInReport']>>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<Array<ResolversTypes['OrganizationCheckInFeedback']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInReportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CheckInReport'] = ResolversParentTypes['CheckInReport'], FederationReferenceType extends FederationReferenceTypes['CheckInReport'] = FederationReferenceTypes['CheckInReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckInReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkIn?: Resolver<ResolversTypes['CommunityCheckIn'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportPeriod'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  timesServed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckInFeedbackResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CheckInFeedback'] = ResolversParentTypes['CheckInFeedback'], FederationReferenceType extends FederationReferenceTypes['CheckInFeedback'] = FederationReferenceTypes['CheckInFeedback']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckInFeedback']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkIn?: Resolver<ResolversTypes['CommunityCheckIn'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServicePostResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServicePost'] = ResolversParentTypes['ServicePost'], FederationReferenceType extends FederationReferenceTypes['ServicePost'] = FederationReferenceTypes['ServicePost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServicePost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServicePostKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  assignedCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType, Partial<ServicePostAssignedCountArgs>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostAssignmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PostAssignment'] = ResolversParentTypes['PostAssignment'], FederationReferenceType extends FederationReferenceTypes['PostAssignment'] = FederationReferenceTypes['PostAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PostAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['ServicePost'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OperatingMode'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  emergencyActivation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  isSuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerTeamResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['VolunteerTeam'] = ResolversParentTypes['VolunteerTeam'], FederationReferenceType extends FederationReferenceTypes['VolunteerTeam'] = FederationReferenceTypes['VolunteerTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VolunteerTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TeamKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disbandedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['TeamMembership']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAssignmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ContactAssignment'] = ResolversParentTypes['ContactAssignment'], FederationReferenceType extends FederationReferenceTypes['ContactAssignment'] = FederationReferenceTypes['ContactAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ContactAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['ContactOffice'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCommunityCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterCommunityCheckInPayload'] = ResolversParentTypes['RegisterCommunityCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmCommunityCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmCommunityCheckInPayload'] = ResolversParentTypes['ConfirmCommunityCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndCommunityCheckInPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndCommunityCheckInPayload'] = ResolversParentTypes['EndCommunityCheckInPayload']> = {
  checkIn?: Resolver<Maybe<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ErasePartyMemberPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ErasePartyMemberPayload'] = ResolversParentTypes['ErasePartyMemberPayload']> = {
  erasedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  erasedRecords?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveCheckInFeedbackPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GiveCheckInFeedbackPayload'] = ResolversParentTypes['GiveCheckInFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['CheckInFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership'], FederationReferenceType extends FederationReferenceTypes['TeamMembership'] = FederationReferenceTypes['TeamMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TeamMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizerAppointmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizerAppointment'] = ResolversParentTypes['OrganizerAppointment'], FederationReferenceType extends FederationReferenceTypes['OrganizerAppointment'] = FederationReferenceTypes['OrganizerAppointment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizerAppointment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenServicePostPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenServicePostPayload'] = ResolversParentTypes['OpenServicePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['ServicePost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseServicePostPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CloseServicePostPayload'] = ResolversParentTypes['CloseServicePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['ServicePost']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignPostPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AssignPostPayload'] = ResolversParentTypes['AssignPostPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['PostAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndPostAssignmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndPostAssignmentPayload'] = ResolversParentTypes['EndPostAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['PostAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FoundVolunteerTeamPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FoundVolunteerTeamPayload'] = ResolversParentTypes['FoundVolunteerTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisbandVolunteerTeamPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DisbandVolunteerTeamPayload'] = ResolversParentTypes['DisbandVolunteerTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinVolunteerTeamPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JoinVolunteerTeamPayload'] = ResolversParentTypes['JoinVolunteerTeamPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveVolunteerTeamPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LeaveVolunteerTeamPayload'] = ResolversParentTypes['LeaveVolunteerTeamPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointOrganizerPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AppointOrganizerPayload'] = ResolversParentTypes['AppointOrganizerPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['OrganizerAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOrganizerAppointmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndOrganizerAppointmentPayload'] = ResolversParentTypes['EndOrganizerAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['OrganizerAppointment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterContactAssignmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterContactAssignmentPayload'] = ResolversParentTypes['RegisterContactAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndContactAssignmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EndContactAssignmentPayload'] = ResolversParentTypes['EndContactAssignmentPayload']> = {
  assignment?: Resolver<Maybe<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
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

export type MemberImportPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MemberImportPayload'] = ResolversParentTypes['MemberImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['MemberImport']>, ParentType, ContextType>;
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

export type MemberImportConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MemberImportConnection'] = ResolversParentTypes['MemberImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MemberImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberImportEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MemberImportEdge'] = ResolversParentTypes['MemberImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MemberImport'], ParentType, ContextType>;
};

export type MatchStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, NEEDS_DECISION?: any, DECIDED?: any, NO_MATCH?: any }, ResolversTypes['MatchStatus']>;

export type ImportFaultResolvers = EnumResolverSignature<{ FILE_EMPTY?: any, FILE_TYPE_UNKNOWN?: any, FILE_OLD_FORMAT?: any, FILE_BROKEN?: any, FILE_TOO_LARGE?: any, FILE_INCOMPLETE?: any, ENCODING_UNKNOWN?: any, QUOTES_BROKEN?: any, SHEET_MISSING?: any, TOO_MANY_ROWS?: any, TOO_MANY_COLUMNS?: any, HEADER_NOT_FOUND?: any, FIELD_NOT_MAPPED?: any, REQUIRED_BLANK?: any, NOT_A_DATE?: any, NOT_A_NUMBER?: any, NOT_A_WORD?: any, NOT_YES_OR_NO?: any, NOT_A_CREDIT_CODE?: any, FORMULA_IN_TEXT?: any, FORMULA_VALUE?: any, FORMULA_ERROR?: any, MERGED_CELLS?: any, ROW_TWICE?: any, DIVISION_AMBIGUOUS?: any, NAME_UNDECIDED?: any, NAME_UNKNOWN?: any, NOT_YOURS?: any, SUPERIOR_DIFFERS?: any, FIELD_FIXED?: any, CHANGED_SINCE_CHECK?: any, RECORD_AMBIGUOUS?: any, STEP_FAILED?: any, NOT_A_YEAR?: any, HOME_WITHOUT_ROLL?: any, HOME_DIFFERS?: any, RECORD_DIFFERS?: any, PARTY_UNSIGNED?: any, SIGNED_ELSEWHERE?: any, HOST_DIFFERS?: any }, ResolversTypes['ImportFault']>;

export type ImportSeverityResolvers = EnumResolverSignature<{ ERROR?: any, NOTICE?: any }, ResolversTypes['ImportSeverity']>;

export type ImportActionResolvers = EnumResolverSignature<{ CREATE?: any, UPDATE?: any, UNCHANGED?: any, REFUSED?: any, WAITING?: any }, ResolversTypes['ImportAction']>;

export type MatchReasonResolvers = EnumResolverSignature<{ CODE?: any, SAME_NAME?: any, SHORT_NAME?: any, FORMER_NAME?: any, WRITTEN_OTHERWISE?: any, ABBREVIATED?: any, PLACE_PREFIX?: any, PLACE_OF_ROW?: any, KIND_UNSAID?: any, ALIKE?: any, SEVERAL?: any, DISSOLVED?: any, TOO_MANY?: any }, ResolversTypes['MatchReason']>;

export type RefusalCodeResolvers = EnumResolverSignature<{ TEXT_MALFORMED?: any, TEXT_TOO_LONG?: any, TEXT_BLANK?: any, PERSONAL_NUMBER_IN_TEXT?: any, VERSION_CONFLICT?: any, UNKNOWN_DIVISION?: any, DIVISION_ENDED?: any, UNKNOWN_ORGANIZATION?: any, UNKNOWN_UNIT?: any, ALLIANCE_AS_SUPERIOR?: any, ORGANIZATION_DISSOLVED?: any, MANDATE_MISSING?: any, MANDATE_NOT_ALLOWED?: any, CODE_TAKEN?: any, CREDIT_CODE_TAKEN?: any, SUPERIOR_CYCLE?: any, END_BEFORE_START?: any, HAS_SUBORDINATES?: any, COMMITTEE_STANDS?: any, TIER_WITHOUT_COMMITTEE?: any, RECORD_ENDED?: any, NOT_ELECTED?: any, ALREADY_TIED?: any, NOT_A_SPONSOR?: any, ADJACENCY_WITHOUT_SOURCE?: any, ADJACENCY_WITH_ITSELF?: any, ADJACENCY_KNOWN?: any, CASE_STATUS_NOT_NEXT?: any, TOO_FEW_PARTICIPANTS?: any, UNKNOWN_RECORD?: any, DATE_IN_FUTURE?: any, PARTY_UNKNOWN?: any, PARTY_DISSOLVED?: any, PARTY_DIVISION_ENDED?: any, TOO_FEW_PARTIES?: any, PARTY_TWICE?: any, EXPIRY_NOT_AFTER_EFFECT?: any, PACT_NUMBER_TAKEN?: any, ANNEX_OUTSIDE_PARTIES?: any, NOT_A_PACT_PARTY?: any, ALREADY_SIGNED?: any, ALREADY_CLAIMED?: any, ALREADY_MEMBER?: any, ALREADY_RESPONDED?: any, STEP_OF_OTHER_SIDE?: any, STATUS_NOT_ALLOWED?: any, DATE_BEFORE_START?: any, ACTIVE_CHECK_IN_EXISTS?: any, CHECK_IN_AT_HOME?: any, UNKNOWN_MEMBER?: any, CHECK_IN_ENDED?: any, TEXT_VERSION_NOT_CURRENT?: any, ALREADY_CONSENTED?: any, NOT_SUPERIOR?: any, QUORUM_UNSOUND?: any, NOTICE_TOO_SHORT?: any, NOT_A_MEMBER?: any, AMENDMENT_OPEN?: any, AMENDMENT_EMPTY?: any, ALREADY_RENEWED?: any, NOT_SUCCESSOR?: any, RESERVATION_TOO_LATE?: any, NO_SUCH_ARTICLE?: any, NOT_OVERDUE?: any, ALREADY_ATTACHED?: any, NEED_NOT_CLASSIFIED?: any, GROUP_OF_OTHER_SECTION?: any, DISPATCHER_NOT_ABOVE?: any, ALREADY_PARTICIPATES?: any, NOT_A_PARTICIPANT?: any, SLOT_TAKEN?: any, SLOT_NOT_BEGUN?: any, OUTSIDE_OPENING_HOURS?: any, OPENING_HOURS_UNREADABLE?: any, RESOURCE_CLOSED?: any, SIDE_NOT_NAMED?: any, ZONE_ONE_SIDED?: any, ALREADY_PARTICIPANT?: any, NOT_PARTICIPANT?: any, TIER_NOT_OF_PLACE?: any, ADJACENCY_ENDED?: any, RESOLUTION_PENDING?: any, PACT_NOT_OF_SIDES?: any, ROLE_NOT_ALLOWED?: any, KEY_MALFORMED?: any, KEY_KNOWN?: any, KEY_NOT_VALID?: any, KEY_OF_ANOTHER_PARTY?: any, NOT_SIGNING_OFFICER?: any, STATEMENT_MALFORMED?: any, STATEMENT_OF_ANOTHER_KIND?: any, STATEMENT_OF_ANOTHER_PARTY?: any, STATEMENT_OF_ANOTHER_KEY?: any, STATEMENT_OF_ANOTHER_MATTER?: any, STATEMENT_OF_ANOTHER_VERSION?: any, STATEMENT_OF_ANOTHER_ROUND?: any, STATEMENT_OF_OTHER_RESERVATIONS?: any, STATEMENT_OUT_OF_TIME?: any, SIGNATURE_INVALID?: any, SIGNATURE_REQUIRED?: any, SIGNED_ON_PAPER?: any, RESULTS_UNANSWERED?: any, COUNT_MISSING?: any, DUTY_GAP?: any, DUTY_DOUBLE?: any, DUTY_DOUBLE_ELSEWHERE?: any, DUTY_OUTSIDE?: any, NOT_ON_ROSTER?: any, DUTY_DAY_PAST?: any, SWAP_SAME_PARTY?: any, SWAP_PENDING?: any, ALREADY_ACKNOWLEDGED?: any, LINE_CODE_MALFORMED?: any, PILLAR_NUMBER_MALFORMED?: any, INSPECTION_OPEN?: any, DUE_DATE_MISSING?: any, INSPECTION_TOO_LATE?: any, PILLARS_UNSEEN?: any, RESPONSIBLE_NOT_A_SIDE?: any, NOT_IN_MEETING?: any, DATE_IN_PAST?: any, AGENDA_EMPTY?: any, DELIBERATION_OUT_OF_ORDER?: any, VOTE_ENDED?: any, VOTE_RUNNING?: any, OBLIGATION_NEVER_DUE?: any, NOT_OPEN_YET?: any, EVIDENCE_MISSING?: any, ALREADY_AGREED?: any, FACT_OF_OTHER_PACT?: any, FACT_VERSION_NOT_CURRENT?: any, ALREADY_ANSWERED?: any, PACT_NOT_IN_FORCE_ON?: any, ATTACHED_AS_EVIDENCE?: any, NOT_ATTACHED?: any, IMPORT_TOUCHED?: any, NOT_A_SIDE?: any, OUTSIDE_SIDE?: any, PACT_NEEDED?: any, PACT_NOT_IN_FORCE?: any, PLAN_CHANGED?: any, ACTIVATION_OPEN?: any, NOT_TEMPORARY?: any, ALREADY_PLANNED?: any, ALREADY_REPORTED?: any, ALREADY_THERE?: any, ALREADY_ENDED?: any, ORGANIZER_EXISTS?: any, EVALUATION_EXISTS?: any, SIDES_SILENT?: any, YEAR_NOT_OVER?: any }, ResolversTypes['RefusalCode']>;

export type MappingReasonResolvers = EnumResolverSignature<{ SAME?: any, SYNONYM?: any, CONTAINED?: any, SIMILAR?: any, CHOSEN?: any, PERSONAL?: any, NONE?: any }, ResolversTypes['MappingReason']>;

export type ContactOfficeResolvers = EnumResolverSignature<{ COUNTY_LEADER?: any, STREET_LEADER?: any, COMMUNITY_SECRETARY?: any, DELEGATE_STUDIO?: any }, ResolversTypes['ContactOffice']>;

export type TeamKindResolvers = EnumResolverSignature<{ PIONEER?: any, SHOCK?: any, VOLUNTEER?: any }, ResolversTypes['TeamKind']>;

export type ServicePostKindResolvers = EnumResolverSignature<{ POLICY_PUBLICITY?: any, MEDIATION?: any, ENVIRONMENT?: any, SECURITY_PATROL?: any, CARE?: any, CULTURE?: any, OPINION?: any, EMERGENCY?: any }, ResolversTypes['ServicePostKind']>;

export type OrganizerAppointmentConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizerAppointmentConnection'] = ResolversParentTypes['OrganizerAppointmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizerAppointmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizerAppointment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizerAppointmentEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizerAppointmentEdge'] = ResolversParentTypes['OrganizerAppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizerAppointment'], ParentType, ContextType>;
};

export type CheckInStatusResolvers = EnumResolverSignature<{ REGISTERED?: any, CONFIRMED?: any, ACTIVE?: any, ENDED?: any }, ResolversTypes['CheckInStatus']>;

export type SkillResolvers = EnumResolverSignature<{ LAW?: any, MEDICINE?: any, TEACHING?: any, ENGINEERING?: any, MEDIATION?: any, DRIVING?: any }, ResolversTypes['Skill']>;

export type PartyMembershipStatusResolvers = EnumResolverSignature<{ FULL?: any, PROBATIONARY?: any }, ResolversTypes['PartyMembershipStatus']>;

export type OperatingModeResolvers = EnumResolverSignature<{ NORMAL?: any, EMERGENCY?: any }, ResolversTypes['OperatingMode']>;

export type ReportPeriodResolvers = EnumResolverSignature<{ HALF_YEAR?: any, YEAR?: any }, ResolversTypes['ReportPeriod']>;

export type ContactAssignmentConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ContactAssignmentConnection'] = ResolversParentTypes['ContactAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContactAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContactAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactAssignmentEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ContactAssignmentEdge'] = ResolversParentTypes['ContactAssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactAssignment'], ParentType, ContextType>;
};

export type VolunteerTeamConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['VolunteerTeamConnection'] = ResolversParentTypes['VolunteerTeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VolunteerTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerTeamEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['VolunteerTeamEdge'] = ResolversParentTypes['VolunteerTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VolunteerTeam'], ParentType, ContextType>;
};

export type ServicePostConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServicePostConnection'] = ResolversParentTypes['ServicePostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServicePostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServicePost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServicePostEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServicePostEdge'] = ResolversParentTypes['ServicePostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServicePost'], ParentType, ContextType>;
};

export type OrganizationCheckInConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCheckInConnection'] = ResolversParentTypes['OrganizationCheckInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationCheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationCheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationCheckInEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrganizationCheckInEdge'] = ResolversParentTypes['OrganizationCheckInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationCheckIn'], ParentType, ContextType>;
};

export type CommunityCheckInConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommunityCheckInConnection'] = ResolversParentTypes['CommunityCheckInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityCheckInEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommunityCheckIn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityCheckInEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CommunityCheckInEdge'] = ResolversParentTypes['CommunityCheckInEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityCheckIn'], ParentType, ContextType>;
};

export type PartyMemberConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyMemberConnection'] = ResolversParentTypes['PartyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PartyMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyMemberEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyMemberEdge'] = ResolversParentTypes['PartyMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
};

export type EmergencyStepResolvers = EnumResolverSignature<{ OPEN?: any, CLOSE?: any }, ResolversTypes['EmergencyStep']>;

export type PlannedPostingConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedPostingConnection'] = ResolversParentTypes['PlannedPostingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedPostingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedPosting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedPostingEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlannedPostingEdge'] = ResolversParentTypes['PlannedPostingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedPosting'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AdministrativeDivision' | 'CheckInFeedback' | 'CheckInReport' | 'CommunityCheckIn' | 'ContactAssignment' | 'EmergencyActivation' | 'EmergencyPlan' | 'MemberImport' | 'OrganizationCheckIn' | 'OrganizationCheckInFeedback' | 'OrganizationCheckInReport' | 'OrganizerAppointment' | 'PartyMember' | 'PartyOrganization' | 'PlannedPosting' | 'PostAssignment' | 'ServicePost' | 'TeamMembership' | 'VolunteerTeam', ParentType, ContextType>;
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
  OrganizationCheckInReport?: OrganizationCheckInReportResolvers<ContextType>;
  OrganizationCheckInFeedback?: OrganizationCheckInFeedbackResolvers<ContextType>;
  StartCommunityCheckInPayload?: StartCommunityCheckInPayloadResolvers<ContextType>;
  ReportCommunityCheckInPayload?: ReportCommunityCheckInPayloadResolvers<ContextType>;
  RegisterOrganizationCheckInPayload?: RegisterOrganizationCheckInPayloadResolvers<ContextType>;
  ConfirmOrganizationCheckInPayload?: ConfirmOrganizationCheckInPayloadResolvers<ContextType>;
  StartOrganizationCheckInPayload?: StartOrganizationCheckInPayloadResolvers<ContextType>;
  EndOrganizationCheckInPayload?: EndOrganizationCheckInPayloadResolvers<ContextType>;
  ReportOrganizationCheckInPayload?: ReportOrganizationCheckInPayloadResolvers<ContextType>;
  GiveOrganizationFeedbackPayload?: GiveOrganizationFeedbackPayloadResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyActivation?: EmergencyActivationResolvers<ContextType>;
  PlannedPosting?: PlannedPostingResolvers<ContextType>;
  PlanEmergencyPostingsPayload?: PlanEmergencyPostingsPayloadResolvers<ContextType>;
  DropPlannedPostingsPayload?: DropPlannedPostingsPayloadResolvers<ContextType>;
  EmergencyPostingsChange?: EmergencyPostingsChangeResolvers<ContextType>;
  MemberImport?: MemberImportResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ReportedShare?: ReportedShareResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  AdministrativeDivision?: AdministrativeDivisionResolvers<ContextType>;
  PartyMember?: PartyMemberResolvers<ContextType>;
  CommunityCheckIn?: CommunityCheckInResolvers<ContextType>;
  OrganizationCheckIn?: OrganizationCheckInResolvers<ContextType>;
  CheckInReport?: CheckInReportResolvers<ContextType>;
  CheckInFeedback?: CheckInFeedbackResolvers<ContextType>;
  ServicePost?: ServicePostResolvers<ContextType>;
  PostAssignment?: PostAssignmentResolvers<ContextType>;
  VolunteerTeam?: VolunteerTeamResolvers<ContextType>;
  ContactAssignment?: ContactAssignmentResolvers<ContextType>;
  RegisterCommunityCheckInPayload?: RegisterCommunityCheckInPayloadResolvers<ContextType>;
  ConfirmCommunityCheckInPayload?: ConfirmCommunityCheckInPayloadResolvers<ContextType>;
  EndCommunityCheckInPayload?: EndCommunityCheckInPayloadResolvers<ContextType>;
  ErasePartyMemberPayload?: ErasePartyMemberPayloadResolvers<ContextType>;
  GiveCheckInFeedbackPayload?: GiveCheckInFeedbackPayloadResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  OrganizerAppointment?: OrganizerAppointmentResolvers<ContextType>;
  OpenServicePostPayload?: OpenServicePostPayloadResolvers<ContextType>;
  CloseServicePostPayload?: CloseServicePostPayloadResolvers<ContextType>;
  AssignPostPayload?: AssignPostPayloadResolvers<ContextType>;
  EndPostAssignmentPayload?: EndPostAssignmentPayloadResolvers<ContextType>;
  FoundVolunteerTeamPayload?: FoundVolunteerTeamPayloadResolvers<ContextType>;
  DisbandVolunteerTeamPayload?: DisbandVolunteerTeamPayloadResolvers<ContextType>;
  JoinVolunteerTeamPayload?: JoinVolunteerTeamPayloadResolvers<ContextType>;
  LeaveVolunteerTeamPayload?: LeaveVolunteerTeamPayloadResolvers<ContextType>;
  AppointOrganizerPayload?: AppointOrganizerPayloadResolvers<ContextType>;
  EndOrganizerAppointmentPayload?: EndOrganizerAppointmentPayloadResolvers<ContextType>;
  RegisterContactAssignmentPayload?: RegisterContactAssignmentPayloadResolvers<ContextType>;
  EndContactAssignmentPayload?: EndContactAssignmentPayloadResolvers<ContextType>;
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
  MemberImportPayload?: MemberImportPayloadResolvers<ContextType>;
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
  MemberImportConnection?: MemberImportConnectionResolvers<ContextType>;
  MemberImportEdge?: MemberImportEdgeResolvers<ContextType>;
  MatchStatus?: MatchStatusResolvers;
  ImportFault?: ImportFaultResolvers;
  ImportSeverity?: ImportSeverityResolvers;
  ImportAction?: ImportActionResolvers;
  MatchReason?: MatchReasonResolvers;
  RefusalCode?: RefusalCodeResolvers;
  MappingReason?: MappingReasonResolvers;
  ContactOffice?: ContactOfficeResolvers;
  TeamKind?: TeamKindResolvers;
  ServicePostKind?: ServicePostKindResolvers;
  OrganizerAppointmentConnection?: OrganizerAppointmentConnectionResolvers<ContextType>;
  OrganizerAppointmentEdge?: OrganizerAppointmentEdgeResolvers<ContextType>;
  CheckInStatus?: CheckInStatusResolvers;
  Skill?: SkillResolvers;
  PartyMembershipStatus?: PartyMembershipStatusResolvers;
  OperatingMode?: OperatingModeResolvers;
  ReportPeriod?: ReportPeriodResolvers;
  ContactAssignmentConnection?: ContactAssignmentConnectionResolvers<ContextType>;
  ContactAssignmentEdge?: ContactAssignmentEdgeResolvers<ContextType>;
  VolunteerTeamConnection?: VolunteerTeamConnectionResolvers<ContextType>;
  VolunteerTeamEdge?: VolunteerTeamEdgeResolvers<ContextType>;
  ServicePostConnection?: ServicePostConnectionResolvers<ContextType>;
  ServicePostEdge?: ServicePostEdgeResolvers<ContextType>;
  OrganizationCheckInConnection?: OrganizationCheckInConnectionResolvers<ContextType>;
  OrganizationCheckInEdge?: OrganizationCheckInEdgeResolvers<ContextType>;
  CommunityCheckInConnection?: CommunityCheckInConnectionResolvers<ContextType>;
  CommunityCheckInEdge?: CommunityCheckInEdgeResolvers<ContextType>;
  PartyMemberConnection?: PartyMemberConnectionResolvers<ContextType>;
  PartyMemberEdge?: PartyMemberEdgeResolvers<ContextType>;
  EmergencyStep?: EmergencyStepResolvers;
  PlannedPostingConnection?: PlannedPostingConnectionResolvers<ContextType>;
  PlannedPostingEdge?: PlannedPostingEdgeResolvers<ContextType>;
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
