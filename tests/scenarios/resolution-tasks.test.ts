import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { inMeetings, type Meetings } from '../_kit/meetings.ts';

/** 决议事项 (mechanisms.md A16), 四共议事 (A18) and 一征三议两公开 (A19). */

const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
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

const due = (days: number) => addDays(today(), days);
const task = (code: string, title = '清淤', days = 30) => ({ title, party: party(code), dueOn: due(days) });

async function adopted(
  tasks: object[],
  { procedure = 'DIRECT', more = {} }: { procedure?: string; more?: object } = {},
) {
  const { meetingId } = await meetings.shared();
  const one = await meetings.held(meetingId, more, procedure);
  const { resolution, userErrors } = await meetings.take(
    'adoptResolution',
    await meetings.resolving(one.agendaItemId, { tasks }),
    seat,
  );
  return { ...one, meetingId, resolution, userErrors };
}

describe('a resolution', () => {
  test.each(['MAJOR_AFFAIR', 'HARD_MATTER', 'CONFLICT', 'PROBLEM'])(
    'of the kind %s becomes tasks, and is done when the meeting has accepted all of them',
    async (kind) => {
      const { meetingId } = await meetings.shared();
      const { agendaItemId } = await meetings.held(meetingId);
      const { resolution } = await meetings.take(
        'adoptResolution',
        await meetings.resolving(agendaItemId, { kind, tasks: [task('440881'), task('440982')] }),
        seat,
      );
      expect(resolution).toMatchObject({ status: 'UNDER_WAY', adoptedOn: today() });
      const seen = async () =>
        (
          await register.ask(
            `query ($id: ID!) { resolution(id: $id) { kind status followedUpOn agendaItem { status } tasks { id version status divisionCode } } }`,
            { id: resolution.id },
          )
        ).data.resolution;
      for (const [code, viewer] of [
        ['440881', lianjiang],
        ['440982', huazhou],
      ] as const) {
        expect(await seen()).toMatchObject({ kind, status: 'UNDER_WAY', agendaItem: { status: 'RESOLVED' } });
        const { id } = (await seen()).tasks.find((one: any) => one.divisionCode === code);
        await meetings.take('reportTaskProgress', { taskId: id, version: 1, progress: '过半' }, viewer);
        const reported = await meetings.take(
          'reportTaskCompletion',
          { taskId: id, version: 2, evidence: '照片三张' },
          viewer,
        );
        expect(reported.task).toMatchObject({ status: 'REPORTED', progress: '过半', evidence: '照片三张' });
        const { task: accepted } = await meetings.take(
          'acceptTaskCompletion',
          { taskId: id, version: 3 },
          seat,
        );
        expect(accepted).toMatchObject({ status: 'ACCEPTED', settledOn: today() });
      }
      expect(await seen()).toMatchObject({
        status: 'DONE',
        followedUpOn: today(),
        agendaItem: { status: 'FOLLOWED_UP' },
      });
    },
  );

  test('without tasks stays adopted until one is assigned', async () => {
    const { resolution } = await adopted([]);
    expect(resolution).toMatchObject({ status: 'ADOPTED', tasks: [] });
    const input = { resolutionId: resolution.id, version: resolution.version, task: task('440881') };
    expect((await meetings.take('assignTask', input, huazhou)).userErrors).toEqual([
      { code: 'STEP_OF_OTHER_SIDE' },
    ]);
    expect((await meetings.take('assignTask', input, seat)).task).toMatchObject({ status: 'OPEN' });
    const [row] = await register.rows(
      `select status from alliances.resolutions where id = '${resolution.id}'`,
    );
    expect(row).toEqual({ status: 'UNDER_WAY' });
    await register.rows(`update alliances.resolutions set status = 'DONE' where id = '${resolution.id}'`);
    const [{ version }] = (await register.rows(
      `select version from alliances.resolutions where id = '${resolution.id}'`,
    )) as [{ version: number }];
    expect((await meetings.take('assignTask', { ...input, version }, seat)).userErrors).toEqual([
      { code: 'STATUS_NOT_ALLOWED' },
    ]);
  });

  test.each([
    ['a party that takes no part', { ...task('440883') }, 'NOT_IN_MEETING'],
    ['a day before the session', { ...task('440881'), dueOn: '2020-01-01' }, 'DATE_BEFORE_START'],
    ['nothing to do', { ...task('440881', ' ') }, 'TEXT_BLANK'],
  ])('is refused with a task for %s, and nothing is written', async (_name, wrong, code) => {
    const { userErrors, agendaItemId } = await adopted([wrong, task('440881')]);
    expect(userErrors).toEqual([{ code }]);
    const [row] = await register.rows(
      `select (select count(*)::int from alliances.resolutions where agenda_item_id = '${agendaItemId}') as adopted,
              (select count(*)::int from alliances.resolution_tasks where agenda_item_id = '${agendaItemId}') as tasks`,
    );
    expect(row).toEqual({ adopted: 0, tasks: 0 });
  });
});

describe('一征三议两公开', () => {
  test('goes its six steps in their order, the third deliberation being the resolution', async () => {
    const { agendaItemId, resolution, userErrors } = await adopted([task('440881')], {
      procedure: 'COLLECT_DELIBERATE_PUBLISH',
    });
    expect([resolution, userErrors]).toEqual([null, [{ code: 'DELIBERATION_OUT_OF_ORDER' }]]);
    const version = async () =>
      (await register.rows(`select version from alliances.agenda_items where id = '${agendaItemId}'`))[0]!
        .version;
    const record = async (step: string) =>
      await meetings.take('recordDeliberationStep', { agendaItemId, version: await version(), step }, seat);
    expect((await record('CONSULTED')).userErrors).toEqual([{ code: 'DELIBERATION_OUT_OF_ORDER' }]);
    for (const step of ['COLLECTED', 'PROPOSED', 'CONSULTED'])
      expect((await record(step)).userErrors).toEqual([]);
    expect((await record('COLLECTED')).userErrors).toEqual([{ code: 'DELIBERATION_OUT_OF_ORDER' }]);
    const done = await meetings.take(
      'adoptResolution',
      await meetings.resolving(agendaItemId, { tasks: [task('440881')] }),
      seat,
    );
    const [open] = done.resolution.tasks;
    expect((await record('RESULT_PUBLISHED')).userErrors).toEqual([{ code: 'DELIBERATION_OUT_OF_ORDER' }]);
    expect((await record('DECISION_PUBLISHED')).userErrors).toEqual([]);
    // Nothing to publish while the task is open.
    expect((await record('RESULT_PUBLISHED')).userErrors).toEqual([{ code: 'DELIBERATION_OUT_OF_ORDER' }]);
    await meetings.take('reportTaskCompletion', { taskId: open.id, version: 1, evidence: '已办' }, lianjiang);
    await meetings.take('acceptTaskCompletion', { taskId: open.id, version: 2 }, seat);
    const status = async () =>
      (await register.rows(`select status from alliances.resolutions where id = '${done.resolution.id}'`))[0]!
        .status;
    expect(await status()).toBe('UNDER_WAY');
    const { agendaItem } = await record('RESULT_PUBLISHED');
    expect(agendaItem.deliberation.map(({ step }: any) => step)).toEqual([
      'COLLECTED',
      'PROPOSED',
      'CONSULTED',
      'DECIDED',
      'DECISION_PUBLISHED',
      'RESULT_PUBLISHED',
    ]);
    expect([await status(), agendaItem.status]).toEqual(['DONE', 'FOLLOWED_UP']);
  });

  test('is no way for what is decided at once', async () => {
    const { agendaItemId } = await adopted([]);
    const [{ version }] = (await register.rows(
      `select version from alliances.agenda_items where id = '${agendaItemId}'`,
    )) as [{ version: number }];
    const record = (step: string) =>
      meetings.take('recordDeliberationStep', { agendaItemId, version, step }, seat);
    expect((await record('COLLECTED')).userErrors).toEqual([{ code: 'DELIBERATION_OUT_OF_ORDER' }]);
    expect((await record('DECIDED')).errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the next session', () => {
  test('is shown what is unsettled, and what was settled since the one before', async () => {
    const { meetingId } = await meetings.standing();
    const first = await meetings.held(meetingId);
    const { resolution } = await meetings.take(
      'adoptResolution',
      await meetings.resolving(first.agendaItemId, {
        tasks: [task('440881', '一', 10), task('440982', '二', 20), task('440881', '三', 30)],
      }),
      seat,
    );
    const [one, two] = resolution.tasks;
    await register.rows(
      `update alliances.meeting_sessions set held_on = '${due(-60)}' where id = '${first.sessionId}'`,
    );
    await register.rows(
      `update alliances.resolution_tasks set status = 'ACCEPTED', settled_on = '${due(-70)}' where id = '${one.id}'`,
    );
    await register.rows(
      `update alliances.resolution_tasks set status = 'ACCEPTED', settled_on = '${due(-50)}' where id = '${two.id}'`,
    );
    const { session } = await meetings.plan(meetingId);
    const { data } = await register.ask(
      `query ($next: ID!, $first: ID!) {
        next: jointMeetingSession(id: $next) { followUps { totalCount nodes { status session { number } } } }
        first: jointMeetingSession(id: $first) { followUps { totalCount } } }`,
      { next: session.id, first: first.sessionId },
      seat,
    );
    expect(data).toEqual({
      next: {
        followUps: {
          totalCount: 2,
          nodes: [
            { status: 'ACCEPTED', session: { number: 1 } },
            { status: 'OPEN', session: { number: 1 } },
          ],
        },
      },
      first: { followUps: { totalCount: 0 } },
    });
  });
});

describe('a task', () => {
  test('is overdue the day after, until it is reported; the party sees it from its own end', async () => {
    const { resolution, meetingId } = await adopted([task('440881', '限期清理', 5)]);
    const [{ id }] = resolution.tasks;
    const overdue = async (date: string) => {
      const { data } = await register.ask(
        `query ($date: LocalDate!, $meeting: ID!, $party: ID!) {
          resolutionTasks(filter: { overdueOn: $date, meeting: { id: { eq: $meeting } } }) { nodes { id isOverdue(asOf: $date) } }
          partyOrganization(id: $party) { resolutionTasks(filter: { title: { eq: "限期清理" } }) { nodes { id resolution { status } meeting { id } } } } }`,
        { date, meeting: meetingId, party: party('440881').id },
        seat,
      );
      expect(data.partyOrganization.resolutionTasks.nodes).toEqual([
        { id, resolution: { status: 'UNDER_WAY' }, meeting: { id: meetingId } },
      ]);
      return data.resolutionTasks.nodes;
    };
    expect((await overdue(due(5))).some((one: any) => one.id === id)).toBe(false);
    expect((await overdue(due(6))).find((one: any) => one.id === id)).toEqual({ id, isOverdue: true });
    await meetings.take('reportTaskCompletion', { taskId: id, version: 1, evidence: '已清' }, lianjiang);
    expect((await overdue(due(6))).some((one: any) => one.id === id)).toBe(false);
  });

  test('goes back with a reason, may be extended, and keeps its history', async () => {
    const { resolution } = await adopted([task('440881')]);
    const [{ id }] = resolution.tasks;
    const step = (name: string, version: number, more: object, viewer = seat) =>
      meetings.take(name, { taskId: id, version, ...more }, viewer);
    await step('reportTaskCompletion', 1, { evidence: '口头' }, lianjiang);
    const returned = await step('returnTask', 2, { reason: '缺佐证' });
    expect(returned.task).toMatchObject({ status: 'IN_PROGRESS', reportedOn: null });
    expect((await step('extendTask', 3, { dueOn: due(20), reason: '雨季' })).userErrors).toEqual([
      { code: 'DATE_BEFORE_START' },
    ]);
    expect((await step('extendTask', 3, { dueOn: due(60), reason: '雨季' })).task).toMatchObject({
      dueOn: due(60),
    });
    expect((await step('callOffTask', 4, { reason: '上级另行安排' })).task).toMatchObject({
      status: 'CALLED_OFF',
    });
    const { data } = await register.ask(
      `query ($id: ID!) { resolutionTask(id: $id) { events { kind text } } }`,
      { id },
      huazhou,
    );
    expect(data.resolutionTask.events).toEqual([
      { kind: 'ASSIGNED', text: null },
      { kind: 'COMPLETION_REPORTED', text: '口头' },
      { kind: 'RETURNED', text: '缺佐证' },
      { kind: 'EXTENDED', text: '雨季' },
      { kind: 'CALLED_OFF', text: '上级另行安排' },
    ]);
    await expect(register.rows(`update alliances.task_events set text = '改'`)).rejects.toThrow();
  });

  test('of the convener is settled by another participant, never by the convener itself', async () => {
    const { resolution } = await adopted([task('450922')]);
    const [{ id }] = resolution.tasks;
    await meetings.take('reportTaskCompletion', { taskId: id, version: 1, evidence: '已办' }, seat);
    expect(
      (await meetings.take('acceptTaskCompletion', { taskId: id, version: 2 }, seat)).userErrors,
    ).toEqual([{ code: 'STEP_OF_OTHER_SIDE' }]);
    expect(
      (await meetings.take('acceptTaskCompletion', { taskId: id, version: 2 }, huazhou)).task.status,
    ).toBe('ACCEPTED');
  });

  test('shows its progress to participants alone', async () => {
    const id = idFromKey('tsk', 'yulin-zhanjiang-maoming:clearing');
    const query = `query ($id: ID!) { resolutionTask(id: $id) { status dueOn progress events { kind } } }`;
    expect((await register.ask(query, { id }, huazhou)).data.resolutionTask.progress).toBe('已完成化州段。');
    for (const viewer of [anonymous, asDashboard(), asCoordinator('450804')]) {
      const { data, errors } = await register.ask(query, { id }, viewer);
      expect(errors!.length).toBeGreaterThan(0);
      expect(data.resolutionTask).toMatchObject({ status: 'IN_PROGRESS', progress: null });
    }
  });
});

const people = {
  seat,
  chair: asCoordinator('440982'),
  responsible: lianjiang,
  participant: asCoordinator('440981'),
  clerk: asOfficial({ division: '440881', role: 'CLERK' }),
  stranger: asCoordinator('440883'),
};
type Role = keyof typeof people;
const statuses = ['OPEN', 'IN_PROGRESS', 'REPORTED', 'ACCEPTED', 'CALLED_OFF'];
const waiting = ['OPEN', 'IN_PROGRESS'];
const body: Role[] = ['seat', 'chair'];
const steps: Record<string, { by: Role[]; from: string[]; to?: string; more?: object }> = {
  reportTaskProgress: { by: ['responsible'], from: waiting, to: 'IN_PROGRESS', more: { progress: '过半' } },
  reportTaskCompletion: { by: ['responsible'], from: waiting, to: 'REPORTED', more: { evidence: '已办' } },
  acceptTaskCompletion: { by: body, from: ['REPORTED'], to: 'ACCEPTED' },
  returnTask: { by: body, from: ['REPORTED'], to: 'IN_PROGRESS', more: { reason: '缺佐证' } },
  extendTask: { by: body, from: waiting, more: { dueOn: due(90), reason: '雨季' } },
  callOffTask: { by: body, from: [...waiting, 'REPORTED'], to: 'CALLED_OFF', more: { reason: '另行安排' } },
};

describe.each(Object.keys(steps))('%s', (name) => {
  const { by, from, to, more = {} } = steps[name]!;
  describe.each(Object.keys(people) as Role[])('by the %s', (role) => {
    test('in every status', async () => {
      const { meetingId } = await meetings.shared();
      await register.rows(
        `insert into alliances.meeting_participants (id, province, county_code, meeting_id, party_type, party_id, division_code, status, valid_from)
         values ('${idFromKey('jmp', `${meetingId} 440981`)}', '44', '440981', '${meetingId}', 'PARTY_ORGANIZATION', '${party('440981').id}', '440981', 'ADMITTED', '${today()}')
         on conflict do nothing`,
      );
      const { resolution } = await adopted(
        statuses.map(() => task('440881')),
        { more: { chair: party('440982') } },
      );
      for (const [i, status] of statuses.entries()) {
        const { id } = resolution.tasks[i];
        const settled = ['ACCEPTED', 'CALLED_OFF'].includes(status);
        await register.rows(
          `update alliances.resolution_tasks set status = '${status}', settled_on = ${settled ? `'${today()}'` : 'null'} where id = '${id}'`,
        );
        const row = async () =>
          (
            await register.rows(`select status, version from alliances.resolution_tasks where id = '${id}'`)
          )[0]!;
        const before = await row();
        const {
          task: changed,
          userErrors,
          errors,
        } = await meetings.take(name, { taskId: id, version: before.version, ...more }, people[role]);
        const code = errors?.[0]?.extensions.code ?? userErrors[0]?.code;
        if (role === 'clerk' || role === 'stranger') expect([status, code]).toEqual([status, 'FORBIDDEN']);
        else if (!by.includes(role)) expect([status, code]).toEqual([status, 'STEP_OF_OTHER_SIDE']);
        else if (!from.includes(status)) expect([status, code]).toEqual([status, 'STATUS_NOT_ALLOWED']);
        else {
          expect([status, code, changed?.status]).toEqual([status, undefined, to ?? status]);
          continue;
        }
        expect(await row()).toEqual(before);
      }
    });
  });
});
