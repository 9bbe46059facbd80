import { payload, requireTexts } from '@hub/kit/answering.ts';
import { createHash, randomBytes } from 'node:crypto';
import { placeOf } from '@hub/kit/columns.ts';
import type { Transaction } from '@hub/kit/database.ts';
import { newId } from '@hub/kit/ids.ts';
import { expectVersion, lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { CreateCalendarFeedInput, MutationResolvers } from '../../generated/resolvers.ts';
import { feedById } from '../../loaders.ts';
import { knowParty, organization, requireOneWithin } from '../../parties.ts';
import { alliances, calendarFeeds, idempotency, memberships, pactParties, pacts } from '../../tables.ts';

/** What every token begins with, so that one leaked into a text can be found. */
const tokenPrefix = 'hubcal_';

export const createCalendarFeed: MutationResolvers['createCalendarFeed'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const token = `${tokenPrefix}${randomBytes(32).toString('base64url')}`;
  let isMade = false;
  const outcome = await mutate(
    context,
    { name: 'createCalendarFeed', idempotency },
    input,
    async (tx, refusals) => {
      requireTexts(input, ['label'], refusals);
      const places = await placesOf(tx, context, input, refusals);
      refusals.settle();
      requireOneWithin(viewer, places);
      const id = newId('cal');
      await tx.insert(calendarFeeds).values({
        id,
        ...placeOf(viewer.divisionCode),
        label: input.label,
        subject: input.subject,
        subjectId: input.subjectId,
        digest: createHash('sha256').update(token).digest('hex'),
        organizationId: viewer.organizationId,
        divisionCode: viewer.divisionCode,
        createdOn: context.today,
      });
      isMade = true;
      return id;
    },
  );
  const answer = await payload(context, outcome, 'feed', feedById);
  // Whoever repeats a request is not told what only the first was told.
  if (!isMade || !answer.feed) return { ...answer, token: null, path: null };
  return { ...answer, token, path: `/calendar/${token}.ics` };
};

/** Where the organization, the members or the parties are seated: their officials may have a calendar of it. */
async function placesOf(
  tx: Transaction,
  context: HubContext,
  { subject, subjectId }: CreateCalendarFeedInput,
  refusals: Refusals,
): Promise<string[]> {
  const path = ['input', 'subjectId'];
  if (subject === 'ORGANIZATION') {
    const known = await knowParty(context, organization(subjectId), context.today, refusals, path);
    return known ? [known.divisionCode] : [];
  }
  if (subject === 'ALLIANCE') {
    const id = expectId(subjectId, 'all', '党建联盟');
    const [alliance] = await tx.select().from(alliances).where(eq(alliances.id, id));
    if (!alliance) refusals.add('UNKNOWN_RECORD', path);
    const members = await tx
      .select({ divisionCode: memberships.divisionCode })
      .from(memberships)
      .where(
        and(eq(memberships.allianceId, id), eq(memberships.status, 'ADMITTED'), isNull(memberships.validTo)),
      );
    return [alliance?.divisionCode ?? '', ...members.map(({ divisionCode }) => divisionCode)].filter(Boolean);
  }
  const id = expectId(subjectId, 'pact', '共建协议');
  const [pact] = await tx.select({ id: pacts.id }).from(pacts).where(eq(pacts.id, id));
  if (!pact) refusals.add('UNKNOWN_RECORD', path);
  const parties = await tx
    .select({ divisionCode: pactParties.divisionCode })
    .from(pactParties)
    .where(eq(pactParties.pactId, id));
  return parties.map(({ divisionCode }) => divisionCode);
}

export const revokeCalendarFeed: MutationResolvers['revokeCalendarFeed'] = async (
  _root,
  { input },
  context,
) => {
  const viewer = requireOfficial(context);
  const id = expectId(input.feedId, 'cal', '日历订阅');
  const outcome = await mutate(
    context,
    { name: 'revokeCalendarFeed', idempotency },
    input,
    async (tx, refusals) => {
      const feed = await lockRow(tx, calendarFeeds, id);
      if (!feed) refusals.add('UNKNOWN_RECORD', ['input', 'feedId']);
      refusals.settle();
      requireOneWithin(viewer, [feed!.divisionCode]);
      expectVersion(input.version, feed!.version, refusals);
      refusals.settle();
      // What is revoked stays revoked since the first time.
      if (feed!.revokedAt === null)
        await tx
          .update(calendarFeeds)
          .set({ revokedAt: sql`clock_timestamp()` })
          .where(eq(calendarFeeds.id, id));
      return id;
    },
  );
  return await payload(context, outcome, 'feed', feedById);
};
