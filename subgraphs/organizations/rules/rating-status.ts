import type { RatingStatus } from '@hub/kit/generated/words.ts';
import type { DemonstrationRatingRow } from '../tables.ts';

/** How far a rating had come on a date. What happened later has not happened yet. */
export function ratingStatusOn(
  {
    status,
    appliedOn,
    assessedOn,
    awardedOn,
    closedOn,
  }: Pick<DemonstrationRatingRow, 'status' | 'appliedOn' | 'assessedOn' | 'awardedOn' | 'closedOn'>,
  date: string,
): RatingStatus {
  if (closedOn !== null && closedOn <= date) return status;
  if (awardedOn !== null && awardedOn <= date) return 'AWARDED';
  if (assessedOn !== null && assessedOn <= date) return 'ASSESSED';
  // Awards quoted from a source come without their way.
  return appliedOn === null ? status : 'APPLIED';
}
