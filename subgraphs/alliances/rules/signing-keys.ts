import type { SigningKeyStatus } from '@hub/kit/generated/words.ts';
import type { OfficialRole } from '@hub/kit/viewer.ts';

export type KeyAction = 'REGISTER' | 'REVOKE' | 'SIGN';

/**
 * Who may do what with a key, and while it has which status. Whoever runs the hub signs for nobody and registers nobody's
 * key, and whoever keeps the organizations does not sign; in danger both may revoke.
 */
export const keySteps: Record<
  KeyAction,
  { by: readonly OfficialRole[]; while: readonly SigningKeyStatus[] }
> = {
  REGISTER: { by: ['SECRETARY', 'ORGANIZATION_ADMIN'], while: [] },
  REVOKE: { by: ['SECRETARY', 'ORGANIZATION_ADMIN', 'HUB_ADMIN'], while: ['PENDING', 'ACTIVE'] },
  SIGN: { by: ['SECRETARY', 'COORDINATOR'], while: ['ACTIVE'] },
};

interface KeyDays {
  validFrom: string;
  validTo: string | null;
  revokedOn: string | null;
}

/** The status of a key on a day. A key that is revoked has signed for the last time, that day included. */
export function keyStatus({ validFrom, validTo, revokedOn }: KeyDays, date: string): SigningKeyStatus {
  if (revokedOn !== null && revokedOn <= date) return 'REVOKED';
  if (validFrom > date) return 'PENDING';
  return validTo !== null && validTo <= date ? 'EXPIRED' : 'ACTIVE';
}

/** How many days after its own a statement is still taken: whoever keeps a key on a machine apart needs time to carry it. */
export const statementKeepsDays = 3;
