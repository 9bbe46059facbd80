import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql';
import type { AnswerError } from './answer-errors.ts';
import type { CompiledOperation } from './compile.ts';
import { exceededLimit, limitError, type Limits, nestingOf } from './limits.ts';
import { conditionVariables, fragmentsOf, type Operation } from './operation.ts';

/** A document that was parsed and validated, or the reason why it was refused. */
export interface PreparedOperation {
  refusal: AnswerError[] | undefined;
  operation: Operation;
  variableDefinitions: readonly VariableDefinitionNode[];
  /** Undefined when the document has no `@skip` or `@include`. */
  conditions: string[] | undefined;
  /** Keyed by the values of the condition variables. Failures are kept, too: a plan that failed fails again. */
  compiled: Map<string, CompiledOperation | Promise<CompiledOperation>>;
}

export interface PrepareOptions {
  schema: GraphQLSchema;
  introspection: boolean;
  hideSuggestions: boolean;
  limits: Limits;
}

const MAX_VALIDATION_ERRORS = 20;

export function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [^]*\?$/, '');
}

/** A GraphQL error as the client may see it. */
export function describe(error: GraphQLError, code: string, hideSuggestions: boolean): AnswerError {
  return {
    message: hideSuggestions ? withoutSuggestion(error.message) : error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    extensions: { code },
  };
}

export function prepareOperation(options: PrepareOptions, query: string, operationName: string | undefined): PreparedOperation {
  const refusal = (errors: AnswerError[]): PreparedOperation => ({
    refusal: errors,
    operation: undefined as never,
    variableDefinitions: [],
    conditions: undefined,
    compiled: new Map(),
  });
  const refuse = (errors: readonly GraphQLError[], code: string): PreparedOperation => refusal(errors.map((error) => describe(error, code, options.hideSuggestions)));

  if (query.length > options.limits.characters) return refusal([limitError('characters', options.limits)]);
  if (nestingOf(query, options.limits.nesting + 1) > options.limits.nesting) return refusal([limitError('nesting', options.limits)]);
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: options.limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error.message.includes('Parsing aborted') ? refusal([limitError('tokens', options.limits)]) : refuse([error], 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
  const exceeded = exceededLimit(document, options.limits);
  if (exceeded) return refusal([exceeded]);
  const rules: ValidationRule[] = options.introspection ? [...specifiedRules] : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const invalid = validate(options.schema, document, rules, { maxErrors: MAX_VALIDATION_ERRORS });
  if (invalid.length > 0) return refuse(invalid, 'GRAPHQL_VALIDATION_FAILED');

  const definition = getOperationAST(document, operationName);
  if (!definition) {
    const message = operationName ? `Unknown operation named "${operationName}".` : 'The document holds several operations: operationName says which one to run.';
    return refuse([new GraphQLError(message)], 'OPERATION_RESOLUTION_FAILURE');
  }
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) {
    return refuse([new GraphQLError('Subscriptions are not served here.')], 'OPERATION_RESOLUTION_FAILURE');
  }
  const rootType = options.schema.getRootType(definition.operation);
  if (!rootType) return refuse([new GraphQLError(`The schema has no ${definition.operation} type.`)], 'OPERATION_RESOLUTION_FAILURE');
  const operation: Operation = { definition, fragments: fragmentsOf(document), rootType };
  return { refusal: undefined, operation, variableDefinitions: definition.variableDefinitions ?? [], conditions: conditionVariables(operation), compiled: new Map() };
}
