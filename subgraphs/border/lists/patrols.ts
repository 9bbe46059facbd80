import type { List } from '@hub/kit/connection.ts';
import { compares } from '@hub/kit/filter.ts';
import * as tables from '../tables.ts';
import { onEitherSide, inZone } from './sides.ts';

export const patrolList: List<typeof tables.patrols> = {
  name: 'JointPatrol',
  table: tables.patrols,
  filters: (t) => ({
    id: compares(t.id),
    on: compares(t.on),
    division: onEitherSide(t),
    zone: inZone(t.zoneId),
  }),
  orders: (t) => ({ ON: t.on }),
  defaultOrder: [{ field: 'ON', direction: 'DESC' }],
};
