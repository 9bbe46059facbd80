import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { meetingCadences, meetingSessions } from '../tables.ts';

/** Columns of a joint meeting in a statement, under none of the names that stand for other tables here. */
export interface MeetingColumns {
  id: SQLWrapper;
  foundedOn: SQLWrapper;
  sessionsPerYear: SQLWrapper;
}

/** The cadences of a meeting that were known on a day, each with the days on which it holds; as `cadenceOn` has it. */
function cadences({ id, sessionsPerYear }: MeetingColumns, day: SQL): SQL {
  return sql`(
    select cadence.sessions_per_year, cadence.begins, coalesce((
        select min(next.first_on) from ${meetingCadences} next
        where next.meeting_id = ${id} and next.number > cadence.number and next.set_on <= ${day}), 'infinity'::date) as ends
    from (
      select 0 as number, '-infinity'::date as begins, ${sessionsPerYear} as sessions_per_year
      union all
      select change.number, change.first_on, change.sessions_per_year from ${meetingCadences} change
      where change.meeting_id = ${id} and change.set_on <= ${day}
    ) cadence
  )`;
}

/** How many sessions a year a meeting has on a day. */
export function sessionsPerYearOn(meeting: MeetingColumns, day: SQL): SQL {
  return sql`(select c.sessions_per_year from ${cadences(meeting, day)} c where c.begins <= ${day} and c.ends > ${day})`;
}

/** Sessions that a meeting has to hold between two days, both included: a share of the year, not rounded. */
export function sessionsDueBetween(
  meeting: MeetingColumns & { dissolvedOn: SQLWrapper },
  from: SQL,
  to: SQL,
): SQL {
  return sql`(
    select coalesce(sum(c.sessions_per_year::numeric * greatest(0,
        least(coalesce(${meeting.dissolvedOn} - 1, ${to}), ${to}, c.ends - 1)
        - greatest(coalesce(${meeting.foundedOn}, ${from}), ${from}, c.begins) + 1)), 0) / (${to} - ${from} + 1)
    from ${cadences(meeting, to)} c where c.ends > ${from} and c.begins <= ${to})`;
}

/**
 * By when a meeting has to meet next, as it is known on a day; null where nothing says so. Counted from its last session
 * held by then, or from when it was founded, in whole months: five a year are one every three. What was due under a
 * cadence stays due when another follows; what was not is due by the one that follows, at its first day at the earliest.
 */
export function meetingDueOn(meeting: MeetingColumns, day: SQL): SQL {
  const due = sql`greatest(c.begins, (since.day + make_interval(months => ceil(12.0 / c.sessions_per_year)::int))::date)`;
  return sql`(
    select min(${due})
    from (select coalesce((
        select max(held.held_on) from ${meetingSessions} held
        where held.meeting_id = ${meeting.id} and held.held_on <= ${day} and held.status in ('HELD', 'MINUTED')
      ), ${meeting.foundedOn}) as day) as since
    cross join lateral ${cadences(meeting, day)} c
    where c.sessions_per_year is not null and c.ends > since.day and ${due} < c.ends)`;
}
