import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey, newId } from '@hub/kit/ids.ts';
import { addDays, addMonths, today } from '@hub/kit/scalars/local-date.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { inMeetings, type Meetings } from '../_kit/meetings.ts';

/** 联席会议 (mechanisms.md A16): 议题 — 召开 — 决议 — 跟踪. */

const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
/** 陆川 convenes; 廉江 and 化州 take part; 古城镇 is asked to chair a session. */
const seat = asCoordinator('450922');
const lianjiang = asCoordinator('440881');
const huazhou = asCoordinator('440982');

let register: Register;
let meetings: Meetings;
beforeAll(async () => {
  register = await openRegister();
  meetings = inMeetings(register);
});
afterAll(() => register[Symbol.asyncDispose]());

const soon = (days = 0, time = '09:00') => `${addDays(today(), days)}T${time}:00+08:00`;

describe('a joint meeting', () => {
  test('is founded by its convener: parties of the own line take part, others are invited and join', async () => {
    const { meeting } = await meetings.take(
      'foundJointMeeting',
      {
        name: '粤桂边界党建联席会议',
        kind: 'BORDER',
        convenerId: party('450922').id,
        allianceId: idFromKey('all', 'yulin-zhanjiang-maoming'),
        sessionsPerYear: 2,
        participants: ['450922', '440881', '440982'].map(party),
      },
      seat,
    );
    expect(meeting).toMatchObject({ status: 'STANDING', quorumPercent: 50, sessionsPerYear: 2 });
    const listed = async () =>
      (
        await register.ask(
          `query ($id: ID!) { jointMeeting(id: $id) { participantCount alliance { name }
             participants { nodes { divisionCode status } } } }`,
          { id: meeting.id },
        )
      ).data.jointMeeting;
    expect(await listed()).toEqual({
      participantCount: 1,
      alliance: { name: '玉湛茂边界党建联盟' },
      participants: {
        nodes: [
          { divisionCode: '440881', status: 'INVITED' },
          { divisionCode: '440982', status: 'INVITED' },
          { divisionCode: '450922', status: 'ADMITTED' },
        ],
      },
    });
    const joined = await meetings.take(
      'joinJointMeeting',
      { meetingId: meeting.id, party: party('440881') },
      lianjiang,
    );
    expect(joined.participant).toMatchObject({ status: 'ADMITTED' });
    expect((await listed()).participantCount).toBe(2);
    const { participant } = joined;
    const left = await meetings.take(
      'leaveJointMeeting',
      { participantId: participant.id, version: participant.version },
      lianjiang,
    );
    expect(left.participant).toMatchObject({ status: 'WITHDRAWN', validTo: today() });
    expect((await listed()).participantCount).toBe(1);
  });

  test('can be founded on a pact, and the pact tells of it', async () => {
    const pactId = (
      await register.rows(
        `select pact_id from alliances.pact_parties where party_id = '${party('440881').id}' order by pact_id limit 1`,
      )
    )[0]!.pact_id;
    const found = (convenerId: string, viewer = lianjiang) =>
      meetings.take('foundJointMeeting', { name: '协议联席会', kind: 'BORDER', convenerId, pactId }, viewer);
    const { meeting } = await found(party('440881').id);
    const { data } = await register.ask(
      `query ($id: ID!) { pact(id: $id) { jointMeetings { nodes { id pact { id } chair { ... on PartyOrganization { id } } } } } }`,
      { id: pactId },
    );
    expect(data.pact.jointMeetings.nodes).toEqual([
      { id: meeting.id, pact: { id: pactId }, chair: { id: party('440881').id } },
    ]);
    expect((await found(party('450804').id, asCoordinator('450804'))).userErrors).toEqual([
      { code: 'NOT_A_PACT_PARTY' },
    ]);
  });

  test('is dissolved with its planned sessions, and what was held stays', async () => {
    const { meetingId } = await meetings.standing();
    const { session } = await meetings.plan(meetingId);
    const [{ version }] = (await register.rows(
      `select version from alliances.joint_meetings where id = '${meetingId}'`,
    )) as [{ version: number }];
    const { meeting } = await meetings.take(
      'dissolveJointMeeting',
      { meetingId, version, reason: '并入市级联席会议' },
      seat,
    );
    expect(meeting).toMatchObject({ status: 'DISSOLVED', dissolvedOn: today() });
    expect(await meetings.sessionOf(session.id)).toMatchObject({ status: 'CANCELLED' });
    expect(
      (
        await meetings.take(
          'planMeetingSession',
          { meetingId, kind: 'SPECIAL', title: '再开一次', startsAt: soon(3) },
          seat,
        )
      ).userErrors,
    ).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
  });
});

describe('the chair of a session', () => {
  test('follows the rotation of the meeting, passes over who has left, and moves with the session', async () => {
    const { meetingId } = await meetings.standing();
    const version = async () =>
      (await register.rows(`select version from alliances.joint_meetings where id = '${meetingId}'`))[0]!
        .version;
    const first = await meetings.take(
      'setMeetingChairRotation',
      {
        meetingId,
        version: await version(),
        parties: ['440881', '440982', '450922'].map(party),
        firstOn: today(),
        months: 1,
      },
      seat,
    );
    expect(first.userErrors).toEqual([]);
    const { session } = await meetings.plan(meetingId);
    const chairOf = async () => (await meetings.sessionOf(session.id)).chair.id;
    expect(await chairOf()).toBe(party('440881').id);
    const moved = await meetings.take(
      'postponeMeetingSession',
      {
        sessionId: session.id,
        version: session.version,
        startsAt: `${addMonths(today(), 1)}T09:00:00+08:00`,
        reason: '防汛值守',
      },
      seat,
    );
    expect(moved.session.chair.id).toBe(party('440982').id);
    const [participant] = await register.rows(
      `select id, version from alliances.meeting_participants where meeting_id = '${meetingId}' and party_id = '${party('440982').id}'`,
    );
    await meetings.take(
      'leaveJointMeeting',
      { participantId: participant!.id, version: participant!.version },
      huazhou,
    );
    const { session: next } = await meetings.plan(meetingId, {
      startsAt: `${addMonths(today(), 1)}T15:00:00+08:00`,
    });
    expect((await meetings.sessionOf(next.id)).chair.id).toBe(party('450922').id);
  });

  test('is a participant that is named, or the convener where nobody takes turns', async () => {
    const { meetingId } = await meetings.standing();
    expect((await meetings.plan(meetingId)).session.chair.id).toBe(party('450922').id);
    expect((await meetings.plan(meetingId, { chair: party('440982') })).session.chair.id).toBe(
      party('440982').id,
    );
    expect((await meetings.plan(meetingId, { chair: party('440883') })).userErrors).toEqual([
      { code: 'NOT_IN_MEETING' },
    ]);
  });
});

describe('a session from its agenda to its minutes', () => {
  test('is convened, held by a quorum and minuted; objections are noted', async () => {
    const { meetingId } = await meetings.standing();
    const { session } = await meetings.plan(meetingId);
    const sessionId = session.id;
    const propose = async (title: string) =>
      (
        await meetings.take(
          'proposeAgendaItem',
          { sessionId, party: party('440881'), kind: 'PROPOSAL', title, background: '群众反映' },
          lianjiang,
        )
      ).agendaItem;
    const items = [await propose('甲'), await propose('乙'), await propose('丙')];
    expect(
      (await meetings.take('conveneMeetingSession', { sessionId, version: 1 }, seat)).userErrors,
    ).toEqual([{ code: 'AGENDA_EMPTY' }]);
    for (const { id, version } of items.slice(0, 2))
      await meetings.take('admitAgendaItem', { agendaItemId: id, version }, seat);
    await meetings.take(
      'declineAgendaItem',
      { agendaItemId: items[2].id, version: items[2].version, reason: '不属本会议职责' },
      seat,
    );
    const ordered = await meetings.take(
      'orderAgenda',
      { sessionId, version: (await meetings.sessionOf(sessionId)).version, agendaItemIds: [items[1].id] },
      seat,
    );
    expect(ordered.userErrors).toEqual([]);
    const agenda = await register.ask(
      `query ($id: ID!) { jointMeetingSession(id: $id) { agendaItems { nodes { title position status proposer { ... on PartyOrganization { id } } } } } }`,
      { id: sessionId },
    );
    expect(
      agenda.data.jointMeetingSession.agendaItems.nodes.map((one: any) => [
        one.title,
        one.position,
        one.status,
      ]),
    ).toEqual([
      ['乙', 0, 'LISTED'],
      ['甲', 1, 'LISTED'],
      ['丙', null, 'DECLINED'],
    ]);
    await meetings.convene(sessionId);
    await meetings.take(
      'answerMeetingNotice',
      { sessionId, party: party('440982'), answer: 'APOLOGIES' },
      huazhou,
    );
    await meetings.take(
      'answerMeetingNotice',
      { sessionId, party: party('440881'), answer: 'ATTENDING', office: 'DEPUTY_SECRETARY' },
      lianjiang,
    );
    const held = await meetings.hold(sessionId, [
      { party: party('450922'), kind: 'PRESENT', office: 'SECRETARY' },
      { party: party('440881'), kind: 'PRESENT', office: 'DEPUTY_SECRETARY' },
    ]);
    expect(held).toMatchObject({ status: 'HELD', heldOn: today(), expectedCount: 3, attendedCount: 2 });
    const version = async () => (await meetings.sessionOf(sessionId)).version;
    await meetings.take('writeMinutes', { sessionId, version: await version(), text: '第一稿' }, seat);
    const answer = (code: string, viewer: typeof seat, more: Record<string, unknown>) =>
      meetings.take('answerMinutes', { sessionId, party: party(code), answer: 'CONFIRMED', ...more }, viewer);
    await answer('440881', lianjiang, { number: 1, answer: 'OBJECTED', objection: '漏记一项意见' });
    expect((await answer('450922', seat, { number: 1 })).session.status).toBe('HELD');
    await meetings.take('writeMinutes', { sessionId, version: await version(), text: '第二稿' }, seat);
    expect((await answer('440881', lianjiang, { number: 1 })).userErrors).toEqual([
      { code: 'TEXT_VERSION_NOT_CURRENT' },
    ]);
    expect((await answer('440982', huazhou, { number: 2 })).userErrors).toEqual([{ code: 'NOT_IN_MEETING' }]);
    await answer('440881', lianjiang, { number: 2 });
    expect((await answer('450922', seat, { number: 2 })).session.status).toBe('MINUTED');
    const { data } = await register.ask(
      `query ($id: ID!) { jointMeetingSession(id: $id) {
        attendances { divisionCode answer kind office }
        minutes { number text answers { divisionCode answer objection } }
        events { kind } } }`,
      { id: sessionId },
      huazhou,
    );
    expect(data.jointMeetingSession).toEqual({
      attendances: [
        { divisionCode: '440881', answer: 'ATTENDING', kind: 'PRESENT', office: 'DEPUTY_SECRETARY' },
        { divisionCode: '440982', answer: 'APOLOGIES', kind: 'APOLOGIES', office: null },
        { divisionCode: '450922', answer: null, kind: 'PRESENT', office: 'SECRETARY' },
      ],
      minutes: [
        {
          number: 1,
          text: '第一稿',
          answers: [
            { divisionCode: '440881', answer: 'OBJECTED', objection: '漏记一项意见' },
            { divisionCode: '450922', answer: 'CONFIRMED', objection: null },
          ],
        },
        {
          number: 2,
          text: '第二稿',
          answers: [
            { divisionCode: '440881', answer: 'CONFIRMED', objection: null },
            { divisionCode: '450922', answer: 'CONFIRMED', objection: null },
          ],
        },
      ],
      events: ['PLANNED', 'CONVENED', 'HELD', 'MINUTES_WRITTEN', 'MINUTES_WRITTEN', 'MINUTES_CONFIRMED'].map(
        (kind) => ({ kind }),
      ),
    });
  });

  test('comes to nothing without a quorum, and who is represented counts', async () => {
    const { meetingId } = await meetings.standing();
    const one = await meetings.convened(meetingId);
    expect(await meetings.hold(one.sessionId, [{ party: party('450922'), kind: 'PRESENT' }])).toMatchObject({
      status: 'INQUORATE',
      attendedCount: 1,
    });
    expect(
      (await meetings.take('adoptResolution', await meetings.resolving(one.agendaItemId), seat)).userErrors,
    ).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
    const two = await meetings.convened(meetingId);
    expect(
      await meetings.hold(two.sessionId, [
        { party: party('450922'), kind: 'PRESENT' },
        { party: party('440881'), kind: 'REPRESENTED', representedBy: party('450922').id },
      ]),
    ).toMatchObject({ status: 'HELD', attendedCount: 2 });
  });

  test.each([
    ['twice the same', [{ code: '450922' }, { code: '450922' }], 'PARTY_TWICE'],
    ['a stranger', [{ code: '440883' }], 'NOT_IN_MEETING'],
    [
      'represented by somebody absent',
      [{ code: '440881', kind: 'REPRESENTED', representedBy: '450922' }],
      'NOT_IN_MEETING',
    ],
  ])('attendance is refused for %s', async (_name, entries, code) => {
    const { meetingId } = await meetings.standing();
    const { sessionId } = await meetings.convened(meetingId);
    const { version } = await meetings.sessionOf(sessionId);
    const attendances = entries.map(({ code: place, kind = 'PRESENT', representedBy }: any) => ({
      party: party(place),
      kind,
      representedBy: representedBy && party(representedBy).id,
    }));
    const { userErrors } = await meetings.take(
      'holdMeetingSession',
      { sessionId, version, attendances },
      seat,
    );
    expect(userErrors).toEqual([{ code }]);
    expect((await meetings.sessionOf(sessionId)).status).toBe('CONVENED');
  });
});

describe('what a meeting keeps to itself', () => {
  const query = `query ($id: ID!) { jointMeetingSession(id: $id) { title status place minutes { text } attendances { office } } }`;
  const id = idFromKey('ses', 'yulin-zhanjiang-maoming:3');

  test('is read by officials of its participants', async () => {
    for (const viewer of [seat, lianjiang, asOfficial({ division: '440982', role: 'CLERK' })]) {
      const { data, errors } = await register.ask(query, { id }, viewer);
      expect(errors).toBeUndefined();
      expect(data.jointMeetingSession.minutes).toHaveLength(1);
      expect(data.jointMeetingSession.attendances).toHaveLength(3);
    }
  });

  test('and by nobody else', async () => {
    for (const viewer of [anonymous, asDashboard(), asCoordinator('450804')]) {
      const { data, errors } = await register.ask(query, { id }, viewer);
      expect(errors!.length).toBeGreaterThan(0);
      expect(data.jointMeetingSession).toMatchObject({ status: 'MINUTED', place: null, minutes: null });
    }
  });
});

describe('meetings that are not kept', () => {
  test('are found on any day, as the months are counted', async () => {
    await using own = await openRegister();
    const all = (
      await own.ask(`{ jointMeetings(first: 200) { nodes { id sessionsPerYear foundedOn dissolvedOn
        sessions(first: 200) { nodes { heldOn status } } } } }`)
    ).data.jointMeetings.nodes;
    const day = fc.integer({ min: -400, max: 3600 }).map((n) => addDays('2018-01-01', n));
    await fc.assert(
      fc.asyncProperty(day, async (date) => {
        const expected = all.filter((one: any) => {
          const held = one.sessions.nodes
            .filter(({ status, heldOn }: any) => ['HELD', 'MINUTED'].includes(status) && heldOn <= date)
            .map(({ heldOn }: any) => heldOn)
            .sort();
          if (one.sessionsPerYear === null || one.foundedOn > date) return false;
          if (one.dissolvedOn !== null && one.dissolvedOn <= date) return false;
          const months = { 1: 12, 2: 6, 4: 3 }[one.sessionsPerYear as 1 | 2 | 4];
          return addMonths(held.at(-1) ?? one.foundedOn, months) < date;
        });
        const { data } = await own.ask(
          `query ($date: LocalDate!) { jointMeetings(first: 200, filter: { overdueOn: $date }) { nodes { id isOverdue(asOf: $date) nextDueOn(asOf: $date) } } }`,
          { date },
        );
        const found = data.jointMeetings.nodes;
        expect(found.map(({ id }: any) => id).sort()).toEqual(expected.map(({ id }: any) => id).sort());
        for (const one of found) expect([one.isOverdue, one.nextDueOn < date]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });

  test('洛阳 kept its quarters until the autumn of 2018', async () => {
    const ask = async (date: string) =>
      (
        await register.ask(
          `query ($date: LocalDate!) { jointMeetings(filter: { divisionCode: { eq: "4103" }, overdueOn: $date }) { totalCount } }`,
          { date },
        )
      ).data.jointMeetings.totalCount;
    expect([await ask('2018-12-12'), await ask('2018-12-13')]).toEqual([0, 1]);
  });
});

const people = {
  seat,
  chair: lianjiang,
  participant: huazhou,
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asCoordinator('440883'),
};
type Role = keyof typeof people;
const roles = Object.keys(people) as Role[];
const statuses = ['PLANNED', 'CONVENED', 'HELD', 'INQUORATE', 'MINUTED', 'CANCELLED'];

/** Puts the session where the cell needs it, past the graph. */
async function standAt(sessionId: string, status: string): Promise<void> {
  const held = ['HELD', 'INQUORATE', 'MINUTED'].includes(status);
  await register.rows(
    `update alliances.meeting_sessions set status = '${status}', held_on = ${held ? `'${today()}'` : 'null'},
     notice_on = ${status === 'PLANNED' ? 'null' : `'${today()}'`} where id = '${sessionId}'`,
  );
  if (held)
    await register.rows(
      `insert into alliances.session_attendances (session_id, party_type, party_id, division_code, kind, province, county_code)
       select '${sessionId}', party_type, party_id, division_code, 'PRESENT', province, county_code
       from alliances.meeting_participants where meeting_id = (select meeting_id from alliances.meeting_sessions where id = '${sessionId}')
       on conflict do nothing`,
    );
}

const steps: Record<string, { by: Role[]; from: string[]; input: (id: string, version: number) => object }> =
  {
    postponeMeetingSession: {
      by: ['seat', 'chair'],
      from: ['PLANNED', 'CONVENED'],
      input: (sessionId, version) => ({ sessionId, version, startsAt: soon(9), reason: '防汛' }),
    },
    conveneMeetingSession: {
      by: ['seat', 'chair'],
      from: ['PLANNED'],
      input: (sessionId, version) => ({ sessionId, version }),
    },
    cancelMeetingSession: {
      by: ['seat'],
      from: ['PLANNED', 'CONVENED'],
      input: (sessionId, version) => ({ sessionId, version, reason: '议题已办结' }),
    },
    orderAgenda: {
      by: ['seat', 'chair'],
      from: ['PLANNED', 'CONVENED'],
      input: (sessionId, version) => ({ sessionId, version, agendaItemIds: [] }),
    },
    answerMeetingNotice: {
      by: ['participant'],
      from: ['CONVENED'],
      input: (sessionId) => ({ sessionId, party: party('440982'), answer: 'ATTENDING' }),
    },
    holdMeetingSession: {
      by: ['seat', 'chair'],
      from: ['CONVENED'],
      input: (sessionId, version) => ({ sessionId, version, attendances: [] }),
    },
    writeMinutes: {
      by: ['seat', 'chair'],
      from: ['HELD', 'INQUORATE'],
      input: (sessionId, version) => ({ sessionId, version, text: '纪要' }),
    },
    answerMinutes: {
      by: ['participant'],
      from: ['HELD', 'INQUORATE'],
      input: (sessionId) => ({ sessionId, number: 1, party: party('440982'), answer: 'CONFIRMED' }),
    },
    proposeAgendaItem: {
      by: ['participant'],
      from: ['PLANNED', 'CONVENED'],
      input: (sessionId) => ({ sessionId, party: party('440982'), kind: 'REPORT', title: '汇报' }),
    },
  };

describe.each(Object.keys(steps))('%s', (name) => {
  const { by, from, input } = steps[name]!;
  describe.each(roles)('by the %s', (role) => {
    test.each(statuses)('when %s', async (status) => {
      const { meetingId } = await meetings.shared();
      const { session } = await meetings.plan(meetingId, { chair: party('440881') });
      await meetings.listed(session.id);
      if (name === 'answerMinutes')
        await register.rows(
          `insert into alliances.session_minutes (id, province, county_code, session_id, number, text, written_on)
           values ('${idFromKey('mnt', session.id)}', '45', '450922', '${session.id}', 1, '纪要', '${today()}')`,
        );
      await standAt(session.id, status);
      const before = await meetings.sessionOf(session.id);
      const { userErrors, errors } = await meetings.take(
        name,
        input(session.id, before.version),
        people[role],
      );
      if (role === 'clerk' || role === 'stranger') expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      else if (!by.includes(role)) expect(userErrors).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
      else if (!from.includes(status)) expect(userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
      else {
        expect([errors, userErrors]).toEqual([undefined, []]);
        return;
      }
      expect(await meetings.sessionOf(session.id)).toEqual(before);
    });
  });
});

const itemStatuses = ['PROPOSED', 'LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP', 'DECLINED', 'WITHDRAWN'];
const open = ['PLANNED', 'CONVENED'];
const itemSteps: Record<
  string,
  { by: Role[]; sessions: string[]; from: string[]; more?: Record<string, unknown> }
> = {
  admitAgendaItem: { by: ['seat', 'chair'], sessions: open, from: ['PROPOSED'] },
  declineAgendaItem: {
    by: ['seat', 'chair'],
    sessions: open,
    from: ['PROPOSED'],
    more: { reason: '不属职责' },
  },
  withdrawAgendaItem: { by: ['participant'], sessions: open, from: ['PROPOSED'] },
  discussAgendaItem: { by: ['seat', 'chair'], sessions: ['HELD', 'INQUORATE'], from: ['LISTED'] },
  adoptResolution: {
    by: ['seat', 'chair'],
    sessions: ['HELD'],
    from: ['LISTED', 'DISCUSSED', 'RESOLVED'],
    more: { kind: 'PROBLEM', text: '限期办结。' },
  },
  recordDeliberationStep: {
    by: ['seat', 'chair'],
    sessions: [...open, 'HELD', 'INQUORATE', 'MINUTED'],
    from: ['PROPOSED', 'LISTED', 'DISCUSSED', 'RESOLVED', 'FOLLOWED_UP'],
    more: { step: 'COLLECTED' },
  },
};

describe.each(Object.keys(itemSteps))('%s', (name) => {
  const { by, sessions, from, more = {} } = itemSteps[name]!;
  describe.each(roles)('by the %s', (role) => {
    test.each(statuses)('while the session is %s', async (status) => {
      const { meetingId } = await meetings.shared();
      const { session } = await meetings.plan(meetingId, { chair: party('440881') });
      await standAt(session.id, status);
      for (const itemStatus of itemStatuses) {
        const agendaItemId = await meetings.item(session.id, itemStatus, {
          procedure: name === 'recordDeliberationStep' ? 'COLLECT_DELIBERATE_PUBLISH' : 'DIRECT',
          proposer: '440982',
        });
        const { userErrors, errors } = await meetings.take(
          name,
          { agendaItemId, version: 1, ...more },
          people[role],
        );
        const seen = [status, itemStatus, errors?.[0]?.extensions.code ?? userErrors[0]?.code];
        if (role === 'clerk' || role === 'stranger') expect(seen).toEqual([status, itemStatus, 'FORBIDDEN']);
        else if (!by.includes(role)) expect(seen).toEqual([status, itemStatus, 'STEP_OF_OTHER_SIDE']);
        else if (!sessions.includes(status) || !from.includes(itemStatus))
          expect(seen).toEqual([status, itemStatus, 'STATUS_NOT_ALLOWED']);
        else {
          expect(seen).toEqual([status, itemStatus, undefined]);
          continue;
        }
        const [row] = await register.rows(
          `select status, version from alliances.agenda_items where id = '${agendaItemId}'`,
        );
        expect(row).toEqual({ status: itemStatus, version: 1 });
      }
    });
  });
});

const bodySteps: Record<string, { by: Role[]; input: (meetingId: string, version: number) => object }> = {
  planMeetingSession: {
    by: ['seat'],
    input: (meetingId) => ({ meetingId, kind: 'SPECIAL', title: '一次会议', startsAt: soon(1) }),
  },
  setMeetingChairRotation: {
    by: ['seat'],
    input: (meetingId, version) => ({
      meetingId,
      version,
      parties: [party('440881')],
      firstOn: today(),
      months: 6,
    }),
  },
  setMeetingCadence: {
    by: ['seat'],
    input: (meetingId, version) => ({ meetingId, version, sessionsPerYear: 2, quorumPercent: 60 }),
  },
  dissolveJointMeeting: {
    by: ['seat'],
    input: (meetingId, version) => ({ meetingId, version, reason: '任务完成' }),
  },
};

describe.each(Object.keys(bodySteps))('%s', (name) => {
  const { by, input } = bodySteps[name]!;
  describe.each(roles)('by the %s', (role) => {
    test.each(['STANDING', 'DISSOLVED'])('when %s', async (status) => {
      const { meetingId } = await meetings.standing();
      if (status === 'DISSOLVED') {
        await register.rows(
          `update alliances.joint_meetings set dissolved_on = '${today()}' where id = '${meetingId}'`,
        );
        await register.rows(
          `update alliances.meeting_participants set valid_to = '${today()}', status = 'ENDED' where meeting_id = '${meetingId}'`,
        );
      }
      const [row] = await register.rows(
        `select version from alliances.joint_meetings where id = '${meetingId}'`,
      );
      const { userErrors, errors } = await meetings.take(name, input(meetingId, row!.version), people[role]);
      const code = errors?.[0]?.extensions.code ?? userErrors[0]?.code;
      if (role === 'clerk' || role === 'stranger') expect(code).toBe('FORBIDDEN');
      else if (!by.includes(role)) expect(code).toBe('STEP_OF_OTHER_SIDE');
      else expect(code).toBe(status === 'STANDING' ? undefined : 'STATUS_NOT_ALLOWED');
    });
  });
});

describe('the cadence of a meeting', () => {
  const versionOf = async (id: string) =>
    Number(
      (await register.rows(`select version from alliances.joint_meetings where id = '${id}'`))[0]!.version,
    );
  const set = async (meetingId: string, more: object) =>
    await meetings.take(
      'setMeetingCadence',
      { meetingId, version: await versionOf(meetingId), ...more },
      seat,
    );

  test('changes from a day on, never for days that are over', async () => {
    const { meetingId } = await meetings.standing();
    const [before, later] = [addDays(today(), -1), addDays(today(), 90)];
    expect((await set(meetingId, { firstOn: before, quorumPercent: 60 })).userErrors).toEqual([
      { code: 'DATE_IN_PAST' },
    ]);
    for (const wrong of [{ quorumPercent: 0 }, { quorumPercent: 60, sessionsPerYear: 13 }])
      expect((await set(meetingId, wrong)).errors[0].extensions.code).toBe('BAD_USER_INPUT');
    const stale = await meetings.take(
      'setMeetingCadence',
      { meetingId, version: 0, quorumPercent: 60 },
      seat,
    );
    expect(stale.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    expect(
      (await set(meetingId, { firstOn: later, sessionsPerYear: 4, quorumPercent: 100 })).userErrors,
    ).toEqual([]);
    expect((await set(meetingId, { sessionsPerYear: 1, quorumPercent: 60 })).userErrors).toEqual([]);
    const asked = async () =>
      (
        await register.ask(
          `query ($id: ID!, $before: LocalDate, $later: LocalDate) { jointMeeting(id: $id) {
            before: sessionsPerYear(asOf: $before) now: sessionsPerYear later: sessionsPerYear(asOf: $later)
            quorumBefore: quorumPercent(asOf: $before) quorumPercent
            cadences { number firstOn sessionsPerYear quorumPercent setOn } } }`,
          { id: meetingId, before, later },
        )
      ).data.jointMeeting;
    // What is decided last holds, from its day on, over what was decided before for a later one.
    expect(await asked()).toEqual({
      before: null,
      now: 1,
      later: 1,
      quorumBefore: 50,
      quorumPercent: 60,
      cadences: [
        { number: 1, firstOn: later, sessionsPerYear: 4, quorumPercent: 100, setOn: today() },
        { number: 2, firstOn: today(), sessionsPerYear: 1, quorumPercent: 60, setOn: today() },
      ],
    });
    const { data } = await register.ask(
      `query ($id: ID!) { jointMeetings(filter: { id: { eq: $id }, sessionsPerYear: { eq: 1 } }) { totalCount } }`,
      { id: meetingId },
    );
    expect(data.jointMeetings.totalCount).toBe(1);
  });

  test('a session has the quorum of its day', async () => {
    const { meetingId } = await meetings.standing();
    const two = ['450922', '440881'].map((code) => ({ party: party(code), kind: 'PRESENT' }));
    const first = await meetings.convened(meetingId);
    expect((await meetings.hold(first.sessionId, two)).status).toBe('HELD');
    await set(meetingId, { firstOn: addDays(today(), 1), quorumPercent: 100 });
    const second = await meetings.convened(meetingId);
    expect((await meetings.hold(second.sessionId, two)).status).toBe('HELD');
    await set(meetingId, { quorumPercent: 100 });
    const third = await meetings.convened(meetingId);
    expect((await meetings.hold(third.sessionId, two)).status).toBe('INQUORATE');
    expect((await meetings.sessionOf(first.sessionId)).status).toBe('HELD');
  });

  test('what is due follows every change from its day, as a walk through the calendar has it', async () => {
    const start = '2019-12-15';
    const at = fc.nat(1500).map((n) => addDays(start, n));
    const history = fc.record({
      founded: fc.constantFrom(null, 1, 2, 4, 5),
      changes: fc.array(fc.record({ firstOn: at, sessionsPerYear: fc.constantFrom(null, 1, 2, 3, 4, 12) }), {
        maxLength: 4,
      }),
      held: fc.array(at, { maxLength: 5 }),
      asked: fc.array(at, { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ founded, changes, held, asked }) => {
        const { meetingId } = await meetings.standing();
        await register.rows(
          `update alliances.joint_meetings set founded_on = '${start}', sessions_per_year = ${founded} where id = '${meetingId}'`,
        );
        // Decided on the day it begins.
        for (const [i, { firstOn, sessionsPerYear }] of changes.entries())
          await register.rows(
            `insert into alliances.meeting_cadences (meeting_id, number, first_on, sessions_per_year, quorum_percent, set_on, province, county_code)
             values ('${meetingId}', ${i + 1}, '${firstOn}', ${sessionsPerYear}, 50, '${firstOn}', '45', '450922')`,
          );
        for (const [i, day] of [...new Set(held)].entries())
          await register.rows(
            `insert into alliances.meeting_sessions (id, province, county_code, meeting_id, number, kind, title, status, held_on, division_code)
             values ('${newId('ses')}', '45', '450922', '${meetingId}', ${i + 1}, 'SPECIAL', '会议', 'HELD', '${day}', '450922')`,
          );
        for (const date of asked) {
          const known = changes.filter(({ firstOn }) => firstOn <= date);
          const perYear = (day: string) =>
            known.findLast(({ firstOn }) => firstOn <= day)?.sessionsPerYear ??
            (known.some(({ firstOn }) => firstOn <= day) ? null : founded);
          const since =
            held
              .filter((day) => day <= date)
              .sort()
              .at(-1) ?? start;
          let due: string | null = null;
          for (let n = 0; n < 1500 && due === null; n++) {
            const day = addDays(since, n);
            const rate = perYear(day);
            if (rate !== null && addMonths(since, Math.ceil(12 / rate)) <= day) due = day;
          }
          const { data } = await register.ask(
            `query ($id: ID!, $date: LocalDate!) {
              jointMeeting(id: $id) { nextDueOn(asOf: $date) isOverdue(asOf: $date) sessionsPerYear(asOf: $date) }
              jointMeetings(filter: { id: { eq: $id }, overdueOn: $date }) { totalCount } }`,
            { id: meetingId, date },
          );
          const isOverdue = due !== null && due < date;
          expect([date, data.jointMeeting, data.jointMeetings.totalCount]).toEqual([
            date,
            { nextDueOn: due, isOverdue, sessionsPerYear: perYear(date) },
            isOverdue ? 1 : 0,
          ]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('joinJointMeeting', () => {
  /** Of 雷州, asked by 雷州 itself, by the convener, and by others. */
  const asking = { ...people, party: asCoordinator('440882') };
  const cells: Record<string, Record<string, string>> = {
    none: { seat: 'INVITED', party: 'APPLIED' },
    INVITED: { party: 'ADMITTED' },
    APPLIED: { seat: 'ADMITTED' },
    ADMITTED: {},
    WITHDRAWN: { seat: 'INVITED', party: 'APPLIED' },
  };
  describe.each(Object.keys(cells))('when its standing is %s', (standing) => {
    test.each(Object.keys(asking) as (keyof typeof asking)[])('by the %s', async (role) => {
      const { meetingId } = await meetings.standing();
      const leizhou = party('440882');
      if (standing !== 'none')
        await register.rows(
          `insert into alliances.meeting_participants (id, province, county_code, meeting_id, party_type, party_id, division_code, status, valid_from, valid_to)
           values ('${idFromKey('jmp', meetingId)}', '44', '440882', '${meetingId}', '${leizhou.type}', '${leizhou.id}', '440882', '${standing}',
             '${today()}', ${standing === 'WITHDRAWN' ? `'${today()}'` : 'null'})`,
        );
      const { participant, userErrors, errors } = await meetings.take(
        'joinJointMeeting',
        { meetingId, party: leizhou },
        asking[role],
      );
      const outcome = errors?.[0]?.extensions.code ?? userErrors[0]?.code ?? participant.status;
      const expected = cells[standing]![role];
      if (role !== 'seat' && role !== 'party') expect(outcome).toBe('FORBIDDEN');
      else expect(outcome).toBe(expected ?? 'ALREADY_MEMBER');
    });
  });
});
