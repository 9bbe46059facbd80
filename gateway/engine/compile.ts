import type { QueryPlan } from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { compileIntrospection } from './introspection.ts';
import { introspectionDocument, type Operation } from './operation.ts';
import { type FetchStep, planGraph } from './plan-graph.ts';
import { planOwn } from './own-plan.ts';
import type { Overrides } from './planner.ts';
import { OperationTooLarge, planningDocument } from './planning-document.ts';
import { compileProjector, type Projector } from './projector.ts';
import { type ObjectPlan, projectionOf, type Selection } from './projection.ts';
import { type CompiledFetch, compileFetches } from './run.ts';
import type { Supergraph } from './supergraph.ts';
import type { Transport } from './transport.ts';

/** An operation made ready to run, for one set of values of its `@skip` and `@include` variables. */
export interface CompiledOperation {
  operation: Operation;
  /** Under which key a field of the operation is found in the merged data. */
  keyOf(field: FieldNode): string;
  fetches: CompiledFetch[];
  isQuery: boolean;
  /** Of a subscription: where its events come from. */
  primary: CompiledFetch | undefined;
  projection: Selection;
  project: Projector;
  introspect: ((variables: Readonly<Record<string, unknown>>) => Record<string, unknown>) | undefined;
  /** One subgraph answers the whole operation in the client's shape. */
  passesThrough: boolean;
}

export interface CompileContext {
  supergraph: Supergraph;
  overrides: Overrides;
  plan(text: string): Promise<QueryPlan>;
  transportOf(subgraph: string): Transport;
}

/** `operation` is validated and pruned. */
export async function compileOperation(
  context: CompileContext,
  operation: Operation,
): Promise<CompiledOperation> {
  const { supergraph } = context;
  const schema = supergraph.apiSchema;
  const introspection = introspectionDocument(operation);
  let { steps, keyOf } = await planOperation(context, operation, true);
  let projection = projectionOf(schema, operation, keyOf);
  let passesThrough = false;

  // One root fetch: nothing can collide, so ask in the client's own words; the answer may then need no work at all.
  if (steps.length === 1 && !steps[0]!.groups) {
    const direct = await planOperation(context, operation, false);
    const [step] = direct.steps;
    if (direct.steps.length === 1 && step && !step.groups && step.outputRewrites.length === 0) {
      ({ steps, keyOf } = direct);
      projection = projectionOf(schema, operation, keyOf);
      passesThrough = !introspection && isClientShape(schema, projection, step);
    }
  }

  const fetches = compileFetches(steps, supergraph, context.transportOf);
  return {
    operation,
    keyOf,
    fetches,
    isQuery: operation.definition.operation === OperationTypeNode.QUERY,
    primary:
      operation.definition.operation === OperationTypeNode.SUBSCRIPTION
        ? fetches.find(({ groups }) => !groups)
        : undefined,
    projection,
    project: compileProjector(projection),
    introspect: introspection && compileIntrospection(schema, introspection),
    passesThrough,
  };
}

interface Planned {
  steps: FetchStep[];
  keyOf(field: FieldNode): string;
}

/** Several ways to one plan, because no planner plans everything: the first that succeeds. */
async function planOperation(
  context: CompileContext,
  operation: Operation,
  ownKeys: boolean,
): Promise<Planned> {
  const { supergraph } = context;
  const byPackage = async (ownKeys: boolean): Promise<Planned> => {
    const { text, requirementFetches, keyOf } = planningDocument(supergraph, operation, ownKeys);
    const plan: QueryPlan = text === undefined ? { kind: 'QueryPlan' } : await context.plan(text);
    return { steps: planGraph(plan, requirementFetches), keyOf };
  };
  const ways = [
    () => planOwn(supergraph, operation, context.overrides, ownKeys),
    () => byPackage(ownKeys),
    () => byPackage(!ownKeys),
  ];
  let failure: unknown;
  for (const way of ways) {
    try {
      return await way();
    } catch (error) {
      if (error instanceof OperationTooLarge) throw error;
      failure ??= error;
    }
  }
  throw failure;
}

/** Whether the subgraph's data is, key for key and in order, what the client asked for. Only said of concrete types and enums without hidden values. */
function isClientShape(schema: GraphQLSchema, projection: Selection, step: FetchStep): boolean {
  const fieldsOf = (sets: SelectionSetNode[]): Map<string, FieldNode[]> => {
    const groups = new Map<string, FieldNode[]>();
    const visit = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const group = groups.get(key);
          if (group) group.push(selection);
          else groups.set(key, [selection]);
        } else
          visit(
            selection.kind === Kind.INLINE_FRAGMENT
              ? selection.selectionSet
              : step.fragments.get(selection.name.value)!.selectionSet,
          );
      }
    };
    for (const set of sets) visit(set);
    return groups;
  };
  const same = (plan: ObjectPlan | undefined, sets: SelectionSetNode[]): boolean => {
    if (!plan) return false;
    const groups = [...fieldsOf(sets)];
    return (
      groups.length === plan.fields.length &&
      plan.fields.every((field, index) => {
        const [key, nodes] = groups[index]!;
        if (field.meta || field.name !== key || field.source !== key) return false;
        let type = field.type;
        while (isNonNullType(type) || isListType(type)) type = type.ofType;
        if (isEnumType(type)) return false;
        if (!field.selection) return true;
        return (
          !isAbstractType(field.selection.type) &&
          same(
            field.selection.only,
            nodes.map((node) => node.selectionSet!),
          )
        );
      })
    );
  };
  return schema.getQueryType()?.name === projection.type.name && same(projection.only, [step.selectionSet]);
}
