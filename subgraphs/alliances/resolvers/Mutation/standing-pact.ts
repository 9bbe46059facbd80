import type { Transaction } from '@hub/kit/database.ts';
import { lockRow } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import { requireOneWithin } from '../../parties.ts';
import { standingSides } from '../../rules/pact-steps.ts';
import { pactParties, pacts, type PactRow } from '../../tables.ts';

/** Locks a pact for an official of one of the sides whose it is. */
export async function lockStandingPact(
  tx: Transaction,
  refusals: Refusals,
  { viewer, today, id }: { viewer: OfficialViewer; today: string; id: string },
): Promise<PactRow> {
  const pact = await lockRow(tx, pacts, id);
  if (!pact) refusals.add('UNKNOWN_RECORD', ['input', 'pactId']);
  refusals.settle();
  const { divisionCode, signedOn, withdrawnOn } = pactParties;
  const sides = await tx
    .select({ divisionCode, signedOn, withdrawnOn })
    .from(pactParties)
    .where(eq(pactParties.pactId, id));
  requireOneWithin(
    viewer,
    standingSides(sides, today).map((side) => side.divisionCode),
  );
  return pact!;
}
