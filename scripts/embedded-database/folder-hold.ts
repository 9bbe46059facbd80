import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFailure } from './start-failure.ts';

export interface FolderHold {
  release(): void;
}

const SQLITE_BUSY = 5;

// Node has no flock. An exclusive SQLite transaction is a kernel lock on every platform: it ends with its process
// however that dies, so it can be neither stale nor won twice, and it holds between containers sharing a volume.
// Never open hub.lock by other means in this process: closing any descriptor of the file drops POSIX locks on it.
/** One hub at a time per folder; the second one is told who has it. */
export function holdFolder(folder: string): FolderHold {
  const lock = new DatabaseSync(join(folder, 'hub.lock'), { open: false });
  const holderFile = join(folder, 'holder.json');
  try {
    lock.open();
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    if (lock.isOpen) lock.close();
    const isHeld = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
    throw isHeld ? folderHeld(folder, holderOf(holderFile)) : lockless(folder, error);
  }
  writeFileSync(holderFile, JSON.stringify({ pid: process.pid, startedAt: new Date().toISOString() }));
  return {
    release() {
      if (!lock.isOpen) return;
      rmSync(holderFile, { force: true });
      lock.close();
    },
  };
}

function folderHeld(folder: string, holder: { pid: number; startedAt: string } | null): StartFailure {
  const zh = holder ? `（进程 ${holder.pid}，启动于 ${holder.startedAt}）` : '';
  const en = holder ? ` (process ${holder.pid}, started ${holder.startedAt})` : '';
  return new StartFailure(
    `数据文件夹 ${folder} 正由另一个枢纽使用${zh}：请先停止它，或用 --data 另选一个文件夹。`,
    `The data folder ${folder} is in use by another hub${en}: stop that one first, or choose another folder with --data.`,
  );
}

function lockless(folder: string, cause: unknown): StartFailure {
  return new StartFailure(
    `无法锁定 ${folder}（多见于网络磁盘）：请用 --data 选一个本机磁盘上的文件夹。`,
    `${folder} cannot be locked, as happens on network disks: choose a folder on a local disk with --data.`,
    cause,
  );
}

function holderOf(file: string): { pid: number; startedAt: string } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { pid: number; startedAt: string };
  } catch {
    return null;
  }
}
