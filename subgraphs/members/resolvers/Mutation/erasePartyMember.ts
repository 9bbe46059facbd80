import { Fault } from '@hub/kit/errors.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import { eq, inArray } from 'drizzle-orm';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import {
  checkInFeedback,
  checkInReports,
  communityCheckIns,
  idempotency,
  importKeys,
  importRows,
  importWrites,
  partyMembers,
  organizerAppointments,
  plannedPostings,
  postAssignments,
  teamMemberships,
} from '../../tables.ts';

const mayErase: readonly string[] = ['ORGANIZATION_ADMIN', 'HUB_ADMIN'];

export const erasePartyMember: MutationResolvers['erasePartyMember'] = async (_, { input }, context) => {
  const viewer = requireOfficial(context);
  if (!mayErase.includes(viewer.role)) {
    throw new Fault('FORBIDDEN', {
      zh: '删除党员信息由组织部门管理员办理，请联系本级组织部门。',
      en: 'An administrator of the organization department erases members; ask the department of your level.',
    });
  }
  const options = { name: 'erasePartyMember', idempotency };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const row = await lockRow(tx, partyMembers, input.id);
    if (!row || !hasJurisdiction(viewer, row.divisionCode)) refusals.add('UNKNOWN_MEMBER', ['input', 'id']);
    refusals.settle();
    expectVersion(input.version, row!.version, refusals);
    refusals.settle();
    const { id } = row!;
    const checkIns = await tx
      .select({ id: communityCheckIns.id })
      .from(communityCheckIns)
      .where(eq(communityCheckIns.memberId, id))
      .for('update');
    const ids = checkIns.map((one) => one.id);
    // What hangs on a check-in goes first: PostgreSQL lets nobody see it when the check-in is gone.
    const reports = await tx
      .delete(checkInReports)
      .where(inArray(checkInReports.checkInId, ids))
      .returning({ id: checkInReports.id });
    const feedback = await tx
      .delete(checkInFeedback)
      .where(inArray(checkInFeedback.checkInId, ids))
      .returning({ id: checkInFeedback.id });
    const posts = await tx
      .delete(postAssignments)
      .where(eq(postAssignments.memberId, id))
      .returning({ id: postAssignments.id });
    const planned = await tx
      .delete(plannedPostings)
      .where(eq(plannedPostings.memberId, id))
      .returning({ id: plannedPostings.id });
    const teams = await tx
      .delete(teamMemberships)
      .where(eq(teamMemberships.memberId, id))
      .returning({ id: teamMemberships.id });
    const guided = await tx
      .delete(organizerAppointments)
      .where(eq(organizerAppointments.memberId, id))
      .returning({ id: organizerAppointments.id });
    await tx.delete(communityCheckIns).where(inArray(communityCheckIns.id, ids));
    // What imports know of the member: the number's hash, what stood there before, and rows that wait to be committed.
    await tx.delete(importRows).where(eq(importRows.nodeId, id));
    await tx.delete(importKeys).where(eq(importKeys.nodeId, id));
    await tx.update(importWrites).set({ before: null }).where(eq(importWrites.nodeId, id));
    await tx.delete(partyMembers).where(eq(partyMembers.id, id));
    return {
      id,
      records:
        1 +
        ids.length +
        reports.length +
        feedback.length +
        posts.length +
        planned.length +
        teams.length +
        guided.length,
    };
  });
  return {
    erasedId: answer?.id ?? null,
    erasedRecords: answer?.records ?? null,
    userErrors: userErrors as never,
  };
};
