import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedDatabase } from '../embedded-database.ts';
import { openVaultKeys } from '../vault-keys.ts';
import type { StartConfig } from './config.ts';
import { failureOfStep } from './failed-step.ts';
import { checkHubPort } from './hub-port.ts';
import { awaitInterruption } from './interruption.ts';
import { publicAddress, verifyOwnDatabase } from './own-database.ts';
import { showProgress, type Progress } from './progress.ts';
import { resetData } from './reset.ts';
import { whereToGo, type RunningHub } from './where-to-go.ts';

type Said = (sentence: string) => void;

/** What the hub is made of, loaded only when its step is reached. */
export interface HubParts {
  migrateAll(databaseUrl: string, onProgress?: Said): Promise<void>;
  seedAll(databaseUrl: string, onProgress?: Said): Promise<{ alreadySeeded: boolean; rows: number }>;
  analyse(databaseUrl: string): Promise<void>;
  openHub(options: {
    databaseUrl: string;
    port: number;
    host: string;
    demoIdentities: boolean;
  }): Promise<RunningHub>;
}

type Closing = () => Promise<unknown>;

const DRAIN_MS = 10_000;

/** Starts everything, serves until interrupted, stops everything. Rejects with a StartFailure. */
export async function runHub(config: StartConfig, loadParts: () => Promise<HubParts>): Promise<void> {
  const progress = showProgress(config.seed ? 5 : 4, (line) => process.stderr.write(line));
  const closings: Closing[] = [];
  // A closed terminal or `| head` must not take the orderly stop away.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignored);
  const interruption = awaitInterruption();
  const starting = startUp(config, loadParts, progress, closings);
  try {
    const hub = await Promise.race([starting, interruption.then(() => null)]);
    if (hub) {
      process.stdout.write(whereToGo(hub));
      await interruption;
    }
    process.stderr.write('\n正在停止（再按一次 Ctrl-C 立即退出）/ stopping (Ctrl-C again: at once)\n');
  } catch (error) {
    throw failureOfStep(progress.current, error, config);
  } finally {
    // One that cannot be closed does not keep the next one open.
    for (const close of closings.toReversed()) await close().catch((error) => progress.detail(String(error)));
  }
  process.stderr.write('已停止 / stopped\n');
}

// Each closing is noted before its opening is awaited: an interruption in the middle still finds it.
async function startUp(
  config: StartConfig,
  loadParts: () => Promise<HubParts>,
  progress: Progress,
  closings: Closing[],
): Promise<RunningHub> {
  const { port, host, demoIdentities } = config;
  progress.step('检查运行环境', `checking the machine (Node ${process.versions.node})`);
  await checkHubPort(port, host);

  const loading = loadParts();
  loading.catch(ignored);
  const databaseUrl = await openDatabase(config, progress, closings);

  progress.step('建立或更新数据表', 'creating or updating tables');
  const parts = await loading;
  openVaultKeys(config.dataFolder);
  await parts.migrateAll(databaseUrl, progress.detail);

  if (config.seed) {
    progress.step('准备演示数据', 'preparing demo data');
    const { alreadySeeded, rows } = await parts.seedAll(databaseUrl, progress.detail);
    if (!alreadySeeded) await parts.analyse(databaseUrl);
    progress.detail(
      alreadySeeded
        ? '已有数据，保持不变 / data is there, left as it is'
        : `写入 ${rows} 行 / ${rows} rows written`,
    );
  }

  progress.step('启动网关', 'starting the gateway');
  const opening = parts.openHub({ databaseUrl, port, host, demoIdentities });
  closings.push(() =>
    opening.then((hub) => Promise.race([hub.close(), pause(DRAIN_MS, null, { ref: false })]), ignored),
  );
  return opening;
}

async function openDatabase(config: StartConfig, progress: Progress, closings: Closing[]): Promise<string> {
  const { databaseUrl, dataFolder, reset } = config;
  const folder = join(dataFolder, 'postgres');
  if (databaseUrl !== null) progress.step('连接数据库', `connecting to ${publicAddress(databaseUrl)}`);
  else progress.step('打开内嵌数据库', `opening the embedded database (${folder})`);
  if (reset) await resetData(config, folder);
  if (databaseUrl !== null) {
    await verifyOwnDatabase(databaseUrl);
    return databaseUrl;
  }
  const opening = openEmbeddedDatabase({ folder, onProgress: progress.detail });
  closings.push(() => opening.then((database) => database.stop(), ignored));
  return (await opening).url;
}

function ignored(): void {}
