import type { MotionMajority } from '@hub/kit/generated/words.ts';
import { expect, test } from 'vitest';
import { outcomeOf } from './motions.ts';

test.each<[number, [number, number, number], number, MotionMajority, string]>([
  [8, [0, 0, 0], 1, 'SIMPLE', 'NO_QUORUM'],
  [8, [3, 0, 0], 50, 'SIMPLE', 'NO_QUORUM'],
  [8, [3, 0, 1], 50, 'SIMPLE', 'CARRIED'],
  [7, [3, 0, 0], 50, 'SIMPLE', 'NO_QUORUM'],
  [7, [4, 0, 0], 50, 'SIMPLE', 'CARRIED'],
  [8, [2, 2, 0], 50, 'SIMPLE', 'LOST'],
  [8, [0, 0, 8], 50, 'SIMPLE', 'LOST'],
  [8, [7, 0, 0], 100, 'SIMPLE', 'NO_QUORUM'],
  [9, [6, 3, 0], 100, 'TWO_THIRDS', 'CARRIED'],
  [9, [5, 3, 1], 50, 'TWO_THIRDS', 'LOST'],
  [9, [0, 0, 9], 50, 'TWO_THIRDS', 'LOST'],
  [9, [1, 0, 8], 50, 'UNANIMOUS', 'CARRIED'],
  [9, [8, 1, 0], 50, 'UNANIMOUS', 'LOST'],
  [9, [0, 0, 9], 50, 'UNANIMOUS', 'LOST'],
  [0, [0, 0, 0], 50, 'SIMPLE', 'NO_QUORUM'],
])('of %i voters %j at %i%% and %s: %s', (voters, [yes, no, abstain], quorumPercent, majority, outcome) => {
  expect(outcomeOf(voters, { FOR: yes, AGAINST: no, ABSTAIN: abstain }, { quorumPercent, majority })).toBe(
    outcome,
  );
});
