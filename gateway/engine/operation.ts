import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
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
      const condition = value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
      if (condition === (name === 'skip')) return false;
    }
    return true;
  };
  const pruneSet = (set: SelectionSetNode): SelectionSetNode => {
    const selections: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (!holds(selection.directives)) continue;
      const directives = selection.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
      if (selection.kind === Kind.FRAGMENT_SPREAD) selections.push({ ...selection, directives });
      else if (selection.selectionSet) selections.push({ ...selection, directives, selectionSet: pruneSet(selection.selectionSet) } as SelectionNode);
      else selections.push({ ...selection, directives } as SelectionNode);
    }
    return { kind: Kind.SELECTION_SET, selections };
  };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [name, fragment] of operation.fragments) fragments.set(name, { ...fragment, selectionSet: pruneSet(fragment.selectionSet) });
  return { ...operation, definition: { ...operation.definition, selectionSet: pruneSet(operation.definition.selectionSet) }, fragments };
}

/** A document for the planner, and under which key each field of the client's document will be found in the merged data. */
export interface PlanningDocument {
  /** Undefined when nothing has to be fetched. */
  text: string | undefined;
  keyOf(field: FieldNode): string;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * Rewrites the operation for the planner: meta fields the gateway answers itself are left out, and with `ownKeys`
 * every field that could collide with another (aliased, with arguments, of a type that differs between the types it
 * can meet) is fetched under a key of our own, equal for equal field and arguments. Collisions between subgraphs and
 * with the planner's own key and requirement fields then cannot happen.
 */
export function planningDocument(schema: GraphQLSchema, operation: Operation, ambiguous: ReadonlySet<string>, ownKeys: boolean): PlanningDocument {
  const keys = new Map<FieldNode, string>();
  const keyByIdentity = new Map<string, string>();
  const usedFragments = new Map<string, FragmentDefinitionNode | null>();
  const serial = operation.definition.operation === 'mutation';

  function keyFor(parent: GraphQLNamedType, field: FieldNode, type: unknown): string {
    const name = field.name.value;
    const response = responseKey(field);
    if (!ownKeys) return response;
    const isRootOfMutation = serial && parent === operation.rootType;
    const isAmbiguous = ambiguous.has(`${parent.name}.${name}`);
    if (response === name && !field.arguments?.length && !isAmbiguous) return name;
    const identity = isRootOfMutation
      ? `mutation ${response}`
      : `${name}(${(field.arguments ?? []).map((argument) => print(argument)).sort().join()})${isAmbiguous ? String(type) : ''}`;
    let key = keyByIdentity.get(identity);
    if (key === undefined) {
      key = identity === `${name}()` ? name : `_hub${keyByIdentity.size}`;
      keyByIdentity.set(identity, key);
    }
    return key;
  }

  function rewrite(parent: GraphQLNamedType, set: SelectionSetNode, isRoot: boolean): SelectionNode[] {
    const selections: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === '__typename') {
          keys.set(selection, '__typename');
          if (isAbstractType(parent)) selections.push(TYPENAME);
          continue;
        }
        if (isRoot && name.startsWith('__')) continue;
        const type = (parent as GraphQLObjectType).getFields()[name]!.type;
        const key = keyFor(parent, selection, type);
        keys.set(selection, key);
        const named = getNamedType(type);
        const copy: Record<string, unknown> = { kind: Kind.FIELD, name: selection.name, arguments: selection.arguments };
        if (key !== name) copy.alias = { kind: Kind.NAME, value: key };
        if (isCompositeType(named)) {
          const children = rewrite(named, selection.selectionSet!, false);
          copy.selectionSet = { kind: Kind.SELECTION_SET, selections: children.length > 0 ? children : [TYPENAME] };
        }
        selections.push(copy as unknown as FieldNode);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition ? typeFromAST(schema, selection.typeCondition)! : parent;
        const children = rewrite(type as GraphQLNamedType, selection.selectionSet, isRoot);
        if (children.length > 0) {
          selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: selection.typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections: children } });
        }
      } else if (fragment(selection.name.value)) {
        selections.push({ kind: Kind.FRAGMENT_SPREAD, name: selection.name });
      }
    }
    return selections;
  }

  function fragment(name: string): FragmentDefinitionNode | null {
    const known = usedFragments.get(name);
    if (known !== undefined) return known;
    const definition = operation.fragments.get(name)!;
    const type = typeFromAST(schema, definition.typeCondition) as GraphQLNamedType;
    const selections = rewrite(type, definition.selectionSet, type === operation.rootType);
    const rewritten = selections.length === 0 ? null : { ...definition, directives: [], selectionSet: { kind: Kind.SELECTION_SET as const, selections } };
    usedFragments.set(name, rewritten);
    return rewritten;
  }

  const selections = rewrite(operation.rootType, operation.definition.selectionSet, true);
  let text: string | undefined;
  if (selections.length > 0) {
    const { definition } = operation;
    const rewritten: OperationDefinitionNode = { ...definition, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections } };
    const definitions = [rewritten, ...[...usedFragments.values()].filter((fragment) => fragment !== null)];
    text = definitions.map((node) => print(node)).join('\n');
  }
  return { text, keyOf: (field) => keys.get(field) ?? responseKey(field) };
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
  const definition: OperationDefinitionNode = { ...operation.definition, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  return { kind: Kind.DOCUMENT, definitions: [definition, ...operation.fragments.values()] };
}

/** Whether a fragment on `condition` applies to objects of `type`. */
export function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const target = schema.getType(condition);
  if (!isAbstractType(target)) return false;
  if (isObjectType(type) || isInterfaceType(type)) return schema.isSubType(target, type);
  return false;
}
