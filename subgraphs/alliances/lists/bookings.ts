import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasOne, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { sharedResourceList } from './services.ts';

export const bookingList: List<typeof tables.resourceBookings> = {
  name: 'ResourceBooking',
  table: tables.resourceBookings,
  filters: (t) => ({
    id: compares(t.id),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    status: compares(t.status),
    startsAt: compares(t.startsAt),
    endsAt: compares(t.endsAt),
    synthetic: compares(t.synthetic),
    resource: hasOne(
      () => sharedResourceList,
      (other) => sql`${other.id} = ${t.resourceId}`,
    ),
  }),
  orders: (t) => ({ STARTS_AT: t.startsAt, STATUS: t.status }),
  defaultOrder: [{ field: 'STARTS_AT' }],
};
