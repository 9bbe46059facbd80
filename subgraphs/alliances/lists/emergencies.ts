import type { List } from '@hub/kit/connection.ts';
import { compares, comparesDivision, hasMany, inDivision } from '@hub/kit/filter.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { whistleList } from './whistles.ts';

export const planList: List<typeof tables.emergencyPlans> = {
  name: 'EmergencyPlan',
  table: tables.emergencyPlans,
  filters: (t) => ({
    id: compares(t.id),
    name: compares(t.name),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    level: compares(t.level),
    status: compares(t.status),
    pactId: compares(t.pactId),
    organizationId: (id: string) =>
      sql`exists (select from ${tables.emergencyPlanSides} side where side.plan_id = ${t.id} and side.organization_id = ${id})`,
    synthetic: compares(t.synthetic),
    activations: hasMany(
      () => activationList,
      (other) => sql`${other.planId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    NAME: t.name,
    DIVISION_CODE: t.divisionCode,
    STATUS: t.status,
    SUBMITTED_ON: t.submittedOn,
  }),
  defaultOrder: [{ field: 'NAME' }],
};

export const emergencyEventList: List<typeof tables.emergencyEvents> = {
  name: 'EmergencyEvent',
  table: tables.emergencyEvents,
  filters: (t) => ({
    id: compares(t.id),
    kind: compares(t.kind),
    happenedAt: compares(t.happenedAt),
  }),
  orders: (t) => ({ NUMBER: t.number, HAPPENED_AT: t.happenedAt }),
  defaultOrder: [{ field: 'NUMBER' }],
};

export const activationList: List<typeof tables.emergencyActivations> = {
  name: 'EmergencyActivation',
  table: tables.emergencyActivations,
  filters: (t) => ({
    id: compares(t.id),
    division: inDivision(t.divisionCode),
    divisionCode: comparesDivision(t.divisionCode),
    divisionId: compares(t.divisionId),
    organizationId: compares(t.organizationId),
    trigger: compares(t.trigger),
    status: compares(t.status),
    level: compares(t.level),
    planId: compares(t.planId),
    isDrill: compares(t.isDrill),
    activatedAt: compares(t.activatedAt),
    stoodDownAt: compares(t.stoodDownAt),
    synthetic: compares(t.synthetic),
    whistles: hasMany(
      () => whistleList,
      (other) => sql`${other.activationId} = ${t.id}`,
    ),
  }),
  orders: (t) => ({
    ACTIVATED_AT: t.activatedAt,
    STOOD_DOWN_AT: t.stoodDownAt,
    DIVISION_CODE: t.divisionCode,
  }),
  defaultOrder: [{ field: 'ACTIVATED_AT', direction: 'DESC' }],
};
