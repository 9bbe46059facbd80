import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One operation of a validated document, with every fragment it may reach. */
export interface Operation {
  definition: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  rootType: GraphQLObjectType;
}

export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}

/** Names of the variables that `@skip` and `@include` read, in a stable order; undefined when neither directive occurs. */
export function conditionVariables(operation: Operation): string[] | undefined {
  const names = new Set<string>();
  let found = false;
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      for (const directive of selection.directives ?? []) {
        if (directive.name.value !== 'skip' && directive.name.value !== 'include') continue;
        found = true;
        const value = directive.arguments?.[0]?.value;
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) visit(selection.selectionSet);
    }
  };
  visit(operation.definition.selectionSet);
  for (const fragment of operation.fragments.values()) visit(fragment.selectionSet);
  return found ? [...names].sort() : undefined;
}

/** The operation without what `@skip` and `@include` leave out; the planner then never sees a condition. */
export function prune(operation: Operation, variables: Readonly<Record<string, unknown>>): Operation {
  const holds = (directives: readonly DirectiveNode[] | undefined): boolean => {
    for (const directive of directives ?? []) {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include') continue;
      const value = directive.arguments?.[0]?.value;
      const condition =
        value?.kind === Kind.VARIABLE
          ? variables[value.name.value] === true
          : value?.kind === Kind.BOOLEAN && value.value;
      if (condition === (name === 'skip')) return false;
    }
    return true;
  };
  const pruneSet = (set: SelectionSetNode): SelectionSetNode => {
    const selections: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (!holds(selection.directives)) continue;
      const directives = selection.directives?.filter(
        ({ name }) => name.value !== 'skip' && name.value !== 'include',
      );
      if (selection.kind === Kind.FRAGMENT_SPREAD) selections.push({ ...selection, directives });
      else if (selection.selectionSet)
        selections.push({
          ...selection,
          directives,
          selectionSet: pruneSet(selection.selectionSet),
        } as SelectionNode);
      else selections.push({ ...selection, directives } as SelectionNode);
    }
    return { kind: Kind.SELECTION_SET, selections };
  };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [name, fragment] of operation.fragments)
    fragments.set(name, { ...fragment, selectionSet: pruneSet(fragment.selectionSet) });
  return {
    ...operation,
    definition: { ...operation.definition, selectionSet: pruneSet(operation.definition.selectionSet) },
    fragments,
  };
}

export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** Root fields the gateway answers from its own schema. */
export function introspectionDocument(operation: Operation): DocumentNode | undefined {
  let found = false;
  const keep = (set: SelectionSetNode, visited: Set<string>): SelectionNode[] => {
    const selections: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__schema' && selection.name.value !== '__type') continue;
        found = true;
        selections.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        selections.push(...keep(selection.selectionSet, visited));
      } else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        selections.push(...keep(operation.fragments.get(selection.name.value)!.selectionSet, visited));
      }
    }
    return selections;
  };
  const selections = keep(operation.definition.selectionSet, new Set());
  if (!found) return undefined;
  const definition: OperationDefinitionNode = {
    ...operation.definition,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { kind: Kind.DOCUMENT, definitions: [definition, ...operation.fragments.values()] };
}

/** Whether a fragment on `condition` applies to objects of `type`. */
export function appliesTo(
  schema: GraphQLSchema,
  condition: string | undefined,
  type: GraphQLNamedType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const target = schema.getType(condition);
  if (!isAbstractType(target)) return false;
  if (isObjectType(type) || isInterfaceType(type)) return schema.isSubType(target, type);
  return false;
}
