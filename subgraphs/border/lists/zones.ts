import type { List } from '@hub/kit/connection.ts';
import { compares, hasMany, type Filterable } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { zoneTakesIn } from './sides.ts';
import { caseList } from './cases.ts';

const tierBodyFilter: Filterable<typeof tables.tierBodies> = {
  table: tables.tierBodies,
  filters: (t) => ({ tier: compares(t.tier), kind: compares(t.kind), name: compares(t.name) }),
};

export const zoneList: List<typeof tables.zones> = {
  name: 'BorderZone',
  table: tables.zones,
  validity: (t) => ({ from: t.validFrom, to: t.validTo }),
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: zoneTakesIn(t.id),
    cases: hasMany(
      () => caseList,
      (one) => sql`${one.zoneId} = ${t.id}`,
    ),
    tierBodies: hasMany(
      () => tierBodyFilter,
      (body) => sql`${body.zoneId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ NAME: t.name, VALID_FROM: t.validFrom }),
  defaultOrder: [{ field: 'NAME' }],
};
