import { payload, refuseStatus } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { mayWriteAt, type OfficialViewer } from '@hub/kit/viewer.ts';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { requireOneWithin } from '../../parties.ts';
import { idempotency } from '../../tables.ts';

export type SideName = Record<'side' | 'sideZh', string>;

export interface StepInput {
  idempotencyKey?: string | null;
  version: number;
}

/** One step of one record. */
interface Step<T extends PgTable & { id: AnyPgColumn }, Side extends string, Asked> {
  name: string;
  input: StepInput;
  table: T;
  id: string;
  /** The input field that holds the id. */
  idField: string;
  /** The code list of the record's status. */
  statuses: string;
  rule: { by: readonly Side[]; from: readonly string[] };
  sideNames: Record<Side, SideName>;
  /** Before anything is locked: what the input alone, or another subgraph, has to say. */
  ask?: (refusals: Refusals, tx: Transaction) => Promise<Asked> | Asked;
  /** An official acts for a side who may write at all of its places; a side without places is nobody. */
  placesOf: (
    row: T['$inferSelect'],
    asked: Asked,
    tx: Transaction,
  ) => Record<Side, readonly string[]> | Promise<Record<Side, readonly string[]>>;
  statusOf?: (row: T['$inferSelect']) => string;
  write: (
    tx: Transaction,
    row: T['$inferSelect'],
    { asked, refusals, viewer }: { asked: Asked; refusals: Refusals; viewer: OfficialViewer },
  ) => Promise<unknown>;
  field: string;
  byId: { one(context: HubContext, id: string): Promise<T['$inferSelect'] | null> };
}

/** Takes a step: asks, locks, and checks side, version and status in this order, before anything is written. */
export async function takeStep<
  T extends PgTable & { id: AnyPgColumn },
  Side extends string,
  Asked = undefined,
>(context: HubContext, step: Step<T, Side, Asked>) {
  const viewer = requireOfficial(context);
  const { name, input, table, id, rule } = step;
  const path = ['input', step.idField];
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const asked = (await step.ask?.(refusals, tx)) as Asked;
    refusals.settle();
    const row = await lockRow(tx, table, id);
    if (!row) refusals.add('UNKNOWN_RECORD', path);
    refusals.settle();
    const places = await step.placesOf(row!, asked, tx);
    requireOneWithin(viewer, Object.values<readonly string[]>(places).flat());
    const acts = (side: Side) =>
      places[side].length > 0 && places[side].every((place) => mayWriteAt(viewer, place));
    if (!rule.by.some(acts)) refusals.add('STEP_OF_OTHER_SIDE', path, step.sideNames[rule.by[0]!]);
    refusals.settle();
    expectVersion(input.version, (row as { version: number }).version, refusals);
    const status = step.statusOf ? step.statusOf(row!) : (row as unknown as { status: string }).status;
    if (!rule.from.includes(status)) refuseStatus(refusals, step.statuses, status, path);
    refusals.settle();
    await step.write(tx, row!, { asked, refusals, viewer });
    refusals.settle();
    return id;
  });
  return await payload(context, outcome, step.field as never, step.byId);
}
