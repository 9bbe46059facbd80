import type { Viewer } from '@hub/kit/viewer.ts';
import { sql, type SQL } from 'drizzle-orm';
import type { attachmentLinks, attachments } from '../tables.ts';
import { readersOfLink } from './targets.ts';

/** The one place that says whose files a viewer finds: the own line's, and those of records that are also the own line's. */

type Own = (divisionCode: unknown, organizationId: unknown) => SQL;

function ownOf(viewer: Viewer): Own | boolean {
  if (viewer.kind !== 'OFFICIAL') return false;
  if (viewer.role === 'HUB_ADMIN') return true;
  const { divisionCode, organizationId } = viewer;
  return (division, organization) =>
    sql`(starts_with(${division}, ${divisionCode}) or ${organization} = ${organizationId})`;
}

const leadsToOwn = (own: Own, link: { targetType: SQL; targetId: SQL }): SQL =>
  sql`exists (select from (${readersOfLink(link)}) as reader
    where ${own(sql`reader.division_code`, sql`reader.organization_id`)})`;

export function attachmentIsVisible(t: typeof attachments, viewer: Viewer): SQL | undefined {
  const own = ownOf(viewer);
  if (typeof own === 'boolean') return own ? undefined : sql`false`;
  const link = { targetType: sql`l.target_type`, targetId: sql`l.target_id` };
  return sql`(${own(t.divisionCode, t.organizationId)} or exists (
    select from alliances.attachment_links l where l.attachment_id = ${t.id} and ${leadsToOwn(own, link)}))`;
}

export function linkIsVisible(t: typeof attachmentLinks, viewer: Viewer): SQL | undefined {
  const own = ownOf(viewer);
  if (typeof own === 'boolean') return own ? undefined : sql`false`;
  const link = { targetType: sql`${t.targetType}`, targetId: sql`${t.targetId}` };
  return sql`(${own(t.divisionCode, t.organizationId)} or ${leadsToOwn(own, link)})`;
}
