import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** What each subgraph can resolve, as the supergraph's join directives say. Graphs are named as in `@join__graph(name:)`. */
export interface Ownership {
  /** Whether the subgraph resolves the field from the object alone: neither external nor computed from other fields. */
  resolves(graph: string, typeName: string, field: string): boolean;
  knows(graph: string, typeName: string): boolean;
  /** Set for a field of an object type that exactly one subgraph computes from fields of others. */
  requirement(typeName: string, field: string): { graph: string; fields: SelectionSetNode } | undefined;
  /** Keys by which the subgraph loads the type, the one known to most subgraphs first. */
  keys(graph: string, typeName: string): SelectionSetNode[];
}

interface FieldEntry {
  graphs: Set<string>;
  requires: { graph: string; set: string }[];
}

interface TypeEntry {
  graphs: Set<string>;
  interfaceObjectIn: Set<string>;
  isObject: boolean;
  keys: { graph: string; set: string }[];
  fields: Map<string, FieldEntry>;
}

function text(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function isTrue(directive: ConstDirectiveNode, name: string, fallback = false): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : fallback;
}

function fieldSet(set: string): SelectionSetNode {
  const definition = parse(`{${set}}`, { noLocation: true }).definitions[0]!;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
}

/** `graphNames` maps the values of join__Graph to names. */
export function readOwnership(document: DocumentNode, graphNames: ReadonlyMap<string, string>): Ownership {
  const types = new Map<string, TypeEntry>();
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
      definition.kind !== Kind.UNION_TYPE_DEFINITION
    )
      continue;
    const entry: TypeEntry = {
      graphs: new Set(),
      interfaceObjectIn: new Set(),
      isObject: definition.kind === Kind.OBJECT_TYPE_DEFINITION,
      keys: [],
      fields: new Map(),
    };
    types.set(definition.name.value, entry);
    for (const directive of definition.directives ?? []) {
      const graph = graphNames.get(text(directive, 'graph') ?? '');
      if (directive.name.value !== 'join__type' || !graph) continue;
      entry.graphs.add(graph);
      if (isTrue(directive, 'isInterfaceObject')) entry.interfaceObjectIn.add(graph);
      const key = text(directive, 'key');
      if (key && isTrue(directive, 'resolvable', true)) entry.keys.push({ graph, set: key });
    }
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      const joins = field.directives?.filter((directive) => directive.name.value === 'join__field') ?? [];
      const fieldEntry: FieldEntry = {
        graphs: new Set(joins.length === 0 ? entry.graphs : []),
        requires: [],
      };
      for (const join of joins) {
        const graph = graphNames.get(text(join, 'graph') ?? '');
        if (
          !graph ||
          isTrue(join, 'external') ||
          isTrue(join, 'usedOverridden') ||
          text(join, 'overrideLabel')
        )
          continue;
        const requires = text(join, 'requires');
        if (requires) fieldEntry.requires.push({ graph, set: requires });
        else fieldEntry.graphs.add(graph);
      }
      entry.fields.set(field.name.value, fieldEntry);
    }
  }

  const resolves = (graph: string, typeName: string, field: string): boolean => {
    const type = types.get(typeName);
    return (
      !!type && !type.interfaceObjectIn.has(graph) && (type.fields.get(field)?.graphs.has(graph) ?? false)
    );
  };
  const requirements = new Map<string, { graph: string; fields: SelectionSetNode }>();
  for (const [typeName, type] of types) {
    if (!type.isObject) continue;
    for (const [field, { graphs, requires }] of type.fields) {
      const [only, ...others] = requires;
      if (only && others.length === 0 && graphs.size === 0 && !type.interfaceObjectIn.has(only.graph)) {
        requirements.set(`${typeName}.${field}`, { graph: only.graph, fields: fieldSet(only.set) });
      }
    }
  }

  return {
    resolves,
    knows: (graph, typeName) => {
      const type = types.get(typeName);
      return !!type && type.graphs.has(graph) && !type.interfaceObjectIn.has(graph);
    },
    requirement: (typeName, field) => requirements.get(`${typeName}.${field}`),
    keys(graph, typeName) {
      const type = types.get(typeName);
      const keys = (type?.keys ?? [])
        .filter((key) => key.graph === graph)
        .map(({ set }) => {
          const fields = fieldSet(set);
          const known = [...type!.graphs].filter((other) =>
            fields.selections.every(
              (node) => node.kind === Kind.FIELD && resolves(other, typeName, node.name.value),
            ),
          ).length;
          return { fields, known };
        });
      return keys.sort((one, other) => other.known - one.known).map(({ fields }) => fields);
    },
  };
}
