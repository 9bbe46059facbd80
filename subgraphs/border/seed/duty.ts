import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { daysByTurn } from '../rules/duty-days.ts';
import type { dutyDays, dutyParties, dutyRosters, dutySwaps } from '../tables.ts';
import { zoneId } from './zones.ts';

/** 石角, 古城 and 平定 on duty in turn for 365 days; generated, for the source tells of joint patrols without a calendar. */
const rosterId = idFromKey('dut', 'jiuzhou-river');
const codes = ['440881105', '450922111', '440982116'];
const startsOn = '2026-07-01';
const endsOn = '2027-06-30';

export function rosterRows(): (typeof dutyRosters.$inferInsert)[] {
  return [
    {
      id: rosterId,
      ...placeOf('440881'),
      zoneId: zoneId('jiuzhou-river'),
      name: '石角、古城、平定轮流值守',
      daysPerYear: 365,
      organizationId: null,
      standing: 'CONFIRMED',
      startsOn,
      endsOn,
      synthetic: true,
    },
  ];
}

export function partyRows(): (typeof dutyParties.$inferInsert)[] {
  return codes.map((code, position) => ({
    rosterId,
    position,
    organizationId: committeeOf(code).id,
    divisionCode: code,
    confirmedOn: '2026-06-20',
  }));
}

export const dutyDayId = (on: string) => idFromKey('dda', `jiuzhou-river:${on}`);

export function dayRows(): (typeof dutyDays.$inferInsert)[] {
  return daysByTurn({ startsOn, endsOn, parties: codes, daysPerTurn: 1 }).map(({ on, party }) => ({
    id: dutyDayId(on),
    ...placeOf(party),
    rosterId,
    zoneId: zoneId('jiuzhou-river'),
    on,
    organizationId: committeeOf(party).id,
    divisionCode: party,
    synthetic: true,
  }));
}

/** Two days of the coming winter, which 石角 asks 古城 to exchange. */
export function swapRows(): (typeof dutySwaps.$inferInsert)[] {
  const on = (code: string, month: string) =>
    dayRows().find((day) => day.on.startsWith(month) && day.divisionCode === code)!.on;
  return [
    {
      id: idFromKey('dsw', 'jiuzhou-river'),
      ...placeOf('440881'),
      rosterId,
      status: 'PROPOSED',
      firstOn: on('440881105', '2027-02'),
      firstOrganizationId: committeeOf('440881105').id,
      firstCode: '440881105',
      secondOn: on('450922111', '2027-03'),
      secondOrganizationId: committeeOf('450922111').id,
      secondCode: '450922111',
      byCode: '440881',
      synthetic: true,
    },
  ];
}
