import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { openGraphHub, type OpenedHub } from '@hub/gateway/hub.ts';
import { anonymous, type Viewer } from '@hub/kit/viewer.ts';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { analyse, seedAll } from '../../../scripts/seed.ts';
import { asCoordinator, asTownship } from '../../_kit/people.ts';
import type { Counted, Load } from './hub-process.ts';

/**
 * What it costs to decide who may see what: the hub against itself without policies, row-level security and signatures,
 * in rounds that take turns; and how long after a pact closes its grants are still open.
 */

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, ms: { type: 'string', default: '1500' } },
});
const rounds = Number(values.rounds);
const ms = Number(values.ms);

const queries: Record<string, { query: string; viewer: Viewer }> = {
  'neighbours, their organizations and pacts (anonymous)': {
    viewer: anonymous,
    query: `{ administrativeDivision(code: "440881105") { adjacentDivisions(crosses: PROVINCE) { division {
      name partyOrganizations(first: 20) { nodes { name alliances(first: 5) { nodes { name } }
      pacts(first: 5, filter: { status: { eq: IN_FORCE } }) { nodes { pactNumber parties { party { ... on PartyOrganization { name } } } } } } } } } } }`,
  },
  'border cases with their notes (coordinator)': {
    viewer: asCoordinator('440881'),
    query: `{ borderCases(first: 50, filter: { division: "440881" }) { nodes { title sides { code } events { on note } } } }`,
  },
  'patrol routes, opened by pacts (clerk)': {
    viewer: asTownship('440881105'),
    query: `{ jointPatrols(first: 20, filter: { division: "440881105" }) { nodes { on route } } }`,
  },
  'a roll of members (coordinator)': {
    viewer: asCoordinator('440881'),
    query: '{ partyMembers(first: 50) { nodes { id membershipStatus skills homeOrganization { name } } } }',
  },
};

interface Contestant {
  run(load: Load): Promise<Counted>;
  close(): void;
}

async function start(url: string, mode: string, guarded: boolean): Promise<Contestant> {
  const imports = guarded ? [] : ['--import', fileURLToPath(new URL('./unguarded.ts', import.meta.url))];
  const child: ChildProcess = fork(fileURLToPath(new URL('./hub-process.ts', import.meta.url)), [url, mode], {
    execArgv: imports,
  });
  await once(child, 'message');
  return {
    async run(load) {
      child.send(load);
      const [counted] = (await once(child, 'message')) as [Counted];
      return counted;
    },
    close: () => child.disconnect(),
  };
}

const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function withoutRowSecurity(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const tables = await sql<{ name: string }[]>`
    select oid::regclass::text as name from pg_class where relrowsecurity`;
  for (const { name } of tables)
    await sql.unsafe(`alter table ${name} disable row level security, no force row level security`);
  await sql.end();
}

async function compare(guardedUrl: string, openUrl: string): Promise<void> {
  console.log(
    '| query | mode | with, requests/s | without, requests/s | with / without |\n|---|---|---|---|---|',
  );
  for (const mode of ['embedded', 'distributed']) {
    const guarded = await start(guardedUrl, mode, true);
    const open = await start(openUrl, mode, false);
    for (const [name, { query, viewer }] of Object.entries(queries)) {
      const load = { query, viewer, concurrency: 8 };
      const warm = { ...load, ms: 1000 };
      const [one, other] = [await guarded.run(warm), await open.run(warm)];
      if (one.text !== other.text)
        throw new Error(`${name}: not the same answers\n${one.text}\n${other.text}`);
      if (one.text.includes('"errors"')) throw new Error(`${name}: ${one.text}`);
      const rates: number[][] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const order = round % 2 ? [1, 0] : [0, 1];
        for (const which of order) {
          const { requests, ms: took } = await [guarded, open][which]!.run({ ...load, ms });
          rates[which]!.push((requests / took) * 1000);
        }
      }
      const ratio = median(rates[0]!.map((rate, round) => rate / rates[1]![round]!));
      console.log(
        `| ${name} | ${mode} | ${median(rates[0]!).toFixed(0)} | ${median(rates[1]!).toFixed(0)} | ${ratio.toFixed(2)} |`,
      );
    }
    guarded.close();
    open.close();
  }
}

const clerk = asTownship('440881105');
const coordinator = asCoordinator('440881');
/** What the pact between 石角镇 and 古城镇 opens to the clerk, and nothing else does. */
const opened = '{ borderZones { nodes { tierBodies { dutyOffice } } } }';
const ofGucheng = '古城镇';

/** Milliseconds from the answer of a suspension to the last answer that still showed what the pact had opened. */
async function closing(hub: OpenedHub, times: number): Promise<number[]> {
  const ask = async (query: string, viewer: Viewer, variables = {}) =>
    JSON.parse((await hub.ask({ query, variables }, viewer)).text) as any;
  const act = async (name: string, type: string, input: object) => {
    const { data } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { pact { version } userErrors { code } } }`,
      coordinator,
      { input },
    );
    if (data[name].userErrors.length > 0) throw new Error(JSON.stringify(data[name]));
    return data[name].pact.version as number;
  };
  const found = await ask('{ pact(pactNumber: "桂粤边建〔2022〕01号") { id version } }', clerk);
  const { id: pactId } = found.data.pact;
  let { version } = found.data.pact;
  const late: number[] = [];
  for (let i = 0; i < times; i++) {
    let closedAt: number | undefined;
    let stillOpenAt = -Infinity;
    let done = false;
    let shown = 0;
    const readers = Array.from({ length: 4 }, async () => {
      while (!done) {
        const begun = performance.now();
        if (JSON.stringify(await ask(opened, clerk)).includes(ofGucheng)) {
          shown += 1;
          // Asked after the pact had closed, and still shown.
          if (closedAt !== undefined && begun > closedAt)
            stillOpenAt = Math.max(stillOpenAt, performance.now());
        }
      }
    });
    while (shown < 8) await new Promise((resolve) => setTimeout(resolve, 1));
    version = await act('suspendPact', 'SuspendPactInput', { pactId, version, reason: '测量' });
    closedAt = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 200));
    done = true;
    await Promise.all(readers);
    late.push(Math.max(0, stillOpenAt - closedAt));
    version = await act('resumePact', 'ResumePactInput', { pactId, version });
  }
  return late;
}

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-access-'));
try {
  await using database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
  const urlOf = (name: string): string => Object.assign(new URL(database.url), { pathname: `/${name}` }).href;
  const admin = postgres(database.url, { max: 1, onnotice: () => {} });
  await admin.unsafe('create database guarded');
  await migrateAll(urlOf('guarded'));
  await seedAll(urlOf('guarded'));
  await analyse(urlOf('guarded'));
  await admin.unsafe('create database unguarded template guarded');
  await admin.end();
  await withoutRowSecurity(urlOf('unguarded'));
  console.log(`Node ${process.versions.node}, ${rounds} rounds of ${ms} ms, 8 at once; medians.\n`);
  await compare(urlOf('guarded'), urlOf('unguarded'));
  console.log(
    '\n| closing of a grant by suspension | times | last seen open after the answer, ms: median, most |\n|---|---|---|',
  );
  for (const mode of ['embedded', 'distributed'] as const) {
    const hub = await openGraphHub({ databaseUrl: urlOf('guarded'), mode });
    const late = await closing(hub, 20);
    console.log(`| ${mode} | ${late.length} | ${median(late).toFixed(0)}, ${Math.max(...late).toFixed(0)} |`);
    await hub.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
