import { recordWrite } from '@hub/kit/audit/write.ts';
import type { Transaction } from '@hub/kit/database.ts';
import {
  done,
  notDone,
  preparedOtherwise,
  type EmergencyChange,
  type EmergencyChanged,
} from '@hub/kit/emergency-plan.ts';
import { newId } from '@hub/kit/ids.ts';
import { insertRows } from '@hub/kit/insert-rows.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { suppressed } from '@hub/kit/suppression.ts';
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import {
  emergencyParts,
  idempotency,
  plannedPostings,
  postAssignments,
  servicePosts,
  type PlannedPostingRow,
} from '../tables.ts';
import { preparedDigest } from './prepared.ts';

/** The hub acts for a plan that every side agreed to, whose line the members are. */
export const everyLine = { line: '*', opened: '', purpose: '' } as const;

/** Posts or returns whom a plan prepared for one side, in one transaction; asked again, it says the same again. */
export async function changePostings(context: HubContext, input: EmergencyChange): Promise<EmergencyChanged> {
  // Nobody is posted for what is joint: a posting belongs to the member's side.
  const { side } = input;
  if (side == null) return done(0);
  return await context.db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtext(${`emergency postings ${input.activationId}`}))`,
    );
    const answer =
      input.step === 'OPEN' ? await open(tx, context, input, side) : await close(tx, context, input, side);
    await recordWrite(tx, context, idempotency, 'changeEmergencyPostings', 'DONE');
    return answer;
  }, everyLine);
}

async function partOf(tx: Transaction, activationId: string, side: number) {
  const [part] = await tx
    .select()
    .from(emergencyParts)
    .where(and(eq(emergencyParts.activationId, activationId), eq(emergencyParts.side, side)));
  return part;
}

type Planned = Pick<PlannedPostingRow, 'memberId' | 'postId' | 'province' | 'countyCode' | 'synthetic'> &
  Record<string, unknown>;

async function open(
  tx: Transaction,
  { today }: HubContext,
  { activationId, planId, isDrill, digest }: EmergencyChange,
  side: number,
): Promise<EmergencyChanged> {
  const known = await partOf(tx, activationId, side);
  if (known) return done(known.closedAt === null ? known.count : 0);
  if ((await preparedDigest(tx, planId)) !== digest) return preparedOtherwise();
  const planned = await tx.execute<Planned>(sql`
    select member_id as "memberId", post_id as "postId", province, county_code as "countyCode", synthetic
    from ${plannedPostings} where plan_id = ${planId} and side_position = ${side} order by id`);
  // By ids and not by a join: with stale statistics PostgreSQL compared every row with every other, for minutes.
  const memberIds = planned.map(({ memberId }) => memberId);
  const [elsewhere] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from ${postAssignments} other
    where other.member_id = any(${sql.param(memberIds)}::text[]) and other.mode = 'EMERGENCY'
      and other.activation_id is not null and other.valid_to is null`);
  if (elsewhere!.count > 0)
    return notDone(
      '有党员已在另一次应急中转岗，未予转岗。',
      'Members of it are on posts for another emergency; nobody was posted.',
    );
  const closed = await tx
    .select({ name: servicePosts.name })
    .from(servicePosts)
    .where(
      and(
        inArray(servicePosts.id, [...new Set(planned.map(({ postId }) => postId))]),
        isNotNull(servicePosts.closedOn),
      ),
    );
  if (closed.length > 0)
    return notDone(
      `预备的岗位已撤销（${closed.map(({ name }) => name).join('、')}），未予转岗。`,
      `A post that was planned on has been closed (${closed.map(({ name }) => name).join(', ')}); nobody was posted.`,
    );
  if (!isDrill) {
    await insertRows(
      tx,
      postAssignments,
      planned.map(({ memberId, postId, province, countyCode, synthetic }) => ({
        id: newId('asg'),
        province,
        countyCode,
        synthetic,
        memberId,
        postId,
        mode: 'EMERGENCY' as const,
        validFrom: today,
        activationId,
        activationSide: side,
      })),
    );
  }
  const count = tellable(planned.map(({ postId }) => postId));
  await tx.insert(emergencyParts).values({ activationId, side, openedAt: sql`now()` as never, count });
  return done(count);
}

/** How many in all; null where one post has few, since the posts' own counts are published. */
function tellable(postIds: readonly string[]): number | null {
  const posts = Map.groupBy(postIds, (id) => id);
  const isSmall = [...posts.values()].some((at) => suppressed(at.length).isSuppressed);
  return isSmall ? null : postIds.length;
}

async function close(
  tx: Transaction,
  { today }: HubContext,
  { activationId }: EmergencyChange,
  side: number,
): Promise<EmergencyChanged> {
  const known = await partOf(tx, activationId, side);
  if (!known) {
    // Taken back before it was done: it is not to be done any more.
    await tx.insert(emergencyParts).values({ activationId, side, closedAt: sql`now()` as never, count: 0 });
    return done(0);
  }
  if (known.closedAt === null) {
    await tx
      .update(postAssignments)
      .set({ validTo: today })
      .where(
        and(
          eq(postAssignments.activationId, activationId),
          eq(postAssignments.activationSide, side),
          sql`(${postAssignments.validTo} is null or ${postAssignments.validTo} > ${today})`,
        ),
      );
    await tx
      .update(emergencyParts)
      .set({ closedAt: sql`now()` as never })
      .where(and(eq(emergencyParts.activationId, activationId), eq(emergencyParts.side, side)));
  }
  return done(known.count);
}
