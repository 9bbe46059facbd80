import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { and, eq } from 'drizzle-orm';
import { appendToLog, entriesOf, type NewEntry } from '../log/append.ts';
import { pactSignatures, type PactRow, type PactVersionRow } from '../tables.ts';
import type { Checked } from './check-signature.ts';
import { readStatement } from './statement.ts';

interface Signer {
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  partyId: string;
  divisionCode: string;
}

interface OnPaper {
  signedOn: string;
  scanDigest: string | null;
}

interface Signing {
  pact: PactRow;
  /** Null for a pact from before versions were kept. */
  version: Pick<PactVersionRow, 'id' | 'number' | 'digest'> | null;
  party: Signer;
  signed: Checked | OnPaper;
  /** The day the version is concluded or adopted, with this signature; null while it is not, or was before. */
  concludedOn: string | null;
}

/** Keeps a signature and enters it in the log, and the version with it when it is the one that concludes it. Call it last. */
export async function enterSignature(
  tx: Transaction,
  { pact, version, party, signed, concludedOn }: Signing,
): Promise<void> {
  const { id: pactId, pactNumber, signingRound: round } = pact;
  const { partyType, partyId, divisionCode } = party;
  const { number: textVersion, digest } = version ?? { number: 0, digest: null };
  const id = newId('sig');
  const place = placeOf(divisionCode);
  const isElectronic = 'key' in signed;
  await tx.insert(pactSignatures).values({
    id,
    ...place,
    pactId,
    textVersion,
    round,
    partyType,
    partyId,
    divisionCode,
    medium: isElectronic ? 'ELECTRONIC' : 'PAPER',
    keyId: isElectronic ? signed.key.id : null,
    statement: isElectronic ? signed.statement : null,
    signature: isElectronic ? signed.signature : null,
    scanDigest: isElectronic ? null : signed.scanDigest,
    signedOn: signed.signedOn,
  });
  if (!version || digest === null) return;
  const about = { pact: pactId, pactNumber, textVersion, digest };
  const entries: NewEntry[] = [
    isElectronic
      ? {
          kind: 'SIGNATURE',
          content: { statement: readStatement(signed.statement)!, signature: signed.signature },
          subjectId: id,
          pactId,
          place,
        }
      : {
          kind: 'PAPER_SIGNATURE',
          content: {
            ...about,
            party: { type: partyType, id: partyId },
            round,
            signedOn: signed.signedOn,
            scanDigest: signed.scanDigest,
          },
          subjectId: id,
          pactId,
          place,
        },
  ];
  if (concludedOn !== null) {
    const earlier = await entriesOf(tx, await signaturesBefore(tx, { pactId, textVersion, round, id }));
    const { province, countyCode } = pact;
    entries.push({
      kind: 'VERSION',
      content: (own) => ({ ...about, concludedOn, signatures: [...earlier, ...own] }),
      subjectId: version.id,
      pactId,
      place: { province, countyCode },
    });
  }
  await appendToLog(tx, entries);
}

async function signaturesBefore(
  tx: Transaction,
  { pactId, textVersion, round, id }: { pactId: string; textVersion: number; round: number; id: string },
): Promise<string[]> {
  const rows = await tx
    .select({ id: pactSignatures.id })
    .from(pactSignatures)
    .where(
      and(
        eq(pactSignatures.pactId, pactId),
        eq(pactSignatures.textVersion, textVersion),
        eq(pactSignatures.round, round),
      ),
    );
  return rows.map((row) => row.id).filter((one) => one !== id);
}
