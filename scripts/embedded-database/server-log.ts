import { closeSync, fstatSync, openSync, readFileSync, truncateSync, statSync } from 'node:fs';
import { giveTo, type ServerUser } from './server-user.ts';
import { diskFull, fileFailure, brokenFolder, StartFailure } from './start-failure.ts';

const MOST = 8 * 1024 * 1024;

/** A descriptor for the server to write to (it may outlive this process, a pipe would not), and what it wrote since. */
export function openServerLog(path: string, user: ServerUser): { fd: number; said(): string; close(): void } {
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MOST) truncateSync(path);
  const fd = openSync(path, 'a', 0o600);
  giveTo(user, path);
  const from = fstatSync(fd).size;
  return { fd, said: () => readFileSync(path).subarray(from).toString('utf8'), close: () => closeSync(fd) };
}

/** The one sentence behind what initdb or the server printed before it gave up. */
export function failureFromOutput(output: string, folder: string): StartFailure {
  const says = (pattern: RegExp) => pattern.test(output);
  if (says(/No space left on device|Disk quota exceeded/)) return diskFull(folder);
  if (says(/Read-only file system/)) return fileFailure(folder, { code: 'EROFS' });
  if (says(/error while loading shared libraries|version `GLIBC/)) return wrongSystemLibrary(output);
  if (says(/Cannot allocate memory|could not (map anonymous|create) shared memory/)) return outOfMemory();
  if (says(/could not look up effective user ID/)) return namelessUser();
  if (says(/incompatible with (this version of PostgreSQL|server)|initialized by PostgreSQL version/)) {
    return brokenFolder(folder, '由其他版本的 PostgreSQL 创建', 'made by another version of PostgreSQL');
  }
  const complaint = lastComplaint(output);
  if (
    says(
      /could not (open|read|locate|find|access)|invalid (checkpoint|primary|data)|PANIC|corrupt|syntax error in file/,
    )
  ) {
    return brokenFolder(folder, complaint, complaint);
  }
  if (says(/Permission denied|wrong ownership|invalid permissions/))
    return fileFailure(folder, { code: 'EACCES' });
  return new StartFailure(
    `内嵌数据库没有启动（${complaint}）：详情见 ${folder} 中的 server.log。`,
    `The embedded database did not start (${complaint}): server.log in ${folder} says more.`,
  );
}

export function serverCannotRun(cause: NodeJS.ErrnoException): StartFailure {
  // Spawning a glibc program under musl says ENOENT although the file is there: its loader is missing.
  return cause.code === 'ENOENT'
    ? wrongSystemLibrary(cause.message)
    : new StartFailure(
        `无法运行内嵌数据库程序（${cause.code ?? cause.message}）：请检查磁盘是否以 noexec 挂载，或设置 DATABASE_URL。`,
        `The embedded database program cannot be run (${cause.code ?? cause.message}): check whether the disk is mounted noexec, or set DATABASE_URL.`,
        cause,
      );
}

function wrongSystemLibrary(detail: string): StartFailure {
  return new StartFailure(
    '本机的 C 库不适用于内嵌数据库（需要 glibc，Alpine 等 musl 系统不支持）：请换用 Debian 一类的系统，或设置 DATABASE_URL。',
    'The C library of this machine does not suit the embedded database (it needs glibc; musl systems such as Alpine are not supported): use a Debian-like system, or set DATABASE_URL.',
    detail,
  );
}

function outOfMemory(): StartFailure {
  return new StartFailure(
    '内存不足，内嵌数据库无法启动：请腾出约 300 MB 内存后再启动。',
    'Not enough memory for the embedded database: free some 300 MB and start again.',
  );
}

function namelessUser(): StartFailure {
  return new StartFailure(
    `当前用户（uid ${process.getuid?.()}）在 /etc/passwd 中没有名字，数据库无法初始化：请换一个有名字的用户，或设置 DATABASE_URL。`,
    `The current user (uid ${process.getuid?.()}) has no name in /etc/passwd, so the database cannot be initialised: use a named user, or set DATABASE_URL.`,
  );
}

function lastComplaint(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const line = lines.findLast((each) => /FATAL|PANIC|error:/.test(each)) ?? lines.at(-1) ?? 'no message';
  return line.replace(/^.*?(FATAL|PANIC|error):\s*/, '');
}
