import type { MatchAspect, MatchFinding, ResourceKind, ServiceNeedKind } from '@hub/kit/generated/words.ts';

/** What each finding counts for. The points are the hub's own choice: docs/matching.md. */
export const matchPoints: Record<MatchFinding, number> = {
  KIND_ANSWERS: 40,
  KIND_HELPS: 20,
  PLACE_SAME: 40,
  PLACE_WITHIN: 36,
  PLACE_NEIGHBOUR: 34,
  PLACE_SAME_COUNTY: 28,
  PLACE_NEIGHBOUR_COUNTY: 22,
  PLACE_SAME_PREFECTURE: 12,
  PLACE_ELSEWHERE: 0,
  TIME_AMPLE: 20,
  TIME_TIGHT: 10,
  TIME_OVERDUE: 0,
};

export const mostPoints: Record<MatchAspect, number> = { KIND: 40, PLACE: 40, TIME: 20 };

/** Days from today that are ample. */
export const ampleDays = 30;

type KindFinding = 'KIND_ANSWERS' | 'KIND_HELPS';

/** Which kinds of resource answer a kind of need, and which help in part. */
export const answeringKinds: Record<ServiceNeedKind, Partial<Record<ResourceKind, KindFinding>>> = {
  // A wish of one household is small: whoever has hands, goods, money or skill can grant it.
  MICRO_WISH: {
    STAFF: 'KIND_ANSWERS',
    EQUIPMENT: 'KIND_ANSWERS',
    SKILL: 'KIND_ANSWERS',
    FUNDS: 'KIND_ANSWERS',
    VENUE: 'KIND_HELPS',
  },
  LIVELIHOOD_PROJECT: {
    FUNDS: 'KIND_ANSWERS',
    EQUIPMENT: 'KIND_ANSWERS',
    SKILL: 'KIND_HELPS',
    STAFF: 'KIND_HELPS',
    VENUE: 'KIND_HELPS',
  },
  VENUE: { VENUE: 'KIND_ANSWERS' },
  STAFF: { STAFF: 'KIND_ANSWERS', SKILL: 'KIND_HELPS' },
  EQUIPMENT: { EQUIPMENT: 'KIND_ANSWERS', FUNDS: 'KIND_HELPS' },
  SKILL: { SKILL: 'KIND_ANSWERS', STAFF: 'KIND_HELPS' },
};

/** The code itself and those of the divisions it lies in, by the lengths of GB/T 2260 and GB/T 10114. */
export function levelsOf(divisionCode: string): string[] {
  return [2, 4, 6, 9, 12]
    .filter((length) => length <= divisionCode.length)
    .map((length) => divisionCode.slice(0, length));
}

/** Half-open ranges of codes that hold every division that is not elsewhere: the prefecture, what is above it, and the neighbours. */
export function nearRanges(divisionCode: string, neighbours: readonly string[]): [string, string][] {
  const home = divisionCode.slice(0, 4);
  const outside = neighbours.filter((code) => !code.startsWith(home));
  const broadest = outside.filter((code) => !outside.some((one) => one !== code && code.startsWith(one)));
  const above = levelsOf(home).filter((code) => code !== home);
  return [
    ...[home, ...broadest].map((code): [string, string] => [code, `${code}:`]),
    // The code alone and nothing below it: `!` sorts before every digit.
    ...above.filter((code) => !broadest.includes(code)).map((code): [string, string] => [code, `${code}!`]),
  ];
}
