import type { Transaction } from '@hub/kit/database.ts';
import type { ImportDesk } from '@hub/kit/import/kind.ts';
import { asc, eq } from 'drizzle-orm';
import { pactStatus } from '../lists/pact-status.ts';
import { maySign } from '../rules/pact-steps.ts';
import type { PactOfRows } from './pacts.ts';
import { readReserved } from '../signing/reserved.ts';
import { takeSignature } from '../signing/take-signature.ts';
import { pactParties, pacts } from '../tables.ts';
import { insertPact } from '../text/new-pact.ts';
import { versionInForce } from '../text/write.ts';

/** What `registerPact` writes. */
export async function writePact(
  tx: Transaction,
  { pactNumber, parties, articles, measures, ...terms }: PactOfRows,
  id: string,
  { context, viewer, row }: ImportDesk,
): Promise<void> {
  const { title, kind, purpose, signingOn, effectiveFrom, expiresOn } = terms;
  const known = parties.map(({ party }) => party);
  await insertPact(
    tx,
    { viewer, today: context.today },
    {
      id,
      pactNumber,
      stage: 'SIGNING',
      parties: known,
      source: `导入 ${row.fileName}`,
      text: {
        title,
        kind,
        purpose,
        signingOn,
        effectiveFrom,
        expiresOn,
        parties: known.map(({ partyType: type, partyId }) => ({ type, id: partyId })),
        articles: articles.map(({ heading, text }) => ({ heading, text })),
        measures: measures.map(({ kind: measureKind, content, responsible, dueOn }) => ({
          kind: measureKind,
          content,
          responsiblePartyIndex:
            responsible === null ? null : known.findIndex(({ partyId }) => partyId === responsible),
          dueOn,
        })),
      },
    },
  );
}

/** What `signPact` writes for a signature on paper. */
export async function signPact(
  tx: Transaction,
  { pactId, partyId, signedOn }: { pactId: string; partyId: string; signedOn: string },
  { context, viewer }: ImportDesk,
): Promise<void> {
  const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId)).for('update');
  const sides = await tx
    .select()
    .from(pactParties)
    .where(eq(pactParties.pactId, pactId))
    .orderBy(asc(pactParties.position));
  const side = sides.find((one) => one.partyId === partyId);
  // Judged without a lock: somebody may have signed, or ended the pact, since.
  if (!side || side.signedOn !== null || !maySign(pactStatus(pact!, context.today)))
    throw new Error(`${pactId} has been signed or ended meanwhile`);
  const version = await versionInForce(tx, pactId);
  const reservations = await readReserved(tx, pactId, { side, textVersion: version?.number ?? 0 });
  await takeSignature(
    tx,
    { viewer, today: context.today },
    {
      pact: pact!,
      sides,
      side,
      party: side,
      version,
      signed: { signedOn, scanDigest: null, reservations },
    },
  );
}
