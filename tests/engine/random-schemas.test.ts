import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomQuery } from './_kit/random-query.ts';
import { randomWorld } from './_kit/random-world.ts';
import { createWorld, type World } from './_kit/world.ts';

const RUNS = Number(process.env['ENGINE_RANDOM_SCHEMAS'] ?? 60);
const QUERIES = Number(process.env['ENGINE_RANDOM_QUERIES'] ?? 10);
const SEED = Number(process.env['ENGINE_RANDOM_SEED'] ?? 20261123);

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test('random queries over random federations are answered as one schema would answer them', async () => {
  let composed = 0;
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      let world: World;
      try {
        world = createWorld(randomWorld(seed));
      } catch {
        return;
      }
      composed += 1;
      for (let index = 0; index < QUERIES; index++) {
        const drawn = randomQuery(world.oracle, seed + index);
        if (!drawn) continue;
        asked += 1;
        await world.expectSame(drawn.query, drawn.variables);
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
  expect(composed).toBeGreaterThan(RUNS / 4);
  expect(asked).toBeGreaterThan(RUNS);
});
