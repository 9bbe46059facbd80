import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';

export const pledges: Source = {
  kind: 'PLEDGE',
  open: () => sql`
    select id, organization_id, division_code, due_on, content
    from alliances.pledges where due_on is not null and status in ('SET', 'IN_PROGRESS')`,
};
