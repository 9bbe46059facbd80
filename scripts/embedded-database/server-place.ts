import { canReach, type ServerUser } from './server-user.ts';
import { StartFailure } from './start-failure.ts';

/** How that user names a folder of its own whose parents may be closed to it, such as /root. */
export function seenBy(user: ServerUser, folder: string): { path: string; cwd: string } {
  if (canReach(user, folder)) return { path: folder, cwd: folder };
  // We enter the folder before giving up root, and PostgreSQL never leaves its data folder: to every one of its
  // processes this link is that folder, without walking through the closed parents.
  if (process.platform === 'linux') return { path: '/proc/self/cwd', cwd: folder };
  throw new StartFailure(
    `以 root 启动时数据库须由普通用户运行，而该用户进不了 ${folder}：请用 --data 选一个人人可进入的位置，或以普通用户启动。`,
    `Started as root, the database runs as an ordinary user, who cannot enter ${folder}: choose an open place with --data, or start as an ordinary user.`,
  );
}

/** Without the caller's PG* and locale words, which would change where the server listens and what it says. */
export function quietEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/i.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
