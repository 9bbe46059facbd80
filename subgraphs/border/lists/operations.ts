import type { List } from '@hub/kit/connection.ts';
import { compares, hasMany, type Filterable } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { onEitherSide, inZone } from './sides.ts';

const resultFilter: Filterable<typeof tables.enforcementResults> = {
  table: tables.enforcementResults,
  filters: (t) => ({ kind: compares(t.kind), count: compares(t.count) }),
};

export const operationList: List<typeof tables.operations> = {
  name: 'JointEnforcementOperation',
  table: tables.operations,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    status: compares(t.status),
    division: onEitherSide(t),
    startsOn: compares(t.startsOn),
    zone: inZone(t.zoneId),
    results: hasMany(
      () => resultFilter,
      (result) => sql`${result.operationId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, STARTS_ON: t.startsOn }),
  defaultOrder: [{ field: 'NAME' }],
};
