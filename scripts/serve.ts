import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ConfigFailure, readConfig, subgraphAddress } from '@hub/gateway/config.ts';
import { choresOf, openGateway, retentionRules, serveGateway, subgraphs } from '@hub/gateway/hub.ts';
import { remoteIssuer } from '@hub/gateway/identity/tokens.ts';
import { peersByHttp, reachByHttp } from '@hub/gateway/reach.ts';
import { readAuditKeys } from '@hub/kit/audit/keys.ts';
import { openSealer, type Sealer } from '@hub/kit/audit/sealer.ts';
import { openDatabase } from '@hub/kit/database.ts';
import { theVault } from '@hub/kit/vault/vault.ts';
import { roleOf } from '@hub/kit/migrate.ts';
import { openRetention } from '@hub/kit/retention.ts';
import { today } from '@hub/kit/scalars/local-date.ts';
import { serveSubgraph } from '@hub/kit/server.ts';
import { secretsOf } from '@hub/kit/signature.ts';
import type { Subgraph } from '@hub/kit/subgraph.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { migrateAll } from './migrate.ts';
import { seedAll } from './seed.ts';
import { openVaultKeys } from './vault-keys.ts';

/**
 * Distributed mode. `serve NAME` runs one subgraph, `serve gateway` the gateway, and `serve` alone all five,
 * each in a process of its own.
 */
const part = process.argv[2];
const config = explained(() => readConfig());
const witnessFile = fileURLToPath(new URL('../.data/audit-witness.jsonl', import.meta.url));
const addresses = explained(() => new Map(subgraphs.map(({ name }, i) => [name, subgraphAddress(name, i)])));
const urls = new Map([...addresses].map(([name, { url }]) => [name, url]));

try {
  if (part === undefined) await serveAll();
  else if (part === 'gateway') await serveTheGateway();
  else await serveOne(part);
} catch (error) {
  refuseToStart(error);
}

function explained<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return refuseToStart(error);
  }
}

/** What an operator can put right is said without a stack. */
function refuseToStart(error: unknown): never {
  if (!(error instanceof ConfigFailure) && !(error instanceof Error && 'zh' in error)) throw error;
  console.error((error as Error).message);
  process.exit(1);
}

function secretOf(): string {
  if (config.secret && secretsOf(config.secret)) return config.secret;
  throw new ConfigFailure(
    '请设置 HUB_SECRET（至少 32 个字符），网关与各子图须相同；更换期间写作“新,旧”。',
    'Set HUB_SECRET (32 characters or more), the same for the gateway and every subgraph; `new,old` while it is replaced.',
  );
}

/** Seals one part's audit log beside it. */
async function sealerOf(chain: string, url: string): Promise<Sealer> {
  const { keys, algorithm, witness = witnessFile } = config.audit;
  return openSealer({ url, chains: [chain], keys: await readAuditKeys(url, keys), witness, algorithm });
}

/** Witnesses a subgraph's own logs beside the audit log. */
async function witnessesOf({ witnessed = [] }: Subgraph, url: string) {
  const { keys: configured, witness = witnessFile } = config.audit;
  const keys = await readAuditKeys(url, configured);
  return witnessed.map((open) => open({ url, keys, witness }));
}

async function serveOne(name: string): Promise<void> {
  const subgraph = subgraphs.find((one) => one.name === name);
  if (!subgraph) {
    const names = [...urls.keys(), 'gateway'].join(', ');
    throw new ConfigFailure(
      `没有名为 ${name} 的部分，可选：${names}。`,
      `There is no part ${name}; choose from ${names}.`,
    );
  }
  const { port, databaseUrl } = addresses.get(name)!;
  if (!databaseUrl) throw new ConfigFailure('请设置 DATABASE_URL。', 'Set DATABASE_URL.');
  const secret = secretOf();
  if (subgraph.sealed) theVault();
  const db = openDatabase({
    url: databaseUrl,
    role: roleOf(subgraph),
    applicationName: `hub ${name}`,
    auditKeys: config.audit.keys,
  });
  const sealer = await sealerOf(name, databaseUrl);
  const others = await witnessesOf(subgraph, databaseUrl);
  const retention = openRetention({
    url: databaseUrl,
    rules: new Map([[name, retentionRules.get(name)!]]),
    today,
  });
  const peers = peersByHttp(urls, secret);
  const server = await serveSubgraph(subgraph, { db, secret, peers, port });
  const chores = choresOf(subgraph, databaseUrl, peers);
  console.error(`${name} ${server.url}`);
  untilStopped(async () => {
    await server.close();
    await chores.close();
    await db.close();
    await retention.close();
    for (const other of others) await other.close();
    await sealer.close();
  });
}

async function serveTheGateway(): Promise<void> {
  const { oidc, databaseUrl } = config;
  if (!oidc && !config.demoIdentities) {
    throw new ConfigFailure(
      '未配置身份：请设置 HUB_OIDC_ISSUER、HUB_OIDC_AUDIENCE、HUB_OIDC_JWKS；仅供试用时可设 HUB_DEMO_IDENTITIES=1。',
      'No identity is configured: set HUB_OIDC_ISSUER, HUB_OIDC_AUDIENCE and HUB_OIDC_JWKS, or HUB_DEMO_IDENTITIES=1 for a trial.',
    );
  }
  const secret = secretOf();
  if (!databaseUrl) {
    throw new ConfigFailure(
      '请设置 DATABASE_URL：网关在其中核对 API 密钥并记录拒绝。',
      'Set DATABASE_URL: the gateway looks up API keys and logs refusals there.',
    );
  }
  const sealer = await sealerOf('gateway', databaseUrl);
  const gateway = await serveGateway(openGateway(reachByHttp(subgraphs, urls, secret), config.door), {
    port: config.port,
    host: config.host,
    issuers: oidc ? [remoteIssuer(oidc)] : [],
    demoSecret: oidc ? undefined : databaseUrl,
    gatewayDatabase: databaseUrl,
    anonymousPerMinute: config.anonymousPerMinute ?? 600,
    proxies: config.proxies,
    door: config.door,
    telemetry: config.telemetry,
  });
  console.error(`gateway ${gateway.url}/graphql`);
  if (gateway.metricsUrl) console.error(`metrics ${gateway.metricsUrl}`);
  for (const { zh, who, token } of gateway.demoCredentials) console.error(`${zh} (${who}): ${token}`);
  untilStopped(async () => {
    await gateway.close();
    await sealer.close();
  });
}

async function serveAll(): Promise<void> {
  openVaultKeys();
  const database = config.databaseUrl
    ? null
    : await openEmbeddedDatabase({
        folder: fileURLToPath(new URL('../.data/postgres', import.meta.url)),
        onProgress: (sentence) => console.error(sentence),
      });
  const databaseUrl = config.databaseUrl ?? database!.url;
  await migrateAll(databaseUrl, (sentence) => console.error(sentence));
  if (!config.databaseUrl) await seedAll(databaseUrl, (sentence) => console.error(sentence));
  const environment = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    HUB_SECRET: config.secret ?? randomBytes(32).toString('base64url'),
    ...(config.oidc || config.databaseUrl ? {} : { HUB_DEMO_IDENTITIES: '1' }),
  };
  const script = fileURLToPath(import.meta.url);
  const parts = [...urls.keys(), 'gateway'];
  const children = parts.map((name) =>
    spawn(process.execPath, [script, name], { stdio: 'inherit', env: environment }),
  );
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await Promise.all(children.map(ended));
    await database?.stop();
  };
  children.forEach((child, i) =>
    child.once('exit', (code) => {
      if (stopping) return;
      console.error(
        `${parts[i]} 已退出（${code}），其余随之停止。 ${parts[i]} ended (${code}); stopping the rest.`,
      );
      process.exitCode = 1;
      void stop();
    }),
  );
  untilStopped(stop);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function untilStopped(stop: () => Promise<void>): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(1);
      asked = true;
      void stop().then(() => process.exit(process.exitCode ?? 0));
    });
  }
}
