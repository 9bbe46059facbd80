import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGraphHub, type OpenedHub } from '@hub/gateway/hub.ts';
import { readExamples } from '@hub/gateway/examples.ts';
import { anonymous } from '@hub/kit/viewer.ts';
import { recordStatements } from '@hub/kit/database.ts';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { analyse, seedAll } from '../../../scripts/seed.ts';
import { viewerNamed } from '../../_kit/people.ts';

/** The hub as a whole: how long it takes to start, what each example costs, how fast the flagship query is. */

const flagship = `{
  administrativeDivision(code: "440881105") {
    adjacentDivisions(crosses: PROVINCE) {
      division {
        name
        partyOrganizations(first: 20) {
          nodes {
            name
            alliances(first: 5) { nodes { name } }
            pacts(first: 5, filter: { status: { eq: IN_FORCE } }) {
              nodes { pactNumber parties { party { ... on PartyOrganization { name } } } }
            }
          }
        }
      }
    }
  }
}`;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function timeStart(data: string): Promise<number> {
  const port = await freePort();
  const script = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));
  const begun = performance.now();
  const child = spawn(process.execPath, [script, '--port', String(port), '--data', data], {
    stdio: 'ignore',
  });
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null) throw new Error(`start ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const took = performance.now() - begun;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
  return took;
}

function percentile(sorted: number[], p: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))]!;
}

async function latency(hub: OpenedHub, rounds: number): Promise<string> {
  for (let i = 0; i < 50; i++) await hub.ask({ query: flagship }, anonymous);
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const begun = performance.now();
    await hub.ask({ query: flagship }, anonymous);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const throughput = await perSecond(hub);
  return `${percentile(times, 0.5).toFixed(1)} | ${percentile(times, 0.99).toFixed(1)} | ${throughput.toFixed(0)}`;
}

async function perSecond(hub: OpenedHub): Promise<number> {
  const until = performance.now() + 4000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await hub.ask({ query: flagship }, anonymous);
      done++;
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: 8 }, worker));
  return (done * 1000) / (performance.now() - begun);
}

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
try {
  const data = join(folder, 'started');
  const cold = await timeStart(data);
  const warm = await timeStart(data);
  console.log(`start, seconds: cold ${(cold / 1000).toFixed(1)}, warm ${(warm / 1000).toFixed(1)}\n`);

  await using database = await openEmbeddedDatabase({ folder: join(folder, 'postgres') });
  await migrateAll(database.url);
  await seedAll(database.url);
  await analyse(database.url);

  const embedded = await openGraphHub({ databaseUrl: database.url });
  console.log('| example | statements |\n|---|---|');
  for (const { examples } of await readExamples()) {
    for (const { name, query, variables, identity } of examples) {
      const { statements } = await recordStatements(() =>
        embedded.ask({ query, variables }, viewerNamed(identity)),
      );
      console.log(`| ${name} | ${statements.length} |`);
    }
  }
  const { statements } = await recordStatements(() => embedded.ask({ query: flagship }, anonymous));
  console.log(`| flagship | ${statements.length} |\n`);

  const distributed = await openGraphHub({ databaseUrl: database.url, mode: 'distributed' });
  console.log('| flagship | p50 ms | p99 ms | requests/s, 8 at once |\n|---|---|---|---|');
  console.log(`| embedded | ${await latency(embedded, 500)} |`);
  console.log(`| distributed, all in one process | ${await latency(distributed, 500)} |`);
  await embedded.close();
  await distributed.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
