import { committeeOf } from '@hub/kit/demo/world.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '@hub/kit/viewer.ts';
import { anonymous, asCoordinator, asDashboard, asOfficial, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** 共建协议的数据附件 — what a pact opens, and when it closes. 石角镇 and 古城镇 have one of the 17 pacts of 廉江. */

const shijiao = '440881105';
const gucheng = '450922111';
const grantsHeld = `{ viewer { kind divisionCode role grants { fieldSet divisionCode isEmergency pact { pactNumber } } } }`;

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const setsOpened = async (division: string, opened: string): Promise<string[]> => {
  const { data, errors } = await register.ask(grantsHeld, {}, asTownship(division));
  expect(errors).toBeUndefined();
  return data.viewer.grants
    .filter(({ divisionCode }: any) => divisionCode === opened)
    .map(({ fieldSet }: any) => fieldSet)
    .sort();
};

const pactBetween = async (): Promise<any> => {
  const { data } = await register.ask(`{ pact(pactNumber: "桂粤边建〔2022〕01号") { id version status
    grants { fieldSet divisionCode party { ... on PartyOrganization { id } } } parties { party { ... on PartyOrganization { id } } } } }`);
  return data.pact;
};

test('each party of a pact in force is opened what the other party agreed to, and nothing of its own', async () => {
  const pact = await pactBetween();
  expect(pact.status).toBe('IN_FORCE');
  const parties: string[] = pact.parties.map(({ party }: any) => party.id);
  expect(new Set(parties)).toEqual(new Set([committeeOf(shijiao).id, committeeOf(gucheng).id]));
  const sets = ['BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS'];
  expect(await setsOpened(shijiao, gucheng)).toEqual(sets);
  expect(await setsOpened(gucheng, shijiao)).toEqual(sets);
  expect(await setsOpened(shijiao, shijiao)).toEqual([]);
  expect(pact.grants).toHaveLength(6);
  for (const { divisionCode, party } of pact.grants)
    expect(party.id).toBe(committeeOf(divisionCode === shijiao ? gucheng : shijiao).id);
});

test('the county above a party holds what is opened to its townships; strangers hold nothing', async () => {
  const held = async (division: string) =>
    (await register.ask(grantsHeld, {}, asCoordinator(division))).data.viewer.grants;
  const county = await held('440881');
  expect(county.length).toBeGreaterThan(6);
  for (const { divisionCode } of county) expect(divisionCode.startsWith('440881')).toBe(false);
  expect(await held('530102')).toEqual([]);
});

test('nobody but officials holds a grant', async () => {
  for (const viewer of [anonymous, asDashboard()]) {
    const { data } = await register.ask(grantsHeld, {}, viewer);
    expect(data.viewer).toEqual({ kind: viewer.kind, divisionCode: null, role: null, grants: [] });
  }
});

test('suspension closes at once, resumption opens again, withdrawal and termination close for good', async () => {
  const act = async (name: string, input: object, division = shijiao.slice(0, 6)) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await register.ask(
      `mutation Act($input: ${type}!) { ${name}(input: $input) { pact { version status } userErrors { code } } }`,
      { input },
      asCoordinator(division),
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const { id, version } = await pactBetween();
  const suspended = await act('suspendPact', { pactId: id, version, reason: '主汛期后复核' });
  expect(suspended).toMatchObject({ pact: { status: 'SUSPENDED' }, userErrors: [] });
  expect(await setsOpened(shijiao, gucheng)).toEqual([]);
  expect((await pactBetween()).grants).toEqual([]);

  const again = await act('suspendPact', { pactId: id, version: suspended.pact.version, reason: '再次' });
  expect(again.userErrors).toEqual([{ code: 'STATUS_NOT_ALLOWED' }]);
  const resumed = await act('resumePact', { pactId: id, version: suspended.pact.version });
  expect(resumed).toMatchObject({ pact: { status: 'IN_FORCE' }, userErrors: [] });
  expect(await setsOpened(shijiao, gucheng)).toHaveLength(3);

  const strange = await register.ask(
    `mutation Act($input: WithdrawFromPactInput!) { withdrawFromPact(input: $input) { pact { id } } }`,
    { input: { pactId: id, partyId: committeeOf(gucheng).id } },
    asCoordinator('440881'),
  );
  expect(strange.errors![0]!.extensions.code).toBe('FORBIDDEN');
  const left = await act('withdrawFromPact', { pactId: id, partyId: committeeOf(shijiao).id });
  expect(left.userErrors).toEqual([]);
  expect(await setsOpened(shijiao, gucheng)).toEqual([]);
  expect(await setsOpened(gucheng, shijiao)).toEqual([]);
});

test('an area in emergency mode opens what joint work needs, until it stands down', async () => {
  const other = '460105';
  const opened = () => setsOpened('440825', other);
  expect(await opened()).toEqual(['CONTACT_DUTY_OFFICE', 'SHARED_BULLETINS']);
  const [row] = await register.rows(
    `insert into alliances.emergency_activations (id, province, county_code, division_id, division_code, trigger, status, level, organization_id, activated_at, source)
     select 'emg_test', '46', '460105', 'div_test', '460105', '台风', 'ACTIVATED', 'COUNTY', 'org_test', now() - interval '1 hour', 'test' returning id`,
  );
  expect(row!.id).toBe('emg_test');
  expect(new Set(await opened())).toEqual(
    new Set(['BORDER_CASE_DETAILS', 'CONTACT_DUTY_OFFICE', 'PATROL_PLANS', 'SHARED_BULLETINS']),
  );
  await register.rows(
    `update alliances.emergency_activations set activated_at = now() - interval '73 hours' where id = 'emg_test'`,
  );
  expect(await opened()).toEqual(['CONTACT_DUTY_OFFICE', 'SHARED_BULLETINS']);
});

test('counts of mobile members are told to the own line, and to whom a pact opens them', async () => {
  const { id } = committeeOf('450922108');
  const count = async (division: string) => {
    const { data, errors } = await register.ask(
      'query($id: ID!) { partyOrganization(id: $id) { name mobileMemberCount { value isSuppressed } } }',
      { id },
      asTownship(division),
    );
    expect(data.partyOrganization.name).toMatch(/委员会$/);
    return { count: data.partyOrganization.mobileMemberCount, code: errors?.[0]?.extensions.code };
  };
  expect((await count('450922108')).count).not.toBeNull();
  const [pact] = await register.rows(
    `select giver.pact_id, taker.division_code from alliances.pact_parties giver
     join alliances.pact_parties taker on taker.pact_id = giver.pact_id and taker.party_id <> giver.party_id
     join alliances.pacts p on p.id = giver.pact_id
     where giver.division_code = '450922108' and p.effective_from <= current_date and p.renewed_on is null`,
  );
  const stranger = pact!.division_code as string;
  expect(await count(stranger)).toEqual({ count: null, code: 'FORBIDDEN' });
  await register.rows(
    `insert into alliances.data_annex_items (pact_id, position, field_set, purpose, division_code, province, county_code)
     select '${pact!.pact_id}', 90, 'MOBILE_MEMBER_COUNTS', '流动党员双向管理', '450922108', province, county_code
     from alliances.pacts where id = '${pact!.pact_id}'`,
  );
  expect((await count(stranger)).count).toEqual((await count('450922108')).count);
});

test('an official is told the subject of the own token, nobody else has one', async () => {
  const official = asOfficial({ division: '440881105', role: 'SECRETARY' });
  const subject = async (viewer: Viewer) => (await register.ask('{ viewer { subject } }', {}, viewer)).data;
  expect(await subject(official)).toEqual({ viewer: { subject: official.subject } });
  expect((await subject(asDashboard()))?.viewer?.subject ?? null).toBeNull();
});
