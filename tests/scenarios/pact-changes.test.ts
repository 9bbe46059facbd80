import { completeAmendments } from '@hub/alliances/amending.ts';
import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import { newContext } from '@hub/kit/subgraph.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asCoordinator, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, signatureOf, type Signer } from '../_kit/signing.ts';

/** What becomes of a pact after its signature: amendments, late accession, reservations, renewal, succession. */

let register: Register;
const keys = new Map<DemoParty, Signer>();
beforeAll(async () => {
  register = await openRegister();
  keys.set(shijiao, await keyFor(register, shijiao, lianjiang));
  for (const one of [gucheng, wushi]) keys.set(one, await keyFor(register, one, luchuan));
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const wushi = committeeOf('450922108');
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');

const text = {
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
};

const fields: Record<string, string> = {
  pact: `id version status signedOn expiresOn predecessor { pactNumber status } renewal { pactNumber }
    parties { name status signedOn bindsFrom succeeded { ... on PartyOrganization { id } } }
    articles { number heading text } measures { id content }
    reservations { articleNumber content withdrawnOn }
    textVersions { number } events { kind textVersion reason }`,
  amendment: `id textVersion status declineReason signatories { name isJoining signedOn } difference { clause change after }
    pact { version expiresOn parties { name status } articles { text } measures { id content } textVersions { number } }`,
  reservation: `id version articleNumber withdrawnOn`,
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
  };
}

/** Signs an amendment with the key of a party. */
async function signAmendment(
  { id, pactId, textVersion }: { id: string; pactId: string; textVersion: number },
  one: DemoParty,
  who: Viewer,
  claimed = textVersion,
) {
  const signature = await signatureOf(register, keys.get(one)!, pactId, one, textVersion);
  return await act(
    'signAmendment',
    'amendment',
    { amendmentId: id, textVersion: claimed, partyId: one.id, signature },
    who,
  );
}

let pacts = 0;
async function registered(more: object = {}) {
  const { answer, code } = await act(
    'registerPact',
    'pact',
    { ...text, pactNumber: `桂粤改〔2024〕${++pacts}号`, ...more },
    lianjiang,
  );
  expect(code).toBeNull();
  return answer;
}

async function versionOf(pactId: string): Promise<number> {
  const [row] = await register.rows(`select version from alliances.pacts where id = '${pactId}'`);
  return Number(row!.version);
}

async function signed(pactId: string, days: readonly [Viewer, DemoParty, string][]) {
  let last;
  for (const [who, one, signedOn] of days) {
    const { answer, code } = await act(
      'signPact',
      'pact',
      { pactId, version: await versionOf(pactId), party: party(one), signedOn },
      who,
    );
    expect(code).toBeNull();
    last = answer;
  }
  return last;
}

async function inForce(more: object = {}) {
  const { id } = await registered(more);
  return await signed(id, [
    [lianjiang, shijiao, '2024-11-03'],
    [luchuan, gucheng, '2024-11-05'],
  ]);
}

test('an amendment changes the pact with the last signature, and not before', async () => {
  const pact = await inForce();
  const proposed = await act(
    'proposeAmendment',
    'amendment',
    {
      pactId: pact.id,
      version: pact.version,
      expiresOn: '2051-11-02',
      articles: [...text.articles, { heading: '会商', text: '每半年会商一次。' }],
      note: '缩短期限，增加会商',
    },
    lianjiang,
  );
  expect(proposed.answer).toMatchObject({
    textVersion: 2,
    status: 'PROPOSED',
    difference: [
      { clause: 'TERMS', change: 'CHANGED', after: '2051-11-02' },
      { clause: 'ARTICLE', change: 'ADDED', after: '会商\n每半年会商一次。' },
    ],
    pact: { expiresOn: '2061-11-02', articles: [{ text: '共治九洲江。' }] },
  });
  const amendmentId = proposed.answer.id as string;
  const sign = (one: DemoParty, who: Viewer, claimed = 2) =>
    signAmendment({ id: amendmentId, pactId: pact.id, textVersion: 2 }, one, who, claimed);
  expect((await sign(shijiao, lianjiang, 1)).code).toBe('TEXT_VERSION_NOT_CURRENT');
  expect((await sign(gucheng, lianjiang)).code).toBe('FORBIDDEN');
  expect((await sign(wushi, luchuan)).code).toBe('NOT_A_PACT_PARTY');
  expect((await sign(shijiao, lianjiang)).answer).toMatchObject({
    status: 'PROPOSED',
    pact: { expiresOn: '2061-11-02' },
  });
  expect((await sign(shijiao, lianjiang)).code).toBe('ALREADY_SIGNED');
  const another = await act(
    'proposeAmendment',
    'amendment',
    { pactId: pact.id, version: await versionOf(pact.id), title: '另一名称' },
    luchuan,
  );
  expect(another.code).toBe('AMENDMENT_OPEN');
  const adopted = await sign(gucheng, luchuan);
  expect(adopted.answer).toMatchObject({
    status: 'ADOPTED',
    pact: {
      expiresOn: '2051-11-02',
      articles: [{ text: '共治九洲江。' }, { text: '每半年会商一次。' }],
      // What was not amended is the same row as before.
      measures: pact.measures,
    },
  });
  expect((await sign(gucheng, luchuan)).code).toBe('STATUS_NOT_ALLOWED');
});

test('a party that joins later signs the amendment with the others and is bound from then on', async () => {
  const pact = await inForce();
  const proposed = await act(
    'proposeAmendment',
    'amendment',
    { pactId: pact.id, version: pact.version, joining: [party(wushi)] },
    luchuan,
  );
  expect(proposed.answer.signatories.map(({ name, isJoining }: any) => [name, isJoining])).toEqual([
    [shijiao.name, false],
    [gucheng.name, false],
    [wushi.name, true],
  ]);
  const amendmentId = proposed.answer.id as string;
  for (const [one, who] of [
    [wushi, luchuan],
    [gucheng, luchuan],
    [shijiao, lianjiang],
  ] as const) {
    const { code } = await signAmendment({ id: amendmentId, pactId: pact.id, textVersion: 2 }, one, who);
    expect(code).toBeNull();
  }
  const { data } = await register.ask(
    `query ($id: ID!) { pact(id: $id) { signedOn parties { name status bindsFrom } } }`,
    { id: pact.id },
    lianjiang,
  );
  expect(data.pact.signedOn).toBe('2024-11-05');
  expect(data.pact.parties).toMatchObject([
    { status: 'SIGNED', bindsFrom: '2024-11-05' },
    { status: 'SIGNED', bindsFrom: '2024-11-05' },
    { name: wushi.name, status: 'SIGNED' },
  ]);
  expect(data.pact.parties[2].bindsFrom > '2024-11-05').toBe(true);
});

test('a declined amendment leaves the text as it was; the next one starts from there', async () => {
  const pact = await inForce();
  const propose = async (title: string) =>
    await act(
      'proposeAmendment',
      'amendment',
      { pactId: pact.id, version: await versionOf(pact.id), title },
      lianjiang,
    );
  const first = await propose('改名一');
  const declined = await act(
    'declineAmendment',
    'amendment',
    { amendmentId: first.answer.id, textVersion: 2, partyId: gucheng.id, reason: '不宜更名' },
    luchuan,
  );
  expect(declined.answer).toMatchObject({ status: 'DECLINED', declineReason: '不宜更名' });
  const second = await propose('改名二');
  expect(second.answer).toMatchObject({
    textVersion: 3,
    difference: [{ clause: 'TERMS', change: 'CHANGED', after: '改名二' }],
  });
  expect((await propose('改名三')).code).toBe('AMENDMENT_OPEN');
});

test('an amendment that changes nothing is none', async () => {
  const pact = await inForce();
  const same = await act(
    'proposeAmendment',
    'amendment',
    { pactId: pact.id, version: pact.version, title: text.title },
    lianjiang,
  );
  expect(same.code).toBe('AMENDMENT_EMPTY');
});

describe('amendments are proposed by parties while the pact binds', () => {
  const state: Record<string, string> = {
    DRAFT: `signed_on = null, stage = 'DRAFT'`,
    CONSULTATION: `signed_on = null, stage = 'CONSULTATION'`,
    APPROVAL: `signed_on = null, stage = 'APPROVAL'`,
    SIGNING: `signed_on = null, stage = 'SIGNING'`,
    SIGNED: `effective_from = '2060-01-01'`,
    IN_FORCE: `title = title`,
    SUSPENDED: `suspended_on = '2025-01-01'`,
    EXPIRED: `expires_on = '2025-01-01'`,
    RENEWED: `renewed_on = '2025-01-01'`,
    TERMINATED: `terminated_on = '2025-01-01'`,
  };
  const people: Record<string, Viewer> = {
    party: asOfficial({ division: '440881105' }),
    superior: luchuan,
    clerk: asTownship('440881105'),
    stranger: asCoordinator('440982'),
  };
  describe.each(Object.keys(state))('%s', (status) => {
    test.each(Object.keys(people))('by %s', async (who) => {
      const { id } = await inForce();
      await register.rows(`update alliances.pacts set ${state[status]} where id = '${id}'`);
      const { code } = await act(
        'proposeAmendment',
        'amendment',
        { pactId: id, version: await versionOf(id), title: '新名称' },
        people[who]!,
      );
      if (who === 'clerk' || who === 'stranger') expect(code).toBe('FORBIDDEN');
      else
        expect(code).toBe(['SIGNED', 'IN_FORCE', 'SUSPENDED'].includes(status) ? null : 'STATUS_NOT_ALLOWED');
      const [{ count }] = (await register.rows(
        `select count(*)::int as count from alliances.pact_amendments where pact_id = '${id}'`,
      )) as [{ count: number }];
      expect(count).toBe(code === null ? 1 : 0);
    });
  });
});

test('a reservation is made before the signature, kept with its article, and may be taken back', async () => {
  const { id } = await registered();
  const reserve = (articleNumber: number, who = luchuan) =>
    act(
      'reserveArticle',
      'reservation',
      { pactId: id, textVersion: 1, partyId: gucheng.id, articleNumber, content: '上游水利工程除外' },
      who,
    );
  expect((await reserve(2)).code).toBe('NO_SUCH_ARTICLE');
  expect((await reserve(1, lianjiang)).code).toBe('FORBIDDEN');
  const made = await reserve(1);
  expect(made.answer).toMatchObject({ articleNumber: 1, withdrawnOn: null });
  const pact = await signed(id, [
    [lianjiang, shijiao, '2024-11-03'],
    [luchuan, gucheng, '2024-11-05'],
  ]);
  expect(pact.reservations).toEqual([{ articleNumber: 1, content: '上游水利工程除外', withdrawnOn: null }]);
  expect((await reserve(1)).code).toBe('RESERVATION_TOO_LATE');
  const back = { reservationId: made.answer.id, version: made.answer.version };
  const withdrawn = await act('withdrawReservation', 'reservation', back, luchuan);
  expect(withdrawn.answer.withdrawnOn).not.toBeNull();
  const again = await act(
    'withdrawReservation',
    'reservation',
    { ...back, version: withdrawn.answer.version },
    luchuan,
  );
  expect(again.code).toBe('STATUS_NOT_ALLOWED');
});

test('a pact is renewed again and again since 2003, and the chain is told from either end', async () => {
  const years = [2003, 2008, 2013, 2018, 2023];
  const term = (year: number) => ({
    signingOn: `${year}-05-01`,
    effectiveFrom: `${year}-06-01`,
    expiresOn: `${year + 5}-06-01`,
  });
  const days = (year: number) =>
    [
      [lianjiang, shijiao, `${year}-05-10`],
      [luchuan, gucheng, `${year}-05-12`],
    ] as const;
  const first = await registered({ pactNumber: '续签链〔2003〕', ...term(2003) });
  let { id } = first;
  await signed(id, days(2003).map((one) => [...one]) as never);
  for (const year of years.slice(1)) {
    const renewed = await act(
      'renewPact',
      'pact',
      {
        pactId: id,
        version: await versionOf(id),
        pactNumber: `续签链〔${year}〕`,
        signatureMedium: 'PAPER',
        text: { ...text, ...term(year) },
      },
      luchuan,
    );
    expect(renewed.code).toBeNull();
    expect(renewed.answer.status).toBe('SIGNING');
    const twice = await act(
      'renewPact',
      'pact',
      { pactId: id, version: await versionOf(id), pactNumber: `续签链〔${year}〕乙`, text },
      luchuan,
    );
    expect(twice.code).toBe('ALREADY_RENEWED');
    id = renewed.answer.id;
    const concluded = await signed(id, days(year).map((one) => [...one]) as never);
    expect(concluded.predecessor).toEqual({ pactNumber: `续签链〔${year - 5}〕`, status: 'RENEWED' });
  }
  const { data } = await register.ask(
    `{ pacts(filter: { pactNumber: { startsWith: "续签链" } }, orderBy: [{ field: PACT_NUMBER }]) {
      nodes { pactNumber now: status earlier: status(asOf: "2010-01-01") renewal { pactNumber } } } }`,
  );
  expect(data.pacts.nodes).toEqual(
    years.map((year, i) => ({
      pactNumber: `续签链〔${year}〕`,
      now: i === 4 ? 'IN_FORCE' : 'RENEWED',
      earlier: year < 2008 ? 'RENEWED' : year === 2008 ? 'IN_FORCE' : 'DRAFT',
      renewal: i === 4 ? null : { pactNumber: `续签链〔${years[i + 1]}〕` },
    })),
  );
});

test('the successor of a dissolved organization takes its place, and nobody else', async () => {
  const [branch] = await register.rows(
    `select id, name from organizations.party_organizations one where superior_id = '${gucheng.id}' and dissolved_on is null
       and not exists (select from organizations.party_organizations under where under.superior_id = one.id)
     order by id limit 1`,
  );
  const { id: pactId } = await registered({
    parties: [party(shijiao), { type: 'PARTY_ORGANIZATION', id: branch!.id }],
  });
  const succeed = (successorId: string, who: Viewer = luchuan) =>
    act('succeedPactParty', 'pact', { pactId, partyId: branch!.id, successorId }, who);
  expect((await succeed(gucheng.id)).code).toBe('NOT_SUCCESSOR');
  const { data, errors } = await register.ask(
    `mutation ($input: DissolvePartyOrganizationInput!) {
      dissolvePartyOrganization(input: $input) { userErrors { code message } } }`,
    { input: { id: branch!.id, version: 1, dissolvedOn: '2026-10-01', successorIds: [gucheng.id] } },
    asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' }),
  );
  expect(errors).toBeUndefined();
  expect(data.dissolvePartyOrganization.userErrors).toEqual([]);
  expect((await succeed(gucheng.id, lianjiang)).code).toBe('FORBIDDEN');
  const taken = await succeed(gucheng.id);
  expect(taken.answer.parties).toMatchObject([
    { name: shijiao.name, succeeded: null },
    { name: branch!.name, status: 'PENDING', succeeded: { id: branch!.id } },
  ]);
  expect(taken.answer.events.at(-1)).toMatchObject({ kind: 'SUCCEEDED' });
});

describe('a withdrawal that lies ahead', () => {
  const far = addDays(today(), 40);
  const leave = (pactId: string, one: DemoParty, who: Viewer, withdrawnOn?: string) =>
    act('withdrawFromPact', 'pact', { pactId, partyId: one.id, withdrawnOn }, who);
  const comes = (pactId: string, one: DemoParty, on: string) =>
    register.rows(
      `update alliances.pact_parties set withdrawn_on = '${on}' where pact_id = '${pactId}' and party_id = '${one.id}'`,
    );

  async function three() {
    const { id } = await registered({ parties: [party(shijiao), party(gucheng), party(wushi)] });
    return await signed(id, [
      [lianjiang, shijiao, '2024-11-03'],
      [luchuan, gucheng, '2024-11-05'],
      [luchuan, wushi, '2024-11-05'],
    ]);
  }

  async function proposed(pact: { id: string; version: number }) {
    const { answer, code } = await act(
      'proposeAmendment',
      'amendment',
      { pactId: pact.id, version: await versionOf(pact.id), title: '九洲江共治协议（三方改两方）' },
      lianjiang,
    );
    expect(code).toBeNull();
    return { id: answer.id, pactId: pact.id, textVersion: 2 };
  }

  const statusOf = async ({ id }: { id: string }) => {
    const { data } = await register.ask(
      `query ($id: ID!) { pact(id: $id) { title amendments { status closedOn } textVersions { number logEntry { kind } } parties { name status
        before: status(asOf: "2024-11-04") then: status(asOf: "${far}") } } }`,
      { id },
      lianjiang,
    );
    return data.pact;
  };

  const findsWithdrawn = async ({ id }: { id: string }) => {
    const { data } = await register.ask(
      `query ($id: ID!) { pacts(filter: { id: { eq: $id }, parties: { some: { status: { eq: WITHDRAWN } } } }) { totalCount } }`,
      { id },
      lianjiang,
    );
    return data.pacts.totalCount as number;
  };

  const run = async () => {
    const db = openDatabase({ url: register.databaseUrl, role: 'hub_alliances', connections: 1 });
    try {
      return await completeAmendments(
        newContext({
          db,
          peers: async () => ({}) as never,
          viewer: { kind: 'SERVICE', service: 'hub' },
          requestId: 'amending',
        }),
      );
    } finally {
      await db.close();
    }
  };

  test('is one from its day on, without anybody doing anything', async () => {
    const pact = await three();
    const { answer } = await leave(pact.id, wushi, luchuan, far);
    expect(answer.parties[2]).toMatchObject({ status: 'SIGNED' });
    const told = (await statusOf(pact)).parties.map((one: any) => [one.status, one.before, one.then]);
    expect(told).toEqual([
      ['SIGNED', 'SIGNED', 'SIGNED'],
      ['SIGNED', 'PENDING', 'SIGNED'],
      ['SIGNED', 'PENDING', 'WITHDRAWN'],
    ]);
    expect(await findsWithdrawn(pact)).toBe(0);
    await comes(pact.id, wushi, today());
    expect((await statusOf(pact)).parties.map(({ status }: any) => status)).toEqual([
      'SIGNED',
      'SIGNED',
      'WITHDRAWN',
    ]);
    expect(await findsWithdrawn(pact)).toBe(1);
    // It has left: once is enough, and it no longer acts for the pact.
    expect((await leave(pact.id, wushi, luchuan)).code).toBe('STATUS_NOT_ALLOWED');
    const suspend = { pactId: pact.id, version: await versionOf(pact.id), reason: '汛期' };
    expect((await act('suspendPact', 'pact', suspend, asTownship('450922108'))).code).toBe('FORBIDDEN');
  });

  test('no longer signs, declines or holds up an amendment when its day has come', async () => {
    const pact = await three();
    const amendment = await proposed(pact);
    await signAmendment(amendment, shijiao, lianjiang);
    await leave(pact.id, wushi, luchuan, far);
    await comes(pact.id, wushi, today());
    const answer = { amendmentId: amendment.id, textVersion: 2, partyId: wushi.id };
    expect((await signAmendment(amendment, wushi, luchuan)).code).toBe('STATUS_NOT_ALLOWED');
    expect((await act('declineAmendment', 'amendment', { ...answer, reason: '不同意' }, luchuan)).code).toBe(
      'STATUS_NOT_ALLOWED',
    );
    const last = await signAmendment(amendment, gucheng, luchuan);
    expect(last).toMatchObject({ code: null, answer: { status: 'ADOPTED' } });
  });

  test('completes what all others have signed, as of its day, once', async () => {
    const pact = await three();
    const amendment = await proposed(pact);
    await signAmendment(amendment, shijiao, lianjiang);
    await leave(pact.id, wushi, luchuan, far);
    await signAmendment(amendment, gucheng, luchuan);
    expect(await run()).toBe(0);
    expect((await statusOf(pact)).amendments[0].status).toBe('PROPOSED');
    await comes(pact.id, wushi, today());
    // Nobody who remains takes back what is complete.
    const decline = { amendmentId: amendment.id, textVersion: 2, partyId: gucheng.id, reason: '不同意' };
    expect((await act('declineAmendment', 'amendment', decline, luchuan)).code).toBe('STATUS_NOT_ALLOWED');
    expect(await Promise.all([run(), run()])).toHaveLength(2);
    expect(await run()).toBe(0);
    const { title, amendments, textVersions } = await statusOf(pact);
    expect([title, amendments, textVersions[1].logEntry]).toEqual([
      '九洲江共治协议（三方改两方）',
      [{ status: 'ADOPTED', closedOn: today() }],
      { kind: 'VERSION' },
    ]);
    const [events] = await register.rows(
      `select count(*)::int as n from alliances.pact_events where pact_id = '${pact.id}' and kind = 'AMENDMENT_ADOPTED'`,
    );
    expect(events!.n).toBe(1);
  });

  test('today completes it at once', async () => {
    const pact = await three();
    const amendment = await proposed(pact);
    await signAmendment(amendment, shijiao, lianjiang);
    await signAmendment(amendment, gucheng, luchuan);
    expect((await leave(pact.id, wushi, luchuan)).code).toBeNull();
    expect((await statusOf(pact)).amendments[0].status).toBe('ADOPTED');
  });
});
