import { committeeOf } from '@hub/kit/demo/world.ts';
import type { DashboardViewer, OfficialRole, OfficialViewer } from '@hub/kit/viewer.ts';

export { anonymous } from '@hub/kit/viewer.ts';

/** An official of the committee of a division. */
export function asOfficial({ division, role = 'COORDINATOR' }: { division: string; role?: OfficialRole }): OfficialViewer {
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
