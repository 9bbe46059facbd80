import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { and, eq } from 'drizzle-orm';
import { appendToLog, entriesOf, type NewEntry } from '../log/append.ts';
import { pactSignatures, type PactRow, type PactVersionRow } from '../tables.ts';
import type { Checked } from './check-signature.ts';
import { readStatement, type Reserved } from './statement.ts';

interface Signer {
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  partyId: string;
  divisionCode: string;
}

interface OnPaper {
  signedOn: string;
  scanDigest: string | null;
  reservations: Reserved[];
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
            reservations: signed.reservations,
          },
          subjectId: id,
          pactId,
          place,
        },
  ];
  if (concludedOn !== null)
    entries.push(
      await conclusion(tx, { pact, version: { ...version, digest }, concludedOn, signatureId: id }),
    );
  await appendToLog(tx, entries);
}

/** Enters a version in the log that no further signature concludes. Call it last. */
export async function enterConclusion(
  tx: Transaction,
  concluded: { pact: PactRow; version: PactVersionRow; concludedOn: string },
): Promise<void> {
  await appendToLog(tx, [await conclusion(tx, concluded)]);
}

interface Conclusion {
  pact: PactRow;
  version: { id: string; number: number; digest: string };
  concludedOn: string;
  /** The signature that is entered together with it. */
  signatureId?: string;
}

async function conclusion(
  tx: Transaction,
  { pact, version, concludedOn, signatureId }: Conclusion,
): Promise<NewEntry<'VERSION'>> {
  const { id: pactId, pactNumber, signingRound: round, province, countyCode } = pact;
  const { number: textVersion, digest } = version;
  const signatures = await signaturesBefore(tx, { pactId, textVersion, round, id: signatureId });
  const earlier = await entriesOf(tx, signatures);
  return {
    kind: 'VERSION',
    content: (own) => ({
      pact: pactId,
      pactNumber,
      textVersion,
      digest,
      concludedOn,
      signatures: [...earlier, ...own],
    }),
    subjectId: version.id,
    pactId,
    place: { province, countyCode },
  };
}

async function signaturesBefore(
  tx: Transaction,
  {
    pactId,
    textVersion,
    round,
    id,
  }: { pactId: string; textVersion: number; round: number; id: string | undefined },
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
