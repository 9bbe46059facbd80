import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomQuery } from './_kit/random-query.ts';
import { createWorld } from './_kit/world.ts';
import * as worlds from './_kit/worlds.ts';

const RUNS = Number(process.env['ENGINE_RANDOM_RUNS'] ?? 300);
const SEED = Number(process.env['ENGINE_RANDOM_SEED'] ?? 20261123);

for (const [name, source] of Object.entries(worlds)) {
  test(`random queries over ${name} are answered as one schema would answer them`, async () => {
    const world = createWorld(source);
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 - 1 }), async (seed) => {
        const drawn = randomQuery(world.oracle, seed);
        fc.pre(drawn !== undefined);
        asked += 1;
        const expected = await world.askOracle(drawn.query, drawn.variables);
        const answer = await world.ask(drawn.query, drawn.variables);
        expect({ query: drawn.query, ...answer }).toEqual({ query: drawn.query, ...JSON.parse(JSON.stringify(expected)) });
        expect(JSON.stringify(answer.data)).toBe(JSON.stringify(expected.data));
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    expect(asked).toBeGreaterThan(RUNS / 2);
  });
}
