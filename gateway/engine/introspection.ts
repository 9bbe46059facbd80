import { type DocumentNode, executeSync, type GraphQLSchema, visit } from 'graphql';
import { introspectionKey } from './projection.ts';

/** Answers `__schema` and `__type`, in the client's shape and keyed as the projection reads them. */
export function compileIntrospection(
  schema: GraphQLSchema,
  document: DocumentNode,
): (variables: Readonly<Record<string, unknown>>) => Record<string, unknown> {
  const answer = (variables: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const result = executeSync({ schema, document, variableValues: variables });
    if (result.errors) throw new Error('Introspection failed.', { cause: result.errors[0] });
    const values: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(result.data ?? {})) values[introspectionKey(name)] = value;
    return values;
  };
  let usesVariables = false;
  visit(document, {
    VariableDefinition: () => {
      usesVariables = true;
      return false;
    },
  });
  if (usesVariables) return answer;
  let values: Record<string, unknown> | undefined;
  return () => (values ??= answer({}));
}
