import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';

const startsOn = sql`(s.starts_at at time zone 'Asia/Shanghai')::date`;

/** One that has been convened is for all who take part; one that is planned, for its convener to convene. */
export const meetingSessions: Source = {
  kind: 'MEETING_SESSION',
  open: () => sql`
    select s.id, q.party_id, q.division_code, ${startsOn}, s.title
    from alliances.meeting_sessions s
    join alliances.meeting_participants q on q.meeting_id = s.meeting_id and q.party_type = 'PARTY_ORGANIZATION'
      and q.status in ('ADMITTED', 'WITHDRAWN', 'ENDED')
      and (q.valid_from is null or q.valid_from <= ${startsOn}) and (q.valid_to is null or q.valid_to > ${startsOn})
    where s.status = 'CONVENED' and s.starts_at is not null
    union all
    select s.id, j.convener_id, null::text, ${startsOn}, s.title
    from alliances.meeting_sessions s join alliances.joint_meetings j on j.id = s.meeting_id
    where s.status = 'PLANNED' and s.starts_at is not null and j.convener_id is not null`,
};
