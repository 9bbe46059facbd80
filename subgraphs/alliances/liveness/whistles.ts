import { sql } from 'drizzle-orm';
import { whistleResponses, whistles } from '../tables.ts';
import { inPeriod, sidesIn, type Source } from './source.ts';

/** A whistle of one side that another side was called to, or came to, is answered when it is reported back on. */
export const answeredWhistles: Source = {
  kind: 'WHISTLES',
  records: (subject, period) => sql`
    select 'Whistle', w.id, (w.blown_at at time zone 'Asia/Shanghai')::date, w.status in ('REPORTED_BACK', 'CONFIRMED', 'CLOSED')
    from (select party_id as id from (${sidesIn(subject, period)}) as side) as caller
    join ${whistles} w on w.caller_id = caller.id
    where ${inPeriod(sql`(w.blown_at at time zone 'Asia/Shanghai')::date`, period)} and w.status <> 'CANCELLED'
      and exists (
        select 1 from (${sidesIn(subject, period)}) as other where other.party_id <> w.caller_id
          and (other.party_id = any(w.called_ids)
            or exists (select 1 from ${whistleResponses} r where r.whistle_id = w.id and r.party_id = other.party_id)))`,
};
