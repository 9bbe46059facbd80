import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { Operation } from './operation.ts';

/** How many values an operation may answer with at most, told before it is planned. */
export type Cost = (variables: Readonly<Record<string, unknown>>) => number;

/** Arguments that bound how many items a field, or the list in its answer, has. */
const SIZES: readonly string[] = ['first', 'last', 'limit', 'pageSize'];

interface Part {
  size: (variables: Readonly<Record<string, unknown>>) => number;
  parts: Part[];
  /** Values that are there once for each object: the field itself, and leaves in it. */
  values: number;
}

/**
 * Counts values: each field is one for each object it stands on, and lists multiply what stands under them, by the number
 * asked for or by `assumed` where nothing says. A list inside what was asked for by number (`edges`, `nodes`) is that list.
 */
export function costOf(schema: GraphQLSchema, operation: Operation, assumed: number): Cost {
  const { fragments } = operation;

  function partsOf(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    sized: boolean,
  ): { parts: Part[]; values: number } {
    const parts: Part[] = [];
    let values = 0;
    const visit = (set: SelectionSetNode, on: GraphQLCompositeType, spread: ReadonlySet<string>): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const part = partOf(on, selection, sized);
          if (part) parts.push(part);
          else values += 1;
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
          visit(selection.selectionSet, isCompositeType(condition) ? condition : on, spread);
        } else if (!spread.has(selection.name.value)) {
          const fragment = fragments.get(selection.name.value);
          const condition = fragment && schema.getType(fragment.typeCondition.name.value);
          if (fragment && isCompositeType(condition))
            visit(fragment.selectionSet, condition, new Set([...spread, selection.name.value]));
        }
      }
    };
    for (const set of sets) visit(set, type, new Set());
    return { parts, values };
  }

  /** Undefined for a single leaf. */
  function partOf(parent: GraphQLCompositeType, node: FieldNode, sized: boolean): Part | undefined {
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!definition) return undefined;
    const named = getNamedType(definition.type);
    const asked = node.arguments?.find(({ name }) => SIZES.includes(name.value));
    const isList = holdsList(definition.type);
    if (!isCompositeType(named) && !isList) return undefined;
    const given = asked ? sizeGiven(asked.value, assumed) : () => assumed;
    const size = asked || (isList && !sized) ? given : () => 1;
    const isSizedWhole = asked !== undefined && !isList;
    const { parts, values } =
      isCompositeType(named) && node.selectionSet
        ? partsOf(named, [node.selectionSet], isSizedWhole)
        : { parts: [], values: 0 };
    return { size, parts, values: values + 1 };
  }

  const { parts, values } = partsOf(operation.rootType, [operation.definition.selectionSet], false);
  return (variables) => values + sum(parts, variables);
}

function sum(parts: readonly Part[], variables: Readonly<Record<string, unknown>>): number {
  let total = 0;
  for (const { size, parts: inner, values } of parts)
    total += size(variables) * (values + sum(inner, variables));
  return total;
}

function sizeGiven(
  value: ValueNode,
  assumed: number,
): (variables: Readonly<Record<string, unknown>>) => number {
  const sound = (size: unknown): number =>
    typeof size === 'number' && Number.isFinite(size) ? Math.max(1, size) : assumed;
  if (value.kind === Kind.VARIABLE) return (variables) => sound(variables[value.name.value]);
  const size = value.kind === Kind.INT ? Number(value.value) : undefined;
  return () => sound(size);
}

function holdsList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
