import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { candidates, type Candidate } from './candidates.ts';

/**
 * How the tree of organizations is best kept: every candidate over the same tree in one run, rounds
 * interleaved, medians in milliseconds and as a ratio to the recursive query.
 */

const { values } = parseArgs({ options: { organizations: { type: 'string', default: '1000000' } } });
const total = Number(values.organizations);
const say = (text: string) => process.stderr.write(`${text}\n`);

/** The centre, 31 provinces, prefectures, counties, townships, villages; branches make up the number. */
const widths = [1, 31, 31 * 11, 31 * 11 * 8, 31 * 11 * 8 * 14, 31 * 11 * 8 * 14 * 9];

function levels(): { depth: number; from: number; count: number; parentFrom: number; parents: number }[] {
  const rows = [];
  let from = 1;
  let parentFrom = 0;
  let parents = 0;
  for (let depth = 0; depth <= widths.length && from <= total; depth++) {
    const count = Math.min(depth < widths.length ? widths[depth]! : total - from + 1, total - from + 1);
    rows.push({ depth, from, count, parentFrom, parents });
    parentFrom = from;
    parents = count;
    from += count;
  }
  return rows;
}

function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

const folder = mkdtempSync(join(tmpdir(), 'hub-tree-'));
const database = await openEmbeddedDatabase({
  folder,
  settings: {
    shared_buffers: '512MB',
    work_mem: '256MB',
    maintenance_work_mem: '512MB',
    max_wal_size: '8GB',
    jit: 'off',
  },
});
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
const many = postgres(database.url, { max: 8, onnotice: () => {} });

async function run(text: string, parameters: unknown[]): Promise<void> {
  await sql.unsafe(text, parameters as never[], { prepare: true });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

try {
  await sql`create table org (id bigint primary key, parent_id bigint, depth smallint not null, kind smallint not null)`;
  for (const { depth, from, count, parentFrom, parents } of levels()) {
    await sql`insert into org select ${from}::bigint + i, case when ${depth} = 0 then null else ${parentFrom}::bigint + i % ${Math.max(parents, 1)}::bigint end,
      ${depth}, case when ${depth} < 5 then 0 else 1 + i % 4 end from generate_series(0, ${count}::bigint - 1) i`;
  }
  await sql`create index on org (parent_id)`;
  await sql`analyze org`;

  const built = new Map<Candidate, { seconds: number; size: string }>();
  for (const candidate of candidates) {
    say(`build ${candidate.name}`);
    const took = await timed(async () => {
      for (const statement of candidate.build) await sql.unsafe(statement);
    });
    for (const relation of candidate.relations) await sql.unsafe(`vacuum analyze ${relation}`);
    const [row] =
      await sql`select pg_size_pretty(sum(pg_total_relation_size(r::regclass))) as size from unnest(${candidate.relations}::text[]) r`;
    built.set(candidate, { seconds: took / 1000, size: row!.size as string });
  }
  await sql`checkpoint`;

  const at = async (depth: number, n: number) => {
    const rows = await sql<
      { id: string }[]
    >`select id from org where depth = ${depth} order by id offset ${n} limit 1`;
    return rows[0]!.id;
  };
  const nodes = {
    province: await at(1, 7),
    prefecture: await at(2, 100),
    county: await at(3, 900),
    other: await at(2, 200),
    village: await at(5, 5000),
    township: await at(4, 777),
  };
  const [moved] =
    await sql`select count(*)::int as n from path12 p join path12 a on p.path >= a.path and p.path < left(a.path, -1) || '0' where a.id = ${nodes.county}`;

  const operations: [string, number, (one: Candidate) => Promise<unknown>][] = [
    ['page of 50 in a county', 15, (one) => run(one.page, [nodes.county])],
    ['page of 50 in a province', 5, (one) => run(one.page, [nodes.province])],
    ['counts, county', 15, (one) => run(one.counts, [nodes.county])],
    ['counts, prefecture', 9, (one) => run(one.counts, [nodes.prefecture])],
    ['counts, province', 5, (one) => run(one.counts, [nodes.province])],
    ['ancestors', 25, (one) => run(one.ancestors, [nodes.village])],
    [
      `move a county of ${moved!.n}`,
      5,
      (one) =>
        sql
          .begin(async (tx) => {
            for (const text of one.move)
              await tx.unsafe(text, pick(text, [nodes.county, nodes.other]) as never[]);
            throw new Error('undo');
          })
          .catch((error: Error) => {
            if (error.message !== 'undo') throw error;
          }),
    ],
  ];
  let next = total + 1;
  const insertOne = async (client: postgres.Sql, one: Candidate, below: string) => {
    const id = next++;
    await client.begin(async (tx) => {
      for (const text of one.insert) await tx.unsafe(text, [id, below] as never[], { prepare: true });
    });
  };
  operations.push(['insert a leaf', 25, (one) => insertOne(sql, one, nodes.township)]);

  const results = new Map<string, Map<Candidate, number>>();
  for (const [name, rounds, work] of operations) {
    say(`measure ${name}`);
    const times = new Map<Candidate, number[]>(candidates.map((one) => [one, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const one of candidates) {
        const took = await timed(() => work(one));
        if (round > 0) times.get(one)!.push(took);
      }
    }
    results.set(name, new Map([...times].map(([one, list]) => [one, median(list)])));
  }

  say('measure inserts by 8 connections');
  const townships = (
    await sql<{ id: string }[]>`select id from org where depth = 4 order by id limit 4000`
  ).map(({ id }) => id);
  const perSecond = new Map<Candidate, number>();
  for (const one of candidates) {
    const took = await timed(() =>
      Promise.all(
        Array.from({ length: 8 }, async (_, w) => {
          for (let i = 0; i < 150; i++)
            await insertOne(many, one, townships[(w * 150 + i) % townships.length]!);
        }),
      ),
    );
    perSecond.set(one, 1200_000 / took);
  }

  const [baseline] = candidates;
  console.log(
    `${total} organizations; milliseconds, median; in brackets the ratio to the recursive CTE of the same run.\n`,
  );
  console.log(
    `| | ${candidates.map(({ name }) => name).join(' | ')} |\n|---|${candidates.map(() => '---|').join('')}`,
  );
  for (const [name, row] of results) {
    const base = row.get(baseline!)!;
    console.log(
      `| ${name} | ${candidates.map((one) => `${row.get(one)!.toFixed(2)} (${(row.get(one)! / base).toFixed(2)})`).join(' | ')} |`,
    );
  }
  console.log(
    `| inserts/s, 8 connections | ${candidates.map((one) => perSecond.get(one)!.toFixed(0)).join(' | ')} |`,
  );
  console.log(`| size with indexes | ${candidates.map((one) => built.get(one)!.size).join(' | ')} |`);
  console.log(
    `| load and index, s | ${candidates.map((one) => built.get(one)!.seconds.toFixed(1)).join(' | ')} |`,
  );
} finally {
  await Promise.all([sql.end(), many.end()]);
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Only the parameters a statement uses. */
function pick(text: string, parameters: unknown[]): unknown[] {
  return text.includes('$2') ? parameters : parameters.slice(0, 1);
}
