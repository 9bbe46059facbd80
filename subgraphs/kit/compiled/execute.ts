import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { type OperationPlan, planOperation } from './plan.ts';
import { runPlan, type ExecutionWatch } from './run.ts';
import { conditionVariables, type Fragments } from './selection.ts';

export interface CompiledRequest {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

interface Operation {
  definition: OperationDefinitionNode;
  fragments: Fragments;
  conditions: string[];
  /** By the values of the condition variables. */
  plans: Map<string, OperationPlan>;
}

const mostOperations = 1000;
const mostVariants = 32;
const operations = new WeakMap<GraphQLSchema, Map<string, Operation>>();

/**
 * Executes an operation as graphql-js would, by a plan that is made for it once: which fields, with which resolvers, of
 * which shape. The document is valid; it comes from a gateway, which repeats a limited number of them.
 */
export function executeCompiled(
  schema: GraphQLSchema,
  { query, operationName, variables: inputs }: CompiledRequest,
  context: unknown,
  watch?: ExecutionWatch,
): ExecutionResult | Promise<ExecutionResult> {
  const operation = operationOf(schema, query, operationName);
  if (!operation)
    return {
      errors: [
        new GraphQLError(
          operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.',
        ),
      ],
    };
  let variables: Record<string, unknown> = {};
  const { variableDefinitions = [] } = operation.definition;
  if (variableDefinitions.length > 0) {
    const coerced = getVariableValues(schema, variableDefinitions, inputs ?? {}, { maxErrors: 50 });
    if (coerced.errors) return { errors: coerced.errors };
    variables = coerced.coerced;
  }
  return runPlan(planOf(schema, operation, variables), context, variables, watch);
}

function operationOf(
  schema: GraphQLSchema,
  query: string,
  operationName: string | null | undefined,
): Operation | undefined {
  let known = operations.get(schema);
  if (!known) operations.set(schema, (known = new Map()));
  const key = operationName ? `${operationName}\n${query}` : query;
  let operation = known.get(key);
  if (operation) known.delete(key);
  else operation = readOperation(parse(query, { noLocation: true }), operationName);
  if (!operation) return undefined;
  known.set(key, operation);
  if (known.size > mostOperations) known.delete(known.keys().next().value!);
  return operation;
}

function readOperation(
  document: DocumentNode,
  operationName: string | null | undefined,
): Operation | undefined {
  const definition = getOperationAST(document, operationName);
  if (!definition) return undefined;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments[part.name.value] = part;
  const sets = [definition, ...Object.values(fragments)].map(({ selectionSet }) => selectionSet);
  return { definition, fragments, conditions: conditionVariables(sets), plans: new Map() };
}

function planOf(
  schema: GraphQLSchema,
  { definition, fragments, conditions, plans }: Operation,
  variables: Record<string, unknown>,
): OperationPlan {
  const variant = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
  let plan = plans.get(variant);
  if (!plan) {
    if (plans.size >= mostVariants) plans.clear();
    plans.set(variant, (plan = planOperation(schema, definition, fragments, variables)));
  }
  return plan;
}
