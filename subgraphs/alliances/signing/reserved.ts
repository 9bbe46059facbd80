import type { Transaction } from '@hub/kit/database.ts';
import { eq } from 'drizzle-orm';
import {
  pactReservations,
  pactSignatures,
  type PactPartyRow,
  type PactReservationRow,
  type PactSignatureRow,
} from '../tables.ts';
import type { Reserved } from './statement.ts';

interface Signing {
  /** Null for a party that joins by what it signs. */
  side: Pick<PactPartyRow, 'id' | 'partyId'> | null;
  textVersion: number;
  reservations: readonly PactReservationRow[];
  signatures: readonly Pick<PactSignatureRow, 'partyId' | 'textVersion'>[];
}

/**
 * What a party reserves of a version it signs: of its own articles, and, for an amendment, of those of the texts it has
 * signed before. What it reserved of a draft that was rewritten since is not among it.
 */
export function reservedIn({ side, textVersion, reservations, signatures }: Signing): Reserved[] {
  if (!side) return [];
  const texts = new Set([
    textVersion,
    ...signatures.filter((one) => one.partyId === side.partyId).map((one) => one.textVersion),
  ]);
  return reservations
    .filter((one) => one.pactPartyId === side.id && one.withdrawnOn === null && texts.has(one.textVersion))
    .map((one) => ({ textVersion: one.textVersion, article: one.articleNumber, content: one.content }))
    .sort(
      (a, b) =>
        a.textVersion - b.textVersion ||
        a.article - b.article ||
        (a.content < b.content ? -1 : a.content > b.content ? 1 : 0),
    );
}

/** The same for whoever holds the pact's row. */
export async function readReserved(
  tx: Transaction,
  pactId: string,
  { side, textVersion }: Pick<Signing, 'side' | 'textVersion'>,
): Promise<Reserved[]> {
  const [reservations, signatures] = [
    await tx.select().from(pactReservations).where(eq(pactReservations.pactId, pactId)),
    await tx
      .select({ partyId: pactSignatures.partyId, textVersion: pactSignatures.textVersion })
      .from(pactSignatures)
      .where(eq(pactSignatures.pactId, pactId)),
  ];
  return reservedIn({ side, textVersion, reservations, signatures });
}
