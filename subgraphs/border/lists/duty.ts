import type { List } from '@hub/kit/connection.ts';
import { compares, inDivision } from '@hub/kit/filter.ts';
import * as tables from '../tables.ts';
import { inZone } from './sides.ts';

export const rosterList: List<typeof tables.dutyRosters> = {
  name: 'DutyRoster',
  table: tables.dutyRosters,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    standing: compares(t.standing),
    startsOn: compares(t.startsOn),
    endsOn: compares(t.endsOn),
    zone: inZone(t.zoneId),
  }),
  orders: (t) => ({ STARTS_ON: t.startsOn, NAME: t.name }),
  defaultOrder: [{ field: 'STARTS_ON' }],
};

export const dutyDayList: List<typeof tables.dutyDays> = {
  name: 'DutyDay',
  table: tables.dutyDays,
  filters: (t) => ({
    id: compares(t.id),
    on: compares(t.on),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
  }),
  orders: (t) => ({ ON: t.on }),
  defaultOrder: [{ field: 'ON' }],
};
