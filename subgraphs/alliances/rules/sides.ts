import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';

export interface Side {
  partyId: string;
  divisionCode: string;
}

/**
 * The sides an official speaks for. Whose own organization is a side speaks for that one alone, whatever lies in the
 * jurisdiction besides.
 */
export function spokenFor<S extends Side>(viewer: OfficialViewer, sides: readonly S[]): S[] {
  const within = sides.filter(({ divisionCode }) => mayWriteAt(viewer, divisionCode));
  const own = within.filter(({ partyId }) => partyId === viewer.organizationId);
  return own.length > 0 ? own : within;
}

/** The sides an official may answer for where one side asks the others: none, for who speaks for the one that asks. */
export function answeringFor<S extends Side>(
  viewer: OfficialViewer,
  sides: readonly S[],
  asking: Pick<S, 'partyId'>,
): S[] {
  const spoken = spokenFor(viewer, sides);
  return spoken.some(({ partyId }) => partyId === asking.partyId) ? [] : spoken;
}

interface Standing {
  status: string;
  withdrawnOn: string | null;
}

/** Whether a side is bound on a day: it has signed, and its withdrawal lies ahead. */
export function isStanding({ status, withdrawnOn }: Standing, day: string): boolean {
  return status === 'SIGNED' && (withdrawnOn === null || withdrawnOn > day);
}

/** Whether one of two places lies in the other. */
export const isInLine = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one);
