import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { PactMeasureStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, signatureOf, type Signer } from '../_kit/signing.ts';

/** Cases that came up under a clause of a pact, and the measures a pact promises. */

let register: Register;
const keys = new Map<DemoParty, Signer>();
beforeAll(async () => {
  register = await openRegister();
  keys.set(shijiao, await keyFor(register, shijiao, lianjiang));
  keys.set(gucheng, await keyFor(register, gucheng, luchuan));
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');

const fields: Record<string, string> = {
  pact: 'id version status measures { id version content status }',
  case: `id version pact { id } article { number heading } measure { id content }`,
  measure: `id version status progress advancedOn evidence { nodes { round kind note } }`,
  amendment: 'id status',
};

async function act(name: string, field: string, input: Record<string, unknown>, who: Viewer) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${fields[field]} } userErrors { code } } }`,
    { input },
    who,
  );
  return {
    answer: data?.[name]?.[field],
    code: (errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? null) as string | null,
  };
}

async function done(name: string, field: string, input: Record<string, unknown>, who: Viewer) {
  const { answer, code } = await act(name, field, input, who);
  expect(code, name).toBeNull();
  return answer;
}

const articles = [
  { heading: '宗旨', text: '共治九洲江。' },
  { heading: '联防', text: '汛期每日联合巡查。' },
];
const measures = [
  { kind: 'SECURITY_JOINT', content: '每月共巡一次', responsiblePartyIndex: 0 },
  { kind: 'DISPUTE_JOINT', content: '联合调解' },
];

let pacts = 0;
async function inForce() {
  let pact = await done(
    'registerPact',
    'pact',
    {
      pactNumber: `桂粤条〔2024〕${++pacts}号`,
      title: '石角镇—古城镇联防协议',
      kind: 'BORDER',
      signingOn: '2024-02-29',
      effectiveFrom: '2024-02-29',
      parties: [party(shijiao), party(gucheng)],
      articles,
      measures,
    },
    lianjiang,
  );
  for (const [one, who] of [
    [shijiao, lianjiang],
    [gucheng, luchuan],
  ] as const)
    pact = await done(
      'signPact',
      'pact',
      { pactId: pact.id, version: pact.version, party: party(one), signedOn: '2024-02-29' },
      who,
    );
  return pact;
}

async function opened(): Promise<any> {
  return await done(
    'openGovernanceCase',
    'case',
    { leadOrganizationId: shijiao.id, title: '夜间巡查空档', note: '会同古城镇研判' },
    lianjiang,
  );
}

const seenFrom = `query ($id: ID!) { pact(id: $id) {
  governanceCases { nodes { id } }
  articles { number heading governanceCases { totalCount nodes { id } } }
  measures { content governanceCases(first: 5) { totalCount nodes { id } } }
} governanceCases(filter: { pactId: { eq: $id }, articleNumber: { isNull: false } }) { totalCount } }`;

async function tied() {
  const pact = await inForce();
  const { id: caseId, version } = await opened();
  const [measure] = pact.measures;
  const input = { caseId, version, pactId: pact.id, articleNumber: 2, measureId: measure.id };
  return { pact, measure, tie: await done('tieGovernanceCase', 'case', input, lianjiang) };
}

test('a case is tied to the clause it came up under, and is found from both ends', async () => {
  const { pact, measure, tie } = await tied();
  expect(tie).toMatchObject({
    pact: { id: pact.id },
    article: { number: 2, heading: '联防' },
    measure: { id: measure.id, content: '每月共巡一次' },
  });
  const { data, errors } = await register.ask(seenFrom, { id: pact.id }, anonymous);
  expect(errors).toBeUndefined();
  const found = { totalCount: 1, nodes: [{ id: tie.id }] };
  const none = { totalCount: 0, nodes: [] };
  expect(data).toEqual({
    pact: {
      governanceCases: { nodes: [{ id: tie.id }] },
      articles: [
        { number: 1, heading: '宗旨', governanceCases: none },
        { number: 2, heading: '联防', governanceCases: found },
      ],
      measures: [
        { content: '每月共巡一次', governanceCases: found },
        { content: '联合调解', governanceCases: none },
      ],
    },
    governanceCases: { totalCount: 1 },
  });
  const loose = await done('tieGovernanceCase', 'case', { caseId: tie.id, version: tie.version }, lianjiang);
  expect(loose).toMatchObject({ pact: null, article: null, measure: null });
});

test('a case follows its clause where an amendment puts it, and stays with the pact when the clause goes', async () => {
  const { pact, measure, tie } = await tied();
  const amend = async (more: object) => {
    const [row] = await register.rows(`select version from alliances.pacts where id = '${pact.id}'`);
    const { id: amendmentId } = await done(
      'proposeAmendment',
      'amendment',
      { pactId: pact.id, version: Number(row!.version), ...more },
      lianjiang,
    );
    const [text] = await register.rows(
      `select text_version from alliances.pact_amendments where id = '${amendmentId}'`,
    );
    for (const [one, who] of [
      [shijiao, lianjiang],
      [gucheng, luchuan],
    ] as const)
      await done(
        'signAmendment',
        'amendment',
        {
          amendmentId,
          textVersion: text!.text_version,
          partyId: one.id,
          signature: await signatureOf(register, keys.get(one)!, pact.id, one, text!.text_version),
        },
        who,
      );
    const { data } = await register.ask(
      `query ($id: ID!) { governanceCase(id: $id) { ${fields.case} } }`,
      { id: tie.id },
      lianjiang,
    );
    return data.governanceCase;
  };
  const moved = await amend({
    articles: [articles[0], { heading: '数据', text: '互通水情。' }, articles[1]],
  });
  expect(moved).toMatchObject({ article: { number: 3, heading: '联防' }, measure: { id: measure.id } });
  const reworded = await amend({
    articles: [articles[0], { heading: '联防', text: '全年联合巡查。' }],
    measures: [measures[1], { ...measures[0], content: '每旬共巡一次' }],
  });
  expect(reworded).toMatchObject({
    pact: { id: pact.id },
    article: { number: 2, heading: '联防' },
    measure: { content: '每旬共巡一次' },
  });
  const gone = await amend({ articles: [articles[0]], measures: [measures[1]] });
  expect(gone).toMatchObject({ pact: { id: pact.id }, article: null, measure: null });
});

test('what is no clause of the pact, or no step of the lead, is refused', async () => {
  const pact = await inForce();
  const other = await inForce();
  const { id: caseId, version } = await opened();
  const codeOf = async (more: object, who: Viewer = lianjiang) =>
    (await act('tieGovernanceCase', 'case', { caseId, version, pactId: pact.id, ...more }, who)).code;
  expect(await codeOf({ articleNumber: 3 })).toBe('NO_SUCH_ARTICLE');
  expect(await codeOf({ measureId: other.measures[0].id })).toBe('UNKNOWN_RECORD');
  expect(await codeOf({ pactId: idFromKey('pact', 'nowhere') })).toBe('UNKNOWN_RECORD');
  expect(await codeOf({ pactId: null, articleNumber: 1 })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ version: 0 })).toBe('VERSION_CONFLICT');
  for (const who of [luchuan, asTownship('440881105')]) expect(await codeOf({}, who)).toBe('FORBIDDEN');
  expect(await codeOf({})).toBeNull();
});

test('a case is tied to a pact by whom the pact concerns, and by nobody else', async () => {
  const pact = await inForce();
  const far = committeeOf('530102');
  const who = asCoordinator('530102');
  const theirs = await done(
    'openGovernanceCase',
    'case',
    { leadOrganizationId: far.id, title: '另处问题', note: '研判' },
    who,
  );
  const tie = { caseId: theirs.id, version: theirs.version, pactId: pact.id };
  expect((await act('tieGovernanceCase', 'case', tie, who)).code).toBe('NOT_A_PACT_PARTY');
  const ofCounty = await done(
    'openGovernanceCase',
    'case',
    { leadOrganizationId: committeeOf('440881').id, title: '县级协调', note: '研判' },
    lianjiang,
  );
  const input = { caseId: ofCounty.id, version: ofCounty.version, pactId: pact.id };
  expect((await act('tieGovernanceCase', 'case', input, lianjiang)).code).toBeNull();
});

describe('a measure is advanced by the party that answers for it', () => {
  const people = {
    'who answers for it': lianjiang,
    'another party': luchuan,
    'over both': asHubAdmin(),
    clerk: asTownship('440881105'),
    stranger: asCoordinator('440982'),
  };
  type Person = keyof typeof people;
  const from: Record<PactMeasureStatus, readonly PactMeasureStatus[]> = {
    PLANNED: [],
    UNDER_WAY: ['PLANNED', 'UNDER_WAY', 'DROPPED'],
    DONE: ['PLANNED', 'UNDER_WAY'],
    DROPPED: ['PLANNED', 'UNDER_WAY'],
  };
  let pact: any;
  beforeAll(async () => {
    pact = await inForce();
  });
  async function standAt(status: string, position = 0) {
    const [row] = await register.rows(
      `update alliances.pact_measures set status = '${status}' where id = '${pact.measures[position].id}' returning id, version`,
    );
    return { measureId: row!.id as string, version: Number(row!.version) };
  }
  const report = { progress: '已开展三次共巡', evidence: [{ kind: 'NOTE', note: '巡查记录在案' }] };

  describe.each(PactMeasureStatus)('found %s', (status) => {
    describe.each(Object.keys(people) as Person[])('by %s', (who) => {
      test.each(PactMeasureStatus)('from %s', async (before) => {
        const standing = await standAt(before);
        const { code } = await act(
          'advancePactMeasure',
          'measure',
          { ...standing, status, ...report },
          people[who],
        );
        const refused =
          who === 'clerk' || who === 'stranger'
            ? 'FORBIDDEN'
            : who === 'another party'
              ? 'STEP_OF_OTHER_SIDE'
              : from[status].includes(before)
                ? null
                : 'STATUS_NOT_ALLOWED';
        expect(code).toBe(refused);
        const [row] = await register.rows(
          `select status from alliances.pact_measures where id = '${standing.measureId}'`,
        );
        expect(row!.status).toBe(refused === null ? status : before);
      });
    });
  });

  test('where all answer for it any party may; what is done has evidence, and every step is kept', async () => {
    const standing = await standAt('PLANNED', 1);
    const codeOf = async (more: object, who: Viewer = luchuan) =>
      (await act('advancePactMeasure', 'measure', { ...standing, status: 'DONE', ...report, ...more }, who))
        .code;
    expect(await codeOf({ evidence: [] })).toBe('EVIDENCE_MISSING');
    expect(await codeOf({ progress: ' ' })).toBe('TEXT_BLANK');
    expect(await codeOf({ version: standing.version - 1 })).toBe('VERSION_CONFLICT');
    const begun = await done(
      'advancePactMeasure',
      'measure',
      { ...standing, status: 'UNDER_WAY', progress: '已启动' },
      luchuan,
    );
    expect(begun).toMatchObject({ status: 'UNDER_WAY', progress: '已启动', evidence: { nodes: [] } });
    const finished = await done(
      'advancePactMeasure',
      'measure',
      { measureId: begun.id, version: begun.version, status: 'DONE', ...report },
      asOfficial({ division: '440881105' }),
    );
    expect(finished).toMatchObject({
      status: 'DONE',
      progress: report.progress,
      advancedOn: expect.any(String),
      evidence: { nodes: [{ round: 2, kind: 'NOTE', note: '巡查记录在案' }] },
    });
  });

  test.each([
    ['SUSPENDED', `suspended_on = '2025-01-01'`],
    ['EXPIRED', `expires_on = '2025-01-01'`],
    ['TERMINATED', `terminated_on = '2025-01-01'`],
    ['RENEWED', `renewed_on = '2025-01-01'`],
    ['SIGNED', `effective_from = '2060-01-01'`],
    ['SIGNING', `signed_on = null`],
  ])('while its pact is %s it is not advanced', async (_status, set) => {
    const resting = await inForce();
    await register.rows(`update alliances.pacts set ${set} where id = '${resting.id}'`);
    const { id: measureId, version } = resting.measures[0];
    const input = { measureId, version, status: 'UNDER_WAY', progress: '已启动' };
    expect((await act('advancePactMeasure', 'measure', input, lianjiang)).code).toBe('STATUS_NOT_ALLOWED');
  });
});
