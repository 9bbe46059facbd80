import { Fault, faults } from '@hub/kit/errors.ts';
import { hubScalars } from '@hub/kit/scalars/index.ts';
import {
  buildASTSchema,
  getVariableValues,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphRequest } from './graph.ts';

/** The client's schema with scalars that check what they are given. */
export function apiSchemaOf(apiSdl: string): GraphQLSchema {
  const schema = buildASTSchema(parse(apiSdl), { assumeValid: true });
  for (const [name, scalar] of Object.entries(hubScalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) {
      Object.assign(type, {
        serialize: scalar.serialize,
        parseValue: scalar.parseValue,
        parseLiteral: scalar.parseLiteral,
      });
    }
  }
  return schema;
}

const mostDocuments = 2000;
const mostTokens = 8000;

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** Checks requests against the schema; a document seen before is not parsed and validated again. */
export function documentChecker(schema: GraphQLSchema) {
  const seen = new Map<string, Checked>();

  function check(query: string): Checked {
    let checked = seen.get(query);
    if (checked) seen.delete(query);
    else checked = examine(schema, query);
    seen.set(query, checked);
    if (seen.size > mostDocuments) seen.delete(seen.keys().next().value!);
    return checked;
  }

  /** The reasons a request cannot be run, or null. */
  return function faultsOf({
    query,
    variables,
    operationName,
  }: GraphRequest): readonly GraphQLError[] | null {
    const checked = check(query);
    if ('errors' in checked) return checked.errors;
    const operations = checked.document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    const operation = operationName
      ? operations.find((one) => one.name?.value === operationName)
      : operations.length === 1
        ? operations[0]
        : undefined;
    if (!operation) {
      return [
        new Fault('BAD_USER_INPUT', {
          zh: '请用 operationName 指明要执行的操作。',
          en: 'Say which operation to run with operationName.',
        }),
      ];
    }
    return variableFaults(schema, operation, variables ?? {});
  };
}

function variableFaults(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 10,
  });
  return errors ? errors.map((error) => told('BAD_USER_INPUT', error)) : null;
}

function examine(schema: GraphQLSchema, query: string): Checked {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: mostTokens });
  } catch (error) {
    return { errors: [told('GRAPHQL_PARSE_FAILED', error as GraphQLError)] };
  }
  const errors = validate(schema, document, undefined, { maxErrors: 20 });
  if (errors.length === 0) return { document };
  return { errors: errors.map((error) => told('GRAPHQL_VALIDATION_FAILED', error)) };
}

/** Gives a graphql-js error a code and both sentences; a scalar's own sentences win. */
function told(
  code: 'BAD_USER_INPUT' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED',
  error: GraphQLError,
): GraphQLError {
  const own = ((error.originalError ?? error) as GraphQLError).extensions?.messages as
    | { zh: string; en: string }
    | undefined;
  const isScalar = own !== undefined;
  // graphql-js repeats the value in front of a scalar's sentence; only where it stands is kept of that.
  const where = /^Variable "\$\w+"/.exec(error.message)?.[0];
  const message = isScalar && where ? `${where}: ${own.en}` : error.message;
  const messages = own ?? { zh: faults[code].zh, en: message };
  return new GraphQLError(message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code: isScalar ? 'BAD_USER_INPUT' : code, messages },
  });
}
