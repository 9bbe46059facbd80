import type { List } from '@hub/kit/connection.ts';
import { compares } from '@hub/kit/filter.ts';
import * as tables from '../tables.ts';
import { onEitherSide } from './sides.ts';

export const mediationList: List<typeof tables.mediations> = {
  name: 'MediationCase',
  table: tables.mediations,
  filters: (t) => ({
    id: compares(t.id),
    level: compares(t.level),
    round: compares(t.round),
    outcome: compares(t.outcome),
    isJudiciallyConfirmed: compares(t.isJudiciallyConfirmed),
    division: onEitherSide(t),
    acceptedOn: compares(t.acceptedOn),
  }),
  orders: (t) => ({ ACCEPTED_ON: t.acceptedOn, LEVEL: t.level }),
  defaultOrder: [{ field: 'ACCEPTED_ON', direction: 'DESC' }],
};
