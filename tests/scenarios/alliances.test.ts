import { idFromKey } from '@hub/kit/ids.ts';
import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');

test('townships on both sides of the province line sit in one alliance', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(
    `query ($shijiao: ID!) {
      partyOrganization(id: $shijiao) { alliances { nodes { name memberCount chair(asOf: "2026-11-01") { ... on PartyOrganization { name } } } } }
      wanfeng: alliances(filter: { kind: { eq: CROSS_PROVINCE }, division: "53" }) {
        nodes { name memberships { nodes { party { ... on PartyOrganization { division { name } } } } } }
      }
    }`,
    { shijiao: committeeOf('440881105').id },
  );
  expect(data).toEqual({
    partyOrganization: {
      alliances: {
        nodes: [{ name: '玉湛茂边界党建联盟', memberCount: 8, chair: { name: committeeOf('440982').name } }],
      },
    },
    wanfeng: {
      nodes: [
        {
          name: '万峰湖跨省党建联盟',
          memberships: {
            nodes: ['马蚌镇', '三江口镇', '鲁布革布依族苗族乡'].map((name) => ({
              party: { division: { name } },
            })),
          },
        },
      ],
    },
  });
});

const registerAlliance = `mutation ($input: RegisterAllianceInput!) {
  registerAlliance(input: $input) {
    alliance {
      id name status memberCount division { code }
      memberships(orderBy: [{ field: DIVISION_CODE }]) { nodes { id version status role divisionCode } }
    }
    userErrors { code path }
  }
}`;
const join = `mutation ($input: JoinAllianceInput!) {
  joinAlliance(input: $input) { membership { id status version } userErrors { code } }
}`;
const leave = `mutation ($input: LeaveAllianceInput!) {
  leaveAlliance(input: $input) { membership { status validTo } userErrors { code } }
}`;

test('a party across the line is invited, answers for itself, and may leave', async () => {
  await using register = await openRegister();
  const registered = await register.ask(
    registerAlliance,
    {
      input: {
        name: '九洲江护河联盟',
        kind: 'CROSS_PROVINCE',
        convenerId: committeeOf('440881').id,
        foundedOn: '2024-10-01',
        members: [
          { party: party(committeeOf('440881105')), role: 'INITIATOR' },
          { party: party(committeeOf('450922111')) },
        ],
      },
    },
    lianjiang,
  );
  expect(registered.errors).toBeUndefined();
  const { alliance } = registered.data.registerAlliance;
  expect(alliance).toMatchObject({
    name: '九洲江护河联盟',
    status: 'ACTIVE',
    memberCount: 1,
    division: { code: '440881' },
  });
  const [home, across] = alliance.memberships.nodes;
  expect(home).toMatchObject({ status: 'ADMITTED', role: 'INITIATOR', divisionCode: '440881105' });
  expect(across).toMatchObject({ status: 'INVITED', role: 'MEMBER', divisionCode: '450922111' });

  const answering = {
    input: { allianceId: alliance.id, party: party(committeeOf('450922111')), joinedOn: '2024-11-01' },
  };
  const again = await register.ask(join, answering, lianjiang);
  expect(again.data.joinAlliance.userErrors).toEqual([{ code: 'ALREADY_MEMBER' }]);
  const joined = await register.ask(join, answering, luchuan);
  expect(joined.data.joinAlliance).toEqual({
    membership: { id: across.id, status: 'ADMITTED', version: 2 },
    userErrors: [],
  });

  const applying = { input: { allianceId: alliance.id, party: party(committeeOf('450922108')) } };
  const applied = await register.ask(join, applying, luchuan);
  expect(applied.data.joinAlliance.membership.status).toBe('APPLIED');
  const admitted = await register.ask(join, applying, lianjiang);
  expect(admitted.data.joinAlliance.membership.status).toBe('ADMITTED');

  const leaving = { input: { membershipId: across.id, version: 2, leftOn: '2024-12-01' } };
  const left = await register.ask(leave, leaving, luchuan);
  expect(left.data.leaveAlliance).toEqual({
    membership: { status: 'WITHDRAWN', validTo: '2024-12-01' },
    userErrors: [],
  });
  const twice = await register.ask(leave, { input: { ...leaving.input, version: 3 } }, luchuan);
  expect(twice.data.leaveAlliance.userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
});

test('who declines an invitation was a member on no day', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(
    registerAlliance,
    {
      input: {
        name: '护林联盟',
        kind: 'REGIONAL',
        convenerId: committeeOf('440881').id,
        foundedOn: '2024-10-01',
        members: ['440881105', '450922111'].map((code) => ({ party: party(committeeOf(code)) })),
      },
    },
    lianjiang,
  );
  const { id, memberships } = data.registerAlliance.alliance;
  const invited = memberships.nodes.find((one: any) => one.status === 'INVITED');
  const declining = { input: { membershipId: invited.id, version: 1, leftOn: '2024-11-01' } };
  const declined = await register.ask(leave, declining, luchuan);
  expect(declined.data.leaveAlliance.membership.status).toBe('WITHDRAWN');
  const counted = await register.ask(
    `query ($id: ID!) { alliance(id: $id) { before: memberCount(asOf: "2024-10-15") now: memberCount } }`,
    { id },
  );
  expect(counted.data.alliance).toEqual({ before: 1, now: 1 });
});

test('lists are narrowed by what stands beside them: some, none, every, and several orders at once', async () => {
  await using register = await openRegister();
  const { data, errors } = await register.ask(`{
    withUnits: alliances(filter: { division: "4508", memberships: { some: { partyType: { eq: UNIT } } } }) { nodes { name } }
    withoutUnits: alliances(filter: { division: "4508", memberships: { none: { partyType: { eq: UNIT } } } }) { totalCount }
    onlyTownships: alliances(
      filter: { kind: { eq: CROSS_PROVINCE }, memberships: { every: { divisionCode: { notIn: ["450922", "440881", "440982"] } } } }
    ) { nodes { name } }
    shared: pacts(
      filter: {
        and: [{ parties: { some: { division: "440881105" } } }, { parties: { some: { division: "450922" } } }]
        measures: { some: { kind: { eq: FELLOWSHIP_JOINT } } }
      }
      orderBy: [{ field: KIND }, { field: PACT_NUMBER, direction: DESC }]
    ) { nodes { pactNumber } }
    found: pacts(filter: { search: "廉 边界" , kind: { eq: BORDER } }) { totalCount }
    one: pacts(filter: { search: "桂粤边建〔2022〕17号" }) { nodes { title } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    withUnits: { nodes: [{ name: '西江航运党建联盟' }] },
    withoutUnits: { totalCount: 116 },
    onlyTownships: { nodes: [{ name: '万峰湖跨省党建联盟' }] },
    shared: { nodes: [{ pactNumber: '桂粤边建〔2022〕09号' }, { pactNumber: '桂粤边建〔2022〕01号' }] },
    found: { totalCount: 5 },
    one: { nodes: [{ title: '石岭镇—古城镇边界党建联建协议书' }] },
  });
});

test('a list is walked forward and back without a row lost or repeated', async () => {
  await using register = await openRegister();
  const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
    pacts(first: $first, after: $after, last: $last, before: $before, filter: { kind: { in: [BORDER, SAFE_BORDER] } }) {
      totalCount
      nodes { pactNumber }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const forward: string[] = [];
  let after: string | null = null;
  let total = 0;
  for (;;) {
    const { data }: { data?: any } = await register.ask(query, { first: 7, after });
    total = data.pacts.totalCount;
    forward.push(...data.pacts.nodes.map((one: any) => one.pactNumber));
    if (!data.pacts.pageInfo.hasNextPage) break;
    after = data.pacts.pageInfo.endCursor;
  }
  const backward: string[] = [];
  let before: string | null = null;
  for (;;) {
    const { data }: { data?: any } = await register.ask(query, { last: 7, before });
    backward.unshift(...data.pacts.nodes.map((one: any) => one.pactNumber));
    if (!data.pacts.pageInfo.hasPreviousPage) break;
    before = data.pacts.pageInfo.startCursor;
  }
  expect(new Set(forward).size).toBe(total);
  expect(backward).toEqual(forward);
});

const claim = `mutation ($input: ClaimInput!) {
  claim(input: $input) { claim { id party { ... on PartyOrganization { name } } need { status } } userErrors { code messageZh } }
}`;

test('of two parties that claim the same wish at once, exactly one wins', async () => {
  await using register = await openRegister();
  for (let i = 0; i < 5; i++) {
    const needId = idFromKey('need', `lianjiang:${i}`);
    const answers = await Promise.all([
      register.ask(claim, { input: { needId, party: party(committeeOf('440881')) } }, lianjiang),
      register.ask(claim, { input: { needId, party: party(committeeOf('450922')) } }, luchuan),
    ]);
    const outcomes: string[] = answers.map(
      ({ data }) => data.claim.userErrors[0]?.code ?? data.claim.claim.need.status,
    );
    expect(outcomes.sort()).toEqual(['ALREADY_CLAIMED', 'CLAIMED']);
  }
});

test('of fifty claims of ten wishes at once, ten win, and everybody is told how it went', async () => {
  await using register = await openRegister();
  const needs = Array.from({ length: 10 }, (_, i) => idFromKey('need', `lianjiang:${i}`));
  const claimants = [
    [lianjiang, '440881'],
    [luchuan, '450922'],
  ] as const;
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) => {
      const [viewer, division] = claimants[i % 2]!;
      return register.ask(
        claim,
        {
          input: {
            needId: needs[i % 10],
            party: party(committeeOf(division)),
            idempotencyKey: `fifty-claims-${i}`,
          },
        },
        viewer,
      );
    }),
  );
  const codes = answers.map(
    ({ data, errors }) => errors?.[0]?.message ?? data.claim.userErrors[0]?.code ?? 'won',
  );
  expect(codes.filter((code) => code === 'won')).toHaveLength(10);
  expect(codes.filter((code) => code === 'ALREADY_CLAIMED')).toHaveLength(40);
  const standing = await register.rows(
    `select need_id from alliances.claims where need_id in (${needs.map((id) => `'${id}'`).join()}) group by 1 having count(*) = 1`,
  );
  expect(standing).toHaveLength(10);
});

test('the unique key decides even when a writer forgets the lock', async () => {
  await using register = await openRegister();
  const needId = idFromKey('need', 'lianjiang:0');
  await register.ask(claim, { input: { needId, party: party(committeeOf('440881')) } }, lianjiang);
  await register.rows(`update alliances.service_needs set status = 'OPEN' where id = '${needId}'`);
  const { data, errors } = await register.ask(
    claim,
    { input: { needId, party: party(committeeOf('450922')) } },
    luchuan,
  );
  expect(errors).toBeUndefined();
  expect(data.claim).toEqual({
    claim: null,
    userErrors: [{ code: 'ALREADY_CLAIMED', messageZh: '已被他方认领，请另选一项。' }],
  });
});

test('a need is declared, a resource offered, and the open list of a township shows what is open', async () => {
  await using register = await openRegister();
  const shijiao = committeeOf('440881105');
  const openNeeds = `query ($id: ID!) { partyOrganization(id: $id) { openNeeds { totalCount } needs { totalCount } } }`;
  const before = await register.ask(openNeeds, { id: shijiao.id });
  const declared = await register.ask(
    `mutation ($need: DeclareNeedInput!, $offer: OfferResourceInput!, $pledge: SetPledgeInput!) {
      declareNeed(input: $need) { need { title status organization { name } standingClaim { id } } userErrors { code } }
      offerResource(input: $offer) { offer { title status terms party { __typename } } userErrors { code } }
      setPledge(input: $pledge) { pledge { year status } userErrors { code } }
    }`,
    {
      need: { organizationId: shijiao.id, title: '巡河船', kind: 'EQUIPMENT' },
      offer: { party: party(shijiao), title: '党群服务中心会议室', kind: 'VENUE' },
      pledge: { organizationId: shijiao.id, year: 2026, content: '修通下村桥' },
    },
    lianjiang,
  );
  expect(declared).toEqual({
    data: {
      declareNeed: {
        need: { title: '巡河船', status: 'OPEN', organization: { name: shijiao.name }, standingClaim: null },
        userErrors: [],
      },
      offerResource: {
        offer: {
          title: '党群服务中心会议室',
          status: 'OPEN',
          terms: 'FREE',
          party: { __typename: 'PartyOrganization' },
        },
        userErrors: [],
      },
      setPledge: { pledge: { year: 2026, status: 'SET' }, userErrors: [] },
    },
  });
  const after = await register.ask(openNeeds, { id: shijiao.id });
  expect(after.data.partyOrganization.openNeeds.totalCount).toBe(
    before.data.partyOrganization.openNeeds.totalCount + 1,
  );
});

test('a number the source masks is null and never zero; the pledge cycle is reported as a floor', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(`{
    allianceFigures(keys: ["S4.alliances", "S4.club_alliances", "S0.pledge_orgs", "S0.pledge_meetings", "S0.pledge_solved"]) {
      key value qualifier
    }
    pledges(first: 0, filter: { division: "4508", status: { eq: REDEEMED } }) { totalCount }
    alliances(first: 0, filter: { division: "610402", kind: { in: [INDUSTRY, BUSINESS_DISTRICT] } }) { totalCount }
  }`);
  expect(data).toEqual({
    allianceFigures: [
      { key: 'S0.pledge_meetings', value: 400, qualifier: 'MORE_THAN' },
      { key: 'S0.pledge_orgs', value: 500, qualifier: 'MORE_THAN' },
      { key: 'S0.pledge_solved', value: 3200, qualifier: 'MORE_THAN' },
      { key: 'S4.alliances', value: null, qualifier: 'MASKED' },
      { key: 'S4.club_alliances', value: null, qualifier: 'MASKED' },
    ],
    pledges: { totalCount: 7 },
    alliances: { totalCount: 8 },
  });
});

test('what cannot be understood is refused in two languages and nothing breaks', async () => {
  await using register: Register = await openRegister();
  const codeOf = async (query: string, variables = {}) => {
    const { status, body } = await register.send(query, variables, lianjiang);
    expect(status, query).toBeLessThan(500);
    return body.errors?.map(({ extensions }) => extensions.code);
  };
  const bad = ['BAD_USER_INPUT'];
  expect(await codeOf('{ alliance(id: "pact_00000000000000000000000000") { name } }')).toEqual(bad);
  expect(await codeOf('{ alliance(id: "西江") { name } }')).toEqual(bad);
  expect(await codeOf('{ pact { title } }')).toEqual(bad);
  expect(await codeOf('{ pact(id: "pact_00000000000000000000000000", pactNumber: "1") { title } }')).toEqual(
    bad,
  );
  expect(await codeOf('{ pacts(filter: { signedIn: 22 }) { totalCount } }')).toEqual(bad);
  expect(await codeOf('{ pacts(first: 500) { totalCount } }')).toEqual(bad);
  expect(await codeOf('{ pacts(filter: { division: "44088" }) { totalCount } }')).toHaveLength(1);
  expect(await codeOf('{ pacts(status: LOST) { totalCount } }')).toHaveLength(1);
  expect(
    await codeOf('query ($d: LocalDate) { alliances(asOf: $d) { totalCount } }', { d: '2023-02-29' }),
  ).toEqual(bad);
  expect(await codeOf(claim, { input: { party: party(committeeOf('440881')) } })).toEqual(bad);
  expect(
    await codeOf(claim, {
      input: { needId: 'off_00000000000000000000000000', party: party(committeeOf('440881')) },
    }),
  ).toEqual(bad);

  const unknown = await register.ask(
    '{ alliance(id: "all_00000000000000000000000000") { name } pact(pactNumber: "无此号") { title } }',
  );
  expect(unknown).toEqual({ data: { alliance: null, pact: null } });

  for (const title of ['坏\u0000字', '半\ud800个', '巡'.repeat(5001), '联系 13800138000', '   ']) {
    const { data, errors } = await register.ask(
      `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { id } userErrors { code path } } }`,
      { input: { organizationId: committeeOf('440881105').id, title, kind: 'STAFF' } },
      lianjiang,
    );
    expect(errors).toBeUndefined();
    expect(data.declareNeed).toMatchObject({ need: null, userErrors: [{ path: ['input', 'title'] }] });
  }
});
