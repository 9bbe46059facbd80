import { expect } from 'vitest';

/**
 * That a large page costs what a small one does: the same distinct statements, and none of them once a row.
 * A question asked from two places of a query is one statement or two, as the answers happen to arrive; so how
 * often a text recurs is bounded and not fixed.
 */
export function expectSameStatements(small: readonly string[], large: readonly string[]): void {
  expect([...new Set(large)].sort()).toEqual([...new Set(small)].sort());
  const often = Map.groupBy(large, (text) => text);
  for (const [text, occurrences] of often) expect(occurrences.length, text).toBeLessThanOrEqual(4);
}
