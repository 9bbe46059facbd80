import { placeOf } from '@hub/kit/columns.ts';
import type { Chore } from '@hub/kit/chores.ts';
import type { Database, Transaction } from '@hub/kit/database.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays } from '@hub/kit/scalars/local-date.ts';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { reckoningHorizon, turnsOwed } from './rules/what-is-owed.ts';
import {
  obligationOccurrences,
  obligationWaivers,
  pactObligations,
  pactParties,
  pacts,
  pactSuspensions,
  type OccurrenceRow,
} from './tables.ts';

type NewOccurrence = typeof obligationOccurrences.$inferInsert;

const turnOf = ({ obligationId, pactPartyId, number }: NewOccurrence) =>
  `${obligationId}:${pactPartyId}:${number}`;

/**
 * Writes down what falls due under a pact, after anything that decides it has changed; whoever calls holds the pact's
 * row. What is no longer owed goes, unless something had been done about it. See docs/decisions/014.
 */
export async function reckonOccurrences(tx: Transaction, pactId: string, today: string): Promise<void> {
  const obligations = await tx.select().from(pactObligations).where(eq(pactObligations.pactId, pactId));
  if (obligations.length === 0) return;
  const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
  const sides = await tx.select().from(pactParties).where(eq(pactParties.pactId, pactId));
  const rests = await tx.select().from(pactSuspensions).where(eq(pactSuspensions.pactId, pactId));
  const ofPact = eq(obligationOccurrences.pactId, pactId);
  const known = new Map(
    (await tx.select().from(obligationOccurrences).where(ofPact)).map((row) => [turnOf(row), row]),
  );

  const owed = new Map<string, NewOccurrence>();
  for (const obligation of obligations) {
    const horizon = reckoningHorizon(obligation, today);
    const { reckonedUntil } = obligation;
    const until = reckonedUntil !== null && reckonedUntil > horizon ? reckonedUntil : horizon;
    const owners = sides.filter(({ id }) => (obligation.ownerPartyId ?? id) === id);
    for (const side of owners) {
      for (const turn of turnsOwed(pact!, side, obligation, rests, until)) {
        const { partyType, partyId, divisionCode } = side;
        const row: NewOccurrence = {
          ...turn,
          ...placeOf(divisionCode),
          id: '',
          obligationId: obligation.id,
          pactId,
          pactPartyId: side.id,
          partyType,
          partyId,
          divisionCode,
          status: 'DUE',
          synthetic: obligation.synthetic,
        };
        row.id = idFromKey('occ', turnOf(row));
        owed.set(turnOf(row), row);
      }
    }
    if (reckonedUntil !== until)
      await tx
        .update(pactObligations)
        .set({ reckonedUntil: until })
        .where(eq(pactObligations.id, obligation.id));
  }

  const missing = [...owed].filter(([turn]) => !known.has(turn)).map(([, row]) => row);
  for (let i = 0; i < missing.length; i += 1000)
    await tx.insert(obligationOccurrences).values(missing.slice(i, i + 1000));
  const left = [...known].filter(([turn]) => !owed.has(turn)).map(([, row]) => row);
  await remove(
    tx,
    left.filter((row) => isUntouched(row)),
  );
  const ceasing = left.filter((row) => !isUntouched(row) && row.ceasedOn === null);
  await set(tx, ceasing, { ceasedOn: today });
  const standing = [...known].filter(([turn]) => owed.has(turn));
  await set(
    tx,
    standing.filter(([, row]) => row.ceasedOn !== null).map(([, row]) => row),
    { ceasedOn: null },
  );
  // A successor takes over what is open; what was settled stays in the name of whoever settled it.
  for (const [turn, row] of standing) {
    const { partyType, partyId, divisionCode, province, countyCode } = owed.get(turn)!;
    if (row.partyId !== partyId && row.status !== 'ACCEPTED' && row.status !== 'WAIVED')
      await set(tx, [row], { partyType, partyId, divisionCode, province, countyCode });
  }
}

function isUntouched({ status, round }: OccurrenceRow): boolean {
  return status === 'DUE' && round === 0;
}

async function remove(tx: Transaction, rows: readonly OccurrenceRow[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tx.delete(obligationWaivers).where(inArray(obligationWaivers.occurrenceId, ids));
  await tx.delete(obligationOccurrences).where(inArray(obligationOccurrences.id, ids));
}

async function set(
  tx: Transaction,
  rows: readonly OccurrenceRow[],
  values: Partial<OccurrenceRow>,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tx.update(obligationOccurrences).set(values).where(inArray(obligationOccurrences.id, ids));
}

/** Notes the beginning of a rest; whoever calls holds the pact's row. */
export async function noteSuspension(
  tx: Transaction,
  { id: pactId, province, countyCode }: { id: string; province: string; countyCode: string },
  { on, reason }: { on: string; reason: string },
): Promise<void> {
  const earlier = await tx
    .select({ number: pactSuspensions.number })
    .from(pactSuspensions)
    .where(eq(pactSuspensions.pactId, pactId));
  await tx.insert(pactSuspensions).values({
    pactId,
    number: earlier.length + 1,
    suspendedOn: on,
    reason,
    province,
    countyCode,
  });
}

/** Notes the end of a rest. */
export async function noteResumption(tx: Transaction, pactId: string, on: string): Promise<void> {
  await tx
    .update(pactSuspensions)
    .set({ resumedOn: on })
    .where(and(eq(pactSuspensions.pactId, pactId), sql`${pactSuspensions.resumedOn} is null`));
}

const pactsAtOnce = 100;

/** Writes down what has come within sight since; a transaction for each pact, so that nobody waits long. */
export async function reckonAhead(db: Database, today: string): Promise<number> {
  const enough = addDays(today, 370);
  let done = 0;
  for (;;) {
    const waiting = await db.query<{ pactId: string }>(
      sql`select pact_id from ${pactObligations} where reckoned_until < ${enough}
          group by pact_id order by pact_id limit ${pactsAtOnce}`,
    );
    for (const { pactId } of waiting) {
      await db.transaction(async (tx) => {
        await tx
          .select({ id: pacts.id })
          .from(pacts)
          .where(eq(pacts.id, pactId))
          .orderBy(asc(pacts.id))
          .for('update');
        await reckonOccurrences(tx, pactId, today);
      });
    }
    done += waiting.length;
    if (waiting.length < pactsAtOnce) return done;
  }
}

/** Before reminders are sent of it. */
export const reckoningChore: Chore = {
  name: 'reckoning',
  everySeconds: 3600,
  run: async ({ db, today }) => await reckonAhead(db, today),
};
