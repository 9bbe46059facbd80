import { codelist } from '@hub/kit/codelists.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import type { DeliberationStep } from '@hub/kit/generated/words.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { asc, eq } from 'drizzle-orm';
import { nextStep } from '../../rules/meeting-steps.ts';
import { isSettled, resolutionStatus } from '../../rules/task-steps.ts';
import {
  agendaItems,
  deliberationRecords,
  resolutions,
  resolutionTasks,
  type AgendaItemRow,
} from '../../tables.ts';

async function stepsTaken(tx: Transaction, item: Pick<AgendaItemRow, 'id'>) {
  return await tx
    .select()
    .from(deliberationRecords)
    .where(eq(deliberationRecords.agendaItemId, item.id))
    .orderBy(asc(deliberationRecords.takenOn));
}

const nothing = {
  step: 'nothing: this way of deliberation is over or was not chosen',
  stepZh: '无（未采用此程序，或程序已走完）',
};
const tasksFirst = { step: 'all tasks of the resolution settled', stepZh: '办结决议的全部事项' };

/** Adds the step that comes next; any other is refused, and so is a result published before there is one. */
export async function recordStep(
  tx: Transaction,
  context: HubContext,
  item: AgendaItemRow,
  { step, takenOn, note }: { step: DeliberationStep; takenOn: string; note: string | null },
  refusals: Refusals,
): Promise<void> {
  const taken = await stepsTaken(tx, item);
  const next = nextStep(
    item.procedure,
    taken.map((one) => one.step),
  );
  const path = ['input', 'step'];
  const word = codelist('DeliberationStep').find(({ code }) => code === next);
  if (next !== step)
    refusals.add('DELIBERATION_OUT_OF_ORDER', path, word ? { step: word.en, stepZh: word.zh } : nothing);
  else if (step === 'RESULT_PUBLISHED') {
    const tasks = await tx.select().from(resolutionTasks).where(eq(resolutionTasks.agendaItemId, item.id));
    if (!tasks.every(({ status }) => isSettled(status)))
      refusals.add('DELIBERATION_OUT_OF_ORDER', path, tasksFirst);
  }
  const start = taken.at(-1)?.takenOn;
  if (start && takenOn < start) refusals.add('DATE_BEFORE_START', ['input', 'takenOn'], { start });
  refusals.settle();
  await tx
    .insert(deliberationRecords)
    .values({ agendaItemId: item.id, step, takenOn, note, ...placeOf(item.divisionCode) });
  if (step === 'RESULT_PUBLISHED') await settleResolutions(tx, item, context.today);
}

/** Brings the resolutions of an item, and the item, to where their tasks are. */
export async function settleResolutions(tx: Transaction, item: AgendaItemRow, today: string): Promise<void> {
  const [taken, adopted, tasks] = [
    await stepsTaken(tx, item),
    await tx.select().from(resolutions).where(eq(resolutions.agendaItemId, item.id)).for('update'),
    await tx.select().from(resolutionTasks).where(eq(resolutionTasks.agendaItemId, item.id)),
  ];
  const isOver =
    nextStep(
      item.procedure,
      taken.map((one) => one.step),
    ) === null;
  const statuses = [];
  for (const resolution of adopted) {
    const own = tasks
      .filter(({ resolutionId }) => resolutionId === resolution.id)
      .map(({ status }) => status);
    const status = own.length === 0 ? resolution.status : resolutionStatus(own, isOver);
    statuses.push(status);
    if (status !== resolution.status || own.some(isSettled))
      await tx
        .update(resolutions)
        .set({ status, followedUpOn: today })
        .where(eq(resolutions.id, resolution.id));
  }
  const status = statuses.every((one) => one === 'DONE') ? ('FOLLOWED_UP' as const) : ('RESOLVED' as const);
  if (item.status !== status) await tx.update(agendaItems).set({ status }).where(eq(agendaItems.id, item.id));
}
