import { committeeOf } from '@hub/kit/demo/world.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asDashboard, asTownship } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** Members: private by default. 湛江麻章, 滴滴 (S3); 洛阳 (S2). */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('the two new-work branches count 27 and 14 members, and 8 applicants who are none', async () => {
  const { data, errors } = await register.ask(`{
    partyOrganizations(filter: { search: "麻章 联合" }) { nodes { name memberCount { value } activistCount { value } } }
    didi: partyOrganizations(filter: { search: "滴滴" }) { nodes { memberCount { value } activistCount { value } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    partyOrganizations: {
      nodes: [
        { name: '麻章区新业态新就业群体联合党支部', memberCount: { value: 14 }, activistCount: { value: 8 } },
      ],
    },
    didi: { nodes: [{ memberCount: { value: 27 }, activistCount: { value: 0 } }] },
  });
});

test('a tenth of Luoyang’s members are in streets and communities: 44,000 of 414,000 is 10.6 %', async () => {
  const { data } = await register.ask(`{
    reportedShare(part: "S2.street_members", whole: "S2.members") {
      percent
      part { value qualifier source }
      whole { value qualifier }
    }
    memberFigures(keys: ["S2.street_share"]) { value unit }
  }`);
  expect(data).toEqual({
    reportedShare: {
      percent: 10.6,
      part: { value: 44000, qualifier: 'ROUNDED', source: 'S2' },
      whole: { value: 414000, qualifier: 'ROUNDED' },
    },
    memberFigures: [{ value: 10.6, unit: '%' }],
  });
});

test('Leizhou fields 609 pioneer teams and Guanli sets eight kinds of posts', async () => {
  const { data } = await register.ask(`{
    volunteerTeams(first: 1, filter: { division: "440882" }) { totalCount nodes { organization { kind } } }
    servicePosts { totalCount nodes { kind assignedCount { value } } }
  }`);
  expect(data.volunteerTeams).toEqual({
    totalCount: 609,
    nodes: [{ organization: { kind: 'TEMPORARY_COMMITTEE' } }],
  });
  expect(new Set(data.servicePosts.nodes.map(({ kind }: any) => kind)).size).toBe(8);
});

test('a count of one to four persons is withheld, and the division’s total does not give it away', async () => {
  const { data } = await register.ask(`{
    partyOrganizations(first: 200, filter: { division: "5301", tier: { eq: SUBDISTRICT } }) {
      nodes { memberCount { value isSuppressed } division { memberCount { value isSuppressed } } }
    }
  }`);
  const rows = data.partyOrganizations.nodes;
  const withheld = rows.filter(({ memberCount }: any) => memberCount.isSuppressed);
  expect(withheld.length).toBe(20);
  for (const { memberCount, division } of withheld) {
    expect(memberCount.value).toBeNull();
    expect(division.memberCount).toEqual({ value: null, isSuppressed: true });
  }
  for (const { memberCount } of rows) expect([1, 2, 3, 4]).not.toContain(memberCount.value);
});

describe('who may see persons', () => {
  const roll = `query ($first: Int) {
    partyOrganization(code: "D440881105") {
      name
      memberCount { isSuppressed }
      members(first: $first) { totalCount nodes { id membershipStatus homeOrganization { name } skills } }
    }
  }`;

  test('a dashboard asking for the roll is denied it by name, and told whom to ask', async () => {
    const { data, errors } = await register.ask(roll, {}, asDashboard());
    expect(data.partyOrganization).toMatchObject({ name: '中共石角镇委员会', members: null });
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      path: ['partyOrganization', 'members'],
      extensions: { code: 'FORBIDDEN', messages: { zh: expect.stringContaining('请联系当地党委组织部门') } },
    });
  });

  test('the township’s own clerk finds its members, another township’s clerk is told whom to ask', async () => {
    const own = await register.ask(roll, { first: 3 }, asTownship('440881105'));
    expect(own.errors).toBeUndefined();
    expect(own.data.partyOrganization.members.totalCount).toBeGreaterThan(3);
    const [someone] = own.data.partyOrganization.members.nodes;
    expect(someone.homeOrganization.name).toBe('中共石角镇委员会');
    const other = await register.ask(roll, { first: 3 }, asTownship('440881104'));
    expect(other.data.partyOrganization.members).toBeNull();
    expect(other.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      messages: { zh: expect.stringContaining('不在您的辖区内') },
    });
    const query = 'query ($id: ID!) { partyMember(id: $id) { id } node(id: $id) { id } }';
    for (const viewer of [undefined, asDashboard()]) {
      const { data } = await register.ask(query, { id: someone.id }, viewer);
      expect(data).toEqual({ partyMember: null, node: null });
    }
    for (const viewer of [asTownship('440881104'), asCoordinator('450922')]) {
      const byId = await register.ask(query, { id: someone.id }, viewer);
      expect(byId).toEqual({ data: { partyMember: null, node: null } });
    }
    const known = await register.ask(query, { id: someone.id }, asCoordinator('440881'));
    expect(known.data.partyMember).toEqual({ id: someone.id });
  });

  test('no field of the whole graph can hold a person’s name or number', () => {
    const { apiSchema } = register.hub.graph.engine;
    for (const name of ['PartyMember', 'CommunityCheckIn', 'PostAssignment', 'CheckInReport']) {
      const fields = Object.keys((apiSchema.getType(name) as any).getFields());
      expect(fields.filter((field) => /name|phone|idCard|birth|address/i.test(field))).toEqual([]);
    }
  });
});

describe('checking in', () => {
  const registration = `mutation ($input: RegisterCommunityCheckInInput!) {
    registerCommunityCheckIn(input: $input) {
      checkIn { id version status member { id homeOrganization { name } } receivingOrganization { name } }
      userErrors { code messageZh path }
    }
  }`;
  const home = asCoordinator('440881');

  async function someone(skip: number): Promise<string> {
    const { data } = await register.ask(
      'query { partyMembers(first: 50, filter: { division: "440881105" }) { nodes { id communityCheckIns { id } } } }',
      {},
      home,
    );
    return data.partyMembers.nodes[skip].id;
  }

  const input = async (skip: number, more: object = {}) => ({
    memberId: await someone(skip),
    receivingOrganizationId: committeeOf('450922111').id,
    registeredOn: '2026-03-01',
    ...more,
  });

  test('a member checks in across the province line, stays at home in the roll, and the receiving side confirms', async () => {
    const { data } = await register.ask(registration, { input: await input(0) }, home);
    expect(data.registerCommunityCheckIn.userErrors).toEqual([]);
    const { checkIn } = data.registerCommunityCheckIn;
    expect(checkIn).toMatchObject({
      status: 'REGISTERED',
      member: { homeOrganization: { name: '中共石角镇委员会' } },
      receivingOrganization: { name: '中共古城镇委员会' },
    });
    const confirmation = `mutation ($input: ConfirmCommunityCheckInInput!) {
      confirmCommunityCheckIn(input: $input) { checkIn { status member { id } } userErrors { code } }
    }`;
    const confirm = { input: { id: checkIn.id, version: checkIn.version, on: '2026-03-02' } };
    const byHome = await register.ask(confirmation, confirm, home);
    expect(byHome.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const byThem = await register.ask(confirmation, confirm, asCoordinator('450922'));
    // The receiving side sees that somebody comes, never who.
    expect(byThem.data.confirmCommunityCheckIn).toEqual({
      checkIn: { status: 'CONFIRMED', member: null },
      userErrors: [],
    });
  });

  test('a second active check-in of one member at one organization is refused, also when both arrive together', async () => {
    const twice = { input: await input(1) };
    const answers = await Promise.all([1, 2].map(() => register.ask(registration, twice, home)));
    const codes: string[] = answers.map(({ data }) =>
      data.registerCommunityCheckIn.userErrors.map(({ code }: any) => code).join(),
    );
    expect(codes.sort()).toEqual(['', 'ACTIVE_CHECK_IN_EXISTS']);
  });

  test('a retried check-in is done once and told the same', async () => {
    const once = { input: await input(2, { idempotencyKey: 'check-in-0000001' }) };
    const answers = await Promise.all([1, 2, 3].map(() => register.ask(registration, once, home)));
    expect(new Set(answers.map(({ data }) => data.registerCommunityCheckIn.checkIn?.id)).size).toBe(1);
  });

  test('a member of another line is not found, and feedback may hold no identity card number', async () => {
    const unknown = await register.ask(registration, { input: await input(3) }, asCoordinator('450922'));
    expect(unknown.data.registerCommunityCheckIn.userErrors.map(({ code }: any) => code)).toEqual([
      'UNKNOWN_MEMBER',
    ]);
    const made = await register.ask(registration, { input: await input(3) }, home);
    const feedback = await register.ask(
      `mutation ($input: GiveCheckInFeedbackInput!) { giveCheckInFeedback(input: $input) { feedback { id } userErrors { code path } } }`,
      {
        input: {
          checkInId: made.data.registerCommunityCheckIn.checkIn.id,
          body: '该同志（11010519491231002X）参加了巡河。',
          on: '2026-04-01',
        },
      },
      asCoordinator('450922'),
    );
    expect(feedback.data.giveCheckInFeedback).toEqual({
      feedback: null,
      userErrors: [{ code: 'PERSONAL_NUMBER_IN_TEXT', path: ['input', 'body'] }],
    });
    expect(await register.rows('select count(*)::int as n from members.check_in_feedback')).toEqual([
      { n: 0 },
    ]);
  });
});

test.skipIf(mode === 'distributed')('125 organizations cost as many statements as 70', async () => {
  const query = `query ($first: Int) {
    partyOrganizations(first: $first, filter: { division: "4408", tier: { eq: SUBDISTRICT }, kind: { in: [COMMITTEE, WORKING_COMMITTEE] } }) {
      nodes {
        memberCount { value }
        checkInCount { value }
        members(first: 2) { totalCount nodes { id communityCheckIns { receivingOrganization { name } } postAssignments { post { name } } } }
        division { memberCount { value } checkInCount { value } }
      }
    }
  }`;
  const few = await register.statements(query, { first: 70 }, asCoordinator('4408'));
  const many = await register.statements(query, { first: 125 }, asCoordinator('4408'));
  expectSameStatements(few, many);
});
