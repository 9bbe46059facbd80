import { idFromKey } from '@hub/kit/ids.ts';
import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asTownship } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

/** 廉江 and its neighbours across the line on the 九洲江 (S3, 南方日报 2022-08-31). */

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });

test('Lianjiang signed 17 border pacts in 2022, each with one party at home and one across the line', async () => {
  await using register = await openRegister();
  const { data, errors } = await register.ask(`{
    pacts(first: 50, filter: { kind: { eq: BORDER }, division: "440881", signedIn: 2022 }) {
      totalCount
      nodes { status signedOn parties { divisionCode party { ... on PartyOrganization { name division { code } } } } }
    }
    allianceFigures(keys: ["S3.border_pacts"]) { labelZh value qualifier source }
  }`);
  expect(errors).toBeUndefined();
  expect(data.pacts.totalCount).toBe(17);
  expect(data.allianceFigures).toEqual([
    { labelZh: '廉江党建联建协议书', value: 17, qualifier: 'EXACT', source: 'S3' },
  ]);
  for (const { status, signedOn, parties } of data.pacts.nodes) {
    expect(status).toBe('IN_FORCE');
    expect(signedOn).toMatch(/^2022-/);
    const codes = parties.map((one: any) => one.divisionCode);
    expect(codes.filter((code: string) => code.startsWith('440881'))).toHaveLength(1);
    expect(parties.map((one: any) => one.party.division.code)).toEqual(codes);
  }
});

test('from a border township one sees who is across the line and which pacts in force bind them', async () => {
  await using register = await openRegister();
  const { data, errors } = await register.ask(
    `{
      administrativeDivision(code: "440881105") {
        adjacentDivisions(crosses: PROVINCE) {
          division {
            name
            partyOrganizations(first: 1) {
              nodes {
                name
                alliances { nodes { name } }
                pacts(status: IN_FORCE, orderBy: [{ field: PACT_NUMBER }]) {
                  nodes { pactNumber parties { name party { ... on PartyOrganization { name } } } }
                }
              }
            }
          }
        }
      }
    }`,
    {},
    asTownship('440881105'),
  );
  expect(errors).toBeUndefined();
  expect(data.administrativeDivision.adjacentDivisions.map((one: any) => one.division)).toEqual([
    {
      name: '古城镇',
      partyOrganizations: {
        nodes: [
          {
            name: gucheng.name,
            alliances: { nodes: [{ name: '玉湛茂边界党建联盟' }] },
            pacts: {
              nodes: [
                ['桂粤边建〔2022〕01号', shijiao.name],
                ['桂粤边建〔2022〕17号', committeeOf('440881113').name],
              ].map(([pactNumber, name]) => ({
                pactNumber,
                parties: [name, gucheng.name].map((one) => ({ name: one, party: { name: one } })),
              })),
            },
          },
        ],
      },
    },
  ]);
});

test('what a pact was on a day follows from its days', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(`{
    first: pact(pactNumber: "桂粤边建〔2019〕01号") {
      now: status
      before: status(asOf: "2020-01-01")
      renewal { pactNumber predecessor { pactNumber } }
    }
    drafts: pacts(status: DRAFT) { nodes { title parties { status } } }
    ended: pacts(filter: { status: { in: [EXPIRED, TERMINATED] } }, orderBy: [{ field: PACT_NUMBER }]) {
      nodes { status pactNumber }
    }
    thenInForce: pacts(status: IN_FORCE, asOf: "2021-06-30", filter: { kind: { eq: BORDER } }, orderBy: [{ field: PACT_NUMBER }]) {
      nodes { pactNumber }
    }
  }`);
  expect(data).toEqual({
    first: {
      now: 'RENEWED',
      before: 'IN_FORCE',
      renewal: {
        pactNumber: '桂粤边建〔2022〕01号',
        predecessor: { pactNumber: '桂粤边建〔2019〕01号' },
      },
    },
    drafts: {
      nodes: [
        {
          title: '文楼镇—乌石镇边界党建联建协议（草案）',
          parties: [{ status: 'PENDING' }, { status: 'PENDING' }],
        },
      ],
    },
    ended: {
      nodes: [
        { status: 'EXPIRED', pactNumber: '桂粤边建〔2018〕05号' },
        { status: 'TERMINATED', pactNumber: '桂粤边建〔2021〕09号' },
      ],
    },
    thenInForce: {
      nodes: [
        '桂粤边建〔2018〕05号',
        '桂粤边建〔2019〕01号',
        '桂粤边建〔2021〕09号',
        '琼粤海峡共建〔2020〕1号',
      ].map((pactNumber) => ({ pactNumber })),
    },
  });
});

const register = `mutation ($input: RegisterPactInput!) {
  registerPact(input: $input) {
    pact {
      id version pactNumber status
      parties { name status divisionCode }
      articles { number heading text }
      measures { kind content status responsibleParty { ... on PartyOrganization { name } } }
      dataAnnex { fieldSet purpose divisionCode validTo }
    }
    userErrors { code messageZh path }
  }
}`;
const sign = `mutation ($input: SignPactInput!) {
  signPact(input: $input) { pact { status version signedOn parties { status } } userErrors { code } }
}`;
const terminate = `mutation ($input: TerminatePactInput!) {
  terminatePact(input: $input) { pact { status version terminatedOn } userErrors { code } }
}`;

const input = {
  pactNumber: '桂粤边建〔2024〕21号',
  title: '石角镇—古城镇九洲江共治协议',
  kind: 'BORDER',
  signingOn: '2024-11-01',
  effectiveFrom: '2024-11-02',
  expiresOn: '2061-11-02',
  parties: [party(shijiao), party(gucheng)],
  articles: [{ heading: '宗旨', text: '共治九洲江。' }],
  measures: [
    { kind: 'SECURITY_JOINT', content: '每月共巡一次', responsiblePartyIndex: 1 },
    { kind: 'DISPUTE_JOINT', content: '联合调解' },
  ],
  dataAnnex: [
    { fieldSet: 'PATROL_PLANS', purpose: '边界共治', divisionCode: '440881105', validTo: '2061-11-02' },
  ],
};

test('two townships register a pact, sign it one after the other, and end it', async () => {
  await using hub = await openRegister();
  const home = asCoordinator('440881');
  const across = asCoordinator('450922');

  const registered = await hub.ask(register, { input }, home);
  expect(registered.errors).toBeUndefined();
  const { id, ...pact } = registered.data.registerPact.pact;
  expect(pact).toEqual({
    version: 1,
    pactNumber: '桂粤边建〔2024〕21号',
    status: 'SIGNING',
    parties: [
      { name: shijiao.name, status: 'PENDING', divisionCode: '440881105' },
      { name: gucheng.name, status: 'PENDING', divisionCode: '450922111' },
    ],
    articles: [{ number: 1, heading: '宗旨', text: '共治九洲江。' }],
    measures: [
      {
        kind: 'SECURITY_JOINT',
        content: '每月共巡一次',
        status: 'PLANNED',
        responsibleParty: { name: gucheng.name },
      },
      { kind: 'DISPUTE_JOINT', content: '联合调解', status: 'PLANNED', responsibleParty: null },
    ],
    dataAnnex: [
      { fieldSet: 'PATROL_PLANS', purpose: '边界共治', divisionCode: '440881105', validTo: '2061-11-02' },
    ],
  });

  const signing = { pactId: id, signedOn: '2024-11-02' };
  const first = await hub.ask(sign, { input: { ...signing, version: 1, party: party(shijiao) } }, home);
  expect(first.data.signPact.pact).toEqual({
    status: 'SIGNING',
    version: 2,
    signedOn: null,
    parties: [{ status: 'SIGNED' }, { status: 'PENDING' }],
  });
  const forOther = await hub.ask(sign, { input: { ...signing, version: 2, party: party(gucheng) } }, home);
  expect(forOther.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const stale = await hub.ask(sign, { input: { ...signing, version: 1, party: party(gucheng) } }, across);
  expect(stale.data.signPact).toEqual({ pact: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
  const second = await hub.ask(sign, { input: { ...signing, version: 2, party: party(gucheng) } }, across);
  expect(second.data.signPact.pact).toEqual({
    status: 'IN_FORCE',
    version: 3,
    signedOn: '2024-11-02',
    parties: [{ status: 'SIGNED' }, { status: 'SIGNED' }],
  });

  const early = { pactId: id, version: 3, terminatedOn: '2024-10-01', reason: '另订新约' };
  const tooEarly = await hub.ask(terminate, { input: early }, across);
  expect(tooEarly.data.terminatePact.userErrors).toEqual([{ code: 'DATE_BEFORE_START' }]);
  const ended = await hub.ask(terminate, { input: { ...early, terminatedOn: '2024-11-03' } }, across);
  expect(ended.data.terminatePact.pact).toEqual({
    status: 'TERMINATED',
    version: 4,
    terminatedOn: '2024-11-03',
  });

  const changes = await hub.rows(
    `select type, kind, version from alliances.changes where node_id = '${id}' order by xid, key`,
  );
  expect(changes.map(({ type, kind, version }) => `${type} ${kind} ${version}`)).toEqual([
    'CoBuildingPact CREATED 1',
    'CoBuildingPact UPDATED 2',
    'CoBuildingPact UPDATED 3',
    'CoBuildingPact UPDATED 4',
  ]);
});

test('a pact that is wrong in several ways is told all of them, and nothing is written', async () => {
  await using hub = await openRegister();
  const jili = idFromKey('org', 'committee:410306@2021-03-18');
  const answer = await hub.ask(
    register,
    {
      input: {
        ...input,
        pactNumber: '桂粤边建〔2022〕01号',
        expiresOn: '2024-11-02',
        parties: [
          party(shijiao),
          party(shijiao),
          { type: 'PARTY_ORGANIZATION', id: jili },
          { type: 'UNIT', id: 'unt_00000000000000000000000000' },
        ],
      },
    },
    asCoordinator('440881'),
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.registerPact.pact).toBeNull();
  expect(answer.data.registerPact.userErrors.map(({ code, path }: any) => [code, path.join('.')])).toEqual([
    ['PACT_NUMBER_TAKEN', 'input.pactNumber'],
    ['EXPIRY_NOT_AFTER_EFFECT', 'input.expiresOn'],
    ['PARTY_TWICE', 'input.parties.1'],
    ['PARTY_DIVISION_ENDED', 'input.parties.2'],
    ['PARTY_UNKNOWN', 'input.parties.3'],
  ]);
  expect(
    answer.data.registerPact.userErrors.find((one: any) => one.code === 'PARTY_DIVISION_ENDED').messageZh,
  ).toBe('本协议的一方已撤并，请改填继任组织。');
  const [{ count }] = (await hub.rows(
    `select count(*)::int from alliances.pacts where title = '${input.title}'`,
  )) as [{ count: number }];
  expect(count).toBe(0);
});

test('a party in a division that still stood on the day may have signed then', async () => {
  await using hub = await openRegister();
  const jili = { type: 'PARTY_ORGANIZATION', id: idFromKey('org', 'committee:410306@2021-03-18') };
  const { data } = await hub.ask(
    register,
    {
      input: {
        pactNumber: '洛契共建〔2019〕补1号',
        title: '补登协议',
        kind: 'PAIRING',
        signingOn: '2019-05-01',
        effectiveFrom: '2019-05-01',
        parties: [jili, party(committeeOf('410308'))],
      },
    },
    asCoordinator('4103'),
  );
  expect(data.registerPact.userErrors).toEqual([]);
  expect(data.registerPact.pact.parties[0].name).toBe('中共吉利区委员会');
});

test('a retried registration is told the first answer, and a number is taken once however many ask at once', async () => {
  await using hub = await openRegister();
  const viewer = asCoordinator('440881');
  const keyed = { input: { ...input, idempotencyKey: 'jiuzhou-river-0001' } };
  const first = await hub.ask(register, keyed, viewer);
  const again = await hub.ask(register, keyed, viewer);
  expect(again).toEqual(first);

  const other = { ...input, pactNumber: '桂粤边建〔2024〕22号' };
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => hub.ask(register, { input: other }, viewer)),
  );
  const outcomes: string[] = answers.map(({ data }) => data.registerPact.userErrors[0]?.code ?? 'registered');
  expect(outcomes.sort()).toEqual([
    'PACT_NUMBER_TAKEN',
    'PACT_NUMBER_TAKEN',
    'PACT_NUMBER_TAKEN',
    'registered',
  ]);
});

test('only an official of one of the sides registers a pact', async () => {
  await using hub = await openRegister();
  const codeFor = async (viewer: Parameters<typeof hub.ask>[2]) =>
    (await hub.ask(register, { input }, viewer)).errors?.[0]?.extensions.code ?? 'registered';
  expect(await codeFor(anonymous)).toBe('UNAUTHENTICATED');
  expect(await codeFor(asDashboard())).toBe('FORBIDDEN');
  expect(await codeFor(asTownship('440881105'))).toBe('FORBIDDEN');
  expect(await codeFor(asCoordinator('4103'))).toBe('FORBIDDEN');
  expect(await codeFor(asCoordinator('450922'))).toBe('registered');
});
