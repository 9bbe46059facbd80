import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { SharedFactKind, SharedFactStatus } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { addDays, today } from '@hub/kit/scalars/local-date.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anonymous, asCoordinator, asHubAdmin, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 双方确认: what one side tells is one-sided until the others confirm it, and nothing counts it as more. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const pingding = committeeOf('440982116');
const three = [shijiao, gucheng, pingding] as const;
const lianjiang = asCoordinator('440881');
const luchuan = asCoordinator('450922');
const huazhou = asCoordinator('440982');
const coordinators = [lianjiang, luchuan, huazhou] as const;
const party = ({ id }: DemoParty) => ({ type: 'PARTY_ORGANIZATION', id });
const begins = '2023-05-04';
const now = today();

const whole = `id kind status number happenedOn confirmedOn side { name }
  versions { number statement happenedOn quantity unit reason side { name }
    answers { side { name } answer statement quantity answeredOn } }`;

async function act(name: string, input: Record<string, unknown>, who: Viewer) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { fact { ${whole} } userErrors { code message } } }`,
    { input },
    who,
  );
  return {
    fact: data?.[name]?.fact,
    code: (errors?.[0]?.extensions.code ?? data[name].userErrors[0]?.code ?? null) as string | null,
  };
}

async function done(name: string, input: Record<string, unknown>, who: Viewer) {
  const { fact, code } = await act(name, input, who);
  expect(code, name).toBeNull();
  return fact;
}

let pacts = 0;
async function pactOf(sides: readonly DemoParty[] = three): Promise<string> {
  const mutation = async (name: string, input: object, who: Viewer) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { pact { id version } userErrors { code } } }`,
      { input },
      who,
    );
    expect([errors, data?.[name]?.userErrors]).toEqual([undefined, []]);
    return data[name].pact;
  };
  let pact = await mutation(
    'registerPact',
    {
      pactNumber: `桂粤实〔2023〕${++pacts}号`,
      title: '九洲江共治协议',
      kind: 'BORDER',
      signingOn: begins,
      effectiveFrom: begins,
      parties: sides.map(party),
      obligations: [{ content: '每年通报', everyMonths: 12, ownerPartyIndex: 0 }],
    },
    lianjiang,
  );
  for (const side of sides)
    pact = await mutation(
      'signPact',
      { pactId: pact.id, version: pact.version, party: party(side), signedOn: begins },
      coordinators[three.indexOf(side as never)]!,
    );
  return pact.id;
}

const meeting = { kind: 'MEETING_HELD', statement: '三方联席会议召开', happenedOn: '2024-03-01' };
const tell = async (pactId: string, more: object = {}) =>
  await done('recordSharedFact', { pactId, partyId: shijiao.id, ...meeting, ...more }, lianjiang);

test('a fact is one-sided until every other side has confirmed it', async () => {
  const pactId = await pactOf();
  const told = await tell(pactId);
  expect(told).toMatchObject({
    status: 'ONE_SIDED',
    number: 1,
    confirmedOn: null,
    side: { name: shijiao.name },
  });
  expect(told.versions[0].answers.map(({ answer }: any) => answer)).toEqual(['PENDING', 'PENDING']);
  const input = { factId: told.id, number: 1 };
  const once = await done('confirmSharedFact', { ...input, partyId: gucheng.id }, luchuan);
  expect(once).toMatchObject({ status: 'ONE_SIDED', confirmedOn: null });
  expect((await act('confirmSharedFact', { ...input, partyId: gucheng.id }, luchuan)).code).toBe(
    'ALREADY_ANSWERED',
  );
  const joint = await done('confirmSharedFact', { ...input, partyId: pingding.id }, huazhou);
  expect(joint).toMatchObject({ status: 'JOINT', confirmedOn: now });
});

test('a dispute keeps both versions in sight, and a correction is confirmed anew', async () => {
  const pactId = await pactOf();
  const { id: factId } = await tell(pactId, {
    kind: 'RESULT_FIGURE',
    statement: '联合调解纠纷',
    quantity: 12,
    unit: '件',
  });
  await done('confirmSharedFact', { factId, number: 1, partyId: pingding.id }, huazhou);
  const disputed = await done(
    'disputeSharedFact',
    { factId, number: 1, partyId: gucheng.id, statement: '其中两件系单方调解', quantity: 10 },
    luchuan,
  );
  expect(disputed.status).toBe('DISPUTED');
  expect(disputed.versions).toMatchObject([
    {
      statement: '联合调解纠纷',
      quantity: 12,
      unit: '件',
      answers: expect.arrayContaining([
        expect.objectContaining({
          side: { name: gucheng.name },
          answer: 'DISPUTED',
          statement: '其中两件系单方调解',
          quantity: 10,
        }),
        expect.objectContaining({ side: { name: pingding.name }, answer: 'CONFIRMED', statement: null }),
      ]),
    },
  ]);
  const corrected = await done(
    'correctSharedFact',
    {
      factId,
      number: 1,
      partyId: shijiao.id,
      statement: '联合调解纠纷',
      quantity: 10,
      unit: '件',
      reason: '剔除单方调解两件',
    },
    lianjiang,
  );
  expect(corrected).toMatchObject({ status: 'ONE_SIDED', number: 2 });
  expect(corrected.versions.map(({ number, quantity, reason }: any) => [number, quantity, reason])).toEqual([
    [1, 12, null],
    [2, 10, '剔除单方调解两件'],
  ]);
  expect((await act('confirmSharedFact', { factId, number: 1, partyId: gucheng.id }, luchuan)).code).toBe(
    'FACT_VERSION_NOT_CURRENT',
  );
  await done('confirmSharedFact', { factId, number: 2, partyId: gucheng.id }, luchuan);
  const joint = await done('confirmSharedFact', { factId, number: 2, partyId: pingding.id }, huazhou);
  expect(joint.status).toBe('JOINT');
  // Who has confirmed may find later that it was otherwise.
  const again = await done(
    'disputeSharedFact',
    { factId, number: 2, partyId: pingding.id, statement: '应为九件', quantity: 9 },
    huazhou,
  );
  expect(again).toMatchObject({ status: 'DISPUTED', confirmedOn: null });
});

test('the side that disputes may tell the next version itself, and then the first one is asked', async () => {
  const pactId = await pactOf([shijiao, gucheng]);
  const { id: factId } = await tell(pactId);
  const words = { factId, statement: '会议改期至三月五日召开', happenedOn: '2024-03-05' };
  const corrected = await done(
    'correctSharedFact',
    { ...words, number: 1, partyId: gucheng.id, reason: '更正日期' },
    luchuan,
  );
  expect(corrected).toMatchObject({
    status: 'ONE_SIDED',
    happenedOn: '2024-03-05',
    side: { name: gucheng.name },
  });
  expect((await act('confirmSharedFact', { factId, number: 2, partyId: gucheng.id }, luchuan)).code).toBe(
    'STEP_OF_OTHER_SIDE',
  );
  const joint = await done('confirmSharedFact', { factId, number: 2, partyId: shijiao.id }, lianjiang);
  expect(joint.status).toBe('JOINT');
});

describe('who may take which step, in every status', () => {
  const people = {
    teller: lianjiang,
    other: luchuan,
    'over both': asHubAdmin(),
    clerk: asTownship('450922111'),
    stranger: asCoordinator('450923'),
  };
  type Person = keyof typeof people;
  const rules: Record<string, { by: readonly Person[]; from: readonly string[]; to: string; input: object }> =
    {
      confirmSharedFact: {
        by: ['other'],
        from: ['ONE_SIDED', 'DISPUTED'],
        to: 'JOINT',
        input: { partyId: gucheng.id },
      },
      disputeSharedFact: {
        by: ['other'],
        from: ['ONE_SIDED', 'DISPUTED', 'JOINT'],
        to: 'DISPUTED',
        input: { partyId: gucheng.id, statement: '另有说法' },
      },
      correctSharedFact: {
        by: ['other', 'over both'],
        from: ['ONE_SIDED', 'DISPUTED', 'JOINT'],
        to: 'ONE_SIDED',
        input: { partyId: gucheng.id, statement: '更正', reason: '核对' },
      },
      withdrawSharedFact: {
        by: ['teller', 'over both'],
        from: ['ONE_SIDED', 'DISPUTED'],
        to: 'WITHDRAWN',
        input: { reason: '误报' },
      },
    };
  let pactId: string;
  beforeAll(async () => {
    pactId = await pactOf([shijiao, gucheng]);
  });

  async function standAt(status: string): Promise<string> {
    const { id } = await tell(pactId);
    await register.rows(
      `update alliances.shared_facts set status = '${status}', confirmed_on = ${status === 'JOINT' ? 'current_date' : 'null'} where id = '${id}'`,
    );
    return id;
  }

  describe.each(Object.keys(rules))('%s', (mutation) => {
    const { by, from, to, input } = rules[mutation]!;
    describe.each(Object.keys(people) as Person[])('by %s', (who) => {
      test.each(SharedFactStatus)('from %s', async (status) => {
        const factId = await standAt(status);
        const { code } = await act(mutation, { factId, number: 1, ...input }, people[who]);
        const refused =
          who === 'clerk' || who === 'stranger'
            ? 'FORBIDDEN'
            : !by.includes(who)
              ? 'STEP_OF_OTHER_SIDE'
              : from.includes(status)
                ? null
                : 'STATUS_NOT_ALLOWED';
        expect(code).toBe(refused);
        const [row] = await register.rows(`select status from alliances.shared_facts where id = '${factId}'`);
        expect(row!.status).toBe(refused === null ? to : status);
      });
    });
  });

  test('a side that is none, a blank word, a day to come, a day before the pact and a figure without a number', async () => {
    const codeOf = async (more: object, who: Viewer = lianjiang) =>
      (await act('recordSharedFact', { pactId, partyId: shijiao.id, ...meeting, ...more }, who)).code;
    expect(await codeOf({ partyId: pingding.id }, huazhou)).toBe('FORBIDDEN');
    expect(await codeOf({ partyId: pingding.id })).toBe('NOT_A_PACT_PARTY');
    expect(await codeOf({ partyId: gucheng.id })).toBe('STEP_OF_OTHER_SIDE');
    expect(await codeOf({ statement: ' ' })).toBe('TEXT_BLANK');
    expect(await codeOf({ happenedOn: addDays(now, 1) })).toBe('DATE_IN_FUTURE');
    expect(await codeOf({ happenedOn: addDays(begins, -1) })).toBe('PACT_NOT_IN_FORCE_ON');
    expect(await codeOf({ kind: 'RESULT_FIGURE' })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ quantity: 3, unit: '件' })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ pactId: idFromKey('pact', 'nowhere') })).toBe('UNKNOWN_RECORD');
  });

  test('the same key tells a fact once', async () => {
    const input = { idempotencyKey: 'fact-once', pactId, partyId: shijiao.id, ...meeting };
    const first = await done('recordSharedFact', input, lianjiang);
    expect((await done('recordSharedFact', input, lianjiang)).id).toBe(first.id);
  });
});

test('a side that has left the pact is no longer waited for', async () => {
  const pactId = await pactOf();
  const { id: factId } = await tell(pactId);
  const { data } = await register.ask(
    `mutation ($input: WithdrawFromPactInput!) { withdrawFromPact(input: $input) { userErrors { code } } }`,
    { input: { pactId, partyId: pingding.id } },
    huazhou,
  );
  expect(data.withdrawFromPact.userErrors).toEqual([]);
  expect((await act('confirmSharedFact', { factId, number: 1, partyId: pingding.id }, huazhou)).code).toBe(
    'NOT_A_PACT_PARTY',
  );
  const joint = await done('confirmSharedFact', { factId, number: 1, partyId: gucheng.id }, luchuan);
  expect(joint.status).toBe('JOINT');
});

test('an obligation is evidenced by both sides only while the fact it points to is confirmed', async () => {
  const pactId = await pactOf([shijiao, gucheng]);
  const fact = await tell(pactId);
  const [row] = await register.rows(
    `select id, version from alliances.obligation_occurrences where pact_id = '${pactId}' order by due_on limit 1`,
  );
  const elsewhere = await tell(await pactOf([shijiao, gucheng]));
  const submit = async (referenceId: string) => {
    const { data } = await register.ask(
      `mutation ($input: SubmitObligationEvidenceInput!) { submitObligationEvidence(input: $input) {
        occurrence { status isEvidencedByBothSides } userErrors { code } } }`,
      {
        input: {
          occurrenceId: row!.id,
          version: Number(row!.version),
          evidence: [{ kind: 'FACT', referenceId }],
        },
      },
      lianjiang,
    );
    return data.submitObligationEvidence;
  };
  expect((await submit(elsewhere.id)).userErrors).toEqual([{ code: 'FACT_OF_OTHER_PACT' }]);
  expect((await submit(fact.id)).occurrence).toEqual({ status: 'EVIDENCED', isEvidencedByBothSides: false });
  const read = async () => {
    const { data } = await register.ask(
      `query ($id: ID!) { obligationOccurrence(id: $id) { isEvidencedByBothSides
        evidence { nodes { subject { ... on SharedFact { id evidence { totalCount } } } } } } }`,
      { id: row!.id },
    );
    return data.obligationOccurrence;
  };
  await done('confirmSharedFact', { factId: fact.id, number: 1, partyId: gucheng.id }, luchuan);
  expect(await read()).toEqual({
    isEvidencedByBothSides: true,
    evidence: { nodes: [{ subject: { id: fact.id, evidence: { totalCount: 1 } } }] },
  });
  await done(
    'disputeSharedFact',
    { factId: fact.id, number: 1, partyId: gucheng.id, statement: '未召开' },
    luchuan,
  );
  expect((await read()).isEvidencedByBothSides).toBe(false);
});

test('what waits for a side is found, and the words are for officials of the lines concerned', async () => {
  const pactId = await pactOf();
  const { id: factId } = await tell(pactId);
  await done('confirmSharedFact', { factId, number: 1, partyId: gucheng.id }, luchuan);
  const query = `query ($pact: ID!, $id: ID!, $first: ID!, $second: ID!) {
    awaited: sharedFacts(filter: { pactId: { eq: $pact }, awaitedPartyId: $second }) { nodes { id } }
    answered: sharedFacts(filter: { pactId: { eq: $pact }, awaitedPartyId: $first }) { totalCount }
    partyOrganization(id: $second) { sharedFacts(filter: { pactId: { eq: $pact } }) { nodes { status } } }
    pact(id: $pact) { parties { sharedFacts { totalCount } } sharedFacts { totalCount } }
    sharedFact(id: $id) { versions { statement answers { answer } } }
  }`;
  const variables = { pact: pactId, id: factId, first: gucheng.id, second: pingding.id };
  const { data, errors } = await register.ask(query, variables, asOfficial({ division: '4409' }));
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    awaited: { nodes: [{ id: factId }] },
    answered: { totalCount: 0 },
    partyOrganization: { sharedFacts: { nodes: [{ status: 'ONE_SIDED' }] } },
    pact: {
      parties: [
        { sharedFacts: { totalCount: 1 } },
        { sharedFacts: { totalCount: 0 } },
        { sharedFacts: { totalCount: 0 } },
      ],
      sharedFacts: { totalCount: 1 },
    },
    sharedFact: { versions: [{ statement: meeting.statement }] },
  });
  for (const who of [anonymous, asCoordinator('450923')]) {
    const told = await register.ask(query, variables, who);
    expect(told.data.sharedFact.versions[0].statement).toBeNull();
    expect(told.errors).toHaveLength(1);
  }
});

/** What a fact is, kept by the test in its own way: the words of each side about the version that stands. */
interface Told {
  kind: SharedFactKind;
  year: number;
  teller: number;
  said: Map<number, 'yes' | 'no'>;
  gone: boolean;
  number: number;
}

function standing({ said, gone }: Told): 'joint' | 'oneSided' | 'disputed' | null {
  if (gone) return null;
  const words = [...said.values()];
  if (words.includes('no')) return 'disputed';
  return words.length === three.length - 1 ? 'joint' : 'oneSided';
}

const step = fc.record({
  do: fc.constantFrom('record', 'confirm', 'confirm', 'confirm', 'dispute', 'correct', 'withdraw'),
  fact: fc.nat(5),
  side: fc.nat(2),
  kind: fc.constantFrom(...SharedFactKind),
  year: fc.constantFrom(2024, 2025),
});

test('whatever the sides say in whatever order, nothing one-sided is counted as joint', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 22 }), async (steps) => {
      const pactId = await pactOf();
      const told: (Told & { id: string })[] = [];
      for (const [i, one] of steps.entries()) {
        const partyId = three[one.side]!.id;
        const who = coordinators[one.side]!;
        const fact = told[one.fact % Math.max(told.length, 1)];
        if (one.do === 'record' || !fact) {
          const figure = one.kind === 'RESULT_FIGURE' ? { quantity: i, unit: '件' } : {};
          const input = {
            pactId,
            partyId,
            kind: one.kind,
            statement: `事实${i}`,
            happenedOn: `${one.year}-02-29`,
          };
          if (one.year === 2025) input.happenedOn = '2025-12-31';
          const { id } = await done('recordSharedFact', { ...input, ...figure }, who);
          told.push({
            id,
            kind: one.kind,
            year: one.year,
            teller: one.side,
            said: new Map(),
            gone: false,
            number: 1,
          });
          continue;
        }
        const isTeller = fact.teller === one.side;
        const before = standing(fact);
        const input = { factId: fact.id, number: fact.number };
        const is = (...states: unknown[]) => states.includes(before);
        let allowed = false;
        if (one.do === 'confirm') {
          allowed = !isTeller && is('oneSided', 'disputed') && fact.said.get(one.side) !== 'yes';
          expect((await act('confirmSharedFact', { ...input, partyId }, who)).code === null).toBe(allowed);
          if (allowed) fact.said.set(one.side, 'yes');
        } else if (one.do === 'dispute') {
          allowed = !isTeller && !fact.gone;
          const words = { statement: `另说${i}` };
          expect((await act('disputeSharedFact', { ...input, partyId, ...words }, who)).code === null).toBe(
            allowed,
          );
          if (allowed) fact.said.set(one.side, 'no');
        } else if (one.do === 'correct') {
          allowed = !fact.gone;
          const figure = fact.kind === 'RESULT_FIGURE' ? { quantity: i, unit: '件' } : {};
          const words = { statement: `更正${i}`, reason: '核对', ...figure };
          expect((await act('correctSharedFact', { ...input, partyId, ...words }, who)).code === null).toBe(
            allowed,
          );
          if (allowed) Object.assign(fact, { teller: one.side, said: new Map(), number: fact.number + 1 });
        } else {
          allowed = isTeller && is('oneSided', 'disputed');
          const code = (await act('withdrawSharedFact', { ...input, reason: '误报' }, who)).code;
          expect(code === null).toBe(allowed);
          if (allowed) fact.gone = true;
        }
      }
      const counted = (of: readonly Told[]) =>
        SharedFactKind.toSorted().flatMap((kind) => {
          const states = of.filter((fact) => fact.kind === kind).map(standing);
          const [joint, oneSided, disputed] = (['joint', 'oneSided', 'disputed'] as const).map(
            (state) => states.filter((one) => one === state).length,
          );
          return states.some((one) => one !== null) ? [{ kind, joint, oneSided, disputed }] : [];
        });
      const { data } = await register.ask(
        `query ($pact: ID!) {
          all: sharedFactCounts(pactId: $pact)
            { kind joint oneSided disputed }
          here: sharedFactCounts(pactId: $pact, division: "450922", year: 2024) { kind joint oneSided disputed }
          nowhere: sharedFactCounts(pactId: $pact, division: "450923") { kind joint oneSided disputed }
          pact(id: $pact) { sharedFactCounts(year: 2025) { kind joint oneSided disputed }
            sharedFacts(filter: { status: { eq: JOINT } }) { totalCount } }
        }`,
        { pact: pactId },
      );
      expect(data).toEqual({
        all: counted(told),
        here: counted(told.filter(({ year }) => year === 2024)),
        nowhere: [],
        pact: {
          sharedFactCounts: counted(told.filter(({ year }) => year === 2025)),
          sharedFacts: { totalCount: told.filter((fact) => standing(fact) === 'joint').length },
        },
      });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('a division counts the facts of pacts with a party seated there', async () => {
  const { data } = await register.ask(
    `{ sharedFactCounts(pactId: "${idFromKey('pact', 'yulin-zhanjiang-maoming')}") { kind joint oneSided disputed }
       administrativeDivision(code: "440982") { sharedFactCounts(year: 2026) { kind joint oneSided disputed } } }`,
  );
  expect(data.sharedFactCounts).toEqual([
    { kind: 'MEETING_HELD', joint: 1, oneSided: 0, disputed: 0 },
    { kind: 'PROBLEM_SOLVED', joint: 0, oneSided: 1, disputed: 0 },
    { kind: 'RESULT_FIGURE', joint: 0, oneSided: 0, disputed: 1 },
  ]);
  expect(data.administrativeDivision.sharedFactCounts).toEqual(data.sharedFactCounts);
});
