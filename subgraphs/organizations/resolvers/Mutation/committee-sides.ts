import type { Transaction } from '@hub/kit/database.ts';
import { lockRow } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { notYours } from '../../jurisdiction.ts';
import { type Side } from '../../rules/committee-steps.ts';
import { expandedCommittees, type ExpandedCommitteeRow } from '../../tables.ts';

/** Whose step it is with committees, what is seated in them and how they are rated. */

export interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
}

/** Refuses a step of another side; a stranger to all sides is told that the place is not theirs. */
export function requireSide(
  { viewer }: HubContext,
  refusals: Refusals,
  by: Side,
  { seat, lender }: { seat: string; lender?: string | null },
  path: string[],
): void {
  const writes = (code: string | null | undefined) => code != null && mayWriteAt(viewer, code);
  if (!writes(seat) && !writes(lender)) throw notYours();
  const above = viewer.kind === 'OFFICIAL' && viewer.divisionCode.length < seat.length;
  const may = {
    SEAT: writes(seat),
    LENDER: writes(lender),
    EITHER: true,
    SUPERIOR: writes(seat) && above,
  }[by];
  if (may) return;
  const sides = {
    SEAT: ['the side that seats', '聘任方'],
    LENDER: ['the lending side', '派出方'],
    EITHER: ['either side', '任一方'],
    SUPERIOR: ['a committee above', '上级党委'],
  } as const;
  const [side, sideZh] = sides[by];
  refusals.add('STEP_OF_OTHER_SIDE', path, { side, sideZh });
  refusals.settle();
}

/** Locks a committee of the viewer's own line. */
export async function committeeOfMine(
  tx: Transaction,
  context: HubContext,
  refusals: Refusals,
  id: string,
  path: string[],
): Promise<ExpandedCommitteeRow> {
  const row = await lockRow(tx, expandedCommittees, expectId(id, 'exc', '大工委、大党委'));
  if (!row) refusals.add('UNKNOWN_RECORD', path);
  refusals.settle();
  if (!mayWriteAt(context.viewer, row!.divisionCode)) throw notYours();
  if (row!.dissolvedOn) refusals.add('ORGANIZATION_DISSOLVED', path, { on: row!.dissolvedOn });
  return row!;
}
