import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';

export const serviceNeeds: Source = {
  kind: 'SERVICE_NEED',
  open: () => sql`
    select id, organization_id, division_code, needed_by, title
    from alliances.service_needs where needed_by is not null and status = 'OPEN'`,
};
