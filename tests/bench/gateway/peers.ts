import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../peers/', import.meta.url);
export const peerFile = (path: string): string => fileURLToPath(new URL(path, folder));
export const hiveGateway = peerFile('node_modules/@graphql-hive/gateway/dist/bin.js');

const textOf = (path: string): string | null => {
  try {
    return readFileSync(peerFile(path), 'utf8');
  } catch {
    return null;
  }
};

/** Installs what is measured against, unless it is there. */
export function installPeers(): void {
  if (textOf('node_modules/.pnpm/lock.yaml') === textOf('pnpm-lock.yaml')) return;
  console.log('Installing the peers into tests/bench/peers (some 460 MB)');
  const { status } = spawnSync('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

export function peerVersion(name: string): string {
  return (JSON.parse(textOf(`node_modules/${name}/package.json`)!) as { version: string }).version;
}
