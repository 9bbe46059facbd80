import { payload, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import type { ServiceOrderStatus } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq, max, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { orderById } from '../../loaders.ts';
import { knowParties, knowParty, organization, requireOneWithin, type KnownParty } from '../../parties.ts';
import { orderSteps, type OrderAction, type OrderSide } from '../../rules/order-steps.ts';
import {
  idempotency,
  serviceNeeds,
  serviceOrderEvents,
  serviceOrders,
  type ServiceOrderRow,
} from '../../tables.ts';
import { takeStep, type SideName, type StepInput } from './take-step.ts';

const now = () => sql`now()` as never;

interface OrderEvent {
  status: ServiceOrderStatus;
  provider: { providerType: ServiceOrderRow['providerType']; providerId: string | null };
  reason?: string | null;
}

async function keepEvent(
  tx: Transaction,
  viewer: OfficialViewer,
  { id, divisionCode }: { id: string; divisionCode: string },
  { status, provider, reason }: OrderEvent,
): Promise<void> {
  // Under the lock on the order, so that numbers are taken one by one.
  const [last] = await tx
    .select({ number: max(serviceOrderEvents.number) })
    .from(serviceOrderEvents)
    .where(eq(serviceOrderEvents.orderId, id));
  await tx.insert(serviceOrderEvents).values({
    orderId: id,
    number: (last?.number ?? 0) + 1,
    status,
    organizationId: viewer.organizationId,
    providerType: provider.providerType,
    providerId: provider.providerId,
    reason: reason ?? null,
    ...placeOf(divisionCode),
  });
}

export const requestServiceOrder: MutationResolvers['requestServiceOrder'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const needId = input.needId ? expectId(input.needId, 'need', '需求') : null;
  const name = 'requestServiceOrder';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['title'], refusals);
    if (input.neededBy && input.neededBy < context.today)
      refusals.add('DATE_BEFORE_START', ['input', 'neededBy'], { start: context.today });
    const fields = ['organizationId', 'dispatcherId'];
    const ids = [input.organizationId];
    if (input.dispatcherId && input.dispatcherId !== input.organizationId) ids.push(input.dispatcherId);
    const parties = ids.map(organization);
    const [requester, dispatcher] = await knowParties(context, parties, context.today, refusals, (i) => [
      'input',
      fields[i]!,
    ]);
    refusals.settle();
    requireOneWithin(viewer, [requester!.divisionCode]);
    if (dispatcher && !requester!.divisionCode.startsWith(dispatcher.divisionCode))
      refusals.add('DISPATCHER_NOT_ABOVE', ['input', 'dispatcherId']);
    if (needId) {
      const [need] = await tx
        .select({ organizationId: serviceNeeds.organizationId })
        .from(serviceNeeds)
        .where(eq(serviceNeeds.id, needId));
      if (need?.organizationId !== requester!.partyId) refusals.add('UNKNOWN_RECORD', ['input', 'needId']);
    }
    refusals.settle();
    const id = newId('ord');
    await tx.insert(serviceOrders).values({
      id,
      ...placeOf(requester!.divisionCode),
      organizationId: requester!.partyId,
      divisionCode: requester!.divisionCode,
      title: input.title,
      description: input.description ?? null,
      neededBy: input.neededBy ?? null,
      status: 'REQUESTED',
      dispatcherId: dispatcher?.partyId ?? null,
      dispatcherDivisionCode: dispatcher?.divisionCode ?? null,
      needId,
      requestedAt: now(),
    });
    const { divisionCode } = requester!;
    await keepEvent(tx, viewer, { id, divisionCode }, { status: 'REQUESTED', provider: nobody });
    return id;
  });
  return await payload(context, outcome, 'order', orderById);
};

const nobody = { providerType: null, providerId: null };

const sideNames: Record<OrderSide, SideName> = {
  REQUESTER: { side: 'the organization that requested it', sideZh: '点单方' },
  DISPATCHER: { side: 'the organization that dispatches it', sideZh: '派单方' },
  PROVIDER: { side: 'the party it was dispatched to', sideZh: '接单方' },
};

interface OrderStep<Asked> {
  ask?: Parameters<typeof takeStep<typeof serviceOrders, OrderSide, Asked>>[1]['ask'];
  reason?: string | null;
  /** What is written beside the status. */
  more?: (asked: Asked) => Partial<typeof serviceOrders.$inferInsert>;
}

function step<Asked = undefined>(
  context: HubContext,
  name: string,
  action: OrderAction,
  input: StepInput & { orderId: string },
  { ask, reason, more }: OrderStep<Asked>,
) {
  const rule = orderSteps[action];
  return takeStep<typeof serviceOrders, OrderSide, Asked>(context, {
    name,
    input,
    table: serviceOrders,
    id: expectId(input.orderId, 'ord', '服务订单'),
    idField: 'orderId',
    statuses: 'ServiceOrderStatus',
    rule,
    sideNames,
    ...(ask ? { ask } : {}),
    placesOf: ({ divisionCode, dispatcherDivisionCode, providerDivisionCode }) => ({
      REQUESTER: [divisionCode],
      DISPATCHER: [dispatcherDivisionCode ?? divisionCode],
      PROVIDER: providerDivisionCode === null ? [] : [providerDivisionCode],
    }),
    write: async (tx, order, { asked, viewer }) => {
      const written = { status: rule.to, ...more?.(asked) };
      await tx.update(serviceOrders).set(written).where(eq(serviceOrders.id, order.id));
      // Who declined is told by the event; the order itself has nobody then.
      const { providerType, providerId } = action === 'DISPATCH' ? { ...order, ...written } : order;
      await keepEvent(tx, viewer, order, {
        status: rule.to,
        provider: { providerType, providerId },
        reason: reason ?? null,
      });
    },
    field: 'order',
    byId: orderById,
  });
}

export const dispatchServiceOrder: MutationResolvers['dispatchServiceOrder'] = (_root, { input }, context) =>
  step<KnownParty>(context, 'dispatchServiceOrder', 'DISPATCH', input, {
    ask: async (refusals) => {
      const path = ['input', 'provider'];
      const party = await knowParty(context, input.provider, context.today, refusals, path);
      refusals.settle();
      return party!;
    },
    more: ({ partyType, partyId, divisionCode }) => ({
      providerType: partyType,
      providerId: partyId,
      providerDivisionCode: divisionCode,
      dispatchedAt: now(),
    }),
  });

export const acceptServiceOrder: MutationResolvers['acceptServiceOrder'] = (_root, { input }, context) =>
  step(context, 'acceptServiceOrder', 'ACCEPT', input, { more: () => ({ acceptedAt: now() }) });

export const declineServiceOrder: MutationResolvers['declineServiceOrder'] = (_root, { input }, context) =>
  step(context, 'declineServiceOrder', 'DECLINE', input, {
    ask: (refusals) => {
      requireTexts(input, ['reason'], refusals);
      return undefined;
    },
    reason: input.reason,
    more: () => ({ ...nobody, providerDivisionCode: null }),
  });

export const completeServiceOrder: MutationResolvers['completeServiceOrder'] = (_root, { input }, context) =>
  step(context, 'completeServiceOrder', 'COMPLETE', input, { more: () => ({ completedAt: now() }) });

export const rateServiceOrder: MutationResolvers['rateServiceOrder'] = (_root, { input }, context) => {
  if (input.rating < 1 || input.rating > 5)
    throw badInput('评分须为 1 至 5。', 'A rating lies between 1 and 5.');
  return step(context, 'rateServiceOrder', 'RATE', input, {
    more: () => ({ rating: input.rating, review: input.review ?? null, ratedAt: now() }),
  });
};

export const cancelServiceOrder: MutationResolvers['cancelServiceOrder'] = (_root, { input }, context) =>
  step(context, 'cancelServiceOrder', 'CANCEL', input, {
    ask: (refusals) => {
      requireTexts(input, ['reason'], refusals);
      return undefined;
    },
    reason: input.reason,
  });
