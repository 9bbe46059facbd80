import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { todayIn } from '@hub/kit/scalars/local-date.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, gte, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pactStatus } from '../../lists/pact-status.ts';
import { bookingById, sharedResourceById } from '../../loaders.ts';
import { knowParty, requireOneWithin } from '../../parties.ts';
import { bookingSteps, type BookingAction, type BookingSide } from '../../rules/booking-steps.ts';
import { isOpenFor, readOpeningHours } from '../../rules/opening-hours.ts';
import { isStanding } from '../../rules/sides.ts';
import { searchColumns } from '../../search.ts';
import {
  idempotency,
  pactParties,
  pacts,
  resourceBookings,
  sharedResources,
  type SharedResourceRow,
} from '../../tables.ts';
import { takeStep, type SideName, type StepInput } from './take-step.ts';

/** Refuses a pact that does not bind, and whoever is no party to it. */
async function requirePactParty(
  tx: Transaction,
  pactId: string,
  partyId: string,
  today: string,
  refusals: Refusals,
  pactPath: string[],
): Promise<void> {
  const [pact] = await tx.select().from(pacts).where(eq(pacts.id, pactId));
  if (!pact) return refusals.add('UNKNOWN_RECORD', pactPath);
  const status = pactStatus(pact, today);
  if (status !== 'IN_FORCE') return refuseStatus(refusals, 'PactStatus', status, pactPath);
  const [party] = await tx
    .select({ status: pactParties.status, withdrawnOn: pactParties.withdrawnOn })
    .from(pactParties)
    .where(and(eq(pactParties.pactId, pactId), eq(pactParties.partyId, partyId)));
  if (!party || !isStanding(party, today)) refusals.add('NOT_A_PACT_PARTY', ['input', 'party']);
}

/** Hours that nobody can read bind nobody. */
function requireReadable(openingHours: string | null | undefined, refusals: Refusals): void {
  if (openingHours != null && readOpeningHours(openingHours) === null)
    refusals.add('OPENING_HOURS_UNREADABLE', ['input', 'openingHours']);
}

export const openSharedResource: MutationResolvers['openSharedResource'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const pactId = input.pactId ? expectId(input.pactId, 'pact', '共建协议') : null;
  const name = 'openSharedResource';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['name'], refusals);
    requireReadable(input.openingHours, refusals);
    const party = await knowParty(context, input.party, context.today, refusals, ['input', 'party']);
    refusals.settle();
    requireOneWithin(viewer, [party!.divisionCode]);
    if (pactId)
      await requirePactParty(tx, pactId, party!.partyId, context.today, refusals, ['input', 'pactId']);
    refusals.settle();
    const id = newId('shr');
    await tx.insert(sharedResources).values({
      id,
      ...placeOf(party!.divisionCode),
      partyType: party!.partyType,
      partyId: party!.partyId,
      divisionCode: party!.divisionCode,
      name: input.name,
      kind: input.kind,
      terms: input.terms ?? 'FREE',
      openingHours: input.openingHours ?? null,
      pactId,
      openedOn: input.openedOn ?? context.today,
      ...searchColumns(input.name),
    });
    return id;
  });
  return await payload(context, outcome, 'resource', sharedResourceById);
};

/** The owner's own changes of a resource that is still open. */
async function change(
  context: HubContext,
  name: string,
  input: StepInput & { resourceId: string },
  write: (tx: Transaction, resource: SharedResourceRow, refusals: Refusals) => Promise<unknown>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.resourceId, 'shr', '共享资源');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const resource = await lockRow(tx, sharedResources, id);
    if (!resource) refusals.add('UNKNOWN_RECORD', ['input', 'resourceId']);
    refusals.settle();
    requireOneWithin(viewer, [resource!.divisionCode]);
    expectVersion(input.version, resource!.version, refusals);
    if (resource!.closedOn !== null) refusals.add('RESOURCE_CLOSED', ['input', 'resourceId']);
    refusals.settle();
    await write(tx, resource!, refusals);
    refusals.settle();
    return id;
  });
  return await payload(context, outcome, 'resource', sharedResourceById);
}

export const changeSharedResource: MutationResolvers['changeSharedResource'] = (_root, { input }, context) =>
  change(context, 'changeSharedResource', input, async (tx, { id }, refusals) => {
    requireReadable(input.openingHours, refusals);
    refusals.settle();
    await tx
      .update(sharedResources)
      .set({ terms: input.terms, openingHours: input.openingHours ?? null })
      .where(eq(sharedResources.id, id));
  });

export const closeSharedResource: MutationResolvers['closeSharedResource'] = (_root, { input }, context) =>
  change(context, 'closeSharedResource', input, async (tx, { id, openedOn }, refusals) => {
    const closedOn = input.closedOn ?? context.today;
    const path = ['input', 'closedOn'];
    requireTexts(input, ['reason'], refusals);
    // What is over stays as it was: nobody closes a room for a day on which it was used.
    const earliest = openedOn !== null && openedOn > context.today ? openedOn : context.today;
    if (closedOn < earliest) refusals.add('DATE_BEFORE_START', path, { start: earliest });
    refusals.settle();
    await tx.update(sharedResources).set({ closedOn }).where(eq(sharedResources.id, id));
    await tx
      .update(resourceBookings)
      .set({ status: 'CANCELLED', cancellationReason: input.reason })
      .where(
        and(
          eq(resourceBookings.resourceId, id),
          eq(resourceBookings.status, 'BOOKED'),
          gte(resourceBookings.endsAt, sql`(${closedOn}::timestamp at time zone 'Asia/Shanghai')` as never),
        ),
      );
  });

const longestBookingDays = 31;
const day = 86_400_000;

export const bookSharedResource: MutationResolvers['bookSharedResource'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.resourceId, 'shr', '共享资源');
  const [startsAt, endsAt] = [String(input.startsAt), String(input.endsAt)];
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  if (end.getTime() - start.getTime() > longestBookingDays * day)
    throw badInput(
      `一次预约最长 ${longestBookingDays} 天。`,
      `A booking is for ${longestBookingDays} days at the most.`,
    );
  const outcome = await mutate(
    context,
    {
      name: 'bookSharedResource',
      idempotency,
      constraints: { booking_one_at_a_time: { code: 'SLOT_TAKEN', path: ['input', 'startsAt'] } },
    },
    input,
    async (tx, refusals) => {
      if (start < new Date())
        refusals.add('DATE_BEFORE_START', ['input', 'startsAt'], { start: context.today });
      if (end <= start) refusals.add('END_BEFORE_START', ['input', 'endsAt']);
      const party = await knowParty(context, input.party, context.today, refusals, ['input', 'party']);
      // Bookings of one thing stand in a row; the exclusion constraint holds even against a writer without the lock.
      const resource = await lockRow(tx, sharedResources, id);
      if (!resource) refusals.add('UNKNOWN_RECORD', ['input', 'resourceId']);
      refusals.settle();
      requireOneWithin(viewer, [party!.divisionCode]);
      const { openedOn, closedOn, pactId, openingHours } = resource!;
      const times = openingHours === null ? null : readOpeningHours(openingHours);
      const firstDay = todayIn('Asia/Shanghai', start);
      const lastDay = todayIn('Asia/Shanghai', new Date(end.getTime() - 1));
      if ((openedOn !== null && firstDay < openedOn) || (closedOn !== null && lastDay >= closedOn))
        refusals.add('RESOURCE_CLOSED', ['input', 'startsAt']);
      else if (times && !isOpenFor(times, start, end))
        refusals.add('OUTSIDE_OPENING_HOURS', ['input', 'startsAt'], { hours: openingHours! });
      if (pactId)
        await requirePactParty(tx, pactId, party!.partyId, context.today, refusals, ['input', 'resourceId']);
      refusals.settle();
      const bookingId = newId('bkg');
      await tx.insert(resourceBookings).values({
        id: bookingId,
        // Where the resource is: all that may collide lives together.
        ...placeOf(resource!.divisionCode),
        resourceId: id,
        partyType: party!.partyType,
        partyId: party!.partyId,
        divisionCode: party!.divisionCode,
        startsAt,
        endsAt,
        purpose: input.purpose ?? null,
        status: 'BOOKED',
      });
      return bookingId;
    },
  );
  return await payload(context, outcome, 'booking', bookingById);
};

const sideNames: Record<BookingSide, SideName> = {
  OWNER: { side: 'the party whose resource it is', sideZh: '资源所属方' },
  BOOKER: { side: 'the party that booked it', sideZh: '预约方' },
};

function step(
  context: HubContext,
  name: string,
  action: BookingAction,
  input: StepInput & { bookingId: string },
  more: Partial<typeof resourceBookings.$inferInsert> = {},
) {
  const rule = bookingSteps[action];
  return takeStep<typeof resourceBookings, BookingSide>(context, {
    name,
    input,
    table: resourceBookings,
    id: expectId(input.bookingId, 'bkg', '预约'),
    idField: 'bookingId',
    statuses: 'BookingStatus',
    rule,
    sideNames,
    placesOf: async ({ resourceId, divisionCode }, _asked, tx) => {
      const [resource] = await tx
        .select({ divisionCode: sharedResources.divisionCode })
        .from(sharedResources)
        .where(eq(sharedResources.id, resourceId));
      return { OWNER: [resource!.divisionCode], BOOKER: [divisionCode] };
    },
    write: async (tx, { id, startsAt }, { refusals }) => {
      if (action === 'CONFIRM' && new Date(startsAt) > new Date())
        refusals.add('SLOT_NOT_BEGUN', ['input', 'bookingId']);
      refusals.settle();
      await tx
        .update(resourceBookings)
        .set({ status: rule.to, ...more })
        .where(eq(resourceBookings.id, id));
    },
    field: 'booking',
    byId: bookingById,
  });
}

export const cancelBooking: MutationResolvers['cancelBooking'] = (_root, { input }, context) =>
  step(context, 'cancelBooking', 'CANCEL', input, { cancellationReason: input.reason ?? null });

export const confirmBooking: MutationResolvers['confirmBooking'] = (_root, { input }, context) =>
  step(context, 'confirmBooking', 'CONFIRM', input);
