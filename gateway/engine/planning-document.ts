import type { FlattenNodePathSegment, RequiresSelection } from '@graphql-hive/router-query-planner';
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  visit as visitAst,
} from 'graphql';
import { fieldKeys } from './field-keys.ts';
import { appliesTo, type Operation } from './operation.ts';
import type { Supergraph } from './supergraph.ts';

/** Fields a subgraph computes from fields of other subgraphs, fetched after these. */
export interface RequirementFetch {
  subgraph: string;
  path: FlattenNodePathSegment[];
  requires: RequiresSelection[];
  operation: string;
  variableUsages: string[];
}

export interface PlanningDocument {
  /** For the planner; undefined when nothing has to be fetched. */
  text: string | undefined;
  /** Fetches the planner is not asked to plan. */
  requirementFetches: RequirementFetch[];
  /** Under which key a field of the client's document is found in the merged data. */
  keyOf(field: FieldNode): string;
}

/** Thrown for an operation whose fragments, written out, select more fields than the engine plans. */
export class OperationTooLarge extends Error {}

const MAX_PLANNED_FIELDS = 20_000;
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

interface MergedField {
  node: FieldNode;
  type: GraphQLOutputType;
  sets: SelectionSetNode[];
}

/** A selection set and the type it is written on. */
interface Written {
  set: SelectionSetNode;
  on: GraphQLNamedType;
}

interface Requirement {
  subgraph: string;
  typeName: string;
  level: number;
  path: FlattenNodePathSegment[];
  requires: RequiresSelection[];
  fields: FieldNode[];
}

/**
 * Rewrites the operation for the planner: fragments are written out and equal fields merged, and meta fields the gateway
 * answers itself are left out. With `ownKeys` a field that could collide with another is fetched under a key of our own,
 * equal for equal field and arguments. Collisions between subgraphs and with the planner's own key and requirement fields
 * then cannot happen. Fields with `@requires` are taken out as well: planner 0.0.38 refuses some and aborts the process on
 * others, so their requirements are selected like other fields and the fetch that follows is made here.
 */
export function planningDocument(
  supergraph: Supergraph,
  operation: Operation,
  ownKeys: boolean,
): PlanningDocument {
  const { apiSchema: schema, ownership } = supergraph;
  const { keyFor, keyOf, required } = fieldKeys(supergraph, operation, ownKeys);
  const requirements = new Map<string, Requirement>();
  let budget = MAX_PLANNED_FIELDS;

  /** Sorts what is selected on `parent` into its fields and, where it is abstract, what narrower types select. */
  function collect(
    parent: GraphQLNamedType,
    written: readonly Written[],
    isRoot: boolean,
  ): { fields: Map<string, MergedField>; narrowed: Map<string, Written[]>; wantsTypename: boolean } {
    const fields = new Map<string, MergedField>();
    const narrowed = new Map<string, Written[]>();
    const visited = new Set<string>();
    let wantsTypename = false;
    const narrow = (typeName: string, part: Written): void => {
      wantsTypename = true;
      const group = narrowed.get(typeName);
      if (group) group.push(part);
      else narrowed.set(typeName, [part]);
    };
    const visit = (set: SelectionSetNode, on: GraphQLNamedType): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.name.value;
          if (name === '__typename') wantsTypename = true;
          else if (isRoot && name.startsWith('__')) continue;
          else if (
            isAbstractType(parent) &&
            ownKeys &&
            schema.getPossibleTypes(parent).some((type) => ownership.requirement(type.name, name))
          ) {
            for (const type of schema.getPossibleTypes(parent))
              narrow(type.name, { set: { kind: Kind.SELECTION_SET, selections: [selection] }, on });
          } else addField(fields, on, selection);
          continue;
        }
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT
            ? selection
            : operation.fragments.get(selection.name.value)!;
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(selection.name.value)) continue;
          visited.add(selection.name.value);
        }
        const type = fragment.typeCondition
          ? (typeFromAST(schema, fragment.typeCondition) as GraphQLNamedType)
          : on;
        if (appliesTo(schema, type.name, parent)) visit(fragment.selectionSet, type);
        else if (isAbstractType(parent)) narrow(type.name, { set: fragment.selectionSet, on: type });
      }
    };
    for (const { set, on } of written) visit(set, on);
    return { fields, narrowed, wantsTypename };
  }

  function addField(fields: Map<string, MergedField>, on: GraphQLNamedType, node: FieldNode): string {
    const key = keyFor(on, node);
    const known = fields.get(key);
    if (known) {
      if (node.selectionSet) known.sets.push(node.selectionSet);
    } else
      fields.set(key, {
        node,
        type: (on as GraphQLObjectType).getFields()[node.name.value]!.type,
        sets: node.selectionSet ? [node.selectionSet] : [],
      });
    return key;
  }

  function normalise(
    parent: GraphQLNamedType,
    written: readonly Written[],
    path: FlattenNodePathSegment[],
    isRoot: boolean,
  ): SelectionNode[] {
    const { fields, narrowed, wantsTypename } = collect(parent, written, isRoot);
    const takenOut = new Set<string>();
    // Grows while it is read: requirements are fields of this selection, too, and may have requirements of their own.
    if (ownKeys && isObjectType(parent))
      for (const [key, field] of fields) if (takeOut(parent, key, field, fields, path)) takenOut.add(key);

    const selections: SelectionNode[] =
      (wantsTypename && isAbstractType(parent)) || takenOut.size > 0 ? [TYPENAME] : [];
    for (const [key, field] of fields) {
      if (takenOut.has(key)) continue;
      const named = getNamedType(field.type);
      const children = isCompositeType(named)
        ? normalise(
            named,
            field.sets.map((set) => ({ set, on: named })),
            [...path, { Field: key }, ...(isList(field.type) ? (['@'] as const) : [])],
            false,
          )
        : undefined;
      selections.push(fieldNode(key, field, children));
    }
    for (const [typeName, parts] of narrowed) {
      const children = normalise(
        schema.getType(typeName)!,
        parts,
        [...path, { TypeCondition: [typeName] }],
        false,
      );
      if (children.length > 0) selections.push(inlineFragment(typeName, children));
    }
    return selections;
  }

  function fieldNode(key: string, { node }: MergedField, children: SelectionNode[] | undefined): FieldNode {
    budget -= 1;
    if (budget < 0)
      throw new OperationTooLarge(`The operation selects more than ${MAX_PLANNED_FIELDS} fields.`);
    return {
      kind: Kind.FIELD,
      name: node.name,
      ...(key === node.name.value ? {} : { alias: { kind: Kind.NAME, value: key } }),
      ...(node.arguments ? { arguments: node.arguments } : {}),
      ...(children ? { selectionSet: selectionSet(children) } : {}),
    };
  }

  /** Makes a fetch of our own for a field with `@requires`; false when the planner has to see to it. */
  function takeOut(
    parent: GraphQLObjectType,
    key: string,
    field: MergedField,
    fields: Map<string, MergedField>,
    path: FlattenNodePathSegment[],
  ): boolean {
    const requirement = ownership.requirement(parent.name, field.node.name.value);
    if (!requirement) return false;
    const { graph } = requirement;
    const keyFields = ownership.keys(graph, parent.name).find((set) => isVisible(parent, set));
    if (!keyFields || !isVisible(parent, requirement.fields)) return false;
    const named = getNamedType(field.type);
    const children = isCompositeType(named)
      ? within(
          graph,
          named,
          field.sets.map((set) => ({ set, on: named })),
        )
      : undefined;
    if (isCompositeType(named) && !children) return false;

    for (const set of [keyFields, requirement.fields]) {
      for (const node of set.selections)
        if (node.kind === Kind.FIELD && node.name.value !== '__typename') addField(fields, parent, node);
    }
    const level = levelOf(parent, requirement.fields);
    const identity = JSON.stringify([path, parent.name, graph, level]);
    let group = requirements.get(identity);
    if (!group) {
      group = { subgraph: graph, typeName: parent.name, level, path, requires: [], fields: [] };
      requirements.set(identity, group);
      group.requires.push({ kind: 'Field', name: '__typename' }, ...required(parent, keyFields));
    }
    group.requires.push(...required(parent, requirement.fields));
    group.fields.push(fieldNode(key, field, children));
    return true;
  }

  /** A requirement that is itself computed from requirements has to be fetched before. */
  function levelOf(parent: GraphQLNamedType, set: SelectionSetNode): number {
    let level = 0;
    for (const node of set.selections) {
      if (node.kind !== Kind.FIELD) continue;
      const inner = ownership.requirement(parent.name, node.name.value);
      if (inner && level < 10) level = Math.max(level, 1 + levelOf(parent, inner.fields));
    }
    return level;
  }

  /** Whether clients, and with them the planner, may select all fields of the set. */
  function isVisible(on: GraphQLNamedType, set: SelectionSetNode): boolean {
    return set.selections.every((node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return false;
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : on;
        return isCompositeType(type) && isVisible(type, node.selectionSet);
      }
      if (node.name.value === '__typename') return true;
      const field = 'getFields' in on ? (on as GraphQLObjectType).getFields()[node.name.value] : undefined;
      return (
        field !== undefined && (!node.selectionSet || isVisible(getNamedType(field.type), node.selectionSet))
      );
    });
  }

  /** What is selected, if the subgraph alone can answer it. */
  function within(
    graph: string,
    parent: GraphQLNamedType,
    written: readonly Written[],
  ): SelectionNode[] | undefined {
    if (!ownership.knows(graph, parent.name)) return undefined;
    const { fields, narrowed, wantsTypename } = collect(parent, written, false);
    const selections: SelectionNode[] = wantsTypename && isAbstractType(parent) ? [TYPENAME] : [];
    for (const [key, field] of fields) {
      if (!ownership.resolves(graph, parent.name, field.node.name.value)) return undefined;
      const named = getNamedType(field.type);
      const children = isCompositeType(named)
        ? within(
            graph,
            named,
            field.sets.map((set) => ({ set, on: named })),
          )
        : undefined;
      if (isCompositeType(named) && !children) return undefined;
      selections.push(fieldNode(key, field, children));
    }
    for (const [typeName, parts] of narrowed) {
      const type = schema.getType(typeName)!;
      if (!ownership.knows(graph, typeName)) {
        if (isObjectType(type)) continue;
        return undefined;
      }
      const children = within(graph, type, parts);
      if (!children) return undefined;
      if (children.length > 0) selections.push(inlineFragment(typeName, children));
    }
    return selections;
  }

  function requirementFetch(group: Requirement): RequirementFetch {
    const selection = inlineFragment(group.typeName, group.fields);
    const used = new Set<string>();
    visitAst(selection, { Variable: (node) => void used.add(node.name.value) });
    const declared = (operation.definition.variableDefinitions ?? []).filter((definition) =>
      used.has(definition.variable.name.value),
    );
    const representations = declared.some(
      (definition) => definition.variable.name.value === 'representations',
    )
      ? '_representations'
      : 'representations';
    const variables = [
      `$${representations}:[_Any!]!`,
      ...declared.map((definition) => `$${definition.variable.name.value}:${print(definition.type)}`),
    ];
    return {
      subgraph: group.subgraph,
      path: group.path,
      requires: [{ kind: 'InlineFragment', typeCondition: group.typeName, selections: group.requires }],
      operation: `query(${variables.join()}){_entities(representations:$${representations}){${print(selection)}}}`,
      variableUsages: [...used],
    };
  }

  const selections = normalise(
    operation.rootType,
    [{ set: operation.definition.selectionSet, on: operation.rootType }],
    [],
    true,
  );
  return {
    text:
      selections.length > 0
        ? print({ ...operation.definition, directives: [], selectionSet: selectionSet(selections) })
        : undefined,
    requirementFetches: [...requirements.values()].map(requirementFetch),
    keyOf,
  };
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] };
}

function inlineFragment(typeName: string, selections: readonly SelectionNode[]): SelectionNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
    selectionSet: selectionSet(selections),
  };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
