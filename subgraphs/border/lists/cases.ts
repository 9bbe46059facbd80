import type { List } from '@hub/kit/connection.ts';
import { compares, inYear } from '@hub/kit/filter.ts';
import * as tables from '../tables.ts';
import { onEitherSide, inZone } from './sides.ts';

export const caseList: List<typeof tables.cases> = {
  name: 'BorderCase',
  table: tables.cases,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    category: compares(t.category),
    status: compares(t.status),
    division: onEitherSide(t),
    reportedOn: compares(t.reportedOn),
    resolvedOn: compares(t.resolvedOn),
    resolvedIn: inYear(t.resolvedOn),
    pactId: compares(t.pactId),
    zone: inZone(t.zoneId),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({
    REPORTED_ON: t.reportedOn,
    RESOLVED_ON: t.resolvedOn,
    STATUS: t.status,
    CATEGORY: t.category,
  }),
  defaultOrder: [{ field: 'REPORTED_ON', direction: 'DESC' }],
};
