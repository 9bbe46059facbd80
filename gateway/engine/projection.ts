import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  type InlineFragmentNode,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo, type Operation, responseKey } from './operation.ts';

/** One field of the client's answer. */
export interface FieldPlan {
  name: string;
  /** The key in the merged data. */
  source: string;
  type: GraphQLOutputType;
  coordinate: string;
  selection?: Selection;
  /** `typename` is known from the type, `introspection` is already in the client's shape. */
  meta?: 'typename' | 'introspection';
}

export interface ObjectPlan {
  typeName: string;
  fields: FieldPlan[];
  /** Fragments on this object that were left out, to be answered later. */
  deferred: FragmentNode[];
}

export type FragmentNode = InlineFragmentNode | FragmentSpreadNode;

/** What the client selects on a position; which fields that is depends on the type found there. */
export interface Selection {
  type: GraphQLCompositeType;
  /** The plan when only one type is possible, or when all types answer with the same fields and need no `__typename`. */
  only: ObjectPlan | undefined;
  forType(typeName: string): ObjectPlan | undefined;
  /** Names of the concrete types that can stand here. */
  possible(): string[];
}

export const introspectionKey = (name: string): string => `__introspection ${name}`;

export function projectionOf(
  schema: GraphQLSchema,
  operation: Operation,
  keyOf: (field: FieldNode) => string,
  leftOut?: ReadonlySet<FragmentNode>,
): Selection {
  const serials = new Map<SelectionSetNode, number>();
  const memo = new Map<string, Selection>();

  function selectionOf(type: GraphQLCompositeType, sets: SelectionSetNode[]): Selection {
    let identity = type.name;
    for (const set of sets) {
      let serial = serials.get(set);
      if (serial === undefined) serials.set(set, (serial = serials.size));
      identity += ` ${serial}`;
    }
    const known = memo.get(identity);
    if (known) return known;
    const plans = new Map<string, ObjectPlan | undefined>();
    const selection: Selection = {
      type,
      only: undefined,
      forType(typeName) {
        if (plans.has(typeName)) return plans.get(typeName);
        const concrete = schema.getType(typeName);
        const possible =
          isObjectType(concrete) &&
          (isAbstractType(type) ? schema.isSubType(type, concrete) : concrete === type);
        const plan = possible ? collect(concrete, sets)?.plan : undefined;
        plans.set(typeName, plan);
        return plan;
      },
      possible: () =>
        isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name],
    };
    memo.set(identity, selection);
    if (isAbstractType(type)) {
      const collected = collect(type, sets);
      if (collected && !collected.narrowed) selection.only = collected.plan;
    } else {
      selection.only = selection.forType(type.name);
    }
    return selection;
  }

  /** `narrowed` says that the fields are not the same for every type that can stand here. */
  function collect(
    type: GraphQLCompositeType,
    sets: SelectionSetNode[],
  ): { plan: ObjectPlan; narrowed: boolean } | undefined {
    const groups = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    const deferred: FragmentNode[] = [];
    let narrowed = false;
    const visit = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (node.kind !== Kind.FIELD && leftOut?.has(node)) {
          const condition =
            node.kind === Kind.INLINE_FRAGMENT
              ? node.typeCondition
              : operation.fragments.get(node.name.value)!.typeCondition;
          if (appliesTo(schema, condition?.name.value, type)) deferred.push(node);
          else narrowed = true;
        } else if (node.kind === Kind.FIELD) {
          const group = groups.get(responseKey(node));
          if (group) group.push(node);
          else groups.set(responseKey(node), [node]);
          if (node.name.value === '__typename' && isAbstractType(type)) narrowed = true;
        } else if (node.kind === Kind.INLINE_FRAGMENT) {
          if (appliesTo(schema, node.typeCondition?.name.value, type)) visit(node.selectionSet);
          else narrowed = true;
        } else if (!visited.has(node.name.value)) {
          visited.add(node.name.value);
          const fragment = operation.fragments.get(node.name.value)!;
          if (appliesTo(schema, fragment.typeCondition.name.value, type)) visit(fragment.selectionSet);
          else narrowed = true;
        }
      }
    };
    for (const set of sets) visit(set);
    if (narrowed && isAbstractType(type)) return undefined;
    const fields: FieldPlan[] = [];
    for (const [name, nodes] of groups) fields.push(fieldPlan(type, name, nodes));
    return { plan: { typeName: type.name, fields, deferred }, narrowed };
  }

  function fieldPlan(type: GraphQLCompositeType, name: string, nodes: FieldNode[]): FieldPlan {
    const fieldName = nodes[0]!.name.value;
    const coordinate = `${type.name}.${fieldName}`;
    if (fieldName === '__typename')
      return {
        name,
        source: '__typename',
        type: new GraphQLNonNull(GraphQLString),
        coordinate,
        meta: 'typename',
      };
    if (fieldName.startsWith('__'))
      return { name, source: introspectionKey(name), type: GraphQLString, coordinate, meta: 'introspection' };
    const definition = (type as GraphQLObjectType).getFields()[fieldName]!;
    const named = getNamedType(definition.type);
    const plan: FieldPlan = { name, source: keyOf(nodes[0]!), type: definition.type, coordinate };
    if (isCompositeType(named))
      plan.selection = selectionOf(
        named,
        nodes.map((node) => node.selectionSet!),
      );
    return plan;
  }

  return selectionOf(operation.rootType, [operation.definition.selectionSet]);
}

/** The plan for an object at this position, or undefined when its type is unknown to the client's schema. */
export function planFor(selection: Selection, value: { __typename?: unknown }): ObjectPlan | undefined {
  if (isAbstractType(selection.type) && typeof value.__typename === 'string') {
    const exact = selection.forType(value.__typename);
    if (exact) return exact;
    return selection.only && value.__typename === selection.type.name ? selection.only : undefined;
  }
  return selection.only;
}
