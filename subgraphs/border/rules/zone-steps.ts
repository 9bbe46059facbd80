import type { BorderZoneStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: any participant's, that of the division which joins or leaves, or of a side that did not propose. */
type ZoneSide = 'PARTICIPANT' | 'DIVISION' | 'OTHER';

interface ZoneStep {
  by: ZoneSide;
  from: readonly BorderZoneStatus[];
}

export type ZoneAction =
  | 'CHANGE'
  | 'WORK'
  | 'LINK'
  | 'JOIN'
  | 'LEAVE'
  | 'PROPOSE_END'
  | 'AGREE_END'
  | 'DECLINE_END';

/** 共治区 (mechanisms.md B1): whoever belongs to it may leave it, and it ends when both sides say so. */
export const zoneSteps: Record<ZoneAction, ZoneStep> = {
  CHANGE: { by: 'PARTICIPANT', from: ['STANDING'] },
  /** A bulletin is published, a patrol or an operation planned, a case reported in it. */
  WORK: { by: 'PARTICIPANT', from: ['STANDING', 'DISSOLVING'] },
  /** A pact is tied to the zone, or untied. */
  LINK: { by: 'PARTICIPANT', from: ['STANDING'] },
  JOIN: { by: 'DIVISION', from: ['STANDING'] },
  LEAVE: { by: 'DIVISION', from: ['STANDING', 'DISSOLVING'] },
  PROPOSE_END: { by: 'PARTICIPANT', from: ['STANDING'] },
  AGREE_END: { by: 'OTHER', from: ['DISSOLVING'] },
  DECLINE_END: { by: 'OTHER', from: ['DISSOLVING'] },
};

export function zoneStatus(zone: { validTo: string | null; dissolutionOn: string | null }): BorderZoneStatus {
  if (zone.validTo !== null) return 'DISSOLVED';
  return zone.dissolutionOn === null ? 'STANDING' : 'DISSOLVING';
}

/** Whether two of the places lie beside each other, so that there is a line between them. */
export function hasTwoSides(codes: readonly string[]): boolean {
  return codes.some((a) => codes.some((b) => !a.startsWith(b) && !b.startsWith(a)));
}
