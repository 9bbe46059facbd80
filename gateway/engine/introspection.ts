import { type DocumentNode, executeSync, type GraphQLSchema, visit } from 'graphql';
import { introspectionKey } from './projection.ts';

/** Answers `__schema` and `__type`; the values are JSON text in the client's shape, keyed as the projection reads them. */
export function compileIntrospection(schema: GraphQLSchema, document: DocumentNode): (variables: Readonly<Record<string, unknown>>) => Record<string, string> {
  const answer = (variables: Readonly<Record<string, unknown>>): Record<string, string> => {
    const result = executeSync({ schema, document, variableValues: variables });
    if (result.errors) throw new Error('Introspection failed.', { cause: result.errors[0] });
    const texts: Record<string, string> = {};
    for (const [name, value] of Object.entries(result.data ?? {})) texts[introspectionKey(name)] = JSON.stringify(value);
    return texts;
  };
  let usesVariables = false;
  visit(document, { VariableDefinition: () => { usesVariables = true; return false; } });
  if (usesVariables) return answer;
  let texts: Record<string, string> | undefined;
  return () => (texts ??= answer({}));
}
