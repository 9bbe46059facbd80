import { expect, test } from 'vitest';
import { serveAlone } from '../_kit/alone.ts';
import { randomQuery } from '../_kit/random-query.ts';
import { randomWorld } from '../_kit/random-world.ts';
import { createWorld, type WorldSource } from '../_kit/world.ts';
import { city, library, shop } from '../_kit/worlds.ts';

const QUERIES = 40;

function* drawn(): Generator<WorldSource> {
  let given = 0;
  for (let seed = 1; given < 1; seed++) {
    const source = randomWorld(seed);
    try {
      createWorld(source);
    } catch {
      continue;
    }
    given += 1;
    yield source;
  }
}

const sources: [string, WorldSource][] = [
  ['the shop', shop],
  ['the library', library],
  ['the city with faults', { ...city, errorsOneIn: 12 }],
  ...[...drawn()].map((source, index): [string, WorldSource] => [`random federation ${index + 1}`, source]),
];

test.each(sources)('over HTTP, %s is answered as one schema would answer', async (_name, source) => {
  const world = createWorld(source);
  await using gateway = await serveAlone(world);
  let asked = 0;
  for (let seed = 0; asked < QUERIES; seed++) {
    const query = randomQuery(world.oracle, seed);
    if (!query) continue;
    asked += 1;
    const expected = await world.askOracle(query.query, query.variables);
    const answer = await gateway.ask(query.query, query.variables);
    if (source.errorsOneIn) {
      expect(Boolean(answer.errors)).toBe(Boolean(expected.errors));
      if (!expected.errors) expect(answer.data).toEqual(JSON.parse(JSON.stringify(expected.data)));
    } else expect(answer).toEqual({ data: JSON.parse(JSON.stringify(expected.data)) });
  }
});
