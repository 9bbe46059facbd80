import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, signatureOf, type Signer } from '../_kit/signing.ts';

/** 起草—协商—报批—签署: the way of a pact of two townships in two provinces, every step at every stage by everybody. */

let register: Register;
let keyHere: Signer;
let keyAcross: Signer;
beforeAll(async () => {
  register = await openRegister();
  keyHere = await keyFor(register, shijiao, people.partyHere);
  keyAcross = await keyFor(register, gucheng, people.partyAcross);
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const people = {
  partyHere: asOfficial({ division: '440881105' }),
  partyAcross: asOfficial({ division: '450922111' }),
  superiorHere: asCoordinator('440881'),
  superiorAcross: asCoordinator('450922'),
  clerk: asTownship('440881105'),
  stranger: asCoordinator('440982'),
} satisfies Record<string, Viewer>;
type Person = keyof typeof people;

const text = {
  title: '石角镇—古城镇九洲江共治协议',
  kind: 'BORDER',
  signingOn: '2026-11-01',
  effectiveFrom: '2026-11-02',
  expiresOn: '2061-11-02',
  parties: [party(shijiao), party(gucheng)],
  articles: [
    { heading: '宗旨', text: '共治九洲江。' },
    { heading: '巡查', text: '每月共巡一次。' },
    { heading: '隶属关系', text: '不改变隶属关系。' },
  ],
  measures: [{ kind: 'SECURITY_JOINT', content: '每月共巡一次', responsiblePartyIndex: 1 }],
  dataAnnex: [{ fieldSet: 'PATROL_PLANS', purpose: '边界共治', divisionCode: '440881105' }],
};

const standing = `id version status signedOn parties { name status consentedOn approvedOn signedOn bindsFrom } textVersions { number digest } events { kind textVersion reason }`;

async function act(name: string, input: Record<string, unknown>, who: Person) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { pact { ${standing} } userErrors { code message } } }`,
    { input },
    people[who],
  );
  return {
    pact: data?.[name]?.pact,
    code: (errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? null) as string | null,
  };
}

/** Signs the version under signature with the key of a party. */
async function sign(pactId: string, version: number, one: DemoParty) {
  const [key, who] =
    one === shijiao ? ([keyHere, 'partyHere'] as const) : ([keyAcross, 'partyAcross'] as const);
  const signature = await signatureOf(register, key, pactId, one);
  return await act('signPact', { pactId, version, party: party(one), signature }, who);
}

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format();

let drafts = 0;
async function draft(more: object = {}): Promise<string> {
  const { pact, code } = await act(
    'draftPact',
    { pactNumber: `桂粤试〔2026〕${++drafts}号`, text: { ...text, ...more } },
    'superiorHere',
  );
  expect(code).toBeNull();
  return pact.id as string;
}

const here = { partyId: shijiao.id };
const across = { partyId: gucheng.id };

/** Brings a new pact to a stage by the steps that lead there. */
async function at(stage: string, more: object = {}): Promise<string> {
  const pactId = await draft(more);
  const input = { pactId, textVersion: 1 };
  const steps: [string, string, object, Person][] = [
    ['CONSULTATION', 'openConsultation', {}, 'partyHere'],
    ['APPROVAL', 'consentToDraft', here, 'partyHere'],
    ['APPROVAL', 'consentToDraft', across, 'partyAcross'],
    ['SIGNING', 'approveDraft', here, 'superiorHere'],
    ['SIGNING', 'approveDraft', across, 'superiorAcross'],
  ];
  const order = ['DRAFT', 'CONSULTATION', 'APPROVAL', 'SIGNING'];
  for (const [reached, name, which, who] of steps) {
    if (order.indexOf(reached) > order.indexOf(stage)) break;
    expect((await act(name, { ...input, ...which }, who)).code).toBeNull();
  }
  return pactId;
}

test('a text goes from draft to signature, and everybody can follow its way', async () => {
  const pactId = await at('SIGNING');
  const { data } = await register.ask(
    `query ($id: ID!) { pact(id: $id) { ${standing} } }`,
    { id: pactId },
    people.partyHere,
  );
  expect(data.pact.status).toBe('SIGNING');
  expect(data.pact.events.map(({ kind }: { kind: string }) => kind)).toEqual([
    'DRAFTED',
    'CONSULTATION_OPENED',
    'CONSENTED',
    'CONSENTED',
    'APPROVED',
    'APPROVED',
  ]);
  const first = await sign(pactId, data.pact.version, shijiao);
  expect(first.pact).toMatchObject({ status: 'SIGNING', signedOn: null });
  const last = await sign(pactId, first.pact.version, gucheng);
  expect(last.pact).toMatchObject({
    status: 'IN_FORCE',
    signedOn: today,
    parties: [{ bindsFrom: today }, { bindsFrom: today }],
  });
});

/** Who may take a step at a stage; everybody and everything else is refused. */
const allowed: Record<string, Record<string, Person[]>> = {
  openConsultation: { DRAFT: ['partyHere', 'partyAcross', 'superiorHere', 'superiorAcross'] },
  consentToDraft: { CONSULTATION: ['partyHere', 'superiorHere'] },
  approveDraft: { APPROVAL: ['superiorHere'] },
  returnDraft: {
    CONSULTATION: ['partyHere', 'partyAcross', 'superiorHere', 'superiorAcross'],
    APPROVAL: ['superiorHere', 'superiorAcross'],
    SIGNING: ['partyHere', 'partyAcross', 'superiorHere', 'superiorAcross'],
  },
  reviseDraft: {
    DRAFT: ['partyHere', 'partyAcross', 'superiorHere', 'superiorAcross'],
    CONSULTATION: ['partyHere', 'partyAcross', 'superiorHere', 'superiorAcross'],
  },
};
const inputs: Record<string, object> = {
  openConsultation: {},
  consentToDraft: here,
  approveDraft: here,
  returnDraft: { reason: '第二条需再议' },
  reviseDraft: { text },
};

describe.each(Object.keys(allowed))('%s', (action) => {
  describe.each(['DRAFT', 'CONSULTATION', 'APPROVAL', 'SIGNING'])('at %s', (stage) => {
    let pactId: string;
    beforeEach(async () => {
      pactId = await at(stage);
    });
    test.each(Object.keys(people) as Person[])('by %s', async (who) => {
      const before = await counts(pactId);
      const { code } = await act(action, { pactId, textVersion: 1, ...inputs[action] }, who);
      const stages = allowed[action]!;
      if (who === 'clerk' || who === 'stranger') expect(code).toBe('FORBIDDEN');
      else if (!stages[stage]) expect(code).toBe('STATUS_NOT_ALLOWED');
      else if (stages[stage].includes(who)) expect(code).toBeNull();
      else expect(code).toBe(stage === 'APPROVAL' ? 'NOT_SUPERIOR' : 'FORBIDDEN');
      if (code !== null) expect(await counts(pactId)).toEqual(before);
      else expect(await counts(pactId)).not.toEqual(before);
    });
  });
});

const counts = (pactId: string) =>
  register.rows(
    `select p.stage, p.version, (select count(*) from alliances.pact_events where pact_id = p.id) as events,
       (select count(*) from alliances.pact_versions where pact_id = p.id) as versions
     from alliances.pacts p where id = '${pactId}'`,
  );

test('what is returned goes back with its reason, and nothing given to the old words counts any more', async () => {
  const pactId = await at('SIGNING');
  const [row] = await register.rows(`select version from alliances.pacts where id = '${pactId}'`);
  const signed = await sign(pactId, row!.version, shijiao);
  expect(signed.code).toBeNull();
  const { pact } = await act('returnDraft', { pactId, textVersion: 1, reason: '期限过长' }, 'partyAcross');
  expect(pact).toMatchObject({
    status: 'DRAFT',
    parties: Array.from({ length: 2 }, () => ({
      status: 'PENDING',
      consentedOn: null,
      approvedOn: null,
      signedOn: null,
    })),
  });
  expect(pact.events.at(-1)).toEqual({ kind: 'RETURNED', textVersion: 1, reason: '期限过长' });
  const revised = await act(
    'reviseDraft',
    { pactId, textVersion: 1, text: { ...text, expiresOn: '2031-11-02' }, note: '缩短期限' },
    'partyHere',
  );
  expect(revised.pact.textVersions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  const stale = await act('openConsultation', { pactId, textVersion: 1 }, 'partyHere');
  expect(stale.code).toBe('TEXT_VERSION_NOT_CURRENT');
});

test('versions are compared clause by clause', async () => {
  const pactId = await draft();
  const [aim, patrol, line] = text.articles;
  await act(
    'reviseDraft',
    {
      pactId,
      textVersion: 1,
      text: {
        ...text,
        expiresOn: '2031-11-02',
        articles: [line, aim, { ...patrol, text: '每季度共巡一次。' }, { text: '本协议一式两份。' }],
        dataAnnex: [],
      },
    },
    'partyAcross',
  );
  const { data, errors } = await register.ask(
    `query ($id: ID!) { pact(id: $id) { difference(from: 1, to: 2) { clause change term placeBefore placeAfter before after } } }`,
    { id: pactId },
    people.partyHere,
  );
  expect(errors).toBeUndefined();
  const place = (placeBefore: number | null, placeAfter: number | null) => ({ placeBefore, placeAfter });
  expect(data.pact.difference).toMatchObject([
    { clause: 'TERMS', change: 'CHANGED', term: 'expiresOn', before: '2061-11-02', after: '2031-11-02' },
    { clause: 'ARTICLE', change: 'MOVED', ...place(1, 2) },
    { clause: 'ARTICLE', change: 'CHANGED', ...place(2, 3), after: '巡查\n每季度共巡一次。' },
    { clause: 'ARTICLE', change: 'ADDED', ...place(null, 4) },
    { clause: 'DATA_ANNEX', change: 'REMOVED', ...place(1, null) },
  ]);
});

test('a version is written once, whoever tries', async () => {
  const pactId = await draft();
  await expect(
    register.rows(`update alliances.pact_versions set note = 'x' where pact_id = '${pactId}'`),
  ).rejects.toThrow('written once');
  await expect(
    register.rows(`delete from alliances.pact_events where pact_id = '${pactId}'`),
  ).rejects.toThrow('written once');
});

test('a quorum concludes a pact, and who signs later is bound from that day', async () => {
  const wushi = committeeOf('450922108');
  const { data } = await register.ask(
    `mutation ($input: RegisterPactInput!) { registerPact(input: $input) { pact { id version } userErrors { code } } }`,
    {
      input: {
        ...text,
        pactNumber: '桂粤试〔2026〕三方',
        parties: [party(shijiao), party(gucheng), party(wushi)],
        entryRule: 'QUORUM',
        entryQuorum: 2,
      },
    },
    people.superiorHere,
  );
  const { id: pactId } = data.registerPact.pact;
  const onPaper = async (who: Person, one: DemoParty, signedOn: string) => {
    const [row] = await register.rows(`select version from alliances.pacts where id = '${pactId}'`);
    return await act('signPact', { pactId, version: row!.version, party: party(one), signedOn }, who);
  };
  expect((await onPaper('partyHere', shijiao, '2026-11-03')).pact.status).toBe('SIGNING');
  expect((await onPaper('partyAcross', gucheng, '2026-11-06')).pact).toMatchObject({
    status: 'IN_FORCE',
    signedOn: '2026-11-06',
  });
  const late = await onPaper('superiorAcross', wushi, '2026-11-20');
  expect(late.pact).toMatchObject({
    signedOn: '2026-11-06',
    parties: [{ bindsFrom: '2026-11-06' }, { bindsFrom: '2026-11-06' }, { bindsFrom: '2026-11-20' }],
  });
});

test('a draft takes from a template what its own text leaves out', async () => {
  const { data } = await register.ask(
    `{ pactTemplates { template name kind articles { heading text } measures { kind content }
      obligations { content ownerPartyIndex articleNumber everyMonths } } }`,
  );
  expect(data.pactTemplates.map(({ name }: { name: string }) => name)).toEqual([
    '四联',
    '五联',
    '六联',
    '三张清单',
    '双向认领',
    '平安边界',
  ]);
  for (const { template, kind, articles, measures, obligations } of data.pactTemplates) {
    const { articles: _own, measures: _mine, ...rest } = text;
    const drafted = await register.ask(
      `mutation ($input: DraftPactInput!) { draftPact(input: $input) {
        pact { kind articles { heading text } measures { kind content }
          obligations { nodes { content everyMonths owner { name } article { number } } } textVersions { canonicalText } } userErrors { code } } }`,
      { input: { pactNumber: `范本〔2026〕${template}`, template, text: { ...rest, kind } } },
      people.superiorHere,
    );
    const { pact, userErrors } = drafted.data.draftPact;
    expect(userErrors).toEqual([]);
    expect(pact).toMatchObject({ kind, articles, measures });
    expect(obligations.length).toBeGreaterThan(0);
    expect(pact.obligations.nodes).toEqual(
      obligations.map(({ content, everyMonths, ownerPartyIndex, articleNumber }: any) => ({
        content,
        everyMonths,
        owner: ownerPartyIndex === null ? null : { name: shijiao.name },
        article: { number: articleNumber },
      })),
    );
    for (const { articleNumber } of obligations) expect(articles[articleNumber - 1]).toBeDefined();
    // They are part of the text that is signed.
    expect(JSON.parse(pact.textVersions[0].canonicalText).obligations).toHaveLength(obligations.length);
  }
  // With articles of its own they are under no article of it; with obligations of its own there are no others.
  const own = async (more: object) => {
    const { data: answer } = await register.ask(
      `mutation ($input: DraftPactInput!) { draftPact(input: $input) {
        pact { obligations { nodes { content article { number } } } } userErrors { code } } }`,
      {
        input: {
          pactNumber: `范本〔2026〕自拟${++drafts}`,
          template: 'THREE_LISTS',
          text: { ...text, kind: 'PAIRING', ...more },
        },
      },
      people.superiorHere,
    );
    expect(answer.draftPact.userErrors).toEqual([]);
    return answer.draftPact.pact.obligations.nodes;
  };
  expect((await own({})).map(({ article }: any) => article)).toEqual([null, null, null]);
  expect(await own({ obligations: [{ content: '每季度通报一次', everyMonths: 3 }] })).toEqual([
    { content: '每季度通报一次', article: null },
  ]);
});

test('of two parties that sign the same reading at once, one is told to read again, and no signature is lost', async () => {
  const pactId = await at('SIGNING');
  const [row] = await register.rows(`select version from alliances.pacts where id = '${pactId}'`);
  const both = await Promise.all([sign(pactId, row!.version, shijiao), sign(pactId, row!.version, gucheng)]);
  expect(both.map(({ code }) => code ?? 'signed').toSorted()).toEqual(['VERSION_CONFLICT', 'signed']);
  const signatures = await register.rows(
    `select (select count(*)::int from alliances.pact_parties where pact_id = '${pactId}' and status = 'SIGNED') as parties,
       (select count(*)::int from alliances.pact_signatures where pact_id = '${pactId}') as signatures,
       (select count(*)::int from alliances.pact_events where pact_id = '${pactId}' and kind = 'SIGNED') as events`,
  );
  expect(signatures).toEqual([{ parties: 1, signatures: 1, events: 1 }]);
});
