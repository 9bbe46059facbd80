import { idFromKey } from '@hub/kit/ids.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

/** 昆明 (S1): three levels of whistle and report, 80 subdistrict alliances. */

test('Kunming blew 19, 1,303 and 15,900 whistles at its three levels', async () => {
  await using register = await openRegister();
  const answer = await register.ask(`{
    administrativeDivision(code: "5301") {
      name
      whistleCounts { level count }
      whistles(first: 1, filter: { level: { eq: COUNTY } }) { totalCount }
    }
    whistleCounts(division: "5301") { level count }
    allianceFigures(keys: ["S1.whistle_county", "S1.whistle_street", "S1.whistle_community"]) {
      key
      value
      qualifier
    }
  }`);
  const counted = [
    { level: 'COMMUNITY', count: 15_900 },
    { level: 'SUBDISTRICT', count: 1303 },
    { level: 'COUNTY', count: 19 },
  ];
  expect(answer).toEqual({
    data: {
      administrativeDivision: { name: '昆明市', whistleCounts: counted, whistles: { totalCount: 19 } },
      whistleCounts: counted,
      allianceFigures: [
        { key: 'S1.whistle_community', value: 15_900, qualifier: 'ROUNDED' },
        { key: 'S1.whistle_county', value: 19, qualifier: 'EXACT' },
        { key: 'S1.whistle_street', value: 1303, qualifier: 'EXACT' },
      ],
    },
  });
});

test('the 80 subdistrict alliances have 1,950 members, and the source says more than that', async () => {
  await using register = await openRegister();
  const answer = await register.ask(`{
    alliances(first: 2, filter: { kind: { eq: SUBDISTRICT }, division: "5301" }, orderBy: [{ field: NAME, direction: DESC }]) {
      totalCount
      nodes { memberCount convener { division { name } } }
    }
    allianceMemberships(
      first: 1
      filter: { alliance: { kind: { eq: SUBDISTRICT } }, division: "5301", role: { eq: MEMBER } }
    ) { totalCount nodes { partyType } }
    allianceFigures(keys: ["S1.street_alliances", "S1.street_alliance_units"]) { value qualifier }
  }`);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.alliances.totalCount).toBe(80);
  expect(answer.data.alliances.nodes.map((one: { memberCount: number }) => one.memberCount)).toEqual([
    expect.toBeOneOf([24, 25]),
    expect.toBeOneOf([24, 25]),
  ]);
  expect(answer.data.allianceMemberships).toEqual({ totalCount: 1950, nodes: [{ partyType: 'UNIT' }] });
  expect(answer.data.allianceFigures).toEqual([
    { value: 1950, qualifier: 'MORE_THAN' },
    { value: 80, qualifier: 'EXACT' },
  ]);
});

const blow = `mutation ($input: BlowWhistleInput!) {
  blowWhistle(input: $input) {
    whistle { id version level mode status area { name } caller { name } }
    userErrors { code path }
  }
}`;
const respond = `mutation ($input: RespondToWhistleInput!) {
  respondToWhistle(input: $input) {
    response { kind whistle { status version } }
    userErrors { code path }
  }
}`;

test('a township whistles, the county comes, handles it and reports back', async () => {
  await using register = await openRegister();
  const township = committeeOf('440881105');
  const county = committeeOf('440881');
  const viewer = asCoordinator('440881');
  const blown = await register.ask(
    blow,
    {
      input: {
        callerId: township.id,
        level: 'SUBDISTRICT',
        kind: 'EMERGENCY',
        subject: '九洲江水位上涨',
        activationId: idFromKey('ema', 'lianjiang-exercise'),
      },
    },
    viewer,
  );
  const { id, ...whistle } = blown.data.blowWhistle.whistle;
  expect(whistle).toEqual({
    version: 1,
    level: 'SUBDISTRICT',
    mode: 'EMERGENCY',
    status: 'BLOWN',
    area: { name: '石角镇' },
    caller: { name: township.name },
  });

  const party = { type: 'PARTY_ORGANIZATION', id: county.id };
  const steps = [];
  for (const [kind, version] of [
    ['HANDLED', 1],
    ['ACCEPTED', 1],
    ['HANDLED', 2],
    ['HANDLED', 3],
    ['REPORTED_BACK', 2],
    ['REPORTED_BACK', 3],
  ] as const) {
    const { data } = await register.ask(respond, { input: { whistleId: id, version, party, kind } }, viewer);
    const { response, userErrors } = data.respondToWhistle;
    steps.push([kind, version, response?.whistle.status ?? userErrors.map((one: any) => one.code)]);
  }
  expect(steps).toEqual([
    ['HANDLED', 1, ['STATUS_NOT_ALLOWED']],
    ['ACCEPTED', 1, 'ACCEPTED'],
    ['HANDLED', 2, 'HANDLED'],
    ['HANDLED', 3, ['ALREADY_RESPONDED']],
    ['REPORTED_BACK', 2, ['VERSION_CONFLICT']],
    ['REPORTED_BACK', 3, 'REPORTED_BACK'],
  ]);
});

test('an exercise in one township puts that township, and no other, in emergency mode', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(`{
    shijiao: administrativeDivision(code: "440881105") {
      operatingMode
      emergencyActivations { nodes { trigger mode } }
    }
    gaoqiao: administrativeDivision(code: "440881112") { operatingMode }
  }`);
  expect(data).toEqual({
    shijiao: {
      operatingMode: 'EMERGENCY',
      emergencyActivations: { nodes: [{ trigger: '九洲江防汛演练', mode: 'EMERGENCY' }] },
    },
    gaoqiao: { operatingMode: 'NORMAL' },
  });
});
