import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendToLog } from '@hub/alliances/log/append.ts';
import { demoKeyId } from '@hub/alliances/seed/signing.ts';
import { openLogWitness, verifyLog } from '@hub/alliances/log/witness.ts';
import { readAuditKeys } from '@hub/kit/audit/keys.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { expect, test } from 'vitest';
import { openRegister, type Register } from '../_kit/register.ts';

/** Heads of the log outside the database: what was changed there by force is still seen. */

interface Watched extends AsyncDisposable {
  register: Register;
  witness: string;
  append(count: number): Promise<void>;
  /** Runs SQL with every trigger off, as whoever owns the server could. */
  force(statement: string): Promise<unknown>;
  verify(): ReturnType<typeof verifyLog>;
}

async function watched(): Promise<Watched> {
  const register = await openRegister();
  const folder = mkdtempSync(join(tmpdir(), 'hub-witness-'));
  const witness = join(folder, 'witness.jsonl');
  const keys = await readAuditKeys(register.databaseUrl, undefined);
  return {
    register,
    witness,
    append: async (count) => {
      await using database = openDatabase({ url: register.databaseUrl, role: 'hub_alliances' });
      await database.transaction(async (tx) => {
        const entries = Array.from({ length: count }, (_, i) => ({
          kind: 'KEY_REVOKED' as const,
          content: { key: `${i}`, revokedOn: '2026-11-01' },
          subjectId: demoKeyId(`${i}`),
          place: { province: '44', countyCode: '440881' },
        }));
        await appendToLog(tx, entries);
      });
      await using looking = openLogWitness({ url: register.databaseUrl, keys, witness });
      await looking.look();
    },
    force: async (statement) => {
      const tables = ['log_entries', 'log_subtrees', 'log_origin'];
      const all = (how: string) =>
        tables.map((table) => `alter table alliances.${table} ${how} trigger user;`).join('');
      return await register.rows(`${all('disable')} ${statement}; ${all('enable')}`);
    },
    verify: () => verifyLog(register.databaseUrl, keys, witness),
    [Symbol.asyncDispose]: async () => {
      await register[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

test('a log that grew is witnessed at each look, and once', async () => {
  await using log = await watched();
  await log.append(3);
  await log.append(4);
  const heads = readFileSync(log.witness, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(heads.map(({ chain }) => chain)).toEqual(
    ['pact-log', 'pact-log', 'pact-log'].slice(0, heads.length),
  );
  const { broken, to, witnessed } = await log.verify();
  expect(broken).toBeNull();
  expect(to).toBe(heads.at(-1).sequence);
  expect(witnessed).toBe(heads.length);
});

const harm: Record<string, [string, RegExp]> = {
  'an entry was changed': [
    `update alliances.log_entries set entry = replace(entry, '2024', '2023') where index = 2`,
    /not what was entered/,
  ],
  'an entry was deleted': ['delete from alliances.log_entries where index = 3', /deleted/],
  'the end was cut off': [
    'delete from alliances.log_subtrees where index >= 0 and (index + 1) * (1 << level) > 12; delete from alliances.log_entries where index >= 12',
    /cut off/,
  ],
  'a stored hash was changed': [
    `update alliances.log_subtrees set hash = repeat('0', 64) where level = 1 and index = 0`,
    /stored hashes/,
  ],
  'it passes for another log': [`update alliances.log_origin set id = repeat('0', 64)`, /another log/],
};

test.each(Object.keys(harm))('it is seen when %s', async (what) => {
  await using log = await watched();
  await log.append(5);
  expect((await log.verify()).broken).toBeNull();
  const [statement, en] = harm[what]!;
  await log.force(statement);
  expect((await log.verify()).broken?.en).toMatch(en);
});

test('it is seen when the log was written anew from its beginning, tree and all', async () => {
  await using log = await watched();
  await log.append(5);
  await log.force('delete from alliances.log_subtrees; delete from alliances.log_entries');
  const before = readFileSync(log.witness, 'utf8');
  await log.append(16);
  writeFileSync(log.witness, before);
  expect((await log.verify()).broken?.en).toMatch(/written anew/);
});
