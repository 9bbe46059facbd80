import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { notYours } from './jurisdiction.ts';
import { partyOrganizations, type PartyOrganizationRow } from './tables.ts';

/**
 * Locks an organization of the viewer's own line that an input names, in the version it was seen in if one is given.
 * @param path where in the input it stands; the id itself when no version is given.
 */
export async function seenOrganization(
  tx: Transaction,
  { viewer }: HubContext,
  refusals: Refusals,
  { id, version }: { id: string; version?: number },
  path: readonly (string | number)[],
): Promise<PartyOrganizationRow | null> {
  const row = await lockRow(tx, partyOrganizations, id);
  if (!row) {
    refusals.add('UNKNOWN_ORGANIZATION', version === undefined ? path : [...path, 'id']);
    return null;
  }
  if (!mayWriteAt(viewer, row.divisionCode)) throw notYours();
  if (version !== undefined) expectVersion(version, row.version, refusals, [...path, 'version'] as string[]);
  return row;
}
