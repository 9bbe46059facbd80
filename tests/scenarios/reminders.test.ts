import { subgraphs } from '@hub/gateway/hub.ts';
import { peersThrough, reachLocally, type Reach } from '@hub/gateway/reach.ts';
import { remind } from '@hub/alliances/reminders/remind.ts';
import { openDatabase, type Database } from '@hub/kit/database.ts';
import { ReminderKind, ReminderStatus } from '@hub/kit/generated/words.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asDashboard, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 提醒与督办: what falls due is told to its owner, and to the level above when it stays undone. */

let register: Register;
let reach: Reach;
let db: Database;
beforeAll(async () => {
  register = await openRegister();
  reach = reachLocally(subgraphs, register.databaseUrl);
  db = openDatabase({ url: register.databaseUrl, role: 'hub_alliances', connections: 2 });
});
afterAll(async () => {
  await db.close();
  await reach.close();
  await register[Symbol.asyncDispose]();
});

const runOn = (today: string) => remind({ db, peers: peersThrough(reach), today });

const fields = `id kind level status dueOn remindsOn title version subjectId
  subject { id __typename } owner { id name } addressee { id } acknowledgedAt acknowledgedBy { id } settledOn`;

async function remindersOf(subjectId: string, viewer = asHubAdmin()) {
  const { data, errors } = await register.ask(
    `query ($filter: ReminderFilter) { reminders(first: 100, filter: $filter, orderBy: [{ field: DUE_ON }, { field: LEVEL }]) {
      totalCount nodes { ${fields} } } }`,
    { filter: { subjectId: { eq: subjectId } } },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data.reminders.nodes as any[];
}

const briefly = (nodes: any[]) =>
  nodes.map(({ level, remindsOn, status, addressee }) => [level, remindsOn, status, addressee.id]);
const org = (code: string) => committeeOf(code).id;

test('a whistle nobody answers comes to those called, and a day late to those above them', async () => {
  const whistle = idFromKey('whi', 'lianjiang-exercise:0');
  await register.rows(
    `update alliances.whistles set status = 'DISPATCHED', called_ids = '{${org('440881')}}', due_at = '2027-03-10T15:30:00Z' where id = '${whistle}'`,
  );
  await runOn('2027-03-08');
  expect(briefly(await remindersOf(whistle))).toEqual([]);
  await runOn('2027-03-09');
  expect(briefly(await remindersOf(whistle))).toEqual([['AHEAD', '2027-03-09', 'OPEN', org('440881')]]);
  await runOn('2027-03-11');
  const all = [
    ['AHEAD', '2027-03-09', 'OPEN', org('440881')],
    ['DUE', '2027-03-10', 'OPEN', org('440881')],
    ['ESCALATED', '2027-03-11', 'OPEN', org('4408')],
  ];
  const nodes = await remindersOf(whistle);
  expect(briefly(nodes)).toEqual(all);
  expect(nodes[2]).toMatchObject({
    kind: 'WHISTLE',
    subject: { id: whistle, __typename: 'Whistle' },
    owner: { id: org('440881') },
    title: expect.stringMatching(/./),
  });
  await runOn('2027-04-01');
  expect(briefly(await remindersOf(whistle))).toEqual(all);

  await register.rows(`update alliances.whistles set status = 'REPORTED_BACK' where id = '${whistle}'`);
  await runOn('2027-04-02');
  expect(briefly(await remindersOf(whistle)).map(([, , status]) => status)).toEqual([
    'SETTLED',
    'SETTLED',
    'SETTLED',
  ]);
  // Sent back by the caller it is open again, with the deadline it had: nobody is told twice.
  await register.rows(`update alliances.whistles set status = 'DISPATCHED' where id = '${whistle}'`);
  await runOn('2027-04-03');
  expect(briefly(await remindersOf(whistle))).toEqual(all);
  // A new deadline is a new matter.
  await register.rows(
    `update alliances.whistles set due_at = '2027-05-01T15:59:59Z' where id = '${whistle}'`,
  );
  await runOn('2027-04-30');
  const after = (await remindersOf(whistle)).map(({ level, dueOn, status }) => [level, dueOn, status]);
  expect(after).toEqual([
    ['AHEAD', '2027-03-10', 'SETTLED'],
    ['DUE', '2027-03-10', 'SETTLED'],
    ['ESCALATED', '2027-03-10', 'SETTLED'],
    ['AHEAD', '2027-05-01', 'OPEN'],
  ]);
});

interface Matter {
  subject: string;
  /** Makes it due on 2028-02-29, and done. */
  open: string;
  done: string;
  days: { AHEAD: string; DUE: string; ESCALATED: string | null };
  owners: string[];
}

const pact = idFromKey('pact', 'lianjiang-border:0');
const bothSides = `(select array_agg(party_id order by position) from alliances.pact_parties where pact_id = '${pact}')`;

/** One matter of each kind that falls due on the leap day, by rules written down a second time. */
async function mattersByKind(): Promise<Record<ReminderKind, Matter>> {
  const one = async (text: string): Promise<any> => (await register.rows(text))[0]!;
  const measure = await one(
    `select id from alliances.pact_measures where pact_id = '${pact}' order by position limit 1`,
  );
  const { parties } = await one(`select ${bothSides} as parties`);
  const rowOf = (table: string) =>
    one(
      `select id, organization_id from alliances.${table} where organization_id is not null order by id limit 1`,
    );
  const [pledge, need, project, led] = await Promise.all(
    ['pledges', 'service_needs', 'co_building_projects', 'secretary_led_projects'].map(rowOf),
  );
  const task = await one(
    `select id, party_id from alliances.resolution_tasks where party_type = 'PARTY_ORGANIZATION' order by id limit 1`,
  );
  const turn = await one(
    `select id, party_id from alliances.obligation_occurrences where pact_id = '${pact}' and ceased_on is null order by due_on desc, id limit 1`,
  );
  const session = idFromKey('ses', 'yulin-zhanjiang-maoming:4');
  const meeting = await one(
    `select array_agg(q.party_id) as parties from alliances.meeting_participants q
     where q.status = 'ADMITTED' and q.valid_to is null and q.party_type = 'PARTY_ORGANIZATION'
       and q.meeting_id = (select meeting_id from alliances.meeting_sessions where id = '${session}')`,
  );
  const resetPact = `update alliances.pacts set expires_on = '2032-01-20', notice_days = 0, renewed_on = null where id = '${pact}'`;
  const whistle = idFromKey('whi', 'lianjiang-exercise:0');
  return {
    PACT_MEASURE: {
      subject: measure.id,
      open: `update alliances.pact_measures set status = 'PLANNED', due_on = '2028-02-29', responsible_party_id = null where id = '${measure.id}'`,
      done: `update alliances.pact_measures set status = 'DONE' where id = '${measure.id}'`,
      days: { AHEAD: '2028-02-15', DUE: '2028-02-29', ESCALATED: '2028-03-07' },
      owners: parties,
    },
    PACT_NOTICE: {
      subject: pact,
      open: `update alliances.pacts set expires_on = '2028-03-30', notice_days = 30 where id = '${pact}'`,
      done: resetPact,
      days: { AHEAD: '2028-02-15', DUE: '2028-02-29', ESCALATED: null },
      owners: parties,
    },
    PACT_EXPIRY: {
      subject: pact,
      open: `update alliances.pacts set expires_on = '2028-02-29', notice_days = 0 where id = '${pact}'`,
      done: resetPact,
      days: { AHEAD: '2027-12-31', DUE: '2028-02-29', ESCALATED: null },
      owners: parties,
    },
    PLEDGE: {
      subject: pledge.id,
      open: `update alliances.pledges set status = 'IN_PROGRESS', due_on = '2028-02-29' where id = '${pledge.id}'`,
      done: `update alliances.pledges set status = 'REVIEWED' where id = '${pledge.id}'`,
      days: { AHEAD: '2028-01-30', DUE: '2028-02-29', ESCALATED: '2028-03-15' },
      owners: [pledge.organization_id],
    },
    WHISTLE: {
      subject: whistle,
      open: `update alliances.whistles set status = 'ACCEPTED', called_ids = '{${org('440881')}}', due_at = '2028-02-29T01:00:00Z' where id = '${whistle}'`,
      done: `update alliances.whistles set status = 'CANCELLED' where id = '${whistle}'`,
      days: { AHEAD: '2028-02-28', DUE: '2028-02-29', ESCALATED: '2028-03-01' },
      owners: [org('440881')],
    },
    SERVICE_NEED: {
      subject: need.id,
      open: `update alliances.service_needs set status = 'OPEN', needed_by = '2028-02-29' where id = '${need.id}'`,
      done: `update alliances.service_needs set status = 'CLAIMED' where id = '${need.id}'`,
      days: { AHEAD: '2028-02-22', DUE: '2028-02-29', ESCALATED: '2028-03-07' },
      owners: [need.organization_id],
    },
    PROJECT: {
      subject: project.id,
      open: `update alliances.co_building_projects set status = 'UNDER_WAY', due_on = '2028-02-29', completed_on = null where id = '${project.id}'`,
      done: `update alliances.co_building_projects set status = 'COMPLETED' where id = '${project.id}'`,
      days: { AHEAD: '2028-02-15', DUE: '2028-02-29', ESCALATED: '2028-03-15' },
      owners: [project.organization_id],
    },
    SECRETARY_LED_PROJECT: {
      subject: led.id,
      // The last review of a year is due by its end.
      open: `update alliances.secretary_led_projects set status = 'UNDER_WAY', year = 2027, reviewed_on = '2027-11-30' where id = '${led.id}'`,
      done: `update alliances.secretary_led_projects set status = 'COMPLETED' where id = '${led.id}'`,
      days: { AHEAD: '2027-12-24', DUE: '2027-12-31', ESCALATED: '2028-01-15' },
      owners: [led.organization_id],
    },
    OBLIGATION: {
      subject: turn.id,
      open: `update alliances.obligation_occurrences set status = 'RETURNED', starts_on = '2027-03-01', due_on = '2028-02-29' where id = '${turn.id}'`,
      done: `update alliances.obligation_occurrences set status = 'EVIDENCED' where id = '${turn.id}'`,
      days: { AHEAD: '2028-02-15', DUE: '2028-02-29', ESCALATED: '2028-03-07' },
      owners: [turn.party_id],
    },
    RESOLUTION_TASK: {
      subject: task.id,
      open: `update alliances.resolution_tasks set status = 'IN_PROGRESS', settled_on = null, due_on = '2028-02-29' where id = '${task.id}'`,
      done: `update alliances.resolution_tasks set status = 'REPORTED' where id = '${task.id}'`,
      days: { AHEAD: '2028-02-22', DUE: '2028-02-29', ESCALATED: '2028-03-07' },
      owners: [task.party_id],
    },
    MEETING_SESSION: {
      subject: session,
      // Eight in the evening in Greenwich is the next morning in China.
      open: `update alliances.meeting_sessions set status = 'CONVENED', starts_at = '2028-02-28T20:00:00Z', ends_at = null where id = '${session}'`,
      done: `update alliances.meeting_sessions set status = 'CANCELLED' where id = '${session}'`,
      days: { AHEAD: '2028-02-22', DUE: '2028-02-29', ESCALATED: null },
      owners: meeting.parties,
    },
  };
}

describe('every kind of matter', () => {
  test.each(ReminderKind)('%s', async (kind) => {
    const { subject, open, done, days, owners } = (await mattersByKind())[kind];
    await register.rows(`delete from alliances.reminders where subject_id = '${subject}'`);
    await register.rows(open);
    const of = async () =>
      (await remindersOf(subject))
        .filter((one) => one.kind === kind)
        .map(({ level, remindsOn, status }) => [level, remindsOn, status]);
    const dayBefore = new Date(Date.parse(`${days.AHEAD}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
    await runOn(dayBefore);
    expect(await of()).toEqual([]);
    await runOn(days.AHEAD);
    expect(await of()).toEqual(owners.map(() => ['AHEAD', days.AHEAD, 'OPEN']));
    await runOn(days.DUE);
    await runOn('2028-03-20');
    const levels = Object.entries(days).filter(([, on]) => on !== null);
    expect(await of()).toEqual(levels.flatMap(([level, on]) => owners.map(() => [level, on, 'OPEN'])));
    const told = await remindersOf(subject);
    const ownersTold = told
      .filter((one) => one.kind === kind && one.level === 'DUE')
      .map((one) => one.owner.id as string);
    expect(ownersTold.sort()).toEqual([...owners].sort());
    for (const { level, owner, addressee } of told.filter((one) => one.kind === kind)) {
      if (level !== 'ESCALATED') expect(addressee.id).toBe(owner.id);
      else {
        const { data } = await register.ask(
          'query ($id: ID!) { partyOrganization(id: $id) { superior { id } } }',
          { id: owner.id },
        );
        expect(addressee.id).toBe(data.partyOrganization.superior.id);
      }
    }
    await register.rows(done);
    await runOn('2028-03-21');
    expect((await of()).map(([, , status]) => status)).toEqual(
      levels.flatMap(() => owners.map(() => 'SETTLED')),
    );
  });

  test('the graph tells the rules', async () => {
    const { data } = await register.ask('{ reminderRules { kind daysBefore escalatesAfterDays source } }');
    expect(data.reminderRules.map(({ kind }: { kind: string }) => kind).sort()).toEqual(
      [...ReminderKind].sort(),
    );
    expect(data.reminderRules).toContainEqual({
      kind: 'SERVICE_NEED',
      daysBefore: 7,
      escalatesAfterDays: 7,
      source: 'hub',
    });
  });

  test('a unit is not reminded; where it answers for a measure all organizations of the pact are', async () => {
    const [measure] = await register.rows(
      `select id from alliances.pact_measures where pact_id = '${pact}' order by position offset 1 limit 1`,
    );
    const [party] = await register.rows(
      `select id, party_id from alliances.pact_parties where pact_id = '${pact}' order by position limit 1`,
    );
    const set = (to: string) =>
      register.rows(
        `update alliances.pact_measures set status = 'UNDER_WAY', due_on = '2029-05-01', responsible_party_id = ${to} where id = '${measure!.id}'`,
      );
    await set(`'${party!.id}'`);
    await runOn('2029-05-01');
    expect((await remindersOf(measure!.id)).map(({ owner }) => owner.id)).toEqual([
      party!.party_id,
      party!.party_id,
    ]);
    await register.rows(
      `update alliances.pact_parties set withdrawn_on = '2029-05-01' where id = '${party!.id}'`,
    );
    await runOn('2029-05-02');
    expect((await remindersOf(measure!.id)).map(({ status }) => status)).toEqual(['SETTLED', 'SETTLED']);
    await register.rows(`update alliances.pact_parties set withdrawn_on = null where id = '${party!.id}'`);
    await register.rows(`update alliances.pact_measures set due_on = null where id = '${measure!.id}'`);
  });
});

test('a session that is only planned is for its convener to convene', async () => {
  const session = idFromKey('ses', 'yulin-zhanjiang-maoming:5');
  await register.rows(`delete from alliances.reminders where subject_id = '${session}'`);
  const [meeting] = await register.rows(
    `select convener_id from alliances.joint_meetings where id = (select meeting_id from alliances.meeting_sessions where id = '${session}')`,
  );
  await register.rows(
    `update alliances.meeting_sessions set starts_at = '2029-03-01T01:00:00Z', ends_at = null where id = '${session}'`,
  );
  await runOn('2029-02-28');
  const [told, ...more] = await remindersOf(session);
  expect(more).toEqual([]);
  expect(told).toMatchObject({
    kind: 'MEETING_SESSION',
    level: 'AHEAD',
    addressee: { id: meeting!.convener_id },
    subject: { __typename: 'JointMeetingSession' },
  });
});

describe('acknowledging', () => {
  const seeded = () => idFromKey('plg', 'guigang:0');
  const street = async () => (await remindersOf(seeded()))[1].owner.id as string;

  async function acknowledge(reminderId: string, version: number, viewer: ReturnType<typeof asOfficial>) {
    const { data, errors } = await register.ask(
      `mutation ($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) {
        reminder { status acknowledgedAt acknowledgedBy { id } version } userErrors { code path } } }`,
      { input: { reminderId, version } },
      viewer,
    );
    return errors ? { fault: errors[0]!.extensions.code as string } : data.acknowledgeReminder;
  }

  async function standAt(status: ReminderStatus, level: string) {
    const set = {
      OPEN: 'acknowledged_at = null, acknowledged_by_id = null, settled_on = null',
      ACKNOWLEDGED: `acknowledged_at = now(), acknowledged_by_id = addressee_id, settled_on = null`,
      SETTLED: `acknowledged_at = null, acknowledged_by_id = null, settled_on = '2022-01-01'`,
    }[status];
    await register.rows(
      `update alliances.reminders set ${set} where subject_id = '${seeded()}' and level = '${level}'`,
    );
    const [row] = await register.rows(
      `select id, version, division_code from alliances.reminders where subject_id = '${seeded()}' and level = '${level}'`,
    );
    return { id: row!.id as string, version: Number(row!.version), place: row!.division_code as string };
  }

  describe.each(['DUE', 'ESCALATED'])('one of level %s', (level) => {
    test.each(ReminderStatus)('that is %s', async (status) => {
      const { id, version, place } = await standAt(status, level);
      const outside = asCoordinator('440881');
      expect(await acknowledge(id, version, outside)).toMatchObject({
        userErrors: [{ code: 'UNKNOWN_RECORD' }],
      });
      expect(await acknowledge(id, version, asOfficial({ division: place, role: 'CLERK' }))).toEqual({
        fault: 'FORBIDDEN',
      });
      if (status === 'OPEN')
        expect(await acknowledge(id, version - 1, asCoordinator(place))).toMatchObject({
          userErrors: [{ code: 'VERSION_CONFLICT' }],
        });
      const answer = await acknowledge(id, version, asCoordinator(place));
      if (status === 'OPEN')
        expect(answer).toMatchObject({
          reminder: { status: 'ACKNOWLEDGED', acknowledgedBy: { id: org(place) }, version: version + 1 },
          userErrors: [],
        });
      else expect(answer).toMatchObject({ reminder: null, userErrors: [{ code: 'STATUS_NOT_ALLOWED' }] });
    });
  });

  test('what went to the superior is not for those below, and nothing is for anybody else', async () => {
    await standAt('OPEN', 'AHEAD');
    const { place } = await standAt('OPEN', 'DUE');
    const { place: county } = await standAt('OPEN', 'ESCALATED');
    const levels = async (viewer: Parameters<typeof remindersOf>[1]) =>
      (await remindersOf(seeded(), viewer)).map(({ level }) => level);
    expect(await levels(asTownship(place))).toEqual(['AHEAD', 'DUE']);
    expect(await levels(asCoordinator(county))).toEqual(['AHEAD', 'DUE', 'ESCALATED']);
    expect(await levels(asCoordinator('4508'))).toEqual(['AHEAD', 'DUE', 'ESCALATED']);
    expect(await levels(asCoordinator('440881'))).toEqual([]);
    const [first] = await remindersOf(seeded());
    const { data } = await register.ask(
      'query ($id: ID!) { node(id: $id) { id } reminder(id: $id) { id } }',
      { id: first.id },
      asCoordinator('440881'),
    );
    expect(data).toEqual({ node: null, reminder: null });
    for (const viewer of [asDashboard(), undefined])
      expect(
        (await register.ask('{ reminders { totalCount } }', {}, viewer)).data?.reminders ?? null,
      ).toBeNull();
  });

  test('an organization has its reminders and how many it has not read', async () => {
    await standAt('OPEN', 'AHEAD');
    const { id, version, place } = await standAt('OPEN', 'DUE');
    const count = async (viewer = asCoordinator(place)) => {
      const { data } = await register.ask(
        `query ($id: ID!) { partyOrganization(id: $id) { unreadReminderCount
          reminders(filter: { kind: { eq: PLEDGE }, status: { eq: OPEN } }) { nodes { level } } } }`,
        { id: await street() },
        viewer,
      );
      const { unreadReminderCount, reminders } = data.partyOrganization;
      return [unreadReminderCount, reminders.nodes.length];
    };
    expect(await count()).toEqual([2, 2]);
    await acknowledge(id, version, asCoordinator(place));
    expect(await count()).toEqual([1, 1]);
    expect(await count(asCoordinator('440881'))).toEqual([0, 0]);
  });

  test('the change feed tells the own line of it', async () => {
    const begin = await register.ask('{ changes { endCursor } }', {}, asCoordinator('4508'));
    const stranger = await register.ask('{ changes { endCursor } }', {}, asCoordinator('440881'));
    const { id, version, place } = await standAt('OPEN', 'DUE');
    await acknowledge(id, version, asCoordinator(place));
    const heard = async (after: string, viewer: ReturnType<typeof asOfficial>) =>
      (
        await register.ask(
          'query ($after: String) { changes(after: $after, types: ["Reminder"]) { changes { nodeId } } }',
          { after },
          viewer,
        )
      ).data.changes.changes.map(({ nodeId }: { nodeId: string }) => nodeId);
    expect(await heard(begin.data.changes.endCursor, asCoordinator('4508'))).toContain(id);
    expect(await heard(stranger.data.changes.endCursor, asCoordinator('440881'))).toEqual([]);
  });
});

test('a page of reminders costs as many statements as one', async () => {
  if (mode === 'distributed') return;
  await register.rows(
    `update alliances.pledges set status = 'SET', due_on = '2030-06-30' where division_code like '4508%'`,
  );
  await runOn('2030-07-20');
  const query = `query ($first: Int!) { reminders(first: $first, filter: { dueOn: { eq: "2030-06-30" } }) { totalCount nodes { ${fields}
    subject { ... on Pledge { content } } } } }`;
  const statements = (first: number) => register.statements(query, { first }, asCoordinator('4508'));
  expectSameStatements(await statements(1), await statements(60));
});

test('making reminders is on record as an act of the hub', async () => {
  await register.rows(
    `update alliances.pledges set status = 'SET', due_on = '2031-06-30' where id = '${idFromKey('plg', 'guigang:0')}'`,
  );
  const { made } = await runOn('2031-06-30');
  const ids = made.filter(({ dueOn }) => dueOn === '2031-06-30').map(({ id }) => id);
  expect(ids).toHaveLength(2);
  const entries = await register.rows(
    `select kind, operation, viewer->>'kind' as who from alliances.audit_entries where '${ids[0]}' = any(nodes) and operation = 'remind'`,
  );
  expect(entries).toEqual([{ kind: 'WRITE', operation: 'remind', who: 'SERVICE' }]);
});
