import { badInput } from '@hub/kit/errors.ts';
import { formatFault } from '@hub/kit/format-fault.ts';
import { getOperationAST, parse, type DocumentNode } from 'graphql';
import { viewPlan } from './engine/plan-view.ts';
import type { Graph, GraphError, GraphRequest } from './graph.ts';
import type { Facts } from './reach.ts';

/** One field that would be null for this viewer, and why. */
export interface Denial {
  path: string[];
  coordinate: string;
  rule: string;
  fieldSet: string | null;
  code: string;
  message: string;
  messageZh: string;
  askDivisions: string[];
}

export interface AccessExplanation {
  subgraphs: string[];
  /** The most values the answer may hold: what the limit is compared with. */
  cost: number;
  /** Requests to subgraphs. */
  fetches: number;
  /** The longest chain of requests that wait for each other. */
  rounds: number;
  denied: Denial[];
}

/** What the `nodes` service needs of the gateway to explain a query to whoever asks. */
export type ExplainAccess = (request: GraphRequest, facts: Facts) => Promise<AccessExplanation>;

/**
 * A dry run: what a query costs this viewer, and which of its fields would be null and why. The query is run with the
 * viewer's own eyes and its data thrown away, so that what is said here is what the real run says.
 */
export function explainAccessOf(graph: Graph): ExplainAccess {
  return async (request, facts) => {
    requireQuery(request);
    const plan = await graph.explain(request, facts).catch((error: Error) => {
      throw badInput('所给查询不能执行，请先改正。', error.message);
    });
    const { errors = [] } = await graph.execute(request, facts);
    const { rounds } = viewPlan(plan);
    return {
      subgraphs: [...new Set(plan.fetches.map(({ subgraph }) => subgraph))].sort(),
      cost: plan.values,
      fetches: plan.fetches.length,
      rounds,
      denied: errors.flatMap((error) => denialOf(error, facts) ?? []),
    };
  };
}

function requireQuery({ query, operationName }: GraphRequest): void {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch (error) {
    throw badInput('所给查询有语法错误。', (error as Error).message);
  }
  const operation = getOperationAST(document, operationName)?.operation;
  if (operation !== 'query' || /\bexplainAccess\b/.test(query))
    throw badInput(
      '只能解释查询：不能是登记、订阅，也不能再含 explainAccess。',
      'Only a query can be explained: no mutation, no subscription, and no explainAccess in it.',
    );
}

function denialOf(error: GraphError, { requestId }: Facts): Denial | null {
  const {
    coordinate,
    required,
    askDivisions = [],
  } = (error.extensions ?? {}) as {
    coordinate?: string;
    required?: { rule: string; fieldSet?: string };
    askDivisions?: string[];
  };
  if (!coordinate || !required) return null;
  const { message, extensions } = formatFault(error, error, requestId);
  const messages = extensions.messages as { zh: string };
  return {
    path: (error.path ?? []).map(String),
    coordinate,
    rule: required.rule,
    fieldSet: required.fieldSet ?? null,
    code: extensions.code as string,
    message,
    messageZh: messages.zh,
    askDivisions,
  };
}
