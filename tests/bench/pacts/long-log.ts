import { appendToLog, type NewEntry } from '@hub/alliances/log/append.ts';
import { leafHashOf, verifyInclusion } from '@hub/alliances/log/verify-proof.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { openDatabase } from '@hub/kit/database.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import type postgres from 'postgres';
import { asCoordinator } from '../../_kit/people.ts';

type Ask = (query: string, variables: object, viewer: Viewer) => Promise<any>;

const size = 100_000;
const singly = 10_000;
const writers = 8;
const viewer = asCoordinator('440881');
const took = (begun: number) => performance.now() - begun;
const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

const entryOf = (i: number): NewEntry => ({
  kind: 'VERSION',
  content: {
    pact: `pact ${i}`,
    pactNumber: `长日志〔2026〕${i}号`,
    textVersion: 1,
    digest: 'ab'.repeat(32),
    concludedOn: '2026-11-01',
    signatures: [i],
  },
  subjectId: idFromKey('pver', `long log ${i}`),
  place: { province: '44', countyCode: '440881' },
});

/** A log of 100,000 versions in the database: how fast it grows, and what its proofs and a difference take. */
export async function longLog(url: string, ask: Ask, sql: postgres.Sql): Promise<void> {
  await using database = openDatabase({ url, role: 'hub_alliances', connections: 2 * writers });
  await grow(database, sql);
  await proofs(ask, sql);
  await difference(ask, sql);
  await manyVersions(ask, sql);
}

/**
 * The first 90,000 a hundred to a transaction; the last 10,000 by eight writers, a transaction for each, compared with the
 * same rows without a tree, under the same kind of lock.
 */
async function grow(database: ReturnType<typeof openDatabase>, sql: postgres.Sql): Promise<void> {
  const [{ before }] = (await sql`select count(*)::int as before from alliances.log_entries`) as unknown as [
    { before: number },
  ];
  let next = before;
  const filling = performance.now();
  while (next < size - singly) {
    const entries = Array.from({ length: Math.min(100, size - singly - next) }, (_, i) => entryOf(next + i));
    await database.transaction((tx) => appendToLog(tx, entries));
    next += entries.length;
  }
  const bulkRate = (next - before) / (took(filling) / 1000);
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (next < size) {
        const i = next++;
        await database.transaction((tx) => appendToLog(tx, [entryOf(i)]));
      }
    }),
  );
  const rate = singly / (took(begun) / 1000);

  await sql`create table if not exists public.plain_log (index integer primary key, id text, entry text, leaf_hash text, at timestamptz default now())`;
  const rows = singly;
  let row = 0;
  const plainly = performance.now();
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (row < rows) {
        const i = row++;
        await sql.begin(async (tx) => {
          await tx`select pg_advisory_xact_lock(1)`;
          await tx`insert into public.plain_log (index, id, entry, leaf_hash)
            select coalesce(max(index) + 1, 0), ${`${i}`}, ${JSON.stringify(entryOf(i).content)}, ${'ab'.repeat(32)} from public.plain_log`;
        });
      }
    }),
  );
  const plainRate = rows / (took(plainly) / 1000);
  console.log(
    `a log of ${size} versions: ${bulkRate.toFixed(0)} a second, a hundred to a transaction; the last ${singly}, one transaction each, ${writers} writers: ${rate.toFixed(0)} a second`,
  );
  console.log(
    `  the same rows in bare SQL without a tree (${rows}): ${plainRate.toFixed(0)} a second; ratio ${(rate / plainRate).toFixed(2)}`,
  );
}

/** Through the graph, fifty a page, each verified; compared with bare look-ups of as many stored hashes. */
async function proofs(ask: Ask, sql: postgres.Sql): Promise<void> {
  const { data: answer } = await ask('{ logHead { size rootHash } }', {}, viewer);
  const { size: length, rootHash } = answer.logHead;
  const times: number[] = [];
  for (let round = 0; round < 40; round++) {
    const indices = Array.from({ length: 50 }, (_, i) => (round * 50 * 49 + i * 1009) % length);
    const begun = performance.now();
    const { data, errors } = await ask(
      `query ($indices: [Int!]) { logEntries(first: 50, filter: { index: { in: $indices } }) { nodes { index entry leafHash inclusionProof } } }`,
      { indices },
      viewer,
    );
    times.push(took(begun));
    if (errors) throw new Error(JSON.stringify(errors));
    for (const { index, entry, inclusionProof } of data.logEntries.nodes) {
      const proof = inclusionProof.map((hash: string) => Buffer.from(hash, 'hex'));
      const leaf = leafHashOf(Buffer.from(entry));
      const root = Buffer.from(rootHash, 'hex');
      if (!verifyInclusion({ leaf, index, size: length, root }, proof))
        throw new Error('a proof does not hold');
    }
  }
  const bare: number[] = [];
  for (let round = 0; round < 40; round++) {
    const indices = Array.from({ length: 50 }, (_, i) => (round * 50 * 49 + i * 1009) % length);
    const places = indices.flatMap((index) =>
      Array.from({ length: 16 }, (_, level) => `${level}:${Math.floor(index / 2 ** level) ^ 1}`),
    );
    const begun = performance.now();
    await sql`select * from alliances.log_entries where index = any(${indices}) order by index`;
    await sql`select place, hash from alliances.log_subtrees where place = any(${places})`;
    bare.push(took(begun));
  }
  const [hubTime, sqlTime] = [median(times), median(bare)];
  console.log(`  50 entries with their proofs, one query: ${hubTime.toFixed(1)} ms, all verified`);
  console.log(
    `    their rows and hashes in bare SQL: ${sqlTime.toFixed(1)} ms; ratio ${(sqlTime / hubTime).toFixed(2)}`,
  );
  const consistency: number[] = [];
  for (let round = 1; round <= 40; round++) {
    const begun = performance.now();
    await ask(
      `query ($before: Int!, $size: Int!) { logConsistency(before: $before, size: $size) }`,
      { before: round * 2000, size: length },
      viewer,
    );
    consistency.push(took(begun));
  }
  console.log(`  a consistency proof: ${median(consistency).toFixed(1)} ms`);
}

/** Of two texts of 200 articles, every seventh of them changed. */
async function difference(ask: Ask, sql: postgres.Sql): Promise<void> {
  const articles = (change: number) =>
    Array.from({ length: 200 }, (_, i) => ({
      heading: `第${i}条`,
      text: `各方约定之${i % 7 === change ? `新${i}` : i}`.repeat(20),
    }));
  const text = (change: number) => ({
    title: '长文本协议',
    kind: 'BORDER',
    signingOn: '2026-11-01',
    effectiveFrom: '2026-11-02',
    parties: ['440881', '450922'].map((place) => ({ type: 'PARTY_ORGANIZATION', id: committeeOf(place).id })),
    articles: articles(change),
  });
  const { data: drafted } = await ask(
    `mutation ($input: DraftPactInput!) { draftPact(input: $input) { pact { id } userErrors { code } } }`,
    { input: { pactNumber: '长文本〔2026〕1号', text: text(1) } },
    viewer,
  );
  const pactId = drafted.draftPact.pact.id as string;
  await ask(
    `mutation ($input: ReviseDraftInput!) { reviseDraft(input: $input) { pact { id } userErrors { code } } }`,
    { input: { pactId, textVersion: 1, text: text(2) } },
    viewer,
  );
  const times: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 20; round++) {
    const begun = performance.now();
    const { data } = await ask(
      `query ($pactId: ID!) { pact(id: $pactId) { difference(from: 1, to: 2) { change placeAfter } } }`,
      { pactId },
      viewer,
    );
    times.push(took(begun));
    if (data.pact.difference.length < 50) throw new Error('too few differences');
    const plainly = performance.now();
    await sql`select document from alliances.pact_versions where pact_id = ${pactId} order by number`;
    bare.push(took(plainly));
  }
  console.log(
    `  the difference of two texts of 200 articles, through the graph: ${median(times).toFixed(1)} ms; reading both in bare SQL: ${median(bare).toFixed(1)} ms`,
  );
}

/** One pact that has had 100,000 versions: the difference of any two, and the proof of one. */
async function manyVersions(ask: Ask, sql: postgres.Sql): Promise<void> {
  const articles = Array.from({ length: 10 }, (_, i) => ({
    heading: `第${i}条`,
    text: `各方约定之${i}`.repeat(5),
  }));
  const { data: drafted } = await ask(
    `mutation ($input: DraftPactInput!) { draftPact(input: $input) { pact { id } userErrors { code } } }`,
    {
      input: {
        pactNumber: '百版〔2026〕1号',
        text: {
          title: '修订十万次的协议',
          kind: 'BORDER',
          signingOn: '2026-11-01',
          effectiveFrom: '2026-11-02',
          parties: ['440881', '450922'].map((place) => ({
            type: 'PARTY_ORGANIZATION',
            id: committeeOf(place).id,
          })),
          articles,
        },
      },
    },
    viewer,
  );
  const pactId = drafted.draftPact.pact.id as string;
  const filling = performance.now();
  await sql`insert into alliances.pact_versions
      (id, province, county_code, pact_id, number, document, digest, proposed_on, proposed_by_id)
    select v.id || '_' || n, v.province, v.county_code, v.pact_id, n,
      jsonb_set(v.document, array['articles', (n % 10)::text, 'text'], to_jsonb('第' || n || '次修订')), v.digest, v.proposed_on, v.proposed_by_id
    from alliances.pact_versions v cross join generate_series(2, ${size}) as n where v.pact_id = ${pactId}`;
  await sql`analyze alliances.pact_versions`;
  console.log(`  a pact of ${size} versions, written in ${(took(filling) / 1000).toFixed(1)} s`);
  const times: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 60; round++) {
    const [from, to] = [1 + ((round * 7919) % size), 1 + ((round * 104_729 + 50_000) % size)].sort(
      (a, b) => a - b,
    );
    const begun = performance.now();
    const { data, errors } = await ask(
      `query ($pactId: ID!, $from: Int!, $to: Int!) { pact(id: $pactId) { difference(from: $from, to: $to) { clause change before after } } }`,
      { pactId, from, to },
      viewer,
    );
    const told = took(begun);
    if (errors || data.pact.difference.length === 0) throw new Error(JSON.stringify(errors ?? data));
    const plainly = performance.now();
    await sql`select document from alliances.pact_versions where pact_id = ${pactId} and number in (${from!}, ${to!})`;
    if (round < 20) continue;
    times.push(told);
    bare.push(took(plainly));
  }
  const [hubTime, sqlTime] = [median(times), median(bare)];
  console.log(
    `  the difference of two of its versions, through the graph: ${hubTime.toFixed(1)} ms; reading both in bare SQL: ${sqlTime.toFixed(1)} ms; ratio ${(sqlTime / hubTime).toFixed(2)}`,
  );
}
