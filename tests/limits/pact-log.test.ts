import { createHash, createPublicKey, verify } from 'node:crypto';
import { appendToLog } from '@hub/alliances/log/append.ts';
import { demoKeyId } from '@hub/alliances/seed/signing.ts';
import { leafHash, rootAt, subtreesAfter, type HashOf } from '@hub/alliances/log/merkle-tree.ts';
import { verifyConsistency, verifyInclusion } from '@hub/alliances/log/verify-proof.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asCoordinator, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';
import { keyFor, partyInput } from '../_kit/signing.ts';

/** The log of signatures: append-only, whoever writes, and provable from the graph alone. */

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register[Symbol.asyncDispose]());

const shijiao = committeeOf('440881105');
const gucheng = committeeOf('450922111');
const viewer = asCoordinator('440881');
const bytes = (hex: string) => Buffer.from(hex, 'hex');

async function head(size?: number) {
  const { data, errors } = await register.ask(
    `query ($size: Int) { logHead(size: $size) { log size rootHash at key publicKey signature signedText } }`,
    { size },
  );
  expect(errors).toBeUndefined();
  return data.logHead;
}

async function entries(): Promise<any[]> {
  const found: any[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors }: any = await register.ask(
      `query ($after: String) { logEntries(first: 50, after: $after) {
        nodes { index kind entry leafHash inclusionProof } pageInfo { hasNextPage endCursor } } }`,
      { after },
      viewer,
    );
    expect(errors).toBeUndefined();
    found.push(...data.logEntries.nodes);
    if (!data.logEntries.pageInfo.hasNextPage) return found;
    after = data.logEntries.pageInfo.endCursor;
  }
}

/** Registers a pact on paper and signs it for both sides, which makes three entries. */
async function paperPact(pactNumber: string): Promise<void> {
  const { data, errors } = await register.ask(
    `mutation ($input: RegisterPactInput!) { registerPact(input: $input) { pact { id } userErrors { code } } }`,
    {
      input: {
        pactNumber,
        title: '共治协议',
        kind: 'BORDER',
        signingOn: '2024-11-01',
        effectiveFrom: '2024-11-02',
        parties: [shijiao, gucheng].map(partyInput),
      },
    },
    viewer,
  );
  expect(errors).toBeUndefined();
  for (const [one, who, version] of [
    [shijiao, viewer, 1],
    [gucheng, asCoordinator('450922'), 2],
  ] as const) {
    const { data: signed } = await register.ask(
      `mutation ($input: SignPactInput!) { signPact(input: $input) { pact { id } userErrors { code } } }`,
      {
        input: { pactId: data.registerPact.pact.id, version, party: partyInput(one), signedOn: '2024-11-02' },
      },
      who,
    );
    expect(signed.signPact.userErrors).toEqual([]);
  }
}

test('every entry is proved to be in the log under a head that the hub has signed', async () => {
  const { size, rootHash, signature, signedText, publicKey, key, log, at } = await head();
  const found = await entries();
  expect(found.map(({ index }) => index)).toEqual(Array.from({ length: size }, (_, i) => i));
  for (const { index, entry, leafHash: leaf, inclusionProof } of found) {
    expect(leafHash(Buffer.from(entry)).toString('hex')).toBe(leaf);
    const place = { leaf: bytes(leaf), index, size, root: bytes(rootHash) };
    expect(verifyInclusion(place, inclusionProof.map(bytes))).toBe(true);
    expect(verifyInclusion({ ...place, index: (index + 1) % size }, inclusionProof.map(bytes))).toBe(false);
  }
  const spki = Buffer.from(publicKey, 'base64url');
  const signer = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  expect(verify(null, Buffer.from(signedText), signer, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(key).toBe(createHash('sha256').update(spki).digest('hex').slice(0, 16));
  expect(JSON.parse(signedText)).toEqual({
    chain: 'pact-log',
    genesis: log,
    sequence: size,
    hash: rootHash,
    at,
    key,
  });
});

test('the log only grows: later heads begin with every earlier one', async () => {
  const before = await head();
  await paperPact('日志一');
  await keyFor(register, shijiao, viewer);
  const after = await head();
  expect(after.size).toBe(before.size + 4);
  expect((await head(before.size)).rootHash).toBe(before.rootHash);
  for (let size = 1; size <= after.size; size++) {
    const { data } = await register.ask(
      `query ($before: Int!, $size: Int!) { logConsistency(before: $before, size: $size) }`,
      { before: size, size: after.size },
    );
    const proof = data.logConsistency.map(bytes);
    const [old, now] = [await head(size), after].map((one) => ({
      size: one.size,
      root: bytes(one.rootHash),
    }));
    expect(verifyConsistency(old!, now!, proof)).toBe(true);
    if (size < after.size)
      expect(verifyConsistency({ ...old!, root: bytes('00'.repeat(32)) }, now!, proof)).toBe(false);
  }
  const { data } = await register.ask(`{
    ahead: logHead(size: 100000) { size } behind: logHead(size: -1) { size } empty: logHead(size: 0) { rootHash }
    none: logConsistency(before: 5, size: 4) beyond: logConsistency(before: 1, size: 100000) nothing: logConsistency(before: 0, size: 4)
    unknown: logEntry(index: 100000) { id }
    first: logEntry(index: 0) { inclusionProof(treeSize: 1) none: inclusionProof(treeSize: 0) beyond: inclusionProof(treeSize: 100000) }
  }`);
  expect(data).toEqual({
    ahead: null,
    behind: null,
    empty: { rootHash: createHash('sha256').digest('hex') },
    none: null,
    beyond: null,
    nothing: null,
    unknown: null,
    first: { inclusionProof: [], none: null, beyond: null },
  });
});

test('many writers at once leave one log without gaps, and the tree is the one its entries make', async () => {
  const before = await head();
  await using database = openDatabase({ url: register.databaseUrl, role: 'hub_alliances', connections: 16 });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 60 }, (_, i) =>
      database.transaction(async (tx) => {
        const entry = {
          kind: 'KEY_REVOKED' as const,
          content: { key: `${i}`, revokedOn: '2026-11-01' },
          subjectId: demoKeyId(`${i}`),
          place: { province: '44', countyCode: '440881' },
        };
        await appendToLog(
          tx,
          Array.from({ length: 1 + (i % 3) }, () => entry),
        );
        // What is taken back after it was entered leaves no gap.
        if (i % 5 === 0) throw new Error('taken back');
      }),
    ),
  );
  const kept = outcomes.flatMap(({ status }, i) => (status === 'fulfilled' ? [1 + (i % 3)] : []));
  expect(kept).toHaveLength(48);
  const after = await head();
  expect(after.size).toBe(before.size + kept.reduce((sum, one) => sum + one, 0));
  const stored = new Map<string, Uint8Array>();
  const hashOf: HashOf = ({ level, index }) => stored.get(`${level}:${index}`)!;
  const found = await entries();
  found.forEach(({ entry }, i) => {
    for (const { level, index, hash } of subtreesAfter(i, leafHash(Buffer.from(entry)), hashOf))
      stored.set(`${level}:${index}`, hash);
  });
  expect(Buffer.from(rootAt(found.length).answer(hashOf)).toString('hex')).toBe(after.rootHash);
  const rows = await register.rows('select place, hash from alliances.log_subtrees');
  expect(new Map(rows.map(({ place, hash }) => [place, hash]))).toEqual(
    new Map([...stored].map(([place, hash]) => [place, Buffer.from(hash).toString('hex')])),
  );
});

test('what failed is not in the log, and what is in the log is committed', async () => {
  const before = await head();
  const { data } = await register.ask(
    `mutation ($input: RevokeSigningKeyInput!) { revokeSigningKey(input: $input) { userErrors { code } } }`,
    { input: { signingKeyId: demoKeyId('440881'), version: 7, reason: '试' } },
    asOfficial({ division: '440881', role: 'SECRETARY' }),
  );
  expect(data.revokeSigningKey.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
  expect((await head()).size).toBe(before.size);
});

test('neither the subgraph’s role nor whoever owns the tables changes an entry', async () => {
  for (const statement of [
    `update alliances.log_entries set entry = '{}' where index = 0`,
    'delete from alliances.log_entries where index = (select max(index) from alliances.log_entries)',
    'truncate alliances.log_entries',
    `update alliances.log_subtrees set hash = repeat('0', 64)`,
    'delete from alliances.log_subtrees',
    'truncate alliances.log_subtrees',
    `update alliances.log_origin set id = repeat('0', 64)`,
    'delete from alliances.log_origin',
  ]) {
    for (const as of ['', 'set local role hub_alliances;', 'set local session_replication_role = replica;']) {
      const attempt = register.rows(`begin; ${as} ${statement}; commit`);
      await expect(attempt, `${as} ${statement}`).rejects.toThrow(/written once|permission denied/);
      await register.rows('rollback');
    }
  }
});
