import type { AppointmentStatus, RatingStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: where the record is seated, the side that lends, either of these, or a committee above the seat. */
export type Side = 'SEAT' | 'LENDER' | 'EITHER' | 'SUPERIOR';

export interface Step<Status extends string> {
  by: Side;
  from: readonly Status[];
  to: Status;
}

export type AppointmentAction = 'AGREE' | 'DECLINE' | 'WITHDRAW' | 'END';

/** 兼职委员：提出—派出方同意—在任—卸任 (mechanisms.md O5). */
export const appointmentSteps: Record<AppointmentAction, Step<AppointmentStatus>> = {
  AGREE: { by: 'LENDER', from: ['PROPOSED'], to: 'SEATED' },
  DECLINE: { by: 'LENDER', from: ['PROPOSED'], to: 'DECLINED' },
  WITHDRAW: { by: 'SEAT', from: ['PROPOSED'], to: 'WITHDRAWN' },
  END: { by: 'EITHER', from: ['SEATED'], to: 'ENDED' },
};

export type RatingAction = 'ASSESS' | 'AWARD' | 'DECLINE' | 'WITHDRAW' | 'RENEW' | 'REVOKE';

/** 示范评定：申报—考评—命名—复核 (mechanisms.md O14). */
export const ratingSteps: Record<RatingAction, Step<RatingStatus>> = {
  ASSESS: { by: 'SUPERIOR', from: ['APPLIED'], to: 'ASSESSED' },
  AWARD: { by: 'SUPERIOR', from: ['ASSESSED'], to: 'AWARDED' },
  DECLINE: { by: 'SUPERIOR', from: ['APPLIED', 'ASSESSED'], to: 'DECLINED' },
  WITHDRAW: { by: 'SEAT', from: ['APPLIED', 'ASSESSED'], to: 'WITHDRAWN' },
  RENEW: { by: 'SUPERIOR', from: ['AWARDED'], to: 'AWARDED' },
  REVOKE: { by: 'SUPERIOR', from: ['AWARDED'], to: 'REVOKED' },
};
