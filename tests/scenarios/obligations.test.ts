import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, addMonths, today } from '@hub/kit/scalars/local-date.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asDashboard, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, signatureOf, type Signer } from '../_kit/signing.ts';

/** 履约: what a pact obliges its parties to, when it falls due, and who says that it was done. */

let register: Register;
const keys = new Map<DemoParty, Signer>();
beforeAll(async () => {
  register = await openRegister();
  keys.set(shijiao, await keyFor(register, shijiao, lianjiang));
  keys.set(gucheng, await keyFor(register, gucheng, luchuan));
  keys.set(wushi, await keyFor(register, wushi, luchuan));
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const wushi = committeeOf('450922108');
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');

const now = today();
/** The pact has run for a year and a half to the day. */
const begins = addMonths(now, -18);
const halfYears = [1, 2, 3, 4].map((n) => addDays(addMonths(begins, 6 * n), -1));

const text = {
  title: '石角镇—古城镇履约协议',
  kind: 'BORDER',
  signingOn: begins,
  effectiveFrom: begins,
  expiresOn: '2061-11-02',
  parties: [party(shijiao), party(gucheng)],
  articles: [
    { heading: '宗旨', text: '共治九洲江。' },
    { heading: '通报', text: '每半年通报一次。' },
  ],
  measures: [{ kind: 'SECURITY_JOINT', content: '每月共巡一次', responsiblePartyIndex: 1 }],
  obligations: [{ content: '通报共治情况', articleNumber: 2, everyMonths: 6, ownerPartyIndex: 0 }],
};

const occurrenceFields = `id version number status isOverdue startsOn dueOn round firstEvidencedOn evidencedOn answeredOn
  answer isEvidencedByBothSides ceasedOn divisionCode
  answeredBy { id } owner { ... on PartyOrganization { id } } waivers { side { name } reason }
  evidence { nodes { round kind note subject { __typename ... on JointPatrol { id } ... on JointActivity { title } } } }`;

const fields: Record<string, string> = {
  pact: `id version status
    obligations { nodes { id content everyMonths dueOn validFrom article { heading } measure { content } owner { name } } }
    obligationOccurrences(first: 100) { nodes { ${occurrenceFields} } }
    suspensions { number suspendedOn resumedOn reason }
    textVersion(number: 1) { canonicalText }`,
  amendment: `id textVersion status difference { clause change before after }`,
  occurrence: occurrenceFields,
};

async function act(name: string, field: string, input: Record<string, unknown>, who: Viewer) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { ${fields[field]} } userErrors { code message } } }`,
    { input },
    who,
  );
  return {
    answer: data?.[name]?.[field],
    code: (errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? null) as string | null,
    message: (errors?.[0]?.message ?? '') as string,
  };
}

async function done(name: string, field: string, input: Record<string, unknown>, who: Viewer) {
  const { answer, code, message } = await act(name, field, input, who);
  expect(code, `${name}: ${message}`).toBeNull();
  return answer;
}

let pacts = 0;
async function registered(more: object = {}) {
  const pactNumber = `桂粤履〔2024〕${++pacts}号`;
  return await done('registerPact', 'pact', { ...text, pactNumber, ...more }, lianjiang);
}

async function versionOf(table: string, id: string): Promise<number> {
  const [row] = await register.rows(`select version from alliances.${table} where id = '${id}'`);
  return Number(row!.version);
}

async function sign(pactId: string, one: DemoParty, who: Viewer, signedOn: string) {
  const version = await versionOf('pacts', pactId);
  return await done('signPact', 'pact', { pactId, version, party: party(one), signedOn }, who);
}

async function signAmendment(amendmentId: string, pactId: string, one: DemoParty, who: Viewer) {
  const signature = await signatureOf(register, keys.get(one)!, pactId, one, 2);
  const input = { amendmentId, textVersion: 2, partyId: one.id, signature };
  return await done('signAmendment', 'amendment', input, who);
}

async function inForce(more: object = {}) {
  const { id } = await registered(more);
  await sign(id, shijiao, lianjiang, begins);
  return await sign(id, gucheng, luchuan, begins);
}

async function owed(pactId: string): Promise<any[]> {
  const { data, errors } = await register.ask(
    `query ($id: ID!) { pact(id: $id) { obligationOccurrences(first: 200) { nodes { ${occurrenceFields} } } } }`,
    { id: pactId },
    lianjiang,
  );
  expect(errors).toBeUndefined();
  return data.pact.obligationOccurrences.nodes;
}
const dueOf = (nodes: readonly any[]) => nodes.map(({ dueOn }) => dueOn);

/** The turn under way: due in the future. */
const current = (nodes: readonly any[]) => nodes.find(({ dueOn }) => dueOn >= now);

test('every half year gives two dated turns a year to the side that owes it, from the first day of the pact', async () => {
  const drafted = await registered();
  expect(drafted.obligationOccurrences.nodes).toEqual([]);
  expect(drafted.obligations.nodes).toMatchObject([
    { content: '通报共治情况', everyMonths: 6, article: { heading: '通报' }, owner: { name: shijiao.name } },
  ]);
  const pact = await inForce();
  const nodes = pact.obligationOccurrences.nodes;
  expect(dueOf(nodes)).toEqual([...halfYears, ...dueOf(nodes).slice(halfYears.length)]);
  expect(nodes.slice(0, 4)).toMatchObject([
    { number: 1, status: 'OVERDUE', isOverdue: true, startsOn: begins },
    { number: 2, status: 'OVERDUE', isOverdue: true },
    { number: 3, status: 'OVERDUE', isOverdue: true },
    { number: 4, status: 'DUE', isOverdue: false },
  ]);
  expect(new Set(nodes.map(({ owner }: any) => owner.id))).toEqual(new Set([shijiao.id]));
  expect(JSON.parse(pact.textVersion.canonicalText).obligations).toEqual([
    {
      content: '通报共治情况',
      owner: shijiao.id,
      article: 2,
      measure: null,
      everyMonths: 6,
      everyDays: null,
      dueOn: null,
    },
  ]);
});

test('a text without obligations has the digest it always had', async () => {
  const pact = await inForce({ obligations: [] });
  expect(JSON.parse(pact.textVersion.canonicalText)).not.toHaveProperty('obligations');
  expect(pact.obligationOccurrences.nodes).toEqual([]);
});

test('evidence is submitted, returned with a reason, submitted once more and accepted by the other side', async () => {
  const [first] = (await inForce()).obligationOccurrences.nodes;
  const occurrenceId = first.id as string;
  const [patrol] = await register.rows(`select id from border.patrols order by id limit 1`);
  const [activity] = await register.rows(
    `select id, title from alliances.joint_activities order by id limit 1`,
  );
  const evidence = [
    { kind: 'NOTE', note: '已书面通报' },
    { kind: 'PATROL', referenceId: patrol!.id },
    { kind: 'ACTIVITY', referenceId: activity!.id, note: '活动中通报' },
  ];
  const submitted = await done(
    'submitObligationEvidence',
    'occurrence',
    { occurrenceId, version: first.version, evidence },
    lianjiang,
  );
  expect(submitted).toMatchObject({ status: 'EVIDENCED', isOverdue: false, round: 1, evidencedOn: now });
  expect(submitted.evidence.nodes).toHaveLength(3);
  expect(submitted.evidence.nodes).toEqual(
    expect.arrayContaining([
      { round: 1, kind: 'NOTE', note: '已书面通报', subject: null },
      { round: 1, kind: 'PATROL', note: null, subject: { __typename: 'JointPatrol', id: patrol!.id } },
      {
        round: 1,
        kind: 'ACTIVITY',
        note: '活动中通报',
        subject: { __typename: 'JointActivity', title: activity!.title },
      },
    ]),
  );
  const returned = await done(
    'returnObligation',
    'occurrence',
    { occurrenceId, version: submitted.version, reason: '未附会议记录' },
    luchuan,
  );
  expect(returned).toMatchObject({ status: 'RETURNED', isOverdue: true, answer: '未附会议记录' });
  const again = await done(
    'submitObligationEvidence',
    'occurrence',
    { occurrenceId, version: returned.version, evidence: [{ kind: 'NOTE', note: '补报记录' }] },
    lianjiang,
  );
  expect(again).toMatchObject({ status: 'EVIDENCED', round: 2, answer: null, answeredOn: null });
  expect(again.evidence.nodes.map(({ round }: any) => round)).toEqual([2, 1, 1, 1]);
  const accepted = await done(
    'acceptObligation',
    'occurrence',
    { occurrenceId, version: again.version, note: '属实' },
    luchuan,
  );
  expect(accepted).toMatchObject({
    status: 'ACCEPTED',
    answer: '属实',
    answeredOn: now,
    answeredBy: { id: committeeOf('450922').id },
    isEvidencedByBothSides: false,
  });
  const { data } = await register.ask(
    `query ($id: ID!) { node(id: $id) { ... on JointPatrol { evidence { nodes { occurrence { id } } } } } }`,
    { id: patrol!.id },
    lianjiang,
  );
  expect(data.node.evidence.nodes).toEqual([{ occurrence: { id: occurrenceId } }]);
});

describe('who may take which step, in every status', () => {
  const statuses = ['DUE', 'OVERDUE', 'EVIDENCED', 'ACCEPTED', 'RETURNED', 'WAIVED'] as const;
  const people = {
    owner: lianjiang,
    'the owner itself': asOfficial({ division: '440881105' }),
    other: luchuan,
    'over both': asHubAdmin(),
    clerk: asTownship('440881105'),
    stranger: asCoordinator('440982'),
  };
  type Person = keyof typeof people;
  const rules: Record<string, { by: readonly Person[]; from: readonly string[]; to: string; input: object }> =
    {
      submitObligationEvidence: {
        by: ['owner', 'the owner itself', 'over both'],
        from: ['DUE', 'OVERDUE', 'RETURNED', 'EVIDENCED'],
        to: 'EVIDENCED',
        input: { evidence: [{ kind: 'NOTE', note: '已办' }] },
      },
      acceptObligation: { by: ['other'], from: ['EVIDENCED'], to: 'ACCEPTED', input: {} },
      returnObligation: { by: ['other'], from: ['EVIDENCED'], to: 'RETURNED', input: { reason: '不全' } },
      // The other side has agreed before: with the owner it is waived.
      waiveObligation: {
        by: ['owner', 'the owner itself', 'over both'],
        from: ['DUE', 'OVERDUE', 'RETURNED', 'EVIDENCED'],
        to: 'WAIVED',
        input: { reason: '不再需要', partyId: shijiao.id },
      },
    };
  let pactId: string;
  let past: any;
  let ahead: any;
  beforeAll(async () => {
    const { id, obligationOccurrences } = await inForce();
    pactId = id;
    [past] = obligationOccurrences.nodes;
    ahead = current(obligationOccurrences.nodes);
  });

  async function standAt(status: string) {
    const { id } = status === 'DUE' ? ahead : past;
    const kept = status === 'OVERDUE' ? 'DUE' : status;
    await register.rows(`delete from alliances.obligation_waivers where occurrence_id = '${id}'`);
    await register.rows(
      `insert into alliances.obligation_waivers (occurrence_id, pact_party_id, organization_id, reason, agreed_on, province, county_code)
       select '${id}', id, party_id, '同意', current_date, province, county_code from alliances.pact_parties
       where pact_id = '${pactId}' and party_id = '${gucheng.id}'`,
    );
    const [row] = await register.rows(
      `update alliances.obligation_occurrences set status = '${kept}', round = 1 where id = '${id}' returning version`,
    );
    return { id, version: Number(row!.version) };
  }

  describe.each(Object.keys(rules))('%s', (mutation) => {
    const { by, from, to, input } = rules[mutation]!;
    describe.each(Object.keys(people) as Person[])('by %s', (who) => {
      test.each(statuses)('from %s', async (status) => {
        const { id, version } = await standAt(status);
        const { code } = await act(
          mutation,
          'occurrence',
          { occurrenceId: id, version, ...input },
          people[who],
        );
        // Any side may speak of a waiver, each for itself.
        const refused =
          who === 'clerk' || who === 'stranger'
            ? 'FORBIDDEN'
            : mutation === 'waiveObligation' && who === 'other' && !from.includes(status)
              ? 'STATUS_NOT_ALLOWED'
              : !by.includes(who)
                ? 'STEP_OF_OTHER_SIDE'
                : from.includes(status)
                  ? null
                  : 'STATUS_NOT_ALLOWED';
        expect(code).toBe(refused);
        const [row] = await register.rows(
          `select status from alliances.obligation_occurrences where id = '${id}'`,
        );
        const before = status === 'OVERDUE' ? 'DUE' : status;
        expect(row!.status).toBe(refused === null ? to : before);
      });
    });
  });

  test('a version that is not the last, a blank reason, no evidence and a turn to come are refused', async () => {
    const { id, version } = await standAt('EVIDENCED');
    const codeOf = async (name: string, input: object, who: Viewer) =>
      (await act(name, 'occurrence', { occurrenceId: id, version, ...input }, who)).code;
    expect(await codeOf('acceptObligation', { version: version - 1 }, luchuan)).toBe('VERSION_CONFLICT');
    expect(await codeOf('returnObligation', { reason: ' ' }, luchuan)).toBe('TEXT_BLANK');
    const submit = (evidence: object[], more: object = {}) =>
      codeOf('submitObligationEvidence', { evidence, ...more }, lianjiang);
    expect(await submit([])).toBe('EVIDENCE_MISSING');
    expect(await submit([{ kind: 'NOTE' }])).toBe('BAD_USER_INPUT');
    expect(await submit([{ kind: 'NOTE', note: '一', referenceId: id }])).toBe('BAD_USER_INPUT');
    expect(await submit([{ kind: 'PATROL', note: '一' }])).toBe('BAD_USER_INPUT');
    expect(await submit([{ kind: 'PATROL', referenceId: idFromKey('act', 'nowhere') }])).toBe(
      'BAD_USER_INPUT',
    );
    for (const [kind, prefix] of [
      ['PATROL', 'pat'],
      ['ACTIVITY', 'act'],
      ['SESSION', 'ses'],
      ['CASE', 'gvc'],
      ['FACT', 'fct'],
    ] as const)
      expect(await submit([{ kind, referenceId: idFromKey(prefix, 'nowhere') }])).toBe('UNKNOWN_RECORD');
    const last = (await owed(pactId)).at(-1);
    const early = { occurrenceId: last.id, version: last.version };
    expect(await submit([{ kind: 'NOTE', note: '提前' }], early)).toBe('NOT_OPEN_YET');
    const waive = (partyId: string, who: Viewer) =>
      codeOf('waiveObligation', { reason: '不再需要', partyId }, who);
    expect(await waive(wushi.id, luchuan)).toBe('NOT_A_PACT_PARTY');
    expect(await waive(gucheng.id, luchuan)).toBe('ALREADY_AGREED');
  });
});

test('the same key does a step once', async () => {
  const turn = current((await inForce()).obligationOccurrences.nodes);
  const input = {
    idempotencyKey: 'evidence-once',
    occurrenceId: turn.id,
    version: turn.version,
    evidence: [{ kind: 'NOTE', note: '已办' }],
  };
  const first = await done('submitObligationEvidence', 'occurrence', input, lianjiang);
  const second = await done('submitObligationEvidence', 'occurrence', input, lianjiang);
  expect(second.version).toBe(first.version);
  expect(second.evidence.nodes).toHaveLength(1);
});

test('a file that lies with the pact or the occurrence is evidence, for the sides to read', async () => {
  const id = idFromKey('att', 'lianjiang-border:0');
  const { data, errors } = await register.ask(
    `{ pact(id: "${idFromKey('pact', 'lianjiang-border:0')}") { obligationOccurrences(filter: { evidence: { some: { kind: { eq: ATTACHMENT } } } }) {
      nodes { status evidence { nodes { attachment { id fileName evidence { totalCount } } } } } } } }`,
    {},
    luchuan,
  );
  expect(errors).toBeUndefined();
  const [shown] = data.pact.obligationOccurrences.nodes;
  expect(shown).toEqual({
    status: 'ACCEPTED',
    evidence: { nodes: [{ attachment: { id, fileName: expect.any(String), evidence: { totalCount: 1 } } }] },
  });
  const turn = current((await inForce()).obligationOccurrences.nodes);
  const submit = (referenceId: string) =>
    act(
      'submitObligationEvidence',
      'occurrence',
      { occurrenceId: turn.id, version: turn.version, evidence: [{ kind: 'ATTACHMENT', referenceId }] },
      lianjiang,
    );
  expect((await submit(id)).code).toBe('NOT_ATTACHED');
  const attached = await register.ask(
    `mutation ($input: AttachFileInput!) { attachFile(input: $input) { userErrors { code } } }`,
    { input: { attachmentId: id, targetId: turn.id } },
    lianjiang,
  );
  expect(attached.data.attachFile.userErrors).toEqual([]);
  expect((await submit(id)).answer).toMatchObject({ status: 'EVIDENCED' });
});

test('a waiver stands when every side has agreed, and not before', async () => {
  const [first] = (await inForce()).obligationOccurrences.nodes;
  const waive = async (one: DemoParty, who: Viewer) =>
    await done(
      'waiveObligation',
      'occurrence',
      {
        occurrenceId: first.id,
        version: await versionOf('obligation_occurrences', first.id),
        partyId: one.id,
        reason: '洪水期间免报',
      },
      who,
    );
  expect(await waive(shijiao, lianjiang)).toMatchObject({
    status: 'OVERDUE',
    waivers: [{ reason: '洪水期间免报' }],
  });
  const waived = await waive(gucheng, luchuan);
  expect(waived).toMatchObject({ status: 'WAIVED', isOverdue: false, answeredOn: now });
  expect(waived.waivers).toHaveLength(2);
});

test('where both sides are seated in one division, only the organization that is the other side accepts', async () => {
  const [unit] = await register.rows(
    `select id, division_id from organizations.units where division_id = (
       select division_id from organizations.party_organizations where id = '${shijiao.id}') limit 1`,
  );
  const [branch] = await register.rows(
    `select id from organizations.party_organizations where superior_id = '${shijiao.id}' and dissolved_on is null order by id limit 1`,
  );
  const other = unit ? { type: 'UNIT', id: unit.id } : { type: 'PARTY_ORGANIZATION', id: branch!.id };
  const { id } = await registered({
    parties: [party(shijiao), other],
    obligations: [{ content: '开放场地', ownerPartyIndex: 1, everyMonths: 6 }],
  });
  for (const one of [party(shijiao), other]) {
    const version = await versionOf('pacts', id);
    await done('signPact', 'pact', { pactId: id, version, party: one, signedOn: begins }, lianjiang);
  }
  const [first] = await owed(id);
  const itself = asOfficial({ division: '440881105' });
  const submitted = await done(
    'submitObligationEvidence',
    'occurrence',
    { occurrenceId: first.id, version: first.version, evidence: [{ kind: 'NOTE', note: '已开放' }] },
    lianjiang,
  );
  const accept = (who: Viewer) =>
    act('acceptObligation', 'occurrence', { occurrenceId: first.id, version: submitted.version }, who);
  // The county speaks for both, and so for neither against the other.
  expect((await accept(lianjiang)).code).toBe('STEP_OF_OTHER_SIDE');
  expect((await accept(itself)).answer).toMatchObject({ status: 'ACCEPTED' });
});

describe('what happens to a pact changes what falls due from that day', () => {
  test('suspension and resumption', async () => {
    const pact = await inForce();
    const suspended = await done(
      'suspendPact',
      'pact',
      { pactId: pact.id, version: pact.version, reason: '汛期' },
      lianjiang,
    );
    expect(dueOf(suspended.obligationOccurrences.nodes)).toEqual(halfYears.slice(0, 3));
    // It had rested over the turn before last.
    await register.rows(
      `update alliances.pact_suspensions set suspended_on = '${addDays(halfYears[1]!, -3)}' where pact_id = '${pact.id}'`,
    );
    const resumed = await done(
      'resumePact',
      'pact',
      { pactId: pact.id, version: suspended.version },
      luchuan,
    );
    const nodes = resumed.obligationOccurrences.nodes;
    expect(dueOf(nodes).slice(0, 2)).toEqual([halfYears[0], halfYears[3]]);
    expect(resumed.suspensions).toEqual([
      { number: 1, suspendedOn: addDays(halfYears[1]!, -3), resumedOn: now, reason: '汛期' },
    ]);
    // What is owed again is the same turn as before.
    expect(current(nodes).id).toBe(current(pact.obligationOccurrences.nodes).id);
  });

  test('termination: what was begun is kept, and no longer owed', async () => {
    const pact = await inForce();
    const turn = current(pact.obligationOccurrences.nodes);
    await done(
      'submitObligationEvidence',
      'occurrence',
      { occurrenceId: turn.id, version: turn.version, evidence: [{ kind: 'NOTE', note: '提前办结' }] },
      lianjiang,
    );
    const ended = await done(
      'terminatePact',
      'pact',
      { pactId: pact.id, version: pact.version, reason: '并入县级协议' },
      lianjiang,
    );
    expect(ended.obligationOccurrences.nodes).toMatchObject([
      { dueOn: halfYears[0], status: 'OVERDUE' },
      { dueOn: halfYears[1], status: 'OVERDUE' },
      { dueOn: halfYears[2], status: 'OVERDUE' },
      { id: turn.id, status: 'EVIDENCED', ceasedOn: now, isOverdue: false },
    ]);
    const version = await versionOf('obligation_occurrences', turn.id);
    const late = await act('acceptObligation', 'occurrence', { occurrenceId: turn.id, version }, luchuan);
    expect(late.code).toBe('STATUS_NOT_ALLOWED');
    // What was owed before may still be settled.
    const [first] = ended.obligationOccurrences.nodes;
    await done(
      'submitObligationEvidence',
      'occurrence',
      { occurrenceId: first.id, version: first.version, evidence: [{ kind: 'NOTE', note: '补报' }] },
      lianjiang,
    );
  });

  test('withdrawal, from the day it takes effect', async () => {
    const pact = await inForce({
      parties: [party(shijiao), party(gucheng), party(wushi)],
      entryRule: 'QUORUM',
      entryQuorum: 2,
      obligations: [{ content: '通报共治情况', everyMonths: 6 }],
    });
    await sign(pact.id, wushi, luchuan, addMonths(begins, 7));
    const of = (one: DemoParty, nodes: readonly any[]) =>
      dueOf(nodes.filter(({ owner }) => owner.id === one.id));
    // 乌石 has joined after the first half year, and keeps the rhythm of the others.
    expect(of(wushi, await owed(pact.id)).slice(0, 3)).toEqual(halfYears.slice(1));
    const withdrawn = await done(
      'withdrawFromPact',
      'pact',
      { pactId: pact.id, partyId: gucheng.id, withdrawnOn: addDays(now, 2) },
      luchuan,
    );
    const nodes = withdrawn.obligationOccurrences.nodes;
    expect(of(gucheng, nodes)).toEqual(halfYears.filter((day) => day < addDays(now, 2)));
    expect(of(wushi, nodes).length).toBeGreaterThan(3);
  });

  test('an amendment ends what it leaves out and begins what it adds; what stays is the same as before', async () => {
    const kept = { content: '通报共治情况', articleNumber: 2, everyMonths: 6, ownerPartyIndex: 0 };
    const pact = await inForce({
      obligations: [{ content: '每年互访', everyMonths: 12 }, kept],
    });
    const proposed = await done(
      'proposeAmendment',
      'amendment',
      {
        pactId: pact.id,
        version: pact.version,
        articles: [...text.articles.slice(0, 1), { heading: '会商', text: '每季度会商。' }, text.articles[1]],
        obligations: [
          { ...kept, articleNumber: 3 },
          { content: '每季度会商', everyMonths: 3, articleNumber: 2 },
        ],
      },
      lianjiang,
    );
    expect(proposed.difference).toEqual([
      { clause: 'ARTICLE', change: 'ADDED', before: null, after: '会商\n每季度会商。' },
      {
        clause: 'OBLIGATION',
        change: 'CHANGED',
        before: `通报共治情况 · ${shijiao.name} · 第 2 条 · 每 6 个月`,
        after: `通报共治情况 · ${shijiao.name} · 第 3 条 · 每 6 个月`,
      },
      { clause: 'OBLIGATION', change: 'REMOVED', before: '每年互访 · 每 12 个月', after: null },
      { clause: 'OBLIGATION', change: 'ADDED', before: null, after: '每季度会商 · 第 2 条 · 每 3 个月' },
    ]);
    expect(dueOf(await owed(pact.id))).toEqual(dueOf(pact.obligationOccurrences.nodes));
    for (const [one, who] of [
      [shijiao, lianjiang],
      [gucheng, luchuan],
    ] as const)
      await signAmendment(proposed.id, pact.id, one, who);
    const { data } = await register.ask(
      `query ($id: ID!, $before: LocalDate!) { pact(id: $id) { ${fields.pact} earlier: obligations(asOf: $before) { nodes { content } } } }`,
      { id: pact.id, before: addDays(now, -1) },
      lianjiang,
    );
    const [first, second] = pact.obligations.nodes;
    expect(data.pact.obligations.nodes).toMatchObject([
      { id: second.id, content: '通报共治情况', article: { heading: '通报' }, validFrom: null },
      { content: '每季度会商', article: { heading: '会商' }, validFrom: now },
    ]);
    expect(new Set(data.pact.earlier.nodes.map(({ content }: any) => content))).toEqual(
      new Set(['每年互访', '通报共治情况']),
    );
    const nodes = data.pact.obligationOccurrences.nodes;
    const rows = await register.rows(
      `select obligation_id, due_on::text as due_on from alliances.obligation_occurrences
       where pact_id = '${pact.id}' order by due_on`,
    );
    // What was left out is owed up to yesterday, what is new from today on, in the rhythm of the pact.
    expect(rows.filter((row) => row.obligation_id === first.id).every((row) => row.due_on < now)).toBe(true);
    const fresh = rows.filter((row) => ![first.id, second.id].includes(row.obligation_id));
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.every((row) => row.due_on >= now)).toBe(true);
    expect(fresh[0]!.due_on).toBe(addDays(addMonths(begins, 21), -1));
    const before = new Set(pact.obligationOccurrences.nodes.map(({ id }: any) => id));
    expect(dueOf(nodes.filter(({ id }: any) => before.has(id)))).toEqual(
      expect.arrayContaining([...halfYears]),
    );
  });

  test('late accession binds from its day', async () => {
    const pact = await inForce({ obligations: [{ content: '通报共治情况', everyMonths: 6 }] });
    const proposed = await done(
      'proposeAmendment',
      'amendment',
      { pactId: pact.id, version: pact.version, joining: [party(wushi)] },
      lianjiang,
    );
    for (const [one, who] of [
      [shijiao, lianjiang],
      [gucheng, luchuan],
      [wushi, luchuan],
    ] as const)
      await signAmendment(proposed.id, pact.id, one, who);
    const nodes = await owed(pact.id);
    const of = (one: DemoParty) => dueOf(nodes.filter(({ owner }) => owner.id === one.id));
    expect(of(wushi)).toEqual(of(shijiao).filter((day: string) => day >= now));
  });

  test('renewal: the new pact obliges from its first day, the old one no longer', async () => {
    const pact = await inForce();
    const renewed = await done(
      'renewPact',
      'pact',
      {
        pactId: pact.id,
        version: pact.version,
        pactNumber: '桂粤履〔续〕1号',
        signatureMedium: 'PAPER',
        text: { ...text, signingOn: now, effectiveFrom: now },
      },
      luchuan,
    );
    await sign(renewed.id, shijiao, lianjiang, now);
    const fresh = await sign(renewed.id, gucheng, luchuan, now);
    expect(fresh.obligationOccurrences.nodes[0]).toMatchObject({
      number: 1,
      startsOn: now,
      dueOn: addDays(addMonths(now, 6), -1),
    });
    expect(dueOf(await owed(pact.id))).toEqual(halfYears.slice(0, 3));
  });

  test('a successor takes over what is open; what was settled stays in the name of who settled it', async () => {
    const [branch] = await register.rows(
      `select id from organizations.party_organizations one where superior_id = '${gucheng.id}' and dissolved_on is null
         and not exists (select from organizations.party_organizations under where under.superior_id = one.id)
       order by id limit 1`,
    );
    const other = { type: 'PARTY_ORGANIZATION', id: branch!.id as string };
    const { id } = await registered({
      parties: [party(shijiao), other],
      obligations: [{ content: '通报共治情况', everyMonths: 6, ownerPartyIndex: 1 }],
    });
    for (const [one, who] of [
      [party(shijiao), lianjiang],
      [other, luchuan],
    ] as const) {
      const version = await versionOf('pacts', id);
      await done('signPact', 'pact', { pactId: id, version, party: one, signedOn: begins }, who);
    }
    const [first] = await owed(id);
    const submitted = await done(
      'submitObligationEvidence',
      'occurrence',
      { occurrenceId: first.id, version: first.version, evidence: [{ kind: 'NOTE', note: '已报' }] },
      luchuan,
    );
    await done(
      'acceptObligation',
      'occurrence',
      { occurrenceId: first.id, version: submitted.version },
      lianjiang,
    );
    const { data } = await register.ask(
      `mutation ($input: DissolvePartyOrganizationInput!) { dissolvePartyOrganization(input: $input) { userErrors { code } } }`,
      { input: { id: branch!.id, version: 1, dissolvedOn: addDays(now, -30), successorIds: [gucheng.id] } },
      asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
    );
    expect(data.dissolvePartyOrganization.userErrors).toEqual([]);
    await done(
      'succeedPactParty',
      'pact',
      { pactId: id, partyId: branch!.id, successorId: gucheng.id },
      luchuan,
    );
    const nodes = await owed(id);
    expect(nodes.slice(0, 3)).toMatchObject([
      { status: 'ACCEPTED', owner: { id: branch!.id } },
      { status: 'OVERDUE', owner: { id: gucheng.id }, divisionCode: '450922111' },
      { status: 'OVERDUE', owner: { id: gucheng.id } },
    ]);
  });
});

describe('a text that cannot oblige is refused', () => {
  const codeOf = async (obligation: object, more: object = {}) =>
    (
      await act(
        'registerPact',
        'pact',
        {
          ...text,
          pactNumber: `桂粤履〔误〕${++pacts}号`,
          obligations: [{ content: '通报', ...obligation }],
          ...more,
        },
        lianjiang,
      )
    ).code;

  test.each([
    [{}, 'BAD_USER_INPUT'],
    [{ everyMonths: 6, everyDays: 30 }, 'BAD_USER_INPUT'],
    [{ everyMonths: 0 }, 'BAD_USER_INPUT'],
    [{ everyMonths: 61 }, 'BAD_USER_INPUT'],
    [{ everyDays: 6 }, 'BAD_USER_INPUT'],
    [{ everyDays: 367 }, 'BAD_USER_INPUT'],
    [{ everyMonths: 6, ownerPartyIndex: 2 }, 'BAD_USER_INPUT'],
    [{ everyMonths: 6, measureIndex: 1 }, 'BAD_USER_INPUT'],
    [{ everyMonths: 6, articleNumber: 3 }, 'NO_SUCH_ARTICLE'],
    [{ everyMonths: 6, articleNumber: 0 }, 'NO_SUCH_ARTICLE'],
    [{ everyMonths: 6, content: ' ' }, 'TEXT_BLANK'],
    [{ dueOn: addDays(begins, -1) }, 'OBLIGATION_NEVER_DUE'],
    [{ dueOn: text.expiresOn }, 'OBLIGATION_NEVER_DUE'],
    [{ dueOn: addDays(text.expiresOn, -1) }, null],
    [{ everyMonths: 60, measureIndex: 0, articleNumber: 1, ownerPartyIndex: 1 }, null],
    [{ everyDays: 7 }, null],
  ])('%j: %s', async (obligation, code) => {
    expect(await codeOf(obligation)).toBe(code);
  });

  test('more turns a year than can be written down at once', async () => {
    const weekly = Array.from({ length: 40 }, (_, i) => ({ content: `每周事项${i}`, everyDays: 7 }));
    expect(await codeOf({}, { obligations: weekly })).toBe('BAD_USER_INPUT');
  });
});

test('what falls due is found by day, state, owner, pact and division, from every end', async () => {
  const pact = await inForce();
  const { data, errors } = await register.ask(
    `query ($pact: ID!, $owner: ID!, $today: LocalDate!) {
      overdue: obligationOccurrences(filter: { isOverdue: true, pactId: { eq: $pact } }) { totalCount }
      byStatus: obligationOccurrences(filter: { status: { eq: OVERDUE }, pact: { id: { eq: $pact } } }) { totalCount }
      due: obligationOccurrences(first: 1, filter: { status: { eq: DUE }, partyId: { eq: $owner }, pactId: { eq: $pact }, dueOn: { gte: $today } }) { nodes { dueOn } }
      notOverdue: obligationOccurrences(filter: { isOverdue: false, pactId: { eq: $pact }, dueOn: { lt: $today } }) { totalCount }
      inDivision: obligationOccurrences(filter: { division: "440881", pactId: { eq: $pact } }) { totalCount }
      elsewhere: obligationOccurrences(filter: { division: "450922", pactId: { eq: $pact } }) { totalCount }
      partyOrganization(id: $owner) {
        obligations(filter: { pact: { id: { eq: $pact } } }) { nodes { content pact { id } } }
        obligationOccurrences(filter: { pactId: { eq: $pact }, isOverdue: true }) { totalCount }
      }
      administrativeDivision(code: "440881") { obligationOccurrences(filter: { pactId: { eq: $pact }, isOverdue: true }) { totalCount } }
      pact(id: $pact) {
        parties { name obligationOccurrences(filter: { isOverdue: true }) { totalCount } }
        articles { number obligations { content } }
        measures { obligations { content } }
        obligations { nodes { occurrences(filter: { isOverdue: true }) { totalCount } } }
      }
    }`,
    { pact: pact.id, owner: shijiao.id, today: now },
    anonymous,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    overdue: { totalCount: 3 },
    byStatus: { totalCount: 3 },
    due: { nodes: [{ dueOn: halfYears[3] }] },
    notOverdue: { totalCount: 0 },
    inDivision: { totalCount: pact.obligationOccurrences.nodes.length },
    elsewhere: { totalCount: 0 },
    partyOrganization: {
      obligations: { nodes: [{ content: '通报共治情况', pact: { id: pact.id } }] },
      obligationOccurrences: { totalCount: 3 },
    },
    administrativeDivision: { obligationOccurrences: { totalCount: 3 } },
    pact: {
      parties: [
        { name: shijiao.name, obligationOccurrences: { totalCount: 3 } },
        { name: gucheng.name, obligationOccurrences: { totalCount: 0 } },
      ],
      articles: [
        { number: 1, obligations: [] },
        { number: 2, obligations: [{ content: '通报共治情况' }] },
      ],
      measures: [{ obligations: [] }],
      obligations: { nodes: [{ occurrences: { totalCount: 3 } }] },
    },
  });
});

test('what the sides tell each other is for officials of their own lines', async () => {
  const [first] = (await inForce()).obligationOccurrences.nodes;
  await done(
    'submitObligationEvidence',
    'occurrence',
    { occurrenceId: first.id, version: first.version, evidence: [{ kind: 'NOTE', note: '内部记录' }] },
    lianjiang,
  );
  const read = async (who: Viewer) => {
    const { data, errors } = await register.ask(
      `query ($id: ID!) { obligationOccurrence(id: $id) { status evidence { nodes { kind note } } } }`,
      { id: first.id },
      who,
    );
    return [data.obligationOccurrence.evidence.nodes[0], errors?.[0]?.extensions.code ?? null];
  };
  const shown = { kind: 'NOTE', note: '内部记录' };
  const hidden = { kind: 'NOTE', note: null };
  expect(await read(luchuan)).toEqual([shown, null]);
  expect(await read(lianjiang)).toEqual([shown, null]);
  expect(await read(asCoordinator('440982'))).toEqual([hidden, 'FORBIDDEN']);
  expect(await read(asDashboard())).toEqual([hidden, 'FORBIDDEN']);
  expect(await read(anonymous)).toEqual([hidden, 'UNAUTHENTICATED']);
});
