import type { WhistleLevel, WhistleStatus } from '@hub/kit/generated/words.ts';
import { isInLine } from './sides.ts';

/** Whose step it is: the side that blew the whistle, or the level it calls. */
export type WhistleSide = 'CALLER' | 'SUPERIOR';

interface WhistleStep {
  by: WhistleSide;
  from: readonly WhistleStatus[];
  /** Null keeps the status. */
  to: WhistleStatus | null;
}

export type WhistleAction = 'DISPATCH' | 'SUPERVISE' | 'CONFIRM' | 'REOPEN' | 'CLOSE' | 'CANCEL';

/** Statuses in which those called still owe their report. */
export const pendingWhistles: readonly WhistleStatus[] = ['DISPATCHED', 'ACCEPTED', 'HANDLED'];

/** 调度—受理—处置—反馈, 监督 throughout (mechanisms.md A13); responses are in transitions.ts. */
export const whistleSteps: Record<WhistleAction, WhistleStep> = {
  DISPATCH: { by: 'SUPERIOR', from: ['BLOWN', 'DISPATCHED'], to: 'DISPATCHED' },
  SUPERVISE: { by: 'SUPERIOR', from: pendingWhistles, to: null },
  CONFIRM: { by: 'CALLER', from: ['REPORTED_BACK'], to: 'CONFIRMED' },
  REOPEN: { by: 'CALLER', from: ['REPORTED_BACK'], to: 'DISPATCHED' },
  CLOSE: { by: 'CALLER', from: ['CONFIRMED'], to: 'CLOSED' },
  CANCEL: { by: 'CALLER', from: ['BLOWN', 'DISPATCHED', 'ACCEPTED'], to: 'CANCELLED' },
};

/** Digits of the code of the division that a whistle of each level calls: subdistrict, county, city. */
const calledDigits: Record<WhistleLevel, number> = { GRID: 9, COMMUNITY: 9, SUBDISTRICT: 6, COUNTY: 4 };

/** Whether a division is of the level called, or above it. */
export function isCalledLevel(level: WhistleLevel, divisionCode: string): boolean {
  return divisionCode.length <= calledDigits[level];
}

/** Whether the deadline has passed while a report is still owed. */
export function isOverdue(
  { status, dueAt }: { status: WhistleStatus; dueAt: string | null },
  now: Date,
): boolean {
  return dueAt !== null && pendingWhistles.includes(status) && new Date(dueAt) < now;
}

/** Whether a party may come: whoever was called, and besides them whoever works in the county of the whistle, or above it. */
export function mayCome(
  { calledIds, divisionCode }: { calledIds: readonly string[]; divisionCode: string },
  party: { partyId: string; divisionCode: string },
): boolean {
  return calledIds.includes(party.partyId) || isInLine(party.divisionCode, divisionCode.slice(0, 6));
}
