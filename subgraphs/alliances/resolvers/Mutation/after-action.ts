import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { reportById } from '../../loaders.ts';
import { requireOneWithin } from '../../parties.ts';
import { reportSteps } from '../../rules/emergency-steps.ts';
import {
  afterActionReports,
  emergencyActivationSides,
  idempotency,
  type AfterActionReportRow,
  type EmergencyActivationSideRow,
} from '../../tables.ts';

interface ReportInput {
  idempotencyKey?: string | null;
  reportId: string;
  version: number;
}

async function step<Input extends ReportInput>(
  context: HubContext,
  name: string,
  action: keyof typeof reportSteps,
  input: Input,
  write: (
    tx: Transaction,
    locked: { report: AfterActionReportRow; sides: EmergencyActivationSideRow[] },
    refusals: Refusals,
  ) => Promise<void>,
) {
  const viewer = requireOfficial(context);
  const id = expectId(input.reportId, 'aar', '总结报告');
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const report = await lockRow(tx, afterActionReports, id);
    if (!report) refusals.add('UNKNOWN_RECORD', ['input', 'reportId']);
    refusals.settle();
    const sides = await tx
      .select()
      .from(emergencyActivationSides)
      .where(eq(emergencyActivationSides.activationId, report!.activationId));
    requireOneWithin(
      viewer,
      sides.map(({ divisionCode }) => divisionCode),
    );
    expectVersion(input.version, report!.version, refusals);
    if (!reportSteps[action].includes(report!.status))
      refuseStatus(refusals, 'AfterActionStatus', report!.status, ['input', 'reportId']);
    refusals.settle();
    await write(tx, { report: report!, sides }, refusals);
    return id;
  });
  return await payload(context, outcome, 'report', reportById);
}

export const reviseAfterActionReport: MutationResolvers['reviseAfterActionReport'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'reviseAfterActionReport', 'REVISE', input, async (tx, { report }, refusals) => {
    requireTexts(input, ['lessons'], refusals);
    refusals.settle();
    await tx
      .update(emergencyActivationSides)
      .set({ reportConfirmedOn: null })
      .where(eq(emergencyActivationSides.activationId, report.activationId));
    await tx
      .update(afterActionReports)
      .set({ lessons: input.lessons.trim() })
      .where(eq(afterActionReports.id, report.id));
  });

export const confirmAfterActionReport: MutationResolvers['confirmAfterActionReport'] = (
  _root,
  { input },
  context,
) =>
  step(context, 'confirmAfterActionReport', 'CONFIRM', input, async (tx, { report, sides }, refusals) => {
    const side = sides.find(({ organizationId }) => organizationId === input.organizationId);
    if (!side) refusals.add('NOT_A_SIDE', ['input', 'organizationId']);
    refusals.settle();
    requireOneWithin(requireOfficial(context), [side!.divisionCode]);
    if (side!.reportConfirmedOn !== null) refusals.add('ALREADY_CONSENTED', ['input', 'organizationId']);
    refusals.settle();
    await tx
      .update(emergencyActivationSides)
      .set({ reportConfirmedOn: context.today })
      .where(
        and(
          eq(emergencyActivationSides.activationId, report.activationId),
          eq(emergencyActivationSides.position, side!.position),
        ),
      );
    // A side that never put its part on has nothing to report on.
    const awaited = sides.filter(
      (one) => one !== side && one.activatedAt !== null && one.reportConfirmedOn === null,
    );
    await tx
      .update(afterActionReports)
      .set({ status: awaited.length === 0 ? 'CONCLUDED' : 'DRAFT' })
      .where(eq(afterActionReports.id, report.id));
  });
