import { committeeOf, leizhouTemporary } from '@hub/kit/demo/world.ts';
import { CheckInStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asDashboard, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 双报到、双报告、反馈，定岗、队伍、组织员 (mechanisms.md M1–M4, M8, M11): every step by everybody. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const unit = committeeOf('440881105');
const community = committeeOf('440882');
const home = asOfficial({ division: '440881105' });
const people: Record<string, Viewer> = {
  home,
  receiving: asCoordinator('440882'),
  cityAbove: asCoordinator('4408'),
  homeClerk: asTownship('440881105'),
  stranger: asCoordinator('450922'),
  dashboard: asDashboard(),
};
type Person = keyof typeof people;

async function act(name: string, input: Record<string, unknown>, who: Viewer, selection: string) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
    { input },
    who,
  );
  return {
    ...data?.[name],
    code: (errors?.[0]?.extensions.code ?? data?.[name]?.userErrors[0]?.code ?? null) as string | null,
  };
}

const checkIn = 'checkIn { id version status confirmedOn endedOn }';

describe('a unit’s organization checks in at a community', () => {
  let id: string;
  let version: number;
  test('it registers, is confirmed, works, reports a year, is given feedback and ends', async () => {
    const registered = await act(
      'registerOrganizationCheckIn',
      { unitOrganizationId: unit.id, receivingOrganizationId: community.id, registeredOn: '2026-03-01' },
      home,
      checkIn,
    );
    expect(registered.code).toBeNull();
    ({ id, version } = registered.checkIn);
    const confirmed = await act(
      'confirmOrganizationCheckIn',
      { id, version, on: '2026-03-05' },
      people.receiving!,
      checkIn,
    );
    expect(confirmed.checkIn).toMatchObject({ status: 'CONFIRMED', confirmedOn: '2026-03-05' });
    const started = await act(
      'startOrganizationCheckIn',
      { id, version: confirmed.checkIn.version },
      people.receiving!,
      checkIn,
    );
    expect(started.checkIn.status).toBe('ACTIVE');
    const report = { id, year: 2026, timesServed: 12, personTimes: 340 };
    const reported = await act(
      'reportOrganizationCheckIn',
      report,
      home,
      'report { year timesServed personTimes }',
    );
    expect(reported.report).toEqual({ year: 2026, timesServed: 12, personTimes: 340 });
    expect((await act('reportOrganizationCheckIn', report, home, 'report { id }')).code).toBe(
      'ALREADY_REPORTED',
    );
    const given = await act(
      'giveOrganizationFeedback',
      { id, body: '协助清理河道，群众反映好。', on: '2026-11-01' },
      people.receiving!,
      'feedback { body checkIn { id } }',
    );
    expect(given.feedback).toEqual({ body: '协助清理河道，群众反映好。', checkIn: { id } });
    const { data } = await register.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { checkInsSent(first: 1, filter: { receivingOrganizationId: { eq: "${community.id}" } }) { nodes { reports { year } feedback { body } receivingOrganization { id } } } } }`,
      { id: unit.id },
      home,
    );
    expect(data.partyOrganization.checkInsSent.nodes).toEqual([
      {
        reports: [{ year: 2026 }],
        feedback: [{ body: '协助清理河道，群众反映好。' }],
        receivingOrganization: { id: community.id },
      },
    ]);
    const ended = await act(
      'endOrganizationCheckIn',
      { id, version: started.checkIn.version, on: '2026-11-20' },
      home,
      checkIn,
    );
    expect(ended.checkIn).toMatchObject({ status: 'ENDED', endedOn: '2026-11-20' });
  });

  test('what was said between them is kept sealed and told to nobody else', async () => {
    const [row] = await register.rows('select body from members.organization_check_in_feedback');
    expect(row!.body).not.toContain('河道');
    const { data, errors } = await register.ask(
      `query ($id: ID!) { organizationCheckIn(id: $id) { status feedback { body } } }`,
      { id },
      people.stranger,
    );
    expect(JSON.stringify(data)).not.toContain('河道');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  const steps: Record<
    string,
    { by: readonly string[]; from: readonly string[]; input: object; selection: string }
  > = {
    confirmOrganizationCheckIn: {
      by: ['receiving', 'cityAbove'],
      from: ['REGISTERED'],
      input: { on: '2026-04-01' },
      selection: checkIn,
    },
    startOrganizationCheckIn: {
      by: ['receiving', 'cityAbove'],
      from: ['CONFIRMED'],
      input: {},
      selection: checkIn,
    },
    endOrganizationCheckIn: {
      by: ['home', 'receiving', 'cityAbove'],
      from: ['REGISTERED', 'CONFIRMED', 'ACTIVE'],
      input: { on: '2026-05-01' },
      selection: checkIn,
    },
    reportOrganizationCheckIn: {
      by: ['home', 'cityAbove'],
      from: ['CONFIRMED', 'ACTIVE'],
      input: { year: 2026, timesServed: 1, personTimes: 1 },
      selection: 'report { id }',
    },
    giveOrganizationFeedback: {
      by: ['receiving', 'cityAbove'],
      from: ['CONFIRMED', 'ACTIVE', 'ENDED'],
      input: { body: '配合良好。', on: '2026-05-01' },
      selection: 'feedback { id }',
    },
  };

  describe.each(Object.keys(steps))('%s', (name) => {
    describe.each(Object.keys(people) as Person[])('by the %s', (who) => {
      test.each(CheckInStatus.map((status) => [status]))('of one that is %s', async (status) => {
        const of = idFromKey('oci', `test:${name}:${String(who)}:${status}`);
        await register.rows(
          `delete from members.organization_check_ins where unit_organization_id = '${unit.id}' and receiving_organization_id = '${community.id}'`,
        );
        const [row] = await register.rows(`insert into members.organization_check_ins
          (id, province, county_code, unit_organization_id, receiving_organization_id, division_code, status, registered_on, ended_on)
          values ('${of}', '44', '440882', '${unit.id}', '${community.id}', '440882', '${status}', '2026-03-01', ${status === 'ENDED' ? `'2026-04-30'` : 'null'})
          returning version`);
        const { by, from, input, selection } = steps[name]!;
        const isVersioned = selection === checkIn;
        const { code } = await act(
          name,
          { id: of, ...(isVersioned ? { version: row!.version } : {}), ...input },
          people[who]!,
          selection,
        );
        if (!by.includes(String(who))) expect(code).toBe('FORBIDDEN');
        else if (!from.includes(status))
          expect(code).toBe(status === 'ENDED' ? 'CHECK_IN_ENDED' : 'STATUS_NOT_ALLOWED');
        else expect(code).toBeNull();
      });
    });
  });
});

describe('a member’s check-in', () => {
  test('is started by the community and reported by home once for each half-year; the home organization stays', async () => {
    const { data } = await register.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { members(first: 1) { nodes { id homeOrganization { id } } } } }`,
      { id: unit.id },
      home,
    );
    const member = data.partyOrganization.members.nodes[0];
    const registered = await act(
      'registerCommunityCheckIn',
      { memberId: member.id, receivingOrganizationId: community.id, registeredOn: '2026-01-10' },
      home,
      checkIn,
    );
    const { id, version } = registered.checkIn;
    const confirmed = await act(
      'confirmCommunityCheckIn',
      { id, version, on: '2026-01-12' },
      people.receiving!,
      checkIn,
    );
    const next = { id, version: confirmed.checkIn.version };
    expect((await act('startCommunityCheckIn', next, home, checkIn)).code).toBe('FORBIDDEN');
    expect((await act('startCommunityCheckIn', next, people.receiving!, checkIn)).checkIn.status).toBe(
      'ACTIVE',
    );
    const report = (on: string) =>
      act('reportCommunityCheckIn', { id, on, timesServed: 3 }, home, 'report { period timesServed }');
    expect((await report('2026-06-30')).report).toEqual({ period: 'HALF_YEAR', timesServed: 3 });
    expect((await report('2026-02-28')).code).toBe('ALREADY_REPORTED');
    expect((await report('2026-07-01')).code).toBeNull();
    expect((await report('2026-01-01')).code).toBe('DATE_BEFORE_START');
    const [row] = await register.rows(
      `select home_organization_id from members.party_members where id = '${member.id}'`,
    );
    expect(row!.home_organization_id).toBe(unit.id);
  });
});

describe('posts, teams and organizers', () => {
  let memberId: string;
  let others: string[];
  beforeAll(async () => {
    const { data } = await register.ask(
      `query ($id: ID!) { partyOrganization(id: $id) { members(first: 8) { nodes { id } } } }`,
      { id: unit.id },
      home,
    );
    [memberId, ...others] = data.partyOrganization.members.nodes.map(({ id }: { id: string }) => id);
  });

  test('a post is set, a member takes it and leaves it, and it is closed', async () => {
    const opened = await act(
      'openServicePost',
      { organizationId: unit.id, kind: 'MEDIATION', name: '石角镇矛盾调解岗' },
      home,
      'post { id version closedOn organization { id } }',
    );
    expect(opened.post).toMatchObject({ closedOn: null, organization: { id: unit.id } });
    const input = { memberId, postId: opened.post.id, from: '2026-05-01' };
    const assigned = await act(
      'assignPost',
      input,
      home,
      'assignment { id version mode validTo member { id } post { id } }',
    );
    expect(assigned.assignment).toMatchObject({
      mode: 'NORMAL',
      member: { id: memberId },
      post: { id: opened.post.id },
    });
    expect((await act('assignPost', input, home, 'assignment { id }')).code).toBe('ALREADY_THERE');
    for (const who of ['receiving', 'stranger', 'dashboard', 'homeClerk']) {
      const { code } = await act(
        'assignPost',
        { ...input, memberId: others[0] },
        people[who]!,
        'assignment { id }',
      );
      expect(code).toBe(who === 'dashboard' || who === 'homeClerk' ? 'FORBIDDEN' : 'UNKNOWN_MEMBER');
    }
    const { id, version } = assigned.assignment;
    const left = await act(
      'endPostAssignment',
      { id, version, on: '2026-06-01' },
      home,
      'assignment { validTo version }',
    );
    expect(left.assignment.validTo).toBe('2026-06-01');
    const again = { id, version: left.assignment.version, on: '2026-06-02' };
    expect((await act('endPostAssignment', again, home, 'assignment { id }')).code).toBe('ALREADY_ENDED');
    const closing = { id: opened.post.id, version: opened.post.version, on: '2026-06-05' };
    expect((await act('closeServicePost', closing, people.stranger!, 'post { id }')).code).toBe('FORBIDDEN');
    expect((await act('closeServicePost', closing, home, 'post { closedOn }')).post.closedOn).toBe(
      '2026-06-05',
    );
    expect((await act('assignPost', { ...input, memberId: others[0] }, home, 'assignment { id }')).code).toBe(
      'ALREADY_ENDED',
    );
  });

  test('with a post everybody leaves it, of whatever line and whenever they came', async () => {
    const { post } = await act(
      'openServicePost',
      { organizationId: unit.id, kind: 'MEDIATION', name: '九洲江联防岗' },
      home,
      'post { id version }',
    );
    const [far] = await register.rows(
      `select id from members.party_members where division_code like '440882%' order by id limit 1`,
    );
    for (const [who, of, from] of [
      [home, memberId, '2026-05-01'],
      [home, others[0], '2026-07-01'],
      [people.receiving!, far!.id, '2026-05-01'],
    ] as const)
      expect(
        (await act('assignPost', { memberId: of, postId: post.id, from }, who, 'assignment { id }')).code,
      ).toBeNull();
    const closing = { id: post.id, version: post.version, on: '2026-06-05' };
    expect((await act('closeServicePost', closing, home, 'post { closedOn }')).code).toBeNull();
    expect(
      await register.rows(
        `select valid_to::text as on, count(*)::int as count from members.post_assignments where post_id = '${post.id}' group by 1 order by 1`,
      ),
    ).toEqual([
      { on: '2026-06-05', count: 2 },
      { on: '2026-07-01', count: 1 },
    ]);
    // What was opened for this is closed again: nobody else's rows are told of.
    const { data } = await register.ask(
      `query ($id: ID!) { node(id: $id) { ... on PartyMember { id } } }`,
      { id: far!.id },
      home,
    );
    expect(data.node).toBeNull();
  });

  test('a team counts its members from five up, and only their own line knows who they are', async () => {
    const founded = await act(
      'foundVolunteerTeam',
      { organizationId: unit.id, kind: 'SHOCK', name: '石角镇抗洪突击队', foundedOn: '2026-05-01' },
      home,
      'team { id version }',
    );
    const teamId = founded.team.id;
    const join = (of: string) =>
      act(
        'joinVolunteerTeam',
        { teamId, memberId: of, from: '2026-05-02' },
        home,
        'membership { id version }',
      );
    const count = async (viewer: Viewer) =>
      (
        await register.ask(
          `query ($id: ID!) { volunteerTeam(id: $id) { memberCount { value isSuppressed } } }`,
          { id: teamId },
          viewer,
        )
      ).data.volunteerTeam.memberCount;
    const first = await join(memberId);
    for (const of of others.slice(0, 3)) await join(of);
    expect(await count(asDashboard())).toEqual({ value: null, isSuppressed: true });
    await join(others[3]!);
    expect(await count(asDashboard())).toEqual({ value: 5, isSuppressed: false });
    expect((await join(memberId)).code).toBe('ALREADY_THERE');
    const names = `query ($id: ID!) { volunteerTeam(id: $id) { memberships { member { id } } } }`;
    expect((await register.ask(names, { id: teamId }, home)).data.volunteerTeam.memberships).toHaveLength(5);
    expect(
      (await register.ask(names, { id: teamId }, people.stranger)).data.volunteerTeam.memberships,
    ).toEqual([]);
    expect((await register.ask(names, { id: teamId }, asDashboard())).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    const { id, version } = first.membership;
    expect(
      (await act('leaveVolunteerTeam', { id, version, on: '2026-05-09' }, home, 'membership { validTo }'))
        .membership,
    ).toEqual({
      validTo: '2026-05-09',
    });
    const disband = { id: teamId, version: founded.team.version, on: '2026-05-10' };
    expect(
      (await act('disbandVolunteerTeam', disband, home, 'team { disbandedOn memberCount { value } }')).team,
    ).toEqual({
      disbandedOn: '2026-05-10',
      memberCount: { value: 0 },
    });
  });

  test('a temporary organization has one organizer, and no other has any', async () => {
    const temporary = leizhouTemporary[40]!;
    const input = { memberId, organizationId: temporary.id, from: '2026-05-01' };
    const selection = 'appointment { id version member { id } organization { id } }';
    const appointed = await act('appointOrganizer', input, home, selection);
    expect(appointed.appointment).toMatchObject({
      member: { id: memberId },
      organization: { id: temporary.id },
    });
    expect((await act('appointOrganizer', { ...input, memberId: others[0] }, home, selection)).code).toBe(
      'ORGANIZER_EXISTS',
    );
    expect((await act('appointOrganizer', { ...input, organizationId: unit.id }, home, selection)).code).toBe(
      'NOT_TEMPORARY',
    );
    const asked = `query ($id: ID!) { partyOrganization(id: $id) { organizer { member { id } } } }`;
    expect((await register.ask(asked, { id: temporary.id }, home)).data.partyOrganization.organizer).toEqual({
      member: { id: memberId },
    });
    expect(
      (await register.ask(asked, { id: temporary.id }, people.stranger)).data.partyOrganization.organizer,
    ).toBeNull();
    const { id, version } = appointed.appointment;
    expect(
      (
        await act(
          'endOrganizerAppointment',
          { id, version, on: '2026-06-01' },
          home,
          'appointment { validTo }',
        )
      ).appointment,
    ).toEqual({
      validTo: '2026-06-01',
    });
    expect(
      (await act('appointOrganizer', { ...input, memberId: others[0], from: '2026-06-01' }, home, selection))
        .code,
    ).toBeNull();
  });

  test('an office keeps contact with an organization, and ends it', async () => {
    const selection = 'assignment { id version office validTo }';
    const input = { organizationId: unit.id, office: 'COUNTY_LEADER', from: '2026-01-01' };
    expect((await act('registerContactAssignment', input, people.stranger!, selection)).code).toBe(
      'FORBIDDEN',
    );
    const { assignment } = await act('registerContactAssignment', input, home, selection);
    const { id, version } = assignment;
    expect(
      (await act('endContactAssignment', { id, version, on: '2026-09-01' }, home, selection)).assignment
        .validTo,
    ).toBe('2026-09-01');
  });

  test('whoever is in a team that is disbanded leaves it, of whatever line', async () => {
    const team = {
      organizationId: unit.id,
      kind: 'PIONEER',
      name: '跨界巡河先锋队',
      foundedOn: '2026-05-01',
    };
    const founded = await act('foundVolunteerTeam', team, home, 'team { id version }');
    const teamId = founded.team.id as string;
    const [far] = await register.rows(
      `select id from members.party_members where division_code like '440882%' order by id limit 1`,
    );
    const joining = { teamId, memberId: far!.id, from: '2026-05-02' };
    expect(
      (await act('joinVolunteerTeam', joining, people.receiving!, 'membership { id validTo }')).membership,
    ).toMatchObject({ validTo: null });
    const disband = { id: teamId, version: founded.team.version, on: '2026-05-10' };
    const { team: gone } = await act('disbandVolunteerTeam', disband, home, 'team { memberCount { value } }');
    expect(gone).toEqual({ memberCount: { value: 0 } });
    expect(
      await register.rows(`select valid_to::text from members.team_memberships where team_id = '${teamId}'`),
    ).toEqual([{ valid_to: '2026-05-10' }]);
  });

  test('an erased member leaves nothing behind in teams, posts and plans', async () => {
    const [row] = await register.rows(`select version from members.party_members where id = '${memberId}'`);
    const { code } = await act(
      'erasePartyMember',
      { id: memberId, version: row!.version },
      asOfficial({ division: '440881105', role: 'ORGANIZATION_ADMIN' }),
      'erasedRecords',
    );
    expect(code).toBeNull();
    const tables = [
      'team_memberships',
      'organizer_appointments',
      'post_assignments',
      'planned_postings',
      'community_check_ins',
    ];
    for (const table of tables)
      expect(await register.rows(`select id from members.${table} where member_id = '${memberId}'`)).toEqual(
        [],
      );
  });

  test('a hundred teams cost what one costs', async () => {
    const query = `query ($first: Int) { volunteerTeams(first: $first, filter: { division: "440882" }) { nodes { memberCount { value } memberships { member { id } } } } }`;
    const viewer = asCoordinator('440882');
    expectSameStatements(
      await register.statements(query, { first: 1 }, viewer),
      await register.statements(query, { first: 100 }, viewer),
    );
  });
});
