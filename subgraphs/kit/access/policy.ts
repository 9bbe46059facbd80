import type { DataFieldSet } from '../generated/words.ts';
import { DataFieldSet as fieldSets } from '../generated/words.ts';
import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/**
 * Who may read a field. PUBLIC: everyone. OFFICIAL: officials. LINE: officials whose own line holds the place it is about.
 * PACT: these, and officials to whom a pact in force opens the field set for that place.
 */
export type Rule = 'PUBLIC' | 'OFFICIAL' | 'LINE' | 'PACT';

export interface Policy {
  rule: Rule;
  fieldSet: DataFieldSet | null;
}

const rules: readonly string[] = ['PUBLIC', 'OFFICIAL', 'LINE', 'PACT'] satisfies Rule[];

/** Types that only carry others; what is in them has its own policy. */
const carriers =
  /^(PageInfo|UserError|ReportedFigure|SuppressedCount|_Service|Change\w*)$|(Connection|Edge|Payload)$/;

/**
 * The policy of every field, by coordinate, from `@access` on the field or on its type.
 * @throws naming every coordinate without one: such a subgraph is not served.
 */
export function readPolicies(subgraph: string, typeDefs: DocumentNode): Map<string, Policy> {
  const policies = new Map<string, Policy>();
  const wrong: string[] = [];
  for (const type of typeDefs.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const ofType = policyOf(type.directives);
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      const policy = policyOf(field.directives) ?? ofType;
      if (policy) {
        if (!rules.includes(policy.rule)) wrong.push(`${coordinate} (no rule ${policy.rule})`);
        else if ((policy.rule === 'PACT') !== fieldSets.includes(policy.fieldSet!))
          wrong.push(`${coordinate} (PACT goes with a field set of schema/codelists/DataFieldSet.csv)`);
        else if (policy.rule === 'PACT' && field.type.kind === Kind.NON_NULL_TYPE)
          wrong.push(`${coordinate} (may be denied, so it must be nullable)`);
        policies.set(coordinate, policy);
      } else if (!carriers.test(type.name.value)) wrong.push(coordinate);
    }
  }
  if (wrong.length > 0) throw new Error(`${subgraph}: no sound access policy for ${wrong.join(', ')}`);
  return policies;
}

function policyOf(directives: readonly ConstDirectiveNode[] | undefined): Policy | undefined {
  const access = directives?.find(({ name }) => name.value === 'access');
  if (!access) return undefined;
  const given = (name: string): string | null => {
    const value = access.arguments?.find((argument) => argument.name.value === name)?.value;
    return value?.kind === Kind.STRING ? value.value : null;
  };
  return { rule: given('to') as Rule, fieldSet: given('fieldSet') as DataFieldSet | null };
}
