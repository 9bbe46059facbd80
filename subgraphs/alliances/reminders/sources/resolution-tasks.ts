import { sql } from 'drizzle-orm';
import { waitingFor } from '../../rules/task-steps.ts';
import type { Source } from '../source.ts';

export const resolutionTasks: Source = {
  kind: 'RESOLUTION_TASK',
  open: () => sql`
    select id, party_id, division_code, due_on, title
    from alliances.resolution_tasks
    where party_type = 'PARTY_ORGANIZATION' and status = any(${sql.param([...waitingFor])})`,
};
