// Written by `pnpm codegen`; never edited.
import type { Connection, Edge } from '@hub/kit/connection.ts';
import type * as M from '../schema.mappers.ts';
import type { TierBodyKind } from '@hub/kit/generated/words.ts';
import type { BorderTier } from '@hub/kit/generated/words.ts';
import type { DivisionLevel } from '@hub/kit/generated/words.ts';
import type { BorderZoneStatus } from '@hub/kit/generated/words.ts';
import type { EnforcementResultKind } from '@hub/kit/generated/words.ts';
import type { OperationStatus } from '@hub/kit/generated/words.ts';
import type { RecordStanding } from '@hub/kit/generated/words.ts';
import type { MediationAdvice } from '@hub/kit/generated/words.ts';
import type { MediationOutcome } from '@hub/kit/generated/words.ts';
import type { BorderGapKind } from '@hub/kit/generated/words.ts';
import type { PatrolStatus } from '@hub/kit/generated/words.ts';
import type { DutySwapStatus } from '@hub/kit/generated/words.ts';
import type { BorderCaseStatus } from '@hub/kit/generated/words.ts';
import type { BorderCaseCategory } from '@hub/kit/generated/words.ts';
import type { BorderCaseEventKind } from '@hub/kit/generated/words.ts';
import type { BulletinClassification } from '@hub/kit/generated/words.ts';
import type { BulletinStatus } from '@hub/kit/generated/words.ts';
import type { PillarCondition } from '@hub/kit/generated/words.ts';
import type { InspectionStatus } from '@hub/kit/generated/words.ts';
import type { PillarType } from '@hub/kit/generated/words.ts';
import type { SourceConfidence } from '@hub/kit/generated/words.ts';
import type { BorderCrossing } from '@hub/kit/generated/words.ts';
import type { AdjacencyKind } from '@hub/kit/generated/words.ts';
import type { ChangeKind } from '@hub/kit/generated/words.ts';
import type { AdjacencyAct } from '@hub/kit/generated/words.ts';
import type { FigureQualifier } from '@hub/kit/generated/words.ts';
import type { RefusalCode } from '@hub/kit/generated/words.ts';
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

/** 依据 — what one source says of a neighbourhood. */
export type AdjacencyStatement = {
  number: Scalars['Int']['output'];
  act: AdjacencyAct;
  kind: AdjacencyKind;
  confidence: SourceConfidence;
  source: Scalars['String']['output'];
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** 登记日 */
  on: Scalars['LocalDate']['output'];
};

export type CorrectAdjacencyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  kind: AdjacencyKind;
  confidence: SourceConfidence;
  source: Scalars['String']['input'];
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

export type EndAdjacencyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 终止日 — the first day on which they are neighbours no longer. */
  on: Scalars['LocalDate']['input'];
  source: Scalars['String']['input'];
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

export type AdjacencyStepPayload = {
  adjacency?: Maybe<DivisionAdjacency>;
  userErrors: Array<UserError>;
};

/** 毗邻区划 — a neighbour and how we know of it. */
export type AdjacentDivision = {
  division?: Maybe<AdministrativeDivision>;
  /** As written in the source, whatever the division is called today. */
  nameInSource: Scalars['String']['output'];
  code: Scalars['DivisionCode']['output'];
  kind: AdjacencyKind;
  crosses: BorderCrossing;
  confidence: SourceConfidence;
  adjacency: DivisionAdjacency;
};

/** 毗邻关系 — that two divisions are neighbours, and who says so. */
export type DivisionAdjacency = Node & {
  id: Scalars['ID']['output'];
  a?: Maybe<AdministrativeDivision>;
  b?: Maybe<AdministrativeDivision>;
  level: DivisionLevel;
  kind: AdjacencyKind;
  crosses: BorderCrossing;
  confidence: SourceConfidence;
  source: Scalars['String']['output'];
  sourceUrl?: Maybe<Scalars['URL']['output']>;
  /** What a look at published geometry said; the hub holds no geometry. */
  geometryCrosscheck?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** 历次依据 — every source that was given, in order. */
  statements: Array<AdjacencyStatement>;
};

export type DivisionAdjacencyFilter = {
  and?: InputMaybe<Array<DivisionAdjacencyFilter>>;
  or?: InputMaybe<Array<DivisionAdjacencyFilter>>;
  not?: InputMaybe<DivisionAdjacencyFilter>;
  id?: InputMaybe<IdComparator>;
  kind?: InputMaybe<AdjacencyKindComparator>;
  crosses?: InputMaybe<BorderCrossingComparator>;
  confidence?: InputMaybe<SourceConfidenceComparator>;
  level?: InputMaybe<DivisionLevelComparator>;
  /** Either side lies in this division. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  source?: InputMaybe<StringComparator>;
};

export type DivisionAdjacencyOrderField =
  | 'CODE_A'
  | 'CODE_B';

export type RegisterAdjacencyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  aId: Scalars['ID']['input'];
  bId: Scalars['ID']['input'];
  kind: AdjacencyKind;
  confidence: SourceConfidence;
  source: Scalars['String']['input'];
  sourceUrl?: InputMaybe<Scalars['URL']['input']>;
};

export type RegisterAdjacencyPayload = {
  adjacency?: Maybe<DivisionAdjacency>;
  userErrors: Array<UserError>;
};

export type Query = {
  /** 上报数 — figures about the border as sources report them. */
  borderFigures: Array<ReportedFigure>;
  /** 毗邻关系 — by id. */
  divisionAdjacency?: Maybe<DivisionAdjacency>;
  /** 毗邻关系列表 */
  divisionAdjacencies: DivisionAdjacencyConnection;
  administrativeBoundary?: Maybe<AdministrativeBoundary>;
  /** 界线列表 */
  administrativeBoundaries: AdministrativeBoundaryConnection;
  /** 界线联检列表 — filter by `dueOn` to find what is due. */
  boundaryInspections: BoundaryInspectionConnection;
  /** 飞地列表 */
  enclaves: EnclaveConnection;
  /** 界线联检 */
  boundaryInspection?: Maybe<BoundaryInspection>;
  /** 飞地 */
  enclave?: Maybe<Enclave>;
  /** 界桩 — by id, or by its number of eight places */
  boundaryPillar?: Maybe<BoundaryPillar>;
  /** 信息共享列表 — internal bulletins are found only by officials of the divisions concerned. */
  sharedBulletins: SharedBulletinConnection;
  /** 信息共享 */
  sharedBulletin?: Maybe<SharedBulletin>;
  borderCase?: Maybe<BorderCase>;
  /** 边界难题列表 */
  borderCases: BorderCaseConnection;
  dutyRoster?: Maybe<DutyRoster>;
  /** 值守安排列表 */
  dutyRosters: DutyRosterConnection;
  dutyDay?: Maybe<DutyDay>;
  dutySwap?: Maybe<DutySwap>;
  /** 边界空白点 — neighbours across a province or prefecture line between whom something is missing on the day. Asked for a division, it looks along its whole line, townships included; null for whoever is no official. */
  borderGaps?: Maybe<BorderGapConnection>;
  /** 联合调解列表 */
  mediationCases: MediationCaseConnection;
  /** 联合调解 */
  mediationCase?: Maybe<MediationCase>;
  /** For the other subgraphs: which divisions are neighbours of these, by the codes they have today. */
  neighbourCodes: Array<NeighbourCode>;
  /** 执法成果合计 — over the operations of a division and a period; joint counts are those both sides confirmed. */
  enforcementTallies: Array<EnforcementTally>;
  jointEnforcementOperation?: Maybe<JointEnforcementOperation>;
  /** 联合执法列表 */
  jointEnforcementOperations: JointEnforcementOperationConnection;
  /** 治安共巡列表 */
  jointPatrols: JointPatrolConnection;
  /** 治安共巡 */
  jointPatrol?: Maybe<JointPatrol>;
  borderZone?: Maybe<BorderZone>;
  /** 边界共治区列表 */
  borderZones: BorderZoneConnection;
  /** For the gateway: what changed here after a place, in an order no late commit can slip into. */
  changesSince: ChangeBatch;
  /** For the other subgraphs: those of these ids that records here refer to; a few of them, where they are many. */
  referredTo: Array<Scalars['ID']['output']>;
  _entities: Array<Maybe<_Entity>>;
  _service: _Service;
};


export type QueryBorderFiguresArgs = {
  keys?: InputMaybe<Array<Scalars['String']['input']>>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};


export type QueryDivisionAdjacencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivisionAdjacenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DivisionAdjacencyFilter>;
  orderBy?: InputMaybe<Array<DivisionAdjacencyOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryAdministrativeBoundaryArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  lineCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdministrativeBoundariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrativeBoundaryFilter>;
  orderBy?: InputMaybe<Array<AdministrativeBoundaryOrder>>;
};


export type QueryBoundaryInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BoundaryInspectionFilter>;
  orderBy?: InputMaybe<Array<BoundaryInspectionOrder>>;
};


export type QueryEnclavesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnclaveFilter>;
  orderBy?: InputMaybe<Array<EnclaveOrder>>;
};


export type QueryBoundaryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnclaveArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoundaryPillarArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  pillarNumber?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharedBulletinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedBulletinFilter>;
  orderBy?: InputMaybe<Array<SharedBulletinOrder>>;
};


export type QuerySharedBulletinArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderCaseFilter>;
  orderBy?: InputMaybe<Array<BorderCaseOrder>>;
};


export type QueryDutyRosterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDutyRostersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyRosterFilter>;
  orderBy?: InputMaybe<Array<DutyRosterOrder>>;
};


export type QueryDutyDayArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDutySwapArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderGapsArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  kinds?: InputMaybe<Array<BorderGapKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMediationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationCaseFilter>;
  orderBy?: InputMaybe<Array<MediationCaseOrder>>;
};


export type QueryMediationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeighbourCodesArgs = {
  divisionCodes: Array<Scalars['DivisionCode']['input']>;
};


export type QueryEnforcementTalliesArgs = {
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QueryJointEnforcementOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointEnforcementOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointEnforcementOperationFilter>;
  orderBy?: InputMaybe<Array<JointEnforcementOperationOrder>>;
};


export type QueryJointPatrolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointPatrolFilter>;
  orderBy?: InputMaybe<Array<JointPatrolOrder>>;
};


export type QueryJointPatrolArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderZoneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBorderZonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderZoneFilter>;
  orderBy?: InputMaybe<Array<BorderZoneOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
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
  /** 更正毗邻关系 — with the source that says so; what was said before is kept. */
  correctAdjacency: AdjacencyStepPayload;
  /** 终止毗邻关系 — after a change of divisions, with date and source. */
  endAdjacency: AdjacencyStepPayload;
  /** 登记毗邻关系 — a source is obligatory. */
  registerAdjacency: RegisterAdjacencyPayload;
  /** 登记界线 — an official line by its code and document. Where it runs stands in that document alone: nothing here draws, moves or corrects it. */
  registerBoundary: RegisterBoundaryPayload;
  /** 登记界桩 — by its official number of eight places. */
  registerPillar: RegisterPillarPayload;
  /** 安排界线联检 — the next round of a line; due five years after the last one was completed. */
  scheduleInspection: InspectionStepPayload;
  /** 登记界桩检查情况 — what one side found at one pillar; a later finding of the same side takes its place. */
  recordPillarFinding: InspectionStepPayload;
  /** 提交联检报告 — by one side, once every pillar of the line has a finding. */
  submitInspectionReport: InspectionStepPayload;
  /** 确认或退回联检报告 — by the other side. */
  answerInspectionReport: InspectionStepPayload;
  /** 登记飞地 */
  registerEnclave: EnclaveStepPayload;
  /** 提议责任区划 — who answers for the enclave day by day; holds once the other side agrees. */
  proposeEnclaveResponsibility: EnclaveStepPayload;
  answerEnclaveResponsibility: EnclaveStepPayload;
  /** 签收信息 — by a participant of another line than the publisher's. */
  acknowledgeBulletin: BulletinStepPayload;
  /** 撤回信息 — by the line that published it; only the zone finds it from then on. */
  withdrawBulletin: BulletinStepPayload;
  /** 发布信息 */
  publishBulletin: PublishBulletinPayload;
  /** 记事 — a fact one side sets down in the shared timeline; one-sided (单方) until the other confirms it. */
  recordBorderCaseEvent: BorderCaseStepPayload;
  /** 确认或提出异议 — by the side that did not record it; a dispute stands beside what was recorded. */
  answerBorderCaseEvent: BorderCaseStepPayload;
  /** 关联共建协议 — the pact, and its article, under which the case is taken up. */
  linkBorderCase: BorderCaseStepPayload;
  /** 报告边界难题 */
  reportBorderCase: ReportBorderCasePayload;
  /** 推进边界难题 — one step at a time: 已报 → 共研 → 处置中 → 已解决 → 已核验. It is resolved once the other side confirms it, and verified by the level above. */
  advanceBorderCase: AdvanceBorderCasePayload;
  /** 编排值守 — one party a day, in turn, or as the input lists the days. Every day of the period has one party; parties beyond the official's line confirm it. */
  registerDutyRoster: DutyRosterStepPayload;
  /** 确认或不同意值守安排 — by officials over parties that have not confirmed it yet. */
  answerDutyRoster: DutyRosterStepPayload;
  /** 提议换班 — two days of two parties, by an official over the party of the first day. */
  proposeDutySwap: DutySwapStepPayload;
  /** 答复换班 — by an official over the other party. */
  answerDutySwap: DutySwapStepPayload;
  /** 撤回换班提议 — by an official over the party that proposed it. */
  withdrawDutySwap: DutySwapStepPayload;
  /** 计划共巡 — on a day of a roster, or on any day. */
  planPatrol: PatrolStepPayload;
  /** 登记共巡情况 — one-sided until the other side confirms it. */
  recordPatrol: PatrolStepPayload;
  answerPatrol: PatrolStepPayload;
  cancelPatrol: PatrolStepPayload;
  /** 受理联合调解 — begins at the village level, in its first round. */
  openMediation: OpenMediationPayload;
  /** 记录一轮调解 — an agreement waits for the other side; without one the next round follows, after three the level above, after the last the case has failed. */
  advanceMediation: AdvanceMediationPayload;
  /** 确认或不予确认协议 — by the side that did not record it. Without its confirmation the round counts as not agreed. */
  closeMediation: CloseMediationPayload;
  /** 计划联合执法 — by one side; the other is invited. */
  planJointOperation: OperationStepPayload;
  /** 参加或谢绝 — by the side that was invited. */
  answerJointOperation: OperationStepPayload;
  cancelJointOperation: OperationStepPayload;
  /** 登记联合执法已开展 */
  carryOutJointOperation: OperationStepPayload;
  /** 双方核对 — the side that did not record a figure confirms it, or says its own. */
  answerEnforcementResult: OperationStepPayload;
  /** 通报 — once every figure is answered. */
  reportJointOperation: OperationStepPayload;
  /** 登记执法成果 — what one side itself achieved; counts only, never persons. One-sided until the other side confirms it. */
  recordEnforcementResult: RecordEnforcementResultPayload;
  /** 关联协议 — a pact the zone rests on, and the line it concerns; the pact has parties in the zone on both sides. */
  linkBorderZone: BorderZoneStepPayload;
  /** 解除协议关联 */
  unlinkBorderZone: BorderZoneStepPayload;
  /** 更改共治区名称 */
  changeBorderZone: BorderZoneStepPayload;
  /** 加入共治区 — by an official over the division that joins. */
  joinBorderZone: BorderZoneStepPayload;
  /** 退出共治区 — by an official over the division that leaves; two sides must remain. */
  leaveBorderZone: BorderZoneStepPayload;
  /** 提议解散共治区 — takes effect once a participant of the other side agrees; at once where the official stands over all of them. */
  dissolveBorderZone: BorderZoneStepPayload;
  /** 答复解散提议 — by an official of the side that did not propose it. */
  answerZoneDissolution: BorderZoneStepPayload;
  /** 设立三级共治机构 */
  registerTierBody: TierBodyStepPayload;
  changeTierBody: TierBodyStepPayload;
  /** 撤销三级共治机构 */
  dissolveTierBody: TierBodyStepPayload;
  /** 设定轮值书记 — organizations in turn, each for the same number of months. */
  setSecretaryTurns: TierBodyStepPayload;
  /** 登记边界共治区 */
  registerBorderZone: RegisterBorderZonePayload;
};


export type MutationCorrectAdjacencyArgs = {
  input: CorrectAdjacencyInput;
};


export type MutationEndAdjacencyArgs = {
  input: EndAdjacencyInput;
};


export type MutationRegisterAdjacencyArgs = {
  input: RegisterAdjacencyInput;
};


export type MutationRegisterBoundaryArgs = {
  input: RegisterBoundaryInput;
};


export type MutationRegisterPillarArgs = {
  input: RegisterPillarInput;
};


export type MutationScheduleInspectionArgs = {
  input: ScheduleInspectionInput;
};


export type MutationRecordPillarFindingArgs = {
  input: RecordPillarFindingInput;
};


export type MutationSubmitInspectionReportArgs = {
  input: SubmitInspectionReportInput;
};


export type MutationAnswerInspectionReportArgs = {
  input: AnswerInspectionReportInput;
};


export type MutationRegisterEnclaveArgs = {
  input: RegisterEnclaveInput;
};


export type MutationProposeEnclaveResponsibilityArgs = {
  input: ProposeEnclaveResponsibilityInput;
};


export type MutationAnswerEnclaveResponsibilityArgs = {
  input: AnswerEnclaveResponsibilityInput;
};


export type MutationAcknowledgeBulletinArgs = {
  input: AcknowledgeBulletinInput;
};


export type MutationWithdrawBulletinArgs = {
  input: WithdrawBulletinInput;
};


export type MutationPublishBulletinArgs = {
  input: PublishBulletinInput;
};


export type MutationRecordBorderCaseEventArgs = {
  input: RecordBorderCaseEventInput;
};


export type MutationAnswerBorderCaseEventArgs = {
  input: AnswerBorderCaseEventInput;
};


export type MutationLinkBorderCaseArgs = {
  input: LinkBorderCaseInput;
};


export type MutationReportBorderCaseArgs = {
  input: ReportBorderCaseInput;
};


export type MutationAdvanceBorderCaseArgs = {
  input: AdvanceBorderCaseInput;
};


export type MutationRegisterDutyRosterArgs = {
  input: RegisterDutyRosterInput;
};


export type MutationAnswerDutyRosterArgs = {
  input: AnswerDutyRosterInput;
};


export type MutationProposeDutySwapArgs = {
  input: ProposeDutySwapInput;
};


export type MutationAnswerDutySwapArgs = {
  input: AnswerDutySwapInput;
};


export type MutationWithdrawDutySwapArgs = {
  input: WithdrawDutySwapInput;
};


export type MutationPlanPatrolArgs = {
  input: PlanPatrolInput;
};


export type MutationRecordPatrolArgs = {
  input: RecordPatrolInput;
};


export type MutationAnswerPatrolArgs = {
  input: AnswerPatrolInput;
};


export type MutationCancelPatrolArgs = {
  input: CancelPatrolInput;
};


export type MutationOpenMediationArgs = {
  input: OpenMediationInput;
};


export type MutationAdvanceMediationArgs = {
  input: AdvanceMediationInput;
};


export type MutationCloseMediationArgs = {
  input: CloseMediationInput;
};


export type MutationPlanJointOperationArgs = {
  input: PlanJointOperationInput;
};


export type MutationAnswerJointOperationArgs = {
  input: AnswerJointOperationInput;
};


export type MutationCancelJointOperationArgs = {
  input: CancelJointOperationInput;
};


export type MutationCarryOutJointOperationArgs = {
  input: CarryOutJointOperationInput;
};


export type MutationAnswerEnforcementResultArgs = {
  input: AnswerEnforcementResultInput;
};


export type MutationReportJointOperationArgs = {
  input: ReportJointOperationInput;
};


export type MutationRecordEnforcementResultArgs = {
  input: RecordEnforcementResultInput;
};


export type MutationLinkBorderZoneArgs = {
  input: LinkBorderZoneInput;
};


export type MutationUnlinkBorderZoneArgs = {
  input: UnlinkBorderZoneInput;
};


export type MutationChangeBorderZoneArgs = {
  input: ChangeBorderZoneInput;
};


export type MutationJoinBorderZoneArgs = {
  input: JoinBorderZoneInput;
};


export type MutationLeaveBorderZoneArgs = {
  input: LeaveBorderZoneInput;
};


export type MutationDissolveBorderZoneArgs = {
  input: DissolveBorderZoneInput;
};


export type MutationAnswerZoneDissolutionArgs = {
  input: AnswerZoneDissolutionInput;
};


export type MutationRegisterTierBodyArgs = {
  input: RegisterTierBodyInput;
};


export type MutationChangeTierBodyArgs = {
  input: ChangeTierBodyInput;
};


export type MutationDissolveTierBodyArgs = {
  input: DissolveTierBodyInput;
};


export type MutationSetSecretaryTurnsArgs = {
  input: SetSecretaryTurnsInput;
};


export type MutationRegisterBorderZoneArgs = {
  input: RegisterBorderZoneInput;
};

export type Subscription = {
  /** 边界变更 — what is registered, changed or removed from now on, or after the event with this cursor: each once, none lost. Bulletins are left out. */
  borderChanges: BorderChange;
};


export type SubscriptionBorderChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 边界变更 — one write to one record. */
export type BorderChange = {
  /** Where to go on from after a break. */
  cursor: Scalars['String']['output'];
  kind: ChangeKind;
  /** The record's type in the graph. */
  type: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** Which version of the record was written. */
  version: Scalars['Int']['output'];
  at: Scalars['DateTime']['output'];
  /** The record as it is now; null when it is removed. */
  node?: Maybe<Node>;
};

/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivision = {
  id: Scalars['ID']['output'];
  /** 毗邻区划 — neighbours, seen from this division. */
  adjacentDivisions: Array<AdjacentDivision>;
  borderZones: BorderZoneConnection;
  /** Cases with this division, or one below it, on either side. */
  borderCases: BorderCaseConnection;
  administrativeBoundaries: AdministrativeBoundaryConnection;
  /** 联合执法 — with this division on either side. */
  jointEnforcementOperations: JointEnforcementOperationConnection;
  /** 治安共巡 */
  jointPatrols: JointPatrolConnection;
  /** 联合调解 */
  mediationCases: MediationCaseConnection;
  /** 飞地 — that belong to it, or lie in it. */
  enclaves: EnclaveConnection;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionAdjacentDivisionsArgs = {
  kind?: InputMaybe<AdjacencyKind>;
  crosses?: InputMaybe<BorderCrossing>;
  confidence?: InputMaybe<SourceConfidence>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionBorderZonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderZoneFilter>;
  orderBy?: InputMaybe<Array<BorderZoneOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionBorderCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderCaseFilter>;
  orderBy?: InputMaybe<Array<BorderCaseOrder>>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionAdministrativeBoundariesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdministrativeBoundaryFilter>;
  orderBy?: InputMaybe<Array<AdministrativeBoundaryOrder>>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionJointEnforcementOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointEnforcementOperationFilter>;
  orderBy?: InputMaybe<Array<JointEnforcementOperationOrder>>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionJointPatrolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointPatrolFilter>;
  orderBy?: InputMaybe<Array<JointPatrolOrder>>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionMediationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MediationCaseFilter>;
  orderBy?: InputMaybe<Array<MediationCaseOrder>>;
};


/** owned by organizations; here, what lies along its borders. */
export type AdministrativeDivisionEnclavesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnclaveFilter>;
  orderBy?: InputMaybe<Array<EnclaveOrder>>;
};

/** owned by organizations; here, its part in border co-governance. */
export type PartyOrganization = {
  id: Scalars['ID']['output'];
  /** 三级共治机构 */
  borderTierBodies: Array<BorderTierBody>;
  /** 值守日 */
  dutyDays: DutyDayConnection;
  /** 轮值机构 — bodies whose secretary comes from here in turn. */
  bodiesInTurn: Array<BorderTierBody>;
};


/** owned by organizations; here, its part in border co-governance. */
export type PartyOrganizationBorderTierBodiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** owned by organizations; here, its part in border co-governance. */
export type PartyOrganizationDutyDaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyDayFilter>;
  orderBy?: InputMaybe<Array<DutyDayOrder>>;
};

/** owned by alliances; here, the border it concerns. */
export type CoBuildingPact = {
  id: Scalars['ID']['output'];
  /** 涉及的界线 */
  boundary?: Maybe<AdministrativeBoundary>;
  borderZones: BorderZoneConnection;
  /** Cases taken up under the pact. */
  borderCases: BorderCaseConnection;
};


/** owned by alliances; here, the border it concerns. */
export type CoBuildingPactBorderZonesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderZoneFilter>;
  orderBy?: InputMaybe<Array<BorderZoneOrder>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** owned by alliances; here, the border it concerns. */
export type CoBuildingPactBorderCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderCaseFilter>;
  orderBy?: InputMaybe<Array<BorderCaseOrder>>;
};

/** 行政区域界线 — the official line by its reference; the hub never says where it runs and nobody edits it here. */
export type AdministrativeBoundary = Node & {
  id: Scalars['ID']['output'];
  lineCode: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** The line this one is a part of. */
  wholeLine?: Maybe<AdministrativeBoundary>;
  /** 分段 */
  segments: Array<AdministrativeBoundary>;
  sides: Array<CaseSide>;
  /** 长度（公里） — as the official document states it. */
  lengthKm?: Maybe<Scalars['Float']['output']>;
  officialReference?: Maybe<Scalars['String']['output']>;
  pillars: Array<BoundaryPillar>;
  inspections: Array<BoundaryInspection>;
  source?: Maybe<Scalars['String']['output']>;
  /** 涉及此界线的协议 */
  pacts: Array<CoBuildingPact>;
  version: Scalars['Int']['output'];
  /** 下次联检应检日 — of the round that is open, or five years after the last one; null for a line never inspected here. */
  nextInspectionDueOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** 界桩 — boundary pillar (MZ/T 149-2020). */
export type BoundaryPillar = Node & {
  id: Scalars['ID']['output'];
  /** 界桩号 — 8 places. */
  pillarNumber: Scalars['String']['output'];
  type: PillarType;
  condition?: Maybe<PillarCondition>;
  boundary: AdministrativeBoundary;
  /** 历次检查情况 */
  findings: Array<PillarFinding>;
};

/** 界线联检 — the same line every five years (行政区域界线管理条例). */
export type BoundaryInspection = Node & {
  id: Scalars['ID']['output'];
  boundary: AdministrativeBoundary;
  /** 第几轮 */
  round: Scalars['Int']['output'];
  dueOn: Scalars['LocalDate']['output'];
  completedOn?: Maybe<Scalars['LocalDate']['output']>;
  findings?: Maybe<Scalars['String']['output']>;
  /** 逾期未检 */
  isOverdue: Scalars['Boolean']['output'];
  status: InspectionStatus;
  version: Scalars['Int']['output'];
  /** 各界桩情况 */
  pillarFindings: Array<PillarFinding>;
  /** 提交报告的一侧 */
  reportedBy?: Maybe<CaseSide>;
  reportedOn?: Maybe<Scalars['LocalDate']['output']>;
};


/** 界线联检 — the same line every five years (行政区域界线管理条例). */
export type BoundaryInspectionIsOverdueArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 飞地 — land of one division inside another. */
export type Enclave = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  belongsTo?: Maybe<AdministrativeDivision>;
  liesIn?: Maybe<AdministrativeDivision>;
  source?: Maybe<Scalars['String']['output']>;
  /** 责任区划 — as both sides agreed; null before. */
  responsible?: Maybe<AdministrativeDivision>;
  /** 待对方同意的责任区划 */
  proposedResponsible?: Maybe<AdministrativeDivision>;
  /** 约定日 */
  agreedOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  synthetic: Scalars['Boolean']['output'];
};

export type AdministrativeBoundaryFilter = {
  and?: InputMaybe<Array<AdministrativeBoundaryFilter>>;
  or?: InputMaybe<Array<AdministrativeBoundaryFilter>>;
  not?: InputMaybe<AdministrativeBoundaryFilter>;
  id?: InputMaybe<IdComparator>;
  lineCode?: InputMaybe<StringComparator>;
  name?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  inspections?: InputMaybe<BoundaryInspectionRelationFilter>;
};

export type BoundaryInspectionFilter = {
  and?: InputMaybe<Array<BoundaryInspectionFilter>>;
  or?: InputMaybe<Array<BoundaryInspectionFilter>>;
  not?: InputMaybe<BoundaryInspectionFilter>;
  id?: InputMaybe<IdComparator>;
  round?: InputMaybe<IntComparator>;
  dueOn?: InputMaybe<LocalDateComparator>;
  completedOn?: InputMaybe<LocalDateComparator>;
  /** Due before the date, and not completed by then. */
  overdueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  boundary?: InputMaybe<AdministrativeBoundaryFilter>;
};

export type EnclaveFilter = {
  and?: InputMaybe<Array<EnclaveFilter>>;
  or?: InputMaybe<Array<EnclaveFilter>>;
  not?: InputMaybe<EnclaveFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AdministrativeBoundaryOrderField =
  | 'LINE_CODE';

export type BoundaryInspectionOrderField =
  | 'DUE_ON'
  | 'ROUND';

export type EnclaveOrderField =
  | 'NAME';

/** 界桩检查情况 — what one side found at one pillar. */
export type PillarFinding = Node & {
  id: Scalars['ID']['output'];
  inspection: BoundaryInspection;
  pillar: BoundaryPillar;
  condition: PillarCondition;
  recordedBy: CaseSide;
  on: Scalars['LocalDate']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type RegisterBoundaryInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 界线代码 — four digits, or those and the number of a segment: 6261, 6261-2. */
  lineCode: Scalars['String']['input'];
  name: Scalars['String']['input'];
  ourDivisionId: Scalars['ID']['input'];
  theirDivisionId: Scalars['ID']['input'];
  /** The official document that says where the line runs. */
  officialReference: Scalars['String']['input'];
  /** As the document states it. */
  lengthKm?: InputMaybe<Scalars['Float']['input']>;
  source: Scalars['String']['input'];
};

export type RegisterBoundaryPayload = {
  boundary?: Maybe<AdministrativeBoundary>;
  userErrors: Array<UserError>;
};

export type RegisterPillarInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  boundaryId: Scalars['ID']['input'];
  /** 界桩号 — eight places: line code, three digits, a letter for its type (Q; A, B; C, D, E). */
  pillarNumber: Scalars['String']['input'];
  source: Scalars['String']['input'];
};

export type RegisterPillarPayload = {
  pillar?: Maybe<BoundaryPillar>;
  userErrors: Array<UserError>;
};

export type ScheduleInspectionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  boundaryId: Scalars['ID']['input'];
  /** Needed for a line without an earlier round. */
  dueOn?: InputMaybe<Scalars['LocalDate']['input']>;
  source: Scalars['String']['input'];
};

export type RecordPillarFindingInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The inspection's id. */
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  pillarNumber: Scalars['String']['input'];
  condition: PillarCondition;
  on: Scalars['LocalDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type SubmitInspectionReportInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
  findings: Scalars['String']['input'];
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AnswerInspectionReportInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type InspectionStepPayload = {
  inspection?: Maybe<BoundaryInspection>;
  userErrors: Array<UserError>;
};

export type RegisterEnclaveInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  belongsToId: Scalars['ID']['input'];
  liesInId: Scalars['ID']['input'];
  source: Scalars['String']['input'];
};

export type ProposeEnclaveResponsibilityInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** One of the two divisions. */
  responsibleId: Scalars['ID']['input'];
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AnswerEnclaveResponsibilityInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isAgreed: Scalars['Boolean']['input'];
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type EnclaveStepPayload = {
  enclave?: Maybe<Enclave>;
  userErrors: Array<UserError>;
};

/** 签收 — that a division of the zone has taken note. */
export type BulletinAcknowledgement = {
  division?: Maybe<AdministrativeDivision>;
  code: Scalars['DivisionCode']['output'];
  at: Scalars['DateTime']['output'];
};

export type AcknowledgeBulletinInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type WithdrawBulletinInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type BulletinStepPayload = {
  bulletin?: Maybe<SharedBulletin>;
  userErrors: Array<UserError>;
};

/** 信息共享 — a bulletin between the sides. */
export type SharedBulletin = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  classification: BulletinClassification;
  zone: BorderZone;
  publishedAt: Scalars['DateTime']['output'];
  status: BulletinStatus;
  version: Scalars['Int']['output'];
  /** 发布方所辖区划 — null for bulletins published before it was kept. */
  publisherCode?: Maybe<Scalars['DivisionCode']['output']>;
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** 签收 — in the order they came. */
  acknowledgements: Array<BulletinAcknowledgement>;
};

export type SharedBulletinFilter = {
  and?: InputMaybe<Array<SharedBulletinFilter>>;
  or?: InputMaybe<Array<SharedBulletinFilter>>;
  not?: InputMaybe<SharedBulletinFilter>;
  id?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  classification?: InputMaybe<BulletinClassificationComparator>;
  publishedAt?: InputMaybe<DateTimeComparator>;
  zone?: InputMaybe<BorderZoneFilter>;
};

export type SharedBulletinOrderField =
  | 'PUBLISHED_AT';

export type PublishBulletinInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  zoneId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  body: Scalars['String']['input'];
  classification: BulletinClassification;
};

export type PublishBulletinPayload = {
  bulletin?: Maybe<SharedBulletin>;
  userErrors: Array<UserError>;
};

export type RecordBorderCaseEventInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
  note: Scalars['String']['input'];
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AnswerBorderCaseEventInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The event's id. */
  id: Scalars['ID']['input'];
  /** The event's version. */
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  /** Obligatory where it is not confirmed. */
  note?: InputMaybe<Scalars['String']['input']>;
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type LinkBorderCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  pactId: Scalars['ID']['input'];
  articleNumber?: InputMaybe<Scalars['Int']['input']>;
};

export type BorderCaseStepPayload = {
  borderCase?: Maybe<BorderCase>;
  userErrors: Array<UserError>;
};

/** 边界难题 — a matter at the line that two sides resolve together. */
export type BorderCase = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  category: BorderCaseCategory;
  status: BorderCaseStatus;
  /** The two sides, in the order they stand in the record. */
  sides: Array<CaseSide>;
  zone?: Maybe<BorderZone>;
  pact?: Maybe<CoBuildingPact>;
  reportedOn: Scalars['LocalDate']['output'];
  resolvedOn?: Maybe<Scalars['LocalDate']['output']>;
  verifiedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 过程 */
  events: Array<BorderCaseEvent>;
  version: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  synthetic: Scalars['Boolean']['output'];
  /** 协议条款 — the number of the pact's article. */
  articleNumber?: Maybe<Scalars['Int']['output']>;
  /** 待对方确认的解决 — what one side recorded as resolved. */
  pendingResolution?: Maybe<BorderCaseEvent>;
};

/** 一侧 — one side of a case. */
export type CaseSide = {
  division?: Maybe<AdministrativeDivision>;
  code: Scalars['DivisionCode']['output'];
};

/** 过程记录 — one entry of a case's shared timeline. */
export type BorderCaseEvent = Node & {
  id: Scalars['ID']['output'];
  status: BorderCaseStatus;
  on: Scalars['LocalDate']['output'];
  note?: Maybe<Scalars['String']['output']>;
  kind: BorderCaseEventKind;
  /** 登记的一侧 — null where a source tells it of both, and for what the level above records. */
  recordedBy?: Maybe<CaseSide>;
  standing: RecordStanding;
  version: Scalars['Int']['output'];
  /** 对方答复日 */
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 对方说法 — what the other side says where it disputes the record. */
  counterNote?: Maybe<Scalars['String']['output']>;
};

export type BorderCaseFilter = {
  and?: InputMaybe<Array<BorderCaseFilter>>;
  or?: InputMaybe<Array<BorderCaseFilter>>;
  not?: InputMaybe<BorderCaseFilter>;
  id?: InputMaybe<IdComparator>;
  title?: InputMaybe<StringComparator>;
  category?: InputMaybe<BorderCaseCategoryComparator>;
  status?: InputMaybe<BorderCaseStatusComparator>;
  /** Either side lies in this division. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  reportedOn?: InputMaybe<LocalDateComparator>;
  resolvedOn?: InputMaybe<LocalDateComparator>;
  /** 解决年份 */
  resolvedIn?: InputMaybe<Scalars['Int']['input']>;
  pactId?: InputMaybe<IdComparator>;
  zone?: InputMaybe<BorderZoneFilter>;
  synthetic?: InputMaybe<BooleanComparator>;
};

export type BorderCaseOrderField =
  | 'REPORTED_ON'
  | 'RESOLVED_ON'
  | 'STATUS'
  | 'CATEGORY';

export type ReportBorderCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  category: BorderCaseCategory;
  ourDivisionId: Scalars['ID']['input'];
  theirDivisionId: Scalars['ID']['input'];
  zoneId?: InputMaybe<Scalars['ID']['input']>;
  pactId?: InputMaybe<Scalars['ID']['input']>;
  reportedOn: Scalars['LocalDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportBorderCasePayload = {
  borderCase?: Maybe<BorderCase>;
  userErrors: Array<UserError>;
};

export type AdvanceBorderCaseInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  status: BorderCaseStatus;
  on: Scalars['LocalDate']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AdvanceBorderCasePayload = {
  borderCase?: Maybe<BorderCase>;
  userErrors: Array<UserError>;
};

/** 值守一方 */
export type DutyParty = {
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  confirmedOn?: Maybe<Scalars['LocalDate']['output']>;
};

/** 值守日 — one day and the party on duty. */
export type DutyDay = Node & {
  id: Scalars['ID']['output'];
  roster: DutyRoster;
  on: Scalars['LocalDate']['output'];
  organization?: Maybe<PartyOrganization>;
  divisionCode: Scalars['DivisionCode']['output'];
  /** 当日共巡 */
  patrols: Array<JointPatrol>;
};

/** 换班 — two parties exchange a day each. */
export type DutySwap = Node & {
  id: Scalars['ID']['output'];
  roster: DutyRoster;
  status: DutySwapStatus;
  firstOn: Scalars['LocalDate']['output'];
  secondOn: Scalars['LocalDate']['output'];
  /** Who had the first day, and proposed it. */
  firstOrganization?: Maybe<PartyOrganization>;
  secondOrganization?: Maybe<PartyOrganization>;
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
};

export type DutyRosterFilter = {
  and?: InputMaybe<Array<DutyRosterFilter>>;
  or?: InputMaybe<Array<DutyRosterFilter>>;
  not?: InputMaybe<DutyRosterFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  standing?: InputMaybe<RecordStandingComparator>;
  startsOn?: InputMaybe<LocalDateComparator>;
  endsOn?: InputMaybe<LocalDateComparator>;
  zone?: InputMaybe<BorderZoneFilter>;
};

export type DutyRosterOrderField =
  | 'STARTS_ON'
  | 'NAME';

export type DutyDayFilter = {
  and?: InputMaybe<Array<DutyDayFilter>>;
  or?: InputMaybe<Array<DutyDayFilter>>;
  not?: InputMaybe<DutyDayFilter>;
  id?: InputMaybe<IdComparator>;
  on?: InputMaybe<LocalDateComparator>;
  organizationId?: InputMaybe<IdComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type DutyDayOrderField =
  | 'ON';

export type DutyDayInput = {
  on: Scalars['LocalDate']['input'];
  organizationId: Scalars['ID']['input'];
};

export type RegisterDutyRosterInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  zoneId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  startsOn: Scalars['LocalDate']['input'];
  /** The last day, included; two years at the most. */
  endsOn: Scalars['LocalDate']['input'];
  /** In the order of their turns. */
  organizationIds: Array<Scalars['ID']['input']>;
  /** 每轮天数 — days of one turn. */
  daysPerTurn?: InputMaybe<Scalars['Int']['input']>;
  /** 逐日指定 — instead of turns: every day of the period, once. */
  days?: InputMaybe<Array<DutyDayInput>>;
};

export type AnswerDutyRosterInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
};

export type DutyRosterStepPayload = {
  dutyRoster?: Maybe<DutyRoster>;
  userErrors: Array<UserError>;
};

export type ProposeDutySwapInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The roster's id. */
  rosterId: Scalars['ID']['input'];
  /** The roster's version. */
  version: Scalars['Int']['input'];
  firstOn: Scalars['LocalDate']['input'];
  secondOn: Scalars['LocalDate']['input'];
};

export type AnswerDutySwapInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
};

export type WithdrawDutySwapInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type DutySwapStepPayload = {
  dutySwap?: Maybe<DutySwap>;
  userErrors: Array<UserError>;
};

export type PlanPatrolInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  zoneId: Scalars['ID']['input'];
  ourDivisionId: Scalars['ID']['input'];
  theirDivisionId: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
  route?: InputMaybe<Scalars['String']['input']>;
  /** Whose day it is then. */
  rosterId?: InputMaybe<Scalars['ID']['input']>;
};

export type RecordPatrolInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  findings: Scalars['String']['input'];
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AnswerPatrolInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  /** Obligatory where it is not confirmed. */
  findings?: InputMaybe<Scalars['String']['input']>;
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type CancelPatrolInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type PatrolStepPayload = {
  patrol?: Maybe<JointPatrol>;
  userErrors: Array<UserError>;
};

/** 边界空白点 — what is missing between two neighbours, since when, whom to call and what to do. */
export type BorderGap = {
  kind: BorderGapKind;
  adjacency: DivisionAdjacency;
  /** 本侧 — the one in the division that was asked about. */
  near?: Maybe<AdministrativeDivision>;
  nearCode: Scalars['DivisionCode']['output'];
  /** 对侧 */
  far?: Maybe<AdministrativeDivision>;
  farCode: Scalars['DivisionCode']['output'];
  /** 自何日起 — null where there never was anything. */
  since?: Maybe<Scalars['LocalDate']['output']>;
  /** 联系机构 — bodies of the other side in a zone of both, the nearest tier first. */
  callOn: Array<BorderTierBody>;
  /** 联系组织 — the committee of the other side. */
  callOnOrganization?: Maybe<PartyOrganization>;
  advice: Scalars['String']['output'];
  /** 怎么办 */
  adviceZh: Scalars['String']['output'];
  /** The meeting that is overdue. */
  meeting?: Maybe<JointMeeting>;
  /** The turn of an obligation that is overdue. */
  occurrence?: Maybe<ObligationOccurrence>;
  /** The line whose inspection is overdue, and the round where one is scheduled. */
  boundary?: Maybe<AdministrativeBoundary>;
  inspection?: Maybe<BoundaryInspection>;
  /** The case that no pact takes up. */
  borderCase?: Maybe<BorderCase>;
  /** The zone whose rosters leave the day open. */
  zone?: Maybe<BorderZone>;
};

/** 联席会议 — owned by alliances. */
export type JointMeeting = {
  id: Scalars['ID']['output'];
};

/** 履约事项 — owned by alliances. */
export type ObligationOccurrence = {
  id: Scalars['ID']['output'];
};

/** 联合调解 — three levels, three rounds. */
export type MediationCase = Node & {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  level: BorderTier;
  /** 第几轮 — 1 to 3. */
  round: Scalars['Int']['output'];
  outcome: MediationOutcome;
  /** 司法确认 */
  isJudiciallyConfirmed: Scalars['Boolean']['output'];
  /** 调解记录 — without persons. */
  proceedings?: Maybe<Scalars['String']['output']>;
  sides: Array<CaseSide>;
  acceptedOn: Scalars['LocalDate']['output'];
  settledOn?: Maybe<Scalars['LocalDate']['output']>;
  synthetic: Scalars['Boolean']['output'];
  /** 各轮记录 — in order. */
  rounds: Array<MediationRound>;
  /** 已确认的一侧 — both once it is settled. */
  confirmedBy: Array<CaseSide>;
  /** 告知途径 — what is open to the parties when mediation has failed (人民调解法 第二十六条). */
  advised: Array<MediationAdvice>;
  version: Scalars['Int']['output'];
};

export type MediationCaseFilter = {
  and?: InputMaybe<Array<MediationCaseFilter>>;
  or?: InputMaybe<Array<MediationCaseFilter>>;
  not?: InputMaybe<MediationCaseFilter>;
  id?: InputMaybe<IdComparator>;
  level?: InputMaybe<BorderTierComparator>;
  round?: InputMaybe<IntComparator>;
  outcome?: InputMaybe<MediationOutcomeComparator>;
  isJudiciallyConfirmed?: InputMaybe<BooleanComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  acceptedOn?: InputMaybe<LocalDateComparator>;
};

export type MediationCaseOrderField =
  | 'ACCEPTED_ON'
  | 'LEVEL';

/** 一轮调解 */
export type MediationRound = {
  level: BorderTier;
  round: Scalars['Int']['output'];
  on: Scalars['LocalDate']['output'];
  isAgreed: Scalars['Boolean']['output'];
  /** 对方确认 — null while the other side has not answered, and where nothing was agreed. */
  isConfirmed?: Maybe<Scalars['Boolean']['output']>;
  /** 登记的一侧 — null for rounds recorded before sides were kept. */
  recordedBy?: Maybe<CaseSide>;
  /** 本轮记录 — without persons. */
  proceedings?: Maybe<Scalars['String']['output']>;
};

export type OpenMediationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  ourDivisionId: Scalars['ID']['input'];
  theirDivisionId: Scalars['ID']['input'];
  acceptedOn: Scalars['LocalDate']['input'];
};

export type OpenMediationPayload = {
  mediationCase?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type AdvanceMediationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isAgreed: Scalars['Boolean']['input'];
  on: Scalars['LocalDate']['input'];
  /** 本轮记录 — without persons. */
  proceedings?: InputMaybe<Scalars['String']['input']>;
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type AdvanceMediationPayload = {
  mediationCase?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

export type CloseMediationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  on: Scalars['LocalDate']['input'];
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type CloseMediationPayload = {
  mediationCase?: Maybe<MediationCase>;
  userErrors: Array<UserError>;
};

/** 毗邻代码 — that two codes are neighbours. */
export type NeighbourCode = {
  divisionCode: Scalars['DivisionCode']['output'];
  neighbourCode: Scalars['DivisionCode']['output'];
};

/** 核对合计 — one kind of result. */
export type EnforcementTally = {
  kind: EnforcementResultKind;
  /** 双方确认数 */
  jointCount: Scalars['Int']['output'];
  /** 单方数 — recorded by one side and not answered. */
  oneSidedCount: Scalars['Int']['output'];
  /** 有异议数 — as whoever recorded it says. */
  disputedCount: Scalars['Int']['output'];
};

export type PlanJointOperationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  ourDivisionId: Scalars['ID']['input'];
  theirDivisionId: Scalars['ID']['input'];
  zoneId?: InputMaybe<Scalars['ID']['input']>;
  startsOn: Scalars['LocalDate']['input'];
  endsOn?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type AnswerJointOperationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isJoined: Scalars['Boolean']['input'];
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type CancelJointOperationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type CarryOutJointOperationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  startsOn: Scalars['LocalDate']['input'];
  endsOn: Scalars['LocalDate']['input'];
};

export type AnswerEnforcementResultInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The result's id. */
  id: Scalars['ID']['input'];
  /** The result's version. */
  version: Scalars['Int']['input'];
  isConfirmed: Scalars['Boolean']['input'];
  /** Obligatory where it is not confirmed: what this side counts. */
  count?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type ReportJointOperationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type OperationStepPayload = {
  operation?: Maybe<JointEnforcementOperation>;
  userErrors: Array<UserError>;
};

/** 联合执法 — an operation of two sides, and what came of it in numbers. */
export type JointEnforcementOperation = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  status: OperationStatus;
  zone?: Maybe<BorderZone>;
  sides: Array<CaseSide>;
  results: Array<EnforcementResult>;
  startsOn?: Maybe<Scalars['LocalDate']['output']>;
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  synthetic: Scalars['Boolean']['output'];
  /** 通报日 */
  reportedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** 双方核对合计 — what both sides confirmed, and beside it what only one side says; they are never added up. */
  tally: Array<EnforcementTally>;
};

/** 执法成果 — one tally; counts only. */
export type EnforcementResult = Node & {
  id: Scalars['ID']['output'];
  kind: EnforcementResultKind;
  count: Scalars['NonNegativeInt']['output'];
  source?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** 登记的一侧 — null where a source tells it of both. */
  recordedBy?: Maybe<CaseSide>;
  standing: RecordStanding;
  /** 对方所报数 — where the other side disputes the figure. */
  otherCount?: Maybe<Scalars['NonNegativeInt']['output']>;
  answeredOn?: Maybe<Scalars['LocalDate']['output']>;
};

export type JointEnforcementOperationFilter = {
  and?: InputMaybe<Array<JointEnforcementOperationFilter>>;
  or?: InputMaybe<Array<JointEnforcementOperationFilter>>;
  not?: InputMaybe<JointEnforcementOperationFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  status?: InputMaybe<OperationStatusComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  startsOn?: InputMaybe<LocalDateComparator>;
  zone?: InputMaybe<BorderZoneFilter>;
  results?: InputMaybe<EnforcementResultRelationFilter>;
};

export type EnforcementResultFilter = {
  kind?: InputMaybe<EnforcementResultKindComparator>;
  count?: InputMaybe<IntComparator>;
};

export type JointEnforcementOperationOrderField =
  | 'NAME'
  | 'STARTS_ON';

export type RecordEnforcementResultInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  operationId: Scalars['ID']['input'];
  kind: EnforcementResultKind;
  count: Scalars['NonNegativeInt']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  /** 代表哪一侧 — needed from whoever is placed over both. */
  forDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type RecordEnforcementResultPayload = {
  operation?: Maybe<JointEnforcementOperation>;
  userErrors: Array<UserError>;
};

/** 值守安排 — who is on duty over a period. */
export type DutyRoster = Node & {
  id: Scalars['ID']['output'];
  zone: BorderZone;
  name: Scalars['String']['output'];
  /** 值守天数 — days on duty in a year. */
  daysPerYear: Scalars['Int']['output'];
  organization?: Maybe<PartyOrganization>;
  startsOn: Scalars['LocalDate']['output'];
  endsOn?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  /** Confirmed once every party has confirmed it; a reported roster without days is what a source tells. */
  standing: RecordStanding;
  /** 值守各方 — in the order of their turns. */
  parties: Array<DutyParty>;
  /** 逐日安排 */
  days: DutyDayConnection;
  /** 某日值守方 */
  onDuty?: Maybe<DutyDay>;
  swaps: Array<DutySwap>;
};


/** 值守安排 — who is on duty over a period. */
export type DutyRosterDaysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyDayFilter>;
  orderBy?: InputMaybe<Array<DutyDayOrder>>;
};


/** 值守安排 — who is on duty over a period. */
export type DutyRosterOnDutyArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** 治安共巡 — a patrol of both sides. */
export type JointPatrol = Node & {
  id: Scalars['ID']['output'];
  zone: BorderZone;
  on: Scalars['LocalDate']['output'];
  route?: Maybe<Scalars['String']['output']>;
  sides: Array<CaseSide>;
  synthetic: Scalars['Boolean']['output'];
  status: PatrolStatus;
  version: Scalars['Int']['output'];
  /** 对应值守日 */
  dutyDay?: Maybe<DutyDay>;
  /** 发现情况 — places and facts, never persons. */
  findings?: Maybe<Scalars['String']['output']>;
  /** 对方说法 */
  counterFindings?: Maybe<Scalars['String']['output']>;
  /** Null until what was found is recorded. */
  standing?: Maybe<RecordStanding>;
  recordedBy?: Maybe<CaseSide>;
};

export type JointPatrolFilter = {
  and?: InputMaybe<Array<JointPatrolFilter>>;
  or?: InputMaybe<Array<JointPatrolFilter>>;
  not?: InputMaybe<JointPatrolFilter>;
  id?: InputMaybe<IdComparator>;
  on?: InputMaybe<LocalDateComparator>;
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  zone?: InputMaybe<BorderZoneFilter>;
};

export type JointPatrolOrderField =
  | 'ON';

export type LinkBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  pactId: Scalars['ID']['input'];
  boundaryId?: InputMaybe<Scalars['ID']['input']>;
};

export type UnlinkBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  pactId: Scalars['ID']['input'];
};

/** 轮值 — one turn of a body's secretary. */
export type SecretaryTurn = {
  /** 第几轮 — from 1. */
  number: Scalars['Int']['output'];
  organization?: Maybe<PartyOrganization>;
  from: Scalars['LocalDate']['output'];
  /** The first day of the next turn. */
  to: Scalars['LocalDate']['output'];
};

export type ChangeBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
};

export type JoinBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  divisionId: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
};

export type LeaveBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  divisionId: Scalars['ID']['input'];
  on: Scalars['LocalDate']['input'];
};

export type DissolveBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type AnswerZoneDissolutionInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  isAgreed: Scalars['Boolean']['input'];
};

export type BorderZoneStepPayload = {
  borderZone?: Maybe<BorderZone>;
  userErrors: Array<UserError>;
};

export type RegisterTierBodyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  zoneId: Scalars['ID']['input'];
  tier: BorderTier;
  kind: TierBodyKind;
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  validFrom: Scalars['LocalDate']['input'];
  /** 值班联络 — an office, never a person. */
  dutyOffice?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeTierBodyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  kind: TierBodyKind;
  /** Left as it is when not given. */
  dutyOffice?: InputMaybe<Scalars['String']['input']>;
};

export type DissolveTierBodyInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  on: Scalars['LocalDate']['input'];
};

export type SetSecretaryTurnsInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  organizationIds: Array<Scalars['ID']['input']>;
  firstOn: Scalars['LocalDate']['input'];
  /** 每轮月数 — 1 to 60. */
  months: Scalars['Int']['input'];
};

export type TierBodyStepPayload = {
  tierBody?: Maybe<BorderTierBody>;
  userErrors: Array<UserError>;
};

/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZone = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Divisions with a source that take part on the date; a report may count more than it names. */
  participants: Array<ZoneParticipant>;
  /** 三级共治机构 — standing on the date. */
  tierBodies: Array<BorderTierBody>;
  pacts: Array<CoBuildingPact>;
  borderCases: BorderCaseConnection;
  operations: JointEnforcementOperationConnection;
  patrols: JointPatrolConnection;
  dutyRosters: Array<DutyRoster>;
  /** Participants named by a source, by level; figures in reports stand in `borderFigures`. */
  participantCounts: Array<ZoneParticipantCount>;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  version: Scalars['Int']['output'];
  source?: Maybe<Scalars['String']['output']>;
  synthetic: Scalars['Boolean']['output'];
  /** 信息共享 — those the viewer may find. */
  sharedBulletins: SharedBulletinConnection;
  status: BorderZoneStatus;
  /** 提议的解散日 */
  dissolutionOn?: Maybe<Scalars['LocalDate']['output']>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneParticipantsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneTierBodiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneBorderCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BorderCaseFilter>;
  orderBy?: InputMaybe<Array<BorderCaseOrder>>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneOperationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointEnforcementOperationFilter>;
  orderBy?: InputMaybe<Array<JointEnforcementOperationOrder>>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZonePatrolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JointPatrolFilter>;
  orderBy?: InputMaybe<Array<JointPatrolOrder>>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneParticipantCountsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** 边界共治区 — divisions on both sides of a line that govern it together. */
export type BorderZoneSharedBulletinsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharedBulletinFilter>;
  orderBy?: InputMaybe<Array<SharedBulletinOrder>>;
};

/** 参与区划 — one division of a zone. */
export type ZoneParticipant = {
  division?: Maybe<AdministrativeDivision>;
  code: Scalars['DivisionCode']['output'];
  level: DivisionLevel;
  /** 加入日 */
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  /** 退出日 — the first day on which it takes part no longer. */
  validTo?: Maybe<Scalars['LocalDate']['output']>;
};

/** 参与区划计数 */
export type ZoneParticipantCount = {
  level: DivisionLevel;
  count: Scalars['Int']['output'];
};

/** 三级共治机构 — the body of one tier: county, township or village. */
export type BorderTierBody = Node & {
  id: Scalars['ID']['output'];
  zone: BorderZone;
  tier: BorderTier;
  kind: TierBodyKind;
  name: Scalars['String']['output'];
  organization?: Maybe<PartyOrganization>;
  /** 值班联络 — the duty office and how to reach it; an office, never a person. */
  dutyOffice?: Maybe<Scalars['String']['output']>;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
  /** 轮值单位 — in the order of their turns; none where no rotation is set. */
  secretaryTurns: Array<PartyOrganization>;
  /** 轮值书记所在单位 — whose turn it is on the date. */
  secretary?: Maybe<SecretaryTurn>;
  version: Scalars['Int']['output'];
};


/** 三级共治机构 — the body of one tier: county, township or village. */
export type BorderTierBodySecretaryArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type BorderZoneFilter = {
  and?: InputMaybe<Array<BorderZoneFilter>>;
  or?: InputMaybe<Array<BorderZoneFilter>>;
  not?: InputMaybe<BorderZoneFilter>;
  id?: InputMaybe<IdComparator>;
  name?: InputMaybe<StringComparator>;
  /** A division of this subtree takes part today. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  cases?: InputMaybe<BorderCaseRelationFilter>;
  tierBodies?: InputMaybe<BorderTierBodyRelationFilter>;
};

export type BorderTierBodyFilter = {
  tier?: InputMaybe<BorderTierComparator>;
  kind?: InputMaybe<TierBodyKindComparator>;
  name?: InputMaybe<StringComparator>;
};

export type BorderZoneOrderField =
  | 'NAME'
  | 'VALID_FROM';

export type RegisterBorderZoneInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  divisionIds: Array<Scalars['ID']['input']>;
  validFrom: Scalars['LocalDate']['input'];
};

export type RegisterBorderZonePayload = {
  borderZone?: Maybe<BorderZone>;
  userErrors: Array<UserError>;
};

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

export type TierBodyKindComparator = {
  eq?: InputMaybe<TierBodyKind>;
  ne?: InputMaybe<TierBodyKind>;
  in?: InputMaybe<Array<TierBodyKind>>;
  notIn?: InputMaybe<Array<TierBodyKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { TierBodyKind };

export type BorderTierComparator = {
  eq?: InputMaybe<BorderTier>;
  ne?: InputMaybe<BorderTier>;
  in?: InputMaybe<Array<BorderTier>>;
  notIn?: InputMaybe<Array<BorderTier>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { BorderTier };

/** 关联筛选 — at least one, none, or every related row. */
export type BorderTierBodyRelationFilter = {
  some?: InputMaybe<BorderTierBodyFilter>;
  none?: InputMaybe<BorderTierBodyFilter>;
  every?: InputMaybe<BorderTierBodyFilter>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type BorderCaseRelationFilter = {
  some?: InputMaybe<BorderCaseFilter>;
  none?: InputMaybe<BorderCaseFilter>;
  every?: InputMaybe<BorderCaseFilter>;
};

export type { DivisionLevel };

/** 分页列表 — a page of JointPatrol. */
export type JointPatrolConnection = {
  edges: Array<JointPatrolEdge>;
  nodes: Array<JointPatrol>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointPatrolEdge = {
  cursor: Scalars['String']['output'];
  node: JointPatrol;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointPatrolOrder = {
  field: JointPatrolOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of JointEnforcementOperation. */
export type JointEnforcementOperationConnection = {
  edges: Array<JointEnforcementOperationEdge>;
  nodes: Array<JointEnforcementOperation>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type JointEnforcementOperationEdge = {
  cursor: Scalars['String']['output'];
  node: JointEnforcementOperation;
};

/** 排序 — several may be given; earlier ones count first. */
export type JointEnforcementOperationOrder = {
  field: JointEnforcementOperationOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of BorderCase. */
export type BorderCaseConnection = {
  edges: Array<BorderCaseEdge>;
  nodes: Array<BorderCase>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type BorderCaseEdge = {
  cursor: Scalars['String']['output'];
  node: BorderCase;
};

/** 排序 — several may be given; earlier ones count first. */
export type BorderCaseOrder = {
  field: BorderCaseOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of BorderZone. */
export type BorderZoneConnection = {
  edges: Array<BorderZoneEdge>;
  nodes: Array<BorderZone>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type BorderZoneEdge = {
  cursor: Scalars['String']['output'];
  node: BorderZone;
};

/** 排序 — several may be given; earlier ones count first. */
export type BorderZoneOrder = {
  field: BorderZoneOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { BorderZoneStatus };

export type { EnforcementResultKind };

export type EnforcementResultKindComparator = {
  eq?: InputMaybe<EnforcementResultKind>;
  ne?: InputMaybe<EnforcementResultKind>;
  in?: InputMaybe<Array<EnforcementResultKind>>;
  notIn?: InputMaybe<Array<EnforcementResultKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 关联筛选 — at least one, none, or every related row. */
export type EnforcementResultRelationFilter = {
  some?: InputMaybe<EnforcementResultFilter>;
  none?: InputMaybe<EnforcementResultFilter>;
  every?: InputMaybe<EnforcementResultFilter>;
};

export type OperationStatusComparator = {
  eq?: InputMaybe<OperationStatus>;
  ne?: InputMaybe<OperationStatus>;
  in?: InputMaybe<Array<OperationStatus>>;
  notIn?: InputMaybe<Array<OperationStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { OperationStatus };

export type { RecordStanding };

export type { MediationAdvice };

export type MediationOutcomeComparator = {
  eq?: InputMaybe<MediationOutcome>;
  ne?: InputMaybe<MediationOutcome>;
  in?: InputMaybe<Array<MediationOutcome>>;
  notIn?: InputMaybe<Array<MediationOutcome>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { MediationOutcome };

/** 分页列表 — a page of MediationCase. */
export type MediationCaseConnection = {
  edges: Array<MediationCaseEdge>;
  nodes: Array<MediationCase>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type MediationCaseEdge = {
  cursor: Scalars['String']['output'];
  node: MediationCase;
};

/** 排序 — several may be given; earlier ones count first. */
export type MediationCaseOrder = {
  field: MediationCaseOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { BorderGapKind };

/** 分页列表 — a page of BorderGap. */
export type BorderGapConnection = {
  edges: Array<BorderGapEdge>;
  nodes: Array<BorderGap>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type BorderGapEdge = {
  cursor: Scalars['String']['output'];
  node: BorderGap;
};

export type RecordStandingComparator = {
  eq?: InputMaybe<RecordStanding>;
  ne?: InputMaybe<RecordStanding>;
  in?: InputMaybe<Array<RecordStanding>>;
  notIn?: InputMaybe<Array<RecordStanding>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { PatrolStatus };

export type { DutySwapStatus };

/** 分页列表 — a page of DutyDay. */
export type DutyDayConnection = {
  edges: Array<DutyDayEdge>;
  nodes: Array<DutyDay>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type DutyDayEdge = {
  cursor: Scalars['String']['output'];
  node: DutyDay;
};

/** 排序 — several may be given; earlier ones count first. */
export type DutyDayOrder = {
  field: DutyDayOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of DutyRoster. */
export type DutyRosterConnection = {
  edges: Array<DutyRosterEdge>;
  nodes: Array<DutyRoster>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type DutyRosterEdge = {
  cursor: Scalars['String']['output'];
  node: DutyRoster;
};

/** 排序 — several may be given; earlier ones count first. */
export type DutyRosterOrder = {
  field: DutyRosterOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { BorderCaseStatus };

export type { BorderCaseCategory };

export type BorderCaseStatusComparator = {
  eq?: InputMaybe<BorderCaseStatus>;
  ne?: InputMaybe<BorderCaseStatus>;
  in?: InputMaybe<Array<BorderCaseStatus>>;
  notIn?: InputMaybe<Array<BorderCaseStatus>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BorderCaseCategoryComparator = {
  eq?: InputMaybe<BorderCaseCategory>;
  ne?: InputMaybe<BorderCaseCategory>;
  in?: InputMaybe<Array<BorderCaseCategory>>;
  notIn?: InputMaybe<Array<BorderCaseCategory>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type { BorderCaseEventKind };

export type { BulletinClassification };

export type BulletinClassificationComparator = {
  eq?: InputMaybe<BulletinClassification>;
  ne?: InputMaybe<BulletinClassification>;
  in?: InputMaybe<Array<BulletinClassification>>;
  notIn?: InputMaybe<Array<BulletinClassification>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分页列表 — a page of SharedBulletin. */
export type SharedBulletinConnection = {
  edges: Array<SharedBulletinEdge>;
  nodes: Array<SharedBulletin>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type SharedBulletinEdge = {
  cursor: Scalars['String']['output'];
  node: SharedBulletin;
};

/** 排序 — several may be given; earlier ones count first. */
export type SharedBulletinOrder = {
  field: SharedBulletinOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { BulletinStatus };

export type { PillarCondition };

export type { InspectionStatus };

/** 关联筛选 — at least one, none, or every related row. */
export type BoundaryInspectionRelationFilter = {
  some?: InputMaybe<BoundaryInspectionFilter>;
  none?: InputMaybe<BoundaryInspectionFilter>;
  every?: InputMaybe<BoundaryInspectionFilter>;
};

export type { PillarType };

/** 分页列表 — a page of Enclave. */
export type EnclaveConnection = {
  edges: Array<EnclaveEdge>;
  nodes: Array<Enclave>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type EnclaveEdge = {
  cursor: Scalars['String']['output'];
  node: Enclave;
};

/** 排序 — several may be given; earlier ones count first. */
export type EnclaveOrder = {
  field: EnclaveOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of BoundaryInspection. */
export type BoundaryInspectionConnection = {
  edges: Array<BoundaryInspectionEdge>;
  nodes: Array<BoundaryInspection>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type BoundaryInspectionEdge = {
  cursor: Scalars['String']['output'];
  node: BoundaryInspection;
};

/** 排序 — several may be given; earlier ones count first. */
export type BoundaryInspectionOrder = {
  field: BoundaryInspectionOrderField;
  direction?: InputMaybe<SortDirection>;
};

/** 分页列表 — a page of AdministrativeBoundary. */
export type AdministrativeBoundaryConnection = {
  edges: Array<AdministrativeBoundaryEdge>;
  nodes: Array<AdministrativeBoundary>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type AdministrativeBoundaryEdge = {
  cursor: Scalars['String']['output'];
  node: AdministrativeBoundary;
};

/** 排序 — several may be given; earlier ones count first. */
export type AdministrativeBoundaryOrder = {
  field: AdministrativeBoundaryOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { SourceConfidence };

export type { BorderCrossing };

export type { AdjacencyKind };

export type { ChangeKind };

export type DivisionLevelComparator = {
  eq?: InputMaybe<DivisionLevel>;
  ne?: InputMaybe<DivisionLevel>;
  in?: InputMaybe<Array<DivisionLevel>>;
  notIn?: InputMaybe<Array<DivisionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SourceConfidenceComparator = {
  eq?: InputMaybe<SourceConfidence>;
  ne?: InputMaybe<SourceConfidence>;
  in?: InputMaybe<Array<SourceConfidence>>;
  notIn?: InputMaybe<Array<SourceConfidence>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BorderCrossingComparator = {
  eq?: InputMaybe<BorderCrossing>;
  ne?: InputMaybe<BorderCrossing>;
  in?: InputMaybe<Array<BorderCrossing>>;
  notIn?: InputMaybe<Array<BorderCrossing>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AdjacencyKindComparator = {
  eq?: InputMaybe<AdjacencyKind>;
  ne?: InputMaybe<AdjacencyKind>;
  in?: InputMaybe<Array<AdjacencyKind>>;
  notIn?: InputMaybe<Array<AdjacencyKind>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 分页列表 — a page of DivisionAdjacency. */
export type DivisionAdjacencyConnection = {
  edges: Array<DivisionAdjacencyEdge>;
  nodes: Array<DivisionAdjacency>;
  pageInfo: PageInfo;
  /** 总数 — all rows the filter matches, not only this page. */
  totalCount: Scalars['Int']['output'];
};

export type DivisionAdjacencyEdge = {
  cursor: Scalars['String']['output'];
  node: DivisionAdjacency;
};

/** 排序 — several may be given; earlier ones count first. */
export type DivisionAdjacencyOrder = {
  field: DivisionAdjacencyOrderField;
  direction?: InputMaybe<SortDirection>;
};

export type { AdjacencyAct };

export type { FigureQualifier };

export type { RefusalCode };

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = AdministrativeBoundary | AdministrativeDivision | BorderCase | BorderCaseEvent | BorderTierBody | BorderZone | BoundaryInspection | BoundaryPillar | CoBuildingPact | DivisionAdjacency | DutyDay | DutyRoster | DutySwap | Enclave | EnforcementResult | JointEnforcementOperation | JointMeeting | JointPatrol | MediationCase | ObligationOccurrence | PartyOrganization | PillarFinding | SharedBulletin;



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
  DivisionAdjacency: DivisionAdjacency;
  AdministrativeDivision: AdministrativeDivision;
  PartyOrganization: PartyOrganization;
  CoBuildingPact: CoBuildingPact;
  AdministrativeBoundary: AdministrativeBoundary;
  BoundaryPillar: BoundaryPillar;
  BoundaryInspection: BoundaryInspection;
  Enclave: Enclave;
  PillarFinding: PillarFinding;
  SharedBulletin: SharedBulletin;
  BorderCase: BorderCase;
  BorderCaseEvent: BorderCaseEvent;
  DutyDay: DutyDay;
  DutySwap: DutySwap;
  MediationCase: MediationCase;
  JointEnforcementOperation: JointEnforcementOperation;
  EnforcementResult: EnforcementResult;
  DutyRoster: DutyRoster;
  JointPatrol: JointPatrol;
  BorderZone: BorderZone;
  BorderTierBody: BorderTierBody;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DivisionAdjacency:
    ( { __typename: 'DivisionAdjacency' }
    & GraphQLRecursivePick<FederationTypes['DivisionAdjacency'], {"id":true}> );
  AdministrativeDivision:
    ( { __typename: 'AdministrativeDivision' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"id":true}> );
  PartyOrganization:
    ( { __typename: 'PartyOrganization' }
    & GraphQLRecursivePick<FederationTypes['PartyOrganization'], {"id":true}> );
  CoBuildingPact:
    ( { __typename: 'CoBuildingPact' }
    & GraphQLRecursivePick<FederationTypes['CoBuildingPact'], {"id":true}> );
  AdministrativeBoundary:
    ( { __typename: 'AdministrativeBoundary' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeBoundary'], {"id":true}> );
  BoundaryPillar:
    ( { __typename: 'BoundaryPillar' }
    & ( GraphQLRecursivePick<FederationTypes['BoundaryPillar'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['BoundaryPillar'], {"pillarNumber":true}> ) );
  BoundaryInspection:
    ( { __typename: 'BoundaryInspection' }
    & GraphQLRecursivePick<FederationTypes['BoundaryInspection'], {"id":true}> );
  Enclave:
    ( { __typename: 'Enclave' }
    & GraphQLRecursivePick<FederationTypes['Enclave'], {"id":true}> );
  PillarFinding:
    ( { __typename: 'PillarFinding' }
    & GraphQLRecursivePick<FederationTypes['PillarFinding'], {"id":true}> );
  SharedBulletin:
    ( { __typename: 'SharedBulletin' }
    & GraphQLRecursivePick<FederationTypes['SharedBulletin'], {"id":true}> );
  BorderCase:
    ( { __typename: 'BorderCase' }
    & GraphQLRecursivePick<FederationTypes['BorderCase'], {"id":true}> );
  BorderCaseEvent:
    ( { __typename: 'BorderCaseEvent' }
    & GraphQLRecursivePick<FederationTypes['BorderCaseEvent'], {"id":true}> );
  DutyDay:
    ( { __typename: 'DutyDay' }
    & GraphQLRecursivePick<FederationTypes['DutyDay'], {"id":true}> );
  DutySwap:
    ( { __typename: 'DutySwap' }
    & GraphQLRecursivePick<FederationTypes['DutySwap'], {"id":true}> );
  MediationCase:
    ( { __typename: 'MediationCase' }
    & GraphQLRecursivePick<FederationTypes['MediationCase'], {"id":true}> );
  JointEnforcementOperation:
    ( { __typename: 'JointEnforcementOperation' }
    & GraphQLRecursivePick<FederationTypes['JointEnforcementOperation'], {"id":true}> );
  EnforcementResult:
    ( { __typename: 'EnforcementResult' }
    & GraphQLRecursivePick<FederationTypes['EnforcementResult'], {"id":true}> );
  DutyRoster:
    ( { __typename: 'DutyRoster' }
    & GraphQLRecursivePick<FederationTypes['DutyRoster'], {"id":true}> );
  JointPatrol:
    ( { __typename: 'JointPatrol' }
    & GraphQLRecursivePick<FederationTypes['JointPatrol'], {"id":true}> );
  BorderZone:
    ( { __typename: 'BorderZone' }
    & GraphQLRecursivePick<FederationTypes['BorderZone'], {"id":true}> );
  BorderTierBody:
    ( { __typename: 'BorderTierBody' }
    & GraphQLRecursivePick<FederationTypes['BorderTierBody'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity:
    | ( M.AdministrativeBoundaryMapper )
    | ( M.AdministrativeDivisionMapper )
    | ( M.BorderCaseMapper )
    | ( M.BorderCaseEventMapper )
    | ( M.BorderTierBodyMapper )
    | ( M.BorderZoneMapper )
    | ( M.BoundaryInspectionMapper )
    | ( M.BoundaryPillarMapper )
    | ( M.CoBuildingPactMapper )
    | ( M.DivisionAdjacencyMapper )
    | ( M.DutyDayMapper )
    | ( M.DutyRosterMapper )
    | ( M.DutySwapMapper )
    | ( M.EnclaveMapper )
    | ( M.EnforcementResultMapper )
    | ( M.JointEnforcementOperationMapper )
    | ( M.JointMeetingMapper )
    | ( M.JointPatrolMapper )
    | ( M.MediationCaseMapper )
    | ( ObligationOccurrence )
    | ( M.PartyOrganizationMapper )
    | ( M.PillarFindingMapper )
    | ( M.SharedBulletinMapper )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( M.DivisionAdjacencyMapper )
    | ( M.AdministrativeBoundaryMapper )
    | ( M.BoundaryPillarMapper )
    | ( M.BoundaryInspectionMapper )
    | ( M.EnclaveMapper )
    | ( M.PillarFindingMapper )
    | ( M.SharedBulletinMapper )
    | ( M.BorderCaseMapper )
    | ( M.BorderCaseEventMapper )
    | ( M.DutyDayMapper )
    | ( M.DutySwapMapper )
    | ( M.MediationCaseMapper )
    | ( M.JointEnforcementOperationMapper )
    | ( M.EnforcementResultMapper )
    | ( M.DutyRosterMapper )
    | ( M.JointPatrolMapper )
    | ( M.BorderZoneMapper )
    | ( M.BorderTierBodyMapper )
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
  AdjacencyStatement: ResolverTypeWrapper<M.AdjacencyStatementMapper>;
  CorrectAdjacencyInput: CorrectAdjacencyInput;
  EndAdjacencyInput: EndAdjacencyInput;
  AdjacencyStepPayload: ResolverTypeWrapper<Omit<AdjacencyStepPayload, 'adjacency'> & { adjacency?: Maybe<ResolversTypes['DivisionAdjacency']> }>;
  AdjacentDivision: ResolverTypeWrapper<M.AdjacentDivisionMapper>;
  DivisionAdjacency: ResolverTypeWrapper<M.DivisionAdjacencyMapper>;
  DivisionAdjacencyFilter: DivisionAdjacencyFilter;
  DivisionAdjacencyOrderField: DivisionAdjacencyOrderField;
  RegisterAdjacencyInput: RegisterAdjacencyInput;
  RegisterAdjacencyPayload: ResolverTypeWrapper<Omit<RegisterAdjacencyPayload, 'adjacency'> & { adjacency?: Maybe<ResolversTypes['DivisionAdjacency']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  BorderChange: ResolverTypeWrapper<M.BorderChangeMapper>;
  AdministrativeDivision: ResolverTypeWrapper<M.AdministrativeDivisionMapper>;
  PartyOrganization: ResolverTypeWrapper<M.PartyOrganizationMapper>;
  CoBuildingPact: ResolverTypeWrapper<M.CoBuildingPactMapper>;
  AdministrativeBoundary: ResolverTypeWrapper<M.AdministrativeBoundaryMapper>;
  BoundaryPillar: ResolverTypeWrapper<M.BoundaryPillarMapper>;
  BoundaryInspection: ResolverTypeWrapper<M.BoundaryInspectionMapper>;
  Enclave: ResolverTypeWrapper<M.EnclaveMapper>;
  AdministrativeBoundaryFilter: AdministrativeBoundaryFilter;
  BoundaryInspectionFilter: BoundaryInspectionFilter;
  EnclaveFilter: EnclaveFilter;
  AdministrativeBoundaryOrderField: AdministrativeBoundaryOrderField;
  BoundaryInspectionOrderField: BoundaryInspectionOrderField;
  EnclaveOrderField: EnclaveOrderField;
  PillarFinding: ResolverTypeWrapper<M.PillarFindingMapper>;
  RegisterBoundaryInput: RegisterBoundaryInput;
  RegisterBoundaryPayload: ResolverTypeWrapper<Omit<RegisterBoundaryPayload, 'boundary'> & { boundary?: Maybe<ResolversTypes['AdministrativeBoundary']> }>;
  RegisterPillarInput: RegisterPillarInput;
  RegisterPillarPayload: ResolverTypeWrapper<Omit<RegisterPillarPayload, 'pillar'> & { pillar?: Maybe<ResolversTypes['BoundaryPillar']> }>;
  ScheduleInspectionInput: ScheduleInspectionInput;
  RecordPillarFindingInput: RecordPillarFindingInput;
  SubmitInspectionReportInput: SubmitInspectionReportInput;
  AnswerInspectionReportInput: AnswerInspectionReportInput;
  InspectionStepPayload: ResolverTypeWrapper<Omit<InspectionStepPayload, 'inspection'> & { inspection?: Maybe<ResolversTypes['BoundaryInspection']> }>;
  RegisterEnclaveInput: RegisterEnclaveInput;
  ProposeEnclaveResponsibilityInput: ProposeEnclaveResponsibilityInput;
  AnswerEnclaveResponsibilityInput: AnswerEnclaveResponsibilityInput;
  EnclaveStepPayload: ResolverTypeWrapper<Omit<EnclaveStepPayload, 'enclave'> & { enclave?: Maybe<ResolversTypes['Enclave']> }>;
  BulletinAcknowledgement: ResolverTypeWrapper<M.BulletinAcknowledgementMapper>;
  AcknowledgeBulletinInput: AcknowledgeBulletinInput;
  WithdrawBulletinInput: WithdrawBulletinInput;
  BulletinStepPayload: ResolverTypeWrapper<Omit<BulletinStepPayload, 'bulletin'> & { bulletin?: Maybe<ResolversTypes['SharedBulletin']> }>;
  SharedBulletin: ResolverTypeWrapper<M.SharedBulletinMapper>;
  SharedBulletinFilter: SharedBulletinFilter;
  SharedBulletinOrderField: SharedBulletinOrderField;
  PublishBulletinInput: PublishBulletinInput;
  PublishBulletinPayload: ResolverTypeWrapper<Omit<PublishBulletinPayload, 'bulletin'> & { bulletin?: Maybe<ResolversTypes['SharedBulletin']> }>;
  RecordBorderCaseEventInput: RecordBorderCaseEventInput;
  AnswerBorderCaseEventInput: AnswerBorderCaseEventInput;
  LinkBorderCaseInput: LinkBorderCaseInput;
  BorderCaseStepPayload: ResolverTypeWrapper<Omit<BorderCaseStepPayload, 'borderCase'> & { borderCase?: Maybe<ResolversTypes['BorderCase']> }>;
  BorderCase: ResolverTypeWrapper<M.BorderCaseMapper>;
  CaseSide: ResolverTypeWrapper<M.CaseSideMapper>;
  BorderCaseEvent: ResolverTypeWrapper<M.BorderCaseEventMapper>;
  BorderCaseFilter: BorderCaseFilter;
  BorderCaseOrderField: BorderCaseOrderField;
  ReportBorderCaseInput: ReportBorderCaseInput;
  ReportBorderCasePayload: ResolverTypeWrapper<Omit<ReportBorderCasePayload, 'borderCase'> & { borderCase?: Maybe<ResolversTypes['BorderCase']> }>;
  AdvanceBorderCaseInput: AdvanceBorderCaseInput;
  AdvanceBorderCasePayload: ResolverTypeWrapper<Omit<AdvanceBorderCasePayload, 'borderCase'> & { borderCase?: Maybe<ResolversTypes['BorderCase']> }>;
  DutyParty: ResolverTypeWrapper<M.DutyPartyMapper>;
  DutyDay: ResolverTypeWrapper<M.DutyDayMapper>;
  DutySwap: ResolverTypeWrapper<M.DutySwapMapper>;
  DutyRosterFilter: DutyRosterFilter;
  DutyRosterOrderField: DutyRosterOrderField;
  DutyDayFilter: DutyDayFilter;
  DutyDayOrderField: DutyDayOrderField;
  DutyDayInput: DutyDayInput;
  RegisterDutyRosterInput: RegisterDutyRosterInput;
  AnswerDutyRosterInput: AnswerDutyRosterInput;
  DutyRosterStepPayload: ResolverTypeWrapper<Omit<DutyRosterStepPayload, 'dutyRoster'> & { dutyRoster?: Maybe<ResolversTypes['DutyRoster']> }>;
  ProposeDutySwapInput: ProposeDutySwapInput;
  AnswerDutySwapInput: AnswerDutySwapInput;
  WithdrawDutySwapInput: WithdrawDutySwapInput;
  DutySwapStepPayload: ResolverTypeWrapper<Omit<DutySwapStepPayload, 'dutySwap'> & { dutySwap?: Maybe<ResolversTypes['DutySwap']> }>;
  PlanPatrolInput: PlanPatrolInput;
  RecordPatrolInput: RecordPatrolInput;
  AnswerPatrolInput: AnswerPatrolInput;
  CancelPatrolInput: CancelPatrolInput;
  PatrolStepPayload: ResolverTypeWrapper<Omit<PatrolStepPayload, 'patrol'> & { patrol?: Maybe<ResolversTypes['JointPatrol']> }>;
  BorderGap: ResolverTypeWrapper<M.BorderGapMapper>;
  JointMeeting: ResolverTypeWrapper<M.JointMeetingMapper>;
  ObligationOccurrence: ResolverTypeWrapper<ObligationOccurrence>;
  MediationCase: ResolverTypeWrapper<M.MediationCaseMapper>;
  MediationCaseFilter: MediationCaseFilter;
  MediationCaseOrderField: MediationCaseOrderField;
  MediationRound: ResolverTypeWrapper<M.MediationRoundMapper>;
  OpenMediationInput: OpenMediationInput;
  OpenMediationPayload: ResolverTypeWrapper<Omit<OpenMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversTypes['MediationCase']> }>;
  AdvanceMediationInput: AdvanceMediationInput;
  AdvanceMediationPayload: ResolverTypeWrapper<Omit<AdvanceMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversTypes['MediationCase']> }>;
  CloseMediationInput: CloseMediationInput;
  CloseMediationPayload: ResolverTypeWrapper<Omit<CloseMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversTypes['MediationCase']> }>;
  NeighbourCode: ResolverTypeWrapper<NeighbourCode>;
  EnforcementTally: ResolverTypeWrapper<M.EnforcementTallyMapper>;
  PlanJointOperationInput: PlanJointOperationInput;
  AnswerJointOperationInput: AnswerJointOperationInput;
  CancelJointOperationInput: CancelJointOperationInput;
  CarryOutJointOperationInput: CarryOutJointOperationInput;
  AnswerEnforcementResultInput: AnswerEnforcementResultInput;
  ReportJointOperationInput: ReportJointOperationInput;
  OperationStepPayload: ResolverTypeWrapper<Omit<OperationStepPayload, 'operation'> & { operation?: Maybe<ResolversTypes['JointEnforcementOperation']> }>;
  JointEnforcementOperation: ResolverTypeWrapper<M.JointEnforcementOperationMapper>;
  EnforcementResult: ResolverTypeWrapper<M.EnforcementResultMapper>;
  JointEnforcementOperationFilter: JointEnforcementOperationFilter;
  EnforcementResultFilter: EnforcementResultFilter;
  JointEnforcementOperationOrderField: JointEnforcementOperationOrderField;
  RecordEnforcementResultInput: RecordEnforcementResultInput;
  RecordEnforcementResultPayload: ResolverTypeWrapper<Omit<RecordEnforcementResultPayload, 'operation'> & { operation?: Maybe<ResolversTypes['JointEnforcementOperation']> }>;
  DutyRoster: ResolverTypeWrapper<M.DutyRosterMapper>;
  JointPatrol: ResolverTypeWrapper<M.JointPatrolMapper>;
  JointPatrolFilter: JointPatrolFilter;
  JointPatrolOrderField: JointPatrolOrderField;
  LinkBorderZoneInput: LinkBorderZoneInput;
  UnlinkBorderZoneInput: UnlinkBorderZoneInput;
  SecretaryTurn: ResolverTypeWrapper<M.SecretaryTurnMapper>;
  ChangeBorderZoneInput: ChangeBorderZoneInput;
  JoinBorderZoneInput: JoinBorderZoneInput;
  LeaveBorderZoneInput: LeaveBorderZoneInput;
  DissolveBorderZoneInput: DissolveBorderZoneInput;
  AnswerZoneDissolutionInput: AnswerZoneDissolutionInput;
  BorderZoneStepPayload: ResolverTypeWrapper<Omit<BorderZoneStepPayload, 'borderZone'> & { borderZone?: Maybe<ResolversTypes['BorderZone']> }>;
  RegisterTierBodyInput: RegisterTierBodyInput;
  ChangeTierBodyInput: ChangeTierBodyInput;
  DissolveTierBodyInput: DissolveTierBodyInput;
  SetSecretaryTurnsInput: SetSecretaryTurnsInput;
  TierBodyStepPayload: ResolverTypeWrapper<Omit<TierBodyStepPayload, 'tierBody'> & { tierBody?: Maybe<ResolversTypes['BorderTierBody']> }>;
  BorderZone: ResolverTypeWrapper<M.BorderZoneMapper>;
  ZoneParticipant: ResolverTypeWrapper<M.ZoneParticipantMapper>;
  ZoneParticipantCount: ResolverTypeWrapper<ZoneParticipantCount>;
  BorderTierBody: ResolverTypeWrapper<M.BorderTierBodyMapper>;
  BorderZoneFilter: BorderZoneFilter;
  BorderTierBodyFilter: BorderTierBodyFilter;
  BorderZoneOrderField: BorderZoneOrderField;
  RegisterBorderZoneInput: RegisterBorderZoneInput;
  RegisterBorderZonePayload: ResolverTypeWrapper<Omit<RegisterBorderZonePayload, 'borderZone'> & { borderZone?: Maybe<ResolversTypes['BorderZone']> }>;
  ChangeBatch: ResolverTypeWrapper<ChangeBatch>;
  ChangeEntry: ResolverTypeWrapper<ChangeEntry>;
  TierBodyKindComparator: TierBodyKindComparator;
  TierBodyKind: TierBodyKind;
  BorderTierComparator: BorderTierComparator;
  BorderTier: BorderTier;
  BorderTierBodyRelationFilter: BorderTierBodyRelationFilter;
  BorderCaseRelationFilter: BorderCaseRelationFilter;
  DivisionLevel: DivisionLevel;
  JointPatrolConnection: ResolverTypeWrapper<Connection<M.JointPatrolMapper>>;
  JointPatrolEdge: ResolverTypeWrapper<Edge<M.JointPatrolMapper>>;
  JointPatrolOrder: JointPatrolOrder;
  JointEnforcementOperationConnection: ResolverTypeWrapper<Connection<M.JointEnforcementOperationMapper>>;
  JointEnforcementOperationEdge: ResolverTypeWrapper<Edge<M.JointEnforcementOperationMapper>>;
  JointEnforcementOperationOrder: JointEnforcementOperationOrder;
  BorderCaseConnection: ResolverTypeWrapper<Connection<M.BorderCaseMapper>>;
  BorderCaseEdge: ResolverTypeWrapper<Edge<M.BorderCaseMapper>>;
  BorderCaseOrder: BorderCaseOrder;
  BorderZoneConnection: ResolverTypeWrapper<Connection<M.BorderZoneMapper>>;
  BorderZoneEdge: ResolverTypeWrapper<Edge<M.BorderZoneMapper>>;
  BorderZoneOrder: BorderZoneOrder;
  BorderZoneStatus: BorderZoneStatus;
  EnforcementResultKind: EnforcementResultKind;
  EnforcementResultKindComparator: EnforcementResultKindComparator;
  EnforcementResultRelationFilter: EnforcementResultRelationFilter;
  OperationStatusComparator: OperationStatusComparator;
  OperationStatus: OperationStatus;
  RecordStanding: RecordStanding;
  MediationAdvice: MediationAdvice;
  MediationOutcomeComparator: MediationOutcomeComparator;
  MediationOutcome: MediationOutcome;
  MediationCaseConnection: ResolverTypeWrapper<Connection<M.MediationCaseMapper>>;
  MediationCaseEdge: ResolverTypeWrapper<Edge<M.MediationCaseMapper>>;
  MediationCaseOrder: MediationCaseOrder;
  BorderGapKind: BorderGapKind;
  BorderGapConnection: ResolverTypeWrapper<Connection<M.BorderGapMapper>>;
  BorderGapEdge: ResolverTypeWrapper<Edge<M.BorderGapMapper>>;
  RecordStandingComparator: RecordStandingComparator;
  PatrolStatus: PatrolStatus;
  DutySwapStatus: DutySwapStatus;
  DutyDayConnection: ResolverTypeWrapper<Connection<M.DutyDayMapper>>;
  DutyDayEdge: ResolverTypeWrapper<Edge<M.DutyDayMapper>>;
  DutyDayOrder: DutyDayOrder;
  DutyRosterConnection: ResolverTypeWrapper<Connection<M.DutyRosterMapper>>;
  DutyRosterEdge: ResolverTypeWrapper<Edge<M.DutyRosterMapper>>;
  DutyRosterOrder: DutyRosterOrder;
  BorderCaseStatus: BorderCaseStatus;
  BorderCaseCategory: BorderCaseCategory;
  BorderCaseStatusComparator: BorderCaseStatusComparator;
  BorderCaseCategoryComparator: BorderCaseCategoryComparator;
  BorderCaseEventKind: BorderCaseEventKind;
  BulletinClassification: BulletinClassification;
  BulletinClassificationComparator: BulletinClassificationComparator;
  SharedBulletinConnection: ResolverTypeWrapper<Connection<M.SharedBulletinMapper>>;
  SharedBulletinEdge: ResolverTypeWrapper<Edge<M.SharedBulletinMapper>>;
  SharedBulletinOrder: SharedBulletinOrder;
  BulletinStatus: BulletinStatus;
  PillarCondition: PillarCondition;
  InspectionStatus: InspectionStatus;
  BoundaryInspectionRelationFilter: BoundaryInspectionRelationFilter;
  PillarType: PillarType;
  EnclaveConnection: ResolverTypeWrapper<Connection<M.EnclaveMapper>>;
  EnclaveEdge: ResolverTypeWrapper<Edge<M.EnclaveMapper>>;
  EnclaveOrder: EnclaveOrder;
  BoundaryInspectionConnection: ResolverTypeWrapper<Connection<M.BoundaryInspectionMapper>>;
  BoundaryInspectionEdge: ResolverTypeWrapper<Edge<M.BoundaryInspectionMapper>>;
  BoundaryInspectionOrder: BoundaryInspectionOrder;
  AdministrativeBoundaryConnection: ResolverTypeWrapper<Connection<M.AdministrativeBoundaryMapper>>;
  AdministrativeBoundaryEdge: ResolverTypeWrapper<Edge<M.AdministrativeBoundaryMapper>>;
  AdministrativeBoundaryOrder: AdministrativeBoundaryOrder;
  SourceConfidence: SourceConfidence;
  BorderCrossing: BorderCrossing;
  AdjacencyKind: AdjacencyKind;
  ChangeKind: ChangeKind;
  DivisionLevelComparator: DivisionLevelComparator;
  SourceConfidenceComparator: SourceConfidenceComparator;
  BorderCrossingComparator: BorderCrossingComparator;
  AdjacencyKindComparator: AdjacencyKindComparator;
  DivisionAdjacencyConnection: ResolverTypeWrapper<Connection<M.DivisionAdjacencyMapper>>;
  DivisionAdjacencyEdge: ResolverTypeWrapper<Edge<M.DivisionAdjacencyMapper>>;
  DivisionAdjacencyOrder: DivisionAdjacencyOrder;
  AdjacencyAct: AdjacencyAct;
  FigureQualifier: FigureQualifier;
  RefusalCode: RefusalCode;
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
  AdjacencyStatement: M.AdjacencyStatementMapper;
  CorrectAdjacencyInput: CorrectAdjacencyInput;
  EndAdjacencyInput: EndAdjacencyInput;
  AdjacencyStepPayload: Omit<AdjacencyStepPayload, 'adjacency'> & { adjacency?: Maybe<ResolversParentTypes['DivisionAdjacency']> };
  AdjacentDivision: M.AdjacentDivisionMapper;
  DivisionAdjacency: M.DivisionAdjacencyMapper;
  DivisionAdjacencyFilter: DivisionAdjacencyFilter;
  RegisterAdjacencyInput: RegisterAdjacencyInput;
  RegisterAdjacencyPayload: Omit<RegisterAdjacencyPayload, 'adjacency'> & { adjacency?: Maybe<ResolversParentTypes['DivisionAdjacency']> };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  BorderChange: M.BorderChangeMapper;
  AdministrativeDivision: M.AdministrativeDivisionMapper;
  PartyOrganization: M.PartyOrganizationMapper;
  CoBuildingPact: M.CoBuildingPactMapper;
  AdministrativeBoundary: M.AdministrativeBoundaryMapper;
  BoundaryPillar: M.BoundaryPillarMapper;
  BoundaryInspection: M.BoundaryInspectionMapper;
  Enclave: M.EnclaveMapper;
  AdministrativeBoundaryFilter: AdministrativeBoundaryFilter;
  BoundaryInspectionFilter: BoundaryInspectionFilter;
  EnclaveFilter: EnclaveFilter;
  PillarFinding: M.PillarFindingMapper;
  RegisterBoundaryInput: RegisterBoundaryInput;
  RegisterBoundaryPayload: Omit<RegisterBoundaryPayload, 'boundary'> & { boundary?: Maybe<ResolversParentTypes['AdministrativeBoundary']> };
  RegisterPillarInput: RegisterPillarInput;
  RegisterPillarPayload: Omit<RegisterPillarPayload, 'pillar'> & { pillar?: Maybe<ResolversParentTypes['BoundaryPillar']> };
  ScheduleInspectionInput: ScheduleInspectionInput;
  RecordPillarFindingInput: RecordPillarFindingInput;
  SubmitInspectionReportInput: SubmitInspectionReportInput;
  AnswerInspectionReportInput: AnswerInspectionReportInput;
  InspectionStepPayload: Omit<InspectionStepPayload, 'inspection'> & { inspection?: Maybe<ResolversParentTypes['BoundaryInspection']> };
  RegisterEnclaveInput: RegisterEnclaveInput;
  ProposeEnclaveResponsibilityInput: ProposeEnclaveResponsibilityInput;
  AnswerEnclaveResponsibilityInput: AnswerEnclaveResponsibilityInput;
  EnclaveStepPayload: Omit<EnclaveStepPayload, 'enclave'> & { enclave?: Maybe<ResolversParentTypes['Enclave']> };
  BulletinAcknowledgement: M.BulletinAcknowledgementMapper;
  AcknowledgeBulletinInput: AcknowledgeBulletinInput;
  WithdrawBulletinInput: WithdrawBulletinInput;
  BulletinStepPayload: Omit<BulletinStepPayload, 'bulletin'> & { bulletin?: Maybe<ResolversParentTypes['SharedBulletin']> };
  SharedBulletin: M.SharedBulletinMapper;
  SharedBulletinFilter: SharedBulletinFilter;
  PublishBulletinInput: PublishBulletinInput;
  PublishBulletinPayload: Omit<PublishBulletinPayload, 'bulletin'> & { bulletin?: Maybe<ResolversParentTypes['SharedBulletin']> };
  RecordBorderCaseEventInput: RecordBorderCaseEventInput;
  AnswerBorderCaseEventInput: AnswerBorderCaseEventInput;
  LinkBorderCaseInput: LinkBorderCaseInput;
  BorderCaseStepPayload: Omit<BorderCaseStepPayload, 'borderCase'> & { borderCase?: Maybe<ResolversParentTypes['BorderCase']> };
  BorderCase: M.BorderCaseMapper;
  CaseSide: M.CaseSideMapper;
  BorderCaseEvent: M.BorderCaseEventMapper;
  BorderCaseFilter: BorderCaseFilter;
  ReportBorderCaseInput: ReportBorderCaseInput;
  ReportBorderCasePayload: Omit<ReportBorderCasePayload, 'borderCase'> & { borderCase?: Maybe<ResolversParentTypes['BorderCase']> };
  AdvanceBorderCaseInput: AdvanceBorderCaseInput;
  AdvanceBorderCasePayload: Omit<AdvanceBorderCasePayload, 'borderCase'> & { borderCase?: Maybe<ResolversParentTypes['BorderCase']> };
  DutyParty: M.DutyPartyMapper;
  DutyDay: M.DutyDayMapper;
  DutySwap: M.DutySwapMapper;
  DutyRosterFilter: DutyRosterFilter;
  DutyDayFilter: DutyDayFilter;
  DutyDayInput: DutyDayInput;
  RegisterDutyRosterInput: RegisterDutyRosterInput;
  AnswerDutyRosterInput: AnswerDutyRosterInput;
  DutyRosterStepPayload: Omit<DutyRosterStepPayload, 'dutyRoster'> & { dutyRoster?: Maybe<ResolversParentTypes['DutyRoster']> };
  ProposeDutySwapInput: ProposeDutySwapInput;
  AnswerDutySwapInput: AnswerDutySwapInput;
  WithdrawDutySwapInput: WithdrawDutySwapInput;
  DutySwapStepPayload: Omit<DutySwapStepPayload, 'dutySwap'> & { dutySwap?: Maybe<ResolversParentTypes['DutySwap']> };
  PlanPatrolInput: PlanPatrolInput;
  RecordPatrolInput: RecordPatrolInput;
  AnswerPatrolInput: AnswerPatrolInput;
  CancelPatrolInput: CancelPatrolInput;
  PatrolStepPayload: Omit<PatrolStepPayload, 'patrol'> & { patrol?: Maybe<ResolversParentTypes['JointPatrol']> };
  BorderGap: M.BorderGapMapper;
  JointMeeting: M.JointMeetingMapper;
  ObligationOccurrence: ObligationOccurrence;
  MediationCase: M.MediationCaseMapper;
  MediationCaseFilter: MediationCaseFilter;
  MediationRound: M.MediationRoundMapper;
  OpenMediationInput: OpenMediationInput;
  OpenMediationPayload: Omit<OpenMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversParentTypes['MediationCase']> };
  AdvanceMediationInput: AdvanceMediationInput;
  AdvanceMediationPayload: Omit<AdvanceMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversParentTypes['MediationCase']> };
  CloseMediationInput: CloseMediationInput;
  CloseMediationPayload: Omit<CloseMediationPayload, 'mediationCase'> & { mediationCase?: Maybe<ResolversParentTypes['MediationCase']> };
  NeighbourCode: NeighbourCode;
  EnforcementTally: M.EnforcementTallyMapper;
  PlanJointOperationInput: PlanJointOperationInput;
  AnswerJointOperationInput: AnswerJointOperationInput;
  CancelJointOperationInput: CancelJointOperationInput;
  CarryOutJointOperationInput: CarryOutJointOperationInput;
  AnswerEnforcementResultInput: AnswerEnforcementResultInput;
  ReportJointOperationInput: ReportJointOperationInput;
  OperationStepPayload: Omit<OperationStepPayload, 'operation'> & { operation?: Maybe<ResolversParentTypes['JointEnforcementOperation']> };
  JointEnforcementOperation: M.JointEnforcementOperationMapper;
  EnforcementResult: M.EnforcementResultMapper;
  JointEnforcementOperationFilter: JointEnforcementOperationFilter;
  EnforcementResultFilter: EnforcementResultFilter;
  RecordEnforcementResultInput: RecordEnforcementResultInput;
  RecordEnforcementResultPayload: Omit<RecordEnforcementResultPayload, 'operation'> & { operation?: Maybe<ResolversParentTypes['JointEnforcementOperation']> };
  DutyRoster: M.DutyRosterMapper;
  JointPatrol: M.JointPatrolMapper;
  JointPatrolFilter: JointPatrolFilter;
  LinkBorderZoneInput: LinkBorderZoneInput;
  UnlinkBorderZoneInput: UnlinkBorderZoneInput;
  SecretaryTurn: M.SecretaryTurnMapper;
  ChangeBorderZoneInput: ChangeBorderZoneInput;
  JoinBorderZoneInput: JoinBorderZoneInput;
  LeaveBorderZoneInput: LeaveBorderZoneInput;
  DissolveBorderZoneInput: DissolveBorderZoneInput;
  AnswerZoneDissolutionInput: AnswerZoneDissolutionInput;
  BorderZoneStepPayload: Omit<BorderZoneStepPayload, 'borderZone'> & { borderZone?: Maybe<ResolversParentTypes['BorderZone']> };
  RegisterTierBodyInput: RegisterTierBodyInput;
  ChangeTierBodyInput: ChangeTierBodyInput;
  DissolveTierBodyInput: DissolveTierBodyInput;
  SetSecretaryTurnsInput: SetSecretaryTurnsInput;
  TierBodyStepPayload: Omit<TierBodyStepPayload, 'tierBody'> & { tierBody?: Maybe<ResolversParentTypes['BorderTierBody']> };
  BorderZone: M.BorderZoneMapper;
  ZoneParticipant: M.ZoneParticipantMapper;
  ZoneParticipantCount: ZoneParticipantCount;
  BorderTierBody: M.BorderTierBodyMapper;
  BorderZoneFilter: BorderZoneFilter;
  BorderTierBodyFilter: BorderTierBodyFilter;
  RegisterBorderZoneInput: RegisterBorderZoneInput;
  RegisterBorderZonePayload: Omit<RegisterBorderZonePayload, 'borderZone'> & { borderZone?: Maybe<ResolversParentTypes['BorderZone']> };
  ChangeBatch: ChangeBatch;
  ChangeEntry: ChangeEntry;
  TierBodyKindComparator: TierBodyKindComparator;
  BorderTierComparator: BorderTierComparator;
  BorderTierBodyRelationFilter: BorderTierBodyRelationFilter;
  BorderCaseRelationFilter: BorderCaseRelationFilter;
  JointPatrolConnection: Connection<M.JointPatrolMapper>;
  JointPatrolEdge: Edge<M.JointPatrolMapper>;
  JointPatrolOrder: JointPatrolOrder;
  JointEnforcementOperationConnection: Connection<M.JointEnforcementOperationMapper>;
  JointEnforcementOperationEdge: Edge<M.JointEnforcementOperationMapper>;
  JointEnforcementOperationOrder: JointEnforcementOperationOrder;
  BorderCaseConnection: Connection<M.BorderCaseMapper>;
  BorderCaseEdge: Edge<M.BorderCaseMapper>;
  BorderCaseOrder: BorderCaseOrder;
  BorderZoneConnection: Connection<M.BorderZoneMapper>;
  BorderZoneEdge: Edge<M.BorderZoneMapper>;
  BorderZoneOrder: BorderZoneOrder;
  EnforcementResultKindComparator: EnforcementResultKindComparator;
  EnforcementResultRelationFilter: EnforcementResultRelationFilter;
  OperationStatusComparator: OperationStatusComparator;
  MediationOutcomeComparator: MediationOutcomeComparator;
  MediationCaseConnection: Connection<M.MediationCaseMapper>;
  MediationCaseEdge: Edge<M.MediationCaseMapper>;
  MediationCaseOrder: MediationCaseOrder;
  BorderGapConnection: Connection<M.BorderGapMapper>;
  BorderGapEdge: Edge<M.BorderGapMapper>;
  RecordStandingComparator: RecordStandingComparator;
  DutyDayConnection: Connection<M.DutyDayMapper>;
  DutyDayEdge: Edge<M.DutyDayMapper>;
  DutyDayOrder: DutyDayOrder;
  DutyRosterConnection: Connection<M.DutyRosterMapper>;
  DutyRosterEdge: Edge<M.DutyRosterMapper>;
  DutyRosterOrder: DutyRosterOrder;
  BorderCaseStatusComparator: BorderCaseStatusComparator;
  BorderCaseCategoryComparator: BorderCaseCategoryComparator;
  BulletinClassificationComparator: BulletinClassificationComparator;
  SharedBulletinConnection: Connection<M.SharedBulletinMapper>;
  SharedBulletinEdge: Edge<M.SharedBulletinMapper>;
  SharedBulletinOrder: SharedBulletinOrder;
  BoundaryInspectionRelationFilter: BoundaryInspectionRelationFilter;
  EnclaveConnection: Connection<M.EnclaveMapper>;
  EnclaveEdge: Edge<M.EnclaveMapper>;
  EnclaveOrder: EnclaveOrder;
  BoundaryInspectionConnection: Connection<M.BoundaryInspectionMapper>;
  BoundaryInspectionEdge: Edge<M.BoundaryInspectionMapper>;
  BoundaryInspectionOrder: BoundaryInspectionOrder;
  AdministrativeBoundaryConnection: Connection<M.AdministrativeBoundaryMapper>;
  AdministrativeBoundaryEdge: Edge<M.AdministrativeBoundaryMapper>;
  AdministrativeBoundaryOrder: AdministrativeBoundaryOrder;
  DivisionLevelComparator: DivisionLevelComparator;
  SourceConfidenceComparator: SourceConfidenceComparator;
  BorderCrossingComparator: BorderCrossingComparator;
  AdjacencyKindComparator: AdjacencyKindComparator;
  DivisionAdjacencyConnection: Connection<M.DivisionAdjacencyMapper>;
  DivisionAdjacencyEdge: Edge<M.DivisionAdjacencyMapper>;
  DivisionAdjacencyOrder: DivisionAdjacencyOrder;
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
  __resolveType: TypeResolveFn<'DivisionAdjacency' | 'AdministrativeBoundary' | 'BoundaryPillar' | 'BoundaryInspection' | 'Enclave' | 'PillarFinding' | 'SharedBulletin' | 'BorderCase' | 'BorderCaseEvent' | 'DutyDay' | 'DutySwap' | 'MediationCase' | 'JointEnforcementOperation' | 'EnforcementResult' | 'DutyRoster' | 'JointPatrol' | 'BorderZone' | 'BorderTierBody', ParentType, ContextType>;
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

export type AdjacencyStatementResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdjacencyStatement'] = ResolversParentTypes['AdjacencyStatement']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['AdjacencyAct'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjacencyKind'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['SourceConfidence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type AdjacencyStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdjacencyStepPayload'] = ResolversParentTypes['AdjacencyStepPayload']> = {
  adjacency?: Resolver<Maybe<ResolversTypes['DivisionAdjacency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjacentDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdjacentDivision'] = ResolversParentTypes['AdjacentDivision']> = {
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  nameInSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjacencyKind'], ParentType, ContextType>;
  crosses?: Resolver<ResolversTypes['BorderCrossing'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['SourceConfidence'], ParentType, ContextType>;
  adjacency?: Resolver<ResolversTypes['DivisionAdjacency'], ParentType, ContextType>;
};

export type DivisionAdjacencyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DivisionAdjacency'] = ResolversParentTypes['DivisionAdjacency'], FederationReferenceType extends FederationReferenceTypes['DivisionAdjacency'] = FederationReferenceTypes['DivisionAdjacency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DivisionAdjacency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  a?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjacencyKind'], ParentType, ContextType>;
  crosses?: Resolver<ResolversTypes['BorderCrossing'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['SourceConfidence'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  geometryCrosscheck?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['AdjacencyStatement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterAdjacencyPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterAdjacencyPayload'] = ResolversParentTypes['RegisterAdjacencyPayload']> = {
  adjacency?: Resolver<Maybe<ResolversTypes['DivisionAdjacency']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  borderFigures?: Resolver<Array<ResolversTypes['ReportedFigure']>, ParentType, ContextType, Partial<QueryBorderFiguresArgs>>;
  divisionAdjacency?: Resolver<Maybe<ResolversTypes['DivisionAdjacency']>, ParentType, ContextType, RequireFields<QueryDivisionAdjacencyArgs, 'id'>>;
  divisionAdjacencies?: Resolver<ResolversTypes['DivisionAdjacencyConnection'], ParentType, ContextType, Partial<QueryDivisionAdjacenciesArgs>>;
  administrativeBoundary?: Resolver<Maybe<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType, Partial<QueryAdministrativeBoundaryArgs>>;
  administrativeBoundaries?: Resolver<ResolversTypes['AdministrativeBoundaryConnection'], ParentType, ContextType, Partial<QueryAdministrativeBoundariesArgs>>;
  boundaryInspections?: Resolver<ResolversTypes['BoundaryInspectionConnection'], ParentType, ContextType, Partial<QueryBoundaryInspectionsArgs>>;
  enclaves?: Resolver<ResolversTypes['EnclaveConnection'], ParentType, ContextType, Partial<QueryEnclavesArgs>>;
  boundaryInspection?: Resolver<Maybe<ResolversTypes['BoundaryInspection']>, ParentType, ContextType, RequireFields<QueryBoundaryInspectionArgs, 'id'>>;
  enclave?: Resolver<Maybe<ResolversTypes['Enclave']>, ParentType, ContextType, RequireFields<QueryEnclaveArgs, 'id'>>;
  boundaryPillar?: Resolver<Maybe<ResolversTypes['BoundaryPillar']>, ParentType, ContextType, Partial<QueryBoundaryPillarArgs>>;
  sharedBulletins?: Resolver<ResolversTypes['SharedBulletinConnection'], ParentType, ContextType, Partial<QuerySharedBulletinsArgs>>;
  sharedBulletin?: Resolver<Maybe<ResolversTypes['SharedBulletin']>, ParentType, ContextType, RequireFields<QuerySharedBulletinArgs, 'id'>>;
  borderCase?: Resolver<Maybe<ResolversTypes['BorderCase']>, ParentType, ContextType, RequireFields<QueryBorderCaseArgs, 'id'>>;
  borderCases?: Resolver<ResolversTypes['BorderCaseConnection'], ParentType, ContextType, Partial<QueryBorderCasesArgs>>;
  dutyRoster?: Resolver<Maybe<ResolversTypes['DutyRoster']>, ParentType, ContextType, RequireFields<QueryDutyRosterArgs, 'id'>>;
  dutyRosters?: Resolver<ResolversTypes['DutyRosterConnection'], ParentType, ContextType, Partial<QueryDutyRostersArgs>>;
  dutyDay?: Resolver<Maybe<ResolversTypes['DutyDay']>, ParentType, ContextType, RequireFields<QueryDutyDayArgs, 'id'>>;
  dutySwap?: Resolver<Maybe<ResolversTypes['DutySwap']>, ParentType, ContextType, RequireFields<QueryDutySwapArgs, 'id'>>;
  borderGaps?: Resolver<Maybe<ResolversTypes['BorderGapConnection']>, ParentType, ContextType, RequireFields<QueryBorderGapsArgs, 'division'>>;
  mediationCases?: Resolver<ResolversTypes['MediationCaseConnection'], ParentType, ContextType, Partial<QueryMediationCasesArgs>>;
  mediationCase?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType, RequireFields<QueryMediationCaseArgs, 'id'>>;
  neighbourCodes?: Resolver<Array<ResolversTypes['NeighbourCode']>, ParentType, ContextType, RequireFields<QueryNeighbourCodesArgs, 'divisionCodes'>>;
  enforcementTallies?: Resolver<Array<ResolversTypes['EnforcementTally']>, ParentType, ContextType, Partial<QueryEnforcementTalliesArgs>>;
  jointEnforcementOperation?: Resolver<Maybe<ResolversTypes['JointEnforcementOperation']>, ParentType, ContextType, RequireFields<QueryJointEnforcementOperationArgs, 'id'>>;
  jointEnforcementOperations?: Resolver<ResolversTypes['JointEnforcementOperationConnection'], ParentType, ContextType, Partial<QueryJointEnforcementOperationsArgs>>;
  jointPatrols?: Resolver<ResolversTypes['JointPatrolConnection'], ParentType, ContextType, Partial<QueryJointPatrolsArgs>>;
  jointPatrol?: Resolver<Maybe<ResolversTypes['JointPatrol']>, ParentType, ContextType, RequireFields<QueryJointPatrolArgs, 'id'>>;
  borderZone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType, RequireFields<QueryBorderZoneArgs, 'id'>>;
  borderZones?: Resolver<ResolversTypes['BorderZoneConnection'], ParentType, ContextType, Partial<QueryBorderZonesArgs>>;
  changesSince?: Resolver<ResolversTypes['ChangeBatch'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  referredTo?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryReferredToArgs, 'ids'>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  correctAdjacency?: Resolver<ResolversTypes['AdjacencyStepPayload'], ParentType, ContextType, RequireFields<MutationCorrectAdjacencyArgs, 'input'>>;
  endAdjacency?: Resolver<ResolversTypes['AdjacencyStepPayload'], ParentType, ContextType, RequireFields<MutationEndAdjacencyArgs, 'input'>>;
  registerAdjacency?: Resolver<ResolversTypes['RegisterAdjacencyPayload'], ParentType, ContextType, RequireFields<MutationRegisterAdjacencyArgs, 'input'>>;
  registerBoundary?: Resolver<ResolversTypes['RegisterBoundaryPayload'], ParentType, ContextType, RequireFields<MutationRegisterBoundaryArgs, 'input'>>;
  registerPillar?: Resolver<ResolversTypes['RegisterPillarPayload'], ParentType, ContextType, RequireFields<MutationRegisterPillarArgs, 'input'>>;
  scheduleInspection?: Resolver<ResolversTypes['InspectionStepPayload'], ParentType, ContextType, RequireFields<MutationScheduleInspectionArgs, 'input'>>;
  recordPillarFinding?: Resolver<ResolversTypes['InspectionStepPayload'], ParentType, ContextType, RequireFields<MutationRecordPillarFindingArgs, 'input'>>;
  submitInspectionReport?: Resolver<ResolversTypes['InspectionStepPayload'], ParentType, ContextType, RequireFields<MutationSubmitInspectionReportArgs, 'input'>>;
  answerInspectionReport?: Resolver<ResolversTypes['InspectionStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerInspectionReportArgs, 'input'>>;
  registerEnclave?: Resolver<ResolversTypes['EnclaveStepPayload'], ParentType, ContextType, RequireFields<MutationRegisterEnclaveArgs, 'input'>>;
  proposeEnclaveResponsibility?: Resolver<ResolversTypes['EnclaveStepPayload'], ParentType, ContextType, RequireFields<MutationProposeEnclaveResponsibilityArgs, 'input'>>;
  answerEnclaveResponsibility?: Resolver<ResolversTypes['EnclaveStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerEnclaveResponsibilityArgs, 'input'>>;
  acknowledgeBulletin?: Resolver<ResolversTypes['BulletinStepPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeBulletinArgs, 'input'>>;
  withdrawBulletin?: Resolver<ResolversTypes['BulletinStepPayload'], ParentType, ContextType, RequireFields<MutationWithdrawBulletinArgs, 'input'>>;
  publishBulletin?: Resolver<ResolversTypes['PublishBulletinPayload'], ParentType, ContextType, RequireFields<MutationPublishBulletinArgs, 'input'>>;
  recordBorderCaseEvent?: Resolver<ResolversTypes['BorderCaseStepPayload'], ParentType, ContextType, RequireFields<MutationRecordBorderCaseEventArgs, 'input'>>;
  answerBorderCaseEvent?: Resolver<ResolversTypes['BorderCaseStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerBorderCaseEventArgs, 'input'>>;
  linkBorderCase?: Resolver<ResolversTypes['BorderCaseStepPayload'], ParentType, ContextType, RequireFields<MutationLinkBorderCaseArgs, 'input'>>;
  reportBorderCase?: Resolver<ResolversTypes['ReportBorderCasePayload'], ParentType, ContextType, RequireFields<MutationReportBorderCaseArgs, 'input'>>;
  advanceBorderCase?: Resolver<ResolversTypes['AdvanceBorderCasePayload'], ParentType, ContextType, RequireFields<MutationAdvanceBorderCaseArgs, 'input'>>;
  registerDutyRoster?: Resolver<ResolversTypes['DutyRosterStepPayload'], ParentType, ContextType, RequireFields<MutationRegisterDutyRosterArgs, 'input'>>;
  answerDutyRoster?: Resolver<ResolversTypes['DutyRosterStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerDutyRosterArgs, 'input'>>;
  proposeDutySwap?: Resolver<ResolversTypes['DutySwapStepPayload'], ParentType, ContextType, RequireFields<MutationProposeDutySwapArgs, 'input'>>;
  answerDutySwap?: Resolver<ResolversTypes['DutySwapStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerDutySwapArgs, 'input'>>;
  withdrawDutySwap?: Resolver<ResolversTypes['DutySwapStepPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDutySwapArgs, 'input'>>;
  planPatrol?: Resolver<ResolversTypes['PatrolStepPayload'], ParentType, ContextType, RequireFields<MutationPlanPatrolArgs, 'input'>>;
  recordPatrol?: Resolver<ResolversTypes['PatrolStepPayload'], ParentType, ContextType, RequireFields<MutationRecordPatrolArgs, 'input'>>;
  answerPatrol?: Resolver<ResolversTypes['PatrolStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerPatrolArgs, 'input'>>;
  cancelPatrol?: Resolver<ResolversTypes['PatrolStepPayload'], ParentType, ContextType, RequireFields<MutationCancelPatrolArgs, 'input'>>;
  openMediation?: Resolver<ResolversTypes['OpenMediationPayload'], ParentType, ContextType, RequireFields<MutationOpenMediationArgs, 'input'>>;
  advanceMediation?: Resolver<ResolversTypes['AdvanceMediationPayload'], ParentType, ContextType, RequireFields<MutationAdvanceMediationArgs, 'input'>>;
  closeMediation?: Resolver<ResolversTypes['CloseMediationPayload'], ParentType, ContextType, RequireFields<MutationCloseMediationArgs, 'input'>>;
  planJointOperation?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationPlanJointOperationArgs, 'input'>>;
  answerJointOperation?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerJointOperationArgs, 'input'>>;
  cancelJointOperation?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationCancelJointOperationArgs, 'input'>>;
  carryOutJointOperation?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationCarryOutJointOperationArgs, 'input'>>;
  answerEnforcementResult?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerEnforcementResultArgs, 'input'>>;
  reportJointOperation?: Resolver<ResolversTypes['OperationStepPayload'], ParentType, ContextType, RequireFields<MutationReportJointOperationArgs, 'input'>>;
  recordEnforcementResult?: Resolver<ResolversTypes['RecordEnforcementResultPayload'], ParentType, ContextType, RequireFields<MutationRecordEnforcementResultArgs, 'input'>>;
  linkBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationLinkBorderZoneArgs, 'input'>>;
  unlinkBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationUnlinkBorderZoneArgs, 'input'>>;
  changeBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationChangeBorderZoneArgs, 'input'>>;
  joinBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationJoinBorderZoneArgs, 'input'>>;
  leaveBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationLeaveBorderZoneArgs, 'input'>>;
  dissolveBorderZone?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationDissolveBorderZoneArgs, 'input'>>;
  answerZoneDissolution?: Resolver<ResolversTypes['BorderZoneStepPayload'], ParentType, ContextType, RequireFields<MutationAnswerZoneDissolutionArgs, 'input'>>;
  registerTierBody?: Resolver<ResolversTypes['TierBodyStepPayload'], ParentType, ContextType, RequireFields<MutationRegisterTierBodyArgs, 'input'>>;
  changeTierBody?: Resolver<ResolversTypes['TierBodyStepPayload'], ParentType, ContextType, RequireFields<MutationChangeTierBodyArgs, 'input'>>;
  dissolveTierBody?: Resolver<ResolversTypes['TierBodyStepPayload'], ParentType, ContextType, RequireFields<MutationDissolveTierBodyArgs, 'input'>>;
  setSecretaryTurns?: Resolver<ResolversTypes['TierBodyStepPayload'], ParentType, ContextType, RequireFields<MutationSetSecretaryTurnsArgs, 'input'>>;
  registerBorderZone?: Resolver<ResolversTypes['RegisterBorderZonePayload'], ParentType, ContextType, RequireFields<MutationRegisterBorderZoneArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  borderChanges?: SubscriptionResolver<ResolversTypes['BorderChange'], "borderChanges", ParentType, ContextType, Partial<SubscriptionBorderChangesArgs>>;
};

export type BorderChangeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderChange'] = ResolversParentTypes['BorderChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type AdministrativeDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivision'] = ResolversParentTypes['AdministrativeDivision'], FederationReferenceType extends FederationReferenceTypes['AdministrativeDivision'] = FederationReferenceTypes['AdministrativeDivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeDivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adjacentDivisions?: Resolver<Array<ResolversTypes['AdjacentDivision']>, ParentType, ContextType, Partial<AdministrativeDivisionAdjacentDivisionsArgs>>;
  borderZones?: Resolver<ResolversTypes['BorderZoneConnection'], ParentType, ContextType, Partial<AdministrativeDivisionBorderZonesArgs>>;
  borderCases?: Resolver<ResolversTypes['BorderCaseConnection'], ParentType, ContextType, Partial<AdministrativeDivisionBorderCasesArgs>>;
  administrativeBoundaries?: Resolver<ResolversTypes['AdministrativeBoundaryConnection'], ParentType, ContextType, Partial<AdministrativeDivisionAdministrativeBoundariesArgs>>;
  jointEnforcementOperations?: Resolver<ResolversTypes['JointEnforcementOperationConnection'], ParentType, ContextType, Partial<AdministrativeDivisionJointEnforcementOperationsArgs>>;
  jointPatrols?: Resolver<ResolversTypes['JointPatrolConnection'], ParentType, ContextType, Partial<AdministrativeDivisionJointPatrolsArgs>>;
  mediationCases?: Resolver<ResolversTypes['MediationCaseConnection'], ParentType, ContextType, Partial<AdministrativeDivisionMediationCasesArgs>>;
  enclaves?: Resolver<ResolversTypes['EnclaveConnection'], ParentType, ContextType, Partial<AdministrativeDivisionEnclavesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyOrganizationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PartyOrganization'] = ResolversParentTypes['PartyOrganization'], FederationReferenceType extends FederationReferenceTypes['PartyOrganization'] = FederationReferenceTypes['PartyOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PartyOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  borderTierBodies?: Resolver<Array<ResolversTypes['BorderTierBody']>, ParentType, ContextType, Partial<PartyOrganizationBorderTierBodiesArgs>>;
  dutyDays?: Resolver<ResolversTypes['DutyDayConnection'], ParentType, ContextType, Partial<PartyOrganizationDutyDaysArgs>>;
  bodiesInTurn?: Resolver<Array<ResolversTypes['BorderTierBody']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoBuildingPactResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CoBuildingPact'] = ResolversParentTypes['CoBuildingPact'], FederationReferenceType extends FederationReferenceTypes['CoBuildingPact'] = FederationReferenceTypes['CoBuildingPact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CoBuildingPact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  borderZones?: Resolver<ResolversTypes['BorderZoneConnection'], ParentType, ContextType, Partial<CoBuildingPactBorderZonesArgs>>;
  borderCases?: Resolver<ResolversTypes['BorderCaseConnection'], ParentType, ContextType, Partial<CoBuildingPactBorderCasesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeBoundaryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeBoundary'] = ResolversParentTypes['AdministrativeBoundary'], FederationReferenceType extends FederationReferenceTypes['AdministrativeBoundary'] = FederationReferenceTypes['AdministrativeBoundary']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeBoundary']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wholeLine?: Resolver<Maybe<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  lengthKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  officialReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pillars?: Resolver<Array<ResolversTypes['BoundaryPillar']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['BoundaryInspection']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pacts?: Resolver<Array<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextInspectionDueOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryPillarResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BoundaryPillar'] = ResolversParentTypes['BoundaryPillar'], FederationReferenceType extends FederationReferenceTypes['BoundaryPillar'] = FederationReferenceTypes['BoundaryPillar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoundaryPillar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pillarNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PillarType'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['PillarCondition']>, ParentType, ContextType>;
  boundary?: Resolver<ResolversTypes['AdministrativeBoundary'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['PillarFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoundaryInspectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BoundaryInspection'] = ResolversParentTypes['BoundaryInspection'], FederationReferenceType extends FederationReferenceTypes['BoundaryInspection'] = FederationReferenceTypes['BoundaryInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BoundaryInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  boundary?: Resolver<ResolversTypes['AdministrativeBoundary'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<BoundaryInspectionIsOverdueArgs>>;
  status?: Resolver<ResolversTypes['InspectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pillarFindings?: Resolver<Array<ResolversTypes['PillarFinding']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnclaveResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Enclave'] = ResolversParentTypes['Enclave'], FederationReferenceType extends FederationReferenceTypes['Enclave'] = FederationReferenceTypes['Enclave']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enclave']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belongsTo?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  liesIn?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  proposedResponsible?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PillarFindingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PillarFinding'] = ResolversParentTypes['PillarFinding'], FederationReferenceType extends FederationReferenceTypes['PillarFinding'] = FederationReferenceTypes['PillarFinding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PillarFinding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspection?: Resolver<ResolversTypes['BoundaryInspection'], ParentType, ContextType>;
  pillar?: Resolver<ResolversTypes['BoundaryPillar'], ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['PillarCondition'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['CaseSide'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterBoundaryPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterBoundaryPayload'] = ResolversParentTypes['RegisterBoundaryPayload']> = {
  boundary?: Resolver<Maybe<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPillarPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterPillarPayload'] = ResolversParentTypes['RegisterPillarPayload']> = {
  pillar?: Resolver<Maybe<ResolversTypes['BoundaryPillar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InspectionStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['InspectionStepPayload'] = ResolversParentTypes['InspectionStepPayload']> = {
  inspection?: Resolver<Maybe<ResolversTypes['BoundaryInspection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnclaveStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EnclaveStepPayload'] = ResolversParentTypes['EnclaveStepPayload']> = {
  enclave?: Resolver<Maybe<ResolversTypes['Enclave']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BulletinAcknowledgementResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BulletinAcknowledgement'] = ResolversParentTypes['BulletinAcknowledgement']> = {
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BulletinStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BulletinStepPayload'] = ResolversParentTypes['BulletinStepPayload']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['SharedBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedBulletinResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedBulletin'] = ResolversParentTypes['SharedBulletin'], FederationReferenceType extends FederationReferenceTypes['SharedBulletin'] = FederationReferenceTypes['SharedBulletin']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharedBulletin']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['BulletinClassification'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['BorderZone'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulletinStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisherCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acknowledgements?: Resolver<Array<ResolversTypes['BulletinAcknowledgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishBulletinPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PublishBulletinPayload'] = ResolversParentTypes['PublishBulletinPayload']> = {
  bulletin?: Resolver<Maybe<ResolversTypes['SharedBulletin']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BorderCaseStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderCaseStepPayload'] = ResolversParentTypes['BorderCaseStepPayload']> = {
  borderCase?: Resolver<Maybe<ResolversTypes['BorderCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BorderCaseResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderCase'] = ResolversParentTypes['BorderCase'], FederationReferenceType extends FederationReferenceTypes['BorderCase'] = FederationReferenceTypes['BorderCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BorderCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['BorderCaseCategory'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BorderCaseStatus'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType>;
  pact?: Resolver<Maybe<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  verifiedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['BorderCaseEvent']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  articleNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pendingResolution?: Resolver<Maybe<ResolversTypes['BorderCaseEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseSideResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CaseSide'] = ResolversParentTypes['CaseSide']> = {
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type BorderCaseEventResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderCaseEvent'] = ResolversParentTypes['BorderCaseEvent'], FederationReferenceType extends FederationReferenceTypes['BorderCaseEvent'] = FederationReferenceTypes['BorderCaseEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BorderCaseEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BorderCaseStatus'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BorderCaseEventKind'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RecordStanding'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  counterNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportBorderCasePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ReportBorderCasePayload'] = ResolversParentTypes['ReportBorderCasePayload']> = {
  borderCase?: Resolver<Maybe<ResolversTypes['BorderCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceBorderCasePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdvanceBorderCasePayload'] = ResolversParentTypes['AdvanceBorderCasePayload']> = {
  borderCase?: Resolver<Maybe<ResolversTypes['BorderCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutyPartyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyParty'] = ResolversParentTypes['DutyParty']> = {
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type DutyDayResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyDay'] = ResolversParentTypes['DutyDay'], FederationReferenceType extends FederationReferenceTypes['DutyDay'] = FederationReferenceTypes['DutyDay']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyDay']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['DutyRoster'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  patrols?: Resolver<Array<ResolversTypes['JointPatrol']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutySwapResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutySwap'] = ResolversParentTypes['DutySwap'], FederationReferenceType extends FederationReferenceTypes['DutySwap'] = FederationReferenceTypes['DutySwap']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutySwap']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roster?: Resolver<ResolversTypes['DutyRoster'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DutySwapStatus'], ParentType, ContextType>;
  firstOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  secondOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  firstOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  secondOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyRosterStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyRosterStepPayload'] = ResolversParentTypes['DutyRosterStepPayload']> = {
  dutyRoster?: Resolver<Maybe<ResolversTypes['DutyRoster']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutySwapStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutySwapStepPayload'] = ResolversParentTypes['DutySwapStepPayload']> = {
  dutySwap?: Resolver<Maybe<ResolversTypes['DutySwap']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PatrolStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['PatrolStepPayload'] = ResolversParentTypes['PatrolStepPayload']> = {
  patrol?: Resolver<Maybe<ResolversTypes['JointPatrol']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BorderGapResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderGap'] = ResolversParentTypes['BorderGap']> = {
  kind?: Resolver<ResolversTypes['BorderGapKind'], ParentType, ContextType>;
  adjacency?: Resolver<ResolversTypes['DivisionAdjacency'], ParentType, ContextType>;
  near?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  nearCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  far?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  farCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  callOn?: Resolver<Array<ResolversTypes['BorderTierBody']>, ParentType, ContextType>;
  callOnOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adviceZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['JointMeeting']>, ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['ObligationOccurrence']>, ParentType, ContextType>;
  boundary?: Resolver<Maybe<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['BoundaryInspection']>, ParentType, ContextType>;
  borderCase?: Resolver<Maybe<ResolversTypes['BorderCase']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType>;
};

export type JointMeetingResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointMeeting'] = ResolversParentTypes['JointMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationOccurrenceResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ObligationOccurrence'] = ResolversParentTypes['ObligationOccurrence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediationCaseResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MediationCase'] = ResolversParentTypes['MediationCase'], FederationReferenceType extends FederationReferenceTypes['MediationCase'] = FederationReferenceTypes['MediationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MediationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['BorderTier'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MediationOutcome'], ParentType, ContextType>;
  isJudiciallyConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proceedings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['MediationRound']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  advised?: Resolver<Array<ResolversTypes['MediationAdvice']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediationRoundResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MediationRound'] = ResolversParentTypes['MediationRound']> = {
  level?: Resolver<ResolversTypes['BorderTier'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  isAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isConfirmed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  proceedings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenMediationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OpenMediationPayload'] = ResolversParentTypes['OpenMediationPayload']> = {
  mediationCase?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdvanceMediationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdvanceMediationPayload'] = ResolversParentTypes['AdvanceMediationPayload']> = {
  mediationCase?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseMediationPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['CloseMediationPayload'] = ResolversParentTypes['CloseMediationPayload']> = {
  mediationCase?: Resolver<Maybe<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NeighbourCodeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['NeighbourCode'] = ResolversParentTypes['NeighbourCode']> = {
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  neighbourCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
};

export type EnforcementTallyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EnforcementTally'] = ResolversParentTypes['EnforcementTally']> = {
  kind?: Resolver<ResolversTypes['EnforcementResultKind'], ParentType, ContextType>;
  jointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oneSidedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['OperationStepPayload'] = ResolversParentTypes['OperationStepPayload']> = {
  operation?: Resolver<Maybe<ResolversTypes['JointEnforcementOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JointEnforcementOperationResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointEnforcementOperation'] = ResolversParentTypes['JointEnforcementOperation'], FederationReferenceType extends FederationReferenceTypes['JointEnforcementOperation'] = FederationReferenceTypes['JointEnforcementOperation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointEnforcementOperation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OperationStatus'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['EnforcementResult']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  tally?: Resolver<Array<ResolversTypes['EnforcementTally']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnforcementResultResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EnforcementResult'] = ResolversParentTypes['EnforcementResult'], FederationReferenceType extends FederationReferenceTypes['EnforcementResult'] = FederationReferenceTypes['EnforcementResult']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EnforcementResult']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnforcementResultKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['NonNegativeInt'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RecordStanding'], ParentType, ContextType>;
  otherCount?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordEnforcementResultPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RecordEnforcementResultPayload'] = ResolversParentTypes['RecordEnforcementResultPayload']> = {
  operation?: Resolver<Maybe<ResolversTypes['JointEnforcementOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DutyRosterResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyRoster'] = ResolversParentTypes['DutyRoster'], FederationReferenceType extends FederationReferenceTypes['DutyRoster'] = FederationReferenceTypes['DutyRoster']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DutyRoster']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['BorderZone'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysPerYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['RecordStanding'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['DutyParty']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['DutyDayConnection'], ParentType, ContextType, Partial<DutyRosterDaysArgs>>;
  onDuty?: Resolver<Maybe<ResolversTypes['DutyDay']>, ParentType, ContextType, Partial<DutyRosterOnDutyArgs>>;
  swaps?: Resolver<Array<ResolversTypes['DutySwap']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointPatrolResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointPatrol'] = ResolversParentTypes['JointPatrol'], FederationReferenceType extends FederationReferenceTypes['JointPatrol'] = FederationReferenceTypes['JointPatrol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointPatrol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['BorderZone'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PatrolStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dutyDay?: Resolver<Maybe<ResolversTypes['DutyDay']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['RecordStanding']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CaseSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecretaryTurnResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SecretaryTurn'] = ResolversParentTypes['SecretaryTurn']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type BorderZoneStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderZoneStepPayload'] = ResolversParentTypes['BorderZoneStepPayload']> = {
  borderZone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TierBodyStepPayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['TierBodyStepPayload'] = ResolversParentTypes['TierBodyStepPayload']> = {
  tierBody?: Resolver<Maybe<ResolversTypes['BorderTierBody']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BorderZoneResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderZone'] = ResolversParentTypes['BorderZone'], FederationReferenceType extends FederationReferenceTypes['BorderZone'] = FederationReferenceTypes['BorderZone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BorderZone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['ZoneParticipant']>, ParentType, ContextType, Partial<BorderZoneParticipantsArgs>>;
  tierBodies?: Resolver<Array<ResolversTypes['BorderTierBody']>, ParentType, ContextType, Partial<BorderZoneTierBodiesArgs>>;
  pacts?: Resolver<Array<ResolversTypes['CoBuildingPact']>, ParentType, ContextType>;
  borderCases?: Resolver<ResolversTypes['BorderCaseConnection'], ParentType, ContextType, Partial<BorderZoneBorderCasesArgs>>;
  operations?: Resolver<ResolversTypes['JointEnforcementOperationConnection'], ParentType, ContextType, Partial<BorderZoneOperationsArgs>>;
  patrols?: Resolver<ResolversTypes['JointPatrolConnection'], ParentType, ContextType, Partial<BorderZonePatrolsArgs>>;
  dutyRosters?: Resolver<Array<ResolversTypes['DutyRoster']>, ParentType, ContextType>;
  participantCounts?: Resolver<Array<ResolversTypes['ZoneParticipantCount']>, ParentType, ContextType, Partial<BorderZoneParticipantCountsArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedBulletins?: Resolver<ResolversTypes['SharedBulletinConnection'], ParentType, ContextType, Partial<BorderZoneSharedBulletinsArgs>>;
  status?: Resolver<ResolversTypes['BorderZoneStatus'], ParentType, ContextType>;
  dissolutionOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZoneParticipantResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ZoneParticipant'] = ResolversParentTypes['ZoneParticipant']> = {
  division?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type ZoneParticipantCountResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['ZoneParticipantCount'] = ResolversParentTypes['ZoneParticipantCount']> = {
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BorderTierBodyResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderTierBody'] = ResolversParentTypes['BorderTierBody'], FederationReferenceType extends FederationReferenceTypes['BorderTierBody'] = FederationReferenceTypes['BorderTierBody']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BorderTierBody']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['BorderZone'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['BorderTier'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TierBodyKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  dutyOffice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  secretaryTurns?: Resolver<Array<ResolversTypes['PartyOrganization']>, ParentType, ContextType>;
  secretary?: Resolver<Maybe<ResolversTypes['SecretaryTurn']>, ParentType, ContextType, Partial<BorderTierBodySecretaryArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterBorderZonePayloadResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['RegisterBorderZonePayload'] = ResolversParentTypes['RegisterBorderZonePayload']> = {
  borderZone?: Resolver<Maybe<ResolversTypes['BorderZone']>, ParentType, ContextType>;
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

export type TierBodyKindResolvers = EnumResolverSignature<{ WORKSTATION?: any, GROUP?: any, JOINT_COMMITTEE?: any }, ResolversTypes['TierBodyKind']>;

export type BorderTierResolvers = EnumResolverSignature<{ COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['BorderTier']>;

export type DivisionLevelResolvers = EnumResolverSignature<{ PROVINCE?: any, PREFECTURE?: any, COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['DivisionLevel']>;

export type JointPatrolConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointPatrolConnection'] = ResolversParentTypes['JointPatrolConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointPatrolEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointPatrol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointPatrolEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointPatrolEdge'] = ResolversParentTypes['JointPatrolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointPatrol'], ParentType, ContextType>;
};

export type JointEnforcementOperationConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointEnforcementOperationConnection'] = ResolversParentTypes['JointEnforcementOperationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JointEnforcementOperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['JointEnforcementOperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointEnforcementOperationEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['JointEnforcementOperationEdge'] = ResolversParentTypes['JointEnforcementOperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointEnforcementOperation'], ParentType, ContextType>;
};

export type BorderCaseConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderCaseConnection'] = ResolversParentTypes['BorderCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BorderCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BorderCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BorderCaseEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderCaseEdge'] = ResolversParentTypes['BorderCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BorderCase'], ParentType, ContextType>;
};

export type BorderZoneConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderZoneConnection'] = ResolversParentTypes['BorderZoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BorderZoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BorderZone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BorderZoneEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderZoneEdge'] = ResolversParentTypes['BorderZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BorderZone'], ParentType, ContextType>;
};

export type BorderZoneStatusResolvers = EnumResolverSignature<{ STANDING?: any, DISSOLVING?: any, DISSOLVED?: any }, ResolversTypes['BorderZoneStatus']>;

export type EnforcementResultKindResolvers = EnumResolverSignature<{ SAND_SITE?: any, SAND_VESSEL?: any, PIG_FARM?: any, VESSEL_SEIZED?: any, SUSPECT?: any }, ResolversTypes['EnforcementResultKind']>;

export type OperationStatusResolvers = EnumResolverSignature<{ PLANNED?: any, JOINED?: any, CARRIED_OUT?: any, REPORTED?: any, CANCELLED?: any }, ResolversTypes['OperationStatus']>;

export type RecordStandingResolvers = EnumResolverSignature<{ ONE_SIDED?: any, CONFIRMED?: any, DISPUTED?: any }, ResolversTypes['RecordStanding']>;

export type MediationAdviceResolvers = EnumResolverSignature<{ ARBITRATION?: any, ADMINISTRATIVE?: any, COURT?: any }, ResolversTypes['MediationAdvice']>;

export type MediationOutcomeResolvers = EnumResolverSignature<{ PENDING?: any, AGREED?: any, SETTLED?: any, FAILED?: any }, ResolversTypes['MediationOutcome']>;

export type MediationCaseConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MediationCaseConnection'] = ResolversParentTypes['MediationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MediationCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MediationCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationCaseEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['MediationCaseEdge'] = ResolversParentTypes['MediationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationCase'], ParentType, ContextType>;
};

export type BorderGapKindResolvers = EnumResolverSignature<{ NO_PACT?: any, MEETING_OVERDUE?: any, OBLIGATION_OVERDUE?: any, INSPECTION_OVERDUE?: any, CASE_WITHOUT_PACT?: any, DUTY_HOLE?: any }, ResolversTypes['BorderGapKind']>;

export type BorderGapConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderGapConnection'] = ResolversParentTypes['BorderGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BorderGapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BorderGap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BorderGapEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BorderGapEdge'] = ResolversParentTypes['BorderGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BorderGap'], ParentType, ContextType>;
};

export type PatrolStatusResolvers = EnumResolverSignature<{ PLANNED?: any, CARRIED_OUT?: any, CANCELLED?: any }, ResolversTypes['PatrolStatus']>;

export type DutySwapStatusResolvers = EnumResolverSignature<{ PROPOSED?: any, CONFIRMED?: any, DECLINED?: any, WITHDRAWN?: any }, ResolversTypes['DutySwapStatus']>;

export type DutyDayConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyDayConnection'] = ResolversParentTypes['DutyDayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyDayEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyDayEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyDayEdge'] = ResolversParentTypes['DutyDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyDay'], ParentType, ContextType>;
};

export type DutyRosterConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyRosterConnection'] = ResolversParentTypes['DutyRosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyRosterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DutyRoster']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyRosterEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DutyRosterEdge'] = ResolversParentTypes['DutyRosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DutyRoster'], ParentType, ContextType>;
};

export type BorderCaseStatusResolvers = EnumResolverSignature<{ REPORTED?: any, STUDIED?: any, IN_HAND?: any, RESOLVED?: any, VERIFIED?: any }, ResolversTypes['BorderCaseStatus']>;

export type BorderCaseCategoryResolvers = EnumResolverSignature<{ BOUNDARY_DISPUTE?: any, ILLEGAL_MINING?: any, POLLUTION?: any, PUBLIC_SECURITY?: any, ROAD_AND_WATER?: any, CIVIL_DISPUTE?: any }, ResolversTypes['BorderCaseCategory']>;

export type BorderCaseEventKindResolvers = EnumResolverSignature<{ STEP?: any, RECORD?: any }, ResolversTypes['BorderCaseEventKind']>;

export type BulletinClassificationResolvers = EnumResolverSignature<{ PUBLIC?: any, INTERNAL?: any }, ResolversTypes['BulletinClassification']>;

export type SharedBulletinConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedBulletinConnection'] = ResolversParentTypes['SharedBulletinConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharedBulletinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedBulletin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedBulletinEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['SharedBulletinEdge'] = ResolversParentTypes['SharedBulletinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedBulletin'], ParentType, ContextType>;
};

export type BulletinStatusResolvers = EnumResolverSignature<{ PUBLISHED?: any, WITHDRAWN?: any }, ResolversTypes['BulletinStatus']>;

export type PillarConditionResolvers = EnumResolverSignature<{ INTACT?: any, DAMAGED?: any, DISPLACED?: any, MISSING?: any }, ResolversTypes['PillarCondition']>;

export type InspectionStatusResolvers = EnumResolverSignature<{ DUE?: any, UNDER_WAY?: any, REPORTED?: any, COMPLETED?: any }, ResolversTypes['InspectionStatus']>;

export type PillarTypeResolvers = EnumResolverSignature<{ SINGLE?: any, DOUBLE?: any, TRIPLE?: any }, ResolversTypes['PillarType']>;

export type EnclaveConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EnclaveConnection'] = ResolversParentTypes['EnclaveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnclaveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enclave']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnclaveEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['EnclaveEdge'] = ResolversParentTypes['EnclaveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enclave'], ParentType, ContextType>;
};

export type BoundaryInspectionConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BoundaryInspectionConnection'] = ResolversParentTypes['BoundaryInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BoundaryInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BoundaryInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoundaryInspectionEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['BoundaryInspectionEdge'] = ResolversParentTypes['BoundaryInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoundaryInspection'], ParentType, ContextType>;
};

export type AdministrativeBoundaryConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeBoundaryConnection'] = ResolversParentTypes['AdministrativeBoundaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeBoundaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdministrativeBoundary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdministrativeBoundaryEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeBoundaryEdge'] = ResolversParentTypes['AdministrativeBoundaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeBoundary'], ParentType, ContextType>;
};

export type SourceConfidenceResolvers = EnumResolverSignature<{ STATED?: any, IMPLIED?: any }, ResolversTypes['SourceConfidence']>;

export type BorderCrossingResolvers = EnumResolverSignature<{ PROVINCE?: any, PREFECTURE?: any, COUNTY?: any, TOWNSHIP?: any }, ResolversTypes['BorderCrossing']>;

export type AdjacencyKindResolvers = EnumResolverSignature<{ LAND?: any, WATER?: any, MARITIME?: any }, ResolversTypes['AdjacencyKind']>;

export type ChangeKindResolvers = EnumResolverSignature<{ CREATED?: any, UPDATED?: any, DELETED?: any }, ResolversTypes['ChangeKind']>;

export type DivisionAdjacencyConnectionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DivisionAdjacencyConnection'] = ResolversParentTypes['DivisionAdjacencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionAdjacencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DivisionAdjacency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionAdjacencyEdgeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['DivisionAdjacencyEdge'] = ResolversParentTypes['DivisionAdjacencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DivisionAdjacency'], ParentType, ContextType>;
};

export type AdjacencyActResolvers = EnumResolverSignature<{ REGISTERED?: any, CORRECTED?: any, ENDED?: any }, ResolversTypes['AdjacencyAct']>;

export type FigureQualifierResolvers = EnumResolverSignature<{ EXACT?: any, MORE_THAN?: any, AT_LEAST?: any, AT_MOST?: any, MAX?: any, ABOUT?: any, ROUNDED?: any, MASKED?: any }, ResolversTypes['FigureQualifier']>;

export type RefusalCodeResolvers = EnumResolverSignature<{ TEXT_MALFORMED?: any, TEXT_TOO_LONG?: any, TEXT_BLANK?: any, PERSONAL_NUMBER_IN_TEXT?: any, VERSION_CONFLICT?: any, UNKNOWN_DIVISION?: any, DIVISION_ENDED?: any, UNKNOWN_ORGANIZATION?: any, UNKNOWN_UNIT?: any, ALLIANCE_AS_SUPERIOR?: any, ORGANIZATION_DISSOLVED?: any, MANDATE_MISSING?: any, MANDATE_NOT_ALLOWED?: any, CODE_TAKEN?: any, CREDIT_CODE_TAKEN?: any, SUPERIOR_CYCLE?: any, END_BEFORE_START?: any, HAS_SUBORDINATES?: any, COMMITTEE_STANDS?: any, TIER_WITHOUT_COMMITTEE?: any, RECORD_ENDED?: any, NOT_ELECTED?: any, ALREADY_TIED?: any, NOT_A_SPONSOR?: any, ADJACENCY_WITHOUT_SOURCE?: any, ADJACENCY_WITH_ITSELF?: any, ADJACENCY_KNOWN?: any, CASE_STATUS_NOT_NEXT?: any, TOO_FEW_PARTICIPANTS?: any, UNKNOWN_RECORD?: any, DATE_IN_FUTURE?: any, PARTY_UNKNOWN?: any, PARTY_DISSOLVED?: any, PARTY_DIVISION_ENDED?: any, TOO_FEW_PARTIES?: any, PARTY_TWICE?: any, EXPIRY_NOT_AFTER_EFFECT?: any, PACT_NUMBER_TAKEN?: any, ANNEX_OUTSIDE_PARTIES?: any, NOT_A_PACT_PARTY?: any, ALREADY_SIGNED?: any, ALREADY_CLAIMED?: any, ALREADY_MEMBER?: any, ALREADY_RESPONDED?: any, STEP_OF_OTHER_SIDE?: any, STATUS_NOT_ALLOWED?: any, DATE_BEFORE_START?: any, ACTIVE_CHECK_IN_EXISTS?: any, CHECK_IN_AT_HOME?: any, UNKNOWN_MEMBER?: any, CHECK_IN_ENDED?: any, TEXT_VERSION_NOT_CURRENT?: any, ALREADY_CONSENTED?: any, NOT_SUPERIOR?: any, QUORUM_UNSOUND?: any, NOTICE_TOO_SHORT?: any, NOT_A_MEMBER?: any, AMENDMENT_OPEN?: any, AMENDMENT_EMPTY?: any, ALREADY_RENEWED?: any, NOT_SUCCESSOR?: any, RESERVATION_TOO_LATE?: any, NO_SUCH_ARTICLE?: any, NOT_OVERDUE?: any, ALREADY_ATTACHED?: any, NEED_NOT_CLASSIFIED?: any, GROUP_OF_OTHER_SECTION?: any, DISPATCHER_NOT_ABOVE?: any, ALREADY_PARTICIPATES?: any, NOT_A_PARTICIPANT?: any, SLOT_TAKEN?: any, SLOT_NOT_BEGUN?: any, OUTSIDE_OPENING_HOURS?: any, OPENING_HOURS_UNREADABLE?: any, RESOURCE_CLOSED?: any, SIDE_NOT_NAMED?: any, ZONE_ONE_SIDED?: any, ALREADY_PARTICIPANT?: any, NOT_PARTICIPANT?: any, TIER_NOT_OF_PLACE?: any, ADJACENCY_ENDED?: any, RESOLUTION_PENDING?: any, PACT_NOT_OF_SIDES?: any, ROLE_NOT_ALLOWED?: any, KEY_MALFORMED?: any, KEY_KNOWN?: any, KEY_NOT_VALID?: any, KEY_OF_ANOTHER_PARTY?: any, NOT_SIGNING_OFFICER?: any, STATEMENT_MALFORMED?: any, STATEMENT_OF_ANOTHER_KIND?: any, STATEMENT_OF_ANOTHER_PARTY?: any, STATEMENT_OF_ANOTHER_KEY?: any, STATEMENT_OF_ANOTHER_MATTER?: any, STATEMENT_OF_ANOTHER_VERSION?: any, STATEMENT_OF_ANOTHER_ROUND?: any, STATEMENT_OF_OTHER_RESERVATIONS?: any, STATEMENT_OUT_OF_TIME?: any, SIGNATURE_INVALID?: any, SIGNATURE_REQUIRED?: any, SIGNED_ON_PAPER?: any, RESULTS_UNANSWERED?: any, COUNT_MISSING?: any, DUTY_GAP?: any, DUTY_DOUBLE?: any, DUTY_DOUBLE_ELSEWHERE?: any, DUTY_OUTSIDE?: any, NOT_ON_ROSTER?: any, DUTY_DAY_PAST?: any, SWAP_SAME_PARTY?: any, SWAP_PENDING?: any, ALREADY_ACKNOWLEDGED?: any, LINE_CODE_MALFORMED?: any, PILLAR_NUMBER_MALFORMED?: any, INSPECTION_OPEN?: any, DUE_DATE_MISSING?: any, INSPECTION_TOO_LATE?: any, PILLARS_UNSEEN?: any, RESPONSIBLE_NOT_A_SIDE?: any, NOT_IN_MEETING?: any, DATE_IN_PAST?: any, AGENDA_EMPTY?: any, DELIBERATION_OUT_OF_ORDER?: any, VOTE_ENDED?: any, VOTE_RUNNING?: any, OBLIGATION_NEVER_DUE?: any, NOT_OPEN_YET?: any, EVIDENCE_MISSING?: any, ALREADY_AGREED?: any, FACT_OF_OTHER_PACT?: any, FACT_VERSION_NOT_CURRENT?: any, ALREADY_ANSWERED?: any, PACT_NOT_IN_FORCE_ON?: any, ATTACHED_AS_EVIDENCE?: any, NOT_ATTACHED?: any, IMPORT_TOUCHED?: any, NOT_A_SIDE?: any, OUTSIDE_SIDE?: any, PACT_NEEDED?: any, PACT_NOT_IN_FORCE?: any, PLAN_CHANGED?: any, ACTIVATION_OPEN?: any, NOT_TEMPORARY?: any, ALREADY_PLANNED?: any, ALREADY_REPORTED?: any, ALREADY_THERE?: any, ALREADY_ENDED?: any, ORGANIZER_EXISTS?: any, EVALUATION_EXISTS?: any, SIDES_SILENT?: any, YEAR_NOT_OVER?: any }, ResolversTypes['RefusalCode']>;

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
  __resolveType: TypeResolveFn<'AdministrativeBoundary' | 'AdministrativeDivision' | 'BorderCase' | 'BorderCaseEvent' | 'BorderTierBody' | 'BorderZone' | 'BoundaryInspection' | 'BoundaryPillar' | 'CoBuildingPact' | 'DivisionAdjacency' | 'DutyDay' | 'DutyRoster' | 'DutySwap' | 'Enclave' | 'EnforcementResult' | 'JointEnforcementOperation' | 'JointMeeting' | 'JointPatrol' | 'MediationCase' | 'ObligationOccurrence' | 'PartyOrganization' | 'PillarFinding' | 'SharedBulletin', ParentType, ContextType>;
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
  AdjacencyStatement?: AdjacencyStatementResolvers<ContextType>;
  AdjacencyStepPayload?: AdjacencyStepPayloadResolvers<ContextType>;
  AdjacentDivision?: AdjacentDivisionResolvers<ContextType>;
  DivisionAdjacency?: DivisionAdjacencyResolvers<ContextType>;
  RegisterAdjacencyPayload?: RegisterAdjacencyPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  BorderChange?: BorderChangeResolvers<ContextType>;
  AdministrativeDivision?: AdministrativeDivisionResolvers<ContextType>;
  PartyOrganization?: PartyOrganizationResolvers<ContextType>;
  CoBuildingPact?: CoBuildingPactResolvers<ContextType>;
  AdministrativeBoundary?: AdministrativeBoundaryResolvers<ContextType>;
  BoundaryPillar?: BoundaryPillarResolvers<ContextType>;
  BoundaryInspection?: BoundaryInspectionResolvers<ContextType>;
  Enclave?: EnclaveResolvers<ContextType>;
  PillarFinding?: PillarFindingResolvers<ContextType>;
  RegisterBoundaryPayload?: RegisterBoundaryPayloadResolvers<ContextType>;
  RegisterPillarPayload?: RegisterPillarPayloadResolvers<ContextType>;
  InspectionStepPayload?: InspectionStepPayloadResolvers<ContextType>;
  EnclaveStepPayload?: EnclaveStepPayloadResolvers<ContextType>;
  BulletinAcknowledgement?: BulletinAcknowledgementResolvers<ContextType>;
  BulletinStepPayload?: BulletinStepPayloadResolvers<ContextType>;
  SharedBulletin?: SharedBulletinResolvers<ContextType>;
  PublishBulletinPayload?: PublishBulletinPayloadResolvers<ContextType>;
  BorderCaseStepPayload?: BorderCaseStepPayloadResolvers<ContextType>;
  BorderCase?: BorderCaseResolvers<ContextType>;
  CaseSide?: CaseSideResolvers<ContextType>;
  BorderCaseEvent?: BorderCaseEventResolvers<ContextType>;
  ReportBorderCasePayload?: ReportBorderCasePayloadResolvers<ContextType>;
  AdvanceBorderCasePayload?: AdvanceBorderCasePayloadResolvers<ContextType>;
  DutyParty?: DutyPartyResolvers<ContextType>;
  DutyDay?: DutyDayResolvers<ContextType>;
  DutySwap?: DutySwapResolvers<ContextType>;
  DutyRosterStepPayload?: DutyRosterStepPayloadResolvers<ContextType>;
  DutySwapStepPayload?: DutySwapStepPayloadResolvers<ContextType>;
  PatrolStepPayload?: PatrolStepPayloadResolvers<ContextType>;
  BorderGap?: BorderGapResolvers<ContextType>;
  JointMeeting?: JointMeetingResolvers<ContextType>;
  ObligationOccurrence?: ObligationOccurrenceResolvers<ContextType>;
  MediationCase?: MediationCaseResolvers<ContextType>;
  MediationRound?: MediationRoundResolvers<ContextType>;
  OpenMediationPayload?: OpenMediationPayloadResolvers<ContextType>;
  AdvanceMediationPayload?: AdvanceMediationPayloadResolvers<ContextType>;
  CloseMediationPayload?: CloseMediationPayloadResolvers<ContextType>;
  NeighbourCode?: NeighbourCodeResolvers<ContextType>;
  EnforcementTally?: EnforcementTallyResolvers<ContextType>;
  OperationStepPayload?: OperationStepPayloadResolvers<ContextType>;
  JointEnforcementOperation?: JointEnforcementOperationResolvers<ContextType>;
  EnforcementResult?: EnforcementResultResolvers<ContextType>;
  RecordEnforcementResultPayload?: RecordEnforcementResultPayloadResolvers<ContextType>;
  DutyRoster?: DutyRosterResolvers<ContextType>;
  JointPatrol?: JointPatrolResolvers<ContextType>;
  SecretaryTurn?: SecretaryTurnResolvers<ContextType>;
  BorderZoneStepPayload?: BorderZoneStepPayloadResolvers<ContextType>;
  TierBodyStepPayload?: TierBodyStepPayloadResolvers<ContextType>;
  BorderZone?: BorderZoneResolvers<ContextType>;
  ZoneParticipant?: ZoneParticipantResolvers<ContextType>;
  ZoneParticipantCount?: ZoneParticipantCountResolvers<ContextType>;
  BorderTierBody?: BorderTierBodyResolvers<ContextType>;
  RegisterBorderZonePayload?: RegisterBorderZonePayloadResolvers<ContextType>;
  ChangeBatch?: ChangeBatchResolvers<ContextType>;
  ChangeEntry?: ChangeEntryResolvers<ContextType>;
  TierBodyKind?: TierBodyKindResolvers;
  BorderTier?: BorderTierResolvers;
  DivisionLevel?: DivisionLevelResolvers;
  JointPatrolConnection?: JointPatrolConnectionResolvers<ContextType>;
  JointPatrolEdge?: JointPatrolEdgeResolvers<ContextType>;
  JointEnforcementOperationConnection?: JointEnforcementOperationConnectionResolvers<ContextType>;
  JointEnforcementOperationEdge?: JointEnforcementOperationEdgeResolvers<ContextType>;
  BorderCaseConnection?: BorderCaseConnectionResolvers<ContextType>;
  BorderCaseEdge?: BorderCaseEdgeResolvers<ContextType>;
  BorderZoneConnection?: BorderZoneConnectionResolvers<ContextType>;
  BorderZoneEdge?: BorderZoneEdgeResolvers<ContextType>;
  BorderZoneStatus?: BorderZoneStatusResolvers;
  EnforcementResultKind?: EnforcementResultKindResolvers;
  OperationStatus?: OperationStatusResolvers;
  RecordStanding?: RecordStandingResolvers;
  MediationAdvice?: MediationAdviceResolvers;
  MediationOutcome?: MediationOutcomeResolvers;
  MediationCaseConnection?: MediationCaseConnectionResolvers<ContextType>;
  MediationCaseEdge?: MediationCaseEdgeResolvers<ContextType>;
  BorderGapKind?: BorderGapKindResolvers;
  BorderGapConnection?: BorderGapConnectionResolvers<ContextType>;
  BorderGapEdge?: BorderGapEdgeResolvers<ContextType>;
  PatrolStatus?: PatrolStatusResolvers;
  DutySwapStatus?: DutySwapStatusResolvers;
  DutyDayConnection?: DutyDayConnectionResolvers<ContextType>;
  DutyDayEdge?: DutyDayEdgeResolvers<ContextType>;
  DutyRosterConnection?: DutyRosterConnectionResolvers<ContextType>;
  DutyRosterEdge?: DutyRosterEdgeResolvers<ContextType>;
  BorderCaseStatus?: BorderCaseStatusResolvers;
  BorderCaseCategory?: BorderCaseCategoryResolvers;
  BorderCaseEventKind?: BorderCaseEventKindResolvers;
  BulletinClassification?: BulletinClassificationResolvers;
  SharedBulletinConnection?: SharedBulletinConnectionResolvers<ContextType>;
  SharedBulletinEdge?: SharedBulletinEdgeResolvers<ContextType>;
  BulletinStatus?: BulletinStatusResolvers;
  PillarCondition?: PillarConditionResolvers;
  InspectionStatus?: InspectionStatusResolvers;
  PillarType?: PillarTypeResolvers;
  EnclaveConnection?: EnclaveConnectionResolvers<ContextType>;
  EnclaveEdge?: EnclaveEdgeResolvers<ContextType>;
  BoundaryInspectionConnection?: BoundaryInspectionConnectionResolvers<ContextType>;
  BoundaryInspectionEdge?: BoundaryInspectionEdgeResolvers<ContextType>;
  AdministrativeBoundaryConnection?: AdministrativeBoundaryConnectionResolvers<ContextType>;
  AdministrativeBoundaryEdge?: AdministrativeBoundaryEdgeResolvers<ContextType>;
  SourceConfidence?: SourceConfidenceResolvers;
  BorderCrossing?: BorderCrossingResolvers;
  AdjacencyKind?: AdjacencyKindResolvers;
  ChangeKind?: ChangeKindResolvers;
  DivisionAdjacencyConnection?: DivisionAdjacencyConnectionResolvers<ContextType>;
  DivisionAdjacencyEdge?: DivisionAdjacencyEdgeResolvers<ContextType>;
  AdjacencyAct?: AdjacencyActResolvers;
  FigureQualifier?: FigureQualifierResolvers;
  RefusalCode?: RefusalCodeResolvers;
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
