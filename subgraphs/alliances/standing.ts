import { batched } from '@hub/kit/batch.ts';
import type { ReadContext } from '@hub/kit/connection.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { AlliancePartyType } from '@hub/kit/generated/words.ts';
import * as load from './loaders.ts';
import { meetingDueOn } from './queries/meeting-due.ts';
import { chairOn, holds, type Holding } from './rules/chair-turns.ts';
import {
  chairPlans,
  chairRotations,
  jointMeetings,
  meetingChairPlans,
  meetingParticipants,
  memberships,
  type AllianceRow,
  type JointMeetingRow,
} from './tables.ts';

/** Whom a chair is: a party and, where it is known, the place it is seated in. */
export interface Seat {
  partyType: AlliancePartyType;
  partyId: string;
}

interface Period extends Holding {
  key: string;
  partyId: string;
}

/** When the parties that take turns have had a voice in an alliance or a joint meeting: one statement however many ask. */
async function periodsIn(
  context: ReadContext,
  of: 'alliance' | 'meeting',
  bodyId: string,
): Promise<Map<string, Period[]>> {
  const loader = batched<Period[]>(context.batches, `chairs standing in ${of}`, async (ids) => {
    const keys = sql`unnest(${sql.param(ids)}::text[]) as k(key)`;
    const planned = (plans: SQL) =>
      sql`select p.value ->> 'partyId' from ${plans}, jsonb_array_elements(c.parties) p`;
    const standing = sql`m.status in ('ADMITTED', 'WITHDRAWN', 'ENDED')`;
    const rows = await context.db.query<Period>(
      of === 'alliance'
        ? sql`select k.key, m.party_id, m.valid_from, m.valid_to from ${keys}
            join ${memberships} m on m.alliance_id = k.key and m.role <> 'OBSERVER'
            where ${standing} and m.party_id in (
              select r.party_id from ${chairRotations} r where r.alliance_id = k.key
              union all ${planned(sql`${chairPlans} c`)} where c.alliance_id = k.key)`
        : sql`select k.key, m.party_id, m.valid_from, m.valid_to from ${keys}
            join ${meetingParticipants} m on m.meeting_id = k.key
            where ${standing} and m.party_id in (
              ${planned(sql`${meetingChairPlans} c`)} where c.meeting_id = k.key)`,
    );
    return Map.groupBy(rows, ({ key }) => key);
  });
  return Map.groupBy((await loader.load(bodyId)) ?? [], ({ partyId }) => partyId);
}

/** Who chairs an alliance on a date; a member that has left is passed over. */
export async function chairOfAlliance(
  context: ReadContext,
  { id, dissolvedOn }: AllianceRow,
  date: string,
): Promise<Seat | null> {
  if (dissolvedOn !== null && dissolvedOn <= date) return null;
  const [plans, turns, periods] = await Promise.all([
    load.chairPlansByAlliance.many(context, id),
    load.chairRotationsByAlliance.many(context, id),
    periodsIn(context, 'alliance', id),
  ]);
  return chairOn<Seat>(plans, turns, date, standingOn(periods, date));
}

function standingOn(periods: ReadonlyMap<string, Period[]>, date: string) {
  return ({ partyId }: Seat) => (periods.get(partyId) ?? []).some((period) => holds(period, date));
}

/** Who chairs a joint meeting on a date: by its own plan, by its alliance's, or else the convener. */
export async function chairOfMeeting(
  context: ReadContext,
  { id, allianceId, convenerId, dissolvedOn }: JointMeetingRow,
  date: string,
): Promise<Seat | null> {
  if (dissolvedOn !== null && dissolvedOn <= date) return null;
  const [plans, periods] = await Promise.all([
    load.chairPlansByMeeting.many(context, id),
    periodsIn(context, 'meeting', id),
  ]);
  const own = chairOn<Seat>(plans, [], date, standingOn(periods, date));
  if (own) return own;
  const alliance = allianceId ? await load.allianceById.one(context, allianceId) : null;
  const ofAlliance = alliance ? await chairOfAlliance(context, alliance, date) : null;
  if (ofAlliance) return ofAlliance;
  return convenerId ? { partyType: 'PARTY_ORGANIZATION', partyId: convenerId } : null;
}

/** By when each of the meetings asked about has to meet next, as it is known on a date. */
export async function meetingDue(
  context: ReadContext,
  meetingId: string,
  date: string,
): Promise<string | null> {
  const loader = batched<string>(context.batches, `meetings due ${date}`, async (ids) => {
    const rows = await context.db.query<{ key: string; dueOn: string | null }>(
      sql`select ${jointMeetings.id} as key, ${meetingDueOn(jointMeetings, sql`${date}::date`)}::text as due_on
          from ${jointMeetings} where ${jointMeetings.id} = any(${sql.param(ids)})`,
    );
    return new Map(rows.flatMap(({ key, dueOn }) => (dueOn === null ? [] : [[key, dueOn] as const])));
  });
  return await loader.load(meetingId);
}

/** Divisions of the convener and of those taking part today: their officials read what the meeting keeps to itself. */
export async function placesOfMeeting(context: ReadContext, meetingId: string): Promise<string[]> {
  const [meeting, participants] = await Promise.all([
    load.meetingById.one(context, meetingId),
    load.participantsByMeeting.many(context, meetingId),
  ]);
  const taking = participants.filter(
    (one) => one.status !== 'APPLIED' && one.status !== 'INVITED' && holds(one, context.today),
  );
  return [...new Set([meeting!.divisionCode, ...taking.map(({ divisionCode }) => divisionCode)])];
}

async function placesOfSession(context: ReadContext, sessionId: string): Promise<string[]> {
  return await placesOfMeeting(context, (await load.sessionById.one(context, sessionId))!.meetingId);
}

export const meetingPlaces = {
  JointMeetingSession: ({ meetingId }: { meetingId: string }, context: ReadContext) =>
    placesOfMeeting(context, meetingId),
  AgendaItem: ({ sessionId }: { sessionId: string }, context: ReadContext) =>
    placesOfSession(context, sessionId),
  SessionMinutes: ({ sessionId }: { sessionId: string }, context: ReadContext) =>
    placesOfSession(context, sessionId),
  ResolutionTask: ({ meetingId }: { meetingId: string }, context: ReadContext) =>
    placesOfMeeting(context, meetingId),
};
