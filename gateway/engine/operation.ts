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

/** Thrown for an operation whose fragments, written out, select more fields than the engine plans. */
export class OperationTooLarge extends Error {}

const MAX_PLANNED_FIELDS = 20_000;
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

export function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/**
 * Rewrites the operation for the planner: fragments are written out and equal fields merged, and meta fields the gateway
 * answers itself are left out. With `ownKeys` a field that could collide with another is fetched under a key of our own,
 * equal for equal field and arguments. Collisions between subgraphs and with the planner's own key and requirement fields then cannot happen.
 */
export function planningDocument(schema: GraphQLSchema, operation: Operation, contested: ReadonlySet<string>, ownKeys: boolean): PlanningDocument {
  const keys = new Map<FieldNode, string>();
  const keyByIdentity = new Map<string, string>();
  const serial = operation.definition.operation === 'mutation';
  let budget = MAX_PLANNED_FIELDS;

  /** `parent` is the type the field is written on, so that the key is the same wherever a fragment is spread. */
  function keyFor(parent: GraphQLNamedType, field: FieldNode): string {
    const known = keys.get(field);
    if (known !== undefined) return known;
    const name = field.name.value;
    const response = responseKey(field);
    const definition = (parent as GraphQLObjectType).getFields()[name]!;
    const isContested = contested.has(`${parent.name}.${name}`);
    let key: string | undefined = response;
    if (ownKeys) {
      const isRootOfMutation = serial && parent === operation.rootType;
      const identity = isRootOfMutation
        ? `mutation ${response}`
        : `${name}(${(field.arguments ?? []).map((argument) => print(argument)).sort().join()})${isContested ? String(definition.type) : ''}`;
      const isPlain = !isContested && !isRootOfMutation;
      key = keyByIdentity.get(identity) ?? (isPlain || (isRootOfMutation && response === name) ? name : `_hub${keyByIdentity.size}`);
      keyByIdentity.set(identity, key);
    }
    keys.set(field, key);
    return key;
  }

  interface MergedField {
    node: FieldNode;
    named: GraphQLNamedType;
    sets: SelectionSetNode[];
  }

  function normalise(parent: GraphQLNamedType, sets: readonly { set: SelectionSetNode; on: GraphQLNamedType }[], isRoot: boolean): SelectionNode[] {
    const fields = new Map<string, MergedField>();
    const narrowed = new Map<string, { type: GraphQLNamedType; sets: { set: SelectionSetNode; on: GraphQLNamedType }[] }>();
    const visited = new Set<string>();
    let wantsTypename = false;
    const visit = (set: SelectionSetNode, on: GraphQLNamedType): void => {
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.name.value;
          if (name === '__typename') wantsTypename = true;
          else if (!(isRoot && name.startsWith('__'))) {
            const key = keyFor(on, selection);
            const known = fields.get(key);
            if (known) {
              if (selection.selectionSet) known.sets.push(selection.selectionSet);
            } else {
              fields.set(key, {
                node: selection,
                named: getNamedType((on as GraphQLObjectType).getFields()[name]!.type),
                sets: selection.selectionSet ? [selection.selectionSet] : [],
              });
            }
          }
          continue;
        }
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value)!;
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (visited.has(selection.name.value)) continue;
          visited.add(selection.name.value);
        }
        const type = fragment.typeCondition ? (typeFromAST(schema, fragment.typeCondition) as GraphQLNamedType) : on;
        if (appliesTo(schema, type.name, parent)) visit(fragment.selectionSet, type);
        else if (isAbstractType(parent)) {
          wantsTypename = true;
          const group = narrowed.get(type.name);
          if (group) group.sets.push({ set: fragment.selectionSet, on: type });
          else narrowed.set(type.name, { type, sets: [{ set: fragment.selectionSet, on: type }] });
        }
      }
    };
    for (const { set, on } of sets) visit(set, on);

    const selections: SelectionNode[] = wantsTypename && isAbstractType(parent) ? [TYPENAME] : [];
    for (const [key, { node, named, sets }] of fields) {
      budget -= 1;
      if (budget < 0) throw new OperationTooLarge(`The operation selects more than ${MAX_PLANNED_FIELDS} fields.`);
      const copy: Record<string, unknown> = { kind: Kind.FIELD, name: node.name, arguments: node.arguments };
      if (key !== node.name.value) copy.alias = { kind: Kind.NAME, value: key };
      if (isCompositeType(named)) copy.selectionSet = selectionSet(normalise(named, sets.map((set) => ({ set, on: named })), false));
      selections.push(copy as unknown as FieldNode);
    }
    for (const [name, { type, sets }] of narrowed) {
      const children = normalise(type, sets, false);
      if (children.length === 0) continue;
      selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } }, selectionSet: { kind: Kind.SELECTION_SET, selections: children } });
    }
    return selections;
  }

  const selections = normalise(operation.rootType, [{ set: operation.definition.selectionSet, on: operation.rootType }], true);
  const text = selections.length > 0 ? print({ ...operation.definition, directives: [], selectionSet: selectionSet(selections) }) : undefined;
  return { text, keyOf: (field) => keys.get(field) ?? responseKey(field) };
}

function selectionSet(selections: SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] };
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
