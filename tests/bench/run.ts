import { randomBytes } from 'node:crypto';
import { readdirSync, existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `pnpm bench` lists the benchmarks; `pnpm bench NAME… [--options]` runs them; `pnpm bench all` runs every one. */

process.env.HUB_ENCRYPTION_KEYS ??= randomBytes(32).toString('base64url');

const here = new URL('./', import.meta.url);
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/run.ts`, here)))
  .map(({ name }) => name);
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const asked = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const wanted = asked.includes('all') ? names : names.filter((name) => asked.includes(name));
if (wanted.length === 0) {
  console.log(`pnpm bench ${names.join(' | ')} | all`);
  process.exit(asked.length === 0 ? 0 : 2);
}
for (const name of wanted) {
  console.log(`\n## ${name}\n`);
  const script = fileURLToPath(new URL(`${name}/run.ts`, here));
  const { status, signal } = spawnSync(process.execPath, [script, ...options], { stdio: 'inherit' });
  if (status === 0) continue;
  // A process that is killed, for want of memory for instance, says nothing itself.
  console.error(`${name} ended ${signal ? `by ${signal}` : `with ${status}`}.`);
  process.exit(status ?? 1);
}
