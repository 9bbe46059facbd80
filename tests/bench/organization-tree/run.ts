import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { assertAgreement } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import { candidates } from './candidates/index.ts';
import { dated } from './candidates/dated.ts';
import { ask, interleaved, inTransaction, rate, timed } from './measure.ts';
import { table, type Line } from './report.ts';
import { choosePlaces, growTree } from './tree.ts';

/** How the tree of organizations is best kept: every candidate over the same tree, in one run. Decision 001 quotes it. */

const { values } = parseArgs({ options: { organizations: { type: 'string', default: '1000000' } } });
const total = Number(values.organizations);
if (!(total >= 400_000)) throw new Error('--organizations must be at least 400000: fewer leave no branches.');
const say = (text: string) => process.stderr.write(`${text}\n`);
const load = () => loadavg()[0]!.toFixed(1);

const folder = mkdtempSync(join(tmpdir(), 'hub-tree-'));
const database = await openEmbeddedDatabase({
  folder,
  settings: {
    shared_buffers: '2GB',
    work_mem: '256MB',
    maintenance_work_mem: '512MB',
    max_wal_size: '8GB',
    jit: 'off',
  },
});
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
const eight = postgres(database.url, { max: 8, onnotice: () => {} });
const close = () => Promise.all([sql.end({ timeout: 0 }), eight.end({ timeout: 0 })]);
// Pending statements fail, and what follows them cleans up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());

try {
  const loadBefore = load();
  say(`${total} organizations`);
  await growTree(sql, total);
  const places = await choosePlaces(sql, total);
  const { province, prefecture, county } = places;

  const seconds = new Map<Candidate, number>();
  for (const candidate of candidates) {
    say(`load ${candidate.name}`);
    const took = await timed(async () => {
      for (const statement of candidate.build) await sql.unsafe(statement);
    });
    seconds.set(candidate, took / 1_000);
    for (const name of candidate.tables) await sql.unsafe(`vacuum analyze ${name}`);
  }
  const megabytes = async (what: string) => {
    const sizes = new Map<Candidate, number>();
    for (const candidate of candidates) {
      const names = candidate.tables.map((name) => `${what}('${name}'::regclass)`);
      const [row] = await sql.unsafe<{ size: number }[]>(
        `select ((${names.join('+')}) / 1048576.0)::float8 as size`,
      );
      sizes.set(candidate, row!.size);
    }
    return sizes;
  };
  const sizes: Line[] = [
    { title: 'tables and indexes, MB', figures: await megabytes('pg_total_relation_size'), digits: 0 },
    { title: 'of that indexes, MB', figures: await megabytes('pg_indexes_size'), digits: 0 },
    { title: 'load and index, s', figures: seconds, digits: 1 },
  ];
  const today = dated('period', '2026-01-01');
  const checked = [...candidates, { ...today, isHistorical: false }];
  await assertAgreement(sql, checked, places);
  await sql`checkpoint`;

  const lines: Line[] = [];
  const measure = async (
    title: string,
    rounds: number,
    one: (candidate: Candidate, round: number) => Promise<number>,
  ) => {
    say(`measure ${title}`);
    lines.push({
      title,
      figures: await interleaved(candidates, rounds, one),
      digits: title.includes('/s') ? 0 : 2,
    });
  };
  const reading =
    (statement: 'firstPage' | 'page' | 'counts' | 'ancestors', ...parameters: string[]) =>
    (candidate: Candidate) =>
      timed(() => ask(sql, candidate[statement], parameters));

  await measure(`first page of 50, county of ${county.size}`, 21, reading('firstPage', county.id));
  await measure('first page of 50, last county', 5, reading('firstPage', places.lastCounty));
  await measure(`first page of 50, province of ${province.size}`, 11, reading('firstPage', province.id));
  await measure(
    `page of 50 halfway, county of ${county.size}`,
    21,
    reading('page', county.id, county.halfway),
  );
  await measure(
    `page of 50 halfway, province of ${province.size}`,
    15,
    reading('page', province.id, province.halfway),
  );
  await measure(`counts, county of ${county.size}`, 21, reading('counts', county.id));
  await measure(`counts, prefecture of ${prefecture.size}`, 21, reading('counts', prefecture.id));
  await measure(`counts, province of ${province.size}`, 15, reading('counts', province.id));
  await measure('ancestors of a village', 41, reading('ancestors', places.village));

  // There and back, committed: an odd number of rounds with the one thrown away leaves it at home.
  await measure(`move a county of ${county.size}`, 7, (candidate, round) =>
    timed(() => inTransaction(sql, candidate.move, [county.id, round % 2 ? places.home : places.elsewhere])),
  );
  await assertAgreement(sql, checked, places);

  let registered = 0;
  const register = (client: postgres.Sql, candidate: Candidate) => async () => {
    const superior = places.townships[(registered * 7919) % places.townships.length]!;
    const id = `org_${String(registered++).padStart(26, '0')}`;
    await inTransaction(client, candidate.insert, [id, superior]);
  };
  await measure('leaves registered/s, 1 connection', 5, (candidate) =>
    rate(1, 600, register(sql, candidate)),
  );
  await measure('leaves registered/s, 8 connections', 5, (candidate) =>
    rate(8, 600, register(eight, candidate)),
  );

  console.log(
    `${total} organizations. Milliseconds unless said otherwise, medians; in brackets the ratio to the recursive CTE.\n`,
  );
  console.log(`${table(candidates, [...lines, ...sizes])}\n`);
  for (const { name, fold } of candidates) {
    if (!fold) continue;
    const [waiting] = await sql<{ count: number }[]>`select count(*)::int as count from fold_delta`;
    const took = await timed(() => sql.unsafe(fold));
    console.log(`Folding ${waiting!.count} deltas (${name}): ${took.toFixed(0)} ms.`);
  }
  console.log(`Load average of the machine ${loadBefore} before, ${load()} after (the run itself included).`);
} finally {
  await close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
