import {
  buildASTSchema,
  type DocumentNode,
  type DefinitionNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  subscribe,
  validate,
} from 'graphql';
import type { SubgraphRequest, SubgraphResult } from '../../../gateway/engine/engine.ts';

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@extends", "@tag"])\n';

type Resolver = (source: any, args: any, context: any) => unknown;

export interface SubgraphSource {
  typeDefs: string;
  /** By type, then field; `__resolveReference(representation)` loads an entity; those of Subscription give an async iterable. */
  resolvers?: Record<string, Record<string, Resolver>>;
  /** A subgraph of Federation 1, without `@link`. */
  legacy?: boolean;
}

export interface Subgraph {
  name: string;
  document: DocumentNode;
  schema: GraphQLSchema;
  execute(
    request: Pick<SubgraphRequest, 'query' | 'variables' | 'operationName'>,
    context?: unknown,
  ): Promise<SubgraphResult>;
  subscribe(
    request: Pick<SubgraphRequest, 'query' | 'variables' | 'operationName'>,
    context?: unknown,
  ): Promise<SubgraphResult | AsyncIterable<SubgraphResult>>;
}

/** A Federation 2 subgraph in a few lines: `_entities` over `__resolveReference`, and it refuses operations that are not valid against its schema. */
export function createSubgraph(name: string, { typeDefs, resolvers = {}, legacy }: SubgraphSource): Subgraph {
  const document = parse((legacy ? '' : FEDERATION_LINK) + typeDefs);
  const schema = buildASTSchema(withEntities(document), { assumeValid: true, assumeValidSDL: true });
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(fields)) {
      if (field.startsWith('__')) continue;
      if (typeName === 'Subscription') type.getFields()[field]!.subscribe = resolve;
      else type.getFields()[field]!.resolve = resolve;
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
  }
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities) {
    entities.resolve = (_source, args: { representations: { __typename: string }[] }, context) =>
      args.representations.map(async (representation) => {
        const load = resolvers[representation.__typename]?.['__resolveReference'];
        const loaded = load ? await load(representation, {}, context) : representation;
        return loaded && { __typename: representation.__typename, ...(loaded as object) };
      });
  }
  const checked = (query: string): DocumentNode => {
    const operation = parse(query);
    const invalid = validate(schema, operation);
    if (invalid.length > 0)
      throw new Error(`${name} refuses ${query}: ${invalid.map(({ message }) => message).join('; ')}`);
    return operation;
  };
  return {
    name,
    document,
    schema,
    async execute({ query, variables }, context) {
      return told(
        await execute({ schema, document: checked(query), variableValues: variables, contextValue: context }),
      );
    },
    async subscribe({ query, variables }, context) {
      const opened = await subscribe({
        schema,
        document: checked(query),
        variableValues: variables,
        contextValue: context,
      });
      if (!(Symbol.asyncIterator in opened)) return told(opened);
      return {
        [Symbol.asyncIterator]: () => ({
          next: async () => {
            const { value, done } = await opened.next();
            return done ? { value: undefined, done } : { value: told(value), done: false };
          },
          return: async () => {
            await opened.return(undefined);
            return { value: undefined, done: true };
          },
        }),
      };
    },
  };
}

function told({ data, errors }: ExecutionResult): SubgraphResult {
  return { data, errors: errors?.map((error) => error.toJSON()) as SubgraphResult['errors'] };
}

function withEntities(document: DocumentNode): DocumentNode {
  const keyed = new Set<string>();
  let hasQuery = false;
  const definitions: DefinitionNode[] = [];
  const defined = new Set(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.name.value] : [],
    ),
  );
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_EXTENSION) continue;
    definitions.push(
      definition.kind === Kind.OBJECT_TYPE_EXTENSION && !defined.has(definition.name.value)
        ? { ...definition, kind: Kind.OBJECT_TYPE_DEFINITION }
        : definition,
    );
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    if (definition.name.value === 'Query') hasQuery = true;
    const resolvable = definition.directives?.some(
      (directive) =>
        directive.name.value === 'key' &&
        !directive.arguments?.some(
          ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
        ),
    );
    if (resolvable) keyed.add(definition.name.value);
  }
  const machinery =
    keyed.size === 0
      ? ''
      : `scalar _Any union _Entity = ${[...keyed].join(' | ')} ${hasQuery ? 'extend ' : ''}type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  return {
    kind: Kind.DOCUMENT,
    definitions: machinery ? [...definitions, ...parse(machinery).definitions] : definitions,
  };
}
