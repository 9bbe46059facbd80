import { executeCompiled } from '@hub/kit/compiled/execute.ts';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  printSchema,
} from 'graphql';
import { expect, test } from 'vitest';
import { randomQuery } from './_kit/random-query.ts';
import { createWorld } from './_kit/world.ts';
import * as worlds from './_kit/worlds.ts';

const RUNS = Number(process.env['ENGINE_RANDOM_RUNS'] ?? 300);

function hash(text: string): number {
  let value = 2166136261;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 16777619);
  value = Math.imul(value ^ (value >>> 15), 2246822519);
  return (value ^ (value >>> 13)) >>> 0;
}

interface Thing {
  __typename: string;
  seed: string;
}

/** Every field follows from its place; some values are promises, some null, some errors, thrown or returned. */
function restless(schema: GraphQLSchema): GraphQLSchema {
  const valueOf = (type: GraphQLOutputType, seed: string): unknown => {
    const number = hash(seed);
    if (!isNonNullType(type) && number % 11 === 0) return null;
    if (number % 29 === 0) return null;
    const bare = getNullableType(type);
    if (isListType(bare))
      return Array.from({ length: number % 4 }, (_, index) => valueOf(bare.ofType, `${seed}.${index}`));
    const named = getNamedType(bare);
    if (isAbstractType(named)) {
      const types = schema.getPossibleTypes(named);
      return { __typename: types[number % types.length]!.name, seed };
    }
    if (isObjectType(named)) return { __typename: named.name, seed };
    if (isEnumType(named)) return named.getValues()[number % named.getValues().length]!.name;
    return (
      { Int: number % 100, Float: number / 7, Boolean: number % 2 === 0 }[named.name] ?? `text ${number % 50}`
    );
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ __typename }: Thing) => __typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      // graphql-js leaves rejections unhandled when a list holds both promises and items that throw at once.
      field.resolve = (source: Thing | undefined, args, context: { later: boolean }, info) => {
        expect(info.fieldName).toBe(field.name);
        const seed = `${source?.seed ?? ''}/${field.name}${JSON.stringify(args)}`;
        const mood = hash(`${seed} mood`) % 20;
        const outcome = (): unknown => {
          if (mood === 0) throw new GraphQLError(`${seed} failed`, { extensions: { code: 'ASKED_FOR' } });
          if (mood === 1) return new Error(`${seed} is an error`);
          return valueOf(field.type, seed);
        };
        if (!context.later) return outcome();
        return mood % 3 === 0 ? new Promise(setImmediate).then(outcome) : Promise.resolve().then(outcome);
      };
  }
  return schema;
}

/** Errors whose place is in the answer. Of those under one null, an executor may report any. */
function told({ data, errors = [] }: ExecutionResult): string[] {
  return errors
    .filter(({ path }) => {
      let parent: unknown = data;
      for (const key of path!.slice(0, -1)) parent = (parent as Record<string, unknown> | null)?.[key];
      return parent != null;
    })
    .map(({ message, path, extensions }) => JSON.stringify([path, message, extensions ?? {}]))
    .sort();
}

for (const [name, source] of Object.entries(worlds)) {
  test(`compiled operations over the ${name} answer as graphql-js does`, async () => {
    const world = createWorld(source);
    const schema = restless(buildSchema(printSchema(world.oracle)));
    let failing = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.boolean(), async (seed, later) => {
        const drawn = randomQuery(schema, seed);
        fc.pre(drawn !== undefined);
        const { query, variables: variableValues } = drawn;
        const expected = await execute({
          schema,
          document: parse(query),
          variableValues,
          contextValue: { later },
        });
        for (let again = 0; again < 2; again++) {
          const answer = await executeCompiled(schema, { query, variables: variableValues }, { later });
          expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
          expect(told(answer)).toEqual(told(expected));
          expect(answer.errors === undefined).toBe(expected.errors === undefined);
        }
        if (expected.errors) failing += 1;
      }),
      { numRuns: RUNS, seed: 20261123, endOnFailure: true },
    );
    expect(failing).toBeGreaterThan(RUNS / 10);
    await world.engine.close();
  });
}
