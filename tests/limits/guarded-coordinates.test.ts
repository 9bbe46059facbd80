import * as subgraphModules from '../../subgraphs/index.ts';
import { qualifiedName } from '@hub/kit/load-by-key.ts';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '@hub/kit/viewer.ts';
import { anonymous, asDashboard } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** Every coordinate with a policy other than PUBLIC, asked by those who are nobody's officials. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const subgraphs = Object.values(subgraphModules);
const guarded = subgraphs.flatMap((subgraph) =>
  [...subgraph.policies]
    .filter(([, { rule }]) => rule !== 'PUBLIC')
    .map(([coordinate, { rule }]) => {
      const [typeName, fieldName] = coordinate.split('.') as [string, string];
      const type = subgraph.schema.getType(typeName);
      if (!isObjectType(type)) throw new Error(`${coordinate} is not in the schema`);
      return { subgraph, coordinate, rule, typeName, fieldName, field: type.getFields()[fieldName]! };
    }),
);
const viewers = [
  ['anonymous', anonymous],
  ['a dashboard', asDashboard()],
] as const;

/** The least one may select of a type. */
const selectionOf = (type: GraphQLOutputType): string =>
  isCompositeType(getNamedType(type)) ? ' { __typename }' : '';

/** Types that are no nodes: the node they are reached from, by which fields, and a query for one that has some. */
const reached: Record<string, { from: string; by: readonly string[]; row: string }> = {
  MediationRound: {
    from: 'MediationCase',
    by: ['rounds'],
    row: 'select mediation_id as id from border.mediation_rounds limit 1',
  },
  EmergencyActivationSide: {
    from: 'EmergencyActivation',
    by: ['sides'],
    row: 'select activation_id as id from alliances.emergency_activation_sides limit 1',
  },
  ObligationWaiver: {
    from: 'ObligationOccurrence',
    by: ['waivers'],
    row: 'select occurrence_id as id from alliances.obligation_waivers limit 1',
  },
  SharedFactVersion: {
    from: 'SharedFact',
    by: ['versions'],
    row: 'select fact_id as id from alliances.shared_fact_versions limit 1',
  },
  SharedFactAnswer: {
    from: 'SharedFact',
    by: ['versions', 'answers'],
    row: 'select fact_id as id from alliances.shared_fact_answers limit 1',
  },
};

/** Types whose rows are in no table: the query that leads to them. */
const computed: Record<string, (guarded: string) => string> = {
  BorderGap: (guarded) => `{ borderGaps(division: "440881") { nodes { ${guarded} } } }`,
};

/** Every value that an answer gives under an alias. */
function valuesOf(alias: string, answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => valuesOf(alias, one));
  if (!answer || typeof answer !== 'object') return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === alias ? [value] : valuesOf(alias, value)));
}

test('there are coordinates to guard', () => {
  expect(new Set(guarded.map(({ rule }) => rule))).toEqual(new Set(['OFFICIAL', 'LINE', 'PACT']));
  expect(guarded.length).toBeGreaterThan(50);
});

function valueFor(type: GraphQLInputType): string {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return named.name === 'DivisionCode' ? '"440881"' : '"mem_00000000000000000000000000"';
}

/** Asks the whole graph, as if no contract had left anything out: what the subgraphs say themselves. */
async function askWhole(query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<any> {
  const facts = { viewer, asOf: null, requestId: 'guarded' };
  const answer = await register.hub.graph.engine.execute({ query, variables, context: facts });
  return answer.result();
}

describe.each(viewers)('%s is told nothing by', (_name, viewer) => {
  const code = viewer.kind === 'ANONYMOUS' ? 'UNAUTHENTICATED' : 'FORBIDDEN';

  test.each(guarded.filter(({ typeName }) => typeName === 'Query'))('$coordinate', async ({ field }) => {
    const args = field.args.filter(({ type }) => isNonNullType(type));
    const given =
      args.length > 0 ? `(${args.map(({ name, type }) => `${name}: ${valueFor(type)}`).join()})` : '';
    const query = `{ ${field.name}${given}${selectionOf(field.type)} }`;
    const own = await register.ask(query, {}, viewer);
    expect(own.data?.[field.name] ?? null).toBeNull();
    const [refusal] = own.errors!;
    // A field that cannot be null is not in their graph at all.
    if (refusal!.extensions.code === 'GRAPHQL_VALIDATION_FAILED')
      expect(refusal!.message).toMatch(`Cannot query field "${field.name}"`);
    else expect(refusal!.extensions.code).toBe(code);
    const whole = await askWhole(query, {}, viewer);
    expect(whole.data?.[field.name] ?? null).toBeNull();
    expect(whole.errors[0].extensions.code).toBe(code);
  });

  test.each(guarded.filter(({ typeName }) => typeName === 'Mutation'))('$coordinate', async ({ field }) => {
    const { status, body } = await register.send(`mutation { ${field.name} { __typename } }`, {}, viewer);
    expect(body.data ?? null).toBeNull();
    expect([status, body.errors![0]!.extensions.code]).toEqual([code === 'FORBIDDEN' ? 403 : 401, code]);
  });

  test.each(guarded.filter(({ typeName }) => !['Query', 'Mutation', 'Subscription'].includes(typeName)))(
    '$coordinate',
    async ({ coordinate, typeName, field }) => {
      const query = computed[typeName]?.(`guarded: ${field.name}${selectionOf(field.type)}`);
      if (query) {
        const answers = [await register.ask(query, {}, viewer), await askWhole(query, {}, viewer)];
        for (const { data, errors } of answers) {
          for (const value of valuesOf('guarded', data)) expect(value).toBeNull();
          expect(errors?.length).toBeGreaterThan(0);
        }
        expect(answers[1]!.errors[0].extensions.code).toBe(code);
        return;
      }
      const { from, by, row: rowOf } = reached[typeName] ?? { from: typeName, by: [], row: null };
      const owner = subgraphs.find(({ nodes }) => from in nodes);
      if (!owner) throw new Error(`${typeName} is no node: say here how its fields are reached`);
      const [row] = await register.rows(
        rowOf ?? `select id from ${qualifiedName(owner.nodes[from]!.table)} limit 1`,
      );
      if (!row) return;
      const asked = by.reduceRight(
        (selection, name) => `${name} { ${selection} }`,
        `guarded: ${field.name}${selectionOf(field.type)}`,
      );
      const byId = `query($id: ID!) { node(id: $id) { ... on ${from} { ${asked} } } }`;
      const own = await register.ask(byId, { id: row.id }, viewer);
      for (const value of valuesOf('guarded', own.data)) expect(value).toBeNull();
      if (own.data?.node) expect(own.errors![0]!.extensions).toMatchObject({ code, coordinate });
      const { data, errors } = await askWhole(byId, { id: row.id }, viewer);
      for (const value of valuesOf('guarded', data)) expect(value).toBeNull();
      // Rows about persons are not found at all; what is found and denied says so.
      if (data?.node) expect(errors[0].extensions).toMatchObject({ code, coordinate });
    },
  );
});
