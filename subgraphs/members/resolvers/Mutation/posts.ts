import { checkDay } from '@hub/kit/answering.ts';
import { lineOf } from '@hub/kit/access/row-scope.ts';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { PgTable, AnyPgColumn } from 'drizzle-orm/pg-core';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { findAssignment, postById } from '../../loaders.ts';
import {
  idempotency,
  partyMembers,
  postAssignments,
  servicePosts,
  type PartyMemberRow,
} from '../../tables.ts';
import { notYourPlace, requireOwnSeat } from './answering.ts';

/** A member of the official's own line, held until the transaction ends; to others there is none. */
export async function lockMember(
  tx: Transaction,
  context: HubContext,
  memberId: string,
  refusals: Refusals,
): Promise<PartyMemberRow> {
  const viewer = requireOfficial(context);
  const member = await lockRow(tx, partyMembers, memberId);
  if (!member || !hasJurisdiction(viewer, member.divisionCode))
    refusals.add('UNKNOWN_MEMBER', ['input', 'memberId']);
  refusals.settle();
  if (!mayWriteAt(viewer, member!.divisionCode)) throw notYourPlace();
  return member!;
}

type Ending = PgTable & Record<'id' | 'memberId' | 'validFrom' | 'validTo' | 'version', AnyPgColumn>;

interface EndInput {
  idempotencyKey?: string | null;
  id: string;
  version: number;
  on: string;
}

/** Ends what a member of the own line does somewhere. Row-level security leaves the own line's rows. */
export async function endOfMember(context: HubContext, name: string, table: Ending, input: EndInput) {
  requireOfficial(context);
  return await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const row = (await lockRow(tx, table as never, input.id)) as {
      memberId: string;
      version: number;
      validFrom: string | null;
      validTo: string | null;
    } | null;
    if (!row) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    await lockMember(tx, context, row!.memberId, refusals);
    expectVersion(input.version, row!.version, refusals);
    if (row!.validTo !== null) refusals.add('ALREADY_ENDED', ['input', 'id'], { on: row!.validTo });
    checkDay(context, refusals, input.on, row!.validFrom, ['input', 'on']);
    refusals.settle();
    await tx
      .update(table)
      .set({ validTo: input.on } as never)
      .where(eq(table.id, input.id));
    return input.id;
  });
}

export const openServicePost: MutationResolvers['openServicePost'] = async (_root, { input }, context) => {
  requireOfficial(context);
  const name = 'openServicePost';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    if (!input.name.trim()) refusals.add('TEXT_BLANK', ['input', 'name']);
    const seat = await requireOwnSeat(context, input.organizationId, refusals);
    const id = newId('pst');
    await tx.insert(servicePosts).values({
      id,
      ...placeOf(seat),
      kind: input.kind,
      name: input.name.trim(),
      organizationId: input.organizationId,
      divisionCode: seat,
    });
    return id;
  });
  return { post: answer ? await postById.one(context, answer) : null, userErrors: userErrors as never };
};

export const closeServicePost: MutationResolvers['closeServicePost'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const name = 'closeServicePost';
  const { answer, userErrors } = await mutate(context, { name, idempotency }, input, async (tx, refusals) => {
    const post = await lockRow(tx, servicePosts, input.id);
    if (!post) refusals.add('UNKNOWN_RECORD', ['input', 'id']);
    refusals.settle();
    if (!mayWriteAt(viewer, post!.divisionCode)) throw notYourPlace();
    expectVersion(input.version, post!.version, refusals);
    if (post!.closedOn !== null) refusals.add('ALREADY_ENDED', ['input', 'id'], { on: post!.closedOn });
    checkDay(context, refusals, input.on, null, ['input', 'on']);
    refusals.settle();
    await tx.update(servicePosts).set({ closedOn: input.on }).where(eq(servicePosts.id, input.id));
    await leavePost(tx, context, input.id, input.on);
    return input.id;
  });
  return { post: answer ? await postById.one(context, answer) : null, userErrors: userErrors as never };
};

/** Whoever is at a post that closes leaves it, of whatever line: nobody is at a post that is no more. */
async function leavePost(tx: Transaction, context: HubContext, postId: string, on: string): Promise<void> {
  await acrossLines(tx, context, () =>
    tx
      .update(postAssignments)
      .set({ validTo: sql`greatest(${postAssignments.validFrom}, ${on}::date)` as never })
      .where(
        and(
          eq(postAssignments.postId, postId),
          sql`(${postAssignments.validTo} is null or ${postAssignments.validTo} > ${on})`,
        ),
      ),
  );
}

/** Does what concerns members of whatever line; afterwards the transaction sees the own one again. */
export async function acrossLines(
  tx: Transaction,
  context: HubContext,
  work: () => PromiseLike<unknown>,
): Promise<void> {
  const see = (line: string) => tx.execute(sql`select set_config('hub.line', ${line}, true)`);
  await see('*');
  await work();
  await see(lineOf(context).line);
}

export const assignPost: MutationResolvers['assignPost'] = async (_root, { input }, context) => {
  requireOfficial(context);
  const options = {
    name: 'assignPost',
    idempotency,
    constraints: { assignment_once_at_post: { code: 'ALREADY_THERE', path: ['input', 'postId'] } },
  };
  const { answer, userErrors } = await mutate(context, options, input, async (tx, refusals) => {
    const member = await lockMember(tx, context, input.memberId, refusals);
    const [post] = await tx.select().from(servicePosts).where(eq(servicePosts.id, input.postId)).for('share');
    if (!post) refusals.add('UNKNOWN_RECORD', ['input', 'postId']);
    else if (post.closedOn !== null)
      refusals.add('ALREADY_ENDED', ['input', 'postId'], { on: post.closedOn });
    checkDay(context, refusals, input.from, null, ['input', 'from']);
    refusals.settle();
    const id = newId('asg');
    await tx.insert(postAssignments).values({
      id,
      province: member.province,
      countyCode: member.countyCode,
      synthetic: member.synthetic,
      memberId: member.id,
      postId: input.postId,
      mode: 'NORMAL',
      validFrom: input.from,
    });
    return id;
  });
  return {
    assignment: answer ? await findAssignment(context, answer) : null,
    userErrors: userErrors as never,
  };
};

export const endPostAssignment: MutationResolvers['endPostAssignment'] = async (
  _root,
  { input },
  context,
) => {
  const { answer, userErrors } = await endOfMember(context, 'endPostAssignment', postAssignments, input);
  return {
    assignment: answer ? await findAssignment(context, answer) : null,
    userErrors: userErrors as never,
  };
};
