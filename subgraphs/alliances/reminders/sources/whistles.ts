import { sql } from 'drizzle-orm';
import { pendingWhistles } from '../../rules/whistle-steps.ts';
import type { Source } from '../source.ts';

/** Those who were called answer for a whistle until they have reported back. */
export const whistles: Source = {
  kind: 'WHISTLE',
  open: () => sql`
    select distinct w.id, called.id as owner, null::text, (w.due_at at time zone 'Asia/Shanghai')::date, w.subject
    from alliances.whistles w cross join lateral unnest(w.called_ids) as called(id)
    where w.due_at is not null and w.status = any(${sql.param([...pendingWhistles])})`,
};
