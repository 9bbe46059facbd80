import { batched } from '@hub/kit/batch.ts';
import { dateOf, pageByParent } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import type * as R from '../generated/resolvers.ts';
import { dutyDayList } from '../lists/index.ts';
import * as load from '../loaders.ts';
import type { DutyDayRow } from '../tables.ts';

export const DutyRoster: R.DutyRosterResolvers = {
  __resolveReference: ({ id }, context) => load.rosterById.one(context, id),
  zone: async ({ zoneId }, _args, context) => (await load.zoneById.one(context, zoneId))!,
  organization: ({ organizationId }) => (organizationId ? { id: organizationId } : null),
  parties: ({ id }, _args, context) => load.dutyPartiesByRoster.many(context, id),
  days: ({ id }, args, context) =>
    pageByParent(
      context,
      dutyDayList,
      'days by roster',
      id,
      args,
      (t, parent) => sql`${t.rosterId} = ${parent}`,
    ),
  onDuty: ({ id }, { asOf }, context) => dayOf(context, id, dateOf(context, asOf)),
  swaps: ({ id }, _args, context) => load.swapsByRoster.many(context, id),
};

/** Who is on duty on one day, of as many rosters as the request asks about. */
async function dayOf(context: HubContext, rosterId: string, on: string): Promise<DutyDayRow | null> {
  const days = batched<DutyDayRow[]>(context.batches, `duty ${on}`, (rosters) =>
    context.db.lookUp<DutyDayRow>(
      {
        text: `select * from border.duty_days where roster_id = any($1) and "on" = $2`,
        identity: `duty ${on}`,
        parameters: (ids) => [ids, on] as never,
        keyOf: (row) => row.rosterId,
      },
      rosters,
    ),
  );
  return (await days.load(rosterId))?.[0] ?? null;
}

export const DutyParty: R.DutyPartyResolvers = {
  organization: ({ organizationId }) => ({ id: organizationId }),
};

export const DutyDay: R.DutyDayResolvers = {
  __resolveReference: ({ id }, context) => load.dutyDayById.one(context, id),
  roster: async ({ rosterId }, _args, context) => (await load.rosterById.one(context, rosterId))!,
  organization: ({ organizationId }) => ({ id: organizationId }),
  patrols: ({ id }, _args, context) => load.patrolsByDutyDay.many(context, id),
};

export const DutySwap: R.DutySwapResolvers = {
  __resolveReference: ({ id }, context) => load.swapById.one(context, id),
  roster: async ({ rosterId }, _args, context) => (await load.rosterById.one(context, rosterId))!,
  firstOrganization: ({ firstOrganizationId }) => ({ id: firstOrganizationId }),
  secondOrganization: ({ secondOrganizationId }) => ({ id: secondOrganizationId }),
};
