import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasOne, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { allianceList } from './alliances.ts';

export const motionList: List<typeof tables.motions> = {
  name: 'Motion',
  table: tables.motions,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    status: compares(t.status),
    partyId: compares(t.partyId),
    partyType: compares(t.partyType),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    raisedOn: compares(t.raisedOn),
    closesOn: compares(t.closesOn),
    closedOn: compares(t.closedOn),
    synthetic: compares(t.synthetic),
    alliance: hasOne(
      () => allianceList,
      (other) => sql`${other.id} = ${t.allianceId}`,
    ),
  }),
  orders: (t) => ({ RAISED_ON: t.raisedOn, STATUS: t.status, DIVISION_CODE: t.divisionCode }),
  defaultOrder: [{ field: 'RAISED_ON', direction: 'DESC' }],
};
