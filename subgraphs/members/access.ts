import { batched } from '@hub/kit/batch.ts';
import { Fault } from '@hub/kit/errors.ts';
import { askOwner } from '@hub/kit/peers.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, type Viewer } from '@hub/kit/viewer.ts';
import { divisionSubtree } from '@hub/kit/filter.ts';
import { or, sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** The one place that says whose rows about persons a viewer finds. Everything here fails closed. */

/** The fault for a list of persons asked for by somebody who may not have it. */
export function personsDenied({ kind }: Viewer): Fault {
  if (kind === 'ANONYMOUS') return new Fault('UNAUTHENTICATED');
  if (kind === 'DASHBOARD') {
    return new Fault('FORBIDDEN', {
      zh: '数据看板只能取得人数（如 memberCount），不能取得党员名册；如确有需要，请联系当地党委组织部门。',
      en: 'A dashboard gets counts such as memberCount and never rows of members; ask the organization department concerned.',
    });
  }
  return new Fault('FORBIDDEN', {
    zh: '该组织不在您的辖区内，不能查看其党员；请联系该组织所在地党委组织部门。',
    en: 'That organization is outside your jurisdiction; ask the organization department of its place about its members.',
  });
}

/** Refuses everybody but officials. */
export function requirePersonsViewer({ viewer }: HubContext): void {
  if (viewer.kind !== 'OFFICIAL') throw personsDenied(viewer);
}

interface Seated {
  id: string;
  division: { code: string };
}

/** The division an organization sits in; null when there is none. */
export async function seatOf(context: HubContext, organizationId: string): Promise<string | null> {
  const seats = batched<string>(context.batches, 'seats of organizations', async (ids) => {
    const known = await askOwner<Seated>(
      context.peers,
      'organizations',
      'PartyOrganization',
      ids,
      'id division{code}',
    );
    return new Map([...known].map(([id, { division }]) => [id, division.code]));
  });
  return await seats.load(organizationId);
}

/** Refuses an official whose jurisdiction does not hold the organization: a roll that is hidden is not an empty one. */
export async function requireOrganizationWithin(context: HubContext, organizationId: string): Promise<void> {
  const code = await seatOf(context, organizationId);
  if (code === null || !hasJurisdiction(context.viewer, code)) throw personsDenied(context.viewer);
}

/** Rows whose division lies in the viewer's jurisdiction; none for anybody but an official. */
export function withinJurisdiction(viewer: Viewer, ...codes: AnyColumn[]): SQL | undefined {
  if (viewer.kind !== 'OFFICIAL') return sql`false`;
  if (viewer.role === 'HUB_ADMIN') return undefined;
  return or(...codes.map((code) => divisionSubtree(code, viewer.divisionCode)));
}

/** The row, or null for whoever may not find it. */
export function findable<Row>(
  viewer: Viewer,
  row: Row | null,
  ...codes: ((row: Row) => string)[]
): Row | null {
  return row && codes.some((code) => hasJurisdiction(viewer, code(row))) ? row : null;
}
