import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Overrides } from './planner.ts';

/** What one subgraph says of a field. */
export interface FieldJoin {
  /** The subgraph's own type, where it differs from the supergraph's. */
  type: string | undefined;
  isExternal: boolean;
  requires: SelectionSetNode | undefined;
  provides: SelectionSetNode | undefined;
  isUsedOverridden: boolean;
  overrideLabel: string | undefined;
  hasOverride: boolean;
}

export interface KeyJoin {
  text: string;
  fields: SelectionSetNode;
  isResolvable: boolean;
}

export interface TypeJoin {
  isInterfaceObject: boolean;
  keys: KeyJoin[];
}

interface TypeEntry {
  graphs: Map<string, TypeJoin>;
  fields: Map<string, Map<string, FieldJoin>>;
  /** Interfaces the type has, by subgraph. */
  interfaces: Map<string, Set<string>>;
  /** Members of a union, by subgraph. */
  members: Map<string, Set<string>>;
}

/** The supergraph's join directives, as they stand. Graphs are named as in `@join__graph(name:)`. */
export interface Joins {
  type(graph: string, typeName: string): TypeJoin | undefined;
  graphsOf(typeName: string): Iterable<string>;
  field(graph: string, typeName: string, field: string): FieldJoin | undefined;
  fieldGraphs(typeName: string, field: string): Iterable<string>;
  interfacesOf(typeName: string): ReadonlySet<string>;
  /** Object types the subgraph can answer with where it promises the abstract type. */
  possibleTypes(graph: string, abstractType: string): readonly string[];
}

function text(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string, fallback = false): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : fallback;
}

export function fieldSet(set: string): SelectionSetNode {
  const definition = parse(`{${set}}`, { noLocation: true }).definitions[0]!;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
}

const PLAIN: FieldJoin = {
  type: undefined,
  isExternal: false,
  requires: undefined,
  provides: undefined,
  isUsedOverridden: false,
  overrideLabel: undefined,
  hasOverride: false,
};

function under<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

/** `graphNames` maps the values of join__Graph to names. */
export function readJoins(document: DocumentNode, graphNames: ReadonlyMap<string, string>): Joins {
  const types = new Map<string, TypeEntry>();
  const objectTypes: string[] = [];
  const interfacesOf = new Map<string, Set<string>>();
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
      definition.kind !== Kind.UNION_TYPE_DEFINITION
    )
      continue;
    const entry: TypeEntry = {
      graphs: new Map(),
      fields: new Map(),
      interfaces: new Map(),
      members: new Map(),
    };
    types.set(definition.name.value, entry);
    const directives = definition.directives ?? [];
    for (const directive of directives) {
      const graph = graphNames.get(text(directive, 'graph') ?? '');
      if (directive.name.value !== 'join__type' || !graph) continue;
      const join = under(entry.graphs, graph, () => ({ isInterfaceObject: false, keys: [] }));
      if (isTrue(directive, 'isInterfaceObject')) join.isInterfaceObject = true;
      const key = text(directive, 'key');
      if (key && !join.keys.some((other) => other.text === key))
        join.keys.push({
          text: key,
          fields: fieldSet(key),
          isResolvable: isTrue(directive, 'resolvable', true),
        });
    }
    /** What is said by a directive for one subgraph each, or holds for all that know the type. */
    const told = (
      name: string,
      argument: string,
      all: readonly string[],
      into: Map<string, Set<string>>,
    ): void => {
      const joins = directives.filter((directive) => directive.name.value === name);
      for (const graph of entry.graphs.keys()) into.set(graph, new Set(joins.length === 0 ? all : []));
      for (const join of joins) {
        const graph = graphNames.get(text(join, 'graph') ?? '');
        const value = text(join, argument);
        if (graph && value) under(into, graph, () => new Set()).add(value);
      }
    };
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      told(
        'join__unionMember',
        'member',
        (definition.types ?? []).map((type) => type.name.value),
        entry.members,
      );
      continue;
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objectTypes.push(definition.name.value);
    const interfaces = (definition.interfaces ?? []).map((type) => type.name.value);
    interfacesOf.set(definition.name.value, new Set(interfaces));
    told('join__implements', 'interface', interfaces, entry.interfaces);
    for (const field of definition.fields ?? []) {
      const joins = field.directives?.filter((directive) => directive.name.value === 'join__field') ?? [];
      const byGraph = new Map<string, FieldJoin>();
      entry.fields.set(field.name.value, byGraph);
      if (joins.length === 0) for (const graph of entry.graphs.keys()) byGraph.set(graph, PLAIN);
      for (const join of joins) {
        const graph = graphNames.get(text(join, 'graph') ?? '');
        if (!graph) continue;
        const requires = text(join, 'requires');
        const provides = text(join, 'provides');
        byGraph.set(graph, {
          type: text(join, 'type'),
          isExternal: isTrue(join, 'external'),
          requires: requires ? fieldSet(requires) : undefined,
          provides: provides ? fieldSet(provides) : undefined,
          isUsedOverridden: isTrue(join, 'usedOverridden'),
          overrideLabel: text(join, 'overrideLabel'),
          hasOverride: text(join, 'override') !== undefined,
        });
      }
    }
  }

  const possible = new Map<string, readonly string[]>();
  return {
    type: (graph, typeName) => types.get(typeName)?.graphs.get(graph),
    graphsOf: (typeName) => types.get(typeName)?.graphs.keys() ?? [],
    field: (graph, typeName, field) => types.get(typeName)?.fields.get(field)?.get(graph),
    fieldGraphs: (typeName, field) => types.get(typeName)?.fields.get(field)?.keys() ?? [],
    interfacesOf: (typeName) => interfacesOf.get(typeName) ?? new Set(),
    possibleTypes(graph, abstractType) {
      return under(possible as Map<string, string[]>, `${graph} ${abstractType}`, () => {
        const members = types.get(abstractType)?.members.get(graph);
        return objectTypes.filter(
          (name) => members?.has(name) || types.get(name)!.interfaces.get(graph)?.has(abstractType),
        );
      });
    },
  };
}

/** Whether the field, where two subgraphs have it by turns, is this one's at present. */
export function isActive(join: FieldJoin, { labels, percentage }: Overrides): boolean {
  const label = join.overrideLabel;
  if (label === undefined) return !join.isUsedOverridden;
  const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
  const isOn = percent === undefined ? labels.includes(label) : percentage < Number(percent);
  return isOn === join.hasOverride;
}
