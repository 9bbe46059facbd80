import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { anonymous } from '@hub/kit/viewer.ts';
import { openGraphHub } from '@hub/gateway/hub.ts';
import postgres from 'postgres';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { fill } from './country.ts';

/**
 * What a roll-up of a province costs at a million organizations, today and as of a day before a tenth of the villages
 * moved: through the graph, against bare counts in SQL and recursion over relations, in one run. Decision 016 quotes it.
 */

const { values } = parseArgs({
  options: {
    organizations: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '15' },
  },
});
const total = Number(values.organizations);
const rounds = Number(values.rounds);
const say = (text: string) => process.stderr.write(`${text}\n`);
const folder = mkdtempSync(join(tmpdir(), 'hub-roll-up-'));
const database = await openEmbeddedDatabase({
  folder: join(folder, 'postgres'),
  durable: false,
  settings: {
    shared_buffers: '1GB',
    work_mem: '128MB',
    maintenance_work_mem: '256MB',
    max_wal_size: '8GB',
    jit: 'off',
  },
});
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
const open: { close(): Promise<void> }[] = [];
try {
  const loadBefore = loadavg()[0]!.toFixed(1);
  await migrateAll(database.url);
  say(`${total} organizations`);
  const { province, county, day } = await fill(sql, total);
  const hub = await openGraphHub({ mode: 'embedded', databaseUrl: database.url });
  open.push(hub);

  const graph = (query: string, code: string, asOf: string | null) => async () => {
    const { text } = await hub.ask({ query, variables: { code } }, anonymous, asOf);
    const { data, errors } = JSON.parse(text) as { data: any; errors?: unknown };
    if (errors) throw new Error(text);
    return data;
  };
  const byDivision = `query ($code: DivisionCode!) { administrativeDivision(code: $code) { organizationRollUp { total byKind { kind count } byTier { tier count } byProgramme { programme count } } } }`;
  const coverage = `query ($code: DivisionCode!) { administrativeDivision(code: $code) { partyCoverage { estateCount coveredEstateCount units { kind count coveredCount } } } }`;
  const bySubtree = `query ($code: String!) { partyOrganization(code: $code) { subtreeCounts { kind count } } }`;
  const first = `query ($code: String!) { partyOrganization(code: $code) { descendants(first: 50) { nodes { name } } } }`;
  const bare = (text: string, parameters: string[]) => async () =>
    await sql.unsafe<{ kind: string; count: number }[]>(text, parameters, { prepare: true });
  const stood = `(founded_on is null or founded_on <= $2::date) and (dissolved_on is null or dissolved_on > $2::date)`;
  const range = `select kind, count(*)::int as count from organizations.party_organizations
    where division_code >= $1 and division_code < $1 || ':' and ${stood} group by 1 order by 1`;
  const recursive = `with recursive t as (
      select id from organizations.party_organizations where code = $1
      union all select o.id from organizations.party_organizations o join t on o.superior_id = t.id)
    select o.kind, count(*)::int as count from t join organizations.party_organizations o using (id)
    where o.code <> $1 and ${stood} group by 1 order by 1`;
  const recursiveDated = `with recursive t as (
      select id from organizations.party_organizations where code = $1
      union all select p.organization_id from period p join t on p.superior_id = t.id
        where (p.valid_from is null or p.valid_from <= $2::date) and (p.valid_to is null or p.valid_to > $2::date))
    select o.kind, count(*)::int as count from t join organizations.party_organizations o using (id)
    where o.code <> $1 and ${stood} group by 1 order by 1`;

  const today = new Date().toISOString().slice(0, 10);
  const sum = (rows: { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
  const ways: Record<string, () => Promise<unknown>> = {};
  for (const [what, code] of [
    ['province', province],
    ['county', county],
  ] as const) {
    const organization = `D${code}`;
    ways[`${what}: bare SQL count by division, today`] = bare(range, [code, today]);
    ways[`${what}: recursion from the committee, today`] = bare(recursive, [organization, today]);
    ways[`${what}: recursion over dated relations, ${day}`] = bare(recursiveDated, [organization, day]);
    ways[`${what}: organizationRollUp, today`] = graph(byDivision, code, null);
    ways[`${what}: organizationRollUp, ${day}`] = graph(byDivision, code, day);
    ways[`${what}: subtreeCounts, today`] = graph(bySubtree, organization, null);
    ways[`${what}: subtreeCounts, ${day}`] = graph(bySubtree, organization, day);
    ways[`${what}: first 50 descendants, today`] = graph(first, organization, null);
    ways[`${what}: first 50 descendants, ${day}`] = graph(first, organization, day);
    ways[`${what}: partyCoverage, today`] = graph(coverage, code, null);

    // All agree before they are timed.
    const counted = async (name: string) => JSON.stringify(await ways[`${what}: ${name}`]!());
    const [now, then] = [
      await counted('recursion from the committee, today'),
      await counted(`recursion over dated relations, ${day}`),
    ];
    for (const [at, expected] of [
      ['today', now],
      [day, then],
    ] as const) {
      const { partyOrganization } = (await ways[`${what}: subtreeCounts, ${at}`]!()) as any;
      if (JSON.stringify(partyOrganization.subtreeCounts) !== expected)
        throw new Error(`${what} ${at}: counts differ`);
    }
    const { administrativeDivision } = (await ways[`${what}: organizationRollUp, today`]!()) as any;
    const rows = (await ways[`${what}: bare SQL count by division, today`]!()) as { count: number }[];
    if (administrativeDivision.organizationRollUp.total !== sum(rows))
      throw new Error(`${what}: roll-up differs`);
  }

  const names = Object.keys(ways);
  const figures = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      const begun = performance.now();
      await ways[name]!();
      if (round > 0) figures.get(name)!.push(performance.now() - begun);
    }
  const median = (name: string) => figures.get(name)!.sort((a, b) => a - b)[rounds >> 1]!;
  console.log(
    `${total} organizations; milliseconds, medians of ${rounds} interleaved rounds; ratio to the bare count and to the recursion of the same date.\n`,
  );
  console.log('| | ms | to the bare count | to the recursion |\n| --- | --- | --- | --- |');
  for (const name of names) {
    const [what, rest] = name.split(': ') as [string, string];
    const to = (other: string) => (median(name) / median(`${what}: ${other}`)).toFixed(2);
    const recursion = rest.endsWith(day)
      ? `recursion over dated relations, ${day}`
      : 'recursion from the committee, today';
    console.log(
      `| ${name} | ${median(name).toFixed(2)} | ${to('bare SQL count by division, today')} | ${to(recursion)} |`,
    );
  }
  const [size] = await sql<{ past: number; rows: number; all: number }[]>`
    select (pg_total_relation_size('organizations.past_states') / 1048576)::int as past, (select count(*)::int from organizations.past_states) as rows,
      (pg_total_relation_size('organizations.party_organizations') / 1048576)::int as all`;
  console.log(
    `\npast_states: ${size!.rows} rows, ${size!.past} MB beside ${size!.all} MB of organizations. Load average ${loadBefore} before, ${loadavg()[0]!.toFixed(1)} after.`,
  );
} finally {
  for (const hub of open) await hub.close();
  await sql.end({ timeout: 0 });
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
