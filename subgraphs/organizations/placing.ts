import type { Transaction } from '@hub/kit/database.ts';
import { lockRow } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { superiorFor } from './founding.ts';
import { changedAfter, moveSubtree } from './history.ts';
import { partyOrganizations, type PartyOrganizationRow } from './tables.ts';

type Path = readonly (string | number)[];

/**
 * Puts an organization and all below it under another superior from a day on. Moves are registered in the order of their
 * days: one before a later change of either place is refused. The caller holds the tree.
 */
export async function place(
  tx: Transaction,
  refusals: Refusals,
  moved: PartyOrganizationRow,
  superiorId: string,
  day: string,
  at: { moved: Path; superior: Path; day: Path },
): Promise<void> {
  if (moved.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', at.moved, { on: moved.dissolvedOn });
  const isTooEarly = moved.foundedOn !== null && day < moved.foundedOn;
  if (isTooEarly) refusals.add('END_BEFORE_START', at.day);
  const superior = await superiorFor(tx, refusals, superiorId, at.superior);
  if (superior?.path.startsWith(moved.path)) refusals.add('SUPERIOR_CYCLE', at.superior);
  else if (!isTooEarly && superior?.foundedOn && superior.foundedOn > day)
    refusals.add('DATE_BEFORE_START', at.day, { start: superior.foundedOn });
  refusals.settle();
  const later = (await Promise.all([moved.id, superior!.id].map((id) => changedAfter(tx, id, day, ['path']))))
    .filter((one) => one !== null)
    .sort()
    .at(-1);
  if (later) refusals.add('DATE_BEFORE_START', at.day, { start: later });
  refusals.settle();
  await moveSubtree(tx, moved, superior!, day);
}

/** The row as it stands now, which moves of others may have changed. */
export async function fresh(tx: Transaction, id: string): Promise<PartyOrganizationRow> {
  return (await lockRow(tx, partyOrganizations, id))!;
}
