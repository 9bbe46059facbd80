import type { BorderCrossing } from '@hub/kit/generated/words.ts';

/** Which line two neighbouring divisions have between them, told by where their codes part. */
export function crossingBetween(a: string, b: string): BorderCrossing {
  if (a.slice(0, 2) !== b.slice(0, 2)) return 'PROVINCE';
  if (a.slice(0, 4) !== b.slice(0, 4)) return 'PREFECTURE';
  if (a.slice(0, 6) !== b.slice(0, 6)) return 'COUNTY';
  return 'TOWNSHIP';
}
