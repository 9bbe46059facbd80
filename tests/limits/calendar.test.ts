import { writeCalendar, type CalendarEntry } from '@hub/gateway/calendar/write.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openServedRegister, type ServedRegister } from '../_kit/served.ts';

/** Calendars as calendar programs get them, read by a parser that is not ours. */

const lianjiang = asCoordinator('440881');
const border = idFromKey('all', 'yulin-zhanjiang-maoming');
const convened = idFromKey('ses', 'yulin-zhanjiang-maoming:4');
const planned = idFromKey('ses', 'yulin-zhanjiang-maoming:5');
const clearing = idFromKey('tsk', 'yulin-zhanjiang-maoming:clearing');

let served: ServedRegister;
beforeAll(async () => {
  served = await openServedRegister();
});
afterAll(() => served[Symbol.asyncDispose]());

async function create(
  subject: string,
  subjectId: string,
  viewer = lianjiang,
  more: object = {},
): Promise<any> {
  const { data, errors } = await served.register.ask(
    `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
      feed { id version label subject lastUsedAt revokedAt } token path userErrors { code } } }`,
    { input: { subject, subjectId, label: '廉江日历', ...more } },
    viewer,
  );
  return { errors, ...data?.createCalendarFeed };
}

async function revoke({ id, version }: { id: string; version: number }, viewer = lianjiang): Promise<any> {
  const { data, errors } = await served.register.ask(
    `mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { feed { id version revokedAt } userErrors { code } } }`,
    { input: { feedId: id, version } },
    viewer,
  );
  return { errors, ...data?.revokeCalendarFeed };
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${served.hub.url}${path}`, { headers });

async function eventsAt(path: string): Promise<Map<string, VEvent>> {
  const response = await get(path);
  expect(response.status).toBe(200);
  const parsed = Object.values(ical.sync.parseICS(await response.text()));
  return new Map(
    parsed.filter((one): one is VEvent => one?.type === 'VEVENT').map((event) => [event.uid, event]),
  );
}

const uid = (kind: string, id: string) => `${kind}:${id}@party-federation-hub`;

describe('a calendar', () => {
  test('of an alliance holds its sessions, tasks and turns of the chair', async () => {
    const { path } = await create('ALLIANCE', border);
    const events = await eventsAt(path);
    const session = events.get(uid('session', convened))!;
    expect(session).toMatchObject({
      summary: '玉湛茂边界党建联席会议第5次',
      location: '廉江市石角镇党群服务中心',
      status: 'CONFIRMED',
    });
    expect(new Date(session.start).toISOString()).toBe(`${addDays(today(), 20)}T01:00:00.000Z`);
    expect(session.start.tz).toBe('Asia/Shanghai');
    expect(events.get(uid('session', planned))!.status).toBe('TENTATIVE');
    const task = events.get(uid('task', clearing))!;
    expect([task.datetype, task.summary]).toEqual(['date', '决议事项到期：清理交界河段漂浮物']);
    expect([...events.keys()].some((key) => key.startsWith('turn:'))).toBe(true);
  });

  test('of a pact holds its days, and of an organization those of all its pacts', async () => {
    const [pact] = (await served.register.rows(
      `select p.id, p.expires_on::text from alliances.pacts p join alliances.pact_parties s on s.pact_id = p.id
       where s.division_code = '440881' and p.expires_on is not null order by p.id limit 1`,
    )) as [{ id: string }];
    const expiry = addDays(today(), 400);
    await served.register.rows(
      `update alliances.pacts set expires_on = '${expiry}', notice_days = 90 where id = '${pact.id}'`,
    );
    const ofPact = await eventsAt((await create('PACT', pact.id)).path);
    const ofOrganization = await eventsAt((await create('ORGANIZATION', committeeOf('440881').id)).path);
    for (const events of [ofPact, ofOrganization]) {
      const days = ['pact_notice', 'pact_expiry'].map((kind) => events.get(uid(kind, pact.id))!);
      const written = days.map(
        (event) => `${event.start.getFullYear()}-${event.start.getMonth() + 1}-${event.start.getDate()}`,
      );
      const plain = (date: string) => date.split('-').map(Number).join('-');
      expect(written).toEqual([plain(addDays(expiry, -90)), plain(expiry)]);
    }
    expect(ofOrganization.has(uid('session', convened))).toBe(true);
    expect([...ofPact.keys()].every((key) => key.includes(pact.id))).toBe(true);
  });

  test('holds what each party owes under its pacts, and what need not be met any longer as cancelled', async () => {
    const three = idFromKey('pact', 'yulin-zhanjiang-maoming');
    const turns = (await served.register.rows(
      `select o.id, o.party_id, o.due_on::text, o.status, b.content, p.alliance_id
       from alliances.obligation_occurrences o join alliances.pact_obligations b on b.id = o.obligation_id
       join alliances.pacts p on p.id = o.pact_id
       where o.pact_id = '${three}' and o.due_on between '${addDays(today(), -300)}' and '${addDays(today(), 300)}'`,
    )) as any[];
    const own = turns.filter(({ party_id: id }) => id === committeeOf('440881').id);
    expect([own.length > 0, turns.length > own.length]).toEqual([true, true]);
    const owed = (events: Map<string, VEvent>) =>
      [...events.keys()].filter((key) => turns.some(({ id }) => key === uid('obligation', id))).sort();
    const uids = (rows: any[]) => rows.map(({ id }) => uid('obligation', id)).sort();
    const ofPact = await eventsAt((await create('PACT', three)).path);
    expect(owed(ofPact)).toEqual(uids(turns));
    const [first] = own;
    const event = ofPact.get(uid('obligation', first.id))!;
    expect([event.datetype, event.summary]).toEqual(['date', `履约事项到期：${first.content}`]);
    const { path } = await create('ORGANIZATION', committeeOf('440881').id);
    expect(owed(await eventsAt(path))).toEqual(uids(own));
    if (first.alliance_id)
      expect(owed(await eventsAt((await create('ALLIANCE', first.alliance_id)).path))).toEqual(uids(turns));

    await served.register.rows(
      `update alliances.obligation_occurrences set status = 'WAIVED', answered_on = '${today()}' where id = '${first.id}'`,
    );
    expect((await eventsAt(path)).get(uid('obligation', first.id))!.status).toBe('CANCELLED');
  });

  test('of a pact holds the days of its measures, and of an organization those it answers for', async () => {
    const river = idFromKey('pact', 'lianjiang-border:0');
    const measure = idFromKey('msr', 'lianjiang-border:0:0');
    const [side] = await served.register.rows(
      `select id, party_id, division_code from alliances.pact_parties where pact_id = '${river}' and division_code = '440881105'`,
    );
    await served.register.rows(
      `update alliances.pact_measures set due_on = '${addDays(today(), 30)}', responsible_party_id = '${side!.id}' where id = '${measure}'`,
    );
    const viewer = asCoordinator('440881105');
    for (const [subject, id] of [
      ['PACT', river],
      ['ORGANIZATION', side!.party_id],
    ]) {
      const events = await eventsAt((await create(subject, id, viewer)).path);
      expect(events.get(uid('measure', measure))?.summary).toMatch(/^协议措施到期：/);
    }
    await served.register.rows(
      `update alliances.pact_measures set responsible_party_id = (select id from alliances.pact_parties
       where pact_id = '${river}' and id <> '${side!.id}' limit 1) where id = '${measure}'`,
    );
    const events = await eventsAt((await create('ORGANIZATION', side!.party_id, viewer)).path);
    expect(events.has(uid('measure', measure))).toBe(false);
  });

  test('says which entry changed, and keeps a cancelled session as cancelled', async () => {
    const { path } = await create('ALLIANCE', border);
    const before = (await eventsAt(path)).get(uid('session', planned))!;
    const { data } = await served.register.ask(
      `mutation ($input: CancelMeetingSessionInput!) { cancelMeetingSession(input: $input) { session { status } userErrors { code } } }`,
      { input: { sessionId: planned, version: 1, reason: '与换届冲突' } },
      asCoordinator('450922'),
    );
    expect(data.cancelMeetingSession.userErrors).toEqual([]);
    const after = (await eventsAt(path)).get(uid('session', planned))!;
    expect([Number(before.sequence), Number(after.sequence), after.status]).toEqual([0, 1, 'CANCELLED']);
    expect(after.lastmodified!.getTime()).toBeGreaterThan(before.lastmodified!.getTime());
  });

  test('is not sent again until it changes', async () => {
    const { path } = await create('ALLIANCE', border);
    const first = await get(path);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toContain('private');
    const etag = first.headers.get('etag')!;
    const again = await get(path, { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await served.register.rows(
      `update alliances.resolution_tasks set title = '清理漂浮物' where id = '${clearing}'`,
    );
    const changed = await get(path, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('tells the place of a session only as long as the organization takes part', async () => {
    const { path } = await create('ALLIANCE', border);
    expect((await eventsAt(path)).get(uid('session', convened))!.location).toBeTruthy();
    const of = `meeting_id = '${idFromKey('jmt', 'yulin-zhanjiang-maoming')}' and division_code = '440881'`;
    await served.register.rows(
      `update alliances.meeting_participants set status = 'WITHDRAWN', valid_to = '${today()}' where ${of}`,
    );
    expect((await eventsAt(path)).get(uid('session', convened))!.location).toBeFalsy();
    await served.register.rows(
      `update alliances.meeting_participants set status = 'ADMITTED', valid_to = null where ${of}`,
    );
  });
});

describe('the token of a calendar', () => {
  test('is told once and kept as a digest', async () => {
    const key = { idempotencyKey: `calendar-${today()}` };
    const { token, feed } = await create('ALLIANCE', border, lianjiang, key);
    const repeated = await create('ALLIANCE', border, lianjiang, key);
    expect([repeated.feed.id, repeated.token, repeated.path]).toEqual([feed.id, null, null]);
    const kept = await served.register.rows(
      `select to_jsonb(f)::text as text from alliances.calendar_feeds f union all select to_jsonb(i)::text from alliances.idempotency i`,
    );
    expect(JSON.stringify(kept)).not.toContain(token);
  });

  test('opens nothing from the moment it is revoked', async () => {
    const { path, feed } = await create('ALLIANCE', border);
    expect((await get(path)).status).toBe(200);
    const { feed: revoked } = await revoke(feed);
    expect(revoked.revokedAt).not.toBeNull();
    const gone = await get(path);
    expect(gone.status).toBe(410);
    expect(await gone.text()).not.toContain('BEGIN:VCALENDAR');
  });

  test.each([
    ['one that was never made', `/calendar/hubcal_${'a'.repeat(43)}.ics`],
    ['one that is no token', '/calendar/secret.ics'],
    ['an id', `/calendar/${idFromKey('cal', 'x')}.ics`],
    ['a path upwards', '/calendar/../graphql.ics'],
  ])('is not %s', async (_name, path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('is asked so often and no more', async () => {
    const { path } = await create('ALLIANCE', border);
    const statuses = [];
    for (let i = 0; i < 40; i++) statuses.push((await get(path)).status);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect((await get(path)).headers.get('retry-after')).toMatch(/^\d+$/);
    // Others have a bucket of their own.
    expect((await get((await create('ALLIANCE', border)).path)).status).toBe(200);
  });

  test('does nothing but read', async () => {
    const { path } = await create('ALLIANCE', border);
    const response = await fetch(`${served.hub.url}${path}`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('calendars are made', () => {
  const wanfeng = idFromKey('all', 'wanfeng-lake');
  test.each([
    ['a member', lianjiang, border, undefined],
    ['the convener', asCoordinator('450922'), border, undefined],
    ['a stranger', asCoordinator('450804'), border, 'FORBIDDEN'],
    ['a clerk', asOfficial({ division: '440881', role: 'CLERK' }), border, 'FORBIDDEN'],
    ['a member of another alliance', lianjiang, wanfeng, 'FORBIDDEN'],
    ['a dashboard', asDashboard(), border, 'FORBIDDEN'],
    ['nobody', anonymous, border, 'UNAUTHENTICATED'],
  ])('of an alliance by %s', async (_name, viewer, id, code) => {
    const { token, errors } = await create('ALLIANCE', id, viewer as never);
    expect(errors?.[0]?.extensions.code).toBe(code);
    expect(token == null).toBe(code !== undefined);
  });

  test('of an organization by its own line, and of what there is', async () => {
    const own = committeeOf('440881105').id;
    expect((await create('ORGANIZATION', own)).token).toBeTruthy();
    expect((await create('ORGANIZATION', own, asCoordinator('440982'))).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await create('ALLIANCE', idFromKey('all', 'nowhere'))).userErrors).toEqual([
      { code: 'UNKNOWN_RECORD' },
    ]);
    expect((await create('PACT', idFromKey('pact', 'nowhere'))).userErrors).toEqual([
      { code: 'UNKNOWN_RECORD' },
    ]);
  });

  test('and listed with their last use, for the own organization alone', async () => {
    const { path, feed } = await create('ALLIANCE', border);
    const list = async (viewer: typeof lianjiang) =>
      (
        await served.register.ask(
          `{ calendarFeeds { id label subject lastUsedAt alliance { id } madeBy { id } } }`,
          {},
          viewer,
        )
      ).data.calendarFeeds as any[];
    const own = async () => (await list(lianjiang)).find(({ id }) => id === feed.id);
    expect(await own()).toEqual({
      id: feed.id,
      label: '廉江日历',
      subject: 'ALLIANCE',
      lastUsedAt: null,
      alliance: { id: border },
      madeBy: { id: committeeOf('440881').id },
    });
    await get(path);
    expect((await own()).lastUsedAt).not.toBeNull();
    expect((await list(asCoordinator('440982'))).some(({ id }) => id === feed.id)).toBe(false);
    for (const viewer of [asCoordinator('440982'), anonymous, asDashboard()]) {
      const { data } = await served.register.ask(
        `query ($id: ID!) { node(id: $id) { id } }`,
        { id: feed.id },
        viewer,
      );
      expect(data.node).toBeNull();
    }
    expect((await revoke(feed, asCoordinator('440982'))).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await revoke({ ...feed, version: 7 })).userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  });

  test('what the gateway asks is not in the graph', async () => {
    const { errors } = await served.register.ask(
      `{ calendarAddress(digest: "0") { feedId } }`,
      {},
      lianjiang,
    );
    expect(errors![0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('RFC 5545', () => {
  const instant = fc
    .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) })
    .map((ms) => new Date(ms - (ms % 1000)).toISOString());
  const words = fc.string({
    unit: fc.constantFrom(...'联席会议，；：。党建𠮷龘ab,;:\\"\n 1'),
    minLength: 1,
    maxLength: 120,
  });
  const entry: fc.Arbitrary<CalendarEntry> = fc.record({
    uid: fc.uuid(),
    kind: fc.constantFrom('SESSION', 'TASK'),
    summary: words.map((text) => `会${text}议`),
    location: fc.option(words.map((text) => `在${text}处`)),
    startsAt: instant,
    endsAt: fc.constant(null),
    day: fc.constant(null),
    isTentative: fc.boolean(),
    isCancelled: fc.boolean(),
    sequence: fc.nat(1000),
    changedAt: instant,
  });

  test('any text comes back as it was, in lines of at most 75 octets that split no character', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ uid: id }) => id, maxLength: 5 }),
        words,
        (entries, name) => {
          const text = writeCalendar(name, entries);
          const octets = Buffer.from(text);
          expect(text.endsWith('\r\n')).toBe(true);
          for (
            let start = 0, end = octets.indexOf('\r\n');
            end >= 0;
            start = end + 2, end = octets.indexOf('\r\n', start)
          ) {
            const line = octets.subarray(start, end);
            expect(line.length).toBeLessThanOrEqual(75);
            expect(() => new TextDecoder('utf-8', { fatal: true }).decode(line)).not.toThrow();
            expect(line.includes(0x0a) || line.includes(0x0d)).toBe(false);
          }
          const parsed = ical.sync.parseICS(text);
          for (const one of entries) {
            const event = parsed[`${one.uid}@party-federation-hub`] as VEvent;
            expect(event.summary).toBe(one.summary);
            expect(event.location ?? null).toBe(one.location);
            expect(new Date(event.start).toISOString()).toBe(one.startsAt);
            expect(new Date(event.dtstamp).toISOString()).toBe(one.changedAt);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a day is a day whatever the zone of the process, leap days too', () => {
    const text = writeCalendar('历', [
      {
        uid: 'x',
        kind: 'TASK',
        summary: '闰日',
        location: null,
        startsAt: null,
        endsAt: null,
        day: '2028-02-29',
        isTentative: false,
        isCancelled: false,
        sequence: 0,
        changedAt: '2026-01-01T00:00:00Z',
      },
    ]);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n');
  });
});
