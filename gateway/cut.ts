import { deniedOutright } from '@hub/kit/access/guard.ts';
import type { Policy } from '@hub/kit/access/policy.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import {
  getNamedType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { GraphError } from './graph.ts';

/** A document without the fields its viewer may not have, and where they were. */
export interface Cut {
  query: string;
  /** Response keys from the root, without positions in lists. */
  places: { path: string[]; coordinate: string }[];
}

export interface CutOptions {
  /** The viewer's own graph. */
  own: GraphQLSchema;
  whole: GraphQLSchema;
  policies: ReadonlyMap<string, Policy>;
}

/**
 * Cuts from a query the fields that are outside the viewer's graph because of their policy, so that neither planner nor
 * subgraph hears of them. Each leaves a `__typename` in its place, which `putNulls` turns into null wherever it came.
 * Null when anything else keeps the document from fitting: then it stays refused as it is.
 */
export function cutDenied(
  query: string,
  operationName: string | undefined,
  { own, whole, policies }: CutOptions,
): Cut | null {
  const document = parse(query, { noLocation: true });
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return null;
  if (validate(whole, document, undefined, { maxErrors: 1 }).length > 0) return null;
  const coordinateOf = (
    parent: GraphQLCompositeType | null | undefined,
    name: string,
  ): string | undefined => {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
    const seen = own.getType(parent.name);
    if (!seen || !(isObjectType(seen) || isInterfaceType(seen)) || name in seen.getFields()) return undefined;
    const coordinate = `${parent.name}.${name}`;
    const field = parent.getFields()[name];
    const policy = policies.get(coordinate);
    return field && !isNonNullType(field.type) && policy && policy.rule !== 'PUBLIC' ? coordinate : undefined;
  };
  const info = new TypeInfo(whole);
  const cut = visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        if (!coordinateOf(info.getParentType(), node.name.value)) return undefined;
        const place: FieldNode = {
          kind: Kind.FIELD,
          alias: { kind: Kind.NAME, value: (node.alias ?? node.name).value },
          name: { kind: Kind.NAME, value: '__typename' },
          directives: node.directives,
        };
        return place;
      },
    }),
  );
  const places = placesOf(document, operationName, whole, coordinateOf);
  if (!places || places.length === 0) return null;
  const left = onlyUsed(cut, operationName);
  return validate(own, left, undefined, { maxErrors: 1 }).length > 0 ? null : { query: print(left), places };
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

/** Null when one place in the answer may hold what is cut as well as what is not. */
function placesOf(
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
  coordinateOf: (parent: GraphQLCompositeType, name: string) => string | undefined,
): Cut['places'] | null {
  const fragments = fragmentsOf(document);
  const places = new Map<string, Cut['places'][number]>();
  const kept = new Set<string>();
  const walk = (set: SelectionSetNode, parent: GraphQLCompositeType, path: string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const here = [...path, (selection.alias ?? selection.name).value];
        const key = here.join('.');
        const coordinate = coordinateOf(parent, selection.name.value);
        if (coordinate) {
          places.set(key, { path: here, coordinate });
          continue;
        }
        kept.add(key);
        const field =
          isObjectType(parent) || isInterfaceType(parent)
            ? parent.getFields()[selection.name.value]
            : undefined;
        const type = field && getNamedType(field.type);
        if (selection.selectionSet && isCompositeType(type)) walk(selection.selectionSet, type, here);
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
        const type = inner.typeCondition ? typeFromAST(schema, inner.typeCondition) : parent;
        if (isCompositeType(type)) walk(inner.selectionSet, type, path);
      }
    }
  };
  walk(getOperationAST(document, operationName)!.selectionSet, schema.getQueryType()!, []);
  for (const key of places.keys()) if (kept.has(key)) return null;
  return [...places.values()];
}

/** One operation with the fragments and variables it still uses. */
function onlyUsed(document: DocumentNode, operationName: string | undefined): DocumentNode {
  const fragments = fragmentsOf(document);
  const operation = getOperationAST(document, operationName)!;
  const used = new Set<string>();
  const variables = new Set<string>();
  const look = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        if (used.has(name.value)) return;
        used.add(name.value);
        look(fragments.get(name.value)!);
      },
    });
  };
  look(operation);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    variables.has(variable.name.value),
  );
  return {
    kind: Kind.DOCUMENT,
    definitions: [{ ...operation, variableDefinitions }, ...[...used].map((name) => fragments.get(name)!)],
  };
}

/** Puts null and one error wherever a cut field would have been. */
export function putNulls(
  data: unknown,
  { places }: Cut,
  policies: ReadonlyMap<string, Policy>,
  viewer: Viewer,
): GraphError[] {
  const errors: GraphError[] = [];
  for (const { path, coordinate } of places) {
    const { message, extensions } = deniedOutright(coordinate, policies.get(coordinate)!, viewer);
    const walk = (value: unknown, depth: number, at: (string | number)[]): void => {
      if (Array.isArray(value)) return value.forEach((one, i) => walk(one, depth, [...at, i]));
      if (typeof value !== 'object' || value === null) return;
      const object = value as Record<string, unknown>;
      const key = path[depth]!;
      if (!(key in object)) return;
      if (depth < path.length - 1) return walk(object[key], depth + 1, [...at, key]);
      object[key] = null;
      errors.push({ message, path: [...at, key], extensions });
    };
    walk(data, 0, []);
  }
  return errors;
}
