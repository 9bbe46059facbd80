/** How often a joint meeting meets, and how many per cent of its participants it needs. */
export interface Cadence {
  /** Null where nobody has said. */
  sessionsPerYear: number | null;
  quorumPercent: number;
}

/** What holds on a day: what was decided last of all that had begun by then, or else what it was founded with. */
export function cadenceOn(
  founded: Cadence,
  later: readonly (Cadence & { number: number; firstOn: string })[],
  day: string,
): Cadence {
  const begun = later.filter(({ firstOn }) => firstOn <= day);
  return begun.toSorted((a, b) => a.number - b.number).at(-1) ?? founded;
}
