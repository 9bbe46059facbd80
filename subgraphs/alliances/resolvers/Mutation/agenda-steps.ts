import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt } from '@hub/kit/viewer.ts';
import { eq, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { agendaItemById } from '../../loaders.ts';
import { agendaSteps, type AgendaAction } from '../../rules/meeting-steps.ts';
import { agendaItems, idempotency, type AgendaItemRow, type MeetingSessionRow } from '../../tables.ts';
import { recordStep } from './deliberating.ts';
import {
  lockAgendaItem,
  lockSession,
  participantNamed,
  requireSide,
  type BodyOfSession,
} from './meeting-body.ts';

export const proposeAgendaItem: MutationResolvers['proposeAgendaItem'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { today } = context;
  const sessionId = expectId(input.sessionId, 'ses', '联席会议的一次会议');
  const outcome = await mutate(
    context,
    { name: 'proposeAgendaItem', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['title'], refusals);
      const body = await lockSession(tx, { viewer, today }, sessionId, refusals);
      const { session } = body;
      const proposer = participantNamed(body, viewer, input.party, today, refusals);
      requireSession('PROPOSE', session, refusals, ['input', 'sessionId']);
      refusals.settle();
      const id = newId('agd');
      await tx.insert(agendaItems).values({
        id,
        ...placeOf(session.divisionCode),
        sessionId,
        kind: input.kind,
        title: input.title,
        status: 'PROPOSED',
        proposerType: proposer.partyType,
        proposerId: proposer.partyId,
        proposerDivisionCode: proposer.divisionCode,
        background: input.background ?? null,
        procedure: input.procedure ?? 'DIRECT',
        divisionCode: session.divisionCode,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'agendaItem', agendaItemById);
};

function requireSession(
  action: AgendaAction,
  { status }: MeetingSessionRow,
  refusals: Refusals,
  path: string[],
): void {
  if (!agendaSteps[action].session.includes(status))
    refuseStatus(refusals, 'JointMeetingSessionStatus', status, path);
}

type BodyOfItem = BodyOfSession & { item: AgendaItemRow };

interface StepInput {
  idempotencyKey?: string | null;
  agendaItemId: string;
  version: number;
}

/** Side, version, session and item, in this order: what is told first is whose step it is. */
export async function lockForStep(
  tx: Transaction,
  context: HubContext,
  action: AgendaAction,
  { agendaItemId, version }: StepInput,
  refusals: Refusals,
): Promise<BodyOfItem> {
  const viewer = requireOfficial(context);
  const { by, from } = agendaSteps[action];
  const path = ['input', 'agendaItemId'];
  const id = expectId(agendaItemId, 'agd', '议题');
  const body = await lockAgendaItem(tx, { viewer, today: context.today }, id, refusals);
  const { item, session } = body;
  requireSide(by, viewer, body, refusals, path);
  if (by.includes('PARTICIPANT') && !mayWriteAt(viewer, item.proposerDivisionCode ?? item.divisionCode)) {
    refusals.add('STEP_OF_OTHER_SIDE', path, {
      side: 'the participant that proposed it',
      sideZh: '提出议题的成员',
    });
    refusals.settle();
  }
  expectVersion(version, item.version, refusals);
  requireSession(action, session, refusals, path);
  if (!refusals.any && !from.includes(item.status))
    refuseStatus(refusals, 'AgendaItemStatus', item.status, path);
  refusals.settle();
  return body;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input }: { name: string; action: AgendaAction; input: Input },
  take: (tx: Transaction, body: BodyOfItem, refusals: Refusals) => Promise<Partial<AgendaItemRow>>,
) {
  requireOfficial(context);
  const id = expectId(input.agendaItemId, 'agd', '议题');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const body = await lockForStep(tx, context, action, input, refusals);
    const columns = await take(tx, body, refusals);
    refusals.settle();
    // A step that leaves the status alone still makes a version of its own.
    const { to } = agendaSteps[action];
    await tx
      .update(agendaItems)
      .set({ ...(to ? { status: to } : { title: body.item.title }), ...columns })
      .where(eq(agendaItems.id, id));
    return id;
  });
  return await payload(context, outcome, 'agendaItem', agendaItemById);
}

export const admitAgendaItem: MutationResolvers['admitAgendaItem'] = (_root, { input }, context) =>
  step(context, { name: 'admitAgendaItem', action: 'ADMIT', input }, async (tx, { session }) => {
    const [last] = await tx
      .select({ position: sql<number>`coalesce(max(${agendaItems.position}), -1)::int` })
      .from(agendaItems)
      .where(eq(agendaItems.sessionId, session.id));
    return { position: last!.position + 1 };
  });

export const declineAgendaItem: MutationResolvers['declineAgendaItem'] = (_root, { input }, context) =>
  step(context, { name: 'declineAgendaItem', action: 'DECLINE', input }, async (_tx, _body, refusals) => {
    requireTexts(input, ['reason'], refusals);
    return { declineReason: input.reason };
  });

export const withdrawAgendaItem: MutationResolvers['withdrawAgendaItem'] = (_root, { input }, context) =>
  step(context, { name: 'withdrawAgendaItem', action: 'WITHDRAW', input }, async () => ({}));

export const discussAgendaItem: MutationResolvers['discussAgendaItem'] = (_root, { input }, context) =>
  step(context, { name: 'discussAgendaItem', action: 'DISCUSS', input }, async () => ({}));

export const recordDeliberationStep: MutationResolvers['recordDeliberationStep'] = (
  _root,
  { input },
  context,
) => {
  if (input.step === 'DECIDED')
    throw badInput('决议请用 adoptResolution 登记。', 'Register the decision with adoptResolution.');
  const takenOn = input.takenOn ?? context.today;
  return step(
    context,
    { name: 'recordDeliberationStep', action: 'RECORD_STEP', input },
    async (tx, { item }, refusals) => {
      if (takenOn > context.today) refusals.add('DATE_IN_FUTURE', ['input', 'takenOn']);
      await recordStep(tx, context, item, { step: input.step, takenOn, note: input.note ?? null }, refusals);
      return {};
    },
  );
};
