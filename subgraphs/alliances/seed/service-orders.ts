import { divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import type { ServiceOrderStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { serviceOrderEvents, serviceOrders } from '../tables.ts';
import { generated, number, partyOf } from './rows.ts';

const states: ServiceOrderStatus[] = [
  'REQUESTED',
  'DISPATCHED',
  'ACCEPTED',
  'COMPLETED',
  'RATED',
  'DECLINED',
  'CANCELLED',
];

const services = ['义诊服务', '电路检修', '法律咨询', '政策宣讲', '理发便民', '助老送餐', '安全排查'];
const day = '2022-07-1';
/** The way of each state, and when each step of it was taken. */
const wayTo: Record<ServiceOrderStatus, [ServiceOrderStatus, string][]> = (() => {
  const requested: [ServiceOrderStatus, string] = ['REQUESTED', `${day}1T01:00:00Z`];
  const dispatched: [ServiceOrderStatus, string] = ['DISPATCHED', `${day}1T03:00:00Z`];
  const accepted: [ServiceOrderStatus, string] = ['ACCEPTED', `${day}1T06:20:00Z`];
  const completed: [ServiceOrderStatus, string] = ['COMPLETED', `${day}3T08:30:00Z`];
  return {
    REQUESTED: [requested],
    DISPATCHED: [requested, dispatched],
    ACCEPTED: [requested, dispatched, accepted],
    COMPLETED: [requested, dispatched, accepted, completed],
    RATED: [requested, dispatched, accepted, completed, ['RATED', `${day}4T02:00:00Z`]],
    DECLINED: [requested, dispatched, ['DECLINED', `${day}1T07:45:00Z`]],
    CANCELLED: [requested, ['CANCELLED', `${day}1T02:10:00Z`]],
  };
})();

const reasons: Partial<Record<ServiceOrderStatus, string>> = {
  DECLINED: '本周人手已排满，请另派。',
  CANCELLED: '已由村内自行解决。',
};

const county = committeeOf('440823');
const towns = divisionsBelow('440823', 'TOWNSHIP').map(({ code }) => code);
const isHeld = new Set<ServiceOrderStatus>(['DISPATCHED', 'ACCEPTED', 'COMPLETED', 'RATED']);

/** Orders of the townships of 遂溪 (S3) in every state: the county dispatches, another township comes. */
const orders = Array.from({ length: 28 }, (_, i) => {
  const status = states[i % states.length]!;
  return {
    id: idFromKey('ord', `suixi:${i}`),
    divisionCode: towns[i % towns.length]!,
    title: `${services[(i * 3) % services.length]}${number(i)}`,
    status,
    provider: partyOf(committeeOf(towns[(i + 1) % towns.length]!)),
    steps: wayTo[status],
  };
});

export function orderRows(): (typeof serviceOrders.$inferInsert)[] {
  return orders.map(({ id, divisionCode, title, status, provider, steps }) => {
    const at = (step: ServiceOrderStatus) => steps.find(([one]) => one === step)?.[1] ?? null;
    const held = isHeld.has(status) ? provider : null;
    return {
      id,
      ...generated(divisionCode, 'S3'),
      organizationId: committeeOf(divisionCode).id,
      divisionCode,
      title,
      status,
      dispatcherId: county.id,
      dispatcherDivisionCode: county.divisionCode,
      providerType: held?.partyType ?? null,
      providerId: held?.partyId ?? null,
      providerDivisionCode: held?.divisionCode ?? null,
      needId: null,
      requestedAt: at('REQUESTED')!,
      dispatchedAt: at('DISPATCHED'),
      acceptedAt: at('ACCEPTED'),
      completedAt: at('COMPLETED'),
      ratedAt: at('RATED'),
      rating: status === 'RATED' ? 5 : null,
      review: status === 'RATED' ? '服务及时，群众满意。' : null,
    };
  });
}

export function orderEventRows(): (typeof serviceOrderEvents.$inferInsert)[] {
  return orders.flatMap(({ id, divisionCode, provider, steps }) => {
    const actors: Partial<Record<ServiceOrderStatus, string>> = {
      REQUESTED: committeeOf(divisionCode).id,
      DISPATCHED: county.id,
      RATED: committeeOf(divisionCode).id,
      CANCELLED: committeeOf(divisionCode).id,
    };
    const { synthetic: _synthetic, source: _source, ...place } = generated(divisionCode);
    return steps.map(([status, happenedAt], i) => {
      const isAlone = status === 'REQUESTED' || status === 'CANCELLED';
      return {
        orderId: id,
        number: i + 1,
        status,
        happenedAt,
        organizationId: actors[status] ?? provider.partyId,
        providerType: isAlone ? null : provider.partyType,
        providerId: isAlone ? null : provider.partyId,
        reason: reasons[status] ?? null,
        ...place,
      };
    });
  });
}
