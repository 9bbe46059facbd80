import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDeadlines } from '../../gateway/engine/deadlines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls expire in the order they began, each after its own time', () => {
  const deadlines = createDeadlines(100);
  const expired: string[] = [];
  deadlines.watch(() => expired.push('first'));
  vi.advanceTimersByTime(60);
  const inTime = deadlines.watch(() => expired.push('second'));
  deadlines.watch(() => expired.push('third'));
  vi.advanceTimersByTime(45);
  expect(expired).toEqual(['first']);
  inTime();
  vi.advanceTimersByTime(60);
  expect(expired).toEqual(['first', 'third']);
});

test('a call that begins after a quiet time has its full time', () => {
  const deadlines = createDeadlines(100);
  const expired: string[] = [];
  deadlines.watch(() => expired.push('never'))();
  vi.advanceTimersByTime(90);
  deadlines.watch(() => expired.push('late'));
  vi.advanceTimersByTime(20);
  expect(expired).toEqual([]);
  vi.advanceTimersByTime(85);
  expect(expired).toEqual(['late']);
});
