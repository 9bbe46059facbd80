import { randomBytes } from 'node:crypto';
import { readdirSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `pnpm bench` lists the benchmarks; `pnpm bench NAME…` runs them; `pnpm bench all` runs every one. */

process.env.HUB_ENCRYPTION_KEYS ??= randomBytes(32).toString('base64url');

const here = new URL('./', import.meta.url);
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/run.ts`, here)))
  .map(({ name }) => name);
const asked = process.argv.slice(2);
const wanted = asked.includes('all') ? names : names.filter((name) => asked.includes(name));
if (wanted.length === 0) {
  console.log(`pnpm bench ${names.join(' | ')} | all`);
  process.exit(asked.length === 0 ? 0 : 2);
}
for (const name of wanted) {
  console.log(`\n## ${name}\n`);
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`${name}/run.ts`, here))], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
