import { newAuditKey, auditKeys, type SignedHead } from '@hub/kit/audit/keys.ts';
import { openAuditLog } from '@hub/kit/audit/log.ts';
import { pruneAudit } from '@hub/kit/audit/prune.ts';
import { openSealer } from '@hub/kit/audit/sealer.ts';
import { verifyAudit } from '@hub/kit/audit/verify.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../_kit/register.ts';

/** What the audit log's chain shows of those who would change it. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-audit-'));
});
afterAll(() => rm(folder, { recursive: true }));

let witnesses = 0;

/** A register with `count` sealed entries in the border chain, and everything to verify them with. */
async function openLog(count: number, algorithm: 'sha256' | 'sm3' = 'sha256') {
  const register = await openRegister({ from: 'empty' });
  const url = register.databaseUrl;
  const witness = join(folder, `witness-${++witnesses}.jsonl`);
  const keys = auditKeys([newAuditKey()]);
  const log = openAuditLog({ url, role: 'hub_border' });
  const options = { url, chains: ['border'], keys, witness, algorithm };
  const sealer = openSealer({ ...options, everyMs: 3_600_000 });
  const add = async (more: number) => {
    for (let i = 0; i < more; i++) {
      await log.append('border', [
        { kind: 'REFUSAL', viewer: anonymous, requestId: `request-${i}`, outcome: 'FORBIDDEN' },
      ]);
    }
    await sealer.seal();
  };
  await add(count);
  return {
    register,
    url,
    witness,
    keys,
    sealer,
    log,
    add,
    verify: async (over: { witness?: string | null } = {}) =>
      (await verifyAudit({ ...options, ...over }))[0]!,
    /** As the owner of the database, who can take every guard away. */
    tamper: (statement: string) =>
      register.rows(`do $$ begin
        alter table border.audit_entries disable trigger user;
        alter table border.audit_seals disable trigger user;
        alter table border.audit_checkpoints disable trigger user;
        ${statement};
        alter table border.audit_entries enable always trigger kept;
        alter table border.audit_seals enable always trigger kept;
        alter table border.audit_checkpoints enable always trigger kept;
      end $$`),
    [Symbol.asyncDispose]: async () => {
      await sealer.close();
      await log.close();
      await register[Symbol.asyncDispose]();
    },
  };
}

const entryOf = (sequence: number) => `(select entry from border.audit_seals where sequence = ${sequence})`;

test.each(['sha256', 'sm3'] as const)('a log nobody touched verifies, by %s', async (algorithm) => {
  await using log = await openLog(5, algorithm);
  await log.add(3);
  expect(await log.verify()).toMatchObject({ from: 0, to: 8, unsealed: 0, witnessed: 2, broken: null });
  expect(await log.register.rows('select distinct algorithm from border.audit_seals')).toEqual([
    { algorithm },
  ]);
});

test.each([
  ['an outcome', `update border.audit_entries set outcome = 'SHOWN' where key = ${entryOf(4)}`],
  ['a viewer', `update border.audit_entries set viewer = '{"kind":"SERVICE"}' where key = ${entryOf(4)}`],
  [
    'a microsecond',
    `update border.audit_entries set at = at + interval '1 microsecond' where key = ${entryOf(4)}`,
  ],
  ['a list', `update border.audit_entries set nodes = '{x}' where key = ${entryOf(4)}`],
])('%s edited in the middle is named', async (_, statement) => {
  await using log = await openLog(7);
  await log.tamper(statement);
  expect(await log.verify()).toMatchObject({
    to: 3,
    broken: { sequence: 4, en: 'it is not what was sealed' },
  });
});

test('an entry deleted in the middle is named, with and without its seal', async () => {
  await using log = await openLog(7);
  await log.tamper(`delete from border.audit_entries where key = ${entryOf(3)}`);
  expect((await log.verify()).broken).toMatchObject({
    sequence: 3,
    en: expect.stringMatching(/^entry \d+ was deleted$/),
  });
  await log.tamper('delete from border.audit_seals where sequence = 3');
  expect((await log.verify()).broken).toMatchObject({ sequence: 3, en: 'its seal is missing' });
});

test('a chain that was edited and sealed anew from there disagrees with the witness', async () => {
  await using log = await openLog(4);
  await log.add(4);
  await log.tamper(`update border.audit_entries set outcome = 'SHOWN' where key = ${entryOf(6)}`);
  await log.tamper('delete from border.audit_seals where sequence >= 6');
  await using forger = openSealer({
    url: log.url,
    chains: ['border'],
    keys: log.keys,
    witness: join(folder, 'forged.jsonl'),
  });
  await forger.seal();
  expect((await log.verify({ witness: null })).broken).toBeNull();
  expect((await log.verify()).broken).toMatchObject({
    sequence: 8,
    en: 'not what the witness saw: something after sequence 4 and up to this one was rewritten',
  });
});

test('a tail that was cut off is named by the witness, also when the log went on after it', async () => {
  await using log = await openLog(9);
  await log.tamper(`delete from border.audit_entries where key >= ${entryOf(6)}`);
  await log.tamper('delete from border.audit_seals where sequence >= 6');
  expect((await log.verify({ witness: null })).broken).toBeNull();
  expect((await log.verify()).broken).toMatchObject({
    sequence: 6,
    en: 'the tail is cut off: the witness saw sequence 9',
  });
  await log.add(4);
  expect((await log.verify()).broken).toMatchObject({ sequence: 9, en: /^not what the witness saw/ });
});

test('a witness that is missing, forged or of another chain is told', async () => {
  await using log = await openLog(3);
  expect((await log.verify({ witness: join(folder, 'nowhere') })).broken).toMatchObject({
    en: 'there is no witness, so a cut tail would not be seen',
  });
  const [line] = (await readFile(log.witness, 'utf8')).split('\n');
  const head = JSON.parse(line!) as SignedHead;
  const { signature: _signature, key: _key, ...plain } = head;
  const forged = { ...head, hash: 'f'.repeat(64) };
  await writeFile(log.witness, `${JSON.stringify(forged)}\n`);
  expect((await log.verify()).broken).toMatchObject({ en: /^line 1 of the witness .* not signed/ });
  await writeFile(log.witness, `${JSON.stringify(auditKeys([newAuditKey()]).sign(plain))}\n`);
  expect((await log.verify()).broken).toMatchObject({ en: /^line 1 of the witness .* not signed/ });
  await writeFile(log.witness, `${JSON.stringify(log.keys.sign({ ...plain, genesis: '00' }))}\n`);
  expect((await log.verify()).broken).toMatchObject({ en: /is of another chain/ });
});

describe('PostgreSQL keeps the log', () => {
  let log: Awaited<ReturnType<typeof openLog>>;
  beforeAll(async () => {
    log = await openLog(3);
  });
  afterAll(() => log[Symbol.asyncDispose]());

  const changes = [
    `update border.audit_entries set outcome = 'SHOWN'`,
    'delete from border.audit_entries',
    'truncate border.audit_entries',
    'delete from border.audit_seals',
    `update border.audit_seals set hash = ''`,
    'truncate border.audit_seals',
    'delete from border.audit_checkpoints',
    'truncate border.audit_checkpoints',
  ];

  test.each(changes)('from its owner: %s', async (statement) => {
    await expect(log.register.rows(statement)).rejects.toThrow('the audit log is added to and never changed');
  });

  test('from its owner in the role of a replica', async () => {
    await expect(
      log.register.rows(`set session_replication_role = replica; delete from border.audit_entries`),
    ).rejects.toThrow('the audit log is added to and never changed');
  });

  async function as(role: string, statement: string): Promise<unknown> {
    const sql = postgres(log.url, { max: 1, onnotice: () => {}, connection: { role } });
    return await sql.unsafe(statement).finally(() => sql.end());
  }

  test.each([
    ...changes,
    `insert into border.audit_seals values (9, 9, now(), 'sha256', '')`,
    `insert into border.audit_checkpoints values (9, '', now(), null)`,
    `insert into border.audit_entries (at, kind, viewer, request_id, outcome) values ('2020-01-01', 'WRITE', '{}', '', '')`,
    'select from members.audit_entries',
    'alter table border.audit_entries disable trigger all',
  ])('from the role of its subgraph: %s', async (statement) => {
    await expect(as('hub_border', statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('from the retention role, while it is younger than 180 days', async () => {
    await expect(as('hub_retention', 'delete from border.audit_entries')).rejects.toThrow('never changed');
    await expect(as('hub_retention', 'delete from border.audit_seals')).rejects.toThrow('never changed');
  });

  test('and a subgraph still adds to its own', async () => {
    await as(
      'hub_border',
      `insert into border.audit_entries (kind, viewer, request_id, outcome) values ('WRITE', '{"kind":"ANONYMOUS"}', '', 'DONE')`,
    );
    expect(await log.verify()).toMatchObject({ to: 3, unsealed: 1, broken: null });
  });
});

test('what is older than is kept makes way for a checkpoint, from which the rest verifies', async () => {
  await using log = await openLog(0);
  const { url, keys, witness } = log;
  // Written long ago, as far as the log can tell.
  await log.register.rows(`insert into border.audit_entries (at, kind, viewer, request_id, outcome)
    select now() - interval '1 day' * (205 - n), 'WRITE', '{"kind":"ANONYMOUS"}', '', 'DONE' from generate_series(1, 10) as n`);
  await log.add(2);
  const prune = (keepDays: number) => pruneAudit({ url, chains: ['border'], keys, witness, keepDays });

  await expect(prune(179)).rejects.toThrow('180 days');
  expect(await prune(200)).toEqual(new Map([['border', 5]]));
  expect(await log.verify()).toMatchObject({ from: 5, to: 12, broken: null });
  expect(await prune(200)).toEqual(new Map([['border', 0]]));
  expect(await prune(180)).toEqual(new Map([['border', 5]]));
  await log.add(1);
  expect(await log.verify()).toMatchObject({ from: 10, to: 13, broken: null });
  expect(await log.register.rows('select count(*)::int as count from border.audit_entries')).toEqual([
    { count: 3 },
  ]);

  await log.tamper(`insert into border.audit_checkpoints select sequence, hash, now(), null from border.audit_seals where sequence = 12;
    delete from border.audit_seals where sequence <= 12`);
  expect((await log.verify()).broken).toMatchObject({ sequence: 12, en: /not signed/ });
});

test('entries are sealed once, whoever seals, also those whose transactions commit out of order', async () => {
  await using log = await openLog(0);
  await using other = openSealer({
    url: log.url,
    chains: ['border'],
    keys: log.keys,
    witness: log.witness,
    everyMs: 3_600_000,
  });
  const slow = postgres(log.url, { max: 1, onnotice: () => {} });
  const early = await slow.reserve();
  await early`begin`;
  await early`insert into border.audit_entries (kind, viewer, request_id, outcome)
    values ('WRITE', '{"kind":"ANONYMOUS"}', 'slow', 'DONE')`;
  for (let round = 0; round < 3; round++) {
    await Promise.all([log.add(2), other.seal(), log.sealer.seal()]);
  }
  expect(await log.verify()).toMatchObject({ to: 6, unsealed: 0, broken: null });
  await early`commit`;
  early.release();
  await slow.end();
  expect(await log.verify()).toMatchObject({ to: 6, unsealed: 1, broken: null });
  await Promise.all([other.seal(), log.sealer.seal()]);
  expect(await log.verify()).toMatchObject({ to: 7, unsealed: 0, broken: null });
});

test('a sealer that ends between commit and witness leaves nothing out: the next one tells the witness', async () => {
  await using log = await openLog(3);
  await rm(log.witness);
  await using next = openSealer({
    url: log.url,
    chains: ['border'],
    keys: log.keys,
    witness: log.witness,
    everyMs: 3_600_000,
  });
  await next.seal();
  expect(await log.verify()).toMatchObject({ to: 3, witnessed: 1, broken: null });
});
