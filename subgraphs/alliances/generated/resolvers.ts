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
import type { WhistleResponseKind } from '@hub/kit/generated/words.ts';
import type { AlliancePartyType } from '@hub/kit/generated/words.ts';
import type { WhistleStatus } from '@hub/kit/generated/words.ts';
import type { OperatingMode } from '@hub/kit/generated/words.ts';
import type { WhistleKind } from '@hub/kit/generated/words.ts';
import type { WhistleLevel } from '@hub/kit/generated/words.ts';
import type { SignatureMedium } from '@hub/kit/generated/words.ts';
import type { OfficialRole } from '@hub/kit/generated/words.ts';
import type { SignatureAlgorithm } from '@hub/kit/generated/words.ts';
import type { StatementKind } from '@hub/kit/generated/words.ts';
import type { SigningKeyStatus } from '@hub/kit/generated/words.ts';
import type { BookingStatus } from '@hub/kit/generated/words.ts';
import type { OfferTerms } from '@hub/kit/generated/words.ts';
import type { ResourceKind } from '@hub/kit/generated/words.ts';
import type { SharedFactStatus } from '@hub/kit/generated/words.ts';
import type { SharedFactKind } from '@hub/kit/generated/words.ts';
import type { FactAnswer } from '@hub/kit/generated/words.ts';
import type { ServiceOrderStatus } from '@hub/kit/generated/words.ts';
import type { ClaimStatus } from '@hub/kit/generated/words.ts';
import type { CoBuildingProjectStatus } from '@hub/kit/generated/words.ts';
import type { ResourceOfferStatus } from '@hub/kit/generated/words.ts';
import type { ServiceNeedStatus } from '@hub/kit/generated/words.ts';
import type { CommitteeSection } from '@hub/kit/generated/words.ts';
import type { ServiceNeedKind } from '@hub/kit/generated/words.ts';
import type { ResolutionTaskStatus } from '@hub/kit/generated/words.ts';
import type { TaskEventKind } from '@hub/kit/generated/words.ts';
import type { ReminderStatus } from '@hub/kit/generated/words.ts';
import type { ReminderLevel } from '@hub/kit/generated/words.ts';
import type { ReminderKind } from '@hub/kit/generated/words.ts';
import type { SecretaryLedProjectStatus } from '@hub/kit/generated/words.ts';
import type { CaseEventKind } from '@hub/kit/generated/words.ts';
import type { GovernanceCaseStatus } from '@hub/kit/generated/words.ts';
import type { PledgeFulfilment } from '@hub/kit/generated/words.ts';
import type { PledgeStatus } from '@hub/kit/generated/words.ts';
import type { PactMeasureStatus } from '@hub/kit/generated/words.ts';
import type { PactMeasureKind } from '@hub/kit/generated/words.ts';
import type { PactPartyStatus } from '@hub/kit/generated/words.ts';
import type { PactStatus } from '@hub/kit/generated/words.ts';
import type { PactKind } from '@hub/kit/generated/words.ts';
import type { DataFieldSet } from '@hub/kit/generated/words.ts';
import type { PactEntryRule } from '@hub/kit/generated/words.ts';
import type { ViewerKind } from '@hub/kit/generated/words.ts';
import type { PactTemplateKind } from '@hub/kit/generated/words.ts';
import type { PactEventKind } from '@hub/kit/generated/words.ts';
import type { ClauseChange } from '@hub/kit/generated/words.ts';
import type { ClauseKind } from '@hub/kit/generated/words.ts';
import type { PactStage } from '@hub/kit/generated/words.ts';
import type { AmendmentStatus } from '@hub/kit/generated/words.ts';
import type { EvidenceKind } from '@hub/kit/generated/words.ts';
import type { OccurrenceStatus } from '@hub/kit/generated/words.ts';
import type { ResolutionStatus } from '@hub/kit/generated/words.ts';
import type { ResolutionKind } from '@hub/kit/generated/words.ts';
import type { DeliberationProcedure } from '@hub/kit/generated/words.ts';
import type { AgendaItemStatus } from '@hub/kit/generated/words.ts';
import type { AgendaItemKind } from '@hub/kit/generated/words.ts';
import type { JointMeetingSessionStatus } from '@hub/kit/generated/words.ts';
import type { JointMeetingSessionKind } from '@hub/kit/generated/words.ts';
import type { MembershipStatus } from '@hub/kit/generated/words.ts';
import type { JointMeetingKind } from '@hub/kit/generated/words.ts';
import type { ActivityKind } from '@hub/kit/generated/words.ts';
import type { JointMeetingStatus } from '@hub/kit/generated/words.ts';
import type { AttendingOffice } from '@hub/kit/generated/words.ts';
import type { AttendanceKind } from '@hub/kit/generated/words.ts';
import type { DeliberationStep } from '@hub/kit/generated/words.ts';
import type { MinutesAnswerKind } from '@hub/kit/generated/words.ts';
import type { NoticeAnswer } from '@hub/kit/generated/words.ts';
import type { SessionEventKind } from '@hub/kit/generated/words.ts';
import type { MatchFinding } from '@hub/kit/generated/words.ts';
import type { MatchAspect } from '@hub/kit/generated/words.ts';
import type { LogEntryKind } from '@hub/kit/generated/words.ts';
import type { LivenessPartKind } from '@hub/kit/generated/words.ts';
import type { EvaluationGrade } from '@hub/kit/generated/words.ts';
import type { EvaluationStatus } from '@hub/kit/generated/words.ts';
import type { EvaluationAnswerKind } from '@hub/kit/generated/words.ts';
import type { EmergencyEventKind } from '@hub/kit/generated/words.ts';
import type { EmergencyPlanStatus } from '@hub/kit/generated/words.ts';
import type { EmergencyActivationStatus } from '@hub/kit/generated/words.ts';
import type { AfterActionStatus } from '@hub/kit/generated/words.ts';
import type { EmergencyEffectStatus } from '@hub/kit/generated/words.ts';
import type { EmergencyStep } from '@hub/kit/generated/words.ts';
import type { EmergencySignedStep } from '@hub/kit/generated/words.ts';
import type { EmergencySideStanding } from '@hub/kit/generated/words.ts';
import type { MotionStatus } from '@hub/kit/generated/words.ts';
import type { VoteChoice } from '@hub/kit/generated/words.ts';
import type { MotionMajority } from '@hub/kit/generated/words.ts';
import type { CalendarSubject } from '@hub/kit/generated/words.ts';
import type { CalendarEntryKind } from '@hub/kit/generated/words.ts';
import type { AttachmentFormat } from '@hub/kit/generated/words.ts';
import type { AttachmentRefusalCode } from '@hub/kit/generated/words.ts';
import type { AllianceRole } from '@hub/kit/generated/words.ts';
import type { AllianceStatus } from '@hub/kit/generated/words.ts';
import type { AllianceKind } from '@hub/kit/generated/words.ts';
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

/** 两地 — two places by their codes. */
export type PlacePair = {
  a: Scalars['DivisionCode']['input'];
  b: Scalars['DivisionCode']['input'];
};

/** 两地联建情况 */
export type JointWorkAcross = {
  /** A pact in force has parties at both places. */
  isBound: Scalars['Boolean']['output'];
  /** Since when none has, where one had before. */
  unboundSince?: Maybe<Scalars['LocalDate']['output']>;
  overdueMeetings: Array<OverdueMeeting>;
  /** Turns of obligations of pacts that bind both, owed by either. */
  overdueTurns: Array<OverdueTurn>;
};

/** 逾期的履约事项 */
export type OverdueTurn = {
  id: Scalars['ID']['output'];
  dueOn: Scalars['LocalDate']['output'];
};

/** 逾期的联席会议 */
export type OverdueMeeting = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The day by which it had to be held. */
  dueOn: Scalars['LocalDate']['output'];
};

export type Query = {
  /** 党建联盟 */
  alliance?: Maybe<Alliance>;
  /** 党建联盟列表 — as they are on a date. */
  alliances: AllianceConnection;
  allianceMembership?: Maybe<AllianceMembership>;
  /** 联盟成员列表 — memberships that hold on a date. */
  allianceMemberships: AllianceMembershipConnection;
  chairRotation?: Maybe<ChairRotation>;
  /** 轮值列表 */
  chairRotations: ChairRotationConnection;
  /** 上报数 — figures about joint work as sources report them. */
  allianceFigures: Array<ReportedFigure>;
  /** For border: what binds each of these pairs of places on a day, and which joint meetings of theirs are overdue. As many answers as pairs, in their order. */
  jointWorkAcross: Array<JointWorkAcross>;
  attachment?: Maybe<Attachment>;
  /** 附件列表 — those the viewer may read. */
  attachments?: Maybe<AttachmentConnection>;
  /** 附件规则 — what may be uploaded, and why an upload is refused. */
  attachmentRules: AttachmentRules;
  /** 日历订阅 — those of the viewer's own organization, revoked ones too, the newest first. */
  calendarFeeds?: Maybe<Array<CalendarFeed>>;
  /** For the gateway: whose calendar a token opens, by its digest; it notes that it was used. */
  calendarAddress?: Maybe<CalendarAddress>;
  /** For the gateway: what is on a calendar, as the organization that made it may see it now. */
  calendarEntries: Array<CalendarEntry>;
  /** 议案 */
  motion?: Maybe<Motion>;
  /** 议案列表 */
  motions: MotionConnection;
  emergencyActivation?: Maybe<EmergencyActivation>;
  /** 平急转换列表 */
  emergencyActivations: EmergencyActivationConnection;
  emergencyPlan?: Maybe<EmergencyPlan>;
  /** 启动、加入、转回平时须签署的文本 — one step of one side, with one key, today. Null where there is nothing to sign. */
  emergencyStatement?: Maybe<SigningStatement>;
  /** 平急转换预案列表 */
  emergencyPlans: EmergencyPlanConnection;
  emergencyEvent?: Maybe<EmergencyEvent>;
  afterActionReport?: Maybe<AfterActionReport>;
  yearlyEvaluation?: Maybe<YearlyEvaluation>;
  /** 年度评估列表 */
  yearlyEvaluations: YearlyEvaluationConnection;
  /** 沉睡联盟 — alliances at work for the whole year that ends on the day, of which nothing done in it is on record. */
  sleepingAlliances: AllianceConnection;
  /** 沉睡协议 — pacts in force for the whole year that ends on the day, of which nothing done in it is on record. */
  sleepingPacts: CoBuildingPactConnection;
  /** 存证日志的签名树头 — of the log as it stands, or as it stood at a size. Null for a size it has not reached. */
  logHead?: Maybe<LogHead>;
  /** 存证 — by its place in the log. */
  logEntry?: Maybe<LogEntry>;
  /** 存证列表 */
  logEntries: LogEntryConnection;
  /** 一致性证明 — that the log of the later size begins with the log of the earlier one (RFC 9162 section 2.1.4). Null for sizes it has not reached. */
  logConsistency?: Maybe<Array<Scalars['String']['output']>>;
  jointMeeting?: Maybe<JointMeeting>;
  /** 联席会议列表 */
  jointMeetings: JointMeetingConnection;
  jointMeetingParticipant?: Maybe<JointMeetingParticipant>;
  /** 联席会议成员列表 */
  jointMeetingParticipants: JointMeetingParticipantConnection;
  jointMeetingSession?: Maybe<JointMeetingSession>;
  /** 联席会议各次会议 */
  jointMeetingSessions: JointMeetingSessionConnection;
  agendaItem?: Maybe<AgendaItem>;
  /** 会议议题列表 */
  agendaItems: AgendaItemConnection;
  resolution?: Maybe<Resolution>;
  /** 会议决议列表 */
  resolutions: ResolutionConnection;
  jointActivity?: Maybe<JointActivity>;
  /** 共办活动列表 */
  jointActivities: JointActivityConnection;
  pactObligation?: Maybe<PactObligation>;
  /** 履约事项列表 */
  pactObligations: PactObligationConnection;
  obligationOccurrence?: Maybe<ObligationOccurrence>;
  /** 到期事项列表 — what falls due, the nearest last day first. */
  obligationOccurrences: ObligationOccurrenceConnection;
  evidenceItem?: Maybe<EvidenceItem>;
  /** 佐证列表 */
  evidenceItems: EvidenceItemConnection;
  /** 协议文本范本 — what pacts of a kind usually say; a draft may start from one. */
  pactTemplates: Array<PactTemplate>;
  /** For the other subgraphs: what pacts open today to officials of an organization with this jurisdiction. */
  grantsHeld: Array<AccessGrant>;
  /** 当前身份 */
  viewer: ViewerIdentity;
  /** 共建协议 — by id, or by the number printed on it. */
  pact?: Maybe<CoBuildingPact>;
  /** 共建协议列表 — of every status; with `status`, those that have it on the date. */
  pacts: CoBuildingPactConnection;
  pactParty?: Maybe<PactParty>;
  /** 协议签约方列表 */
  pactParties: PactPartyConnection;
  pactMeasure?: Maybe<PactMeasure>;
  /** 协议措施列表 */
  pactMeasures: PactMeasureConnection;
  pledge?: Maybe<Pledge>;
  /** 承诺列表 */
  pledges: PledgeConnection;
  governanceCase?: Maybe<GovernanceCase>;
  /** 难点问题列表 */
  governanceCases: GovernanceCaseConnection;
  caseEvent?: Maybe<CaseEvent>;
  /** 问题办理过程列表 */
  caseEvents: CaseEventConnection;
  secretaryLedProject?: Maybe<SecretaryLedProject>;
  /** 书记领办项目列表 */
  secretaryLedProjects: SecretaryLedProjectConnection;
  reminder?: Maybe<Reminder>;
  /** 提醒列表 — those addressed to the viewer's own line. */
  reminders?: Maybe<ReminderConnection>;
  /** 提醒规则 — how long before, and when the superior is told. */
  reminderRules: Array<ReminderRule>;
  /** 决议事项 */
  resolutionTask?: Maybe<ResolutionTask>;
  /** 决议事项列表 */
  resolutionTasks: ResolutionTaskConnection;
  serviceNeed?: Maybe<ServiceNeed>;
  /** 需求清单 */
  serviceNeeds: ServiceNeedConnection;
  resourceOffer?: Maybe<ResourceOffer>;
  /** 资源清单 */
  resourceOffers: ResourceOfferConnection;
  coBuildingProject?: Maybe<CoBuildingProject>;
  /** 项目清单 */
  coBuildingProjects: CoBuildingProjectConnection;
  claim?: Maybe<Claim>;
  /** 认领列表 */
  claims: ClaimConnection;
  serviceOrder?: Maybe<ServiceOrder>;
  /** 服务订单列表 */
  serviceOrders: ServiceOrderConnection;
  sharedResource?: Maybe<SharedResource>;
  /** 共享资源列表 */
  sharedResources: SharedResourceConnection;
  sharedFact?: Maybe<SharedFact>;
  /** 双方确认事实列表 */
  sharedFacts: SharedFactConnection;
  /** 双方确认事实计数 — by kind; only what every side has confirmed is counted as joint. */
  sharedFactCounts: Array<SharedFactCount>;
  resourceBooking?: Maybe<ResourceBooking>;
  /** 预约列表 */
  resourceBookings: ResourceBookingConnection;
  /** 签名密钥 */
  signingKey?: Maybe<SigningKey>;
  /** 签名密钥列表 */
  signingKeys: SigningKeyConnection;
  /** 签名列表 */
  pactSignatures: PactSignatureConnection;
  /** 登记密钥时须签署的文本 — its signature shows that whoever registers a public key holds the private one. */
  possessionStatement: SigningStatement;
  /** 签订协议或修订时须签署的文本 — one version of a pact, one party, one key, today. Null for what there is nothing to sign of. */
  signingStatement?: Maybe<SigningStatement>;
  whistle?: Maybe<Whistle>;
  /** 吹哨列表 */
  whistles: WhistleConnection;
  /** 各级吹哨数 — counted in a division and below, or everywhere. */
  whistleCounts: Array<WhistleCount>;
  whistleResponse?: Maybe<WhistleResponse>;
  /** 报到列表 */
  whistleResponses: WhistleResponseConnection;
  /** 导入 */
  allianceImport?: Maybe<AllianceImport>;
  /** 导入列表 — those uploaded in the own line. */
  allianceImports: AllianceImportConnection;
  /** 导入字段 — what columns of a file of this kind can be mapped to; none when it is imported elsewhere. */
  allianceImportFields: Array<ImportField>;
  /** For the gateway: what changed here after a place, in an order no late commit can slip into. */
  changesSince: ChangeBatch;
  /** For the other subgraphs: those of these ids that records here refer to; a few of them, where they are many. */
  referredTo: Array<Scalars['ID']['output']>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryAllianceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAlliancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  orderBy?: InputMaybe<Array<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryAllianceMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllianceMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceMembershipFilter>;
  orderBy?: InputMaybe<Array<AllianceMembershipOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryChairRotationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChairRotationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChairRotationFilter>;
  orderBy?: InputMaybe<Array<ChairRotationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryAllianceFiguresArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryJointWorkAcrossArgs = {
  pairs: Array<PlacePair>;
  on: Scalars['LocalDate']['input'];
};


export type QueryAttachmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


export type QueryCalendarAddressArgs = {
  digest: Scalars['String']['input'];
};


export type QueryCalendarEntriesArgs = {
  feedId: Scalars['ID']['input'];
};


export type QueryMotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMotionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MotionFilter>;
  orderBy?: InputMaybe<Array<MotionOrder>>;
};


export type QueryEmergencyActivationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyActivationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyActivationFilter>;
  orderBy?: InputMaybe<Array<EmergencyActivationOrder>>;
};


export type QueryEmergencyPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyStatementArgs = {
  step: EmergencySignedStep;
  planId?: InputMaybe<Scalars['ID']['input']>;
  isDrill?: InputMaybe<Scalars['Boolean']['input']>;
  activationId?: InputMaybe<Scalars['ID']['input']>;
  organizationId: Scalars['ID']['input'];
  keyId: Scalars['ID']['input'];
};


export type QueryEmergencyPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyPlanFilter>;
  orderBy?: InputMaybe<Array<EmergencyPlanOrder>>;
};


export type QueryEmergencyEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAfterActionReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryYearlyEvaluationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryYearlyEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyEvaluationFilter>;
  orderBy?: InputMaybe<Array<YearlyEvaluationOrder>>;
};


export type QuerySleepingAlliancesArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  orderBy?: InputMaybe<Array<AllianceOrder>>;
};


export type QuerySleepingPactsArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
};


export type QueryLogHeadArgs = {
  size?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLogEntryArgs = {
  index: Scalars['Int']['input'];
};


export type QueryLogEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LogEntryFilter>;
  orderBy?: InputMaybe<Array<LogEntryOrder>>;
};


export type QueryLogConsistencyArgs = {
  before: Scalars['Int']['input'];
  size: Scalars['Int']['input'];
};


export type QueryJointMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryJointMeetingParticipantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointMeetingParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingParticipantFilter>;
  orderBy?: InputMaybe<Array<JointMeetingParticipantOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryJointMeetingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointMeetingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingSessionFilter>;
  orderBy?: InputMaybe<Array<JointMeetingSessionOrder>>;
};


export type QueryAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAgendaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaItemFilter>;
  orderBy?: InputMaybe<Array<AgendaItemOrder>>;
};


export type QueryResolutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
  orderBy?: InputMaybe<Array<ResolutionOrder>>;
};


export type QueryJointActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointActivityFilter>;
  orderBy?: InputMaybe<Array<JointActivityOrder>>;
};


export type QueryPactObligationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPactObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactObligationFilter>;
  orderBy?: InputMaybe<Array<PactObligationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryObligationOccurrenceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


export type QueryEvidenceItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};


export type QueryGrantsHeldArgs = {
  organizationId: Scalars['ID']['input'];
  divisionCode: Scalars['DivisionCode']['input'];
};


export type QueryPactArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  pactNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PactStatus>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryPactPartyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPactPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactPartyFilter>;
  orderBy?: InputMaybe<Array<PactPartyOrder>>;
};


export type QueryPactMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPactMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactMeasureFilter>;
  orderBy?: InputMaybe<Array<PactMeasureOrder>>;
};


export type QueryPledgeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<Array<PledgeOrder>>;
};


export type QueryGovernanceCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};


export type QueryCaseEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCaseEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseEventFilter>;
  orderBy?: InputMaybe<Array<CaseEventOrder>>;
};


export type QuerySecretaryLedProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySecretaryLedProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryLedProjectFilter>;
  orderBy?: InputMaybe<Array<SecretaryLedProjectOrder>>;
};


export type QueryReminderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRemindersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReminderFilter>;
  orderBy?: InputMaybe<Array<ReminderOrder>>;
};


export type QueryResolutionTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionTaskFilter>;
  orderBy?: InputMaybe<Array<ResolutionTaskOrder>>;
};


export type QueryServiceNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceNeedFilter>;
  orderBy?: InputMaybe<Array<ServiceNeedOrder>>;
};


export type QueryResourceOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourceOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceOfferFilter>;
  orderBy?: InputMaybe<Array<ResourceOfferOrder>>;
};


export type QueryCoBuildingProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoBuildingProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


export type QueryServiceOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServiceOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


export type QuerySharedResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharedResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedResourceFilter>;
  orderBy?: InputMaybe<Array<SharedResourceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QuerySharedFactArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};


export type QuerySharedFactCountsArgs = {
  pactId?: InputMaybe<Scalars['ID']['input']>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResourceBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourceBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceBookingFilter>;
  orderBy?: InputMaybe<Array<ResourceBookingOrder>>;
};


export type QuerySigningKeyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySigningKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SigningKeyFilter>;
  orderBy?: InputMaybe<Array<SigningKeyOrder>>;
};


export type QueryPactSignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactSignatureFilter>;
  orderBy?: InputMaybe<Array<PactSignatureOrder>>;
};


export type QueryPossessionStatementArgs = {
  key: SigningKeyInput;
};


export type QuerySigningStatementArgs = {
  pactId: Scalars['ID']['input'];
  textVersion?: InputMaybe<Scalars['Int']['input']>;
  partyId: Scalars['ID']['input'];
  keyId: Scalars['ID']['input'];
};


export type QueryWhistleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<Array<WhistleOrder>>;
};


export type QueryWhistleCountsArgs = {
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryWhistleResponseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhistleResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleResponseFilter>;
  orderBy?: InputMaybe<Array<WhistleResponseOrder>>;
};


export type QueryAllianceImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllianceImportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceImportFilter>;
  orderBy?: InputMaybe<Array<AllianceImportOrder>>;
};


export type QueryAllianceImportFieldsArgs = {
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
  /** 登记党建联盟 */
  registerAlliance: RegisterAlliancePayload;
  /** 加入党建联盟 */
  joinAlliance: JoinAlliancePayload;
  /** 退出党建联盟 */
  leaveAlliance: LeaveAlliancePayload;
  /** 批准成立 — by a committee above the alliance's seat. */
  approveAlliance: ApproveAlliancePayload;
  /** 退回 — a proposal goes back to its convener, with the reason. */
  returnAlliance: ReturnAlliancePayload;
  /** 再次报批 — what was sent back is proposed again. */
  proposeAlliance: ProposeAlliancePayload;
  /** 解散 — memberships and turns end on the day; everything stays on record. */
  dissolveAlliance: DissolveAlliancePayload;
  /** 调整成员角色 — from a day on; the role until then stays on record as a membership that ended. */
  changeAllianceRole: ChangeAllianceRolePayload;
  /** 设定轮值 — who chairs in which order; goes round until another plan begins. */
  setChairRotation: SetChairRotationPayload;
  /** 挂接附件 — a file uploaded by the own line is attached to a record. */
  attachFile: AttachFilePayload;
  /** 取下附件 — by whoever attached it. */
  detachFile: DetachFilePayload;
  /** 订阅日历 — the token is told once and kept as a digest; whoever has the address reads the calendar. */
  createCalendarFeed: CreateCalendarFeedPayload;
  /** 停用日历 — it is gone at once. */
  revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** 问题挂接条款 — ties a case to a pact and the clause it came up under, or loosens it; by the organization in the lead. */
  tieGovernanceCase: TieGovernanceCasePayload;
  /** 通过章程 — makes the next version; earlier ones stay as they are. */
  adoptCharter: AdoptCharterPayload;
  /** 提出议案 — by a member that may vote. */
  raiseMotion: RaiseMotionPayload;
  /** 表决 — one vote to each member; it may be changed until the last day is over or the motion closes. */
  castVote: CastVotePayload;
  /** 结束表决 — by the convener's side, once the last day is over or all have voted; the outcome follows from the votes. */
  closeMotion: CloseMotionPayload;
  /** 编制预案 — by one side; it names the others. */
  draftEmergencyPlan: DraftEmergencyPlanPayload;
  /** 修订预案 — while it is a draft. */
  reviseEmergencyPlan: ReviseEmergencyPlanPayload;
  /** 提交预案 — from here on its text, its organizations and its postings stand. */
  submitEmergencyPlan: SubmitEmergencyPlanPayload;
  /** 同意预案 — by each side; with the last it is agreed. */
  consentToEmergencyPlan: ConsentToEmergencyPlanPayload;
  /** 退回预案 — with a reason; consents are taken back. */
  returnEmergencyPlan: ReturnEmergencyPlanPayload;
  /** 废止预案 — what was prepared for it is deleted. */
  retireEmergencyPlan: RetireEmergencyPlanPayload;
  /** 启动 — one side puts its part of the plan on: whistles, organizations, posts. What is joint waits for the other sides. */
  activateEmergencyPlan: ActivateEmergencyPlanPayload;
  /** 联动启动 — another side joins; with the last, what is joint holds. */
  joinEmergency: JoinEmergencyPayload;
  /** 记事 — an entry in the record of events. */
  noteEmergencyEvent: NoteEmergencyEventPayload;
  /** 转回平时 — one side takes its part back; what was joint ends with the first, the activation with the last. */
  standDownEmergency: StandDownEmergencyPayload;
  /** 补充总结报告 — what was learnt, in words; consents given to other words are taken back. */
  reviseAfterActionReport: ReviseAfterActionReportPayload;
  /** 确认总结报告 — by each side; with the last it is concluded. */
  confirmAfterActionReport: ConfirmAfterActionReportPayload;
  /** 草拟年度评估 — from the records of a year that is over, by a side of the pact or alliance. */
  draftEvaluation: DraftEvaluationPayload;
  /** 重新汇总 — the figures are taken anew; every side answers again. */
  redraftEvaluation: RedraftEvaluationPayload;
  /** 确认年度评估 — by a side, for itself. */
  confirmEvaluation: ConfirmEvaluationPayload;
  /** 提出异议 — by a side, for itself, with its reason. */
  objectToEvaluation: ObjectToEvaluationPayload;
  /** 评定 — by the committee above, once all who must have answered; it is closed for good. */
  gradeEvaluation: GradeEvaluationPayload;
  /** 建立联席会议 — by its convener. */
  foundJointMeeting: FoundJointMeetingPayload;
  /** 参加联席会议 — an application by the party, an invitation by the convener; with both, or where one official answers for both, it takes part. */
  joinJointMeeting: JoinJointMeetingPayload;
  /** 退出联席会议 — by the party or the convener. */
  leaveJointMeeting: LeaveJointMeetingPayload;
  /** 确定联席会议轮值 — in place of the rotation of its alliance. */
  setMeetingChairRotation: SetMeetingChairRotationPayload;
  /** 调整开会次数与法定数 — by the convener, from a day on; what was due before stays due. */
  setMeetingCadence: SetMeetingCadencePayload;
  /** 撤销联席会议 — its planned sessions are cancelled. */
  dissolveJointMeeting: DissolveJointMeetingPayload;
  /** 拟定一次会议 — by the convener. */
  planMeetingSession: PlanMeetingSessionPayload;
  /** 延期 — a notice that went out no longer counts. */
  postponeMeetingSession: PostponeMeetingSessionPayload;
  /** 发出会议通知 — once an item is on the agenda. */
  conveneMeetingSession: ConveneMeetingSessionPayload;
  /** 取消会议 — by the convener. */
  cancelMeetingSession: CancelMeetingSessionPayload;
  /** 回复会议通知 — by each participant; it may be changed until the session. */
  answerMeetingNotice: AnswerMeetingNoticePayload;
  /** 登记会议召开 — attendance decides whether there is a quorum. */
  holdMeetingSession: HoldMeetingSessionPayload;
  /** 形成会议纪要 — a next version takes the place of one not confirmed. */
  writeMinutes: WriteMinutesPayload;
  /** 确认会议纪要 — by each party that attended; an objection is noted. */
  answerMinutes: AnswerMinutesPayload;
  /** 提出议题 — by a participant. */
  proposeAgendaItem: ProposeAgendaItemPayload;
  /** 列入议程 */
  admitAgendaItem: AdmitAgendaItemPayload;
  /** 不列入议程 */
  declineAgendaItem: DeclineAgendaItemPayload;
  /** 撤回议题 — by the party that proposed it. */
  withdrawAgendaItem: WithdrawAgendaItemPayload;
  /** 排定议程 — items not named follow in their order. */
  orderAgenda: OrderAgendaPayload;
  /** 登记已议 — an item discussed without a resolution. */
  discussAgendaItem: DiscussAgendaItemPayload;
  /** 登记议决程序 — the steps of 一征三议两公开 in their order. */
  recordDeliberationStep: RecordDeliberationStepPayload;
  /** 通过决议 — by a session with a quorum; its tasks are assigned with it. */
  adoptResolution: AdoptResolutionPayload;
  /** 修改需求 — while nobody has taken it up. */
  reviseNeed: ReviseNeedPayload;
  /** 撤回需求 — a claim that stands ends with it, with the reason as its note. */
  withdrawNeed: WithdrawNeedPayload;
  /** 需求分类 — into the field of work of one of the functional groups. */
  classifyNeed: ClassifyNeedPayload;
  /** 交功能小组落实 — a group of that field takes the need on: its committee's claim is accepted at once. */
  assignNeed: AssignNeedPayload;
  /** 修改资源 — while nobody has taken it up; a later last day makes an expired offer open again. */
  reviseOffer: ReviseOfferPayload;
  /** 撤回资源 — a claim that stands ends with it, with the reason as its note. */
  withdrawOffer: WithdrawOfferPayload;
  /** 提交佐证 — by the side that owes it; once more when it was returned. */
  submitObligationEvidence: SubmitObligationEvidencePayload;
  /** 认可履约 — by another side, never by the one that owes it. */
  acceptObligation: AcceptObligationPayload;
  /** 退回佐证 — by another side, with a reason. */
  returnObligation: ReturnObligationPayload;
  /** 同意豁免 — each side agrees for itself; with the last it is waived. */
  waiveObligation: WaiveObligationPayload;
  /** 推进协议措施 — by the party that answers for it, with evidence when it is done. */
  advancePactMeasure: AdvancePactMeasurePayload;
  /** 提出修订 — a change of the text in force; parties that join later come in by one as well (后加入). */
  proposeAmendment: ProposeAmendmentPayload;
  /** 签署修订 — one party signs; with the last the amendment is part of the pact. */
  signAmendment: SignAmendmentPayload;
  /** 否决修订 — one of those who must sign declines; the text stays as it is. */
  declineAmendment: DeclineAmendmentPayload;
  /** 续签 — drafts the pact that will take the place of this one once it is concluded. */
  renewPact: RenewPactPayload;
  /** 提出保留 — a party does not take an article upon itself, and says so before it signs. */
  reserveArticle: ReserveArticlePayload;
  /** 撤回保留 */
  withdrawReservation: WithdrawReservationPayload;
  /** 承继 — the successor of a merged, split or dissolved organization takes its place in the pact. */
  succeedPactParty: SucceedPactPartyPayload;
  /** 起草共建协议 — the first version of a text that its parties will consult on. */
  draftPact: DraftPactPayload;
  /** 修订草案 — the next version of the text; consents given to an earlier one no longer count. */
  reviseDraft: ReviseDraftPayload;
  /** 启动协商 */
  openConsultation: OpenConsultationPayload;
  /** 同意文本 — one party consents; with the last it goes to the committees above. */
  consentToDraft: ConsentToDraftPayload;
  /** 批准 — the committee above one party approves; with the last the parties may sign. */
  approveDraft: ApproveDraftPayload;
  /** 退回 — back to draft, with a reason; consents, approvals and signatures no longer count. */
  returnDraft: ReturnDraftPayload;
  /** 登记共建协议 — a text its parties have agreed on outside the hub; they may sign at once. */
  registerPact: RegisterPactPayload;
  /** 签订共建协议 — one party signs; the pact is signed with the last. */
  signPact: SignPactPayload;
  /** 终止共建协议 */
  terminatePact: TerminatePactPayload;
  /** 中止共建协议 — it rests, and everything it opens is closed at once, until it is resumed. */
  suspendPact: SuspendPactPayload;
  /** 恢复共建协议 */
  resumePact: ResumePactPayload;
  /** 一方退出共建协议 — the pact stays for the others. */
  withdrawFromPact: WithdrawFromPactPayload;
  /** 定诺 */
  setPledge: SetPledgePayload;
  /** 履诺 — by the side of the organization that pledged. */
  reportPledgeProgress: ReportPledgeProgressPayload;
  /** 述职评诺 — by a superior. */
  reviewPledge: ReviewPledgePayload;
  /** 兑诺 — by a superior, from the rating: redeemed, carried on, or lapsed. */
  settlePledge: SettlePledgePayload;
  /** 立案研判 — a case begins with its study. */
  openGovernanceCase: OpenGovernanceCasePayload;
  /** 五步闭环 — the next step of the closed loop; feedback comes from a superior. */
  advanceGovernanceCase: AdvanceGovernanceCasePayload;
  /** 书记领办项目立项 */
  openSecretaryLedProject: OpenSecretaryLedProjectPayload;
  /** 季度推进 — a review of the project; only a superior finds it completed. */
  advanceSecretaryLedProject: AdvanceSecretaryLedProjectPayload;
  /** 立项 — a project for a need, under a pact or of an alliance. */
  openCoBuildingProject: OpenCoBuildingProjectPayload;
  /** 参与项目 — a party joins by its own official. */
  joinCoBuildingProject: JoinCoBuildingProjectPayload;
  /** 退出项目 */
  leaveCoBuildingProject: LeaveCoBuildingProjectPayload;
  /** 开工 */
  startCoBuildingProject: StartCoBuildingProjectPayload;
  /** 办结 — with its result; the other parties confirm it. */
  completeCoBuildingProject: CompleteCoBuildingProjectPayload;
  /** 取消项目 */
  cancelCoBuildingProject: CancelCoBuildingProjectPayload;
  /** 确认成果 — by a party that took part. */
  confirmCoBuildingProject: ConfirmCoBuildingProjectPayload;
  /** 阅知提醒 — by the organization it is addressed to. */
  acknowledgeReminder: AcknowledgeReminderPayload;
  /** 交办决议事项 — for a resolution adopted before. */
  assignTask: AssignTaskPayload;
  /** 报进展 — by the responsible party. */
  reportTaskProgress: ReportTaskProgressPayload;
  /** 报办结 — by the responsible party, with evidence. */
  reportTaskCompletion: ReportTaskCompletionPayload;
  /** 销号 — by the meeting; nobody accepts what the own organization reports. */
  acceptTaskCompletion: AcceptTaskCompletionPayload;
  /** 退回 — the report does not hold. */
  returnTask: ReturnTaskPayload;
  /** 延长时限 */
  extendTask: ExtendTaskPayload;
  /** 终止办理 */
  callOffTask: CallOffTaskPayload;
  /** 点单 */
  requestServiceOrder: RequestServiceOrderPayload;
  /** 派单 — by the organization that dispatches; again after a party declined. */
  dispatchServiceOrder: DispatchServiceOrderPayload;
  /** 接单 */
  acceptServiceOrder: AcceptServiceOrderPayload;
  /** 拒单 — the order goes back to who dispatches. */
  declineServiceOrder: DeclineServiceOrderPayload;
  /** 完成服务 */
  completeServiceOrder: CompleteServiceOrderPayload;
  /** 评单 */
  rateServiceOrder: RateServiceOrderPayload;
  /** 撤单 — by who requested it, until the service is done. */
  cancelServiceOrder: CancelServiceOrderPayload;
  /** 发布需求 */
  declareNeed: DeclareNeedPayload;
  /** 发布资源 */
  offerResource: OfferResourcePayload;
  /** 认领需求或资源 — exactly one claim wins. */
  claim: ClaimPayload;
  /** 接受认领 — the side whose need or offer it is takes the claimant. */
  acceptClaim: AcceptClaimPayload;
  /** 谢绝认领 — the need or offer is open again. */
  declineClaim: DeclineClaimPayload;
  /** 撤回认领 — the claimant steps back, and the need or offer is open again. */
  withdrawClaim: WithdrawClaimPayload;
  /** 兑现认领 — the claimant has done what it took up. */
  fulfilClaim: FulfilClaimPayload;
  /** 评价认领 — the side whose need or offer it is rates the service. */
  rateClaim: RateClaimPayload;
  /** 登记共同事实 — one side tells what happened; it is one-sided until the others confirm. */
  recordSharedFact: RecordSharedFactPayload;
  /** 确认事实 — one of the other sides confirms the version that stands. */
  confirmSharedFact: ConfirmSharedFactPayload;
  /** 提出异议 — one of the other sides tells it differently; both versions stay in sight. */
  disputeSharedFact: DisputeSharedFactPayload;
  /** 更正事实 — a new version by any side, which the others are asked to confirm again. */
  correctSharedFact: CorrectSharedFactPayload;
  /** 撤回事实 — by the side that told it, before all have confirmed. */
  withdrawSharedFact: WithdrawSharedFactPayload;
  /** 开放共享资源 */
  openSharedResource: OpenSharedResourcePayload;
  /** 调整共享资源 — its hours or terms. */
  changeSharedResource: ChangeSharedResourcePayload;
  /** 停止开放 — from a day on; bookings from then on are cancelled. */
  closeSharedResource: CloseSharedResourcePayload;
  /** 预约 — one party at a time; of two at once exactly one gets it. */
  bookSharedResource: BookSharedResourcePayload;
  /** 取消预约 — by either side. */
  cancelBooking: CancelBookingPayload;
  /** 确认使用 — by the owner, once the time has begun. */
  confirmBooking: ConfirmBookingPayload;
  /** 登记签名密钥 — by the organization's administrator or secretary, who names the official that signs with it. */
  registerSigningKey: RegisterSigningKeyPayload;
  /** 吊销签名密钥 — it signs no more; what it signed before stays signed. */
  revokeSigningKey: RevokeSigningKeyPayload;
  /** 吹哨 */
  blowWhistle: BlowWhistlePayload;
  /** 报到、处置与反馈 */
  respondToWhistle: RespondToWhistlePayload;
  /** 调度 — the level that was called sends organizations, with a deadline. */
  dispatchWhistle: DispatchWhistlePayload;
  /** 评价 — by the caller; one not satisfied sends it back for another round. */
  giveWhistleFeedback: GiveWhistleFeedbackPayload;
  /** 督办 — by the level above, once the deadline has passed. */
  superviseWhistle: SuperviseWhistlePayload;
  /** 办结 */
  closeWhistle: CloseWhistlePayload;
  /** 撤哨 */
  cancelWhistle: CancelWhistlePayload;
  /** 开始导入 — for a file that comes in pieces. A file as a whole goes to POST /imports/KIND. */
  openAllianceImport: AllianceImportPayload;
  /** 上传一段文件 — pieces come in order; sent again, one changes nothing. */
  appendToAllianceImport: AllianceImportPayload;
  /** 对应列 — which field each column goes to. */
  mapAllianceImport: AllianceImportPayload;
  /** 核对 — reads every row and says what would become of it; writes nothing. Goes on after the answer; watch `progress`. */
  checkAllianceImport: AllianceImportPayload;
  /** 确认名称 — which organizations names mean; check again afterwards. */
  decideMatchesOfAllianceImport: AllianceImportPayload;
  /** 提交导入 — writes all rows or none. Goes on after the answer; watch `progress`. */
  commitAllianceImport: AllianceImportPayload;
  /** 撤回导入 — takes back what was written, while nothing has touched it since. */
  undoAllianceImport: AllianceImportPayload;
  /** 作废导入 — the file and all that was read from it are deleted. */
  discardAllianceImport: AllianceImportPayload;
};


export type MutationRegisterAllianceArgs = {
  input: RegisterAllianceInput;
};


export type MutationJoinAllianceArgs = {
  input: JoinAllianceInput;
};


export type MutationLeaveAllianceArgs = {
  input: LeaveAllianceInput;
};


export type MutationApproveAllianceArgs = {
  input: ApproveAllianceInput;
};


export type MutationReturnAllianceArgs = {
  input: ReturnAllianceInput;
};


export type MutationProposeAllianceArgs = {
  input: ProposeAllianceInput;
};


export type MutationDissolveAllianceArgs = {
  input: DissolveAllianceInput;
};


export type MutationChangeAllianceRoleArgs = {
  input: ChangeAllianceRoleInput;
};


export type MutationSetChairRotationArgs = {
  input: SetChairRotationInput;
};


export type MutationAttachFileArgs = {
  input: AttachFileInput;
};


export type MutationDetachFileArgs = {
  input: DetachFileInput;
};


export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


export type MutationTieGovernanceCaseArgs = {
  input: TieGovernanceCaseInput;
};


export type MutationAdoptCharterArgs = {
  input: AdoptCharterInput;
};


export type MutationRaiseMotionArgs = {
  input: RaiseMotionInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationCloseMotionArgs = {
  input: CloseMotionInput;
};


export type MutationDraftEmergencyPlanArgs = {
  input: DraftEmergencyPlanInput;
};


export type MutationReviseEmergencyPlanArgs = {
  input: ReviseEmergencyPlanInput;
};


export type MutationSubmitEmergencyPlanArgs = {
  input: SubmitEmergencyPlanInput;
};


export type MutationConsentToEmergencyPlanArgs = {
  input: ConsentToEmergencyPlanInput;
};


export type MutationReturnEmergencyPlanArgs = {
  input: ReturnEmergencyPlanInput;
};


export type MutationRetireEmergencyPlanArgs = {
  input: RetireEmergencyPlanInput;
};


export type MutationActivateEmergencyPlanArgs = {
  input: ActivateEmergencyPlanInput;
};


export type MutationJoinEmergencyArgs = {
  input: JoinEmergencyInput;
};


export type MutationNoteEmergencyEventArgs = {
  input: NoteEmergencyEventInput;
};


export type MutationStandDownEmergencyArgs = {
  input: StandDownEmergencyInput;
};


export type MutationReviseAfterActionReportArgs = {
  input: ReviseAfterActionReportInput;
};


export type MutationConfirmAfterActionReportArgs = {
  input: ConfirmAfterActionReportInput;
};


export type MutationDraftEvaluationArgs = {
  input: DraftEvaluationInput;
};


export type MutationRedraftEvaluationArgs = {
  input: RedraftEvaluationInput;
};


export type MutationConfirmEvaluationArgs = {
  input: ConfirmEvaluationInput;
};


export type MutationObjectToEvaluationArgs = {
  input: ObjectToEvaluationInput;
};


export type MutationGradeEvaluationArgs = {
  input: GradeEvaluationInput;
};


export type MutationFoundJointMeetingArgs = {
  input: FoundJointMeetingInput;
};


export type MutationJoinJointMeetingArgs = {
  input: JoinJointMeetingInput;
};


export type MutationLeaveJointMeetingArgs = {
  input: LeaveJointMeetingInput;
};


export type MutationSetMeetingChairRotationArgs = {
  input: SetMeetingChairRotationInput;
};


export type MutationSetMeetingCadenceArgs = {
  input: SetMeetingCadenceInput;
};


export type MutationDissolveJointMeetingArgs = {
  input: DissolveJointMeetingInput;
};


export type MutationPlanMeetingSessionArgs = {
  input: PlanMeetingSessionInput;
};


export type MutationPostponeMeetingSessionArgs = {
  input: PostponeMeetingSessionInput;
};


export type MutationConveneMeetingSessionArgs = {
  input: ConveneMeetingSessionInput;
};


export type MutationCancelMeetingSessionArgs = {
  input: CancelMeetingSessionInput;
};


export type MutationAnswerMeetingNoticeArgs = {
  input: AnswerMeetingNoticeInput;
};


export type MutationHoldMeetingSessionArgs = {
  input: HoldMeetingSessionInput;
};


export type MutationWriteMinutesArgs = {
  input: WriteMinutesInput;
};


export type MutationAnswerMinutesArgs = {
  input: AnswerMinutesInput;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationAdmitAgendaItemArgs = {
  input: AdmitAgendaItemInput;
};


export type MutationDeclineAgendaItemArgs = {
  input: DeclineAgendaItemInput;
};


export type MutationWithdrawAgendaItemArgs = {
  input: WithdrawAgendaItemInput;
};


export type MutationOrderAgendaArgs = {
  input: OrderAgendaInput;
};


export type MutationDiscussAgendaItemArgs = {
  input: DiscussAgendaItemInput;
};


export type MutationRecordDeliberationStepArgs = {
  input: RecordDeliberationStepInput;
};


export type MutationAdoptResolutionArgs = {
  input: AdoptResolutionInput;
};


export type MutationReviseNeedArgs = {
  input: ReviseNeedInput;
};


export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};


export type MutationClassifyNeedArgs = {
  input: ClassifyNeedInput;
};


export type MutationAssignNeedArgs = {
  input: AssignNeedInput;
};


export type MutationReviseOfferArgs = {
  input: ReviseOfferInput;
};


export type MutationWithdrawOfferArgs = {
  input: WithdrawOfferInput;
};


export type MutationSubmitObligationEvidenceArgs = {
  input: SubmitObligationEvidenceInput;
};


export type MutationAcceptObligationArgs = {
  input: AcceptObligationInput;
};


export type MutationReturnObligationArgs = {
  input: ReturnObligationInput;
};


export type MutationWaiveObligationArgs = {
  input: WaiveObligationInput;
};


export type MutationAdvancePactMeasureArgs = {
  input: AdvancePactMeasureInput;
};


export type MutationProposeAmendmentArgs = {
  input: ProposeAmendmentInput;
};


export type MutationSignAmendmentArgs = {
  input: SignAmendmentInput;
};


export type MutationDeclineAmendmentArgs = {
  input: DeclineAmendmentInput;
};


export type MutationRenewPactArgs = {
  input: RenewPactInput;
};


export type MutationReserveArticleArgs = {
  input: ReserveArticleInput;
};


export type MutationWithdrawReservationArgs = {
  input: WithdrawReservationInput;
};


export type MutationSucceedPactPartyArgs = {
  input: SucceedPactPartyInput;
};


export type MutationDraftPactArgs = {
  input: DraftPactInput;
};


export type MutationReviseDraftArgs = {
  input: ReviseDraftInput;
};


export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


export type MutationConsentToDraftArgs = {
  input: ConsentToDraftInput;
};


export type MutationApproveDraftArgs = {
  input: ApproveDraftInput;
};


export type MutationReturnDraftArgs = {
  input: ReturnDraftInput;
};


export type MutationRegisterPactArgs = {
  input: RegisterPactInput;
};


export type MutationSignPactArgs = {
  input: SignPactInput;
};


export type MutationTerminatePactArgs = {
  input: TerminatePactInput;
};


export type MutationSuspendPactArgs = {
  input: SuspendPactInput;
};


export type MutationResumePactArgs = {
  input: ResumePactInput;
};


export type MutationWithdrawFromPactArgs = {
  input: WithdrawFromPactInput;
};


export type MutationSetPledgeArgs = {
  input: SetPledgeInput;
};


export type MutationReportPledgeProgressArgs = {
  input: ReportPledgeProgressInput;
};


export type MutationReviewPledgeArgs = {
  input: ReviewPledgeInput;
};


export type MutationSettlePledgeArgs = {
  input: SettlePledgeInput;
};


export type MutationOpenGovernanceCaseArgs = {
  input: OpenGovernanceCaseInput;
};


export type MutationAdvanceGovernanceCaseArgs = {
  input: AdvanceGovernanceCaseInput;
};


export type MutationOpenSecretaryLedProjectArgs = {
  input: OpenSecretaryLedProjectInput;
};


export type MutationAdvanceSecretaryLedProjectArgs = {
  input: AdvanceSecretaryLedProjectInput;
};


export type MutationOpenCoBuildingProjectArgs = {
  input: OpenCoBuildingProjectInput;
};


export type MutationJoinCoBuildingProjectArgs = {
  input: JoinCoBuildingProjectInput;
};


export type MutationLeaveCoBuildingProjectArgs = {
  input: LeaveCoBuildingProjectInput;
};


export type MutationStartCoBuildingProjectArgs = {
  input: StartCoBuildingProjectInput;
};


export type MutationCompleteCoBuildingProjectArgs = {
  input: CompleteCoBuildingProjectInput;
};


export type MutationCancelCoBuildingProjectArgs = {
  input: CancelCoBuildingProjectInput;
};


export type MutationConfirmCoBuildingProjectArgs = {
  input: ConfirmCoBuildingProjectInput;
};


export type MutationAcknowledgeReminderArgs = {
  input: AcknowledgeReminderInput;
};


export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


export type MutationReportTaskProgressArgs = {
  input: ReportTaskProgressInput;
};


export type MutationReportTaskCompletionArgs = {
  input: ReportTaskCompletionInput;
};


export type MutationAcceptTaskCompletionArgs = {
  input: AcceptTaskCompletionInput;
};


export type MutationReturnTaskArgs = {
  input: ReturnTaskInput;
};


export type MutationExtendTaskArgs = {
  input: ExtendTaskInput;
};


export type MutationCallOffTaskArgs = {
  input: CallOffTaskInput;
};


export type MutationRequestServiceOrderArgs = {
  input: RequestServiceOrderInput;
};


export type MutationDispatchServiceOrderArgs = {
  input: DispatchServiceOrderInput;
};


export type MutationAcceptServiceOrderArgs = {
  input: AcceptServiceOrderInput;
};


export type MutationDeclineServiceOrderArgs = {
  input: DeclineServiceOrderInput;
};


export type MutationCompleteServiceOrderArgs = {
  input: CompleteServiceOrderInput;
};


export type MutationRateServiceOrderArgs = {
  input: RateServiceOrderInput;
};


export type MutationCancelServiceOrderArgs = {
  input: CancelServiceOrderInput;
};


export type MutationDeclareNeedArgs = {
  input: DeclareNeedInput;
};


export type MutationOfferResourceArgs = {
  input: OfferResourceInput;
};


export type MutationClaimArgs = {
  input: ClaimInput;
};


export type MutationAcceptClaimArgs = {
  input: AcceptClaimInput;
};


export type MutationDeclineClaimArgs = {
  input: DeclineClaimInput;
};


export type MutationWithdrawClaimArgs = {
  input: WithdrawClaimInput;
};


export type MutationFulfilClaimArgs = {
  input: FulfilClaimInput;
};


export type MutationRateClaimArgs = {
  input: RateClaimInput;
};


export type MutationRecordSharedFactArgs = {
  input: RecordSharedFactInput;
};


export type MutationConfirmSharedFactArgs = {
  input: ConfirmSharedFactInput;
};


export type MutationDisputeSharedFactArgs = {
  input: DisputeSharedFactInput;
};


export type MutationCorrectSharedFactArgs = {
  input: CorrectSharedFactInput;
};


export type MutationWithdrawSharedFactArgs = {
  input: WithdrawSharedFactInput;
};


export type MutationOpenSharedResourceArgs = {
  input: OpenSharedResourceInput;
};


export type MutationChangeSharedResourceArgs = {
  input: ChangeSharedResourceInput;
};


export type MutationCloseSharedResourceArgs = {
  input: CloseSharedResourceInput;
};


export type MutationBookSharedResourceArgs = {
  input: BookSharedResourceInput;
};


export type MutationCancelBookingArgs = {
  input: CancelBookingInput;
};


export type MutationConfirmBookingArgs = {
  input: ConfirmBookingInput;
};


export type MutationRegisterSigningKeyArgs = {
  input: RegisterSigningKeyInput;
};


export type MutationRevokeSigningKeyArgs = {
  input: RevokeSigningKeyInput;
};


export type MutationBlowWhistleArgs = {
  input: BlowWhistleInput;
};


export type MutationRespondToWhistleArgs = {
  input: RespondToWhistleInput;
};


export type MutationDispatchWhistleArgs = {
  input: DispatchWhistleInput;
};


export type MutationGiveWhistleFeedbackArgs = {
  input: GiveWhistleFeedbackInput;
};


export type MutationSuperviseWhistleArgs = {
  input: SuperviseWhistleInput;
};


export type MutationCloseWhistleArgs = {
  input: CloseWhistleInput;
};


export type MutationCancelWhistleArgs = {
  input: CancelWhistleInput;
};


export type MutationOpenAllianceImportArgs = {
  input: OpenImportInput;
};


export type MutationAppendToAllianceImportArgs = {
  input: AppendToImportInput;
};


export type MutationMapAllianceImportArgs = {
  input: MapImportInput;
};


export type MutationCheckAllianceImportArgs = {
  input: ImportStepInput;
};


export type MutationDecideMatchesOfAllianceImportArgs = {
  input: DecideMatchesInput;
};


export type MutationCommitAllianceImportArgs = {
  input: ImportStepInput;
};


export type MutationUndoAllianceImportArgs = {
  input: ImportStepInput;
};


export type MutationDiscardAllianceImportArgs = {
  input: ImportStepInput;
};

/** 联盟成员、签约方 — a party organization or a unit. */
export type AllianceParty = PartyOrganization | Unit;

/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type Alliance = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** 曾用名 */
  formerNames: Array<Scalars['String']['output']>;
  kind: AllianceKind;
  status: AllianceStatus;
  /** The division it works in; for an alliance across a line, where its convener sits. */
  division?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 召集党组织 — called it together; a member only if it has a membership as well. */
  convener?: Maybe<PartyOrganization>;
  /** 章程要点 */
  charter?: Maybe<Scalars['String']['output']>;
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 退回理由 — why the superior committee sent the proposal back; null unless that is the last that happened. */
  returnReason?: Maybe<Scalars['String']['output']>;
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 解散理由 */
  dissolutionReason?: Maybe<Scalars['String']['output']>;
  /** 成员 */
  memberships: AllianceMembershipConnection;
  /** 成员数 — memberships that hold on the date, counted. */
  memberCount: Scalars['Int']['output'];
  /** 按类别计的成员数 */
  partyCounts: Array<PartyCount>;
  /** 轮值 */
  chairRotations: ChairRotationConnection;
  /** 当期轮值 — the party whose turn it is on the date, by the plan in force then; without a plan, by the turns registered. */
  chair?: Maybe<AllianceParty>;
  /** 轮值安排 — every plan that was set, in the order they were set. */
  chairPlans: Array<ChairPlan>;
  pacts: CoBuildingPactConnection;
  jointMeetings: JointMeetingConnection;
  jointActivities: JointActivityConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 章程 — every version, the first first. */
  charterVersions: Array<AllianceCharter>;
  /** 章程的一版 */
  charterVersion?: Maybe<AllianceCharter>;
  /** 议案 */
  motions: MotionConnection;
  /** 年度评估 — the latest first. */
  evaluations: Array<YearlyEvaluation>;
  /** 运转指数 — of the year that ends on the day; today when left out. */
  liveness: Liveness;
  /** 匹配建议 — open needs of its members and what other members offer, best first, wherever they are. */
  suggestions?: Maybe<MatchSuggestionConnection>;
  /** 项目清单 */
  projects: CoBuildingProjectConnection;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceMembershipFilter>;
  orderBy?: InputMaybe<Array<AllianceMembershipOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceMemberCountArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AlliancePartyCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceChairRotationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChairRotationFilter>;
  orderBy?: InputMaybe<Array<ChairRotationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceChairArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AlliancePactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PactStatus>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceJointActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointActivityFilter>;
  orderBy?: InputMaybe<Array<JointActivityOrder>>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceCharterVersionArgs = {
  number: Scalars['Int']['input'];
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceMotionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MotionFilter>;
  orderBy?: InputMaybe<Array<MotionOrder>>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceLivenessArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 党建联盟 — organizations and units that coordinate joint work; never a superior of anybody. */
export type AllianceProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};

/** 成员计数 — parties of one type. */
export type PartyCount = {
  partyType: AlliancePartyType;
  count: Scalars['Int']['output'];
};

/** 联盟成员资格 — one party in one alliance, in a role, for a period. */
export type AllianceMembership = Node & {
  id: Scalars['ID']['output'];
  alliance: Alliance;
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  /** The division the party is seated in. */
  divisionCode: Scalars['DivisionCode']['output'];
  role: AllianceRole;
  status: MembershipStatus;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 轮值 — whose turn it is to chair an alliance. */
export type ChairRotation = Node & {
  id: Scalars['ID']['output'];
  alliance: Alliance;
  /** 轮值单位 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 第几任 */
  turn: Scalars['Int']['output'];
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 轮值安排 — parties chair in this order, each for the same number of months, over and over. */
export type ChairPlan = {
  number: Scalars['Int']['output'];
  /** 首任起始日 — later turns begin on the same day of the month, or its last day where that is missing. */
  firstOn: Scalars['LocalDate']['output'];
  /** 每任月数 */
  months: Scalars['Int']['output'];
  /** 轮值顺序 */
  parties: Array<AllianceParty>;
  /** 设定日期 */
  setOn: Scalars['LocalDate']['output'];
};

/** 一方 — the type and the id of a party organization or unit. */
export type AlliancePartyInput = {
  type: AlliancePartyType;
  id: Scalars['ID']['input'];
};

export type RegisterAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  kind: AllianceKind;
  /** The organization that calls it together; the alliance is seated where it is. */
  convenerId: Scalars['ID']['input'];
  charter?: InputMaybe<Scalars['String']['input']>;
  foundedOn: Scalars['LocalDate']['input'];
  /** 报批 — true makes it a proposal that waits for a committee above its seat; otherwise it is at work at once. */
  forApproval?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least two. */
  members: Array<AllianceMemberInput>;
};

export type AllianceMemberInput = {
  party: AlliancePartyInput;
  role?: InputMaybe<AllianceRole>;
};

export type RegisterAlliancePayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type JoinAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  role?: InputMaybe<AllianceRole>;
  /** Today when left out. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type JoinAlliancePayload = {
  membership?: Maybe<AllianceMembership>;
  userErrors: Array<UserError>;
};

export type LeaveAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  membershipId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** First day on which it is no longer a member; today when left out. */
  leftOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type LeaveAlliancePayload = {
  membership?: Maybe<AllianceMembership>;
  userErrors: Array<UserError>;
};

export type ApproveAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ApproveAlliancePayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type ReturnAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnAlliancePayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type ProposeAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ProposeAlliancePayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type DissolveAllianceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  /** First day on which it is no more; today when left out. */
  dissolvedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type DissolveAlliancePayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type ChangeAllianceRoleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  membershipId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  role: AllianceRole;
  /** First day in the new role; today when left out. */
  changedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type ChangeAllianceRolePayload = {
  membership?: Maybe<AllianceMembership>;
  userErrors: Array<UserError>;
};

export type SetChairRotationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 轮值顺序 — admitted members, each once; observers do not chair. */
  parties: Array<AlliancePartyInput>;
  /** 1 to 60. */
  months: Scalars['Int']['input'];
  firstOn: Scalars['LocalDate']['input'];
};

export type SetChairRotationPayload = {
  alliance?: Maybe<Alliance>;
  userErrors: Array<UserError>;
};

export type AllianceFilter = {
  and?: InputMaybe<Array<AllianceFilter>>;
  or?: InputMaybe<Array<AllianceFilter>>;
  not?: InputMaybe<AllianceFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<AllianceKindComparator>;
  status?: InputMaybe<AllianceStatusComparator>;
  /** Seated in the division or below, or with a member from there. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  convenerId?: InputMaybe<IdComparator>;
  foundedOn?: InputMaybe<LocalDateComparator>;
  dissolvedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  memberships?: InputMaybe<AllianceMembershipRelationFilter>;
  chairRotations?: InputMaybe<ChairRotationRelationFilter>;
  pacts?: InputMaybe<CoBuildingPactRelationFilter>;
  jointMeetings?: InputMaybe<JointMeetingRelationFilter>;
  jointActivities?: InputMaybe<JointActivityRelationFilter>;
  projects?: InputMaybe<CoBuildingProjectRelationFilter>;
  motions?: InputMaybe<MotionRelationFilter>;
};

export type AllianceOrderField =
  | 'NAME'
  | 'KIND'
  | 'DIVISION_CODE'
  | 'FOUNDED_ON';

export type AllianceMembershipFilter = {
  and?: InputMaybe<Array<AllianceMembershipFilter>>;
  or?: InputMaybe<Array<AllianceMembershipFilter>>;
  not?: InputMaybe<AllianceMembershipFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  role?: InputMaybe<AllianceRoleComparator>;
  status?: InputMaybe<MembershipStatusComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
  validTo?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type AllianceMembershipOrderField =
  | 'ROLE'
  | 'PARTY_TYPE'
  | 'DIVISION_CODE'
  | 'VALID_FROM';

export type ChairRotationFilter = {
  and?: InputMaybe<Array<ChairRotationFilter>>;
  or?: InputMaybe<Array<ChairRotationFilter>>;
  not?: InputMaybe<ChairRotationFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  turn?: InputMaybe<IntComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
  validTo?: InputMaybe<LocalDateComparator>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type ChairRotationOrderField =
  | 'TURN'
  | 'VALID_FROM';

/** 附件 — a file kept with records; its bytes are at /attachments/<id> of the gateway, for whoever may read it at that moment. */
export type Attachment = Node & {
  id: Scalars['ID']['output'];
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: Scalars['String']['output'];
  format: AttachmentFormat;
  mediaType: Scalars['String']['output'];
  byteSize: Scalars['Int']['output'];
  /** 文件名 */
  fileName: Scalars['String']['output'];
  /** 上传组织 */
  uploadedBy?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  /** Where its bytes are, below the gateway's address. */
  path: Scalars['String']['output'];
  /** 挂接处 — those the viewer may read. */
  links: AttachmentLinkConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
};


/** 附件 — a file kept with records; its bytes are at /attachments/<id> of the gateway, for whoever may read it at that moment. */
export type AttachmentLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentLinkFilter>;
  orderBy?: InputMaybe<Array<AttachmentLinkOrder>>;
};


/** 附件 — a file kept with records; its bytes are at /attachments/<id> of the gateway, for whoever may read it at that moment. */
export type AttachmentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

/** 附件挂接 — that a file belongs to a record. */
export type AttachmentLink = Node & {
  id: Scalars['ID']['output'];
  attachment?: Maybe<Attachment>;
  targetId: Scalars['ID']['output'];
  /** The type of the record. */
  targetType: Scalars['String']['output'];
  target?: Maybe<Node>;
  /** 挂接组织 */
  attachedBy?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  attachedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 附件规则 */
export type AttachmentRules = {
  formats: Array<AttachmentFormat>;
  /** 大小上限 — bytes of one file. */
  largestBytes: Scalars['Int']['output'];
  /** A file attached to nothing is deleted after so many days. */
  orphanDays: Scalars['Int']['output'];
  /** Types of records that files are attached to. */
  targetTypes: Array<Scalars['String']['output']>;
  refusals: Array<AttachmentRefusal>;
};

/** 附件拒收理由 — in `userErrors` of an upload's answer. */
export type AttachmentRefusal = {
  code: AttachmentRefusalCode;
  message: Scalars['String']['output'];
  messageZh: Scalars['String']['output'];
};

export type AttachFileInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  attachmentId: Scalars['ID']['input'];
  /** A record of one of the types that `attachmentRules` names. */
  targetId: Scalars['ID']['input'];
};

export type AttachFilePayload = {
  link?: Maybe<AttachmentLink>;
  userErrors: Array<UserError>;
};

export type DetachFileInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  attachmentId: Scalars['ID']['input'];
  targetId: Scalars['ID']['input'];
};

export type DetachFilePayload = {
  attachment?: Maybe<Attachment>;
  userErrors: Array<UserError>;
};

export type AttachmentFilter = {
  and?: InputMaybe<Array<AttachmentFilter>>;
  or?: InputMaybe<Array<AttachmentFilter>>;
  not?: InputMaybe<AttachmentFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  sha256?: InputMaybe<StringComparator>;
  format?: InputMaybe<AttachmentFormatComparator>;
  fileName?: InputMaybe<StringComparator>;
  byteSize?: InputMaybe<IntComparator>;
  uploadedAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
};

export type AttachmentOrderField =
  | 'UPLOADED_AT'
  | 'FILE_NAME'
  | 'BYTE_SIZE';

export type AttachmentLinkFilter = {
  and?: InputMaybe<Array<AttachmentLinkFilter>>;
  or?: InputMaybe<Array<AttachmentLinkFilter>>;
  not?: InputMaybe<AttachmentLinkFilter>;
  id?: InputMaybe<IdComparator>;
  targetId?: InputMaybe<IdComparator>;
  targetType?: InputMaybe<StringComparator>;
  organizationId?: InputMaybe<IdComparator>;
  attachedAt?: InputMaybe<DateTimeComparator>;
};

export type AttachmentLinkOrderField =
  | 'ATTACHED_AT'
  | 'TARGET_TYPE';

/** 日历订阅 — an address from which a calendar program reads; for officials of the organization that made it and above. */
export type CalendarFeed = Node & {
  id: Scalars['ID']['output'];
  label?: Maybe<Scalars['String']['output']>;
  subject?: Maybe<CalendarSubject>;
  organization?: Maybe<PartyOrganization>;
  alliance?: Maybe<Alliance>;
  pact?: Maybe<CoBuildingPact>;
  /** 订阅方 — the organization whose official made it; the calendar shows what it may see. */
  madeBy?: Maybe<PartyOrganization>;
  createdOn?: Maybe<Scalars['LocalDate']['output']>;
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** To the minute; null if never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  version?: Maybe<Scalars['Int']['output']>;
  /** Generated for demonstration. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  source?: Maybe<Scalars['String']['output']>;
};

/** 日历地址 — whose eyes a calendar is read with; for the gateway. */
export type CalendarAddress = {
  feedId: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  organizationId: Scalars['ID']['output'];
  divisionCode: Scalars['DivisionCode']['output'];
  isRevoked: Scalars['Boolean']['output'];
};

/** 日历条目 */
export type CalendarEntry = {
  uid: Scalars['String']['output'];
  kind: CalendarEntryKind;
  summary: Scalars['String']['output'];
  location?: Maybe<Scalars['String']['output']>;
  /** Null for what takes a whole day. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  day?: Maybe<Scalars['LocalDate']['output']>;
  isTentative: Scalars['Boolean']['output'];
  isCancelled: Scalars['Boolean']['output'];
  sequence: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
};

export type CreateCalendarFeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  subject: CalendarSubject;
  /** The organization, alliance or pact. */
  subjectId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
};

export type CreateCalendarFeedPayload = {
  feed?: Maybe<CalendarFeed>;
  /** 令牌 — told this once; a repeated request is not told again. */
  token?: Maybe<Scalars['String']['output']>;
  /** Where the hub serves it. */
  path?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type RevokeCalendarFeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  feedId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RevokeCalendarFeedPayload = {
  feed?: Maybe<CalendarFeed>;
  userErrors: Array<UserError>;
};

export type TieGovernanceCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** Null loosens it. */
  pactId?: InputMaybe<Scalars['ID']['input']>;
  /** 从 1 数起；null when it is no article. */
  articleNumber?: InputMaybe<Scalars['Int']['input']>;
  measureId?: InputMaybe<Scalars['ID']['input']>;
};

export type TieGovernanceCasePayload = {
  case?: Maybe<GovernanceCase>;
  userErrors: Array<UserError>;
};

/** 章程 — one version of what the members of an alliance have agreed on; never changed. */
export type AllianceCharter = Node & {
  id: Scalars['ID']['output'];
  alliance: Alliance;
  number: Scalars['Int']['output'];
  articles: Array<CharterArticle>;
  /** 法定数 — how many per cent of the members that may vote have to vote. */
  quorumPercent: Scalars['Int']['output'];
  majority: MotionMajority;
  /** 表决期 — how many days a vote lasts where a motion names no last day. */
  votingDays?: Maybe<Scalars['Int']['output']>;
  adoptedOn: Scalars['LocalDate']['output'];
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 章程 — one version of what the members of an alliance have agreed on; never changed. */
export type AllianceCharterAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 章程条款 */
export type CharterArticle = {
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** 议案 — what a member puts to the vote of an alliance. */
export type Motion = Node & {
  id: Scalars['ID']['output'];
  alliance: Alliance;
  title: Scalars['String']['output'];
  text: Scalars['String']['output'];
  /** 提案方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  status: MotionStatus;
  raisedOn: Scalars['LocalDate']['output'];
  /** 表决截止日 — the last day of the vote; null where there is none, and then the convener ends it. */
  closesOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether votes are taken on a day. */
  isVoteOpen: Scalars['Boolean']['output'];
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The version of the charter it is decided by; null where there was none, and then half of the members have to vote and more for than against. */
  charterNumber?: Maybe<Scalars['Int']['output']>;
  quorumPercent: Scalars['Int']['output'];
  majority: MotionMajority;
  /** 应表决数 — members that might vote when it closed; null while it is open, as are the counts. */
  voterCount?: Maybe<Scalars['Int']['output']>;
  forCount?: Maybe<Scalars['Int']['output']>;
  againstCount?: Maybe<Scalars['Int']['output']>;
  abstainCount?: Maybe<Scalars['Int']['output']>;
  votes: Array<MotionVote>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 议案 — what a member puts to the vote of an alliance. */
export type MotionIsVoteOpenArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 议案 — what a member puts to the vote of an alliance. */
export type MotionAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 表决 — the vote of one member; reached through `Motion.votes` alone, which is for officials. */
export type MotionVote = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  choice: VoteChoice;
  castOn: Scalars['LocalDate']['output'];
};

export type AdoptCharterInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  articles: Array<CharterArticleInput>;
  /** 法定数 — 1 to 100 per cent of the members that may vote. */
  quorumPercent?: InputMaybe<Scalars['Int']['input']>;
  majority?: InputMaybe<MotionMajority>;
  /** 1 to 365. */
  votingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Today when left out. */
  adoptedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type CharterArticleInput = {
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
};

export type AdoptCharterPayload = {
  charter?: Maybe<AllianceCharter>;
  userErrors: Array<UserError>;
};

export type RaiseMotionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  allianceId: Scalars['ID']['input'];
  /** The member that raises it. */
  party: AlliancePartyInput;
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
  /** 表决截止日 — by the charter when left out. */
  closesOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RaiseMotionPayload = {
  motion?: Maybe<Motion>;
  userErrors: Array<UserError>;
};

export type CastVoteInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  motionId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  choice: VoteChoice;
};

export type CastVotePayload = {
  motion?: Maybe<Motion>;
  userErrors: Array<UserError>;
};

export type CloseMotionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  motionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CloseMotionPayload = {
  motion?: Maybe<Motion>;
  userErrors: Array<UserError>;
};

export type MotionFilter = {
  and?: InputMaybe<Array<MotionFilter>>;
  or?: InputMaybe<Array<MotionFilter>>;
  not?: InputMaybe<MotionFilter>;
  id?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  status?: InputMaybe<MotionStatusComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  raisedOn?: InputMaybe<LocalDateComparator>;
  closesOn?: InputMaybe<LocalDateComparator>;
  closedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type MotionOrderField =
  | 'RAISED_ON'
  | 'STATUS'
  | 'DIVISION_CODE';

export type Subscription = {
  /** 平急转换动态 — every event of activations that a side in the viewer's line takes part in, in order and each once. After a break, give the last cursor as `after`. */
  emergencyEvents: EmergencyUpdate;
  /** 导入进度 — how far an import of the own line is now, and whenever that changes; ends with the step under way. */
  allianceImportProgress: ImportUpdate;
};


export type SubscriptionEmergencyEventsArgs = {
  activationId?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionAllianceImportProgressArgs = {
  id: Scalars['ID']['input'];
};

/** 动态 — one event, and the cursor to go on from. */
export type EmergencyUpdate = {
  cursor: Scalars['String']['output'];
  event: EmergencyEvent;
};

/** 平急转换 — an area goes from normal to emergency mode, and back. */
export type EmergencyActivation = Node & {
  id: Scalars['ID']['output'];
  area?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 触发原因 */
  trigger: Scalars['String']['output'];
  /** 启动层级 */
  level: WhistleLevel;
  status: EmergencyActivationStatus;
  /** 启动的党组织 */
  organization?: Maybe<PartyOrganization>;
  /** The mode the area is in. */
  mode: OperatingMode;
  /** 预案 — null for one registered without a plan. */
  plan?: Maybe<EmergencyPlan>;
  /** 演练 — the same steps, checked and recorded; nothing outside the record changes. */
  isDrill: Scalars['Boolean']['output'];
  /** 参与各方 — in the plan's order, with when each put its part on and took it back. */
  sides: Array<EmergencyActivationSide>;
  activatedAt: Scalars['DateTime']['output'];
  /** When the last side joined; from then on what is joint holds. Null before. */
  jointAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the first side stood down, or the time ran out: from then on nothing joint holds. */
  jointEndedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 时限 — access opened for the emergency ends by then at the latest. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  stoodDownAt?: Maybe<Scalars['DateTime']['output']>;
  whistles: WhistleConnection;
  /** 大事记 — everything that happened, in order; for officials of its sides. */
  events?: Maybe<EmergencyEventConnection>;
  /** What the plan did in each part of the hub. */
  effects: Array<EmergencyEffect>;
  /** 总结报告 — drafted when the last side has stood down. */
  afterActionReport?: Maybe<AfterActionReport>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 平急转换 — an area goes from normal to emergency mode, and back. */
export type EmergencyActivationWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<Array<WhistleOrder>>;
};


/** 平急转换 — an area goes from normal to emergency mode, and back. */
export type EmergencyActivationEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyEventFilter>;
  orderBy?: InputMaybe<Array<EmergencyEventOrder>>;
};

/** 参与方 — one side of an activation. */
export type EmergencyActivationSide = {
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  standing: EmergencySideStanding;
  activatedAt?: Maybe<Scalars['DateTime']['output']>;
  stoodDownAt?: Maybe<Scalars['DateTime']['output']>;
  /** 签名 — by which the side took each of its steps. */
  signatures?: Maybe<Array<EmergencySignature>>;
};

/** 平急转换签名 — one step of a side, signed with its key. */
export type EmergencySignature = {
  step: EmergencySignedStep;
  key?: Maybe<SigningKey>;
  statement: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  signedOn: Scalars['LocalDate']['output'];
};

/** 预案效果 — what one part of the hub did for one side, or for what is joint. */
export type EmergencyEffect = {
  /** organizations or members */
  part: Scalars['String']['output'];
  /** Null for what is joint. */
  side?: Maybe<PartyOrganization>;
  step: EmergencyStep;
  status: EmergencyEffectStatus;
  /** Organizations founded or dissolved, members posted or returned; withheld for members where it is small. */
  count?: Maybe<Scalars['Int']['output']>;
  doneAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 平急转换预案 — who does what when an emergency comes, agreed beforehand. */
export type EmergencyPlan = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** 启动条件 */
  conditions: Scalars['String']['output'];
  area?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  level: WhistleLevel;
  status: EmergencyPlanStatus;
  /** Goes up with each submission. */
  edition: Scalars['Int']['output'];
  /** 时限（小时） — how long an activation may open access. */
  maxHours: Scalars['Int']['output'];
  /** The pact that plans across a line rest on. */
  pact?: Maybe<CoBuildingPact>;
  sides: Array<EmergencyPlanSide>;
  /** 哨链 — the whistles blown on activation. */
  calls?: Maybe<Array<EmergencyPlanCall>>;
  /** 限时开放 — what sides open to each other while the emergency is joint. */
  accesses: Array<EmergencyPlanAccess>;
  /** SHA-256 of everything in it, what is prepared in other parts of the hub included; null for a draft. */
  digest?: Maybe<Scalars['String']['output']>;
  submittedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Why it was last returned, or retired. */
  returnReason?: Maybe<Scalars['String']['output']>;
  activations: EmergencyActivationConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 平急转换预案 — who does what when an emergency comes, agreed beforehand. */
export type EmergencyPlanActivationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyActivationFilter>;
  orderBy?: InputMaybe<Array<EmergencyActivationOrder>>;
};

/** 预案一方 */
export type EmergencyPlanSide = {
  /** From 0; planned organizations and postings name their side by it. */
  position: Scalars['Int']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  name: Scalars['String']['output'];
  consentedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** 哨链一环 — one whistle of a plan. */
export type EmergencyPlanCall = {
  position: Scalars['Int']['output'];
  sidePosition: Scalars['Int']['output'];
  caller?: Maybe<PartyOrganization>;
  called: Array<PartyOrganization>;
  level: WhistleLevel;
  subject: Scalars['String']['output'];
  /** 到位时限（分钟） */
  minutes: Scalars['Int']['output'];
};

/** 限时开放项 */
export type EmergencyPlanAccess = {
  fieldSet: DataFieldSet;
  /** The division whose rows are opened. */
  divisionCode: Scalars['DivisionCode']['output'];
};

/** 大事记 — one event of an activation. */
export type EmergencyEvent = Node & {
  id: Scalars['ID']['output'];
  activation: EmergencyActivation;
  number: Scalars['Int']['output'];
  kind: EmergencyEventKind;
  happenedAt: Scalars['DateTime']['output'];
  /** Whose official acted; null where the hub did. */
  organization?: Maybe<PartyOrganization>;
  /** The side it concerns; null for all. */
  side?: Maybe<PartyOrganization>;
  note?: Maybe<Scalars['String']['output']>;
  count?: Maybe<Scalars['Int']['output']>;
  isDrill: Scalars['Boolean']['output'];
};

/** 总结报告 — drafted from the record, completed in words, confirmed by each side. */
export type AfterActionReport = Node & {
  id: Scalars['ID']['output'];
  activation: EmergencyActivation;
  status: AfterActionStatus;
  /** From the first side's activation to the last side's standing down, in minutes. */
  minutes: Scalars['Int']['output'];
  /** From the first side's activation until the last joined; null when it never was joint. */
  minutesUntilJoint?: Maybe<Scalars['Int']['output']>;
  organizationCount: Scalars['Int']['output'];
  /** Withheld where it is small. */
  postingCount: SuppressedCount;
  whistleCount: Scalars['Int']['output'];
  answeredWhistleCount: Scalars['Int']['output'];
  overdueWhistleCount: Scalars['Int']['output'];
  /** Half of the whistles were first answered within so many minutes; null when none was. */
  medianAnswerMinutes?: Maybe<Scalars['Float']['output']>;
  openedAccessCount: Scalars['Int']['output'];
  /** 经验与不足 */
  lessons?: Maybe<Scalars['String']['output']>;
  confirmedBy: Array<PartyOrganization>;
  version: Scalars['Int']['output'];
};

export type EmergencyPlanContentInput = {
  name: Scalars['String']['input'];
  /** 启动条件 */
  conditions: Scalars['String']['input'];
  /** The division it is for. */
  divisionId: Scalars['ID']['input'];
  level: WhistleLevel;
  /** 1 to 720. */
  maxHours: Scalars['Int']['input'];
  /** Needed where the sides are in different counties: access rests on a pact in force between them. */
  pactId?: InputMaybe<Scalars['ID']['input']>;
  /** Organizations that take part, the drafting one among them. */
  sideIds: Array<Scalars['ID']['input']>;
  calls?: Array<EmergencyPlanCallInput>;
  accesses?: Array<EmergencyPlanAccessInput>;
};

export type EmergencyPlanCallInput = {
  /** One of the sides, counted from 0. */
  sidePosition: Scalars['Int']['input'];
  callerId: Scalars['ID']['input'];
  calledIds: Array<Scalars['ID']['input']>;
  level: WhistleLevel;
  subject: Scalars['String']['input'];
  /** 1 to 1440. */
  minutes: Scalars['Int']['input'];
};

export type EmergencyPlanAccessInput = {
  fieldSet: DataFieldSet;
  /** The division of a side, or one below it. */
  divisionCode: Scalars['DivisionCode']['input'];
};

export type DraftEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  content: EmergencyPlanContentInput;
};

export type DraftEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ReviseEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  content: EmergencyPlanContentInput;
};

export type ReviseEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type SubmitEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type SubmitEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ConsentToEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** Whose consent it is. */
  organizationId: Scalars['ID']['input'];
  /** What was read and agreed to. */
  digest: Scalars['String']['input'];
};

export type ConsentToEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ReturnEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type RetireEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type RetireEmergencyPlanPayload = {
  plan?: Maybe<EmergencyPlan>;
  userErrors: Array<UserError>;
};

export type ActivateEmergencyPlanInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  /** The side that activates. */
  organizationId: Scalars['ID']['input'];
  /** The plan that was agreed. */
  digest: Scalars['String']['input'];
  /** 触发原因 */
  trigger: Scalars['String']['input'];
  isDrill?: Scalars['Boolean']['input'];
  signature: SignatureInput;
};

export type ActivateEmergencyPlanPayload = {
  activation?: Maybe<EmergencyActivation>;
  userErrors: Array<UserError>;
};

export type JoinEmergencyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  activationId: Scalars['ID']['input'];
  /** The side that joins. */
  organizationId: Scalars['ID']['input'];
  signature: SignatureInput;
};

export type JoinEmergencyPayload = {
  activation?: Maybe<EmergencyActivation>;
  userErrors: Array<UserError>;
};

export type NoteEmergencyEventInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  activationId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  note: Scalars['String']['input'];
};

export type NoteEmergencyEventPayload = {
  event?: Maybe<EmergencyEvent>;
  userErrors: Array<UserError>;
};

export type StandDownEmergencyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  activationId: Scalars['ID']['input'];
  /** The side that stands down. */
  organizationId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  signature: SignatureInput;
};

export type StandDownEmergencyPayload = {
  activation?: Maybe<EmergencyActivation>;
  userErrors: Array<UserError>;
};

export type ReviseAfterActionReportInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  lessons: Scalars['String']['input'];
};

export type ReviseAfterActionReportPayload = {
  report?: Maybe<AfterActionReport>;
  userErrors: Array<UserError>;
};

export type ConfirmAfterActionReportInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reportId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  organizationId: Scalars['ID']['input'];
};

export type ConfirmAfterActionReportPayload = {
  report?: Maybe<AfterActionReport>;
  userErrors: Array<UserError>;
};

export type EmergencyActivationFilter = {
  and?: InputMaybe<Array<EmergencyActivationFilter>>;
  or?: InputMaybe<Array<EmergencyActivationFilter>>;
  not?: InputMaybe<EmergencyActivationFilter>;
  id?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  divisionId?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  trigger?: InputMaybe<StringComparator>;
  status?: InputMaybe<EmergencyActivationStatusComparator>;
  level?: InputMaybe<WhistleLevelComparator>;
  planId?: InputMaybe<IdComparator>;
  isDrill?: InputMaybe<BooleanComparator>;
  activatedAt?: InputMaybe<DateTimeComparator>;
  stoodDownAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  whistles?: InputMaybe<WhistleRelationFilter>;
};

export type EmergencyActivationOrderField =
  | 'ACTIVATED_AT'
  | 'STOOD_DOWN_AT'
  | 'DIVISION_CODE';

export type EmergencyPlanFilter = {
  and?: InputMaybe<Array<EmergencyPlanFilter>>;
  or?: InputMaybe<Array<EmergencyPlanFilter>>;
  not?: InputMaybe<EmergencyPlanFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  level?: InputMaybe<WhistleLevelComparator>;
  status?: InputMaybe<EmergencyPlanStatusComparator>;
  pactId?: InputMaybe<IdComparator>;
  /** A side of it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  synthetic?: InputMaybe<BooleanComparator>;
  activations?: InputMaybe<EmergencyActivationRelationFilter>;
};

export type EmergencyPlanOrderField =
  | 'NAME'
  | 'DIVISION_CODE'
  | 'STATUS'
  | 'SUBMITTED_ON';

export type EmergencyEventFilter = {
  and?: InputMaybe<Array<EmergencyEventFilter>>;
  or?: InputMaybe<Array<EmergencyEventFilter>>;
  not?: InputMaybe<EmergencyEventFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<EmergencyEventKindComparator>;
  happenedAt?: InputMaybe<DateTimeComparator>;
};

export type EmergencyEventOrderField =
  | 'NUMBER'
  | 'HAPPENED_AT';

/** 年度评估 — what a year of an alliance or a pact came to; drafted from records, answered by its sides, graded by the committee above. */
export type YearlyEvaluation = Node & {
  id: Scalars['ID']['output'];
  /** One of the two. */
  alliance?: Maybe<Alliance>;
  pact?: Maybe<CoBuildingPact>;
  year: Scalars['Int']['output'];
  status: EvaluationStatus;
  /** 草拟党组织 */
  organization?: Maybe<PartyOrganization>;
  /** Where it is graded from above: the seat of the alliance, or of the side that drafted it. */
  divisionCode: Scalars['DivisionCode']['output'];
  /** 运转指数 — of the year, when the figures were taken. */
  score?: Maybe<Scalars['Int']['output']>;
  figures: Array<EvaluationFigure>;
  summary?: Maybe<Scalars['String']['output']>;
  draftedOn: Scalars['LocalDate']['output'];
  /** 各方答复 */
  answers: Array<EvaluationAnswer>;
  /** 等次 — a word, never a number, and never of a person. */
  grade?: Maybe<EvaluationGrade>;
  /** 评定意见 */
  opinion?: Maybe<Scalars['String']['output']>;
  gradedBy?: Maybe<PartyOrganization>;
  gradedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 评估数据 — what was due and done of one kind in the year, as it stood when the figures were taken. */
export type EvaluationFigure = {
  kind: LivenessPartKind;
  due: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  points: Scalars['Float']['output'];
  outOf: Scalars['Int']['output'];
  /** The records that were met, by id. */
  metIds: Array<Scalars['ID']['output']>;
  /** The records that were due and not met, by id. */
  unmetIds: Array<Scalars['ID']['output']>;
};

/** 各方答复 — one side, and what it says of the draft; null while it is silent. */
export type EvaluationAnswer = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  answer?: Maybe<EvaluationAnswerKind>;
  objection?: Maybe<Scalars['String']['output']>;
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type DraftEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One of the two. */
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  pactId?: InputMaybe<Scalars['ID']['input']>;
  /** The side that drafts it: a party to the pact; the convener, an initiator or a lead of the alliance. */
  partyId: Scalars['ID']['input'];
  /** A year that is over. */
  year: Scalars['Int']['input'];
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type DraftEvaluationPayload = {
  evaluation?: Maybe<YearlyEvaluation>;
  userErrors: Array<UserError>;
};

export type RedraftEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  evaluationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  summary?: InputMaybe<Scalars['String']['input']>;
};

export type RedraftEvaluationPayload = {
  evaluation?: Maybe<YearlyEvaluation>;
  userErrors: Array<UserError>;
};

export type ConfirmEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  evaluationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
};

export type ConfirmEvaluationPayload = {
  evaluation?: Maybe<YearlyEvaluation>;
  userErrors: Array<UserError>;
};

export type ObjectToEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  evaluationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  objection: Scalars['String']['input'];
};

export type ObjectToEvaluationPayload = {
  evaluation?: Maybe<YearlyEvaluation>;
  userErrors: Array<UserError>;
};

export type GradeEvaluationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  evaluationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  grade: EvaluationGrade;
  opinion: Scalars['String']['input'];
};

export type GradeEvaluationPayload = {
  evaluation?: Maybe<YearlyEvaluation>;
  userErrors: Array<UserError>;
};

export type YearlyEvaluationFilter = {
  and?: InputMaybe<Array<YearlyEvaluationFilter>>;
  or?: InputMaybe<Array<YearlyEvaluationFilter>>;
  not?: InputMaybe<YearlyEvaluationFilter>;
  id?: InputMaybe<IdComparator>;
  year?: InputMaybe<IntComparator>;
  status?: InputMaybe<EvaluationStatusComparator>;
  grade?: InputMaybe<EvaluationGradeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  draftedOn?: InputMaybe<LocalDateComparator>;
  gradedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  alliance?: InputMaybe<AllianceFilter>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type YearlyEvaluationOrderField =
  | 'YEAR'
  | 'STATUS'
  | 'DRAFTED_ON';

/** 联盟数据导入 — a file of needs (NEEDS) or pacts signed on paper (PACTS) on its way into the register. */
export type AllianceImport = Node & {
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


/** 联盟数据导入 — a file of needs (NEEDS) or pacts signed on paper (PACTS) on its way into the register. */
export type AllianceImportRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportRowFilter>;
  orderBy?: InputMaybe<Array<ImportRowOrder>>;
};


/** 联盟数据导入 — a file of needs (NEEDS) or pacts signed on paper (PACTS) on its way into the register. */
export type AllianceImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportProblemFilter>;
  orderBy?: InputMaybe<Array<ImportProblemOrder>>;
};


/** 联盟数据导入 — a file of needs (NEEDS) or pacts signed on paper (PACTS) on its way into the register. */
export type AllianceImportMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImportMatchFilter>;
  orderBy?: InputMaybe<Array<ImportMatchOrder>>;
};

/** 运转指数 — how far what was due in a period was done, from records alone. It speaks of an alliance or a pact, never of a person. */
export type Liveness = {
  /** First day of the period. */
  from: Scalars['LocalDate']['output'];
  /** Last day of the period. */
  to: Scalars['LocalDate']['output'];
  /** 0 to 100: the points of the parts in which something was due, out of what these can have; null when nothing was due. */
  score?: Maybe<Scalars['Int']['output']>;
  /** 沉睡 — nothing done in the period is on record. */
  isAsleep: Scalars['Boolean']['output'];
  /** The last day on which something is on record as done. */
  lastActiveOn?: Maybe<Scalars['LocalDate']['output']>;
  parts: Array<LivenessPart>;
};

/** 指数分项 — one kind of record, and what was due and done of it. */
export type LivenessPart = {
  kind: LivenessPartKind;
  due: Scalars['Int']['output'];
  met: Scalars['Int']['output'];
  /** `outOf` times what was met of what was due, to one decimal. */
  points: Scalars['Float']['output'];
  /** What the part counts for; 0 when nothing was due. */
  outOf: Scalars['Int']['output'];
  /** 佐证 — the records behind the points, the latest first, those not met among them. */
  evidence: LivenessEvidenceConnection;
};


/** 指数分项 — one kind of record, and what was due and done of it. */
export type LivenessPartEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 佐证 — one record that was due, and whether it was met. */
export type LivenessEvidence = {
  isMet: Scalars['Boolean']['output'];
  on: Scalars['LocalDate']['output'];
  node?: Maybe<Node>;
};

/** 存证 — one entry of the append-only log of signatures, hashed as RFC 9162 says. */
export type LogEntry = Node & {
  id: Scalars['ID']['output'];
  /** From 0, without gaps. */
  index: Scalars['Int']['output'];
  kind: LogEntryKind;
  /** What is hashed, in canonical form (RFC 8785). */
  entry: Scalars['String']['output'];
  /** 64 hexadecimal digits. */
  leafHash: Scalars['String']['output'];
  addedAt: Scalars['DateTime']['output'];
  /** 包含证明 — that the entry is in the log of that size; in the log as it stands when left out. 64 hexadecimal digits each, the nearest first. Null for a size without it. */
  inclusionProof?: Maybe<Array<Scalars['String']['output']>>;
  pact?: Maybe<CoBuildingPact>;
  signature?: Maybe<PactSignature>;
  signingKey?: Maybe<SigningKey>;
  textVersion?: Maybe<PactVersion>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 存证 — one entry of the append-only log of signatures, hashed as RFC 9162 says. */
export type LogEntryInclusionProofArgs = {
  treeSize?: InputMaybe<Scalars['Int']['input']>;
};

/** 签名树头 — the size and root of the log, signed by the hub. */
export type LogHead = {
  /** Tells this log from every other, 64 hexadecimal digits. */
  log: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  /** 64 hexadecimal digits. */
  rootHash: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** The hub's key, by the first 16 digits of its fingerprint. */
  key: Scalars['String']['output'];
  /** SubjectPublicKeyInfo (DER), base64url: compare it with the one the hub's operator has made known. */
  publicKey: Scalars['String']['output'];
  /** Ed25519, base64url, over `signedText`. */
  signature: Scalars['String']['output'];
  /** What is signed, in canonical form. */
  signedText: Scalars['String']['output'];
};

export type LogEntryFilter = {
  and?: InputMaybe<Array<LogEntryFilter>>;
  or?: InputMaybe<Array<LogEntryFilter>>;
  not?: InputMaybe<LogEntryFilter>;
  id?: InputMaybe<IdComparator>;
  index?: InputMaybe<IntComparator>;
  kind?: InputMaybe<LogEntryKindComparator>;
  leafHash?: InputMaybe<StringComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type LogEntryOrderField =
  | 'INDEX';

/** 匹配建议 — one need and one offer, and what speaks for bringing them together. */
export type MatchSuggestion = {
  need: ServiceNeed;
  offer: ResourceOffer;
  /** The sum of the points of its reasons, 100 at the most. */
  score: Scalars['Int']['output'];
  reasons: Array<SuggestionReason>;
  /** 跨省 — need and offer lie in different provinces. */
  crossesProvince: Scalars['Boolean']['output'];
};

/** 匹配理由 — what was found of one aspect, and what it counts for. */
export type SuggestionReason = {
  aspect: MatchAspect;
  finding: MatchFinding;
  points: Scalars['Int']['output'];
  outOf: Scalars['Int']['output'];
};

/** 开会次数与法定数 — how often a joint meeting meets and how many it needs, from a day on. */
export type MeetingCadence = {
  number: Scalars['Int']['output'];
  /** First day. */
  firstOn: Scalars['LocalDate']['output'];
  /** 每年应开次数 — null where nobody says any more. */
  sessionsPerYear?: Maybe<Scalars['Int']['output']>;
  /** 法定数 */
  quorumPercent: Scalars['Int']['output'];
  setOn: Scalars['LocalDate']['output'];
};

/** 联席会议轮值方案 */
export type MeetingChairPlan = {
  number: Scalars['Int']['output'];
  parties: Array<Maybe<AllianceParty>>;
  firstOn: Scalars['LocalDate']['output'];
  months: Scalars['Int']['output'];
  setOn: Scalars['LocalDate']['output'];
};

/** 到会情况 — what a participant answered to the notice, and whether it attended; reached through `JointMeetingSession.attendances` alone. */
export type SessionAttendance = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  answer?: Maybe<NoticeAnswer>;
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Null until the session is held. */
  kind?: Maybe<AttendanceKind>;
  office?: Maybe<AttendingOffice>;
  /** 受托方 */
  representedBy?: Maybe<AllianceParty>;
};

/** 会议纪要 — one version; never changed. */
export type SessionMinutes = Node & {
  id: Scalars['ID']['output'];
  session?: Maybe<JointMeetingSession>;
  number?: Maybe<Scalars['Int']['output']>;
  text?: Maybe<Scalars['String']['output']>;
  writtenOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 确认与异议 */
  answers?: Maybe<Array<MinutesAnswer>>;
  version?: Maybe<Scalars['Int']['output']>;
  /** Generated for demonstration. */
  synthetic?: Maybe<Scalars['Boolean']['output']>;
  source?: Maybe<Scalars['String']['output']>;
};

/** 对纪要的确认或异议 — reached through `SessionMinutes.answers` alone. */
export type MinutesAnswer = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  answer: MinutesAnswerKind;
  objection?: Maybe<Scalars['String']['output']>;
  answeredOn: Scalars['LocalDate']['output'];
};

/** 会议办理过程 — one step; never changed. */
export type SessionEvent = {
  kind: SessionEventKind;
  happenedOn: Scalars['LocalDate']['output'];
  /** When the session was to begin by then. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

/** 议决程序的一步 */
export type DeliberationRecord = {
  step: DeliberationStep;
  takenOn: Scalars['LocalDate']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type FoundJointMeetingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  kind: JointMeetingKind;
  /** 召集党组织 — its division is the meeting's. */
  convenerId: Scalars['ID']['input'];
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  pactId?: InputMaybe<Scalars['ID']['input']>;
  /** 每年应开次数 — 1 to 12. */
  sessionsPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** 法定数 — 1 to 100 per cent of the participants. */
  quorumPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Today when left out. */
  foundedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 成员 — parties of the convener's own line take part at once; others are invited and join by themselves. */
  participants?: InputMaybe<Array<AlliancePartyInput>>;
};

export type FoundJointMeetingPayload = {
  meeting?: Maybe<JointMeeting>;
  userErrors: Array<UserError>;
};

export type JoinJointMeetingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  /** Today when left out. */
  joinedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type JoinJointMeetingPayload = {
  participant?: Maybe<JointMeetingParticipant>;
  userErrors: Array<UserError>;
};

export type LeaveJointMeetingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  participantId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** Today when left out. */
  leftOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type LeaveJointMeetingPayload = {
  participant?: Maybe<JointMeetingParticipant>;
  userErrors: Array<UserError>;
};

export type SetMeetingCadenceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** First day; today or later, today when left out. */
  firstOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 每年应开次数 — 1 to 12; none when left out. */
  sessionsPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** 法定数 — 1 to 100 per cent of the participants. */
  quorumPercent: Scalars['Int']['input'];
};

export type SetMeetingCadencePayload = {
  meeting?: Maybe<JointMeeting>;
  userErrors: Array<UserError>;
};

export type SetMeetingChairRotationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 轮值顺序 — participants. */
  parties: Array<AlliancePartyInput>;
  /** 首任起始日 */
  firstOn: Scalars['LocalDate']['input'];
  /** 每任月数 — 1 to 60. */
  months: Scalars['Int']['input'];
};

export type SetMeetingChairRotationPayload = {
  meeting?: Maybe<JointMeeting>;
  userErrors: Array<UserError>;
};

export type DissolveJointMeetingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
  /** Today when left out. */
  dissolvedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type DissolveJointMeetingPayload = {
  meeting?: Maybe<JointMeeting>;
  userErrors: Array<UserError>;
};

export type PlanMeetingSessionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  meetingId: Scalars['ID']['input'];
  kind: JointMeetingSessionKind;
  title: Scalars['String']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  /** 主持方 — a participant; by rotation when left out. */
  chair?: InputMaybe<AlliancePartyInput>;
};

export type PlanMeetingSessionPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type PostponeMeetingSessionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  startsAt: Scalars['DateTime']['input'];
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As before when left out. */
  place?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type PostponeMeetingSessionPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type ConveneMeetingSessionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ConveneMeetingSessionPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type CancelMeetingSessionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type CancelMeetingSessionPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type AnswerMeetingNoticeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  answer: NoticeAnswer;
  office?: InputMaybe<AttendingOffice>;
  /** 受托方 — the participant that speaks for it. */
  representedBy?: InputMaybe<Scalars['ID']['input']>;
};

export type AnswerMeetingNoticePayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type HoldMeetingSessionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** Today when left out. */
  heldOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 到会情况 — participants not named are absent, with apologies where they sent them. */
  attendances: Array<AttendanceInput>;
};

export type HoldMeetingSessionPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type WriteMinutesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type WriteMinutesPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type AnswerMinutesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  /** The version of the minutes that was read. */
  number: Scalars['Int']['input'];
  party: AlliancePartyInput;
  answer: MinutesAnswerKind;
  /** 异议 — what is objected to. */
  objection?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerMinutesPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type ProposeAgendaItemInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  kind: AgendaItemKind;
  title: Scalars['String']['input'];
  background?: InputMaybe<Scalars['String']['input']>;
  procedure?: InputMaybe<DeliberationProcedure>;
};

export type ProposeAgendaItemPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type AdmitAgendaItemInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AdmitAgendaItemPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type DeclineAgendaItemInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type DeclineAgendaItemPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type WithdrawAgendaItemInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawAgendaItemPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type OrderAgendaInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  agendaItemIds: Array<Scalars['ID']['input']>;
};

export type OrderAgendaPayload = {
  session?: Maybe<JointMeetingSession>;
  userErrors: Array<UserError>;
};

export type DiscussAgendaItemInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type DiscussAgendaItemPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type RecordDeliberationStepInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** DECIDED is registered by `adoptResolution`. */
  step: DeliberationStep;
  /** Today when left out. */
  takenOn?: InputMaybe<Scalars['LocalDate']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RecordDeliberationStepPayload = {
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

export type AdoptResolutionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  agendaItemId: Scalars['ID']['input'];
  /** Of the item. */
  version: Scalars['Int']['input'];
  kind: ResolutionKind;
  text: Scalars['String']['input'];
  tasks?: InputMaybe<Array<ResolutionTaskInput>>;
};

export type AdoptResolutionPayload = {
  resolution?: Maybe<Resolution>;
  userErrors: Array<UserError>;
};

export type AttendanceInput = {
  party: AlliancePartyInput;
  kind: AttendanceKind;
  office?: InputMaybe<AttendingOffice>;
  /** 受托方 — a participant that is present. */
  representedBy?: InputMaybe<Scalars['ID']['input']>;
};

export type ResolutionTaskInput = {
  title: Scalars['String']['input'];
  /** 责任方 — a participant. */
  party: AlliancePartyInput;
  dueOn: Scalars['LocalDate']['input'];
};

/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeeting = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: JointMeetingKind;
  /** The division as it was in its time. */
  division?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  convener?: Maybe<PartyOrganization>;
  alliance?: Maybe<Alliance>;
  /** 所属共建协议 — the pact that founded it. */
  pact?: Maybe<CoBuildingPact>;
  /** 每年应开次数 — as it holds on a date. */
  sessionsPerYear?: Maybe<Scalars['Int']['output']>;
  /** 法定数 — how many per cent of the participants have to attend or be represented. */
  quorumPercent: Scalars['Int']['output'];
  /** 开会次数与法定数的调整 — in the order they were decided; what it was founded with goes before. */
  cadences: Array<MeetingCadence>;
  foundedOn?: Maybe<Scalars['LocalDate']['output']>;
  dissolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  dissolutionReason?: Maybe<Scalars['String']['output']>;
  status: JointMeetingStatus;
  /** 应开日 — by when the next session has to be held, counted from the last one held by the date; null without a number of sessions a year. */
  nextDueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 逾期未开 — no session has been held since the one due. */
  isOverdue: Scalars['Boolean']['output'];
  /** 轮值方 — by its own plan, by that of its alliance, or else the convener. */
  chair?: Maybe<AllianceParty>;
  /** 轮值方案 — of its own, the first first. */
  chairPlans: Array<MeetingChairPlan>;
  participants: JointMeetingParticipantConnection;
  participantCount: Scalars['Int']['output'];
  sessions: JointMeetingSessionConnection;
  /** 决议事项 — of all sessions. */
  tasks: ResolutionTaskConnection;
  /** 议题 — of all sessions. */
  agendaItems: AgendaItemConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingSessionsPerYearArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingQuorumPercentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingNextDueOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingIsOverdueArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingChairArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingParticipantFilter>;
  orderBy?: InputMaybe<Array<JointMeetingParticipantOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingParticipantCountArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingSessionFilter>;
  orderBy?: InputMaybe<Array<JointMeetingSessionOrder>>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionTaskFilter>;
  orderBy?: InputMaybe<Array<ResolutionTaskOrder>>;
};


/** 联席会议 — a standing body that meets to settle matters together. */
export type JointMeetingAgendaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaItemFilter>;
  orderBy?: InputMaybe<Array<AgendaItemOrder>>;
};

/** 联席会议成员 — one party in one joint meeting. */
export type JointMeetingParticipant = Node & {
  id: Scalars['ID']['output'];
  meeting: JointMeeting;
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  status: MembershipStatus;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 联席会议的一次会议 */
export type JointMeetingSession = Node & {
  id: Scalars['ID']['output'];
  meeting: JointMeeting;
  number: Scalars['Int']['output'];
  kind: JointMeetingSessionKind;
  title: Scalars['String']['output'];
  status: JointMeetingSessionStatus;
  /** Null until it is planned in the hub; sessions entered from elsewhere have their day alone. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it is held. */
  heldOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 主持方 — by rotation, unless it was named. */
  chair?: Maybe<AllianceParty>;
  /** 通知日 */
  noticeOn?: Maybe<Scalars['LocalDate']['output']>;
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** 地点 */
  place?: Maybe<Scalars['String']['output']>;
  /** 应到数 — participants on the day it was held. */
  expectedCount?: Maybe<Scalars['Int']['output']>;
  /** 实到数 — of these, those present or represented. */
  attendedCount?: Maybe<Scalars['Int']['output']>;
  /** 到会情况 — by party and office; the hub knows no names. */
  attendances?: Maybe<Array<SessionAttendance>>;
  /** 纪要 — every version, the first first. */
  minutes?: Maybe<Array<SessionMinutes>>;
  /** 办理过程 */
  events: Array<SessionEvent>;
  /** 上次会议以来的决议事项 — of earlier sessions, those unsettled and those settled since the session before. */
  followUps: ResolutionTaskConnection;
  divisionCode: Scalars['DivisionCode']['output'];
  agendaItems: AgendaItemConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
};


/** 联席会议的一次会议 */
export type JointMeetingSessionFollowUpsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionTaskFilter>;
  orderBy?: InputMaybe<Array<ResolutionTaskOrder>>;
};


/** 联席会议的一次会议 */
export type JointMeetingSessionAgendaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgendaItemFilter>;
  orderBy?: InputMaybe<Array<AgendaItemOrder>>;
};


/** 联席会议的一次会议 */
export type JointMeetingSessionAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 联席会议的一次会议 */
export type JointMeetingSessionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

/** 议题 — one matter on the agenda of a session. */
export type AgendaItem = Node & {
  id: Scalars['ID']['output'];
  session: JointMeetingSession;
  /** Null unless it is on the agenda. */
  position?: Maybe<Scalars['Int']['output']>;
  kind: AgendaItemKind;
  title: Scalars['String']['output'];
  status: AgendaItemStatus;
  /** 提出方 — null for items entered from elsewhere. */
  proposer?: Maybe<AllianceParty>;
  /** 缘由 */
  background?: Maybe<Scalars['String']['output']>;
  /** 未列入的理由 */
  declineReason?: Maybe<Scalars['String']['output']>;
  procedure: DeliberationProcedure;
  /** 议决程序 — steps taken, in their order; none where it is decided in the session. */
  deliberation: Array<DeliberationRecord>;
  resolutions: ResolutionConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 议题 — one matter on the agenda of a session. */
export type AgendaItemResolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionFilter>;
  orderBy?: InputMaybe<Array<ResolutionOrder>>;
};


/** 议题 — one matter on the agenda of a session. */
export type AgendaItemAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 决议 — what was settled on a matter, and how far it has been carried out. */
export type Resolution = Node & {
  id: Scalars['ID']['output'];
  agendaItem: AgendaItem;
  kind: ResolutionKind;
  text: Scalars['String']['output'];
  status: ResolutionStatus;
  adoptedOn: Scalars['LocalDate']['output'];
  /** When the meeting last looked at how it is carried out. */
  followedUpOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 决议事项 */
  tasks: Array<ResolutionTask>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 决议 — what was settled on a matter, and how far it has been carried out. */
export type ResolutionAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 共办活动 — an activity several units hold together. */
export type JointActivity = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  kind: ActivityKind;
  /** 主办党组织 */
  host?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  alliance?: Maybe<Alliance>;
  heldOn: Scalars['LocalDate']['output'];
  /** 参加人次 */
  personTimes?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
};


/** 共办活动 — an activity several units hold together. */
export type JointActivityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

export type JointActivityFilter = {
  and?: InputMaybe<Array<JointActivityFilter>>;
  or?: InputMaybe<Array<JointActivityFilter>>;
  not?: InputMaybe<JointActivityFilter>;
  id?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  kind?: InputMaybe<ActivityKindComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  hostId?: InputMaybe<IdComparator>;
  heldOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  heldIn?: InputMaybe<Scalars['Int']['input']>;
  personTimes?: InputMaybe<IntComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type JointActivityOrderField =
  | 'HELD_ON'
  | 'PERSON_TIMES'
  | 'KIND';

export type JointMeetingFilter = {
  and?: InputMaybe<Array<JointMeetingFilter>>;
  or?: InputMaybe<Array<JointMeetingFilter>>;
  not?: InputMaybe<JointMeetingFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<JointMeetingKindComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  divisionId?: InputMaybe<IdComparator>;
  convenerId?: InputMaybe<IdComparator>;
  pactId?: InputMaybe<IdComparator>;
  sessionsPerYear?: InputMaybe<IntComparator>;
  /** 逾期未开 — standing on the day, with no session held since the one due. */
  overdueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  foundedOn?: InputMaybe<LocalDateComparator>;
  dissolvedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  participants?: InputMaybe<JointMeetingParticipantRelationFilter>;
  sessions?: InputMaybe<JointMeetingSessionRelationFilter>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type JointMeetingOrderField =
  | 'NAME'
  | 'KIND'
  | 'DIVISION_CODE'
  | 'FOUNDED_ON';

export type JointMeetingParticipantFilter = {
  and?: InputMaybe<Array<JointMeetingParticipantFilter>>;
  or?: InputMaybe<Array<JointMeetingParticipantFilter>>;
  not?: InputMaybe<JointMeetingParticipantFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  status?: InputMaybe<MembershipStatusComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
  validTo?: InputMaybe<LocalDateComparator>;
  meeting?: InputMaybe<JointMeetingFilter>;
};

export type JointMeetingParticipantOrderField =
  | 'PARTY_TYPE'
  | 'DIVISION_CODE'
  | 'VALID_FROM';

export type JointMeetingSessionFilter = {
  and?: InputMaybe<Array<JointMeetingSessionFilter>>;
  or?: InputMaybe<Array<JointMeetingSessionFilter>>;
  not?: InputMaybe<JointMeetingSessionFilter>;
  id?: InputMaybe<IdComparator>;
  number?: InputMaybe<IntComparator>;
  kind?: InputMaybe<JointMeetingSessionKindComparator>;
  status?: InputMaybe<JointMeetingSessionStatusComparator>;
  startsAt?: InputMaybe<DateTimeComparator>;
  title?: InputMaybe<StringComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  heldOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  heldIn?: InputMaybe<Scalars['Int']['input']>;
  meeting?: InputMaybe<JointMeetingFilter>;
  agendaItems?: InputMaybe<AgendaItemRelationFilter>;
};

export type JointMeetingSessionOrderField =
  | 'NUMBER'
  | 'STARTS_AT'
  | 'HELD_ON'
  | 'KIND';

export type AgendaItemFilter = {
  and?: InputMaybe<Array<AgendaItemFilter>>;
  or?: InputMaybe<Array<AgendaItemFilter>>;
  not?: InputMaybe<AgendaItemFilter>;
  id?: InputMaybe<IdComparator>;
  position?: InputMaybe<IntComparator>;
  kind?: InputMaybe<AgendaItemKindComparator>;
  title?: InputMaybe<StringComparator>;
  status?: InputMaybe<AgendaItemStatusComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  procedure?: InputMaybe<DeliberationProcedureComparator>;
  session?: InputMaybe<JointMeetingSessionFilter>;
  resolutions?: InputMaybe<ResolutionRelationFilter>;
};

export type AgendaItemOrderField =
  | 'POSITION'
  | 'KIND'
  | 'STATUS';

export type ResolutionFilter = {
  and?: InputMaybe<Array<ResolutionFilter>>;
  or?: InputMaybe<Array<ResolutionFilter>>;
  not?: InputMaybe<ResolutionFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<ResolutionKindComparator>;
  text?: InputMaybe<StringComparator>;
  status?: InputMaybe<ResolutionStatusComparator>;
  adoptedOn?: InputMaybe<LocalDateComparator>;
  followedUpOn?: InputMaybe<LocalDateComparator>;
  agendaItem?: InputMaybe<AgendaItemFilter>;
  tasks?: InputMaybe<ResolutionTaskRelationFilter>;
};

export type ResolutionOrderField =
  | 'ADOPTED_ON'
  | 'KIND'
  | 'STATUS';

/** 功能小组 — owned by organizations; here, the needs it has taken on. */
export type FunctionalGroup = {
  id: Scalars['ID']['output'];
  /** 落实的需求 */
  claims: ClaimConnection;
};


/** 功能小组 — owned by organizations; here, the needs it has taken on. */
export type FunctionalGroupClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};

export type ReviseNeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  needId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  kind: ServiceNeedKind;
  neededBy?: InputMaybe<Scalars['LocalDate']['input']>;
  beneficiaryPersonTimes?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

export type ReviseNeedPayload = {
  need?: Maybe<ServiceNeed>;
  userErrors: Array<UserError>;
};

export type WithdrawNeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  needId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawNeedPayload = {
  need?: Maybe<ServiceNeed>;
  userErrors: Array<UserError>;
};

export type ClassifyNeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  needId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  section: CommitteeSection;
};

export type ClassifyNeedPayload = {
  need?: Maybe<ServiceNeed>;
  userErrors: Array<UserError>;
};

export type AssignNeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  needId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  functionalGroupId: Scalars['ID']['input'];
};

export type AssignNeedPayload = {
  need?: Maybe<ServiceNeed>;
  userErrors: Array<UserError>;
};

export type ReviseOfferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  offerId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  kind: ResourceKind;
  terms: OfferTerms;
  availableUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type ReviseOfferPayload = {
  offer?: Maybe<ResourceOffer>;
  userErrors: Array<UserError>;
};

export type WithdrawOfferInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  offerId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawOfferPayload = {
  offer?: Maybe<ResourceOffer>;
  userErrors: Array<UserError>;
};

/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganization = {
  id: Scalars['ID']['output'];
  /** 所在党建联盟 — those it is a member of or convenes. */
  alliances: AllianceConnection;
  allianceMemberships: AllianceMembershipConnection;
  chairRotations: ChairRotationConnection;
  /** 所签共建协议 — of every status, or of one on the date. */
  pacts: CoBuildingPactConnection;
  /** 需求清单 */
  needs: ServiceNeedConnection;
  /** 待认领的需求 */
  openNeeds: ServiceNeedConnection;
  /** 资源清单 */
  offers: ResourceOfferConnection;
  claims: ClaimConnection;
  projects: CoBuildingProjectConnection;
  /** 所点的单 */
  serviceOrders: ServiceOrderConnection;
  /** 所接的单 */
  acceptedOrders: ServiceOrderConnection;
  sharedResources: SharedResourceConnection;
  /** 所吹的哨 */
  whistles: WhistleConnection;
  /** 报到 */
  whistleResponses: WhistleResponseConnection;
  emergencyActivations: EmergencyActivationConnection;
  /** 承诺 */
  pledges: PledgeConnection;
  /** 联席会议 — those it convenes or takes part in. */
  jointMeetings: JointMeetingConnection;
  /** 牵头的难点问题 */
  governanceCases: GovernanceCaseConnection;
  secretaryLedProjects: SecretaryLedProjectConnection;
  jointActivities: JointActivityConnection;
  /** 上传的附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 所涉年度评估 — those it answers for as a side. */
  evaluations: YearlyEvaluationConnection;
  /** 履约事项 — of pacts it is a party of: its own, and those each party owes. */
  obligations: PactObligationConnection;
  /** 到期事项 */
  obligationOccurrences: ObligationOccurrenceConnection;
  /** 参与的共建项目 */
  joinedProjects: CoBuildingProjectConnection;
  /** 收到的提醒与督办 */
  reminders?: Maybe<ReminderConnection>;
  /** 未读提醒数 */
  unreadReminderCount?: Maybe<Scalars['Int']['output']>;
  /** 所主持的会议 */
  chairedSessions: JointMeetingSessionConnection;
  /** 所承办的决议事项 */
  resolutionTasks: ResolutionTaskConnection;
  /** 所派的单 */
  dispatchedOrders: ServiceOrderConnection;
  /** 双方确认事实 — under pacts it is a party of. */
  sharedFacts: SharedFactConnection;
  /** 所作预约 */
  resourceBookings: ResourceBookingConnection;
  signingKeys: SigningKeyConnection;
  pactSignatures: PactSignatureConnection;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationAlliancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  orderBy?: InputMaybe<Array<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationAllianceMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceMembershipFilter>;
  orderBy?: InputMaybe<Array<AllianceMembershipOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationChairRotationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChairRotationFilter>;
  orderBy?: InputMaybe<Array<ChairRotationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationPactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PactStatus>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceNeedFilter>;
  orderBy?: InputMaybe<Array<ServiceNeedOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationOpenNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceNeedFilter>;
  orderBy?: InputMaybe<Array<ServiceNeedOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceOfferFilter>;
  orderBy?: InputMaybe<Array<ResourceOfferOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationServiceOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationAcceptedOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationSharedResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedResourceFilter>;
  orderBy?: InputMaybe<Array<SharedResourceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<Array<WhistleOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationWhistleResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleResponseFilter>;
  orderBy?: InputMaybe<Array<WhistleResponseOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationEmergencyActivationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyActivationFilter>;
  orderBy?: InputMaybe<Array<EmergencyActivationOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<Array<PledgeOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationSecretaryLedProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SecretaryLedProjectFilter>;
  orderBy?: InputMaybe<Array<SecretaryLedProjectOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationJointActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointActivityFilter>;
  orderBy?: InputMaybe<Array<JointActivityOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyEvaluationFilter>;
  orderBy?: InputMaybe<Array<YearlyEvaluationOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactObligationFilter>;
  orderBy?: InputMaybe<Array<PactObligationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationJoinedProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationRemindersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReminderFilter>;
  orderBy?: InputMaybe<Array<ReminderOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationChairedSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingSessionFilter>;
  orderBy?: InputMaybe<Array<JointMeetingSessionOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationResolutionTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionTaskFilter>;
  orderBy?: InputMaybe<Array<ResolutionTaskOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationDispatchedOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationSharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationResourceBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceBookingFilter>;
  orderBy?: InputMaybe<Array<ResourceBookingOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationSigningKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SigningKeyFilter>;
  orderBy?: InputMaybe<Array<SigningKeyOrder>>;
};


/** 党组织 — owned by organizations; here, the joint work it takes part in. */
export type PartyOrganizationPactSignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactSignatureFilter>;
  orderBy?: InputMaybe<Array<PactSignatureOrder>>;
};

/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type Unit = {
  id: Scalars['ID']['output'];
  alliances: AllianceConnection;
  allianceMemberships: AllianceMembershipConnection;
  chairRotations: ChairRotationConnection;
  pacts: CoBuildingPactConnection;
  offers: ResourceOfferConnection;
  claims: ClaimConnection;
  /** 所接的单 */
  acceptedOrders: ServiceOrderConnection;
  sharedResources: SharedResourceConnection;
  whistleResponses: WhistleResponseConnection;
  jointMeetings: JointMeetingConnection;
  /** 所涉年度评估 — those it answers for as a side. */
  evaluations: YearlyEvaluationConnection;
  /** 履约事项 — of pacts it is a party of: its own, and those each party owes. */
  obligations: PactObligationConnection;
  /** 到期事项 */
  obligationOccurrences: ObligationOccurrenceConnection;
  /** 参与的共建项目 */
  joinedProjects: CoBuildingProjectConnection;
  /** 所主持的会议 */
  chairedSessions: JointMeetingSessionConnection;
  /** 所承办的决议事项 */
  resolutionTasks: ResolutionTaskConnection;
  /** 双方确认事实 — under pacts it is a party of. */
  sharedFacts: SharedFactConnection;
  /** 所作预约 */
  resourceBookings: ResourceBookingConnection;
  signingKeys: SigningKeyConnection;
  pactSignatures: PactSignatureConnection;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitAlliancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  orderBy?: InputMaybe<Array<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitAllianceMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceMembershipFilter>;
  orderBy?: InputMaybe<Array<AllianceMembershipOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitChairRotationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChairRotationFilter>;
  orderBy?: InputMaybe<Array<ChairRotationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitPactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PactStatus>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceOfferFilter>;
  orderBy?: InputMaybe<Array<ResourceOfferOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitAcceptedOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitSharedResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedResourceFilter>;
  orderBy?: InputMaybe<Array<SharedResourceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitWhistleResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleResponseFilter>;
  orderBy?: InputMaybe<Array<WhistleResponseOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitEvaluationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<YearlyEvaluationFilter>;
  orderBy?: InputMaybe<Array<YearlyEvaluationOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactObligationFilter>;
  orderBy?: InputMaybe<Array<PactObligationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitJoinedProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitChairedSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingSessionFilter>;
  orderBy?: InputMaybe<Array<JointMeetingSessionOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitResolutionTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResolutionTaskFilter>;
  orderBy?: InputMaybe<Array<ResolutionTaskOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitSharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitResourceBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceBookingFilter>;
  orderBy?: InputMaybe<Array<ResourceBookingOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitSigningKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SigningKeyFilter>;
  orderBy?: InputMaybe<Array<SigningKeyOrder>>;
};


/** 单位 — owned by organizations; here, the joint work it takes part in. */
export type UnitPactSignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactSignatureFilter>;
  orderBy?: InputMaybe<Array<PactSignatureOrder>>;
};

/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivision = {
  id: Scalars['ID']['output'];
  code: Scalars['DivisionCode']['output'];
  /** 辖区内的党建联盟 — seated here, or with a member from here. */
  alliances: AllianceConnection;
  /** 有辖区内签约方的共建协议 */
  pacts: CoBuildingPactConnection;
  jointMeetings: JointMeetingConnection;
  serviceNeeds: ServiceNeedConnection;
  resourceOffers: ResourceOfferConnection;
  whistles: WhistleConnection;
  /** 各级吹哨数 — counted here and below. */
  whistleCounts: Array<WhistleCount>;
  emergencyActivations: EmergencyActivationConnection;
  /** 平急模式 — emergency while an activation here or above stands. */
  operatingMode: OperatingMode;
  pledges: PledgeConnection;
  governanceCases: GovernanceCaseConnection;
  /** 到期事项 — owed by parties seated here or below. */
  obligationOccurrences: ObligationOccurrenceConnection;
  /** 双方确认事实 — under pacts with a party seated here or below. */
  sharedFacts: SharedFactConnection;
  sharedFactCounts: Array<SharedFactCount>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionAlliancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllianceFilter>;
  orderBy?: InputMaybe<Array<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionPactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<PactStatus>;
  filter?: InputMaybe<CoBuildingPactFilter>;
  orderBy?: InputMaybe<Array<CoBuildingPactOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionServiceNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceNeedFilter>;
  orderBy?: InputMaybe<Array<ServiceNeedOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionResourceOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceOfferFilter>;
  orderBy?: InputMaybe<Array<ResourceOfferOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionWhistlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleFilter>;
  orderBy?: InputMaybe<Array<WhistleOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionEmergencyActivationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyActivationFilter>;
  orderBy?: InputMaybe<Array<EmergencyActivationOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionPledgesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PledgeFilter>;
  orderBy?: InputMaybe<Array<PledgeOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionSharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};


/** 行政区划 — owned by organizations; here, the joint work that lies in it or below. */
export type AdministrativeDivisionSharedFactCountsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 履约事项 — what a clause of a pact obliges a party to do, at a cadence or by a day. */
export type PactObligation = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  position: Scalars['Int']['output'];
  content: Scalars['String']['output'];
  /** 履约方 — null when each party owes it. */
  owner?: Maybe<PactParty>;
  /** 所依条款 — as the text in force counts them. */
  article?: Maybe<PactArticle>;
  /** 所依措施 */
  measure?: Maybe<PactMeasure>;
  /** 周期（月） — once in so many months, counted from the first day of the pact. */
  everyMonths?: Maybe<Scalars['Int']['output']>;
  /** 周期（天） */
  everyDays?: Maybe<Scalars['Int']['output']>;
  /** 到期日 — of an obligation that is met once. */
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  /** First day on which the text holds it; null when it has from the start. */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** First day on which the text no longer holds it. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 到期事项 */
  occurrences: ObligationOccurrenceConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 履约事项 — what a clause of a pact obliges a party to do, at a cadence or by a day. */
export type PactObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 履约事项 — what a clause of a pact obliges a party to do, at a cadence or by a day. */
export type PactObligationAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 到期事项 — one dated turn of an obligation, for one side. */
export type ObligationOccurrence = Node & {
  id: Scalars['ID']['output'];
  obligation: PactObligation;
  pact: CoBuildingPact;
  /** The side of the pact that owes it. */
  side: PactParty;
  /** Who owes it, or settled it before another took its place. */
  owner?: Maybe<AllianceParty>;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 第几期 — from 1. */
  number: Scalars['Int']['output'];
  startsOn: Scalars['LocalDate']['output'];
  /** The last day on which it is in time. */
  dueOn: Scalars['LocalDate']['output'];
  status: OccurrenceStatus;
  /** 逾期 — past its last day, and nothing is before the other side. */
  isOverdue: Scalars['Boolean']['output'];
  /** How often evidence was submitted. */
  round: Scalars['Int']['output'];
  firstEvidencedOn?: Maybe<Scalars['LocalDate']['output']>;
  evidencedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 双方佐证 — among the evidence submitted last is a shared fact, and every such fact is confirmed by both sides. */
  isEvidencedByBothSides: Scalars['Boolean']['output'];
  /** The day it was accepted, returned or waived. */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Whose official accepted or returned it. */
  answeredBy?: Maybe<PartyOrganization>;
  /** 认可意见或退回理由 */
  answer?: Maybe<Scalars['String']['output']>;
  /** 不再到期日 — since when it is no longer owed, although something had been done about it. */
  ceasedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 佐证 — all rounds, the last first. */
  evidence: EvidenceItemConnection;
  /** 同意豁免的各方 */
  waivers: Array<ObligationWaiver>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 到期事项 — one dated turn of an obligation, for one side. */
export type ObligationOccurrenceEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};


/** 到期事项 — one dated turn of an obligation, for one side. */
export type ObligationOccurrenceAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 豁免同意 — one side agrees that an occurrence need not be met. */
export type ObligationWaiver = {
  side: PactParty;
  organization?: Maybe<PartyOrganization>;
  reason?: Maybe<Scalars['String']['output']>;
  agreedOn: Scalars['LocalDate']['output'];
};

/** 佐证 — what shows that an obligation was met or a measure taken. */
export type EvidenceItem = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  /** Null when it is about a measure. */
  occurrence?: Maybe<ObligationOccurrence>;
  /** Null when it is about an obligation. */
  measure?: Maybe<PactMeasure>;
  /** 第几次提交 */
  round: Scalars['Int']['output'];
  kind: EvidenceKind;
  /** 所引记录 — null for a note and for a file. */
  subject?: Maybe<EvidenceSubject>;
  /** 所引附件 — null for whoever may not read it. */
  attachment?: Maybe<Attachment>;
  note?: Maybe<Scalars['String']['output']>;
  submittedBy?: Maybe<PartyOrganization>;
  submittedOn: Scalars['LocalDate']['output'];
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 佐证 — what shows that an obligation was met or a measure taken. */
export type EvidenceItemAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 佐证所引记录 */
export type EvidenceSubject = JointMeetingSession | JointActivity | JointPatrol | GovernanceCase | SharedFact;

/** 治安共巡 — owned by border; here, what it is evidence of. */
export type JointPatrol = {
  id: Scalars['ID']['output'];
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
};


/** 治安共巡 — owned by border; here, what it is evidence of. */
export type JointPatrolEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

/** 中止 */
export type PactSuspension = {
  number: Scalars['Int']['output'];
  suspendedOn: Scalars['LocalDate']['output'];
  /** First day on which it no longer rested; null while it rests. */
  resumedOn?: Maybe<Scalars['LocalDate']['output']>;
  reason: Scalars['String']['output'];
};

/** Exactly one of `everyMonths`, `everyDays` and `dueOn`. */
export type PactObligationInput = {
  content: Scalars['String']['input'];
  /** Where in `parties` the one that owes it stands, from 0; each party owes it when left out. */
  ownerPartyIndex?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** 所依条款 — from 1. */
  articleNumber?: InputMaybe<Scalars['Int']['input']>;
  /** 所依措施 — where in `measures` it stands, from 0. */
  measureIndex?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** 周期（月） — 1 to 60; every half year is 6. */
  everyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 周期（天） — 7 to 366. */
  everyDays?: InputMaybe<Scalars['Int']['input']>;
  /** 到期日 — of an obligation that is met once. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** A note in words, or a record by its id; a record may have a note beside it. */
export type EvidenceInput = {
  kind: EvidenceKind;
  referenceId?: InputMaybe<Scalars['ID']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type SubmitObligationEvidenceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurrenceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  evidence: Array<EvidenceInput>;
};

export type SubmitObligationEvidencePayload = {
  occurrence?: Maybe<ObligationOccurrence>;
  userErrors: Array<UserError>;
};

export type AcceptObligationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurrenceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptObligationPayload = {
  occurrence?: Maybe<ObligationOccurrence>;
  userErrors: Array<UserError>;
};

export type ReturnObligationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurrenceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnObligationPayload = {
  occurrence?: Maybe<ObligationOccurrence>;
  userErrors: Array<UserError>;
};

export type WaiveObligationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  occurrenceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** The party that agrees: the id of an organization or unit. */
  partyId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type WaiveObligationPayload = {
  occurrence?: Maybe<ObligationOccurrence>;
  userErrors: Array<UserError>;
};

export type AdvancePactMeasureInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  measureId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** What it is found to be. */
  status: PactMeasureStatus;
  /** What was done, or why it was dropped. */
  progress: Scalars['String']['input'];
  /** Needed where it is done. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
};

export type AdvancePactMeasurePayload = {
  measure?: Maybe<PactMeasure>;
  userErrors: Array<UserError>;
};

export type PactObligationFilter = {
  and?: InputMaybe<Array<PactObligationFilter>>;
  or?: InputMaybe<Array<PactObligationFilter>>;
  not?: InputMaybe<PactObligationFilter>;
  id?: InputMaybe<IdComparator>;
  content?: InputMaybe<StringComparator>;
  articleNumber?: InputMaybe<IntComparator>;
  measureId?: InputMaybe<IdComparator>;
  everyMonths?: InputMaybe<IntComparator>;
  everyDays?: InputMaybe<IntComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  owner?: InputMaybe<PactPartyFilter>;
  occurrences?: InputMaybe<ObligationOccurrenceRelationFilter>;
};

export type PactObligationOrderField =
  | 'POSITION'
  | 'DUE_ON';

export type ObligationOccurrenceFilter = {
  and?: InputMaybe<Array<ObligationOccurrenceFilter>>;
  or?: InputMaybe<Array<ObligationOccurrenceFilter>>;
  not?: InputMaybe<ObligationOccurrenceFilter>;
  id?: InputMaybe<IdComparator>;
  obligationId?: InputMaybe<IdComparator>;
  pactId?: InputMaybe<IdComparator>;
  /** Who owes it: the id of an organization or unit. */
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  dueIn?: InputMaybe<Scalars['Int']['input']>;
  /** As it is today. */
  status?: InputMaybe<OccurrenceStatusComparator>;
  /** As it is today. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  evidencedOn?: InputMaybe<LocalDateComparator>;
  answeredOn?: InputMaybe<LocalDateComparator>;
  ceasedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  obligation?: InputMaybe<PactObligationFilter>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  evidence?: InputMaybe<EvidenceItemRelationFilter>;
};

export type ObligationOccurrenceOrderField =
  | 'DUE_ON'
  | 'EVIDENCED_ON'
  | 'DIVISION_CODE';

export type EvidenceItemFilter = {
  and?: InputMaybe<Array<EvidenceItemFilter>>;
  or?: InputMaybe<Array<EvidenceItemFilter>>;
  not?: InputMaybe<EvidenceItemFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<EvidenceKindComparator>;
  referenceId?: InputMaybe<IdComparator>;
  round?: InputMaybe<IntComparator>;
  submittedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  occurrence?: InputMaybe<ObligationOccurrenceFilter>;
  measure?: InputMaybe<PactMeasureFilter>;
};

export type EvidenceItemOrderField =
  | 'ROUND'
  | 'SUBMITTED_ON';

/** 协议修订 */
export type PactAmendment = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  /** The version of the text it would make, or made. */
  textVersion: Scalars['Int']['output'];
  status: AmendmentStatus;
  proposedOn: Scalars['LocalDate']['output'];
  /** The day it was adopted or declined. */
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  declineReason?: Maybe<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  /** 须签署各方 */
  signatories: Array<AmendmentSignatory>;
  /** 与现行文本的差异 — against the version before it. */
  difference: Array<ClauseDifference>;
  version: Scalars['Int']['output'];
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 协议修订 */
export type PactAmendmentAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 修订签署方 */
export type AmendmentSignatory = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  name: Scalars['String']['output'];
  /** 后加入 — becomes a party with this amendment. */
  isJoining: Scalars['Boolean']['output'];
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** 保留 — what one party does not take upon itself of an article. */
export type PactReservation = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  party: PactParty;
  textVersion: Scalars['Int']['output'];
  articleNumber: Scalars['Int']['output'];
  content: Scalars['String']['output'];
  madeOn: Scalars['LocalDate']['output'];
  withdrawnOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 保留 — what one party does not take upon itself of an article. */
export type PactReservationAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** Whatever is left out stays as it is. */
export type ProposeAmendmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the pact that was read. */
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  noticeDays?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  articles?: InputMaybe<Array<PactArticleInput>>;
  /** `responsiblePartyIndex` counts the parties of the pact by position, then those joining. */
  measures?: InputMaybe<Array<PactMeasureInput>>;
  /** 履约事项 */
  obligations?: InputMaybe<Array<PactObligationInput>>;
  dataAnnex?: InputMaybe<Array<DataAnnexItemInput>>;
  /** 后加入 — they sign as well and become parties with the amendment. */
  joining?: InputMaybe<Array<AlliancePartyInput>>;
};

export type ProposeAmendmentPayload = {
  amendment?: Maybe<PactAmendment>;
  userErrors: Array<UserError>;
};

export type SignAmendmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  amendmentId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
  /** The party that signs: the id of an organization or unit. */
  partyId: Scalars['ID']['input'];
  /** 电子签名 — the signed statement names the version the amendment makes. */
  signature: SignatureInput;
};

export type SignAmendmentPayload = {
  amendment?: Maybe<PactAmendment>;
  userErrors: Array<UserError>;
};

export type DeclineAmendmentInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  amendmentId: Scalars['ID']['input'];
  textVersion: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type DeclineAmendmentPayload = {
  amendment?: Maybe<PactAmendment>;
  userErrors: Array<UserError>;
};

export type RenewPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pact to be renewed. */
  pactId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 协议编号 of the new pact. */
  pactNumber: Scalars['String']['input'];
  /** 签署方式 — on paper: its parties have agreed on the text elsewhere and may sign at once, as by registerPact. */
  signatureMedium?: SignatureMedium;
  text: PactTextInput;
};

export type RenewPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ReserveArticleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  textVersion: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
  articleNumber: Scalars['Int']['input'];
  content: Scalars['String']['input'];
};

export type ReserveArticlePayload = {
  reservation?: Maybe<PactReservation>;
  userErrors: Array<UserError>;
};

export type WithdrawReservationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reservationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawReservationPayload = {
  reservation?: Maybe<PactReservation>;
  userErrors: Array<UserError>;
};

export type SucceedPactPartyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The party that is no more: the id of an organization. */
  partyId: Scalars['ID']['input'];
  successorId: Scalars['ID']['input'];
};

export type SucceedPactPartyPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

/** 协议文本版本 — the whole text as it once stood; it never changes. */
export type PactVersion = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** SHA-256 of the canonical form (RFC 8785) of the text, 64 hexadecimal digits. */
  digest: Scalars['String']['output'];
  proposedOn: Scalars['LocalDate']['output'];
  proposedBy: PartyOrganization;
  note?: Maybe<Scalars['String']['output']>;
  /** 规范文本 — the canonical form (RFC 8785): what is signed. */
  canonicalText: Scalars['String']['output'];
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 存证 — null while the version is neither concluded nor adopted. */
  logEntry?: Maybe<LogEntry>;
  /** 签名 — of every round, in the order they were given. */
  signatures: Array<PactSignature>;
};


/** 协议文本版本 — the whole text as it once stood; it never changes. */
export type PactVersionAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 条款差异 */
export type ClauseDifference = {
  clause: ClauseKind;
  change: ClauseChange;
  /** The name of a single term; null for clauses that have a place. */
  term?: Maybe<Scalars['String']['output']>;
  /** From 1; null for what was added. */
  placeBefore?: Maybe<Scalars['Int']['output']>;
  /** From 1; null for what was removed. */
  placeAfter?: Maybe<Scalars['Int']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

/** 协议事项 — one step on the way of a pact. */
export type PactEvent = {
  number: Scalars['Int']['output'];
  kind: PactEventKind;
  happenedAt: Scalars['DateTime']['output'];
  /** The version of the text it concerns. */
  textVersion: Scalars['Int']['output'];
  /** Null when it concerns all. */
  party?: Maybe<AllianceParty>;
  /** The organization whose official acted. */
  organization: PartyOrganization;
  reason?: Maybe<Scalars['String']['output']>;
};

/** 协议文本范本 */
export type PactTemplate = {
  template: PactTemplateKind;
  name: Scalars['String']['output'];
  kind: PactKind;
  articles: Array<TemplateArticle>;
  measures: Array<TemplateMeasure>;
  /** 履约事项 */
  obligations: Array<TemplateObligation>;
};

/** 范本履约事项 — what an article of the template obliges to, once in so many months. */
export type TemplateObligation = {
  content: Scalars['String']['output'];
  /** 履约方 — the first of the parties (0), or each of them (null). */
  ownerPartyIndex?: Maybe<Scalars['Int']['output']>;
  /** 所依条款 — from 1. */
  articleNumber: Scalars['Int']['output'];
  /** 周期（月） */
  everyMonths: Scalars['Int']['output'];
};

/** 范本条款 */
export type TemplateArticle = {
  heading: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** 范本措施 */
export type TemplateMeasure = {
  kind: PactMeasureKind;
  content: Scalars['String']['output'];
};

/** 协议文本 — what a pact says. */
export type PactTextInput = {
  title: Scalars['String']['input'];
  kind: PactKind;
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 拟签日 — parties must stand on this day. */
  signingOn: Scalars['LocalDate']['input'];
  effectiveFrom: Scalars['LocalDate']['input'];
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 生效规则 */
  entryRule?: PactEntryRule;
  /** How many signatures bind; goes with QUORUM alone. */
  entryQuorum?: InputMaybe<Scalars['Int']['input']>;
  /** 退出通知期 — days between the notice of withdrawal and the withdrawal, 0 to 366. */
  noticeDays?: Scalars['NonNegativeInt']['input'];
  /** Two or more. */
  parties: Array<AlliancePartyInput>;
  articles?: InputMaybe<Array<PactArticleInput>>;
  measures?: InputMaybe<Array<PactMeasureInput>>;
  /** 履约事项 */
  obligations?: InputMaybe<Array<PactObligationInput>>;
  dataAnnex?: InputMaybe<Array<DataAnnexItemInput>>;
};

export type DraftPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 协议编号, as it will be printed. */
  pactNumber: Scalars['String']['input'];
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  /** 范本 — gives the articles and the measures that `text` leaves out. */
  template?: InputMaybe<PactTemplateKind>;
  text: PactTextInput;
};

export type DraftPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ReviseDraftInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
  /** What was changed and why. */
  note?: InputMaybe<Scalars['String']['input']>;
  text: PactTextInput;
};

export type ReviseDraftPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type OpenConsultationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
};

export type OpenConsultationPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ConsentToDraftInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
  /** The party that consents: the id of an organization or unit. */
  partyId: Scalars['ID']['input'];
};

export type ConsentToDraftPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ApproveDraftInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
  /** The party whose superior committee approves: the id of an organization or unit. */
  partyId: Scalars['ID']['input'];
};

export type ApproveDraftPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ReturnDraftInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the text that was read. */
  textVersion: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnDraftPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPact = Node & {
  id: Scalars['ID']['output'];
  /** 协议编号, as printed on the paper. */
  pactNumber: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: PactKind;
  /** 目的 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Follows from the days below, as of a date or today. */
  status: PactStatus;
  /** 拟签日 — the day the parties mean to sign. */
  signingOn: Scalars['LocalDate']['output'];
  /** 签订日 — the day the last party signed; null for a draft. */
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  effectiveFrom: Scalars['LocalDate']['output'];
  /** 生效规则 — when it is concluded: with all signatures, with a number of them, or by its date. */
  entryRule: PactEntryRule;
  /** How many signatures bind; null unless the rule is QUORUM. */
  entryQuorum?: Maybe<Scalars['Int']['output']>;
  /** 退出通知期 — days between the notice of withdrawal and the withdrawal. */
  noticeDays: Scalars['Int']['output'];
  /** First day on which it no longer binds. Null while no end was agreed. */
  expiresOn?: Maybe<Scalars['LocalDate']['output']>;
  terminatedOn?: Maybe<Scalars['LocalDate']['output']>;
  terminationReason?: Maybe<Scalars['String']['output']>;
  /** 中止日 — since when it rests; null when it does not. */
  suspendedOn?: Maybe<Scalars['LocalDate']['output']>;
  suspensionReason?: Maybe<Scalars['String']['output']>;
  /** 签约方 */
  parties: Array<PactParty>;
  partyCounts: Array<PartyCount>;
  /** 条款 */
  articles: Array<PactArticle>;
  /** 措施 */
  measures: Array<PactMeasure>;
  /** 数据附件 — what the parties open to each other while the pact is in force. */
  dataAnnex: Array<DataAnnexItem>;
  /** 授权 — what the pact opens today, and to which party; nothing while it is not in force. */
  grants: Array<AccessGrant>;
  /** The pact it renews. */
  predecessor?: Maybe<CoBuildingPact>;
  /** 续签 — the pact that renews it. */
  renewal?: Maybe<CoBuildingPact>;
  alliance?: Maybe<Alliance>;
  /** 项目化共建 */
  projects: CoBuildingProjectConnection;
  sharedResources: SharedResourceConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 所涉难点问题 */
  governanceCases: GovernanceCaseConnection;
  /** 年度评估 — the latest first. */
  evaluations: Array<YearlyEvaluation>;
  /** 运转指数 — of the year that ends on the day; today when left out. */
  liveness: Liveness;
  /** 证据包 — texts, signatures, keys, proofs and the head of the log as one JSON text, verified without the hub by `pnpm run verify-bundle` or the page /verify. Null while nobody has signed. To be had as a file at /pacts/ID/bundle.json. */
  bundle?: Maybe<Scalars['String']['output']>;
  /** 存证 — what the log of signatures holds about the pact, in order. */
  logEntries: LogEntryConnection;
  /** 匹配建议 — open needs of its parties and what other parties offer, best first, wherever they are. */
  suggestions?: Maybe<MatchSuggestionConnection>;
  /** 履约事项 — of the text in force on a day, today when left out. */
  obligations: PactObligationConnection;
  /** 到期事项 */
  obligationOccurrences: ObligationOccurrenceConnection;
  /** 中止记录 — the times it rested; what would have fallen due then never did. */
  suspensions: Array<PactSuspension>;
  /** 修订 — the last one first. */
  amendments: Array<PactAmendment>;
  /** 保留 */
  reservations: Array<PactReservation>;
  /** 办理阶段 — how far the text has come on its way to signature; it stays at SIGNING once the pact is concluded. */
  stage: PactStage;
  /** 版本 — every text the pact has had, the first first. */
  textVersions: Array<PactVersion>;
  textVersion?: Maybe<PactVersion>;
  /** 逐条对比 — what became of each clause from one version to another. */
  difference: Array<ClauseDifference>;
  /** 办理过程 — what happened on its way, in order. */
  events: Array<PactEvent>;
  /** 联席会议 — those it founded. */
  jointMeetings: JointMeetingConnection;
  /** 双方确认事实 */
  sharedFacts: SharedFactConnection;
  sharedFactCounts: Array<SharedFactCount>;
  /** 签署方式 — drafted here: with the keys of the parties; agreed on elsewhere and registered: on paper. */
  signatureMedium: SignatureMedium;
  /** 签署轮次 — counts up when a text is returned while it is being signed; earlier signatures count no more. */
  signingRound: Scalars['Int']['output'];
  /** 签名 — of every version and round, in the order they were given. */
  signatures: Array<PactSignature>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactSharedResourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedResourceFilter>;
  orderBy?: InputMaybe<Array<SharedResourceOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactLivenessArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactLogEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LogEntryFilter>;
  orderBy?: InputMaybe<Array<LogEntryOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactObligationFilter>;
  orderBy?: InputMaybe<Array<PactObligationOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactTextVersionArgs = {
  number: Scalars['Int']['input'];
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactDifferenceArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactJointMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointMeetingFilter>;
  orderBy?: InputMaybe<Array<JointMeetingOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactSharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};


/** 共建协议 — what two or more organizations have signed and promised to do together. */
export type CoBuildingPactSharedFactCountsArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** 签约方 — one side of a pact. */
export type PactParty = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  position: Scalars['Int']['output'];
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  /** As printed in the pact; what the party is called today stands on `party`. */
  name: Scalars['String']['output'];
  /** On a date: a withdrawal that lies ahead is none yet, and is one from its day on. */
  status: PactPartyStatus;
  signedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 对该方生效日 — the first day on which the pact binds this party; null until it has signed and the pact is concluded. */
  bindsFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** 同意日 — the day it consented to the text under way. */
  consentedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 批准日 — the day the committee above it approved the text under way. */
  approvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 通知日 — the day it told the others that it withdraws. */
  noticeOn?: Maybe<Scalars['LocalDate']['output']>;
  withdrawnOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 到期事项 */
  obligationOccurrences: ObligationOccurrenceConnection;
  /** 原签约方 — whose place it took when that one was merged, split or dissolved; null for a party from the start. */
  succeeded?: Maybe<AllianceParty>;
  /** 该方所述事实 */
  sharedFacts: SharedFactConnection;
  /** 签名 — the party's own, of every version and round. */
  signatures: Array<PactSignature>;
};


/** 签约方 — one side of a pact. */
export type PactPartyStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 签约方 — one side of a pact. */
export type PactPartyObligationOccurrencesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObligationOccurrenceFilter>;
  orderBy?: InputMaybe<Array<ObligationOccurrenceOrder>>;
};


/** 签约方 — one side of a pact. */
export type PactPartySharedFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedFactFilter>;
  orderBy?: InputMaybe<Array<SharedFactOrder>>;
};

/** 条款 — one article of a pact. */
export type PactArticle = {
  number: Scalars['Int']['output'];
  heading?: Maybe<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  /** 所涉难点问题 */
  governanceCases: GovernanceCaseConnection;
  /** 所生履约事项 */
  obligations: Array<PactObligation>;
};


/** 条款 — one article of a pact. */
export type PactArticleGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};

/** 措施 — one thing a pact promises to do. */
export type PactMeasure = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  position: Scalars['Int']['output'];
  kind: PactMeasureKind;
  content: Scalars['String']['output'];
  status: PactMeasureStatus;
  /** Null when all parties answer for it. */
  responsibleParty?: Maybe<AllianceParty>;
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 所涉难点问题 */
  governanceCases: GovernanceCaseConnection;
  /** 进展 — what was reported at the last step. */
  progress?: Maybe<Scalars['String']['output']>;
  /** The day of the last step. */
  advancedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 所生履约事项 */
  obligations: Array<PactObligation>;
  /** 佐证 — the last step first. */
  evidence: EvidenceItemConnection;
};


/** 措施 — one thing a pact promises to do. */
export type PactMeasureAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 措施 — one thing a pact promises to do. */
export type PactMeasureGovernanceCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GovernanceCaseFilter>;
  orderBy?: InputMaybe<Array<GovernanceCaseOrder>>;
};


/** 措施 — one thing a pact promises to do. */
export type PactMeasureEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

/** 数据附件条目 — one set of fields that one division opens, for a purpose, while the pact is in force. */
export type DataAnnexItem = {
  fieldSet: DataFieldSet;
  purpose: Scalars['String']['output'];
  /** The division whose rows are opened. */
  divisionCode: Scalars['DivisionCode']['output'];
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 授权 — a set of fields of one place that a pact in force opens to one of its parties; it lives and dies with the pact. */
export type AccessGrant = {
  fieldSet: DataFieldSet;
  purpose: Scalars['String']['output'];
  /** The place whose rows are opened. */
  divisionCode: Scalars['DivisionCode']['output'];
  /** Whom it is opened to. */
  party?: Maybe<AllianceParty>;
  pact: CoBuildingPact;
  validFrom: Scalars['LocalDate']['output'];
  /** First day without it; null while no end is known. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** Opened by 平急转换 for 72 hours at the most, beyond the annex. */
  isEmergency: Scalars['Boolean']['output'];
};

/** 当前身份 — who asks, and what pacts open to them. */
export type ViewerIdentity = {
  kind: ViewerKind;
  /** 登录标识 — the subject of the viewer's own token, by which a signing key names its officer; nobody else is told it. */
  subject?: Maybe<Scalars['String']['output']>;
  organization?: Maybe<PartyOrganization>;
  /** The division whose subtree is the viewer's own line. */
  divisionCode?: Maybe<Scalars['DivisionCode']['output']>;
  role?: Maybe<OfficialRole>;
  /** 授权 — opened to the viewer's organization, or to parties it oversees. */
  grants: Array<AccessGrant>;
};

export type RegisterPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 协议编号, as printed on the paper. */
  pactNumber: Scalars['String']['input'];
  title: Scalars['String']['input'];
  kind: PactKind;
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 拟签日 — parties must stand on this day. */
  signingOn: Scalars['LocalDate']['input'];
  effectiveFrom: Scalars['LocalDate']['input'];
  expiresOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 生效规则 */
  entryRule?: PactEntryRule;
  /** How many signatures bind; goes with QUORUM alone. */
  entryQuorum?: InputMaybe<Scalars['Int']['input']>;
  /** 退出通知期 — days between the notice of withdrawal and the withdrawal, 0 to 366. */
  noticeDays?: Scalars['NonNegativeInt']['input'];
  /** Two or more. */
  parties: Array<AlliancePartyInput>;
  articles?: InputMaybe<Array<PactArticleInput>>;
  measures?: InputMaybe<Array<PactMeasureInput>>;
  /** 履约事项 */
  obligations?: InputMaybe<Array<PactObligationInput>>;
  dataAnnex?: InputMaybe<Array<DataAnnexItemInput>>;
  allianceId?: InputMaybe<Scalars['ID']['input']>;
};

export type PactArticleInput = {
  heading?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

export type PactMeasureInput = {
  kind: PactMeasureKind;
  content: Scalars['String']['input'];
  /** Where in `parties` the one that answers for it stands, from 0. */
  responsiblePartyIndex?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type DataAnnexItemInput = {
  fieldSet: DataFieldSet;
  purpose: Scalars['String']['input'];
  /** Must be the division of a party or lie in it: nobody opens another's data. */
  divisionCode: Scalars['DivisionCode']['input'];
  validFrom?: InputMaybe<Scalars['LocalDate']['input']>;
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type RegisterPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type SignPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The version of the pact that was read before signing. */
  version: Scalars['Int']['input'];
  party: AlliancePartyInput;
  /** On paper alone; today when left out. An electronic signature bears its own day. */
  signedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 电子签名 — for a pact that was drafted here. */
  signature?: InputMaybe<SignatureInput>;
  /** 扫描件摘要 — for a pact signed on paper: SHA-256 of the scanned page, 64 hexadecimal digits. */
  scanDigest?: InputMaybe<Scalars['String']['input']>;
};

export type SignPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type TerminatePactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** First day on which it no longer binds; today when left out. */
  terminatedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  reason: Scalars['String']['input'];
};

export type TerminatePactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type SuspendPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type SuspendPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type ResumePactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ResumePactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type WithdrawFromPactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The party that withdraws; its official registers it. */
  partyId: Scalars['ID']['input'];
  /** First day without it; today when left out. */
  withdrawnOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type WithdrawFromPactPayload = {
  pact?: Maybe<CoBuildingPact>;
  userErrors: Array<UserError>;
};

export type CoBuildingPactFilter = {
  and?: InputMaybe<Array<CoBuildingPactFilter>>;
  or?: InputMaybe<Array<CoBuildingPactFilter>>;
  not?: InputMaybe<CoBuildingPactFilter>;
  id?: InputMaybe<IdComparator>;
  pactNumber?: InputMaybe<StringComparator>;
  title?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<PactKindComparator>;
  /** The status today; the argument `status` beside the filter takes a date. */
  status?: InputMaybe<PactStatusComparator>;
  /** A party is seated in the division or below. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  signingOn?: InputMaybe<LocalDateComparator>;
  signedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  signedIn?: InputMaybe<Scalars['Int']['input']>;
  effectiveFrom?: InputMaybe<LocalDateComparator>;
  expiresOn?: InputMaybe<LocalDateComparator>;
  terminatedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  parties?: InputMaybe<PactPartyRelationFilter>;
  measures?: InputMaybe<PactMeasureRelationFilter>;
  projects?: InputMaybe<CoBuildingProjectRelationFilter>;
  sharedResources?: InputMaybe<SharedResourceRelationFilter>;
  alliance?: InputMaybe<AllianceFilter>;
  predecessor?: InputMaybe<CoBuildingPactFilter>;
  renewal?: InputMaybe<CoBuildingPactFilter>;
};

export type CoBuildingPactOrderField =
  | 'PACT_NUMBER'
  | 'TITLE'
  | 'KIND'
  | 'SIGNED_ON'
  | 'EFFECTIVE_FROM'
  | 'EXPIRES_ON';

export type PactPartyFilter = {
  and?: InputMaybe<Array<PactPartyFilter>>;
  or?: InputMaybe<Array<PactPartyFilter>>;
  not?: InputMaybe<PactPartyFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  name?: InputMaybe<StringComparator>;
  status?: InputMaybe<PactPartyStatusComparator>;
  signedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  signedIn?: InputMaybe<Scalars['Int']['input']>;
  withdrawnOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type PactPartyOrderField =
  | 'POSITION'
  | 'NAME'
  | 'DIVISION_CODE'
  | 'SIGNED_ON';

export type PactMeasureFilter = {
  and?: InputMaybe<Array<PactMeasureFilter>>;
  or?: InputMaybe<Array<PactMeasureFilter>>;
  not?: InputMaybe<PactMeasureFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<PactMeasureKindComparator>;
  content?: InputMaybe<StringComparator>;
  status?: InputMaybe<PactMeasureStatusComparator>;
  responsiblePartyId?: InputMaybe<IdComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type PactMeasureOrderField =
  | 'POSITION'
  | 'KIND'
  | 'DUE_ON';

/** 承诺 — set, carried out, reviewed, redeemed (定诺、履诺、评诺、兑诺). */
export type Pledge = Node & {
  id: Scalars['ID']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  year: Scalars['Int']['output'];
  content: Scalars['String']['output'];
  status: PledgeStatus;
  /** 履诺进展 */
  progress?: Maybe<Scalars['String']['output']>;
  /** 履诺佐证 — what shows the progress. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 评诺等次 */
  fulfilment?: Maybe<PledgeFulfilment>;
  /** 评诺意见 */
  review?: Maybe<Scalars['String']['output']>;
  /** 兑诺结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  setOn: Scalars['LocalDate']['output'];
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  redeemedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 承诺 — set, carried out, reviewed, redeemed (定诺、履诺、评诺、兑诺). */
export type PledgeAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 难点问题 — a hard case led by an organization, with a timeline (研判—动员—处置—监督反馈—总结提升). */
export type GovernanceCase = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  status: GovernanceCaseStatus;
  area?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  leadOrganization?: Maybe<PartyOrganization>;
  openedOn: Scalars['LocalDate']['output'];
  resolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** The whistle that brought it up. */
  whistle?: Maybe<Whistle>;
  timeline: CaseEventConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 所涉协议 */
  pact?: Maybe<CoBuildingPact>;
  /** 所涉条款 — as the text in force counts them. */
  article?: Maybe<PactArticle>;
  /** 所涉措施 */
  measure?: Maybe<PactMeasure>;
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
};


/** 难点问题 — a hard case led by an organization, with a timeline (研判—动员—处置—监督反馈—总结提升). */
export type GovernanceCaseTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseEventFilter>;
  orderBy?: InputMaybe<Array<CaseEventOrder>>;
};


/** 难点问题 — a hard case led by an organization, with a timeline (研判—动员—处置—监督反馈—总结提升). */
export type GovernanceCaseAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 难点问题 — a hard case led by an organization, with a timeline (研判—动员—处置—监督反馈—总结提升). */
export type GovernanceCaseEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};

/** 办理过程 — one step in the timeline of a case. */
export type CaseEvent = Node & {
  id: Scalars['ID']['output'];
  case: GovernanceCase;
  position: Scalars['Int']['output'];
  kind: CaseEventKind;
  note: Scalars['String']['output'];
  organization?: Maybe<PartyOrganization>;
  at: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 办理过程 — one step in the timeline of a case. */
export type CaseEventAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 书记领办项目 — a project led by the secretary of an organization, reviewed by the quarter. */
export type SecretaryLedProject = Node & {
  id: Scalars['ID']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  title: Scalars['String']['output'];
  year: Scalars['Int']['output'];
  status: SecretaryLedProjectStatus;
  /** At the last review, in hundredths. */
  progressPercent?: Maybe<Scalars['Int']['output']>;
  reviewedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 书记领办项目 — a project led by the secretary of an organization, reviewed by the quarter. */
export type SecretaryLedProjectAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

export type SetPledgeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  content: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type SetPledgePayload = {
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type ReportPledgeProgressInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pledgeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  progress: Scalars['String']['input'];
  evidence: Scalars['String']['input'];
};

export type ReportPledgeProgressPayload = {
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type ReviewPledgeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pledgeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  fulfilment: PledgeFulfilment;
  review: Scalars['String']['input'];
};

export type ReviewPledgePayload = {
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type SettlePledgeInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pledgeId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  outcome: Scalars['String']['input'];
};

export type SettlePledgePayload = {
  pledge?: Maybe<Pledge>;
  userErrors: Array<UserError>;
};

export type OpenGovernanceCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  leadOrganizationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  /** What the study found. */
  note: Scalars['String']['input'];
  /** The whistle that brought it up. */
  whistleId?: InputMaybe<Scalars['ID']['input']>;
};

export type AdvanceGovernanceCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  caseId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** The step that was taken. */
  kind: CaseEventKind;
  note: Scalars['String']['input'];
};

export type OpenSecretaryLedProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type AdvanceSecretaryLedProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** As the review finds it. */
  status: SecretaryLedProjectStatus;
  /** In hundredths; without it the last one stands, and what is completed has 100. */
  progressPercent?: InputMaybe<Scalars['Int']['input']>;
};

export type OpenGovernanceCasePayload = {
  case?: Maybe<GovernanceCase>;
  userErrors: Array<UserError>;
};

export type AdvanceGovernanceCasePayload = {
  case?: Maybe<GovernanceCase>;
  userErrors: Array<UserError>;
};

export type OpenSecretaryLedProjectPayload = {
  project?: Maybe<SecretaryLedProject>;
  userErrors: Array<UserError>;
};

export type AdvanceSecretaryLedProjectPayload = {
  project?: Maybe<SecretaryLedProject>;
  userErrors: Array<UserError>;
};

export type PledgeFilter = {
  and?: InputMaybe<Array<PledgeFilter>>;
  or?: InputMaybe<Array<PledgeFilter>>;
  not?: InputMaybe<PledgeFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  year?: InputMaybe<IntComparator>;
  content?: InputMaybe<StringComparator>;
  status?: InputMaybe<PledgeStatusComparator>;
  fulfilment?: InputMaybe<PledgeFulfilmentComparator>;
  setOn?: InputMaybe<LocalDateComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  redeemedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
};

export type PledgeOrderField =
  | 'YEAR'
  | 'SET_ON'
  | 'DUE_ON'
  | 'STATUS'
  | 'DIVISION_CODE';

export type GovernanceCaseFilter = {
  and?: InputMaybe<Array<GovernanceCaseFilter>>;
  or?: InputMaybe<Array<GovernanceCaseFilter>>;
  not?: InputMaybe<GovernanceCaseFilter>;
  id?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  divisionId?: InputMaybe<IdComparator>;
  leadOrganizationId?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<GovernanceCaseStatusComparator>;
  openedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  openedIn?: InputMaybe<Scalars['Int']['input']>;
  resolvedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  resolvedIn?: InputMaybe<Scalars['Int']['input']>;
  synthetic?: InputMaybe<BooleanComparator>;
  timeline?: InputMaybe<CaseEventRelationFilter>;
  whistle?: InputMaybe<WhistleFilter>;
  pactId?: InputMaybe<IdComparator>;
  articleNumber?: InputMaybe<IntComparator>;
  measureId?: InputMaybe<IdComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type GovernanceCaseOrderField =
  | 'OPENED_ON'
  | 'RESOLVED_ON'
  | 'STATUS'
  | 'DIVISION_CODE';

export type CaseEventFilter = {
  and?: InputMaybe<Array<CaseEventFilter>>;
  or?: InputMaybe<Array<CaseEventFilter>>;
  not?: InputMaybe<CaseEventFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<CaseEventKindComparator>;
  position?: InputMaybe<IntComparator>;
  organizationId?: InputMaybe<IdComparator>;
  at?: InputMaybe<DateTimeComparator>;
  case?: InputMaybe<GovernanceCaseFilter>;
};

export type CaseEventOrderField =
  | 'POSITION'
  | 'AT';

export type SecretaryLedProjectFilter = {
  and?: InputMaybe<Array<SecretaryLedProjectFilter>>;
  or?: InputMaybe<Array<SecretaryLedProjectFilter>>;
  not?: InputMaybe<SecretaryLedProjectFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  title?: InputMaybe<StringComparator>;
  year?: InputMaybe<IntComparator>;
  status?: InputMaybe<SecretaryLedProjectStatusComparator>;
  progressPercent?: InputMaybe<IntComparator>;
  reviewedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
};

export type SecretaryLedProjectOrderField =
  | 'YEAR'
  | 'TITLE'
  | 'STATUS'
  | 'PROGRESS_PERCENT';

/** 项目参与方 — one party in one project. */
export type ProjectParticipant = {
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 分工 */
  task?: Maybe<Scalars['String']['output']>;
  joinedOn: Scalars['LocalDate']['output'];
  /** 确认成果的日期 — null until it has confirmed the result. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type OpenCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 牵头党组织 — a party to the pact, a member or the convener of the alliance, or a side of the need. */
  organizationId: Scalars['ID']['input'];
  /** One of the three. */
  needId?: InputMaybe<Scalars['ID']['input']>;
  pactId?: InputMaybe<Scalars['ID']['input']>;
  allianceId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type OpenCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type JoinCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  party: AlliancePartyInput;
  task?: InputMaybe<Scalars['String']['input']>;
};

export type JoinCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type LeaveCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
};

export type LeaveCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type StartCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type StartCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type CompleteCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  result: Scalars['String']['input'];
  beneficiaryPersonTimes?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

export type CompleteCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type CancelCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type CancelCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

export type ConfirmCoBuildingProjectInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  projectId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  partyId: Scalars['ID']['input'];
};

export type ConfirmCoBuildingProjectPayload = {
  project?: Maybe<CoBuildingProject>;
  userErrors: Array<UserError>;
};

/** 提醒、督办 — that a matter falls due: to its owner before the day and on it, and to the owner's superior when it stays undone. Each once. */
export type Reminder = Node & {
  id: Scalars['ID']['output'];
  kind: ReminderKind;
  level: ReminderLevel;
  status: ReminderStatus;
  subjectId: Scalars['ID']['output'];
  /** 事项 — null once it is gone. */
  subject?: Maybe<Node>;
  /** What the matter was called when it was reminded of. */
  title: Scalars['String']['output'];
  /** 责任组织 */
  owner?: Maybe<PartyOrganization>;
  /** 提醒对象 — the owner, or its superior. */
  addressee?: Maybe<PartyOrganization>;
  /** Of the addressee. */
  divisionCode: Scalars['DivisionCode']['output'];
  /** 到期日 */
  dueOn: Scalars['LocalDate']['output'];
  /** The day the rule names; after an interruption it was made later. */
  remindsOn: Scalars['LocalDate']['output'];
  createdAt: Scalars['DateTime']['output'];
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 阅知组织 */
  acknowledgedBy?: Maybe<PartyOrganization>;
  /** 了结日 — when its matter was found done, or no longer due on that day. */
  settledOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 提醒规则 */
export type ReminderRule = {
  kind: ReminderKind;
  daysBefore: Scalars['Int']['output'];
  /** Null when it is not reported to the superior. */
  escalatesAfterDays?: Maybe<Scalars['Int']['output']>;
  source: Scalars['String']['output'];
};

export type AcknowledgeReminderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  reminderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AcknowledgeReminderPayload = {
  reminder?: Maybe<Reminder>;
  userErrors: Array<UserError>;
};

export type ReminderFilter = {
  and?: InputMaybe<Array<ReminderFilter>>;
  or?: InputMaybe<Array<ReminderFilter>>;
  not?: InputMaybe<ReminderFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<ReminderKindComparator>;
  level?: InputMaybe<ReminderLevelComparator>;
  status?: InputMaybe<ReminderStatusComparator>;
  subjectId?: InputMaybe<IdComparator>;
  ownerId?: InputMaybe<IdComparator>;
  addresseeId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  dueOn?: InputMaybe<LocalDateComparator>;
  createdAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
};

export type ReminderOrderField =
  | 'DUE_ON'
  | 'CREATED_AT'
  | 'LEVEL'
  | 'KIND';

/** 决议事项 — what a party has to do by a day because a resolution says so. */
export type ResolutionTask = Node & {
  id: Scalars['ID']['output'];
  resolution: Resolution;
  session: JointMeetingSession;
  meeting: JointMeeting;
  title: Scalars['String']['output'];
  /** 责任方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  dueOn: Scalars['LocalDate']['output'];
  status: ResolutionTaskStatus;
  /** 逾期 — not reported as done by its day. */
  isOverdue: Scalars['Boolean']['output'];
  /** 进展 */
  progress?: Maybe<Scalars['String']['output']>;
  /** 佐证 */
  evidence?: Maybe<Scalars['String']['output']>;
  reportedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 销号或终止之日 */
  settledOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 办理过程 */
  events?: Maybe<Array<TaskEvent>>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 决议事项 — what a party has to do by a day because a resolution says so. */
export type ResolutionTaskIsOverdueArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 决议事项办理过程 — one step, never changed; reached through `ResolutionTask.events` alone. */
export type TaskEvent = {
  kind: TaskEventKind;
  happenedOn: Scalars['LocalDate']['output'];
  text?: Maybe<Scalars['String']['output']>;
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type ResolutionTaskFilter = {
  and?: InputMaybe<Array<ResolutionTaskFilter>>;
  or?: InputMaybe<Array<ResolutionTaskFilter>>;
  not?: InputMaybe<ResolutionTaskFilter>;
  id?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  status?: InputMaybe<ResolutionTaskStatusComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  /** 逾期 — not reported as done by the day. */
  overdueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  reportedOn?: InputMaybe<LocalDateComparator>;
  settledOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  resolution?: InputMaybe<ResolutionFilter>;
  meeting?: InputMaybe<JointMeetingFilter>;
};

export type ResolutionTaskOrderField =
  | 'DUE_ON'
  | 'STATUS'
  | 'DIVISION_CODE';

export type AssignTaskInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resolutionId: Scalars['ID']['input'];
  /** Of the resolution. */
  version: Scalars['Int']['input'];
  task: ResolutionTaskInput;
};

export type AssignTaskPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type ReportTaskProgressInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  progress: Scalars['String']['input'];
};

export type ReportTaskProgressPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type ReportTaskCompletionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  evidence: Scalars['String']['input'];
};

export type ReportTaskCompletionPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type AcceptTaskCompletionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AcceptTaskCompletionPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type ReturnTaskInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnTaskPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type ExtendTaskInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  dueOn: Scalars['LocalDate']['input'];
  reason: Scalars['String']['input'];
};

export type ExtendTaskPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

export type CallOffTaskInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type CallOffTaskPayload = {
  task?: Maybe<ResolutionTask>;
  userErrors: Array<UserError>;
};

/** 订单步骤 — that an order came into a status, through whom. */
export type ServiceOrderEvent = {
  number: Scalars['Int']['output'];
  status: ServiceOrderStatus;
  happenedAt: Scalars['DateTime']['output'];
  /** The organization whose official registered it. */
  organization?: Maybe<PartyOrganization>;
  /** 接单方 — the party it was dispatched to, at that time. */
  provider?: Maybe<AllianceParty>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type RequestServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 点单方 */
  organizationId: Scalars['ID']['input'];
  /** 派单方 — the requesting organization itself when left out, or one of its place or above. */
  dispatcherId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  neededBy?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The need it is for; one of the same organization. */
  needId?: InputMaybe<Scalars['ID']['input']>;
};

export type RequestServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type DispatchServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接单方 */
  provider: AlliancePartyInput;
};

export type DispatchServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type AcceptServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AcceptServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type DeclineServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type DeclineServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type CompleteServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CompleteServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type RateServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 1 to 5; of the service, never of a person. */
  rating: Scalars['Int']['input'];
  review?: InputMaybe<Scalars['String']['input']>;
};

export type RateServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

export type CancelServiceOrderInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  orderId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type CancelServiceOrderPayload = {
  order?: Maybe<ServiceOrder>;
  userErrors: Array<UserError>;
};

/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeed = Node & {
  id: Scalars['ID']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  kind: ServiceNeedKind;
  status: ServiceNeedStatus;
  declaredOn: Scalars['LocalDate']['output'];
  neededBy?: Maybe<Scalars['LocalDate']['output']>;
  /** 惠及人次 */
  beneficiaryPersonTimes?: Maybe<Scalars['Int']['output']>;
  claims: ClaimConnection;
  /** The claim that stands, if any. */
  standingClaim?: Maybe<Claim>;
  projects: CoBuildingProjectConnection;
  serviceOrders: ServiceOrderConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 匹配建议 — open offers of others that answer it, best first; nothing once it is taken up. */
  suggestions?: Maybe<MatchSuggestionConnection>;
  /** 摸排日期 — the day it was found out at the doors. */
  surveyedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 分类 — the field of work it belongs to. */
  section?: Maybe<CommitteeSection>;
  /** 落实的功能小组 — the group that has taken it on. */
  functionalGroup?: Maybe<FunctionalGroup>;
  withdrawalReason?: Maybe<Scalars['String']['output']>;
};


/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeedClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeedProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoBuildingProjectFilter>;
  orderBy?: InputMaybe<Array<CoBuildingProjectOrder>>;
};


/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeedServiceOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ServiceOrderFilter>;
  orderBy?: InputMaybe<Array<ServiceOrderOrder>>;
};


/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeedAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 需求 — something a community needs, a micro wish included. */
export type ServiceNeedSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 资源 — something a party offers to others, until the last day it names. */
export type ResourceOffer = Node & {
  id: Scalars['ID']['output'];
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  kind: ResourceKind;
  terms: OfferTerms;
  status: ResourceOfferStatus;
  offeredOn: Scalars['LocalDate']['output'];
  availableUntil?: Maybe<Scalars['LocalDate']['output']>;
  claims: ClaimConnection;
  /** The claim that stands, if any. */
  standingClaim?: Maybe<Claim>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 匹配建议 — open needs of others that it answers, best first; nothing once it is taken up or expired. */
  suggestions?: Maybe<MatchSuggestionConnection>;
  withdrawalReason?: Maybe<Scalars['String']['output']>;
};


/** 资源 — something a party offers to others, until the last day it names. */
export type ResourceOfferClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** 资源 — something a party offers to others, until the last day it names. */
export type ResourceOfferAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 资源 — something a party offers to others, until the last day it names. */
export type ResourceOfferSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 共建项目 — a piece of work done together under a pact or for a need. */
export type CoBuildingProject = Node & {
  id: Scalars['ID']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  title: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  status: CoBuildingProjectStatus;
  pact?: Maybe<CoBuildingPact>;
  need?: Maybe<ServiceNeed>;
  startedOn?: Maybe<Scalars['LocalDate']['output']>;
  dueOn?: Maybe<Scalars['LocalDate']['output']>;
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  alliance?: Maybe<Alliance>;
  /** 参与方 — beside the organization in the lead. */
  participants: Array<ProjectParticipant>;
  /** 成果 */
  result?: Maybe<Scalars['String']['output']>;
  /** 惠及人次 */
  beneficiaryPersonTimes?: Maybe<Scalars['Int']['output']>;
  cancellationReason?: Maybe<Scalars['String']['output']>;
};


/** 共建项目 — a piece of work done together under a pact or for a need. */
export type CoBuildingProjectAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 认领 — a party takes up a need or an offer; one claim stands at a time. */
export type Claim = Node & {
  id: Scalars['ID']['output'];
  need?: Maybe<ServiceNeed>;
  offer?: Maybe<ResourceOffer>;
  /** 认领方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  status: ClaimStatus;
  claimedOn: Scalars['LocalDate']['output'];
  fulfilledOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 1 to 5; of the service, never of a person. */
  rating?: Maybe<Scalars['Int']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 落实的功能小组 — null unless the claim came of an assignment. */
  functionalGroup?: Maybe<FunctionalGroup>;
};


/** 认领 — a party takes up a need or an offer; one claim stands at a time. */
export type ClaimAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 服务订单 — requested, dispatched, accepted, completed, rated (点单—派单—接单—评单). */
export type ServiceOrder = Node & {
  id: Scalars['ID']['output'];
  /** 点单方 */
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  title: Scalars['String']['output'];
  status: ServiceOrderStatus;
  /** 接单方 */
  provider?: Maybe<AllianceParty>;
  need?: Maybe<ServiceNeed>;
  requestedAt: Scalars['DateTime']['output'];
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 1 to 5; of the service, never of a person. */
  rating?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  description?: Maybe<Scalars['String']['output']>;
  /** 希望完成日 */
  neededBy?: Maybe<Scalars['LocalDate']['output']>;
  /** 派单方 */
  dispatcher?: Maybe<PartyOrganization>;
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  ratedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 评单意见 */
  review?: Maybe<Scalars['String']['output']>;
  /** 办理过程 — every step, in order. */
  events: Array<ServiceOrderEvent>;
};


/** 服务订单 — requested, dispatched, accepted, completed, rated (点单—派单—接单—评单). */
export type ServiceOrderAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 共享资源 — a venue, equipment or service that its owner keeps open to others. */
export type SharedResource = Node & {
  id: Scalars['ID']['output'];
  /** 所属方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  name: Scalars['String']['output'];
  kind: ResourceKind;
  terms: OfferTerms;
  openingHours?: Maybe<Scalars['String']['output']>;
  /** The pact that opened it. */
  pact?: Maybe<CoBuildingPact>;
  openedOn?: Maybe<Scalars['LocalDate']['output']>;
  closedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
  /** 预约 */
  bookings: ResourceBookingConnection;
};


/** 共享资源 — a venue, equipment or service that its owner keeps open to others. */
export type SharedResourceAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};


/** 共享资源 — a venue, equipment or service that its owner keeps open to others. */
export type SharedResourceBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourceBookingFilter>;
  orderBy?: InputMaybe<Array<ResourceBookingOrder>>;
};

export type DeclareNeedInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  kind: ServiceNeedKind;
  neededBy?: InputMaybe<Scalars['LocalDate']['input']>;
  beneficiaryPersonTimes?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** 摸排日期 */
  surveyedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** 分类 */
  section?: InputMaybe<CommitteeSection>;
};

export type DeclareNeedPayload = {
  need?: Maybe<ServiceNeed>;
  userErrors: Array<UserError>;
};

export type OfferResourceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  party: AlliancePartyInput;
  title: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  kind: ResourceKind;
  terms?: InputMaybe<OfferTerms>;
  availableUntil?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type OfferResourcePayload = {
  offer?: Maybe<ResourceOffer>;
  userErrors: Array<UserError>;
};

export type ClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Either a need or an offer. */
  needId?: InputMaybe<Scalars['ID']['input']>;
  offerId?: InputMaybe<Scalars['ID']['input']>;
  party: AlliancePartyInput;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type AcceptClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  claimId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type AcceptClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type DeclineClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  claimId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type DeclineClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type WithdrawClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  claimId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type FulfilClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  claimId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type FulfilClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type RateClaimInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  claimId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 1 to 5; of the service, never of a person. */
  rating: Scalars['Int']['input'];
};

export type RateClaimPayload = {
  claim?: Maybe<Claim>;
  userErrors: Array<UserError>;
};

export type ServiceNeedFilter = {
  and?: InputMaybe<Array<ServiceNeedFilter>>;
  or?: InputMaybe<Array<ServiceNeedFilter>>;
  not?: InputMaybe<ServiceNeedFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  title?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ServiceNeedKindComparator>;
  section?: InputMaybe<CommitteeSectionComparator>;
  status?: InputMaybe<ServiceNeedStatusComparator>;
  declaredOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  declaredIn?: InputMaybe<Scalars['Int']['input']>;
  neededBy?: InputMaybe<LocalDateComparator>;
  beneficiaryPersonTimes?: InputMaybe<IntComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  claims?: InputMaybe<ClaimRelationFilter>;
  projects?: InputMaybe<CoBuildingProjectRelationFilter>;
  serviceOrders?: InputMaybe<ServiceOrderRelationFilter>;
};

export type ServiceNeedOrderField =
  | 'DECLARED_ON'
  | 'NEEDED_BY'
  | 'KIND'
  | 'SECTION'
  | 'STATUS'
  | 'DIVISION_CODE';

export type ResourceOfferFilter = {
  and?: InputMaybe<Array<ResourceOfferFilter>>;
  or?: InputMaybe<Array<ResourceOfferFilter>>;
  not?: InputMaybe<ResourceOfferFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  title?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ResourceKindComparator>;
  terms?: InputMaybe<OfferTermsComparator>;
  status?: InputMaybe<ResourceOfferStatusComparator>;
  offeredOn?: InputMaybe<LocalDateComparator>;
  availableUntil?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  claims?: InputMaybe<ClaimRelationFilter>;
};

export type ResourceOfferOrderField =
  | 'OFFERED_ON'
  | 'KIND'
  | 'STATUS'
  | 'DIVISION_CODE';

export type CoBuildingProjectFilter = {
  and?: InputMaybe<Array<CoBuildingProjectFilter>>;
  or?: InputMaybe<Array<CoBuildingProjectFilter>>;
  not?: InputMaybe<CoBuildingProjectFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  title?: InputMaybe<StringComparator>;
  status?: InputMaybe<CoBuildingProjectStatusComparator>;
  startedOn?: InputMaybe<LocalDateComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  completedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  need?: InputMaybe<ServiceNeedFilter>;
  alliance?: InputMaybe<AllianceFilter>;
};

export type CoBuildingProjectOrderField =
  | 'TITLE'
  | 'STATUS'
  | 'STARTED_ON'
  | 'DUE_ON'
  | 'COMPLETED_ON';

export type ClaimFilter = {
  and?: InputMaybe<Array<ClaimFilter>>;
  or?: InputMaybe<Array<ClaimFilter>>;
  not?: InputMaybe<ClaimFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  status?: InputMaybe<ClaimStatusComparator>;
  claimedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  claimedIn?: InputMaybe<Scalars['Int']['input']>;
  fulfilledOn?: InputMaybe<LocalDateComparator>;
  functionalGroupId?: InputMaybe<IdComparator>;
  rating?: InputMaybe<IntComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  need?: InputMaybe<ServiceNeedFilter>;
  offer?: InputMaybe<ResourceOfferFilter>;
};

export type ClaimOrderField =
  | 'CLAIMED_ON'
  | 'FULFILLED_ON'
  | 'STATUS'
  | 'RATING';

export type ServiceOrderFilter = {
  and?: InputMaybe<Array<ServiceOrderFilter>>;
  or?: InputMaybe<Array<ServiceOrderFilter>>;
  not?: InputMaybe<ServiceOrderFilter>;
  id?: InputMaybe<IdComparator>;
  organizationId?: InputMaybe<IdComparator>;
  providerId?: InputMaybe<IdComparator>;
  providerType?: InputMaybe<AlliancePartyTypeComparator>;
  dispatcherId?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  title?: InputMaybe<StringComparator>;
  status?: InputMaybe<ServiceOrderStatusComparator>;
  requestedAt?: InputMaybe<DateTimeComparator>;
  dispatchedAt?: InputMaybe<DateTimeComparator>;
  completedAt?: InputMaybe<DateTimeComparator>;
  rating?: InputMaybe<IntComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  need?: InputMaybe<ServiceNeedFilter>;
};

export type ServiceOrderOrderField =
  | 'REQUESTED_AT'
  | 'COMPLETED_AT'
  | 'STATUS';

export type SharedResourceFilter = {
  and?: InputMaybe<Array<SharedResourceFilter>>;
  or?: InputMaybe<Array<SharedResourceFilter>>;
  not?: InputMaybe<SharedResourceFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  name?: InputMaybe<StringComparator>;
  /** 一字、二字词，繁简皆可 */
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ResourceKindComparator>;
  terms?: InputMaybe<OfferTermsComparator>;
  openedOn?: InputMaybe<LocalDateComparator>;
  closedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  bookings?: InputMaybe<ResourceBookingRelationFilter>;
};

export type SharedResourceOrderField =
  | 'NAME'
  | 'KIND'
  | 'DIVISION_CODE'
  | 'OPENED_ON';

/** 双方确认事实 — something that happened under a pact, as its sides tell it. */
export type SharedFact = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  kind: SharedFactKind;
  status: SharedFactStatus;
  /** The version that stands. */
  number: Scalars['Int']['output'];
  /** The side that told the version that stands. */
  side: PactParty;
  /** As the version that stands says. */
  happenedOn: Scalars['LocalDate']['output'];
  /** The day every other side had confirmed it; null while it is not joint. */
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 版本 — the first first. */
  versions: Array<SharedFactVersion>;
  /** 以此为佐证 */
  evidence: EvidenceItemConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 双方确认事实 — something that happened under a pact, as its sides tell it. */
export type SharedFactEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceItemFilter>;
  orderBy?: InputMaybe<Array<EvidenceItemOrder>>;
};


/** 双方确认事实 — something that happened under a pact, as its sides tell it. */
export type SharedFactAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 事实版本 — how one side tells it, and what the others say to that. */
export type SharedFactVersion = {
  number: Scalars['Int']['output'];
  side: PactParty;
  statement?: Maybe<Scalars['String']['output']>;
  happenedOn: Scalars['LocalDate']['output'];
  /** Of a figure: how many. Told by one side; it is joint when the fact is. */
  quantity?: Maybe<Scalars['Int']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  /** 更正理由 */
  reason?: Maybe<Scalars['String']['output']>;
  recordedOn: Scalars['LocalDate']['output'];
  /** The organization whose official told it. */
  organization?: Maybe<PartyOrganization>;
  answers: Array<SharedFactAnswer>;
};

/** 事实答复 — what one other side says to a version. */
export type SharedFactAnswer = {
  side: PactParty;
  answer: FactAnswer;
  /** 另一说法 — how the side tells it that disputes the version. */
  statement?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Scalars['Int']['output']>;
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  organization?: Maybe<PartyOrganization>;
};

/** 事实计数 — of one kind. What was withdrawn counts nowhere. */
export type SharedFactCount = {
  kind: SharedFactKind;
  /** 双方确认 */
  joint: Scalars['Int']['output'];
  /** 单方 */
  oneSided: Scalars['Int']['output'];
  /** 有异议 */
  disputed: Scalars['Int']['output'];
};

export type RecordSharedFactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  pactId: Scalars['ID']['input'];
  /** The party that tells it: the id of an organization or unit. */
  partyId: Scalars['ID']['input'];
  kind: SharedFactKind;
  statement: Scalars['String']['input'];
  happenedOn: Scalars['LocalDate']['input'];
  /** Goes with RESULT_FIGURE, and is needed there. */
  quantity?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type RecordSharedFactPayload = {
  fact?: Maybe<SharedFact>;
  userErrors: Array<UserError>;
};

export type ConfirmSharedFactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  factId: Scalars['ID']['input'];
  /** The version of the fact that was read. */
  number: Scalars['Int']['input'];
  /** The party that confirms. */
  partyId: Scalars['ID']['input'];
};

export type ConfirmSharedFactPayload = {
  fact?: Maybe<SharedFact>;
  userErrors: Array<UserError>;
};

export type DisputeSharedFactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  factId: Scalars['ID']['input'];
  /** The version of the fact that was read. */
  number: Scalars['Int']['input'];
  /** The party that tells it differently. */
  partyId: Scalars['ID']['input'];
  /** 另一说法 — how it was. */
  statement: Scalars['String']['input'];
  quantity?: InputMaybe<Scalars['NonNegativeInt']['input']>;
};

export type DisputeSharedFactPayload = {
  fact?: Maybe<SharedFact>;
  userErrors: Array<UserError>;
};

export type CorrectSharedFactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  factId: Scalars['ID']['input'];
  /** The version of the fact that was read. */
  number: Scalars['Int']['input'];
  /** The party that tells the new version. */
  partyId: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
  /** As before when left out. */
  happenedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  quantity?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
};

export type CorrectSharedFactPayload = {
  fact?: Maybe<SharedFact>;
  userErrors: Array<UserError>;
};

export type WithdrawSharedFactInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  factId: Scalars['ID']['input'];
  /** The version of the fact that was read. */
  number: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type WithdrawSharedFactPayload = {
  fact?: Maybe<SharedFact>;
  userErrors: Array<UserError>;
};

export type SharedFactFilter = {
  and?: InputMaybe<Array<SharedFactFilter>>;
  or?: InputMaybe<Array<SharedFactFilter>>;
  not?: InputMaybe<SharedFactFilter>;
  id?: InputMaybe<IdComparator>;
  pactId?: InputMaybe<IdComparator>;
  kind?: InputMaybe<SharedFactKindComparator>;
  status?: InputMaybe<SharedFactStatusComparator>;
  happenedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  happenedIn?: InputMaybe<Scalars['Int']['input']>;
  /** A party of its pact is seated in the division or below. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 待其答复 — the organization or unit has not answered the version that stands. */
  awaitedPartyId?: InputMaybe<Scalars['ID']['input']>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
};

export type SharedFactOrderField =
  | 'HAPPENED_ON'
  | 'KIND'
  | 'STATUS';

/** 预约 — a party has a shared resource for a time. */
export type ResourceBooking = Node & {
  id: Scalars['ID']['output'];
  resource: SharedResource;
  /** 预约方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  startsAt: Scalars['DateTime']['output'];
  /** The first instant at which it is free again. */
  endsAt: Scalars['DateTime']['output'];
  purpose?: Maybe<Scalars['String']['output']>;
  status: BookingStatus;
  cancellationReason?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

export type OpenSharedResourceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  party: AlliancePartyInput;
  name: Scalars['String']['input'];
  kind: ResourceKind;
  terms?: OfferTerms;
  /** 开放时间 — 周一至周五 9:00—12:00、14:00—17:30；周末 9:00—12:00: bookings lie within. Any time when left out. */
  openingHours?: InputMaybe<Scalars['String']['input']>;
  /** The pact that opens it: only its parties may book then, and the owner is one of them. */
  pactId?: InputMaybe<Scalars['ID']['input']>;
  /** Today when left out. */
  openedOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type OpenSharedResourcePayload = {
  resource?: Maybe<SharedResource>;
  userErrors: Array<UserError>;
};

export type ChangeSharedResourceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  terms: OfferTerms;
  openingHours?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeSharedResourcePayload = {
  resource?: Maybe<SharedResource>;
  userErrors: Array<UserError>;
};

export type CloseSharedResourceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** First day on which it is closed; today when left out. */
  closedOn?: InputMaybe<Scalars['LocalDate']['input']>;
  /** What the parties whose bookings are cancelled are told. */
  reason: Scalars['String']['input'];
};

export type CloseSharedResourcePayload = {
  resource?: Maybe<SharedResource>;
  userErrors: Array<UserError>;
};

export type BookSharedResourceInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  resourceId: Scalars['ID']['input'];
  party: AlliancePartyInput;
  startsAt: Scalars['DateTime']['input'];
  /** At most 31 days later. */
  endsAt: Scalars['DateTime']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
};

export type BookSharedResourcePayload = {
  booking?: Maybe<ResourceBooking>;
  userErrors: Array<UserError>;
};

export type CancelBookingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  bookingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type CancelBookingPayload = {
  booking?: Maybe<ResourceBooking>;
  userErrors: Array<UserError>;
};

export type ConfirmBookingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  bookingId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type ConfirmBookingPayload = {
  booking?: Maybe<ResourceBooking>;
  userErrors: Array<UserError>;
};

export type ResourceBookingFilter = {
  and?: InputMaybe<Array<ResourceBookingFilter>>;
  or?: InputMaybe<Array<ResourceBookingFilter>>;
  not?: InputMaybe<ResourceBookingFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division of the party that books, itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  status?: InputMaybe<BookingStatusComparator>;
  startsAt?: InputMaybe<DateTimeComparator>;
  endsAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  resource?: InputMaybe<SharedResourceFilter>;
};

export type ResourceBookingOrderField =
  | 'STARTS_AT'
  | 'STATUS';

/** 签名密钥 — the public key an organization or unit signs with. */
export type SigningKey = Node & {
  id: Scalars['ID']['output'];
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  algorithm: SignatureAlgorithm;
  /** 公钥 — SubjectPublicKeyInfo (DER), base64url. */
  publicKey: Scalars['String']['output'];
  /** 指纹 — SHA-256 of the SubjectPublicKeyInfo, 64 hexadecimal digits; what statements call the key. */
  fingerprint: Scalars['String']['output'];
  status: SigningKeyStatus;
  /** 授权签署人的角色 */
  officerRole: OfficialRole;
  /** 授权签署人所在党组织 */
  officerOrganization: PartyOrganization;
  /** 是否由我签署 — whether the viewer is the official named to sign with it. */
  isMine: Scalars['Boolean']['output'];
  validFrom: Scalars['LocalDate']['output'];
  /** First day without it; null while no end is set. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  registeredOn: Scalars['LocalDate']['output'];
  registeredBy: PartyOrganization;
  /** 持有证明 — what the key itself signed when it was registered. */
  statement: Scalars['String']['output'];
  signature: Scalars['String']['output'];
  revokedOn?: Maybe<Scalars['LocalDate']['output']>;
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** 用此密钥的签名 */
  pactSignatures: PactSignatureConnection;
  /** 存证 — its registration, and its revocation. */
  logEntries: Array<LogEntry>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};


/** 签名密钥 — the public key an organization or unit signs with. */
export type SigningKeyStatusArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 签名密钥 — the public key an organization or unit signs with. */
export type SigningKeyPactSignaturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PactSignatureFilter>;
  orderBy?: InputMaybe<Array<PactSignatureOrder>>;
};

/** 签名 — one party's signature of one version of a pact. */
export type PactSignature = Node & {
  id: Scalars['ID']['output'];
  pact: CoBuildingPact;
  textVersion?: Maybe<PactVersion>;
  round: Scalars['Int']['output'];
  /** 是否有效 — false when the text was returned after it was given. */
  stands: Scalars['Boolean']['output'];
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  medium: SignatureMedium;
  /** Null for one on paper. */
  key?: Maybe<SigningKey>;
  /** 签署文本 — what was signed, in canonical form (RFC 8785). */
  statement?: Maybe<Scalars['String']['output']>;
  /** 签名值 — base64url. */
  signature?: Maybe<Scalars['String']['output']>;
  /** 扫描件摘要 — SHA-256 of the scanned page of one on paper. */
  scanDigest?: Maybe<Scalars['String']['output']>;
  signedOn: Scalars['LocalDate']['output'];
  /** 存证 */
  logEntry?: Maybe<LogEntry>;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
};

/** 签署文本 — the exact bytes to be signed. Sign these, and send them back with the signature. */
export type SigningStatement = {
  kind: StatementKind;
  /** Its UTF-8 bytes are signed. */
  text: Scalars['String']['output'];
  /** The same bytes in base64url, for whoever copies them by hand. */
  base64url: Scalars['String']['output'];
};

/** 签名密钥 — a public key, and who may sign with it from when to when. */
export type SigningKeyInput = {
  /** The organization or unit that signs with it. */
  party: AlliancePartyInput;
  algorithm: SignatureAlgorithm;
  /** SubjectPublicKeyInfo: PEM, or its DER in base64 or base64url. */
  publicKey: Scalars['String']['input'];
  officer: SigningOfficerInput;
  validFrom: Scalars['LocalDate']['input'];
  validTo?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 授权签署人 — an official, by the subject of their token; no name. */
export type SigningOfficerInput = {
  organizationId: Scalars['ID']['input'];
  subject: Scalars['String']['input'];
  role: OfficialRole;
};

/** 签名 — the signature of a statement by a registered key. */
export type SignatureInput = {
  keyId: Scalars['ID']['input'];
  /** What was signed, exactly as it was asked for. */
  statement: Scalars['String']['input'];
  /** base64url: 64 bytes, R and S of Ed25519, or r and s of SM2. */
  signature: Scalars['String']['input'];
};

export type RegisterSigningKeyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  key: SigningKeyInput;
  /** The text of `possessionStatement` for the same key. */
  statement: Scalars['String']['input'];
  /** Its signature by the key that is registered. */
  signature: Scalars['String']['input'];
};

export type RegisterSigningKeyPayload = {
  signingKey?: Maybe<SigningKey>;
  userErrors: Array<UserError>;
};

export type RevokeSigningKeyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  signingKeyId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type RevokeSigningKeyPayload = {
  signingKey?: Maybe<SigningKey>;
  userErrors: Array<UserError>;
};

export type SigningKeyFilter = {
  and?: InputMaybe<Array<SigningKeyFilter>>;
  or?: InputMaybe<Array<SigningKeyFilter>>;
  not?: InputMaybe<SigningKeyFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  algorithm?: InputMaybe<SignatureAlgorithmComparator>;
  fingerprint?: InputMaybe<StringComparator>;
  officerRole?: InputMaybe<OfficialRoleComparator>;
  validFrom?: InputMaybe<LocalDateComparator>;
  validTo?: InputMaybe<LocalDateComparator>;
  revokedOn?: InputMaybe<LocalDateComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  signatures?: InputMaybe<PactSignatureRelationFilter>;
};

export type SigningKeyOrderField =
  | 'VALID_FROM'
  | 'REGISTERED_ON'
  | 'DIVISION_CODE';

export type PactSignatureFilter = {
  and?: InputMaybe<Array<PactSignatureFilter>>;
  or?: InputMaybe<Array<PactSignatureFilter>>;
  not?: InputMaybe<PactSignatureFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  medium?: InputMaybe<SignatureMediumComparator>;
  signedOn?: InputMaybe<LocalDateComparator>;
  /** A calendar year. */
  signedIn?: InputMaybe<Scalars['Int']['input']>;
  synthetic?: InputMaybe<BooleanComparator>;
  pact?: InputMaybe<CoBuildingPactFilter>;
  key?: InputMaybe<SigningKeyFilter>;
};

export type PactSignatureOrderField =
  | 'SIGNED_ON'
  | 'DIVISION_CODE';

/** 吹哨 — a call from below for those above or beside to come. */
export type Whistle = Node & {
  id: Scalars['ID']['output'];
  /** 事发区划 */
  area?: Maybe<AdministrativeDivision>;
  divisionCode: Scalars['DivisionCode']['output'];
  level: WhistleLevel;
  kind: WhistleKind;
  mode: OperatingMode;
  status: WhistleStatus;
  /** 吹哨方 */
  caller?: Maybe<PartyOrganization>;
  subject: Scalars['String']['output'];
  /** The emergency it belongs to. */
  activation?: Maybe<EmergencyActivation>;
  blownAt: Scalars['DateTime']['output'];
  /** 被召集的党组织 */
  called: Array<PartyOrganization>;
  dispatchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 办理时限 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Past its deadline and not yet reported back. */
  isOverdue: Scalars['Boolean']['output'];
  /** 1, and one more whenever the caller was not satisfied. */
  round: Scalars['Int']['output'];
  /** 评价意见 */
  feedback?: Maybe<Scalars['String']['output']>;
  /** 督办 — when the level above last pressed for it. */
  supervisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 督办意见 — the last. */
  supervision?: Maybe<Scalars['String']['output']>;
  /** 历次督办 — every time the level above pressed for it, in order. */
  supervisions: Array<WhistleSupervision>;
  /** 撤哨原因 */
  cancellation?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  responses: WhistleResponseConnection;
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 吹哨 — a call from below for those above or beside to come. */
export type WhistleResponsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WhistleResponseFilter>;
  orderBy?: InputMaybe<Array<WhistleResponseOrder>>;
};


/** 吹哨 — a call from below for those above or beside to come. */
export type WhistleAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

/** 督办 — that the level above pressed for a whistle past its deadline. */
export type WhistleSupervision = {
  /** From 1. */
  number: Scalars['Int']['output'];
  /** 督办组织 — null where it was not kept. */
  organization?: Maybe<PartyOrganization>;
  /** The round of the whistle it pressed for. */
  round: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  supervisedAt: Scalars['DateTime']['output'];
};

/** 吹哨计数 — whistles of one level. */
export type WhistleCount = {
  level: WhistleLevel;
  count: Scalars['Int']['output'];
};

/** 报到 — one step of one party in answer to a whistle. */
export type WhistleResponse = Node & {
  id: Scalars['ID']['output'];
  whistle: Whistle;
  /** 报到方 */
  party?: Maybe<AllianceParty>;
  partyType: AlliancePartyType;
  divisionCode: Scalars['DivisionCode']['output'];
  kind: WhistleResponseKind;
  /** The round of the whistle it answers. */
  round: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
  respondedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  /** Generated for demonstration. */
  synthetic: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  /** 附件 */
  attachments?: Maybe<AttachmentConnection>;
};


/** 报到 — one step of one party in answer to a whistle. */
export type WhistleResponseAttachmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttachmentFilter>;
  orderBy?: InputMaybe<Array<AttachmentOrder>>;
};

export type BlowWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  callerId: Scalars['ID']['input'];
  level: WhistleLevel;
  kind: WhistleKind;
  subject: Scalars['String']['input'];
  /** The emergency it belongs to; the whistle is then blown in emergency mode. */
  activationId?: InputMaybe<Scalars['ID']['input']>;
};

export type BlowWhistlePayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type RespondToWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  party: AlliancePartyInput;
  kind: WhistleResponseKind;
  note?: InputMaybe<Scalars['String']['input']>;
};

export type RespondToWhistlePayload = {
  response?: Maybe<WhistleResponse>;
  userErrors: Array<UserError>;
};

export type DispatchWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  organizationIds: Array<Scalars['ID']['input']>;
  dueAt: Scalars['DateTime']['input'];
};

export type GiveWhistleFeedbackInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  satisfied: Scalars['Boolean']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type SuperviseWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note: Scalars['String']['input'];
};

export type CloseWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CancelWhistleInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  whistleId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type DispatchWhistlePayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type GiveWhistleFeedbackPayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type SuperviseWhistlePayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type CloseWhistlePayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type CancelWhistlePayload = {
  whistle?: Maybe<Whistle>;
  userErrors: Array<UserError>;
};

export type WhistleFilter = {
  and?: InputMaybe<Array<WhistleFilter>>;
  or?: InputMaybe<Array<WhistleFilter>>;
  not?: InputMaybe<WhistleFilter>;
  id?: InputMaybe<IdComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  divisionId?: InputMaybe<IdComparator>;
  callerId?: InputMaybe<IdComparator>;
  level?: InputMaybe<WhistleLevelComparator>;
  kind?: InputMaybe<WhistleKindComparator>;
  mode?: InputMaybe<OperatingModeComparator>;
  status?: InputMaybe<WhistleStatusComparator>;
  subject?: InputMaybe<StringComparator>;
  blownAt?: InputMaybe<DateTimeComparator>;
  dueAt?: InputMaybe<DateTimeComparator>;
  /** Past its deadline and not yet reported back. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Dispatched to this organization. */
  calledId?: InputMaybe<Scalars['ID']['input']>;
  closedAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  responses?: InputMaybe<WhistleResponseRelationFilter>;
  activation?: InputMaybe<EmergencyActivationFilter>;
  governanceCases?: InputMaybe<GovernanceCaseRelationFilter>;
};

export type WhistleOrderField =
  | 'BLOWN_AT'
  | 'DUE_AT'
  | 'CLOSED_AT'
  | 'LEVEL'
  | 'STATUS'
  | 'DIVISION_CODE';

export type WhistleResponseFilter = {
  and?: InputMaybe<Array<WhistleResponseFilter>>;
  or?: InputMaybe<Array<WhistleResponseFilter>>;
  not?: InputMaybe<WhistleResponseFilter>;
  id?: InputMaybe<IdComparator>;
  partyId?: InputMaybe<IdComparator>;
  partyType?: InputMaybe<AlliancePartyTypeComparator>;
  /** The division itself and everything below it. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  divisionCode?: InputMaybe<DivisionCodeComparator>;
  kind?: InputMaybe<WhistleResponseKindComparator>;
  respondedAt?: InputMaybe<DateTimeComparator>;
  synthetic?: InputMaybe<BooleanComparator>;
  whistle?: InputMaybe<WhistleFilter>;
};

export type WhistleResponseOrderField =
  | 'RESPONDED_AT'
  | 'KIND';

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

export type AllianceImportPayload = {
  import?: Maybe<AllianceImport>;
  userErrors: Array<UserError>;
};

export type AllianceImportFilter = {
  and?: InputMaybe<Array<AllianceImportFilter>>;
  or?: InputMaybe<Array<AllianceImportFilter>>;
  not?: InputMaybe<AllianceImportFilter>;
  kind?: InputMaybe<ImportKindComparator>;
  status?: InputMaybe<ImportStatusComparator>;
  createdAt?: InputMaybe<DateTimeComparator>;
};

export type AllianceImportOrderField =
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

/** 分页列表 — a page of AllianceImport. */
export type AllianceImportConnection = {
  edges: Array<AllianceImportEdge>;
  nodes: Array<AllianceImport>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AllianceImportEdge = {
  cursor: Scalars['String']['output'];
  node: AllianceImport;
};

/** 排序 — several may be given; earlier ones count first. */
export type AllianceImportOrder = {
  field: AllianceImportOrderField;
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

export type WhistleResponseKindComparator = {
  eq?: InputMaybe<WhistleResponseKind>;
  ne?: InputMaybe<WhistleResponseKind>;
  in?: InputMaybe<Array<WhistleResponseKind>>;
  notIn?: InputMaybe<Array<WhistleResponseKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { WhistleResponseKind };

export type AlliancePartyTypeComparator = {
  eq?: InputMaybe<AlliancePartyType>;
  ne?: InputMaybe<AlliancePartyType>;
  in?: InputMaybe<Array<AlliancePartyType>>;
  notIn?: InputMaybe<Array<AlliancePartyType>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AlliancePartyType };

/** 关联筛选 — at least one, none, or every related row. */
export type GovernanceCaseRelationFilter = {
  some?: InputMaybe<GovernanceCaseFilter>;
  none?: InputMaybe<GovernanceCaseFilter>;
  every?: InputMaybe<GovernanceCaseFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type WhistleResponseRelationFilter = {
  some?: InputMaybe<WhistleResponseFilter>;
  none?: InputMaybe<WhistleResponseFilter>;
  every?: InputMaybe<WhistleResponseFilter>;
};

export type WhistleStatusComparator = {
  eq?: InputMaybe<WhistleStatus>;
  ne?: InputMaybe<WhistleStatus>;
  in?: InputMaybe<Array<WhistleStatus>>;
  notIn?: InputMaybe<Array<WhistleStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { WhistleStatus };

export type OperatingModeComparator = {
  eq?: InputMaybe<OperatingMode>;
  ne?: InputMaybe<OperatingMode>;
  in?: InputMaybe<Array<OperatingMode>>;
  notIn?: InputMaybe<Array<OperatingMode>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { OperatingMode };

export type WhistleKindComparator = {
  eq?: InputMaybe<WhistleKind>;
  ne?: InputMaybe<WhistleKind>;
  in?: InputMaybe<Array<WhistleKind>>;
  notIn?: InputMaybe<Array<WhistleKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { WhistleKind };

export type WhistleLevelComparator = {
  eq?: InputMaybe<WhistleLevel>;
  ne?: InputMaybe<WhistleLevel>;
  in?: InputMaybe<Array<WhistleLevel>>;
  notIn?: InputMaybe<Array<WhistleLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { WhistleLevel };

/** 分页列表 — a page of WhistleResponse. */
export type WhistleResponseConnection = {
  edges: Array<WhistleResponseEdge>;
  nodes: Array<WhistleResponse>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type WhistleResponseEdge = {
  cursor: Scalars['String']['output'];
  node: WhistleResponse;
};

/** 排序 — several may be given; earlier ones count first. */
export type WhistleResponseOrder = {
  field: WhistleResponseOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of Whistle. */
export type WhistleConnection = {
  edges: Array<WhistleEdge>;
  nodes: Array<Whistle>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type WhistleEdge = {
  cursor: Scalars['String']['output'];
  node: Whistle;
};

/** 排序 — several may be given; earlier ones count first. */
export type WhistleOrder = {
  field: WhistleOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type SignatureMediumComparator = {
  eq?: InputMaybe<SignatureMedium>;
  ne?: InputMaybe<SignatureMedium>;
  in?: InputMaybe<Array<SignatureMedium>>;
  notIn?: InputMaybe<Array<SignatureMedium>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SignatureMedium };

/** 关联筛选 — at least one, none, or every related row. */
export type PactSignatureRelationFilter = {
  some?: InputMaybe<PactSignatureFilter>;
  none?: InputMaybe<PactSignatureFilter>;
  every?: InputMaybe<PactSignatureFilter>;
};

export type OfficialRoleComparator = {
  eq?: InputMaybe<OfficialRole>;
  ne?: InputMaybe<OfficialRole>;
  in?: InputMaybe<Array<OfficialRole>>;
  notIn?: InputMaybe<Array<OfficialRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { OfficialRole };

export type SignatureAlgorithmComparator = {
  eq?: InputMaybe<SignatureAlgorithm>;
  ne?: InputMaybe<SignatureAlgorithm>;
  in?: InputMaybe<Array<SignatureAlgorithm>>;
  notIn?: InputMaybe<Array<SignatureAlgorithm>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SignatureAlgorithm };

export type { StatementKind };

/** 分页列表 — a page of PactSignature. */
export type PactSignatureConnection = {
  edges: Array<PactSignatureEdge>;
  nodes: Array<PactSignature>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PactSignatureEdge = {
  cursor: Scalars['String']['output'];
  node: PactSignature;
};

/** 排序 — several may be given; earlier ones count first. */
export type PactSignatureOrder = {
  field: PactSignatureOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { SigningKeyStatus };

/** 分页列表 — a page of SigningKey. */
export type SigningKeyConnection = {
  edges: Array<SigningKeyEdge>;
  nodes: Array<SigningKey>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type SigningKeyEdge = {
  cursor: Scalars['String']['output'];
  node: SigningKey;
};

/** 排序 — several may be given; earlier ones count first. */
export type SigningKeyOrder = {
  field: SigningKeyOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type BookingStatusComparator = {
  eq?: InputMaybe<BookingStatus>;
  ne?: InputMaybe<BookingStatus>;
  in?: InputMaybe<Array<BookingStatus>>;
  notIn?: InputMaybe<Array<BookingStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { BookingStatus };

export type { OfferTerms };

export type { ResourceKind };

/** 分页列表 — a page of ResourceBooking. */
export type ResourceBookingConnection = {
  edges: Array<ResourceBookingEdge>;
  nodes: Array<ResourceBooking>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResourceBookingEdge = {
  cursor: Scalars['String']['output'];
  node: ResourceBooking;
};

/** 排序 — several may be given; earlier ones count first. */
export type ResourceBookingOrder = {
  field: ResourceBookingOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of Attachment. */
export type AttachmentConnection = {
  edges: Array<AttachmentEdge>;
  nodes: Array<Attachment>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AttachmentEdge = {
  cursor: Scalars['String']['output'];
  node: Attachment;
};

/** 排序 — several may be given; earlier ones count first. */
export type AttachmentOrder = {
  field: AttachmentOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type SharedFactStatusComparator = {
  eq?: InputMaybe<SharedFactStatus>;
  ne?: InputMaybe<SharedFactStatus>;
  in?: InputMaybe<Array<SharedFactStatus>>;
  notIn?: InputMaybe<Array<SharedFactStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SharedFactStatus };

export type SharedFactKindComparator = {
  eq?: InputMaybe<SharedFactKind>;
  ne?: InputMaybe<SharedFactKind>;
  in?: InputMaybe<Array<SharedFactKind>>;
  notIn?: InputMaybe<Array<SharedFactKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SharedFactKind };

/** 分页列表 — a page of SharedFact. */
export type SharedFactConnection = {
  edges: Array<SharedFactEdge>;
  nodes: Array<SharedFact>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type SharedFactEdge = {
  cursor: Scalars['String']['output'];
  node: SharedFact;
};

/** 排序 — several may be given; earlier ones count first. */
export type SharedFactOrder = {
  field: SharedFactOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { FactAnswer };

/** 分页列表 — a page of EvidenceItem. */
export type EvidenceItemConnection = {
  edges: Array<EvidenceItemEdge>;
  nodes: Array<EvidenceItem>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type EvidenceItemEdge = {
  cursor: Scalars['String']['output'];
  node: EvidenceItem;
};

/** 排序 — several may be given; earlier ones count first. */
export type EvidenceItemOrder = {
  field: EvidenceItemOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type ResourceBookingRelationFilter = {
  some?: InputMaybe<ResourceBookingFilter>;
  none?: InputMaybe<ResourceBookingFilter>;
  every?: InputMaybe<ResourceBookingFilter>;
};

export type OfferTermsComparator = {
  eq?: InputMaybe<OfferTerms>;
  ne?: InputMaybe<OfferTerms>;
  in?: InputMaybe<Array<OfferTerms>>;
  notIn?: InputMaybe<Array<OfferTerms>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ResourceKindComparator = {
  eq?: InputMaybe<ResourceKind>;
  ne?: InputMaybe<ResourceKind>;
  in?: InputMaybe<Array<ResourceKind>>;
  notIn?: InputMaybe<Array<ResourceKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ServiceOrderStatusComparator = {
  eq?: InputMaybe<ServiceOrderStatus>;
  ne?: InputMaybe<ServiceOrderStatus>;
  in?: InputMaybe<Array<ServiceOrderStatus>>;
  notIn?: InputMaybe<Array<ServiceOrderStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ServiceOrderStatus };

export type ClaimStatusComparator = {
  eq?: InputMaybe<ClaimStatus>;
  ne?: InputMaybe<ClaimStatus>;
  in?: InputMaybe<Array<ClaimStatus>>;
  notIn?: InputMaybe<Array<ClaimStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ClaimStatus };

export type CoBuildingProjectStatusComparator = {
  eq?: InputMaybe<CoBuildingProjectStatus>;
  ne?: InputMaybe<CoBuildingProjectStatus>;
  in?: InputMaybe<Array<CoBuildingProjectStatus>>;
  notIn?: InputMaybe<Array<CoBuildingProjectStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { CoBuildingProjectStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type ClaimRelationFilter = {
  some?: InputMaybe<ClaimFilter>;
  none?: InputMaybe<ClaimFilter>;
  every?: InputMaybe<ClaimFilter>;
};

export type ResourceOfferStatusComparator = {
  eq?: InputMaybe<ResourceOfferStatus>;
  ne?: InputMaybe<ResourceOfferStatus>;
  in?: InputMaybe<Array<ResourceOfferStatus>>;
  notIn?: InputMaybe<Array<ResourceOfferStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ResourceOfferStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type ServiceOrderRelationFilter = {
  some?: InputMaybe<ServiceOrderFilter>;
  none?: InputMaybe<ServiceOrderFilter>;
  every?: InputMaybe<ServiceOrderFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type CoBuildingProjectRelationFilter = {
  some?: InputMaybe<CoBuildingProjectFilter>;
  none?: InputMaybe<CoBuildingProjectFilter>;
  every?: InputMaybe<CoBuildingProjectFilter>;
};

export type ServiceNeedStatusComparator = {
  eq?: InputMaybe<ServiceNeedStatus>;
  ne?: InputMaybe<ServiceNeedStatus>;
  in?: InputMaybe<Array<ServiceNeedStatus>>;
  notIn?: InputMaybe<Array<ServiceNeedStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ServiceNeedStatus };

export type CommitteeSectionComparator = {
  eq?: InputMaybe<CommitteeSection>;
  ne?: InputMaybe<CommitteeSection>;
  in?: InputMaybe<Array<CommitteeSection>>;
  notIn?: InputMaybe<Array<CommitteeSection>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { CommitteeSection };

export type ServiceNeedKindComparator = {
  eq?: InputMaybe<ServiceNeedKind>;
  ne?: InputMaybe<ServiceNeedKind>;
  in?: InputMaybe<Array<ServiceNeedKind>>;
  notIn?: InputMaybe<Array<ServiceNeedKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ServiceNeedKind };

/** 分页列表 — a page of Claim. */
export type ClaimConnection = {
  edges: Array<ClaimEdge>;
  nodes: Array<Claim>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  cursor: Scalars['String']['output'];
  node: Claim;
};

/** 排序 — several may be given; earlier ones count first. */
export type ClaimOrder = {
  field: ClaimOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ServiceOrder. */
export type ServiceOrderConnection = {
  edges: Array<ServiceOrderEdge>;
  nodes: Array<ServiceOrder>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceOrderEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceOrder;
};

/** 排序 — several may be given; earlier ones count first. */
export type ServiceOrderOrder = {
  field: ServiceOrderOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of CoBuildingProject. */
export type CoBuildingProjectConnection = {
  edges: Array<CoBuildingProjectEdge>;
  nodes: Array<CoBuildingProject>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type CoBuildingProjectEdge = {
  cursor: Scalars['String']['output'];
  node: CoBuildingProject;
};

/** 排序 — several may be given; earlier ones count first. */
export type CoBuildingProjectOrder = {
  field: CoBuildingProjectOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of SharedResource. */
export type SharedResourceConnection = {
  edges: Array<SharedResourceEdge>;
  nodes: Array<SharedResource>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type SharedResourceEdge = {
  cursor: Scalars['String']['output'];
  node: SharedResource;
};

/** 排序 — several may be given; earlier ones count first. */
export type SharedResourceOrder = {
  field: SharedResourceOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ResourceOffer. */
export type ResourceOfferConnection = {
  edges: Array<ResourceOfferEdge>;
  nodes: Array<ResourceOffer>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResourceOfferEdge = {
  cursor: Scalars['String']['output'];
  node: ResourceOffer;
};

/** 排序 — several may be given; earlier ones count first. */
export type ResourceOfferOrder = {
  field: ResourceOfferOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ServiceNeed. */
export type ServiceNeedConnection = {
  edges: Array<ServiceNeedEdge>;
  nodes: Array<ServiceNeed>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ServiceNeedEdge = {
  cursor: Scalars['String']['output'];
  node: ServiceNeed;
};

/** 排序 — several may be given; earlier ones count first. */
export type ServiceNeedOrder = {
  field: ServiceNeedOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type ResolutionTaskStatusComparator = {
  eq?: InputMaybe<ResolutionTaskStatus>;
  ne?: InputMaybe<ResolutionTaskStatus>;
  in?: InputMaybe<Array<ResolutionTaskStatus>>;
  notIn?: InputMaybe<Array<ResolutionTaskStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ResolutionTaskStatus };

export type { TaskEventKind };

/** 分页列表 — a page of JointMeeting. */
export type JointMeetingConnection = {
  edges: Array<JointMeetingEdge>;
  nodes: Array<JointMeeting>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointMeetingEdge = {
  cursor: Scalars['String']['output'];
  node: JointMeeting;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointMeetingOrder = {
  field: JointMeetingOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ResolutionTask. */
export type ResolutionTaskConnection = {
  edges: Array<ResolutionTaskEdge>;
  nodes: Array<ResolutionTask>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResolutionTaskEdge = {
  cursor: Scalars['String']['output'];
  node: ResolutionTask;
};

/** 排序 — several may be given; earlier ones count first. */
export type ResolutionTaskOrder = {
  field: ResolutionTaskOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of JointMeetingSession. */
export type JointMeetingSessionConnection = {
  edges: Array<JointMeetingSessionEdge>;
  nodes: Array<JointMeetingSession>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointMeetingSessionEdge = {
  cursor: Scalars['String']['output'];
  node: JointMeetingSession;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointMeetingSessionOrder = {
  field: JointMeetingSessionOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type ReminderStatusComparator = {
  eq?: InputMaybe<ReminderStatus>;
  ne?: InputMaybe<ReminderStatus>;
  in?: InputMaybe<Array<ReminderStatus>>;
  notIn?: InputMaybe<Array<ReminderStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ReminderStatus };

export type ReminderLevelComparator = {
  eq?: InputMaybe<ReminderLevel>;
  ne?: InputMaybe<ReminderLevel>;
  in?: InputMaybe<Array<ReminderLevel>>;
  notIn?: InputMaybe<Array<ReminderLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ReminderLevel };

export type ReminderKindComparator = {
  eq?: InputMaybe<ReminderKind>;
  ne?: InputMaybe<ReminderKind>;
  in?: InputMaybe<Array<ReminderKind>>;
  notIn?: InputMaybe<Array<ReminderKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ReminderKind };

/** 分页列表 — a page of Reminder. */
export type ReminderConnection = {
  edges: Array<ReminderEdge>;
  nodes: Array<Reminder>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ReminderEdge = {
  cursor: Scalars['String']['output'];
  node: Reminder;
};

/** 排序 — several may be given; earlier ones count first. */
export type ReminderOrder = {
  field: ReminderOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type SecretaryLedProjectStatusComparator = {
  eq?: InputMaybe<SecretaryLedProjectStatus>;
  ne?: InputMaybe<SecretaryLedProjectStatus>;
  in?: InputMaybe<Array<SecretaryLedProjectStatus>>;
  notIn?: InputMaybe<Array<SecretaryLedProjectStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { SecretaryLedProjectStatus };

export type CaseEventKindComparator = {
  eq?: InputMaybe<CaseEventKind>;
  ne?: InputMaybe<CaseEventKind>;
  in?: InputMaybe<Array<CaseEventKind>>;
  notIn?: InputMaybe<Array<CaseEventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { CaseEventKind };

/** 关联筛选 — at least one, none, or every related row. */
export type CaseEventRelationFilter = {
  some?: InputMaybe<CaseEventFilter>;
  none?: InputMaybe<CaseEventFilter>;
  every?: InputMaybe<CaseEventFilter>;
};

export type GovernanceCaseStatusComparator = {
  eq?: InputMaybe<GovernanceCaseStatus>;
  ne?: InputMaybe<GovernanceCaseStatus>;
  in?: InputMaybe<Array<GovernanceCaseStatus>>;
  notIn?: InputMaybe<Array<GovernanceCaseStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { GovernanceCaseStatus };

export type PledgeFulfilmentComparator = {
  eq?: InputMaybe<PledgeFulfilment>;
  ne?: InputMaybe<PledgeFulfilment>;
  in?: InputMaybe<Array<PledgeFulfilment>>;
  notIn?: InputMaybe<Array<PledgeFulfilment>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PledgeFulfilment };

export type PledgeStatusComparator = {
  eq?: InputMaybe<PledgeStatus>;
  ne?: InputMaybe<PledgeStatus>;
  in?: InputMaybe<Array<PledgeStatus>>;
  notIn?: InputMaybe<Array<PledgeStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PledgeStatus };

/** 分页列表 — a page of CaseEvent. */
export type CaseEventConnection = {
  edges: Array<CaseEventEdge>;
  nodes: Array<CaseEvent>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type CaseEventEdge = {
  cursor: Scalars['String']['output'];
  node: CaseEvent;
};

/** 排序 — several may be given; earlier ones count first. */
export type CaseEventOrder = {
  field: CaseEventOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of SecretaryLedProject. */
export type SecretaryLedProjectConnection = {
  edges: Array<SecretaryLedProjectEdge>;
  nodes: Array<SecretaryLedProject>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type SecretaryLedProjectEdge = {
  cursor: Scalars['String']['output'];
  node: SecretaryLedProject;
};

/** 排序 — several may be given; earlier ones count first. */
export type SecretaryLedProjectOrder = {
  field: SecretaryLedProjectOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of GovernanceCase. */
export type GovernanceCaseConnection = {
  edges: Array<GovernanceCaseEdge>;
  nodes: Array<GovernanceCase>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type GovernanceCaseEdge = {
  cursor: Scalars['String']['output'];
  node: GovernanceCase;
};

/** 排序 — several may be given; earlier ones count first. */
export type GovernanceCaseOrder = {
  field: GovernanceCaseOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of Pledge. */
export type PledgeConnection = {
  edges: Array<PledgeEdge>;
  nodes: Array<Pledge>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PledgeEdge = {
  cursor: Scalars['String']['output'];
  node: Pledge;
};

/** 排序 — several may be given; earlier ones count first. */
export type PledgeOrder = {
  field: PledgeOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type PactMeasureStatusComparator = {
  eq?: InputMaybe<PactMeasureStatus>;
  ne?: InputMaybe<PactMeasureStatus>;
  in?: InputMaybe<Array<PactMeasureStatus>>;
  notIn?: InputMaybe<Array<PactMeasureStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PactMeasureStatus };

export type PactMeasureKindComparator = {
  eq?: InputMaybe<PactMeasureKind>;
  ne?: InputMaybe<PactMeasureKind>;
  in?: InputMaybe<Array<PactMeasureKind>>;
  notIn?: InputMaybe<Array<PactMeasureKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PactMeasureKind };

export type PactPartyStatusComparator = {
  eq?: InputMaybe<PactPartyStatus>;
  ne?: InputMaybe<PactPartyStatus>;
  in?: InputMaybe<Array<PactPartyStatus>>;
  notIn?: InputMaybe<Array<PactPartyStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PactPartyStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type SharedResourceRelationFilter = {
  some?: InputMaybe<SharedResourceFilter>;
  none?: InputMaybe<SharedResourceFilter>;
  every?: InputMaybe<SharedResourceFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type PactMeasureRelationFilter = {
  some?: InputMaybe<PactMeasureFilter>;
  none?: InputMaybe<PactMeasureFilter>;
  every?: InputMaybe<PactMeasureFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type PactPartyRelationFilter = {
  some?: InputMaybe<PactPartyFilter>;
  none?: InputMaybe<PactPartyFilter>;
  every?: InputMaybe<PactPartyFilter>;
};

export type PactStatusComparator = {
  eq?: InputMaybe<PactStatus>;
  ne?: InputMaybe<PactStatus>;
  in?: InputMaybe<Array<PactStatus>>;
  notIn?: InputMaybe<Array<PactStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PactStatus };

export type PactKindComparator = {
  eq?: InputMaybe<PactKind>;
  ne?: InputMaybe<PactKind>;
  in?: InputMaybe<Array<PactKind>>;
  notIn?: InputMaybe<Array<PactKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PactKind };

export type { DataFieldSet };

export type { PactEntryRule };

export type { ViewerKind };

/** 分页列表 — a page of PactMeasure. */
export type PactMeasureConnection = {
  edges: Array<PactMeasureEdge>;
  nodes: Array<PactMeasure>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PactMeasureEdge = {
  cursor: Scalars['String']['output'];
  node: PactMeasure;
};

/** 排序 — several may be given; earlier ones count first. */
export type PactMeasureOrder = {
  field: PactMeasureOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of PactParty. */
export type PactPartyConnection = {
  edges: Array<PactPartyEdge>;
  nodes: Array<PactParty>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PactPartyEdge = {
  cursor: Scalars['String']['output'];
  node: PactParty;
};

/** 排序 — several may be given; earlier ones count first. */
export type PactPartyOrder = {
  field: PactPartyOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of CoBuildingPact. */
export type CoBuildingPactConnection = {
  edges: Array<CoBuildingPactEdge>;
  nodes: Array<CoBuildingPact>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type CoBuildingPactEdge = {
  cursor: Scalars['String']['output'];
  node: CoBuildingPact;
};

/** 排序 — several may be given; earlier ones count first. */
export type CoBuildingPactOrder = {
  field: CoBuildingPactOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { PactTemplateKind };

export type { PactEventKind };

export type { ClauseChange };

export type { ClauseKind };

export type { PactStage };

export type { AmendmentStatus };

export type EvidenceKindComparator = {
  eq?: InputMaybe<EvidenceKind>;
  ne?: InputMaybe<EvidenceKind>;
  in?: InputMaybe<Array<EvidenceKind>>;
  notIn?: InputMaybe<Array<EvidenceKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EvidenceKind };

/** 关联筛选 — at least one, none, or every related row. */
export type EvidenceItemRelationFilter = {
  some?: InputMaybe<EvidenceItemFilter>;
  none?: InputMaybe<EvidenceItemFilter>;
  every?: InputMaybe<EvidenceItemFilter>;
};

export type OccurrenceStatusComparator = {
  eq?: InputMaybe<OccurrenceStatus>;
  ne?: InputMaybe<OccurrenceStatus>;
  in?: InputMaybe<Array<OccurrenceStatus>>;
  notIn?: InputMaybe<Array<OccurrenceStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { OccurrenceStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type ObligationOccurrenceRelationFilter = {
  some?: InputMaybe<ObligationOccurrenceFilter>;
  none?: InputMaybe<ObligationOccurrenceFilter>;
  every?: InputMaybe<ObligationOccurrenceFilter>;
};

/** 分页列表 — a page of ObligationOccurrence. */
export type ObligationOccurrenceConnection = {
  edges: Array<ObligationOccurrenceEdge>;
  nodes: Array<ObligationOccurrence>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ObligationOccurrenceEdge = {
  cursor: Scalars['String']['output'];
  node: ObligationOccurrence;
};

/** 排序 — several may be given; earlier ones count first. */
export type ObligationOccurrenceOrder = {
  field: ObligationOccurrenceOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of PactObligation. */
export type PactObligationConnection = {
  edges: Array<PactObligationEdge>;
  nodes: Array<PactObligation>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type PactObligationEdge = {
  cursor: Scalars['String']['output'];
  node: PactObligation;
};

/** 排序 — several may be given; earlier ones count first. */
export type PactObligationOrder = {
  field: PactObligationOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of EmergencyActivation. */
export type EmergencyActivationConnection = {
  edges: Array<EmergencyActivationEdge>;
  nodes: Array<EmergencyActivation>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type EmergencyActivationEdge = {
  cursor: Scalars['String']['output'];
  node: EmergencyActivation;
};

/** 排序 — several may be given; earlier ones count first. */
export type EmergencyActivationOrder = {
  field: EmergencyActivationOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of Alliance. */
export type AllianceConnection = {
  edges: Array<AllianceEdge>;
  nodes: Array<Alliance>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AllianceEdge = {
  cursor: Scalars['String']['output'];
  node: Alliance;
};

/** 排序 — several may be given; earlier ones count first. */
export type AllianceOrder = {
  field: AllianceOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of ChairRotation. */
export type ChairRotationConnection = {
  edges: Array<ChairRotationEdge>;
  nodes: Array<ChairRotation>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ChairRotationEdge = {
  cursor: Scalars['String']['output'];
  node: ChairRotation;
};

/** 排序 — several may be given; earlier ones count first. */
export type ChairRotationOrder = {
  field: ChairRotationOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of AllianceMembership. */
export type AllianceMembershipConnection = {
  edges: Array<AllianceMembershipEdge>;
  nodes: Array<AllianceMembership>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AllianceMembershipEdge = {
  cursor: Scalars['String']['output'];
  node: AllianceMembership;
};

/** 排序 — several may be given; earlier ones count first. */
export type AllianceMembershipOrder = {
  field: AllianceMembershipOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of JointActivity. */
export type JointActivityConnection = {
  edges: Array<JointActivityEdge>;
  nodes: Array<JointActivity>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointActivityEdge = {
  cursor: Scalars['String']['output'];
  node: JointActivity;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointActivityOrder = {
  field: JointActivityOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type ResolutionTaskRelationFilter = {
  some?: InputMaybe<ResolutionTaskFilter>;
  none?: InputMaybe<ResolutionTaskFilter>;
  every?: InputMaybe<ResolutionTaskFilter>;
};

export type ResolutionStatusComparator = {
  eq?: InputMaybe<ResolutionStatus>;
  ne?: InputMaybe<ResolutionStatus>;
  in?: InputMaybe<Array<ResolutionStatus>>;
  notIn?: InputMaybe<Array<ResolutionStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ResolutionStatus };

export type ResolutionKindComparator = {
  eq?: InputMaybe<ResolutionKind>;
  ne?: InputMaybe<ResolutionKind>;
  in?: InputMaybe<Array<ResolutionKind>>;
  notIn?: InputMaybe<Array<ResolutionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ResolutionKind };

/** 关联筛选 — at least one, none, or every related row. */
export type ResolutionRelationFilter = {
  some?: InputMaybe<ResolutionFilter>;
  none?: InputMaybe<ResolutionFilter>;
  every?: InputMaybe<ResolutionFilter>;
};

export type DeliberationProcedureComparator = {
  eq?: InputMaybe<DeliberationProcedure>;
  ne?: InputMaybe<DeliberationProcedure>;
  in?: InputMaybe<Array<DeliberationProcedure>>;
  notIn?: InputMaybe<Array<DeliberationProcedure>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { DeliberationProcedure };

export type AgendaItemStatusComparator = {
  eq?: InputMaybe<AgendaItemStatus>;
  ne?: InputMaybe<AgendaItemStatus>;
  in?: InputMaybe<Array<AgendaItemStatus>>;
  notIn?: InputMaybe<Array<AgendaItemStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AgendaItemStatus };

export type AgendaItemKindComparator = {
  eq?: InputMaybe<AgendaItemKind>;
  ne?: InputMaybe<AgendaItemKind>;
  in?: InputMaybe<Array<AgendaItemKind>>;
  notIn?: InputMaybe<Array<AgendaItemKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AgendaItemKind };

/** 关联筛选 — at least one, none, or every related row. */
export type AgendaItemRelationFilter = {
  some?: InputMaybe<AgendaItemFilter>;
  none?: InputMaybe<AgendaItemFilter>;
  every?: InputMaybe<AgendaItemFilter>;
};

export type JointMeetingSessionStatusComparator = {
  eq?: InputMaybe<JointMeetingSessionStatus>;
  ne?: InputMaybe<JointMeetingSessionStatus>;
  in?: InputMaybe<Array<JointMeetingSessionStatus>>;
  notIn?: InputMaybe<Array<JointMeetingSessionStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { JointMeetingSessionStatus };

export type JointMeetingSessionKindComparator = {
  eq?: InputMaybe<JointMeetingSessionKind>;
  ne?: InputMaybe<JointMeetingSessionKind>;
  in?: InputMaybe<Array<JointMeetingSessionKind>>;
  notIn?: InputMaybe<Array<JointMeetingSessionKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { JointMeetingSessionKind };

export type MembershipStatusComparator = {
  eq?: InputMaybe<MembershipStatus>;
  ne?: InputMaybe<MembershipStatus>;
  in?: InputMaybe<Array<MembershipStatus>>;
  notIn?: InputMaybe<Array<MembershipStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { MembershipStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type JointMeetingSessionRelationFilter = {
  some?: InputMaybe<JointMeetingSessionFilter>;
  none?: InputMaybe<JointMeetingSessionFilter>;
  every?: InputMaybe<JointMeetingSessionFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type JointMeetingParticipantRelationFilter = {
  some?: InputMaybe<JointMeetingParticipantFilter>;
  none?: InputMaybe<JointMeetingParticipantFilter>;
  every?: InputMaybe<JointMeetingParticipantFilter>;
};

export type JointMeetingKindComparator = {
  eq?: InputMaybe<JointMeetingKind>;
  ne?: InputMaybe<JointMeetingKind>;
  in?: InputMaybe<Array<JointMeetingKind>>;
  notIn?: InputMaybe<Array<JointMeetingKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { JointMeetingKind };

export type ActivityKindComparator = {
  eq?: InputMaybe<ActivityKind>;
  ne?: InputMaybe<ActivityKind>;
  in?: InputMaybe<Array<ActivityKind>>;
  notIn?: InputMaybe<Array<ActivityKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { ActivityKind };

/** 分页列表 — a page of Resolution. */
export type ResolutionConnection = {
  edges: Array<ResolutionEdge>;
  nodes: Array<Resolution>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type ResolutionEdge = {
  cursor: Scalars['String']['output'];
  node: Resolution;
};

/** 排序 — several may be given; earlier ones count first. */
export type ResolutionOrder = {
  field: ResolutionOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of AgendaItem. */
export type AgendaItemConnection = {
  edges: Array<AgendaItemEdge>;
  nodes: Array<AgendaItem>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AgendaItemEdge = {
  cursor: Scalars['String']['output'];
  node: AgendaItem;
};

/** 排序 — several may be given; earlier ones count first. */
export type AgendaItemOrder = {
  field: AgendaItemOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of JointMeetingParticipant. */
export type JointMeetingParticipantConnection = {
  edges: Array<JointMeetingParticipantEdge>;
  nodes: Array<JointMeetingParticipant>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointMeetingParticipantEdge = {
  cursor: Scalars['String']['output'];
  node: JointMeetingParticipant;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointMeetingParticipantOrder = {
  field: JointMeetingParticipantOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { JointMeetingStatus };

export type { AttendingOffice };

export type { AttendanceKind };

export type { DeliberationStep };

export type { MinutesAnswerKind };

export type { NoticeAnswer };

export type { SessionEventKind };

export type { MatchFinding };

export type { MatchAspect };

/** 分页列表 — a page of MatchSuggestion. */
export type MatchSuggestionConnection = {
  edges: Array<MatchSuggestionEdge>;
  nodes: Array<MatchSuggestion>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type MatchSuggestionEdge = {
  cursor: Scalars['String']['output'];
  node: MatchSuggestion;
};

export type LogEntryKindComparator = {
  eq?: InputMaybe<LogEntryKind>;
  ne?: InputMaybe<LogEntryKind>;
  in?: InputMaybe<Array<LogEntryKind>>;
  notIn?: InputMaybe<Array<LogEntryKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { LogEntryKind };

/** 分页列表 — a page of LogEntry. */
export type LogEntryConnection = {
  edges: Array<LogEntryEdge>;
  nodes: Array<LogEntry>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type LogEntryEdge = {
  cursor: Scalars['String']['output'];
  node: LogEntry;
};

/** 排序 — several may be given; earlier ones count first. */
export type LogEntryOrder = {
  field: LogEntryOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of LivenessEvidence. */
export type LivenessEvidenceConnection = {
  edges: Array<LivenessEvidenceEdge>;
  nodes: Array<LivenessEvidence>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type LivenessEvidenceEdge = {
  cursor: Scalars['String']['output'];
  node: LivenessEvidence;
};

export type { LivenessPartKind };

export type EvaluationGradeComparator = {
  eq?: InputMaybe<EvaluationGrade>;
  ne?: InputMaybe<EvaluationGrade>;
  in?: InputMaybe<Array<EvaluationGrade>>;
  notIn?: InputMaybe<Array<EvaluationGrade>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EvaluationGrade };

export type EvaluationStatusComparator = {
  eq?: InputMaybe<EvaluationStatus>;
  ne?: InputMaybe<EvaluationStatus>;
  in?: InputMaybe<Array<EvaluationStatus>>;
  notIn?: InputMaybe<Array<EvaluationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EvaluationStatus };

/** 分页列表 — a page of YearlyEvaluation. */
export type YearlyEvaluationConnection = {
  edges: Array<YearlyEvaluationEdge>;
  nodes: Array<YearlyEvaluation>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type YearlyEvaluationEdge = {
  cursor: Scalars['String']['output'];
  node: YearlyEvaluation;
};

/** 排序 — several may be given; earlier ones count first. */
export type YearlyEvaluationOrder = {
  field: YearlyEvaluationOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { EvaluationAnswerKind };

export type EmergencyEventKindComparator = {
  eq?: InputMaybe<EmergencyEventKind>;
  ne?: InputMaybe<EmergencyEventKind>;
  in?: InputMaybe<Array<EmergencyEventKind>>;
  notIn?: InputMaybe<Array<EmergencyEventKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EmergencyEventKind };

/** 关联筛选 — at least one, none, or every related row. */
export type EmergencyActivationRelationFilter = {
  some?: InputMaybe<EmergencyActivationFilter>;
  none?: InputMaybe<EmergencyActivationFilter>;
  every?: InputMaybe<EmergencyActivationFilter>;
};

export type EmergencyPlanStatusComparator = {
  eq?: InputMaybe<EmergencyPlanStatus>;
  ne?: InputMaybe<EmergencyPlanStatus>;
  in?: InputMaybe<Array<EmergencyPlanStatus>>;
  notIn?: InputMaybe<Array<EmergencyPlanStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EmergencyPlanStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type WhistleRelationFilter = {
  some?: InputMaybe<WhistleFilter>;
  none?: InputMaybe<WhistleFilter>;
  every?: InputMaybe<WhistleFilter>;
};

export type EmergencyActivationStatusComparator = {
  eq?: InputMaybe<EmergencyActivationStatus>;
  ne?: InputMaybe<EmergencyActivationStatus>;
  in?: InputMaybe<Array<EmergencyActivationStatus>>;
  notIn?: InputMaybe<Array<EmergencyActivationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { EmergencyActivationStatus };

export type { AfterActionStatus };

export type { EmergencyEffectStatus };

export type { EmergencyStep };

export type { EmergencySignedStep };

export type { EmergencySideStanding };

/** 分页列表 — a page of EmergencyEvent. */
export type EmergencyEventConnection = {
  edges: Array<EmergencyEventEdge>;
  nodes: Array<EmergencyEvent>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type EmergencyEventEdge = {
  cursor: Scalars['String']['output'];
  node: EmergencyEvent;
};

/** 排序 — several may be given; earlier ones count first. */
export type EmergencyEventOrder = {
  field: EmergencyEventOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of EmergencyPlan. */
export type EmergencyPlanConnection = {
  edges: Array<EmergencyPlanEdge>;
  nodes: Array<EmergencyPlan>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type EmergencyPlanEdge = {
  cursor: Scalars['String']['output'];
  node: EmergencyPlan;
};

/** 排序 — several may be given; earlier ones count first. */
export type EmergencyPlanOrder = {
  field: EmergencyPlanOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type MotionStatusComparator = {
  eq?: InputMaybe<MotionStatus>;
  ne?: InputMaybe<MotionStatus>;
  in?: InputMaybe<Array<MotionStatus>>;
  notIn?: InputMaybe<Array<MotionStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { MotionStatus };

export type { VoteChoice };

export type { MotionMajority };

/** 分页列表 — a page of Motion. */
export type MotionConnection = {
  edges: Array<MotionEdge>;
  nodes: Array<Motion>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type MotionEdge = {
  cursor: Scalars['String']['output'];
  node: Motion;
};

/** 排序 — several may be given; earlier ones count first. */
export type MotionOrder = {
  field: MotionOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { CalendarSubject };

export type { CalendarEntryKind };

export type AttachmentFormatComparator = {
  eq?: InputMaybe<AttachmentFormat>;
  ne?: InputMaybe<AttachmentFormat>;
  in?: InputMaybe<Array<AttachmentFormat>>;
  notIn?: InputMaybe<Array<AttachmentFormat>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AttachmentFormat };

export type { AttachmentRefusalCode };

/** 分页列表 — a page of AttachmentLink. */
export type AttachmentLinkConnection = {
  edges: Array<AttachmentLinkEdge>;
  nodes: Array<AttachmentLink>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AttachmentLinkEdge = {
  cursor: Scalars['String']['output'];
  node: AttachmentLink;
};

/** 排序 — several may be given; earlier ones count first. */
export type AttachmentLinkOrder = {
  field: AttachmentLinkOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type AllianceRoleComparator = {
  eq?: InputMaybe<AllianceRole>;
  ne?: InputMaybe<AllianceRole>;
  in?: InputMaybe<Array<AllianceRole>>;
  notIn?: InputMaybe<Array<AllianceRole>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AllianceRole };

/** 关联筛选 — at least one, none, or every related row. */
export type MotionRelationFilter = {
  some?: InputMaybe<MotionFilter>;
  none?: InputMaybe<MotionFilter>;
  every?: InputMaybe<MotionFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type JointActivityRelationFilter = {
  some?: InputMaybe<JointActivityFilter>;
  none?: InputMaybe<JointActivityFilter>;
  every?: InputMaybe<JointActivityFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type JointMeetingRelationFilter = {
  some?: InputMaybe<JointMeetingFilter>;
  none?: InputMaybe<JointMeetingFilter>;
  every?: InputMaybe<JointMeetingFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type CoBuildingPactRelationFilter = {
  some?: InputMaybe<CoBuildingPactFilter>;
  none?: InputMaybe<CoBuildingPactFilter>;
  every?: InputMaybe<CoBuildingPactFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type ChairRotationRelationFilter = {
  some?: InputMaybe<ChairRotationFilter>;
  none?: InputMaybe<ChairRotationFilter>;
  every?: InputMaybe<ChairRotationFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type AllianceMembershipRelationFilter = {
  some?: InputMaybe<AllianceMembershipFilter>;
  none?: InputMaybe<AllianceMembershipFilter>;
  every?: InputMaybe<AllianceMembershipFilter>;
};

export type AllianceStatusComparator = {
  eq?: InputMaybe<AllianceStatus>;
  ne?: InputMaybe<AllianceStatus>;
  in?: InputMaybe<Array<AllianceStatus>>;
  notIn?: InputMaybe<Array<AllianceStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AllianceStatus };

export type AllianceKindComparator = {
  eq?: InputMaybe<AllianceKind>;
  ne?: InputMaybe<AllianceKind>;
  in?: InputMaybe<Array<AllianceKind>>;
  notIn?: InputMaybe<Array<AllianceKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { AllianceKind };

export type { FigureQualifier };

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = AdministrativeDivision | AfterActionReport | AgendaItem | Alliance | AllianceCharter | AllianceImport | AllianceMembership | Attachment | AttachmentLink | CalendarFeed | CaseEvent | ChairRotation | Claim | CoBuildingPact | CoBuildingProject | EmergencyActivation | EmergencyEvent | EmergencyPlan | EvidenceItem | FunctionalGroup | GovernanceCase | JointActivity | JointMeeting | JointMeetingParticipant | JointMeetingSession | JointPatrol | LogEntry | Motion | ObligationOccurrence | PactAmendment | PactMeasure | PactObligation | PactParty | PactReservation | PactSignature | PactVersion | PartyOrganization | Pledge | Reminder | Resolution | ResolutionTask | ResourceBooking | ResourceOffer | SecretaryLedProject | ServiceNeed | ServiceOrder | SessionMinutes | SharedFact | SharedResource | SigningKey | Unit | Whistle | WhistleResponse | YearlyEvaluation;



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
  Alliance: Alliance;
  AllianceMembership: AllianceMembership;
  ChairRotation: ChairRotation;
  Attachment: Attachment;
  AttachmentLink: AttachmentLink;
  CalendarFeed: CalendarFeed;
  AllianceCharter: AllianceCharter;
  Motion: Motion;
  EmergencyActivation: EmergencyActivation;
  EmergencyPlan: EmergencyPlan;
  EmergencyEvent: EmergencyEvent;
  AfterActionReport: AfterActionReport;
  YearlyEvaluation: YearlyEvaluation;
  AllianceImport: AllianceImport;
  LogEntry: LogEntry;
  SessionMinutes: SessionMinutes;
  JointMeeting: JointMeeting;
  JointMeetingParticipant: JointMeetingParticipant;
  JointMeetingSession: JointMeetingSession;
  AgendaItem: AgendaItem;
  Resolution: Resolution;
  JointActivity: JointActivity;
  FunctionalGroup: FunctionalGroup;
  PartyOrganization: PartyOrganization;
  Unit: Unit;
  AdministrativeDivision: AdministrativeDivision;
  PactObligation: PactObligation;
  ObligationOccurrence: ObligationOccurrence;
  EvidenceItem: EvidenceItem;
  JointPatrol: JointPatrol;
  PactAmendment: PactAmendment;
  PactReservation: PactReservation;
  PactVersion: PactVersion;
  CoBuildingPact: CoBuildingPact;
  PactParty: PactParty;
  PactMeasure: PactMeasure;
  Pledge: Pledge;
  GovernanceCase: GovernanceCase;
  CaseEvent: CaseEvent;
  SecretaryLedProject: SecretaryLedProject;
  Reminder: Reminder;
  ResolutionTask: ResolutionTask;
  ServiceNeed: ServiceNeed;
  ResourceOffer: ResourceOffer;
  CoBuildingProject: CoBuildingProject;
  Claim: Claim;
  ServiceOrder: ServiceOrder;
  SharedResource: SharedResource;
  SharedFact: SharedFact;
  ResourceBooking: ResourceBooking;
  SigningKey: SigningKey;
  PactSignature: PactSignature;
  Whistle: Whistle;
  WhistleResponse: WhistleResponse;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alliance:
    ( { __typename: 'Alliance' }
    & GraphQLRecursivePick<FederationTypes['Alliance'], {"id":true}> );
  AllianceMembership:
    ( { __typename: 'AllianceMembership' }
    & GraphQLRecursivePick<FederationTypes['AllianceMembership'], {"id":true}> );
  ChairRotation:
    ( { __typename: 'ChairRotation' }
    & GraphQLRecursivePick<FederationTypes['ChairRotation'], {"id":true}> );
  Attachment:
    ( { __typename: 'Attachment' }
    & GraphQLRecursivePick<FederationTypes['Attachment'], {"id":true}> );
  AttachmentLink:
    ( { __typename: 'AttachmentLink' }
    & GraphQLRecursivePick<FederationTypes['AttachmentLink'], {"id":true}> );
  CalendarFeed:
    ( { __typename: 'CalendarFeed' }
    & GraphQLRecursivePick<FederationTypes['CalendarFeed'], {"id":true}> );
  AllianceCharter:
    ( { __typename: 'AllianceCharter' }
    & GraphQLRecursivePick<FederationTypes['AllianceCharter'], {"id":true}> );
  Motion:
    ( { __typename: 'Motion' }
    & GraphQLRecursivePick<FederationTypes['Motion'], {"id":true}> );
  EmergencyActivation:
    ( { __typename: 'EmergencyActivation' }
    & GraphQLRecursivePick<FederationTypes['EmergencyActivation'], {"id":true}> );
  EmergencyPlan:
    ( { __typename: 'EmergencyPlan' }
    & GraphQLRecursivePick<FederationTypes['EmergencyPlan'], {"id":true}> );
  EmergencyEvent:
    ( { __typename: 'EmergencyEvent' }
    & GraphQLRecursivePick<FederationTypes['EmergencyEvent'], {"id":true}> );
  AfterActionReport:
    ( { __typename: 'AfterActionReport' }
    & GraphQLRecursivePick<FederationTypes['AfterActionReport'], {"id":true}> );
  YearlyEvaluation:
    ( { __typename: 'YearlyEvaluation' }
    & GraphQLRecursivePick<FederationTypes['YearlyEvaluation'], {"id":true}> );
  AllianceImport:
    ( { __typename: 'AllianceImport' }
    & GraphQLRecursivePick<FederationTypes['AllianceImport'], {"id":true}> );
  LogEntry:
    ( { __typename: 'LogEntry' }
    & GraphQLRecursivePick<FederationTypes['LogEntry'], {"id":true}> );
  SessionMinutes:
    ( { __typename: 'SessionMinutes' }
    & GraphQLRecursivePick<FederationTypes['SessionMinutes'], {"id":true}> );
  JointMeeting:
    ( { __typename: 'JointMeeting' }
    & GraphQLRecursivePick<FederationTypes['JointMeeting'], {"id":true}> );
  JointMeetingParticipant:
    ( { __typename: 'JointMeetingParticipant' }
    & GraphQLRecursivePick<FederationTypes['JointMeetingParticipant'], {"id":true}> );
  JointMeetingSession:
    ( { __typename: 'JointMeetingSession' }
    & GraphQLRecursivePick<FederationTypes['JointMeetingSession'], {"id":true}> );
  AgendaItem:
    ( { __typename: 'AgendaItem' }
    & GraphQLRecursivePick<FederationTypes['AgendaItem'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  JointActivity:
    ( { __typename: 'JointActivity' }
    & GraphQLRecursivePick<FederationTypes['JointActivity'], {"id":true}> );
  FunctionalGroup:
    ( { __typename: 'FunctionalGroup' }
    & GraphQLRecursivePick<FederationTypes['FunctionalGroup'], {"id":true}> );
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}> );
  Unit:
    ( { __typename: 'Unit' }
    & GraphQLRecursivePick<FederationTypes['Unit'], {"id":true}> );
  AdministrativeDivision:
    ( { __typename: 'AdministrativeDivision' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}>
        | GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"code":true}> ) );
  PactObligation:
    ( { __typename: 'PactObligation' }
    & GraphQLRecursivePick<FederationTypes['PactObligation'], {"id":true}> );
  ObligationOccurrence:
    ( { __typename: 'ObligationOccurrence' }
    & GraphQLRecursivePick<FederationTypes['ObligationOccurrence'], {"id":true}> );
  EvidenceItem:
    ( { __typename: 'EvidenceItem' }
    & GraphQLRecursivePick<FederationTypes['EvidenceItem'], {"id":true}> );
  JointPatrol:
    ( { __typename: 'JointPatrol' }
    & GraphQLRecursivePick<FederationTypes['JointPatrol'], {"id":true}> );
  PactAmendment:
    ( { __typename: 'PactAmendment' }
    & GraphQLRecursivePick<FederationTypes['PactAmendment'], {"id":true}> );
  PactReservation:
    ( { __typename: 'PactReservation' }
    & GraphQLRecursivePick<FederationTypes['PactReservation'], {"id":true}> );
  PactVersion:
    ( { __typename: 'PactVersion' }
    & GraphQLRecursivePick<FederationTypes['PactVersion'], {"id":true}> );
  CoBuildingPact:
    ( { __typename: 'CoBuildingPact' }
    & ( GraphQLRecursivePick<FederationTypes['CoBuildingPact'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['CoBuildingPact'], {"pactNumber":true}> ) );
  PactParty:
    ( { __typename: 'PactParty' }
    & GraphQLRecursivePick<FederationTypes['PactParty'], {"id":true}> );
  PactMeasure:
    ( { __typename: 'PactMeasure' }
    & GraphQLRecursivePick<FederationTypes['PactMeasure'], {"id":true}> );
  Pledge:
    ( { __typename: 'Pledge' }
    & GraphQLRecursivePick<FederationTypes['Pledge'], {"id":true}> );
  GovernanceCase:
    ( { __typename: 'GovernanceCase' }
    & GraphQLRecursivePick<FederationTypes['GovernanceCase'], {"id":true}> );
  CaseEvent:
    ( { __typename: 'CaseEvent' }
    & GraphQLRecursivePick<FederationTypes['CaseEvent'], {"id":true}> );
  SecretaryLedProject:
    ( { __typename: 'SecretaryLedProject' }
    & GraphQLRecursivePick<FederationTypes['SecretaryLedProject'], {"id":true}> );
  Reminder:
    ( { __typename: 'Reminder' }
    & GraphQLRecursivePick<FederationTypes['Reminder'], {"id":true}> );
  ResolutionTask:
    ( { __typename: 'ResolutionTask' }
    & GraphQLRecursivePick<FederationTypes['ResolutionTask'], {"id":true}> );
  ServiceNeed:
    ( { __typename: 'ServiceNeed' }
    & GraphQLRecursivePick<FederationTypes['ServiceNeed'], {"id":true}> );
  ResourceOffer:
    ( { __typename: 'ResourceOffer' }
    & GraphQLRecursivePick<FederationTypes['ResourceOffer'], {"id":true}> );
  CoBuildingProject:
    ( { __typename: 'CoBuildingProject' }
    & GraphQLRecursivePick<FederationTypes['CoBuildingProject'], {"id":true}> );
  Claim:
    ( { __typename: 'Claim' }
    & GraphQLRecursivePick<FederationTypes['Claim'], {"id":true}> );
  ServiceOrder:
    ( { __typename: 'ServiceOrder' }
    & GraphQLRecursivePick<FederationTypes['ServiceOrder'], {"id":true}> );
  SharedResource:
    ( { __typename: 'SharedResource' }
    & GraphQLRecursivePick<FederationTypes['SharedResource'], {"id":true}> );
  SharedFact:
    ( { __typename: 'SharedFact' }
    & GraphQLRecursivePick<FederationTypes['SharedFact'], {"id":true}> );
  ResourceBooking:
    ( { __typename: 'ResourceBooking' }
    & GraphQLRecursivePick<FederationTypes['ResourceBooking'], {"id":true}> );
  SigningKey:
    ( { __typename: 'SigningKey' }
    & GraphQLRecursivePick<FederationTypes['SigningKey'], {"id":true}> );
  PactSignature:
    ( { __typename: 'PactSignature' }
    & GraphQLRecursivePick<FederationTypes['PactSignature'], {"id":true}> );
  Whistle:
    ( { __typename: 'Whistle' }
    & GraphQLRecursivePick<FederationTypes['Whistle'], {"id":true}> );
  WhistleResponse:
    ( { __typename: 'WhistleResponse' }
    & GraphQLRecursivePick<FederationTypes['WhistleResponse'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AllianceParty:
    | ( M.PartyOrganizationMapper )
    | ( M.UnitMapper )
  ;
  EvidenceSubject:
    | ( M.JointMeetingSessionMapper )
    | ( M.JointActivityMapper )
    | ( M.JointPatrolMapper )
    | ( M.GovernanceCaseMapper )
    | ( M.SharedFactMapper )
  ;
  _Entity:
    | ( M.AdministrativeDivisionMapper )
    | ( M.AfterActionReportMapper )
    | ( M.AgendaItemMapper )
    | ( M.AllianceMapper )
    | ( M.AllianceCharterMapper )
    | ( Omit<AllianceImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.AllianceMembershipMapper )
    | ( M.AttachmentMapper )
    | ( M.AttachmentLinkMapper )
    | ( M.CalendarFeedMapper )
    | ( M.CaseEventMapper )
    | ( M.ChairRotationMapper )
    | ( M.ClaimMapper )
    | ( M.CoBuildingPactMapper )
    | ( M.CoBuildingProjectMapper )
    | ( M.EmergencyActivationMapper )
    | ( M.EmergencyEventMapper )
    | ( M.EmergencyPlanMapper )
    | ( M.EvidenceItemMapper )
    | ( M.FunctionalGroupMapper )
    | ( M.GovernanceCaseMapper )
    | ( M.JointActivityMapper )
    | ( M.JointMeetingMapper )
    | ( M.JointMeetingParticipantMapper )
    | ( M.JointMeetingSessionMapper )
    | ( M.JointPatrolMapper )
    | ( M.LogEntryMapper )
    | ( M.MotionMapper )
    | ( M.ObligationOccurrenceMapper )
    | ( M.PactAmendmentMapper )
    | ( M.PactMeasureMapper )
    | ( M.PactObligationMapper )
    | ( M.PactPartyMapper )
    | ( M.PactReservationMapper )
    | ( M.PactSignatureMapper )
    | ( M.PactVersionMapper )
    | ( M.PartyOrganizationMapper )
    | ( M.PledgeMapper )
    | ( M.ReminderMapper )
    | ( M.ResolutionMapper )
    | ( M.ResolutionTaskMapper )
    | ( M.ResourceBookingMapper )
    | ( M.ResourceOfferMapper )
    | ( M.SecretaryLedProjectMapper )
    | ( M.ServiceNeedMapper )
    | ( M.ServiceOrderMapper )
    | ( M.SessionMinutesMapper )
    | ( M.SharedFactMapper )
    | ( M.SharedResourceMapper )
    | ( M.SigningKeyMapper )
    | ( M.UnitMapper )
    | ( M.WhistleMapper )
    | ( M.WhistleResponseMapper )
    | ( M.YearlyEvaluationMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( M.AllianceMapper )
    | ( M.AllianceMembershipMapper )
    | ( M.ChairRotationMapper )
    | ( M.AttachmentMapper )
    | ( M.AttachmentLinkMapper )
    | ( M.CalendarFeedMapper )
    | ( M.AllianceCharterMapper )
    | ( M.MotionMapper )
    | ( M.EmergencyActivationMapper )
    | ( M.EmergencyPlanMapper )
    | ( M.EmergencyEventMapper )
    | ( M.AfterActionReportMapper )
    | ( M.YearlyEvaluationMapper )
    | ( Omit<AllianceImport, 'organization' | 'matches'> & { organization?: Maybe<_RefType['PartyOrganization']>, matches: _RefType['ImportMatchConnection'] } )
    | ( M.LogEntryMapper )
    | ( M.SessionMinutesMapper )
    | ( M.JointMeetingMapper )
    | ( M.JointMeetingParticipantMapper )
    | ( M.JointMeetingSessionMapper )
    | ( M.AgendaItemMapper )
    | ( M.ResolutionMapper )
    | ( M.JointActivityMapper )
    | ( M.PactObligationMapper )
    | ( M.ObligationOccurrenceMapper )
    | ( M.EvidenceItemMapper )
    | ( M.PactAmendmentMapper )
    | ( M.PactReservationMapper )
    | ( M.PactVersionMapper )
    | ( M.CoBuildingPactMapper )
    | ( M.PactPartyMapper )
    | ( M.PactMeasureMapper )
    | ( M.PledgeMapper )
    | ( M.GovernanceCaseMapper )
    | ( M.CaseEventMapper )
    | ( M.SecretaryLedProjectMapper )
    | ( M.ReminderMapper )
    | ( M.ResolutionTaskMapper )
    | ( M.ServiceNeedMapper )
    | ( M.ResourceOfferMapper )
    | ( M.CoBuildingProjectMapper )
    | ( M.ClaimMapper )
    | ( M.ServiceOrderMapper )
    | ( M.SharedResourceMapper )
    | ( M.SharedFactMapper )
    | ( M.ResourceBookingMapper )
    | ( M.SigningKeyMapper )
    | ( M.PactSignatureMapper )
    | ( M.WhistleMapper )
    | ( M.WhistleResponseMapper )
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
  PlacePair: PlacePair;
  JointWorkAcross: ResolverTypeWrapper<JointWorkAcross>;
  OverdueTurn: ResolverTypeWrapper<OverdueTurn>;
  OverdueMeeting: ResolverTypeWrapper<OverdueMeeting>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AllianceParty: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllianceParty']>;
  Alliance: ResolverTypeWrapper<M.AllianceMapper>;
  PartyCount: ResolverTypeWrapper<PartyCount>;
  AllianceMembership: ResolverTypeWrapper<M.AllianceMembershipMapper>;
  ChairRotation: ResolverTypeWrapper<M.ChairRotationMapper>;
  ChairPlan: ResolverTypeWrapper<M.ChairPlanMapper>;
  AlliancePartyInput: AlliancePartyInput;
  RegisterAllianceInput: RegisterAllianceInput;
  AllianceMemberInput: AllianceMemberInput;
  RegisterAlliancePayload: ResolverTypeWrapper<Omit<RegisterAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  JoinAllianceInput: JoinAllianceInput;
  JoinAlliancePayload: ResolverTypeWrapper<Omit<JoinAlliancePayload, 'membership'> & { membership?: Maybe<ResolversTypes['AllianceMembership']> }>;
  LeaveAllianceInput: LeaveAllianceInput;
  LeaveAlliancePayload: ResolverTypeWrapper<Omit<LeaveAlliancePayload, 'membership'> & { membership?: Maybe<ResolversTypes['AllianceMembership']> }>;
  ApproveAllianceInput: ApproveAllianceInput;
  ApproveAlliancePayload: ResolverTypeWrapper<Omit<ApproveAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  ReturnAllianceInput: ReturnAllianceInput;
  ReturnAlliancePayload: ResolverTypeWrapper<Omit<ReturnAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  ProposeAllianceInput: ProposeAllianceInput;
  ProposeAlliancePayload: ResolverTypeWrapper<Omit<ProposeAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  DissolveAllianceInput: DissolveAllianceInput;
  DissolveAlliancePayload: ResolverTypeWrapper<Omit<DissolveAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  ChangeAllianceRoleInput: ChangeAllianceRoleInput;
  ChangeAllianceRolePayload: ResolverTypeWrapper<Omit<ChangeAllianceRolePayload, 'membership'> & { membership?: Maybe<ResolversTypes['AllianceMembership']> }>;
  SetChairRotationInput: SetChairRotationInput;
  SetChairRotationPayload: ResolverTypeWrapper<Omit<SetChairRotationPayload, 'alliance'> & { alliance?: Maybe<ResolversTypes['Alliance']> }>;
  AllianceFilter: AllianceFilter;
  AllianceOrderField: AllianceOrderField;
  AllianceMembershipFilter: AllianceMembershipFilter;
  AllianceMembershipOrderField: AllianceMembershipOrderField;
  ChairRotationFilter: ChairRotationFilter;
  ChairRotationOrderField: ChairRotationOrderField;
  Attachment: ResolverTypeWrapper<M.AttachmentMapper>;
  AttachmentLink: ResolverTypeWrapper<M.AttachmentLinkMapper>;
  AttachmentRules: ResolverTypeWrapper<AttachmentRules>;
  AttachmentRefusal: ResolverTypeWrapper<AttachmentRefusal>;
  AttachFileInput: AttachFileInput;
  AttachFilePayload: ResolverTypeWrapper<Omit<AttachFilePayload, 'link'> & { link?: Maybe<ResolversTypes['AttachmentLink']> }>;
  DetachFileInput: DetachFileInput;
  DetachFilePayload: ResolverTypeWrapper<Omit<DetachFilePayload, 'attachment'> & { attachment?: Maybe<ResolversTypes['Attachment']> }>;
  AttachmentFilter: AttachmentFilter;
  AttachmentOrderField: AttachmentOrderField;
  AttachmentLinkFilter: AttachmentLinkFilter;
  AttachmentLinkOrderField: AttachmentLinkOrderField;
  CalendarFeed: ResolverTypeWrapper<M.CalendarFeedMapper>;
  CalendarAddress: ResolverTypeWrapper<CalendarAddress>;
  CalendarEntry: ResolverTypeWrapper<M.CalendarEntryMapper>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversTypes['CalendarFeed']> }>;
  TieGovernanceCaseInput: TieGovernanceCaseInput;
  TieGovernanceCasePayload: ResolverTypeWrapper<Omit<TieGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversTypes['GovernanceCase']> }>;
  AllianceCharter: ResolverTypeWrapper<M.AllianceCharterMapper>;
  CharterArticle: ResolverTypeWrapper<CharterArticle>;
  Motion: ResolverTypeWrapper<M.MotionMapper>;
  MotionVote: ResolverTypeWrapper<M.MotionVoteMapper>;
  AdoptCharterInput: AdoptCharterInput;
  CharterArticleInput: CharterArticleInput;
  AdoptCharterPayload: ResolverTypeWrapper<Omit<AdoptCharterPayload, 'charter'> & { charter?: Maybe<ResolversTypes['AllianceCharter']> }>;
  RaiseMotionInput: RaiseMotionInput;
  RaiseMotionPayload: ResolverTypeWrapper<Omit<RaiseMotionPayload, 'motion'> & { motion?: Maybe<ResolversTypes['Motion']> }>;
  CastVoteInput: CastVoteInput;
  CastVotePayload: ResolverTypeWrapper<Omit<CastVotePayload, 'motion'> & { motion?: Maybe<ResolversTypes['Motion']> }>;
  CloseMotionInput: CloseMotionInput;
  CloseMotionPayload: ResolverTypeWrapper<Omit<CloseMotionPayload, 'motion'> & { motion?: Maybe<ResolversTypes['Motion']> }>;
  MotionFilter: MotionFilter;
  MotionOrderField: MotionOrderField;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EmergencyUpdate: ResolverTypeWrapper<M.EmergencyUpdateMapper>;
  EmergencyActivation: ResolverTypeWrapper<M.EmergencyActivationMapper>;
  EmergencyActivationSide: ResolverTypeWrapper<M.EmergencyActivationSideMapper>;
  EmergencySignature: ResolverTypeWrapper<M.EmergencySignatureMapper>;
  EmergencyEffect: ResolverTypeWrapper<M.EmergencyEffectMapper>;
  EmergencyPlan: ResolverTypeWrapper<M.EmergencyPlanMapper>;
  EmergencyPlanSide: ResolverTypeWrapper<M.EmergencyPlanSideMapper>;
  EmergencyPlanCall: ResolverTypeWrapper<M.EmergencyPlanCallMapper>;
  EmergencyPlanAccess: ResolverTypeWrapper<M.EmergencyPlanAccessMapper>;
  EmergencyEvent: ResolverTypeWrapper<M.EmergencyEventMapper>;
  AfterActionReport: ResolverTypeWrapper<M.AfterActionReportMapper>;
  EmergencyPlanContentInput: EmergencyPlanContentInput;
  EmergencyPlanCallInput: EmergencyPlanCallInput;
  EmergencyPlanAccessInput: EmergencyPlanAccessInput;
  DraftEmergencyPlanInput: DraftEmergencyPlanInput;
  DraftEmergencyPlanPayload: ResolverTypeWrapper<Omit<DraftEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ReviseEmergencyPlanInput: ReviseEmergencyPlanInput;
  ReviseEmergencyPlanPayload: ResolverTypeWrapper<Omit<ReviseEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  SubmitEmergencyPlanInput: SubmitEmergencyPlanInput;
  SubmitEmergencyPlanPayload: ResolverTypeWrapper<Omit<SubmitEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ConsentToEmergencyPlanInput: ConsentToEmergencyPlanInput;
  ConsentToEmergencyPlanPayload: ResolverTypeWrapper<Omit<ConsentToEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ReturnEmergencyPlanInput: ReturnEmergencyPlanInput;
  ReturnEmergencyPlanPayload: ResolverTypeWrapper<Omit<ReturnEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  RetireEmergencyPlanInput: RetireEmergencyPlanInput;
  RetireEmergencyPlanPayload: ResolverTypeWrapper<Omit<RetireEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversTypes['EmergencyPlan']> }>;
  ActivateEmergencyPlanInput: ActivateEmergencyPlanInput;
  ActivateEmergencyPlanPayload: ResolverTypeWrapper<Omit<ActivateEmergencyPlanPayload, 'activation'> & { activation?: Maybe<ResolversTypes['EmergencyActivation']> }>;
  JoinEmergencyInput: JoinEmergencyInput;
  JoinEmergencyPayload: ResolverTypeWrapper<Omit<JoinEmergencyPayload, 'activation'> & { activation?: Maybe<ResolversTypes['EmergencyActivation']> }>;
  NoteEmergencyEventInput: NoteEmergencyEventInput;
  NoteEmergencyEventPayload: ResolverTypeWrapper<Omit<NoteEmergencyEventPayload, 'event'> & { event?: Maybe<ResolversTypes['EmergencyEvent']> }>;
  StandDownEmergencyInput: StandDownEmergencyInput;
  StandDownEmergencyPayload: ResolverTypeWrapper<Omit<StandDownEmergencyPayload, 'activation'> & { activation?: Maybe<ResolversTypes['EmergencyActivation']> }>;
  ReviseAfterActionReportInput: ReviseAfterActionReportInput;
  ReviseAfterActionReportPayload: ResolverTypeWrapper<Omit<ReviseAfterActionReportPayload, 'report'> & { report?: Maybe<ResolversTypes['AfterActionReport']> }>;
  ConfirmAfterActionReportInput: ConfirmAfterActionReportInput;
  ConfirmAfterActionReportPayload: ResolverTypeWrapper<Omit<ConfirmAfterActionReportPayload, 'report'> & { report?: Maybe<ResolversTypes['AfterActionReport']> }>;
  EmergencyActivationFilter: EmergencyActivationFilter;
  EmergencyActivationOrderField: EmergencyActivationOrderField;
  EmergencyPlanFilter: EmergencyPlanFilter;
  EmergencyPlanOrderField: EmergencyPlanOrderField;
  EmergencyEventFilter: EmergencyEventFilter;
  EmergencyEventOrderField: EmergencyEventOrderField;
  YearlyEvaluation: ResolverTypeWrapper<M.YearlyEvaluationMapper>;
  EvaluationFigure: ResolverTypeWrapper<M.EvaluationFigureMapper>;
  EvaluationAnswer: ResolverTypeWrapper<M.EvaluationAnswerMapper>;
  DraftEvaluationInput: DraftEvaluationInput;
  DraftEvaluationPayload: ResolverTypeWrapper<Omit<DraftEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['YearlyEvaluation']> }>;
  RedraftEvaluationInput: RedraftEvaluationInput;
  RedraftEvaluationPayload: ResolverTypeWrapper<Omit<RedraftEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['YearlyEvaluation']> }>;
  ConfirmEvaluationInput: ConfirmEvaluationInput;
  ConfirmEvaluationPayload: ResolverTypeWrapper<Omit<ConfirmEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['YearlyEvaluation']> }>;
  ObjectToEvaluationInput: ObjectToEvaluationInput;
  ObjectToEvaluationPayload: ResolverTypeWrapper<Omit<ObjectToEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['YearlyEvaluation']> }>;
  GradeEvaluationInput: GradeEvaluationInput;
  GradeEvaluationPayload: ResolverTypeWrapper<Omit<GradeEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversTypes['YearlyEvaluation']> }>;
  YearlyEvaluationFilter: YearlyEvaluationFilter;
  YearlyEvaluationOrderField: YearlyEvaluationOrderField;
  AllianceImport: ResolverTypeWrapper<Omit<AllianceImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversTypes['PartyOrganization']>, matches: ResolversTypes['ImportMatchConnection'] }>;
  Liveness: ResolverTypeWrapper<M.LivenessMapper>;
  LivenessPart: ResolverTypeWrapper<M.LivenessPartMapper>;
  LivenessEvidence: ResolverTypeWrapper<M.LivenessEvidenceMapper>;
  LogEntry: ResolverTypeWrapper<M.LogEntryMapper>;
  LogHead: ResolverTypeWrapper<LogHead>;
  LogEntryFilter: LogEntryFilter;
  LogEntryOrderField: LogEntryOrderField;
  MatchSuggestion: ResolverTypeWrapper<M.MatchSuggestionMapper>;
  SuggestionReason: ResolverTypeWrapper<SuggestionReason>;
  MeetingCadence: ResolverTypeWrapper<M.MeetingCadenceMapper>;
  MeetingChairPlan: ResolverTypeWrapper<M.MeetingChairPlanMapper>;
  SessionAttendance: ResolverTypeWrapper<M.SessionAttendanceMapper>;
  SessionMinutes: ResolverTypeWrapper<M.SessionMinutesMapper>;
  MinutesAnswer: ResolverTypeWrapper<M.MinutesAnswerMapper>;
  SessionEvent: ResolverTypeWrapper<M.SessionEventMapper>;
  DeliberationRecord: ResolverTypeWrapper<M.DeliberationRecordMapper>;
  FoundJointMeetingInput: FoundJointMeetingInput;
  FoundJointMeetingPayload: ResolverTypeWrapper<Omit<FoundJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  JoinJointMeetingInput: JoinJointMeetingInput;
  JoinJointMeetingPayload: ResolverTypeWrapper<Omit<JoinJointMeetingPayload, 'participant'> & { participant?: Maybe<ResolversTypes['JointMeetingParticipant']> }>;
  LeaveJointMeetingInput: LeaveJointMeetingInput;
  LeaveJointMeetingPayload: ResolverTypeWrapper<Omit<LeaveJointMeetingPayload, 'participant'> & { participant?: Maybe<ResolversTypes['JointMeetingParticipant']> }>;
  SetMeetingCadenceInput: SetMeetingCadenceInput;
  SetMeetingCadencePayload: ResolverTypeWrapper<Omit<SetMeetingCadencePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  SetMeetingChairRotationInput: SetMeetingChairRotationInput;
  SetMeetingChairRotationPayload: ResolverTypeWrapper<Omit<SetMeetingChairRotationPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  DissolveJointMeetingInput: DissolveJointMeetingInput;
  DissolveJointMeetingPayload: ResolverTypeWrapper<Omit<DissolveJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['JointMeeting']> }>;
  PlanMeetingSessionInput: PlanMeetingSessionInput;
  PlanMeetingSessionPayload: ResolverTypeWrapper<Omit<PlanMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  PostponeMeetingSessionInput: PostponeMeetingSessionInput;
  PostponeMeetingSessionPayload: ResolverTypeWrapper<Omit<PostponeMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  ConveneMeetingSessionInput: ConveneMeetingSessionInput;
  ConveneMeetingSessionPayload: ResolverTypeWrapper<Omit<ConveneMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  CancelMeetingSessionInput: CancelMeetingSessionInput;
  CancelMeetingSessionPayload: ResolverTypeWrapper<Omit<CancelMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  AnswerMeetingNoticeInput: AnswerMeetingNoticeInput;
  AnswerMeetingNoticePayload: ResolverTypeWrapper<Omit<AnswerMeetingNoticePayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  HoldMeetingSessionInput: HoldMeetingSessionInput;
  HoldMeetingSessionPayload: ResolverTypeWrapper<Omit<HoldMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  WriteMinutesInput: WriteMinutesInput;
  WriteMinutesPayload: ResolverTypeWrapper<Omit<WriteMinutesPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  AnswerMinutesInput: AnswerMinutesInput;
  AnswerMinutesPayload: ResolverTypeWrapper<Omit<AnswerMinutesPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: ResolverTypeWrapper<Omit<ProposeAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  AdmitAgendaItemInput: AdmitAgendaItemInput;
  AdmitAgendaItemPayload: ResolverTypeWrapper<Omit<AdmitAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  DeclineAgendaItemInput: DeclineAgendaItemInput;
  DeclineAgendaItemPayload: ResolverTypeWrapper<Omit<DeclineAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawAgendaItemPayload: ResolverTypeWrapper<Omit<WithdrawAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  OrderAgendaInput: OrderAgendaInput;
  OrderAgendaPayload: ResolverTypeWrapper<Omit<OrderAgendaPayload, 'session'> & { session?: Maybe<ResolversTypes['JointMeetingSession']> }>;
  DiscussAgendaItemInput: DiscussAgendaItemInput;
  DiscussAgendaItemPayload: ResolverTypeWrapper<Omit<DiscussAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  RecordDeliberationStepInput: RecordDeliberationStepInput;
  RecordDeliberationStepPayload: ResolverTypeWrapper<Omit<RecordDeliberationStepPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversTypes['AgendaItem']> }>;
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionPayload: ResolverTypeWrapper<Omit<AdoptResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversTypes['Resolution']> }>;
  AttendanceInput: AttendanceInput;
  ResolutionTaskInput: ResolutionTaskInput;
  JointMeeting: ResolverTypeWrapper<M.JointMeetingMapper>;
  JointMeetingParticipant: ResolverTypeWrapper<M.JointMeetingParticipantMapper>;
  JointMeetingSession: ResolverTypeWrapper<M.JointMeetingSessionMapper>;
  AgendaItem: ResolverTypeWrapper<M.AgendaItemMapper>;
  Resolution: ResolverTypeWrapper<M.ResolutionMapper>;
  JointActivity: ResolverTypeWrapper<M.JointActivityMapper>;
  JointActivityFilter: JointActivityFilter;
  JointActivityOrderField: JointActivityOrderField;
  JointMeetingFilter: JointMeetingFilter;
  JointMeetingOrderField: JointMeetingOrderField;
  JointMeetingParticipantFilter: JointMeetingParticipantFilter;
  JointMeetingParticipantOrderField: JointMeetingParticipantOrderField;
  JointMeetingSessionFilter: JointMeetingSessionFilter;
  JointMeetingSessionOrderField: JointMeetingSessionOrderField;
  AgendaItemFilter: AgendaItemFilter;
  AgendaItemOrderField: AgendaItemOrderField;
  ResolutionFilter: ResolutionFilter;
  ResolutionOrderField: ResolutionOrderField;
  FunctionalGroup: ResolverTypeWrapper<M.FunctionalGroupMapper>;
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: ResolverTypeWrapper<Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['ServiceNeed']> }>;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: ResolverTypeWrapper<Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['ServiceNeed']> }>;
  ClassifyNeedInput: ClassifyNeedInput;
  ClassifyNeedPayload: ResolverTypeWrapper<Omit<ClassifyNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['ServiceNeed']> }>;
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: ResolverTypeWrapper<Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['ServiceNeed']> }>;
  ReviseOfferInput: ReviseOfferInput;
  ReviseOfferPayload: ResolverTypeWrapper<Omit<ReviseOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: ResolverTypeWrapper<Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  PartyOrganization: ResolverTypeWrapper<M.PartyOrganizationMapper>;
  Unit: ResolverTypeWrapper<M.UnitMapper>;
  AdministrativeDivision: ResolverTypeWrapper<M.AdministrativeDivisionMapper>;
  PactObligation: ResolverTypeWrapper<M.PactObligationMapper>;
  ObligationOccurrence: ResolverTypeWrapper<M.ObligationOccurrenceMapper>;
  ObligationWaiver: ResolverTypeWrapper<M.ObligationWaiverMapper>;
  EvidenceItem: ResolverTypeWrapper<M.EvidenceItemMapper>;
  EvidenceSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EvidenceSubject']>;
  JointPatrol: ResolverTypeWrapper<M.JointPatrolMapper>;
  PactSuspension: ResolverTypeWrapper<M.PactSuspensionMapper>;
  PactObligationInput: PactObligationInput;
  EvidenceInput: EvidenceInput;
  SubmitObligationEvidenceInput: SubmitObligationEvidenceInput;
  SubmitObligationEvidencePayload: ResolverTypeWrapper<Omit<SubmitObligationEvidencePayload, 'occurrence'> & { occurrence?: Maybe<ResolversTypes['ObligationOccurrence']> }>;
  AcceptObligationInput: AcceptObligationInput;
  AcceptObligationPayload: ResolverTypeWrapper<Omit<AcceptObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversTypes['ObligationOccurrence']> }>;
  ReturnObligationInput: ReturnObligationInput;
  ReturnObligationPayload: ResolverTypeWrapper<Omit<ReturnObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversTypes['ObligationOccurrence']> }>;
  WaiveObligationInput: WaiveObligationInput;
  WaiveObligationPayload: ResolverTypeWrapper<Omit<WaiveObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversTypes['ObligationOccurrence']> }>;
  AdvancePactMeasureInput: AdvancePactMeasureInput;
  AdvancePactMeasurePayload: ResolverTypeWrapper<Omit<AdvancePactMeasurePayload, 'measure'> & { measure?: Maybe<ResolversTypes['PactMeasure']> }>;
  PactObligationFilter: PactObligationFilter;
  PactObligationOrderField: PactObligationOrderField;
  ObligationOccurrenceFilter: ObligationOccurrenceFilter;
  ObligationOccurrenceOrderField: ObligationOccurrenceOrderField;
  EvidenceItemFilter: EvidenceItemFilter;
  EvidenceItemOrderField: EvidenceItemOrderField;
  PactAmendment: ResolverTypeWrapper<M.PactAmendmentMapper>;
  AmendmentSignatory: ResolverTypeWrapper<M.AmendmentSignatoryMapper>;
  PactReservation: ResolverTypeWrapper<M.PactReservationMapper>;
  ProposeAmendmentInput: ProposeAmendmentInput;
  ProposeAmendmentPayload: ResolverTypeWrapper<Omit<ProposeAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversTypes['PactAmendment']> }>;
  SignAmendmentInput: SignAmendmentInput;
  SignAmendmentPayload: ResolverTypeWrapper<Omit<SignAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversTypes['PactAmendment']> }>;
  DeclineAmendmentInput: DeclineAmendmentInput;
  DeclineAmendmentPayload: ResolverTypeWrapper<Omit<DeclineAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversTypes['PactAmendment']> }>;
  RenewPactInput: RenewPactInput;
  RenewPactPayload: ResolverTypeWrapper<Omit<RenewPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ReserveArticleInput: ReserveArticleInput;
  ReserveArticlePayload: ResolverTypeWrapper<Omit<ReserveArticlePayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['PactReservation']> }>;
  WithdrawReservationInput: WithdrawReservationInput;
  WithdrawReservationPayload: ResolverTypeWrapper<Omit<WithdrawReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['PactReservation']> }>;
  SucceedPactPartyInput: SucceedPactPartyInput;
  SucceedPactPartyPayload: ResolverTypeWrapper<Omit<SucceedPactPartyPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  PactVersion: ResolverTypeWrapper<M.PactVersionMapper>;
  ClauseDifference: ResolverTypeWrapper<ClauseDifference>;
  PactEvent: ResolverTypeWrapper<M.PactEventMapper>;
  PactTemplate: ResolverTypeWrapper<M.PactTemplateMapper>;
  TemplateObligation: ResolverTypeWrapper<TemplateObligation>;
  TemplateArticle: ResolverTypeWrapper<TemplateArticle>;
  TemplateMeasure: ResolverTypeWrapper<TemplateMeasure>;
  PactTextInput: PactTextInput;
  DraftPactInput: DraftPactInput;
  DraftPactPayload: ResolverTypeWrapper<Omit<DraftPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ReviseDraftInput: ReviseDraftInput;
  ReviseDraftPayload: ResolverTypeWrapper<Omit<ReviseDraftPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationPayload: ResolverTypeWrapper<Omit<OpenConsultationPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ConsentToDraftInput: ConsentToDraftInput;
  ConsentToDraftPayload: ResolverTypeWrapper<Omit<ConsentToDraftPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ApproveDraftInput: ApproveDraftInput;
  ApproveDraftPayload: ResolverTypeWrapper<Omit<ApproveDraftPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ReturnDraftInput: ReturnDraftInput;
  ReturnDraftPayload: ResolverTypeWrapper<Omit<ReturnDraftPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  CoBuildingPact: ResolverTypeWrapper<M.CoBuildingPactMapper>;
  PactParty: ResolverTypeWrapper<M.PactPartyMapper>;
  PactArticle: ResolverTypeWrapper<M.PactArticleMapper>;
  PactMeasure: ResolverTypeWrapper<M.PactMeasureMapper>;
  DataAnnexItem: ResolverTypeWrapper<M.DataAnnexItemMapper>;
  AccessGrant: ResolverTypeWrapper<M.AccessGrantMapper>;
  ViewerIdentity: ResolverTypeWrapper<M.ViewerIdentityMapper>;
  RegisterPactInput: RegisterPactInput;
  PactArticleInput: PactArticleInput;
  PactMeasureInput: PactMeasureInput;
  DataAnnexItemInput: DataAnnexItemInput;
  RegisterPactPayload: ResolverTypeWrapper<Omit<RegisterPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  SignPactInput: SignPactInput;
  SignPactPayload: ResolverTypeWrapper<Omit<SignPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  TerminatePactInput: TerminatePactInput;
  TerminatePactPayload: ResolverTypeWrapper<Omit<TerminatePactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  SuspendPactInput: SuspendPactInput;
  SuspendPactPayload: ResolverTypeWrapper<Omit<SuspendPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  ResumePactInput: ResumePactInput;
  ResumePactPayload: ResolverTypeWrapper<Omit<ResumePactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  WithdrawFromPactInput: WithdrawFromPactInput;
  WithdrawFromPactPayload: ResolverTypeWrapper<Omit<WithdrawFromPactPayload, 'pact'> & { pact?: Maybe<ResolversTypes['CoBuildingPact']> }>;
  CoBuildingPactFilter: CoBuildingPactFilter;
  CoBuildingPactOrderField: CoBuildingPactOrderField;
  PactPartyFilter: PactPartyFilter;
  PactPartyOrderField: PactPartyOrderField;
  PactMeasureFilter: PactMeasureFilter;
  PactMeasureOrderField: PactMeasureOrderField;
  Pledge: ResolverTypeWrapper<M.PledgeMapper>;
  GovernanceCase: ResolverTypeWrapper<M.GovernanceCaseMapper>;
  CaseEvent: ResolverTypeWrapper<M.CaseEventMapper>;
  SecretaryLedProject: ResolverTypeWrapper<M.SecretaryLedProjectMapper>;
  SetPledgeInput: SetPledgeInput;
  SetPledgePayload: ResolverTypeWrapper<Omit<SetPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  ReportPledgeProgressInput: ReportPledgeProgressInput;
  ReportPledgeProgressPayload: ResolverTypeWrapper<Omit<ReportPledgeProgressPayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  ReviewPledgeInput: ReviewPledgeInput;
  ReviewPledgePayload: ResolverTypeWrapper<Omit<ReviewPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  SettlePledgeInput: SettlePledgeInput;
  SettlePledgePayload: ResolverTypeWrapper<Omit<SettlePledgePayload, 'pledge'> & { pledge?: Maybe<ResolversTypes['Pledge']> }>;
  OpenGovernanceCaseInput: OpenGovernanceCaseInput;
  AdvanceGovernanceCaseInput: AdvanceGovernanceCaseInput;
  OpenSecretaryLedProjectInput: OpenSecretaryLedProjectInput;
  AdvanceSecretaryLedProjectInput: AdvanceSecretaryLedProjectInput;
  OpenGovernanceCasePayload: ResolverTypeWrapper<Omit<OpenGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversTypes['GovernanceCase']> }>;
  AdvanceGovernanceCasePayload: ResolverTypeWrapper<Omit<AdvanceGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversTypes['GovernanceCase']> }>;
  OpenSecretaryLedProjectPayload: ResolverTypeWrapper<Omit<OpenSecretaryLedProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['SecretaryLedProject']> }>;
  AdvanceSecretaryLedProjectPayload: ResolverTypeWrapper<Omit<AdvanceSecretaryLedProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['SecretaryLedProject']> }>;
  PledgeFilter: PledgeFilter;
  PledgeOrderField: PledgeOrderField;
  GovernanceCaseFilter: GovernanceCaseFilter;
  GovernanceCaseOrderField: GovernanceCaseOrderField;
  CaseEventFilter: CaseEventFilter;
  CaseEventOrderField: CaseEventOrderField;
  SecretaryLedProjectFilter: SecretaryLedProjectFilter;
  SecretaryLedProjectOrderField: SecretaryLedProjectOrderField;
  ProjectParticipant: ResolverTypeWrapper<M.ProjectParticipantMapper>;
  OpenCoBuildingProjectInput: OpenCoBuildingProjectInput;
  OpenCoBuildingProjectPayload: ResolverTypeWrapper<Omit<OpenCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  JoinCoBuildingProjectInput: JoinCoBuildingProjectInput;
  JoinCoBuildingProjectPayload: ResolverTypeWrapper<Omit<JoinCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  LeaveCoBuildingProjectInput: LeaveCoBuildingProjectInput;
  LeaveCoBuildingProjectPayload: ResolverTypeWrapper<Omit<LeaveCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  StartCoBuildingProjectInput: StartCoBuildingProjectInput;
  StartCoBuildingProjectPayload: ResolverTypeWrapper<Omit<StartCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  CompleteCoBuildingProjectInput: CompleteCoBuildingProjectInput;
  CompleteCoBuildingProjectPayload: ResolverTypeWrapper<Omit<CompleteCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  CancelCoBuildingProjectInput: CancelCoBuildingProjectInput;
  CancelCoBuildingProjectPayload: ResolverTypeWrapper<Omit<CancelCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  ConfirmCoBuildingProjectInput: ConfirmCoBuildingProjectInput;
  ConfirmCoBuildingProjectPayload: ResolverTypeWrapper<Omit<ConfirmCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversTypes['CoBuildingProject']> }>;
  Reminder: ResolverTypeWrapper<M.ReminderMapper>;
  ReminderRule: ResolverTypeWrapper<ReminderRule>;
  AcknowledgeReminderInput: AcknowledgeReminderInput;
  AcknowledgeReminderPayload: ResolverTypeWrapper<Omit<AcknowledgeReminderPayload, 'reminder'> & { reminder?: Maybe<ResolversTypes['Reminder']> }>;
  ReminderFilter: ReminderFilter;
  ReminderOrderField: ReminderOrderField;
  ResolutionTask: ResolverTypeWrapper<M.ResolutionTaskMapper>;
  TaskEvent: ResolverTypeWrapper<M.TaskEventMapper>;
  ResolutionTaskFilter: ResolutionTaskFilter;
  ResolutionTaskOrderField: ResolutionTaskOrderField;
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: ResolverTypeWrapper<Omit<AssignTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  ReportTaskProgressInput: ReportTaskProgressInput;
  ReportTaskProgressPayload: ResolverTypeWrapper<Omit<ReportTaskProgressPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  ReportTaskCompletionInput: ReportTaskCompletionInput;
  ReportTaskCompletionPayload: ResolverTypeWrapper<Omit<ReportTaskCompletionPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  AcceptTaskCompletionInput: AcceptTaskCompletionInput;
  AcceptTaskCompletionPayload: ResolverTypeWrapper<Omit<AcceptTaskCompletionPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: ResolverTypeWrapper<Omit<ReturnTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  ExtendTaskInput: ExtendTaskInput;
  ExtendTaskPayload: ResolverTypeWrapper<Omit<ExtendTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  CallOffTaskInput: CallOffTaskInput;
  CallOffTaskPayload: ResolverTypeWrapper<Omit<CallOffTaskPayload, 'task'> & { task?: Maybe<ResolversTypes['ResolutionTask']> }>;
  ServiceOrderEvent: ResolverTypeWrapper<M.ServiceOrderEventMapper>;
  RequestServiceOrderInput: RequestServiceOrderInput;
  RequestServiceOrderPayload: ResolverTypeWrapper<Omit<RequestServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  DispatchServiceOrderInput: DispatchServiceOrderInput;
  DispatchServiceOrderPayload: ResolverTypeWrapper<Omit<DispatchServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  AcceptServiceOrderInput: AcceptServiceOrderInput;
  AcceptServiceOrderPayload: ResolverTypeWrapper<Omit<AcceptServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  DeclineServiceOrderInput: DeclineServiceOrderInput;
  DeclineServiceOrderPayload: ResolverTypeWrapper<Omit<DeclineServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  CompleteServiceOrderInput: CompleteServiceOrderInput;
  CompleteServiceOrderPayload: ResolverTypeWrapper<Omit<CompleteServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  RateServiceOrderInput: RateServiceOrderInput;
  RateServiceOrderPayload: ResolverTypeWrapper<Omit<RateServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  CancelServiceOrderInput: CancelServiceOrderInput;
  CancelServiceOrderPayload: ResolverTypeWrapper<Omit<CancelServiceOrderPayload, 'order'> & { order?: Maybe<ResolversTypes['ServiceOrder']> }>;
  ServiceNeed: ResolverTypeWrapper<M.ServiceNeedMapper>;
  ResourceOffer: ResolverTypeWrapper<M.ResourceOfferMapper>;
  CoBuildingProject: ResolverTypeWrapper<M.CoBuildingProjectMapper>;
  Claim: ResolverTypeWrapper<M.ClaimMapper>;
  ServiceOrder: ResolverTypeWrapper<M.ServiceOrderMapper>;
  SharedResource: ResolverTypeWrapper<M.SharedResourceMapper>;
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedPayload: ResolverTypeWrapper<Omit<DeclareNeedPayload, 'need'> & { need?: Maybe<ResolversTypes['ServiceNeed']> }>;
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: ResolverTypeWrapper<Omit<OfferResourcePayload, 'offer'> & { offer?: Maybe<ResolversTypes['ResourceOffer']> }>;
  ClaimInput: ClaimInput;
  ClaimPayload: ResolverTypeWrapper<Omit<ClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  AcceptClaimInput: AcceptClaimInput;
  AcceptClaimPayload: ResolverTypeWrapper<Omit<AcceptClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  DeclineClaimInput: DeclineClaimInput;
  DeclineClaimPayload: ResolverTypeWrapper<Omit<DeclineClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: ResolverTypeWrapper<Omit<WithdrawClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  FulfilClaimInput: FulfilClaimInput;
  FulfilClaimPayload: ResolverTypeWrapper<Omit<FulfilClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  RateClaimInput: RateClaimInput;
  RateClaimPayload: ResolverTypeWrapper<Omit<RateClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  ServiceNeedFilter: ServiceNeedFilter;
  ServiceNeedOrderField: ServiceNeedOrderField;
  ResourceOfferFilter: ResourceOfferFilter;
  ResourceOfferOrderField: ResourceOfferOrderField;
  CoBuildingProjectFilter: CoBuildingProjectFilter;
  CoBuildingProjectOrderField: CoBuildingProjectOrderField;
  ClaimFilter: ClaimFilter;
  ClaimOrderField: ClaimOrderField;
  ServiceOrderFilter: ServiceOrderFilter;
  ServiceOrderOrderField: ServiceOrderOrderField;
  SharedResourceFilter: SharedResourceFilter;
  SharedResourceOrderField: SharedResourceOrderField;
  SharedFact: ResolverTypeWrapper<M.SharedFactMapper>;
  SharedFactVersion: ResolverTypeWrapper<M.SharedFactVersionMapper>;
  SharedFactAnswer: ResolverTypeWrapper<M.SharedFactAnswerMapper>;
  SharedFactCount: ResolverTypeWrapper<SharedFactCount>;
  RecordSharedFactInput: RecordSharedFactInput;
  RecordSharedFactPayload: ResolverTypeWrapper<Omit<RecordSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['SharedFact']> }>;
  ConfirmSharedFactInput: ConfirmSharedFactInput;
  ConfirmSharedFactPayload: ResolverTypeWrapper<Omit<ConfirmSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['SharedFact']> }>;
  DisputeSharedFactInput: DisputeSharedFactInput;
  DisputeSharedFactPayload: ResolverTypeWrapper<Omit<DisputeSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['SharedFact']> }>;
  CorrectSharedFactInput: CorrectSharedFactInput;
  CorrectSharedFactPayload: ResolverTypeWrapper<Omit<CorrectSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['SharedFact']> }>;
  WithdrawSharedFactInput: WithdrawSharedFactInput;
  WithdrawSharedFactPayload: ResolverTypeWrapper<Omit<WithdrawSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversTypes['SharedFact']> }>;
  SharedFactFilter: SharedFactFilter;
  SharedFactOrderField: SharedFactOrderField;
  ResourceBooking: ResolverTypeWrapper<M.ResourceBookingMapper>;
  OpenSharedResourceInput: OpenSharedResourceInput;
  OpenSharedResourcePayload: ResolverTypeWrapper<Omit<OpenSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['SharedResource']> }>;
  ChangeSharedResourceInput: ChangeSharedResourceInput;
  ChangeSharedResourcePayload: ResolverTypeWrapper<Omit<ChangeSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['SharedResource']> }>;
  CloseSharedResourceInput: CloseSharedResourceInput;
  CloseSharedResourcePayload: ResolverTypeWrapper<Omit<CloseSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversTypes['SharedResource']> }>;
  BookSharedResourceInput: BookSharedResourceInput;
  BookSharedResourcePayload: ResolverTypeWrapper<Omit<BookSharedResourcePayload, 'booking'> & { booking?: Maybe<ResolversTypes['ResourceBooking']> }>;
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: ResolverTypeWrapper<Omit<CancelBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['ResourceBooking']> }>;
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: ResolverTypeWrapper<Omit<ConfirmBookingPayload, 'booking'> & { booking?: Maybe<ResolversTypes['ResourceBooking']> }>;
  ResourceBookingFilter: ResourceBookingFilter;
  ResourceBookingOrderField: ResourceBookingOrderField;
  SigningKey: ResolverTypeWrapper<M.SigningKeyMapper>;
  PactSignature: ResolverTypeWrapper<M.PactSignatureMapper>;
  SigningStatement: ResolverTypeWrapper<SigningStatement>;
  SigningKeyInput: SigningKeyInput;
  SigningOfficerInput: SigningOfficerInput;
  SignatureInput: SignatureInput;
  RegisterSigningKeyInput: RegisterSigningKeyInput;
  RegisterSigningKeyPayload: ResolverTypeWrapper<Omit<RegisterSigningKeyPayload, 'signingKey'> & { signingKey?: Maybe<ResolversTypes['SigningKey']> }>;
  RevokeSigningKeyInput: RevokeSigningKeyInput;
  RevokeSigningKeyPayload: ResolverTypeWrapper<Omit<RevokeSigningKeyPayload, 'signingKey'> & { signingKey?: Maybe<ResolversTypes['SigningKey']> }>;
  SigningKeyFilter: SigningKeyFilter;
  SigningKeyOrderField: SigningKeyOrderField;
  PactSignatureFilter: PactSignatureFilter;
  PactSignatureOrderField: PactSignatureOrderField;
  Whistle: ResolverTypeWrapper<M.WhistleMapper>;
  WhistleSupervision: ResolverTypeWrapper<M.WhistleSupervisionMapper>;
  WhistleCount: ResolverTypeWrapper<WhistleCount>;
  WhistleResponse: ResolverTypeWrapper<M.WhistleResponseMapper>;
  BlowWhistleInput: BlowWhistleInput;
  BlowWhistlePayload: ResolverTypeWrapper<Omit<BlowWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  RespondToWhistleInput: RespondToWhistleInput;
  RespondToWhistlePayload: ResolverTypeWrapper<Omit<RespondToWhistlePayload, 'response'> & { response?: Maybe<ResolversTypes['WhistleResponse']> }>;
  DispatchWhistleInput: DispatchWhistleInput;
  GiveWhistleFeedbackInput: GiveWhistleFeedbackInput;
  SuperviseWhistleInput: SuperviseWhistleInput;
  CloseWhistleInput: CloseWhistleInput;
  CancelWhistleInput: CancelWhistleInput;
  DispatchWhistlePayload: ResolverTypeWrapper<Omit<DispatchWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  GiveWhistleFeedbackPayload: ResolverTypeWrapper<Omit<GiveWhistleFeedbackPayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  SuperviseWhistlePayload: ResolverTypeWrapper<Omit<SuperviseWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  CloseWhistlePayload: ResolverTypeWrapper<Omit<CloseWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  CancelWhistlePayload: ResolverTypeWrapper<Omit<CancelWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversTypes['Whistle']> }>;
  WhistleFilter: WhistleFilter;
  WhistleOrderField: WhistleOrderField;
  WhistleResponseFilter: WhistleResponseFilter;
  WhistleResponseOrderField: WhistleResponseOrderField;
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
  AllianceImportPayload: ResolverTypeWrapper<Omit<AllianceImportPayload, 'import'> & { import?: Maybe<ResolversTypes['AllianceImport']> }>;
  AllianceImportFilter: AllianceImportFilter;
  AllianceImportOrderField: AllianceImportOrderField;
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
  AllianceImportConnection: ResolverTypeWrapper<Omit<AllianceImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AllianceImportEdge']>, nodes: Array<ResolversTypes['AllianceImport']> }>;
  AllianceImportEdge: ResolverTypeWrapper<Omit<AllianceImportEdge, 'node'> & { node: ResolversTypes['AllianceImport'] }>;
  AllianceImportOrder: AllianceImportOrder;
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
  WhistleResponseKindComparator: WhistleResponseKindComparator;
  WhistleResponseKind: WhistleResponseKind;
  AlliancePartyTypeComparator: AlliancePartyTypeComparator;
  AlliancePartyType: AlliancePartyType;
  GovernanceCaseRelationFilter: GovernanceCaseRelationFilter;
  WhistleResponseRelationFilter: WhistleResponseRelationFilter;
  WhistleStatusComparator: WhistleStatusComparator;
  WhistleStatus: WhistleStatus;
  OperatingModeComparator: OperatingModeComparator;
  OperatingMode: OperatingMode;
  WhistleKindComparator: WhistleKindComparator;
  WhistleKind: WhistleKind;
  WhistleLevelComparator: WhistleLevelComparator;
  WhistleLevel: WhistleLevel;
  WhistleResponseConnection: ResolverTypeWrapper<Connection<M.WhistleResponseMapper>>;
  WhistleResponseEdge: ResolverTypeWrapper<Edge<M.WhistleResponseMapper>>;
  WhistleResponseOrder: WhistleResponseOrder;
  WhistleConnection: ResolverTypeWrapper<Connection<M.WhistleMapper>>;
  WhistleEdge: ResolverTypeWrapper<Edge<M.WhistleMapper>>;
  WhistleOrder: WhistleOrder;
  SignatureMediumComparator: SignatureMediumComparator;
  SignatureMedium: SignatureMedium;
  PactSignatureRelationFilter: PactSignatureRelationFilter;
  OfficialRoleComparator: OfficialRoleComparator;
  OfficialRole: OfficialRole;
  SignatureAlgorithmComparator: SignatureAlgorithmComparator;
  SignatureAlgorithm: SignatureAlgorithm;
  StatementKind: StatementKind;
  PactSignatureConnection: ResolverTypeWrapper<Connection<M.PactSignatureMapper>>;
  PactSignatureEdge: ResolverTypeWrapper<Edge<M.PactSignatureMapper>>;
  PactSignatureOrder: PactSignatureOrder;
  SigningKeyStatus: SigningKeyStatus;
  SigningKeyConnection: ResolverTypeWrapper<Connection<M.SigningKeyMapper>>;
  SigningKeyEdge: ResolverTypeWrapper<Edge<M.SigningKeyMapper>>;
  SigningKeyOrder: SigningKeyOrder;
  BookingStatusComparator: BookingStatusComparator;
  BookingStatus: BookingStatus;
  OfferTerms: OfferTerms;
  ResourceKind: ResourceKind;
  ResourceBookingConnection: ResolverTypeWrapper<Connection<M.ResourceBookingMapper>>;
  ResourceBookingEdge: ResolverTypeWrapper<Edge<M.ResourceBookingMapper>>;
  ResourceBookingOrder: ResourceBookingOrder;
  AttachmentConnection: ResolverTypeWrapper<Connection<M.AttachmentMapper>>;
  AttachmentEdge: ResolverTypeWrapper<Edge<M.AttachmentMapper>>;
  AttachmentOrder: AttachmentOrder;
  SharedFactStatusComparator: SharedFactStatusComparator;
  SharedFactStatus: SharedFactStatus;
  SharedFactKindComparator: SharedFactKindComparator;
  SharedFactKind: SharedFactKind;
  SharedFactConnection: ResolverTypeWrapper<Connection<M.SharedFactMapper>>;
  SharedFactEdge: ResolverTypeWrapper<Edge<M.SharedFactMapper>>;
  SharedFactOrder: SharedFactOrder;
  FactAnswer: FactAnswer;
  EvidenceItemConnection: ResolverTypeWrapper<Connection<M.EvidenceItemMapper>>;
  EvidenceItemEdge: ResolverTypeWrapper<Edge<M.EvidenceItemMapper>>;
  EvidenceItemOrder: EvidenceItemOrder;
  ResourceBookingRelationFilter: ResourceBookingRelationFilter;
  OfferTermsComparator: OfferTermsComparator;
  ResourceKindComparator: ResourceKindComparator;
  ServiceOrderStatusComparator: ServiceOrderStatusComparator;
  ServiceOrderStatus: ServiceOrderStatus;
  ClaimStatusComparator: ClaimStatusComparator;
  ClaimStatus: ClaimStatus;
  CoBuildingProjectStatusComparator: CoBuildingProjectStatusComparator;
  CoBuildingProjectStatus: CoBuildingProjectStatus;
  ClaimRelationFilter: ClaimRelationFilter;
  ResourceOfferStatusComparator: ResourceOfferStatusComparator;
  ResourceOfferStatus: ResourceOfferStatus;
  ServiceOrderRelationFilter: ServiceOrderRelationFilter;
  CoBuildingProjectRelationFilter: CoBuildingProjectRelationFilter;
  ServiceNeedStatusComparator: ServiceNeedStatusComparator;
  ServiceNeedStatus: ServiceNeedStatus;
  CommitteeSectionComparator: CommitteeSectionComparator;
  CommitteeSection: CommitteeSection;
  ServiceNeedKindComparator: ServiceNeedKindComparator;
  ServiceNeedKind: ServiceNeedKind;
  ClaimConnection: ResolverTypeWrapper<Connection<M.ClaimMapper>>;
  ClaimEdge: ResolverTypeWrapper<Edge<M.ClaimMapper>>;
  ClaimOrder: ClaimOrder;
  ServiceOrderConnection: ResolverTypeWrapper<Connection<M.ServiceOrderMapper>>;
  ServiceOrderEdge: ResolverTypeWrapper<Edge<M.ServiceOrderMapper>>;
  ServiceOrderOrder: ServiceOrderOrder;
  CoBuildingProjectConnection: ResolverTypeWrapper<Connection<M.CoBuildingProjectMapper>>;
  CoBuildingProjectEdge: ResolverTypeWrapper<Edge<M.CoBuildingProjectMapper>>;
  CoBuildingProjectOrder: CoBuildingProjectOrder;
  SharedResourceConnection: ResolverTypeWrapper<Connection<M.SharedResourceMapper>>;
  SharedResourceEdge: ResolverTypeWrapper<Edge<M.SharedResourceMapper>>;
  SharedResourceOrder: SharedResourceOrder;
  ResourceOfferConnection: ResolverTypeWrapper<Connection<M.ResourceOfferMapper>>;
  ResourceOfferEdge: ResolverTypeWrapper<Edge<M.ResourceOfferMapper>>;
  ResourceOfferOrder: ResourceOfferOrder;
  ServiceNeedConnection: ResolverTypeWrapper<Connection<M.ServiceNeedMapper>>;
  ServiceNeedEdge: ResolverTypeWrapper<Edge<M.ServiceNeedMapper>>;
  ServiceNeedOrder: ServiceNeedOrder;
  ResolutionTaskStatusComparator: ResolutionTaskStatusComparator;
  ResolutionTaskStatus: ResolutionTaskStatus;
  TaskEventKind: TaskEventKind;
  JointMeetingConnection: ResolverTypeWrapper<Connection<M.JointMeetingMapper>>;
  JointMeetingEdge: ResolverTypeWrapper<Edge<M.JointMeetingMapper>>;
  JointMeetingOrder: JointMeetingOrder;
  ResolutionTaskConnection: ResolverTypeWrapper<Connection<M.ResolutionTaskMapper>>;
  ResolutionTaskEdge: ResolverTypeWrapper<Edge<M.ResolutionTaskMapper>>;
  ResolutionTaskOrder: ResolutionTaskOrder;
  JointMeetingSessionConnection: ResolverTypeWrapper<Connection<M.JointMeetingSessionMapper>>;
  JointMeetingSessionEdge: ResolverTypeWrapper<Edge<M.JointMeetingSessionMapper>>;
  JointMeetingSessionOrder: JointMeetingSessionOrder;
  ReminderStatusComparator: ReminderStatusComparator;
  ReminderStatus: ReminderStatus;
  ReminderLevelComparator: ReminderLevelComparator;
  ReminderLevel: ReminderLevel;
  ReminderKindComparator: ReminderKindComparator;
  ReminderKind: ReminderKind;
  ReminderConnection: ResolverTypeWrapper<Connection<M.ReminderMapper>>;
  ReminderEdge: ResolverTypeWrapper<Edge<M.ReminderMapper>>;
  ReminderOrder: ReminderOrder;
  SecretaryLedProjectStatusComparator: SecretaryLedProjectStatusComparator;
  SecretaryLedProjectStatus: SecretaryLedProjectStatus;
  CaseEventKindComparator: CaseEventKindComparator;
  CaseEventKind: CaseEventKind;
  CaseEventRelationFilter: CaseEventRelationFilter;
  GovernanceCaseStatusComparator: GovernanceCaseStatusComparator;
  GovernanceCaseStatus: GovernanceCaseStatus;
  PledgeFulfilmentComparator: PledgeFulfilmentComparator;
  PledgeFulfilment: PledgeFulfilment;
  PledgeStatusComparator: PledgeStatusComparator;
  PledgeStatus: PledgeStatus;
  CaseEventConnection: ResolverTypeWrapper<Connection<M.CaseEventMapper>>;
  CaseEventEdge: ResolverTypeWrapper<Edge<M.CaseEventMapper>>;
  CaseEventOrder: CaseEventOrder;
  SecretaryLedProjectConnection: ResolverTypeWrapper<Connection<M.SecretaryLedProjectMapper>>;
  SecretaryLedProjectEdge: ResolverTypeWrapper<Edge<M.SecretaryLedProjectMapper>>;
  SecretaryLedProjectOrder: SecretaryLedProjectOrder;
  GovernanceCaseConnection: ResolverTypeWrapper<Connection<M.GovernanceCaseMapper>>;
  GovernanceCaseEdge: ResolverTypeWrapper<Edge<M.GovernanceCaseMapper>>;
  GovernanceCaseOrder: GovernanceCaseOrder;
  PledgeConnection: ResolverTypeWrapper<Connection<M.PledgeMapper>>;
  PledgeEdge: ResolverTypeWrapper<Edge<M.PledgeMapper>>;
  PledgeOrder: PledgeOrder;
  PactMeasureStatusComparator: PactMeasureStatusComparator;
  PactMeasureStatus: PactMeasureStatus;
  PactMeasureKindComparator: PactMeasureKindComparator;
  PactMeasureKind: PactMeasureKind;
  PactPartyStatusComparator: PactPartyStatusComparator;
  PactPartyStatus: PactPartyStatus;
  SharedResourceRelationFilter: SharedResourceRelationFilter;
  PactMeasureRelationFilter: PactMeasureRelationFilter;
  PactPartyRelationFilter: PactPartyRelationFilter;
  PactStatusComparator: PactStatusComparator;
  PactStatus: PactStatus;
  PactKindComparator: PactKindComparator;
  PactKind: PactKind;
  DataFieldSet: DataFieldSet;
  PactEntryRule: PactEntryRule;
  ViewerKind: ViewerKind;
  PactMeasureConnection: ResolverTypeWrapper<Connection<M.PactMeasureMapper>>;
  PactMeasureEdge: ResolverTypeWrapper<Edge<M.PactMeasureMapper>>;
  PactMeasureOrder: PactMeasureOrder;
  PactPartyConnection: ResolverTypeWrapper<Connection<M.PactPartyMapper>>;
  PactPartyEdge: ResolverTypeWrapper<Edge<M.PactPartyMapper>>;
  PactPartyOrder: PactPartyOrder;
  CoBuildingPactConnection: ResolverTypeWrapper<Connection<M.CoBuildingPactMapper>>;
  CoBuildingPactEdge: ResolverTypeWrapper<Edge<M.CoBuildingPactMapper>>;
  CoBuildingPactOrder: CoBuildingPactOrder;
  PactTemplateKind: PactTemplateKind;
  PactEventKind: PactEventKind;
  ClauseChange: ClauseChange;
  ClauseKind: ClauseKind;
  PactStage: PactStage;
  AmendmentStatus: AmendmentStatus;
  EvidenceKindComparator: EvidenceKindComparator;
  EvidenceKind: EvidenceKind;
  EvidenceItemRelationFilter: EvidenceItemRelationFilter;
  OccurrenceStatusComparator: OccurrenceStatusComparator;
  OccurrenceStatus: OccurrenceStatus;
  ObligationOccurrenceRelationFilter: ObligationOccurrenceRelationFilter;
  ObligationOccurrenceConnection: ResolverTypeWrapper<Connection<M.ObligationOccurrenceMapper>>;
  ObligationOccurrenceEdge: ResolverTypeWrapper<Edge<M.ObligationOccurrenceMapper>>;
  ObligationOccurrenceOrder: ObligationOccurrenceOrder;
  PactObligationConnection: ResolverTypeWrapper<Connection<M.PactObligationMapper>>;
  PactObligationEdge: ResolverTypeWrapper<Edge<M.PactObligationMapper>>;
  PactObligationOrder: PactObligationOrder;
  EmergencyActivationConnection: ResolverTypeWrapper<Connection<M.EmergencyActivationMapper>>;
  EmergencyActivationEdge: ResolverTypeWrapper<Edge<M.EmergencyActivationMapper>>;
  EmergencyActivationOrder: EmergencyActivationOrder;
  AllianceConnection: ResolverTypeWrapper<Connection<M.AllianceMapper>>;
  AllianceEdge: ResolverTypeWrapper<Edge<M.AllianceMapper>>;
  AllianceOrder: AllianceOrder;
  ChairRotationConnection: ResolverTypeWrapper<Connection<M.ChairRotationMapper>>;
  ChairRotationEdge: ResolverTypeWrapper<Edge<M.ChairRotationMapper>>;
  ChairRotationOrder: ChairRotationOrder;
  AllianceMembershipConnection: ResolverTypeWrapper<Connection<M.AllianceMembershipMapper>>;
  AllianceMembershipEdge: ResolverTypeWrapper<Edge<M.AllianceMembershipMapper>>;
  AllianceMembershipOrder: AllianceMembershipOrder;
  JointActivityConnection: ResolverTypeWrapper<Connection<M.JointActivityMapper>>;
  JointActivityEdge: ResolverTypeWrapper<Edge<M.JointActivityMapper>>;
  JointActivityOrder: JointActivityOrder;
  ResolutionTaskRelationFilter: ResolutionTaskRelationFilter;
  ResolutionStatusComparator: ResolutionStatusComparator;
  ResolutionStatus: ResolutionStatus;
  ResolutionKindComparator: ResolutionKindComparator;
  ResolutionKind: ResolutionKind;
  ResolutionRelationFilter: ResolutionRelationFilter;
  DeliberationProcedureComparator: DeliberationProcedureComparator;
  DeliberationProcedure: DeliberationProcedure;
  AgendaItemStatusComparator: AgendaItemStatusComparator;
  AgendaItemStatus: AgendaItemStatus;
  AgendaItemKindComparator: AgendaItemKindComparator;
  AgendaItemKind: AgendaItemKind;
  AgendaItemRelationFilter: AgendaItemRelationFilter;
  JointMeetingSessionStatusComparator: JointMeetingSessionStatusComparator;
  JointMeetingSessionStatus: JointMeetingSessionStatus;
  JointMeetingSessionKindComparator: JointMeetingSessionKindComparator;
  JointMeetingSessionKind: JointMeetingSessionKind;
  MembershipStatusComparator: MembershipStatusComparator;
  MembershipStatus: MembershipStatus;
  JointMeetingSessionRelationFilter: JointMeetingSessionRelationFilter;
  JointMeetingParticipantRelationFilter: JointMeetingParticipantRelationFilter;
  JointMeetingKindComparator: JointMeetingKindComparator;
  JointMeetingKind: JointMeetingKind;
  ActivityKindComparator: ActivityKindComparator;
  ActivityKind: ActivityKind;
  ResolutionConnection: ResolverTypeWrapper<Connection<M.ResolutionMapper>>;
  ResolutionEdge: ResolverTypeWrapper<Edge<M.ResolutionMapper>>;
  ResolutionOrder: ResolutionOrder;
  AgendaItemConnection: ResolverTypeWrapper<Connection<M.AgendaItemMapper>>;
  AgendaItemEdge: ResolverTypeWrapper<Edge<M.AgendaItemMapper>>;
  AgendaItemOrder: AgendaItemOrder;
  JointMeetingParticipantConnection: ResolverTypeWrapper<Connection<M.JointMeetingParticipantMapper>>;
  JointMeetingParticipantEdge: ResolverTypeWrapper<Edge<M.JointMeetingParticipantMapper>>;
  JointMeetingParticipantOrder: JointMeetingParticipantOrder;
  JointMeetingStatus: JointMeetingStatus;
  AttendingOffice: AttendingOffice;
  AttendanceKind: AttendanceKind;
  DeliberationStep: DeliberationStep;
  MinutesAnswerKind: MinutesAnswerKind;
  NoticeAnswer: NoticeAnswer;
  SessionEventKind: SessionEventKind;
  MatchFinding: MatchFinding;
  MatchAspect: MatchAspect;
  MatchSuggestionConnection: ResolverTypeWrapper<Connection<M.MatchSuggestionMapper>>;
  MatchSuggestionEdge: ResolverTypeWrapper<Edge<M.MatchSuggestionMapper>>;
  LogEntryKindComparator: LogEntryKindComparator;
  LogEntryKind: LogEntryKind;
  LogEntryConnection: ResolverTypeWrapper<Connection<M.LogEntryMapper>>;
  LogEntryEdge: ResolverTypeWrapper<Edge<M.LogEntryMapper>>;
  LogEntryOrder: LogEntryOrder;
  LivenessEvidenceConnection: ResolverTypeWrapper<Connection<M.LivenessEvidenceMapper>>;
  LivenessEvidenceEdge: ResolverTypeWrapper<Edge<M.LivenessEvidenceMapper>>;
  LivenessPartKind: LivenessPartKind;
  EvaluationGradeComparator: EvaluationGradeComparator;
  EvaluationGrade: EvaluationGrade;
  EvaluationStatusComparator: EvaluationStatusComparator;
  EvaluationStatus: EvaluationStatus;
  YearlyEvaluationConnection: ResolverTypeWrapper<Connection<M.YearlyEvaluationMapper>>;
  YearlyEvaluationEdge: ResolverTypeWrapper<Edge<M.YearlyEvaluationMapper>>;
  YearlyEvaluationOrder: YearlyEvaluationOrder;
  EvaluationAnswerKind: EvaluationAnswerKind;
  EmergencyEventKindComparator: EmergencyEventKindComparator;
  EmergencyEventKind: EmergencyEventKind;
  EmergencyActivationRelationFilter: EmergencyActivationRelationFilter;
  EmergencyPlanStatusComparator: EmergencyPlanStatusComparator;
  EmergencyPlanStatus: EmergencyPlanStatus;
  WhistleRelationFilter: WhistleRelationFilter;
  EmergencyActivationStatusComparator: EmergencyActivationStatusComparator;
  EmergencyActivationStatus: EmergencyActivationStatus;
  AfterActionStatus: AfterActionStatus;
  EmergencyEffectStatus: EmergencyEffectStatus;
  EmergencyStep: EmergencyStep;
  EmergencySignedStep: EmergencySignedStep;
  EmergencySideStanding: EmergencySideStanding;
  EmergencyEventConnection: ResolverTypeWrapper<Connection<M.EmergencyEventMapper>>;
  EmergencyEventEdge: ResolverTypeWrapper<Edge<M.EmergencyEventMapper>>;
  EmergencyEventOrder: EmergencyEventOrder;
  EmergencyPlanConnection: ResolverTypeWrapper<Connection<M.EmergencyPlanMapper>>;
  EmergencyPlanEdge: ResolverTypeWrapper<Edge<M.EmergencyPlanMapper>>;
  EmergencyPlanOrder: EmergencyPlanOrder;
  MotionStatusComparator: MotionStatusComparator;
  MotionStatus: MotionStatus;
  VoteChoice: VoteChoice;
  MotionMajority: MotionMajority;
  MotionConnection: ResolverTypeWrapper<Connection<M.MotionMapper>>;
  MotionEdge: ResolverTypeWrapper<Edge<M.MotionMapper>>;
  MotionOrder: MotionOrder;
  CalendarSubject: CalendarSubject;
  CalendarEntryKind: CalendarEntryKind;
  AttachmentFormatComparator: AttachmentFormatComparator;
  AttachmentFormat: AttachmentFormat;
  AttachmentRefusalCode: AttachmentRefusalCode;
  AttachmentLinkConnection: ResolverTypeWrapper<Connection<M.AttachmentLinkMapper>>;
  AttachmentLinkEdge: ResolverTypeWrapper<Edge<M.AttachmentLinkMapper>>;
  AttachmentLinkOrder: AttachmentLinkOrder;
  AllianceRoleComparator: AllianceRoleComparator;
  AllianceRole: AllianceRole;
  MotionRelationFilter: MotionRelationFilter;
  JointActivityRelationFilter: JointActivityRelationFilter;
  JointMeetingRelationFilter: JointMeetingRelationFilter;
  CoBuildingPactRelationFilter: CoBuildingPactRelationFilter;
  ChairRotationRelationFilter: ChairRotationRelationFilter;
  AllianceMembershipRelationFilter: AllianceMembershipRelationFilter;
  AllianceStatusComparator: AllianceStatusComparator;
  AllianceStatus: AllianceStatus;
  AllianceKindComparator: AllianceKindComparator;
  AllianceKind: AllianceKind;
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
  PlacePair: PlacePair;
  JointWorkAcross: JointWorkAcross;
  OverdueTurn: OverdueTurn;
  OverdueMeeting: OverdueMeeting;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  AllianceParty: ResolversUnionTypes<ResolversParentTypes>['AllianceParty'];
  Alliance: M.AllianceMapper;
  PartyCount: PartyCount;
  AllianceMembership: M.AllianceMembershipMapper;
  ChairRotation: M.ChairRotationMapper;
  ChairPlan: M.ChairPlanMapper;
  AlliancePartyInput: AlliancePartyInput;
  RegisterAllianceInput: RegisterAllianceInput;
  AllianceMemberInput: AllianceMemberInput;
  RegisterAlliancePayload: Omit<RegisterAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  JoinAllianceInput: JoinAllianceInput;
  JoinAlliancePayload: Omit<JoinAlliancePayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['AllianceMembership']> };
  LeaveAllianceInput: LeaveAllianceInput;
  LeaveAlliancePayload: Omit<LeaveAlliancePayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['AllianceMembership']> };
  ApproveAllianceInput: ApproveAllianceInput;
  ApproveAlliancePayload: Omit<ApproveAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  ReturnAllianceInput: ReturnAllianceInput;
  ReturnAlliancePayload: Omit<ReturnAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  ProposeAllianceInput: ProposeAllianceInput;
  ProposeAlliancePayload: Omit<ProposeAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  DissolveAllianceInput: DissolveAllianceInput;
  DissolveAlliancePayload: Omit<DissolveAlliancePayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  ChangeAllianceRoleInput: ChangeAllianceRoleInput;
  ChangeAllianceRolePayload: Omit<ChangeAllianceRolePayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['AllianceMembership']> };
  SetChairRotationInput: SetChairRotationInput;
  SetChairRotationPayload: Omit<SetChairRotationPayload, 'alliance'> & { alliance?: Maybe<ResolversParentTypes['Alliance']> };
  AllianceFilter: AllianceFilter;
  AllianceMembershipFilter: AllianceMembershipFilter;
  ChairRotationFilter: ChairRotationFilter;
  Attachment: M.AttachmentMapper;
  AttachmentLink: M.AttachmentLinkMapper;
  AttachmentRules: AttachmentRules;
  AttachmentRefusal: AttachmentRefusal;
  AttachFileInput: AttachFileInput;
  AttachFilePayload: Omit<AttachFilePayload, 'link'> & { link?: Maybe<ResolversParentTypes['AttachmentLink']> };
  DetachFileInput: DetachFileInput;
  DetachFilePayload: Omit<DetachFilePayload, 'attachment'> & { attachment?: Maybe<ResolversParentTypes['Attachment']> };
  AttachmentFilter: AttachmentFilter;
  AttachmentLinkFilter: AttachmentLinkFilter;
  CalendarFeed: M.CalendarFeedMapper;
  CalendarAddress: CalendarAddress;
  CalendarEntry: M.CalendarEntryMapper;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'feed'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']> };
  TieGovernanceCaseInput: TieGovernanceCaseInput;
  TieGovernanceCasePayload: Omit<TieGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['GovernanceCase']> };
  AllianceCharter: M.AllianceCharterMapper;
  CharterArticle: CharterArticle;
  Motion: M.MotionMapper;
  MotionVote: M.MotionVoteMapper;
  AdoptCharterInput: AdoptCharterInput;
  CharterArticleInput: CharterArticleInput;
  AdoptCharterPayload: Omit<AdoptCharterPayload, 'charter'> & { charter?: Maybe<ResolversParentTypes['AllianceCharter']> };
  RaiseMotionInput: RaiseMotionInput;
  RaiseMotionPayload: Omit<RaiseMotionPayload, 'motion'> & { motion?: Maybe<ResolversParentTypes['Motion']> };
  CastVoteInput: CastVoteInput;
  CastVotePayload: Omit<CastVotePayload, 'motion'> & { motion?: Maybe<ResolversParentTypes['Motion']> };
  CloseMotionInput: CloseMotionInput;
  CloseMotionPayload: Omit<CloseMotionPayload, 'motion'> & { motion?: Maybe<ResolversParentTypes['Motion']> };
  MotionFilter: MotionFilter;
  Subscription: Record<PropertyKey, never>;
  EmergencyUpdate: M.EmergencyUpdateMapper;
  EmergencyActivation: M.EmergencyActivationMapper;
  EmergencyActivationSide: M.EmergencyActivationSideMapper;
  EmergencySignature: M.EmergencySignatureMapper;
  EmergencyEffect: M.EmergencyEffectMapper;
  EmergencyPlan: M.EmergencyPlanMapper;
  EmergencyPlanSide: M.EmergencyPlanSideMapper;
  EmergencyPlanCall: M.EmergencyPlanCallMapper;
  EmergencyPlanAccess: M.EmergencyPlanAccessMapper;
  EmergencyEvent: M.EmergencyEventMapper;
  AfterActionReport: M.AfterActionReportMapper;
  EmergencyPlanContentInput: EmergencyPlanContentInput;
  EmergencyPlanCallInput: EmergencyPlanCallInput;
  EmergencyPlanAccessInput: EmergencyPlanAccessInput;
  DraftEmergencyPlanInput: DraftEmergencyPlanInput;
  DraftEmergencyPlanPayload: Omit<DraftEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ReviseEmergencyPlanInput: ReviseEmergencyPlanInput;
  ReviseEmergencyPlanPayload: Omit<ReviseEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  SubmitEmergencyPlanInput: SubmitEmergencyPlanInput;
  SubmitEmergencyPlanPayload: Omit<SubmitEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ConsentToEmergencyPlanInput: ConsentToEmergencyPlanInput;
  ConsentToEmergencyPlanPayload: Omit<ConsentToEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ReturnEmergencyPlanInput: ReturnEmergencyPlanInput;
  ReturnEmergencyPlanPayload: Omit<ReturnEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  RetireEmergencyPlanInput: RetireEmergencyPlanInput;
  RetireEmergencyPlanPayload: Omit<RetireEmergencyPlanPayload, 'plan'> & { plan?: Maybe<ResolversParentTypes['EmergencyPlan']> };
  ActivateEmergencyPlanInput: ActivateEmergencyPlanInput;
  ActivateEmergencyPlanPayload: Omit<ActivateEmergencyPlanPayload, 'activation'> & { activation?: Maybe<ResolversParentTypes['EmergencyActivation']> };
  JoinEmergencyInput: JoinEmergencyInput;
  JoinEmergencyPayload: Omit<JoinEmergencyPayload, 'activation'> & { activation?: Maybe<ResolversParentTypes['EmergencyActivation']> };
  NoteEmergencyEventInput: NoteEmergencyEventInput;
  NoteEmergencyEventPayload: Omit<NoteEmergencyEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['EmergencyEvent']> };
  StandDownEmergencyInput: StandDownEmergencyInput;
  StandDownEmergencyPayload: Omit<StandDownEmergencyPayload, 'activation'> & { activation?: Maybe<ResolversParentTypes['EmergencyActivation']> };
  ReviseAfterActionReportInput: ReviseAfterActionReportInput;
  ReviseAfterActionReportPayload: Omit<ReviseAfterActionReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['AfterActionReport']> };
  ConfirmAfterActionReportInput: ConfirmAfterActionReportInput;
  ConfirmAfterActionReportPayload: Omit<ConfirmAfterActionReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['AfterActionReport']> };
  EmergencyActivationFilter: EmergencyActivationFilter;
  EmergencyPlanFilter: EmergencyPlanFilter;
  EmergencyEventFilter: EmergencyEventFilter;
  YearlyEvaluation: M.YearlyEvaluationMapper;
  EvaluationFigure: M.EvaluationFigureMapper;
  EvaluationAnswer: M.EvaluationAnswerMapper;
  DraftEvaluationInput: DraftEvaluationInput;
  DraftEvaluationPayload: Omit<DraftEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['YearlyEvaluation']> };
  RedraftEvaluationInput: RedraftEvaluationInput;
  RedraftEvaluationPayload: Omit<RedraftEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['YearlyEvaluation']> };
  ConfirmEvaluationInput: ConfirmEvaluationInput;
  ConfirmEvaluationPayload: Omit<ConfirmEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['YearlyEvaluation']> };
  ObjectToEvaluationInput: ObjectToEvaluationInput;
  ObjectToEvaluationPayload: Omit<ObjectToEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['YearlyEvaluation']> };
  GradeEvaluationInput: GradeEvaluationInput;
  GradeEvaluationPayload: Omit<GradeEvaluationPayload, 'evaluation'> & { evaluation?: Maybe<ResolversParentTypes['YearlyEvaluation']> };
  YearlyEvaluationFilter: YearlyEvaluationFilter;
  AllianceImport: Omit<AllianceImport, 'organization' | 'matches'> & { organization?: Maybe<ResolversParentTypes['PartyOrganization']>, matches: ResolversParentTypes['ImportMatchConnection'] } | FederationReferenceTypes['AllianceImport'];
  Liveness: M.LivenessMapper;
  LivenessPart: M.LivenessPartMapper;
  LivenessEvidence: M.LivenessEvidenceMapper;
  LogEntry: M.LogEntryMapper;
  LogHead: LogHead;
  LogEntryFilter: LogEntryFilter;
  MatchSuggestion: M.MatchSuggestionMapper;
  SuggestionReason: SuggestionReason;
  MeetingCadence: M.MeetingCadenceMapper;
  MeetingChairPlan: M.MeetingChairPlanMapper;
  SessionAttendance: M.SessionAttendanceMapper;
  SessionMinutes: M.SessionMinutesMapper;
  MinutesAnswer: M.MinutesAnswerMapper;
  SessionEvent: M.SessionEventMapper;
  DeliberationRecord: M.DeliberationRecordMapper;
  FoundJointMeetingInput: FoundJointMeetingInput;
  FoundJointMeetingPayload: Omit<FoundJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  JoinJointMeetingInput: JoinJointMeetingInput;
  JoinJointMeetingPayload: Omit<JoinJointMeetingPayload, 'participant'> & { participant?: Maybe<ResolversParentTypes['JointMeetingParticipant']> };
  LeaveJointMeetingInput: LeaveJointMeetingInput;
  LeaveJointMeetingPayload: Omit<LeaveJointMeetingPayload, 'participant'> & { participant?: Maybe<ResolversParentTypes['JointMeetingParticipant']> };
  SetMeetingCadenceInput: SetMeetingCadenceInput;
  SetMeetingCadencePayload: Omit<SetMeetingCadencePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  SetMeetingChairRotationInput: SetMeetingChairRotationInput;
  SetMeetingChairRotationPayload: Omit<SetMeetingChairRotationPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  DissolveJointMeetingInput: DissolveJointMeetingInput;
  DissolveJointMeetingPayload: Omit<DissolveJointMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['JointMeeting']> };
  PlanMeetingSessionInput: PlanMeetingSessionInput;
  PlanMeetingSessionPayload: Omit<PlanMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  PostponeMeetingSessionInput: PostponeMeetingSessionInput;
  PostponeMeetingSessionPayload: Omit<PostponeMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  ConveneMeetingSessionInput: ConveneMeetingSessionInput;
  ConveneMeetingSessionPayload: Omit<ConveneMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  CancelMeetingSessionInput: CancelMeetingSessionInput;
  CancelMeetingSessionPayload: Omit<CancelMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  AnswerMeetingNoticeInput: AnswerMeetingNoticeInput;
  AnswerMeetingNoticePayload: Omit<AnswerMeetingNoticePayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  HoldMeetingSessionInput: HoldMeetingSessionInput;
  HoldMeetingSessionPayload: Omit<HoldMeetingSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  WriteMinutesInput: WriteMinutesInput;
  WriteMinutesPayload: Omit<WriteMinutesPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  AnswerMinutesInput: AnswerMinutesInput;
  AnswerMinutesPayload: Omit<AnswerMinutesPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: Omit<ProposeAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  AdmitAgendaItemInput: AdmitAgendaItemInput;
  AdmitAgendaItemPayload: Omit<AdmitAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  DeclineAgendaItemInput: DeclineAgendaItemInput;
  DeclineAgendaItemPayload: Omit<DeclineAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  WithdrawAgendaItemInput: WithdrawAgendaItemInput;
  WithdrawAgendaItemPayload: Omit<WithdrawAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  OrderAgendaInput: OrderAgendaInput;
  OrderAgendaPayload: Omit<OrderAgendaPayload, 'session'> & { session?: Maybe<ResolversParentTypes['JointMeetingSession']> };
  DiscussAgendaItemInput: DiscussAgendaItemInput;
  DiscussAgendaItemPayload: Omit<DiscussAgendaItemPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  RecordDeliberationStepInput: RecordDeliberationStepInput;
  RecordDeliberationStepPayload: Omit<RecordDeliberationStepPayload, 'agendaItem'> & { agendaItem?: Maybe<ResolversParentTypes['AgendaItem']> };
  AdoptResolutionInput: AdoptResolutionInput;
  AdoptResolutionPayload: Omit<AdoptResolutionPayload, 'resolution'> & { resolution?: Maybe<ResolversParentTypes['Resolution']> };
  AttendanceInput: AttendanceInput;
  ResolutionTaskInput: ResolutionTaskInput;
  JointMeeting: M.JointMeetingMapper;
  JointMeetingParticipant: M.JointMeetingParticipantMapper;
  JointMeetingSession: M.JointMeetingSessionMapper;
  AgendaItem: M.AgendaItemMapper;
  Resolution: M.ResolutionMapper;
  JointActivity: M.JointActivityMapper;
  JointActivityFilter: JointActivityFilter;
  JointMeetingFilter: JointMeetingFilter;
  JointMeetingParticipantFilter: JointMeetingParticipantFilter;
  JointMeetingSessionFilter: JointMeetingSessionFilter;
  AgendaItemFilter: AgendaItemFilter;
  ResolutionFilter: ResolutionFilter;
  FunctionalGroup: M.FunctionalGroupMapper;
  ReviseNeedInput: ReviseNeedInput;
  ReviseNeedPayload: Omit<ReviseNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['ServiceNeed']> };
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: Omit<WithdrawNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['ServiceNeed']> };
  ClassifyNeedInput: ClassifyNeedInput;
  ClassifyNeedPayload: Omit<ClassifyNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['ServiceNeed']> };
  AssignNeedInput: AssignNeedInput;
  AssignNeedPayload: Omit<AssignNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['ServiceNeed']> };
  ReviseOfferInput: ReviseOfferInput;
  ReviseOfferPayload: Omit<ReviseOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  WithdrawOfferInput: WithdrawOfferInput;
  WithdrawOfferPayload: Omit<WithdrawOfferPayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  PartyOrganization: M.PartyOrganizationMapper;
  Unit: M.UnitMapper;
  AdministrativeDivision: M.AdministrativeDivisionMapper;
  PactObligation: M.PactObligationMapper;
  ObligationOccurrence: M.ObligationOccurrenceMapper;
  ObligationWaiver: M.ObligationWaiverMapper;
  EvidenceItem: M.EvidenceItemMapper;
  EvidenceSubject: ResolversUnionTypes<ResolversParentTypes>['EvidenceSubject'];
  JointPatrol: M.JointPatrolMapper;
  PactSuspension: M.PactSuspensionMapper;
  PactObligationInput: PactObligationInput;
  EvidenceInput: EvidenceInput;
  SubmitObligationEvidenceInput: SubmitObligationEvidenceInput;
  SubmitObligationEvidencePayload: Omit<SubmitObligationEvidencePayload, 'occurrence'> & { occurrence?: Maybe<ResolversParentTypes['ObligationOccurrence']> };
  AcceptObligationInput: AcceptObligationInput;
  AcceptObligationPayload: Omit<AcceptObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversParentTypes['ObligationOccurrence']> };
  ReturnObligationInput: ReturnObligationInput;
  ReturnObligationPayload: Omit<ReturnObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversParentTypes['ObligationOccurrence']> };
  WaiveObligationInput: WaiveObligationInput;
  WaiveObligationPayload: Omit<WaiveObligationPayload, 'occurrence'> & { occurrence?: Maybe<ResolversParentTypes['ObligationOccurrence']> };
  AdvancePactMeasureInput: AdvancePactMeasureInput;
  AdvancePactMeasurePayload: Omit<AdvancePactMeasurePayload, 'measure'> & { measure?: Maybe<ResolversParentTypes['PactMeasure']> };
  PactObligationFilter: PactObligationFilter;
  ObligationOccurrenceFilter: ObligationOccurrenceFilter;
  EvidenceItemFilter: EvidenceItemFilter;
  PactAmendment: M.PactAmendmentMapper;
  AmendmentSignatory: M.AmendmentSignatoryMapper;
  PactReservation: M.PactReservationMapper;
  ProposeAmendmentInput: ProposeAmendmentInput;
  ProposeAmendmentPayload: Omit<ProposeAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversParentTypes['PactAmendment']> };
  SignAmendmentInput: SignAmendmentInput;
  SignAmendmentPayload: Omit<SignAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversParentTypes['PactAmendment']> };
  DeclineAmendmentInput: DeclineAmendmentInput;
  DeclineAmendmentPayload: Omit<DeclineAmendmentPayload, 'amendment'> & { amendment?: Maybe<ResolversParentTypes['PactAmendment']> };
  RenewPactInput: RenewPactInput;
  RenewPactPayload: Omit<RenewPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ReserveArticleInput: ReserveArticleInput;
  ReserveArticlePayload: Omit<ReserveArticlePayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['PactReservation']> };
  WithdrawReservationInput: WithdrawReservationInput;
  WithdrawReservationPayload: Omit<WithdrawReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['PactReservation']> };
  SucceedPactPartyInput: SucceedPactPartyInput;
  SucceedPactPartyPayload: Omit<SucceedPactPartyPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  PactVersion: M.PactVersionMapper;
  ClauseDifference: ClauseDifference;
  PactEvent: M.PactEventMapper;
  PactTemplate: M.PactTemplateMapper;
  TemplateObligation: TemplateObligation;
  TemplateArticle: TemplateArticle;
  TemplateMeasure: TemplateMeasure;
  PactTextInput: PactTextInput;
  DraftPactInput: DraftPactInput;
  DraftPactPayload: Omit<DraftPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ReviseDraftInput: ReviseDraftInput;
  ReviseDraftPayload: Omit<ReviseDraftPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  OpenConsultationInput: OpenConsultationInput;
  OpenConsultationPayload: Omit<OpenConsultationPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ConsentToDraftInput: ConsentToDraftInput;
  ConsentToDraftPayload: Omit<ConsentToDraftPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ApproveDraftInput: ApproveDraftInput;
  ApproveDraftPayload: Omit<ApproveDraftPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ReturnDraftInput: ReturnDraftInput;
  ReturnDraftPayload: Omit<ReturnDraftPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  CoBuildingPact: M.CoBuildingPactMapper;
  PactParty: M.PactPartyMapper;
  PactArticle: M.PactArticleMapper;
  PactMeasure: M.PactMeasureMapper;
  DataAnnexItem: M.DataAnnexItemMapper;
  AccessGrant: M.AccessGrantMapper;
  ViewerIdentity: M.ViewerIdentityMapper;
  RegisterPactInput: RegisterPactInput;
  PactArticleInput: PactArticleInput;
  PactMeasureInput: PactMeasureInput;
  DataAnnexItemInput: DataAnnexItemInput;
  RegisterPactPayload: Omit<RegisterPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  SignPactInput: SignPactInput;
  SignPactPayload: Omit<SignPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  TerminatePactInput: TerminatePactInput;
  TerminatePactPayload: Omit<TerminatePactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  SuspendPactInput: SuspendPactInput;
  SuspendPactPayload: Omit<SuspendPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  ResumePactInput: ResumePactInput;
  ResumePactPayload: Omit<ResumePactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  WithdrawFromPactInput: WithdrawFromPactInput;
  WithdrawFromPactPayload: Omit<WithdrawFromPactPayload, 'pact'> & { pact?: Maybe<ResolversParentTypes['CoBuildingPact']> };
  CoBuildingPactFilter: CoBuildingPactFilter;
  PactPartyFilter: PactPartyFilter;
  PactMeasureFilter: PactMeasureFilter;
  Pledge: M.PledgeMapper;
  GovernanceCase: M.GovernanceCaseMapper;
  CaseEvent: M.CaseEventMapper;
  SecretaryLedProject: M.SecretaryLedProjectMapper;
  SetPledgeInput: SetPledgeInput;
  SetPledgePayload: Omit<SetPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  ReportPledgeProgressInput: ReportPledgeProgressInput;
  ReportPledgeProgressPayload: Omit<ReportPledgeProgressPayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  ReviewPledgeInput: ReviewPledgeInput;
  ReviewPledgePayload: Omit<ReviewPledgePayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  SettlePledgeInput: SettlePledgeInput;
  SettlePledgePayload: Omit<SettlePledgePayload, 'pledge'> & { pledge?: Maybe<ResolversParentTypes['Pledge']> };
  OpenGovernanceCaseInput: OpenGovernanceCaseInput;
  AdvanceGovernanceCaseInput: AdvanceGovernanceCaseInput;
  OpenSecretaryLedProjectInput: OpenSecretaryLedProjectInput;
  AdvanceSecretaryLedProjectInput: AdvanceSecretaryLedProjectInput;
  OpenGovernanceCasePayload: Omit<OpenGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['GovernanceCase']> };
  AdvanceGovernanceCasePayload: Omit<AdvanceGovernanceCasePayload, 'case'> & { case?: Maybe<ResolversParentTypes['GovernanceCase']> };
  OpenSecretaryLedProjectPayload: Omit<OpenSecretaryLedProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['SecretaryLedProject']> };
  AdvanceSecretaryLedProjectPayload: Omit<AdvanceSecretaryLedProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['SecretaryLedProject']> };
  PledgeFilter: PledgeFilter;
  GovernanceCaseFilter: GovernanceCaseFilter;
  CaseEventFilter: CaseEventFilter;
  SecretaryLedProjectFilter: SecretaryLedProjectFilter;
  ProjectParticipant: M.ProjectParticipantMapper;
  OpenCoBuildingProjectInput: OpenCoBuildingProjectInput;
  OpenCoBuildingProjectPayload: Omit<OpenCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  JoinCoBuildingProjectInput: JoinCoBuildingProjectInput;
  JoinCoBuildingProjectPayload: Omit<JoinCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  LeaveCoBuildingProjectInput: LeaveCoBuildingProjectInput;
  LeaveCoBuildingProjectPayload: Omit<LeaveCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  StartCoBuildingProjectInput: StartCoBuildingProjectInput;
  StartCoBuildingProjectPayload: Omit<StartCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  CompleteCoBuildingProjectInput: CompleteCoBuildingProjectInput;
  CompleteCoBuildingProjectPayload: Omit<CompleteCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  CancelCoBuildingProjectInput: CancelCoBuildingProjectInput;
  CancelCoBuildingProjectPayload: Omit<CancelCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  ConfirmCoBuildingProjectInput: ConfirmCoBuildingProjectInput;
  ConfirmCoBuildingProjectPayload: Omit<ConfirmCoBuildingProjectPayload, 'project'> & { project?: Maybe<ResolversParentTypes['CoBuildingProject']> };
  Reminder: M.ReminderMapper;
  ReminderRule: ReminderRule;
  AcknowledgeReminderInput: AcknowledgeReminderInput;
  AcknowledgeReminderPayload: Omit<AcknowledgeReminderPayload, 'reminder'> & { reminder?: Maybe<ResolversParentTypes['Reminder']> };
  ReminderFilter: ReminderFilter;
  ResolutionTask: M.ResolutionTaskMapper;
  TaskEvent: M.TaskEventMapper;
  ResolutionTaskFilter: ResolutionTaskFilter;
  AssignTaskInput: AssignTaskInput;
  AssignTaskPayload: Omit<AssignTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  ReportTaskProgressInput: ReportTaskProgressInput;
  ReportTaskProgressPayload: Omit<ReportTaskProgressPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  ReportTaskCompletionInput: ReportTaskCompletionInput;
  ReportTaskCompletionPayload: Omit<ReportTaskCompletionPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  AcceptTaskCompletionInput: AcceptTaskCompletionInput;
  AcceptTaskCompletionPayload: Omit<AcceptTaskCompletionPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  ReturnTaskInput: ReturnTaskInput;
  ReturnTaskPayload: Omit<ReturnTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  ExtendTaskInput: ExtendTaskInput;
  ExtendTaskPayload: Omit<ExtendTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  CallOffTaskInput: CallOffTaskInput;
  CallOffTaskPayload: Omit<CallOffTaskPayload, 'task'> & { task?: Maybe<ResolversParentTypes['ResolutionTask']> };
  ServiceOrderEvent: M.ServiceOrderEventMapper;
  RequestServiceOrderInput: RequestServiceOrderInput;
  RequestServiceOrderPayload: Omit<RequestServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  DispatchServiceOrderInput: DispatchServiceOrderInput;
  DispatchServiceOrderPayload: Omit<DispatchServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  AcceptServiceOrderInput: AcceptServiceOrderInput;
  AcceptServiceOrderPayload: Omit<AcceptServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  DeclineServiceOrderInput: DeclineServiceOrderInput;
  DeclineServiceOrderPayload: Omit<DeclineServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  CompleteServiceOrderInput: CompleteServiceOrderInput;
  CompleteServiceOrderPayload: Omit<CompleteServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  RateServiceOrderInput: RateServiceOrderInput;
  RateServiceOrderPayload: Omit<RateServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  CancelServiceOrderInput: CancelServiceOrderInput;
  CancelServiceOrderPayload: Omit<CancelServiceOrderPayload, 'order'> & { order?: Maybe<ResolversParentTypes['ServiceOrder']> };
  ServiceNeed: M.ServiceNeedMapper;
  ResourceOffer: M.ResourceOfferMapper;
  CoBuildingProject: M.CoBuildingProjectMapper;
  Claim: M.ClaimMapper;
  ServiceOrder: M.ServiceOrderMapper;
  SharedResource: M.SharedResourceMapper;
  DeclareNeedInput: DeclareNeedInput;
  DeclareNeedPayload: Omit<DeclareNeedPayload, 'need'> & { need?: Maybe<ResolversParentTypes['ServiceNeed']> };
  OfferResourceInput: OfferResourceInput;
  OfferResourcePayload: Omit<OfferResourcePayload, 'offer'> & { offer?: Maybe<ResolversParentTypes['ResourceOffer']> };
  ClaimInput: ClaimInput;
  ClaimPayload: Omit<ClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  AcceptClaimInput: AcceptClaimInput;
  AcceptClaimPayload: Omit<AcceptClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  DeclineClaimInput: DeclineClaimInput;
  DeclineClaimPayload: Omit<DeclineClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  WithdrawClaimInput: WithdrawClaimInput;
  WithdrawClaimPayload: Omit<WithdrawClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  FulfilClaimInput: FulfilClaimInput;
  FulfilClaimPayload: Omit<FulfilClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  RateClaimInput: RateClaimInput;
  RateClaimPayload: Omit<RateClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  ServiceNeedFilter: ServiceNeedFilter;
  ResourceOfferFilter: ResourceOfferFilter;
  CoBuildingProjectFilter: CoBuildingProjectFilter;
  ClaimFilter: ClaimFilter;
  ServiceOrderFilter: ServiceOrderFilter;
  SharedResourceFilter: SharedResourceFilter;
  SharedFact: M.SharedFactMapper;
  SharedFactVersion: M.SharedFactVersionMapper;
  SharedFactAnswer: M.SharedFactAnswerMapper;
  SharedFactCount: SharedFactCount;
  RecordSharedFactInput: RecordSharedFactInput;
  RecordSharedFactPayload: Omit<RecordSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['SharedFact']> };
  ConfirmSharedFactInput: ConfirmSharedFactInput;
  ConfirmSharedFactPayload: Omit<ConfirmSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['SharedFact']> };
  DisputeSharedFactInput: DisputeSharedFactInput;
  DisputeSharedFactPayload: Omit<DisputeSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['SharedFact']> };
  CorrectSharedFactInput: CorrectSharedFactInput;
  CorrectSharedFactPayload: Omit<CorrectSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['SharedFact']> };
  WithdrawSharedFactInput: WithdrawSharedFactInput;
  WithdrawSharedFactPayload: Omit<WithdrawSharedFactPayload, 'fact'> & { fact?: Maybe<ResolversParentTypes['SharedFact']> };
  SharedFactFilter: SharedFactFilter;
  ResourceBooking: M.ResourceBookingMapper;
  OpenSharedResourceInput: OpenSharedResourceInput;
  OpenSharedResourcePayload: Omit<OpenSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['SharedResource']> };
  ChangeSharedResourceInput: ChangeSharedResourceInput;
  ChangeSharedResourcePayload: Omit<ChangeSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['SharedResource']> };
  CloseSharedResourceInput: CloseSharedResourceInput;
  CloseSharedResourcePayload: Omit<CloseSharedResourcePayload, 'resource'> & { resource?: Maybe<ResolversParentTypes['SharedResource']> };
  BookSharedResourceInput: BookSharedResourceInput;
  BookSharedResourcePayload: Omit<BookSharedResourcePayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['ResourceBooking']> };
  CancelBookingInput: CancelBookingInput;
  CancelBookingPayload: Omit<CancelBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['ResourceBooking']> };
  ConfirmBookingInput: ConfirmBookingInput;
  ConfirmBookingPayload: Omit<ConfirmBookingPayload, 'booking'> & { booking?: Maybe<ResolversParentTypes['ResourceBooking']> };
  ResourceBookingFilter: ResourceBookingFilter;
  SigningKey: M.SigningKeyMapper;
  PactSignature: M.PactSignatureMapper;
  SigningStatement: SigningStatement;
  SigningKeyInput: SigningKeyInput;
  SigningOfficerInput: SigningOfficerInput;
  SignatureInput: SignatureInput;
  RegisterSigningKeyInput: RegisterSigningKeyInput;
  RegisterSigningKeyPayload: Omit<RegisterSigningKeyPayload, 'signingKey'> & { signingKey?: Maybe<ResolversParentTypes['SigningKey']> };
  RevokeSigningKeyInput: RevokeSigningKeyInput;
  RevokeSigningKeyPayload: Omit<RevokeSigningKeyPayload, 'signingKey'> & { signingKey?: Maybe<ResolversParentTypes['SigningKey']> };
  SigningKeyFilter: SigningKeyFilter;
  PactSignatureFilter: PactSignatureFilter;
  Whistle: M.WhistleMapper;
  WhistleSupervision: M.WhistleSupervisionMapper;
  WhistleCount: WhistleCount;
  WhistleResponse: M.WhistleResponseMapper;
  BlowWhistleInput: BlowWhistleInput;
  BlowWhistlePayload: Omit<BlowWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  RespondToWhistleInput: RespondToWhistleInput;
  RespondToWhistlePayload: Omit<RespondToWhistlePayload, 'response'> & { response?: Maybe<ResolversParentTypes['WhistleResponse']> };
  DispatchWhistleInput: DispatchWhistleInput;
  GiveWhistleFeedbackInput: GiveWhistleFeedbackInput;
  SuperviseWhistleInput: SuperviseWhistleInput;
  CloseWhistleInput: CloseWhistleInput;
  CancelWhistleInput: CancelWhistleInput;
  DispatchWhistlePayload: Omit<DispatchWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  GiveWhistleFeedbackPayload: Omit<GiveWhistleFeedbackPayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  SuperviseWhistlePayload: Omit<SuperviseWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  CloseWhistlePayload: Omit<CloseWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  CancelWhistlePayload: Omit<CancelWhistlePayload, 'whistle'> & { whistle?: Maybe<ResolversParentTypes['Whistle']> };
  WhistleFilter: WhistleFilter;
  WhistleResponseFilter: WhistleResponseFilter;
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
  AllianceImportPayload: Omit<AllianceImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['AllianceImport']> };
  AllianceImportFilter: AllianceImportFilter;
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
  AllianceImportConnection: Omit<AllianceImportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllianceImportEdge']>, nodes: Array<ResolversParentTypes['AllianceImport']> };
  AllianceImportEdge: Omit<AllianceImportEdge, 'node'> & { node: ResolversParentTypes['AllianceImport'] };
  AllianceImportOrder: AllianceImportOrder;
  MatchStatusComparator: MatchStatusComparator;
  ImportFaultComparator: ImportFaultComparator;
  ImportSeverityComparator: ImportSeverityComparator;
  ImportActionComparator: ImportActionComparator;
  WhistleResponseKindComparator: WhistleResponseKindComparator;
  AlliancePartyTypeComparator: AlliancePartyTypeComparator;
  GovernanceCaseRelationFilter: GovernanceCaseRelationFilter;
  WhistleResponseRelationFilter: WhistleResponseRelationFilter;
  WhistleStatusComparator: WhistleStatusComparator;
  OperatingModeComparator: OperatingModeComparator;
  WhistleKindComparator: WhistleKindComparator;
  WhistleLevelComparator: WhistleLevelComparator;
  WhistleResponseConnection: Connection<M.WhistleResponseMapper>;
  WhistleResponseEdge: Edge<M.WhistleResponseMapper>;
  WhistleResponseOrder: WhistleResponseOrder;
  WhistleConnection: Connection<M.WhistleMapper>;
  WhistleEdge: Edge<M.WhistleMapper>;
  WhistleOrder: WhistleOrder;
  SignatureMediumComparator: SignatureMediumComparator;
  PactSignatureRelationFilter: PactSignatureRelationFilter;
  OfficialRoleComparator: OfficialRoleComparator;
  SignatureAlgorithmComparator: SignatureAlgorithmComparator;
  PactSignatureConnection: Connection<M.PactSignatureMapper>;
  PactSignatureEdge: Edge<M.PactSignatureMapper>;
  PactSignatureOrder: PactSignatureOrder;
  SigningKeyConnection: Connection<M.SigningKeyMapper>;
  SigningKeyEdge: Edge<M.SigningKeyMapper>;
  SigningKeyOrder: SigningKeyOrder;
  BookingStatusComparator: BookingStatusComparator;
  ResourceBookingConnection: Connection<M.ResourceBookingMapper>;
  ResourceBookingEdge: Edge<M.ResourceBookingMapper>;
  ResourceBookingOrder: ResourceBookingOrder;
  AttachmentConnection: Connection<M.AttachmentMapper>;
  AttachmentEdge: Edge<M.AttachmentMapper>;
  AttachmentOrder: AttachmentOrder;
  SharedFactStatusComparator: SharedFactStatusComparator;
  SharedFactKindComparator: SharedFactKindComparator;
  SharedFactConnection: Connection<M.SharedFactMapper>;
  SharedFactEdge: Edge<M.SharedFactMapper>;
  SharedFactOrder: SharedFactOrder;
  EvidenceItemConnection: Connection<M.EvidenceItemMapper>;
  EvidenceItemEdge: Edge<M.EvidenceItemMapper>;
  EvidenceItemOrder: EvidenceItemOrder;
  ResourceBookingRelationFilter: ResourceBookingRelationFilter;
  OfferTermsComparator: OfferTermsComparator;
  ResourceKindComparator: ResourceKindComparator;
  ServiceOrderStatusComparator: ServiceOrderStatusComparator;
  ClaimStatusComparator: ClaimStatusComparator;
  CoBuildingProjectStatusComparator: CoBuildingProjectStatusComparator;
  ClaimRelationFilter: ClaimRelationFilter;
  ResourceOfferStatusComparator: ResourceOfferStatusComparator;
  ServiceOrderRelationFilter: ServiceOrderRelationFilter;
  CoBuildingProjectRelationFilter: CoBuildingProjectRelationFilter;
  ServiceNeedStatusComparator: ServiceNeedStatusComparator;
  CommitteeSectionComparator: CommitteeSectionComparator;
  ServiceNeedKindComparator: ServiceNeedKindComparator;
  ClaimConnection: Connection<M.ClaimMapper>;
  ClaimEdge: Edge<M.ClaimMapper>;
  ClaimOrder: ClaimOrder;
  ServiceOrderConnection: Connection<M.ServiceOrderMapper>;
  ServiceOrderEdge: Edge<M.ServiceOrderMapper>;
  ServiceOrderOrder: ServiceOrderOrder;
  CoBuildingProjectConnection: Connection<M.CoBuildingProjectMapper>;
  CoBuildingProjectEdge: Edge<M.CoBuildingProjectMapper>;
  CoBuildingProjectOrder: CoBuildingProjectOrder;
  SharedResourceConnection: Connection<M.SharedResourceMapper>;
  SharedResourceEdge: Edge<M.SharedResourceMapper>;
  SharedResourceOrder: SharedResourceOrder;
  ResourceOfferConnection: Connection<M.ResourceOfferMapper>;
  ResourceOfferEdge: Edge<M.ResourceOfferMapper>;
  ResourceOfferOrder: ResourceOfferOrder;
  ServiceNeedConnection: Connection<M.ServiceNeedMapper>;
  ServiceNeedEdge: Edge<M.ServiceNeedMapper>;
  ServiceNeedOrder: ServiceNeedOrder;
  ResolutionTaskStatusComparator: ResolutionTaskStatusComparator;
  JointMeetingConnection: Connection<M.JointMeetingMapper>;
  JointMeetingEdge: Edge<M.JointMeetingMapper>;
  JointMeetingOrder: JointMeetingOrder;
  ResolutionTaskConnection: Connection<M.ResolutionTaskMapper>;
  ResolutionTaskEdge: Edge<M.ResolutionTaskMapper>;
  ResolutionTaskOrder: ResolutionTaskOrder;
  JointMeetingSessionConnection: Connection<M.JointMeetingSessionMapper>;
  JointMeetingSessionEdge: Edge<M.JointMeetingSessionMapper>;
  JointMeetingSessionOrder: JointMeetingSessionOrder;
  ReminderStatusComparator: ReminderStatusComparator;
  ReminderLevelComparator: ReminderLevelComparator;
  ReminderKindComparator: ReminderKindComparator;
  ReminderConnection: Connection<M.ReminderMapper>;
  ReminderEdge: Edge<M.ReminderMapper>;
  ReminderOrder: ReminderOrder;
  SecretaryLedProjectStatusComparator: SecretaryLedProjectStatusComparator;
  CaseEventKindComparator: CaseEventKindComparator;
  CaseEventRelationFilter: CaseEventRelationFilter;
  GovernanceCaseStatusComparator: GovernanceCaseStatusComparator;
  PledgeFulfilmentComparator: PledgeFulfilmentComparator;
  PledgeStatusComparator: PledgeStatusComparator;
  CaseEventConnection: Connection<M.CaseEventMapper>;
  CaseEventEdge: Edge<M.CaseEventMapper>;
  CaseEventOrder: CaseEventOrder;
  SecretaryLedProjectConnection: Connection<M.SecretaryLedProjectMapper>;
  SecretaryLedProjectEdge: Edge<M.SecretaryLedProjectMapper>;
  SecretaryLedProjectOrder: SecretaryLedProjectOrder;
  GovernanceCaseConnection: Connection<M.GovernanceCaseMapper>;
  GovernanceCaseEdge: Edge<M.GovernanceCaseMapper>;
  GovernanceCaseOrder: GovernanceCaseOrder;
  PledgeConnection: Connection<M.PledgeMapper>;
  PledgeEdge: Edge<M.PledgeMapper>;
  PledgeOrder: PledgeOrder;
  PactMeasureStatusComparator: PactMeasureStatusComparator;
  PactMeasureKindComparator: PactMeasureKindComparator;
  PactPartyStatusComparator: PactPartyStatusComparator;
  SharedResourceRelationFilter: SharedResourceRelationFilter;
  PactMeasureRelationFilter: PactMeasureRelationFilter;
  PactPartyRelationFilter: PactPartyRelationFilter;
  PactStatusComparator: PactStatusComparator;
  PactKindComparator: PactKindComparator;
  PactMeasureConnection: Connection<M.PactMeasureMapper>;
  PactMeasureEdge: Edge<M.PactMeasureMapper>;
  PactMeasureOrder: PactMeasureOrder;
  PactPartyConnection: Connection<M.PactPartyMapper>;
  PactPartyEdge: Edge<M.PactPartyMapper>;
  PactPartyOrder: PactPartyOrder;
  CoBuildingPactConnection: Connection<M.CoBuildingPactMapper>;
  CoBuildingPactEdge: Edge<M.CoBuildingPactMapper>;
  CoBuildingPactOrder: CoBuildingPactOrder;
  EvidenceKindComparator: EvidenceKindComparator;
  EvidenceItemRelationFilter: EvidenceItemRelationFilter;
  OccurrenceStatusComparator: OccurrenceStatusComparator;
  ObligationOccurrenceRelationFilter: ObligationOccurrenceRelationFilter;
  ObligationOccurrenceConnection: Connection<M.ObligationOccurrenceMapper>;
  ObligationOccurrenceEdge: Edge<M.ObligationOccurrenceMapper>;
  ObligationOccurrenceOrder: ObligationOccurrenceOrder;
  PactObligationConnection: Connection<M.PactObligationMapper>;
  PactObligationEdge: Edge<M.PactObligationMapper>;
  PactObligationOrder: PactObligationOrder;
  EmergencyActivationConnection: Connection<M.EmergencyActivationMapper>;
  EmergencyActivationEdge: Edge<M.EmergencyActivationMapper>;
  EmergencyActivationOrder: EmergencyActivationOrder;
  AllianceConnection: Connection<M.AllianceMapper>;
  AllianceEdge: Edge<M.AllianceMapper>;
  AllianceOrder: AllianceOrder;
  ChairRotationConnection: Connection<M.ChairRotationMapper>;
  ChairRotationEdge: Edge<M.ChairRotationMapper>;
  ChairRotationOrder: ChairRotationOrder;
  AllianceMembershipConnection: Connection<M.AllianceMembershipMapper>;
  AllianceMembershipEdge: Edge<M.AllianceMembershipMapper>;
  AllianceMembershipOrder: AllianceMembershipOrder;
  JointActivityConnection: Connection<M.JointActivityMapper>;
  JointActivityEdge: Edge<M.JointActivityMapper>;
  JointActivityOrder: JointActivityOrder;
  ResolutionTaskRelationFilter: ResolutionTaskRelationFilter;
  ResolutionStatusComparator: ResolutionStatusComparator;
  ResolutionKindComparator: ResolutionKindComparator;
  ResolutionRelationFilter: ResolutionRelationFilter;
  DeliberationProcedureComparator: DeliberationProcedureComparator;
  AgendaItemStatusComparator: AgendaItemStatusComparator;
  AgendaItemKindComparator: AgendaItemKindComparator;
  AgendaItemRelationFilter: AgendaItemRelationFilter;
  JointMeetingSessionStatusComparator: JointMeetingSessionStatusComparator;
  JointMeetingSessionKindComparator: JointMeetingSessionKindComparator;
  MembershipStatusComparator: MembershipStatusComparator;
  JointMeetingSessionRelationFilter: JointMeetingSessionRelationFilter;
  JointMeetingParticipantRelationFilter: JointMeetingParticipantRelationFilter;
  JointMeetingKindComparator: JointMeetingKindComparator;
  ActivityKindComparator: ActivityKindComparator;
  ResolutionConnection: Connection<M.ResolutionMapper>;
  ResolutionEdge: Edge<M.ResolutionMapper>;
  ResolutionOrder: ResolutionOrder;
  AgendaItemConnection: Connection<M.AgendaItemMapper>;
  AgendaItemEdge: Edge<M.AgendaItemMapper>;
  AgendaItemOrder: AgendaItemOrder;
  JointMeetingParticipantConnection: Connection<M.JointMeetingParticipantMapper>;
  JointMeetingParticipantEdge: Edge<M.JointMeetingParticipantMapper>;
  JointMeetingParticipantOrder: JointMeetingParticipantOrder;
  MatchSuggestionConnection: Connection<M.MatchSuggestionMapper>;
  MatchSuggestionEdge: Edge<M.MatchSuggestionMapper>;
  LogEntryKindComparator: LogEntryKindComparator;
  LogEntryConnection: Connection<M.LogEntryMapper>;
  LogEntryEdge: Edge<M.LogEntryMapper>;
  LogEntryOrder: LogEntryOrder;
  LivenessEvidenceConnection: Connection<M.LivenessEvidenceMapper>;
  LivenessEvidenceEdge: Edge<M.LivenessEvidenceMapper>;
  EvaluationGradeComparator: EvaluationGradeComparator;
  EvaluationStatusComparator: EvaluationStatusComparator;
  YearlyEvaluationConnection: Connection<M.YearlyEvaluationMapper>;
  YearlyEvaluationEdge: Edge<M.YearlyEvaluationMapper>;
  YearlyEvaluationOrder: YearlyEvaluationOrder;
  EmergencyEventKindComparator: EmergencyEventKindComparator;
  EmergencyActivationRelationFilter: EmergencyActivationRelationFilter;
  EmergencyPlanStatusComparator: EmergencyPlanStatusComparator;
  WhistleRelationFilter: WhistleRelationFilter;
  EmergencyActivationStatusComparator: EmergencyActivationStatusComparator;
  EmergencyEventConnection: Connection<M.EmergencyEventMapper>;
  EmergencyEventEdge: Edge<M.EmergencyEventMapper>;
  EmergencyEventOrder: EmergencyEventOrder;
  EmergencyPlanConnection: Connection<M.EmergencyPlanMapper>;
  EmergencyPlanEdge: Edge<M.EmergencyPlanMapper>;
  EmergencyPlanOrder: EmergencyPlanOrder;
  MotionStatusComparator: MotionStatusComparator;
  MotionConnection: Connection<M.MotionMapper>;
  MotionEdge: Edge<M.MotionMapper>;
  MotionOrder: MotionOrder;
  AttachmentFormatComparator: AttachmentFormatComparator;
  AttachmentLinkConnection: Connection<M.AttachmentLinkMapper>;
  AttachmentLinkEdge: Edge<M.AttachmentLinkMapper>;
  AttachmentLinkOrder: AttachmentLinkOrder;
  AllianceRoleComparator: AllianceRoleComparator;
  MotionRelationFilter: MotionRelationFilter;
  JointActivityRelationFilter: JointActivityRelationFilter;
  JointMeetingRelationFilter: JointMeetingRelationFilter;
  CoBuildingPactRelationFilter: CoBuildingPactRelationFilter;
  ChairRotationRelationFilter: ChairRotationRelationFilter;
  AllianceMembershipRelationFilter: AllianceMembershipRelationFilter;
  AllianceStatusComparator: AllianceStatusComparator;
  AllianceKindComparator: AllianceKindComparator;
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
  __resolveType: TypeResolveFn<'Alliance' | 'AllianceMembership' | 'ChairRotation' | 'Attachment' | 'AttachmentLink' | 'CalendarFeed' | 'AllianceCharter' | 'Motion' | 'EmergencyActivation' | 'EmergencyPlan' | 'EmergencyEvent' | 'AfterActionReport' | 'YearlyEvaluation' | 'AllianceImport' | 'LogEntry' | 'SessionMinutes' | 'JointMeeting' | 'JointMeetingParticipant' | 'JointMeetingSession' | 'AgendaItem' | 'Resolution' | 'JointActivity' | 'PactObligation' | 'ObligationOccurrence' | 'EvidenceItem' | 'PactAmendment' | 'PactReservation' | 'PactVersion' | 'CoBuildingPact' | 'PactParty' | 'PactMeasure' | 'Pledge' | 'GovernanceCase' | 'CaseEvent' | 'SecretaryLedProject' | 'Reminder' | 'ResolutionTask' | 'ServiceNeed' | 'ResourceOffer' | 'CoBuildingProject' | 'Claim' | 'ServiceOrder' | 'SharedResource' | 'SharedFact' | 'ResourceBooking' | 'SigningKey' | 'PactSignature' | 'Whistle' | 'WhistleResponse', ParentType, ContextType>;
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

export type JointWorkAcrossResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointWorkAcross'] = ResolversParentTypes['JointWorkAcross']> = {
  isBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unboundSince?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  overdueMeetings?: Resolver<Array<ResolversTypes['OverdueMeeting']>, ParentType, ContextType>;
  overdueTurns?: Resolver<Array<ResolversTypes['OverdueTurn']>, ParentType, ContextType>;
};

export type OverdueTurnResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OverdueTurn'] = ResolversParentTypes['OverdueTurn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type OverdueMeetingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OverdueMeeting'] = ResolversParentTypes['OverdueMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<QueryAllianceArgs, 'id'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<QueryAlliancesArgs>>;
  allianceMembership?: Resolver<Maybe<ResolversTypes['AllianceMembership']>, ParentType, ContextType, RequireFields<QueryAllianceMembershipArgs, 'id'>>;
  allianceMemberships?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, Partial<QueryAllianceMembershipsArgs>>;
  chairRotation?: Resolver<Maybe<ResolversTypes['ChairRotation']>, ParentType, ContextType, RequireFields<QueryChairRotationArgs, 'id'>>;
  chairRotations?: Resolver<ResolversTypes['ChairRotationConnection'], ParentType, ContextType, Partial<QueryChairRotationsArgs>>;
  allianceFigures?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType, Partial<QueryAllianceFiguresArgs>>;
  jointWorkAcross?: Resolver<Array<ResolversTypes['JointWorkAcross']>, ParentType, ContextType, RequireFields<QueryJointWorkAcrossArgs, 'pairs' | 'on'>>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType, RequireFields<QueryAttachmentArgs, 'id'>>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<QueryAttachmentsArgs>>;
  attachmentRules?: Resolver<ResolversTypes['AttachmentRules'], ParentType, ContextType>;
  calendarFeeds?: Resolver<Maybe<Array<ResolversTypes['CalendarFeed']>>, ParentType, ContextType>;
  calendarAddress?: Resolver<Maybe<ResolversTypes['CalendarAddress']>, ParentType, ContextType, RequireFields<QueryCalendarAddressArgs, 'digest'>>;
  calendarEntries?: Resolver<Array<ResolversTypes['CalendarEntry']>, ParentType, ContextType, RequireFields<QueryCalendarEntriesArgs, 'feedId'>>;
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType, RequireFields<QueryMotionArgs, 'id'>>;
  motions?: Resolver<ResolversTypes['MotionConnection'], ParentType, ContextType, Partial<QueryMotionsArgs>>;
  emergencyActivation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType, RequireFields<QueryEmergencyActivationArgs, 'id'>>;
  emergencyActivations?: Resolver<ResolversTypes['EmergencyActivationConnection'], ParentType, ContextType, Partial<QueryEmergencyActivationsArgs>>;
  emergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType, RequireFields<QueryEmergencyPlanArgs, 'id'>>;
  emergencyStatement?: Resolver<Maybe<ResolversTypes['SigningStatement']>, ParentType, ContextType, RequireFields<QueryEmergencyStatementArgs, 'step' | 'organizationId' | 'keyId'>>;
  emergencyPlans?: Resolver<ResolversTypes['EmergencyPlanConnection'], ParentType, ContextType, Partial<QueryEmergencyPlansArgs>>;
  emergencyEvent?: Resolver<Maybe<ResolversTypes['EmergencyEvent']>, ParentType, ContextType, RequireFields<QueryEmergencyEventArgs, 'id'>>;
  afterActionReport?: Resolver<Maybe<ResolversTypes['AfterActionReport']>, ParentType, ContextType, RequireFields<QueryAfterActionReportArgs, 'id'>>;
  yearlyEvaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType, RequireFields<QueryYearlyEvaluationArgs, 'id'>>;
  yearlyEvaluations?: Resolver<ResolversTypes['YearlyEvaluationConnection'], ParentType, ContextType, Partial<QueryYearlyEvaluationsArgs>>;
  sleepingAlliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<QuerySleepingAlliancesArgs>>;
  sleepingPacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<QuerySleepingPactsArgs>>;
  logHead?: Resolver<Maybe<ResolversTypes['LogHead']>, ParentType, ContextType, Partial<QueryLogHeadArgs>>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType, RequireFields<QueryLogEntryArgs, 'index'>>;
  logEntries?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, Partial<QueryLogEntriesArgs>>;
  logConsistency?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryLogConsistencyArgs, 'before' | 'size'>>;
  jointMeeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType, RequireFields<QueryJointMeetingArgs, 'id'>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<QueryJointMeetingsArgs>>;
  jointMeetingParticipant?: Resolver<Maybe<ResolversTypes['JointMeetingParticipant']>, ParentType, ContextType, RequireFields<QueryJointMeetingParticipantArgs, 'id'>>;
  jointMeetingParticipants?: Resolver<ResolversTypes['JointMeetingParticipantConnection'], ParentType, ContextType, Partial<QueryJointMeetingParticipantsArgs>>;
  jointMeetingSession?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType, RequireFields<QueryJointMeetingSessionArgs, 'id'>>;
  jointMeetingSessions?: Resolver<ResolversTypes['JointMeetingSessionConnection'], ParentType, ContextType, Partial<QueryJointMeetingSessionsArgs>>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType, RequireFields<QueryAgendaItemArgs, 'id'>>;
  agendaItems?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<QueryAgendaItemsArgs>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'id'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<QueryResolutionsArgs>>;
  jointActivity?: Resolver<Maybe<ResolversTypes['JointActivity']>, ParentType, ContextType, RequireFields<QueryJointActivityArgs, 'id'>>;
  jointActivities?: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, Partial<QueryJointActivitiesArgs>>;
  pactObligation?: Resolver<Maybe<ResolversTypes['PactObligation']>, ParentType, ContextType, RequireFields<QueryPactObligationArgs, 'id'>>;
  pactObligations?: Resolver<ResolversTypes['PactObligationConnection'], ParentType, ContextType, Partial<QueryPactObligationsArgs>>;
  obligationOccurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType, RequireFields<QueryObligationOccurrenceArgs, 'id'>>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<QueryObligationOccurrencesArgs>>;
  evidenceItem?: Resolver<Maybe<ResolversTypes['EvidenceItem']>, ParentType, ContextType, RequireFields<QueryEvidenceItemArgs, 'id'>>;
  evidenceItems?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<QueryEvidenceItemsArgs>>;
  pactTemplates?: Resolver<Array<ResolversTypes['PactTemplate']>, ParentType, ContextType>;
  grantsHeld?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType, RequireFields<QueryGrantsHeldArgs, 'organizationId' | 'divisionCode'>>;
  viewer?: Resolver<ResolversTypes['ViewerIdentity'], ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType, Partial<QueryPactArgs>>;
  pacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<QueryPactsArgs>>;
  pactParty?: Resolver<Maybe<ResolversTypes['PactParty']>, ParentType, ContextType, RequireFields<QueryPactPartyArgs, 'id'>>;
  pactParties?: Resolver<ResolversTypes['PactPartyConnection'], ParentType, ContextType, Partial<QueryPactPartiesArgs>>;
  pactMeasure?: Resolver<Maybe<ResolversTypes['PactMeasure']>, ParentType, ContextType, RequireFields<QueryPactMeasureArgs, 'id'>>;
  pactMeasures?: Resolver<ResolversTypes['PactMeasureConnection'], ParentType, ContextType, Partial<QueryPactMeasuresArgs>>;
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType, RequireFields<QueryPledgeArgs, 'id'>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, Partial<QueryPledgesArgs>>;
  governanceCase?: Resolver<Maybe<ResolversTypes['GovernanceCase']>, ParentType, ContextType, RequireFields<QueryGovernanceCaseArgs, 'id'>>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<QueryGovernanceCasesArgs>>;
  caseEvent?: Resolver<Maybe<ResolversTypes['CaseEvent']>, ParentType, ContextType, RequireFields<QueryCaseEventArgs, 'id'>>;
  caseEvents?: Resolver<ResolversTypes['CaseEventConnection'], ParentType, ContextType, Partial<QueryCaseEventsArgs>>;
  secretaryLedProject?: Resolver<Maybe<ResolversTypes['SecretaryLedProject']>, ParentType, ContextType, RequireFields<QuerySecretaryLedProjectArgs, 'id'>>;
  secretaryLedProjects?: Resolver<ResolversTypes['SecretaryLedProjectConnection'], ParentType, ContextType, Partial<QuerySecretaryLedProjectsArgs>>;
  reminder?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType, RequireFields<QueryReminderArgs, 'id'>>;
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, Partial<QueryRemindersArgs>>;
  reminderRules?: Resolver<Array<ResolversTypes['ReminderRule']>, ParentType, ContextType>;
  resolutionTask?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType, RequireFields<QueryResolutionTaskArgs, 'id'>>;
  resolutionTasks?: Resolver<ResolversTypes['ResolutionTaskConnection'], ParentType, ContextType, Partial<QueryResolutionTasksArgs>>;
  serviceNeed?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType, RequireFields<QueryServiceNeedArgs, 'id'>>;
  serviceNeeds?: Resolver<ResolversTypes['ServiceNeedConnection'], ParentType, ContextType, Partial<QueryServiceNeedsArgs>>;
  resourceOffer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType, RequireFields<QueryResourceOfferArgs, 'id'>>;
  resourceOffers?: Resolver<ResolversTypes['ResourceOfferConnection'], ParentType, ContextType, Partial<QueryResourceOffersArgs>>;
  coBuildingProject?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType, RequireFields<QueryCoBuildingProjectArgs, 'id'>>;
  coBuildingProjects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<QueryCoBuildingProjectsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  serviceOrder?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType, RequireFields<QueryServiceOrderArgs, 'id'>>;
  serviceOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<QueryServiceOrdersArgs>>;
  sharedResource?: Resolver<Maybe<ResolversTypes['SharedResource']>, ParentType, ContextType, RequireFields<QuerySharedResourceArgs, 'id'>>;
  sharedResources?: Resolver<ResolversTypes['SharedResourceConnection'], ParentType, ContextType, Partial<QuerySharedResourcesArgs>>;
  sharedFact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType, RequireFields<QuerySharedFactArgs, 'id'>>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<QuerySharedFactsArgs>>;
  sharedFactCounts?: Resolver<Array<ResolversTypes['SharedFactCount']>, ParentType, ContextType, Partial<QuerySharedFactCountsArgs>>;
  resourceBooking?: Resolver<Maybe<ResolversTypes['ResourceBooking']>, ParentType, ContextType, RequireFields<QueryResourceBookingArgs, 'id'>>;
  resourceBookings?: Resolver<ResolversTypes['ResourceBookingConnection'], ParentType, ContextType, Partial<QueryResourceBookingsArgs>>;
  signingKey?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType, RequireFields<QuerySigningKeyArgs, 'id'>>;
  signingKeys?: Resolver<ResolversTypes['SigningKeyConnection'], ParentType, ContextType, Partial<QuerySigningKeysArgs>>;
  pactSignatures?: Resolver<ResolversTypes['PactSignatureConnection'], ParentType, ContextType, Partial<QueryPactSignaturesArgs>>;
  possessionStatement?: Resolver<ResolversTypes['SigningStatement'], ParentType, ContextType, RequireFields<QueryPossessionStatementArgs, 'key'>>;
  signingStatement?: Resolver<Maybe<ResolversTypes['SigningStatement']>, ParentType, ContextType, RequireFields<QuerySigningStatementArgs, 'pactId' | 'partyId' | 'keyId'>>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType, RequireFields<QueryWhistleArgs, 'id'>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, Partial<QueryWhistlesArgs>>;
  whistleCounts?: Resolver<Array<ResolversTypes['WhistleCount']>, ParentType, ContextType, Partial<QueryWhistleCountsArgs>>;
  whistleResponse?: Resolver<Maybe<ResolversTypes['WhistleResponse']>, ParentType, ContextType, RequireFields<QueryWhistleResponseArgs, 'id'>>;
  whistleResponses?: Resolver<ResolversTypes['WhistleResponseConnection'], ParentType, ContextType, Partial<QueryWhistleResponsesArgs>>;
  allianceImport?: Resolver<Maybe<ResolversTypes['AllianceImport']>, ParentType, ContextType, RequireFields<QueryAllianceImportArgs, 'id'>>;
  allianceImports?: Resolver<ResolversTypes['AllianceImportConnection'], ParentType, ContextType, Partial<QueryAllianceImportsArgs>>;
  allianceImportFields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType, RequireFields<QueryAllianceImportFieldsArgs, 'kind'>>;
  changesSince?: Resolver<ResolversTypes['ChangeBatch'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  referredTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryReferredToArgs, 'ids'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerAlliance?: Resolver<ResolversTypes['RegisterAlliancePayload'], ParentType, ContextType, RequireFields<MutationRegisterAllianceArgs, 'input'>>;
  joinAlliance?: Resolver<ResolversTypes['JoinAlliancePayload'], ParentType, ContextType, RequireFields<MutationJoinAllianceArgs, 'input'>>;
  leaveAlliance?: Resolver<ResolversTypes['LeaveAlliancePayload'], ParentType, ContextType, RequireFields<MutationLeaveAllianceArgs, 'input'>>;
  approveAlliance?: Resolver<ResolversTypes['ApproveAlliancePayload'], ParentType, ContextType, RequireFields<MutationApproveAllianceArgs, 'input'>>;
  returnAlliance?: Resolver<ResolversTypes['ReturnAlliancePayload'], ParentType, ContextType, RequireFields<MutationReturnAllianceArgs, 'input'>>;
  proposeAlliance?: Resolver<ResolversTypes['ProposeAlliancePayload'], ParentType, ContextType, RequireFields<MutationProposeAllianceArgs, 'input'>>;
  dissolveAlliance?: Resolver<ResolversTypes['DissolveAlliancePayload'], ParentType, ContextType, RequireFields<MutationDissolveAllianceArgs, 'input'>>;
  changeAllianceRole?: Resolver<ResolversTypes['ChangeAllianceRolePayload'], ParentType, ContextType, RequireFields<MutationChangeAllianceRoleArgs, 'input'>>;
  setChairRotation?: Resolver<ResolversTypes['SetChairRotationPayload'], ParentType, ContextType, RequireFields<MutationSetChairRotationArgs, 'input'>>;
  attachFile?: Resolver<ResolversTypes['AttachFilePayload'], ParentType, ContextType, RequireFields<MutationAttachFileArgs, 'input'>>;
  detachFile?: Resolver<ResolversTypes['DetachFilePayload'], ParentType, ContextType, RequireFields<MutationDetachFileArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  tieGovernanceCase?: Resolver<ResolversTypes['TieGovernanceCasePayload'], ParentType, ContextType, RequireFields<MutationTieGovernanceCaseArgs, 'input'>>;
  adoptCharter?: Resolver<ResolversTypes['AdoptCharterPayload'], ParentType, ContextType, RequireFields<MutationAdoptCharterArgs, 'input'>>;
  raiseMotion?: Resolver<ResolversTypes['RaiseMotionPayload'], ParentType, ContextType, RequireFields<MutationRaiseMotionArgs, 'input'>>;
  castVote?: Resolver<ResolversTypes['CastVotePayload'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  closeMotion?: Resolver<ResolversTypes['CloseMotionPayload'], ParentType, ContextType, RequireFields<MutationCloseMotionArgs, 'input'>>;
  draftEmergencyPlan?: Resolver<ResolversTypes['DraftEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationDraftEmergencyPlanArgs, 'input'>>;
  reviseEmergencyPlan?: Resolver<ResolversTypes['ReviseEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationReviseEmergencyPlanArgs, 'input'>>;
  submitEmergencyPlan?: Resolver<ResolversTypes['SubmitEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationSubmitEmergencyPlanArgs, 'input'>>;
  consentToEmergencyPlan?: Resolver<ResolversTypes['ConsentToEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationConsentToEmergencyPlanArgs, 'input'>>;
  returnEmergencyPlan?: Resolver<ResolversTypes['ReturnEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationReturnEmergencyPlanArgs, 'input'>>;
  retireEmergencyPlan?: Resolver<ResolversTypes['RetireEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationRetireEmergencyPlanArgs, 'input'>>;
  activateEmergencyPlan?: Resolver<ResolversTypes['ActivateEmergencyPlanPayload'], ParentType, ContextType, RequireFields<MutationActivateEmergencyPlanArgs, 'input'>>;
  joinEmergency?: Resolver<ResolversTypes['JoinEmergencyPayload'], ParentType, ContextType, RequireFields<MutationJoinEmergencyArgs, 'input'>>;
  noteEmergencyEvent?: Resolver<ResolversTypes['NoteEmergencyEventPayload'], ParentType, ContextType, RequireFields<MutationNoteEmergencyEventArgs, 'input'>>;
  standDownEmergency?: Resolver<ResolversTypes['StandDownEmergencyPayload'], ParentType, ContextType, RequireFields<MutationStandDownEmergencyArgs, 'input'>>;
  reviseAfterActionReport?: Resolver<ResolversTypes['ReviseAfterActionReportPayload'], ParentType, ContextType, RequireFields<MutationReviseAfterActionReportArgs, 'input'>>;
  confirmAfterActionReport?: Resolver<ResolversTypes['ConfirmAfterActionReportPayload'], ParentType, ContextType, RequireFields<MutationConfirmAfterActionReportArgs, 'input'>>;
  draftEvaluation?: Resolver<ResolversTypes['DraftEvaluationPayload'], ParentType, ContextType, RequireFields<MutationDraftEvaluationArgs, 'input'>>;
  redraftEvaluation?: Resolver<ResolversTypes['RedraftEvaluationPayload'], ParentType, ContextType, RequireFields<MutationRedraftEvaluationArgs, 'input'>>;
  confirmEvaluation?: Resolver<ResolversTypes['ConfirmEvaluationPayload'], ParentType, ContextType, RequireFields<MutationConfirmEvaluationArgs, 'input'>>;
  objectToEvaluation?: Resolver<ResolversTypes['ObjectToEvaluationPayload'], ParentType, ContextType, RequireFields<MutationObjectToEvaluationArgs, 'input'>>;
  gradeEvaluation?: Resolver<ResolversTypes['GradeEvaluationPayload'], ParentType, ContextType, RequireFields<MutationGradeEvaluationArgs, 'input'>>;
  foundJointMeeting?: Resolver<ResolversTypes['FoundJointMeetingPayload'], ParentType, ContextType, RequireFields<MutationFoundJointMeetingArgs, 'input'>>;
  joinJointMeeting?: Resolver<ResolversTypes['JoinJointMeetingPayload'], ParentType, ContextType, RequireFields<MutationJoinJointMeetingArgs, 'input'>>;
  leaveJointMeeting?: Resolver<ResolversTypes['LeaveJointMeetingPayload'], ParentType, ContextType, RequireFields<MutationLeaveJointMeetingArgs, 'input'>>;
  setMeetingChairRotation?: Resolver<ResolversTypes['SetMeetingChairRotationPayload'], ParentType, ContextType, RequireFields<MutationSetMeetingChairRotationArgs, 'input'>>;
  setMeetingCadence?: Resolver<ResolversTypes['SetMeetingCadencePayload'], ParentType, ContextType, RequireFields<MutationSetMeetingCadenceArgs, 'input'>>;
  dissolveJointMeeting?: Resolver<ResolversTypes['DissolveJointMeetingPayload'], ParentType, ContextType, RequireFields<MutationDissolveJointMeetingArgs, 'input'>>;
  planMeetingSession?: Resolver<ResolversTypes['PlanMeetingSessionPayload'], ParentType, ContextType, RequireFields<MutationPlanMeetingSessionArgs, 'input'>>;
  postponeMeetingSession?: Resolver<ResolversTypes['PostponeMeetingSessionPayload'], ParentType, ContextType, RequireFields<MutationPostponeMeetingSessionArgs, 'input'>>;
  conveneMeetingSession?: Resolver<ResolversTypes['ConveneMeetingSessionPayload'], ParentType, ContextType, RequireFields<MutationConveneMeetingSessionArgs, 'input'>>;
  cancelMeetingSession?: Resolver<ResolversTypes['CancelMeetingSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingSessionArgs, 'input'>>;
  answerMeetingNotice?: Resolver<ResolversTypes['AnswerMeetingNoticePayload'], ParentType, ContextType, RequireFields<MutationAnswerMeetingNoticeArgs, 'input'>>;
  holdMeetingSession?: Resolver<ResolversTypes['HoldMeetingSessionPayload'], ParentType, ContextType, RequireFields<MutationHoldMeetingSessionArgs, 'input'>>;
  writeMinutes?: Resolver<ResolversTypes['WriteMinutesPayload'], ParentType, ContextType, RequireFields<MutationWriteMinutesArgs, 'input'>>;
  answerMinutes?: Resolver<ResolversTypes['AnswerMinutesPayload'], ParentType, ContextType, RequireFields<MutationAnswerMinutesArgs, 'input'>>;
  proposeAgendaItem?: Resolver<ResolversTypes['ProposeAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationProposeAgendaItemArgs, 'input'>>;
  admitAgendaItem?: Resolver<ResolversTypes['AdmitAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationAdmitAgendaItemArgs, 'input'>>;
  declineAgendaItem?: Resolver<ResolversTypes['DeclineAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationDeclineAgendaItemArgs, 'input'>>;
  withdrawAgendaItem?: Resolver<ResolversTypes['WithdrawAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAgendaItemArgs, 'input'>>;
  orderAgenda?: Resolver<ResolversTypes['OrderAgendaPayload'], ParentType, ContextType, RequireFields<MutationOrderAgendaArgs, 'input'>>;
  discussAgendaItem?: Resolver<ResolversTypes['DiscussAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationDiscussAgendaItemArgs, 'input'>>;
  recordDeliberationStep?: Resolver<ResolversTypes['RecordDeliberationStepPayload'], ParentType, ContextType, RequireFields<MutationRecordDeliberationStepArgs, 'input'>>;
  adoptResolution?: Resolver<ResolversTypes['AdoptResolutionPayload'], ParentType, ContextType, RequireFields<MutationAdoptResolutionArgs, 'input'>>;
  reviseNeed?: Resolver<ResolversTypes['ReviseNeedPayload'], ParentType, ContextType, RequireFields<MutationReviseNeedArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WithdrawNeedPayload'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
  classifyNeed?: Resolver<ResolversTypes['ClassifyNeedPayload'], ParentType, ContextType, RequireFields<MutationClassifyNeedArgs, 'input'>>;
  assignNeed?: Resolver<ResolversTypes['AssignNeedPayload'], ParentType, ContextType, RequireFields<MutationAssignNeedArgs, 'input'>>;
  reviseOffer?: Resolver<ResolversTypes['ReviseOfferPayload'], ParentType, ContextType, RequireFields<MutationReviseOfferArgs, 'input'>>;
  withdrawOffer?: Resolver<ResolversTypes['WithdrawOfferPayload'], ParentType, ContextType, RequireFields<MutationWithdrawOfferArgs, 'input'>>;
  submitObligationEvidence?: Resolver<ResolversTypes['SubmitObligationEvidencePayload'], ParentType, ContextType, RequireFields<MutationSubmitObligationEvidenceArgs, 'input'>>;
  acceptObligation?: Resolver<ResolversTypes['AcceptObligationPayload'], ParentType, ContextType, RequireFields<MutationAcceptObligationArgs, 'input'>>;
  returnObligation?: Resolver<ResolversTypes['ReturnObligationPayload'], ParentType, ContextType, RequireFields<MutationReturnObligationArgs, 'input'>>;
  waiveObligation?: Resolver<ResolversTypes['WaiveObligationPayload'], ParentType, ContextType, RequireFields<MutationWaiveObligationArgs, 'input'>>;
  advancePactMeasure?: Resolver<ResolversTypes['AdvancePactMeasurePayload'], ParentType, ContextType, RequireFields<MutationAdvancePactMeasureArgs, 'input'>>;
  proposeAmendment?: Resolver<ResolversTypes['ProposeAmendmentPayload'], ParentType, ContextType, RequireFields<MutationProposeAmendmentArgs, 'input'>>;
  signAmendment?: Resolver<ResolversTypes['SignAmendmentPayload'], ParentType, ContextType, RequireFields<MutationSignAmendmentArgs, 'input'>>;
  declineAmendment?: Resolver<ResolversTypes['DeclineAmendmentPayload'], ParentType, ContextType, RequireFields<MutationDeclineAmendmentArgs, 'input'>>;
  renewPact?: Resolver<ResolversTypes['RenewPactPayload'], ParentType, ContextType, RequireFields<MutationRenewPactArgs, 'input'>>;
  reserveArticle?: Resolver<ResolversTypes['ReserveArticlePayload'], ParentType, ContextType, RequireFields<MutationReserveArticleArgs, 'input'>>;
  withdrawReservation?: Resolver<ResolversTypes['WithdrawReservationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReservationArgs, 'input'>>;
  succeedPactParty?: Resolver<ResolversTypes['SucceedPactPartyPayload'], ParentType, ContextType, RequireFields<MutationSucceedPactPartyArgs, 'input'>>;
  draftPact?: Resolver<ResolversTypes['DraftPactPayload'], ParentType, ContextType, RequireFields<MutationDraftPactArgs, 'input'>>;
  reviseDraft?: Resolver<ResolversTypes['ReviseDraftPayload'], ParentType, ContextType, RequireFields<MutationReviseDraftArgs, 'input'>>;
  openConsultation?: Resolver<ResolversTypes['OpenConsultationPayload'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  consentToDraft?: Resolver<ResolversTypes['ConsentToDraftPayload'], ParentType, ContextType, RequireFields<MutationConsentToDraftArgs, 'input'>>;
  approveDraft?: Resolver<ResolversTypes['ApproveDraftPayload'], ParentType, ContextType, RequireFields<MutationApproveDraftArgs, 'input'>>;
  returnDraft?: Resolver<ResolversTypes['ReturnDraftPayload'], ParentType, ContextType, RequireFields<MutationReturnDraftArgs, 'input'>>;
  registerPact?: Resolver<ResolversTypes['RegisterPactPayload'], ParentType, ContextType, RequireFields<MutationRegisterPactArgs, 'input'>>;
  signPact?: Resolver<ResolversTypes['SignPactPayload'], ParentType, ContextType, RequireFields<MutationSignPactArgs, 'input'>>;
  terminatePact?: Resolver<ResolversTypes['TerminatePactPayload'], ParentType, ContextType, RequireFields<MutationTerminatePactArgs, 'input'>>;
  suspendPact?: Resolver<ResolversTypes['SuspendPactPayload'], ParentType, ContextType, RequireFields<MutationSuspendPactArgs, 'input'>>;
  resumePact?: Resolver<ResolversTypes['ResumePactPayload'], ParentType, ContextType, RequireFields<MutationResumePactArgs, 'input'>>;
  withdrawFromPact?: Resolver<ResolversTypes['WithdrawFromPactPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFromPactArgs, 'input'>>;
  setPledge?: Resolver<ResolversTypes['SetPledgePayload'], ParentType, ContextType, RequireFields<MutationSetPledgeArgs, 'input'>>;
  reportPledgeProgress?: Resolver<ResolversTypes['ReportPledgeProgressPayload'], ParentType, ContextType, RequireFields<MutationReportPledgeProgressArgs, 'input'>>;
  reviewPledge?: Resolver<ResolversTypes['ReviewPledgePayload'], ParentType, ContextType, RequireFields<MutationReviewPledgeArgs, 'input'>>;
  settlePledge?: Resolver<ResolversTypes['SettlePledgePayload'], ParentType, ContextType, RequireFields<MutationSettlePledgeArgs, 'input'>>;
  openGovernanceCase?: Resolver<ResolversTypes['OpenGovernanceCasePayload'], ParentType, ContextType, RequireFields<MutationOpenGovernanceCaseArgs, 'input'>>;
  advanceGovernanceCase?: Resolver<ResolversTypes['AdvanceGovernanceCasePayload'], ParentType, ContextType, RequireFields<MutationAdvanceGovernanceCaseArgs, 'input'>>;
  openSecretaryLedProject?: Resolver<ResolversTypes['OpenSecretaryLedProjectPayload'], ParentType, ContextType, RequireFields<MutationOpenSecretaryLedProjectArgs, 'input'>>;
  advanceSecretaryLedProject?: Resolver<ResolversTypes['AdvanceSecretaryLedProjectPayload'], ParentType, ContextType, RequireFields<MutationAdvanceSecretaryLedProjectArgs, 'input'>>;
  openCoBuildingProject?: Resolver<ResolversTypes['OpenCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationOpenCoBuildingProjectArgs, 'input'>>;
  joinCoBuildingProject?: Resolver<ResolversTypes['JoinCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationJoinCoBuildingProjectArgs, 'input'>>;
  leaveCoBuildingProject?: Resolver<ResolversTypes['LeaveCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationLeaveCoBuildingProjectArgs, 'input'>>;
  startCoBuildingProject?: Resolver<ResolversTypes['StartCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationStartCoBuildingProjectArgs, 'input'>>;
  completeCoBuildingProject?: Resolver<ResolversTypes['CompleteCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationCompleteCoBuildingProjectArgs, 'input'>>;
  cancelCoBuildingProject?: Resolver<ResolversTypes['CancelCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationCancelCoBuildingProjectArgs, 'input'>>;
  confirmCoBuildingProject?: Resolver<ResolversTypes['ConfirmCoBuildingProjectPayload'], ParentType, ContextType, RequireFields<MutationConfirmCoBuildingProjectArgs, 'input'>>;
  acknowledgeReminder?: Resolver<ResolversTypes['AcknowledgeReminderPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeReminderArgs, 'input'>>;
  assignTask?: Resolver<ResolversTypes['AssignTaskPayload'], ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  reportTaskProgress?: Resolver<ResolversTypes['ReportTaskProgressPayload'], ParentType, ContextType, RequireFields<MutationReportTaskProgressArgs, 'input'>>;
  reportTaskCompletion?: Resolver<ResolversTypes['ReportTaskCompletionPayload'], ParentType, ContextType, RequireFields<MutationReportTaskCompletionArgs, 'input'>>;
  acceptTaskCompletion?: Resolver<ResolversTypes['AcceptTaskCompletionPayload'], ParentType, ContextType, RequireFields<MutationAcceptTaskCompletionArgs, 'input'>>;
  returnTask?: Resolver<ResolversTypes['ReturnTaskPayload'], ParentType, ContextType, RequireFields<MutationReturnTaskArgs, 'input'>>;
  extendTask?: Resolver<ResolversTypes['ExtendTaskPayload'], ParentType, ContextType, RequireFields<MutationExtendTaskArgs, 'input'>>;
  callOffTask?: Resolver<ResolversTypes['CallOffTaskPayload'], ParentType, ContextType, RequireFields<MutationCallOffTaskArgs, 'input'>>;
  requestServiceOrder?: Resolver<ResolversTypes['RequestServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationRequestServiceOrderArgs, 'input'>>;
  dispatchServiceOrder?: Resolver<ResolversTypes['DispatchServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationDispatchServiceOrderArgs, 'input'>>;
  acceptServiceOrder?: Resolver<ResolversTypes['AcceptServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationAcceptServiceOrderArgs, 'input'>>;
  declineServiceOrder?: Resolver<ResolversTypes['DeclineServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationDeclineServiceOrderArgs, 'input'>>;
  completeServiceOrder?: Resolver<ResolversTypes['CompleteServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationCompleteServiceOrderArgs, 'input'>>;
  rateServiceOrder?: Resolver<ResolversTypes['RateServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationRateServiceOrderArgs, 'input'>>;
  cancelServiceOrder?: Resolver<ResolversTypes['CancelServiceOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelServiceOrderArgs, 'input'>>;
  declareNeed?: Resolver<ResolversTypes['DeclareNeedPayload'], ParentType, ContextType, RequireFields<MutationDeclareNeedArgs, 'input'>>;
  offerResource?: Resolver<ResolversTypes['OfferResourcePayload'], ParentType, ContextType, RequireFields<MutationOfferResourceArgs, 'input'>>;
  claim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationClaimArgs, 'input'>>;
  acceptClaim?: Resolver<ResolversTypes['AcceptClaimPayload'], ParentType, ContextType, RequireFields<MutationAcceptClaimArgs, 'input'>>;
  declineClaim?: Resolver<ResolversTypes['DeclineClaimPayload'], ParentType, ContextType, RequireFields<MutationDeclineClaimArgs, 'input'>>;
  withdrawClaim?: Resolver<ResolversTypes['WithdrawClaimPayload'], ParentType, ContextType, RequireFields<MutationWithdrawClaimArgs, 'input'>>;
  fulfilClaim?: Resolver<ResolversTypes['FulfilClaimPayload'], ParentType, ContextType, RequireFields<MutationFulfilClaimArgs, 'input'>>;
  rateClaim?: Resolver<ResolversTypes['RateClaimPayload'], ParentType, ContextType, RequireFields<MutationRateClaimArgs, 'input'>>;
  recordSharedFact?: Resolver<ResolversTypes['RecordSharedFactPayload'], ParentType, ContextType, RequireFields<MutationRecordSharedFactArgs, 'input'>>;
  confirmSharedFact?: Resolver<ResolversTypes['ConfirmSharedFactPayload'], ParentType, ContextType, RequireFields<MutationConfirmSharedFactArgs, 'input'>>;
  disputeSharedFact?: Resolver<ResolversTypes['DisputeSharedFactPayload'], ParentType, ContextType, RequireFields<MutationDisputeSharedFactArgs, 'input'>>;
  correctSharedFact?: Resolver<ResolversTypes['CorrectSharedFactPayload'], ParentType, ContextType, RequireFields<MutationCorrectSharedFactArgs, 'input'>>;
  withdrawSharedFact?: Resolver<ResolversTypes['WithdrawSharedFactPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSharedFactArgs, 'input'>>;
  openSharedResource?: Resolver<ResolversTypes['OpenSharedResourcePayload'], ParentType, ContextType, RequireFields<MutationOpenSharedResourceArgs, 'input'>>;
  changeSharedResource?: Resolver<ResolversTypes['ChangeSharedResourcePayload'], ParentType, ContextType, RequireFields<MutationChangeSharedResourceArgs, 'input'>>;
  closeSharedResource?: Resolver<ResolversTypes['CloseSharedResourcePayload'], ParentType, ContextType, RequireFields<MutationCloseSharedResourceArgs, 'input'>>;
  bookSharedResource?: Resolver<ResolversTypes['BookSharedResourcePayload'], ParentType, ContextType, RequireFields<MutationBookSharedResourceArgs, 'input'>>;
  cancelBooking?: Resolver<ResolversTypes['CancelBookingPayload'], ParentType, ContextType, RequireFields<MutationCancelBookingArgs, 'input'>>;
  confirmBooking?: Resolver<ResolversTypes['ConfirmBookingPayload'], ParentType, ContextType, RequireFields<MutationConfirmBookingArgs, 'input'>>;
  registerSigningKey?: Resolver<ResolversTypes['RegisterSigningKeyPayload'], ParentType, ContextType, RequireFields<MutationRegisterSigningKeyArgs, 'input'>>;
  revokeSigningKey?: Resolver<ResolversTypes['RevokeSigningKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeSigningKeyArgs, 'input'>>;
  blowWhistle?: Resolver<ResolversTypes['BlowWhistlePayload'], ParentType, ContextType, RequireFields<MutationBlowWhistleArgs, 'input'>>;
  respondToWhistle?: Resolver<ResolversTypes['RespondToWhistlePayload'], ParentType, ContextType, RequireFields<MutationRespondToWhistleArgs, 'input'>>;
  dispatchWhistle?: Resolver<ResolversTypes['DispatchWhistlePayload'], ParentType, ContextType, RequireFields<MutationDispatchWhistleArgs, 'input'>>;
  giveWhistleFeedback?: Resolver<ResolversTypes['GiveWhistleFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveWhistleFeedbackArgs, 'input'>>;
  superviseWhistle?: Resolver<ResolversTypes['SuperviseWhistlePayload'], ParentType, ContextType, RequireFields<MutationSuperviseWhistleArgs, 'input'>>;
  closeWhistle?: Resolver<ResolversTypes['CloseWhistlePayload'], ParentType, ContextType, RequireFields<MutationCloseWhistleArgs, 'input'>>;
  cancelWhistle?: Resolver<ResolversTypes['CancelWhistlePayload'], ParentType, ContextType, RequireFields<MutationCancelWhistleArgs, 'input'>>;
  openAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationOpenAllianceImportArgs, 'input'>>;
  appendToAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationAppendToAllianceImportArgs, 'input'>>;
  mapAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationMapAllianceImportArgs, 'input'>>;
  checkAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationCheckAllianceImportArgs, 'input'>>;
  decideMatchesOfAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationDecideMatchesOfAllianceImportArgs, 'input'>>;
  commitAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationCommitAllianceImportArgs, 'input'>>;
  undoAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationUndoAllianceImportArgs, 'input'>>;
  discardAllianceImport?: Resolver<ResolversTypes['AllianceImportPayload'], ParentType, ContextType, RequireFields<MutationDiscardAllianceImportArgs, 'input'>>;
};

export type AlliancePartyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceParty'] = ResolversParentTypes['AllianceParty']> = {
  __resolveType: TypeResolveFn<'PartyOrganization' | 'Unit', ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance'], FederationReferenceType extends FederationReferenceTypes['Alliance'] = FederationReferenceTypes['Alliance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alliance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AllianceKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllianceStatus'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  charter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dissolutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, Partial<AllianceMembershipsArgs>>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AllianceMemberCountArgs>>;
  partyCounts?: Resolver<Array<ResolversTypes['PartyCount']>, ParentType, ContextType, Partial<AlliancePartyCountsArgs>>;
  chairRotations?: Resolver<ResolversTypes['ChairRotationConnection'], ParentType, ContextType, Partial<AllianceChairRotationsArgs>>;
  chair?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType, Partial<AllianceChairArgs>>;
  chairPlans?: Resolver<Array<ResolversTypes['ChairPlan']>, ParentType, ContextType>;
  pacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<AlliancePactsArgs>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<AllianceJointMeetingsArgs>>;
  jointActivities?: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, Partial<AllianceJointActivitiesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<AllianceAttachmentsArgs>>;
  charterVersions?: Resolver<Array<ResolversTypes['AllianceCharter']>, ParentType, ContextType>;
  charterVersion?: Resolver<Maybe<ResolversTypes['AllianceCharter']>, ParentType, ContextType, RequireFields<AllianceCharterVersionArgs, 'number'>>;
  motions?: Resolver<ResolversTypes['MotionConnection'], ParentType, ContextType, Partial<AllianceMotionsArgs>>;
  evaluations?: Resolver<Array<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  liveness?: Resolver<ResolversTypes['Liveness'], ParentType, ContextType, Partial<AllianceLivenessArgs>>;
  suggestions?: Resolver<Maybe<ResolversTypes['MatchSuggestionConnection']>, ParentType, ContextType, Partial<AllianceSuggestionsArgs>>;
  projects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<AllianceProjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyCount'] = ResolversParentTypes['PartyCount']> = {
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceMembershipResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceMembership'] = ResolversParentTypes['AllianceMembership'], FederationReferenceType extends FederationReferenceTypes['AllianceMembership'] = FederationReferenceTypes['AllianceMembership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllianceMembership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AllianceRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChairRotationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChairRotation'] = ResolversParentTypes['ChairRotation'], FederationReferenceType extends FederationReferenceTypes['ChairRotation'] = FederationReferenceTypes['ChairRotation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChairRotation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChairPlanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChairPlan'] = ResolversParentTypes['ChairPlan']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type RegisterAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterAlliancePayload'] = ResolversParentTypes['RegisterAlliancePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JoinAlliancePayload'] = ResolversParentTypes['JoinAlliancePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LeaveAlliancePayload'] = ResolversParentTypes['LeaveAlliancePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ApproveAlliancePayload'] = ResolversParentTypes['ApproveAlliancePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReturnAlliancePayload'] = ResolversParentTypes['ReturnAlliancePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposeAlliancePayload'] = ResolversParentTypes['ProposeAlliancePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveAlliancePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DissolveAlliancePayload'] = ResolversParentTypes['DissolveAlliancePayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeAllianceRolePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeAllianceRolePayload'] = ResolversParentTypes['ChangeAllianceRolePayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetChairRotationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SetChairRotationPayload'] = ResolversParentTypes['SetChairRotationPayload']> = {
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment'], FederationReferenceType extends FederationReferenceTypes['Attachment'] = FederationReferenceTypes['Attachment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Attachment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['AttachmentFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['AttachmentLinkConnection'], ParentType, ContextType, Partial<AttachmentLinksArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<AttachmentEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentLinkResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentLink'] = ResolversParentTypes['AttachmentLink'], FederationReferenceType extends FederationReferenceTypes['AttachmentLink'] = FederationReferenceTypes['AttachmentLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AttachmentLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  attachedBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  attachedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentRulesResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentRules'] = ResolversParentTypes['AttachmentRules']> = {
  formats?: Resolver<Array<ResolversTypes['AttachmentFormat']>, ParentType, ContextType>;
  largestBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orphanDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targetTypes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['AttachmentRefusal']>, ParentType, ContextType>;
};

export type AttachmentRefusalResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentRefusal'] = ResolversParentTypes['AttachmentRefusal']> = {
  code?: Resolver<ResolversTypes['AttachmentRefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachFilePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachFilePayload'] = ResolversParentTypes['AttachFilePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['AttachmentLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DetachFilePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DetachFilePayload'] = ResolversParentTypes['DetachFilePayload']> = {
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed'], FederationReferenceType extends FederationReferenceTypes['CalendarFeed'] = FederationReferenceTypes['CalendarFeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CalendarFeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['CalendarSubject']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  createdOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarAddressResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CalendarAddress'] = ResolversParentTypes['CalendarAddress']> = {
  feedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  isRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarEntryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CalendarEntry'] = ResolversParentTypes['CalendarEntry']> = {
  uid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarEntryKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isTentative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isCancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TieGovernanceCasePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TieGovernanceCasePayload'] = ResolversParentTypes['TieGovernanceCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['GovernanceCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllianceCharterResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceCharter'] = ResolversParentTypes['AllianceCharter'], FederationReferenceType extends FederationReferenceTypes['AllianceCharter'] = FederationReferenceTypes['AllianceCharter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllianceCharter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['CharterArticle']>, ParentType, ContextType>;
  quorumPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['MotionMajority'], ParentType, ContextType>;
  votingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<AllianceCharterAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharterArticleResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CharterArticle'] = ResolversParentTypes['CharterArticle']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MotionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion'], FederationReferenceType extends FederationReferenceTypes['Motion'] = FederationReferenceTypes['Motion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Motion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MotionStatus'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isVoteOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<MotionIsVoteOpenArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  charterNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorumPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  majority?: Resolver<ResolversTypes['MotionMajority'], ParentType, ContextType>;
  voterCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  forCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  againstCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstainCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votes?: Resolver<Array<ResolversTypes['MotionVote']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<MotionAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MotionVoteResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MotionVote'] = ResolversParentTypes['MotionVote']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  choice?: Resolver<ResolversTypes['VoteChoice'], ParentType, ContextType>;
  castOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AdoptCharterPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdoptCharterPayload'] = ResolversParentTypes['AdoptCharterPayload']> = {
  charter?: Resolver<Maybe<ResolversTypes['AllianceCharter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RaiseMotionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RaiseMotionPayload'] = ResolversParentTypes['RaiseMotionPayload']> = {
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CastVotePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CastVotePayload'] = ResolversParentTypes['CastVotePayload']> = {
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseMotionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CloseMotionPayload'] = ResolversParentTypes['CloseMotionPayload']> = {
  motion?: Resolver<Maybe<ResolversTypes['Motion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  emergencyEvents?: SubscriptionResolver<ResolversTypes['EmergencyUpdate'], "emergencyEvents", ParentType, ContextType, Partial<SubscriptionEmergencyEventsArgs>>;
  allianceImportProgress?: SubscriptionResolver<ResolversTypes['ImportUpdate'], "allianceImportProgress", ParentType, ContextType, RequireFields<SubscriptionAllianceImportProgressArgs, 'id'>>;
};

export type EmergencyUpdateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyUpdate'] = ResolversParentTypes['EmergencyUpdate']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['EmergencyEvent'], ParentType, ContextType>;
};

export type EmergencyActivationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivation'] = ResolversParentTypes['EmergencyActivation'], FederationReferenceType extends FederationReferenceTypes['EmergencyActivation'] = FederationReferenceTypes['EmergencyActivation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyActivation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WhistleLevel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmergencyActivationStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OperatingMode'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  isDrill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['EmergencyActivationSide']>, ParentType, ContextType>;
  activatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  jointAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  jointEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoodDownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, Partial<EmergencyActivationWhistlesArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EmergencyEventConnection']>, ParentType, ContextType, Partial<EmergencyActivationEventsArgs>>;
  effects?: Resolver<Array<ResolversTypes['EmergencyEffect']>, ParentType, ContextType>;
  afterActionReport?: Resolver<Maybe<ResolversTypes['AfterActionReport']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyActivationSideResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivationSide'] = ResolversParentTypes['EmergencyActivationSide']> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EmergencySideStanding'], ParentType, ContextType>;
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stoodDownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<Array<ResolversTypes['EmergencySignature']>>, ParentType, ContextType>;
};

export type EmergencySignatureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencySignature'] = ResolversParentTypes['EmergencySignature']> = {
  step?: Resolver<ResolversTypes['EmergencySignedStep'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type EmergencyEffectResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyEffect'] = ResolversParentTypes['EmergencyEffect']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['EmergencyStep'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmergencyEffectStatus'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan'], FederationReferenceType extends FederationReferenceTypes['EmergencyPlan'] = FederationReferenceTypes['EmergencyPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WhistleLevel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmergencyPlanStatus'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['EmergencyPlanSide']>, ParentType, ContextType>;
  calls?: Resolver<Maybe<Array<ResolversTypes['EmergencyPlanCall']>>, ParentType, ContextType>;
  accesses?: Resolver<Array<ResolversTypes['EmergencyPlanAccess']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activations?: Resolver<ResolversTypes['EmergencyActivationConnection'], ParentType, ContextType, Partial<EmergencyPlanActivationsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlanSideResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlanSide'] = ResolversParentTypes['EmergencyPlanSide']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type EmergencyPlanCallResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlanCall'] = ResolversParentTypes['EmergencyPlanCall']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sidePosition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  called?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WhistleLevel'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyPlanAccessResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlanAccess'] = ResolversParentTypes['EmergencyPlanAccess']> = {
  fieldSet?: Resolver<ResolversTypes['DataFieldSet'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type EmergencyEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyEvent'] = ResolversParentTypes['EmergencyEvent'], FederationReferenceType extends FederationReferenceTypes['EmergencyEvent'] = FederationReferenceTypes['EmergencyEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activation?: Resolver<ResolversTypes['EmergencyActivation'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmergencyEventKind'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDrill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AfterActionReportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AfterActionReport'] = ResolversParentTypes['AfterActionReport'], FederationReferenceType extends FederationReferenceTypes['AfterActionReport'] = FederationReferenceTypes['AfterActionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AfterActionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activation?: Resolver<ResolversTypes['EmergencyActivation'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AfterActionStatus'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesUntilJoint?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organizationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postingCount?: Resolver<ResolversTypes['SuppressedCount'], ParentType, ContextType>;
  whistleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredWhistleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueWhistleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianAnswerMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openedAccessCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DraftEmergencyPlanPayload'] = ResolversParentTypes['DraftEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviseEmergencyPlanPayload'] = ResolversParentTypes['ReviseEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SubmitEmergencyPlanPayload'] = ResolversParentTypes['SubmitEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentToEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConsentToEmergencyPlanPayload'] = ResolversParentTypes['ConsentToEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReturnEmergencyPlanPayload'] = ResolversParentTypes['ReturnEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RetireEmergencyPlanPayload'] = ResolversParentTypes['RetireEmergencyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateEmergencyPlanPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ActivateEmergencyPlanPayload'] = ResolversParentTypes['ActivateEmergencyPlanPayload']> = {
  activation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinEmergencyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JoinEmergencyPayload'] = ResolversParentTypes['JoinEmergencyPayload']> = {
  activation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoteEmergencyEventPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['NoteEmergencyEventPayload'] = ResolversParentTypes['NoteEmergencyEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['EmergencyEvent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StandDownEmergencyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StandDownEmergencyPayload'] = ResolversParentTypes['StandDownEmergencyPayload']> = {
  activation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseAfterActionReportPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviseAfterActionReportPayload'] = ResolversParentTypes['ReviseAfterActionReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AfterActionReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmAfterActionReportPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmAfterActionReportPayload'] = ResolversParentTypes['ConfirmAfterActionReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AfterActionReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type YearlyEvaluationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['YearlyEvaluation'] = ResolversParentTypes['YearlyEvaluation'], FederationReferenceType extends FederationReferenceTypes['YearlyEvaluation'] = FederationReferenceTypes['YearlyEvaluation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['YearlyEvaluation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['EvaluationFigure']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['EvaluationAnswer']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['EvaluationGrade']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradedBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  gradedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationFigureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvaluationFigure'] = ResolversParentTypes['EvaluationFigure']> = {
  kind?: Resolver<ResolversTypes['LivenessPartKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  unmetIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type EvaluationAnswerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvaluationAnswer'] = ResolversParentTypes['EvaluationAnswer']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['EvaluationAnswerKind']>, ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DraftEvaluationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DraftEvaluationPayload'] = ResolversParentTypes['DraftEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedraftEvaluationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RedraftEvaluationPayload'] = ResolversParentTypes['RedraftEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmEvaluationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmEvaluationPayload'] = ResolversParentTypes['ConfirmEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectToEvaluationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObjectToEvaluationPayload'] = ResolversParentTypes['ObjectToEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GradeEvaluationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GradeEvaluationPayload'] = ResolversParentTypes['GradeEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AllianceImportResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceImport'] = ResolversParentTypes['AllianceImport'], FederationReferenceType extends FederationReferenceTypes['AllianceImport'] = FederationReferenceTypes['AllianceImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AllianceImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, Partial<AllianceImportRowsArgs>>;
  problems?: Resolver<ResolversTypes['ImportProblemConnection'], ParentType, ContextType, Partial<AllianceImportProblemsArgs>>;
  matches?: Resolver<ResolversTypes['ImportMatchConnection'], ParentType, ContextType, Partial<AllianceImportMatchesArgs>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LivenessResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Liveness'] = ResolversParentTypes['Liveness']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isAsleep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastActiveOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['LivenessPart']>, ParentType, ContextType>;
};

export type LivenessPartResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LivenessPart'] = ResolversParentTypes['LivenessPart']> = {
  kind?: Resolver<ResolversTypes['LivenessPartKind'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['LivenessEvidenceConnection'], ParentType, ContextType, Partial<LivenessPartEvidenceArgs>>;
};

export type LivenessEvidenceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LivenessEvidence'] = ResolversParentTypes['LivenessEvidence']> = {
  isMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry'], FederationReferenceType extends FederationReferenceTypes['LogEntry'] = FederationReferenceTypes['LogEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LogEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LogEntryKind'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inclusionProof?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, Partial<LogEntryInclusionProofArgs>>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['PactSignature']>, ParentType, ContextType>;
  signingKey?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  textVersion?: Resolver<Maybe<ResolversTypes['PactVersion']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogHeadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LogHead'] = ResolversParentTypes['LogHead']> = {
  log?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchSuggestionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MatchSuggestion'] = ResolversParentTypes['MatchSuggestion']> = {
  need?: Resolver<ResolversTypes['ServiceNeed'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['ResourceOffer'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  crossesProvince?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionReasonResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  aspect?: Resolver<ResolversTypes['MatchAspect'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['MatchFinding'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingCadenceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MeetingCadence'] = ResolversParentTypes['MeetingCadence']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sessionsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorumPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type MeetingChairPlanResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MeetingChairPlan'] = ResolversParentTypes['MeetingChairPlan']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<Array<Maybe<ResolversTypes['AllianceParty']>>, ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SessionAttendanceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SessionAttendance'] = ResolversParentTypes['SessionAttendance']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['NoticeAnswer']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AttendanceKind']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['AttendingOffice']>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
};

export type SessionMinutesResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SessionMinutes'] = ResolversParentTypes['SessionMinutes'], FederationReferenceType extends FederationReferenceTypes['SessionMinutes'] = FederationReferenceTypes['SessionMinutes']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SessionMinutes']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<Array<ResolversTypes['MinutesAnswer']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinutesAnswerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MinutesAnswer'] = ResolversParentTypes['MinutesAnswer']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['MinutesAnswerKind'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type SessionEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SessionEvent'] = ResolversParentTypes['SessionEvent']> = {
  kind?: Resolver<ResolversTypes['SessionEventKind'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliberationRecordResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeliberationRecord'] = ResolversParentTypes['DeliberationRecord']> = {
  step?: Resolver<ResolversTypes['DeliberationStep'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoundJointMeetingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FoundJointMeetingPayload'] = ResolversParentTypes['FoundJointMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinJointMeetingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JoinJointMeetingPayload'] = ResolversParentTypes['JoinJointMeetingPayload']> = {
  participant?: Resolver<Maybe<ResolversTypes['JointMeetingParticipant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveJointMeetingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LeaveJointMeetingPayload'] = ResolversParentTypes['LeaveJointMeetingPayload']> = {
  participant?: Resolver<Maybe<ResolversTypes['JointMeetingParticipant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMeetingCadencePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SetMeetingCadencePayload'] = ResolversParentTypes['SetMeetingCadencePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMeetingChairRotationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SetMeetingChairRotationPayload'] = ResolversParentTypes['SetMeetingChairRotationPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DissolveJointMeetingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DissolveJointMeetingPayload'] = ResolversParentTypes['DissolveJointMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanMeetingSessionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PlanMeetingSessionPayload'] = ResolversParentTypes['PlanMeetingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PostponeMeetingSessionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PostponeMeetingSessionPayload'] = ResolversParentTypes['PostponeMeetingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConveneMeetingSessionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConveneMeetingSessionPayload'] = ResolversParentTypes['ConveneMeetingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelMeetingSessionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CancelMeetingSessionPayload'] = ResolversParentTypes['CancelMeetingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerMeetingNoticePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AnswerMeetingNoticePayload'] = ResolversParentTypes['AnswerMeetingNoticePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HoldMeetingSessionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['HoldMeetingSessionPayload'] = ResolversParentTypes['HoldMeetingSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WriteMinutesPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WriteMinutesPayload'] = ResolversParentTypes['WriteMinutesPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerMinutesPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AnswerMinutesPayload'] = ResolversParentTypes['AnswerMinutesPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeAgendaItemPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposeAgendaItemPayload'] = ResolversParentTypes['ProposeAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdmitAgendaItemPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdmitAgendaItemPayload'] = ResolversParentTypes['AdmitAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAgendaItemPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineAgendaItemPayload'] = ResolversParentTypes['DeclineAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAgendaItemPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawAgendaItemPayload'] = ResolversParentTypes['WithdrawAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderAgendaPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OrderAgendaPayload'] = ResolversParentTypes['OrderAgendaPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscussAgendaItemPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DiscussAgendaItemPayload'] = ResolversParentTypes['DiscussAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDeliberationStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RecordDeliberationStepPayload'] = ResolversParentTypes['RecordDeliberationStepPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptResolutionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdoptResolutionPayload'] = ResolversParentTypes['AdoptResolutionPayload']> = {
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting'], FederationReferenceType extends FederationReferenceTypes['JointMeeting'] = FederationReferenceTypes['JointMeeting']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeeting']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointMeetingKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  sessionsPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<JointMeetingSessionsPerYearArgs>>;
  quorumPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<JointMeetingQuorumPercentArgs>>;
  cadences?: Resolver<Array<ResolversTypes['MeetingCadence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dissolutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointMeetingStatus'], ParentType, ContextType, Partial<JointMeetingStatusArgs>>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType, Partial<JointMeetingNextDueOnArgs>>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<JointMeetingIsOverdueArgs>>;
  chair?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType, Partial<JointMeetingChairArgs>>;
  chairPlans?: Resolver<Array<ResolversTypes['MeetingChairPlan']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['JointMeetingParticipantConnection'], ParentType, ContextType, Partial<JointMeetingParticipantsArgs>>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<JointMeetingParticipantCountArgs>>;
  sessions?: Resolver<ResolversTypes['JointMeetingSessionConnection'], ParentType, ContextType, Partial<JointMeetingSessionsArgs>>;
  tasks?: Resolver<ResolversTypes['ResolutionTaskConnection'], ParentType, ContextType, Partial<JointMeetingTasksArgs>>;
  agendaItems?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<JointMeetingAgendaItemsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointMeetingParticipantResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingParticipant'] = ResolversParentTypes['JointMeetingParticipant'], FederationReferenceType extends FederationReferenceTypes['JointMeetingParticipant'] = FederationReferenceTypes['JointMeetingParticipant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeetingParticipant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointMeetingSessionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingSession'] = ResolversParentTypes['JointMeetingSession'], FederationReferenceType extends FederationReferenceTypes['JointMeetingSession'] = FederationReferenceTypes['JointMeetingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointMeetingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointMeetingSessionKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JointMeetingSessionStatus'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  noticeOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<Array<ResolversTypes['SessionAttendance']>>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<Array<ResolversTypes['SessionMinutes']>>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['SessionEvent']>, ParentType, ContextType>;
  followUps?: Resolver<ResolversTypes['ResolutionTaskConnection'], ParentType, ContextType, Partial<JointMeetingSessionFollowUpsArgs>>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  agendaItems?: Resolver<ResolversTypes['AgendaItemConnection'], ParentType, ContextType, Partial<JointMeetingSessionAgendaItemsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<JointMeetingSessionAttachmentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<JointMeetingSessionEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem'], FederationReferenceType extends FederationReferenceTypes['AgendaItem'] = FederationReferenceTypes['AgendaItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgendaItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['JointMeetingSession'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgendaItemKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgendaItemStatus'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['DeliberationProcedure'], ParentType, ContextType>;
  deliberation?: Resolver<Array<ResolversTypes['DeliberationRecord']>, ParentType, ContextType>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, Partial<AgendaItemResolutionsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<AgendaItemAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agendaItem?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResolutionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  adoptedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  followedUpOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ResolutionAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointActivityResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointActivity'] = ResolversParentTypes['JointActivity'], FederationReferenceType extends FederationReferenceTypes['JointActivity'] = FederationReferenceTypes['JointActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityKind'], ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  personTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<JointActivityEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunctionalGroupResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FunctionalGroup'] = ResolversParentTypes['FunctionalGroup'], FederationReferenceType extends FederationReferenceTypes['FunctionalGroup'] = FederationReferenceTypes['FunctionalGroup']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FunctionalGroup']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FunctionalGroupClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviseNeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviseNeedPayload'] = ResolversParentTypes['ReviseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawNeedPayload'] = ResolversParentTypes['WithdrawNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClassifyNeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ClassifyNeedPayload'] = ResolversParentTypes['ClassifyNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignNeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AssignNeedPayload'] = ResolversParentTypes['AssignNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseOfferPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviseOfferPayload'] = ResolversParentTypes['ReviseOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOfferPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawOfferPayload'] = ResolversParentTypes['WithdrawOfferPayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<PartyOrganizationAlliancesArgs>>;
  allianceMemberships?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, Partial<PartyOrganizationAllianceMembershipsArgs>>;
  chairRotations?: Resolver<ResolversTypes['ChairRotationConnection'], ParentType, ContextType, Partial<PartyOrganizationChairRotationsArgs>>;
  pacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<PartyOrganizationPactsArgs>>;
  needs?: Resolver<ResolversTypes['ServiceNeedConnection'], ParentType, ContextType, Partial<PartyOrganizationNeedsArgs>>;
  openNeeds?: Resolver<ResolversTypes['ServiceNeedConnection'], ParentType, ContextType, Partial<PartyOrganizationOpenNeedsArgs>>;
  offers?: Resolver<ResolversTypes['ResourceOfferConnection'], ParentType, ContextType, Partial<PartyOrganizationOffersArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PartyOrganizationClaimsArgs>>;
  projects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<PartyOrganizationProjectsArgs>>;
  serviceOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<PartyOrganizationServiceOrdersArgs>>;
  acceptedOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<PartyOrganizationAcceptedOrdersArgs>>;
  sharedResources?: Resolver<ResolversTypes['SharedResourceConnection'], ParentType, ContextType, Partial<PartyOrganizationSharedResourcesArgs>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, Partial<PartyOrganizationWhistlesArgs>>;
  whistleResponses?: Resolver<ResolversTypes['WhistleResponseConnection'], ParentType, ContextType, Partial<PartyOrganizationWhistleResponsesArgs>>;
  emergencyActivations?: Resolver<ResolversTypes['EmergencyActivationConnection'], ParentType, ContextType, Partial<PartyOrganizationEmergencyActivationsArgs>>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, Partial<PartyOrganizationPledgesArgs>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<PartyOrganizationJointMeetingsArgs>>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<PartyOrganizationGovernanceCasesArgs>>;
  secretaryLedProjects?: Resolver<ResolversTypes['SecretaryLedProjectConnection'], ParentType, ContextType, Partial<PartyOrganizationSecretaryLedProjectsArgs>>;
  jointActivities?: Resolver<ResolversTypes['JointActivityConnection'], ParentType, ContextType, Partial<PartyOrganizationJointActivitiesArgs>>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PartyOrganizationAttachmentsArgs>>;
  evaluations?: Resolver<ResolversTypes['YearlyEvaluationConnection'], ParentType, ContextType, Partial<PartyOrganizationEvaluationsArgs>>;
  obligations?: Resolver<ResolversTypes['PactObligationConnection'], ParentType, ContextType, Partial<PartyOrganizationObligationsArgs>>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<PartyOrganizationObligationOccurrencesArgs>>;
  joinedProjects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<PartyOrganizationJoinedProjectsArgs>>;
  reminders?: Resolver<Maybe<ResolversTypes['ReminderConnection']>, ParentType, ContextType, Partial<PartyOrganizationRemindersArgs>>;
  unreadReminderCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chairedSessions?: Resolver<ResolversTypes['JointMeetingSessionConnection'], ParentType, ContextType, Partial<PartyOrganizationChairedSessionsArgs>>;
  resolutionTasks?: Resolver<ResolversTypes['ResolutionTaskConnection'], ParentType, ContextType, Partial<PartyOrganizationResolutionTasksArgs>>;
  dispatchedOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<PartyOrganizationDispatchedOrdersArgs>>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<PartyOrganizationSharedFactsArgs>>;
  resourceBookings?: Resolver<ResolversTypes['ResourceBookingConnection'], ParentType, ContextType, Partial<PartyOrganizationResourceBookingsArgs>>;
  signingKeys?: Resolver<ResolversTypes['SigningKeyConnection'], ParentType, ContextType, Partial<PartyOrganizationSigningKeysArgs>>;
  pactSignatures?: Resolver<ResolversTypes['PactSignatureConnection'], ParentType, ContextType, Partial<PartyOrganizationPactSignaturesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit'], FederationReferenceType extends FederationReferenceTypes['Unit'] = FederationReferenceTypes['Unit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Unit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<UnitAlliancesArgs>>;
  allianceMemberships?: Resolver<ResolversTypes['AllianceMembershipConnection'], ParentType, ContextType, Partial<UnitAllianceMembershipsArgs>>;
  chairRotations?: Resolver<ResolversTypes['ChairRotationConnection'], ParentType, ContextType, Partial<UnitChairRotationsArgs>>;
  pacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<UnitPactsArgs>>;
  offers?: Resolver<ResolversTypes['ResourceOfferConnection'], ParentType, ContextType, Partial<UnitOffersArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<UnitClaimsArgs>>;
  acceptedOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<UnitAcceptedOrdersArgs>>;
  sharedResources?: Resolver<ResolversTypes['SharedResourceConnection'], ParentType, ContextType, Partial<UnitSharedResourcesArgs>>;
  whistleResponses?: Resolver<ResolversTypes['WhistleResponseConnection'], ParentType, ContextType, Partial<UnitWhistleResponsesArgs>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<UnitJointMeetingsArgs>>;
  evaluations?: Resolver<ResolversTypes['YearlyEvaluationConnection'], ParentType, ContextType, Partial<UnitEvaluationsArgs>>;
  obligations?: Resolver<ResolversTypes['PactObligationConnection'], ParentType, ContextType, Partial<UnitObligationsArgs>>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<UnitObligationOccurrencesArgs>>;
  joinedProjects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<UnitJoinedProjectsArgs>>;
  chairedSessions?: Resolver<ResolversTypes['JointMeetingSessionConnection'], ParentType, ContextType, Partial<UnitChairedSessionsArgs>>;
  resolutionTasks?: Resolver<ResolversTypes['ResolutionTaskConnection'], ParentType, ContextType, Partial<UnitResolutionTasksArgs>>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<UnitSharedFactsArgs>>;
  resourceBookings?: Resolver<ResolversTypes['ResourceBookingConnection'], ParentType, ContextType, Partial<UnitResourceBookingsArgs>>;
  signingKeys?: Resolver<ResolversTypes['SigningKeyConnection'], ParentType, ContextType, Partial<UnitSigningKeysArgs>>;
  pactSignatures?: Resolver<ResolversTypes['PactSignatureConnection'], ParentType, ContextType, Partial<UnitPactSignaturesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivision'] = ResolversParentTypes['AdministrativeDivision'], FederationReferenceType extends FederationReferenceTypes['AdministrativeDivision'] = FederationReferenceTypes['AdministrativeDivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeDivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<AdministrativeDivisionAlliancesArgs>>;
  pacts?: Resolver<ResolversTypes['CoBuildingPactConnection'], ParentType, ContextType, Partial<AdministrativeDivisionPactsArgs>>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<AdministrativeDivisionJointMeetingsArgs>>;
  serviceNeeds?: Resolver<ResolversTypes['ServiceNeedConnection'], ParentType, ContextType, Partial<AdministrativeDivisionServiceNeedsArgs>>;
  resourceOffers?: Resolver<ResolversTypes['ResourceOfferConnection'], ParentType, ContextType, Partial<AdministrativeDivisionResourceOffersArgs>>;
  whistles?: Resolver<ResolversTypes['WhistleConnection'], ParentType, ContextType, Partial<AdministrativeDivisionWhistlesArgs>>;
  whistleCounts?: Resolver<Array<ResolversTypes['WhistleCount']>, ParentType, ContextType>;
  emergencyActivations?: Resolver<ResolversTypes['EmergencyActivationConnection'], ParentType, ContextType, Partial<AdministrativeDivisionEmergencyActivationsArgs>>;
  operatingMode?: Resolver<ResolversTypes['OperatingMode'], ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['PledgeConnection'], ParentType, ContextType, Partial<AdministrativeDivisionPledgesArgs>>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<AdministrativeDivisionGovernanceCasesArgs>>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<AdministrativeDivisionObligationOccurrencesArgs>>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<AdministrativeDivisionSharedFactsArgs>>;
  sharedFactCounts?: Resolver<Array<ResolversTypes['SharedFactCount']>, ParentType, ContextType, Partial<AdministrativeDivisionSharedFactCountsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PactObligationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactObligation'] = ResolversParentTypes['PactObligation'], FederationReferenceType extends FederationReferenceTypes['PactObligation'] = FederationReferenceTypes['PactObligation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactObligation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PactParty']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['PactArticle']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  everyMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  everyDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<PactObligationOccurrencesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PactObligationAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationOccurrenceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObligationOccurrence'] = ResolversParentTypes['ObligationOccurrence'], FederationReferenceType extends FederationReferenceTypes['ObligationOccurrence'] = FederationReferenceTypes['ObligationOccurrence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ObligationOccurrence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<ResolversTypes['PactObligation'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OccurrenceStatus'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstEvidencedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidencedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isEvidencedByBothSides?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ceasedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<ObligationOccurrenceEvidenceArgs>>;
  waivers?: Resolver<Array<ResolversTypes['ObligationWaiver']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ObligationOccurrenceAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationWaiverResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObligationWaiver'] = ResolversParentTypes['ObligationWaiver']> = {
  side?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem'], FederationReferenceType extends FederationReferenceTypes['EvidenceItem'] = FederationReferenceTypes['EvidenceItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvidenceItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['EvidenceSubject']>, ParentType, ContextType>;
  attachment?: Resolver<Maybe<ResolversTypes['Attachment']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<EvidenceItemAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceSubjectResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvidenceSubject'] = ResolversParentTypes['EvidenceSubject']> = {
  __resolveType: TypeResolveFn<'JointMeetingSession' | 'JointActivity' | 'JointPatrol' | 'GovernanceCase' | 'SharedFact', ParentType, ContextType>;
};

export type JointPatrolResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointPatrol'] = ResolversParentTypes['JointPatrol'], FederationReferenceType extends FederationReferenceTypes['JointPatrol'] = FederationReferenceTypes['JointPatrol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointPatrol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<JointPatrolEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PactSuspensionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactSuspension'] = ResolversParentTypes['PactSuspension']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspendedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resumedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubmitObligationEvidencePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SubmitObligationEvidencePayload'] = ResolversParentTypes['SubmitObligationEvidencePayload']> = {
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptObligationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AcceptObligationPayload'] = ResolversParentTypes['AcceptObligationPayload']> = {
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnObligationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReturnObligationPayload'] = ResolversParentTypes['ReturnObligationPayload']> = {
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaiveObligationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WaiveObligationPayload'] = ResolversParentTypes['WaiveObligationPayload']> = {
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvancePactMeasurePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdvancePactMeasurePayload'] = ResolversParentTypes['AdvancePactMeasurePayload']> = {
  measure?: Resolver<Maybe<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PactAmendmentResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactAmendment'] = ResolversParentTypes['PactAmendment'], FederationReferenceType extends FederationReferenceTypes['PactAmendment'] = FederationReferenceTypes['PactAmendment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactAmendment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AmendmentStatus'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatories?: Resolver<Array<ResolversTypes['AmendmentSignatory']>, ParentType, ContextType>;
  difference?: Resolver<Array<ResolversTypes['ClauseDifference']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PactAmendmentAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmendmentSignatoryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AmendmentSignatory'] = ResolversParentTypes['AmendmentSignatory']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isJoining?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type PactReservationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactReservation'] = ResolversParentTypes['PactReservation'], FederationReferenceType extends FederationReferenceTypes['PactReservation'] = FederationReferenceTypes['PactReservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactReservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PactReservationAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeAmendmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProposeAmendmentPayload'] = ResolversParentTypes['ProposeAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['PactAmendment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignAmendmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SignAmendmentPayload'] = ResolversParentTypes['SignAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['PactAmendment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAmendmentPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineAmendmentPayload'] = ResolversParentTypes['DeclineAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['PactAmendment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RenewPactPayload'] = ResolversParentTypes['RenewPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReserveArticlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReserveArticlePayload'] = ResolversParentTypes['ReserveArticlePayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['PactReservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawReservationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawReservationPayload'] = ResolversParentTypes['WithdrawReservationPayload']> = {
  reservation?: Resolver<Maybe<ResolversTypes['PactReservation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SucceedPactPartyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SucceedPactPartyPayload'] = ResolversParentTypes['SucceedPactPartyPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PactVersionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactVersion'] = ResolversParentTypes['PactVersion'], FederationReferenceType extends FederationReferenceTypes['PactVersion'] = FederationReferenceTypes['PactVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PactVersionAttachmentsArgs>>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['PactSignature']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseDifferenceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ClauseDifference'] = ResolversParentTypes['ClauseDifference']> = {
  clause?: Resolver<ResolversTypes['ClauseKind'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ClauseChange'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PactEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactEvent'] = ResolversParentTypes['PactEvent']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PactEventKind'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PactTemplateResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactTemplate'] = ResolversParentTypes['PactTemplate']> = {
  template?: Resolver<ResolversTypes['PactTemplateKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PactKind'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['TemplateArticle']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['TemplateMeasure']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['TemplateObligation']>, ParentType, ContextType>;
};

export type TemplateObligationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TemplateObligation'] = ResolversParentTypes['TemplateObligation']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerPartyIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articleNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everyMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemplateArticleResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TemplateArticle'] = ResolversParentTypes['TemplateArticle']> = {
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemplateMeasureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TemplateMeasure'] = ResolversParentTypes['TemplateMeasure']> = {
  kind?: Resolver<ResolversTypes['PactMeasureKind'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DraftPactPayload'] = ResolversParentTypes['DraftPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseDraftPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviseDraftPayload'] = ResolversParentTypes['ReviseDraftPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenConsultationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenConsultationPayload'] = ResolversParentTypes['OpenConsultationPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentToDraftPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConsentToDraftPayload'] = ResolversParentTypes['ConsentToDraftPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveDraftPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ApproveDraftPayload'] = ResolversParentTypes['ApproveDraftPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnDraftPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReturnDraftPayload'] = ResolversParentTypes['ReturnDraftPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CoBuildingPactResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingPact'] = ResolversParentTypes['CoBuildingPact'], FederationReferenceType extends FederationReferenceTypes['CoBuildingPact'] = FederationReferenceTypes['CoBuildingPact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoBuildingPact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pactNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PactKind'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PactStatus'], ParentType, ContextType, Partial<CoBuildingPactStatusArgs>>;
  signingOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  entryRule?: Resolver<ResolversTypes['PactEntryRule'], ParentType, ContextType>;
  entryQuorum?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  noticeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  terminatedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspendedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PactParty']>, ParentType, ContextType>;
  partyCounts?: Resolver<Array<ResolversTypes['PartyCount']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['PactArticle']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  dataAnnex?: Resolver<Array<ResolversTypes['DataAnnexItem']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  predecessor?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<CoBuildingPactProjectsArgs>>;
  sharedResources?: Resolver<ResolversTypes['SharedResourceConnection'], ParentType, ContextType, Partial<CoBuildingPactSharedResourcesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<CoBuildingPactAttachmentsArgs>>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<CoBuildingPactGovernanceCasesArgs>>;
  evaluations?: Resolver<Array<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  liveness?: Resolver<ResolversTypes['Liveness'], ParentType, ContextType, Partial<CoBuildingPactLivenessArgs>>;
  bundle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  logEntries?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, Partial<CoBuildingPactLogEntriesArgs>>;
  suggestions?: Resolver<Maybe<ResolversTypes['MatchSuggestionConnection']>, ParentType, ContextType, Partial<CoBuildingPactSuggestionsArgs>>;
  obligations?: Resolver<ResolversTypes['PactObligationConnection'], ParentType, ContextType, Partial<CoBuildingPactObligationsArgs>>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<CoBuildingPactObligationOccurrencesArgs>>;
  suspensions?: Resolver<Array<ResolversTypes['PactSuspension']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['PactAmendment']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['PactReservation']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PactStage'], ParentType, ContextType>;
  textVersions?: Resolver<Array<ResolversTypes['PactVersion']>, ParentType, ContextType>;
  textVersion?: Resolver<Maybe<ResolversTypes['PactVersion']>, ParentType, ContextType, RequireFields<CoBuildingPactTextVersionArgs, 'number'>>;
  difference?: Resolver<Array<ResolversTypes['ClauseDifference']>, ParentType, ContextType, RequireFields<CoBuildingPactDifferenceArgs, 'from' | 'to'>>;
  events?: Resolver<Array<ResolversTypes['PactEvent']>, ParentType, ContextType>;
  jointMeetings?: Resolver<ResolversTypes['JointMeetingConnection'], ParentType, ContextType, Partial<CoBuildingPactJointMeetingsArgs>>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<CoBuildingPactSharedFactsArgs>>;
  sharedFactCounts?: Resolver<Array<ResolversTypes['SharedFactCount']>, ParentType, ContextType, Partial<CoBuildingPactSharedFactCountsArgs>>;
  signatureMedium?: Resolver<ResolversTypes['SignatureMedium'], ParentType, ContextType>;
  signingRound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['PactSignature']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PactPartyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactParty'] = ResolversParentTypes['PactParty'], FederationReferenceType extends FederationReferenceTypes['PactParty'] = FederationReferenceTypes['PactParty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactParty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PactPartyStatus'], ParentType, ContextType, Partial<PactPartyStatusArgs>>;
  signedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  bindsFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  consentedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  noticeOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obligationOccurrences?: Resolver<ResolversTypes['ObligationOccurrenceConnection'], ParentType, ContextType, Partial<PactPartyObligationOccurrencesArgs>>;
  succeeded?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  sharedFacts?: Resolver<ResolversTypes['SharedFactConnection'], ParentType, ContextType, Partial<PactPartySharedFactsArgs>>;
  signatures?: Resolver<Array<ResolversTypes['PactSignature']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PactArticleResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactArticle'] = ResolversParentTypes['PactArticle']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<PactArticleGovernanceCasesArgs>>;
  obligations?: Resolver<Array<ResolversTypes['PactObligation']>, ParentType, ContextType>;
};

export type PactMeasureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactMeasure'] = ResolversParentTypes['PactMeasure'], FederationReferenceType extends FederationReferenceTypes['PactMeasure'] = FederationReferenceTypes['PactMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PactMeasureKind'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PactMeasureStatus'], ParentType, ContextType>;
  responsibleParty?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PactMeasureAttachmentsArgs>>;
  governanceCases?: Resolver<ResolversTypes['GovernanceCaseConnection'], ParentType, ContextType, Partial<PactMeasureGovernanceCasesArgs>>;
  progress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advancedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['PactObligation']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<PactMeasureEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataAnnexItemResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DataAnnexItem'] = ResolversParentTypes['DataAnnexItem']> = {
  fieldSet?: Resolver<ResolversTypes['DataFieldSet'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  fieldSet?: Resolver<ResolversTypes['DataFieldSet'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  isEmergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerIdentityResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ViewerIdentity'] = ResolversParentTypes['ViewerIdentity']> = {
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['OfficialRole']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
};

export type RegisterPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterPactPayload'] = ResolversParentTypes['RegisterPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SignPactPayload'] = ResolversParentTypes['SignPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerminatePactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TerminatePactPayload'] = ResolversParentTypes['TerminatePactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspendPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SuspendPactPayload'] = ResolversParentTypes['SuspendPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumePactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResumePactPayload'] = ResolversParentTypes['ResumePactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFromPactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawFromPactPayload'] = ResolversParentTypes['WithdrawFromPactPayload']> = {
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PledgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge'], FederationReferenceType extends FederationReferenceTypes['Pledge'] = FederationReferenceTypes['Pledge']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Pledge']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PledgeStatus'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['PledgeFulfilment']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  redeemedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<PledgeAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernanceCaseResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GovernanceCase'] = ResolversParentTypes['GovernanceCase'], FederationReferenceType extends FederationReferenceTypes['GovernanceCase'] = FederationReferenceTypes['GovernanceCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GovernanceCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GovernanceCaseStatus'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  leadOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['CaseEventConnection'], ParentType, ContextType, Partial<GovernanceCaseTimelineArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<GovernanceCaseAttachmentsArgs>>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['PactArticle']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<GovernanceCaseEvidenceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent'], FederationReferenceType extends FederationReferenceTypes['CaseEvent'] = FederationReferenceTypes['CaseEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  case?: Resolver<ResolversTypes['GovernanceCase'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseEventKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<CaseEventAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretaryLedProjectResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SecretaryLedProject'] = ResolversParentTypes['SecretaryLedProject'], FederationReferenceType extends FederationReferenceTypes['SecretaryLedProject'] = FederationReferenceTypes['SecretaryLedProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SecretaryLedProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SecretaryLedProjectStatus'], ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<SecretaryLedProjectAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPledgePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SetPledgePayload'] = ResolversParentTypes['SetPledgePayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportPledgeProgressPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportPledgeProgressPayload'] = ResolversParentTypes['ReportPledgeProgressPayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewPledgePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReviewPledgePayload'] = ResolversParentTypes['ReviewPledgePayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettlePledgePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SettlePledgePayload'] = ResolversParentTypes['SettlePledgePayload']> = {
  pledge?: Resolver<Maybe<ResolversTypes['Pledge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenGovernanceCasePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenGovernanceCasePayload'] = ResolversParentTypes['OpenGovernanceCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['GovernanceCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceGovernanceCasePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdvanceGovernanceCasePayload'] = ResolversParentTypes['AdvanceGovernanceCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['GovernanceCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSecretaryLedProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenSecretaryLedProjectPayload'] = ResolversParentTypes['OpenSecretaryLedProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['SecretaryLedProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceSecretaryLedProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdvanceSecretaryLedProjectPayload'] = ResolversParentTypes['AdvanceSecretaryLedProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['SecretaryLedProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProjectParticipantResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ProjectParticipant'] = ResolversParentTypes['ProjectParticipant']> = {
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type OpenCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenCoBuildingProjectPayload'] = ResolversParentTypes['OpenCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JoinCoBuildingProjectPayload'] = ResolversParentTypes['JoinCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LeaveCoBuildingProjectPayload'] = ResolversParentTypes['LeaveCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['StartCoBuildingProjectPayload'] = ResolversParentTypes['StartCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CompleteCoBuildingProjectPayload'] = ResolversParentTypes['CompleteCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CancelCoBuildingProjectPayload'] = ResolversParentTypes['CancelCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmCoBuildingProjectPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmCoBuildingProjectPayload'] = ResolversParentTypes['ConfirmCoBuildingProjectPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReminderResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Reminder'] = ResolversParentTypes['Reminder'], FederationReferenceType extends FederationReferenceTypes['Reminder'] = FederationReferenceTypes['Reminder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reminder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ReminderLevel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReminderStatus'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  addressee?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  remindsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderRuleResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReminderRule'] = ResolversParentTypes['ReminderRule']> = {
  kind?: Resolver<ResolversTypes['ReminderKind'], ParentType, ContextType>;
  daysBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  escalatesAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcknowledgeReminderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AcknowledgeReminderPayload'] = ResolversParentTypes['AcknowledgeReminderPayload']> = {
  reminder?: Resolver<Maybe<ResolversTypes['Reminder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolutionTaskResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResolutionTask'] = ResolversParentTypes['ResolutionTask'], FederationReferenceType extends FederationReferenceTypes['ResolutionTask'] = FederationReferenceTypes['ResolutionTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResolutionTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['JointMeetingSession'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionTaskStatus'], ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<ResolutionTaskIsOverdueArgs>>;
  progress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  events?: Resolver<Maybe<Array<ResolversTypes['TaskEvent']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TaskEvent'] = ResolversParentTypes['TaskEvent']> = {
  kind?: Resolver<ResolversTypes['TaskEventKind'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type AssignTaskPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AssignTaskPayload'] = ResolversParentTypes['AssignTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportTaskProgressPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportTaskProgressPayload'] = ResolversParentTypes['ReportTaskProgressPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportTaskCompletionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportTaskCompletionPayload'] = ResolversParentTypes['ReportTaskCompletionPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptTaskCompletionPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AcceptTaskCompletionPayload'] = ResolversParentTypes['AcceptTaskCompletionPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnTaskPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReturnTaskPayload'] = ResolversParentTypes['ReturnTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExtendTaskPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ExtendTaskPayload'] = ResolversParentTypes['ExtendTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CallOffTaskPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CallOffTaskPayload'] = ResolversParentTypes['CallOffTaskPayload']> = {
  task?: Resolver<Maybe<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceOrderEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceOrderEvent'] = ResolversParentTypes['ServiceOrderEvent']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceOrderStatus'], ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RequestServiceOrderPayload'] = ResolversParentTypes['RequestServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DispatchServiceOrderPayload'] = ResolversParentTypes['DispatchServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AcceptServiceOrderPayload'] = ResolversParentTypes['AcceptServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineServiceOrderPayload'] = ResolversParentTypes['DeclineServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CompleteServiceOrderPayload'] = ResolversParentTypes['CompleteServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RateServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RateServiceOrderPayload'] = ResolversParentTypes['RateServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelServiceOrderPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CancelServiceOrderPayload'] = ResolversParentTypes['CancelServiceOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServiceNeedResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceNeed'] = ResolversParentTypes['ServiceNeed'], FederationReferenceType extends FederationReferenceTypes['ServiceNeed'] = FederationReferenceTypes['ServiceNeed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceNeedKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceNeedStatus'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  beneficiaryPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ServiceNeedClaimsArgs>>;
  standingClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['CoBuildingProjectConnection'], ParentType, ContextType, Partial<ServiceNeedProjectsArgs>>;
  serviceOrders?: Resolver<ResolversTypes['ServiceOrderConnection'], ParentType, ContextType, Partial<ServiceNeedServiceOrdersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ServiceNeedAttachmentsArgs>>;
  suggestions?: Resolver<Maybe<ResolversTypes['MatchSuggestionConnection']>, ParentType, ContextType, Partial<ServiceNeedSuggestionsArgs>>;
  surveyedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['CommitteeSection']>, ParentType, ContextType>;
  functionalGroup?: Resolver<Maybe<ResolversTypes['FunctionalGroup']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceOfferResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceOffer'] = ResolversParentTypes['ResourceOffer'], FederationReferenceType extends FederationReferenceTypes['ResourceOffer'] = FederationReferenceTypes['ResourceOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['OfferTerms'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResourceOfferStatus'], ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ResourceOfferClaimsArgs>>;
  standingClaim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ResourceOfferAttachmentsArgs>>;
  suggestions?: Resolver<Maybe<ResolversTypes['MatchSuggestionConnection']>, ParentType, ContextType, Partial<ResourceOfferSuggestionsArgs>>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoBuildingProjectResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingProject'] = ResolversParentTypes['CoBuildingProject'], FederationReferenceType extends FederationReferenceTypes['CoBuildingProject'] = FederationReferenceTypes['CoBuildingProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoBuildingProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoBuildingProjectStatus'], ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<CoBuildingProjectAttachmentsArgs>>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ProjectParticipant']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaryPersonTimes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'], FederationReferenceType extends FederationReferenceTypes['Claim'] = FederationReferenceTypes['Claim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Claim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  claimedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  fulfilledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ClaimAttachmentsArgs>>;
  functionalGroup?: Resolver<Maybe<ResolversTypes['FunctionalGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceOrderResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceOrder'] = ResolversParentTypes['ServiceOrder'], FederationReferenceType extends FederationReferenceTypes['ServiceOrder'] = FederationReferenceTypes['ServiceOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceOrderStatus'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<ServiceOrderAttachmentsArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  neededBy?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  dispatcher?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ServiceOrderEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedResourceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedResource'] = ResolversParentTypes['SharedResource'], FederationReferenceType extends FederationReferenceTypes['SharedResource'] = FederationReferenceTypes['SharedResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['OfferTerms'], ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<SharedResourceAttachmentsArgs>>;
  bookings?: Resolver<ResolversTypes['ResourceBookingConnection'], ParentType, ContextType, Partial<SharedResourceBookingsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareNeedPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclareNeedPayload'] = ResolversParentTypes['DeclareNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfferResourcePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OfferResourcePayload'] = ResolversParentTypes['OfferResourcePayload']> = {
  offer?: Resolver<Maybe<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AcceptClaimPayload'] = ResolversParentTypes['AcceptClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DeclineClaimPayload'] = ResolversParentTypes['DeclineClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawClaimPayload'] = ResolversParentTypes['WithdrawClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FulfilClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['FulfilClaimPayload'] = ResolversParentTypes['FulfilClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RateClaimPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RateClaimPayload'] = ResolversParentTypes['RateClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedFactResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFact'] = ResolversParentTypes['SharedFact'], FederationReferenceType extends FederationReferenceTypes['SharedFact'] = FederationReferenceTypes['SharedFact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedFact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SharedFactKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharedFactStatus'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['SharedFactVersion']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceItemConnection'], ParentType, ContextType, Partial<SharedFactEvidenceArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<SharedFactAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedFactVersionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFactVersion'] = ResolversParentTypes['SharedFactVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['SharedFactAnswer']>, ParentType, ContextType>;
};

export type SharedFactAnswerResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFactAnswer'] = ResolversParentTypes['SharedFactAnswer']> = {
  side?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['FactAnswer'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
};

export type SharedFactCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFactCount'] = ResolversParentTypes['SharedFactCount']> = {
  kind?: Resolver<ResolversTypes['SharedFactKind'], ParentType, ContextType>;
  joint?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oneSided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordSharedFactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RecordSharedFactPayload'] = ResolversParentTypes['RecordSharedFactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmSharedFactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmSharedFactPayload'] = ResolversParentTypes['ConfirmSharedFactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisputeSharedFactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DisputeSharedFactPayload'] = ResolversParentTypes['DisputeSharedFactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectSharedFactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CorrectSharedFactPayload'] = ResolversParentTypes['CorrectSharedFactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawSharedFactPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WithdrawSharedFactPayload'] = ResolversParentTypes['WithdrawSharedFactPayload']> = {
  fact?: Resolver<Maybe<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResourceBookingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceBooking'] = ResolversParentTypes['ResourceBooking'], FederationReferenceType extends FederationReferenceTypes['ResourceBooking'] = FederationReferenceTypes['ResourceBooking']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResourceBooking']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource?: Resolver<ResolversTypes['SharedResource'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BookingStatus'], ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenSharedResourcePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenSharedResourcePayload'] = ResolversParentTypes['OpenSharedResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['SharedResource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeSharedResourcePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChangeSharedResourcePayload'] = ResolversParentTypes['ChangeSharedResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['SharedResource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSharedResourcePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CloseSharedResourcePayload'] = ResolversParentTypes['CloseSharedResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['SharedResource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookSharedResourcePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BookSharedResourcePayload'] = ResolversParentTypes['BookSharedResourcePayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['ResourceBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelBookingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CancelBookingPayload'] = ResolversParentTypes['CancelBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['ResourceBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmBookingPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ConfirmBookingPayload'] = ResolversParentTypes['ConfirmBookingPayload']> = {
  booking?: Resolver<Maybe<ResolversTypes['ResourceBooking']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey'], FederationReferenceType extends FederationReferenceTypes['SigningKey'] = FederationReferenceTypes['SigningKey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SigningKey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['SignatureAlgorithm'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SigningKeyStatus'], ParentType, ContextType, Partial<SigningKeyStatusArgs>>;
  officerRole?: Resolver<ResolversTypes['OfficialRole'], ParentType, ContextType>;
  officerOrganization?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['PartyOrganization'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pactSignatures?: Resolver<ResolversTypes['PactSignatureConnection'], ParentType, ContextType, Partial<SigningKeyPactSignaturesArgs>>;
  logEntries?: Resolver<Array<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PactSignatureResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactSignature'] = ResolversParentTypes['PactSignature'], FederationReferenceType extends FederationReferenceTypes['PactSignature'] = FederationReferenceTypes['PactSignature']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PactSignature']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pact?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
  textVersion?: Resolver<Maybe<ResolversTypes['PactVersion']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['SignatureMedium'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scanDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  logEntry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SigningStatementResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SigningStatement'] = ResolversParentTypes['SigningStatement']> = {
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base64url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterSigningKeyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterSigningKeyPayload'] = ResolversParentTypes['RegisterSigningKeyPayload']> = {
  signingKey?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeSigningKeyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RevokeSigningKeyPayload'] = ResolversParentTypes['RevokeSigningKeyPayload']> = {
  signingKey?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WhistleResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Whistle'] = ResolversParentTypes['Whistle'], FederationReferenceType extends FederationReferenceTypes['Whistle'] = FederationReferenceTypes['Whistle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Whistle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['WhistleLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhistleKind'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['OperatingMode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WhistleStatus'], ParentType, ContextType>;
  caller?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activation?: Resolver<Maybe<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  blownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  called?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supervision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisions?: Resolver<Array<ResolversTypes['WhistleSupervision']>, ParentType, ContextType>;
  cancellation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responses?: Resolver<ResolversTypes['WhistleResponseConnection'], ParentType, ContextType, Partial<WhistleResponsesArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<WhistleAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhistleSupervisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleSupervision'] = ResolversParentTypes['WhistleSupervision']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WhistleCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleCount'] = ResolversParentTypes['WhistleCount']> = {
  level?: Resolver<ResolversTypes['WhistleLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleResponseResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleResponse'] = ResolversParentTypes['WhistleResponse'], FederationReferenceType extends FederationReferenceTypes['WhistleResponse'] = FederationReferenceTypes['WhistleResponse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WhistleResponse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whistle?: Resolver<ResolversTypes['Whistle'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['AllianceParty']>, ParentType, ContextType>;
  partyType?: Resolver<ResolversTypes['AlliancePartyType'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhistleResponseKind'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attachments?: Resolver<Maybe<ResolversTypes['AttachmentConnection']>, ParentType, ContextType, Partial<WhistleResponseAttachmentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlowWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BlowWhistlePayload'] = ResolversParentTypes['BlowWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RespondToWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RespondToWhistlePayload'] = ResolversParentTypes['RespondToWhistlePayload']> = {
  response?: Resolver<Maybe<ResolversTypes['WhistleResponse']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DispatchWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DispatchWhistlePayload'] = ResolversParentTypes['DispatchWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveWhistleFeedbackPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GiveWhistleFeedbackPayload'] = ResolversParentTypes['GiveWhistleFeedbackPayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuperviseWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SuperviseWhistlePayload'] = ResolversParentTypes['SuperviseWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CloseWhistlePayload'] = ResolversParentTypes['CloseWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelWhistlePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CancelWhistlePayload'] = ResolversParentTypes['CancelWhistlePayload']> = {
  whistle?: Resolver<Maybe<ResolversTypes['Whistle']>, ParentType, ContextType>;
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

export type AllianceImportPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceImportPayload'] = ResolversParentTypes['AllianceImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['AllianceImport']>, ParentType, ContextType>;
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

export type AllianceImportConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceImportConnection'] = ResolversParentTypes['AllianceImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceImportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllianceImport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceImportEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceImportEdge'] = ResolversParentTypes['AllianceImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceImport'], ParentType, ContextType>;
};

export type MatchStatusResolvers = EnumResolverSignature<{ ACCEPTED?: any, NEEDS_DECISION?: any, DECIDED?: any, NO_MATCH?: any }, ResolversTypes['MatchStatus']>;

export type ImportFaultResolvers = EnumResolverSignature<{ FILE_EMPTY?: any, FILE_TYPE_UNKNOWN?: any, FILE_OLD_FORMAT?: any, FILE_BROKEN?: any, FILE_TOO_LARGE?: any, FILE_INCOMPLETE?: any, ENCODING_UNKNOWN?: any, QUOTES_BROKEN?: any, SHEET_MISSING?: any, TOO_MANY_ROWS?: any, TOO_MANY_COLUMNS?: any, HEADER_NOT_FOUND?: any, FIELD_NOT_MAPPED?: any, REQUIRED_BLANK?: any, NOT_A_DATE?: any, NOT_A_NUMBER?: any, NOT_A_WORD?: any, NOT_YES_OR_NO?: any, NOT_A_CREDIT_CODE?: any, FORMULA_IN_TEXT?: any, FORMULA_VALUE?: any, FORMULA_ERROR?: any, MERGED_CELLS?: any, ROW_TWICE?: any, DIVISION_AMBIGUOUS?: any, NAME_UNDECIDED?: any, NAME_UNKNOWN?: any, NOT_YOURS?: any, SUPERIOR_DIFFERS?: any, FIELD_FIXED?: any, CHANGED_SINCE_CHECK?: any, RECORD_AMBIGUOUS?: any, STEP_FAILED?: any, NOT_A_YEAR?: any, HOME_WITHOUT_ROLL?: any, HOME_DIFFERS?: any, RECORD_DIFFERS?: any, PARTY_UNSIGNED?: any, SIGNED_ELSEWHERE?: any, HOST_DIFFERS?: any }, ResolversTypes['ImportFault']>;

export type ImportSeverityResolvers = EnumResolverSignature<{ ERROR?: any, NOTICE?: any }, ResolversTypes['ImportSeverity']>;

export type ImportActionResolvers = EnumResolverSignature<{ CREATE?: any, UPDATE?: any, UNCHANGED?: any, REFUSED?: any, WAITING?: any }, ResolversTypes['ImportAction']>;

export type MatchReasonResolvers = EnumResolverSignature<{ CODE?: any, SAME_NAME?: any, SHORT_NAME?: any, FORMER_NAME?: any, WRITTEN_OTHERWISE?: any, ABBREVIATED?: any, PLACE_PREFIX?: any, PLACE_OF_ROW?: any, KIND_UNSAID?: any, ALIKE?: any, SEVERAL?: any, DISSOLVED?: any, TOO_MANY?: any }, ResolversTypes['MatchReason']>;

export type RefusalCodeResolvers = EnumResolverSignature<{ TEXT_MALFORMED?: any, TEXT_TOO_LONG?: any, TEXT_BLANK?: any, PERSONAL_NUMBER_IN_TEXT?: any, VERSION_CONFLICT?: any, UNKNOWN_DIVISION?: any, DIVISION_ENDED?: any, UNKNOWN_ORGANIZATION?: any, UNKNOWN_UNIT?: any, ALLIANCE_AS_SUPERIOR?: any, ORGANIZATION_DISSOLVED?: any, MANDATE_MISSING?: any, MANDATE_NOT_ALLOWED?: any, CODE_TAKEN?: any, CREDIT_CODE_TAKEN?: any, SUPERIOR_CYCLE?: any, END_BEFORE_START?: any, HAS_SUBORDINATES?: any, COMMITTEE_STANDS?: any, TIER_WITHOUT_COMMITTEE?: any, RECORD_ENDED?: any, NOT_ELECTED?: any, ALREADY_TIED?: any, NOT_A_SPONSOR?: any, ADJACENCY_WITHOUT_SOURCE?: any, ADJACENCY_WITH_ITSELF?: any, ADJACENCY_KNOWN?: any, CASE_STATUS_NOT_NEXT?: any, TOO_FEW_PARTICIPANTS?: any, UNKNOWN_RECORD?: any, DATE_IN_FUTURE?: any, PARTY_UNKNOWN?: any, PARTY_DISSOLVED?: any, PARTY_DIVISION_ENDED?: any, TOO_FEW_PARTIES?: any, PARTY_TWICE?: any, EXPIRY_NOT_AFTER_EFFECT?: any, PACT_NUMBER_TAKEN?: any, ANNEX_OUTSIDE_PARTIES?: any, NOT_A_PACT_PARTY?: any, ALREADY_SIGNED?: any, ALREADY_CLAIMED?: any, ALREADY_MEMBER?: any, ALREADY_RESPONDED?: any, STEP_OF_OTHER_SIDE?: any, STATUS_NOT_ALLOWED?: any, DATE_BEFORE_START?: any, ACTIVE_CHECK_IN_EXISTS?: any, CHECK_IN_AT_HOME?: any, UNKNOWN_MEMBER?: any, CHECK_IN_ENDED?: any, TEXT_VERSION_NOT_CURRENT?: any, ALREADY_CONSENTED?: any, NOT_SUPERIOR?: any, QUORUM_UNSOUND?: any, NOTICE_TOO_SHORT?: any, NOT_A_MEMBER?: any, AMENDMENT_OPEN?: any, AMENDMENT_EMPTY?: any, ALREADY_RENEWED?: any, NOT_SUCCESSOR?: any, RESERVATION_TOO_LATE?: any, NO_SUCH_ARTICLE?: any, NOT_OVERDUE?: any, ALREADY_ATTACHED?: any, NEED_NOT_CLASSIFIED?: any, GROUP_OF_OTHER_SECTION?: any, DISPATCHER_NOT_ABOVE?: any, ALREADY_PARTICIPATES?: any, NOT_A_PARTICIPANT?: any, SLOT_TAKEN?: any, SLOT_NOT_BEGUN?: any, OUTSIDE_OPENING_HOURS?: any, OPENING_HOURS_UNREADABLE?: any, RESOURCE_CLOSED?: any, SIDE_NOT_NAMED?: any, ZONE_ONE_SIDED?: any, ALREADY_PARTICIPANT?: any, NOT_PARTICIPANT?: any, TIER_NOT_OF_PLACE?: any, ADJACENCY_ENDED?: any, RESOLUTION_PENDING?: any, PACT_NOT_OF_SIDES?: any, ROLE_NOT_ALLOWED?: any, KEY_MALFORMED?: any, KEY_KNOWN?: any, KEY_NOT_VALID?: any, KEY_OF_ANOTHER_PARTY?: any, NOT_SIGNING_OFFICER?: any, STATEMENT_MALFORMED?: any, STATEMENT_OF_ANOTHER_KIND?: any, STATEMENT_OF_ANOTHER_PARTY?: any, STATEMENT_OF_ANOTHER_KEY?: any, STATEMENT_OF_ANOTHER_MATTER?: any, STATEMENT_OF_ANOTHER_VERSION?: any, STATEMENT_OF_ANOTHER_ROUND?: any, STATEMENT_OF_OTHER_RESERVATIONS?: any, STATEMENT_OUT_OF_TIME?: any, SIGNATURE_INVALID?: any, SIGNATURE_REQUIRED?: any, SIGNED_ON_PAPER?: any, RESULTS_UNANSWERED?: any, COUNT_MISSING?: any, DUTY_GAP?: any, DUTY_DOUBLE?: any, DUTY_DOUBLE_ELSEWHERE?: any, DUTY_OUTSIDE?: any, NOT_ON_ROSTER?: any, DUTY_DAY_PAST?: any, SWAP_SAME_PARTY?: any, SWAP_PENDING?: any, ALREADY_ACKNOWLEDGED?: any, LINE_CODE_MALFORMED?: any, PILLAR_NUMBER_MALFORMED?: any, INSPECTION_OPEN?: any, DUE_DATE_MISSING?: any, INSPECTION_TOO_LATE?: any, PILLARS_UNSEEN?: any, RESPONSIBLE_NOT_A_SIDE?: any, NOT_IN_MEETING?: any, DATE_IN_PAST?: any, AGENDA_EMPTY?: any, DELIBERATION_OUT_OF_ORDER?: any, VOTE_ENDED?: any, VOTE_RUNNING?: any, OBLIGATION_NEVER_DUE?: any, NOT_OPEN_YET?: any, EVIDENCE_MISSING?: any, ALREADY_AGREED?: any, FACT_OF_OTHER_PACT?: any, FACT_VERSION_NOT_CURRENT?: any, ALREADY_ANSWERED?: any, PACT_NOT_IN_FORCE_ON?: any, ATTACHED_AS_EVIDENCE?: any, NOT_ATTACHED?: any, IMPORT_TOUCHED?: any, NOT_A_SIDE?: any, OUTSIDE_SIDE?: any, PACT_NEEDED?: any, PACT_NOT_IN_FORCE?: any, PLAN_CHANGED?: any, ACTIVATION_OPEN?: any, NOT_TEMPORARY?: any, ALREADY_PLANNED?: any, ALREADY_REPORTED?: any, ALREADY_THERE?: any, ALREADY_ENDED?: any, ORGANIZER_EXISTS?: any, EVALUATION_EXISTS?: any, SIDES_SILENT?: any, YEAR_NOT_OVER?: any }, ResolversTypes['RefusalCode']>;

export type MappingReasonResolvers = EnumResolverSignature<{ SAME?: any, SYNONYM?: any, CONTAINED?: any, SIMILAR?: any, CHOSEN?: any, PERSONAL?: any, NONE?: any }, ResolversTypes['MappingReason']>;

export type WhistleResponseKindResolvers = EnumResolverSignature<{ ACCEPTED?: any, ARRIVED?: any, HANDLED?: any, REPORTED_BACK?: any }, ResolversTypes['WhistleResponseKind']>;

export type AlliancePartyTypeResolvers = EnumResolverSignature<{ PARTY_ORGANIZATION?: any, UNIT?: any }, ResolversTypes['AlliancePartyType']>;

export type WhistleStatusResolvers = EnumResolverSignature<{ BLOWN?: any, DISPATCHED?: any, ACCEPTED?: any, HANDLED?: any, REPORTED_BACK?: any, CLOSED?: any, CONFIRMED?: any, CANCELLED?: any }, ResolversTypes['WhistleStatus']>;

export type OperatingModeResolvers = EnumResolverSignature<{ NORMAL?: any, EMERGENCY?: any }, ResolversTypes['OperatingMode']>;

export type WhistleKindResolvers = EnumResolverSignature<{ LIVELIHOOD?: any, JOINT_ENFORCEMENT?: any, EMERGENCY?: any }, ResolversTypes['WhistleKind']>;

export type WhistleLevelResolvers = EnumResolverSignature<{ GRID?: any, COMMUNITY?: any, SUBDISTRICT?: any, COUNTY?: any }, ResolversTypes['WhistleLevel']>;

export type WhistleResponseConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleResponseConnection'] = ResolversParentTypes['WhistleResponseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhistleResponseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WhistleResponse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleResponseEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleResponseEdge'] = ResolversParentTypes['WhistleResponseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WhistleResponse'], ParentType, ContextType>;
};

export type WhistleConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleConnection'] = ResolversParentTypes['WhistleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WhistleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Whistle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WhistleEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['WhistleEdge'] = ResolversParentTypes['WhistleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Whistle'], ParentType, ContextType>;
};

export type SignatureMediumResolvers = EnumResolverSignature<{ PAPER?: any, ELECTRONIC?: any }, ResolversTypes['SignatureMedium']>;

export type OfficialRoleResolvers = EnumResolverSignature<{ CLERK?: any, COORDINATOR?: any, SECRETARY?: any, ORGANIZATION_ADMIN?: any, HUB_ADMIN?: any }, ResolversTypes['OfficialRole']>;

export type SignatureAlgorithmResolvers = EnumResolverSignature<{ ED25519?: any, SM2?: any }, ResolversTypes['SignatureAlgorithm']>;

export type StatementKindResolvers = EnumResolverSignature<{ KEY_POSSESSION?: any, PACT?: any, EMERGENCY?: any }, ResolversTypes['StatementKind']>;

export type PactSignatureConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactSignatureConnection'] = ResolversParentTypes['PactSignatureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PactSignatureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PactSignature']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PactSignatureEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactSignatureEdge'] = ResolversParentTypes['PactSignatureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PactSignature'], ParentType, ContextType>;
};

export type SigningKeyStatusResolvers = EnumResolverSignature<{ PENDING?: any, ACTIVE?: any, EXPIRED?: any, REVOKED?: any }, ResolversTypes['SigningKeyStatus']>;

export type SigningKeyConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SigningKeyConnection'] = ResolversParentTypes['SigningKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SigningKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningKeyEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SigningKeyEdge'] = ResolversParentTypes['SigningKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SigningKey'], ParentType, ContextType>;
};

export type BookingStatusResolvers = EnumResolverSignature<{ BOOKED?: any, USED?: any, CANCELLED?: any }, ResolversTypes['BookingStatus']>;

export type OfferTermsResolvers = EnumResolverSignature<{ FREE?: any, LOW_COST?: any, RESOURCE_FOR_SERVICE?: any }, ResolversTypes['OfferTerms']>;

export type ResourceKindResolvers = EnumResolverSignature<{ VENUE?: any, STAFF?: any, EQUIPMENT?: any, SKILL?: any, FUNDS?: any }, ResolversTypes['ResourceKind']>;

export type ResourceBookingConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceBookingConnection'] = ResolversParentTypes['ResourceBookingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceBookingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResourceBooking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceBookingEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceBookingEdge'] = ResolversParentTypes['ResourceBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceBooking'], ParentType, ContextType>;
};

export type AttachmentConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentConnection'] = ResolversParentTypes['AttachmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttachmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentEdge'] = ResolversParentTypes['AttachmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attachment'], ParentType, ContextType>;
};

export type SharedFactStatusResolvers = EnumResolverSignature<{ ONE_SIDED?: any, JOINT?: any, DISPUTED?: any, WITHDRAWN?: any }, ResolversTypes['SharedFactStatus']>;

export type SharedFactKindResolvers = EnumResolverSignature<{ JOINT_ACTIVITY?: any, PROBLEM_SOLVED?: any, RESULT_FIGURE?: any, PATROL_HELD?: any, MEETING_HELD?: any }, ResolversTypes['SharedFactKind']>;

export type SharedFactConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFactConnection'] = ResolversParentTypes['SharedFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedFactEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedFactEdge'] = ResolversParentTypes['SharedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedFact'], ParentType, ContextType>;
};

export type FactAnswerResolvers = EnumResolverSignature<{ PENDING?: any, CONFIRMED?: any, DISPUTED?: any }, ResolversTypes['FactAnswer']>;

export type EvidenceItemConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvidenceItemConnection'] = ResolversParentTypes['EvidenceItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceItemEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EvidenceItemEdge'] = ResolversParentTypes['EvidenceItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceItem'], ParentType, ContextType>;
};

export type ServiceOrderStatusResolvers = EnumResolverSignature<{ REQUESTED?: any, DISPATCHED?: any, ACCEPTED?: any, COMPLETED?: any, RATED?: any, DECLINED?: any, CANCELLED?: any }, ResolversTypes['ServiceOrderStatus']>;

export type ClaimStatusResolvers = EnumResolverSignature<{ OPEN?: any, CLAIMED?: any, ACCEPTED?: any, FULFILLED?: any, RATED?: any, WITHDRAWN?: any }, ResolversTypes['ClaimStatus']>;

export type CoBuildingProjectStatusResolvers = EnumResolverSignature<{ PLANNED?: any, UNDER_WAY?: any, COMPLETED?: any, CANCELLED?: any }, ResolversTypes['CoBuildingProjectStatus']>;

export type ResourceOfferStatusResolvers = EnumResolverSignature<{ OPEN?: any, CLAIMED?: any, FULFILLED?: any, WITHDRAWN?: any, EXPIRED?: any }, ResolversTypes['ResourceOfferStatus']>;

export type ServiceNeedStatusResolvers = EnumResolverSignature<{ OPEN?: any, CLAIMED?: any, ACCEPTED?: any, FULFILLED?: any, RATED?: any, WITHDRAWN?: any }, ResolversTypes['ServiceNeedStatus']>;

export type CommitteeSectionResolvers = EnumResolverSignature<{ GUIDANCE?: any, EDUCATION?: any, SECURITY?: any, LIVELIHOOD?: any, CIVILITY?: any }, ResolversTypes['CommitteeSection']>;

export type ServiceNeedKindResolvers = EnumResolverSignature<{ MICRO_WISH?: any, LIVELIHOOD_PROJECT?: any, VENUE?: any, STAFF?: any, EQUIPMENT?: any, SKILL?: any }, ResolversTypes['ServiceNeedKind']>;

export type ClaimConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ServiceOrderConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceOrderConnection'] = ResolversParentTypes['ServiceOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceOrderEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceOrderEdge'] = ResolversParentTypes['ServiceOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceOrder'], ParentType, ContextType>;
};

export type CoBuildingProjectConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingProjectConnection'] = ResolversParentTypes['CoBuildingProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoBuildingProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoBuildingProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoBuildingProjectEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingProjectEdge'] = ResolversParentTypes['CoBuildingProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoBuildingProject'], ParentType, ContextType>;
};

export type SharedResourceConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedResourceConnection'] = ResolversParentTypes['SharedResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedResourceEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedResourceEdge'] = ResolversParentTypes['SharedResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedResource'], ParentType, ContextType>;
};

export type ResourceOfferConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceOfferConnection'] = ResolversParentTypes['ResourceOfferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResourceOffer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResourceOfferEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResourceOfferEdge'] = ResolversParentTypes['ResourceOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceOffer'], ParentType, ContextType>;
};

export type ServiceNeedConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceNeedConnection'] = ResolversParentTypes['ServiceNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServiceNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ServiceNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceNeedEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ServiceNeedEdge'] = ResolversParentTypes['ServiceNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceNeed'], ParentType, ContextType>;
};

export type ResolutionTaskStatusResolvers = EnumResolverSignature<{ OPEN?: any, IN_PROGRESS?: any, REPORTED?: any, ACCEPTED?: any, CALLED_OFF?: any }, ResolversTypes['ResolutionTaskStatus']>;

export type TaskEventKindResolvers = EnumResolverSignature<{ ASSIGNED?: any, PROGRESS?: any, COMPLETION_REPORTED?: any, ACCEPTED?: any, RETURNED?: any, EXTENDED?: any, CALLED_OFF?: any }, ResolversTypes['TaskEventKind']>;

export type JointMeetingConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingConnection'] = ResolversParentTypes['JointMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingEdge'] = ResolversParentTypes['JointMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeeting'], ParentType, ContextType>;
};

export type ResolutionTaskConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResolutionTaskConnection'] = ResolversParentTypes['ResolutionTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResolutionTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionTaskEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResolutionTaskEdge'] = ResolversParentTypes['ResolutionTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResolutionTask'], ParentType, ContextType>;
};

export type JointMeetingSessionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingSessionConnection'] = ResolversParentTypes['JointMeetingSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointMeetingSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointMeetingSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingSessionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingSessionEdge'] = ResolversParentTypes['JointMeetingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeetingSession'], ParentType, ContextType>;
};

export type ReminderStatusResolvers = EnumResolverSignature<{ OPEN?: any, ACKNOWLEDGED?: any, SETTLED?: any }, ResolversTypes['ReminderStatus']>;

export type ReminderLevelResolvers = EnumResolverSignature<{ AHEAD?: any, DUE?: any, ESCALATED?: any }, ResolversTypes['ReminderLevel']>;

export type ReminderKindResolvers = EnumResolverSignature<{ PACT_MEASURE?: any, PACT_NOTICE?: any, PACT_EXPIRY?: any, PLEDGE?: any, WHISTLE?: any, SERVICE_NEED?: any, PROJECT?: any, SECRETARY_LED_PROJECT?: any, OBLIGATION?: any, RESOLUTION_TASK?: any, MEETING_SESSION?: any }, ResolversTypes['ReminderKind']>;

export type ReminderConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReminderConnection'] = ResolversParentTypes['ReminderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReminderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reminder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReminderEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReminderEdge'] = ResolversParentTypes['ReminderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reminder'], ParentType, ContextType>;
};

export type SecretaryLedProjectStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, UNDER_WAY?: any, COMPLETED?: any, SUSPENDED?: any }, ResolversTypes['SecretaryLedProjectStatus']>;

export type CaseEventKindResolvers = EnumResolverSignature<{ STUDY?: any, MOBILIZATION?: any, HANDLING?: any, FEEDBACK?: any, SUMMARY?: any }, ResolversTypes['CaseEventKind']>;

export type GovernanceCaseStatusResolvers = EnumResolverSignature<{ STUDIED?: any, MOBILIZED?: any, IN_HAND?: any, SUPERVISED?: any, CLOSED?: any }, ResolversTypes['GovernanceCaseStatus']>;

export type PledgeFulfilmentResolvers = EnumResolverSignature<{ FULFILLED?: any, PARTLY_FULFILLED?: any, UNFULFILLED?: any }, ResolversTypes['PledgeFulfilment']>;

export type PledgeStatusResolvers = EnumResolverSignature<{ SET?: any, IN_PROGRESS?: any, REVIEWED?: any, REDEEMED?: any, LAPSED?: any }, ResolversTypes['PledgeStatus']>;

export type CaseEventConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CaseEventConnection'] = ResolversParentTypes['CaseEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEventEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CaseEventEdge'] = ResolversParentTypes['CaseEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseEvent'], ParentType, ContextType>;
};

export type SecretaryLedProjectConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SecretaryLedProjectConnection'] = ResolversParentTypes['SecretaryLedProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecretaryLedProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SecretaryLedProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecretaryLedProjectEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SecretaryLedProjectEdge'] = ResolversParentTypes['SecretaryLedProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecretaryLedProject'], ParentType, ContextType>;
};

export type GovernanceCaseConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GovernanceCaseConnection'] = ResolversParentTypes['GovernanceCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernanceCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GovernanceCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernanceCaseEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['GovernanceCaseEdge'] = ResolversParentTypes['GovernanceCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernanceCase'], ParentType, ContextType>;
};

export type PledgeConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PledgeConnection'] = ResolversParentTypes['PledgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Pledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PledgeEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PledgeEdge'] = ResolversParentTypes['PledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pledge'], ParentType, ContextType>;
};

export type PactMeasureStatusResolvers = EnumResolverSignature<{ PLANNED?: any, UNDER_WAY?: any, DONE?: any, DROPPED?: any }, ResolversTypes['PactMeasureStatus']>;

export type PactMeasureKindResolvers = EnumResolverSignature<{ ORGANIZATION_JOINT?: any, SECURITY_JOINT?: any, PROBLEM_JOINT?: any, DISPUTE_JOINT?: any, AFFAIRS_JOINT?: any, ACTIVITY_JOINT?: any, SAFETY_JOINT?: any, FELLOWSHIP_JOINT?: any, MECHANISM_JOINT?: any, DUTY_JOINT?: any, INFORMATION_SHARED?: any, PERSONNEL_CONTROL_JOINT?: any, OPERATION_JOINT?: any, VENUE_SHARED?: any }, ResolversTypes['PactMeasureKind']>;

export type PactPartyStatusResolvers = EnumResolverSignature<{ PENDING?: any, SIGNED?: any, WITHDRAWN?: any }, ResolversTypes['PactPartyStatus']>;

export type PactStatusResolvers = EnumResolverSignature<{ DRAFT?: any, CONSULTATION?: any, APPROVAL?: any, SIGNING?: any, SIGNED?: any, IN_FORCE?: any, SUSPENDED?: any, EXPIRED?: any, RENEWED?: any, TERMINATED?: any }, ResolversTypes['PactStatus']>;

export type PactKindResolvers = EnumResolverSignature<{ BORDER?: any, PAIRING?: any, CONTRACT?: any, SAFE_BORDER?: any, SHARED_VENUE?: any }, ResolversTypes['PactKind']>;

export type DataFieldSetResolvers = EnumResolverSignature<{ BORDER_CASE_DETAILS?: any, CONTACT_DUTY_OFFICE?: any, PATROL_PLANS?: any, SHARED_BULLETINS?: any, MEDIATION_RECORDS?: any, MOBILE_MEMBER_COUNTS?: any }, ResolversTypes['DataFieldSet']>;

export type PactEntryRuleResolvers = EnumResolverSignature<{ ALL?: any, QUORUM?: any, DATE?: any }, ResolversTypes['PactEntryRule']>;

export type ViewerKindResolvers = EnumResolverSignature<{ ANONYMOUS?: any, DASHBOARD?: any, OFFICIAL?: any, SERVICE?: any }, ResolversTypes['ViewerKind']>;

export type PactMeasureConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactMeasureConnection'] = ResolversParentTypes['PactMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PactMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PactMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PactMeasureEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactMeasureEdge'] = ResolversParentTypes['PactMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PactMeasure'], ParentType, ContextType>;
};

export type PactPartyConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactPartyConnection'] = ResolversParentTypes['PactPartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PactPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PactParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PactPartyEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactPartyEdge'] = ResolversParentTypes['PactPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PactParty'], ParentType, ContextType>;
};

export type CoBuildingPactConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingPactConnection'] = ResolversParentTypes['CoBuildingPactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoBuildingPactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoBuildingPactEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingPactEdge'] = ResolversParentTypes['CoBuildingPactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoBuildingPact'], ParentType, ContextType>;
};

export type PactTemplateKindResolvers = EnumResolverSignature<{ FOUR_JOINTS?: any, FIVE_JOINTS?: any, SIX_JOINTS?: any, THREE_LISTS?: any, TWO_WAY_CLAIMING?: any, SAFE_BORDER?: any }, ResolversTypes['PactTemplateKind']>;

export type PactEventKindResolvers = EnumResolverSignature<{ DRAFTED?: any, REVISED?: any, CONSULTATION_OPENED?: any, CONSENTED?: any, APPROVED?: any, RETURNED?: any, SIGNED?: any, AMENDMENT_PROPOSED?: any, AMENDMENT_SIGNED?: any, AMENDMENT_ADOPTED?: any, AMENDMENT_DECLINED?: any, RESERVED?: any, RESERVATION_WITHDRAWN?: any, SUCCEEDED?: any, RENEWED?: any }, ResolversTypes['PactEventKind']>;

export type ClauseChangeResolvers = EnumResolverSignature<{ ADDED?: any, REMOVED?: any, CHANGED?: any, MOVED?: any }, ResolversTypes['ClauseChange']>;

export type ClauseKindResolvers = EnumResolverSignature<{ TERMS?: any, PARTY?: any, ARTICLE?: any, MEASURE?: any, DATA_ANNEX?: any, OBLIGATION?: any }, ResolversTypes['ClauseKind']>;

export type PactStageResolvers = EnumResolverSignature<{ DRAFT?: any, CONSULTATION?: any, APPROVAL?: any, SIGNING?: any }, ResolversTypes['PactStage']>;

export type AmendmentStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, ADOPTED?: any, DECLINED?: any }, ResolversTypes['AmendmentStatus']>;

export type EvidenceKindResolvers = EnumResolverSignature<{ NOTE?: any, SESSION?: any, ACTIVITY?: any, PATROL?: any, CASE?: any, ATTACHMENT?: any, FACT?: any }, ResolversTypes['EvidenceKind']>;

export type OccurrenceStatusResolvers = EnumResolverSignature<{ DUE?: any, OVERDUE?: any, EVIDENCED?: any, ACCEPTED?: any, RETURNED?: any, WAIVED?: any }, ResolversTypes['OccurrenceStatus']>;

export type ObligationOccurrenceConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObligationOccurrenceConnection'] = ResolversParentTypes['ObligationOccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObligationOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationOccurrenceEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObligationOccurrenceEdge'] = ResolversParentTypes['ObligationOccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObligationOccurrence'], ParentType, ContextType>;
};

export type PactObligationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactObligationConnection'] = ResolversParentTypes['PactObligationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PactObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PactObligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PactObligationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PactObligationEdge'] = ResolversParentTypes['PactObligationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PactObligation'], ParentType, ContextType>;
};

export type EmergencyActivationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivationConnection'] = ResolversParentTypes['EmergencyActivationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyActivationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmergencyActivation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyActivationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyActivationEdge'] = ResolversParentTypes['EmergencyActivationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyActivation'], ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type ChairRotationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChairRotationConnection'] = ResolversParentTypes['ChairRotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChairRotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChairRotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChairRotationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ChairRotationEdge'] = ResolversParentTypes['ChairRotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChairRotation'], ParentType, ContextType>;
};

export type AllianceMembershipConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceMembershipConnection'] = ResolversParentTypes['AllianceMembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllianceMembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllianceMembership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceMembershipEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AllianceMembershipEdge'] = ResolversParentTypes['AllianceMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllianceMembership'], ParentType, ContextType>;
};

export type JointActivityConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointActivityConnection'] = ResolversParentTypes['JointActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointActivityEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointActivityEdge'] = ResolversParentTypes['JointActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointActivity'], ParentType, ContextType>;
};

export type ResolutionStatusResolvers = EnumResolverSignature<{ ADOPTED?: any, UNDER_WAY?: any, DONE?: any }, ResolversTypes['ResolutionStatus']>;

export type ResolutionKindResolvers = EnumResolverSignature<{ MAJOR_AFFAIR?: any, HARD_MATTER?: any, CONFLICT?: any, PROBLEM?: any }, ResolversTypes['ResolutionKind']>;

export type DeliberationProcedureResolvers = EnumResolverSignature<{ DIRECT?: any, COLLECT_DELIBERATE_PUBLISH?: any }, ResolversTypes['DeliberationProcedure']>;

export type AgendaItemStatusResolvers = EnumResolverSignature<{ LISTED?: any, DISCUSSED?: any, RESOLVED?: any, FOLLOWED_UP?: any, PROPOSED?: any, DECLINED?: any, WITHDRAWN?: any }, ResolversTypes['AgendaItemStatus']>;

export type AgendaItemKindResolvers = EnumResolverSignature<{ PROBLEM?: any, PROPOSAL?: any, REPORT?: any, EXCHANGE?: any }, ResolversTypes['AgendaItemKind']>;

export type JointMeetingSessionStatusResolvers = EnumResolverSignature<{ PLANNED?: any, CONVENED?: any, HELD?: any, INQUORATE?: any, MINUTED?: any, CANCELLED?: any }, ResolversTypes['JointMeetingSessionStatus']>;

export type JointMeetingSessionKindResolvers = EnumResolverSignature<{ PLENARY?: any, SPECIAL?: any, QUARTERLY?: any, PROMOTION?: any }, ResolversTypes['JointMeetingSessionKind']>;

export type MembershipStatusResolvers = EnumResolverSignature<{ APPLIED?: any, INVITED?: any, ADMITTED?: any, WITHDRAWN?: any, ENDED?: any }, ResolversTypes['MembershipStatus']>;

export type JointMeetingKindResolvers = EnumResolverSignature<{ URBAN_PARTY_BUILDING?: any, REGIONAL?: any, LOCAL_ENTERPRISE?: any, BORDER?: any }, ResolversTypes['JointMeetingKind']>;

export type ActivityKindResolvers = EnumResolverSignature<{ STUDY?: any, VOLUNTEER_SERVICE?: any, CULTURE?: any, PUBLICITY?: any, GROUP_SERVICE?: any }, ResolversTypes['ActivityKind']>;

export type ResolutionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
};

export type JointMeetingParticipantConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingParticipantConnection'] = ResolversParentTypes['JointMeetingParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointMeetingParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointMeetingParticipant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointMeetingParticipantEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeetingParticipantEdge'] = ResolversParentTypes['JointMeetingParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointMeetingParticipant'], ParentType, ContextType>;
};

export type JointMeetingStatusResolvers = EnumResolverSignature<{ STANDING?: any, DISSOLVED?: any }, ResolversTypes['JointMeetingStatus']>;

export type AttendingOfficeResolvers = EnumResolverSignature<{ SECRETARY?: any, DEPUTY_SECRETARY?: any, COMMITTEE_MEMBER?: any, OFFICE_HEAD?: any, DEPARTMENT_HEAD?: any, UNIT_HEAD?: any, LIAISON?: any }, ResolversTypes['AttendingOffice']>;

export type AttendanceKindResolvers = EnumResolverSignature<{ PRESENT?: any, REPRESENTED?: any, APOLOGIES?: any, ABSENT?: any }, ResolversTypes['AttendanceKind']>;

export type DeliberationStepResolvers = EnumResolverSignature<{ COLLECTED?: any, PROPOSED?: any, CONSULTED?: any, DECIDED?: any, DECISION_PUBLISHED?: any, RESULT_PUBLISHED?: any }, ResolversTypes['DeliberationStep']>;

export type MinutesAnswerKindResolvers = EnumResolverSignature<{ CONFIRMED?: any, OBJECTED?: any }, ResolversTypes['MinutesAnswerKind']>;

export type NoticeAnswerResolvers = EnumResolverSignature<{ ATTENDING?: any, REPRESENTED?: any, APOLOGIES?: any }, ResolversTypes['NoticeAnswer']>;

export type SessionEventKindResolvers = EnumResolverSignature<{ PLANNED?: any, POSTPONED?: any, CONVENED?: any, CANCELLED?: any, HELD?: any, MINUTES_WRITTEN?: any, MINUTES_CONFIRMED?: any }, ResolversTypes['SessionEventKind']>;

export type MatchFindingResolvers = EnumResolverSignature<{ KIND_ANSWERS?: any, KIND_HELPS?: any, PLACE_SAME?: any, PLACE_WITHIN?: any, PLACE_NEIGHBOUR?: any, PLACE_SAME_COUNTY?: any, PLACE_NEIGHBOUR_COUNTY?: any, PLACE_SAME_PREFECTURE?: any, PLACE_ELSEWHERE?: any, TIME_AMPLE?: any, TIME_TIGHT?: any, TIME_OVERDUE?: any }, ResolversTypes['MatchFinding']>;

export type MatchAspectResolvers = EnumResolverSignature<{ KIND?: any, PLACE?: any, TIME?: any }, ResolversTypes['MatchAspect']>;

export type MatchSuggestionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MatchSuggestionConnection'] = ResolversParentTypes['MatchSuggestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchSuggestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MatchSuggestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchSuggestionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MatchSuggestionEdge'] = ResolversParentTypes['MatchSuggestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchSuggestion'], ParentType, ContextType>;
};

export type LogEntryKindResolvers = EnumResolverSignature<{ KEY_REGISTERED?: any, KEY_REVOKED?: any, SIGNATURE?: any, PAPER_SIGNATURE?: any, VERSION?: any }, ResolversTypes['LogEntryKind']>;

export type LogEntryConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LogEntryConnection'] = ResolversParentTypes['LogEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogEntryEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LogEntryEdge'] = ResolversParentTypes['LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
};

export type LivenessEvidenceConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LivenessEvidenceConnection'] = ResolversParentTypes['LivenessEvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LivenessEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LivenessEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LivenessEvidenceEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['LivenessEvidenceEdge'] = ResolversParentTypes['LivenessEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LivenessEvidence'], ParentType, ContextType>;
};

export type LivenessPartKindResolvers = EnumResolverSignature<{ MEETINGS?: any, RESOLUTIONS?: any, OBLIGATIONS?: any, FACTS?: any, CLAIMS?: any, PROJECTS?: any, MEASURES?: any, WHISTLES?: any, ACTIVITIES?: any }, ResolversTypes['LivenessPartKind']>;

export type EvaluationGradeResolvers = EnumResolverSignature<{ GOOD?: any, FAIRLY_GOOD?: any, AVERAGE?: any, POOR?: any }, ResolversTypes['EvaluationGrade']>;

export type EvaluationStatusResolvers = EnumResolverSignature<{ DRAFT?: any, CONFIRMED?: any, CLOSED?: any }, ResolversTypes['EvaluationStatus']>;

export type YearlyEvaluationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['YearlyEvaluationConnection'] = ResolversParentTypes['YearlyEvaluationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['YearlyEvaluationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['YearlyEvaluation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearlyEvaluationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['YearlyEvaluationEdge'] = ResolversParentTypes['YearlyEvaluationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['YearlyEvaluation'], ParentType, ContextType>;
};

export type EvaluationAnswerKindResolvers = EnumResolverSignature<{ CONFIRMED?: any, OBJECTED?: any }, ResolversTypes['EvaluationAnswerKind']>;

export type EmergencyEventKindResolvers = EnumResolverSignature<{ ACTIVATED?: any, BECAME_JOINT?: any, WHISTLE_BLOWN?: any, ACCESS_OPENED?: any, ORGANIZATIONS_FOUNDED?: any, MEMBERS_POSTED?: any, NOTED?: any, PART_REFUSED?: any, ORGANIZATIONS_DISSOLVED?: any, MEMBERS_RETURNED?: any, ACCESS_CLOSED?: any, SIDE_STOOD_DOWN?: any, STOOD_DOWN?: any, REPORT_DRAFTED?: any }, ResolversTypes['EmergencyEventKind']>;

export type EmergencyPlanStatusResolvers = EnumResolverSignature<{ DRAFT?: any, SUBMITTED?: any, AGREED?: any, RETIRED?: any }, ResolversTypes['EmergencyPlanStatus']>;

export type EmergencyActivationStatusResolvers = EnumResolverSignature<{ ACTIVATED?: any, STOOD_DOWN?: any }, ResolversTypes['EmergencyActivationStatus']>;

export type AfterActionStatusResolvers = EnumResolverSignature<{ DRAFT?: any, CONCLUDED?: any }, ResolversTypes['AfterActionStatus']>;

export type EmergencyEffectStatusResolvers = EnumResolverSignature<{ PENDING?: any, DONE?: any, REFUSED?: any }, ResolversTypes['EmergencyEffectStatus']>;

export type EmergencyStepResolvers = EnumResolverSignature<{ OPEN?: any, CLOSE?: any }, ResolversTypes['EmergencyStep']>;

export type EmergencySignedStepResolvers = EnumResolverSignature<{ ACTIVATE?: any, JOIN?: any, STAND_DOWN?: any }, ResolversTypes['EmergencySignedStep']>;

export type EmergencySideStandingResolvers = EnumResolverSignature<{ AWAITED?: any, ACTIVE?: any, STOOD_DOWN?: any }, ResolversTypes['EmergencySideStanding']>;

export type EmergencyEventConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyEventConnection'] = ResolversParentTypes['EmergencyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmergencyEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyEventEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyEventEdge'] = ResolversParentTypes['EmergencyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyEvent'], ParentType, ContextType>;
};

export type EmergencyPlanConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlanConnection'] = ResolversParentTypes['EmergencyPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyPlanEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EmergencyPlanEdge'] = ResolversParentTypes['EmergencyPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyPlan'], ParentType, ContextType>;
};

export type MotionStatusResolvers = EnumResolverSignature<{ OPEN?: any, CARRIED?: any, LOST?: any, NO_QUORUM?: any }, ResolversTypes['MotionStatus']>;

export type VoteChoiceResolvers = EnumResolverSignature<{ FOR?: any, AGAINST?: any, ABSTAIN?: any }, ResolversTypes['VoteChoice']>;

export type MotionMajorityResolvers = EnumResolverSignature<{ SIMPLE?: any, TWO_THIRDS?: any, UNANIMOUS?: any }, ResolversTypes['MotionMajority']>;

export type MotionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MotionConnection'] = ResolversParentTypes['MotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Motion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MotionEdge'] = ResolversParentTypes['MotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Motion'], ParentType, ContextType>;
};

export type CalendarSubjectResolvers = EnumResolverSignature<{ ORGANIZATION?: any, ALLIANCE?: any, PACT?: any }, ResolversTypes['CalendarSubject']>;

export type CalendarEntryKindResolvers = EnumResolverSignature<{ SESSION?: any, TASK?: any, CHAIR_TURN?: any, PACT_SIGNATURE?: any, PACT_EFFECT?: any, PACT_NOTICE?: any, PACT_EXPIRY?: any, OBLIGATION?: any }, ResolversTypes['CalendarEntryKind']>;

export type AttachmentFormatResolvers = EnumResolverSignature<{ PDF?: any, OFD?: any, DOCX?: any, XLSX?: any, PNG?: any, JPEG?: any, WEBP?: any, CSV?: any, TEXT?: any }, ResolversTypes['AttachmentFormat']>;

export type AttachmentRefusalCodeResolvers = EnumResolverSignature<{ DIGEST_MISSING?: any, DIGEST_MISMATCH?: any, INCOMPLETE?: any, EMPTY?: any, TOO_LARGE?: any, FORMAT_NOT_ALLOWED?: any, FORMAT_MISMATCH?: any, ARCHIVE_UNSOUND?: any, UNPACKS_TOO_LARGE?: any, MACROS?: any, FILE_NAME_MISSING?: any, FILE_NAME_UNSAFE?: any, FILE_NAME_TOO_LONG?: any, PERSONAL_NUMBER?: any }, ResolversTypes['AttachmentRefusalCode']>;

export type AttachmentLinkConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentLinkConnection'] = ResolversParentTypes['AttachmentLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttachmentLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AttachmentLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttachmentLinkEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AttachmentLinkEdge'] = ResolversParentTypes['AttachmentLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttachmentLink'], ParentType, ContextType>;
};

export type AllianceRoleResolvers = EnumResolverSignature<{ INITIATOR?: any, LEAD?: any, MEMBER?: any, SUPPORTING_UNIT?: any, OBSERVER?: any }, ResolversTypes['AllianceRole']>;

export type AllianceStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, RETURNED?: any, ACTIVE?: any, DISSOLVED?: any }, ResolversTypes['AllianceStatus']>;

export type AllianceKindResolvers = EnumResolverSignature<{ REGIONAL?: any, INDUSTRY?: any, SUBDISTRICT?: any, BUSINESS_DISTRICT?: any, SUPPLY_CHAIN?: any, SOE_RALLY_POINT?: any, INTEREST_CLUB?: any, CROSS_PROVINCE?: any }, ResolversTypes['AllianceKind']>;

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
  __resolveType: TypeResolveFn<'AdministrativeDivision' | 'AfterActionReport' | 'AgendaItem' | 'Alliance' | 'AllianceCharter' | 'AllianceImport' | 'AllianceMembership' | 'Attachment' | 'AttachmentLink' | 'CalendarFeed' | 'CaseEvent' | 'ChairRotation' | 'Claim' | 'CoBuildingPact' | 'CoBuildingProject' | 'EmergencyActivation' | 'EmergencyEvent' | 'EmergencyPlan' | 'EvidenceItem' | 'FunctionalGroup' | 'GovernanceCase' | 'JointActivity' | 'JointMeeting' | 'JointMeetingParticipant' | 'JointMeetingSession' | 'JointPatrol' | 'LogEntry' | 'Motion' | 'ObligationOccurrence' | 'PactAmendment' | 'PactMeasure' | 'PactObligation' | 'PactParty' | 'PactReservation' | 'PactSignature' | 'PactVersion' | 'PartyOrganization' | 'Pledge' | 'Reminder' | 'Resolution' | 'ResolutionTask' | 'ResourceBooking' | 'ResourceOffer' | 'SecretaryLedProject' | 'ServiceNeed' | 'ServiceOrder' | 'SessionMinutes' | 'SharedFact' | 'SharedResource' | 'SigningKey' | 'Unit' | 'Whistle' | 'WhistleResponse' | 'YearlyEvaluation', ParentType, ContextType>;
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
  JointWorkAcross?: JointWorkAcrossResolvers<ContextType>;
  OverdueTurn?: OverdueTurnResolvers<ContextType>;
  OverdueMeeting?: OverdueMeetingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AllianceParty?: AlliancePartyResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  PartyCount?: PartyCountResolvers<ContextType>;
  AllianceMembership?: AllianceMembershipResolvers<ContextType>;
  ChairRotation?: ChairRotationResolvers<ContextType>;
  ChairPlan?: ChairPlanResolvers<ContextType>;
  RegisterAlliancePayload?: RegisterAlliancePayloadResolvers<ContextType>;
  JoinAlliancePayload?: JoinAlliancePayloadResolvers<ContextType>;
  LeaveAlliancePayload?: LeaveAlliancePayloadResolvers<ContextType>;
  ApproveAlliancePayload?: ApproveAlliancePayloadResolvers<ContextType>;
  ReturnAlliancePayload?: ReturnAlliancePayloadResolvers<ContextType>;
  ProposeAlliancePayload?: ProposeAlliancePayloadResolvers<ContextType>;
  DissolveAlliancePayload?: DissolveAlliancePayloadResolvers<ContextType>;
  ChangeAllianceRolePayload?: ChangeAllianceRolePayloadResolvers<ContextType>;
  SetChairRotationPayload?: SetChairRotationPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentLink?: AttachmentLinkResolvers<ContextType>;
  AttachmentRules?: AttachmentRulesResolvers<ContextType>;
  AttachmentRefusal?: AttachmentRefusalResolvers<ContextType>;
  AttachFilePayload?: AttachFilePayloadResolvers<ContextType>;
  DetachFilePayload?: DetachFilePayloadResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CalendarAddress?: CalendarAddressResolvers<ContextType>;
  CalendarEntry?: CalendarEntryResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  TieGovernanceCasePayload?: TieGovernanceCasePayloadResolvers<ContextType>;
  AllianceCharter?: AllianceCharterResolvers<ContextType>;
  CharterArticle?: CharterArticleResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionVote?: MotionVoteResolvers<ContextType>;
  AdoptCharterPayload?: AdoptCharterPayloadResolvers<ContextType>;
  RaiseMotionPayload?: RaiseMotionPayloadResolvers<ContextType>;
  CastVotePayload?: CastVotePayloadResolvers<ContextType>;
  CloseMotionPayload?: CloseMotionPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  EmergencyUpdate?: EmergencyUpdateResolvers<ContextType>;
  EmergencyActivation?: EmergencyActivationResolvers<ContextType>;
  EmergencyActivationSide?: EmergencyActivationSideResolvers<ContextType>;
  EmergencySignature?: EmergencySignatureResolvers<ContextType>;
  EmergencyEffect?: EmergencyEffectResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyPlanSide?: EmergencyPlanSideResolvers<ContextType>;
  EmergencyPlanCall?: EmergencyPlanCallResolvers<ContextType>;
  EmergencyPlanAccess?: EmergencyPlanAccessResolvers<ContextType>;
  EmergencyEvent?: EmergencyEventResolvers<ContextType>;
  AfterActionReport?: AfterActionReportResolvers<ContextType>;
  DraftEmergencyPlanPayload?: DraftEmergencyPlanPayloadResolvers<ContextType>;
  ReviseEmergencyPlanPayload?: ReviseEmergencyPlanPayloadResolvers<ContextType>;
  SubmitEmergencyPlanPayload?: SubmitEmergencyPlanPayloadResolvers<ContextType>;
  ConsentToEmergencyPlanPayload?: ConsentToEmergencyPlanPayloadResolvers<ContextType>;
  ReturnEmergencyPlanPayload?: ReturnEmergencyPlanPayloadResolvers<ContextType>;
  RetireEmergencyPlanPayload?: RetireEmergencyPlanPayloadResolvers<ContextType>;
  ActivateEmergencyPlanPayload?: ActivateEmergencyPlanPayloadResolvers<ContextType>;
  JoinEmergencyPayload?: JoinEmergencyPayloadResolvers<ContextType>;
  NoteEmergencyEventPayload?: NoteEmergencyEventPayloadResolvers<ContextType>;
  StandDownEmergencyPayload?: StandDownEmergencyPayloadResolvers<ContextType>;
  ReviseAfterActionReportPayload?: ReviseAfterActionReportPayloadResolvers<ContextType>;
  ConfirmAfterActionReportPayload?: ConfirmAfterActionReportPayloadResolvers<ContextType>;
  YearlyEvaluation?: YearlyEvaluationResolvers<ContextType>;
  EvaluationFigure?: EvaluationFigureResolvers<ContextType>;
  EvaluationAnswer?: EvaluationAnswerResolvers<ContextType>;
  DraftEvaluationPayload?: DraftEvaluationPayloadResolvers<ContextType>;
  RedraftEvaluationPayload?: RedraftEvaluationPayloadResolvers<ContextType>;
  ConfirmEvaluationPayload?: ConfirmEvaluationPayloadResolvers<ContextType>;
  ObjectToEvaluationPayload?: ObjectToEvaluationPayloadResolvers<ContextType>;
  GradeEvaluationPayload?: GradeEvaluationPayloadResolvers<ContextType>;
  AllianceImport?: AllianceImportResolvers<ContextType>;
  Liveness?: LivenessResolvers<ContextType>;
  LivenessPart?: LivenessPartResolvers<ContextType>;
  LivenessEvidence?: LivenessEvidenceResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogHead?: LogHeadResolvers<ContextType>;
  MatchSuggestion?: MatchSuggestionResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  MeetingCadence?: MeetingCadenceResolvers<ContextType>;
  MeetingChairPlan?: MeetingChairPlanResolvers<ContextType>;
  SessionAttendance?: SessionAttendanceResolvers<ContextType>;
  SessionMinutes?: SessionMinutesResolvers<ContextType>;
  MinutesAnswer?: MinutesAnswerResolvers<ContextType>;
  SessionEvent?: SessionEventResolvers<ContextType>;
  DeliberationRecord?: DeliberationRecordResolvers<ContextType>;
  FoundJointMeetingPayload?: FoundJointMeetingPayloadResolvers<ContextType>;
  JoinJointMeetingPayload?: JoinJointMeetingPayloadResolvers<ContextType>;
  LeaveJointMeetingPayload?: LeaveJointMeetingPayloadResolvers<ContextType>;
  SetMeetingCadencePayload?: SetMeetingCadencePayloadResolvers<ContextType>;
  SetMeetingChairRotationPayload?: SetMeetingChairRotationPayloadResolvers<ContextType>;
  DissolveJointMeetingPayload?: DissolveJointMeetingPayloadResolvers<ContextType>;
  PlanMeetingSessionPayload?: PlanMeetingSessionPayloadResolvers<ContextType>;
  PostponeMeetingSessionPayload?: PostponeMeetingSessionPayloadResolvers<ContextType>;
  ConveneMeetingSessionPayload?: ConveneMeetingSessionPayloadResolvers<ContextType>;
  CancelMeetingSessionPayload?: CancelMeetingSessionPayloadResolvers<ContextType>;
  AnswerMeetingNoticePayload?: AnswerMeetingNoticePayloadResolvers<ContextType>;
  HoldMeetingSessionPayload?: HoldMeetingSessionPayloadResolvers<ContextType>;
  WriteMinutesPayload?: WriteMinutesPayloadResolvers<ContextType>;
  AnswerMinutesPayload?: AnswerMinutesPayloadResolvers<ContextType>;
  ProposeAgendaItemPayload?: ProposeAgendaItemPayloadResolvers<ContextType>;
  AdmitAgendaItemPayload?: AdmitAgendaItemPayloadResolvers<ContextType>;
  DeclineAgendaItemPayload?: DeclineAgendaItemPayloadResolvers<ContextType>;
  WithdrawAgendaItemPayload?: WithdrawAgendaItemPayloadResolvers<ContextType>;
  OrderAgendaPayload?: OrderAgendaPayloadResolvers<ContextType>;
  DiscussAgendaItemPayload?: DiscussAgendaItemPayloadResolvers<ContextType>;
  RecordDeliberationStepPayload?: RecordDeliberationStepPayloadResolvers<ContextType>;
  AdoptResolutionPayload?: AdoptResolutionPayloadResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  JointMeetingParticipant?: JointMeetingParticipantResolvers<ContextType>;
  JointMeetingSession?: JointMeetingSessionResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  JointActivity?: JointActivityResolvers<ContextType>;
  FunctionalGroup?: FunctionalGroupResolvers<ContextType>;
  ReviseNeedPayload?: ReviseNeedPayloadResolvers<ContextType>;
  WithdrawNeedPayload?: WithdrawNeedPayloadResolvers<ContextType>;
  ClassifyNeedPayload?: ClassifyNeedPayloadResolvers<ContextType>;
  AssignNeedPayload?: AssignNeedPayloadResolvers<ContextType>;
  ReviseOfferPayload?: ReviseOfferPayloadResolvers<ContextType>;
  WithdrawOfferPayload?: WithdrawOfferPayloadResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  AdministrativeDivision?: AdministrativeDivisionResolvers<ContextType>;
  PactObligation?: PactObligationResolvers<ContextType>;
  ObligationOccurrence?: ObligationOccurrenceResolvers<ContextType>;
  ObligationWaiver?: ObligationWaiverResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  EvidenceSubject?: EvidenceSubjectResolvers<ContextType>;
  JointPatrol?: JointPatrolResolvers<ContextType>;
  PactSuspension?: PactSuspensionResolvers<ContextType>;
  SubmitObligationEvidencePayload?: SubmitObligationEvidencePayloadResolvers<ContextType>;
  AcceptObligationPayload?: AcceptObligationPayloadResolvers<ContextType>;
  ReturnObligationPayload?: ReturnObligationPayloadResolvers<ContextType>;
  WaiveObligationPayload?: WaiveObligationPayloadResolvers<ContextType>;
  AdvancePactMeasurePayload?: AdvancePactMeasurePayloadResolvers<ContextType>;
  PactAmendment?: PactAmendmentResolvers<ContextType>;
  AmendmentSignatory?: AmendmentSignatoryResolvers<ContextType>;
  PactReservation?: PactReservationResolvers<ContextType>;
  ProposeAmendmentPayload?: ProposeAmendmentPayloadResolvers<ContextType>;
  SignAmendmentPayload?: SignAmendmentPayloadResolvers<ContextType>;
  DeclineAmendmentPayload?: DeclineAmendmentPayloadResolvers<ContextType>;
  RenewPactPayload?: RenewPactPayloadResolvers<ContextType>;
  ReserveArticlePayload?: ReserveArticlePayloadResolvers<ContextType>;
  WithdrawReservationPayload?: WithdrawReservationPayloadResolvers<ContextType>;
  SucceedPactPartyPayload?: SucceedPactPartyPayloadResolvers<ContextType>;
  PactVersion?: PactVersionResolvers<ContextType>;
  ClauseDifference?: ClauseDifferenceResolvers<ContextType>;
  PactEvent?: PactEventResolvers<ContextType>;
  PactTemplate?: PactTemplateResolvers<ContextType>;
  TemplateObligation?: TemplateObligationResolvers<ContextType>;
  TemplateArticle?: TemplateArticleResolvers<ContextType>;
  TemplateMeasure?: TemplateMeasureResolvers<ContextType>;
  DraftPactPayload?: DraftPactPayloadResolvers<ContextType>;
  ReviseDraftPayload?: ReviseDraftPayloadResolvers<ContextType>;
  OpenConsultationPayload?: OpenConsultationPayloadResolvers<ContextType>;
  ConsentToDraftPayload?: ConsentToDraftPayloadResolvers<ContextType>;
  ApproveDraftPayload?: ApproveDraftPayloadResolvers<ContextType>;
  ReturnDraftPayload?: ReturnDraftPayloadResolvers<ContextType>;
  CoBuildingPact?: CoBuildingPactResolvers<ContextType>;
  PactParty?: PactPartyResolvers<ContextType>;
  PactArticle?: PactArticleResolvers<ContextType>;
  PactMeasure?: PactMeasureResolvers<ContextType>;
  DataAnnexItem?: DataAnnexItemResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  ViewerIdentity?: ViewerIdentityResolvers<ContextType>;
  RegisterPactPayload?: RegisterPactPayloadResolvers<ContextType>;
  SignPactPayload?: SignPactPayloadResolvers<ContextType>;
  TerminatePactPayload?: TerminatePactPayloadResolvers<ContextType>;
  SuspendPactPayload?: SuspendPactPayloadResolvers<ContextType>;
  ResumePactPayload?: ResumePactPayloadResolvers<ContextType>;
  WithdrawFromPactPayload?: WithdrawFromPactPayloadResolvers<ContextType>;
  Pledge?: PledgeResolvers<ContextType>;
  GovernanceCase?: GovernanceCaseResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  SecretaryLedProject?: SecretaryLedProjectResolvers<ContextType>;
  SetPledgePayload?: SetPledgePayloadResolvers<ContextType>;
  ReportPledgeProgressPayload?: ReportPledgeProgressPayloadResolvers<ContextType>;
  ReviewPledgePayload?: ReviewPledgePayloadResolvers<ContextType>;
  SettlePledgePayload?: SettlePledgePayloadResolvers<ContextType>;
  OpenGovernanceCasePayload?: OpenGovernanceCasePayloadResolvers<ContextType>;
  AdvanceGovernanceCasePayload?: AdvanceGovernanceCasePayloadResolvers<ContextType>;
  OpenSecretaryLedProjectPayload?: OpenSecretaryLedProjectPayloadResolvers<ContextType>;
  AdvanceSecretaryLedProjectPayload?: AdvanceSecretaryLedProjectPayloadResolvers<ContextType>;
  ProjectParticipant?: ProjectParticipantResolvers<ContextType>;
  OpenCoBuildingProjectPayload?: OpenCoBuildingProjectPayloadResolvers<ContextType>;
  JoinCoBuildingProjectPayload?: JoinCoBuildingProjectPayloadResolvers<ContextType>;
  LeaveCoBuildingProjectPayload?: LeaveCoBuildingProjectPayloadResolvers<ContextType>;
  StartCoBuildingProjectPayload?: StartCoBuildingProjectPayloadResolvers<ContextType>;
  CompleteCoBuildingProjectPayload?: CompleteCoBuildingProjectPayloadResolvers<ContextType>;
  CancelCoBuildingProjectPayload?: CancelCoBuildingProjectPayloadResolvers<ContextType>;
  ConfirmCoBuildingProjectPayload?: ConfirmCoBuildingProjectPayloadResolvers<ContextType>;
  Reminder?: ReminderResolvers<ContextType>;
  ReminderRule?: ReminderRuleResolvers<ContextType>;
  AcknowledgeReminderPayload?: AcknowledgeReminderPayloadResolvers<ContextType>;
  ResolutionTask?: ResolutionTaskResolvers<ContextType>;
  TaskEvent?: TaskEventResolvers<ContextType>;
  AssignTaskPayload?: AssignTaskPayloadResolvers<ContextType>;
  ReportTaskProgressPayload?: ReportTaskProgressPayloadResolvers<ContextType>;
  ReportTaskCompletionPayload?: ReportTaskCompletionPayloadResolvers<ContextType>;
  AcceptTaskCompletionPayload?: AcceptTaskCompletionPayloadResolvers<ContextType>;
  ReturnTaskPayload?: ReturnTaskPayloadResolvers<ContextType>;
  ExtendTaskPayload?: ExtendTaskPayloadResolvers<ContextType>;
  CallOffTaskPayload?: CallOffTaskPayloadResolvers<ContextType>;
  ServiceOrderEvent?: ServiceOrderEventResolvers<ContextType>;
  RequestServiceOrderPayload?: RequestServiceOrderPayloadResolvers<ContextType>;
  DispatchServiceOrderPayload?: DispatchServiceOrderPayloadResolvers<ContextType>;
  AcceptServiceOrderPayload?: AcceptServiceOrderPayloadResolvers<ContextType>;
  DeclineServiceOrderPayload?: DeclineServiceOrderPayloadResolvers<ContextType>;
  CompleteServiceOrderPayload?: CompleteServiceOrderPayloadResolvers<ContextType>;
  RateServiceOrderPayload?: RateServiceOrderPayloadResolvers<ContextType>;
  CancelServiceOrderPayload?: CancelServiceOrderPayloadResolvers<ContextType>;
  ServiceNeed?: ServiceNeedResolvers<ContextType>;
  ResourceOffer?: ResourceOfferResolvers<ContextType>;
  CoBuildingProject?: CoBuildingProjectResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ServiceOrder?: ServiceOrderResolvers<ContextType>;
  SharedResource?: SharedResourceResolvers<ContextType>;
  DeclareNeedPayload?: DeclareNeedPayloadResolvers<ContextType>;
  OfferResourcePayload?: OfferResourcePayloadResolvers<ContextType>;
  ClaimPayload?: ClaimPayloadResolvers<ContextType>;
  AcceptClaimPayload?: AcceptClaimPayloadResolvers<ContextType>;
  DeclineClaimPayload?: DeclineClaimPayloadResolvers<ContextType>;
  WithdrawClaimPayload?: WithdrawClaimPayloadResolvers<ContextType>;
  FulfilClaimPayload?: FulfilClaimPayloadResolvers<ContextType>;
  RateClaimPayload?: RateClaimPayloadResolvers<ContextType>;
  SharedFact?: SharedFactResolvers<ContextType>;
  SharedFactVersion?: SharedFactVersionResolvers<ContextType>;
  SharedFactAnswer?: SharedFactAnswerResolvers<ContextType>;
  SharedFactCount?: SharedFactCountResolvers<ContextType>;
  RecordSharedFactPayload?: RecordSharedFactPayloadResolvers<ContextType>;
  ConfirmSharedFactPayload?: ConfirmSharedFactPayloadResolvers<ContextType>;
  DisputeSharedFactPayload?: DisputeSharedFactPayloadResolvers<ContextType>;
  CorrectSharedFactPayload?: CorrectSharedFactPayloadResolvers<ContextType>;
  WithdrawSharedFactPayload?: WithdrawSharedFactPayloadResolvers<ContextType>;
  ResourceBooking?: ResourceBookingResolvers<ContextType>;
  OpenSharedResourcePayload?: OpenSharedResourcePayloadResolvers<ContextType>;
  ChangeSharedResourcePayload?: ChangeSharedResourcePayloadResolvers<ContextType>;
  CloseSharedResourcePayload?: CloseSharedResourcePayloadResolvers<ContextType>;
  BookSharedResourcePayload?: BookSharedResourcePayloadResolvers<ContextType>;
  CancelBookingPayload?: CancelBookingPayloadResolvers<ContextType>;
  ConfirmBookingPayload?: ConfirmBookingPayloadResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  PactSignature?: PactSignatureResolvers<ContextType>;
  SigningStatement?: SigningStatementResolvers<ContextType>;
  RegisterSigningKeyPayload?: RegisterSigningKeyPayloadResolvers<ContextType>;
  RevokeSigningKeyPayload?: RevokeSigningKeyPayloadResolvers<ContextType>;
  Whistle?: WhistleResolvers<ContextType>;
  WhistleSupervision?: WhistleSupervisionResolvers<ContextType>;
  WhistleCount?: WhistleCountResolvers<ContextType>;
  WhistleResponse?: WhistleResponseResolvers<ContextType>;
  BlowWhistlePayload?: BlowWhistlePayloadResolvers<ContextType>;
  RespondToWhistlePayload?: RespondToWhistlePayloadResolvers<ContextType>;
  DispatchWhistlePayload?: DispatchWhistlePayloadResolvers<ContextType>;
  GiveWhistleFeedbackPayload?: GiveWhistleFeedbackPayloadResolvers<ContextType>;
  SuperviseWhistlePayload?: SuperviseWhistlePayloadResolvers<ContextType>;
  CloseWhistlePayload?: CloseWhistlePayloadResolvers<ContextType>;
  CancelWhistlePayload?: CancelWhistlePayloadResolvers<ContextType>;
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
  AllianceImportPayload?: AllianceImportPayloadResolvers<ContextType>;
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
  AllianceImportConnection?: AllianceImportConnectionResolvers<ContextType>;
  AllianceImportEdge?: AllianceImportEdgeResolvers<ContextType>;
  MatchStatus?: MatchStatusResolvers;
  ImportFault?: ImportFaultResolvers;
  ImportSeverity?: ImportSeverityResolvers;
  ImportAction?: ImportActionResolvers;
  MatchReason?: MatchReasonResolvers;
  RefusalCode?: RefusalCodeResolvers;
  MappingReason?: MappingReasonResolvers;
  WhistleResponseKind?: WhistleResponseKindResolvers;
  AlliancePartyType?: AlliancePartyTypeResolvers;
  WhistleStatus?: WhistleStatusResolvers;
  OperatingMode?: OperatingModeResolvers;
  WhistleKind?: WhistleKindResolvers;
  WhistleLevel?: WhistleLevelResolvers;
  WhistleResponseConnection?: WhistleResponseConnectionResolvers<ContextType>;
  WhistleResponseEdge?: WhistleResponseEdgeResolvers<ContextType>;
  WhistleConnection?: WhistleConnectionResolvers<ContextType>;
  WhistleEdge?: WhistleEdgeResolvers<ContextType>;
  SignatureMedium?: SignatureMediumResolvers;
  OfficialRole?: OfficialRoleResolvers;
  SignatureAlgorithm?: SignatureAlgorithmResolvers;
  StatementKind?: StatementKindResolvers;
  PactSignatureConnection?: PactSignatureConnectionResolvers<ContextType>;
  PactSignatureEdge?: PactSignatureEdgeResolvers<ContextType>;
  SigningKeyStatus?: SigningKeyStatusResolvers;
  SigningKeyConnection?: SigningKeyConnectionResolvers<ContextType>;
  SigningKeyEdge?: SigningKeyEdgeResolvers<ContextType>;
  BookingStatus?: BookingStatusResolvers;
  OfferTerms?: OfferTermsResolvers;
  ResourceKind?: ResourceKindResolvers;
  ResourceBookingConnection?: ResourceBookingConnectionResolvers<ContextType>;
  ResourceBookingEdge?: ResourceBookingEdgeResolvers<ContextType>;
  AttachmentConnection?: AttachmentConnectionResolvers<ContextType>;
  AttachmentEdge?: AttachmentEdgeResolvers<ContextType>;
  SharedFactStatus?: SharedFactStatusResolvers;
  SharedFactKind?: SharedFactKindResolvers;
  SharedFactConnection?: SharedFactConnectionResolvers<ContextType>;
  SharedFactEdge?: SharedFactEdgeResolvers<ContextType>;
  FactAnswer?: FactAnswerResolvers;
  EvidenceItemConnection?: EvidenceItemConnectionResolvers<ContextType>;
  EvidenceItemEdge?: EvidenceItemEdgeResolvers<ContextType>;
  ServiceOrderStatus?: ServiceOrderStatusResolvers;
  ClaimStatus?: ClaimStatusResolvers;
  CoBuildingProjectStatus?: CoBuildingProjectStatusResolvers;
  ResourceOfferStatus?: ResourceOfferStatusResolvers;
  ServiceNeedStatus?: ServiceNeedStatusResolvers;
  CommitteeSection?: CommitteeSectionResolvers;
  ServiceNeedKind?: ServiceNeedKindResolvers;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ServiceOrderConnection?: ServiceOrderConnectionResolvers<ContextType>;
  ServiceOrderEdge?: ServiceOrderEdgeResolvers<ContextType>;
  CoBuildingProjectConnection?: CoBuildingProjectConnectionResolvers<ContextType>;
  CoBuildingProjectEdge?: CoBuildingProjectEdgeResolvers<ContextType>;
  SharedResourceConnection?: SharedResourceConnectionResolvers<ContextType>;
  SharedResourceEdge?: SharedResourceEdgeResolvers<ContextType>;
  ResourceOfferConnection?: ResourceOfferConnectionResolvers<ContextType>;
  ResourceOfferEdge?: ResourceOfferEdgeResolvers<ContextType>;
  ServiceNeedConnection?: ServiceNeedConnectionResolvers<ContextType>;
  ServiceNeedEdge?: ServiceNeedEdgeResolvers<ContextType>;
  ResolutionTaskStatus?: ResolutionTaskStatusResolvers;
  TaskEventKind?: TaskEventKindResolvers;
  JointMeetingConnection?: JointMeetingConnectionResolvers<ContextType>;
  JointMeetingEdge?: JointMeetingEdgeResolvers<ContextType>;
  ResolutionTaskConnection?: ResolutionTaskConnectionResolvers<ContextType>;
  ResolutionTaskEdge?: ResolutionTaskEdgeResolvers<ContextType>;
  JointMeetingSessionConnection?: JointMeetingSessionConnectionResolvers<ContextType>;
  JointMeetingSessionEdge?: JointMeetingSessionEdgeResolvers<ContextType>;
  ReminderStatus?: ReminderStatusResolvers;
  ReminderLevel?: ReminderLevelResolvers;
  ReminderKind?: ReminderKindResolvers;
  ReminderConnection?: ReminderConnectionResolvers<ContextType>;
  ReminderEdge?: ReminderEdgeResolvers<ContextType>;
  SecretaryLedProjectStatus?: SecretaryLedProjectStatusResolvers;
  CaseEventKind?: CaseEventKindResolvers;
  GovernanceCaseStatus?: GovernanceCaseStatusResolvers;
  PledgeFulfilment?: PledgeFulfilmentResolvers;
  PledgeStatus?: PledgeStatusResolvers;
  CaseEventConnection?: CaseEventConnectionResolvers<ContextType>;
  CaseEventEdge?: CaseEventEdgeResolvers<ContextType>;
  SecretaryLedProjectConnection?: SecretaryLedProjectConnectionResolvers<ContextType>;
  SecretaryLedProjectEdge?: SecretaryLedProjectEdgeResolvers<ContextType>;
  GovernanceCaseConnection?: GovernanceCaseConnectionResolvers<ContextType>;
  GovernanceCaseEdge?: GovernanceCaseEdgeResolvers<ContextType>;
  PledgeConnection?: PledgeConnectionResolvers<ContextType>;
  PledgeEdge?: PledgeEdgeResolvers<ContextType>;
  PactMeasureStatus?: PactMeasureStatusResolvers;
  PactMeasureKind?: PactMeasureKindResolvers;
  PactPartyStatus?: PactPartyStatusResolvers;
  PactStatus?: PactStatusResolvers;
  PactKind?: PactKindResolvers;
  DataFieldSet?: DataFieldSetResolvers;
  PactEntryRule?: PactEntryRuleResolvers;
  ViewerKind?: ViewerKindResolvers;
  PactMeasureConnection?: PactMeasureConnectionResolvers<ContextType>;
  PactMeasureEdge?: PactMeasureEdgeResolvers<ContextType>;
  PactPartyConnection?: PactPartyConnectionResolvers<ContextType>;
  PactPartyEdge?: PactPartyEdgeResolvers<ContextType>;
  CoBuildingPactConnection?: CoBuildingPactConnectionResolvers<ContextType>;
  CoBuildingPactEdge?: CoBuildingPactEdgeResolvers<ContextType>;
  PactTemplateKind?: PactTemplateKindResolvers;
  PactEventKind?: PactEventKindResolvers;
  ClauseChange?: ClauseChangeResolvers;
  ClauseKind?: ClauseKindResolvers;
  PactStage?: PactStageResolvers;
  AmendmentStatus?: AmendmentStatusResolvers;
  EvidenceKind?: EvidenceKindResolvers;
  OccurrenceStatus?: OccurrenceStatusResolvers;
  ObligationOccurrenceConnection?: ObligationOccurrenceConnectionResolvers<ContextType>;
  ObligationOccurrenceEdge?: ObligationOccurrenceEdgeResolvers<ContextType>;
  PactObligationConnection?: PactObligationConnectionResolvers<ContextType>;
  PactObligationEdge?: PactObligationEdgeResolvers<ContextType>;
  EmergencyActivationConnection?: EmergencyActivationConnectionResolvers<ContextType>;
  EmergencyActivationEdge?: EmergencyActivationEdgeResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  ChairRotationConnection?: ChairRotationConnectionResolvers<ContextType>;
  ChairRotationEdge?: ChairRotationEdgeResolvers<ContextType>;
  AllianceMembershipConnection?: AllianceMembershipConnectionResolvers<ContextType>;
  AllianceMembershipEdge?: AllianceMembershipEdgeResolvers<ContextType>;
  JointActivityConnection?: JointActivityConnectionResolvers<ContextType>;
  JointActivityEdge?: JointActivityEdgeResolvers<ContextType>;
  ResolutionStatus?: ResolutionStatusResolvers;
  ResolutionKind?: ResolutionKindResolvers;
  DeliberationProcedure?: DeliberationProcedureResolvers;
  AgendaItemStatus?: AgendaItemStatusResolvers;
  AgendaItemKind?: AgendaItemKindResolvers;
  JointMeetingSessionStatus?: JointMeetingSessionStatusResolvers;
  JointMeetingSessionKind?: JointMeetingSessionKindResolvers;
  MembershipStatus?: MembershipStatusResolvers;
  JointMeetingKind?: JointMeetingKindResolvers;
  ActivityKind?: ActivityKindResolvers;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  JointMeetingParticipantConnection?: JointMeetingParticipantConnectionResolvers<ContextType>;
  JointMeetingParticipantEdge?: JointMeetingParticipantEdgeResolvers<ContextType>;
  JointMeetingStatus?: JointMeetingStatusResolvers;
  AttendingOffice?: AttendingOfficeResolvers;
  AttendanceKind?: AttendanceKindResolvers;
  DeliberationStep?: DeliberationStepResolvers;
  MinutesAnswerKind?: MinutesAnswerKindResolvers;
  NoticeAnswer?: NoticeAnswerResolvers;
  SessionEventKind?: SessionEventKindResolvers;
  MatchFinding?: MatchFindingResolvers;
  MatchAspect?: MatchAspectResolvers;
  MatchSuggestionConnection?: MatchSuggestionConnectionResolvers<ContextType>;
  MatchSuggestionEdge?: MatchSuggestionEdgeResolvers<ContextType>;
  LogEntryKind?: LogEntryKindResolvers;
  LogEntryConnection?: LogEntryConnectionResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
  LivenessEvidenceConnection?: LivenessEvidenceConnectionResolvers<ContextType>;
  LivenessEvidenceEdge?: LivenessEvidenceEdgeResolvers<ContextType>;
  LivenessPartKind?: LivenessPartKindResolvers;
  EvaluationGrade?: EvaluationGradeResolvers;
  EvaluationStatus?: EvaluationStatusResolvers;
  YearlyEvaluationConnection?: YearlyEvaluationConnectionResolvers<ContextType>;
  YearlyEvaluationEdge?: YearlyEvaluationEdgeResolvers<ContextType>;
  EvaluationAnswerKind?: EvaluationAnswerKindResolvers;
  EmergencyEventKind?: EmergencyEventKindResolvers;
  EmergencyPlanStatus?: EmergencyPlanStatusResolvers;
  EmergencyActivationStatus?: EmergencyActivationStatusResolvers;
  AfterActionStatus?: AfterActionStatusResolvers;
  EmergencyEffectStatus?: EmergencyEffectStatusResolvers;
  EmergencyStep?: EmergencyStepResolvers;
  EmergencySignedStep?: EmergencySignedStepResolvers;
  EmergencySideStanding?: EmergencySideStandingResolvers;
  EmergencyEventConnection?: EmergencyEventConnectionResolvers<ContextType>;
  EmergencyEventEdge?: EmergencyEventEdgeResolvers<ContextType>;
  EmergencyPlanConnection?: EmergencyPlanConnectionResolvers<ContextType>;
  EmergencyPlanEdge?: EmergencyPlanEdgeResolvers<ContextType>;
  MotionStatus?: MotionStatusResolvers;
  VoteChoice?: VoteChoiceResolvers;
  MotionMajority?: MotionMajorityResolvers;
  MotionConnection?: MotionConnectionResolvers<ContextType>;
  MotionEdge?: MotionEdgeResolvers<ContextType>;
  CalendarSubject?: CalendarSubjectResolvers;
  CalendarEntryKind?: CalendarEntryKindResolvers;
  AttachmentFormat?: AttachmentFormatResolvers;
  AttachmentRefusalCode?: AttachmentRefusalCodeResolvers;
  AttachmentLinkConnection?: AttachmentLinkConnectionResolvers<ContextType>;
  AttachmentLinkEdge?: AttachmentLinkEdgeResolvers<ContextType>;
  AllianceRole?: AllianceRoleResolvers;
  AllianceStatus?: AllianceStatusResolvers;
  AllianceKind?: AllianceKindResolvers;
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
