/** What organizations says of a home organization, as far as it decides whether members may be registered there. */
export interface Home {
  dissolvedOn: string | null;
  admitsMembers: boolean;
}

/** Why nobody can be registered at an organization on a day: it is no more, or it never has a roll of its own (rules.md 1). */
export function objectionToHome(
  { dissolvedOn, admitsMembers }: Home,
  date: string,
): { refusal: 'ORGANIZATION_DISSOLVED'; details: { on: string } } | { fault: 'HOME_WITHOUT_ROLL' } | null {
  if (dissolvedOn !== null && dissolvedOn <= date)
    return { refusal: 'ORGANIZATION_DISSOLVED', details: { on: dissolvedOn } };
  return admitsMembers ? null : { fault: 'HOME_WITHOUT_ROLL' };
}
