import {
  type ASTNode,
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type NamedTypeNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { type Joins, readJoins } from './joins.ts';
import { DEFER_DIRECTIVE } from './defer.ts';
import { type Ownership, readOwnership } from './ownership.ts';
import type { PossibleTypes } from './type-conditions.ts';

interface SubgraphEntry {
  name: string;
  url: string | undefined;
}

export interface Supergraph {
  /** Keyed by the name in `@join__graph(name:)`. */
  subgraphs: Map<string, SubgraphEntry>;
  /** What clients see: no federation machinery, nothing marked inaccessible. */
  apiSchema: GraphQLSchema;
  /** The same with what is inaccessible, for keys and requirements. */
  fullSchema: GraphQLSchema;
  /** Inaccessible types included. */
  possibleTypes: PossibleTypes;
  objectTypes: ReadonlySet<string>;
  /** `Type.field` that takes arguments, or whose type differs from a field of the same name it can meet in one selection. */
  contestedFields: ReadonlySet<string>;
  ownership: Ownership;
  joins: Joins;
}

const KEPT_DIRECTIVES = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const BUILT_IN_DIRECTIVES = new Set([
  'skip',
  'include',
  'deprecated',
  'specifiedBy',
  'oneOf',
  'defer',
  'stream',
]);
const EXECUTABLE_LOCATIONS = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/** `scalars` check what clients send; subgraphs get it as it was sent. */
export function readSupergraph(
  sdl: string,
  scalars: Readonly<Record<string, GraphQLScalarType>> = {},
): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const possibleTypes = collectPossibleTypes(document);
  const objectTypes = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) objectTypes.add(definition.name.value);
  }
  const inaccessible = inaccessibleName(document);
  const apiSchema = buildASTSchema(toApiDocument(document, inaccessible), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  const fullSchema = buildASTSchema(toApiDocument(document, undefined), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = apiSchema.getType(name);
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    type.parseValue = (value) => {
      scalar.parseValue(value);
      return value;
    };
    type.parseLiteral = (node, variables) => {
      scalar.parseLiteral(node, variables);
      return valueFromASTUntyped(node, variables);
    };
  }
  const { subgraphs, graphNames } = collectSubgraphs(document);
  return {
    subgraphs,
    ownership: readOwnership(document, graphNames),
    joins: readJoins(document, graphNames),
    apiSchema,
    fullSchema,
    possibleTypes,
    objectTypes,
    contestedFields: collectContestedFields(fullSchema),
  };
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function collectSubgraphs(document: DocumentNode): {
  subgraphs: Map<string, SubgraphEntry>;
  graphNames: Map<string, string>;
} {
  const subgraphs = new Map<string, SubgraphEntry>();
  const graphNames = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const graph = value.directives?.find((directive) => directive.name.value === 'join__graph');
      if (!graph) continue;
      const name = argument(graph, 'name') ?? value.name.value;
      graphNames.set(value.name.value, name);
      subgraphs.set(name, { name, url: argument(graph, 'url') || undefined });
    }
  }
  if (subgraphs.size === 0)
    throw new Error('The supergraph names no subgraph: it has no enum join__Graph with @join__graph values.');
  return { subgraphs, graphNames };
}

function collectPossibleTypes(document: DocumentNode): PossibleTypes {
  const possible = new Map<string, Set<string>>();
  const under = (name: string): Set<string> => {
    let set = possible.get(name);
    if (!set) possible.set(name, (set = new Set()));
    return set;
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) under(definition.name.value);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      for (const parent of definition.interfaces ?? []) under(parent.name.value).add(definition.name.value);
    }
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of definition.types ?? []) under(definition.name.value).add(member.name.value);
    }
  }
  return possible;
}

/** The directive may be imported under another name. */
function inaccessibleName(document: DocumentNode): string {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const url = argument(directive, 'url') ?? argument(directive, 'feature');
      if (url && /\/inaccessible\/v[\d.]+$/.test(url)) return argument(directive, 'as') ?? 'inaccessible';
    }
  }
  return 'inaccessible';
}

/** Without what bears the directive `inaccessible`. */
function toApiDocument(document: DocumentNode, inaccessible: string | undefined): DocumentNode {
  const isHidden = (node: { directives?: readonly ConstDirectiveNode[] }): boolean =>
    inaccessible !== undefined &&
    (node.directives?.some((directive) => directive.name.value === inaccessible) ?? false);
  const isMachinery = (name: string, node: { directives?: readonly ConstDirectiveNode[] }): boolean =>
    name.includes('__') && !node.directives?.some((directive) => directive.name.value === 'join__type');

  const hiddenTypes = new Set<string>();
  for (const definition of document.definitions) {
    if (
      'name' in definition &&
      definition.name &&
      'directives' in definition &&
      definition.kind !== Kind.OPERATION_DEFINITION
    ) {
      if (isHidden(definition as never) || isMachinery(definition.name.value, definition as never))
        hiddenTypes.add(definition.name.value);
    }
  }

  const visible = <T extends ASTNode & { directives?: readonly ConstDirectiveNode[] }>(
    nodes: readonly T[] | undefined,
  ): T[] => (nodes ?? []).filter((node) => !isHidden(node)).map(clean);
  const named = (nodes: readonly NamedTypeNode[] | undefined): NamedTypeNode[] =>
    (nodes ?? []).filter((node) => !hiddenTypes.has(node.name.value));
  function clean<T extends ASTNode & { directives?: readonly ConstDirectiveNode[] }>(node: T): T {
    const kept = {
      ...node,
      directives: node.directives?.filter((directive) => KEPT_DIRECTIVES.has(directive.name.value)),
    } as Record<string, unknown>;
    if ('arguments' in node) kept.arguments = visible(node.arguments as never);
    if ('fields' in node) kept.fields = visible(node.fields as never);
    if ('values' in node) kept.values = visible(node.values as never);
    if ('interfaces' in node) kept.interfaces = named(node.interfaces as never);
    if ('types' in node) kept.types = named(node.types as never);
    return kept as unknown as T;
  }

  const definitions: DefinitionNode[] = [];
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.SCHEMA_DEFINITION:
        definitions.push({
          ...definition,
          directives: [],
          operationTypes: definition.operationTypes.filter(({ type }) => !hiddenTypes.has(type.name.value)),
        });
        break;
      case Kind.DIRECTIVE_DEFINITION: {
        const name = definition.name.value;
        const locations = definition.locations.filter((location) => EXECUTABLE_LOCATIONS.has(location.value));
        if (locations.length > 0 && !name.includes('__') && !BUILT_IN_DIRECTIVES.has(name)) {
          definitions.push({ ...definition, locations, arguments: visible(definition.arguments) });
        }
        break;
      }
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        if (!hiddenTypes.has(definition.name.value)) definitions.push(clean(definition));
        break;
      default:
        break;
    }
  }
  definitions.push(...parse(DEFER_DIRECTIVE, { noLocation: true }).definitions);
  return { kind: Kind.DOCUMENT, definitions };
}

/** Types that can meet in one selection, directly or through others, are judged together: one field name, one key. */
function collectContestedFields(schema: GraphQLSchema): Set<string> {
  type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;
  const groupOf = new Map<FieldOwner, Set<FieldOwner>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if ((isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      groupOf.set(type, new Set([type]));
  }
  const join = (one: FieldOwner, other: FieldOwner): void => {
    const kept = groupOf.get(one)!;
    const joined = groupOf.get(other)!;
    if (kept === joined) return;
    for (const type of joined) {
      kept.add(type);
      groupOf.set(type, kept);
    }
  };
  for (const abstract of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(abstract)) continue;
    const [first, ...others] = [
      ...(isInterfaceType(abstract) ? [abstract] : []),
      ...schema.getPossibleTypes(abstract),
    ];
    for (const type of others) join(first!, type);
  }

  const contested = new Set<string>();
  for (const group of new Set(groupOf.values())) {
    const typeOf = new Map<string, string>();
    const names = new Set<string>();
    for (const type of group) {
      for (const field of Object.values(type.getFields())) {
        const text = String(field.type);
        if ((typeOf.get(field.name) ?? text) !== text || field.args.length > 0) names.add(field.name);
        typeOf.set(field.name, text);
      }
    }
    for (const type of group)
      for (const name of Object.keys(type.getFields()))
        if (names.has(name)) contested.add(`${type.name}.${name}`);
  }
  return contested;
}
