import { auditKeys, newAuditKey } from '@hub/kit/audit/keys.ts';
import { openAuditLog } from '@hub/kit/audit/log.ts';
import { openSealer } from '@hub/kit/audit/sealer.ts';
import { verifyAudit } from '@hub/kit/audit/verify.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateAll } from '../../scripts/migrate.ts';
import { importDivisions } from '../../scripts/import-divisions.ts';
import { asCoordinator } from '../_kit/people.ts';
import { openRegister } from '../_kit/register.ts';

/** The audit log when things go wrong, and the command an administrator asks it by. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

const entry = { kind: 'REFUSAL', viewer: anonymous, requestId: '', outcome: 'FORBIDDEN' } as const;

test('a log that cannot be written refuses after its patience, takes no more than it may hold, and recovers', async () => {
  await using register = await openRegister({ from: 'empty' });
  await using log = openAuditLog({
    url: register.databaseUrl,
    role: 'hub_members',
    mostWaiting: 3,
    patienceMs: 300,
  });
  const blocker = postgres(register.databaseUrl, { max: 1, onnotice: () => {} });
  const held = await blocker.reserve();
  await held`begin`;
  await held`lock table members.audit_entries in access exclusive mode`;
  const first = log.append('members', [entry]);
  const more = [1, 2].map(() => log.append('members', [entry]));
  const outcomes = await Promise.allSettled([first, ...more, log.append('members', [entry, entry])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
  for (const outcome of outcomes as PromiseRejectedResult[]) {
    expect(outcome.reason.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
  }
  await held`rollback`;
  held.release();
  await blocker.end();
  await expect
    .poll(
      () =>
        log.append('members', [entry]).then(
          () => 'written',
          () => 'refused',
        ),
      { timeout: 10_000 },
    )
    .toBe('written');
});

test('a request about persons is answered within seconds while its log hangs, and without them', async () => {
  await using register = await openRegister();
  const blocker = postgres(register.databaseUrl, { max: 1, onnotice: () => {} });
  const held = await blocker.reserve();
  await held`begin`;
  await held`lock table members.audit_entries in access exclusive mode`;
  const { data, errors } = await register.ask(
    '{ partyMembers(first: 1) { nodes { id } } }',
    {},
    asCoordinator('440881'),
  );
  expect(data?.partyMembers ?? null).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
  await held`rollback`;
  held.release();
  await blocker.end();
});

test('one chain that cannot be sealed does not keep the others', async () => {
  await using register = await openRegister({ from: 'empty' });
  const url = register.databaseUrl;
  const keys = auditKeys([newAuditKey()]);
  const witness = join(folder, 'others.jsonl');
  await using log = openAuditLog({ url });
  await log.append('alliances', [entry]);
  await log.append('border', [entry]);
  await register.rows('revoke select on alliances.audit_entries from hub_audit');
  await using sealer = openSealer({
    url,
    chains: ['alliances', 'border'],
    keys,
    witness,
    everyMs: 3_600_000,
  });
  await expect(sealer.seal()).rejects.toMatchObject({ code: '42501' });
  await register.rows('grant select on alliances.audit_entries to hub_audit');
  const verify = () => verifyAudit({ url, chains: ['alliances', 'border'], keys, witness });
  expect(await verify()).toMatchObject([{ unsealed: 1 }, { to: 1, unsealed: 0, witnessed: 1 }]);
  await sealer.seal();
  expect(await verify()).toMatchObject([
    { to: 1, witnessed: 1, broken: null },
    { to: 1, broken: null },
  ]);
});

test('a head that could not be witnessed is witnessed as soon as it can be', async () => {
  await using register = await openRegister({ from: 'empty' });
  const url = register.databaseUrl;
  const keys = auditKeys([newAuditKey()]);
  await using log = openAuditLog({ url });
  // A folder stands where the file should be.
  const witness = await mkdtemp(join(folder, 'taken-'));
  const options = { url, chains: ['border'], keys, witness };
  await using sealer = openSealer({ ...options, everyMs: 3_600_000 });
  await log.append('border', [entry]);
  await expect(sealer.seal()).rejects.toMatchObject({ code: 'EISDIR' });
  await rm(witness, { recursive: true });
  expect(await sealer.seal()).toBe(0);
  expect(await verifyAudit(options)).toMatchObject([{ to: 1, witnessed: 1, broken: null }]);
});

test('a process killed right after its commits leaves entries that the next one seals', async () => {
  await using register = await openRegister({ from: 'empty' });
  const url = register.databaseUrl;
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { openAuditLog } from '@hub/kit/audit/log.ts';
       const log = openAuditLog({ url: ${JSON.stringify(url)}, role: 'hub_border' });
       const entry = ${JSON.stringify(entry)};
       await Promise.all(Array.from({ length: 25 }, () => log.append('border', [entry])));
       console.log('committed');
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const options = {
    url,
    chains: ['border'],
    keys: auditKeys([newAuditKey()]),
    witness: join(folder, 'killed.jsonl'),
  };
  expect(await verifyAudit(options)).toMatchObject([{ to: 0, unsealed: 25 }]);
  await openSealer(options).close();
  expect(await verifyAudit(options)).toMatchObject([{ to: 25, unsealed: 0, broken: null }]);
});

test('migrating again keeps the chain, its beginning and its guards', async () => {
  await using register = await openRegister({ from: 'empty' });
  const state = () =>
    register.rows(`select (select jsonb_agg(c) from border.audit_checkpoints c) as checkpoints,
      (select value from gateway.settings where name = 'audit-key') as key,
      has_table_privilege('hub_border', 'border.audit_entries', 'update') as "mayUpdate",
      has_table_privilege('hub_border', 'border.audit_entries', 'delete') as "mayDelete"`);
  const before = await state();
  expect(before).toMatchObject([{ mayUpdate: false, mayDelete: false }]);
  await migrateAll(register.databaseUrl);
  expect(await state()).toEqual(before);
});

test('what an administrator imports is on record', async () => {
  await using register = await openRegister({ from: 'empty' });
  const path = join(folder, 'divisions.csv');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(path, 'code,name\n44,广东省\n');
  const outcome = await importDivisions(register.databaseUrl, [{ path, required: ['code', 'name'] }], {
    source: 'test',
    asOf: null,
  });
  expect(outcome.problems).toEqual([]);
  expect(
    await register.rows('select kind, viewer, operation, outcome from organizations.audit_entries'),
  ).toEqual([
    {
      kind: 'ADMIN',
      viewer: { kind: 'SERVICE', service: 'shell' },
      operation: 'importDivisions',
      outcome: 'DONE',
    },
  ]);
});

test('the command verifies, lists and prunes, and its exit code says what it found', async () => {
  await using register = await openRegister({ from: 'empty' });
  const url = register.databaseUrl;
  const witness = join(folder, 'command.jsonl');
  const audit = (...words: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const script = fileURLToPath(new URL('../../scripts/audit.ts', import.meta.url));
      const env = { ...process.env, DATABASE_URL: url, HUB_AUDIT_WITNESS: witness };
      execFile(process.execPath, [script, ...words], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
      );
    });
  const { readAuditKeys } = await import('@hub/kit/audit/keys.ts');
  await using log = openAuditLog({ url });
  const viewer = asCoordinator('440881');
  for (const chain of ['border', 'members', 'members']) await log.append(chain, [{ ...entry, viewer }]);
  await log.append('members', [entry]);
  await openSealer({
    url,
    chains: ['border', 'members'],
    keys: await readAuditKeys(url, undefined),
    witness,
  }).close();

  expect(await audit('verify')).toMatchObject({ code: 0, said: expect.stringContaining('✓ members：1–3') });
  const { said } = await audit('list', '--viewer', viewer.subject, '--since', '2020-01-01');
  expect(
    said
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    { chain: 'border', sequence: '1' },
    { chain: 'members', sequence: '1' },
    { chain: 'members', sequence: '2' },
  ]);
  expect((await audit('list', '--since', '2999-01-01')).said).toBe('');
  expect(await audit('prune', '--keep-days', '179')).toMatchObject({
    code: 1,
    said: expect.stringContaining('180'),
  });
  expect(await audit('prune', '--keep-days', '180')).toMatchObject({ code: 0 });

  await register.rows(`do $$ begin
    alter table members.audit_entries disable trigger user;
    update members.audit_entries set purpose = 'x' where key = (select entry from members.audit_seals where sequence = 2);
  end $$`);
  expect(await audit('verify')).toMatchObject({
    code: 1,
    said: expect.stringContaining('members 2: it is not what was sealed'),
  });
  expect(await audit('nonsense')).toMatchObject({ code: 2 });
});
