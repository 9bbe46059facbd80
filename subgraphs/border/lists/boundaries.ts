import type { List } from '@hub/kit/connection.ts';
import { compares, divisionSubtree, hasMany, hasOne } from '@hub/kit/filter.ts';
import { or, sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { onEitherSide } from './sides.ts';

export const boundaryList: List<typeof tables.boundaries> = {
  name: 'AdministrativeBoundary',
  table: tables.boundaries,
  filters: (t) => ({
    id: compares(t.id),
    lineCode: compares(t.lineCode),
    name: compares(t.name),
    division: onEitherSide(t),
    inspections: hasMany(
      () => inspectionList,
      (inspection) => sql`${inspection.boundaryId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({ LINE_CODE: t.lineCode }),
  defaultOrder: [{ field: 'LINE_CODE' }],
};

export const inspectionList: List<typeof tables.inspections> = {
  name: 'BoundaryInspection',
  table: tables.inspections,
  filters: (t) => ({
    id: compares(t.id),
    round: compares(t.round),
    dueOn: compares(t.dueOn),
    completedOn: compares(t.completedOn),
    overdueOn: (date: string) =>
      sql`(${t.dueOn} < ${date}::date and (${t.completedOn} is null or ${t.completedOn} > ${date}::date))`,
    boundary: hasOne(
      () => boundaryList,
      (boundary) => sql`${boundary.id} = ${t.boundaryId}`,
    ),
  }),
  orders: (t) => ({ DUE_ON: t.dueOn, ROUND: t.round }),
  defaultOrder: [{ field: 'DUE_ON' }],
};

export const enclaveList: List<typeof tables.enclaves> = {
  name: 'Enclave',
  table: tables.enclaves,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: (code: string) =>
      or(divisionSubtree(t.belongsToCode, code), divisionSubtree(t.liesInCode, code)),
  }),
  orders: (t) => ({ NAME: t.name }),
  defaultOrder: [{ field: 'NAME' }],
};
