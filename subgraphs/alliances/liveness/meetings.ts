import { sql } from 'drizzle-orm';
import { sessionsDueBetween } from '../queries/meeting-due.ts';
import { agendaItems, jointActivities, jointMeetings, meetingSessions, resolutions } from '../tables.ts';
import { inPeriod, none, type Source } from './source.ts';

// A joint meeting, as `j`.
const meeting = {
  id: sql.raw('j.id'),
  foundedOn: sql.raw('j.founded_on'),
  dissolvedOn: sql.raw('j.dissolved_on'),
  sessionsPerYear: sql.raw('j.sessions_per_year'),
};

/** Meetings belong to alliances; a pact has its obligations. */
export const meetings: Source = {
  kind: 'MEETINGS',
  records: (subject, period) =>
    subject === 'PACT'
      ? none
      : sql`select 'JointMeetingSession', s.id, s.held_on, s.status <> 'INQUORATE' from ${jointMeetings} j join ${meetingSessions} s on s.meeting_id = j.id
          where j.alliance_id = parent.id and ${inPeriod(sql`s.held_on`, period)}`,
  // A body that existed for a part of the period owes its share, in whole sessions.
  due: (subject, { from, to }) =>
    subject === 'PACT'
      ? sql`select 0`
      : sql`select coalesce(sum(floor(${sessionsDueBetween(meeting, sql`${from}::date`, sql`${to}::date`)})), 0)::int
          from ${jointMeetings} j where j.alliance_id = parent.id`,
};

export const carriedResolutions: Source = {
  kind: 'RESOLUTIONS',
  records: (subject, period) =>
    subject === 'PACT'
      ? none
      : sql`select 'Resolution', r.id, r.adopted_on, r.status = 'DONE' from ${jointMeetings} j
          join ${meetingSessions} s on s.meeting_id = j.id
          join ${agendaItems} i on i.session_id = s.id
          join ${resolutions} r on r.agenda_item_id = i.id
          where j.alliance_id = parent.id and ${inPeriod(sql`r.adopted_on`, period)}`,
};

export const activities: Source = {
  kind: 'ACTIVITIES',
  records: (subject, period) =>
    subject === 'PACT'
      ? none
      : sql`select 'JointActivity', a.id, a.held_on, true from ${jointActivities} a
          where a.alliance_id = parent.id and ${inPeriod(sql`a.held_on`, period)}`,
};
