/** What an official is in their own organization. */
export const officialRoles = [
  'CLERK',
  'COORDINATOR',
  'SECRETARY',
  'ORGANIZATION_ADMIN',
  'HUB_ADMIN',
] as const;
export type OfficialRole = (typeof officialRoles)[number];

export interface AnonymousViewer {
  kind: 'ANONYMOUS';
}

/** A third-party dashboard, known by its API key. It never sees persons. */
export interface DashboardViewer {
  kind: 'DASHBOARD';
  clientId: string;
  scopes: readonly string[];
}

export interface OfficialViewer {
  kind: 'OFFICIAL';
  /** The subject of the token; appears in audit, and in no answer but to whom it is. */
  subject: string;
  organizationId: string;
  /** The division whose subtree is this official's own jurisdiction. */
  divisionCode: string;
  role: OfficialRole;
}

/** Another part of the hub asking on nobody's behalf: existence checks only, never personal fields. */
export interface ServiceViewer {
  kind: 'SERVICE';
  service: string;
}

/** Who asks. Decided once at the gateway, carried signed to the subgraphs. */
export type Viewer = AnonymousViewer | DashboardViewer | OfficialViewer | ServiceViewer;

export const anonymous: AnonymousViewer = { kind: 'ANONYMOUS' };

/** Whether a place lies in the viewer's own jurisdiction: the same division or one below it. */
export function hasJurisdiction(viewer: Viewer, divisionCode: string): boolean {
  if (viewer.kind !== 'OFFICIAL') return false;
  return viewer.role === 'HUB_ADMIN' || divisionCode.startsWith(viewer.divisionCode);
}

/** Whether the viewer may register things for an organization in this place. Clerks read; the rest write. */
export function mayWriteAt(viewer: Viewer, divisionCode: string): boolean {
  return viewer.kind === 'OFFICIAL' && viewer.role !== 'CLERK' && hasJurisdiction(viewer, divisionCode);
}
