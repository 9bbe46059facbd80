import { committeeOf } from '@hub/kit/demo/world.ts';
import { BookingStatus } from '@hub/kit/generated/words.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 阵地开放共享 (mechanisms.md A5): what is open is booked by one party at a time. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const [ownerPlace, bookerPlace] = ['440881105', '450922108'];
const people = { owner: asCoordinator(ownerPlace!), booker: asCoordinator(bookerPlace!) };
const sides = ['owner', 'booker'] as const;
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });

const wholeResource = `resource { id version name terms openingHours openedOn closedOn pact { id } bookings { nodes { status cancellationReason } } }`;
const wholeBooking = `booking { id version status startsAt endsAt purpose cancellationReason resource { id } party { ... on PartyOrganization { id } } }`;
const ask = (mutation: string, input: object, viewer: Viewer = people.owner) =>
  registering(
    register,
    mutation,
    input,
    viewer,
    mutation.endsWith('Booking') || mutation.startsWith('book') ? wholeBooking : wholeResource,
  );

const opening = {
  party: party(ownerPlace!),
  name: '边界议事厅',
  kind: 'VENUE',
  openingHours: '周一至周五 8:00—18:00',
};
const opened = async (more: object = {}) => (await ask('openSharedResource', { ...opening, ...more })).record;

const slot = (from: number, to: number, day = '2998-03-05') => ({
  startsAt: `${day}T${String(from).padStart(2, '0')}:00:00+08:00`,
  endsAt: `${day}T${String(to).padStart(2, '0')}:00:00+08:00`,
});
const book = (resourceId: string, time: object, code = bookerPlace!) =>
  ask('bookSharedResource', { resourceId, party: party(code), ...time }, asCoordinator(code));

const actions: Record<string, { input: object; by: readonly string[]; to: BookingStatus }> = {
  cancelBooking: { input: { reason: '改期' }, by: ['owner', 'booker'], to: 'CANCELLED' },
  confirmBooking: { input: {}, by: ['owner'], to: 'USED' },
};

describe.each(Object.keys(actions))('%s', (action) => {
  const { input, by, to } = actions[action]!;
  const standAt = async (status: string) => {
    const { id } = await opened();
    const booking = (await book(id, slot(9, 11))).record;
    const [row] = await register.rows(
      `update alliances.resource_bookings set status = '${status}', starts_at = '2020-01-01', ends_at = '2020-01-02'
       where id = '${booking.id}' returning version`,
    );
    return { bookingId: booking.id, version: Number(row!.version) };
  };

  describe.each(sides)('by the %s', (side) => {
    test.each(BookingStatus)('from %s', async (status) => {
      const seen = await standAt(status);
      const { codes, record } = await ask(action, { ...seen, ...input }, people[side]);
      const refused = !by.includes(side)
        ? ['STEP_OF_OTHER_SIDE']
        : status === 'BOOKED'
          ? []
          : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(refused);
      if (refused.length === 0) expect(record.status).toBe(to);
    });
  });

  test('a clerk, the official of another county and one who saw it earlier may not', async () => {
    const seen = await standAt('BOOKED');
    for (const viewer of [asOfficial({ division: ownerPlace!, role: 'CLERK' }), asCoordinator('530111')])
      expect((await ask(action, { ...seen, ...input }, viewer)).fault).toBe('FORBIDDEN');
    const stale = { ...seen, version: seen.version - 1, ...input };
    expect((await ask(action, stale)).codes).toEqual(['VERSION_CONFLICT']);
  });
});

test('of twenty parties that book overlapping times at once, exactly one gets each hour', async () => {
  const { id } = await opened();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      book(id, slot(8 + (i % 4) * 2, 10 + (i % 4) * 2), i % 2 ? bookerPlace! : '440982116'),
    ),
  );
  expect(answers.filter(({ codes }) => codes.length === 0)).toHaveLength(4);
  expect(answers.filter(({ codes }) => codes.join() === 'SLOT_TAKEN')).toHaveLength(16);
  expect((await book(id, slot(9, 11))).codes).toEqual(['SLOT_TAKEN']);
  // What begins as another ends does not overlap it.
  expect((await book(id, slot(16, 18))).codes).toEqual([]);
  const { data } = await register.ask(
    `query ($id: ID!, $party: ID!) {
      sharedResource(id: $id) { bookings { totalCount } }
      partyOrganization(id: $party) { resourceBookings(filter: { resource: { id: { eq: $id } } }) { nodes { purpose resource { name } } } }
    }`,
    { id, party: committeeOf(bookerPlace!).id },
    people.booker,
  );
  expect(data.sharedResource.bookings.totalCount).toBe(5);
  expect(data.partyOrganization.resourceBookings.nodes[0]).toEqual({
    purpose: null,
    resource: { name: '边界议事厅' },
  });
});

test('the constraint decides even when a writer forgets the lock, and a cancelled time is free again', async () => {
  const { id } = await opened();
  const { record } = await book(id, slot(9, 11));
  const copy = `insert into alliances.resource_bookings (id, province, county_code, resource_id, party_type, party_id, division_code, starts_at, ends_at, status)
    select 'bkg_copy' || status, province, county_code, resource_id, party_type, party_id, division_code, starts_at + interval '1 hour', ends_at + interval '1 hour', 'BOOKED'
    from alliances.resource_bookings where id = '${record.id}'`;
  await expect(register.rows(copy)).rejects.toThrow(/booking_one_at_a_time/);
  await ask('cancelBooking', { bookingId: record.id, version: record.version }, people.booker);
  expect((await book(id, slot(10, 12))).codes).toEqual([]);
});

test('its owner changes hours and closes it; bookings from that day on are cancelled with the reason', async () => {
  let resource = await opened();
  await book(resource.id, slot(9, 11, '2998-03-05'));
  await book(resource.id, slot(9, 11, '2998-03-06'));
  const change = {
    resourceId: resource.id,
    terms: 'LOW_COST',
    openingHours: '周一至周五 9:00—15:00；周末 9:00—12:00',
  };
  const stranger = await ask('changeSharedResource', { ...change, version: resource.version }, people.booker);
  expect(stranger.fault).toBe('FORBIDDEN');
  const stale = await ask('changeSharedResource', { ...change, version: resource.version - 1 });
  expect(stale.codes).toEqual(['VERSION_CONFLICT']);
  resource = (await ask('changeSharedResource', { ...change, version: resource.version })).record;
  expect(resource).toMatchObject({
    terms: 'LOW_COST',
    openingHours: '周一至周五 9:00—15:00；周末 9:00—12:00',
  });
  const close = {
    resourceId: resource.id,
    version: resource.version,
    closedOn: '2998-03-06',
    reason: '翻修',
  };
  expect((await ask('closeSharedResource', { ...close, closedOn: '2020-01-01' })).codes).toEqual([
    'DATE_BEFORE_START',
  ]);
  resource = (await ask('closeSharedResource', close)).record;
  expect(resource.bookings.nodes).toEqual([
    { status: 'BOOKED', cancellationReason: null },
    { status: 'CANCELLED', cancellationReason: '翻修' },
  ]);
  expect((await book(resource.id, slot(9, 11, '2998-03-06'))).codes).toEqual(['RESOURCE_CLOSED']);
  expect((await book(resource.id, slot(13, 15, '2998-03-05'))).codes).toEqual([]);
  const again = { ...close, version: resource.version };
  expect((await ask('closeSharedResource', again)).codes).toEqual(['RESOURCE_CLOSED']);
  expect((await ask('changeSharedResource', { ...change, version: resource.version })).codes).toEqual([
    'RESOURCE_CLOSED',
  ]);
});

test('what a pact opens is booked by its parties alone', async () => {
  const { data } = await register.ask(
    `{ pacts(first: 1, filter: { kind: { eq: BORDER }, status: { eq: IN_FORCE }, division: "440881105" }) { nodes { id parties { divisionCode party { ... on PartyOrganization { id } } } } } }`,
  );
  const [pact] = data.pacts.nodes;
  const sidesOfPact = pact.parties.map(({ divisionCode, party: { id } }: any) => ({ divisionCode, id }));
  const ours = sidesOfPact.find(({ divisionCode }: any) => divisionCode.startsWith('440881105'));
  const other = sidesOfPact.find(({ divisionCode }: any) => !divisionCode.startsWith('440881'));
  const pacted = await opened({ pactId: pact.id, party: { type: 'PARTY_ORGANIZATION', id: ours.id } });
  expect(pacted.pact).toEqual({ id: pact.id });
  const booking = (id: string, division: string, from: number) =>
    ask(
      'bookSharedResource',
      { resourceId: pacted.id, party: { type: 'PARTY_ORGANIZATION', id }, ...slot(from, from + 1) },
      asCoordinator(division),
    );
  expect((await booking(committeeOf('530111').id, '530111', 9)).codes).toEqual(['NOT_A_PACT_PARTY']);
  expect((await booking(other.id, other.divisionCode, 9)).codes).toEqual([]);
  const foreign = { ...opening, pactId: pact.id, party: party('440881106') };
  expect((await ask('openSharedResource', foreign, asCoordinator('440881'))).codes).toEqual([
    'NOT_A_PACT_PARTY',
  ]);
});

test('what is open by the hour is booked within its hours', async () => {
  const { id, version } = await opened({
    openingHours: '周一至周五 9:00—12:00、14:00—17:30；周六 9:00—12:00',
  });
  // A Monday, and the Saturday and Sunday after it.
  const [monday, saturday, sunday] = ['2998-03-05', '2998-03-10', '2998-03-11'];
  const outside = [slot(8, 10, monday), slot(11, 15, monday), slot(15, 18, monday), slot(14, 15, saturday)];
  for (const time of [
    ...outside,
    slot(9, 10, sunday),
    { ...slot(16, 17, monday), endsAt: slot(9, 10, '2998-03-06').startsAt },
  ]) {
    const { codes, record } = await book(id, time);
    expect([codes, record]).toEqual([['OUTSIDE_OPENING_HOURS'], null]);
  }
  for (const time of [slot(9, 12, monday), slot(14, 17, monday), slot(9, 12, saturday)])
    expect((await book(id, time)).codes).toEqual([]);
  // The same instants, written in another zone.
  expect(
    (await book(id, { startsAt: `2998-03-06T01:00:00Z`, endsAt: `2998-03-06T04:00:00Z` })).codes,
  ).toEqual([]);
  expect(
    (await book(id, { startsAt: `2998-03-06T00:00:00Z`, endsAt: `2998-03-06T01:00:00Z` })).codes,
  ).toEqual(['OUTSIDE_OPENING_HOURS']);
  const unreadable = { openingHours: '请提前电话联系' };
  expect((await ask('openSharedResource', { ...opening, ...unreadable })).codes).toEqual([
    'OPENING_HOURS_UNREADABLE',
  ]);
  const change = { resourceId: id, version, terms: 'FREE', ...unreadable };
  expect((await ask('changeSharedResource', change)).codes).toEqual(['OPENING_HOURS_UNREADABLE']);
  const always = await opened({ openingHours: null });
  expect((await book(always.id, slot(2, 4, sunday))).codes).toEqual([]);
});

test('times, texts and retries', async () => {
  const { id } = await opened();
  expect((await book(id, slot(11, 9))).codes).toEqual(['END_BEFORE_START']);
  expect((await book(id, slot(9, 11, '2020-03-05'))).codes).toEqual(['DATE_BEFORE_START']);
  const long = { startsAt: '2998-03-05T01:00:00Z', endsAt: '2998-05-05T01:00:00Z' };
  expect((await book(id, long)).fault).toBe('BAD_USER_INPUT');
  expect((await ask('openSharedResource', { ...opening, name: ' ' })).codes).toEqual(['TEXT_BLANK']);
  const once = {
    resourceId: id,
    party: party(bookerPlace!),
    ...slot(14, 15),
    idempotencyKey: 'book-once-only',
  };
  const first = await ask('bookSharedResource', once, people.booker);
  expect(await ask('bookSharedResource', once, people.booker)).toEqual(first);
  const confirming = { bookingId: first.record.id, version: first.record.version };
  expect((await ask('confirmBooking', confirming)).codes).toEqual(['SLOT_NOT_BEGUN']);
});
