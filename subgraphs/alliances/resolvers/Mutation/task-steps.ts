import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { taskById } from '../../loaders.ts';
import { taskSteps, isSettled, type TaskAction, type TaskSide } from '../../rules/task-steps.ts';
import { idempotency, resolutionTasks, taskEvents, type ResolutionTaskRow } from '../../tables.ts';
import { settleResolutions } from './deliberating.ts';
import { lockAgendaItem, takingPart, type BodyOfSession } from './meeting-body.ts';

interface StepInput {
  idempotencyKey?: string | null;
  taskId: string;
  version: number;
}

interface Step<Input> {
  name: string;
  action: TaskAction;
  input: Input;
  texts?: readonly (keyof Input & string)[];
  more?(tx: Transaction, task: ResolutionTaskRow, refusals: Refusals): Partial<ResolutionTaskRow>;
  /** What the record of the step says. */
  text?: string;
}

async function step<Input extends StepInput>(
  context: HubContext,
  { name, action, input, texts = [], more, text }: Step<Input>,
) {
  const viewer = requireOfficial(context);
  const { today } = context;
  const id = expectId(input.taskId, 'tsk', '决议事项');
  const path = ['input', 'taskId'];
  const { by, from, to, event } = taskSteps[action];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, texts, refusals);
    const [found] = await tx.select().from(resolutionTasks).where(eq(resolutionTasks.id, id));
    if (!found) refusals.add('UNKNOWN_RECORD', path);
    refusals.settle();
    const body = await lockAgendaItem(tx, { viewer, today }, found!.agendaItemId, refusals, path);
    const task = (await lockRow(tx, resolutionTasks, id))!;
    if (!speaksFor(by, viewer, body, task, today)) {
      refusals.add('STEP_OF_OTHER_SIDE', path, sideNames[by]);
      refusals.settle();
    }
    expectVersion(input.version, task.version, refusals);
    if (!from.includes(task.status)) refuseStatus(refusals, 'ResolutionTaskStatus', task.status, path);
    refusals.settle();
    const status = to ?? task.status;
    const columns = more?.(tx, task, refusals) ?? {};
    refusals.settle();
    const [written] = await tx
      .update(resolutionTasks)
      .set({ status, ...(isSettled(status) ? { settledOn: today } : {}), ...columns })
      .where(eq(resolutionTasks.id, id))
      .returning();
    const events = await tx.$count(taskEvents, eq(taskEvents.taskId, id));
    await tx.insert(taskEvents).values({
      taskId: id,
      number: events + 1,
      kind: event,
      happenedOn: today,
      text: text ?? null,
      dueOn: written!.dueOn,
      ...placeOf(task.divisionCode),
    });
    if (isSettled(status)) await settleResolutions(tx, body.item, today);
    return id;
  });
  return await payload(context, outcome, 'task', taskById);
}

const sideNames: Record<TaskSide, { side: string; sideZh: string }> = {
  RESPONSIBLE: { side: 'the responsible party', sideZh: '责任方' },
  BODY: {
    side: 'the convener or the chair, though never by the responsible organization itself',
    sideZh: '召集党组织或主持方（责任方自身除外）',
  },
};

/**
 * Nobody accepts what the own organization reports. What the convener has to do itself, any other participant may settle
 * for the meeting.
 */
function speaksFor(
  by: TaskSide,
  viewer: OfficialViewer,
  body: BodyOfSession,
  { partyId, divisionCode }: ResolutionTaskRow,
  today: string,
): boolean {
  if (by === 'RESPONSIBLE') return mayWriteAt(viewer, divisionCode);
  if (viewer.organizationId === partyId) return false;
  const { meeting, session } = body;
  const places = [meeting.divisionCode, ...(session.chairDivisionCode ? [session.chairDivisionCode] : [])];
  if (partyId === meeting.convenerId)
    places.push(...takingPart(body, today).map((participant) => participant.divisionCode));
  return places.some((place) => mayWriteAt(viewer, place));
}

export const reportTaskProgress: MutationResolvers['reportTaskProgress'] = (_root, { input }, context) =>
  step(context, {
    name: 'reportTaskProgress',
    action: 'PROGRESS',
    input,
    texts: ['progress'],
    more: () => ({ progress: input.progress }),
    text: input.progress,
  });

export const reportTaskCompletion: MutationResolvers['reportTaskCompletion'] = (_root, { input }, context) =>
  step(context, {
    name: 'reportTaskCompletion',
    action: 'COMPLETE',
    input,
    texts: ['evidence'],
    more: () => ({ evidence: input.evidence, reportedOn: context.today }),
    text: input.evidence,
  });

export const acceptTaskCompletion: MutationResolvers['acceptTaskCompletion'] = (_root, { input }, context) =>
  step(context, { name: 'acceptTaskCompletion', action: 'ACCEPT', input });

export const returnTask: MutationResolvers['returnTask'] = (_root, { input }, context) =>
  step(context, {
    name: 'returnTask',
    action: 'RETURN',
    input,
    texts: ['reason'],
    more: () => ({ reportedOn: null }),
    text: input.reason,
  });

export const extendTask: MutationResolvers['extendTask'] = (_root, { input }, context) =>
  step(context, {
    name: 'extendTask',
    action: 'EXTEND',
    input,
    texts: ['reason'],
    more: (_tx, { dueOn }, refusals) => {
      if (input.dueOn <= dueOn) refusals.add('DATE_BEFORE_START', ['input', 'dueOn'], { start: dueOn });
      return { dueOn: input.dueOn };
    },
    text: input.reason,
  });

export const callOffTask: MutationResolvers['callOffTask'] = (_root, { input }, context) =>
  step(context, { name: 'callOffTask', action: 'CALL_OFF', input, texts: ['reason'], text: input.reason });
