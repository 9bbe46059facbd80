import type { Transaction } from '@hub/kit/database.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { addToOpenAmendment } from '../amending.ts';
import { partyStatus } from '../lists/party-status.ts';
import { reckonOccurrences } from '../reckoning.ts';
import { concludedOn } from '../rules/pact-steps.ts';
import { pactParties, pacts, type PactPartyRow } from '../tables.ts';
import { keepEvent, versionInForce } from '../text/write.ts';
import { enterSignature } from './keep-signature.ts';

type Signing = Omit<Parameters<typeof enterSignature>[1], 'concludedOn'> & {
  /** All parties, in their order; whoever calls holds the pact's row. */
  sides: readonly PactPartyRow[];
  /** The one that signs. */
  side: PactPartyRow;
};

/** Takes a signature that has been judged sound: the side has signed, and with the last one the pact is concluded. */
export async function takeSignature(
  tx: Transaction,
  { viewer, today }: { viewer: OfficialViewer; today: string },
  { pact, sides, side, version, party, signed }: Signing,
): Promise<void> {
  const { signedOn } = signed;
  await tx.update(pactParties).set({ status: 'SIGNED', signedOn }).where(eq(pactParties.id, side.id));
  await addToOpenAmendment(tx, side);
  const days = sides
    .filter((one) => partyStatus(one, today) !== 'WITHDRAWN')
    .map((one) => (one.id === side.id ? signedOn : one.signedOn));
  // Its version counts up with each signature.
  const concluded = pact.signedOn ?? concludedOn(pact, days);
  await tx.update(pacts).set({ signedOn: concluded }).where(eq(pacts.id, pact.id));
  if (concluded !== null && pact.signedOn === null && pact.predecessorId !== null) {
    const renewedOn = concluded > pact.effectiveFrom ? concluded : pact.effectiveFrom;
    const [renewed] = await tx
      .update(pacts)
      .set({ renewedOn })
      .where(and(eq(pacts.id, pact.predecessorId), isNull(pacts.renewedOn)))
      .returning();
    if (renewed) {
      await keepEvent(tx, viewer, renewed, {
        kind: 'RENEWED',
        textVersion: (await versionInForce(tx, renewed.id))?.number ?? 0,
      });
      await reckonOccurrences(tx, renewed.id, today);
    }
  }
  await keepEvent(tx, viewer, pact, { kind: 'SIGNED', textVersion: version?.number ?? 0, partyId: side.id });
  await enterSignature(tx, {
    pact,
    version,
    party,
    signed,
    concludedOn: pact.signedOn === null ? concluded : null,
  });
  await reckonOccurrences(tx, pact.id, today);
}
