import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf, jiuzhouPlanId } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { plannedOrganizations } from '../tables.ts';

type Row = typeof plannedOrganizations.$inferInsert;

/** What the plan for floods of the 九洲江 prepares: a joint committee, and two branches on each bank. */
export function plannedOrganizationRows(): Row[] {
  const row = (code: string, seat: string, more: Partial<Row> & Pick<Row, 'name' | 'kind'>): Row => ({
    id: idFromKey('plo', `jiuzhou:${code}`),
    ...placeOf(seat),
    synthetic: true,
    planId: jiuzhouPlanId,
    sidePosition: null,
    approvedById: committeeOf(seat).id,
    code: `JZJ-${code}`,
    tier: 'SUBDISTRICT',
    divisionId: committeeOf(seat).divisionId,
    divisionCode: seat,
    superiorId: committeeOf(seat).id,
    superiorCode: null,
    taskName: '九洲江防汛',
    ...more,
  });
  const banks = ['440881105', '450922111'].flatMap((seat, sidePosition) =>
    ['堤防巡查', '群众转移'].map((task, i) =>
      row(`${sidePosition + 1}${i + 1}`, seat, {
        name: `九洲江${sidePosition === 0 ? '石角' : '古城'}段${task}临时党支部`,
        kind: 'TEMPORARY_BRANCH',
        sidePosition,
        tier: 'COMMUNITY',
      }),
    ),
  );
  return [row('00', '440881105', { name: '九洲江防汛临时联合党委', kind: 'TEMPORARY_COMMITTEE' }), ...banks];
}
