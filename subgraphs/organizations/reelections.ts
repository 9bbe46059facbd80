import { askedDate, page, type Connection, type PageArgs } from '@hub/kit/connection.ts';
import { badInput } from '@hub/kit/errors.ts';
import { aliasOf, divisionSubtree, fromRows, holdsOn } from '@hub/kit/filter.ts';
import { addMonths } from '@hub/kit/scalars/local-date.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { organizationList, termList } from './lists/index.ts';
import { partyOrganizations, type CommitteeTermRow } from './tables.ts';

const furthest = 60;

/** Terms of standing organizations that are open on a date and end before so many months from it. */
export function reelectionsDue(
  context: HubContext,
  division: string,
  withinMonths: number,
  args: PageArgs,
): Promise<Connection<CommitteeTermRow>> {
  if (withinMonths < 0 || withinMonths > furthest)
    throw badInput(
      `withinMonths 须在 0 至 ${furthest} 之间。`,
      `withinMonths lies between 0 and ${furthest}.`,
    );
  const on = askedDate(context, args.asOf);
  const o = aliasOf(partyOrganizations, 9);
  return page(
    context,
    termList,
    args,
    (
      t,
    ) => sql`${t.startedOn} <= ${on.date}::date and (${t.endedOn} is null or ${t.endedOn} > ${on.date}::date)
      and ${t.termEndsOn} < ${addMonths(on.date, withinMonths)}::date
      and ${t.organizationId} in (select ${o.id} from ${fromRows(organizationList, 9, on)}
        where ${divisionSubtree(o.divisionCode, division)} and ${holdsOn({ from: o.foundedOn, to: o.dissolvedOn }, on.date)})`,
  );
}
