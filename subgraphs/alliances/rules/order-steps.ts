import type { ServiceOrderStatus } from '@hub/kit/generated/words.ts';

/** Whose step it is: who requests, who dispatches, or the party it was dispatched to. */
export type OrderSide = 'REQUESTER' | 'DISPATCHER' | 'PROVIDER';

interface OrderStep {
  by: readonly OrderSide[];
  from: readonly ServiceOrderStatus[];
  to: ServiceOrderStatus;
}

export type OrderAction = 'DISPATCH' | 'ACCEPT' | 'DECLINE' | 'COMPLETE' | 'RATE' | 'CANCEL';

/** 点单—派单—接单—评单 (mechanisms.md A11); what is declined goes back to who dispatches. */
export const orderSteps: Record<OrderAction, OrderStep> = {
  DISPATCH: { by: ['DISPATCHER'], from: ['REQUESTED', 'DECLINED'], to: 'DISPATCHED' },
  ACCEPT: { by: ['PROVIDER'], from: ['DISPATCHED'], to: 'ACCEPTED' },
  DECLINE: { by: ['PROVIDER'], from: ['DISPATCHED'], to: 'DECLINED' },
  COMPLETE: { by: ['PROVIDER'], from: ['ACCEPTED'], to: 'COMPLETED' },
  RATE: { by: ['REQUESTER'], from: ['COMPLETED'], to: 'RATED' },
  CANCEL: {
    by: ['REQUESTER'],
    from: ['REQUESTED', 'DISPATCHED', 'DECLINED', 'ACCEPTED'],
    to: 'CANCELLED',
  },
};
