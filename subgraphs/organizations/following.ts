import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import {
  committeeTerms,
  concurrentAppointments,
  demonstrationRatings,
  estateCovers,
  expandedCommittees,
  functionalGroups,
  organizationSponsors,
  unitTies,
  type ExpandedCommitteeRow,
  type PartyOrganizationRow,
} from './tables.ts';

/**
 * What follows when an organization ends: ties to units and seats lent go to an heir, and so does the expanded committee
 * it seated; its term ends, and what it was awarded is nobody else's (docs/decisions/016).
 */

/** Who inherits one thing, by its id; null when it ends. */
export type HeirOf = (id: string) => PartyOrganizationRow | null;

const nobody: HeirOf = () => null;

/** Ends everything that hangs on an organization, from a day on, and passes on what has an heir. */
export async function closeRelations(
  tx: Transaction,
  organizationId: string,
  day: string,
  heirOf: HeirOf = nobody,
): Promise<void> {
  await passTies(tx, organizationId, day, heirOf);
  await passCovers(tx, organizationId, day, heirOf);
  await passSeatsLent(tx, organizationId, day, heirOf);
  await passSponsorship(tx, organizationId, day, heirOf(organizationId));
  await passCommittee(tx, organizationId, day, heirOf(organizationId));
  await tx
    .update(committeeTerms)
    .set({ endedOn: sql`greatest(${committeeTerms.startedOn}, ${day}::date)` })
    .where(and(eq(committeeTerms.organizationId, organizationId), isNull(committeeTerms.endedOn)));
  await tx
    .update(demonstrationRatings)
    .set({ validThrough: day })
    .where(
      and(
        eq(demonstrationRatings.organizationId, organizationId),
        eq(demonstrationRatings.status, 'AWARDED'),
        or(isNull(demonstrationRatings.validThrough), gt(demonstrationRatings.validThrough, day)),
      ),
    );
  await tx
    .update(demonstrationRatings)
    .set({ status: 'WITHDRAWN', closedOn: day })
    .where(
      and(
        eq(demonstrationRatings.organizationId, organizationId),
        inArray(demonstrationRatings.status, ['APPLIED', 'ASSESSED']),
      ),
    );
  await tx
    .update(concurrentAppointments)
    .set({ status: 'WITHDRAWN' })
    .where(
      and(
        eq(concurrentAppointments.onBehalfOfId, organizationId),
        eq(concurrentAppointments.status, 'PROPOSED'),
      ),
    );
}

/** Ends the covering of estates from a day on; an heir goes on covering them. */
async function passCovers(tx: Transaction, organizationId: string, day: string, heirOf: HeirOf) {
  const open = and(eq(estateCovers.organizationId, organizationId), isNull(estateCovers.validTo));
  for (const { estateId, validFrom } of await tx.select().from(estateCovers).where(open)) {
    await tx
      .update(estateCovers)
      .set({ validTo: sql`greatest(${estateCovers.validFrom}, ${day}::date)` })
      .where(and(open, eq(estateCovers.estateId, estateId)));
    const heir = heirOf(estateId);
    const from = validFrom !== null && validFrom > day ? validFrom : day;
    if (heir)
      await tx
        .insert(estateCovers)
        .values({ organizationId: heir.id, estateId, validFrom: from })
        .onConflictDoNothing();
  }
}

/** What an organization sponsored goes on with its heir as sponsor; what sponsored it does so no longer. */
async function passSponsorship(
  tx: Transaction,
  organizationId: string,
  day: string,
  heir: PartyOrganizationRow | null,
) {
  const end = { validTo: sql`greatest(${organizationSponsors.validFrom}, ${day}::date)` };
  const sponsoring = and(
    eq(organizationSponsors.sponsorId, organizationId),
    isNull(organizationSponsors.validTo),
  );
  for (const { organizationId: sponsored } of await tx
    .select()
    .from(organizationSponsors)
    .where(sponsoring)) {
    const already =
      heir &&
      and(
        eq(organizationSponsors.organizationId, sponsored),
        eq(organizationSponsors.sponsorId, heir.id),
        isNull(organizationSponsors.validTo),
      );
    if (heir && (await tx.select().from(organizationSponsors).where(already!)).length === 0)
      await tx
        .insert(organizationSponsors)
        .values({ organizationId: sponsored, sponsorId: heir.id, validFrom: day });
  }
  await tx.update(organizationSponsors).set(end).where(sponsoring);
  await tx
    .update(organizationSponsors)
    .set(end)
    .where(
      and(eq(organizationSponsors.organizationId, organizationId), isNull(organizationSponsors.validTo)),
    );
}

/** Ends ties to units from a day on; an heir that has no tie to the unit yet takes the tie over. */
export async function passTies(
  tx: Transaction,
  organizationId: string,
  day: string,
  heirOf: HeirOf,
  unitIds?: ReadonlySet<string>,
): Promise<void> {
  const open = and(eq(unitTies.organizationId, organizationId), isNull(unitTies.validTo));
  const ties = (await tx.select().from(unitTies).where(open)).filter(
    ({ unitId }) => unitIds?.has(unitId) ?? true,
  );
  for (const { unitId, kind, validFrom } of ties) {
    await tx
      .update(unitTies)
      .set({ validTo: sql`greatest(${unitTies.validFrom}, ${day}::date)` })
      .where(and(open, eq(unitTies.unitId, unitId)));
    const heir = heirOf(unitId);
    if (!heir) continue;
    const from = validFrom !== null && validFrom > day ? validFrom : day;
    await tx
      .insert(unitTies)
      .values({ organizationId: heir.id, unitId, kind, validFrom: from })
      .onConflictDoNothing();
  }
}

/** Ends seats that an organization lends from a day on; an heir goes on lending. */
export async function passSeatsLent(
  tx: Transaction,
  organizationId: string,
  day: string,
  heirOf: HeirOf,
  ids?: ReadonlySet<string>,
): Promise<void> {
  const lent = await standingSeats(tx, eq(concurrentAppointments.onBehalfOfId, organizationId), day);
  for (const seat of lent.filter(({ id }) => ids?.has(id) ?? true)) {
    const heir = heirOf(seat.id);
    await reseat(tx, seat, day, heir && { onBehalfOfId: heir.id });
  }
}

/** The committee of an organization that ends: its seats go over to the heir's own, or to one established for the heir. */
async function passCommittee(
  tx: Transaction,
  organizationId: string,
  day: string,
  heir: PartyOrganizationRow | null,
): Promise<void> {
  const standing = (id: string) =>
    and(eq(expandedCommittees.organizationId, id), isNull(expandedCommittees.dissolvedOn));
  const [committee] = await tx.select().from(expandedCommittees).where(standing(organizationId));
  if (!committee) return;
  await tx
    .update(expandedCommittees)
    .set({ dissolvedOn: sql`greatest(${expandedCommittees.foundedOn}, ${day}::date)` })
    .where(eq(expandedCommittees.id, committee.id));
  const [known] = heir ? await tx.select().from(expandedCommittees).where(standing(heir.id)) : [];
  const next = heir ? (known?.id ?? (await establishFor(tx, heir, committee, day))) : null;
  for (const seat of await standingSeats(tx, eq(concurrentAppointments.committeeId, committee.id), day))
    await reseat(tx, seat, day, next ? { committeeId: next } : null);
  const groups = and(eq(functionalGroups.committeeId, committee.id), isNull(functionalGroups.validTo));
  if (next && !known) {
    for (const group of await tx.select().from(functionalGroups).where(groups))
      await tx
        .insert(functionalGroups)
        .values({ ...copied(group), id: newId('fng'), committeeId: next, validFrom: day });
  }
  await tx
    .update(functionalGroups)
    .set({ validTo: sql`greatest(${functionalGroups.validFrom}, ${day}::date)` })
    .where(groups);
}

async function establishFor(
  tx: Transaction,
  heir: PartyOrganizationRow,
  committee: ExpandedCommitteeRow,
  day: string,
): Promise<string> {
  const id = newId('exc');
  const { province, countyCode, divisionCode } = heir;
  await tx.insert(expandedCommittees).values({
    ...copied(committee),
    id,
    province,
    countyCode,
    divisionCode,
    organizationId: heir.id,
    foundedOn: day,
    dissolvedOn: null,
  });
  return id;
}

type Seat = typeof concurrentAppointments.$inferSelect;

async function standingSeats(tx: Transaction, which: ReturnType<typeof eq>, day: string): Promise<Seat[]> {
  return await tx
    .select()
    .from(concurrentAppointments)
    .where(
      and(
        which,
        eq(concurrentAppointments.status, 'SEATED'),
        or(isNull(concurrentAppointments.validTo), gt(concurrentAppointments.validTo, day)),
      ),
    );
}

/** Ends a seat on a day and lets another begin with what has changed. */
async function reseat(tx: Transaction, seat: Seat, day: string, changed: Partial<Seat> | null) {
  const from = seat.validFrom !== null && seat.validFrom > day ? seat.validFrom : day;
  await tx
    .update(concurrentAppointments)
    .set({ status: 'ENDED', validTo: from })
    .where(eq(concurrentAppointments.id, seat.id));
  if (changed)
    await tx
      .insert(concurrentAppointments)
      .values({ ...copied(seat), ...changed, id: newId('apt'), validFrom: from, validTo: seat.validTo });
}

/** A row without what belongs to the first of two copies alone. */
function copied<Row extends { version: number; createdAt: string; updatedAt: string }>(row: Row) {
  const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, ...rest } = row;
  return rest;
}
