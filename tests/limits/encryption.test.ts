import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sealed as borderSealed } from '@hub/border/sealed.ts';
import { sealed as memberSealed } from '@hub/members/sealed.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { keysInUse, reseal } from '@hub/kit/vault/reseal.ts';
import { createVault, readKeys, theVault } from '@hub/kit/vault/vault.ts';
import postgres from 'postgres';
import { afterEach, expect, test } from 'vitest';
import { asCoordinator, asTownship } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

/** What the database holds of personal texts, and what the graph then says. */

const home = asCoordinator('440881');
const keys = process.env.HUB_ENCRYPTION_KEYS!;
afterEach(() => {
  process.env.HUB_ENCRYPTION_KEYS = keys;
});

const skillsQuery = `query ($skill: Skill) { partyMembers(first: 50, filter: { skill: $skill }) { totalCount nodes { id skills } } }`;

/** Everything a thief of the database would read. */
async function dump(register: Register, tables: readonly string[]): Promise<string> {
  const parts = await Promise.all(tables.map((table) => register.rows(`select * from ${table}`)));
  return JSON.stringify(parts);
}

test('free texts and skills are nowhere in the database, and the graph gives and filters them', async () => {
  await using register = await openRegister();
  const { data } = await register.ask(skillsQuery, { skill: 'LAW' }, home);
  expect(data.partyMembers.nodes.length).toBeGreaterThan(0);
  for (const { skills } of data.partyMembers.nodes) expect(skills).toContain('LAW');
  const all = await register.ask(skillsQuery, {}, home);
  expect(data.partyMembers.totalCount).toBeLessThan(all.data.partyMembers.totalCount);

  const checkIn = (
    await register.ask(
      '{ communityCheckIns(first: 1, filter: { division: "440881" }) { nodes { id receivingOrganization { id } } } }',
      {},
      home,
    )
  ).data.communityCheckIns.nodes[0];
  const body = '热心肯干，讲解清楚。';
  const given = await register.ask(
    `mutation ($input: GiveCheckInFeedbackInput!) { giveCheckInFeedback(input: $input) { feedback { id body } userErrors { code } } }`,
    { input: { checkInId: checkIn.id, body, on: '2026-11-01' } },
    home,
  );
  expect(given.data.giveCheckInFeedback).toMatchObject({ feedback: { body }, userErrors: [] });

  const stolen = await dump(register, [
    'members.party_members',
    'members.check_in_feedback',
    'members.changes',
    'members.idempotency',
    'members.audit_entries',
    'border.guarded_texts',
  ]);
  // Sealed texts and marks are random: by chance they spell anything.
  const legible = stolen.replaceAll(/v1\.[\w-]+\.[as]\.[\w-]+|"[\w-]{22}"/g, '');
  for (const secret of [body, 'LAW', '值班室', '九洲江石角'])
    expect([secret, legible.includes(secret)]).toEqual([secret, false]);
  expect(stolen.includes(theVault().keyId)).toBe(true);
});

test('a text that was changed, moved or whose key is gone is null and says so; the rest of the answer stays', async () => {
  await using register = await openRegister();
  const patrols = '{ jointPatrols(first: 3, filter: { division: "440881105" }) { nodes { id on route } } }';
  const clerk = asTownship('440881105');
  const [one, other] = (await register.ask(patrols, {}, clerk)).data.jointPatrols.nodes;
  await register.rows(
    `update border.guarded_texts set body = (select body from border.guarded_texts where owner_id = '${other.id}') where owner_id = '${one.id}'`,
  );
  const moved = await register.ask(patrols, {}, clerk);
  expect(moved.data.jointPatrols.nodes.map(({ route }: any) => route === null)).toEqual([true, false, false]);
  expect(moved.errors).toHaveLength(1);
  expect(moved.errors![0]).toMatchObject({
    path: ['jointPatrols', 'nodes', 0, 'route'],
    extensions: { code: 'DATA_UNREADABLE', messages: { zh: expect.stringContaining('解密') } },
  });
  await register.rows(`update border.guarded_texts set body = '明文' where owner_id = '${one.id}'`);
  expect((await register.ask(patrols, {}, clerk)).errors![0]!.extensions.code).toBe('DATA_UNREADABLE');
  process.env.HUB_ENCRYPTION_KEYS = randomBytes(32).toString('base64url');
  const locked = await register.ask(patrols, {}, clerk);
  expect(locked.data.jointPatrols.nodes).toEqual(
    moved.data.jointPatrols.nodes.map(({ id, on }: any) => ({ id, on, route: null })),
  );
});

test('keys are rotated while the hub serves: every text stays readable, no version and no change is told', async () => {
  await using register = await openRegister();
  const before = (await register.ask(skillsQuery, { skill: 'LAW' }, home)).data;
  const changes = async () => (await register.rows('select count(*)::int as n from members.changes'))[0]!.n;
  const versions = async () =>
    (await register.rows('select sum(version)::int as n from members.party_members'))[0]!.n;
  const [changed, version] = [await changes(), await versions()];
  const both = `${randomBytes(32).toString('base64url')},${keys}`;
  process.env.HUB_ENCRYPTION_KEYS = both;
  const vault = createVault(readKeys(both));
  const sql = postgres(register.databaseUrl, { max: 1, onnotice: () => {} });
  let served = 0;
  let done = false;
  const readers = Array.from({ length: 3 }, async () => {
    while (!done) {
      expect((await register.ask(skillsQuery, { skill: 'LAW' }, home)).data).toEqual(before);
      served += 1;
    }
  });
  for (const [chain, columns] of [
    ['members', memberSealed],
    ['border', borderSealed],
  ] as const)
    expect(await reseal(sql, { chain, columns, vault, rotate: true })).toBeGreaterThan(0);
  done = true;
  await Promise.all(readers);
  expect(served).toBeGreaterThan(0);
  for (const column of [...memberSealed, ...borderSealed])
    for (const { keyId } of await keysInUse(sql, column)) expect(keyId).toBe(vault.keyId);
  expect(await reseal(sql, { chain: 'members', columns: memberSealed, vault, rotate: true })).toBe(0);
  // The old key can go.
  process.env.HUB_ENCRYPTION_KEYS = both.split(',')[0]!;
  expect((await register.ask(skillsQuery, { skill: 'LAW' }, home)).data).toEqual(before);
  expect([await changes(), await versions()]).toEqual([changed, version]);
  const entries = await register.rows(
    `select operation from members.audit_entries where kind = 'ADMIN' and operation = 'rotateKeys'`,
  );
  expect(entries.length).toBeGreaterThan(0);
  await sql.end();
});

test('what was written before its column was sealed is sealed when the hub migrates', async () => {
  await using register = await openRegister();
  await register.rows(
    `update members.party_members set skills = '{LAW,MEDICINE}', sealed_skills = null, skill_marks = '{}' where home_organization_id = '${committeeOf('440881105').id}'`,
  );
  const { migrateAll } = await import('../../scripts/migrate.ts');
  await migrateAll(register.databaseUrl);
  const { data } = await register.ask(
    '{ partyOrganization(code: "D440881105") { members(first: 2, filter: { skill: MEDICINE }) { nodes { skills } } } }',
    {},
    home,
  );
  expect(data.partyOrganization.members.nodes).toEqual(Array(2).fill({ skills: ['LAW', 'MEDICINE'] }));
  expect(await register.rows(`select 1 from members.party_members where skills <> '{}'`)).toEqual([]);
});

test('the command says which keys are in use, rotates them, and its exit code says whether all is sealed', async () => {
  await using register = await openRegister();
  const run = async (command: string, given: string) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../../scripts/vault.ts', import.meta.url)), command],
      {
        env: { ...process.env, DATABASE_URL: register.databaseUrl, HUB_ENCRYPTION_KEYS: given },
      },
    );
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { said, code };
  };
  const next = randomBytes(32).toString('base64url');
  expect(await run('status', keys)).toMatchObject({ code: 0, said: expect.stringContaining('当前密钥') });
  expect(await run('status', next)).toMatchObject({ code: 1, said: expect.stringContaining('无此密钥') });
  expect(await run('rotate', `${next},${keys}`)).toMatchObject({
    code: 0,
    said: expect.stringContaining('重新加密'),
  });
  expect((await run('status', next)).code).toBe(0);
});
