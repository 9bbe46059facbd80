import { orderSteps } from '@hub/alliances/rules/order-steps.ts';
import { orderFollowers } from '@hub/alliances/rules/transitions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { ServiceOrderStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { registering } from '../_kit/registering.ts';

/** 点单—派单—接单—评单 (mechanisms.md A11), 遂溪: every step of an order, by each side, from each status. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

/** A township orders, its county dispatches, a township across the province line comes. */
const [requester, dispatcher, provider] = ['440881105', '440881', '450922108'];
const people = {
  requester: asCoordinator(requester!),
  dispatcher: asCoordinator(dispatcher!),
  provider: asCoordinator(provider!),
};
type Side = keyof typeof people;
const sides = ['requester', 'dispatcher', 'provider'] as const;
const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });

const whole = `order {
  id version status rating review neededBy dispatcher { id } provider { __typename }
  events { number status organization { id } provider { ... on PartyOrganization { id } } reason }
}`;
const ask = (mutation: string, input: object, viewer: Viewer = people.requester) =>
  registering(register, mutation, input, viewer, whole);

const request = {
  organizationId: committeeOf(requester!).id,
  dispatcherId: committeeOf(dispatcher!).id,
  title: '助老送餐',
  neededBy: '2999-01-01',
};

/** A superior acts for its own line: here the county for its township. */
const actions: Record<
  string,
  { input: object; by: readonly Side[]; from: readonly string[]; to: ServiceOrderStatus }
> = {
  dispatchServiceOrder: {
    input: { provider: party(provider!) },
    by: ['dispatcher'],
    from: ['REQUESTED', 'DECLINED'],
    to: 'DISPATCHED',
  },
  acceptServiceOrder: { input: {}, by: ['provider'], from: ['DISPATCHED'], to: 'ACCEPTED' },
  declineServiceOrder: {
    input: { reason: '人手不足' },
    by: ['provider'],
    from: ['DISPATCHED'],
    to: 'DECLINED',
  },
  completeServiceOrder: { input: {}, by: ['provider'], from: ['ACCEPTED'], to: 'COMPLETED' },
  rateServiceOrder: {
    input: { rating: 4, review: '及时' },
    by: ['requester', 'dispatcher'],
    from: ['COMPLETED'],
    to: 'RATED',
  },
  cancelServiceOrder: {
    input: { reason: '已自行解决' },
    by: ['requester', 'dispatcher'],
    from: ['REQUESTED', 'DISPATCHED', 'DECLINED', 'ACCEPTED'],
    to: 'CANCELLED',
  },
};

async function standAt(status: ServiceOrderStatus): Promise<{ id: string; version: number }> {
  const { record } = await ask('requestServiceOrder', request);
  const [row] = await register.rows(
    `update alliances.service_orders set status = '${status}', provider_type = 'PARTY_ORGANIZATION',
       provider_id = '${committeeOf(provider!).id}', provider_division_code = '${provider}'
     where id = '${record.id}' returning version`,
  );
  return { id: record.id, version: Number(row!.version) };
}

describe.each(Object.keys(actions))('%s', (action) => {
  const { input, by, from, to } = actions[action]!;
  describe.each(sides)('by the %s', (side) => {
    test.each(ServiceOrderStatus)('from %s', async (status) => {
      const { id, version } = await standAt(status);
      const { codes } = await ask(action, { orderId: id, version, ...input }, people[side]);
      const refused = !by.includes(side)
        ? ['STEP_OF_OTHER_SIDE']
        : from.includes(status)
          ? []
          : ['STATUS_NOT_ALLOWED'];
      expect(codes).toEqual(refused);
      const [row] = await register.rows(
        `select status, (select count(*)::int from alliances.service_order_events e where e.order_id = o.id) as events
         from alliances.service_orders o where id = '${id}'`,
      );
      expect(row).toEqual(refused.length > 0 ? { status, events: 1 } : { status: to, events: 2 });
    });
  });

  test('a clerk and the official of another county may not', async () => {
    const { id, version } = await standAt(from[0] as ServiceOrderStatus);
    for (const viewer of [asOfficial({ division: dispatcher!, role: 'CLERK' }), asCoordinator('530111')]) {
      const { fault } = await ask(action, { orderId: id, version, ...input }, viewer);
      expect(fault).toBe('FORBIDDEN');
    }
  });

  test('an order seen before it changed takes no step', async () => {
    const { id, version } = await standAt(from[0] as ServiceOrderStatus);
    const { codes } = await ask(action, { orderId: id, version: version - 1, ...input }, people[by[0]!]);
    expect(codes).toEqual(['VERSION_CONFLICT']);
  });
});

test('the steps lead where the table of followers says, and nowhere else', () => {
  const led = ServiceOrderStatus.map((status) => [
    status,
    Object.values(orderSteps)
      .filter(({ from }) => from.includes(status))
      .map(({ to }) => to)
      .sort(),
  ]);
  expect(Object.fromEntries(led)).toEqual(
    Object.fromEntries(Object.entries(orderFollowers).map(([from, to]) => [from, [...to].sort()])),
  );
});

test('what is declined goes back to dispatch, and the way of the order tells who did what', async () => {
  const other = committeeOf('450922111').id;
  let { record } = await ask('requestServiceOrder', request);
  expect(record).toMatchObject({ status: 'REQUESTED', provider: null, neededBy: '2999-01-01' });
  const take = async (mutation: string, input: object, viewer: Viewer) => {
    const told = await ask(mutation, { orderId: record.id, version: record.version, ...input }, viewer);
    expect(told).toMatchObject({ codes: [], fault: null });
    ({ record } = told);
  };
  await take('dispatchServiceOrder', { provider: party(provider!) }, people.dispatcher);
  await take('declineServiceOrder', { reason: '人手不足' }, people.provider);
  expect(record.provider).toBeNull();
  await take(
    'dispatchServiceOrder',
    { provider: { type: 'PARTY_ORGANIZATION', id: other } },
    people.dispatcher,
  );
  await take('acceptServiceOrder', {}, asCoordinator('450922111'));
  await take('completeServiceOrder', {}, asCoordinator('450922111'));
  await take('rateServiceOrder', { rating: 5, review: '满意' }, people.requester);
  const id = (code: string) => ({ id: committeeOf(code).id });
  expect(record).toMatchObject({ status: 'RATED', rating: 5, review: '满意', dispatcher: id(dispatcher!) });
  const step = (
    number: number,
    status: string,
    by: string,
    at: string | null,
    reason: string | null = null,
  ) => ({
    number,
    status,
    organization: id(by),
    provider: at && id(at),
    reason,
  });
  expect(record.events).toEqual([
    step(1, 'REQUESTED', requester!, null),
    step(2, 'DISPATCHED', dispatcher!, provider!),
    step(3, 'DECLINED', provider!, provider!, '人手不足'),
    step(4, 'DISPATCHED', dispatcher!, '450922111'),
    step(5, 'ACCEPTED', '450922111', '450922111'),
    step(6, 'COMPLETED', '450922111', '450922111'),
    step(7, 'RATED', requester!, '450922111'),
  ]);
  const { data } = await register.ask(
    `query ($by: ID!, $to: ID!, $order: ID!) {
      by: partyOrganization(id: $by) { dispatchedOrders(filter: { id: { eq: $order } }) { totalCount } }
      to: partyOrganization(id: $to) { acceptedOrders(filter: { id: { eq: $order } }) { totalCount } }
    }`,
    { by: committeeOf(dispatcher!).id, to: other, order: record.id },
  );
  expect(data).toEqual({
    by: { dispatchedOrders: { totalCount: 1 } },
    to: { acceptedOrders: { totalCount: 1 } },
  });
});

test('a step of an order is never written again', async () => {
  await expect(
    register.rows(
      `update alliances.service_order_events set reason = '改' where order_id = '${idFromKey('ord', 'suixi:0')}'`,
    ),
  ).rejects.toThrow(/written once/);
});

test('of two who dispatch at once, one does; a retried step is taken once', async () => {
  const { id, version } = await standAt('REQUESTED');
  const input = { orderId: id, version, provider: party(provider!) };
  const told = await Promise.all([0, 1].map(() => ask('dispatchServiceOrder', input, people.dispatcher)));
  expect(told.map(({ codes }) => codes.join()).sort()).toEqual(['', 'VERSION_CONFLICT,STATUS_NOT_ALLOWED']);
  const standing = await standAt('DISPATCHED');
  const accept = { orderId: standing.id, version: standing.version, idempotencyKey: 'accept-order-once' };
  const first = await ask('acceptServiceOrder', accept, people.provider);
  expect(await ask('acceptServiceOrder', accept, people.provider)).toEqual(first);
  expect(first.record.events).toHaveLength(2);
});

test('an order is requested by its own line, dispatched from its place or above, and for a need of its own', async () => {
  const codes = async (more: object, viewer?: Viewer) =>
    (await ask('requestServiceOrder', { ...request, ...more }, viewer)).codes;
  expect((await ask('requestServiceOrder', request, people.provider)).fault).toBe('FORBIDDEN');
  expect(await codes({ title: ' ' })).toEqual(['TEXT_BLANK']);
  expect(await codes({ neededBy: '2020-01-01' })).toEqual(['DATE_BEFORE_START']);
  expect(await codes({ dispatcherId: committeeOf('450922').id })).toEqual(['DISPATCHER_NOT_ABOVE']);
  expect(await codes({ dispatcherId: committeeOf('440881106').id })).toEqual(['DISPATCHER_NOT_ABOVE']);
  expect(await codes({ needId: idFromKey('need', 'luoyang:0') })).toEqual(['UNKNOWN_RECORD']);
  const own = await ask('requestServiceOrder', { ...request, dispatcherId: null });
  expect(own.record.dispatcher).toEqual({ id: request.organizationId });
  const { id, version } = await standAt('COMPLETED');
  const rated = await ask('rateServiceOrder', { orderId: id, version, rating: 6 });
  expect(rated.fault).toBe('BAD_USER_INPUT');
});
