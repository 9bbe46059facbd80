import { expect, test } from 'vitest';
import type { FetchTiming } from '../../gateway/engine/engine.ts';
import { planText, viewPlan } from '../../gateway/engine/plan-view.ts';
import { createWorld } from './_kit/world.ts';
import { shop } from './_kit/worlds.ts';

const QUERY = '{ products { name stock reviews { likes } } }';

test('the view of a plan shows every fetch, what it waits for and what it took', async () => {
  const { engine } = createWorld(shop);
  const timings: FetchTiming[] = [];
  await engine.execute({ query: QUERY, onFetch: (timing) => timings.push(timing) });
  const view = viewPlan(await engine.explain(QUERY), timings);
  expect(view.rounds).toBe(3);
  expect(
    view.fetches.map(({ subgraph, after, timing }) => ({ subgraph, after, outcome: timing?.outcome })),
  ).toEqual([
    { subgraph: 'catalog', after: [], outcome: 'data' },
    { subgraph: 'stock', after: [0], outcome: 'data' },
    { subgraph: 'reviews', after: [0], outcome: 'data' },
    { subgraph: 'stock', after: [2], outcome: 'data' },
  ]);
  expect(view.fetches[1]!.timing!.entities).toBeGreaterThan(0);
  expect(planText(view)).toMatch(/^#0 catalog: data in [\d.]+ ms/);
});

test('a plan can be seen without running it', async () => {
  const { engine, calls } = createWorld(shop);
  const text = planText(viewPlan(await engine.explain('{ products { name } }')));
  expect(text).toMatchInlineSnapshot(`
    "#0 catalog
      {
        products {
          name
        }
      }"
  `);
  expect(calls).toEqual([]);
});
