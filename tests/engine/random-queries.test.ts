import fc from 'fast-check';
import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { expect, test } from 'vitest';
import { randomQuery } from './_kit/random-query.ts';
import { createWorld } from './_kit/world.ts';
import * as worlds from './_kit/worlds.ts';

const RUNS = Number(process.env['ENGINE_RANDOM_RUNS'] ?? 300);
const SEED = Number(process.env['ENGINE_RANDOM_SEED'] ?? 20261123);

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

for (const [name, source] of Object.entries(worlds)) {
  test(`random queries over the ${name} are answered as one schema would answer them`, async () => {
    const world = createWorld(source);
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const drawn = randomQuery(world.oracle, seed);
        fc.pre(drawn !== undefined);
        asked += 1;
        await world.expectSame(drawn.query, drawn.variables);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(asked).toBeGreaterThan(RUNS / 2);
  });

  test(`random queries over the ${name} put nulls and errors where one schema would put them`, async () => {
    const world = createWorld({ ...source, errorsOneIn: 10 });
    let failing = 0;
    let wider = 0;
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const drawn = randomQuery(world.oracle, seed);
        fc.pre(drawn !== undefined);
        const expected = await world.askOracle(drawn.query, drawn.variables);
        const answer = await world.ask(drawn.query, drawn.variables);
        if (expected.errors) failing += 1;
        if (JSON.stringify(answer.data) !== JSON.stringify(expected.data)) {
          // A subgraph that cannot give one field of an entity may give none; then other places of the same entity lose theirs.
          wider += 1;
          expect(withNullsOf(expected.data, answer.data)).toEqual(answer.data);
          return;
        }
        const wanted = (expected.errors ?? []).map(({ path }) => path!);
        const given = (answer.errors ?? []).map(({ path }) => path);
        // Of several errors under one null, an executor may report any.
        // An error of a field that only the gateway asked for is reported where the client's own selection ends.
        expect(
          given.filter(
            (path) =>
              !isIn(path, wanted) &&
              !isUnder(path, wanted, expected.data) &&
              valueAt(expected.data, path) === null,
          ),
        ).toEqual([]);
        expect(wanted.filter((path) => !isIn(path, given) && !isUnder(path, given, expected.data))).toEqual(
          [],
        );
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(failing).toBeGreaterThan(0);
    expect(wider).toBeLessThan(failing / 10);
  });

  test(`random queries over the ${name} lose only what a subgraph that is down would have given`, async () => {
    const world = createWorld(source);
    const names = [...world.subgraphs.keys()];
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(seeds, fc.nat(names.length - 1), async (seed, which) => {
        const drawn = randomQuery(world.oracle, seed);
        fc.pre(drawn !== undefined);
        const expected = await world.askOracle(drawn.query, drawn.variables);
        const down = names[which]!;
        world.replace(down, () => Promise.reject(new Error('down')));
        const answer = await world.ask(drawn.query, drawn.variables);
        world.replace(down, (request) => world.subgraphs.get(down)!.execute(request));
        expect(withNullsOf(expected.data, answer.data)).toEqual(answer.data);
        const errors = (answer.errors ?? []).map(({ path, extensions }) => {
          expect(extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
          return path as Path;
        });
        for (const path of nullsOnlyIn(answer.data, expected.data)) {
          lost += 1;
          // The error stands at the null or, when null had to go to a parent, below it.
          expect(errors.some((error) => path.every((key, index) => key === error[index]))).toBe(true);
          expect(isNullable(path, expected.types)).toBe(true);
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(lost).toBeGreaterThan(0);
  });
}

/** Paths at which only the first value is null. */
function nullsOnlyIn(value: any, other: any, path: Path = []): Path[] {
  if (value === null) return other === null ? [] : [path];
  if (typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) =>
    nullsOnlyIn(value[key], other[key], [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isNullable(path: Path, types: Map<string, GraphQLOutputType>): boolean {
  if (path.length === 0) return true;
  let field = path;
  while (typeof field.at(-1) === 'number') field = field.slice(0, -1);
  let type = types.get(field.join('.'))!;
  for (let depth = field.length; depth < path.length; depth++) {
    if (isNonNullType(type)) type = type.ofType;
    if (isListType(type)) type = type.ofType;
  }
  return !isNonNullType(type);
}

type Path = readonly (string | number)[];

function isIn(path: Path, paths: Path[]): boolean {
  return paths.some((other) => JSON.stringify(other) === JSON.stringify(path));
}

/** Whether the path lies under what another error has made null. */
function isUnder(path: Path, paths: Path[], data: unknown): boolean {
  return paths.some((other) => {
    let value: any = data;
    let depth = 0;
    while (value !== null && depth < other.length) value = value[other[depth++]!];
    return other.slice(0, depth).every((key, index) => key === path[index]);
  });
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value: any, key) => value?.[key] ?? null, data);
}

/** The first value, with null wherever the second has null. */
function withNullsOf(value: any, other: any): unknown {
  if (other === null || typeof value !== 'object' || value === null || typeof other !== 'object')
    return other === null ? null : value;
  if (Array.isArray(value)) return value.map((item, index) => withNullsOf(item, other[index]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNullsOf(item, other[key])]));
}
