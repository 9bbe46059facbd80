import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addYears } from '@hub/kit/scalars/local-date.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator, asDashboard } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

/** 运转指数: from records alone, and every point opens what it stands on. */

const allianceId = idFromKey('all', 'yulin-zhanjiang-maoming');

let register: Register;
beforeAll(async () => {
  register = await openRegister();
  // As if the second meeting of 2025 had never been held, and no pact were the alliance's.
  await register.rows(`delete from alliances.meeting_sessions where held_on > '2025-06-19'`);
  await register.rows(`update alliances.pacts set alliance_id = null where alliance_id = '${allianceId}'`);
});
afterAll(() => register[Symbol.asyncDispose]());

const viewer = asCoordinator('450922');
const whole = `liveness(on: $on) {
  from to score isAsleep lastActiveOn
  parts { kind due met points outOf evidence(first: 50) { totalCount nodes { isMet on node { id } } } }
}`;

async function livenessOn(on: string, id = allianceId): Promise<any> {
  const { data, errors } = await register.ask(
    `query ($id: ID!, $on: LocalDate) { alliance(id: $id) { ${whole} } }`,
    { id, on },
    viewer,
  );
  expect(errors).toBeUndefined();
  return data.alliance.liveness;
}

const partOf = (liveness: any, kind: string) => liveness.parts.find((part: any) => part.kind === kind);

test('玉湛茂 in 2025: one of two meetings was held, and each point says on which record it stands', async () => {
  const liveness = await livenessOn('2025-12-31');
  expect(liveness).toMatchObject({
    from: '2025-01-01',
    to: '2025-12-31',
    isAsleep: false,
    lastActiveOn: '2025-06-19',
  });
  expect(partOf(liveness, 'MEETINGS')).toEqual({
    kind: 'MEETINGS',
    due: 2,
    met: 1,
    points: 12.5,
    outOf: 25,
    evidence: {
      totalCount: 1,
      nodes: [
        {
          isMet: true,
          on: '2025-06-19',
          node: { id: idFromKey('ses', 'yulin-zhanjiang-maoming:2') },
        },
      ],
    },
  });
  // One of the two other parties has not confirmed the result.
  expect(partOf(liveness, 'PROJECTS')).toMatchObject({
    due: 1,
    met: 0,
    outOf: 10,
    evidence: {
      nodes: [{ isMet: false, on: '2025-11-28', node: { id: idFromKey('prj', 'jiuzhou-patrol') } }],
    },
  });
  expect(partOf(liveness, 'RESOLUTIONS')).toMatchObject({ due: 1, met: 1, points: 10, outOf: 10 });
  expect(partOf(liveness, 'MEASURES')).toMatchObject({ due: 0, met: 0, points: 0, outOf: 0 });
  expect(liveness.score).toBe(50);
});

test('the score is what its parts say, and every part is what its records say, on any day', async () => {
  for (const on of ['2024-06-30', '2024-12-31', '2025-03-01', '2025-12-31', '2026-02-28', '2026-11-01']) {
    const liveness = await livenessOn(on);
    expect(liveness.to).toBe(on);
    let [reached, possible] = [0, 0];
    for (const { kind, due, met, points, outOf, evidence } of liveness.parts) {
      expect(evidence.totalCount).toBe(evidence.nodes.length);
      expect(evidence.nodes.filter((one: any) => one.isMet)).toHaveLength(met);
      if (kind !== 'MEETINGS') expect(evidence.nodes).toHaveLength(due);
      for (const one of evidence.nodes) {
        expect(one.on >= liveness.from && one.on <= liveness.to).toBe(true);
        expect(one.node.id).toMatch(/^[a-z]+_/);
      }
      const exact = outOf > 0 ? (outOf * Math.min(due, met)) / due : 0;
      expect(points).toBeCloseTo(exact, 1);
      reached += exact;
      possible += outOf;
    }
    expect(liveness.score).toBe(possible > 0 ? Math.round((100 * reached) / possible) : null);
  }
});

test('a claim kept between two members is found; what others take up, or one takes up of itself, is not', async () => {
  const before = await livenessOn('2031-06-30');
  // Two meetings are owed, and nothing was done.
  expect(before).toMatchObject({ score: 0, isAsleep: true, lastActiveOn: null });
  const [a, b, c] = ['440881', '450922', '530111'].map((code) => committeeOf(code).id);
  const need = (id: string, organization: string) =>
    `insert into alliances.service_needs (id, province, county_code, division_code, organization_id, title, kind, status, declared_on, search_text, grams)
     values ('${id}', '44', '440881', '440881', '${organization}', '需求', 'VENUE', 'FULFILLED', '2031-01-01', '', '{}')`;
  const claim = (id: string, needId: string, party: string, status: string) =>
    `insert into alliances.claims (id, province, county_code, division_code, need_id, party_type, party_id, status, claimed_on, fulfilled_on)
     values ('${id}', '45', '450922', '450922', '${needId}', 'PARTY_ORGANIZATION', '${party}', '${status}', '2031-02-01', ${status === 'FULFILLED' ? `'2031-03-01'` : 'null'})`;
  const ids = [1, 2, 3, 4].map(
    (i) => [idFromKey('need', `live:${i}`), idFromKey('clm', `live:${i}`)] as const,
  );
  const rows: [string, string, string][] = [
    [a!, b!, 'FULFILLED'],
    [a!, b!, 'ACCEPTED'],
    [a!, c!, 'FULFILLED'],
    [a!, a!, 'FULFILLED'],
  ];
  for (const [i, [owner, claimant, status]] of rows.entries()) {
    await register.rows(need(ids[i]![0], owner));
    await register.rows(claim(ids[i]![1], ids[i]![0], claimant, status));
  }
  const liveness = await livenessOn('2031-06-30');
  expect(partOf(liveness, 'CLAIMS')).toMatchObject({
    due: 2,
    met: 1,
    points: 5,
    outOf: 10,
    evidence: { totalCount: 2 },
  });
  expect(new Set(partOf(liveness, 'CLAIMS').evidence.nodes.map((one: any) => one.node.id))).toEqual(
    new Set([ids[0]![1], ids[1]![1]]),
  );
  expect(liveness).toMatchObject({ isAsleep: false, lastActiveOn: '2031-02-01' });
  // The meeting is still to be held twice a year.
  expect(partOf(liveness, 'MEETINGS')).toMatchObject({ due: 2, met: 0, outOf: 25 });
});

test('evidence is read page by page, the latest first', async () => {
  const walked: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await register.ask(
      `query ($id: ID!, $after: String) { alliance(id: $id) { liveness(on: "2021-12-31") { parts { kind evidence(first: 3, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { on node { ... on JointActivity { title } } } } } } } }`,
      { id: idFromKey('all', 'xijiang-shipping'), after },
    );
    const { evidence } = partOf(data.alliance.liveness, 'ACTIVITIES');
    walked.push(...evidence.nodes.map((one: any) => `${one.on} ${one.node.title}`));
    if (!evidence.pageInfo.hasNextPage) break;
    after = evidence.pageInfo.endCursor;
  }
  expect(walked).toHaveLength(7);
  const days = walked.map((one) => one.slice(0, 10));
  expect(days).toEqual(days.toSorted().reverse());
});

test('sleeping alliances are those at work all year with nothing done on record', async () => {
  const { data } = await register.ask(
    `query ($filter: AllianceFilter) {
      all: alliances(asOf: "2025-12-31", filter: $filter) { totalCount }
      sleeping: sleepingAlliances(on: "2025-12-31", filter: $filter, first: 200) { totalCount nodes { id status liveness(on: "2025-12-31") { isAsleep lastActiveOn } } }
    }`,
    { filter: { kind: { in: ['CROSS_PROVINCE', 'INDUSTRY', 'BUSINESS_DISTRICT'] } } },
  );
  const { nodes, totalCount } = data.sleeping;
  expect(totalCount).toBe(data.all.totalCount - 1);
  expect(nodes.every(({ liveness }: any) => liveness.isAsleep && liveness.lastActiveOn === null)).toBe(true);
  expect(nodes.map(({ id }: any) => id)).not.toContain(allianceId);
  // Founded within the year: nobody calls it asleep yet.
  const founded = addYears('2024-05-01', 1);
  const young = await register.ask(
    `query ($on: LocalDate) { sleepingAlliances(on: $on, filter: { search: "玉湛茂" }) { totalCount } }`,
    { on: founded.replace('-05-01', '-04-30') },
  );
  expect(young.data.sleepingAlliances.totalCount).toBe(0);
});

test('pacts have a liveness too, and those asleep are listed', async () => {
  const { data, errors } = await register.ask(
    `{ sleepingPacts(on: "2026-06-30", first: 5, filter: { kind: { eq: BORDER } }) { totalCount nodes { id title liveness(on: "2026-06-30") { isAsleep score parts { kind due } } } } }`,
    {},
    asDashboard(),
  );
  expect(errors).toBeUndefined();
  expect(data.sleepingPacts.totalCount).toBeGreaterThan(0);
  for (const { liveness } of data.sleepingPacts.nodes) expect(liveness.isAsleep).toBe(true);
});

test.skipIf(mode === 'distributed')(
  'a hundred alliances are one statement for their points and one for their records',
  async () => {
    const query = `query ($ids: [ID!]) { alliances(first: 100, filter: { id: { in: $ids } }) { nodes {
    liveness(on: "2021-12-31") { score parts { met evidence(first: 2) { totalCount nodes { on node { id ... on JointActivity { title } } } } } }
    evaluations { year answers { answer party { __typename } } } } } }`;
    const all = await register.ask('{ alliances(first: 150) { nodes { id } } }');
    const busy = [idFromKey('all', 'xijiang-shipping'), allianceId];
    const others = all.data.alliances.nodes.map(({ id }: { id: string }) => id);
    const two = await register.statements(query, { ids: busy }, viewer);
    const hundred = await register.statements(
      query,
      { ids: [...new Set([...busy, ...others])].slice(0, 100) },
      viewer,
    );
    expectSameStatements(two, hundred);
  },
);

test('occurrences of obligations accepted by the other side, and facts confirmed by it, are points of a pact', async () => {
  const [owed] = await register.rows(
    `select pact_id, to_char(max(due_on), 'YYYY-MM-DD') as last from alliances.obligation_occurrences
     where status = 'ACCEPTED' group by pact_id order by pact_id limit 1`,
  );
  const { data, errors } = await register.ask(
    `query ($id: ID!, $on: LocalDate) { pact(id: $id) { ${whole} } }`,
    { id: owed!.pact_id, on: owed!.last },
    viewer,
  );
  expect(errors).toBeUndefined();
  const { liveness } = data.pact;
  expect(liveness.isAsleep).toBe(false);
  for (const [kind, counted] of [
    [
      'OBLIGATIONS',
      `select count(*)::int as due, count(*) filter (where status = 'ACCEPTED')::int as met from alliances.obligation_occurrences
       where pact_id = '${owed!.pact_id}' and status <> 'WAIVED' and ceased_on is null and due_on between '${liveness.from}' and '${liveness.to}'`,
    ],
    [
      'FACTS',
      `select count(*)::int as due, count(*) filter (where status = 'JOINT')::int as met from alliances.shared_facts
       where pact_id = '${owed!.pact_id}' and status <> 'WITHDRAWN' and happened_on between '${liveness.from}' and '${liveness.to}'`,
    ],
  ] as const) {
    const [row] = await register.rows(counted);
    expect(partOf(liveness, kind)).toMatchObject(row!);
  }
  expect(partOf(liveness, 'OBLIGATIONS').met).toBeGreaterThan(0);
});

test('a cadence that changes counts from its day, and the years before keep theirs', async () => {
  const meeting = idFromKey('jmt', 'yulin-zhanjiang-maoming');
  const due = async (on: string) => partOf(await livenessOn(on), 'MEETINGS').due;
  expect([await due('2025-12-31'), await due('2026-06-30')]).toEqual([2, 2]);
  const [row] = await register.rows(`select version from alliances.joint_meetings where id = '${meeting}'`);
  const { data } = await register.ask(
    `mutation ($input: SetMeetingCadenceInput!) { setMeetingCadence(input: $input) {
      meeting { sessionsPerYear quorumPercent cadences { sessionsPerYear } } userErrors { code } } }`,
    { input: { meetingId: meeting, version: row!.version, sessionsPerYear: 12, quorumPercent: 50 } },
    asCoordinator('450922'),
  );
  expect(data.setMeetingCadence).toMatchObject({
    meeting: { sessionsPerYear: 12, cadences: [{ sessionsPerYear: 2 }, { sessionsPerYear: 12 }] },
    userErrors: [],
  });
  expect([await due('2025-12-31'), await due('2026-06-30')]).toEqual([2, 2]);
  // Half a year at two a year and half a year at four.
  await register.rows(
    `insert into alliances.meeting_cadences (meeting_id, number, first_on, sessions_per_year, quorum_percent, set_on, province, county_code)
     values ('${meeting}', 3, '2025-07-01', 4, 50, '2025-07-01', '45', '450922')`,
  );
  expect(await due('2025-12-31')).toBe(3);
});
