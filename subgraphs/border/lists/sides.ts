import { divisionSubtree, hasOne, type FilterTerm } from '@hub/kit/filter.ts';
import { or, sql, type AnyColumn } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { zoneList } from './zones.ts';

/** Every list of the subgraph: what it can be filtered and ordered by. */

/** Either side lies in the division. */
export function onEitherSide({ aCode, bCode }: { aCode: AnyColumn; bCode: AnyColumn }): FilterTerm {
  return (code: string) => or(divisionSubtree(aCode, code), divisionSubtree(bCode, code));
}

/** A division takes part in the zone with this id. */
export function zoneTakesIn(zoneId: AnyColumn): FilterTerm {
  return (code: string) =>
    sql`exists (select 1 from ${tables.zoneParticipants} taking where taking.zone_id = ${zoneId} and ${divisionSubtree(sql`taking.code`, code)})`;
}

export const inZone = (zoneId: AnyColumn) =>
  hasOne(
    () => zoneList,
    (zone) => sql`${zone.id} = ${zoneId}`,
  );
