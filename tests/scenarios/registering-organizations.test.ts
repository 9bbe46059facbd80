import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfficial } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const admin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });
const registration = `mutation ($input: RegisterPartyOrganizationInput!) {
  registerPartyOrganization(input: $input) {
    partyOrganization { id name version superior { name } division { code } }
    advice { code zh source }
    userErrors { code }
  }
}`;

async function input(code: string, more: object = {}) {
  const { data } = await register.ask(
    '{ administrativeDivision(code: "440881105") { id } partyOrganization(code: "D440881105") { id } }',
  );
  return {
    code,
    name: `石角镇${code}党支部`,
    kind: 'BRANCH',
    tier: 'COMMUNITY',
    divisionId: data.administrativeDivision.id,
    superiorId: data.partyOrganization.id,
    foundedOn: '2024-07-01',
    ...more,
  };
}

test('a branch of two is registered with advice, for the statutes speak of what is normal', async () => {
  const { data } = await register.ask(
    registration,
    { input: await input('S-1', { fullMemberCount: 2 }) },
    admin,
  );
  expect(data.registerPartyOrganization).toEqual({
    partyOrganization: {
      id: expect.stringMatching(/^org_/),
      name: '石角镇S-1党支部',
      version: 1,
      superior: { name: '中共石角镇委员会' },
      division: { code: '440881105' },
    },
    advice: [
      {
        code: 'BRANCH_TOO_SMALL',
        zh: '一般应有正式党员 3 人以上；确有需要的，可报上级批准或成立联合组织。',
        source: '中国共产党支部工作条例（试行）',
      },
    ],
    userErrors: [],
  });
});

test('a retried registration is done once and told the same, also when both arrive together', async () => {
  const once = { ...(await input('S-2')), idempotencyKey: 'clerk-2026-11-23-0001' };
  const answers = await Promise.all([1, 2, 3].map(() => register.ask(registration, { input: once }, admin)));
  const ids = answers.map(({ data }) => data.registerPartyOrganization.partyOrganization.id);
  expect(new Set(ids).size).toBe(1);
  expect(
    await register.rows("select count(*)::int from organizations.party_organizations where code = 'S-2'"),
  ).toEqual([{ count: 1 }]);
  const other = await register.ask(registration, { input: { ...once, name: '另一个名称' } }, admin);
  expect(other.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a code in use is refused by name, and the first keeper is untouched', async () => {
  await register.ask(registration, { input: await input('S-3') }, admin);
  const { data } = await register.ask(
    registration,
    { input: await input('S-3', { name: '重复代码党支部' }) },
    admin,
  );
  expect(data.registerPartyOrganization).toEqual({
    partyOrganization: null,
    advice: [],
    userErrors: [{ code: 'CODE_TAKEN' }],
  });
});

const change = `mutation ($input: ChangeSuperiorInput!) {
  changeSuperior(input: $input) { partyOrganization { version superior { code } ancestors { code } } userErrors { code } }
}`;

async function organization(code: string) {
  const { data } = await register.ask(
    'query ($code: String!) { partyOrganization(code: $code) { id version } }',
    { code },
  );
  return data.partyOrganization as { id: string; version: number };
}

test('an organization that moves takes its subordinates along, and the old order can still be asked for', async () => {
  const first = await register.ask(
    registration,
    { input: await input('S-4', { kind: 'GENERAL_BRANCH' }) },
    admin,
  );
  const parent = first.data.registerPartyOrganization.partyOrganization;
  await register.ask(registration, { input: await input('S-5', { superiorId: parent.id }) }, admin);
  const county = await organization('D440881');
  const moved = await register.ask(
    change,
    { input: { id: parent.id, version: parent.version, superiorId: county.id, effectiveOn: '2025-01-01' } },
    admin,
  );
  expect(moved.data.changeSuperior.userErrors).toEqual([]);
  expect(moved.data.changeSuperior.partyOrganization.superior).toEqual({ code: 'D440881' });
  const { data } = await register.ask(`{
    below: partyOrganization(code: "S-5") { ancestors { code } }
    earlier: partyOrganization(code: "S-4") { superior(asOf: "2024-12-31") { code } }
    now: partyOrganization(code: "S-4") { superior { code } descendants { nodes { code } } }
  }`);
  expect(data).toEqual({
    below: { ancestors: [{ code: 'D44' }, { code: 'D4408' }, { code: 'D440881' }, { code: 'S-4' }] },
    earlier: { superior: { code: 'D440881105' } },
    now: { superior: { code: 'D440881' }, descendants: { nodes: [{ code: 'S-5' }] } },
  });
});

test('nothing can be placed below itself, and an update that saw an old version is refused', async () => {
  const upper = await register.ask(
    registration,
    { input: await input('S-6', { kind: 'GENERAL_BRANCH' }) },
    admin,
  );
  const parent = upper.data.registerPartyOrganization.partyOrganization;
  const lower = await register.ask(
    registration,
    { input: await input('S-7', { superiorId: parent.id }) },
    admin,
  );
  const child = lower.data.registerPartyOrganization.partyOrganization;
  const ask = (more: object) =>
    register.ask(
      change,
      {
        input: {
          id: parent.id,
          version: parent.version,
          superiorId: child.id,
          effectiveOn: '2025-01-01',
          ...more,
        },
      },
      admin,
    );
  expect((await ask({})).data.changeSuperior.userErrors).toEqual([{ code: 'SUPERIOR_CYCLE' }]);
  expect((await ask({ version: 99 })).data.changeSuperior.userErrors).toContainEqual({
    code: 'VERSION_CONFLICT',
  });
});

test.skipIf(mode === 'distributed')('a hundred organizations cost as many statements as two', async () => {
  const query = `query ($first: Int) {
    partyOrganizations(first: $first, filter: { division: "4408" }) {
      totalCount
      nodes {
        name
        division { name parent { name } }
        superior { name }
        subordinates(first: 3) { totalCount nodes { name division { name } } }
        units(first: 2) { nodes { name } }
        expandedCommittee { name }
        committeeTerms { termEndsOn }
        subtreeCounts { kind count }
      }
    }
  }`;
  const two = await register.statements(query, { first: 2 });
  const hundred = await register.statements(query, { first: 100 });
  expectSameStatements(two, hundred);
});

test('every write leaves a change row in its own transaction', async () => {
  const before = await register.rows('select count(*)::int as n from organizations.changes');
  await register.ask(registration, { input: await input('S-8') }, admin);
  const refused = await register.ask(registration, { input: await input('S-8') }, admin);
  expect(refused.data.registerPartyOrganization.userErrors).toEqual([{ code: 'CODE_TAKEN' }]);
  const rows = await register.rows(
    `select type, kind, version from organizations.changes order by xid desc, key desc limit 1`,
  );
  expect(rows).toEqual([{ type: 'PartyOrganization', kind: 'CREATED', version: 1 }]);
  const after = await register.rows('select count(*)::int as n from organizations.changes');
  expect(after[0]!.n).toBe(before[0]!.n + 1);
});
