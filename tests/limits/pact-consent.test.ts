import { committeeOf, type DemoParty } from '@hub/kit/demo/world.ts';
import { today } from '@hub/kit/scalars/local-date.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, partyInput, signatureOf, type Signer } from '../_kit/signing.ts';

/** No party is bound by what it has not signed, and none that has left goes on reading what the others tell each other. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const pingding = committeeOf('440982116');
const coordinators = new Map<DemoParty, OfficialViewer>([
  [shijiao, asCoordinator('440881')],
  [gucheng, asCoordinator('450922')],
  [pingding, asCoordinator('440982')],
]);
const begins = '2023-05-04';

async function act(name: string, selection: string, input: object, by: DemoParty) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await register.ask(
    `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${selection} userErrors { code message } } }`,
    { input },
    coordinators.get(by)!,
  );
  expect([errors, data?.it?.userErrors], name).toEqual([undefined, []]);
  return data.it;
}

const versionOf = async (pactId: string) =>
  Number((await register.rows(`select version from alliances.pacts where id = '${pactId}'`))[0]!.version);

const sign = async (pactId: string, by: DemoParty) =>
  await act(
    'signPact',
    'pact { id }',
    { pactId, version: await versionOf(pactId), party: partyInput(by), signedOn: begins },
    by,
  );

async function registered(pactNumber: string, more: object = {}): Promise<string> {
  const parties = [shijiao, gucheng, pingding].map(partyInput);
  const text = { title: '九洲江共治协议', kind: 'BORDER', signingOn: begins, effectiveFrom: begins };
  return (await act('registerPact', 'pact { id }', { pactNumber, ...text, parties, ...more }, shijiao)).pact
    .id;
}

test('who signs a pact while an amendment is open is bound by the amendment once it has signed that too', async () => {
  const pactId = await registered('桂粤晚〔2023〕1号', { entryRule: 'QUORUM', entryQuorum: 2 });
  await sign(pactId, shijiao);
  await sign(pactId, gucheng);
  const keys = new Map<DemoParty, Signer>();
  for (const one of [shijiao, gucheng, pingding])
    keys.set(one, await keyFor(register, one, coordinators.get(one)!));
  const opened = {
    fieldSet: 'BORDER_CASE_DETAILS',
    purpose: '联合调处',
    divisionCode: pingding.divisionCode,
  };
  const { amendment } = await act(
    'proposeAmendment',
    'amendment { id textVersion }',
    { pactId, version: await versionOf(pactId), dataAnnex: [opened] },
    shijiao,
  );
  await sign(pactId, pingding);
  const grants = async () =>
    (
      await register.ask('query ($id: ID!) { pact(id: $id) { grants { divisionCode } } }', { id: pactId })
    ).data.pact.grants.map(({ divisionCode }: { divisionCode: string }) => divisionCode) as string[];
  const signAmendment = async (by: DemoParty) => {
    const { id: amendmentId, textVersion } = amendment;
    const signature = await signatureOf(register, keys.get(by)!, pactId, by, textVersion);
    return (
      await act(
        'signAmendment',
        'amendment { status signatories { name signedOn } }',
        { amendmentId, textVersion, partyId: by.id, signature },
        by,
      )
    ).amendment;
  };
  await signAmendment(shijiao);
  // Two of three have agreed to open what is the third's.
  expect(await signAmendment(gucheng)).toMatchObject({
    status: 'PROPOSED',
    signatories: [{ signedOn: today() }, { signedOn: today() }, { name: pingding.name, signedOn: null }],
  });
  expect(await grants()).toEqual([]);
  expect((await signAmendment(pingding)).status).toBe('ADOPTED');
  expect(new Set(await grants())).toEqual(new Set([pingding.divisionCode]));
});

test('who is named in a pact and has not signed it neither rests, nor ends, nor renews what the others have agreed on', async () => {
  const pactId = await registered('桂粤名〔2023〕1号', { entryRule: 'QUORUM', entryQuorum: 2 });
  await sign(pactId, shijiao);
  await sign(pactId, gucheng);
  const tried = async (name: string, more: object, by: DemoParty) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { it: ${name}(input: $input) { userErrors { code } } }`,
      { input: { pactId, version: await versionOf(pactId), ...more } },
      coordinators.get(by)!,
    );
    return (
      errors?.[0]?.extensions.code ?? data.it.userErrors.map(({ code }: { code: string }) => code).join()
    );
  };
  const renewal = {
    pactNumber: '桂粤名〔2023〕2号',
    text: {
      title: '另一协议',
      kind: 'BORDER',
      signingOn: begins,
      effectiveFrom: begins,
      parties: [shijiao, pingding].map(partyInput),
    },
  };
  const steps: [string, object][] = [
    ['suspendPact', { reason: '暂停' }],
    ['terminatePact', { reason: '终止' }],
    ['renewPact', renewal],
  ];
  for (const [name, more] of steps)
    expect([name, await tried(name, more, pingding)]).toEqual([name, 'FORBIDDEN']);
  await sign(pactId, pingding);
  expect(await tried('suspendPact', { reason: '暂停' }, pingding)).toBe('');
});

test('who has withdrawn from a pact reads nothing any more of what its sides tell each other', async () => {
  const pactId = await registered('桂粤退〔2023〕1号');
  for (const one of coordinators.keys()) await sign(pactId, one);
  const { fact } = await act(
    'recordSharedFact',
    'fact { id }',
    { pactId, partyId: shijiao.id, kind: 'MEETING_HELD', statement: '两方会商', happenedOn: today() },
    shijiao,
  );
  const read = async (by: DemoParty) =>
    await register.ask(
      'query ($id: ID!) { sharedFact(id: $id) { versions { statement } } }',
      { id: fact.id },
      coordinators.get(by)!,
    );
  expect((await read(pingding)).data.sharedFact.versions).toEqual([{ statement: '两方会商' }]);
  await act('withdrawFromPact', 'pact { id }', { pactId, partyId: pingding.id }, pingding);
  const after = await read(pingding);
  expect(after.data.sharedFact.versions).toEqual([{ statement: null }]);
  expect(after.errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await read(gucheng)).data.sharedFact.versions).toEqual([{ statement: '两方会商' }]);
});
