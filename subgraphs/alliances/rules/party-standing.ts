/** What organizations says of a party, as far as it decides whether it may take part. */
export interface PartyStanding {
  name: string;
  /** First day on which it was no more. */
  endedOn: string | null;
  /** First day on which its division was no more. */
  divisionEndedOn: string | null;
}

export interface Objection {
  code: 'PARTY_DISSOLVED' | 'PARTY_DIVISION_ENDED';
  details: { name: string; date: string };
}

/** Why a party may not take part on a day. Where its division ended, that is the reason told: it names the way on. */
export function objectionTo(
  { name, endedOn, divisionEndedOn }: PartyStanding,
  date: string,
): Objection | null {
  if (divisionEndedOn !== null && divisionEndedOn <= date) {
    return { code: 'PARTY_DIVISION_ENDED', details: { name, date: divisionEndedOn } };
  }
  if (endedOn !== null && endedOn <= date) {
    return { code: 'PARTY_DISSOLVED', details: { name, date: endedOn } };
  }
  return null;
}

/** Places in a list at which a party stands that stood earlier in it. */
export function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i] : []));
}
