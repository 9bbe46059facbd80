// Written by `pnpm codegen`; never edited.
import type { Connection, Edge } from '@hub/kit/connection.ts';
import type * as M from '../schema.mappers.ts';
import type { DivisionLevel } from '@hub/kit/generated/words.ts';
import type { FigureQualifier } from '@hub/kit/generated/words.ts';
import type { RefusalCode } from '@hub/kit/generated/words.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HubContext } from '@hub/kit/subgraph.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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

export type Query = {
  /** 行政区划 — by code on a date; null when no division bore that code then. */
  administrativeDivision?: Maybe<AdministrativeDivision>;
  /** 行政区划列表 */
  administrativeDivisions: AdministrativeDivisionConnection;
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


export type Query_EntitiesArgs = {
  representations: Array<Scalars['_Any']['input']>;
};

/** 行政区划 — a province, prefecture, county, township or village, as it was in one period under one code and name. */
export type AdministrativeDivision = Node & {
  id: Scalars['ID']['output'];
  code: Scalars['DivisionCode']['output'];
  name: Scalars['String']['output'];
  level: DivisionLevel;
  parent?: Maybe<AdministrativeDivision>;
  /** 下辖区划 */
  children: AdministrativeDivisionConnection;
  validFrom?: Maybe<Scalars['LocalDate']['output']>;
  validTo?: Maybe<Scalars['LocalDate']['output']>;
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

export type AdministrativeDivisionFilter = {
  and?: InputMaybe<Array<AdministrativeDivisionFilter>>;
  or?: InputMaybe<Array<AdministrativeDivisionFilter>>;
  not?: InputMaybe<AdministrativeDivisionFilter>;
  level?: InputMaybe<DivisionLevelComparator>;
  name?: InputMaybe<StringComparator>;
  within?: InputMaybe<Scalars['DivisionCode']['input']>;
  children?: InputMaybe<AdministrativeDivisionRelationFilter>;
};

export type AdministrativeDivisionOrderField =
  | 'CODE'
  | 'NAME'
  | 'VALID_FROM';

/** 关联筛选 — at least one, none, or every related row. */
export type AdministrativeDivisionRelationFilter = {
  some?: InputMaybe<AdministrativeDivisionFilter>;
  none?: InputMaybe<AdministrativeDivisionFilter>;
  every?: InputMaybe<AdministrativeDivisionFilter>;
};

export type DivisionLevelComparator = {
  eq?: InputMaybe<DivisionLevel>;
  ne?: InputMaybe<DivisionLevel>;
  in?: InputMaybe<Array<DivisionLevel>>;
  notIn?: InputMaybe<Array<DivisionLevel>>;
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

export { DivisionLevel };

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

export { FigureQualifier };

export { RefusalCode };

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = AdministrativeDivision;



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
  AdministrativeDivision: AdministrativeDivision;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeDivision:
    ( { __typename: 'AdministrativeDivision' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeDivision'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  _Entity: ( M.AdministrativeDivisionMapper );
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( M.AdministrativeDivisionMapper );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DivisionCode: ResolverTypeWrapper<Scalars['DivisionCode']['output']>;
  UnifiedSocialCreditCode: ResolverTypeWrapper<Scalars['UnifiedSocialCreditCode']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AdministrativeDivision: ResolverTypeWrapper<M.AdministrativeDivisionMapper>;
  AdministrativeDivisionFilter: AdministrativeDivisionFilter;
  AdministrativeDivisionOrderField: AdministrativeDivisionOrderField;
  AdministrativeDivisionRelationFilter: AdministrativeDivisionRelationFilter;
  DivisionLevelComparator: DivisionLevelComparator;
  DivisionLevel: DivisionLevel;
  AdministrativeDivisionConnection: ResolverTypeWrapper<Connection<M.AdministrativeDivisionMapper>>;
  AdministrativeDivisionEdge: ResolverTypeWrapper<Edge<M.AdministrativeDivisionMapper>>;
  AdministrativeDivisionOrder: AdministrativeDivisionOrder;
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
  Query: Record<PropertyKey, never>;
  AdministrativeDivision: M.AdministrativeDivisionMapper;
  AdministrativeDivisionFilter: AdministrativeDivisionFilter;
  AdministrativeDivisionRelationFilter: AdministrativeDivisionRelationFilter;
  DivisionLevelComparator: DivisionLevelComparator;
  AdministrativeDivisionConnection: Connection<M.AdministrativeDivisionMapper>;
  AdministrativeDivisionEdge: Edge<M.AdministrativeDivisionMapper>;
  AdministrativeDivisionOrder: AdministrativeDivisionOrder;
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

export type NodeResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrativeDivision', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeDivision?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType, Partial<QueryAdministrativeDivisionArgs>>;
  administrativeDivisions?: Resolver<ResolversTypes['AdministrativeDivisionConnection'], ParentType, ContextType, Partial<QueryAdministrativeDivisionsArgs>>;
  _entities?: Resolver<Array<Maybe<ResolversTypes['_Entity']>>, ParentType, ContextType, RequireFields<Query_EntitiesArgs, 'representations'>>;
  _service?: Resolver<ResolversTypes['_Service'], ParentType, ContextType>;
};

export type AdministrativeDivisionResolvers<ContextType = HubContext, ParentType extends ResolversParentTypes['AdministrativeDivision'] = ResolversParentTypes['AdministrativeDivision'], FederationReferenceType extends FederationReferenceTypes['AdministrativeDivision'] = FederationReferenceTypes['AdministrativeDivision']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeDivision']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeDivision']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['AdministrativeDivisionConnection'], ParentType, ContextType, Partial<AdministrativeDivisionChildrenArgs>>;
  validFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionLevelResolvers = EnumResolverSignature<{ PROVINCE?: any, PREFECTURE?: any, COUNTY?: any, TOWNSHIP?: any, VILLAGE?: any }, ResolversTypes['DivisionLevel']>;

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

export type FigureQualifierResolvers = EnumResolverSignature<{ EXACT?: any, MORE_THAN?: any, AT_LEAST?: any, AT_MOST?: any, MAX?: any, ABOUT?: any, ROUNDED?: any, MASKED?: any }, ResolversTypes['FigureQualifier']>;

export type RefusalCodeResolvers = EnumResolverSignature<{ TEXT_MALFORMED?: any, TEXT_TOO_LONG?: any, TEXT_BLANK?: any, PERSONAL_NUMBER_IN_TEXT?: any, VERSION_CONFLICT?: any, NOT_FOUND?: any }, ResolversTypes['RefusalCode']>;

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
  __resolveType: TypeResolveFn<'AdministrativeDivision', ParentType, ContextType>;
};

export type Resolvers<ContextType = HubContext> = {
  DivisionCode?: GraphQLScalarType;
  UnifiedSocialCreditCode?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  SuppressedCount?: SuppressedCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  AdministrativeDivision?: AdministrativeDivisionResolvers<ContextType>;
  DivisionLevel?: DivisionLevelResolvers;
  AdministrativeDivisionConnection?: AdministrativeDivisionConnectionResolvers<ContextType>;
  AdministrativeDivisionEdge?: AdministrativeDivisionEdgeResolvers<ContextType>;
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
