import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { clusterIsReady, makeCluster, passwordOf } from './embedded-database/cluster.ts';
import { engineFiles, type EngineFiles } from './embedded-database/engine-files.ts';
import { holdFolder, type FolderHold } from './embedded-database/folder-hold.ts';
import { freePort, whyPortIsClosed } from './embedded-database/port.ts';
import {
  launchServer,
  orphanedServer,
  signalServer,
  stopServer,
  type OrphanedServer,
  type Server,
} from './embedded-database/server.ts';
import { serverSettings } from './embedded-database/server-settings.ts';
import { giveTo, serverUser, type ServerUser } from './embedded-database/server-user.ts';
import {
  brokenFolder,
  codeOf,
  fileFailure,
  portTaken,
  StartFailure,
} from './embedded-database/start-failure.ts';

export { StartFailure } from './embedded-database/start-failure.ts';

export interface EmbeddedDatabase extends AsyncDisposable {
  /** postgres://hub:<password>@127.0.0.1:<port>/hub, where hub is a superuser. */
  readonly url: string;
  readonly port: number;
  /** True when this call made the database; false when it was already there. */
  readonly wasInitialised: boolean;
  stop(): Promise<void>;
}

export interface EmbeddedDatabaseOptions {
  /** Belongs to the database alone; made when missing. */
  folder: string;
  port?: number;
  /** False gives up safety on power loss for speed: for tests. */
  durable?: boolean;
  onProgress?: (sentence: string) => void;
  settings?: Record<string, string>;
}

/** A running PostgreSQL 18 on that folder, ours alone until stopped. Refuses with a StartFailure. */
export async function openEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { durable = true, onProgress = () => {} } = options;
  const folder = resolve(options.folder);
  const cluster = join(folder, 'cluster');
  return holding(folder, cluster, async (hold, user) => {
    const engine = engineFiles(user, onProgress);
    const wasInitialised = !clusterIsReady(folder, cluster);
    if (wasInitialised) {
      onProgress('首次启动，正在建立数据库 / first start, making the database');
      await makeCluster({ folder, cluster, engine, user, durable });
    }
    const left = await reusable(orphanedServer(cluster), options.port, cluster, engine);
    if (left) onProgress('接管上次遗留的数据库 / taking over the database a killed hub left running');
    const settings = serverSettings(durable, options.settings ?? {});
    const server =
      left ?? (await launch({ folder, cluster, engine, user, settings, onProgress }, options.port));

    const stopOnExit = () => signalServer(server.pid, 'SIGINT', cluster, engine);
    process.once('exit', stopOnExit);
    let stopping: Promise<void> | undefined;
    const stop = () =>
      (stopping ??= stopServer(server, cluster, engine).finally(() => {
        process.off('exit', stopOnExit);
        hold.release();
      }));
    try {
      const url = await ensureDatabase(folder, server.port, passwordOf(cluster));
      return { url, port: server.port, wasInitialised, stop, [Symbol.asyncDispose]: stop };
    } catch (error) {
      await stop();
      throw error;
    }
  });
}

/** Deletes the database in that folder and nothing else there; refused while a hub uses it. */
export async function removeEmbeddedDatabase(folderName: string): Promise<void> {
  const folder = resolve(folderName);
  const cluster = join(folder, 'cluster');
  if (!existsSync(cluster)) return;
  await holding(folder, cluster, async (hold, user) => {
    const left = orphanedServer(cluster);
    if (left)
      await stopServer(
        left,
        cluster,
        engineFiles(user, () => {}),
      );
    for (const name of ['cluster', 'port', 'server.log'])
      rmSync(join(folder, name), { recursive: true, force: true });
    hold.release();
  });
}

async function holding<T>(
  folder: string,
  cluster: string,
  work: (hold: FolderHold, user: ServerUser) => Promise<T>,
): Promise<T> {
  let hold: FolderHold | undefined;
  try {
    const user = serverUser(cluster);
    prepareFolder(folder, user);
    hold = holdFolder(folder);
    for (const name of ['hub.lock', 'holder.json']) giveTo(user, join(folder, name));
    return await work(hold, user);
  } catch (error) {
    hold?.release();
    throw isFileFault(error) ? fileFailure(error.path, error) : error;
  }
}

function isFileFault(error: unknown): error is NodeJS.ErrnoException & { path: string } {
  return error instanceof Error && 'syscall' in error && 'path' in error;
}

const OURS = /^(hub\.lock|holder\.json|cluster|port|server\.log|lost\+found$|\.)/;

function prepareFolder(folder: string, user: ServerUser): void {
  try {
    makeFolder(folder, 0o700);
    if (readdirSync(folder).some((name) => !OURS.test(name))) {
      throw new StartFailure(
        `文件夹 ${folder} 里有别的文件，数据库需要一个专用的文件夹：请用 --data 另选一个。`,
        `The folder ${folder} holds other files, and the database needs one of its own: choose another with --data.`,
      );
    }
    if (user) {
      giveTo(user, folder);
      chmodSync(folder, 0o700);
    }
    const probe = join(folder, `port.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    throw fileFailure(folder, error);
  }
}

// Not mkdir's own recursion, which says ENOENT for a read-only disk.
function makeFolder(folder: string, mode: number): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (!found) makeFolder(dirname(folder), 0o755);
  mkdirSync(folder, { mode });
}

async function reusable(
  left: OrphanedServer | null,
  wanted: number | undefined,
  cluster: string,
  engine: EngineFiles,
): Promise<Server | null> {
  if (left && !left.isStopping && (wanted ?? left.port) === left.port) return left;
  if (left) await stopServer(left, cluster, engine);
  return null;
}

type LaunchOptions = Omit<Parameters<typeof launchServer>[0], 'port'>;

/** On the port asked for or not at all; else on the last one used, so that a saved address stays right; else on any. */
async function launch(options: LaunchOptions, wanted: number | undefined): Promise<Server> {
  const portFile = join(options.folder, 'port');
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = wanted ?? (attempt === 0 ? rememberedPort(portFile) : null) ?? (await freePort());
    const closed = await whyPortIsClosed(port);
    const outcome = closed ? 'port-taken' : await launchServer({ ...options, port });
    if (outcome !== 'port-taken') {
      writeFileSync(portFile, `${port}\n`);
      giveTo(options.user, portFile);
      return outcome;
    }
    if (wanted !== undefined) break;
  }
  throw portTaken(wanted ?? 0, {
    zh: '请为数据库另选一个端口，或不指定端口。',
    en: 'choose another port for the database, or leave the choice to it.',
  });
}

function rememberedPort(file: string): number | null {
  try {
    const port = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null;
  } catch {
    return null;
  }
}

async function ensureDatabase(folder: string, port: number, password: string): Promise<string> {
  const address = (database: string) => `postgres://hub:${password}@127.0.0.1:${port}/${database}`;
  for (let attempt = 1; ; attempt++) {
    const sql = postgres(address('postgres'), { max: 1, connect_timeout: 10, onnotice: () => {} });
    try {
      const [found] = await sql`select 1 from pg_database where datname = 'hub'`;
      if (!found) await sql`create database hub encoding 'UTF8' template template0`;
      return address('hub');
    } catch (error) {
      const code = codeOf(error);
      if (code === '28P01')
        throw brokenFolder(folder, '密码与数据库不符', 'the password does not fit the database');
      const startingOrStopping = ['57P03', 'ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED'].includes(code);
      if (!startingOrStopping || attempt === 50) throw error;
    } finally {
      await sql.end({ timeout: 1 });
    }
    await pause(200);
  }
}
