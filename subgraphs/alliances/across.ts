import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { statusOn } from './lists/pact-status.ts';
import { meetingDueOn } from './queries/meeting-due.ts';
import * as tables from './tables.ts';

export interface JointWorkRow {
  isBound: boolean;
  unboundSince: string | null;
  overdueMeetings: { id: string; name: string; dueOn: string }[];
  overdueTurns: { id: string; dueOn: string }[];
}

// A party stands for a place when it is seated there or below, or is of the county the place lies in.
const stands = (code: string, place: string) =>
  sql.raw(`((${code} >= ${place} and ${code} < ${place} || ':')
    or (length(${place}) > 6 and ${code} = left(${place}, 6)))`);

// A joint meeting, as `m`.
const meeting = {
  id: sql.raw('m.id'),
  foundedOn: sql.raw('m.founded_on'),
  sessionsPerYear: sql.raw('m.sessions_per_year'),
};

/**
 * What binds each pair of places on a day, and which joint meetings of theirs and which turns of obligations of what binds
 * them are overdue: three statements, whatever the number of pairs.
 */
export async function jointWorkAcross(
  { db }: Pick<HubContext, 'db'>,
  pairs: readonly { a: string; b: string }[],
  on: string,
): Promise<JointWorkRow[]> {
  if (pairs.length === 0) return [];
  const asked = sql`unnest(${sql.param(pairs.map(({ a }) => a))}::text[], ${sql.param(pairs.map(({ b }) => b))}::text[])
    with ordinality as pair(a, b, place)`;
  const pairedPacts = sql`alliances.pact_parties pa
      join alliances.pact_parties pb on pb.pact_id = pa.pact_id and pb.id <> pa.id
      join ${tables.pacts} on ${tables.pacts.id} = pa.pact_id
        and pa.status = 'SIGNED' and pb.status = 'SIGNED' and ${tables.pacts.signedOn} <= ${on}::date
        and pa.signed_on <= ${on}::date and pb.signed_on <= ${on}::date
        and ${tables.pacts.effectiveFrom} <= ${on}::date`;
  const inForce = sql`(${statusOn(tables.pacts, on)} = 'IN_FORCE'
          and (pa.withdrawn_on is null or pa.withdrawn_on > ${on}::date)
          and (pb.withdrawn_on is null or pb.withdrawn_on > ${on}::date))`;
  const pacts = await db.query<{ place: string; isBound: boolean; unboundSince: string | null }>(sql`
    select pair.place::text, coalesce(bool_or(found.in_force), false) as is_bound,
      max(found.ended_on) filter (where found.ended_on <= ${on}::date)::text as unbound_since
    from ${asked}
    left join lateral (
      select ${inForce} as in_force,
        least(${tables.pacts.expiresOn}, ${tables.pacts.terminatedOn}, ${tables.pacts.renewedOn},
          ${tables.pacts.suspendedOn}, pa.withdrawn_on, pb.withdrawn_on) as ended_on
      from ${pairedPacts}
      where ${stands('pa.division_code', 'pair.a')} and ${stands('pb.division_code', 'pair.b')}
    ) as found on true
    group by pair.place order by pair.place`);
  const meetings = await db.query<{ place: string; id: string; name: string; dueOn: string }>(sql`
    with due as (
      select m.id, m.name, ${meetingDueOn(meeting, sql`${on}::date`)} as due_on
      from alliances.joint_meetings m
      where (m.founded_on is null or m.founded_on <= ${on}::date)
        and (m.dissolved_on is null or m.dissolved_on > ${on}::date)
    ), seats as (
      select p.meeting_id, p.division_code from alliances.meeting_participants p
      where (p.valid_from is null or p.valid_from <= ${on}::date) and (p.valid_to is null or p.valid_to > ${on}::date)
      union select m.id, m.division_code from alliances.joint_meetings m
    )
    select distinct pair.place::text, due.id, due.name, due.due_on::text
    from due join seats sa on sa.meeting_id = due.id join seats sb on sb.meeting_id = due.id
    join ${asked} on ${stands('sa.division_code', 'pair.a')} and ${stands('sb.division_code', 'pair.b')}
    where due.due_on < ${on}::date order by pair.place::text, due.id`);
  // What was before the other side on the day, or settled by then, was not overdue on it.
  const turns = await db.query<{ place: string; id: string; dueOn: string }>(sql`
    select distinct pair.place::text, turn.id, turn.due_on::text
    from ${asked}
    join (${pairedPacts}) on ${inForce} and ${stands('pa.division_code', 'pair.a')} and ${stands('pb.division_code', 'pair.b')}
    join alliances.obligation_occurrences turn on turn.pact_id = pa.pact_id and turn.pact_party_id in (pa.id, pb.id)
    where turn.due_on < ${on}::date and (turn.ceased_on is null or turn.ceased_on > ${on}::date)
      and case when turn.status = 'RETURNED' and turn.answered_on <= ${on}::date then true
        else (turn.first_evidenced_on is null or turn.first_evidenced_on > ${on}::date)
          and (turn.status in ('DUE', 'RETURNED', 'EVIDENCED') or turn.answered_on > ${on}::date) end
    order by pair.place::text, turn.id`);
  const overdue = Map.groupBy(meetings, ({ place }) => place);
  const owed = Map.groupBy(turns, ({ place }) => place);
  return pacts.map(({ place, isBound, unboundSince }) => ({
    isBound,
    unboundSince: isBound ? null : unboundSince,
    overdueMeetings: (overdue.get(place) ?? []).map(({ id, name, dueOn }) => ({ id, name, dueOn })),
    overdueTurns: (owed.get(place) ?? []).map(({ id, dueOn }) => ({ id, dueOn })),
  }));
}
