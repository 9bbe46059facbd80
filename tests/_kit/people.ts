import { committeeOf } from '@hub/kit/demo/world.ts';
import {
  anonymous,
  type DashboardViewer,
  type OfficialRole,
  type OfficialViewer,
  type Viewer,
} from '@hub/kit/viewer.ts';

export { anonymous };

/** An official of the committee of a division. */
export function asOfficial({
  division,
  role = 'COORDINATOR',
}: {
  division: string;
  role?: OfficialRole;
}): OfficialViewer {
  return {
    kind: 'OFFICIAL',
    subject: `test-${role.toLowerCase()}-${division}`,
    organizationId: committeeOf(division).id,
    divisionCode: division,
    role,
  };
}

/** A clerk in a township. */
export const asTownship = (division: string) => asOfficial({ division, role: 'CLERK' });

/** An alliance coordinator of a county. */
export const asCoordinator = (division: string) => asOfficial({ division, role: 'COORDINATOR' });

/** Whoever runs the hub. */
export const asHubAdmin = () => asOfficial({ division: '44', role: 'HUB_ADMIN' });

/** A third-party dashboard. */
export function asDashboard(scopes: readonly string[] = ['figures:read']): DashboardViewer {
  return { kind: 'DASHBOARD', clientId: 'test-dashboard', scopes };
}

/** The viewer an example query is written for, by the Chinese name of the demonstration identity. */
export function viewerNamed(identity: string | undefined): Viewer {
  if (!identity) return anonymous;
  if (identity.includes('看板')) return asDashboard();
  if (identity.includes('石角')) return asTownship('440881105');
  if (identity.includes('陆川')) return asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
  return asCoordinator('440881');
}
