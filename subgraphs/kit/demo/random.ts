/** A seeded source of chance (mulberry32): the same seed draws the same numbers on every machine. */
export function seededRandom(seed: number) {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  return {
    /** A number in [0, 1). */
    next,
    /** A whole number in [from, to]. */
    int: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!,
    /** A day between two years, inclusive. */
    day: (fromYear: number, toYear: number) => {
      const time =
        Date.UTC(fromYear, 0, 1) +
        Math.floor(next() * (Date.UTC(toYear + 1, 0, 1) - Date.UTC(fromYear, 0, 1)));
      return new Date(time).toISOString().slice(0, 10);
    },
  };
}
