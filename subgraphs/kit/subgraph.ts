import { buildSubgraphSchema } from '@apollo/subgraph';
import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guardFields, type PlacesOf } from './access/guard.ts';
import { readPolicies, type Policy } from './access/policy.ts';
import { newBatches } from './batch.ts';
import { changeBatchResolver } from './change-batch.ts';
import type { Chore } from './chores.ts';
import type { ReadContext } from './connection.ts';
import type { OpenWitness } from './audit/witness.ts';
import type { Database } from './database.ts';
import type { FileDoor } from './files/file-door.ts';
import type { Importer } from './import/importer.ts';
import { idPrefix } from './ids.ts';
import { badInput } from './errors.ts';
import type { Peers } from './peers.ts';
import { referencesResolver } from './references.ts';
import type { RetentionRule } from './retention.ts';
import { hubScalars } from './scalars/index.ts';
import { subgraphTypeDefs } from './type-defs.ts';
import { today } from './scalars/local-date.ts';
import type { SealedColumn } from './vault/reseal.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver is given. */
export interface HubContext extends ReadContext {
  viewer: Viewer;
  /** Asks another subgraph through its graph; relations between subgraphs have no other road. */
  peers: Peers;
  requestId: string;
  /** The code of what the client says it asks for. */
  purpose: string | null;
}

/** A node type: its id prefix, and the table its rows are in. */
export interface NodeType {
  prefix: string;
  table: PgTable;
}

export interface SubgraphParts {
  /** Database role and PostgreSQL schema bear it too. */
  name: string;
  /** The folder of its SDL. */
  sdl: URL;
  resolvers: Record<string, any>;
  /** Types with an id of their own. Each write to their tables enters the change feed. */
  nodes: Record<string, NodeType>;
  /** Types without an id whose fields are read from a row. */
  rows?: Record<string, PgTable>;
  /** Types without a table whose resolvers are handed whole objects. */
  values?: readonly string[];
  /** Where rows of a type belong, for types with LINE and PACT fields. */
  places?: Readonly<Record<string, PlacesOf>>;
  /** Types whose rows are about persons: nobody is shown one without an entry in the audit log. */
  personal?: readonly string[];
  /** Further types whose changes only the own line hears of. */
  quiet?: readonly string[];
  /** Types whose writes wake subscribers; with a subscription and none named, all. */
  live?: readonly string[];
  /** Columns whose texts are sealed at rest. */
  sealed?: readonly SealedColumn[];
  /** Its road for bytes, beside the graph. */
  files?: FileDoor;
  /** Logs of its own, whose heads go to the witness of the audit log while the hub serves. */
  witnessed?: readonly OpenWitness[];
  /** What files can be imported into it. */
  importer?: Importer;
  /** What is kept for how long, beside keys of retried mutations. */
  retention?: readonly RetentionRule[];
  /** What it does by itself. */
  chores?: readonly Chore[];
  migrations: URL;
}

export interface Subgraph extends SubgraphParts {
  typeDefs: DocumentNode;
  schema: GraphQLSchema;
  /** Who may read each field, by coordinate. */
  policies: ReadonlyMap<string, Policy>;
}

export interface RequestFacts {
  db: Database;
  viewer: Viewer;
  peers: Peers;
  asOf?: string | null;
  purpose?: string | null;
  requestId?: string;
}

/** Builds a subgraph and refuses one with a field that has neither a resolver nor a column behind it. */
export function defineSubgraph(parts: SubgraphParts): Subgraph {
  const typeDefs = subgraphTypeDefs(parts.sdl);
  const policies = readPolicies(parts.name, typeDefs);
  const resolvers = {
    ...hubScalars,
    Node: { __resolveType: typeOfNode },
    ...parts.resolvers,
    Query: {
      ...(parts.resolvers.Query as object),
      changesSince: changeBatchResolver(parts, policies),
      referredTo: referencesResolver(parts.name),
    },
  };
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: keepDeclared(typeDefs, resolvers) as never }]);
  const unanswered = fieldsWithoutAnswer(schema, parts);
  if (unanswered.length > 0) {
    throw new Error(`${parts.name}: no resolver and no column for ${unanswered.join(', ')}`);
  }
  guardFields(schema, policies, parts.places ?? {});
  markPersonal(schema, parts);
  return { ...parts, typeDefs, schema, policies };
}

/** A fresh context for one request. */
export function newContext({ db, viewer, peers, asOf, purpose, requestId }: RequestFacts): HubContext {
  return {
    db,
    viewer,
    peers,
    asOf: asOf ?? null,
    today: today(),
    batches: newBatches(),
    requestId: requestId ?? '',
    purpose: purpose ?? null,
  };
}

/** Refuses an id that belongs to another type, so that a mix-up is told and not answered with nothing. */
export function expectId(id: string, prefix: string, zh: string): string {
  if (idPrefix(id) === prefix) return id;
  throw badInput(
    `此处需要${zh}的编号（以 ${prefix}_ 开头）。`,
    `An id that begins with ${prefix}_ is needed here.`,
    { expectedPrefix: prefix },
  );
}

/** Marks the types about persons and their connections, as the executor reads it. */
function markPersonal(schema: GraphQLSchema, { name, personal = [] }: SubgraphParts): void {
  const told = personal.length > 0 ? typesReached(schema.getSubscriptionType()) : new Set<string>();
  if (personal.some((typename) => told.has(typename))) {
    throw new Error(`${name}: events about persons would not enter the audit log`);
  }
  for (const typename of personal) {
    const type = schema.getType(typename);
    if (!isObjectType(type)) throw new Error(`${name}: no type ${typename}`);
    for (const one of [type, schema.getType(`${typename}Connection`)]) {
      if (isObjectType(one)) one.extensions = { ...one.extensions, isPersonal: true };
    }
  }
}

/** The object types that fields of a type lead to, itself included. */
function typesReached(root: GraphQLObjectType | null | undefined, reached = new Set<string>()): Set<string> {
  if (!root || reached.has(root.name)) return reached;
  reached.add(root.name);
  for (const { type } of Object.values(root.getFields())) {
    const named = getNamedType(type);
    // Whatever may stand for an interface may be told.
    if (isInterfaceType(named) || isUnionType(named))
      throw new Error(`${root.name}: events name their types`);
    if (isObjectType(named)) typesReached(named, reached);
  }
  return reached;
}

function typeOfNode(node: { __typename?: string }): string {
  if (!node.__typename) throw new Error('a node without __typename');
  return node.__typename;
}

function keepDeclared(typeDefs: DocumentNode, resolvers: Record<string, unknown>): Record<string, unknown> {
  const declared = new Set(typeDefs.definitions.map((one) => ('name' in one ? one.name?.value : undefined)));
  return Object.fromEntries(
    Object.entries(resolvers).filter(([name]) => declared.has(name) || !(name in hubScalars)),
  );
}

/** Value types of the kit; their resolvers hand over whole objects. */
const wholeTypes =
  /^(PageInfo|UserError|ReportedFigure|SuppressedCount|ChangeBatch|ChangeEntry|_Service)$|(Connection|Edge|Payload)$/;

function fieldsWithoutAnswer(
  schema: GraphQLSchema,
  { nodes, rows = {}, values = [] }: SubgraphParts,
): string[] {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      !isObjectType(type) ||
      isInterfaceType(type) ||
      type.name.startsWith('__') ||
      wholeTypes.test(type.name) ||
      values.includes(type.name)
    )
      continue;
    const table = nodes[type.name]?.table ?? rows[type.name];
    const columns = table ? getTableColumns(table) : {};
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!table && !isRoot && !Object.values(type.getFields()).some((field) => field.resolve)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolved = field.resolve && field.resolve !== defaultFieldResolver;
      const key = field.name === 'id' && !table;
      // Another subgraph answers it and hands it over for the field that requires it.
      if (field.astNode?.directives?.some(({ name }) => name.value === 'external')) continue;
      if (!resolved && !key && !(field.name in columns) && !field.name.startsWith('_'))
        missing.push(`${type.name}.${field.name}`);
    }
  }
  return missing;
}
