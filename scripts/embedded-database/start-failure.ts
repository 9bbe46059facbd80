/** A start that cannot go on, said in one sentence per language. Whoever prints it prints no stack. */
export class StartFailure extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string, cause?: unknown) {
    super(`${zh} ${en}`, { cause });
    this.name = 'StartFailure';
    this.zh = zh;
    this.en = en;
  }
}

/** The code of a system, driver or PostgreSQL error; empty when it has none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** What a failed file operation means to the person who chose the path. */
export function fileFailure(path: string, cause: unknown): StartFailure {
  if (cause instanceof StartFailure) return cause;
  const code = codeOf(cause);
  switch (code) {
    case 'EROFS':
      return new StartFailure(
        `无法写入 ${path}：该磁盘是只读的，请用 --data 另选一个可写的文件夹。`,
        `Cannot write to ${path}: the disk is read-only; choose a writable folder with --data.`,
        cause,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(path, cause);
    case 'EACCES':
    case 'EPERM':
      return new StartFailure(
        `没有权限使用 ${path}：请换回创建它的用户来启动，或用 --data 另选一个文件夹。`,
        `No permission to use ${path}: start as the user who created it, or choose another folder with --data.`,
        cause,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartFailure(
        `${path} 应当是文件夹，但那里是一个文件：请移走它，或用 --data 另选一个文件夹。`,
        `${path} should be a folder, but a file is in its place: move it away, or choose another folder with --data.`,
        cause,
      );
    default:
      return new StartFailure(
        `无法使用 ${path}（${code || String(cause)}）：请用 --data 另选一个文件夹。`,
        `Cannot use ${path} (${code || String(cause)}): choose another folder with --data.`,
        cause,
      );
  }
}

export function diskFull(path: string, cause?: unknown): StartFailure {
  return new StartFailure(
    `磁盘已满，无法写入 ${path}：请腾出至少 200 MB 空间后再启动。`,
    `The disk is full, ${path} cannot be written: free at least 200 MB and start again.`,
    cause,
  );
}

export function portTaken(port: number, remedy: { zh: string; en: string }): StartFailure {
  return new StartFailure(
    `端口 ${port} 已被其他程序占用：${remedy.zh}`,
    `Port ${port} is taken by another program: ${remedy.en}`,
  );
}

export function brokenFolder(folder: string, zh: string, en: string): StartFailure {
  return new StartFailure(
    `数据文件夹 ${folder} 已损坏（${zh}）：请恢复备份，或用 --reset 删除后重新开始。`,
    `The data folder ${folder} is broken (${en}): restore a backup, or delete it and begin anew with --reset.`,
  );
}
