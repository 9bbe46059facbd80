import { sql } from 'drizzle-orm';
import { whatFallsDue } from '../../queries/what-falls-due.ts';
import type { Source } from '../source.ts';

export const obligations: Source = {
  kind: 'OBLIGATION',
  open: (day) => sql`
    select due.subject_id, due.party_id, due.division_code, due.due_on, b.content
    from ${whatFallsDue({ from: '-infinity', until: 'infinity', today: day })} as due
    join alliances.obligation_occurrences o on o.id = due.subject_id
    join alliances.pact_obligations b on b.id = o.obligation_id
    where due.kind = 'OBLIGATION' and due.party_type = 'PARTY_ORGANIZATION'`,
};
