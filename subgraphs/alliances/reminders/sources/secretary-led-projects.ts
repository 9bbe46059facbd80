import { sql } from 'drizzle-orm';
import type { Source } from '../source.ts';

/** 季度推进: three months after the last review, or after the year began; the last time at its end. */
export const secretaryLedProjects: Source = {
  kind: 'SECRETARY_LED_PROJECT',
  open: () => sql`
    select id, organization_id, division_code,
      least((greatest(coalesce(reviewed_on, make_date(year, 1, 1)), make_date(year, 1, 1)) + interval '3 months')::date,
        make_date(year, 12, 31)), title
    from alliances.secretary_led_projects
    where status in ('PROPOSED', 'UNDER_WAY') and (reviewed_on is null or reviewed_on < make_date(year, 12, 31))`,
};
