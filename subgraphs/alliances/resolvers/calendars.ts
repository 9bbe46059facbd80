import { Fault } from '@hub/kit/errors.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { hasJurisdiction } from '@hub/kit/viewer.ts';
import { sql } from 'drizzle-orm';
import type { CalendarFeedResolvers, QueryResolvers } from '../generated/resolvers.ts';
import * as load from '../loaders.ts';
import { calendarEntries as entriesOf } from '../queries/calendar-entries.ts';
import { calendarFeedUses, type CalendarFeedRow } from '../tables.ts';
import { organizationStub } from './stubs.ts';

/** A feed is known to its own line alone. */
export const CalendarFeed: CalendarFeedResolvers = {
  __resolveReference: async ({ id }, context) => {
    const feed = await load.feedById.one(context, id);
    const { viewer } = context;
    if (!feed) return null;
    return viewer.kind === 'OFFICIAL' && hasJurisdiction(viewer, feed.divisionCode) ? feed : null;
  },
  organization: ({ subject, subjectId }) => (subject === 'ORGANIZATION' ? organizationStub(subjectId) : null),
  alliance: ({ subject, subjectId }, _args, context) =>
    subject === 'ALLIANCE' ? load.allianceById.one(context, subjectId) : null,
  pact: ({ subject, subjectId }, _args, context) =>
    subject === 'PACT' ? load.pactById.one(context, subjectId) : null,
  madeBy: ({ organizationId }) => organizationStub(organizationId),
  lastUsedAt: async ({ id }, _args, context) => (await load.useByFeed.one(context, id))?.lastUsedAt ?? null,
};

const mostListed = 200;

export const calendarFeeds: NonNullable<QueryResolvers['calendarFeeds']> = async (_root, _args, context) => {
  const { viewer } = context;
  if (viewer.kind !== 'OFFICIAL') throw new Fault('FORBIDDEN');
  const feeds = await load.feedsByOrganization.many(context, viewer.organizationId);
  return feeds.filter(({ divisionCode }) => hasJurisdiction(viewer, divisionCode)).slice(0, mostListed);
};

/** The gateway alone asks, for whoever holds the token. */
export const calendarAddress: NonNullable<QueryResolvers['calendarAddress']> = async (
  _root,
  { digest },
  context,
) => {
  if (context.viewer.kind !== 'SERVICE') throw new Fault('FORBIDDEN');
  const feed = await load.feedByDigest.one(context, digest);
  if (!feed) return null;
  const { id, label, organizationId, divisionCode, revokedAt } = feed;
  if (revokedAt === null) await noteUse(context, feed);
  return { feedId: id, label, organizationId, divisionCode, isRevoked: revokedAt !== null };
};

/** Once a minute is enough to know that a calendar is read. */
async function noteUse({ db }: HubContext, { id, province, countyCode }: CalendarFeedRow): Promise<void> {
  await db.query(
    sql`insert into ${calendarFeedUses} as u (feed_id, last_used_at, province, county_code)
        values (${id}, now(), ${province}, ${countyCode})
        on conflict (feed_id, province, county_code) do update set last_used_at = excluded.last_used_at
        where u.last_used_at < now() - interval '1 minute'`,
  );
}

export const calendarEntries: NonNullable<QueryResolvers['calendarEntries']> = async (
  _root,
  { feedId },
  context,
) => {
  const { viewer } = context;
  const feed = await load.feedById.one(context, expectId(feedId, 'cal', '日历订阅'));
  // Read with the eyes of whoever made it, and by nobody else.
  if (viewer.kind !== 'OFFICIAL' || feed?.organizationId !== viewer.organizationId)
    throw new Fault('FORBIDDEN');
  return await entriesOf(context, feed);
};
