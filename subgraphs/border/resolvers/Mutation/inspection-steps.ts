import { payload } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial, type Outcome } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, desc, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { inspectionById } from '../../loaders.ts';
import { requireOneSide } from '../../places.ts';
import {
  inspectionStatus,
  inspectionSteps,
  nextDue,
  pillarOf,
  worst,
  type InspectionAction,
} from '../../rules/boundary-steps.ts';
import {
  boundaries,
  idempotency,
  inspections,
  pillarFindings,
  pillars,
  type BoundaryRow,
  type InspectionRow,
} from '../../tables.ts';
import { expectDay, expectStatus, refuseOtherSide, sideOf, type Side } from './stepping.ts';

export const scheduleInspection: MutationResolvers['scheduleInspection'] = async (_, { input }, context) => {
  requireOfficial(context);
  const options = { name: 'scheduleInspection', idempotency };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    if (!input.source.trim()) refusals.add('TEXT_BLANK', ['input', 'source']);
    const line = await lockRow(tx, boundaries, input.boundaryId);
    if (!line) refusals.add('UNKNOWN_RECORD', ['input', 'boundaryId']);
    refusals.settle();
    requireOneSide(context, [line!.aCode, line!.bCode]);
    const [last] = await tx
      .select()
      .from(inspections)
      .where(eq(inspections.boundaryId, line!.id))
      .orderBy(desc(inspections.round))
      .limit(1);
    if (last && last.completedOn === null)
      refusals.add('INSPECTION_OPEN', ['input', 'boundaryId'], { round: last.round });
    const due = last ? nextDue(last) : null;
    const dueOn = input.dueOn ?? due;
    if (!dueOn) refusals.add('DUE_DATE_MISSING', ['input', 'dueOn']);
    // An earlier day is welcome, a later one against the five years.
    else if (due && dueOn > due) refusals.add('INSPECTION_TOO_LATE', ['input', 'dueOn'], { due });
    else if (last?.completedOn && dueOn <= last.completedOn)
      refusals.add('END_BEFORE_START', ['input', 'dueOn']);
    refusals.settle();
    const id = newId('ins');
    await tx.insert(inspections).values({
      id,
      province: line!.province,
      countyCode: line!.countyCode,
      boundaryId: line!.id,
      round: (last?.round ?? 0) + 1,
      dueOn: dueOn!,
      source: input.source.trim(),
    });
    return id;
  });
  return await payload(context, outcome, 'inspection', inspectionById);
};

interface StepInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  forDivision?: string | null;
}

interface Scene {
  tx: Transaction;
  refusals: Refusals;
  row: InspectionRow;
  line: BoundaryRow;
  side: Side;
  divisionCode: string;
}

async function step(
  context: HubContext,
  action: InspectionAction,
  name: string,
  input: StepInput,
  work: (scene: Scene) => Promise<Partial<InspectionRow>>,
): Promise<Outcome<string>> {
  const viewer = requireOfficial(context);
  const { by, from } = inspectionSteps[action];
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, inspections, input.id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    const [line] = await tx.select().from(boundaries).where(eq(boundaries.id, row!.boundaryId));
    requireOneSide(context, [line!.aCode, line!.bCode]);
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    expectStatus(refusals, 'InspectionStatus', inspectionStatus(row!), from);
    refusals.settle();
    const side = sideOf(context, refusals, line!, input.forDivision);
    if (by === 'OTHER' && ((side === 'A') === row!.reportedByA || viewer.divisionCode === row!.byCode))
      refuseOtherSide(refusals);
    refusals.settle();
    const scene = { tx, refusals, row: row!, line: line!, side, divisionCode: viewer.divisionCode };
    const change = await work(scene);
    refusals.settle();
    await tx.update(inspections).set(change).where(eq(inspections.id, input.id));
    return input.id;
  });
}

export const recordPillarFinding: MutationResolvers['recordPillarFinding'] = async (
  _,
  { input },
  context,
) => {
  const outcome = await step(
    context,
    'FIND',
    'recordPillarFinding',
    input,
    async ({ tx, refusals, row, line, side }) => {
      expectDay(context, refusals, input.on);
      if (!pillarOf(input.pillarNumber, line.lineCode))
        refusals.add('PILLAR_NUMBER_MALFORMED', ['input', 'pillarNumber'], {
          line: line.lineCode.slice(0, 4),
        });
      refusals.settle();
      const [pillar] = await tx
        .select()
        .from(pillars)
        .where(and(eq(pillars.pillarNumber, input.pillarNumber), eq(pillars.boundaryId, line.id)));
      if (!pillar) refusals.add('UNKNOWN_RECORD', ['input', 'pillarNumber']);
      refusals.settle();
      const said = { condition: input.condition, on: input.on, note: input.note?.trim() || null };
      const changed = await tx
        .update(pillarFindings)
        .set(said)
        .where(
          and(
            eq(pillarFindings.inspectionId, row.id),
            eq(pillarFindings.pillarId, pillar!.id),
            eq(pillarFindings.recordedByA, side === 'A'),
          ),
        )
        .returning({ id: pillarFindings.id });
      if (changed.length === 0) {
        await tx.insert(pillarFindings).values({
          id: newId('pfi'),
          province: row.province,
          countyCode: row.countyCode,
          inspectionId: row.id,
          pillarId: pillar!.id,
          recordedByA: side === 'A',
          ...said,
        });
      }
      return { isUnderWay: true };
    },
  );
  return await payload(context, outcome, 'inspection', inspectionById);
};

export const submitInspectionReport: MutationResolvers['submitInspectionReport'] = async (
  _,
  { input },
  context,
) => {
  const outcome = await step(
    context,
    'SUBMIT',
    'submitInspectionReport',
    input,
    async ({ tx, refusals, row, side, divisionCode }) => {
      if (!input.findings.trim()) refusals.add('TEXT_BLANK', ['input', 'findings']);
      const found = await tx.select().from(pillarFindings).where(eq(pillarFindings.inspectionId, row.id));
      const latest = found.reduce((day, { on }) => (on > day ? on : day), '');
      expectDay(context, refusals, input.on, { notBefore: latest });
      const seen = new Set(found.map(({ pillarId }) => pillarId));
      const all = await tx.select().from(pillars).where(eq(pillars.boundaryId, row.boundaryId));
      const unseen = all.filter(({ id }) => !seen.has(id)).map(({ pillarNumber }) => pillarNumber);
      if (unseen.length > 0)
        refusals.add('PILLARS_UNSEEN', ['input', 'id'], { count: unseen.length, first: unseen.sort()[0]! });
      return {
        reportedOn: input.on,
        reportedByA: side === 'A',
        byCode: divisionCode,
        findings: input.findings.trim(),
      };
    },
  );
  return await payload(context, outcome, 'inspection', inspectionById);
};

export const answerInspectionReport: MutationResolvers['answerInspectionReport'] = async (
  _,
  { input },
  context,
) => {
  const action = input.isConfirmed ? 'CONFIRM' : 'RETURN';
  const outcome = await step(context, action, 'answerInspectionReport', input, async ({ tx, row }) => {
    if (!input.isConfirmed) return { reportedOn: null, reportedByA: null, byCode: null };
    await tellConditions(tx, row.id);
    return { completedOn: row.reportedOn };
  });
  return await payload(context, outcome, 'inspection', inspectionById);
};

/** What both sides have confirmed is what a pillar's condition says from then on: the worse of two findings. */
async function tellConditions(tx: Transaction, inspectionId: string): Promise<void> {
  const found = await tx.select().from(pillarFindings).where(eq(pillarFindings.inspectionId, inspectionId));
  for (const [id, ofPillar] of Map.groupBy(found, ({ pillarId }) => pillarId)) {
    const condition = worst(ofPillar.map((one) => one.condition));
    await tx.update(pillars).set({ condition }).where(eq(pillars.id, id));
  }
}
