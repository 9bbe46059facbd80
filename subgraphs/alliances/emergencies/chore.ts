import type { Chore } from '@hub/kit/chores.ts';
import { carryOut, waitingActivations } from './effects.ts';

/** Effects whose process ended before they were asked for, or whose part of the hub did not answer then. */
export const emergencyChore: Chore = {
  name: 'emergency effects',
  everySeconds: 10,
  async run(context) {
    for (const id of await waitingActivations(context, 5)) await carryOut(context, id);
  },
};
