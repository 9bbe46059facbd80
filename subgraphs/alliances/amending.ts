import { recordWrite } from '@hub/kit/audit/write.ts';
import type { Chore } from '@hub/kit/chores.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow } from '@hub/kit/mutation.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { pactStatus } from './lists/pact-status.ts';
import { partyStatus } from './lists/party-status.ts';
import { reckonOccurrences } from './reckoning.ts';
import { enterConclusion } from './signing/keep-signature.ts';
import {
  amendmentSignatories,
  idempotency,
  pactAmendments,
  pactEvents,
  pactParties,
  pacts,
  pactVersions,
  type AmendmentSignatoryRow,
  type PactAmendmentRow,
  type PactPartyRow,
  type PactRow,
  type PactVersionRow,
} from './tables.ts';
import { digestOf } from './text/document.ts';
import { applyDocument, keepEvent, readDocument } from './text/write.ts';

/** While it binds, even when it rests, a pact is amended; before, it is revised, and after, renewed. */
export const amendable = ['SIGNED', 'IN_FORCE', 'SUSPENDED'];

export async function partiesOf(tx: Transaction, pactId: string): Promise<PactPartyRow[]> {
  return await tx
    .select()
    .from(pactParties)
    .where(eq(pactParties.pactId, pactId))
    .orderBy(asc(pactParties.position));
}

/** Those whose word an amendment needs on a day: who has withdrawn since it was proposed has none any more. */
export function remaining(
  signatories: readonly AmendmentSignatoryRow[],
  sides: readonly PactPartyRow[],
  day: string,
): AmendmentSignatoryRow[] {
  const gone = sides.filter((side) => partyStatus(side, day) === 'WITHDRAWN');
  return signatories.filter(({ partyId }) => !gone.some((side) => side.partyId === partyId));
}

/** Who signs a pact while an amendment of it is open signs that as well, before it binds anybody. */
export async function addToOpenAmendment(
  tx: Transaction,
  { pactId, partyType, partyId, divisionCode, name }: PactPartyRow,
): Promise<void> {
  const [amendment] = await tx
    .select()
    .from(pactAmendments)
    .where(and(eq(pactAmendments.pactId, pactId), eq(pactAmendments.status, 'PROPOSED')));
  if (!amendment) return;
  const { id: amendmentId, province, countyCode } = amendment;
  const [{ position } = { position: 0 }] = await tx
    .select({ position: sql<number>`(coalesce(max(${amendmentSignatories.position}), -1) + 1)::int` })
    .from(amendmentSignatories)
    .where(eq(amendmentSignatories.amendmentId, amendmentId));
  const party = { partyType, partyId, divisionCode, name, isJoining: false };
  await tx.insert(amendmentSignatories).values({ amendmentId, position, ...party, province, countyCode });
}

interface Adopted {
  pact: PactRow;
  amendment: PactAmendmentRow;
  version: PactVersionRow;
  signatories: readonly AmendmentSignatoryRow[];
  sides: readonly PactPartyRow[];
  adoptedOn: string;
}

/** Makes an amendment part of the pact: its words, and the parties that join by it. */
export async function adopt(
  tx: Transaction,
  today: string,
  { pact, amendment, version, signatories, sides, adoptedOn }: Adopted,
): Promise<void> {
  const joining = signatories.filter(({ isJoining }) => isJoining);
  if (joining.length > 0) {
    await tx.insert(pactParties).values(
      joining.map(({ partyType, partyId, divisionCode, name, signedOn }, i) => ({
        id: newId('pty'),
        ...placeOf(divisionCode),
        pactId: pact.id,
        position: sides.length + i,
        partyType,
        partyId,
        divisionCode,
        name,
        status: 'SIGNED' as const,
        signedOn,
      })),
    );
  }
  await applyDocument(tx, pact, version.document, adoptedOn);
  if (digestOf(await readDocument(tx, pact.id)) !== version.digest)
    throw new Error(`${amendment.id}: the pact does not say what was signed`);
  await tx
    .update(pactAmendments)
    .set({ status: 'ADOPTED', closedOn: adoptedOn })
    .where(eq(pactAmendments.id, amendment.id));
  await reckonOccurrences(tx, pact.id, today);
}

/**
 * Adopts the open amendment of a pact that waited for nobody but parties that have withdrawn, as of the day it waited for
 * them no longer; whoever calls holds the pact's row. Call it last.
 */
export async function completeAmendment(tx: Transaction, pact: PactRow, today: string): Promise<boolean> {
  const [amendment] = await tx
    .select()
    .from(pactAmendments)
    .where(and(eq(pactAmendments.pactId, pact.id), eq(pactAmendments.status, 'PROPOSED')))
    .for('update');
  if (!amendment || !amendable.includes(pactStatus(pact, today))) return false;
  const signatories = await tx
    .select()
    .from(amendmentSignatories)
    .where(eq(amendmentSignatories.amendmentId, amendment.id))
    .orderBy(asc(amendmentSignatories.position));
  const sides = await partiesOf(tx, pact.id);
  const left = remaining(signatories, sides, today);
  const [lastSigned] = left.toSorted((one, other) => (one.signedOn! < other.signedOn! ? 1 : -1));
  if (!lastSigned || left.some(({ signedOn }) => signedOn === null)) return false;
  const leavings = sides
    .filter((side) =>
      signatories.some(({ partyId, signedOn }) => partyId === side.partyId && signedOn === null),
    )
    .map(({ withdrawnOn }) => withdrawnOn!);
  const adoptedOn = [...leavings, lastSigned.signedOn!].sort().at(-1)!;
  const { textVersion } = amendment;
  const [version] = await tx
    .select()
    .from(pactVersions)
    .where(and(eq(pactVersions.pactId, pact.id), eq(pactVersions.number, textVersion)));
  await adopt(tx, today, { pact, amendment, version: version!, signatories, sides, adoptedOn });
  const [signing] = await tx
    .select({ organizationId: pactEvents.organizationId })
    .from(pactEvents)
    .where(
      and(
        eq(pactEvents.pactId, pact.id),
        eq(pactEvents.kind, 'AMENDMENT_SIGNED'),
        eq(pactEvents.textVersion, textVersion),
      ),
    )
    .orderBy(desc(pactEvents.number))
    .limit(1);
  await keepEvent(tx, signing!, pact, { kind: 'AMENDMENT_ADOPTED', textVersion });
  await enterConclusion(tx, { pact, version: version!, concludedOn: adoptedOn });
  return true;
}

/** Completes every amendment that a withdrawal has set free by a day; a transaction for each. */
export async function completeAmendments(context: HubContext): Promise<number> {
  const { db, today } = context;
  const free = await db.query<{ pactId: string }>(sql`
    select a.pact_id from ${pactAmendments} a
    where a.status = 'PROPOSED' and not exists (
      select from ${amendmentSignatories} s
      left join ${pactParties} side on side.pact_id = a.pact_id and side.party_id = s.party_id
      where s.amendment_id = a.id and s.signed_on is null
        and (side.withdrawn_on is null or side.withdrawn_on > ${today}::date))
    order by a.pact_id`);
  let completed = 0;
  for (const { pactId } of free) {
    await db.transaction(async (tx) => {
      const pact = await lockRow(tx, pacts, pactId);
      if (!pact || !(await completeAmendment(tx, pact, today))) return;
      await recordWrite(tx, context, idempotency, 'completeAmendment', 'DONE');
      completed++;
    });
  }
  return completed;
}

/** A withdrawal takes effect by itself when its day comes, and so does what waited for it. */
export const amendingChore: Chore = { name: 'amending', everySeconds: 600, run: completeAmendments };
