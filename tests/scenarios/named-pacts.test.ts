import { committeeOf } from '@hub/kit/demo/world.ts';
import { addDays, addMonths, today } from '@hub/kit/scalars/local-date.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act, done } from '../_kit/border.ts';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, signatureOf, type Signer } from '../_kit/signing.ts';

/** Pacts the domain documents name, from their first word to their first turn of duty. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const party = (code: string) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(code).id });
const standing = 'pact { id version status signedOn parties { status divisionCode } }';
const take = (mutation: string, input: object, viewer: Viewer, selection = standing): Promise<any> =>
  done(register, mutation, input, viewer, selection);

const now = today();

/** Drafted in the hub, agreed on by each township, approved by the county above each. */
async function approved(pactNumber: string, codes: readonly string[], text: object): Promise<string> {
  const draft = { pactNumber, text: { ...text, parties: codes.map(party) } };
  const { id: pactId } = await take('draftPact', draft, asOfficial({ division: codes[0]! }));
  const version = { pactId, textVersion: 1 };
  await take('openConsultation', version, asOfficial({ division: codes[0]! }));
  for (const code of codes) {
    const consent = { ...version, partyId: committeeOf(code).id };
    await take('consentToDraft', consent, asOfficial({ division: code }));
  }
  for (const code of codes) {
    const approval = { ...version, partyId: committeeOf(code).id };
    await take('approveDraft', approval, asCoordinator(code.slice(0, 6)));
  }
  return pactId;
}

const signers = new Map<string, Signer>();
async function sign(pactId: string, code: string): Promise<any> {
  const officer = asOfficial({ division: code });
  const organization = committeeOf(code);
  if (!signers.has(code)) signers.set(code, await keyFor(register, organization, officer));
  const signature = await signatureOf(register, signers.get(code)!, pactId, organization);
  const { data } = await register.ask('query ($id: ID!) { pact(id: $id) { version } }', { id: pactId });
  const input = { pactId, version: data.pact.version, party: party(code), signature };
  return await take('signPact', input, officer);
}

const zoneNamed = async (name: string): Promise<{ id: string; version: number }> => {
  const { data } = await register.ask(
    'query ($name: String!) { borderZones(filter: { name: { eq: $name } }) { nodes { id version } } }',
    { name },
  );
  return data.borderZones.nodes[0];
};

async function linked(zoneName: string, pactId: string, viewer: Viewer): Promise<string> {
  const { id, version } = await zoneNamed(zoneName);
  await take('linkBorderZone', { id, version, pactId }, viewer, 'borderZone { id }');
  const { data } = await register.ask(
    'query ($id: ID!) { pact(id: $id) { borderZones(first: 5) { nodes { id } } } }',
    { id: pactId },
  );
  expect(data.pact.borderZones.nodes).toEqual([{ id }]);
  return id;
}

const rosterFields = 'dutyRoster { id version standing daysPerYear days(first: 0) { totalCount } }';

// mechanisms.md B7 (S3): 机制联建、执勤联动、信息联通、人员联控; 365 days of duty a year.
test('Xuwen and Haikou renew their pact of four joints across the strait and keep watch 365 days a year in turn', async () => {
  const xuwen = asCoordinator('440825');
  const xiuying = asCoordinator('460105');
  const before = await register.ask(`{ pact(pactNumber: "琼粤海峡共建〔2020〕1号") {
    id version kind status source measures { kind } parties { divisionCode }
    borderZones(first: 5) { nodes { name dutyRosters { daysPerYear organization { name } } } }
  } }`);
  const { id: pactId, version, measures, ...old } = before.data.pact;
  const joints = ['MECHANISM_JOINT', 'DUTY_JOINT', 'INFORMATION_SHARED', 'PERSONNEL_CONTROL_JOINT'];
  expect(measures.map(({ kind }: any) => kind)).toEqual(joints);
  expect(old).toEqual({
    kind: 'BORDER',
    status: 'IN_FORCE',
    source: 'S3',
    parties: [{ divisionCode: '440825' }, { divisionCode: '460105' }],
    borderZones: {
      nodes: [
        {
          name: '琼州海峡边界共治区',
          dutyRosters: [{ daysPerYear: 365, organization: { name: '中共徐闻县委员会' } }],
        },
      ],
    },
  });

  const renewed = await take(
    'renewPact',
    {
      pactId,
      version,
      pactNumber: '琼粤海峡共建〔2026〕1号',
      signatureMedium: 'PAPER',
      text: {
        title: '徐闻—秀英琼州海峡党建联建协议',
        kind: 'BORDER',
        signingOn: now,
        effectiveFrom: now,
        noticeDays: 30,
        parties: ['440825', '460105'].map(party),
        articles: [{ heading: '值守', text: '琼州海峡全年365天轮流值守。' }],
        measures: joints.map((kind) => ({ kind, content: '琼州海峡两岸四联' })),
      },
    },
    xuwen,
  );
  for (const [code, viewer, seen] of [
    ['440825', xuwen, renewed.version],
    ['460105', xiuying, renewed.version + 1],
  ] as const)
    await take('signPact', { pactId: renewed.id, version: seen, party: party(code), signedOn: now }, viewer);
  const zoneId = await linked('琼州海峡边界共治区', renewed.id, xiuying);
  const chain = await register.ask(
    'query ($id: ID!) { pact(id: $id) { status predecessor { pactNumber status } measures { kind } } }',
    { id: renewed.id },
  );
  expect(chain.data.pact).toEqual({
    status: 'IN_FORCE',
    predecessor: { pactNumber: '琼粤海峡共建〔2020〕1号', status: 'RENEWED' },
    measures: joints.map((kind) => ({ kind })),
  });

  for (const [year, days] of [
    [2027, 365],
    [2028, 366],
  ] as const) {
    const roster = await take(
      'registerDutyRoster',
      {
        zoneId,
        name: `琼州海峡${year}年联合值守`,
        startsOn: `${year}-01-01`,
        endsOn: `${year}-12-31`,
        organizationIds: ['440825', '460105'].map((code) => committeeOf(code).id),
        daysPerTurn: 7,
      },
      xuwen,
      rosterFields,
    );
    expect(roster).toMatchObject({ standing: 'ONE_SIDED', daysPerYear: days, days: { totalCount: days } });
    const answer = { id: roster.id, version: roster.version, isConfirmed: true };
    expect(await take('answerDutyRoster', answer, xiuying, rosterFields)).toMatchObject({
      standing: 'CONFIRMED',
      days: { totalCount: days },
    });
  }
});

// 陆川县委组织部 2024-05-21, mechanisms.md B11: five townships of 廉江, 陆川 and 化州 on the 九洲江.
test('five townships of three counties sign one pact; each owes two reports a year, and one leaves without ending it', async () => {
  const codes = ['440881105', '450922111', '440982116', '450922108', '440982117'];
  const pactId = await approved('九洲江五镇联建〔2026〕1号', codes, {
    title: '九洲江流域五镇党建联建协议',
    kind: 'BORDER',
    signingOn: now,
    effectiveFrom: now,
    articles: [{ heading: '通报', text: '各镇每半年通报一次。' }],
    measures: [
      { kind: 'ORGANIZATION_JOINT', content: '五镇党委组织联建' },
      { kind: 'PROBLEM_JOINT', content: '九洲江水环境问题联治' },
    ],
    obligations: [{ content: '通报共治情况', articleNumber: 1, everyMonths: 6 }],
  });
  for (const code of codes.slice(0, 4))
    expect(await sign(pactId, code)).toMatchObject({ status: 'SIGNING', signedOn: null });
  expect(await sign(pactId, codes[4]!)).toMatchObject({
    status: 'IN_FORCE',
    signedOn: now,
    parties: codes.map((divisionCode) => ({ divisionCode, status: 'SIGNED' })),
  });
  await linked('九洲江流域边界共治区', pactId, asCoordinator('440881'));

  const { data } = await register.ask(
    `query ($id: ID!) { pact(id: $id) {
      textVersions { signatures { medium } }
      obligationOccurrences(first: 100) { nodes { number dueOn divisionCode } }
    } }`,
    { id: pactId },
  );
  expect(data.pact.textVersions).toEqual([{ signatures: codes.map(() => ({ medium: 'ELECTRONIC' })) }]);
  const inYear = addMonths(now, 12);
  const turns = data.pact.obligationOccurrences.nodes.filter(({ dueOn }: any) => dueOn <= inYear);
  const dueOn = [6, 12].map((months) => addDays(addMonths(now, months), -1));
  expect(
    codes.map((code) => turns.filter((one: any) => one.divisionCode === code).map((one: any) => one.dueOn)),
  ).toEqual(codes.map(() => dueOn));

  const leaver = codes[4]!;
  const withdrawn = await take(
    'withdrawFromPact',
    { pactId, partyId: committeeOf(leaver).id },
    asOfficial({ division: leaver }),
  );
  expect(withdrawn).toMatchObject({
    status: 'IN_FORCE',
    parties: codes.map((code) => ({ status: code === leaver ? 'WITHDRAWN' : 'SIGNED' })),
  });
  const rest = { pactId, version: withdrawn.version, reason: '汛期' };
  for (const mutation of ['suspendPact', 'terminatePact']) {
    const gone = await act(register, mutation, rest, asOfficial({ division: leaver }), standing);
    expect(gone.fault, `${mutation} by who has left`).toBe('FORBIDDEN');
  }
  const resting = await take('suspendPact', rest, asOfficial({ division: codes[0]! }));
  expect(resting.status).toBe('SUSPENDED');
});

// 万峰湖 (广西日报 2022-07-14), mechanisms.md B11 "3+1+6": a township each of 广西, 贵州 and 云南.
test('three provinces on one lake sign a pact whose duty and whose secretary rotate', async () => {
  const codes = ['451030103', '522301105', '530324202'];
  const ids = codes.map((code) => committeeOf(code).id);
  const counties = codes.map((code) => asCoordinator(code.slice(0, 6)));
  const pactId = await approved('万峰湖三省（区）联建〔2026〕1号', codes, {
    title: '万峰湖三省（区）党建联建协议',
    kind: 'BORDER',
    signingOn: now,
    effectiveFrom: now,
    articles: [{ heading: '轮值', text: '三方轮流值守，轮值书记半年一轮。' }],
    measures: [{ kind: 'DUTY_JOINT', content: '湖区联合值守' }],
    obligations: codes.map((_code, i) => ({
      content: '轮值期满移交值守情况',
      articleNumber: 1,
      everyMonths: 12,
      ownerPartyIndex: i,
    })),
  });
  for (const code of codes.slice(0, 2)) expect((await sign(pactId, code)).status).toBe('SIGNING');
  expect((await sign(pactId, codes[2]!)).status).toBe('IN_FORCE');
  const zoneId = await linked('万峰湖三省（区）边界共治区', pactId, counties[0]!);

  const roster = await take(
    'registerDutyRoster',
    {
      zoneId,
      name: '万峰湖2027年轮流值守',
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      organizationIds: ids,
      daysPerTurn: 10,
    },
    counties[0]!,
    rosterFields,
  );
  const answer = { id: roster.id, isConfirmed: true };
  const second = await take(
    'answerDutyRoster',
    { ...answer, version: roster.version },
    counties[1]!,
    rosterFields,
  );
  expect(second.standing).toBe('ONE_SIDED');
  await take('answerDutyRoster', { ...answer, version: second.version }, counties[2]!, rosterFields);
  const days = await register.ask(
    `query ($id: ID!) { dutyRoster(id: $id) { standing daysPerYear days(first: 40) { nodes { on divisionCode } }
      last: onDuty(asOf: "2027-12-31") { divisionCode } } }`,
    { id: roster.id },
  );
  const { days: turns, ...kept } = days.data.dutyRoster;
  // 365 days in turns of ten: the last turn, the 37th, is the first party's again.
  expect(kept).toEqual({ standing: 'CONFIRMED', daysPerYear: 365, last: { divisionCode: codes[0] } });
  expect(turns.nodes.map(({ divisionCode }: any) => divisionCode)).toEqual(
    [0, 1, 2, 0].flatMap((i) => Array<string>(10).fill(codes[i]!)),
  );

  const selection = 'tierBody { id version secretaryTurns { id } }';
  const body = await take(
    'registerTierBody',
    {
      zoneId,
      tier: 'TOWNSHIP',
      kind: 'WORKSTATION',
      name: '万峰湖轮值联建工作站',
      organizationId: ids[0],
      validFrom: '2026-01-01',
    },
    counties[0]!,
    selection,
  );
  const turnsSet = {
    id: body.id,
    version: body.version,
    organizationIds: ids,
    firstOn: '2027-01-01',
    months: 6,
  };
  await take('setSecretaryTurns', turnsSet, counties[0]!, selection);
  const { data } = await register.ask(
    `query ($id: ID!) { node(id: $id) { ... on BorderTierBody {
      ${['2027-06-30', '2027-07-01', '2028-02-29', '2028-07-01']
        .map((on, i) => `t${i}: secretary(asOf: "${on}") { number organization { id } }`)
        .join('\n')}
    } } }`,
    { id: body.id },
  );
  expect(Object.values(data.node)).toEqual(
    [0, 1, 2, 0].map((i, turn) => ({ number: turn + 1, organization: { id: ids[i] } })),
  );
  const outsider = await act(
    register,
    'terminatePact',
    { pactId, version: 1, reason: '无关方' },
    asCoordinator('440881'),
    standing,
  );
  expect(outsider.fault).toBe('FORBIDDEN');
});
