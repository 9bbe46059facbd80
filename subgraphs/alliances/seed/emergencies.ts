import { createHash } from 'node:crypto';
import { committeeOf, jiuzhouPlanId, type DemoParty } from '@hub/kit/demo/world.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { digestOfRows } from '../emergencies/plan-digest.ts';
import type {
  emergencyActivations,
  emergencyActivationSides,
  emergencyEvents,
  emergencyPlanAccesses,
  emergencyPlanCalls,
  emergencyPlans,
  emergencyPlanSides,
} from '../tables.ts';
import { generated } from './rows.ts';

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const hechun = committeeOf('440881104');
const sides = [shijiao, gucheng];
const home = placeOf(shijiao.divisionCode);

type PlanRow = typeof emergencyPlans.$inferInsert;
type SideRow = typeof emergencyPlanSides.$inferInsert;
type CallRow = typeof emergencyPlanCalls.$inferInsert;

const sidesOf = (planId: string, parties: readonly DemoParty[], consentedOn: string | null): SideRow[] =>
  parties.map(({ id, name, divisionCode }, position) => ({
    planId,
    position,
    organizationId: id,
    name,
    divisionCode,
    consentedOn,
    ...home,
  }));

/** Each side calls its county. */
const callsOf = (planId: string, parties: readonly DemoParty[]): CallRow[] =>
  parties.map((side, position) => ({
    planId,
    position,
    sidePosition: position,
    callerId: side.id,
    callerDivisionId: side.divisionId,
    callerDivisionCode: side.divisionCode,
    calledIds: [committeeOf(side.divisionCode.slice(0, 6)).id],
    level: 'SUBDISTRICT',
    subject: '九洲江防汛应急力量到位',
    minutes: 60,
    ...home,
  }));

/** 石角—古城: a plan for floods of the 九洲江 across the province line, being drafted. */
const joint: PlanRow = {
  id: jiuzhouPlanId,
  ...generated(shijiao.divisionCode),
  divisionId: shijiao.divisionId,
  divisionCode: shijiao.divisionCode,
  name: '九洲江流域防汛平急转换联动预案',
  conditions: '九洲江水位超过警戒水位，或两县任一方启动防汛三级以上应急响应',
  level: 'SUBDISTRICT',
  status: 'DRAFT',
  edition: 0,
  maxHours: 72,
  pactId: idFromKey('pact', 'lianjiang-border:0'),
  digest: null,
  organizationsDigest: null,
  postingsDigest: null,
  submittedOn: null,
};

/** 河唇 alone: agreed and ready, with a drill of it under way. Nothing is prepared for it in other parts of the hub. */
function ownPlan(): PlanRow {
  const nothing = createHash('sha256').digest('hex');
  const prepared = { organizationsDigest: nothing, postingsDigest: nothing };
  const plan: PlanRow = {
    ...joint,
    id: idFromKey('epl', 'hechun-flood'),
    divisionId: hechun.divisionId,
    divisionCode: hechun.divisionCode,
    name: '河唇镇防汛平急转换预案',
    conditions: '镇区内涝，或鹤地水库水位超过汛限水位',
    pactId: null,
  };
  const rows = {
    plan,
    sides: sidesOf(plan.id, [hechun], null),
    calls: callsOf(plan.id, [hechun]),
    accesses: [],
  };
  const digest = digestOfRows(rows, prepared, 1);
  return { ...plan, status: 'AGREED', edition: 1, digest, ...prepared, submittedOn: '2026-05-20' };
}

const own = ownPlan();

export const planRows = (): PlanRow[] => [joint, own];

export const planSideRows = (): SideRow[] => [
  ...sidesOf(joint.id, sides, null),
  ...sidesOf(own.id, [hechun], '2026-05-21'),
];

export const planCallRows = (): CallRow[] => [...callsOf(joint.id, sides), ...callsOf(own.id, [hechun])];

export const planAccessRows = (): (typeof emergencyPlanAccesses.$inferInsert)[] =>
  sides.map(({ divisionCode }, position) => ({
    planId: joint.id,
    position,
    fieldSet: 'CONTACT_DUTY_OFFICE',
    divisionCode,
    ...home,
  }));

const drillId = idFromKey('ema', 'hechun-drill');

/** The drill of 河唇's own plan. */
export const drillRows = (): (typeof emergencyActivations.$inferInsert)[] => [
  {
    id: drillId,
    ...generated(hechun.divisionCode),
    divisionId: hechun.divisionId,
    divisionCode: hechun.divisionCode,
    trigger: '年度防汛演练',
    status: 'ACTIVATED',
    level: 'SUBDISTRICT',
    organizationId: hechun.id,
    activatedAt: '2026-11-21T01:00:00Z',
    planId: own.id,
    number: 1,
    isDrill: true,
    jointAt: '2026-11-21T01:00:00Z',
    expiresAt: '2026-11-24T01:00:00Z',
  },
];

export const eventRows = (): (typeof emergencyEvents.$inferInsert)[] => [
  {
    id: idFromKey('eme', 'hechun-drill:1'),
    ...generated(hechun.divisionCode),
    activationId: drillId,
    number: 1,
    kind: 'ACTIVATED',
    happenedAt: '2026-11-21T01:00:00Z',
    organizationId: hechun.id,
    sideOrganizationId: hechun.id,
    note: '年度防汛演练',
    isDrill: true,
  },
];

/** Each of the demonstration's activations has one side. */
export const activationSideRows = (): (typeof emergencyActivationSides.$inferInsert)[] => [
  {
    activationId: idFromKey('ema', 'lianjiang-exercise'),
    position: 0,
    organizationId: shijiao.id,
    divisionCode: shijiao.divisionCode,
    activatedAt: '2026-11-20T00:00:00Z',
    stoodDownAt: null,
    ...placeOf(shijiao.divisionCode),
  },
  {
    activationId: drillId,
    position: 0,
    organizationId: hechun.id,
    divisionCode: hechun.divisionCode,
    activatedAt: '2026-11-21T01:00:00Z',
    stoodDownAt: null,
    ...placeOf(hechun.divisionCode),
  },
  {
    activationId: idFromKey('ema', 'zhanjiang-2022'),
    position: 0,
    organizationId: committeeOf('4408').id,
    divisionCode: '4408',
    activatedAt: '2022-07-01T00:00:00Z',
    stoodDownAt: '2022-07-05T00:00:00Z',
    ...placeOf('4408'),
  },
];
