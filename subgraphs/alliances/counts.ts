import { batched } from '@hub/kit/batch.ts';
import { holdsOn } from '@hub/kit/connection.ts';
import { aliasOf, fromAlias } from '@hub/kit/filter.ts';
import type { AlliancePartyType, OperatingMode, WhistleLevel } from '@hub/kit/generated/words.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql, type SQL } from 'drizzle-orm';
import { areaIsIn } from './lists/touching.ts';
import * as tables from './tables.ts';

export interface PartyCount {
  partyType: AlliancePartyType;
  count: number;
}

export interface WhistleCount {
  level: WhistleLevel;
  count: number;
}

/** Rows of a grouped count, by the key each carries. */
function byKey<Count>(rows: (Count & { key: string })[]): Map<string, Count[]> {
  const found = new Map<string, Count[]>();
  for (const { key, ...count } of rows) {
    const group = found.get(key);
    if (group) group.push(count as Count);
    else found.set(key, [count as Count]);
  }
  return found;
}

/** Members of an alliance on a date, by party type. */
export async function memberCounts(
  context: HubContext,
  allianceId: string,
  date: string,
): Promise<PartyCount[]> {
  const loader = batched<PartyCount[]>(context.batches, `member counts ${date}`, async (ids) => {
    const m = aliasOf(tables.memberships, 0);
    const rows = await context.db.query<PartyCount & { key: string }>(
      sql`select ${m.allianceId} as key, ${m.partyType} as party_type, count(*)::int as count
          from ${fromAlias(tables.memberships, 0)}
          where ${m.allianceId} = any(${sql.param(ids)}) and ${holdsOn({ from: m.validFrom, to: m.validTo }, date)}
          and ${m.status} in ('ADMITTED', 'WITHDRAWN', 'ENDED')
          group by 1, 2 order by 1, 2`,
    );
    return byKey(rows);
  });
  return (await loader.load(allianceId)) ?? [];
}

/** Participants of a joint meeting on a date. */
export async function participantCount(
  context: HubContext,
  meetingId: string,
  date: string,
): Promise<number> {
  const loader = batched<number>(context.batches, `participant count ${date}`, async (ids) => {
    const p = aliasOf(tables.meetingParticipants, 0);
    const rows = await context.db.query<{ key: string; count: number }>(
      sql`select ${p.meetingId} as key, count(*)::int as count from ${fromAlias(tables.meetingParticipants, 0)}
          where ${p.meetingId} = any(${sql.param(ids)}) and ${holdsOn({ from: p.validFrom, to: p.validTo }, date)}
          and ${p.status} in ('ADMITTED', 'WITHDRAWN', 'ENDED')
          group by 1`,
    );
    return new Map(rows.map(({ key, count }) => [key, count]));
  });
  return (await loader.load(meetingId)) ?? 0;
}

const broadestLast = sql`array_position(array['GRID', 'COMMUNITY', 'SUBDISTRICT', 'COUNTY'], t0.level)`;

/** Whistles by level, of one division row or of everywhere. */
export async function whistleCountsIn(context: HubContext, code: string | null): Promise<WhistleCount[]> {
  const w = aliasOf(tables.whistles, 0);
  return await context.db.query<WhistleCount>(
    sql`select t0.level, count(*)::int as count from ${fromAlias(tables.whistles, 0)}
        where ${code === null ? sql`true` : areaIsIn({ divisionCode: w.divisionCode }, sql`${code}::text`, sql``)}
        group by t0.level order by ${broadestLast}`,
  );
}

/** Whistles by level, for many divisions in one statement. */
export async function whistleCountsOf(context: HubContext, area: string): Promise<WhistleCount[]> {
  const loader = batched<WhistleCount[]>(context.batches, 'whistle counts', async (areas) => {
    const w = aliasOf(tables.whistles, 0);
    const rows = await context.db.query<WhistleCount & { key: string }>(
      sql`select parent.id as key, t0.level, count(*)::int as count
          from unnest(${sql.param(areas)}::text[]) as parent(id)
          join ${fromAlias(tables.whistles, 0)} on ${areaIsIn(w, codeOf(sql`parent.id`), idOf(sql`parent.id`))}
          group by parent.id, t0.level order by parent.id, ${broadestLast}`,
    );
    return byKey(rows);
  });
  return (await loader.load(area)) ?? [];
}

/** Emergency while an activation in the division itself or above it stands. */
export async function operatingModeOf(context: HubContext, area: string): Promise<OperatingMode> {
  const loader = batched<OperatingMode>(context.batches, 'operating mode', async (areas) => {
    const rows = await context.db.query<{ key: string }>(
      sql`select distinct parent.id as key from unnest(${sql.param(areas)}::text[]) as parent(id)
          join ${tables.emergencyActivations} a
          on a.status = 'ACTIVATED' and not a.is_drill and starts_with(${codeOf(sql`parent.id`)}, a.division_code)`,
    );
    return new Map(rows.map(({ key }) => [key, 'EMERGENCY']));
  });
  return (await loader.load(area)) ?? 'NORMAL';
}

/** A division as a key of a batch: its code and its id, since codes are re-used. */
export function areaKey({ code, id }: { code?: string; id: string }): string {
  if (!code) throw new Error('a division without its code');
  return `${code}|${id}`;
}

export const codeOf = (key: SQL): SQL => sql`split_part(${key}, '|', 1)`;
export const idOf = (key: SQL): SQL => sql`split_part(${key}, '|', 2)`;
