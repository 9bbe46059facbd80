import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EngineFiles } from './engine-files.ts';
import { failureFromOutput, openServerLog, serverCannotRun } from './server-log.ts';
import { quietEnvironment, seenBy } from './server-place.ts';
import type { ServerUser } from './server-user.ts';
import { StartFailure } from './start-failure.ts';

export interface Server {
  readonly pid: number;
  readonly port: number;
}

export interface OrphanedServer extends Server {
  readonly isStopping: boolean;
}

/** The server left behind by a hub that died, if it is alive. */
export function orphanedServer(cluster: string): OrphanedServer | null {
  const noted = readPostmaster(cluster);
  if (!noted) return null;
  if (isServerOf(cluster, noted.pid)) return { ...noted, isStopping: noted.status === 'stopping' };
  // After a reboot the number may belong to a stranger, and PostgreSQL would refuse to start because of it.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  return null;
}

/** 'port-taken' is an answer, because the caller may have another port to offer. */
export async function launchServer(options: {
  folder: string;
  cluster: string;
  engine: EngineFiles;
  user: ServerUser;
  port: number;
  settings: Record<string, string>;
  onProgress: (sentence: string) => void;
}): Promise<Server | 'port-taken'> {
  // The children of a killed server hold its memory for a moment longer.
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchOnce(options);
    if (typeof outcome !== 'string') return outcome;
    if (/could not bind IPv4 address|Address already in use/.test(outcome)) return 'port-taken';
    const leftovers = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(
      outcome,
    );
    if (!leftovers || attempt === 40) throw failureFromOutput(outcome, options.folder);
    if (attempt === 1)
      options.onProgress(
        '上次的数据库进程尚未退完，稍候 / waiting for the remains of the last database server',
      );
    await pause(250);
  }
}

async function launchOnce(options: Parameters<typeof launchServer>[0]): Promise<Server | string> {
  const { cluster, engine, user, port, settings } = options;
  const place = seenBy(user, cluster);
  const log = openServerLog(join(options.folder, 'server.log'), user);
  const words = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  try {
    // Detached: Ctrl-C reaches the whole terminal group, and the hub must be drained before its database goes.
    const child = spawn(engine.postgres, ['-D', place.path, ...words], {
      ...user,
      cwd: place.cwd,
      env: quietEnvironment(),
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      windowsHide: true,
    });
    child.unref();
    let ended: { error?: Error } | null = null;
    child.once('error', (error) => (ended = { error }));
    child.once('exit', () => (ended ??= {}));
    for (let waited = 0; ; waited += 20) {
      const noted = readPostmaster(cluster);
      if (noted && noted.pid === child.pid && noted.status === 'ready')
        return { pid: noted.pid, port: noted.port };
      const end = ended as { error?: Error } | null;
      if (end?.error) throw serverCannotRun(end.error);
      if (end) return log.said();
      if (waited === 3000)
        options.onProgress('数据库正在从上次的中断中恢复 / the database is recovering from an interruption');
      await pause(20);
    }
  } finally {
    log.close();
  }
}

/** Fast shutdown: running statements are broken off, everything committed is on disk. */
export async function stopServer(server: Server, cluster: string, engine: EngineFiles): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!isServerOf(cluster, server.pid)) return;
    signalServer(server.pid, signal, cluster, engine);
    for (let waited = 0; waited < patience; waited += 20) {
      if (!isServerOf(cluster, server.pid)) return;
      await pause(20);
    }
  }
  throw new StartFailure(
    `内嵌数据库（进程 ${server.pid}）没有停下来：请手动结束它。`,
    `The embedded database (process ${server.pid}) did not stop: end it by hand.`,
  );
}

export function signalServer(
  pid: number,
  signal: 'SIGINT' | 'SIGQUIT',
  cluster: string,
  engine: EngineFiles,
): void {
  if (process.platform === 'win32') {
    spawnSync(engine.pgCtl, ['stop', '-D', cluster, '-m', signal === 'SIGINT' ? 'fast' : 'immediate', '-W']);
    return;
  }
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

function readPostmaster(cluster: string): (Server & { status: string }) | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 ? { pid, port, status: (lines[7] ?? '').trim() } : null;
  } catch {
    return null;
  }
}

function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  }
  try {
    process.kill(pid, 0);
    return readPostmaster(cluster)?.pid === pid;
  } catch {
    return false;
  }
}
