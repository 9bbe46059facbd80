import { limitLists, payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { eq } from 'drizzle-orm';
import type { MutationResolvers, ResolutionTaskInput } from '../../generated/resolvers.ts';
import { resolutionById, taskById } from '../../loaders.ts';
import { agendaSteps } from '../../rules/meeting-steps.ts';
import { assignableTo } from '../../rules/task-steps.ts';
import { agendaItems, idempotency, resolutions, resolutionTasks, taskEvents } from '../../tables.ts';
import { lockForStep } from './agenda-steps.ts';
import { recordStep } from './deliberating.ts';
import { lockAgendaItem, requireSide, takingPart, type BodyOfSession } from './meeting-body.ts';

export const adoptResolution: MutationResolvers['adoptResolution'] = async (_root, { input }, context) => {
  requireOfficial(context);
  const tasks = input.tasks ?? [];
  limitLists({ tasks }, 50);
  const outcome = await mutate(
    context,
    { name: 'adoptResolution', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['text'], refusals);
      const body = await lockForStep(tx, context, 'ADOPT', input, refusals);
      const { item, session } = body;
      // The table lets a resolution be adopted by sessions that have been held alone.
      const adoptedOn = session.heldOn!;
      const id = newId('res');
      const write = tasks.map((task, i) => taskOf(body, task, refusals, ['input', 'tasks', String(i)]));
      refusals.settle();
      if (item.procedure !== 'DIRECT') {
        const taken = { step: 'DECIDED' as const, takenOn: adoptedOn, note: null };
        await recordFirstDecision(tx, context, body, taken, refusals);
      }
      await tx.insert(resolutions).values({
        id,
        ...placeOf(item.divisionCode),
        agendaItemId: item.id,
        kind: input.kind,
        text: input.text,
        status: tasks.length > 0 ? 'UNDER_WAY' : 'ADOPTED',
        adoptedOn,
      });
      for (const columns of write) await insertTask(tx, body, item.id, id, columns, context.today);
      await tx.update(agendaItems).set({ status: agendaSteps.ADOPT.to! }).where(eq(agendaItems.id, item.id));
      return id;
    },
  );
  return await payload(context, outcome, 'resolution', resolutionById);
};

/** The third deliberation is the first resolution adopted on the item; further ones belong to it. */
async function recordFirstDecision(
  tx: Transaction,
  context: Parameters<typeof recordStep>[1],
  { item }: { item: Parameters<typeof recordStep>[2] },
  taken: Parameters<typeof recordStep>[3],
  refusals: Refusals,
): Promise<void> {
  const earlier = await tx.$count(resolutions, eq(resolutions.agendaItemId, item.id));
  if (earlier === 0) await recordStep(tx, context, item, taken, refusals);
}

interface TaskColumns {
  title: string;
  partyType: 'PARTY_ORGANIZATION' | 'UNIT';
  partyId: string;
  divisionCode: string;
  dueOn: string;
}

/** A task as it is to be written; its party takes part, and its day comes after the session's. */
function taskOf(
  body: BodyOfSession,
  { title, party, dueOn }: ResolutionTaskInput,
  refusals: Refusals,
  path: string[],
): TaskColumns {
  requireTexts({ title }, ['title'], refusals, path);
  const heldOn = body.session.heldOn!;
  if (dueOn < heldOn) refusals.add('DATE_BEFORE_START', [...path, 'dueOn'], { start: heldOn });
  const responsible = takingPart(body, heldOn).find(
    ({ partyType, partyId }) => partyType === party.type && partyId === party.id,
  );
  if (!responsible) refusals.add('NOT_IN_MEETING', [...path, 'party']);
  return {
    title,
    dueOn,
    partyType: party.type,
    partyId: party.id,
    divisionCode: responsible?.divisionCode ?? '',
  };
}

async function insertTask(
  tx: Transaction,
  { meeting, session }: BodyOfSession,
  agendaItemId: string,
  resolutionId: string,
  columns: TaskColumns,
  today: string,
): Promise<string> {
  const id = newId('tsk');
  const place = placeOf(columns.divisionCode);
  await tx.insert(resolutionTasks).values({
    id,
    ...place,
    ...columns,
    resolutionId,
    agendaItemId,
    sessionId: session.id,
    sessionNumber: session.number,
    meetingId: meeting.id,
    status: 'OPEN',
  });
  await tx
    .insert(taskEvents)
    .values({ taskId: id, number: 1, kind: 'ASSIGNED', happenedOn: today, dueOn: columns.dueOn, ...place });
  return id;
}

export const assignTask: MutationResolvers['assignTask'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const { today } = context;
  const resolutionId = expectId(input.resolutionId, 'res', '决议');
  const path = ['input', 'resolutionId'];
  const outcome = await mutate(context, { name: 'assignTask', idempotency }, input, async (tx, refusals) => {
    const [found] = await tx.select().from(resolutions).where(eq(resolutions.id, resolutionId));
    if (!found) refusals.add('UNKNOWN_RECORD', path);
    refusals.settle();
    const body = await lockAgendaItem(tx, { viewer, today }, found!.agendaItemId, refusals, path);
    const resolution = (await lockRow(tx, resolutions, resolutionId))!;
    requireSide(['SEAT', 'CHAIR'], viewer, body, refusals, path);
    expectVersion(input.version, resolution.version, refusals);
    if (!assignableTo.includes(resolution.status))
      refuseStatus(refusals, 'ResolutionStatus', resolution.status, path);
    const columns = taskOf(body, input.task, refusals, ['input', 'task']);
    refusals.settle();
    await tx.update(resolutions).set({ status: 'UNDER_WAY' }).where(eq(resolutions.id, resolutionId));
    return await insertTask(tx, body, body.item.id, resolutionId, columns, today);
  });
  return await payload(context, outcome, 'task', taskById);
};
