/** How many requests a minute each class of API keys may send. */
export const rateClasses = { STANDARD: 600, HIGH: 6000 } as const;
export type RateClass = keyof typeof rateClasses;

export interface RateLimiter {
  /** Takes the cost from a bucket, or nothing: then after how many milliseconds there is enough in it. */
  take(of: string, perMinute: number, cost?: number): number;
}

const minute = 60_000;

/**
 * Token buckets that hold a minute's worth and fill evenly. Each is one number: when it will be full again. Of more than
 * `mostBuckets` the one unused for longest is forgotten.
 */
export function rateLimiter(mostBuckets = 100_000, now: () => number = () => performance.now()): RateLimiter {
  const fullAt = new Map<string, number>();
  return {
    take(of, perMinute, cost = 1) {
      const at = now();
      const filled = Math.max(fullAt.get(of) ?? at, at) + (cost * minute) / perMinute;
      fullAt.delete(of);
      // Parts of a millisecond are what is lost in adding.
      const wait = Math.floor(filled - at - minute);
      fullAt.set(of, wait > 0 ? filled - (cost * minute) / perMinute : filled);
      if (fullAt.size > mostBuckets) fullAt.delete(fullAt.keys().next().value!);
      return Math.max(0, wait);
    },
  };
}
