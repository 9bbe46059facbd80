import type { List, ReadContext } from '@hub/kit/connection.ts';
import { compares, divisionSubtree } from '@hub/kit/filter.ts';
import { openedTo } from '@hub/kit/access/grants.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { inZone, takesPartToday } from './sides.ts';

export const bulletinList: List<typeof tables.bulletins> = {
  name: 'SharedBulletin',
  table: tables.bulletins,
  filters: (t) => ({
    id: compares(t.id),
    title: compares(t.title),
    classification: compares(t.classification),
    publishedAt: compares(t.publishedAt),
    zone: inZone(t.zoneId),
  }),
  orders: (t) => ({ PUBLISHED_AT: t.publishedAt }),
  defaultOrder: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
  visible: bulletinVisible,
};

/**
 * Internal bulletins are found by officials of the divisions that take part in their zone, above or below, and by those to
 * whom a pact opens the bulletins of such a division.
 */
export function bulletinVisible(t: typeof tables.bulletins, context: ReadContext) {
  const { viewer } = context as HubContext;
  if (viewer.kind !== 'OFFICIAL') return isPublic(t);
  if (viewer.role === 'HUB_ADMIN') return undefined;
  const own = viewer.divisionCode;
  return sql`(${isPublic(t)} or exists (select 1 from ${tables.zoneParticipants} taking
    where taking.zone_id = ${t.zoneId} and ${takesPartToday}
      and (${divisionSubtree(sql`taking.code`, own)} or starts_with(${own}, taking.code)
        or taking.code = any(${sql.param(openedTo(context as HubContext, 'SHARED_BULLETINS'))}::text[]))))`;
}

/** What was withdrawn is no longer for everybody, whatever it was. */
const isPublic = (t: typeof tables.bulletins) =>
  sql`(${t.classification} = 'PUBLIC' and ${t.withdrawnAt} is null)`;
