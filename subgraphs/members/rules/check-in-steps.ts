import type { CheckInStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: of the home side, the receiving side, or whichever of them. */
export type CheckInSide = 'HOME' | 'RECEIVING' | 'EITHER';

export type CheckInAction = 'CONFIRM' | 'START' | 'END' | 'REPORT' | 'GIVE_FEEDBACK';

interface CheckInStep {
  by: CheckInSide;
  from: readonly CheckInStatus[];
  /** Null keeps the status. */
  to: CheckInStatus | null;
}

/** 双报到、双报告、反馈 (mechanisms.md M1–M3); the same for members in service and for their organizations. */
export const checkInSteps: Record<CheckInAction, CheckInStep> = {
  CONFIRM: { by: 'RECEIVING', from: ['REGISTERED'], to: 'CONFIRMED' },
  START: { by: 'RECEIVING', from: ['CONFIRMED'], to: 'ACTIVE' },
  END: { by: 'EITHER', from: ['REGISTERED', 'CONFIRMED', 'ACTIVE'], to: 'ENDED' },
  REPORT: { by: 'HOME', from: ['CONFIRMED', 'ACTIVE'], to: null },
  GIVE_FEEDBACK: { by: 'RECEIVING', from: ['CONFIRMED', 'ACTIVE', 'ENDED'], to: null },
};

/** The first day of the half-year a day lies in. */
export function halfYearOf(day: string): string {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? '01' : '07'}-01`;
}
