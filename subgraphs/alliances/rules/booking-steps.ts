import type { BookingStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: the party whose resource it is, or the party that booked it. */
export type BookingSide = 'OWNER' | 'BOOKER';

interface BookingStep {
  by: readonly BookingSide[];
  from: readonly BookingStatus[];
  to: BookingStatus;
}

export type BookingAction = 'CANCEL' | 'CONFIRM';

export const bookingSteps: Record<BookingAction, BookingStep> = {
  CANCEL: { by: ['BOOKER', 'OWNER'], from: ['BOOKED'], to: 'CANCELLED' },
  CONFIRM: { by: ['OWNER'], from: ['BOOKED'], to: 'USED' },
};
