import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq, max, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { whistleById } from '../../loaders.ts';
import { knowParties, organization, requireOneWithin } from '../../parties.ts';
import { isCalledLevel, isOverdue, whistleSteps, type WhistleAction } from '../../rules/whistle-steps.ts';
import { idempotency, whistles, whistleSupervisions, type WhistleRow } from '../../tables.ts';

interface StepInput {
  idempotencyKey?: string | null;
  whistleId: string;
  version: number;
}

interface Step<Input> {
  name: string;
  action: WhistleAction;
  input: Input;
  /** Before the lock: what the input alone, or another subgraph, has against it. */
  check?: (refusals: Refusals) => void | Promise<void>;
  /** What is written beside the status. */
  write: (whistle: WhistleRow, refusals: Refusals) => Parameters<ReturnType<Transaction['update']>['set']>[0];
  /** What is kept of the step by itself. */
  keep?: (tx: Transaction, whistle: WhistleRow, viewer: OfficialViewer) => Promise<void>;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input, check, write, keep }: Step<Input>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.whistleId, 'whi', '吹哨');
  const { by, from, to } = whistleSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    await check?.(refusals);
    const whistle = await lockRow(tx, whistles, id);
    if (!whistle) refusals.add('UNKNOWN_RECORD', ['input', 'whistleId']);
    refusals.settle();
    requireOneWithin(viewer, [whistle!.divisionCode]);
    if (by === 'SUPERIOR' && !isCalledLevel(whistle!.level, viewer.divisionCode)) {
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'whistleId'], called);
      refusals.settle();
    }
    expectVersion(input.version, whistle!.version, refusals);
    if (!from.includes(whistle!.status))
      refuseStatus(refusals, 'WhistleStatus', whistle!.status, ['input', 'whistleId']);
    refusals.settle();
    const more = write(whistle!, refusals);
    refusals.settle();
    await tx
      .update(whistles)
      .set({ status: to ?? whistle!.status, ...more })
      .where(eq(whistles.id, id));
    await keep?.(tx, whistle!, viewer);
    return id;
  });
  return await payload(context, outcome, 'whistle', whistleById);
}

const called = { side: 'the level that was called', sideZh: '被吹哨的上级' };
const now = () => sql`now()` as never;

export const dispatchWhistle: MutationResolvers['dispatchWhistle'] = (_root, { input }, context) => {
  limitLists({ organizationIds: input.organizationIds }, 50);
  if (input.organizationIds.length === 0)
    throw badInput('请至少填写一个被召集的党组织。', 'Name at least one organization to come.');
  const dueAt = String(input.dueAt);
  return step(context, {
    name: 'dispatchWhistle',
    action: 'DISPATCH',
    input,
    check: async (refusals) => {
      if (new Date(dueAt) <= new Date())
        refusals.add('DATE_BEFORE_START', ['input', 'dueAt'], { start: context.today });
      const parties = input.organizationIds.map(organization);
      await knowParties(context, parties, context.today, refusals, (i) => ['input', 'organizationIds', i]);
    },
    write: () => ({ calledIds: [...input.organizationIds], dispatchedAt: now(), dueAt }),
  });
};

export const giveWhistleFeedback: MutationResolvers['giveWhistleFeedback'] = (_root, { input }, context) =>
  step(context, {
    name: 'giveWhistleFeedback',
    action: input.satisfied ? 'CONFIRM' : 'REOPEN',
    input,
    check: (refusals) => {
      // Those who come again need to know what was missing.
      if (!input.satisfied) requireTexts(input, ['note'], refusals);
    },
    write: ({ round }) => ({
      feedback: input.note ?? null,
      round: input.satisfied ? round : round + 1,
    }),
  });

export const superviseWhistle: MutationResolvers['superviseWhistle'] = (_root, { input }, context) =>
  step(context, {
    name: 'superviseWhistle',
    action: 'SUPERVISE',
    input,
    check: (refusals) => requireTexts(input, ['note'], refusals),
    write: (whistle, refusals) => {
      if (!isOverdue(whistle, new Date())) refusals.add('NOT_OVERDUE', ['input', 'whistleId']);
      return {};
    },
    keep: async (tx, { id, round, province, countyCode }, { organizationId }) => {
      // Under the lock on the whistle, so that numbers are taken one by one.
      const [last] = await tx
        .select({ number: max(whistleSupervisions.number) })
        .from(whistleSupervisions)
        .where(eq(whistleSupervisions.whistleId, id));
      await tx.insert(whistleSupervisions).values({
        whistleId: id,
        number: (last?.number ?? 0) + 1,
        organizationId,
        round,
        note: input.note,
        province,
        countyCode,
      });
    },
  });

export const closeWhistle: MutationResolvers['closeWhistle'] = (_root, { input }, context) =>
  step(context, {
    name: 'closeWhistle',
    action: 'CLOSE',
    input,
    write: () => ({ closedAt: now() }),
  });

export const cancelWhistle: MutationResolvers['cancelWhistle'] = (_root, { input }, context) =>
  step(context, {
    name: 'cancelWhistle',
    action: 'CANCEL',
    input,
    check: (refusals) => requireTexts(input, ['reason'], refusals),
    write: () => ({ cancellation: input.reason }),
  });
