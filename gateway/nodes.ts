import { buildSubgraphSchema } from '@apollo/subgraph';
import { idPrefix } from '@hub/kit/ids.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { HubContext, Subgraph } from '@hub/kit/subgraph.ts';
import { askOwner } from '@hub/kit/peers.ts';
import { changesOf, mostChanges, type ChangesArguments } from './changes.ts';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { AccessExplanation } from './explain-access.ts';
import type { GraphRequest } from './graph.ts';

/** The name under which `node` and `nodes` are composed. */
export const nodesName = 'nodes';

const mostNodes = 200;

/** What its resolvers are given besides the request's own. */
export interface NodesContext extends HubContext {
  explain(request: GraphRequest): Promise<AccessExplanation>;
}

interface ExplainedQuery {
  query: string;
  variables?: string | null;
  operationName?: string | null;
}

function variablesOf(text: string | null | undefined): Record<string, unknown> | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the same sentence.
  }
  throw badInput('variables 须为 JSON 对象。', 'variables must be a JSON object.');
}

interface NodeOwner {
  subgraph: string;
  typename: string;
}

/**
 * The part of the graph that no subgraph can own alone: `node(id)` over every type with an id. It holds no
 * data; it asks the owner, told by the prefix of the id, whether there is such a node for this viewer.
 */
export function nodesSubgraph(subgraphs: readonly Subgraph[]): {
  name: string;
  typeDefs: DocumentNode;
  schema: GraphQLSchema;
} {
  const owners = new Map<string, NodeOwner>();
  for (const { name, nodes } of subgraphs) {
    for (const [typename, { prefix }] of Object.entries(nodes)) {
      const other = owners.get(prefix);
      if (other)
        throw new Error(
          `id prefix ${prefix} is used by ${other.subgraph}.${other.typename} and ${name}.${typename}`,
        );
      owners.set(prefix, { subgraph: name, typename });
    }
  }
  const stubs = [...owners.values()].map(
    ({ typename }) => `type ${typename} implements Node @key(fields: "id", resolvable: false) { id: ID! }`,
  );
  const typeDefs = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    interface Node { id: ID! }
    type Query {
      "节点 — any node by its permanent id; null when there is none, or none this viewer may find."
      node(id: ID!): Node
      "节点 — several at once, in the order asked; at most ${mostNodes}."
      nodes(ids: [ID!]!): [Node]!
      "变更源 — what was written anywhere after a cursor, tombstones included; changes of one record come in their order. Left out, \`after\` gives no change but the cursor of now: take it, read what you need, then follow. A cursor older than what is kept (90 days) is RESYNC_REQUIRED."
      changes(after: String, "At most ${mostChanges}." first: Int = 100, "Types of nodes; all when left out." types: [String!]): ChangeFeed!
      "权限预演 — a dry run of a query with the viewer's own eyes: what it touches, and which fields would be null and why."
      explainAccess(
        query: String!
        "As JSON text."
        variables: String
        operationName: String
      ): AccessExplanation!
    }
    scalar DateTime
    "变更源 — changes in the order to apply them."
    type ChangeFeed {
      changes: [Change!]!
      "Send it as \`after\` next time; it stands for all subgraphs together."
      endCursor: String!
      hasMore: Boolean!
    }
    "变更 — one write to one record; DELETED is the last one heard of it."
    type Change {
      nodeId: ID!
      "The type of the node."
      type: String!
      kind: ChangeKind!
      "The version the write left, or took away."
      version: Int!
      at: DateTime!
    }
    enum ChangeKind { CREATED UPDATED DELETED }
    "权限预演结果"
    type AccessExplanation {
      "子图 — those the query touches."
      subgraphs: [String!]!
      "代价 — the most values the answer may hold, lists multiplied; 500,000 are allowed."
      cost: Float!
      "Requests to subgraphs."
      fetches: Int!
      "The longest chain of requests that wait for each other."
      rounds: Int!
      "Fields that would be null, one entry each."
      denied: [AccessDenial!]!
    }
    "不予提供的字段 — and what is missing."
    type AccessDenial {
      path: [String!]!
      "Type and field."
      coordinate: String!
      "OFFICIAL, LINE or PACT."
      rule: String!
      fieldSet: String
      code: String!
      message: String!
      messageZh: String!
      "Whom to ask: the committees of these divisions."
      askDivisions: [String!]!
    }
    ${stubs.join('\n')}`);

  async function find(ids: readonly string[], { peers }: HubContext) {
    if (ids.length > mostNodes) {
      throw badInput(`一次最多查询 ${mostNodes} 个编号。`, `At most ${mostNodes} ids may be asked at once.`);
    }
    const byOwner = Map.groupBy(new Set(ids), (id) => owners.get(idPrefix(id) ?? ''));
    const found = new Map<string, { __typename: string; id: string }>();
    await Promise.all(
      [...byOwner].map(async ([owner, wanted]) => {
        if (!owner) return;
        const answers = await askOwner<{ id: string }>(peers, owner.subgraph, owner.typename, wanted, 'id');
        for (const { id } of answers.values()) found.set(id, { __typename: owner.typename, id });
      }),
    );
    return ids.map((id) => found.get(id) ?? null);
  }

  const resolvers = {
    Query: {
      node: async (_: unknown, { id }: { id: string }, context: HubContext) => {
        if (!owners.has(idPrefix(id) ?? '')) {
          throw badInput(
            '编号格式不对，请使用接口返回的 id。',
            'This is not an id of the hub; use an id the graph has returned.',
          );
        }
        return (await find([id], context))[0];
      },
      changes: (_: unknown, args: ChangesArguments, context: HubContext) =>
        changesOf(
          subgraphs.map(({ name }) => name),
          args,
          context,
        ),
      nodes: (_: unknown, { ids }: { ids: string[] }, context: HubContext) => find(ids, context),
      explainAccess: (_: unknown, { variables, ...request }: ExplainedQuery, { explain }: NodesContext) =>
        explain({ ...request, variables: variablesOf(variables) }),
    },
    Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  };
  return {
    name: nodesName,
    typeDefs,
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
  };
}
