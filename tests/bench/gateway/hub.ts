import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphs } from '@hub/gateway/hub.ts';
import { openEmbeddedDatabase } from '../../../scripts/embedded-database.ts';
import { migrateAll } from '../../../scripts/migrate.ts';
import { analyse, seedAll } from '../../../scripts/seed.ts';
import { openVaultKeys } from '../../../scripts/vault-keys.ts';
import { contest, type Contestant, type Results, type Rules } from './contest.ts';
import { hiveArgs, SHARED } from './gateways.ts';
import { hubQueries } from './hub-queries.ts';
import { freePort, start } from './processes.ts';

export const EMBEDDED_HUB = 'embedded hub';
export const EMBEDDED_SHARED = 'embedded hub, fetches shared';
export const DISTRIBUTED = 'distributed hub';
export const HIVE_OVER_HUB = 'Hive Gateway, Rust planner, over the hub';
export const SHARED_OVER_HUB = 'Hive Gateway, Rust planner, over the hub, fetches shared';
export const BY_SQL = 'one SQL statement by hand';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const script = (name: string): string => here(`../../../scripts/${name}.ts`);

/** The ways to one answer out of one database: the hub in one process, its parts over HTTP, another gateway before them, SQL. */
export async function compareHubs(folder: string, rules: Rules): Promise<Results> {
  await using processes = new AsyncDisposableStack();
  const database = processes.use(await openEmbeddedDatabase({ folder: join(folder, 'postgres') }));
  const data = join(folder, 'data');
  mkdirSync(data);
  openVaultKeys(data);
  await migrateAll(database.url);
  await seedAll(database.url);
  await analyse(database.url);

  const ports = new Map<string, number>();
  for (const { name } of [...subgraphs, { name: 'gateway' }]) ports.set(name, await freePort());
  const secret = randomBytes(32).toString('base64url');
  const env: Record<string, string> = {
    DATABASE_URL: database.url,
    HUB_SECRET: secret,
    HUB_DEMO_IDENTITIES: '1',
    HUB_ANONYMOUS_PER_MINUTE: '0',
    HUB_AUDIT_WITNESS: join(data, 'audit-witness.jsonl'),
    PORT: String(ports.get('gateway')),
  };
  const urls: Record<string, string> = {};
  for (const { name } of subgraphs) {
    urls[name] = `http://127.0.0.1:${ports.get(name)}/`;
    env[`${name.toUpperCase()}_PORT`] = String(ports.get(name));
  }
  for (const { name } of subgraphs) {
    const served = processes.use(start([script('serve'), name], env));
    await healthy(`${urls[name]}health`, served.check);
  }

  const contestants: Contestant[] = [];
  const add = (
    name: string,
    port: number,
    path: string,
    args: string[],
    more: Record<string, string> = {},
  ) => {
    const process = processes.use(start(args, { ...env, ...more }));
    contestants.push({
      name,
      url: `http://127.0.0.1:${port}${path}`,
      pid: process.pid,
      process,
      purposes: true,
    });
  };
  const port = await freePort();
  const args = [script('start'), '--port', String(port), '--data', data, '--no-seed'];
  add(EMBEDDED_HUB, port, '/graphql', args);
  // The same process, asked by clients who may be answered together.
  contestants.push({ ...contestants[0]!, name: EMBEDDED_SHARED, purposes: false });
  add(DISTRIBUTED, ports.get('gateway')!, '/graphql', [script('serve'), 'gateway']);

  const file = join(folder, 'hub.graphql');
  const supergraph = readFileSync(here('../../../schema/supergraph.graphql'), 'utf8');
  writeFileSync(
    file,
    supergraph.replace(/http:\/\/(\w+)\.subgraph\.internal\//g, (url, name: string) => urls[name] ?? url),
  );
  for (const name of [HIVE_OVER_HUB, SHARED_OVER_HUB]) {
    const hivePort = await freePort();
    const args = hiveArgs(file, hivePort, 'hive-gateway-signed.mjs', 'rust');
    add(name, hivePort, '/graphql', args, name === SHARED_OVER_HUB ? SHARED : {});
  }
  const sqlPort = await freePort();
  add(BY_SQL, sqlPort, '/', [here('hub-by-sql.ts'), String(sqlPort), database.url]);
  return await contest(contestants, hubQueries, rules);
}

async function healthy(url: string, check: () => void): Promise<void> {
  for (;;) {
    check();
    const answered = await fetch(url).catch(() => null);
    if (answered?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
