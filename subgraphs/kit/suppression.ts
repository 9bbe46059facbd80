/** The smallest number of persons that may be published. */
export const smallestPublished = 5;

/** A count of persons as the graph says it: 0 and 5 or more are told, 1 to 4 are withheld. */
export function suppressed(count: number): { value: number | null; isSuppressed: boolean } {
  const isSuppressed = count > 0 && count < smallestPublished;
  return { value: isSuppressed ? null : count, isSuppressed };
}
