import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  print,
  specifiedRules,
  validate,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql';
import { type AnswerError, publicExtensions } from './answer-errors.ts';
import type { CompiledOperation } from './compile.ts';
import { DeferRule } from './defer.ts';
import { type Cost, costOf } from './cost.ts';
import { exceededLimit, limitError, type Limits, nestingOf } from './limits.ts';
import { isLifted, liftLiterals } from './literals.ts';
import type { LruCache } from './lru.ts';
import { conditionVariables, fragmentsOf, type Operation } from './operation.ts';

/** A document that was parsed and validated, or the reason why it was refused. */
export interface PreparedOperation {
  refusal: AnswerError[] | undefined;
  operation: Operation;
  /** Of the client; those of literals hold coerced values already. */
  variableDefinitions: readonly VariableDefinitionNode[];
  /** Told before planning. */
  cost: Cost;
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
  /** Operations that differ only in literals are prepared once; kept by their text with variables in place of literals. */
  shared: LruCache<PreparedOperation>;
}

/** An operation as one document gives it. */
export interface Prepared {
  operation: PreparedOperation;
  /** Values of literals that were put into variables. */
  literals: Readonly<Record<string, unknown>> | undefined;
}

const MAX_VALIDATION_ERRORS = 20;
/** Of a list whose length nothing in the operation bounds. */
const ASSUMED_LIST_SIZE = 10;

function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [^]*\?$/, '');
}

/** A GraphQL error as the client may see it. */
export function describe(error: GraphQLError, code: string, hideSuggestions: boolean): AnswerError {
  return {
    message: hideSuggestions ? withoutSuggestion(error.message) : error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    // A scalar may have its own code and words for what is wrong.
    extensions: { code, ...publicExtensions(error.extensions) },
  };
}

export function prepare(options: PrepareOptions, query: string, operationName: string | undefined): Prepared {
  const { limits, schema, hideSuggestions } = options;
  const refused = (refusal: AnswerError[]): Prepared => ({
    operation: refusedOperation(refusal),
    literals: undefined,
  });
  if (query.length > limits.characters) return refused([limitError('characters', limits)]);
  if (nestingOf(query, limits.nesting + 1) > limits.nesting) return refused([limitError('nesting', limits)]);
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refused(
      error.message.includes('Parsing aborted')
        ? [limitError('tokens', limits)]
        : [describe(error, 'GRAPHQL_PARSE_FAILED', hideSuggestions)],
    );
  }
  const exceeded = exceededLimit(document, limits);
  if (exceeded) return refused([exceeded]);

  const lifted = liftLiterals(schema, document);
  if (!lifted)
    return { operation: prepareDocument(options, document, operationName, false), literals: undefined };
  const key = `${operationName ?? ''}\n${print(lifted.document)}`;
  let operation = options.shared.get(key);
  if (!operation) {
    operation = prepareDocument(options, lifted.document, operationName, true);
    // What is wrong has to be said of the document that was sent.
    if (operation.refusal)
      return { operation: prepareDocument(options, document, operationName, false), literals: undefined };
    options.shared.set(key, operation);
  }
  return { operation, literals: lifted.values };
}

function refusedOperation(refusal: AnswerError[]): PreparedOperation {
  return {
    refusal,
    operation: undefined as never,
    variableDefinitions: [],
    cost: () => 0,
    conditions: undefined,
    compiled: new Map(),
  };
}

function prepareDocument(
  options: PrepareOptions,
  document: DocumentNode,
  operationName: string | undefined,
  hasLifted: boolean,
): PreparedOperation {
  const refuse = (errors: readonly GraphQLError[], code: string): PreparedOperation =>
    refusedOperation(errors.map((error) => describe(error, code, options.hideSuggestions)));
  const rules: ValidationRule[] = [...specifiedRules, DeferRule];
  if (!options.introspection) rules.push(NoSchemaIntrospectionCustomRule);
  const invalid = validate(options.schema, document, rules, { maxErrors: MAX_VALIDATION_ERRORS });
  if (invalid.length > 0) return refuse(invalid, 'GRAPHQL_VALIDATION_FAILED');

  const definition = getOperationAST(document, operationName);
  if (!definition) {
    const message = operationName
      ? `Unknown operation named "${operationName}".`
      : 'The document holds several operations: operationName says which one to run.';
    return refuse([new GraphQLError(message)], 'OPERATION_RESOLUTION_FAILURE');
  }
  const rootType = options.schema.getRootType(definition.operation);
  if (!rootType)
    return refuse(
      [new GraphQLError(`The schema has no ${definition.operation} type.`)],
      'OPERATION_RESOLUTION_FAILURE',
    );
  const operation: Operation = { definition, fragments: fragmentsOf(document), rootType };
  return {
    refusal: undefined,
    operation,
    variableDefinitions: (definition.variableDefinitions ?? []).filter(
      ({ variable }) => !hasLifted || !isLifted(variable.name.value),
    ),
    cost: costOf(options.schema, operation, ASSUMED_LIST_SIZE),
    conditions: conditionVariables(operation),
    compiled: new Map(),
  };
}
