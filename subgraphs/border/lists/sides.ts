import { divisionSubtree, hasOne, type FilterTerm } from '@hub/kit/filter.ts';
import { or, sql, type AnyColumn } from 'drizzle-orm';
import * as tables from '../tables.ts';
import { zoneList } from './zones.ts';

/** Either side lies in the division. */
export function onEitherSide({ aCode, bCode }: { aCode: AnyColumn; bCode: AnyColumn }): FilterTerm {
  return (code: string) => or(divisionSubtree(aCode, code), divisionSubtree(bCode, code));
}

/** Whether a participant, aliased `taking`, takes part today. */
export const takesPartToday = sql`(taking.valid_from is null or taking.valid_from <= (now() at time zone 'Asia/Shanghai')::date)
  and (taking.valid_to is null or taking.valid_to > (now() at time zone 'Asia/Shanghai')::date)`;

/** A division takes part in the zone with this id, today. */
export function zoneTakesIn(zoneId: AnyColumn): FilterTerm {
  return (code: string) =>
    sql`exists (select 1 from ${tables.zoneParticipants} taking where taking.zone_id = ${zoneId} and ${takesPartToday} and ${divisionSubtree(sql`taking.code`, code)})`;
}

export const inZone = (zoneId: AnyColumn) =>
  hasOne(
    () => zoneList,
    (zone) => sql`${zone.id} = ${zoneId}`,
  );
