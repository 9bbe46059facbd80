import { payload, refuseStatus, requireTexts } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { eq, max, sql } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { caseById, secretaryProjectById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { caseSteps, projectSteps, type LeadSide } from '../../rules/case-steps.ts';
import { searchColumns } from '../../search.ts';
import { caseEvents, governanceCases, idempotency, secretaryLedProjects, whistles } from '../../tables.ts';

const now = () => sql`now()` as never;

export const openGovernanceCase: MutationResolvers['openGovernanceCase'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const whistleId = input.whistleId ? expectId(input.whistleId, 'whi', '吹哨') : null;
  const name = 'openGovernanceCase';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['title', 'note'], refusals);
    const path = ['input', 'leadOrganizationId'];
    const party = organization(input.leadOrganizationId);
    const lead = await knowParty(context, party, context.today, refusals, path);
    if (whistleId) {
      const [whistle] = await tx.select({ id: whistles.id }).from(whistles).where(eq(whistles.id, whistleId));
      if (!whistle) refusals.add('UNKNOWN_RECORD', ['input', 'whistleId']);
    }
    refusals.settle();
    requireOneWithin(viewer, [lead!.divisionCode]);
    const id = newId('gvc');
    await tx.insert(governanceCases).values({
      id,
      ...placeOf(lead!.divisionCode),
      divisionId: lead!.divisionId,
      divisionCode: lead!.divisionCode,
      title: input.title,
      status: 'STUDIED',
      leadOrganizationId: lead!.partyId,
      openedOn: context.today,
      whistleId,
      ...searchColumns(input.title),
    });
    await tx.insert(caseEvents).values({
      id: newId('cve'),
      ...placeOf(lead!.divisionCode),
      caseId: id,
      position: 0,
      kind: 'STUDY',
      note: input.note,
      organizationId: viewer.organizationId,
      at: now(),
    });
    return id;
  });
  return await payload(context, outcome, 'case', caseById);
};

export const advanceGovernanceCase: MutationResolvers['advanceGovernanceCase'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.caseId, 'gvc', '难点问题');
  const { by, from, to } = caseSteps[input.kind];
  const name = 'advanceGovernanceCase';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['note'], refusals);
    const row = await lockRow(tx, governanceCases, id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'caseId']);
    refusals.settle();
    requireSide(viewer, by, row!.divisionCode, refusals, ['input', 'kind']);
    expectVersion(input.version, row!.version, refusals);
    if (!from.includes(row!.status))
      refuseStatus(refusals, 'GovernanceCaseStatus', row!.status, ['input', 'kind']);
    refusals.settle();
    const [last] = await tx
      .select({ position: max(caseEvents.position) })
      .from(caseEvents)
      .where(eq(caseEvents.caseId, id));
    await tx.insert(caseEvents).values({
      id: newId('cve'),
      ...placeOf(row!.divisionCode),
      caseId: id,
      position: (last?.position ?? -1) + 1,
      kind: input.kind,
      note: input.note,
      organizationId: viewer.organizationId,
      at: now(),
    });
    await tx
      .update(governanceCases)
      .set({ status: to, ...(to === 'CLOSED' ? { resolvedOn: context.today } : {}) })
      .where(eq(governanceCases.id, id));
    return id;
  });
  return await payload(context, outcome, 'case', caseById);
};

export const openSecretaryLedProject: MutationResolvers['openSecretaryLedProject'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  if (input.year < 1949 || input.year > 2200)
    throw badInput('年度须在 1949 至 2200 之间。', 'A year lies between 1949 and 2200.');
  const name = 'openSecretaryLedProject';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    requireTexts(input, ['title'], refusals);
    const path = ['input', 'organizationId'];
    const lead = await knowParty(context, organization(input.organizationId), context.today, refusals, path);
    refusals.settle();
    requireOneWithin(viewer, [lead!.divisionCode]);
    const id = newId('slp');
    await tx.insert(secretaryLedProjects).values({
      id,
      ...placeOf(lead!.divisionCode),
      organizationId: lead!.partyId,
      divisionCode: lead!.divisionCode,
      title: input.title,
      year: input.year,
      status: 'PROPOSED',
      progressPercent: 0,
    });
    return id;
  });
  return await payload(context, outcome, 'project', secretaryProjectById);
};

export const advanceSecretaryLedProject: MutationResolvers['advanceSecretaryLedProject'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.projectId, 'slp', '书记领办项目');
  const said = input.progressPercent ?? null;
  if (said !== null && (said < 0 || said > 100))
    throw badInput('进度须在 0 至 100 之间。', 'Progress lies between 0 and 100.');
  const { by, from } = projectSteps[input.status];
  const name = 'advanceSecretaryLedProject';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = await lockRow(tx, secretaryLedProjects, id);
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'projectId']);
    refusals.settle();
    requireSide(viewer, by, row!.divisionCode, refusals, ['input', 'status']);
    expectVersion(input.version, row!.version, refusals);
    if (!from.includes(row!.status))
      refuseStatus(refusals, 'SecretaryLedProjectStatus', row!.status, ['input', 'status']);
    refusals.settle();
    const progressPercent = input.status === 'COMPLETED' ? 100 : (said ?? row!.progressPercent);
    await tx
      .update(secretaryLedProjects)
      .set({ status: input.status, progressPercent, reviewedOn: context.today })
      .where(eq(secretaryLedProjects.id, id));
    return id;
  });
  return await payload(context, outcome, 'project', secretaryProjectById);
};

/** Lets the officials of a place go on, and for a superior's step only those of a division above it. */
function requireSide(
  viewer: OfficialViewer,
  by: LeadSide,
  place: string,
  refusals: Refusals,
  path: string[],
): void {
  requireOneWithin(viewer, [place]);
  if (by === 'SUPERIOR' && viewer.divisionCode.length >= place.length) {
    refusals.add('STEP_OF_OTHER_SIDE', path, superior);
    refusals.settle();
  }
}

const superior = { side: 'a committee above the one in the lead', sideZh: '牵头组织的上级党委' };
