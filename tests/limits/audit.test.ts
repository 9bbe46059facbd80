import { committeeOf } from '@hub/kit/demo/world.ts';
import { auditKeys, newAuditKey } from '@hub/kit/audit/keys.ts';
import { listAudit } from '@hub/kit/audit/list.ts';
import { openSealer } from '@hub/kit/audit/sealer.ts';
import { verifyAudit } from '@hub/kit/audit/verify.ts';
import { auditChains } from '@hub/gateway/hub.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator, asOfficial, asTownship } from '../_kit/people.ts';
import { mode, openRegister, type Register } from '../_kit/register.ts';
import { openServedRegister } from '../_kit/served.ts';

/** Who did and saw what, as the graph leaves it in the audit log. */

let register: Register;
let folder: string;
beforeAll(async () => {
  register = await openRegister();
  folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
});
afterAll(async () => {
  await register[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const admin = asOfficial({ division: '440881', role: 'ORGANIZATION_ADMIN' });
const home = asCoordinator('440881');
const stranger = asCoordinator('450922');
const official = ({ kind, organizationId, subject, role, divisionCode }: typeof home) => ({
  kind,
  organizationId,
  subject,
  role,
  divisionCode,
});

/** What the entries of a chain say since the last time they were asked for. */
const seen = new Map<string, number>();
async function fresh(chain: string, from = register): Promise<Record<string, any>[]> {
  const rows =
    await from.rows(`select key::int, kind, viewer, purpose, operation, coordinates, nodes, count::int,
      request_id, outcome from ${chain}.audit_entries where key > ${seen.get(chain) ?? 0} order by key`);
  if (rows.length > 0) seen.set(chain, rows.at(-1)!.key);
  return rows.map(({ key: _key, ...row }) => row);
}

const renaming = `mutation ($input: RenamePartyOrganizationInput!) {
  renamePartyOrganization(input: $input) { partyOrganization { id } userErrors { code } }
}`;

async function organization(code: string): Promise<{ id: string; version: number }> {
  const { data } = await register.ask(
    'query ($code: String!) { partyOrganization(code: $code) { id version } }',
    { code },
  );
  return data.partyOrganization;
}

test('a mutation leaves one entry, in its own transaction, with the nodes it touched and nothing of what was typed', async () => {
  const one = await organization('D440881105');
  await fresh('organizations');
  const input = { ...one, name: '中共石角镇委员会（试）' };
  const { data } = await register.ask(renaming, { input }, admin);
  expect(data.renamePartyOrganization.userErrors).toEqual([]);
  const entries = await fresh('organizations');
  expect(entries).toEqual([
    {
      kind: 'WRITE',
      viewer: official(admin),
      purpose: null,
      operation: 'renamePartyOrganization',
      coordinates: [],
      nodes: expect.arrayContaining([one.id]),
      count: null,
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      outcome: 'DONE',
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain('试');
});

test('a mutation that is refused leaves a refusal with its codes, and no write', async () => {
  const one = await organization('D440881105');
  await fresh('organizations');
  const stale = { ...one, version: one.version + 7, name: '石角' };
  const { data } = await register.ask(renaming, { input: stale }, admin);
  expect(data.renamePartyOrganization.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  expect(await fresh('organizations')).toMatchObject([
    {
      kind: 'REFUSAL',
      viewer: official(admin),
      operation: 'renamePartyOrganization',
      nodes: [one.id],
      outcome: 'VERSION_CONFLICT',
    },
  ]);
});

test('a clerk who may not write at all leaves a refusal', async () => {
  const clerk = asTownship('440881105');
  const one = await organization('D440881105');
  await fresh('organizations');
  const { errors } = await register.ask(renaming, { input: { ...one, name: '石角' } }, clerk);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect(await fresh('organizations')).toMatchObject([
    { kind: 'REFUSAL', viewer: official(clerk), operation: 'renamePartyOrganization', outcome: 'FORBIDDEN' },
  ]);
});

test('a retry under one idempotency key is one write and repetitions of it', async () => {
  const one = await organization('D440881105');
  await fresh('organizations');
  const input = {
    ...one,
    name: '中共石角镇委员会',
    idempotencyKey: 'audit-000001',
  };
  for (let i = 0; i < 3; i++) await register.ask(renaming, { input }, admin);
  expect((await fresh('organizations')).map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ['WRITE', 'DONE'],
    ['WRITE', 'REPEATED'],
    ['WRITE', 'REPEATED'],
  ]);
});

const roll = `query ($first: Int) {
  partyMembers(first: $first, filter: { division: "4408" }) {
    totalCount
    nodes { id isMobileMember ...Skilled communityCheckIns { id status } }
  }
}
fragment Skilled on PartyMember { skills }`;

test('persons who are shown leave one entry a type: who, what for, which fields, how many rows', async () => {
  await fresh('members');
  const { text } = await register.hub.ask(
    { query: roll, variables: { first: 40 } },
    home,
    null,
    'roll-check.2026',
  );
  const { nodes } = JSON.parse(text).data.partyMembers as { nodes: { communityCheckIns: object[] }[] };
  expect(nodes).toHaveLength(40);
  const checkIns = nodes.flatMap(({ communityCheckIns }) => communityCheckIns).length;
  const entries = await fresh('members');
  expect(entries.map(({ request_id: _id, ...entry }) => entry)).toEqual([
    {
      kind: 'PERSONAL_READ',
      viewer: official(home),
      purpose: 'roll-check.2026',
      operation: null,
      coordinates: [
        'PartyMember.communityCheckIns',
        'PartyMember.id',
        'PartyMember.isMobileMember',
        'PartyMember.skills',
        'PartyMemberConnection.totalCount',
      ],
      nodes: [],
      count: 40,
      outcome: 'SHOWN',
    },
    ...(checkIns === 0
      ? []
      : [
          {
            kind: 'PERSONAL_READ',
            viewer: official(home),
            purpose: 'roll-check.2026',
            operation: null,
            coordinates: ['CommunityCheckIn.id', 'CommunityCheckIn.status'],
            nodes: [],
            count: checkIns,
            outcome: 'SHOWN',
          },
        ]),
  ]);
  expect(new Set(entries.map(({ request_id: id }) => id)).size).toBe(1);
});

test('a count of persons that a filter was put to is on record too; figures and other rows are not', async () => {
  await fresh('members');
  await register.ask('{ partyMembers(filter: { skill: LAW }) { totalCount } }', {}, home);
  await register.ask('{ servicePosts(first: 3) { nodes { name assignedCount { value } } } }', {}, home);
  await register.ask('{ partyOrganizations(first: 3) { nodes { memberCount { value } } } }');
  expect(await fresh('members')).toMatchObject([
    { kind: 'PERSONAL_READ', coordinates: ['PartyMemberConnection.totalCount'], count: 0, purpose: null },
  ]);
});

test('an operation that a subgraph refuses leaves a refusal with the field', async () => {
  await fresh('members');
  const { errors } = await register.ask(
    'query ($id: ID!) { partyOrganization(id: $id) { members(first: 1) { nodes { id } } } }',
    { id: committeeOf('440881105').id },
    stranger,
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await fresh('members')).toMatchObject([
    {
      kind: 'REFUSAL',
      viewer: stranger,
      coordinates: ['PartyOrganization.members'],
      outcome: 'FORBIDDEN',
    },
  ]);
});

test.each([
  ['a roll', roll, { first: 1 }],
  ['a mutation', renaming, { input: { id: 'x', version: 1, name: '石角' } }],
])('who asks for %s without signing in is on record', async (_, query, variables) => {
  await using served = await openServedRegister();
  const response = await fetch(served.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  const entries = () =>
    served.register.rows("select viewer, outcome from gateway.audit_entries where kind = 'REFUSAL'");
  await expect
    .poll(entries, { timeout: 10_000 })
    .toEqual([{ viewer: { kind: 'ANONYMOUS' }, outcome: 'UNAUTHENTICATED' }]);
});

test.skipIf(mode === 'distributed')('the record costs the request no statement of its own', async () => {
  const statements = await register.statements(roll, { first: 5 }, home);
  expect(statements.filter((text) => text.includes('audit'))).toEqual([]);
});

test('persons are not shown while the log cannot be written, and everything else is', async () => {
  await using own = await openRegister();
  await own.rows('revoke insert (kind) on members.audit_entries from hub_members');
  const both = `{ partyMembers(first: 2) { nodes { id } } servicePosts(first: 1) { nodes { kind } } }`;
  const shut = await own.ask('{ partyMembers(first: 2) { nodes { id } } }', {}, home);
  expect(shut.data?.partyMembers ?? null).toBeNull();
  expect(shut.errors?.[0]?.extensions).toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    messages: { zh: '访问记录暂时无法写入，因此不提供此项数据；请稍后再试。' },
  });
  const open = await own.ask(
    '{ servicePosts(first: 1) { nodes { kind } } partyOrganizations(first: 1) { totalCount } }',
  );
  expect(open.errors).toBeUndefined();
  await own.rows('grant insert (kind) on members.audit_entries to hub_members');
  expect((await own.ask(both, {}, home)).errors).toBeUndefined();
});

test('a mutation is undone when its entry cannot be written', async () => {
  await using own = await openRegister();
  await own.rows('revoke insert (kind) on organizations.audit_entries from hub_organizations');
  const { data } = await own.ask('{ partyOrganization(code: "D440881105") { id version name } }');
  const { name, ...one } = data.partyOrganization;
  const answer = await own.ask(renaming, { input: { ...one, name: '石角' } }, admin);
  expect(answer.errors).toHaveLength(1);
  const after = await own.ask('{ partyOrganization(code: "D440881105") { version name } }');
  expect(after.data.partyOrganization).toEqual({ version: one.version, name });
});

test('fifty mutations at once keep a chain that verifies, and a hub that ended before sealing loses none', async () => {
  await using own = await openRegister();
  const need = `mutation ($input: DeclareNeedInput!) { declareNeed(input: $input) { need { id } userErrors { code } } }`;
  const url = own.databaseUrl;
  const witness = join(folder, 'fifty.jsonl');
  const keys = auditKeys([newAuditKey()]);
  const sealing = { url, chains: auditChains, keys, witness };
  const input = (i: number) => ({
    organizationId: committeeOf('440881105').id,
    kind: 'VENUE',
    title: `需求 ${i}`,
  });
  const ids = new Set<string>();
  {
    await using sealer = openSealer({ ...sealing, everyMs: 5 });
    await Promise.all(
      Array.from({ length: 50 }, async (_, i) => {
        const { data, errors } = await own.ask(need, { input: input(i) }, home);
        expect(errors).toBeUndefined();
        ids.add(data.declareNeed.need.id);
      }),
    );
    await sealer.seal();
  }
  expect(ids.size).toBe(50);
  const report = async () => (await verifyAudit({ ...sealing })).find(({ chain }) => chain === 'alliances')!;
  expect(await report()).toMatchObject({ to: 50, unsealed: 0, broken: null });
  // Nobody seals now: this is what a kill between commit and seal leaves behind.
  await own.ask(need, { input: input(51) }, home);
  expect(await report()).toMatchObject({ to: 50, unsealed: 1, broken: null });
  await openSealer(sealing).close();
  expect(await report()).toMatchObject({ to: 51, unsealed: 0, broken: null });

  const listed: string[] = [];
  for await (const { nodes, viewer } of listAudit({ url, chains: ['alliances'], viewer: home.subject })) {
    expect(viewer).toEqual(official(home));
    listed.push(...nodes);
  }
  expect(listed).toHaveLength(51);
  expect(listed).toEqual(expect.arrayContaining([...ids]));
});

test('a hub seals its log while it runs, and tells the witness', async () => {
  await using own = await openRegister({ from: 'empty' });
  const witness = join(folder, 'running.jsonl');
  const { openGraphHub } = await import('@hub/gateway/hub.ts');
  const { readAuditKeys } = await import('@hub/kit/audit/keys.ts');
  const hub = await openGraphHub({ databaseUrl: own.databaseUrl, mode, audit: { witness } });
  await hub.ask({ query: roll }, home);
  const keys = await readAuditKeys(own.databaseUrl, undefined);
  const options = { url: own.databaseUrl, chains: ['members'], keys, witness };
  await expect
    .poll(async () => (await verifyAudit(options))[0], { timeout: 10_000 })
    .toMatchObject({ to: 1, unsealed: 0, witnessed: 1, broken: null });
  await hub.close();
});

test('who is turned away at the door is on record, counted and without what they presented', async () => {
  await using served = await openServedRegister();
  const token = 'Bearer eyJhbGciOiJub25lIn0.e30.';
  const ask = (authorization: string) =>
    fetch(served.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: '{"query":"{ __typename }"}',
    });
  for (let i = 0; i < 5; i++) expect((await ask(token)).status).toBe(401);
  const entries = () =>
    served.register.rows(
      "select kind, viewer, count::int, outcome from gateway.audit_entries where kind = 'REFUSAL'",
    );
  await expect
    .poll(async () => (await entries()).reduce((sum, { count }) => sum + count, 0), { timeout: 10_000 })
    .toBe(5);
  const found = await entries();
  expect(found.length).toBeLessThan(5);
  expect(found[0]).toMatchObject({
    kind: 'REFUSAL',
    viewer: { kind: 'ANONYMOUS' },
    outcome: 'UNAUTHENTICATED',
  });
});

test.each(['巡查', 'a b', '', '11010519491231002X', 'x'.repeat(65)])(
  'a purpose is a code: “%s” is none',
  async (text) => {
    const { isPurpose } = await import('@hub/kit/audit/entry.ts');
    expect(isPurpose(text)).toBe(false);
  },
);
