import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The migrated and seeded cluster of an earlier run, for as long as nothing that makes it has changed. Making it takes
 * longer than most test files. CI makes its own every time.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const shelf = join(root, 'node_modules/.cache/hub-tests');
/** Whether this checkout keeps one at all. */
export const mayKeep = !process.env.CI && process.platform !== 'win32';

/** Whatever can change a row, a table or a policy; what only reads them is left out. */
const makers = [
  'pnpm-lock.yaml',
  'schema/{data,codelists}/*',
  'scripts/**/*.ts',
  'gateway/{*,identity/*}.ts',
  'subgraphs/**/*.{ts,sql}',
  'tests/_kit/{global-setup,kept-database}.ts',
];
const readers = [
  '**/node_modules/**',
  '**/resolvers/**',
  '**/lists/**',
  '**/generated/resolvers.ts',
  '**/*.test.ts',
];

/** One key for this checkout's test databases, since what one run sealed another opens. */
export function keptEncryptionKey(): string {
  const fresh = randomBytes(32).toString('base64url');
  if (!mayKeep) return fresh;
  const file = join(shelf, 'encryption-key');
  mkdirSync(shelf, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, fresh);
  return readFileSync(file, 'utf8');
}

function fingerprint(): string {
  const hash = createHash('sha256');
  // Demonstration rows are dated from today.
  hash.update(new Date().toDateString());
  hash.update(`${process.env.HUB_ENCRYPTION_KEYS} ${process.env.HUB_ENCRYPTION} ${process.version}`);
  for (const file of globSync(makers, { cwd: root, exclude: readers }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}

/** Puts the kept cluster into `folder`. @returns false when there is none for these sources. */
export function takeKept(folder: string): boolean {
  const kept = join(shelf, fingerprint());
  if (!mayKeep || !existsSync(kept)) return false;
  try {
    copyCluster(kept, folder);
    return true;
  } catch {
    // Another run has just put a newer one in its place.
    rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** Keeps the cluster in `folder`, whose server has stopped, and drops those of other sources. */
export function keep(folder: string): void {
  const name = fingerprint();
  const draft = join(shelf, `draft-${process.pid}`);
  copyCluster(folder, draft);
  for (const one of readdirSync(shelf)) {
    if (/^[0-9a-f]{32}$/.test(one)) rmSync(join(shelf, one), { recursive: true, force: true });
  }
  renameSync(draft, join(shelf, name));
}

function copyCluster(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  // With owners and modes: PostgreSQL refuses a folder that is not its own.
  execFileSync('cp', ['-a', join(from, 'cluster'), to]);
}
