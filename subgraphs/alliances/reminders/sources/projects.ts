import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';

export const projects: Source = {
  kind: 'PROJECT',
  open: () => sql`
    select id, organization_id, division_code, due_on, title
    from alliances.co_building_projects where due_on is not null and status in ('PLANNED', 'UNDER_WAY')`,
};
