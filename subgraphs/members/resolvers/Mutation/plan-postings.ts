import { dropPrepared, planUnderWay } from '@hub/kit/emergency-plan.ts';
import { badInput, Fault } from '@hub/kit/errors.ts';
import { newId } from '@hub/kit/ids.ts';
import { insertRows } from '@hub/kit/insert-rows.ts';
import { mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { changePostings } from '../../emergencies/posting.ts';
import { prepared } from '../../emergencies/retiring.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { idempotency, partyMembers, plannedPostings, postAssignments, servicePosts } from '../../tables.ts';

const mostAtOnce = 500;

export const planEmergencyPostings: MutationResolvers['planEmergencyPostings'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const { postings, fromPostId, toPostId } = input;
  if ((postings == null) === (fromPostId == null) || (fromPostId == null) !== (toPostId == null))
    throw badInput(
      '请填写 postings，或同时填写 fromPostId 与 toPostId。',
      'Give postings, or fromPostId together with toPostId.',
    );
  if (postings && (postings.length === 0 || postings.length > mostAtOnce))
    throw badInput(`postings 须为 1 至 ${mostAtOnce} 项。`, `postings holds 1 to ${mostAtOnce} items.`);
  if (fromPostId) expectId(fromPostId, 'pst', '岗位');
  const options = {
    name: 'planEmergencyPostings',
    idempotency,
    constraints: { planned_posting_once: { code: 'ALREADY_PLANNED', path: ['input', 'postings'] } },
  };
  const outcome = await mutate(context, options, input, async (tx, refusals) => {
    const plan = await planUnderWay(context, input.planId, refusals);
    const side = plan?.sides.find(({ position }) => position === input.sidePosition);
    if (plan && !side) refusals.add('NOT_A_SIDE', ['input', 'sidePosition']);
    refusals.settle();
    const given = postings ?? (await atPost());
    const postIds = [...new Set(given.map(({ postId }) => postId)), ...(toPostId ? [toPostId] : [])];
    const posts = postIds.length
      ? await tx
          .select({ id: servicePosts.id, closedOn: servicePosts.closedOn })
          .from(servicePosts)
          .where(inArray(servicePosts.id, postIds))
      : [];
    const memberIds = given.map(({ memberId }) => memberId);
    const rows = memberIds.length
      ? await tx
          .select()
          .from(partyMembers)
          .where(sql`${partyMembers.id} = any(${sql.param(memberIds)}::text[])`)
      : [];
    const members = new Map(rows.map((row) => [row.id, row]));
    const planned = given.map(({ memberId, postId }, i) => {
      const path = (field: string) =>
        postings
          ? ['input', 'postings', i, field]
          : ['input', field === 'postId' ? 'toPostId' : 'fromPostId'];
      const member = members.get(memberId);
      if (!member || !hasJurisdiction(viewer, member.divisionCode))
        refusals.add('UNKNOWN_MEMBER', path('memberId'));
      else if (!mayWriteAt(viewer, member.divisionCode)) throw notYours();
      else if (!member.divisionCode.startsWith(side!.divisionCode))
        refusals.add('OUTSIDE_SIDE', path('memberId'));
      const post = posts.find(({ id }) => id === postId);
      if (!post) refusals.add('UNKNOWN_RECORD', path('postId'));
      else if (post.closedOn !== null) refusals.add('ALREADY_ENDED', path('postId'), { on: post.closedOn });
      return {
        id: newId('ppo'),
        province: member?.province ?? '',
        countyCode: member?.countyCode ?? '',
        synthetic: member?.synthetic ?? false,
        divisionCode: member?.divisionCode ?? '',
        planId: input.planId,
        sidePosition: input.sidePosition,
        memberId,
        postId,
      };
    });
    if (new Set(memberIds).size < memberIds.length) refusals.add('ALREADY_PLANNED', ['input', 'postings']);
    refusals.settle();
    await insertRows(tx, plannedPostings, planned);
    return { id: input.planId, added: planned.length };

    /** Everybody of the own line at the post today who is not planned for yet. */
    async function atPost(): Promise<{ memberId: string; postId: string }[]> {
      const found = await tx.execute<{ memberId: string }>(sql`
        select distinct assignment.member_id as "memberId" from ${postAssignments} assignment
        join ${partyMembers} member on member.id = assignment.member_id
        where assignment.post_id = ${fromPostId!} and assignment.mode = 'NORMAL'
          and (assignment.valid_from is null or assignment.valid_from <= ${context.today}::date)
          and (assignment.valid_to is null or assignment.valid_to > ${context.today}::date)
          and starts_with(member.division_code, ${side!.divisionCode})
          and not exists (select from ${plannedPostings} planned
            where planned.plan_id = ${input.planId} and planned.member_id = assignment.member_id)
        order by 1`);
      return found.map(({ memberId }) => ({ memberId, postId: toPostId! }));
    }
  });
  return {
    plan: outcome.answer && { id: outcome.answer.id },
    added: outcome.answer?.added ?? null,
    userErrors: outcome.userErrors as never,
  };
};

function notYours(): Fault {
  return new Fault('FORBIDDEN', {
    zh: '该党员不在您的辖区内，或您的角色不能登记；请联系其组织关系所在地的联络员。',
    en: 'That member is outside your jurisdiction, or your role may not register; ask the coordinator of the place.',
  });
}

export const dropPlannedPostings: MutationResolvers['dropPlannedPostings'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const name = 'dropPlannedPostings';
  const outcome = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    await planUnderWay(context, input.planId, refusals);
    refusals.settle();
    // Row-level security leaves those of the own line.
    const rows = await tx.select().from(plannedPostings).where(eq(plannedPostings.planId, input.planId));
    input.ids?.forEach((id, i) => {
      if (!rows.some((row) => row.id === id)) refusals.add('UNKNOWN_RECORD', ['input', 'ids', i]);
    });
    refusals.settle();
    const wanted = rows.filter(({ id }) => !input.ids || input.ids.includes(id));
    if (wanted.some(({ divisionCode }) => !mayWriteAt(viewer, divisionCode))) throw notYours();
    const ids = wanted.map(({ id }) => id);
    await tx
      .delete(plannedPostings)
      .where(
        and(
          eq(plannedPostings.planId, input.planId),
          sql`${plannedPostings.id} = any(${sql.param(ids)}::text[])`,
        ),
      );
    return { id: input.planId };
  });
  return { plan: outcome.answer, userErrors: outcome.userErrors as never };
};

/** For alliances alone. */
export const changeEmergencyPostings: MutationResolvers['changeEmergencyPostings'] = (
  _root,
  { input },
  context,
) => {
  if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
  return changePostings(context, input);
};

/** For alliances alone. */
export const dropRetiredPostings: MutationResolvers['dropRetiredPostings'] = (_root, _args, context) => {
  if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
  return dropPrepared(context, prepared);
};
