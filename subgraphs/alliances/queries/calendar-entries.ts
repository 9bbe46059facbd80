import type { CalendarEntryKind } from '@hub/kit/generated/words.ts';
import { addDays, addYears } from '@hub/kit/scalars/local-date.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import { sql, type SQL } from 'drizzle-orm';
import { placesOfMeeting } from '../standing.ts';
import {
  alliances,
  chairRotations,
  jointMeetings,
  meetingParticipants,
  meetingSessions,
  memberships,
  obligationOccurrences,
  pactMeasures,
  pactObligations,
  pactParties,
  pacts,
  resolutionTasks,
  type CalendarFeedRow,
} from '../tables.ts';

/** What a calendar shows of one matter. */
export interface CalendarEntry {
  uid: string;
  kind: CalendarEntryKind;
  summary: string;
  location: string | null;
  startsAt: string | null;
  endsAt: string | null;
  day: string | null;
  isTentative: boolean;
  isCancelled: boolean;
  sequence: number;
  changedAt: string;
}

interface Found extends CalendarEntry {
  /** Whose places decide whether the location is told. */
  meetingId: string | null;
}

/** A calendar looks one year back and three ahead. */
const mostEntries = 2000;

/** Which alliances, pacts, meetings and parties a feed is about, as conditions on their ids. */
interface Scope {
  alliance: SQL;
  pact: SQL;
  meeting: SQL;
  /** Tasks, turns and what is owed of one party alone. */
  party: SQL | null;
}

function scopeOf({ subject, subjectId }: CalendarFeedRow, today: string): Scope {
  const holds = (alias: string) => {
    const [from, to] = [sql.raw(`${alias}.valid_from`), sql.raw(`${alias}.valid_to`)];
    return sql`${sql.raw(alias)}.status in ('ADMITTED', 'WITHDRAWN', 'ENDED')
      and (${from} is null or ${from} <= ${today}::date) and (${to} is null or ${to} > ${today}::date)`;
  };
  const one = sql`${subjectId}::text`;
  if (subject === 'ALLIANCE')
    return {
      alliance: sql`= ${one}`,
      pact: sql`in (select p.id from ${pacts} p where p.alliance_id = ${one})`,
      meeting: sql`in (select j.id from ${jointMeetings} j where j.alliance_id = ${one})`,
      party: null,
    };
  if (subject === 'PACT')
    return {
      alliance: sql`= (select p.alliance_id from ${pacts} p where p.id = ${one} and false)`,
      pact: sql`= ${one}`,
      meeting: sql`in (select j.id from ${jointMeetings} j where j.pact_id = ${one})`,
      party: null,
    };
  return {
    alliance: sql`in (select m.alliance_id from ${memberships} m where m.party_id = ${one} and ${holds('m')}
      union select a.id from ${alliances} a where a.convener_id = ${one})`,
    pact: sql`in (select s.pact_id from ${pactParties} s where s.party_id = ${one})`,
    meeting: sql`in (select q.meeting_id from ${meetingParticipants} q where q.party_id = ${one} and ${holds('q')}
      union select j.id from ${jointMeetings} j where j.convener_id = ${one})`,
    party: one,
  };
}

const wholeDay = sql`null::timestamptz as starts_at, null::timestamptz as ends_at`;
const stamp = (alias: string) =>
  sql`${sql.raw(alias)}.version - 1 as sequence, ${sql.raw(alias)}.updated_at as changed_at`;

/**
 * The sources of a calendar: each gives rows of the same columns. A further one is a further element of this list.
 */
function sourcesOf(scope: Scope): SQL[] {
  const pactDay = (kind: CalendarEntryKind, word: string, day: SQL, where: SQL) =>
    sql`select ${`${kind.toLowerCase()}:`} || p.id as uid, ${kind}::text as kind, ${word} || '：' || p.title as summary,
      null::text as location, null::text as meeting_id, ${wholeDay}, ${day} as day,
      (p.signed_on is null) as is_tentative, (p.terminated_on is not null and p.terminated_on <= ${day}) as is_cancelled, ${stamp('p')}
      from ${pacts} p where p.id ${scope.pact} and ${where}`;
  return [
    sql`select 'session:' || s.id as uid, 'SESSION'::text as kind, s.title as summary, s.place as location, s.meeting_id,
      s.starts_at, s.ends_at, case when s.starts_at is null then s.held_on end as day,
      (s.status = 'PLANNED') as is_tentative, (s.status = 'CANCELLED') as is_cancelled, ${stamp('s')}
      from ${meetingSessions} s where s.meeting_id ${scope.meeting}`,
    sql`select 'task:' || t.id, 'TASK', '决议事项到期：' || t.title, null, t.meeting_id, ${wholeDay}, t.due_on,
      false, (t.status = 'CALLED_OFF'), ${stamp('t')}
      from ${resolutionTasks} t where t.meeting_id ${scope.meeting} ${scope.party ? sql`or t.party_id = ${scope.party}` : sql``}`,
    sql`select 'turn:' || c.id, 'CHAIR_TURN', '轮值起始：' || a.name, null, null, ${wholeDay}, c.valid_from,
      false, (c.valid_to = c.valid_from), ${stamp('c')}
      from ${chairRotations} c join ${alliances} a on a.id = c.alliance_id
      where c.alliance_id ${scope.alliance} ${scope.party ? sql`and c.party_id = ${scope.party}` : sql``}`,
    sql`select 'obligation:' || o.id, 'OBLIGATION', '履约事项到期：' || b.content, null, null, ${wholeDay}, o.due_on,
      false, (o.status = 'WAIVED' or o.ceased_on is not null), ${stamp('o')}
      from ${obligationOccurrences} o join ${pactObligations} b on b.id = o.obligation_id
      where ${scope.party ? sql`o.party_id = ${scope.party}` : sql`o.pact_id ${scope.pact}`}`,
    sql`select 'measure:' || m.id, 'OBLIGATION', '协议措施到期：' || m.content, null, null, ${wholeDay}, m.due_on,
      (p.signed_on is null), (p.terminated_on is not null and p.terminated_on <= m.due_on), ${stamp('m')}
      from ${pactMeasures} m join ${pacts} p on p.id = m.pact_id
      where m.due_on is not null and m.pact_id ${scope.pact} ${
        scope.party
          ? sql`and (m.responsible_party_id is null or m.responsible_party_id in (
              select s.id from ${pactParties} s where s.pact_id = m.pact_id and s.party_id = ${scope.party}))`
          : sql``
      }`,
    pactDay('PACT_SIGNATURE', '协议签订', sql`coalesce(p.signed_on, p.signing_on)`, sql`true`),
    pactDay('PACT_EFFECT', '协议生效', sql`p.effective_from`, sql`true`),
    pactDay(
      'PACT_NOTICE',
      '协议最后通知日',
      sql`(p.expires_on - p.notice_days)`,
      sql`p.expires_on is not null and p.notice_days > 0`,
    ),
    pactDay('PACT_EXPIRY', '协议到期', sql`p.expires_on`, sql`p.expires_on is not null`),
  ];
}

/** What is on a calendar, with the viewer's eyes: where a session takes place is for its participants. */
export async function calendarEntries(context: HubContext, feed: CalendarFeedRow): Promise<CalendarEntry[]> {
  const { today, viewer } = context;
  const [first, last] = [addYears(today, -1), addDays(addYears(today, 3), 1)];
  const sources = sql.join(sourcesOf(scopeOf(feed, today)), sql` union all `);
  const found = await context.db.query<Found>(
    sql`select e.uid, e.kind, e.summary, e.location, e.meeting_id, e.starts_at::text, e.ends_at::text, e.day::text,
      e.is_tentative, e.is_cancelled, e.sequence, e.changed_at::text
      from (${sources}) e
      where coalesce((e.starts_at at time zone 'Asia/Shanghai')::date, e.day) between ${first}::date and ${last}::date
      order by coalesce((e.starts_at at time zone 'Asia/Shanghai')::date, e.day) desc, e.uid limit ${mostEntries}`,
  );
  const seen = await Promise.all(
    found.map(async ({ meetingId, ...entry }) => {
      const isTold =
        entry.location !== null &&
        meetingId !== null &&
        (await placesOfMeeting(context, meetingId)).some((place) => hasJurisdiction(viewer, place));
      return { ...entry, location: isTold ? entry.location : null };
    }),
  );
  return seen.reverse();
}
