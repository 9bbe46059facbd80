import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { StartFailure } from './start-failure.ts';

/** The unprivileged user PostgreSQL runs as. Null: as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null;

/** PostgreSQL refuses to run as root, so root hands it to the owner of the data, or to a user made for such things. */
export function serverUser(cluster: string): ServerUser {
  if (process.getuid?.() !== 0) return null;
  return ownerOf(cluster) ?? knownUser() ?? newUser();
}

export function giveTo(user: ServerUser, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

export function canReach(user: ServerUser, path: string): boolean {
  if (!user) return true;
  const test = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
    ...user,
    cwd: '/',
  });
  if (test.error) {
    throw new StartFailure(
      '当前的 root 不能切换到普通用户，而 PostgreSQL 拒绝以 root 运行：请以普通用户启动，或设置 DATABASE_URL。',
      'This root may not become another user, and PostgreSQL refuses to run as root: start as an ordinary user, or set DATABASE_URL.',
      test.error,
    );
  }
  return test.status === 0;
}

function ownerOf(cluster: string): ServerUser {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : null;
}

function knownUser(): ServerUser {
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }] as const),
  );
  for (const name of ['postgres', '_postgres', 'party-hub', 'nobody']) {
    const user = users.get(name);
    if (user && user.uid > 0) return user;
  }
  return null;
}

function newUser(): ServerUser {
  spawnSync('/usr/sbin/useradd', [
    '--system',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'party-hub',
  ]);
  const user = knownUser();
  if (user) return user;
  throw new StartFailure(
    'PostgreSQL 拒绝以 root 运行，而系统里没有可用的普通用户：请以普通用户启动，或先执行 useradd --system party-hub。',
    'PostgreSQL refuses to run as root and this system has no ordinary user to run it: start as an ordinary user, or run useradd --system party-hub first.',
  );
}
