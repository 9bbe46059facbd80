import { divisionId } from '@hub/kit/demo/divisions.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asDashboard, asHubAdmin, asTownship } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 廉江 on the Guangdong–Guangxi line (南方日报 2022-08-31, S3). */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

test('Lianjiang has three neighbours across the province line by land', async () => {
  const { data, errors } = await register.ask(`{
    administrativeDivision(code: "440881") {
      adjacentDivisions(crosses: PROVINCE, kind: LAND) { division { name } confidence adjacency { source } }
    }
  }`);
  expect(errors).toBeUndefined();
  const neighbours = data.administrativeDivision.adjacentDivisions;
  expect(neighbours.map(({ division }: any) => division.name).sort()).toEqual(['博白县', '合浦县', '陆川县']);
  for (const { adjacency } of neighbours) expect(adjacency.source).not.toBe('');
});

test('a neighbourhood is seen from both sides', async () => {
  const { data } = await register.ask(`{
    administrativeDivision(code: "450922111") {
      adjacentDivisions { code nameInSource kind crosses division { name } }
    }
  }`);
  expect(data.administrativeDivision.adjacentDivisions).toEqual([
    {
      code: '440881105',
      nameInSource: '石角镇',
      kind: 'LAND',
      crosses: 'PROVINCE',
      division: { name: '石角镇' },
    },
    {
      code: '440982116',
      nameInSource: '平定镇',
      kind: 'LAND',
      crosses: 'PROVINCE',
      division: { name: '平定镇' },
    },
  ]);
});

test('Lianjiang resolved 28 border cases in 2022, as reported, and six are open', async () => {
  const { data } = await register.ask(`{
    resolved: borderCases(first: 0, filter: { division: "440881", status: { eq: RESOLVED }, resolvedIn: 2022 }) { totalCount }
    open: borderCases(first: 0, filter: { division: "440881", resolvedOn: { isNull: true } }) { totalCount }
    borderFigures(keys: ["S3.border_problems"]) { value qualifier source }
  }`);
  expect(data).toEqual({
    resolved: { totalCount: 28 },
    open: { totalCount: 6 },
    borderFigures: [{ value: 28, qualifier: 'EXACT', source: 'S3' }],
  });
});

test('the Lianjiang–Luchuan operation tallies 93, 235, 1547, 84 and 88', async () => {
  const { data } = await register.ask(`{
    jointEnforcementOperations(filter: { division: "440881" }) {
      nodes { name sides { division { name } } results { kind count } }
    }
  }`);
  expect(data.jointEnforcementOperations.nodes).toEqual([
    {
      name: '廉江—陆川九洲江流域专项联合执法',
      sides: [{ division: { name: '廉江市' } }, { division: { name: '陆川县' } }],
      results: [
        { kind: 'SAND_SITE', count: 93 },
        { kind: 'SAND_VESSEL', count: 235 },
        { kind: 'PIG_FARM', count: 1547 },
        { kind: 'VESSEL_SEIZED', count: 84 },
        { kind: 'SUSPECT', count: 88 },
      ],
    },
  ]);
});

test('Xuwen faces Haikou across the sea, on duty 365 days a year', async () => {
  const { data } = await register.ask(`{
    administrativeDivision(code: "440825") {
      adjacentDivisions(kind: MARITIME) { division { name parent { name } } crosses }
      borderZones(filter: { name: { contains: "琼州" } }) { nodes { dutyRosters { daysPerYear organization { name } } } }
    }
  }`);
  expect(data.administrativeDivision).toEqual({
    adjacentDivisions: [{ division: { name: '秀英区', parent: { name: '海口市' } }, crosses: 'PROVINCE' }],
    borderZones: {
      nodes: [{ dutyRosters: [{ daysPerYear: 365, organization: { name: '中共徐闻县委员会' } }] }],
    },
  });
});

test('Zhanjiang’s zone names three counties; of the 18 townships reported only those with a source are listed', async () => {
  const { data } = await register.ask(`{
    borderZones(filter: { name: { startsWith: "湛江" } }) {
      nodes { participantCounts { level count } participants { code division { name } } }
    }
    borderFigures(keys: ["S3.border_counties", "S3.border_towns"]) { key value }
  }`);
  const [zone] = data.borderZones.nodes;
  const counts = Object.fromEntries(zone.participantCounts.map(({ level, count }: any) => [level, count]));
  expect(counts.COUNTY).toBe(3);
  expect(counts.TOWNSHIP).toBeLessThan(18);
  expect(data.borderFigures).toEqual([
    { key: 'S3.border_counties', value: 3 },
    { key: 'S3.border_towns', value: 18 },
  ]);
});

test('Tianshui and Baoji share a line of 244 km in five segments, inspected in round four and due again in 2026', async () => {
  const { data } = await register.ask(`{
    administrativeBoundary(lineCode: "6261") {
      lengthKm
      segments { name }
      pillars { pillarNumber }
      inspections { round dueOn completedOn now: isOverdue(asOf: "2026-11-23") later: isOverdue(asOf: "2027-01-01") }
    }
    borderFigures(keys: ["S4.judicial"]) { value qualifier }
  }`);
  expect(data.administrativeBoundary.lengthKm).toBe(244);
  expect(data.administrativeBoundary.segments).toHaveLength(5);
  expect(data.administrativeBoundary.pillars).toHaveLength(3);
  expect(data.administrativeBoundary.inspections).toEqual([
    { round: 4, dueOn: '2021-12-31', completedOn: '2021-12-31', now: false, later: false },
    { round: 5, dueOn: '2026-12-31', completedOn: null, now: false, later: true },
  ]);
  expect(data.borderFigures).toEqual([{ value: null, qualifier: 'MASKED' }]);
});

describe('what is registered at the border', () => {
  const registration = `mutation ($input: RegisterAdjacencyInput!) {
    registerAdjacency(input: $input) { adjacency { crosses a { name } b { name } } userErrors { code path } }
  }`;
  const pair = {
    aId: divisionId('440881105'),
    bId: divisionId('450922108'),
    kind: 'LAND',
    confidence: 'STATED',
  };

  test('a neighbourhood needs a source', async () => {
    const { data } = await register.ask(
      registration,
      { input: { ...pair, source: ' ' } },
      asCoordinator('440881'),
    );
    expect(data.registerAdjacency).toEqual({
      adjacency: null,
      userErrors: [{ code: 'ADJACENCY_WITHOUT_SOURCE', path: ['input', 'source'] }],
    });
  });

  test('either side may register it, once', async () => {
    const input = { ...pair, source: '陆川县志' };
    const { data } = await register.ask(registration, { input }, asCoordinator('450922'));
    expect(data.registerAdjacency).toEqual({
      adjacency: { crosses: 'PROVINCE', a: { name: '石角镇' }, b: { name: '乌石镇' } },
      userErrors: [],
    });
    const turned = await register.ask(
      registration,
      { input: { ...input, aId: pair.bId, bId: pair.aId } },
      asCoordinator('440881'),
    );
    expect(turned.data.registerAdjacency.userErrors).toEqual([
      { code: 'ADJACENCY_KNOWN', path: ['input', 'bId'] },
    ]);
    const stranger = await register.ask(registration, { input }, asCoordinator('5301'));
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  const advance = `mutation ($input: AdvanceBorderCaseInput!) {
    advanceBorderCase(input: $input) { borderCase { status version resolvedOn events { status } } userErrors { code } }
  }`;

  test('a case goes its way one step at a time, and a lost update is refused', async () => {
    const report = await register.ask(
      `mutation ($input: ReportBorderCaseInput!) { reportBorderCase(input: $input) { borderCase { id version } userErrors { code } } }`,
      {
        input: {
          title: '界河两侧取水纠纷',
          category: 'ROAD_AND_WATER',
          ourDivisionId: divisionId('440881105'),
          theirDivisionId: divisionId('450922111'),
          reportedOn: '2026-10-01',
        },
      },
      asCoordinator('440881'),
    );
    const { id, version } = report.data.reportBorderCase.borderCase;
    const ask = (more: object, viewer = asCoordinator('450922')) =>
      register.ask(advance, { input: { id, version, status: 'STUDIED', on: '2026-10-08', ...more } }, viewer);
    const skipped = await ask({ status: 'RESOLVED' });
    expect(skipped.data.advanceBorderCase.userErrors).toEqual([{ code: 'CASE_STATUS_NOT_NEXT' }]);
    const both = await Promise.all([ask({}), ask({ note: '另一侧同时更新' }, asCoordinator('440881'))]);
    const outcomes: string[] = both.map(({ data }) =>
      data.advanceBorderCase.userErrors.map(({ code }: any) => code).join(),
    );
    expect(outcomes.sort()).toEqual(['', 'VERSION_CONFLICT']);
    const { data } = await register.ask(
      'query ($id: ID!) { borderCase(id: $id) { status events { status } } }',
      { id },
    );
    expect(data.borderCase).toEqual({
      status: 'STUDIED',
      events: [{ status: 'REPORTED' }, { status: 'STUDIED' }],
    });
  });
});

test('a zone knows the pacts it rests on, and a pact its zone and the cases taken up under it', async () => {
  const { data } = await register.ask(`{
    river: borderZones(filter: { name: { contains: "九洲江" } }) { nodes { pacts { kind status borderCases { totalCount } borderZones { nodes { name } } } } }
    strait: borderZones(filter: { name: { contains: "琼州" } }) { nodes { pacts { title } } }
  }`);
  const pacts = data.river.nodes[0].pacts;
  expect(pacts).toHaveLength(17);
  for (const { kind, borderZones } of pacts) {
    expect(kind).toBe('BORDER');
    expect(borderZones.nodes).toEqual([{ name: '九洲江流域边界共治区' }]);
  }
  expect(pacts.reduce((sum: number, { borderCases }: any) => sum + borderCases.totalCount, 0)).toBe(28);
  expect(data.strait.nodes[0].pacts).toEqual([{ title: expect.stringContaining('徐闻') }]);
});

test('an internal bulletin is found by officials of its zone alone, by list and by id', async () => {
  const list = '{ sharedBulletins { totalCount nodes { id classification } } }';
  const seen = async (viewer?: any) => (await register.ask(list, {}, viewer)).data.sharedBulletins;
  const clerk = await seen(asTownship('440881105'));
  expect(clerk.totalCount).toBe(2);
  const internal = clerk.nodes.find(({ classification }: any) => classification === 'INTERNAL').id;
  for (const viewer of [undefined, asDashboard(), asTownship('450521108')]) {
    expect((await seen(viewer)).totalCount).toBe(1);
    const byId = await register.ask('query ($id: ID!) { node(id: $id) { id } }', { id: internal }, viewer);
    expect(byId).toEqual({ data: { node: null } });
  }
  expect((await seen(asHubAdmin())).totalCount).toBe(2);
});

test.skipIf(mode === 'distributed')('125 townships cost as many statements as 22', async () => {
  const query = `query ($within: DivisionCode) {
    administrativeDivisions(first: 125, filter: { code: { within: $within }, level: { eq: TOWNSHIP } }) {
      nodes {
        adjacentDivisions { kind division { name } }
        borderZones(first: 2) { nodes { name tierBodies { name organization { name } } } }
        borderCases(first: 2) { totalCount nodes { title events { status } } }
      }
    }
  }`;
  const few = await register.statements(query, { within: '440881' });
  const many = await register.statements(query, { within: '4408' });
  expectSameStatements(few, many);
});
